INSERT INTO agreement_version (
    document, number, state, canonical, hash, previous_hash, created_at, proposed_at, in_force_at, superseded_at, trial_from, trial_until,
    row_version, base
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
