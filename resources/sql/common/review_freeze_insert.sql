INSERT INTO review_freeze (product, quarter, quarter_end, cut_off, frozen_at, actor, figures, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
