SELECT first_lead FROM lead_segment
WHERE first_cycle = (SELECT max(first_cycle) FROM lead_segment WHERE first_cycle <= ?1) AND first_cycle + lead_count > ?1
