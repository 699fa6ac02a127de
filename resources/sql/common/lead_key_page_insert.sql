INSERT INTO lead_key_page (load, first_hash, batch, keys) VALUES (?, ?, ?, ?)
