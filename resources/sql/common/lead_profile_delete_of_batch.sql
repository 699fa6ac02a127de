DELETE FROM lead_profile WHERE lead IN (SELECT id FROM lead WHERE batch = ?)
