UPDATE cycle SET closed_at = ?, exit = ? WHERE id = ? AND closed_at IS NULL
