INSERT INTO handover_event (
    handover, kind, effective_at, recorded_at, actor, reason, clause, comment, undoes, state_before, state_after, details, fact
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
