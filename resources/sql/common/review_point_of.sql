SELECT key, position, hidden, title, note, row_version FROM review_point WHERE product = ? AND quarter = ? ORDER BY position, key
