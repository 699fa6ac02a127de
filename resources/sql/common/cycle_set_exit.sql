UPDATE cycle SET closed_at = ?, exit = ? WHERE id = ?
