SELECT id, name, kind FROM attribute ORDER BY id
