UPDATE person SET name = ?, public_key = ?, fingerprint = ? WHERE id = ?
