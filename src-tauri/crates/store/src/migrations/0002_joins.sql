-- Orders become the sum of what files tell of them: tellings, parcels and payments from other files, and what
-- the seller changed by hand.

-- What the only file that tells of the order says, as a number; 0 where several do, see order_tellings.
ALTER TABLE orders ADD COLUMN fingerprint INTEGER NOT NULL DEFAULT 0;
ALTER TABLE shipments ADD COLUMN cost TEXT;
ALTER TABLE shipments ADD COLUMN insured_value TEXT;
-- Most parcels of some platforms have no number; the search asks for those that have one.
CREATE INDEX shipments_tracking ON shipments (order_id) WHERE tracking_number <> '';
ALTER TABLE imports ADD COLUMN as_of TEXT;
ALTER TABLE imports ADD COLUMN sheet TEXT;

-- Covered by the number within a shop, and by the sources of an import.
DROP INDEX orders_number;
DROP INDEX orders_import;

CREATE TABLE payments (
  id        INTEGER PRIMARY KEY,
  order_id  INTEGER NOT NULL REFERENCES orders (id),
  reference TEXT NOT NULL,
  kind      TEXT NOT NULL,
  at        TEXT,
  gross     TEXT,
  fee       TEXT,
  net       TEXT,
  refunded  TEXT,
  status    TEXT NOT NULL
) STRICT;
CREATE INDEX payments_order ON payments (order_id);

-- Which import tells of which order, on which lines (numbers with blanks between), and what it says.
CREATE TABLE sources (
  import_id   INTEGER NOT NULL REFERENCES imports (id),
  order_id    INTEGER NOT NULL REFERENCES orders (id),
  fingerprint INTEGER NOT NULL,
  lines       TEXT NOT NULL,
  PRIMARY KEY (import_id, order_id)
) STRICT, WITHOUT ROWID;
INSERT INTO sources (import_id, order_id, fingerprint, lines)
  SELECT import_id, order_id, 0, group_concat(line, ' ') FROM order_sources GROUP BY import_id, order_id;
DROP TABLE order_sources;
ALTER TABLE sources RENAME TO order_sources;
CREATE INDEX order_sources_order ON order_sources (order_id);

-- What each file says of an order, kept where the order is the sum of more than one telling; elsewhere the
-- order itself is what was told.
CREATE TABLE order_tellings (
  id          INTEGER PRIMARY KEY,
  order_id    INTEGER NOT NULL REFERENCES orders (id),
  fingerprint INTEGER NOT NULL,
  record      TEXT NOT NULL,
  UNIQUE (order_id, fingerprint)
) STRICT;
-- Earlier addresses of an order, by whose words it is found too.
CREATE TABLE order_places (
  id    INTEGER PRIMARY KEY REFERENCES orders (id),
  words TEXT NOT NULL
) STRICT;
-- Replaced by the tellings. An import of before that changed orders is taken back without giving them their
-- earlier facts.
DROP TABLE order_versions;

-- Parcels and payments that files tell of apart from orders. One that has no order waits for a person.
CREATE TABLE side_records (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  key          TEXT NOT NULL UNIQUE,
  kind         TEXT NOT NULL CHECK (kind IN ('shipment', 'payment')),
  order_number TEXT NOT NULL,
  place        TEXT,
  record       TEXT NOT NULL,
  order_id     INTEGER REFERENCES orders (id),
  joined_by    TEXT CHECK (joined_by IN ('number', 'place', 'hand', 'aside')),
  -- Orders that a person said it does not belong to, with blanks between.
  not_orders   TEXT NOT NULL DEFAULT '',
  CHECK ((order_id IS NULL) = (joined_by IS NULL OR joined_by = 'aside'))
) STRICT;
CREATE INDEX side_records_order ON side_records (order_id);
CREATE INDEX side_records_number ON side_records (order_number) WHERE joined_by = 'number';
CREATE INDEX side_records_open ON side_records (joined_by) WHERE joined_by IS NULL OR joined_by = 'place';

CREATE TABLE side_sources (
  import_id INTEGER NOT NULL REFERENCES imports (id),
  side_id   INTEGER NOT NULL REFERENCES side_records (id),
  lines     TEXT NOT NULL,
  record    TEXT NOT NULL,
  PRIMARY KEY (import_id, side_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX side_sources_side ON side_sources (side_id);

-- What the seller changed by hand, and what the files said then.
CREATE TABLE order_edits (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  order_id INTEGER NOT NULL REFERENCES orders (id),
  field    TEXT NOT NULL CHECK (field IN ('ship_to', 'buyer_name', 'buyer_email', 'buyer_phone')),
  value    TEXT NOT NULL,
  before   TEXT NOT NULL,
  at       TEXT NOT NULL,
  because  TEXT NOT NULL,
  UNIQUE (order_id, field)
) STRICT;

-- What a person decided about tables with these headings.
CREATE TABLE mappings (
  id        INTEGER PRIMARY KEY,
  header    TEXT NOT NULL UNIQUE,
  file_name TEXT NOT NULL,
  overrides TEXT NOT NULL,
  at        TEXT NOT NULL
) STRICT;

-- Files of the inbox folder that the seller does not want to be offered again.
CREATE TABLE inbox_passed (
  id     INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  at     TEXT NOT NULL
) STRICT;

-- Without prefix indexes a large import is more than twice as fast, and the words of a name are few.
DROP TABLE order_search;
CREATE VIRTUAL TABLE order_search USING fts5 (
  number, buyer, address, items, tracking,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);
-- Never a merge of everything at once while a person waits.
INSERT INTO order_search (order_search, rank) VALUES ('crisismerge', 1999);
INSERT INTO order_search (rowid, number, buyer, address, items, tracking)
SELECT orders.id, number,
       concat_ws(' ', buyer_name, buyer_username, buyer_email, buyer_phone),
       -- The addressee is nearly always the buyer, and nobody looks for all orders of a country.
       concat_ws(' ', nullif(ship_name, buyer_name), ship_company, ship_line1, ship_line2, ship_postal_code,
                 ship_city, ship_region, (SELECT words FROM order_places WHERE order_places.id = orders.id)),
       items_text,
       (SELECT group_concat(tracking_number, ' ') FROM shipments INDEXED BY shipments_tracking
        WHERE order_id = orders.id AND tracking_number <> '')
FROM orders;
