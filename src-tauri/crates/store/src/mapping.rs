//! What a person decided about tables with certain headings.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

use crate::column::{instant, text_of};
use crate::{Result, Store, Tx};

/// Decisions that are applied to every table with these headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredMapping {
    /// What the headings are known by.
    pub header: String,
    /// The file it was decided for.
    pub file_name: String,
    /// The decisions, as JSON.
    pub overrides: String,
    /// When.
    pub at: DateTime<Utc>,
}

impl Store {
    /// Whether anything at all is remembered.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn has_mappings(&self) -> Result<bool> {
        Ok(self.read().query_row("SELECT EXISTS (SELECT 1 FROM mappings)", [], |row| row.get(0))?)
    }

    /// What was decided about tables with these headings.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn mapping(&self, header: &str) -> Result<Option<StoredMapping>> {
        let reader = self.read();
        let mut statement = reader
            .prepare_cached("SELECT header, file_name, overrides, at FROM mappings WHERE header = ?1")?;
        let found = statement
            .query_row([header], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, instant(row, "at"))))
            .optional()?;
        let Some((header, file_name, overrides, at)) = found else { return Ok(None) };
        Ok(Some(StoredMapping { header, file_name, overrides, at: at? }))
    }
}

impl Tx<'_> {
    /// Keeps decisions about tables with these headings, in the place of earlier ones.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn mapping_keep(&self, header: &str, file_name: &str, overrides: &str) -> Result<()> {
        self.sql.execute(
            "INSERT INTO mappings (header, file_name, overrides, at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (header) DO UPDATE SET
               file_name = excluded.file_name, overrides = excluded.overrides, at = excluded.at",
            params![header, file_name, overrides, text_of(self.at)],
        )?;
        Ok(())
    }

    /// Forgets what was decided about tables with these headings; nothing happens when nothing was.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn mapping_forget(&self, header: &str) -> Result<()> {
        self.sql.execute("DELETE FROM mappings WHERE header = ?1", [header])?;
        Ok(())
    }
}
