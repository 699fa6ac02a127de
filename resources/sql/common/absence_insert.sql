INSERT INTO absence (person, from_day, until_day) VALUES (?, ?, ?)
