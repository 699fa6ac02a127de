SELECT lead_block, type, entry_count, entries FROM activity_segment ORDER BY id
