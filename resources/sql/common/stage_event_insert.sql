INSERT INTO stage_event (
    id, lead, cycle, kind, role, effective_at, recorded_at, actor, reason, version, retracts, batch, amount_cents, imported
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
