-- The money side of a case: what was done for the buyer, refunds by line, store credit, offers and what a
-- platform's ruling obliges to.

-- What the buyer paid, in the seller's words, for an order whose files do not tell its total.
CREATE TABLE order_paid (
  id     INTEGER PRIMARY KEY REFERENCES orders (id),
  amount TEXT NOT NULL,
  at     TEXT NOT NULL
) STRICT;

CREATE TABLE remedies (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id  INTEGER NOT NULL REFERENCES cases (id),
  -- The step that booked it; opened again, it takes the booking back.
  step     TEXT,
  kind     TEXT NOT NULL CHECK (kind IN ('refund_full', 'refund_partial', 'replacement', 'return_then_refund',
             'store_credit', 'goodwill', 'none', 'other')),
  at       TEXT NOT NULL,
  -- The day in the shop's zone on which it was done.
  day      TEXT NOT NULL,
  because  TEXT NOT NULL,
  reference TEXT NOT NULL
) STRICT;
CREATE INDEX remedies_case ON remedies (case_id);

CREATE TABLE refunds (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  order_id  INTEGER NOT NULL REFERENCES orders (id),
  remedy_id INTEGER NOT NULL REFERENCES remedies (id),
  line      TEXT NOT NULL CHECK (line IN ('item', 'shipping', 'tax', 'goodwill')),
  amount    TEXT NOT NULL,
  -- What the files told as refunded when it was booked: what they tell more later is this refund again.
  told      TEXT
) STRICT;
CREATE INDEX refunds_order ON refunds (order_id);
CREATE INDEX refunds_remedy ON refunds (remedy_id);

CREATE TABLE store_credits (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  remedy_id  INTEGER NOT NULL REFERENCES remedies (id),
  code       TEXT NOT NULL UNIQUE COLLATE NOCASE,
  amount     TEXT NOT NULL,
  -- Its last day in the shop's zone; absent when it has none.
  expires_on TEXT
) STRICT;
CREATE INDEX store_credits_remedy ON store_credits (remedy_id);

CREATE TABLE credit_redemptions (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  credit_id INTEGER NOT NULL REFERENCES store_credits (id),
  amount    TEXT NOT NULL,
  at        TEXT NOT NULL,
  -- For what it was taken, usually the number of the later order.
  reference TEXT NOT NULL
) STRICT;
CREATE INDEX credit_redemptions_credit ON credit_redemptions (credit_id);

CREATE TABLE offers (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id     INTEGER NOT NULL REFERENCES cases (id),
  -- The offer that this one counters.
  counters    INTEGER REFERENCES offers (id),
  party       TEXT NOT NULL CHECK (party IN ('seller', 'buyer')),
  kind        TEXT NOT NULL,
  amount      TEXT,
  text        TEXT NOT NULL,
  at          TEXT NOT NULL,
  until       TEXT,
  answer      TEXT CHECK (answer IN ('accept', 'deny', 'counter')),
  answered_at TEXT,
  CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;
CREATE INDEX offers_case ON offers (case_id);

CREATE TABLE obligations (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id       INTEGER NOT NULL REFERENCES cases (id),
  kind          TEXT NOT NULL CHECK (kind IN ('refund', 'accept_return')),
  amount        TEXT,
  -- The day by which it has to be done, in the shop's zone.
  due_on        TEXT NOT NULL,
  text          TEXT NOT NULL,
  at            TEXT NOT NULL,
  reminder_id   INTEGER NOT NULL REFERENCES reminders (id),
  discharged_at TEXT
) STRICT;
CREATE INDEX obligations_case ON obligations (case_id);
