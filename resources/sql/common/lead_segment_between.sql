SELECT first_lead, lead_count FROM lead_segment WHERE first_lead <= ?2 AND first_lead + lead_count > ?1 ORDER BY first_lead
