SELECT * FROM queue_record
WHERE id IN (
    SELECT id FROM handover WHERE team = ?2 AND state IN ('open', 'accepted', 'qualified', 'opportunity')
    UNION ALL
    SELECT h.id FROM membership m JOIN handover h ON h.owner = m.person
    WHERE m.team = ?2 AND h.team IS NULL AND h.state IN ('open', 'accepted', 'qualified', 'opportunity')
    UNION ALL
    SELECT id FROM handover WHERE ?3 AND team IS NULL AND owner IS NULL AND state IN ('open', 'accepted', 'qualified', 'opportunity')
) AND (state = 'open' OR work_due <= ?1)
