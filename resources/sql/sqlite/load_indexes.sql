SELECT name, sql FROM sqlite_schema
WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('lead', 'lead_profile', 'lead_attribute', 'cycle', 'stage_event') ORDER BY name
