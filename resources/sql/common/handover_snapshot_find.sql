SELECT content FROM handover_snapshot WHERE handover = ?
