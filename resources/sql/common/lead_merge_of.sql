SELECT id, duplicate, survivor, batch, merged_at, actor FROM lead_merge WHERE duplicate = ? AND undone_at IS NULL
