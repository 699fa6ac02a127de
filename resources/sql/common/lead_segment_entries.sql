SELECT first_lead, lead_count, batch, recorded_at, history, first_cycle, first_event, entries FROM lead_segment ORDER BY first_lead
