SELECT id, product, recorded_at, actor, side, clause, parameter, value_before, value_after, behind, evidence, backtest, state, answered_at, answered_by, reason, version,
       row_version
FROM review_proposal WHERE product = ? ORDER BY id DESC
