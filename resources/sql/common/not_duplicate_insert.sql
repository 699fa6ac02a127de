INSERT INTO not_duplicate (lead_a, lead_b, actor, decided_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
