SELECT first_lead FROM lead_segment
WHERE first_lead = (SELECT max(first_lead) FROM lead_segment WHERE first_lead <= ?1) AND first_lead + lead_count > ?1
