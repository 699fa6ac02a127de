UPDATE handover
SET cycle = ?, version = ?, trial = ?, inquiry = ?, counted = ?, state = ?, qualified_at = ?, submitted_at = ?, decision_due = ?, first_touch_due = ?,
    route = ?, team = ?, owner = ?, claimed_by = ?, category = ?, fit_band = ?, readiness = ?, follow_up_at = ?, duty = ?, duty_due = ?, row_version = row_version + 1
WHERE id = ? AND row_version = ?
