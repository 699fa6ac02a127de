SELECT DISTINCT product FROM cycle ORDER BY product
