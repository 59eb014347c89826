//! Playbooks as the seller changed them, and what a playbook writes about a case.

use chrono::{DateTime, Utc};
use docket_domain::CaseId;
use rusqlite::{OptionalExtension, Row, params};

use crate::column::{instant, text_of};
use crate::{Result, Store, Tx};

/// A playbook as the seller changed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaybookCopy {
    /// Id of the playbook.
    pub playbook: String,
    /// Version of the copy, unlike that of any built-in one.
    pub version: u32,
    /// Its whole text, TOML.
    pub text: String,
    /// When it was saved.
    pub at: DateTime<Utc>,
    /// Whether new cases take it.
    pub active: bool,
}

impl Store {
    /// The copies of a playbook, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn playbook_copies(&self, playbook: &str) -> Result<Vec<PlaybookCopy>> {
        let reader = self.read();
        let mut statement = reader
            .prepare_cached("SELECT * FROM playbook_copies WHERE playbook = ?1 ORDER BY version DESC")?;
        let mut rows = statement.query([playbook])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(copy_of(row)?);
        }
        Ok(found)
    }

    /// The text of one copy.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn playbook_copy_text(&self, playbook: &str, version: u32) -> Result<Option<String>> {
        Ok(self
            .read()
            .prepare_cached("SELECT text FROM playbook_copies WHERE playbook = ?1 AND version = ?2")?
            .query_row(params![playbook, version], |row| row.get(0))
            .optional()?)
    }
}

fn copy_of(row: &Row<'_>) -> Result<PlaybookCopy> {
    Ok(PlaybookCopy {
        playbook: row.get("playbook")?,
        version: row.get("version")?,
        text: row.get("text")?,
        at: instant(row, "at")?,
        active: row.get("active")?,
    })
}

impl Tx<'_> {
    /// Keeps a copy; new cases take it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn playbook_copy_add(&self, playbook: &str, version: u32, text: &str) -> Result<()> {
        self.playbook_copies_rest(playbook)?;
        self.sql.execute(
            "INSERT INTO playbook_copies (playbook, version, text, at, active) VALUES (?1, ?2, ?3, ?4, 1)",
            params![playbook, version, text, text_of(self.at)],
        )?;
        Ok(())
    }

    /// Lets new cases take the built-in playbook again; the copies stay for the cases that have them.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn playbook_copies_rest(&self, playbook: &str) -> Result<()> {
        self.sql.execute(
            "UPDATE playbook_copies SET active = 0 WHERE playbook = ?1 AND active = 1",
            [playbook],
        )?;
        Ok(())
    }

    /// Gives a case another version of its playbook.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn case_playbook(&self, case: CaseId, playbook: &str, version: u32) -> Result<()> {
        self.sql.execute(
            "UPDATE cases SET playbook = ?2, playbook_version = ?3 WHERE id = ?1",
            params![case.0, playbook, version],
        )?;
        Ok(())
    }

    /// Writes down what was learned from a case, and the feedback the buyer left.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn case_lesson(&self, case: CaseId, lesson: &str, feedback: &str) -> Result<()> {
        self.sql.execute(
            "UPDATE cases SET lesson = ?2, feedback = ?3 WHERE id = ?1",
            params![case.0, lesson, feedback],
        )?;
        Ok(())
    }

    /// Sets the day on which the buyer needs the goods, `YYYY-MM-DD`.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn case_needed_by(&self, case: CaseId, day: Option<&str>) -> Result<()> {
        self.sql.execute("UPDATE cases SET needed_by = ?2 WHERE id = ?1", params![case.0, day])?;
        Ok(())
    }

    /// Notes whether the label of a case's parcel was bought on the platform; nothing takes it away.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn case_label(&self, case: CaseId, on_platform: Option<bool>) -> Result<()> {
        self.sql
            .execute("UPDATE cases SET platform_label = ?2 WHERE id = ?1", params![case.0, on_platform])?;
        Ok(())
    }

    /// Whether a step is recorded already, seen from inside the operation: another window may have done it since
    /// the case was read.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn step_recorded(&self, case: CaseId, step: &str) -> Result<bool> {
        Ok(self
            .sql
            .prepare_cached("SELECT 1 FROM step_runs WHERE case_id = ?1 AND step = ?2")?
            .exists(params![case.0, step])?)
    }
}
