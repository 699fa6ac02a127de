-- A queue is read by team or by person, in one statement.
CREATE INDEX handover_team ON handover (team, state);
CREATE INDEX handover_claimed ON handover (claimed_by, state);

-- What a list of handovers shows of each and of its lead. work_due: when a handover that was taken wants attention next.
CREATE VIEW queue_record AS
SELECT h.id, h.token, h.lead, h.cycle, h.version, h.trial, h.inquiry, h.counted, h.state, h.qualified_at, h.submitted_at, h.decision_due,
       h.first_touch_due, h.route, h.team, h.owner, h.claimed_by, h.category, h.fit_band, h.readiness, h.follow_up_at, h.duty, h.duty_due, h.row_version,
       p.external_id, p.salutation, p.first_name, p.last_name, p.email, p.phone, p.mobile, p.job_title, p.company, p.industry, p.employees, p.country,
       p.region, p.postcode, p.source, p.campaign, p.product, p.crm_url,
       CASE h.duty WHEN '' THEN h.follow_up_at ELSE h.duty_due END AS work_due
FROM handover h LEFT JOIN lead_profile p ON p.lead = h.lead;

-- A lead that was found to be another one is kept, and is no part of anything: merged_into names the one that stands for both.
ALTER TABLE lead ADD COLUMN merged_into INTEGER REFERENCES lead (id);
CREATE INDEX lead_merged ON lead (merged_into) WHERE merged_into IS NOT NULL;

-- Each merge with what takes it back: the activities that were copied and the fields that were filled bear its batch.
CREATE TABLE lead_merge (
    id INTEGER PRIMARY KEY,
    duplicate INTEGER NOT NULL REFERENCES lead (id),
    survivor INTEGER NOT NULL REFERENCES lead (id) CHECK (survivor <> duplicate),
    batch INTEGER NOT NULL REFERENCES batch (id),
    merged_at INTEGER NOT NULL,
    actor INTEGER REFERENCES person (id),
    undone_at INTEGER
) STRICT;
CREATE UNIQUE INDEX lead_merge_standing ON lead_merge (duplicate) WHERE undone_at IS NULL;
CREATE INDEX lead_merge_survivor ON lead_merge (survivor);
CREATE TRIGGER lead_merge_keep BEFORE DELETE ON lead_merge
BEGIN
    SELECT RAISE(ABORT, 'a merge is undone, never deleted');
END;

DROP VIEW lead_record;
CREATE VIEW lead_record AS
SELECT l.id, l.token, l.created_at, l.recorded_at, l.history,
       p.external_id, p.salutation, p.first_name, p.last_name, p.email, p.phone, p.mobile, p.job_title, p.department, p.seniority, p.company, p.domain,
       p.industry, p.employees, p.revenue, p.country, p.region, p.postcode, p.source, p.campaign, p.product, p.owner, p.budget, p.authority, p.need,
       p.timing, p.consent_email, p.consent_phone, p.consent_at, p.customer, p.opportunity_id, p.crm_url, p.stage, l.merged_into
FROM lead l LEFT JOIN lead_profile p ON p.lead = l.id;
