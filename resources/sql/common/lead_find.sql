SELECT * FROM lead_record WHERE id = ?
