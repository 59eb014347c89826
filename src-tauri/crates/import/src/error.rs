//! Why a file could not be opened as an export at all. What is wrong with a record is never an error; it is
//! a [`docket_domain::Problem`].

use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::spreadsheet::Excess;

/// What a file looks like that is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LooksLike {
    /// A PNG, JPEG, GIF, WebP, HEIC or TIFF picture.
    Picture,
    /// A PDF document.
    Pdf,
    /// A spreadsheet of a kind that is not read: Excel's XML of 2003, Numbers.
    Spreadsheet,
    /// A ZIP, gzip, 7z or RAR archive.
    Archive,
    /// An SQLite database.
    Database,
    /// A web page.
    WebPage,
    /// XML data.
    Xml,
    /// JSON data.
    Json,
    /// A formatted text document (RTF).
    Document,
    /// Bytes that are no text.
    Binary,
    /// Text without rows and columns.
    PlainText,
}

impl LooksLike {
    /// The stable name, for words in other languages.
    pub fn name(self) -> &'static str {
        match self {
            LooksLike::Picture => "picture",
            LooksLike::Pdf => "pdf",
            LooksLike::Spreadsheet => "spreadsheet",
            LooksLike::Archive => "archive",
            LooksLike::Database => "database",
            LooksLike::WebPage => "web-page",
            LooksLike::Xml => "xml",
            LooksLike::Json => "json",
            LooksLike::Document => "document",
            LooksLike::Binary => "binary",
            LooksLike::PlainText => "plain-text",
        }
    }

    fn words(self) -> &'static str {
        match self {
            LooksLike::Picture => "a picture",
            LooksLike::Pdf => "a PDF document",
            LooksLike::Spreadsheet => {
                "a spreadsheet of a kind that Docket does not read; save it as XLSX or CSV"
            }
            LooksLike::Archive => "an archive; unpack it first",
            LooksLike::Database => "a database",
            LooksLike::WebPage => {
                "a web page; the platform may have sent its sign-in page instead of the export"
            }
            LooksLike::Xml => "XML data",
            LooksLike::Json => "JSON data",
            LooksLike::Document => "a text document",
            LooksLike::Binary => "binary data",
            LooksLike::PlainText => "plain text without columns",
        }
    }
}

/// Why a file could not be read as an export.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// There is no such file.
    #[error("{} does not exist", path.display())]
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// It is a folder.
    #[error("{} is a folder, not a file", path.display())]
    IsFolder {
        /// The folder.
        path: PathBuf,
    },
    /// It is neither a file nor a folder: a device, a pipe, a socket.
    #[error("{} is not a regular file", path.display())]
    NotAFile {
        /// What was given.
        path: PathBuf,
    },
    /// The system does not allow reading it.
    #[error("{} may not be read: permission denied", path.display())]
    PermissionDenied {
        /// The file.
        path: PathBuf,
    },
    /// The medium failed while reading.
    #[error("{} could not be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// There is nothing in it.
    #[error("{} is empty", path.display())]
    Empty {
        /// The file.
        path: PathBuf,
    },
    /// It is larger than [`crate::SIZE_LIMIT`].
    #[error("{} has {bytes} bytes; Docket reads exports of up to {limit} bytes. Export a shorter period", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size in bytes.
        bytes: u64,
        /// The largest size in bytes.
        limit: u64,
    },
    /// It is no table of text.
    #[error("{} is no export: it looks like {}", path.display(), looks_like.words())]
    NotATable {
        /// The file.
        path: PathBuf,
        /// What it looks like.
        looks_like: LooksLike,
    },
    /// It is a table, but of no known format.
    #[error("{} is a table, but none that Docket knows; its headings are: {}{}", path.display(), headings.join(", "),
        nearest.as_ref().map(|id| format!(". The nearest known format is {id}")).unwrap_or_default())]
    UnknownFormat {
        /// The file.
        path: PathBuf,
        /// The headings found, at most 100.
        headings: Vec<String>,
        /// The id of the known format with most headings in common.
        nearest: Option<String>,
    },
    /// The file does not have the headings of the format that was asked for.
    #[error("{} does not have the columns of {format}; its headings are: {}", path.display(), headings.join(", "))]
    OtherFormat {
        /// The file.
        path: PathBuf,
        /// The format that was asked for.
        format: String,
        /// The headings found, at most 100.
        headings: Vec<String>,
    },
    /// A format was asked for that does not exist.
    #[error("there is no format \"{format}\" for {}; Docket knows {}", path.display(), known.join(", "))]
    NoSuchFormat {
        /// The file.
        path: PathBuf,
        /// What was asked for.
        format: String,
        /// The ids of all formats.
        known: Vec<String>,
    },
    /// An encoding was asked for that does not exist.
    #[error("there is no encoding \"{encoding}\" for {}", path.display())]
    NoSuchEncoding {
        /// The file.
        path: PathBuf,
        /// What was asked for.
        encoding: String,
    },
    /// A separator was asked for that cannot separate cells.
    #[error("\"{delimiter}\" cannot separate the cells of {}", path.display())]
    NoSuchDelimiter {
        /// The file.
        path: PathBuf,
        /// What was asked for.
        delimiter: char,
    },
    /// A currency was named that does not exist.
    #[error("there is no currency \"{currency}\" for {}", path.display())]
    NoSuchCurrency {
        /// The file.
        path: PathBuf,
        /// What was named.
        currency: String,
    },
    /// The file is made to go into a program and holds nothing to import.
    #[error("{} is a file that goes into a program and tells nothing to import: {title}", path.display())]
    NothingToImport {
        /// The file.
        path: PathBuf,
        /// What kind of file it is.
        title: String,
    },
    /// A heading was mapped to a field that does not exist.
    #[error("\"{heading}\" of {} cannot be read as \"{field}\"; the fields are {}", path.display(), known.join(", "))]
    NoSuchField {
        /// The file.
        path: PathBuf,
        /// The heading.
        heading: String,
        /// What it was mapped to.
        field: String,
        /// The names of all fields.
        known: Vec<String>,
    },
    /// A workbook that only opens with its password.
    #[error("{} is protected by a password. Open it in your spreadsheet program, take the password off and save it again", path.display())]
    Encrypted {
        /// The file.
        path: PathBuf,
    },
    /// A workbook that is cut off or contradicts itself.
    #[error("{} is damaged: {detail}. Download it again, or open it in your spreadsheet program and save it again", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What its reader said.
        detail: String,
    },
    /// A workbook that has too much of something.
    #[error("{} is too large: {}", path.display(), excess.words())]
    Oversized {
        /// The file.
        path: PathBuf,
        /// What it has too much of.
        excess: Excess,
    },
    /// A sheet was asked for that does not exist.
    #[error("{} has no sheet \"{sheet}\"; it has {}", path.display(), known.join(", "))]
    NoSuchSheet {
        /// The file.
        path: PathBuf,
        /// What was asked for.
        sheet: String,
        /// The names of its sheets.
        known: Vec<String>,
    },
    /// The sheet that was asked for has nothing in it.
    #[error("the sheet \"{sheet}\" of {} is empty", path.display())]
    EmptySheet {
        /// The file.
        path: PathBuf,
        /// The sheet.
        sheet: String,
    },
    /// The file is not the one that was inspected. What was emitted so far must be taken back.
    #[error("{} has changed since it was inspected", path.display())]
    Changed {
        /// The file.
        path: PathBuf,
    },
}

