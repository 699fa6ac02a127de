SELECT first_lead FROM lead_segment WHERE batch = ? ORDER BY first_lead
