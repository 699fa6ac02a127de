UPDATE review_voice SET recorded_at = ?, question = ?, answer = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?
