INSERT INTO review_voice (product, quarter, recorded_at, actor, question, answer, row_version) VALUES (?, ?, ?, ?, ?, ?, 1)
