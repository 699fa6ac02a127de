SELECT lead, type, asset, occurred_at, recorded_at, value, external_id FROM activity ORDER BY id
