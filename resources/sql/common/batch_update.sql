UPDATE batch SET row_count = ?, created = ?, updated = ?, rejected = ? WHERE id = ?
