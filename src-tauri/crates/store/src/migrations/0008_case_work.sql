-- Working many cases at once: what lists and Today ask of a case in one narrow row, the search over everything
-- in a case, tags, saved views and merges.

CREATE TABLE case_tags (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  tag     TEXT NOT NULL CHECK (tag <> ''),
  UNIQUE (case_id, tag)
) STRICT;
CREATE INDEX case_tags_tag ON case_tags (tag, case_id);

CREATE TABLE saved_views (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  name  TEXT NOT NULL UNIQUE CHECK (name <> ''),
  query TEXT NOT NULL
) STRICT;

-- A case that was merged, by its id: how it stood before, and what went with it, so that it can come back.
CREATE TABLE case_merges (
  id        INTEGER PRIMARY KEY REFERENCES cases (id),
  into_id   INTEGER NOT NULL REFERENCES cases (id),
  at        TEXT NOT NULL,
  status    TEXT NOT NULL,
  reminders TEXT NOT NULL,
  promises  TEXT NOT NULL
) STRICT;
CREATE INDEX case_merges_into ON case_merges (into_id);
CREATE INDEX cases_merged ON cases (merged_into) WHERE merged_into IS NOT NULL;

-- Worked out from the other tables at the end of every operation, also of undo, for the cases it touched. Not
-- audited: nothing is known here that does not stand elsewhere.
CREATE TABLE case_clocks (
  id            INTEGER PRIMARY KEY,
  done          INTEGER NOT NULL CHECK (done IN (0, 1)),
  status        TEXT NOT NULL,
  kind          TEXT NOT NULL,
  stage         TEXT NOT NULL,
  shop_id       INTEGER NOT NULL,
  -- The next reminder that is not done; '9999' where there is none, so that it comes last.
  next_at       TEXT NOT NULL,
  opened_at     TEXT NOT NULL,
  -- In whole units of its currency, for the order only; -1 where no amount is known.
  money         REAL NOT NULL,
  number        TEXT NOT NULL,
  -- Empty where it is not put off.
  snoozed_until TEXT NOT NULL,
  waiting_since TEXT,
  -- The step to do next as it was last worked out, and between which instants that holds.
  next_step     TEXT,
  steps_epoch   INTEGER NOT NULL DEFAULT -1,
  steps_from    TEXT NOT NULL DEFAULT '',
  steps_until   TEXT NOT NULL DEFAULT ''
) STRICT;
-- Each carries all that the filters ask, so that a page is found without looking at the rows themselves.
CREATE INDEX case_clocks_next ON case_clocks (done, next_at, opened_at, id, status, kind, stage, shop_id, snoozed_until);
CREATE INDEX case_clocks_opened ON case_clocks (done, opened_at, id, next_at, status, kind, stage, shop_id, snoozed_until);
CREATE INDEX case_clocks_money ON case_clocks (done, money, id, next_at, status, kind, stage, shop_id, snoozed_until);
CREATE INDEX case_clocks_number ON case_clocks (done, number, id, next_at, status, kind, stage, shop_id, snoozed_until);
CREATE INDEX case_clocks_turn ON case_clocks (status, next_at, opened_at, id, snoozed_until) WHERE done = 0;
CREATE INDEX case_clocks_steps ON case_clocks (steps_epoch, steps_until) WHERE done = 0;

-- Rises whenever something changes on which the next step of any case may depend: a setting, a playbook.
CREATE TABLE case_epoch (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  epoch INTEGER NOT NULL,
  packs TEXT NOT NULL
) STRICT;
INSERT INTO case_epoch VALUES (1, 0, '');

-- Everything in a case, private notes too: it is the seller who searches. The state is a word as well, so that a
-- common word among few open cases is found without looking at all that have ended.
CREATE VIRTUAL TABLE case_search USING fts5 (
  number, buyer, items, entries, state,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6'
);

-- Cases of one buyer are found by the buyer's account or mail address.
CREATE INDEX orders_buyer_username ON orders (buyer_username) WHERE buyer_username <> '';
CREATE INDEX orders_buyer_email ON orders (buyer_email) WHERE buyer_email <> '';
