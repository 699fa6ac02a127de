SELECT * FROM queue_record WHERE id = ?1
