//! Deadlines as they were computed last, what the seller put in the place of a rule, and what a case holds that
//! deadlines are computed from.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use docket_domain::calendar::Moment;
use docket_domain::case::{CaseKind, CaseStatus, Party, PlatformStage};
use docket_domain::deadline::{Correction, What};
use docket_domain::filing::{FilingKind, FilingState};
use docket_domain::order::OrderRecord;
use docket_domain::reminder::ReminderState;
use docket_domain::tracking::TrackStatus;
use docket_domain::{CaseId, OrderId, ReminderId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::{instant, instant_opt, named, parse, text_of};
use crate::{Result, Store, StoreError, Tx, order, refund, request, tracking};

/// What deadlines of a case are computed from, as the case stands at this moment, also inside an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// Id of its order.
    pub order_id: OrderId,
    /// Its playbook and the version of it.
    pub playbook: (String, u32),
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// Kind.
    pub kind: CaseKind,
    /// Status.
    pub status: CaseStatus,
    /// Stage at the platform.
    pub stage: PlatformStage,
    /// When that stage began.
    pub stage_at: Option<DateTime<Utc>>,
    /// When the buyer asked to cancel or withdrew.
    pub asked_at: Option<DateTime<Utc>>,
    /// The order.
    pub order: OrderRecord,
    /// When the seller wrote to buyer or platform where the platform sees it, oldest first.
    pub answered: Vec<DateTime<Utc>>,
    /// What carriers said of its parcels: tracking number, when, and what.
    pub scans: Vec<(String, Moment, TrackStatus)>,
    /// The day in the shop's zone on which the last of what the buyer paid went back; nothing while some is left.
    pub refunded_on: Option<NaiveDate>,
    /// What was filed, in what state, and on which day.
    pub filed: Vec<(FilingKind, FilingState, NaiveDate)>,
    /// Fields of steps that were done.
    pub fields: BTreeMap<String, String>,
    /// What the seller corrected, by rule; a word for this case wins over one for all.
    pub corrections: BTreeMap<String, Correction>,
    /// Rows as they were computed last, by rule.
    pub rows: BTreeMap<String, StoredDeadline>,
}

/// Whether a deadline runs, as the store keeps it; what depends on the hour is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// What it counts from is not known.
    Unknown,
    /// It runs, will run, or ran out.
    Running,
    /// What had to be done was done.
    Met,
}

impl Standing {
    fn name(self) -> &'static str {
        match self {
            Standing::Unknown => "unknown",
            Standing::Running => "running",
            Standing::Met => "met",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [Standing::Unknown, Standing::Running, Standing::Met].into_iter().find(|one| one.name() == name)
    }
}

/// A deadline to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDeadline {
    /// Rule.
    pub rule: String,
    /// Version of its pack.
    pub version: u32,
    /// What it is for.
    pub what: What,
    /// Who has to act, or may.
    pub party: Party,
    /// Whether it runs.
    pub standing: Standing,
    /// First moment.
    pub opens: Option<DateTime<Utc>>,
    /// Last moment.
    pub due: Option<DateTime<Utc>>,
    /// Figures, bases and their moments, as JSON.
    pub inputs: String,
    /// Calendar of its business days.
    pub calendar: Option<String>,
    /// Name of the zone in which its days begin and end.
    pub zone: String,
    /// Grade of the rule.
    pub grade: String,
    /// When it was met.
    pub met_at: Option<DateTime<Utc>>,
    /// Whether the seller said that it was met.
    pub met_by_hand: bool,
    /// The reminder before its end.
    pub reminder: Option<ReminderId>,
}

/// A deadline as it was computed last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDeadline {
    /// The deadline.
    pub deadline: NewDeadline,
    /// State of its reminder.
    pub reminder_state: Option<ReminderState>,
}

impl Store {
    /// What deadlines of a case are computed from.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn deadline_ground(&self, case: CaseId) -> Result<Ground> {
        ground(&self.read(), case)
    }
}

