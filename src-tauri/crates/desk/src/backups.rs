//! Backups and the check of the store.

use std::path::Path;

use docket_domain::calendar::rfc3339;
use docket_store::{NewOp, Verified};

use crate::{Changed, Desk, Result};

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Integrity {
    /// What is wrong, as SQLite says it; empty when nothing.
    pub problems: Vec<String>,
}

impl Desk {
    /// Copies the store and verifies the copy by reopening it.
    ///
    /// # Errors
    /// When the target cannot be written.
    pub fn back_up(&self, to: &Path) -> Result<Changed<Verified>> {
        let verified = docket_store::back_up(&self.store, to)?;
        let op = NewOp { undoable: false, ..self.named_op("backup", &to.display().to_string()) };
        self.transact(op, |tx| {
            if verified.problems.is_empty() {
                tx.set_setting("backup_verified_at", &rfc3339(tx.at()))?;
            }
            Ok(verified)
        })
    }

    /// Checks the store.
    ///
    /// # Errors
    /// When it cannot be read at all.
    pub fn check(&self) -> Result<Integrity> {
        Ok(Integrity { problems: self.store.integrity()? })
    }
}
