-- What a version stands on: the text its changes are counted from. It never changes afterwards. A version that was there before stands on the
-- one that took effect last before it was made, else on itself.
ALTER TABLE agreement_version ADD COLUMN base TEXT NOT NULL DEFAULT '';
UPDATE agreement_version AS v
SET base = coalesce(
    (SELECT p.canonical FROM agreement_version p
     WHERE p.document = v.document AND p.number < v.number AND p.in_force_at IS NOT NULL AND p.in_force_at <= v.created_at
           AND (p.superseded_at IS NULL OR p.in_force_at < p.superseded_at)
     ORDER BY p.in_force_at DESC, p.number DESC LIMIT 1),
    v.canonical);
CREATE TRIGGER agreement_version_base BEFORE UPDATE OF base ON agreement_version WHEN NEW.base <> OLD.base
BEGIN
    SELECT RAISE(ABORT, 'what a version stands on never changes');
END;

-- On which side the person stood then, and the values of a parameter as JSON; NULL: it was, or is, absent.
ALTER TABLE negotiation_event ADD COLUMN side TEXT NOT NULL DEFAULT '';
ALTER TABLE negotiation_event ADD COLUMN value_before TEXT;
ALTER TABLE negotiation_event ADD COLUMN value_after TEXT;
