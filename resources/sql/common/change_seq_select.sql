SELECT value FROM change_seq WHERE id = 1
