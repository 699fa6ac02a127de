-- Leads of a large import that nobody has touched since, packed: core/store/lead_segment.h. Lead number i of a segment has the ids first_lead + i,
-- first_cycle + i and first_event + i, and no row in any table: whoever writes of one first makes rows of the whole segment. Ids behind a
-- segment are taken by rows of the lead that came after it.
CREATE TABLE lead_segment (
    first_lead INTEGER PRIMARY KEY,
    lead_count INTEGER NOT NULL CHECK (lead_count > 0),
    batch INTEGER REFERENCES batch (id),
    recorded_at INTEGER NOT NULL,
    history INTEGER NOT NULL,
    first_cycle INTEGER NOT NULL,
    first_event INTEGER NOT NULL,
    entries BLOB NOT NULL,
    fields BLOB NOT NULL
) STRICT;
CREATE INDEX lead_segment_cycle ON lead_segment (first_cycle);
CREATE INDEX lead_segment_batch ON lead_segment (batch);

-- Leads of segments by the hash of their external id: pages of ascending hashes, one series a load. core/store/lead_keys.h
CREATE TABLE lead_key_page (
    load INTEGER NOT NULL,
    first_hash INTEGER NOT NULL,
    batch INTEGER REFERENCES batch (id),
    keys BLOB NOT NULL,
    PRIMARY KEY (load, first_hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_key_page_batch ON lead_key_page (batch);
