INSERT INTO negotiation_event (
    version, kind, clause, parameter, actor, side, effective_at, recorded_at, value_before, value_after, comment
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
