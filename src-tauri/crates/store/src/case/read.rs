//! Reading cases.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use docket_domain::case::{
    CaseKind, CaseStatus, Channel, EntryKind, Party, PlatformStage, Resolution, StepState, SuspectedCause,
};
use docket_domain::promise::PromiseState;
use docket_domain::reminder::ReminderState;
use docket_domain::{CaseId, EntryId, ImportId, Money, OrderId, PaperId, PromiseId, ReminderId};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

use super::{
    Basis, Entry, NewEntry, NewPromise, NewReminder, ReminderKind, StoredCase, StoredPaper, StoredPromise,
    StoredReminder, StoredStep, Suspicion, Wait,
};
use crate::column::{instant, instant_opt, money, named, text_of};
use crate::search::match_cases;
use crate::{Result, Store, StoreError};

/// Which cases to list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// Only this kind.
    pub kind: Option<CaseKind>,
    /// `Some(true)`: only closed ones; `Some(false)`: only those that are not.
    pub done: Option<bool>,
    /// Only this status.
    pub status: Option<CaseStatus>,
    /// Only this order.
    pub order: Option<OrderId>,
    /// Text searched in case, order number, buyer, items and timeline.
    pub find: String,
}

/// A case with what a list shows of its order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseLine {
    /// The case.
    pub case: StoredCase,
    /// Order number.
    pub number: String,
    /// Platform.
    pub platform: String,
    /// Buyer.
    pub buyer: String,
    /// Items in one line.
    pub items: String,
    /// Next reminder that is not done.
    pub next_at: Option<DateTime<Utc>>,
    /// Since when somebody else is awaited, where a wait says so.
    pub waiting_since: Option<DateTime<Utc>>,
    /// The step to do next, where it was worked out since the last change.
    pub known_step: Option<KnownStep>,
}

/// The step to do next as it was worked out, and when that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownStep {
    /// Step; absent when nothing can be done.
    pub step: Option<String>,
    /// Holds from then on,
    pub from: DateTime<Utc>,
    /// and until before that.
    pub until: DateTime<Utc>,
}

/// A reminder with what Today shows of its case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueLine {
    /// The reminder.
    pub reminder: StoredReminder,
    /// Order.
    pub order: OrderId,
    /// Order number.
    pub number: String,
    /// Buyer.
    pub buyer: String,
    /// Items in one line.
    pub items: String,
    /// Money at stake.
    pub exposure: Option<Money>,
    /// The day on which the buyer needs the goods, `YYYY-MM-DD`.
    pub needed_by: Option<String>,
    /// The step of its case to do next, where it was worked out since the last change.
    pub known_step: Option<KnownStep>,
}

