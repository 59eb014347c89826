-- Cases of every kind, the platform's stage with its own words, putting a case off, and merging.
-- The table is made anew, since SQLite cannot change a CHECK; foreign keys are off while migrations run.

CREATE TABLE cases_new (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  order_id          INTEGER NOT NULL REFERENCES orders (id),
  kind              TEXT NOT NULL CHECK (kind IN ('item_not_received', 'tracking_problem', 'cancellation',
                      'withdrawal', 'not_as_described', 'customs_hold', 'payment_dispute')),
  playbook          TEXT NOT NULL,
  playbook_version  INTEGER NOT NULL,
  status            TEXT NOT NULL CHECK (status IN ('open', 'waiting_buyer', 'waiting_carrier',
                      'waiting_platform', 'waiting_authority', 'closed', 'merged')),
  platform_stage    TEXT NOT NULL CHECK (platform_stage IN ('none', 'help_request', 'inquiry', 'case', 'claim', 'appeal', 'decided')),
  -- When that stage began, and what the platform itself calls it.
  platform_stage_at TEXT,
  platform_words    TEXT NOT NULL DEFAULT '',
  opened_at         TEXT NOT NULL,
  closed_at         TEXT,
  resolution        TEXT,
  reason            TEXT NOT NULL,
  exposure          TEXT,
  -- Put off until then; it comes back by itself.
  snoozed_until     TEXT,
  merged_into       INTEGER REFERENCES cases (id),
  -- The day on which the buyer needs the goods.
  needed_by         TEXT,
  -- What was learned, written down when it ended.
  lesson            TEXT NOT NULL DEFAULT '',
  -- Feedback that the buyer left afterwards.
  feedback          TEXT NOT NULL DEFAULT '',
  CHECK ((status IN ('closed', 'merged')) = (closed_at IS NOT NULL)),
  CHECK ((status = 'closed') = (resolution IS NOT NULL)),
  CHECK ((status = 'merged') = (merged_into IS NOT NULL))
) STRICT;
INSERT INTO cases_new (id, order_id, kind, playbook, playbook_version, status, platform_stage, opened_at, closed_at,
                       resolution, reason, exposure)
  SELECT id, order_id, kind, playbook, playbook_version, status, platform_stage, opened_at, closed_at,
         resolution, reason, exposure FROM cases;
DROP TABLE cases;
ALTER TABLE cases_new RENAME TO cases;
CREATE INDEX cases_order ON cases (order_id);
CREATE UNIQUE INDEX cases_one_open ON cases (order_id, kind) WHERE status NOT IN ('closed', 'merged');
-- A new table begins to count anew; numbers of cases never come twice.
UPDATE sqlite_sequence SET seq = max(1000, (SELECT coalesce(max(id), 0) FROM cases)) WHERE name = 'cases';
INSERT INTO sqlite_sequence (name, seq) SELECT 'cases', 1000 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'cases');

CREATE TABLE reminders_new (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id  INTEGER NOT NULL REFERENCES cases (id),
  kind     TEXT NOT NULL CHECK (kind IN ('wait', 'promise', 'own', 'deadline', 'follow_up', 'silence')),
  step     TEXT,
  at       TEXT NOT NULL,
  subject  TEXT NOT NULL,
  state    TEXT NOT NULL CHECK (state IN ('pending', 'fired', 'done')),
  fired_at TEXT
) STRICT;
INSERT INTO reminders_new SELECT id, case_id, kind, step, at, subject, state, fired_at FROM reminders;
DROP TABLE reminders;
ALTER TABLE reminders_new RENAME TO reminders;
CREATE INDEX reminders_due ON reminders (state, at);
CREATE INDEX reminders_case ON reminders (case_id);
