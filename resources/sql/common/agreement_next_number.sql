SELECT coalesce(max(number), 0) + 1 FROM agreement_version WHERE document = ?
