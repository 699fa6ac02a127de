DELETE FROM lead_key_page WHERE batch = ?
