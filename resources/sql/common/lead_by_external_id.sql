SELECT lead FROM lead_profile WHERE external_id = ? AND external_id <> ''
