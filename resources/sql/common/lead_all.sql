SELECT * FROM lead_record WHERE merged_into IS NULL ORDER BY id
