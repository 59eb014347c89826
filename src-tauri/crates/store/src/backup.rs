//! Backups by SQLite's online backup, verified by reopening; restore takes the store alone.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, backup::Backup};

use crate::open::{integrity, io, lock_file, taken};
use crate::{Result, Store, StoreError, migrate};

/// A backup that was reopened and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Where it lies.
    pub path: PathBuf,
    /// What is wrong; empty when nothing.
    pub problems: Vec<String>,
}

/// Copies the store as it is at this moment to `to` and verifies the copy. An existing file is only replaced
/// once the new copy is good.
///
/// # Errors
/// When the target is the store itself, cannot be written, or the disk is full.
pub fn back_up(store: &Store, to: &Path) -> Result<Verified> {
    let (own, other) = (std::fs::canonicalize(store.path()), std::fs::canonicalize(to));
    if let (Ok(own), Ok(other)) = (own, other)
        && own == other
    {
        return Err(StoreError::Itself(to.to_owned()));
    }
    copy(&store.read(), to)
}

pub(crate) fn before_migration(connection: &Connection, path: &Path) -> Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".before-schema-{}", migrate::known()));
    copy(connection, Path::new(&name)).map(|_| ())
}

fn copy(from: &Connection, to: &Path) -> Result<Verified> {
    if to.is_dir() {
        return Err(StoreError::Folder(to.to_owned()));
    }
    if let Some(folder) = to.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).map_err(|source| io(to, source))?;
    }
    let mut half = to.as_os_str().to_owned();
    half.push(".part");
    let half = PathBuf::from(half);
    let result = copy_to(from, &half, to);
    if result.is_err() {
        let _ = std::fs::remove_file(&half);
    }
    result
}

fn copy_to(from: &Connection, half: &Path, to: &Path) -> Result<Verified> {
    let _ = std::fs::remove_file(half);
    let mut target = Connection::open(half).map_err(|error| StoreError::from(error).at(to))?;
    Backup::new(from, &mut target)
        .and_then(|backup| backup.run_to_completion(1024, Duration::ZERO, None))
        .map_err(|error| StoreError::from(error).at(to))?;
    // One file that can be copied about, without a write-ahead log beside it.
    target.pragma_update(None, "journal_mode", "DELETE")?;
    drop(target);
    let problems = verify(half)?;
    std::fs::rename(half, to).map_err(|source| io(to, source))?;
    Ok(Verified { path: to.to_owned(), problems })
}

fn verify(path: &Path) -> Result<Vec<String>> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(|error| StoreError::from(error).at(path))?;
    migrate::check(&connection, path).map_err(|error| error.at(path))?;
    integrity(&connection).map_err(|error| error.at(path))
}

/// Puts a backup in the place of the store. The store that was there is kept beside it as `.before-restore`.
///
/// # Errors
/// When the backup is not a good store, or somebody has the store open.
pub fn restore(backup: &Path, store: &Path) -> Result<()> {
    if !backup.exists() {
        return Err(StoreError::Missing(backup.to_owned()));
    }
    let problems = verify(backup)?;
    if let Some(detail) = problems.into_iter().next() {
        return Err(StoreError::Damaged { path: backup.to_owned(), detail });
    }
    let lock = lock_file(store)?;
    lock.try_lock().map_err(|error| taken(store, error))?;
    let beside = |ending: &str| {
        let mut name = store.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    };
    let half = beside(".part");
    std::fs::copy(backup, &half).map_err(|source| io(&half, source))?;
    if store.exists() {
        // Fold the log of the old store into it, so that the kept copy is whole.
        let old = Connection::open(store).map_err(|error| StoreError::from(error).at(store))?;
        let _ = old.pragma_update(None, "journal_mode", "DELETE");
        drop(old);
        std::fs::rename(store, beside(".before-restore")).map_err(|source| io(store, source))?;
    }
    // A log left behind by a crash belongs to the old file; SQLite would play it into the restored one.
    for ending in ["-wal", "-shm"] {
        let left = beside(ending);
        if left.exists() {
            std::fs::remove_file(&left).map_err(|source| io(&left, source))?;
        }
    }
    std::fs::rename(&half, store).map_err(|source| io(store, source))?;
    Ok(())
}
