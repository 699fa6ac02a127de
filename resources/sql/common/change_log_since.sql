SELECT DISTINCT table_name, row_id FROM change_log WHERE seq > ? ORDER BY table_name, row_id
