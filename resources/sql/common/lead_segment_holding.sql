-- Segments do not overlap: the last that begins before is the only one that may hold it.
SELECT first_lead, first_lead, first_lead + lead_count FROM lead_segment WHERE first_lead <= ? ORDER BY first_lead DESC LIMIT 1
