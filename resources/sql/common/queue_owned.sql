SELECT owner, MAX(id), SUM(state = 'open') FROM handover WHERE owner IS NOT NULL GROUP BY owner
