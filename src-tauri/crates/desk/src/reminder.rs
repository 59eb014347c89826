//! Reminders and Today: what needs the seller, when, and telling each thing once.

use std::collections::BTreeSet;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use docket_domain::calendar::{day_in, instant_at};
use docket_domain::case::{CaseStatus, EntryKind, Party};
use docket_domain::reminder::ReminderState;
use docket_domain::{CaseId, Money, OrderId, ReminderId};
use docket_store::NewOp;
use docket_store::case::{CaseLine, DueLine, NewEntry, NewReminder, ReminderKind};

use crate::error::refuse;
use crate::timers::is_holding;
use crate::{Changed, Desk, Result};

/// "Today", said after the hour of reminders.
const SOON: Duration = Duration::hours(1);

/// Something to do now, for the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// When; absent when no hour presses.
    pub at: Option<DateTime<Utc>>,
    /// The row of Today it is.
    pub row: TodayRow,
}

/// Today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Today {
    /// Groups that are not empty, in order.
    pub groups: Vec<(TodayGroup, Vec<TodayRow>)>,
    /// Groups that have more rows than are told.
    pub more: BTreeSet<TodayGroup>,
}

/// The most reminders Today tells; they come soonest first, so what presses is never cut for what does not.
const MOST_REMINDERS: u32 = 300;
/// The most next steps Today tells.
const MOST_STEPS: u32 = 100;
/// The most cases Today tells of that wait for others.
const MOST_WAITING: u32 = 50;
/// The count of what presses goes no further.
const MOST_COUNTED: u32 = 1000;

/// A group of Today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TodayGroup {
    /// Should have been done before today.
    Overdue,
    /// Today.
    Today,
    /// In the next seven days.
    Week,
    /// Somebody else has to act.
    Waiting,
}

impl TodayGroup {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            TodayGroup::Overdue => "overdue",
            TodayGroup::Today => "today",
            TodayGroup::Week => "week",
            TodayGroup::Waiting => "waiting",
        }
    }
}

/// Why a row is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TodayKind {
    /// The next step of a case.
    Step,
    /// A wait that is over, or runs.
    Wait,
    /// A promise.
    Promise,
    /// The seller's own reminder.
    Own,
    /// A deadline of a rule.
    Deadline,
    /// An answer that somebody outside owes.
    FollowUp,
    /// The buyer has been silent.
    Silence,
}

impl TodayKind {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            TodayKind::Step => "step",
            TodayKind::Wait => "wait",
            TodayKind::Promise => "promise",
            TodayKind::Own => "own",
            TodayKind::Deadline => "deadline",
            TodayKind::FollowUp => "follow_up",
            TodayKind::Silence => "silence",
        }
    }
}

/// A row of Today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TodayRow {
    /// Reminder behind it.
    pub reminder: Option<ReminderId>,
    /// Why it is there.
    pub kind: TodayKind,
    /// Step to open the case at.
    pub step: Option<String>,
    /// Key of the words, or the seller's own words.
    pub subject: String,
    /// Case.
    pub case: CaseId,
    /// Order.
    pub order: OrderId,
    /// Order number.
    pub number: String,
    /// Who is awaited, when not the seller.
    pub party: Option<Party>,
    /// Buyer.
    pub buyer: String,
    /// Items.
    pub items: String,
    /// Clock.
    pub due: Option<DateTime<Utc>>,
    /// Money at stake.
    pub exposure: Option<Money>,
    /// The day on which the buyer needs the goods, `YYYY-MM-DD`.
    pub needed_by: Option<String>,
}

