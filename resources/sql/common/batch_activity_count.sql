SELECT (SELECT count(*) FROM activity WHERE batch = ?) + (SELECT coalesce(sum(entry_count), 0) FROM activity_segment WHERE batch = ?)
