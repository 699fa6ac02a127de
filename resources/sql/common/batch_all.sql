SELECT id, kind, source, recorded_at, row_count, created, updated, rejected, undone_at FROM batch ORDER BY id
