SELECT id, name FROM activity_type ORDER BY id
