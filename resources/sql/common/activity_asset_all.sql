SELECT id, name FROM activity_asset ORDER BY id
