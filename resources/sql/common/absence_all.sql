SELECT id, person, from_day, until_day FROM absence ORDER BY from_day, id
