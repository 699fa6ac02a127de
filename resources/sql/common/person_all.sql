SELECT p.id, p.token, p.name, m.side, m.team, p.public_key, p.fingerprint, m.head
FROM person p JOIN membership m ON m.person = p.id ORDER BY p.id
