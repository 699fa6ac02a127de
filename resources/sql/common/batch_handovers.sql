-- Of leads that a batch brought; and those judged since, of whatever lead.
SELECT h.id, h.lead FROM lead l JOIN handover h ON h.lead = l.id WHERE l.batch = ?
UNION
SELECT h.id, h.lead FROM handover h WHERE h.submitted_at >= (SELECT recorded_at FROM batch WHERE id = ?)
UNION
SELECT h.id, h.lead FROM handover_event e JOIN handover h ON h.id = e.handover
WHERE e.kind = 'correct' AND e.recorded_at >= (SELECT recorded_at FROM batch WHERE id = ?)
ORDER BY 1
