-- First schema of a workspace. Times are UTC seconds, keys are the stable English ones of the core, ids that may be absent are NULL.
-- Append-only tables are kept so by triggers. They hold random ids, codes and digests; identity, free text and snapshots lie in tables
-- of their own (lead_profile, lead_attribute, free_text, handover_snapshot), so that erasing a person leaves history and chain whole.

-- The workspace itself: one row. salt: for digests of personal values in audit entries.
CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    token TEXT NOT NULL,
    organisation TEXT NOT NULL,
    zone TEXT NOT NULL,
    demo INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    salt TEXT NOT NULL
) STRICT;

-- Whatever the workspace remembers by name.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Counts write transactions: one row. Windows poll it, caches are keyed by it.
CREATE TABLE change_seq (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    value INTEGER NOT NULL
) STRICT;
INSERT INTO change_seq (id, value) VALUES (1, 0);

-- Which rows a write transaction touched; row_id 0: many of that table.
CREATE TABLE change_log (
    seq INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    PRIMARY KEY (seq, table_name, row_id)
) STRICT, WITHOUT ROWID;

-- Who takes part.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    public_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL
) STRICT;
CREATE INDEX person_name ON person (name);

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- On which side a person stands, and in which team.
CREATE TABLE membership (
    person INTEGER PRIMARY KEY REFERENCES person (id),
    side TEXT NOT NULL CHECK (side IN ('marketing', 'sales', 'observer')),
    team INTEGER REFERENCES team (id),
    head INTEGER NOT NULL
) STRICT;
CREATE INDEX membership_team ON membership (team);

-- One import, or one filling with demo data.
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    rejected INTEGER NOT NULL
) STRICT;

