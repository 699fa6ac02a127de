SELECT a.name, v.value FROM lead_attribute v JOIN attribute a ON a.id = v.attribute WHERE v.lead = ?
