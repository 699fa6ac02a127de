UPDATE review_decision
SET issue = ?, decision = ?, success = ?, owner = ?, due = ?, state = ?, figure = ?, target = ?, value_before = ?, proposal = ?, version = ?, row_version = row_version + 1
WHERE id = ? AND row_version = ?