impl Desk {
    /// Reminders whose time has come and that were not shown yet; each is given once, whoever asks, also when
    /// the moment itself was slept through.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn reminders_take_due(&self) -> Result<Changed<Vec<DueLine>>> {
        let due = self.store.reminders_due(self.now())?;
        if due.is_empty() {
            let change = crate::Change {
                op: None,
                name: String::new(),
                subject: String::new(),
                tags: Default::default(),
            };
            return Ok(Changed { output: due, change });
        }
        let mut stale = Vec::new();
        for line in &due {
            if self.holding_is_stale(&line.reminder)? || self.scan_is_stale(&line.reminder)? {
                stale.push(line.reminder.id);
            }
        }
        let op = NewOp { undoable: false, ..self.named_op("reminder_show", "") };
        self.transact(op, |tx| {
            let mut shown = Vec::new();
            for line in due {
                // Another process may have shown it since it was read.
                let here = docket_store::case::reminder_pending(tx, line.reminder.id)?;
                if here && stale.contains(&line.reminder.id) {
                    tx.reminder_state(line.reminder.id, ReminderState::Done)?;
                } else if here {
                    tx.reminder_state(line.reminder.id, ReminderState::Fired)?;
                    // Once a wait is over nobody else is awaited: it is the seller's turn.
                    if line.reminder.reminder.kind == ReminderKind::Wait {
                        tx.case_status(line.reminder.case, CaseStatus::Open)?;
                    }
                    shown.push(line);
                }
            }
            Ok(shown)
        })
    }

    /// When the next reminder comes.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn next_due(&self) -> Result<Option<DateTime<Utc>>> {
        Ok(self.store.next_due()?)
    }

    /// Today: reminders and the next steps of open cases. In each group those come first whose buyer needs the goods
    /// by a day.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn today_list(&self) -> Result<Today> {
        let settings = self.settings()?;
        let (now, zone) = (self.now(), settings.zone());
        let today = day_in(now, zone);
        let week_end = instant_at(today + Duration::days(8), 0, zone);
        let mut reminders = self.store.reminders_open(now, week_end, MOST_REMINDERS + 1)?;
        let mut more = BTreeSet::new();
        let mut groups: [Vec<TodayRow>; 4] = Default::default();
        let group_of = |due: DateTime<Utc>| {
            let day = day_in(due, zone);
            if day < today {
                TodayGroup::Overdue
            } else if day == today {
                TodayGroup::Today
            } else {
                TodayGroup::Week
            }
        };
        if let Some(cut) = reminders.get(MOST_REMINDERS as usize) {
            more.insert(group_of(cut.reminder.reminder.at));
            reminders.truncate(MOST_REMINDERS as usize);
        }
        for line in &reminders {
            if self.holding_is_stale(&line.reminder)? {
                continue;
            }
            // Whatever the reminder came from, the row leads to what can be done now.
            let step = self.step_of(line.reminder.case, line.known_step.as_ref())?;
            let row = TodayRow { step, ..row_of_reminder(line) };
            if line.reminder.reminder.kind == ReminderKind::Silence && line.reminder.reminder.at > now {
                // Until then the buyer is simply awaited.
                let alone =
                    reminders.iter().filter(|one| one.reminder.case == line.reminder.case).count() == 1;
                if alone {
                    groups[TodayGroup::Waiting as usize].push(awaited(row));
                }
                continue;
            }
            groups[group_of(line.reminder.reminder.at) as usize].push(row);
        }
        let lists = [
            (TodayGroup::Today, MOST_STEPS, self.store.cases_to_do(now, MOST_STEPS + 1)?),
            (TodayGroup::Waiting, MOST_WAITING, self.store.cases_waiting(now, week_end, MOST_WAITING + 1)?),
        ];
        for (group, most, lines) in lists {
            let most = most as usize;
            if lines.len() > most {
                more.insert(group);
            }
            for line in lines.into_iter().take(most) {
                let step = self.step_of(line.case.id, line.known_step.as_ref())?;
                groups[group as usize].push(row_of_case(line, step));
            }
        }
        let names = [TodayGroup::Overdue, TodayGroup::Today, TodayGroup::Week, TodayGroup::Waiting];
        let mut found = Vec::new();
        for (name, mut rows) in names.into_iter().zip(groups) {
            if !rows.is_empty() {
                rows.sort_by(|one, other| urgency(one).cmp(&urgency(other)));
                found.push((name, rows));
            }
        }
        Ok(Today { groups: found, more })
    }

    /// How many rows of Today press: overdue or of today. It is counted no further than 1000.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn today_count(&self) -> Result<u32> {
        let (now, zone) = (self.now(), self.settings()?.zone());
        let tomorrow = instant_at(day_in(now, zone) + Duration::days(1), 0, zone);
        Ok(self.store.pressing(now, tomorrow, MOST_COUNTED)?)
    }

    /// What a person should do: everything overdue and of today, and what comes within that span.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn due(&self, within: Duration) -> Result<Vec<Due>> {
        let until = self.now() + within;
        let mut due = Vec::new();
        for (group, rows) in self.today_list()?.groups {
            for row in rows {
                let at = row.due;
                let now = match group {
                    TodayGroup::Overdue | TodayGroup::Today => at.is_none_or(|at| at <= until),
                    TodayGroup::Week | TodayGroup::Waiting => at.is_some_and(|at| at <= until),
                };
                if now {
                    due.push(Due { at, row });
                }
            }
        }
        Ok(due)
    }

    /// Adds a reminder of the seller's own.
    ///
    /// # Errors
    /// `text_missing`, `time_in_past`.
    pub fn reminder_add(&self, id: CaseId, at: DateTime<Utc>, text: &str) -> Result<Changed<ReminderId>> {
        self.store.case(id)?;
        if text.trim().is_empty() {
            return Err(refuse("text_missing", []));
        }
        self.not_in_past(at)?;
        let reminder =
            NewReminder { kind: ReminderKind::Own, step: None, at, subject: text.trim().to_owned() };
        self.transact(
            self.named_op("reminder_add", &id.to_string()),
            |tx| Ok(tx.reminder_add(id, &reminder)?),
        )
    }

    /// Puts a reminder off.
    ///
    /// # Errors
    /// `reminder_unknown`, `reminder_done`, `time_in_past`.
    pub fn reminder_snooze(&self, id: ReminderId, until: DateTime<Utc>) -> Result<Changed<()>> {
        let reminder = self.reminder_open(id)?;
        self.not_in_past(until)?;
        self.transact(self.named_op("reminder_snooze", &reminder.case.to_string()), |tx| {
            tx.reminder_move(id, until)?;
            let until = docket_domain::calendar::rfc3339(until);
            tx.entry_add(reminder.case, &NewEntry::of(EntryKind::Reminder, tx.at(), "snoozed", &until))?;
            Ok(())
        })
    }

    /// Marks a reminder as dealt with.
    ///
    /// # Errors
    /// `reminder_unknown`, `reminder_done`.
    pub fn reminder_done(&self, id: ReminderId) -> Result<Changed<()>> {
        let reminder = self.reminder_open(id)?;
        let holding = reminder.reminder.step.as_ref().filter(|_| is_holding(&reminder));
        let file = self.case_file(reminder.case)?;
        let settings = self.settings()?;
        self.transact(self.named_op("reminder_done", &reminder.case.to_string()), |tx| {
            tx.reminder_state(id, ReminderState::Done)?;
            if let Some(step) = holding {
                self.holding_again(tx, &file, step, &settings)?;
            }
            tx.entry_add(reminder.case, &NewEntry::of(EntryKind::Reminder, tx.at(), "done", ""))?;
            if reminder.reminder.kind == ReminderKind::Wait {
                tx.case_status(reminder.case, CaseStatus::Open)?;
            }
            Ok(())
        })
    }

    /// The instant a person means by a day (at the reminder hour) or an instant.
    ///
    /// # Errors
    /// `time_unreadable`.
    pub fn moment_to_remind(&self, text: &str) -> Result<DateTime<Utc>> {
        let settings = self.settings()?;
        if let Ok(day) = text.parse::<NaiveDate>() {
            return Ok(instant_at(day, settings.reminder_hour, settings.zone()));
        }
        DateTime::parse_from_rfc3339(text)
            .map(|at| at.with_timezone(&Utc))
            .map_err(|_| refuse("time_unreadable", [("time", text.to_owned())]))
    }

    /// The instant at which to remind: as [`Desk::moment_to_remind`], but today is never over, it means soon.
    ///
    /// # Errors
    /// `time_unreadable`.
    pub fn moment_to_come(&self, text: &str) -> Result<DateTime<Utc>> {
        let at = self.moment_to_remind(text)?;
        let is_today = text.parse::<NaiveDate>().ok() == Some(self.today()?);
        Ok(if is_today && at <= self.now() { self.now() + SOON } else { at })
    }

    fn reminder_open(&self, id: ReminderId) -> Result<docket_store::case::StoredReminder> {
        let reminder = self.store.reminder(id)?;
        if reminder.state == ReminderState::Done {
            return Err(refuse("reminder_is_done", [("reminder", id.to_string())]));
        }
        Ok(reminder)
    }

    pub(crate) fn not_in_past(&self, at: DateTime<Utc>) -> Result<()> {
        if at <= self.now() {
            return Err(refuse("time_in_past", [("time", docket_domain::calendar::rfc3339(at))]));
        }
        Ok(())
    }
}

