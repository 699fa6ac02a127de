INSERT INTO lead_attribute (lead, attribute, value) VALUES (?, ?, ?)
