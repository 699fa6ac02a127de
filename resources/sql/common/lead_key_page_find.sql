-- Of each load the page that may hold the hash.
WITH RECURSIVE loads (load) AS (
    SELECT max(load) FROM lead_key_page
    UNION ALL
    SELECT (SELECT max(p.load) FROM lead_key_page p WHERE p.load < loads.load) FROM loads WHERE loads.load IS NOT NULL
)
SELECT loads.load, (SELECT p.keys FROM lead_key_page p WHERE p.load = loads.load AND p.first_hash <= ?1 ORDER BY p.first_hash DESC LIMIT 1)
FROM loads WHERE loads.load IS NOT NULL
