INSERT INTO person (
    token, name, public_key, fingerprint
)
VALUES (?, ?, ?, ?)
