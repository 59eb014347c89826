//! Why the desk did not do what it was asked.

use std::collections::BTreeMap;

use docket_import::ImportError;
use docket_letters::LetterError;
use docket_paperwork::PaperError;
use docket_store::StoreError;

/// An error of the desk.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file to import.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A letter.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// A paper.
    #[error(transparent)]
    Paper(#[from] PaperError),
    /// A rule says no.
    #[error("{0}")]
    Refused(Refusal),
    /// Something built in is broken.
    #[error("built-in pack: {0}")]
    Pack(String),
}

/// A rule that says no: a stable code, and what its sentence speaks of, by name. The words are `err-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Stable code, snake case.
    pub code: &'static str,
    /// What the sentence speaks of.
    pub fields: BTreeMap<&'static str, String>,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.code, self.fields)
    }
}

impl Refusal {
    /// A refusal with the named values.
    pub fn new<const N: usize>(code: &'static str, fields: [(&'static str, String); N]) -> Self {
        Self { code, fields: BTreeMap::from(fields) }
    }
}

/// Shorthand: a refusal as an error.
pub(crate) fn refuse<const N: usize>(code: &'static str, fields: [(&'static str, String); N]) -> DeskError {
    DeskError::Refused(Refusal::new(code, fields))
}

/// Result of the desk.
pub type Result<T, E = DeskError> = std::result::Result<T, E>;
