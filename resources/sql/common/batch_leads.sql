SELECT id FROM lead WHERE batch = ? AND undone_at IS NULL ORDER BY id
