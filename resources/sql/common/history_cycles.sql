SELECT id, lead, product, number, closed_at, exit FROM cycle ORDER BY id
