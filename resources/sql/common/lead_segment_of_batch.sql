SELECT first_lead, lead_count FROM lead_segment WHERE batch = ? ORDER BY first_lead
