INSERT INTO lead_attribute (lead, attribute, value) VALUES (?, ?, ?)
ON CONFLICT (lead, attribute) DO UPDATE SET value = excluded.value
