DELETE FROM agreement_signature WHERE version = ?
