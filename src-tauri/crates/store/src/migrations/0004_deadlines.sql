-- Deadlines of cases as they were computed last, with everything that led to them, and what the seller put in the
-- place of a rule. A case page computes them anew; the rows are for lists and reminders, and for what was met.

CREATE TABLE deadlines (
  id          INTEGER PRIMARY KEY,
  case_id     INTEGER NOT NULL REFERENCES cases (id),
  rule        TEXT NOT NULL,
  version     INTEGER NOT NULL,
  what        TEXT NOT NULL,
  party       TEXT NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('unknown', 'running', 'met')),
  opens       TEXT,
  due         TEXT,
  -- Figures, bases and their moments, as JSON.
  inputs      TEXT NOT NULL,
  calendar    TEXT,
  zone        TEXT NOT NULL,
  grade       TEXT NOT NULL,
  met_at      TEXT,
  -- Whether the seller said so, and not the timeline.
  met_by_hand INTEGER NOT NULL CHECK (met_by_hand IN (0, 1)),
  reminder_id INTEGER REFERENCES reminders (id),
  UNIQUE (case_id, rule),
  CHECK ((state = 'met') = (met_at IS NOT NULL))
) STRICT;
CREATE INDEX deadlines_due ON deadlines (due) WHERE state = 'running';

-- A correction for one case, or for every case when none is named.
CREATE TABLE deadline_corrections (
  id       INTEGER PRIMARY KEY,
  case_id  INTEGER REFERENCES cases (id),
  rule     TEXT NOT NULL,
  opens    INTEGER,
  due      INTEGER,
  basis_on TEXT,
  note     TEXT NOT NULL,
  at       TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX deadline_corrections_one ON deadline_corrections (rule, coalesce(case_id, 0));
