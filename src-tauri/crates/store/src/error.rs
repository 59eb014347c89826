//! What can go wrong with the store, as a person has to hear it: what, where, and what to do is worded from
//! these by the shells.

use std::path::PathBuf;

/// An error of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file does not exist and may not be made.
    #[error("there is no store at {}", .0.display())]
    Missing(PathBuf),
    /// The path is a folder.
    #[error("{} is a folder, not a store", .0.display())]
    Folder(PathBuf),
    /// The file is something else.
    #[error("{} is not a Docket store", .0.display())]
    NotAStore(PathBuf),
    /// A later version of Docket wrote it.
    #[error("{} was written by a newer Docket (schema {found}, this one knows {known})", path.display())]
    Newer {
        /// File.
        path: PathBuf,
        /// Its schema.
        found: i64,
        /// The newest schema this program knows.
        known: i64,
    },
    /// The file or its folder cannot be written.
    #[error("{} cannot be written", .0.display())]
    ReadOnly(PathBuf),
    /// No room left.
    #[error("the disk with {} is full", .0.display())]
    DiskFull(PathBuf),
    /// Another process writes and did not finish in time.
    #[error("{} is being written by another program", .0.display())]
    Busy(PathBuf),
    /// Another process has the store for itself (restore, migration).
    #[error("{} is in use by a restore or an update", .0.display())]
    Taken(PathBuf),
    /// The file is damaged.
    #[error("{} is damaged: {detail}", path.display())]
    Damaged {
        /// File.
        path: PathBuf,
        /// What SQLite says.
        detail: String,
    },
    /// Undo would overwrite something done later.
    #[error("{later} changed it since")]
    Moved {
        /// Name of the later operation.
        later: String,
        /// What it was about.
        subject: String,
    },
    /// Nothing to undo or redo.
    #[error("there is nothing to take back")]
    NothingToUndo,
    /// No such row.
    #[error("there is no {what} {id}")]
    NotFound {
        /// Kind of thing (`order`, `case`).
        what: &'static str,
        /// What was asked for.
        id: String,
    },
    /// A row says what no program of ours wrote.
    #[error("unreadable {what} in the store: {text}")]
    Unreadable {
        /// Column.
        what: &'static str,
        /// Its text.
        text: String,
    },
    /// The file system refused.
    #[error("{}: {source}", path.display())]
    Io {
        /// File.
        path: PathBuf,
        /// Cause.
        source: std::io::Error,
    },
    /// A backup onto the store itself.
    #[error("{} is the store itself", .0.display())]
    Itself(PathBuf),
    /// Cancelled by the person while it ran.
    #[error("cancelled")]
    Cancelled,
    /// Anything else SQLite says.
    #[error("database: {0}")]
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        StoreError::Sql(error)
    }
}

impl StoreError {
    /// Names the file in errors that SQLite tells without it.
    pub(crate) fn at(self, path: &std::path::Path) -> Self {
        use rusqlite::ErrorCode;
        let StoreError::Sql(error) = self else { return self };
        let path = path.to_owned();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy(path),
            Some(ErrorCode::DiskFull) => StoreError::DiskFull(path),
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                StoreError::ReadOnly(path)
            }
            Some(ErrorCode::NotADatabase) => StoreError::NotAStore(path),
            Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged { path, detail: error.to_string() },
            _ => StoreError::Sql(error),
        }
    }
}

/// Result of the store.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;
