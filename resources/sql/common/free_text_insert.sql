INSERT INTO free_text (content) VALUES (?)
