SELECT first_lead, first_cycle, first_cycle + lead_count FROM lead_segment WHERE first_cycle <= ? ORDER BY first_cycle DESC LIMIT 1
