-- Entries that others made on leads that a batch brought.
WITH brought AS (
    SELECT e.id FROM lead l JOIN stage_event e ON e.lead = l.id WHERE l.batch = ?
    UNION
    SELECT e.id FROM lead_segment s CROSS JOIN stage_event e ON e.lead >= s.first_lead AND e.lead < s.first_lead + s.lead_count WHERE s.batch = ?
)
SELECT e.lead, e.batch FROM brought JOIN stage_event e ON e.id = brought.id
WHERE e.batch IS NOT ? AND e.kind <> 'retract' AND NOT (e.batch IS NULL AND e.actor IS NULL AND e.imported = 0)
      AND NOT EXISTS (SELECT 1 FROM stage_event r WHERE r.lead = e.lead AND r.kind = 'retract' AND r.retracts = e.id)
ORDER BY e.id
