SELECT id, kind, source, recorded_at, row_count, created, updated, rejected FROM batch ORDER BY id
