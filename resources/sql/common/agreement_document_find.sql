SELECT id FROM agreement_document WHERE product = ?
