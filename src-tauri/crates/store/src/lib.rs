//! The SQLite case store: the only crate with SQL.
//!
//! Reading takes a [`Reader`]; writing takes a [`Tx`], which only [`Store::transact`] hands out. Every write to
//! an audited table is recorded with its before- and after-image by triggers, so undo has one generic path and
//! nothing can slip by it. Rules live elsewhere: this crate keeps and finds.

pub mod assess;
pub mod attachment;
mod audit;
mod backup;
pub mod case;
mod column;
pub mod deadline;
pub mod edit;
pub mod entry;
mod error;
pub mod filing;
pub mod import;
mod inbox;
pub mod mapping;
mod migrate;
mod open;
pub mod order;
mod place;
pub mod playbook;
pub mod policy;
pub mod prevention;
pub mod refund;
pub mod report;
pub mod request;
mod search;
mod settings;
pub mod side;
pub mod tracking;
pub mod voice;
pub mod work;

pub use audit::{IMPORT_UNDO, NewOp, OpLine, Tx};
pub use backup::{Verified, back_up, restore};
pub use error::{Result, StoreError};
pub use open::{Mode, Reader, Store};
pub use search::match_expression;

#[cfg(test)]
mod records_tests;
#[cfg(test)]
mod tests;
