SELECT side, person, public_key, fingerprint, claimed_at, payload, signature FROM agreement_signature WHERE version = ? ORDER BY id
