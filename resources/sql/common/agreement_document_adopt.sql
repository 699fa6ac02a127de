UPDATE agreement_document SET token = ? WHERE id = ? AND token <> ?
