SELECT (SELECT count(*) FROM activity) + (SELECT coalesce(sum(entry_count), 0) FROM activity_segment)
