INSERT INTO batch (
    kind, source, recorded_at, row_count, created, updated, rejected
)
VALUES (?, ?, ?, ?, ?, ?, ?)
