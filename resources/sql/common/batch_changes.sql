SELECT lead, field, value_before, value_after, effective_at, recorded_at, actor FROM field_change WHERE batch = ? ORDER BY id