impl Tx<'_> {
    /// What deadlines of a case are computed from, with what this operation wrote so far.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn deadline_ground(&self, case: CaseId) -> Result<Ground> {
        ground(self.sql, case)
    }

    /// Cases of an order that have not ended.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn open_cases(&self, order: OrderId) -> Result<Vec<CaseId>> {
        let mut statement = self.sql.prepare_cached(
            "SELECT id FROM cases WHERE order_id = ?1 AND status NOT IN ('closed', 'merged')",
        )?;
        let ids = statement.query_map([order.0], |row| row.get(0).map(CaseId))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// Keeps a deadline in the place of an earlier one of the same rule.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn deadline_keep(&self, case: CaseId, deadline: &NewDeadline) -> Result<()> {
        self.sql.execute(
            "INSERT INTO deadlines (case_id, rule, version, what, party, state, opens, due, inputs, calendar, zone,
                                    grade, met_at, met_by_hand, reminder_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
             ON CONFLICT (case_id, rule) DO UPDATE SET version = excluded.version, what = excluded.what,
               party = excluded.party, state = excluded.state, opens = excluded.opens, due = excluded.due,
               inputs = excluded.inputs, calendar = excluded.calendar, zone = excluded.zone,
               grade = excluded.grade, met_at = excluded.met_at, met_by_hand = excluded.met_by_hand,
               reminder_id = excluded.reminder_id",
            params![
                case.0,
                deadline.rule,
                deadline.version,
                deadline.what.name(),
                deadline.party.name(),
                deadline.standing.name(),
                deadline.opens.map(text_of),
                deadline.due.map(text_of),
                deadline.inputs,
                deadline.calendar,
                deadline.zone,
                deadline.grade,
                deadline.met_at.map(text_of),
                deadline.met_by_hand,
                deadline.reminder.map(|id| id.0)
            ],
        )?;
        Ok(())
    }

    /// Drops the deadline of a rule that no longer holds for the case.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn deadline_drop(&self, case: CaseId, rule: &str) -> Result<()> {
        self.sql.execute("DELETE FROM deadlines WHERE case_id = ?1 AND rule = ?2", params![case.0, rule])?;
        Ok(())
    }

    /// Keeps a correction, for one case or for all, in the place of an earlier one.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn deadline_correct(&self, case: Option<CaseId>, rule: &str, correction: &Correction) -> Result<()> {
        self.deadline_correction_drop(case, rule)?;
        self.sql.execute(
            "INSERT INTO deadline_corrections (case_id, rule, opens, due, basis_on, note, at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                case.map(|id| id.0),
                rule,
                correction.opens,
                correction.due,
                correction.basis_on.map(|day| day.to_string()),
                correction.note,
                text_of(self.at)
            ],
        )?;
        Ok(())
    }

    /// Drops a correction, for one case or for all; nothing happens when there was none.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn deadline_correction_drop(&self, case: Option<CaseId>, rule: &str) -> Result<()> {
        self.sql.execute(
            "DELETE FROM deadline_corrections WHERE rule = ?2 AND case_id IS ?1",
            params![case.map(|id| id.0), rule],
        )?;
        Ok(())
    }

    /// Sets the stage of a case at the platform, when it began, and what the platform calls it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn case_stage(
        &self,
        case: CaseId,
        stage: PlatformStage,
        at: Option<DateTime<Utc>>,
        words: &str,
    ) -> Result<()> {
        self.sql.execute(
            "UPDATE cases SET platform_stage = ?2, platform_stage_at = ?3, platform_words = ?4 WHERE id = ?1",
            params![case.0, stage.name(), at.map(text_of), words],
        )?;
        Ok(())
    }
}

fn ground(connection: &Connection, case: CaseId) -> Result<Ground> {
    let missing = || StoreError::NotFound { what: "case", id: case.to_string() };
    let mut statement = connection.prepare_cached(
        "SELECT order_id, playbook, playbook_version, opened_at, kind, status, platform_stage, platform_stage_at
         FROM cases WHERE id = ?1",
    )?;
    let mut rows = statement.query([case.0])?;
    let row = rows.next()?.ok_or_else(missing)?;
    let (kind, status, stage): (String, String, String) =
        (row.get("kind")?, row.get("status")?, row.get("platform_stage")?);
    let id = OrderId(row.get("order_id")?);
    let order = order::by_id(connection, id)?;
    let order = order.ok_or_else(|| StoreError::NotFound { what: "order", id: id.to_string() })?;
    Ok(Ground {
        order_id: id,
        playbook: (row.get("playbook")?, row.get("playbook_version")?),
        opened_at: instant(row, "opened_at")?,
        kind: named("kind", &kind, CaseKind::from_name)?,
        status: named("status", &status, CaseStatus::from_name)?,
        stage: named("platform_stage", &stage, PlatformStage::from_name)?,
        stage_at: instant_opt(row, "platform_stage_at")?,
        asked_at: request::asked_at(connection, case)?,
        order: order.record,
        answered: answered(connection, case)?,
        scans: tracking::of_order(connection, id)?
            .into_iter()
            .map(|scan| (scan.track.tracking_number, scan.track.event.at, scan.track.event.status))
            .collect(),
        refunded_on: refund::paid_back_on(connection, id)?,
        filed: filed(connection, case)?,
        fields: fields(connection, case)?,
        corrections: corrections(connection, case)?,
        rows: stored(connection, case)?,
    })
}

