UPDATE agreement_version SET number = -number WHERE document = ? AND number < 0
