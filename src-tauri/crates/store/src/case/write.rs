//! Writing to cases, inside an operation.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use docket_domain::case::{CaseStatus, Resolution, StepState, SuspectedCause};
use docket_domain::promise::PromiseState;
use docket_domain::reminder::ReminderState;
use docket_domain::{CaseId, EntryId, PaperId, PromiseId, ReminderId};
use rusqlite::params;

use super::{NewCase, NewEntry, NewPromise, NewReminder, StoredPaper, Wait};
use crate::column::{text_of, text_of_money};
use crate::{Result, StoreError, Tx};

impl Tx<'_> {
    /// Opens a case.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn case_insert(&self, case: &NewCase) -> Result<CaseId> {
        self.sql.execute(
            "INSERT INTO cases (order_id, kind, playbook, playbook_version, status, platform_stage, opened_at, reason, exposure)
             VALUES (?1, ?2, ?3, ?4, ?5, 'none', ?6, ?7, ?8)",
            params![
                case.order.0,
                case.kind.name(),
                case.playbook,
                case.playbook_version,
                CaseStatus::Open.name(),
                text_of(case.opened_at),
                case.reason,
                text_of_money(case.exposure)
            ],
        )?;
        Ok(CaseId(self.sql.last_insert_rowid()))
    }

    /// Sets the status of a case that is not closed.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn case_status(&self, case: CaseId, status: CaseStatus) -> Result<()> {
        self.sql.execute(
            "UPDATE cases SET status = ?2 WHERE id = ?1 AND status <> ?2",
            params![case.0, status.name()],
        )?;
        Ok(())
    }

    /// Closes a case.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn case_close(&self, case: CaseId, resolution: Resolution) -> Result<()> {
        self.sql.execute(
            "UPDATE cases SET status = 'closed', closed_at = ?2, resolution = ?3 WHERE id = ?1",
            params![case.0, text_of(self.at), resolution.name()],
        )?;
        Ok(())
    }

    /// Opens a closed case again.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn case_reopen(&self, case: CaseId) -> Result<()> {
        self.sql.execute(
            "UPDATE cases SET status = 'open', closed_at = NULL, resolution = NULL WHERE id = ?1",
            [case.0],
        )?;
        Ok(())
    }

    /// Records the private suspicion.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn suspicion_set(&self, case: CaseId, cause: SuspectedCause, because: &str) -> Result<()> {
        self.sql.execute(
            "INSERT INTO case_private (id, suspected_cause, because) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET suspected_cause = excluded.suspected_cause, because = excluded.because",
            params![case.0, cause.name(), because],
        )?;
        Ok(())
    }

    /// Records a step.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn step_set(
        &self,
        case: CaseId,
        step: &str,
        state: StepState,
        answer: Option<&str>,
        because: &str,
        fields: &BTreeMap<String, String>,
    ) -> Result<()> {
        let fields = serde_json::to_string(fields)
            .map_err(|error| StoreError::Unreadable { what: "fields", text: error.to_string() })?;
        self.sql.execute(
            "INSERT INTO step_runs (case_id, step, state, at, answer, because, fields)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (case_id, step) DO UPDATE SET state = excluded.state, at = excluded.at,
               answer = excluded.answer, because = excluded.because, fields = excluded.fields",
            params![case.0, step, state.name(), text_of(self.at), answer, because, fields],
        )?;
        Ok(())
    }

    /// Takes the record of a step away.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn step_clear(&self, case: CaseId, step: &str) -> Result<()> {
        self.sql.execute("DELETE FROM step_runs WHERE case_id = ?1 AND step = ?2", params![case.0, step])?;
        Ok(())
    }

    /// Starts a wait, or gives a running one other days.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn wait_set(&self, case: CaseId, wait: &Wait) -> Result<()> {
        self.sql.execute(
            "INSERT INTO waits (case_id, step, rule, party, started_at, days, basis, ends_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (case_id, step) DO UPDATE SET rule = excluded.rule, party = excluded.party,
               started_at = excluded.started_at, days = excluded.days, basis = excluded.basis,
               ends_at = excluded.ends_at",
            params![
                case.0,
                wait.step,
                wait.rule,
                wait.party.name(),
                text_of(wait.started_at),
                wait.days,
                wait.basis.name(),
                text_of(wait.ends_at)
            ],
        )?;
        Ok(())
    }

    /// Takes a wait away, when the step that started it is taken back.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn wait_clear(&self, case: CaseId, step: &str) -> Result<()> {
        self.sql.execute("DELETE FROM waits WHERE case_id = ?1 AND step = ?2", params![case.0, step])?;
        Ok(())
    }

    /// Adds an entry to the timeline.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn entry_add(&self, case: CaseId, entry: &NewEntry) -> Result<EntryId> {
        self.sql.execute(
            "INSERT INTO entries (case_id, at, recorded_at, kind, channel, from_party, to_party, subject, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                case.0,
                text_of(entry.at),
                text_of(self.at),
                entry.kind.name(),
                entry.channel.map(docket_domain::case::Channel::name),
                entry.from.map(docket_domain::case::Party::name),
                entry.to.map(docket_domain::case::Party::name),
                entry.subject,
                entry.body
            ],
        )?;
        Ok(EntryId(self.sql.last_insert_rowid()))
    }

    /// Records a promise.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn promise_add(&self, case: CaseId, promise: &NewPromise) -> Result<PromiseId> {
        self.sql.execute(
            "INSERT INTO promises (case_id, letter, promise, text, made_at, due_at, state, because)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'open', '')",
            params![
                case.0,
                promise.letter,
                promise.promise,
                promise.text,
                text_of(self.at),
                promise.due_at.map(text_of)
            ],
        )?;
        Ok(PromiseId(self.sql.last_insert_rowid()))
    }

    /// Ends an open promise.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn promise_end(&self, promise: PromiseId, state: PromiseState, because: &str) -> Result<()> {
        self.sql.execute(
            "UPDATE promises SET state = ?2, because = ?3 WHERE id = ?1",
            params![promise.0, state.name(), because],
        )?;
        Ok(())
    }

    /// Adds a reminder.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn reminder_add(&self, case: CaseId, reminder: &NewReminder) -> Result<ReminderId> {
        self.sql.execute(
            "INSERT INTO reminders (case_id, kind, step, at, subject, state) VALUES (?1, ?2, ?3, ?4, ?5, 'pending')",
            params![case.0, reminder.kind.name(), reminder.step, text_of(reminder.at), reminder.subject],
        )?;
        Ok(ReminderId(self.sql.last_insert_rowid()))
    }

    /// Sets the state of a reminder; a fired one remembers when.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn reminder_state(&self, reminder: ReminderId, state: ReminderState) -> Result<()> {
        let fired = (state == ReminderState::Fired).then(|| text_of(self.at));
        self.sql.execute(
            "UPDATE reminders SET state = ?2, fired_at = coalesce(?3, fired_at) WHERE id = ?1",
            params![reminder.0, state.name(), fired],
        )?;
        Ok(())
    }

    /// Puts a reminder off: it is pending again and comes then.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn reminder_move(&self, reminder: ReminderId, at: DateTime<Utc>) -> Result<()> {
        self.sql.execute(
            "UPDATE reminders SET at = ?2, state = 'pending', fired_at = NULL WHERE id = ?1",
            params![reminder.0, text_of(at)],
        )?;
        Ok(())
    }

    /// Records a paper.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn paper_add(&self, case: CaseId, paper: &StoredPaper) -> Result<PaperId> {
        self.sql.execute(
            "INSERT INTO papers (case_id, form, made_at, pages, sha256, missing) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![case.0, paper.form, text_of(paper.made_at), paper.pages, paper.sha256, paper.missing],
        )?;
        Ok(PaperId(self.sql.last_insert_rowid()))
    }
}
