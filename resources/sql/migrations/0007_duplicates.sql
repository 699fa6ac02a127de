-- Two leads that somebody looked at and found to be two: never proposed as duplicates again.
CREATE TABLE not_duplicate (
    lead_a INTEGER NOT NULL REFERENCES lead (id),
    lead_b INTEGER NOT NULL REFERENCES lead (id) CHECK (lead_b > lead_a),
    actor INTEGER REFERENCES person (id),
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (lead_a, lead_b)
) STRICT, WITHOUT ROWID;
CREATE INDEX not_duplicate_b ON not_duplicate (lead_b);

-- Further names of a lead in other programs: somebody said of a row with another id that it is this lead.
CREATE TABLE lead_alias (
    external_id TEXT PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES lead (id),
    batch INTEGER NOT NULL REFERENCES batch (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_alias_lead ON lead_alias (lead);
CREATE INDEX lead_alias_batch ON lead_alias (batch);
