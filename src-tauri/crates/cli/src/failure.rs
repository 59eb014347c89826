//! Why a command did not do what it was asked.

use docket_api::words::Words;
use docket_desk::DeskError;
use docket_desk::store::StoreError;
use serde_json::{Map, Value};

/// What comes of a command.
pub type Outcome<T> = Result<T, Fault>;

/// A failure, worded or not yet.
#[derive(Debug)]
pub enum Fault {
    /// The desk says no.
    Desk(Box<DeskError>),
    /// It has its sentence already.
    Told(Box<Failure>),
}

/// A failure in words.
#[derive(Debug, Clone)]
pub struct Failure {
    /// Stable code, snake case.
    pub code: String,
    /// One sentence that names what and what to do.
    pub message: String,
    /// What the sentence speaks of, by name.
    pub details: Map<String, Value>,
    /// Keys of the JSON document beside `error`.
    pub beside: Map<String, Value>,
}

impl Failure {
    /// A failure with its sentence.
    pub fn new<const N: usize>(code: &str, message: String, details: [(&str, String); N]) -> Self {
        let details = details.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        Self { code: code.to_owned(), message, details, beside: Map::new() }
    }

    /// The failure that an error of the desk is.
    pub fn of(error: &DeskError, words: Words) -> Self {
        let told = words.error(error);
        let details = told.fields.into_iter().map(|(name, value)| (name, value.into())).collect();
        Self { code: told.code, message: told.message, details, beside: Map::new() }
    }

    /// With a word on what helps on the command line.
    pub fn hint(mut self, hint: &str) -> Self {
        self.message.push(' ');
        self.message.push_str(hint);
        self
    }

    /// With a key of the JSON document beside `error`.
    pub fn with(mut self, key: &str, value: Value) -> Self {
        self.beside.insert(key.to_owned(), value);
        self
    }
}

impl From<DeskError> for Fault {
    fn from(error: DeskError) -> Self {
        Fault::Desk(Box::new(error))
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        DeskError::from(error).into()
    }
}

impl From<Failure> for Fault {
    fn from(failure: Failure) -> Self {
        Fault::Told(Box::new(failure))
    }
}
