DELETE FROM not_duplicate WHERE lead_a = ? AND lead_b = ?
