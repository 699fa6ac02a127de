SELECT v.id, v.document, d.token, d.product, v.number, v.state, v.canonical, v.hash, v.previous_hash, v.created_at, v.proposed_at, v.in_force_at,
       v.superseded_at, v.trial_from, v.trial_until, v.row_version, v.base
FROM agreement_version v JOIN agreement_document d ON d.id = v.document
WHERE d.product = ? ORDER BY v.number DESC
