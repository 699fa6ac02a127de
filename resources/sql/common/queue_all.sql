SELECT * FROM queue_record WHERE state = 'open' OR (state IN ('accepted', 'qualified', 'opportunity') AND work_due <= ?1)
