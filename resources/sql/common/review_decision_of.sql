SELECT id, product, quarter, recorded_at, actor, issue, decision, success, owner, due, state, figure, target, value_before, proposal, version, row_version
FROM review_decision WHERE product = ? ORDER BY quarter, id
