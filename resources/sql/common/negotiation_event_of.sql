SELECT e.id, e.version, e.kind, e.clause, e.parameter, e.actor, e.side, e.effective_at, e.value_before, e.value_after, t.content
FROM negotiation_event e LEFT JOIN free_text t ON t.id = e.comment
WHERE e.version = ? ORDER BY e.id