impl Store {
    /// Cases that have not ended, of orders that those imports told of.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn open_cases_of_imports(&self, imports: &[ImportId]) -> Result<Vec<CaseId>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT id FROM cases WHERE status NOT IN ('closed', 'merged')
               AND (EXISTS (SELECT 1 FROM order_sources
                            WHERE order_sources.order_id = cases.order_id AND order_sources.import_id = ?1)
                 OR EXISTS (SELECT 1 FROM side_records JOIN side_sources ON side_sources.side_id = side_records.id
                            WHERE side_records.order_id = cases.order_id AND side_sources.import_id = ?1))",
        )?;
        let mut found = BTreeSet::new();
        for import in imports {
            let ids = statement.query_map([import.0], |row| row.get(0).map(CaseId))?;
            found.extend(ids.collect::<std::result::Result<Vec<_>, _>>()?);
        }
        Ok(found.into_iter().collect())
    }

    /// The case of that id.
    ///
    /// # Errors
    /// When there is none.
    pub fn case(&self, id: CaseId) -> Result<StoredCase> {
        let found = lines(&self.read(), "WHERE cases.id = ?1", &[&id.0])?;
        let line = found.into_iter().next();
        line.map(|line| line.case).ok_or_else(|| StoreError::NotFound { what: "case", id: id.to_string() })
    }

    /// Cases that match: those with the soonest reminder first, then the oldest.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn cases(&self, filter: &CaseFilter) -> Result<Vec<CaseLine>> {
        let mut conditions = Vec::new();
        let mut values: Vec<Box<dyn ToSql>> = Vec::new();
        let mut equal = |column: &str, value: Option<Box<dyn ToSql>>| {
            if let Some(value) = value {
                values.push(value);
                conditions.push(format!("{column} = ?{}", values.len()));
            }
        };
        equal("cases.kind", filter.kind.map(|kind| Box::new(kind.name()) as Box<dyn ToSql>));
        equal("cases.status", filter.status.map(|status| Box::new(status.name()) as Box<dyn ToSql>));
        equal("cases.order_id", filter.order.map(|order| Box::new(order.0) as Box<dyn ToSql>));
        if let Some(done) = filter.done {
            let not = if done { "" } else { "NOT " };
            conditions.push(format!("cases.status {not}IN ('closed', 'merged')"));
        }
        if let Some(words) = match_cases(&filter.find, filter.done) {
            values.push(Box::new(words));
            conditions.push(format!(
                "cases.id IN (SELECT rowid FROM case_search WHERE case_search MATCH ?{})",
                values.len()
            ));
        }
        let condition =
            if conditions.is_empty() { String::new() } else { format!("WHERE {}", conditions.join(" AND ")) };
        let refs: Vec<&dyn ToSql> = values.iter().map(AsRef::as_ref).collect();
        let rest = format!("{condition} ORDER BY next_at IS NULL, next_at, cases.opened_at, cases.id");
        lines(&self.read(), &rest, &refs)
    }

    /// How many cases are not closed, those about parcels and those in which a buyer asks to cancel or withdraws.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn open_cases(&self) -> Result<(u32, u32)> {
        let reader = self.read();
        let mut statement =
            reader.prepare_cached("SELECT kind, count(*) FROM case_clocks WHERE done = 0 GROUP BY kind")?;
        let mut rows = statement.query([])?;
        let (mut parcels, mut requests) = (0, 0);
        while let Some(row) = rows.next()? {
            let kind: String = row.get(0)?;
            let count: u32 = row.get(1)?;
            match CaseKind::from_name(&kind).is_some_and(CaseKind::is_request) {
                true => requests += count,
                false => parcels += count,
            }
        }
        Ok((parcels, requests))
    }

    /// The private suspicion, when one was recorded.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn suspicion(&self, case: CaseId) -> Result<Option<Suspicion>> {
        let reader = self.read();
        let row: Option<(String, String)> = reader
            .query_row("SELECT suspected_cause, because FROM case_private WHERE id = ?1", [case.0], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        row.map(|(cause, because)| {
            Ok(Suspicion { cause: named("suspected_cause", &cause, SuspectedCause::from_name)?, because })
        })
        .transpose()
    }

    /// Steps done or skipped, by id.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn steps(&self, case: CaseId) -> Result<BTreeMap<String, StoredStep>> {
        let found =
            each(&self.read(), "SELECT * FROM step_runs WHERE case_id = ?1 ORDER BY id", case, |row| {
                let (state, fields): (String, String) = (row.get("state")?, row.get("fields")?);
                Ok(StoredStep {
                    step: row.get("step")?,
                    state: named("state", &state, StepState::from_name)?,
                    at: instant(row, "at")?,
                    answer: row.get("answer")?,
                    because: row.get("because")?,
                    fields: serde_json::from_str(&fields)
                        .map_err(|_| StoreError::Unreadable { what: "fields", text: fields })?,
                })
            })?;
        Ok(found.into_iter().map(|step| (step.step.clone(), step)).collect())
    }

    /// Waits, soonest end first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn waits(&self, case: CaseId) -> Result<Vec<Wait>> {
        each(&self.read(), "SELECT * FROM waits WHERE case_id = ?1 ORDER BY ends_at, id", case, |row| {
            let (party, basis): (String, String) = (row.get("party")?, row.get("basis")?);
            Ok(Wait {
                step: row.get("step")?,
                rule: row.get("rule")?,
                party: named("party", &party, Party::from_name)?,
                started_at: instant(row, "started_at")?,
                days: row.get("days")?,
                basis: named("basis", &basis, Basis::from_name)?,
                ends_at: instant(row, "ends_at")?,
            })
        })
    }

    /// The timeline, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn timeline(&self, case: CaseId) -> Result<Vec<Entry>> {
        each(&self.read(), "SELECT * FROM entries WHERE case_id = ?1 ORDER BY at, id", case, |row| {
            let kind: String = row.get("kind")?;
            let text = |column: &str| row.get::<_, Option<String>>(column);
            let party = |column: &'static str| -> Result<Option<Party>> {
                text(column)?.map(|name| named(column, &name, Party::from_name)).transpose()
            };
            Ok(Entry {
                id: EntryId(row.get("id")?),
                recorded_at: instant(row, "recorded_at")?,
                entry: NewEntry {
                    at: instant(row, "at")?,
                    kind: named("kind", &kind, EntryKind::from_name)?,
                    channel: text("channel")?
                        .map(|name| named("channel", &name, Channel::from_name))
                        .transpose()?,
                    from: party("from_party")?,
                    to: party("to_party")?,
                    subject: row.get("subject")?,
                    body: row.get("body")?,
                },
            })
        })
    }

    /// Promises, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn promises(&self, case: CaseId) -> Result<Vec<StoredPromise>> {
        each(&self.read(), "SELECT * FROM promises WHERE case_id = ?1 ORDER BY id", case, |row| {
            let state: String = row.get("state")?;
            Ok(StoredPromise {
                id: PromiseId(row.get("id")?),
                promise: NewPromise {
                    letter: row.get("letter")?,
                    promise: row.get("promise")?,
                    text: row.get("text")?,
                    due_at: instant_opt(row, "due_at")?,
                },
                made_at: instant(row, "made_at")?,
                state: named("state", &state, PromiseState::from_name)?,
            })
        })
    }

    /// Reminders of a case, soonest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn reminders(&self, case: CaseId) -> Result<Vec<StoredReminder>> {
        each(&self.read(), "SELECT * FROM reminders WHERE case_id = ?1 ORDER BY at, id", case, reminder_of)
    }

    /// The reminder of that id.
    ///
    /// # Errors
    /// When there is none.
    pub fn reminder(&self, id: ReminderId) -> Result<StoredReminder> {
        let reader = self.read();
        let mut statement = reader.prepare_cached("SELECT * FROM reminders WHERE id = ?1")?;
        let mut rows = statement.query([id.0])?;
        match rows.next()? {
            Some(row) => reminder_of(row),
            None => Err(StoreError::NotFound { what: "reminder", id: id.to_string() }),
        }
    }

    /// Pending reminders whose time has come, oldest first; those of cases put off wait until they are back.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn reminders_due(&self, now: DateTime<Utc>) -> Result<Vec<DueLine>> {
        due(
            &self.read(),
            "reminders.state = 'pending' AND reminders.at <= ?1 AND case_clocks.snoozed_until <= ?1",
            &[&text_of(now)],
            None,
        )
    }

    /// Reminders of open cases that are not done and come before `until`: first those of cases whose buyer needs the
    /// goods by a day, then the others, each soonest first; not those of cases that are put off at `now`. At most so
    /// many.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn reminders_open(
        &self,
        now: DateTime<Utc>,
        until: DateTime<Utc>,
        most: u32,
    ) -> Result<Vec<DueLine>> {
        let reader = self.read();
        let (until, now) = (text_of(until), text_of(now));
        let open = "reminders.state IN ('pending', 'fired') AND reminders.at < ?1 AND case_clocks.snoozed_until <= ?2";
        let needed = "case_clocks.needed_by < '9999' AND reminders.case_id IN (
                        SELECT id FROM case_clocks WHERE done = 0 AND needed_by < '9999')";
        let mut found = due(&reader, &format!("{open} AND {needed}"), &[&until, &now], Some(most))?;
        let rest = most.saturating_sub(u32::try_from(found.len()).unwrap_or(u32::MAX));
        let others = format!("{open} AND case_clocks.needed_by = '9999'");
        found.extend(due(&reader, &others, &[&until, &now], Some(rest))?);
        Ok(found)
    }

    /// When the next pending reminder comes.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn next_due(&self) -> Result<Option<DateTime<Utc>>> {
        let reader = self.read();
        let mut statement =
            reader.prepare_cached("SELECT min(at) AS at FROM reminders WHERE state = 'pending'")?;
        let mut rows = statement.query([])?;
        match rows.next()? {
            Some(row) => instant_opt(row, "at"),
            None => Ok(None),
        }
    }

    /// Papers of a case, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn papers(&self, case: CaseId) -> Result<Vec<StoredPaper>> {
        each(&self.read(), "SELECT * FROM papers WHERE case_id = ?1 ORDER BY id DESC", case, |row| {
            Ok(StoredPaper {
                id: PaperId(row.get("id")?),
                form: row.get("form")?,
                made_at: instant(row, "made_at")?,
                pages: row.get("pages")?,
                sha256: row.get("sha256")?,
                missing: row.get("missing")?,
            })
        })
    }
}

