INSERT INTO review_proposal (product, recorded_at, actor, side, clause, parameter, value_before, value_after, behind, evidence, backtest, state, answered_at, answered_by, reason,
                             version, row_version)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
