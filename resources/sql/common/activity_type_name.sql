SELECT name FROM activity_type WHERE id = ?
