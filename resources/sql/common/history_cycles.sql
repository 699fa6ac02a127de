SELECT id, lead, product, number, opened_at, closed_at, exit FROM cycle ORDER BY id
