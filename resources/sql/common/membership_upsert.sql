INSERT INTO membership (person, side, team, head) VALUES (?, ?, ?, ?)
ON CONFLICT (person) DO UPDATE SET side = excluded.side, team = excluded.team, head = excluded.head
