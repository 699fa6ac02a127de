UPDATE agreement_version
SET state = ?, canonical = ?, hash = ?, previous_hash = ?, proposed_at = ?, in_force_at = ?, superseded_at = ?, trial_from = ?, trial_until = ?,
    row_version = row_version + 1
WHERE id = ? AND row_version = ?
