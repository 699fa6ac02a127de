SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1
