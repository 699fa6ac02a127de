INSERT INTO activity (
    lead, type, asset, occurred_at, recorded_at, value, external_id, batch
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
