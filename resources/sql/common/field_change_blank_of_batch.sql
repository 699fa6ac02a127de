UPDATE field_change SET value_before = NULL, value_after = NULL WHERE lead IN (SELECT id FROM lead WHERE batch = ?)
