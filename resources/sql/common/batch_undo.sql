UPDATE batch SET undone_at = ? WHERE id = ? AND undone_at IS NULL
