//! Opening the store: one writer and one reader connection, checks before anything is touched, and the lock
//! that restore and migration take for themselves.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::{Result, StoreError, backup, migrate};

/// How to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Make the file when it is missing.
    Create,
    /// The file must be there; nothing is made.
    Existing,
}

/// How long a writer waits for another process before it gives up with a clear word.
const BUSY: Duration = Duration::from_secs(5);

/// An open store.
pub struct Store {
    path: PathBuf,
    // Closed before the writer, which then folds the log into the file: a copied file is whole.
    reader: Mutex<Connection>,
    writer: Mutex<Connection>,
    /// Held shared while open, so that a restore can tell that nobody has the store.
    _lock: File,
}

/// A connection that only reads.
pub struct Reader<'a>(MutexGuard<'a, Connection>);

impl std::ops::Deref for Reader<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.0
    }
}

impl Store {
    /// Opens a store, bringing an older schema up after a backup.
    ///
    /// # Errors
    /// When the file is missing (with [`Mode::Existing`]), a folder, not a store, newer than this program, not
    /// writable, damaged, or taken by a restore.
    pub fn open(path: &Path, mode: Mode) -> Result<Self> {
        if path.is_dir() {
            return Err(StoreError::Folder(path.to_owned()));
        }
        let exists = path.exists();
        if !exists {
            if mode == Mode::Existing {
                return Err(StoreError::Missing(path.to_owned()));
            }
            if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
                std::fs::create_dir_all(folder).map_err(|_| StoreError::ReadOnly(path.to_owned()))?;
            }
        }
        refuse_read_only(path, exists)?;
        let lock = lock_file(path)?;
        lock.try_lock_shared().map_err(|error| taken(path, error))?;
        let mut writer = connect(path, false).map_err(|error| error.at(path))?;
        if migrate::check(&writer, path).map_err(|error| error.at(path))? {
            lock.unlock().map_err(|source| io(path, source))?;
            lock.try_lock().map_err(|error| taken(path, error))?;
            if exists && migrate::version(&writer)? > 0 {
                backup::before_migration(&writer, path)?;
            }
            migrate::to_latest(&mut writer).map_err(|error| error.at(path))?;
            lock.unlock().map_err(|source| io(path, source))?;
            lock.try_lock_shared().map_err(|error| taken(path, error))?;
        }
        // Only now: a file that is not ours is left exactly as it was.
        writer.pragma_update(None, "journal_mode", "WAL").map_err(|error| StoreError::Sql(error).at(path))?;
        let reader = connect(path, true).map_err(|error| error.at(path))?;
        Ok(Self {
            path: path.to_owned(),
            reader: Mutex::new(reader),
            writer: Mutex::new(writer),
            _lock: lock,
        })
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The reading connection.
    pub fn read(&self) -> Reader<'_> {
        // A panic while reading leaves nothing half-done, so a poisoned lock is still good.
        Reader(self.reader.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    /// A number that changes when another process wrote to the store.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self.read().query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    /// What is wrong with the file, as SQLite tells it; empty when nothing.
    ///
    /// # Errors
    /// When the store cannot be read at all.
    pub fn integrity(&self) -> Result<Vec<String>> {
        integrity(&self.read())
    }

    pub(crate) fn writer(&self) -> MutexGuard<'_, Connection> {
        // A transaction that panicked was rolled back when it was dropped.
        self.writer.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

pub(crate) fn integrity(connection: &Connection) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut statement = connection.prepare("PRAGMA integrity_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let text: String = row.get(0)?;
        if text != "ok" {
            found.push(text);
        }
    }
    let mut statement =
        connection.prepare("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, id, parent): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        found.push(format!("{table} {} points to a missing row of {parent}", id.unwrap_or_default()));
    }
    Ok(found)
}

fn refuse_read_only(path: &Path, exists: bool) -> Result<()> {
    let read_only = || StoreError::ReadOnly(path.to_owned());
    if exists {
        // SQLite would open such a file for reading and fail at the first write, too late for a clear word.
        OpenOptions::new().read(true).write(true).open(path).map_err(|_| read_only())?;
    }
    Ok(())
}

fn connect(path: &Path, read_only: bool) -> Result<Connection> {
    let access = if read_only {
        OpenFlags::SQLITE_OPEN_READ_ONLY
    } else {
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE
    };
    let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(128);
    if !read_only {
        connection.pragma_update(None, "synchronous", "FULL")?;
    }
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    crate::place::teach(&connection)?;
    Ok(connection)
}

pub(crate) fn lock_file(path: &Path) -> Result<File> {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    OpenOptions::new()
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .open(&name)
        .map_err(|_| StoreError::ReadOnly(path.to_owned()))
}

pub(crate) fn taken(path: &Path, error: TryLockError) -> StoreError {
    match error {
        TryLockError::WouldBlock => StoreError::Taken(path.to_owned()),
        TryLockError::Error(source) => io(path, source),
    }
}

pub(crate) fn io(path: &Path, source: std::io::Error) -> StoreError {
    use std::io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem, StorageFull};
    let kind = source.kind();
    if kind == StorageFull {
        StoreError::DiskFull(path.to_owned())
    } else if [PermissionDenied, ReadOnlyFilesystem].contains(&kind) {
        StoreError::ReadOnly(path.to_owned())
    } else {
        StoreError::Io { path: path.to_owned(), source }
    }
}
