//! Files of the inbox folder that are not to be offered again.

use std::collections::BTreeSet;

use rusqlite::params;

use crate::column::text_of;
use crate::{Result, Store, Tx};

impl Store {
    /// SHA-256 of the files that were imported or passed over.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn inbox_known(&self) -> Result<BTreeSet<String>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT sha256 FROM imports WHERE undone_at IS NULL UNION SELECT sha256 FROM inbox_passed",
        )?;
        let known = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(known)
    }
}

impl Tx<'_> {
    /// Passes over a file, by the SHA-256 of its bytes.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn inbox_pass(&self, sha256: &str) -> Result<()> {
        self.sql.execute(
            "INSERT INTO inbox_passed (sha256, at) VALUES (?1, ?2) ON CONFLICT (sha256) DO NOTHING",
            params![sha256, text_of(self.at)],
        )?;
        Ok(())
    }
}
