SELECT EXISTS (SELECT 1 FROM lead WHERE id = ? AND batch = ?)
       OR EXISTS (SELECT 1 FROM field_change WHERE lead = ? AND +batch = ?)
       OR EXISTS (SELECT 1 FROM stage_event WHERE lead = ? AND +batch = ?)
       OR EXISTS (SELECT 1 FROM activity WHERE lead = ? AND +batch = ?)
