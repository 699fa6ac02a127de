SELECT * FROM lead_record ORDER BY id
