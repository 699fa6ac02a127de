INSERT INTO change_mark (seq, mark) VALUES (?, random())
