-- Leads of a large import that nobody has touched since, packed: core/store/lead_segment.h. Lead number i of a segment has the ids first_lead + i,
-- first_cycle + i and first_event + i. It is packed as long as there is no row of it in lead: whoever writes of the lead or its cycle first makes
-- rows of it. Ids behind a segment are taken by rows of the lead that came after it.
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

-- What is found out about a packed lead is appended as ever: events no longer refer to rows of leads and cycles (usecase/check_pipeline looks
-- after that).
ALTER TABLE stage_event RENAME TO stage_event_before;
CREATE TABLE stage_event (
    id INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL,
    cycle INTEGER NOT NULL,
    kind TEXT NOT NULL,
    role TEXT NOT NULL,
    effective_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    actor INTEGER REFERENCES person (id),
    reason TEXT NOT NULL,
    version INTEGER REFERENCES agreement_version (id),
    retracts INTEGER REFERENCES stage_event (id),
    batch INTEGER REFERENCES batch (id),
    amount_cents INTEGER,
    imported INTEGER NOT NULL
) STRICT;
INSERT INTO stage_event SELECT * FROM stage_event_before ORDER BY id;
DROP TRIGGER stage_event_keep;
DROP TABLE stage_event_before;
CREATE INDEX stage_event_lead ON stage_event (lead, id);
CREATE INDEX stage_event_cycle ON stage_event (cycle);
CREATE INDEX stage_event_batch ON stage_event (batch);
CREATE TRIGGER stage_event_keep BEFORE DELETE ON stage_event
BEGIN
    SELECT RAISE(ABORT, 'stage_event is append-only');
END;
CREATE TRIGGER stage_event_fixed BEFORE UPDATE ON stage_event
BEGIN
    SELECT RAISE(ABORT, 'stage_event is append-only');
END;
