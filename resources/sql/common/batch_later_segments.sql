SELECT batch, lead_block, entries FROM activity_segment WHERE batch IS NOT ?1 AND last_lead >= ?2 AND first_lead <= ?3
