SELECT id, product, quarter, recorded_at, actor, question, answer, row_version FROM review_voice WHERE product = ? AND quarter = ? ORDER BY id
