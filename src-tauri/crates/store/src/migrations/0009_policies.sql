-- The shop's own policy in versions, and where each was made public. A version never changes: a new one takes
-- its place from a day on, so that an old order is still judged by the words it was placed under.

CREATE TABLE policies (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  version     INTEGER NOT NULL UNIQUE,
  -- all, platform:<id> or shop:<id>
  scope       TEXT NOT NULL,
  -- First day in the shop's zone.
  valid_from  TEXT NOT NULL,
  -- The policy as its file.
  text        TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX policies_begin ON policies (scope, valid_from);
CREATE TRIGGER policies_stay BEFORE UPDATE ON policies
BEGIN SELECT RAISE(ABORT, 'a version of a policy never changes'); END;

CREATE TABLE policy_publications (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  policy_id    INTEGER NOT NULL REFERENCES policies (id),
  language     TEXT NOT NULL,
  -- Where buyers read it, in the seller's words: a page, a listing.
  place        TEXT NOT NULL,
  published_on TEXT NOT NULL,
  recorded_at  TEXT NOT NULL
) STRICT;
CREATE INDEX policy_publications_of ON policy_publications (policy_id);
