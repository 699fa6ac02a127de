SELECT lead, attribute, value FROM lead_attribute ORDER BY lead, attribute
