SELECT external_id, lead FROM lead_alias ORDER BY external_id
