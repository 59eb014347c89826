-- What lists and the look for repeated losses ask of a case, and what only the seller can say of a parcel and a shop.

-- The day on which the buyer needs the goods; '9999' where nobody said, so that it comes last.
ALTER TABLE case_clocks ADD COLUMN needed_by TEXT NOT NULL DEFAULT '9999';
-- Currency of the money at stake; '~' where no amount is known, so that it comes last.
ALTER TABLE case_clocks ADD COLUMN currency TEXT NOT NULL DEFAULT '~';
-- Where the parcel went, reduced so that spellings of one place are alike; empty where too little is known.
ALTER TABLE case_clocks ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE case_clocks ADD COLUMN postal TEXT NOT NULL DEFAULT '';

DROP INDEX case_clocks_money;
CREATE INDEX case_clocks_money ON case_clocks (done, currency, money DESC, id DESC, next_at, status, kind, stage, shop_id, snoozed_until);
DROP INDEX case_clocks_turn;
CREATE INDEX case_clocks_turn ON case_clocks (status, next_at, opened_at, id, snoozed_until, needed_by) WHERE done = 0;
CREATE INDEX case_clocks_needed ON case_clocks (done, needed_by, next_at, opened_at, id, status, kind, stage, shop_id, snoozed_until);
CREATE INDEX case_clocks_place ON case_clocks (place, opened_at, id, kind) WHERE place <> '';
CREATE INDEX case_clocks_postal ON case_clocks (postal, opened_at, id, kind) WHERE postal <> '';

-- Whether the label was bought on the platform, in the seller's word; absent while nobody said.
ALTER TABLE cases ADD COLUMN platform_label INTEGER CHECK (platform_label IN (0, 1));
-- Business days in which the shop says it hands over; absent while nobody said.
ALTER TABLE shops ADD COLUMN handling_days INTEGER CHECK (handling_days >= 0);
