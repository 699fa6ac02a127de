SELECT lead_block, type, entry_count, entries FROM activity_segment
WHERE lead_block BETWEEN ?1 >> 16 AND ?2 >> 16 AND first_lead <= ?2 AND last_lead >= ?1 ORDER BY id
