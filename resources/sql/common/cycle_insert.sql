INSERT INTO cycle (
    id, lead, product, number, opened_at, closed_at, exit
)
VALUES (?, ?, ?, ?, ?, ?, ?)
