SELECT l.id, p.external_id, p.email FROM lead l JOIN lead_profile p ON p.lead = l.id WHERE l.merged_into IS NULL ORDER BY l.id
