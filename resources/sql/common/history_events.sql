SELECT id, cycle, kind, role, effective_at, recorded_at, retracts, amount_cents FROM stage_event ORDER BY id
