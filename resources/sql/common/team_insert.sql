INSERT INTO team (
    name
)
VALUES (?)
