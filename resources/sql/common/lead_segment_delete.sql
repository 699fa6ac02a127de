DELETE FROM lead_segment WHERE first_lead = ?
