INSERT INTO activity_segment (
    batch, lead_block, type, first_lead, last_lead, entry_count, entries
)
VALUES (?, ?, ?, ?, ?, ?, ?)
