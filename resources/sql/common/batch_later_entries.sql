-- Entries that others made on leads that a batch brought.
SELECT e.lead, e.batch FROM lead l JOIN stage_event e ON e.lead = l.id
WHERE l.batch = ? AND e.batch IS NOT ? AND e.kind <> 'retract' AND NOT (e.batch IS NULL AND e.actor IS NULL AND e.imported = 0)
      AND NOT EXISTS (SELECT 1 FROM stage_event r WHERE r.lead = e.lead AND r.kind = 'retract' AND r.retracts = e.id)
ORDER BY e.id
