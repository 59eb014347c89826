//! Promises: sentences in a letter that bind the seller. Sending the letter creates them.

use serde::{Deserialize, Serialize};

/// Where a promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseState {
    /// Not kept yet.
    Open,
    /// Kept.
    Kept,
    /// No longer due, with a word why.
    Released,
}

impl PromiseState {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            PromiseState::Open => "open",
            PromiseState::Kept => "kept",
            PromiseState::Released => "released",
        }
    }

    /// The state of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        [PromiseState::Open, PromiseState::Kept, PromiseState::Released]
            .into_iter()
            .find(|s| s.name() == name)
    }
}
