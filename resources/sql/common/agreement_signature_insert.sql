INSERT INTO agreement_signature (
    version, side, person, public_key, fingerprint, claimed_at, payload, signature
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
