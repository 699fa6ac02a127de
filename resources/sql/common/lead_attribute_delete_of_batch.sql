DELETE FROM lead_attribute WHERE lead IN (SELECT id FROM lead WHERE batch = ?)
