UPDATE lead_profile SET %1 = ? WHERE lead = ?
