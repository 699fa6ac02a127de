INSERT INTO lead (
    id, token, created_at, recorded_at, history, batch, row_version
)
VALUES (?, ?, ?, ?, ?, ?, ?)
