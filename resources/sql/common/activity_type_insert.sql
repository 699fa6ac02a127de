INSERT INTO activity_type (name) VALUES (?)