impl ImportError {
    /// A stable name for the kind of failure, in snake case.
    pub fn code(&self) -> &'static str {
        match self {
            ImportError::NotFound { .. } => "not_found",
            ImportError::IsFolder { .. } => "is_folder",
            ImportError::NotAFile { .. } => "not_a_file",
            ImportError::PermissionDenied { .. } => "permission_denied",
            ImportError::Unreadable { .. } => "unreadable",
            ImportError::Empty { .. } => "empty",
            ImportError::TooLarge { .. } => "too_large",
            ImportError::NotATable { .. } => "not_a_table",
            ImportError::UnknownFormat { .. } => "unknown_format",
            ImportError::OtherFormat { .. } => "other_format",
            ImportError::NoSuchFormat { .. } => "no_such_format",
            ImportError::NoSuchEncoding { .. } => "no_such_encoding",
            ImportError::NoSuchDelimiter { .. } => "no_such_delimiter",
            ImportError::NoSuchCurrency { .. } => "no_such_currency",
            ImportError::NothingToImport { .. } => "nothing_to_import",
            ImportError::NoSuchField { .. } => "no_such_field",
            ImportError::Encrypted { .. } => "encrypted",
            ImportError::Damaged { .. } => "damaged",
            ImportError::Oversized { .. } => "oversized",
            ImportError::NoSuchSheet { .. } => "no_such_sheet",
            ImportError::EmptySheet { .. } => "empty_sheet",
            ImportError::Changed { .. } => "changed",
        }
    }

    /// The file concerned.
    pub fn path(&self) -> &std::path::Path {
        match self {
            ImportError::NotFound { path }
            | ImportError::IsFolder { path }
            | ImportError::NotAFile { path }
            | ImportError::PermissionDenied { path }
            | ImportError::Unreadable { path, .. }
            | ImportError::Empty { path }
            | ImportError::TooLarge { path, .. }
            | ImportError::NotATable { path, .. }
            | ImportError::UnknownFormat { path, .. }
            | ImportError::OtherFormat { path, .. }
            | ImportError::NoSuchFormat { path, .. }
            | ImportError::NoSuchEncoding { path, .. }
            | ImportError::NoSuchDelimiter { path, .. }
            | ImportError::NoSuchCurrency { path, .. }
            | ImportError::NothingToImport { path, .. }
            | ImportError::NoSuchField { path, .. }
            | ImportError::Encrypted { path }
            | ImportError::Damaged { path, .. }
            | ImportError::Oversized { path, .. }
            | ImportError::NoSuchSheet { path, .. }
            | ImportError::EmptySheet { path, .. }
            | ImportError::Changed { path } => path,
        }
    }

    /// What the system's refusal to read that file means.
    pub fn io(path: &std::path::Path, source: io::Error) -> Self {
        let path = path.to_owned();
        let kind = source.kind();
        if kind == io::ErrorKind::NotFound {
            ImportError::NotFound { path }
        } else if kind == io::ErrorKind::PermissionDenied {
            ImportError::PermissionDenied { path }
        } else if kind == io::ErrorKind::IsADirectory {
            ImportError::IsFolder { path }
        } else {
            ImportError::Unreadable { path, source }
        }
    }
}
