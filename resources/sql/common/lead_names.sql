SELECT id, external_id, email FROM lead_record WHERE merged_into IS NULL ORDER BY id
