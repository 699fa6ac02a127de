INSERT INTO review_point (product, quarter, key, position, hidden, title, note, row_version) VALUES (?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT DO NOTHING
