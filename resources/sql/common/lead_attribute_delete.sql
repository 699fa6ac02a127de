DELETE FROM lead_attribute WHERE lead = ? AND attribute = ?
