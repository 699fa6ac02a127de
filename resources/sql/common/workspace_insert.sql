INSERT INTO workspace (
    id, token, organisation, zone, demo, created_at, salt
)
VALUES (?, ?, ?, ?, ?, ?, ?)
