SELECT token, organisation, zone, demo, created_at FROM workspace WHERE id = 1
