-- Segments do not overlap: the last that begins before is the only one that may hold it.
SELECT first_lead, lead_count, batch, recorded_at, history, first_cycle, first_event, entries, fields FROM lead_segment
WHERE first_lead = (SELECT max(first_lead) FROM lead_segment WHERE first_lead <= ?1) AND first_lead + lead_count > ?1
