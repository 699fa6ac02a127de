DELETE FROM not_duplicate WHERE EXISTS (SELECT 1 FROM lead WHERE batch = ? AND id IN (lead_a, lead_b))
