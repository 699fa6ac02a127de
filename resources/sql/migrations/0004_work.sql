-- What is next with a handover and by when: kept by every step, so that a queue is read in the order of its work.
ALTER TABLE handover ADD COLUMN duty TEXT NOT NULL DEFAULT '';
ALTER TABLE handover ADD COLUMN duty_due INTEGER;
UPDATE handover SET duty = 'decide', duty_due = decision_due WHERE state = 'open';
UPDATE handover SET duty = 'follow_up', duty_due = follow_up_at WHERE state IN ('accepted', 'qualified', 'opportunity') AND follow_up_at IS NOT NULL;
UPDATE handover SET duty = 'first_touch', duty_due = first_touch_due WHERE state = 'accepted' AND follow_up_at IS NULL;
UPDATE handover SET duty = 'correct' WHERE state = 'returned';
UPDATE handover SET duty = 'rule' WHERE state = 'disputed';
CREATE INDEX handover_duty ON handover (duty, duty_due);
CREATE INDEX handover_owner ON handover (owner, state);

-- The corrected fact of a rejection ("employees=40") is a value of the lead: it lies where it can be erased.
ALTER TABLE handover_event ADD COLUMN fact INTEGER;

-- Who changed a field by hand.
ALTER TABLE field_change ADD COLUMN actor INTEGER REFERENCES person (id);

-- Days on which a person takes no new leads, both included.
CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id),
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL CHECK (until_day >= from_day)
) STRICT;
CREATE INDEX absence_person ON absence (person);
