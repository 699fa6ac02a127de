SELECT id, entry_count, entries FROM activity_segment ORDER BY id