-- What stays of a lead after erasure: a random token and its times.
CREATE TABLE lead (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    history INTEGER NOT NULL,
    batch INTEGER REFERENCES batch (id),
    erased_at INTEGER,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX lead_batch ON lead (batch);

-- Values of a lead: erased with it. One column per standard field; NULL is a missing value, '' a value that is empty.
CREATE TABLE lead_profile (
    lead INTEGER PRIMARY KEY REFERENCES lead (id),
    external_id TEXT,
    salutation TEXT,
    first_name TEXT,
    last_name TEXT,
    email TEXT,
    phone TEXT,
    mobile TEXT,
    job_title TEXT,
    department TEXT,
    seniority TEXT,
    company TEXT,
    domain TEXT,
    industry TEXT,
    employees INTEGER,
    revenue INTEGER,
    country TEXT,
    region TEXT,
    postcode TEXT,
    source TEXT,
    campaign TEXT,
    product TEXT,
    owner TEXT,
    budget TEXT,
    authority TEXT,
    need TEXT,
    timing TEXT,
    consent_email INTEGER,
    consent_phone INTEGER,
    consent_at INTEGER,
    customer INTEGER,
    opportunity_id TEXT,
    crm_url TEXT,
    stage TEXT
) STRICT;
CREATE UNIQUE INDEX lead_profile_external_id ON lead_profile (external_id) WHERE external_id <> '';

-- The workspace's own fields beside the standard ones.
CREATE TABLE attribute (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL
) STRICT;

-- Values of those fields: erased with the lead.
CREATE TABLE lead_attribute (
    lead INTEGER NOT NULL REFERENCES lead (id),
    attribute INTEGER NOT NULL REFERENCES attribute (id),
    value ANY NOT NULL,
    PRIMARY KEY (lead, attribute)
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_attribute_attribute ON lead_attribute (attribute);

-- A lead with its standard fields, in the order of the core's list of fields.
CREATE VIEW lead_record AS
SELECT l.id, l.token, l.created_at, l.recorded_at, l.history,
       p.external_id, p.salutation, p.first_name, p.last_name, p.email, p.phone, p.mobile, p.job_title, p.department, p.seniority, p.company, p.domain,
       p.industry, p.employees, p.revenue, p.country, p.region, p.postcode, p.source, p.campaign, p.product, p.owner, p.budget, p.authority, p.need,
       p.timing, p.consent_email, p.consent_phone, p.consent_at, p.customer, p.opportunity_id, p.crm_url, p.stage
FROM lead l LEFT JOIN lead_profile p ON p.lead = l.id;

-- Field history, append-only; erasing a lead blanks the two values and nothing else.
CREATE TABLE field_change (
    id INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES lead (id),
    field TEXT NOT NULL,
    value_before ANY,
    value_after ANY,
    effective_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    batch INTEGER REFERENCES batch (id)
) STRICT;
CREATE INDEX field_change_lead ON field_change (lead, id);
CREATE INDEX field_change_batch ON field_change (batch);
CREATE TRIGGER field_change_keep BEFORE DELETE ON field_change
BEGIN
    SELECT RAISE(ABORT, 'field_change is append-only');
END;
CREATE TRIGGER field_change_fixed BEFORE UPDATE ON field_change
WHEN NEW.value_before IS NOT NULL OR NEW.value_after IS NOT NULL OR NEW.id <> OLD.id OR NEW.lead <> OLD.lead OR NEW.field <> OLD.field
     OR NEW.effective_at <> OLD.effective_at OR NEW.recorded_at <> OLD.recorded_at OR NEW.batch IS NOT OLD.batch
BEGIN
    SELECT RAISE(ABORT, 'field_change is append-only');
END;

-- Dictionaries of activities.
CREATE TABLE activity_type (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE activity_asset (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- Single activities: the tail beside the segments.
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES lead (id),
    type INTEGER NOT NULL REFERENCES activity_type (id),
    asset INTEGER REFERENCES activity_asset (id),
    occurred_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    value INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    batch INTEGER REFERENCES batch (id)
) STRICT;
CREATE INDEX activity_lead ON activity (lead, occurred_at);
CREATE INDEX activity_batch ON activity (batch);

-- Many activities of one batch and type, of leads of one block (lead >> 16), packed: core/store/activity_segment.h.
CREATE TABLE activity_segment (
    id INTEGER PRIMARY KEY,
    batch INTEGER REFERENCES batch (id),
    lead_block INTEGER NOT NULL,
    type INTEGER NOT NULL REFERENCES activity_type (id),
    first_lead INTEGER NOT NULL,
    last_lead INTEGER NOT NULL,
    entry_count INTEGER NOT NULL,
    entries BLOB NOT NULL
) STRICT;
CREATE INDEX activity_segment_leads ON activity_segment (lead_block, first_lead, last_lead);
CREATE INDEX activity_segment_batch ON activity_segment (batch);

-- The agreement of a product line; product '' is the default line.
CREATE TABLE agreement_document (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    product TEXT NOT NULL UNIQUE
) STRICT;

-- Its versions. What is signed never changes.
CREATE TABLE agreement_version (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES agreement_document (id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'proposed', 'signed_by_one', 'in_force', 'superseded')),
    canonical TEXT NOT NULL,
    hash TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    proposed_at INTEGER,
    in_force_at INTEGER,
    superseded_at INTEGER,
    trial_from INTEGER,
    trial_until INTEGER,
    row_version INTEGER NOT NULL,
    UNIQUE (document, number)
) STRICT;

CREATE TABLE agreement_signature (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES agreement_version (id),
    side TEXT NOT NULL CHECK (side IN ('marketing', 'sales')),
    person TEXT NOT NULL,
    public_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    claimed_at INTEGER NOT NULL,
    payload TEXT NOT NULL,
    signature TEXT NOT NULL,
    UNIQUE (version, side)
) STRICT;
CREATE TRIGGER agreement_version_keep BEFORE DELETE ON agreement_version
WHEN OLD.state <> 'draft' OR EXISTS (SELECT 1 FROM agreement_signature s WHERE s.version = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'a version that was proposed stays');
END;
CREATE TRIGGER agreement_version_fixed BEFORE UPDATE ON agreement_version
WHEN (OLD.state IN ('in_force', 'superseded') OR EXISTS (SELECT 1 FROM agreement_signature s WHERE s.version = OLD.id))
     AND (NEW.canonical <> OLD.canonical OR NEW.hash <> OLD.hash OR NEW.previous_hash <> OLD.previous_hash OR NEW.number <> OLD.number
          OR NEW.document <> OLD.document)
BEGIN
    SELECT RAISE(ABORT, 'signed bytes never change');
END;
CREATE TRIGGER agreement_signature_fixed BEFORE UPDATE ON agreement_signature
BEGIN
    SELECT RAISE(ABORT, 'a signature never changes');
END;
CREATE TRIGGER agreement_signature_keep BEFORE DELETE ON agreement_signature
WHEN EXISTS (SELECT 1 FROM agreement_version v WHERE v.id = OLD.version AND v.state IN ('in_force', 'superseded'))
BEGIN
    SELECT RAISE(ABORT, 'signatures of a version in force stay');
END;

-- Comments and whatever else people write: erased with the lead or person they speak of.
CREATE TABLE free_text (
    id INTEGER PRIMARY KEY,
    lead INTEGER REFERENCES lead (id),
    content TEXT NOT NULL
) STRICT;
CREATE INDEX free_text_lead ON free_text (lead);

-- What happened to a version on its way: change, comment, agreement, refusal. Append-only.
CREATE TABLE negotiation_event (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES agreement_version (id),
    kind TEXT NOT NULL,
    clause TEXT NOT NULL,
    parameter TEXT NOT NULL,
    actor INTEGER REFERENCES person (id),
    effective_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    answers INTEGER REFERENCES negotiation_event (id),
    comment INTEGER
) STRICT;
CREATE INDEX negotiation_event_version ON negotiation_event (version, id);
CREATE TRIGGER negotiation_event_keep BEFORE DELETE ON negotiation_event
BEGIN
    SELECT RAISE(ABORT, 'negotiation_event is append-only');
END;
CREATE TRIGGER negotiation_event_fixed BEFORE UPDATE ON negotiation_event
BEGIN
    SELECT RAISE(ABORT, 'negotiation_event is append-only');
END;

-- One run of a lead through the chain, per product line.
CREATE TABLE cycle (
    id INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES lead (id),
    product TEXT NOT NULL,
    number INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER,
    exit TEXT NOT NULL,
    UNIQUE (lead, product, number)
) STRICT;
CREATE UNIQUE INDEX cycle_open ON cycle (lead, product) WHERE closed_at IS NULL;

-- History through the stages, append-only: a mistake is taken back by a retraction.
CREATE TABLE stage_event (
    id INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES lead (id),
    cycle INTEGER NOT NULL REFERENCES cycle (id),
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

-- A lead handed over: the record as it stands; how it came so lies in handover_event.
CREATE TABLE handover (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    lead INTEGER NOT NULL REFERENCES lead (id),
    cycle INTEGER REFERENCES cycle (id),
    version INTEGER REFERENCES agreement_version (id),
    trial INTEGER NOT NULL,
    inquiry INTEGER NOT NULL,
    counted INTEGER NOT NULL,
    state TEXT NOT NULL,
    qualified_at INTEGER NOT NULL,
    submitted_at INTEGER NOT NULL,
    decision_due INTEGER NOT NULL,
    first_touch_due INTEGER NOT NULL,
    route TEXT NOT NULL,
    team INTEGER REFERENCES team (id),
    owner INTEGER REFERENCES person (id),
    claimed_by INTEGER REFERENCES person (id),
    category TEXT NOT NULL,
    fit_band INTEGER NOT NULL,
    readiness INTEGER NOT NULL,
    follow_up_at INTEGER,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX handover_state ON handover (state);
CREATE INDEX handover_lead ON handover (lead);
CREATE INDEX handover_cycle ON handover (cycle);

-- Append-only; comment names a row of free_text, which may be gone.
CREATE TABLE handover_event (
    id INTEGER PRIMARY KEY,
    handover INTEGER NOT NULL REFERENCES handover (id),
    kind TEXT NOT NULL,
    effective_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    actor INTEGER REFERENCES person (id),
    reason TEXT NOT NULL,
    clause TEXT NOT NULL,
    comment INTEGER,
    undoes INTEGER REFERENCES handover_event (id),
    state_before TEXT NOT NULL,
    state_after TEXT NOT NULL,
    details TEXT NOT NULL
) STRICT;
CREATE INDEX handover_event_handover ON handover_event (handover, id);
CREATE TRIGGER handover_event_keep BEFORE DELETE ON handover_event
BEGIN
    SELECT RAISE(ABORT, 'handover_event is append-only');
END;
CREATE TRIGGER handover_event_fixed BEFORE UPDATE ON handover_event
BEGIN
    SELECT RAISE(ABORT, 'handover_event is append-only');
END;

-- What was known at submission, as JSON (core/store/snapshot_json.h): erased with the lead.
CREATE TABLE handover_snapshot (
    handover INTEGER PRIMARY KEY REFERENCES handover (id),
    content TEXT NOT NULL
) STRICT;

-- Who did what that must be answered for, each entry chained to the one before by its hash. Append-only.
CREATE TABLE audit_entry (
    number INTEGER PRIMARY KEY,
    recorded_at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    details TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_entry_keep BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit_entry is append-only');
END;
CREATE TRIGGER audit_entry_fixed BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit_entry is append-only');
END;
