INSERT INTO lead_alias (external_id, lead, batch) VALUES (?, ?, ?) ON CONFLICT (external_id) DO NOTHING
