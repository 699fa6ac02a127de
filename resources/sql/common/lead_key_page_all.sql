SELECT load, keys FROM lead_key_page ORDER BY load, first_hash
