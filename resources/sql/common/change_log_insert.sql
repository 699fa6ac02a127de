INSERT INTO change_log (
    seq, table_name, row_id
)
VALUES (?, ?, ?)
