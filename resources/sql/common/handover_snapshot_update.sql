UPDATE handover_snapshot SET content = ? WHERE handover = ?
