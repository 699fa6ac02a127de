UPDATE lead SET merged_into = ?, row_version = row_version + 1 WHERE id = ?
