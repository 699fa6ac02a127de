SELECT (SELECT coalesce(max(id), 0) FROM lead), (SELECT coalesce(max(id), 0) FROM cycle), (SELECT coalesce(max(id), 0) FROM stage_event)
