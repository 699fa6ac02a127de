UPDATE cycle SET closed_at = NULL, exit = ? WHERE id = ?
