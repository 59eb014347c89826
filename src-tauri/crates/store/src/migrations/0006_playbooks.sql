-- Playbooks as the seller changed them. A copy never changes: saving makes the next one, so a case keeps the steps
-- it was opened under. At most one copy of a playbook is in use; without one the built-in playbook is.
CREATE TABLE playbook_copies (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  playbook TEXT NOT NULL,
  version  INTEGER NOT NULL,
  text     TEXT NOT NULL,
  at       TEXT NOT NULL,
  active   INTEGER NOT NULL CHECK (active IN (0, 1)),
  UNIQUE (playbook, version)
) STRICT;
CREATE UNIQUE INDEX playbook_copies_active ON playbook_copies (playbook) WHERE active = 1;
