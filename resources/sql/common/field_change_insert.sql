INSERT INTO field_change (
    lead, field, value_before, value_after, effective_at, recorded_at, batch, actor
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
