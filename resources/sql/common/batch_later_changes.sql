-- Changes recorded after those of a batch, on the same field of the same lead, and any on a lead that it brought; but for what was undone.
WITH later AS (
    SELECT f.id FROM lead l JOIN field_change f ON f.lead = l.id WHERE l.batch = ? AND f.batch IS NOT ?
    UNION
    SELECT f.id FROM field_change c JOIN field_change f ON f.lead = c.lead AND f.id > c.id AND f.field = c.field WHERE c.batch = ? AND f.batch IS NOT ?
)
SELECT f.lead, f.field, f.value_before, f.value_after, f.batch, l.batch IS ?
FROM later JOIN field_change f ON f.id = later.id JOIN lead l ON l.id = f.lead
LEFT JOIN batch b ON b.id = f.batch
WHERE b.undone_at IS NULL AND NOT EXISTS (SELECT 1 FROM lead_merge m WHERE m.batch = f.batch AND m.undone_at IS NOT NULL)
ORDER BY f.id
