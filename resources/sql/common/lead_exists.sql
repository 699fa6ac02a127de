SELECT 1 FROM lead WHERE id = ?
