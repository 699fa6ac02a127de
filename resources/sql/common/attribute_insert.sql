INSERT INTO attribute (
    name, kind
)
VALUES (?, ?)
