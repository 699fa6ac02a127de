DELETE FROM lead_alias WHERE batch = ?
