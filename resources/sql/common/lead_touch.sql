UPDATE lead SET row_version = row_version + 1 WHERE id = ?
