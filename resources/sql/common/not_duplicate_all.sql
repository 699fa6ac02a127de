SELECT lead_a, lead_b, actor, decided_at FROM not_duplicate ORDER BY decided_at DESC, lead_a, lead_b
