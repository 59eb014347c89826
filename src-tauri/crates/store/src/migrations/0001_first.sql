-- The first schema. Frozen: later changes come as new files.
-- Every table that undo covers has an INTEGER PRIMARY KEY "id"; audit triggers are derived from the columns.

CREATE TABLE ops (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  at       TEXT NOT NULL,
  name     TEXT NOT NULL,
  subject  TEXT NOT NULL,
  undoable INTEGER NOT NULL CHECK (undoable IN (0, 1)),
  undoes   INTEGER REFERENCES ops (id)
) STRICT;

CREATE TABLE changes (
  id      INTEGER PRIMARY KEY,
  op_id   INTEGER NOT NULL REFERENCES ops (id),
  tbl     TEXT NOT NULL,
  row_id  INTEGER NOT NULL,
  before  TEXT,
  after   TEXT
) STRICT;
CREATE INDEX changes_op ON changes (op_id);
CREATE INDEX changes_row ON changes (tbl, row_id, op_id);

-- The operation that is being carried out; empty outside of one, and then no audited table takes a write.
CREATE TABLE op_now (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  op_id INTEGER NOT NULL,
  bulk  INTEGER NOT NULL CHECK (bulk IN (0, 1))
) STRICT;

CREATE TRIGGER ops_never_change BEFORE UPDATE ON ops BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER ops_never_vanish BEFORE DELETE ON ops BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER changes_never_change BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER changes_never_vanish BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TABLE settings (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE shops (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  platform TEXT NOT NULL,
  name     TEXT NOT NULL,
  UNIQUE (platform, name)
) STRICT;

CREATE TABLE imports (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  op_id      INTEGER NOT NULL REFERENCES ops (id),
  at         TEXT NOT NULL,
  path       TEXT NOT NULL,
  file_name  TEXT NOT NULL,
  sha256     TEXT NOT NULL,
  shop_id    INTEGER NOT NULL REFERENCES shops (id),
  platform   TEXT NOT NULL,
  format     TEXT NOT NULL,
  kind       TEXT NOT NULL,
  encoding   TEXT NOT NULL,
  delimiter  TEXT NOT NULL,
  decimal    TEXT NOT NULL,
  date_order TEXT,
  records    INTEGER NOT NULL,
  accepted   INTEGER NOT NULL,
  rejected   INTEGER NOT NULL,
  new        INTEGER NOT NULL,
  updated    INTEGER NOT NULL,
  unchanged  INTEGER NOT NULL,
  undone_at  TEXT,
  CHECK (records = accepted + rejected)
) STRICT;

CREATE TABLE import_lines (
  id        INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  line      INTEGER NOT NULL,
  outcome   TEXT NOT NULL CHECK (outcome IN ('rejected', 'noted', 'ignored')),
  reason    TEXT NOT NULL,
  field     TEXT,
  raw       TEXT NOT NULL
) STRICT;
CREATE INDEX import_lines_import ON import_lines (import_id);

CREATE TABLE orders (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  shop_id          INTEGER NOT NULL REFERENCES shops (id),
  number           TEXT NOT NULL,
  import_id        INTEGER NOT NULL REFERENCES imports (id),
  ordered_at       TEXT,
  paid_at          TEXT,
  ship_by          TEXT,
  deliver_by       TEXT,
  stage            TEXT NOT NULL CHECK (stage IN ('unpaid', 'to_ship', 'shipped', 'delivered', 'cancelled', 'refunded')),
  platform_status  TEXT NOT NULL,
  buyer_name       TEXT NOT NULL,
  buyer_username   TEXT NOT NULL,
  buyer_email      TEXT NOT NULL,
  buyer_phone      TEXT NOT NULL,
  ship_name        TEXT NOT NULL,
  ship_company     TEXT NOT NULL,
  ship_line1       TEXT NOT NULL,
  ship_line2       TEXT NOT NULL,
  ship_city        TEXT NOT NULL,
  ship_region      TEXT NOT NULL,
  ship_postal_code TEXT NOT NULL,
  ship_country     TEXT NOT NULL,
  total            TEXT,
  total_minor      INTEGER,
  subtotal         TEXT,
  shipping         TEXT,
  tax              TEXT,
  discount         TEXT,
  refunded         TEXT,
  items_text       TEXT NOT NULL,
  buyer_note       TEXT NOT NULL,
  UNIQUE (shop_id, number)
) STRICT;
CREATE INDEX orders_number ON orders (number);
CREATE INDEX orders_ordered ON orders (ordered_at, id);
CREATE INDEX orders_import ON orders (import_id);

-- Other numbers by which a file may name the order.
CREATE TABLE order_aliases (
  id       INTEGER PRIMARY KEY,
  shop_id  INTEGER NOT NULL REFERENCES shops (id),
  alias    TEXT NOT NULL,
  order_id INTEGER NOT NULL REFERENCES orders (id),
  UNIQUE (shop_id, alias)
) STRICT;
CREATE INDEX order_aliases_order ON order_aliases (order_id);

CREATE TABLE order_items (
  id        INTEGER PRIMARY KEY,
  order_id  INTEGER NOT NULL REFERENCES orders (id),
  sku       TEXT NOT NULL,
  title     TEXT NOT NULL,
  variation TEXT NOT NULL,
  quantity  INTEGER NOT NULL CHECK (quantity >= 0),
  price     TEXT
) STRICT;
CREATE INDEX order_items_order ON order_items (order_id);

CREATE TABLE shipments (
  id              INTEGER PRIMARY KEY,
  order_id        INTEGER NOT NULL REFERENCES orders (id),
  carrier         TEXT NOT NULL,
  service         TEXT NOT NULL,
  tracking_number TEXT NOT NULL,
  shipped_at      TEXT,
  delivered_at    TEXT,
  status          TEXT NOT NULL
) STRICT;
CREATE INDEX shipments_order ON shipments (order_id);

CREATE TABLE order_sources (
  order_id  INTEGER NOT NULL REFERENCES orders (id),
  import_id INTEGER NOT NULL REFERENCES imports (id),
  line      INTEGER NOT NULL,
  PRIMARY KEY (order_id, import_id, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_sources_import ON order_sources (import_id);

-- Before-images of orders that an import changed, so that a large import can be taken back without an audit
-- row for each of its orders.
CREATE TABLE order_versions (
  import_id INTEGER NOT NULL REFERENCES imports (id),
  order_id  INTEGER NOT NULL REFERENCES orders (id),
  before    TEXT NOT NULL,
  PRIMARY KEY (import_id, order_id)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE order_search USING fts5 (
  number, buyer, address, items, tracking,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TABLE cases (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  order_id          INTEGER NOT NULL REFERENCES orders (id),
  kind              TEXT NOT NULL CHECK (kind IN ('item_not_received')),
  playbook          TEXT NOT NULL,
  playbook_version  INTEGER NOT NULL,
  status            TEXT NOT NULL CHECK (status IN ('open', 'waiting_buyer', 'waiting_carrier', 'waiting_authority', 'closed')),
  platform_stage    TEXT NOT NULL CHECK (platform_stage IN ('none', 'help_request', 'inquiry', 'case', 'claim', 'appeal', 'decided')),
  opened_at         TEXT NOT NULL,
  closed_at         TEXT,
  resolution        TEXT,
  reason            TEXT NOT NULL,
  exposure          TEXT,
  CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
  CHECK ((status = 'closed') = (resolution IS NOT NULL))
) STRICT;
CREATE INDEX cases_order ON cases (order_id);
CREATE UNIQUE INDEX cases_one_open ON cases (order_id, kind) WHERE status <> 'closed';

-- What never leaves the case file lies in a table of its own, which letters and papers do not read.
CREATE TABLE case_private (
  id              INTEGER PRIMARY KEY REFERENCES cases (id),
  suspected_cause TEXT NOT NULL,
  because         TEXT NOT NULL
) STRICT;

CREATE TABLE step_runs (
  id      INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  step    TEXT NOT NULL,
  state   TEXT NOT NULL CHECK (state IN ('done', 'skipped')),
  at      TEXT NOT NULL,
  answer  TEXT,
  because TEXT NOT NULL,
  fields  TEXT NOT NULL,
  UNIQUE (case_id, step)
) STRICT;

CREATE TABLE waits (
  id         INTEGER PRIMARY KEY,
  case_id    INTEGER NOT NULL REFERENCES cases (id),
  step       TEXT NOT NULL,
  rule       TEXT NOT NULL,
  party      TEXT NOT NULL,
  started_at TEXT NOT NULL,
  days       INTEGER NOT NULL CHECK (days BETWEEN 1 AND 365),
  basis      TEXT NOT NULL CHECK (basis IN ('pack', 'setting', 'case')),
  ends_at    TEXT NOT NULL,
  UNIQUE (case_id, step)
) STRICT;

CREATE TABLE entries (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id     INTEGER NOT NULL REFERENCES cases (id),
  at          TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  kind        TEXT NOT NULL,
  channel     TEXT,
  from_party  TEXT,
  to_party    TEXT,
  subject     TEXT NOT NULL,
  body        TEXT NOT NULL
) STRICT;
CREATE INDEX entries_case ON entries (case_id, at, id);

CREATE TABLE promises (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  letter  TEXT NOT NULL,
  promise TEXT NOT NULL,
  text    TEXT NOT NULL,
  made_at TEXT NOT NULL,
  due_at  TEXT,
  state   TEXT NOT NULL CHECK (state IN ('open', 'kept', 'released')),
  because TEXT NOT NULL
) STRICT;
CREATE INDEX promises_case ON promises (case_id);

CREATE TABLE reminders (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id  INTEGER NOT NULL REFERENCES cases (id),
  kind     TEXT NOT NULL CHECK (kind IN ('wait', 'promise', 'own')),
  step     TEXT,
  at       TEXT NOT NULL,
  subject  TEXT NOT NULL,
  state    TEXT NOT NULL CHECK (state IN ('pending', 'fired', 'done')),
  fired_at TEXT
) STRICT;
CREATE INDEX reminders_due ON reminders (state, at);
CREATE INDEX reminders_case ON reminders (case_id);

CREATE TABLE papers (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  form    TEXT NOT NULL,
  made_at TEXT NOT NULL,
  pages   INTEGER NOT NULL,
  sha256  TEXT NOT NULL,
  missing INTEGER NOT NULL
) STRICT;
CREATE INDEX papers_case ON papers (case_id);

-- Numbers that a person reads out look better with four digits.
INSERT INTO sqlite_sequence (name, seq) VALUES ('cases', 1000), ('orders', 1000);
