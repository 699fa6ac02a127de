SELECT lead, external_id FROM lead_profile WHERE external_id <> ''
