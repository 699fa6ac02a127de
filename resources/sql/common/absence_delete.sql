DELETE FROM absence WHERE id = ?
