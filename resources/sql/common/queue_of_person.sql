SELECT * FROM queue_record
WHERE id IN (
    SELECT id FROM handover WHERE owner = ?2 AND state IN ('open', 'accepted', 'qualified', 'opportunity')
    UNION ALL
    SELECT id FROM handover WHERE claimed_by = ?2 AND state IN ('open', 'accepted', 'qualified', 'opportunity')
    UNION ALL
    SELECT id FROM handover WHERE team = ?3 AND owner IS NULL AND state IN ('open', 'accepted', 'qualified', 'opportunity')
    UNION ALL
    SELECT id FROM handover WHERE ?4 AND team IS NULL AND owner IS NULL AND state IN ('open', 'accepted', 'qualified', 'opportunity')
) AND (state = 'open' OR work_due <= ?1)
