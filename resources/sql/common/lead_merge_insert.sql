INSERT INTO lead_merge (duplicate, survivor, batch, merged_at, actor) VALUES (?, ?, ?, ?, ?)
