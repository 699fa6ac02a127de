SELECT id, product, quarter, quarter_end, cut_off, frozen_at, actor, hash, '' FROM review_freeze ORDER BY quarter, id
