SELECT id, product, quarter, quarter_end, cut_off, frozen_at, actor, hash, figures FROM review_freeze WHERE product = ? ORDER BY quarter
