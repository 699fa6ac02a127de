-- A random mark of each write transaction: two copies of one file that went their own ways count alike but are marked apart, so that nothing
-- derived from the one is ever taken for the other's.
CREATE TABLE change_mark (
    seq INTEGER PRIMARY KEY,
    mark INTEGER NOT NULL
) STRICT;
