INSERT INTO cycle (
    lead, product, number, opened_at, closed_at, exit
)
VALUES (?, ?, ?, ?, ?, ?)
