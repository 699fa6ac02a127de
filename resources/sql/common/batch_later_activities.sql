SELECT a.batch, min(a.lead), count(*) FROM lead l JOIN activity a ON a.lead = l.id
WHERE l.batch = ? AND a.batch IS NOT ? GROUP BY a.batch
