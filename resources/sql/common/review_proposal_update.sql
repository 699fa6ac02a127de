UPDATE review_proposal SET evidence = ?, state = ?, answered_at = ?, answered_by = ?, reason = ?, version = ?, row_version = row_version + 1
WHERE id = ? AND row_version = ?
