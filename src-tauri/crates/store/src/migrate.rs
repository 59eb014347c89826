//! Schema versions. Files are frozen once released; a newer store is refused untouched.

use std::path::Path;

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::{Result, StoreError, audit, place, work};

/// "DOCK": marks a SQLite file as ours.
pub(crate) const APPLICATION_ID: i32 = 0x444F_434B;

const STEPS: &[M<'_>] = &[
    M::up(include_str!("migrations/0001_first.sql")),
    M::up(include_str!("migrations/0002_joins.sql")),
    M::up(include_str!("migrations/0003_cases.sql")),
    M::up(include_str!("migrations/0004_deadlines.sql")),
    M::up(include_str!("migrations/0005_tracking.sql")),
    M::up(include_str!("migrations/0006_playbooks.sql")),
    M::up(include_str!("migrations/0007_filings.sql")),
    M::up(include_str!("migrations/0008_case_work.sql")),
    M::up(include_str!("migrations/0009_policies.sql")),
    M::up(include_str!("migrations/0010_refunds.sql")),
    M::up(include_str!("migrations/0011_requests.sql")),
    M::up(include_str!("migrations/0012_assessments.sql")),
    M::up(include_str!("migrations/0013_order_count.sql")),
    M::up(include_str!("migrations/0014_prevention.sql")),
    M::up(include_str!("migrations/0015_casework.sql")),
    M::up(include_str!("migrations/0016_voices.sql")),
];

/// The newest schema this program knows.
pub(crate) fn known() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

pub(crate) fn version(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Refuses what is not ours or newer than we are; true when the schema has to be brought up.
pub(crate) fn check(connection: &Connection, path: &Path) -> Result<bool> {
    let found = version(connection)?;
    let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application != APPLICATION_ID && tables > 0 {
        return Err(StoreError::NotAStore(path.to_owned()));
    }
    if found > known() {
        return Err(StoreError::Newer { path: path.to_owned(), found, known: known() });
    }
    Ok(found < known())
}

/// Brings the schema to the newest version. The caller holds the store alone and has made a backup.
pub(crate) fn to_latest(connection: &mut Connection) -> Result<()> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    place::teach(connection)?;
    // A table whose CHECK changes is dropped and made anew, which would take its children along.
    connection.pragma_update(None, "foreign_keys", false)?;
    let migrated = migrate(connection);
    connection.pragma_update(None, "foreign_keys", true)?;
    migrated?;
    audit::derive_triggers(connection)?;
    work::rebuild(connection)
}

fn migrate(connection: &mut Connection) -> Result<()> {
    Migrations::from_slice(STEPS).to_latest(connection).map_err(|error| {
        if let rusqlite_migration::Error::RusqliteError { err, .. } = error {
            StoreError::Sql(err)
        } else {
            StoreError::Unreadable { what: "schema", text: error.to_string() }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_are_valid_and_give_the_known_version() {
        let mut connection = Connection::open_in_memory().unwrap();
        to_latest(&mut connection).unwrap();
        assert_eq!(version(&connection).unwrap(), known());
    }
}
