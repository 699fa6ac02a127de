SELECT entries FROM activity_segment WHERE batch = ?1 AND lead_block = ?2 >> 16 AND first_lead <= ?2 AND last_lead >= ?2
