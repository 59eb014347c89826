-- What buyers ask for: to cancel or to withdraw; the facts that were found out before an answer, how the buyer
-- behaves, and letters about an order that need no case.

CREATE TABLE requests (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id      INTEGER NOT NULL UNIQUE REFERENCES cases (id),
  asked_at     TEXT NOT NULL,
  -- Absent when nobody noted it.
  channel      TEXT,
  -- The buyer's words; they never change.
  words        TEXT NOT NULL,
  reason       TEXT NOT NULL,
  -- What the reason comes down to, as the seller reads it; absent while it is not known.
  reason_class TEXT CHECK (reason_class IN ('item_problem', 'change_of_mind', 'late', 'other')),
  -- The clause of the policy that answers it; absent until one is cited.
  clause       TEXT
) STRICT;
CREATE TRIGGER requests_words_stay BEFORE UPDATE OF words ON requests WHEN old.words <> new.words
BEGIN SELECT RAISE(ABORT, 'the words of a buyer never change'); END;

CREATE TABLE request_facts (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  fact    TEXT NOT NULL,
  answer  TEXT NOT NULL,
  at      TEXT NOT NULL,
  UNIQUE (case_id, fact)
) STRICT;

-- Never leaves the case file, like the private suspicion: a row says that the buyer's behaviour was flagged.
CREATE TABLE case_conduct (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id INTEGER NOT NULL UNIQUE REFERENCES cases (id),
  because TEXT NOT NULL,
  at      TEXT NOT NULL
) STRICT;

CREATE TABLE order_letters (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  order_id INTEGER NOT NULL REFERENCES orders (id),
  letter   TEXT NOT NULL,
  language TEXT NOT NULL,
  channel  TEXT NOT NULL,
  at       TEXT NOT NULL,
  subject  TEXT NOT NULL,
  body     TEXT NOT NULL
) STRICT;
CREATE INDEX order_letters_order ON order_letters (order_id);
