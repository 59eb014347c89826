-- What was filed with carriers, insurers and authorities; versions and marks of the timeline; attached files.

CREATE TABLE filings (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id      INTEGER NOT NULL REFERENCES cases (id),
  kind         TEXT NOT NULL CHECK (kind IN ('carrier_search', 'indemnity_claim', 'insurance_claim', 'complaint',
                 'theft_report', 'police_report', 'payment_dispute')),
  filed_with   TEXT NOT NULL,
  number       TEXT NOT NULL,
  office       TEXT NOT NULL,
  contact      TEXT NOT NULL,
  phone        TEXT NOT NULL,
  filed_on     TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('requested', 'open', 'answered', 'accepted', 'refused', 'paid', 'withdrawn')),
  expected_by  TEXT,
  claimed      TEXT,
  paid         TEXT,
  paid_because TEXT NOT NULL,
  notes        TEXT NOT NULL,
  -- The step it was filed by, when a step of the playbook did.
  step         TEXT,
  -- The reminder that asks for the answer.
  follow_up    INTEGER REFERENCES reminders (id),
  CHECK (state IN ('requested', 'withdrawn') OR number <> ''),
  CHECK ((state = 'paid') = (paid IS NOT NULL))
) STRICT;
CREATE INDEX filings_case ON filings (case_id);
CREATE INDEX filings_number ON filings (number) WHERE number <> '';
CREATE UNIQUE INDEX filings_step ON filings (case_id, step) WHERE step IS NOT NULL;

-- What an entry said before it was put right, the oldest first. The entry itself is the newest version.
CREATE TABLE entry_versions (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id    INTEGER NOT NULL REFERENCES entries (id),
  replaced_at TEXT NOT NULL,
  at          TEXT NOT NULL,
  channel     TEXT,
  from_party  TEXT,
  to_party    TEXT,
  body        TEXT NOT NULL
) STRICT;
CREATE INDEX entry_versions_entry ON entry_versions (entry_id);

-- What is said about an entry without changing it: struck out, passed on to the buyer.
CREATE TABLE entry_marks (
  id             INTEGER PRIMARY KEY REFERENCES entries (id),
  struck_at      TEXT,
  struck_because TEXT NOT NULL,
  relayed_at     TEXT
) STRICT;

-- The files themselves, by what is in them. They stay when an attachment is taken back, so that it can come
-- again, and several attachments of the same file share it.
CREATE TABLE attachment_contents (
  sha256 TEXT PRIMARY KEY,
  bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE attachments (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id   INTEGER NOT NULL REFERENCES cases (id),
  entry_id  INTEGER REFERENCES entries (id),
  kind      TEXT NOT NULL CHECK (kind IN ('photo', 'receipt', 'label', 'screenshot', 'carrier_letter', 'police_report', 'other')),
  file_name TEXT NOT NULL,
  media     TEXT NOT NULL,
  size      INTEGER NOT NULL,
  sha256    TEXT NOT NULL REFERENCES attachment_contents (sha256),
  added_at  TEXT NOT NULL
) STRICT;
CREATE INDEX attachments_case ON attachments (case_id);
CREATE INDEX attachments_entry ON attachments (entry_id);
