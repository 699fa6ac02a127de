INSERT INTO lead (
    token, created_at, recorded_at, history, batch, row_version
)
VALUES (?, ?, ?, ?, ?, ?)
