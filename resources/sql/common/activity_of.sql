SELECT lead, type, asset, occurred_at, recorded_at, value, external_id FROM activity WHERE lead = ? ORDER BY occurred_at, id
