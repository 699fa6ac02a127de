-- An import that was taken back, and the leads that it had brought: of these nothing is left but the token and the times that history names.
ALTER TABLE batch ADD COLUMN undone_at INTEGER;
ALTER TABLE lead ADD COLUMN undone_at INTEGER;

DROP VIEW lead_record;
CREATE VIEW lead_record AS
SELECT l.id, l.token, l.created_at, l.recorded_at, l.history,
       p.external_id, p.salutation, p.first_name, p.last_name, p.email, p.phone, p.mobile, p.job_title, p.department, p.seniority, p.company, p.domain,
       p.industry, p.employees, p.revenue, p.country, p.region, p.postcode, p.source, p.campaign, p.product, p.owner, p.budget, p.authority, p.need,
       p.timing, p.consent_email, p.consent_phone, p.consent_at, p.customer, p.opportunity_id, p.crm_url, p.stage, l.merged_into
FROM lead l LEFT JOIN lead_profile p ON p.lead = l.id
WHERE l.undone_at IS NULL;
