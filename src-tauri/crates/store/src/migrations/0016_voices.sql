-- How letters speak: by shop in which form of address, and to a buyer as was chosen once. A choice is kept with the
-- order of the letter it was made for; it holds for every order of the same buyer, the newest first.

CREATE TABLE shop_voices (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  shop_id  INTEGER NOT NULL UNIQUE REFERENCES shops (id),
  register TEXT NOT NULL CHECK (register IN ('formal', 'informal'))
) STRICT;

CREATE TABLE order_voices (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  order_id INTEGER NOT NULL REFERENCES orders (id),
  language TEXT,
  register TEXT CHECK (register IN ('formal', 'informal')),
  CHECK (language IS NOT NULL OR register IS NOT NULL)
) STRICT;
CREATE INDEX order_voices_order ON order_voices (order_id);
