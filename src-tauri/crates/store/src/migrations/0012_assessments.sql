-- What the seller answered so that a request can be decided about, what orders cost, and what was decided.

-- One row a case: what order and checklist do not tell. What was not answered is absent.
CREATE TABLE assess_answers (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id      INTEGER NOT NULL UNIQUE REFERENCES cases (id),
  delivered_on TEXT,
  -- ISO 3166 code.
  country      TEXT
) STRICT;

-- One row an order: what it cost the seller.
CREATE TABLE order_costs (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  order_id       INTEGER NOT NULL UNIQUE REFERENCES orders (id),
  item           TEXT,
  packaging      TEXT,
  postage        TEXT,
  fees           TEXT,
  return_postage TEXT
) STRICT;

-- What was decided, the newest of a case counts. Verdict, reason and stage are those of that moment.
CREATE TABLE decisions (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id        INTEGER NOT NULL REFERENCES cases (id),
  at             TEXT NOT NULL,
  verdict        TEXT NOT NULL,
  way            TEXT NOT NULL,
  reason_class   TEXT,
  stage          TEXT NOT NULL,
  policy_version INTEGER,
  -- Why it goes another way than policy and law say; empty when it does not.
  because        TEXT NOT NULL
) STRICT;
CREATE INDEX decisions_case ON decisions (case_id, id);
CREATE INDEX decisions_alike ON decisions (stage, reason_class);
