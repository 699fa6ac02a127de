UPDATE agreement_version SET number = -(number + 1), row_version = row_version + 1
WHERE document = ? AND number >= ?
  AND EXISTS (SELECT 1 FROM agreement_version taken WHERE taken.document = ? AND taken.number = ?)
