SELECT number, recorded_at, actor, action, subject, details, previous_hash, hash
FROM audit_entry ORDER BY number
