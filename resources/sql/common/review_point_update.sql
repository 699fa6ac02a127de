UPDATE review_point SET position = ?, hidden = ?, title = ?, note = ?, row_version = row_version + 1
WHERE product = ? AND quarter = ? AND key = ? AND row_version = ?
