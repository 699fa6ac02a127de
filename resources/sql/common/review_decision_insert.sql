INSERT INTO review_decision (product, quarter, recorded_at, actor, issue, decision, success, owner, due, state, figure, target, value_before, proposal, version, row_version)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