fn row_of_case(line: CaseLine, step: Option<String>) -> TodayRow {
    let waiting = line.case.status != CaseStatus::Open;
    TodayRow {
        reminder: None,
        kind: if waiting { TodayKind::Wait } else { TodayKind::Step },
        subject: step.clone().unwrap_or_default(),
        step,
        case: line.case.id,
        order: line.case.order,
        number: line.number,
        party: if waiting { line.case.status.waiting_on() } else { None },
        buyer: line.buyer,
        items: line.items,
        due: if waiting { line.next_at } else { None },
        exposure: line.case.exposure,
        needed_by: line.case.needed_by,
    }
}

/// What makes one row of a group come before another.
fn urgency(row: &TodayRow) -> impl Ord {
    // A day that is absent sorts after every day.
    (row.needed_by.is_none(), row.needed_by.clone(), row.due.is_none(), row.due, row.case)
}

/// The row of a buyer who is awaited.
fn awaited(row: TodayRow) -> TodayRow {
    TodayRow {
        reminder: None,
        kind: TodayKind::Wait,
        subject: row.step.clone().unwrap_or_default(),
        party: Some(Party::Buyer),
        ..row
    }
}

fn row_of_reminder(line: &DueLine) -> TodayRow {
    let reminder = &line.reminder.reminder;
    TodayRow {
        reminder: Some(line.reminder.id),
        kind: match reminder.kind {
            ReminderKind::Wait => TodayKind::Wait,
            ReminderKind::Promise => TodayKind::Promise,
            ReminderKind::Own => TodayKind::Own,
            ReminderKind::Deadline => TodayKind::Deadline,
            ReminderKind::FollowUp => TodayKind::FollowUp,
            ReminderKind::Silence => TodayKind::Silence,
        },
        step: reminder.step.clone(),
        subject: reminder.subject.clone(),
        case: line.reminder.case,
        order: line.order,
        number: line.number.clone(),
        party: None,
        buyer: line.buyer.clone(),
        items: line.items.clone(),
        due: Some(reminder.at),
        exposure: line.exposure,
        needed_by: line.needed_by.clone(),
    }
}
