SELECT e.id, e.handover, e.kind, e.effective_at, e.recorded_at, e.actor, e.reason, e.clause, t.content, e.undoes, e.state_before, e.state_after,
       e.details, f.content
FROM handover_event e LEFT JOIN free_text t ON t.id = e.comment LEFT JOIN free_text f ON f.id = e.fact
ORDER BY e.handover, e.id
