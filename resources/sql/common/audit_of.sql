SELECT number, recorded_at, actor, action, subject, details, previous_hash, hash
FROM audit_entry WHERE substr(action, 1, length(?)) = ? ORDER BY number
