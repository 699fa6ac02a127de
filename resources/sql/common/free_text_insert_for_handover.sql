INSERT INTO free_text (lead, content) SELECT lead, ? FROM handover WHERE id = ?