fn answered(connection: &Connection, case: CaseId) -> Result<Vec<DateTime<Utc>>> {
    let mut statement = connection.prepare_cached(
        "SELECT at FROM entries WHERE case_id = ?1 AND kind IN ('message', 'letter')
           AND channel IN ('case_thread', 'platform_message') AND from_party = 'seller'
           AND to_party IN ('buyer', 'platform') ORDER BY at",
    )?;
    let mut rows = statement.query([case.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(instant(row, "at")?);
    }
    Ok(found)
}

fn filed(connection: &Connection, case: CaseId) -> Result<Vec<(FilingKind, FilingState, NaiveDate)>> {
    let mut statement = connection.prepare_cached(
        "SELECT kind, state, filed_on FROM filings WHERE case_id = ?1 ORDER BY filed_on, id",
    )?;
    let mut rows = statement.query([case.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (kind, state, day): (String, String, String) =
            (row.get("kind")?, row.get("state")?, row.get("filed_on")?);
        found.push((
            named("kind", &kind, FilingKind::from_name)?,
            named("state", &state, FilingState::from_name)?,
            parse("filed_on", &day)?,
        ));
    }
    Ok(found)
}

fn fields(connection: &Connection, case: CaseId) -> Result<BTreeMap<String, String>> {
    let mut statement = connection
        .prepare_cached("SELECT fields FROM step_runs WHERE case_id = ?1 AND state = 'done' ORDER BY id")?;
    let mut rows = statement.query([case.0])?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let text: String = row.get("fields")?;
        let fields: BTreeMap<String, String> = serde_json::from_str(&text)
            .map_err(|error| StoreError::Unreadable { what: "fields", text: error.to_string() })?;
        found.extend(fields);
    }
    Ok(found)
}

fn corrections(connection: &Connection, case: CaseId) -> Result<BTreeMap<String, Correction>> {
    let mut statement = connection.prepare_cached(
        "SELECT rule, opens, due, basis_on, note FROM deadline_corrections
         WHERE case_id = ?1 OR case_id IS NULL ORDER BY case_id IS NOT NULL",
    )?;
    let mut rows = statement.query([case.0])?;
    let mut found: BTreeMap<String, Correction> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let day: Option<String> = row.get("basis_on")?;
        let basis_on = day.map(|day| parse::<NaiveDate>("basis_on", &day)).transpose()?;
        let correction =
            Correction { opens: row.get("opens")?, due: row.get("due")?, basis_on, note: row.get("note")? };
        found.insert(row.get("rule")?, correction);
    }
    Ok(found)
}

fn stored(connection: &Connection, case: CaseId) -> Result<BTreeMap<String, StoredDeadline>> {
    let mut statement = connection.prepare_cached(
        "SELECT deadlines.*, reminders.state AS reminder_state FROM deadlines
         LEFT JOIN reminders ON reminders.id = deadlines.reminder_id WHERE deadlines.case_id = ?1",
    )?;
    let mut rows = statement.query([case.0])?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let one = stored_of(row)?;
        found.insert(one.deadline.rule.clone(), one);
    }
    Ok(found)
}

fn stored_of(row: &Row<'_>) -> Result<StoredDeadline> {
    let (what, party, state): (String, String, String) =
        (row.get("what")?, row.get("party")?, row.get("state")?);
    let reminder_state: Option<String> = row.get("reminder_state")?;
    Ok(StoredDeadline {
        deadline: NewDeadline {
            rule: row.get("rule")?,
            version: row.get("version")?,
            what: named("what", &what, What::from_name)?,
            party: named("party", &party, Party::from_name)?,
            standing: named("state", &state, Standing::from_name)?,
            opens: instant_opt(row, "opens")?,
            due: instant_opt(row, "due")?,
            inputs: row.get("inputs")?,
            calendar: row.get("calendar")?,
            zone: row.get("zone")?,
            grade: row.get("grade")?,
            met_at: instant_opt(row, "met_at")?,
            met_by_hand: row.get("met_by_hand")?,
            reminder: row.get::<_, Option<i64>>("reminder_id")?.map(ReminderId),
        },
        reminder_state: reminder_state
            .map(|name| named("reminder_state", &name, ReminderState::from_name))
            .transpose()?,
    })
}

/// Whether a case has a correction of its own for a rule.
///
/// # Errors
/// When the store cannot be read.
pub fn is_corrected(store: &Store, case: Option<CaseId>, rule: &str) -> Result<bool> {
    let reader = store.read();
    let found = reader
        .prepare_cached("SELECT 1 FROM deadline_corrections WHERE rule = ?2 AND case_id IS ?1")?
        .query_row(params![case.map(|id| id.0), rule], |_| Ok(()))
        .optional()?;
    Ok(found.is_some())
}
