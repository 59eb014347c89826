//! Writing many cases: putting off, tags, views, merging and taking a merge back.

use chrono::{DateTime, Utc};
use docket_domain::CaseId;
use docket_domain::case::CaseStatus;
use rusqlite::params;

use super::Merged;
use crate::column::text_of;
use crate::{Result, StoreError, Tx};

impl Tx<'_> {
    /// Puts a case off, or takes it up again.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn case_snooze(&self, case: CaseId, until: Option<DateTime<Utc>>) -> Result<()> {
        self.sql.execute(
            "UPDATE cases SET snoozed_until = ?2 WHERE id = ?1",
            params![case.0, until.map(text_of)],
        )?;
        Ok(())
    }

    /// Gives a case a tag; nothing happens when it has it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn tag_add(&self, case: CaseId, tag: &str) -> Result<()> {
        self.sql.execute(
            "INSERT INTO case_tags (case_id, tag) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            params![case.0, tag],
        )?;
        Ok(())
    }

    /// Takes a tag from a case.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn tag_remove(&self, case: CaseId, tag: &str) -> Result<()> {
        self.sql.execute("DELETE FROM case_tags WHERE case_id = ?1 AND tag = ?2", params![case.0, tag])?;
        Ok(())
    }

    /// Saves a view, anew or over the one of that id; its id.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn view_save(&self, id: Option<i64>, name: &str, query: &str) -> Result<i64> {
        match id {
            Some(id) => {
                self.sql.execute(
                    "UPDATE saved_views SET name = ?2, query = ?3 WHERE id = ?1",
                    params![id, name, query],
                )?;
                Ok(id)
            }
            None => {
                self.sql
                    .execute("INSERT INTO saved_views (name, query) VALUES (?1, ?2)", params![name, query])?;
                Ok(self.sql.last_insert_rowid())
            }
        }
    }

    /// Deletes a view.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn view_delete(&self, id: i64) -> Result<()> {
        self.sql.execute("DELETE FROM saved_views WHERE id = ?1", [id])?;
        Ok(())
    }

    /// Ends a case in another one. Its reminders and open promises go along, since they still bind the seller;
    /// everything else stays where it was written.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn case_merge(&self, case: CaseId, into: CaseId, status: CaseStatus) -> Result<()> {
        let reminders = self.move_all("reminders", "state <> 'done'", case, into)?;
        let promises = self.move_all("promises", "state = 'open'", case, into)?;
        self.sql.execute(
            "INSERT INTO case_merges (id, into_id, at, status, reminders, promises) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![case.0, into.0, text_of(self.at), status.name(), json(&reminders)?, json(&promises)?],
        )?;
        self.sql.execute(
            "UPDATE cases SET status = 'merged', merged_into = ?2, closed_at = ?3 WHERE id = ?1",
            params![case.0, into.0, text_of(self.at)],
        )?;
        Ok(())
    }

    /// Takes a merge back: the case stands as before, and what went along and is still there returns.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn case_unmerge(&self, merged: &Merged) -> Result<()> {
        let back = |table: &str, id: i64| {
            self.sql.execute(
                &format!("UPDATE {table} SET case_id = ?2 WHERE id = ?1 AND case_id = ?3"),
                params![id, merged.case.0, merged.into.0],
            )
        };
        for reminder in &merged.reminders {
            back("reminders", reminder.0)?;
        }
        for promise in &merged.promises {
            back("promises", promise.0)?;
        }
        self.sql.execute("DELETE FROM case_merges WHERE id = ?1", [merged.case.0])?;
        self.sql.execute(
            "UPDATE cases SET status = ?2, merged_into = NULL, closed_at = NULL WHERE id = ?1",
            params![merged.case.0, merged.status.name()],
        )?;
        Ok(())
    }

    fn move_all(&self, table: &str, which: &str, case: CaseId, into: CaseId) -> Result<Vec<i64>> {
        let mut statement = self
            .sql
            .prepare(&format!("SELECT id FROM {table} WHERE case_id = ?1 AND {which} ORDER BY id"))?;
        let ids: Vec<i64> = statement.query_map([case.0], |row| row.get(0))?.collect::<Result<_, _>>()?;
        for id in &ids {
            self.sql
                .execute(&format!("UPDATE {table} SET case_id = ?2 WHERE id = ?1"), params![id, into.0])?;
        }
        Ok(ids)
    }
}

fn json(ids: &[i64]) -> Result<String> {
    serde_json::to_string(ids)
        .map_err(|error| StoreError::Unreadable { what: "case_merges", text: error.to_string() })
}
