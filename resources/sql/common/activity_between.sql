SELECT lead, type, asset, occurred_at, recorded_at, value, external_id FROM activity WHERE lead BETWEEN ?1 AND ?2 ORDER BY id
