INSERT INTO handover_snapshot (
    handover, content
)
VALUES (?, ?)
