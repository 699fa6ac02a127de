SELECT id, duplicate, survivor, batch, merged_at, actor FROM lead_merge WHERE undone_at IS NULL ORDER BY id
