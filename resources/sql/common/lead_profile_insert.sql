INSERT INTO lead_profile (
    lead, external_id, salutation, first_name, last_name, email, phone, mobile, job_title, department, seniority, company, domain,
    industry, employees, revenue, country, region, postcode, source, campaign, product, owner, budget, authority, need, timing,
    consent_email, consent_phone, consent_at, customer, opportunity_id, crm_url, stage
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
