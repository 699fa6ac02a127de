DELETE FROM activity WHERE batch = ?
