INSERT INTO agreement_document (
    token, product
)
VALUES (?, ?)
