INSERT INTO lead_segment (
    first_lead, lead_count, batch, recorded_at, history, first_cycle, first_event, entries, fields
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
