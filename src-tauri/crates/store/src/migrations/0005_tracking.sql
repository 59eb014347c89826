-- What carriers say of the parcels of an order, as it was pasted, typed or imported. The words and lines are kept
-- unchanged; place, status and incident are our reading of them.

CREATE TABLE tracking_events (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  order_id        INTEGER NOT NULL REFERENCES orders (id),
  tracking_number TEXT NOT NULL,
  -- A day, a local time without zone, or an instant with its offset.
  at              TEXT NOT NULL,
  place           TEXT NOT NULL,
  status          TEXT NOT NULL,
  incident        TEXT,
  description     TEXT NOT NULL,
  raw             TEXT NOT NULL,
  source          TEXT NOT NULL CHECK (source IN ('pasted', 'typed', 'imported')),
  -- Why the seller set a status by hand; empty for the carrier's words.
  because         TEXT NOT NULL,
  -- Time and words in one form: the same event is kept once.
  identity        TEXT NOT NULL,
  recorded_at     TEXT NOT NULL,
  UNIQUE (order_id, tracking_number, identity)
) STRICT;
CREATE INDEX tracking_events_order ON tracking_events (order_id, at);
