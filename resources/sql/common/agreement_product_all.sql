SELECT product FROM agreement_document ORDER BY product
