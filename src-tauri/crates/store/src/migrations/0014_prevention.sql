-- What would have prevented a case: items of the checklist that the seller ticked off, and what reports ask of cases.

-- One row a ticked item; what is not ticked has none. Items that Docket proves by itself never stand here.
CREATE TABLE prevention_marks (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  shop_id INTEGER NOT NULL REFERENCES shops (id),
  item    TEXT NOT NULL CHECK (item <> ''),
  at      TEXT NOT NULL,
  UNIQUE (shop_id, item)
) STRICT;

-- Reports begin at the cases of a period and never at the orders, of which there may be a million.
CREATE INDEX cases_opened ON cases (opened_at);
CREATE INDEX cases_ended ON cases (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX cases_going_on ON cases (opened_at) WHERE closed_at IS NULL;
