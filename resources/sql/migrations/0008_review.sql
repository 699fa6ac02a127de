-- Quarterly reviews: figures that were frozen, and what people said and decided. Words stand in columns that can be blanked; frozen figures name nobody.

-- Frozen for good: figures are the bytes that the hash covers.
CREATE TABLE review_freeze (
    id INTEGER PRIMARY KEY,
    product TEXT NOT NULL,
    quarter INTEGER NOT NULL,
    quarter_end INTEGER NOT NULL,
    cut_off INTEGER NOT NULL,
    frozen_at INTEGER NOT NULL,
    actor INTEGER REFERENCES person (id),
    figures TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (product, quarter)
) STRICT;
CREATE TRIGGER review_freeze_keep BEFORE DELETE ON review_freeze
BEGIN
    SELECT RAISE(ABORT, 'review_freeze is append-only');
END;
CREATE TRIGGER review_freeze_fixed BEFORE UPDATE ON review_freeze
BEGIN
    SELECT RAISE(ABORT, 'review_freeze is append-only');
END;

-- figure, target, value_before: key of a figure with its numbers. proposal: the change it leads to.
CREATE TABLE review_decision (
    id INTEGER PRIMARY KEY,
    product TEXT NOT NULL,
    quarter INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    actor INTEGER REFERENCES person (id),
    issue TEXT NOT NULL,
    decision TEXT NOT NULL,
    success TEXT NOT NULL,
    owner INTEGER REFERENCES person (id),
    due INTEGER,
    state TEXT NOT NULL,
    figure TEXT NOT NULL,
    target INTEGER,
    value_before INTEGER,
    proposal INTEGER REFERENCES review_proposal (id),
    version INTEGER REFERENCES agreement_version (id),
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX review_decision_product ON review_decision (product, quarter);

CREATE TABLE review_voice (
    id INTEGER PRIMARY KEY,
    product TEXT NOT NULL,
    quarter INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    actor INTEGER REFERENCES person (id),
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX review_voice_product ON review_voice (product, quarter);

-- Points of the agenda that differ from the default one.
CREATE TABLE review_point (
    product TEXT NOT NULL,
    quarter INTEGER NOT NULL,
    key TEXT NOT NULL,
    position INTEGER NOT NULL,
    hidden INTEGER NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    PRIMARY KEY (product, quarter, key)
) STRICT, WITHOUT ROWID;

-- A change of the definition with its evidence; backtest: figures as JSON, empty without.
CREATE TABLE review_proposal (
    id INTEGER PRIMARY KEY,
    product TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    actor INTEGER REFERENCES person (id),
    side TEXT NOT NULL,
    clause TEXT NOT NULL,
    parameter TEXT NOT NULL,
    value_before TEXT,
    value_after TEXT,
    behind TEXT NOT NULL,
    evidence TEXT NOT NULL,
    backtest TEXT NOT NULL,
    state TEXT NOT NULL,
    answered_at INTEGER,
    answered_by INTEGER REFERENCES person (id),
    reason TEXT NOT NULL,
    version INTEGER REFERENCES agreement_version (id),
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX review_proposal_product ON review_proposal (product);
