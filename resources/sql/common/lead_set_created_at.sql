UPDATE lead SET created_at = ? WHERE id = ?
