UPDATE lead SET undone_at = ?, row_version = row_version + 1 WHERE batch = ?
