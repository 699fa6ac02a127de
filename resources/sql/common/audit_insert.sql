INSERT INTO audit_entry (
    number, recorded_at, actor, action, subject, details, previous_hash, hash
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
