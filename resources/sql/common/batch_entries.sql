-- What stands and falls with a batch: its own entries, those that the program found on the leads it brought, and a fit that the program found
-- since on leads whose values it changed.
WITH own AS (
    SELECT id FROM stage_event WHERE batch = ?
    UNION
    SELECT e.id FROM lead l JOIN stage_event e ON e.lead = l.id
    WHERE l.batch = ? AND +e.batch IS NULL AND e.actor IS NULL AND e.imported = 0 AND e.kind = 'enter'
    UNION
    SELECT e.id FROM lead_segment s CROSS JOIN stage_event e ON e.lead >= s.first_lead AND e.lead < s.first_lead + s.lead_count
    WHERE s.batch = ? AND +e.batch IS NULL AND e.actor IS NULL AND e.imported = 0 AND e.kind = 'enter'
    UNION
    SELECT e.id FROM field_change c JOIN stage_event e ON e.lead = c.lead
    WHERE c.batch = ? AND +e.batch IS NULL AND e.actor IS NULL AND e.imported = 0 AND e.kind = 'enter' AND e.role = 'fit'
          AND e.recorded_at >= (SELECT recorded_at FROM batch WHERE id = ?)
)
SELECT e.id, e.lead, e.cycle, e.kind, e.role, e.effective_at, e.recorded_at, e.actor, e.reason, e.version, e.retracts, e.batch, e.amount_cents, e.imported
FROM own JOIN stage_event e ON e.id = own.id
WHERE e.kind <> 'retract' AND NOT EXISTS (SELECT 1 FROM stage_event r WHERE r.lead = e.lead AND r.kind = 'retract' AND r.retracts = e.id)
ORDER BY e.id