fn each<T>(
    connection: &Connection,
    query: &str,
    case: CaseId,
    of: impl Fn(&Row<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(query)?;
    let mut rows = statement.query(params![case.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(of(row)?);
    }
    Ok(found)
}

pub(crate) fn lines(connection: &Connection, rest: &str, values: &[&dyn ToSql]) -> Result<Vec<CaseLine>> {
    let mut statement = connection.prepare_cached(&format!("{} {rest}", include_str!("list.sql")))?;
    let mut rows = statement.query(values)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (name, username): (String, String) = (row.get("buyer_name")?, row.get("buyer_username")?);
        found.push(CaseLine {
            case: case_of(row)?,
            number: row.get("number")?,
            platform: row.get("platform")?,
            buyer: if name.trim().is_empty() { username } else { name },
            items: row.get("items_text")?,
            next_at: instant_opt(row, "next_at")?,
            waiting_since: instant_opt(row, "waiting_since")?,
            known_step: known_step_of(row)?,
        });
    }
    Ok(found)
}

fn case_of(row: &Row<'_>) -> Result<StoredCase> {
    let (kind, status): (String, String) = (row.get("kind")?, row.get("status")?);
    let resolution: Option<String> = row.get("resolution")?;
    let stage: String = row.get("platform_stage")?;
    Ok(StoredCase {
        id: CaseId(row.get("id")?),
        order: OrderId(row.get("order_id")?),
        kind: named("kind", &kind, CaseKind::from_name)?,
        playbook: row.get("playbook")?,
        playbook_version: row.get("playbook_version")?,
        status: named("status", &status, CaseStatus::from_name)?,
        platform_stage: named("platform_stage", &stage, PlatformStage::from_name)?,
        platform_stage_at: instant_opt(row, "platform_stage_at")?,
        platform_words: row.get("platform_words")?,
        snoozed_until: instant_opt(row, "snoozed_until")?,
        merged_into: row.get::<_, Option<i64>>("merged_into")?.map(CaseId),
        needed_by: row.get("needed_by")?,
        platform_label: row.get("platform_label")?,
        lesson: row.get("lesson")?,
        feedback: row.get("feedback")?,
        opened_at: instant(row, "opened_at")?,
        closed_at: instant_opt(row, "closed_at")?,
        resolution: resolution.map(|name| named("resolution", &name, Resolution::from_name)).transpose()?,
        reason: row.get("reason")?,
        exposure: money(row, "exposure")?,
    })
}

fn reminder_of(row: &Row<'_>) -> Result<StoredReminder> {
    let (kind, state): (String, String) = (row.get("kind")?, row.get("state")?);
    Ok(StoredReminder {
        id: ReminderId(row.get("id")?),
        case: CaseId(row.get("case_id")?),
        reminder: NewReminder {
            kind: named("kind", &kind, ReminderKind::from_name)?,
            step: row.get("step")?,
            at: instant(row, "at")?,
            subject: row.get("subject")?,
        },
        state: named("state", &state, ReminderState::from_name)?,
        fired_at: instant_opt(row, "fired_at")?,
    })
}

fn due(
    connection: &Connection,
    condition: &str,
    values: &[&dyn ToSql],
    most: Option<u32>,
) -> Result<Vec<DueLine>> {
    let limit = most.map(|most| format!("LIMIT {most}")).unwrap_or_default();
    let mut statement = connection.prepare_cached(&format!(
        "SELECT reminders.*, orders.id AS order_id, orders.number, orders.buyer_name, orders.buyer_username,
                orders.items_text, cases.exposure, cases.needed_by, case_clocks.next_step,
                case_clocks.steps_epoch = (SELECT epoch FROM case_epoch) AS steps_known, case_clocks.steps_from,
                case_clocks.steps_until
         FROM reminders JOIN case_clocks ON case_clocks.id = reminders.case_id
              JOIN cases ON cases.id = reminders.case_id JOIN orders ON orders.id = cases.order_id
         WHERE {condition} AND case_clocks.done = 0 ORDER BY reminders.at, reminders.id {limit}"
    ))?;
    let mut rows = statement.query(values)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (name, username): (String, String) = (row.get("buyer_name")?, row.get("buyer_username")?);
        found.push(DueLine {
            reminder: reminder_of(row)?,
            order: OrderId(row.get("order_id")?),
            number: row.get("number")?,
            buyer: if name.trim().is_empty() { username } else { name },
            items: row.get("items_text")?,
            exposure: money(row, "exposure")?,
            needed_by: row.get("needed_by")?,
            known_step: known_step_of(row)?,
        });
    }
    Ok(found)
}

fn known_step_of(row: &Row<'_>) -> Result<Option<KnownStep>> {
    if !row.get("steps_known")? {
        return Ok(None);
    }
    let (from, until) = (instant(row, "steps_from")?, instant(row, "steps_until")?);
    Ok(Some(KnownStep { step: row.get("next_step")?, from, until }))
}

impl crate::Tx<'_> {
    /// Reminders of a case as this operation left them so far, soonest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn reminders(&self, case: CaseId) -> Result<Vec<StoredReminder>> {
        each(self.sql, "SELECT * FROM reminders WHERE case_id = ?1 ORDER BY at, id", case, reminder_of)
    }
}

/// Whether a reminder still has to be shown, seen from inside a transaction.
///
/// # Errors
/// When the store cannot be read.
pub fn reminder_pending(tx: &crate::Tx<'_>, id: ReminderId) -> Result<bool> {
    Ok(tx
        .sql
        .prepare_cached("SELECT 1 FROM reminders WHERE id = ?1 AND state = 'pending'")?
        .exists([id.0])?)
}
