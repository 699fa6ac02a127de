DELETE FROM activity_segment WHERE batch = ?
