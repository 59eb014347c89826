//! Cases: opening, doing steps, logging, suspicion, closing.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, NaiveDate, Utc};
use docket_domain::calendar::{day_in, instant_at};
use docket_domain::case::{
    CaseKind, CaseStatus, Channel, EntryKind, Party, Resolution, StepState, SuspectedCause, check_suspicion,
};
use docket_domain::playbook::{FieldKind, Playbook, Step, StepFacts, StepRun, Why, proposed, steps_now};
use docket_domain::promise::PromiseState;
use docket_domain::reminder::ReminderState;
use docket_domain::service_window::DayKind;
use docket_domain::{CaseId, EntryId, Money, OrderId, PromiseId};
use docket_store::Tx;
use docket_store::case::{
    Basis, CaseFilter, CaseLine, Entry, NewCase, NewEntry, NewReminder, ReminderKind, StoredCase,
    StoredPaper, StoredPromise, StoredReminder, StoredStep, Suspicion, Wait,
};

use crate::error::refuse;
use crate::filing::refuse_before_order;
use crate::refund::refuse_obliged;
use crate::request::GivenReason;
use crate::settings::check_days;
use crate::standing;
use crate::step_facts::Read;
use crate::timers::{end_of_step, end_promise_reminder, keep_news};
use crate::{Changed, Desk, DeskError, OrderFile, Result, Settings, TrackingFile};

/// A case with everything that hangs on it.
#[derive(Debug, Clone)]
pub struct CaseFile {
    /// The case.
    pub case: StoredCase,
    /// Its order.
    pub order: OrderFile,
    /// Steps in order, with their state.
    pub steps: Vec<StepLine>,
    /// What was recorded for steps.
    pub runs: BTreeMap<String, StoredStep>,
    /// Waits.
    pub waits: Vec<Wait>,
    /// Promises.
    pub promises: Vec<StoredPromise>,
    /// Reminders that are not done.
    pub reminders: Vec<StoredReminder>,
    /// Timeline, oldest first.
    pub timeline: Vec<Entry>,
    /// Private suspicion.
    pub suspicion: Option<Suspicion>,
    /// Papers.
    pub papers: Vec<StoredPaper>,
    /// The resolution that the answers so far propose.
    pub proposed: Option<Resolution>,
    /// What carriers say of the order's parcels, and what that means now.
    pub tracking: TrackingFile,
}

/// A step and its state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepLine {
    /// The step as the playbook has it.
    pub step: Step,
    /// State.
    pub state: StepState,
    /// Why it is locked.
    pub why: Option<Why>,
    /// Until when it waits, or a step before it does.
    pub until: Option<DateTime<Utc>>,
}

impl StepLine {
    /// Until when the step itself waits, or waited.
    pub fn waits_until(&self) -> Option<DateTime<Utc>> {
        self.until.filter(|_| self.state != StepState::Locked)
    }
}

/// A case that was opened, or was open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Case.
    pub case: CaseId,
    /// Whether it was open already; then nothing was written.
    pub existing: bool,
}

/// What to do with a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepAction {
    /// It was done, with its answer and fields.
    Done {
        /// Answer, when the step asks one.
        answer: Option<String>,
        /// Fields by id.
        fields: BTreeMap<String, String>,
    },
    /// It is left out, with a word why.
    Skip(String),
    /// What was recorded is taken away again.
    Reopen,
}

/// A line for the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLog {
    /// Channel; absent makes a private note.
    pub channel: Option<Channel>,
    /// From.
    pub from: Party,
    /// To.
    pub to: Party,
    /// When it happened; absent is now.
    pub at: Option<DateTime<Utc>>,
    /// Text.
    pub text: String,
}

/// A watch that runs a little fast is no reason to refuse an entry.
const CLOCK_SLACK: Duration = Duration::minutes(5);

impl Desk {
    /// The case that a person means: our id (`C-1042`), or the number of an order with one open case.
    ///
    /// # Errors
    /// `case_unknown`, or `case_ambiguous`.
    pub fn case_id(&self, text: &str) -> Result<CaseId> {
        let text = text.trim();
        if let Ok(id) = text.parse::<CaseId>()
            && self.store.case(id).is_ok()
        {
            return Ok(id);
        }
        let unknown = || refuse("case_unknown", [("case", text.to_owned())]);
        let order = self.order_id(text).map_err(|_| unknown())?;
        let cases = self.store.cases(&CaseFilter { order: Some(order), ..CaseFilter::default() })?;
        let open: Vec<&CaseLine> = cases.iter().filter(|line| !line.case.status.is_done()).collect();
        match (open.as_slice(), cases.as_slice()) {
            ([one], _) => Ok(one.case.id),
            ([], [one]) => Ok(one.case.id),
            ([], []) => Err(unknown()),
            _ => {
                let ids: Vec<String> = cases.iter().map(|line| line.case.id.to_string()).collect();
                Err(refuse("case_ambiguous", [("case", text.to_owned()), ("ids", ids.join(", "))]))
            }
        }
    }

    /// Cases that match.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn cases(&self, filter: &CaseFilter) -> Result<Vec<CaseLine>> {
        Ok(self.store.cases(filter)?)
    }

    /// Opens a case on an order, or names the open one. `at` is when the buyer wrote; `given` says why the buyer
    /// asks to cancel, as far as it is known; `needed_by` is the day on which the buyer needs the goods.
    ///
    /// # Errors
    /// `request_words_missing`, `time_in_future`, `time_before_order`, or what the store says.
    pub fn case_open(
        &self,
        order: OrderId,
        kind: CaseKind,
        reason: &str,
        at: Option<DateTime<Utc>>,
        given: Option<GivenReason>,
        needed_by: Option<NaiveDate>,
    ) -> Result<Changed<Opened>> {
        let filter =
            CaseFilter { order: Some(order), kind: Some(kind), done: Some(false), ..CaseFilter::default() };
        if let Some(open) = self.store.cases(&filter)?.first() {
            let output = Opened { case: open.case.id, existing: true };
            return Ok(Changed { output, change: unchanged("case_open", &open.case.id.to_string()) });
        }
        let stored = self.store.order(order)?;
        if kind.is_request() && reason.trim().is_empty() {
            return Err(refuse("request_words_missing", [("order", stored.record.number.clone())]));
        }
        let opened_at = self.not_in_future(at)?;
        let zone = self.settings()?.zone();
        if let Some(ordered) = stored.record.ordered_at.map(docket_domain::calendar::Moment::day)
            && day_in(opened_at, zone) < ordered - Duration::days(1)
        {
            return Err(refuse("time_before_order", [("ordered", ordered.to_string())]));
        }
        if let Some(day) = needed_by {
            refuse_before_order(&stored.record, day)?;
        }
        let playbook = self.playbook_in_use(kind)?;
        let exposure = self.store.ledger(order)?.remaining();
        let new = NewCase {
            order,
            kind,
            playbook: playbook.id.clone(),
            playbook_version: playbook.version,
            reason: reason.trim().to_owned(),
            exposure,
            opened_at,
        };
        let changed = self.transact(self.named_op("case_open", &stored.record.number), |tx| {
            let case = tx.case_insert(&new)?;
            let mut entry = NewEntry::of(EntryKind::Opened, opened_at, kind.name(), &new.reason);
            if !new.reason.is_empty() {
                entry.from = Some(Party::Buyer);
                entry.to = Some(Party::Seller);
            }
            tx.entry_add(case, &entry)?;
            self.request_begin(tx, case, kind, &new.reason, opened_at, given)?;
            if let Some(day) = needed_by {
                tx.case_needed_by(case, Some(&day.to_string()))?;
            }
            self.deadlines_write(tx, case)?;
            Ok(Opened { case, existing: false })
        })?;
        Ok(about_case(changed))
    }

    /// A case whole.
    ///
    /// # Errors
    /// When there is none.
    pub fn case_file(&self, id: CaseId) -> Result<CaseFile> {
        let case = self.store.case(id)?;
        let order = self.order_file(case.order)?;
        let runs = self.store.steps(id)?;
        let waits = self.store.waits(id)?;
        let suspicion = self.store.suspicion(id)?;
        let tracking = self.tracking_file(&order)?;
        let playbook = self.playbook_of(&case)?;
        let done = step_runs(&runs);
        let reminders: Vec<StoredReminder> = self.store.reminders(id)?;
        let reminders: Vec<_> =
            reminders.into_iter().filter(|one| one.state != ReminderState::Done).collect();
        let proposed = proposed(&playbook, &done);
        let read = Read {
            case: &case,
            playbook: &playbook,
            order: &order,
            tracking: &tracking,
            runs: &runs,
            waits: &waits,
            reminders: &reminders,
            suspicion: &suspicion,
            proposed,
        };
        let facts = self.step_facts(&read)?;
        let steps = self.step_lines(&playbook, &done, &facts);
        let proposed = proposed.or(self.is_silent(&reminders).then_some(Resolution::BuyerSilent));
        Ok(CaseFile {
            tracking,
            order,
            steps,
            waits,
            promises: self.store.promises(id)?,
            reminders,
            timeline: self.whole_timeline(id)?,
            papers: self.store.papers(id)?,
            suspicion,
            runs,
            proposed,
            case,
        })
    }

    /// The step of a case that can be done next.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn next_step(&self, id: CaseId) -> Result<Option<String>> {
        Ok(self.case_file(id)?.next_step().map(|line| line.step.id.clone()))
    }

    fn step_lines(
        &self,
        playbook: &Playbook,
        runs: &BTreeMap<String, StepRun>,
        facts: &StepFacts,
    ) -> Vec<StepLine> {
        steps_now(playbook, runs, facts, self.now())
            .into_iter()
            .map(|now| StepLine { step: now.step.clone(), state: now.state, why: now.why, until: now.until })
            .collect()
    }

    /// Records a step.
    ///
    /// # Errors
    /// `step_unknown`, `step_locked`, `step_done`, `step_waiting`, `step_not_applicable`, `answer_missing`,
    /// `fields_missing`, `field_unreadable`, `because_missing`, `case_closed`, `cover_unseen`, and for a step that
    /// books money what [`Desk::remedy_add`] says.
    ///
    /// A field `cover_seen` says in a word that the seller knows who else would pay for a refund or replacement.
    pub fn case_step(&self, id: CaseId, step: &str, action: &StepAction) -> Result<Changed<()>> {
        let file = self.case_file(id)?;
        let line = file.step(step)?;
        if !line.step.when_closed || file.case.status == CaseStatus::Merged {
            refuse_closed(&file.case)?;
        }
        let subject = id.to_string();
        match action {
            StepAction::Done { answer, fields } => {
                refuse_not_ready(&file, line)?;
                let (fields, seen) = standing::without_seen(fields);
                let done = self.check_done(&file, &line.step, answer.as_deref(), &fields)?;
                let seen = self.refuse_unseen(&file, &line.step, done.answer.as_deref(), seen)?;
                let settings = self.settings()?;
                self.transact(self.named_op("case_step", &subject), |tx| {
                    self.step_done(tx, &file, &line.step, &done, &settings)?;
                    if let Some(seen) = &seen {
                        tx.entry_add(id, seen)?;
                    }
                    self.deadlines_write(tx, id)
                })
            }
            StepAction::Skip(because) => {
                match line.state {
                    StepState::Ready | StepState::Locked | StepState::Waiting => {}
                    StepState::Done | StepState::Skipped | StepState::NotApplicable => {
                        refuse_not_ready(&file, line)?;
                    }
                }
                let because = because.trim();
                if because.is_empty() {
                    return Err(refuse("because_missing", [("step", step.to_owned())]));
                }
                if !line.step.may_skip {
                    return Err(refuse("step_not_skippable", [("step", step.to_owned())]));
                }
                self.transact(self.named_op("case_step_skip", &subject), |tx| {
                    refuse_recorded(tx, id, step)?;
                    tx.step_set(id, step, StepState::Skipped, None, because, &BTreeMap::new())?;
                    tx.entry_add(
                        id,
                        &NewEntry::of(EntryKind::Step, tx.at(), &format!("{step}:skipped"), because),
                    )?;
                    self.deadlines_write(tx, id)
                })
            }
            StepAction::Reopen => {
                if !file.runs.contains_key(step) {
                    return Err(refuse("step_not_done", [("step", step.to_owned())]));
                }
                self.transact(self.named_op("case_step_reopen", &subject), |tx| {
                    tx.step_clear(id, step)?;
                    self.unbook_step(tx, &file, step)?;
                    if line.step.starts_wait.is_some() {
                        self.end_wait(tx, &file, step)?;
                    }
                    end_of_step(tx, &file, step)?;
                    tx.entry_add(
                        id,
                        &NewEntry::of(EntryKind::Step, tx.at(), &format!("{step}:reopened"), ""),
                    )?;
                    if !file.case.status.is_done() {
                        tx.case_status(id, CaseStatus::Open)?;
                    }
                    self.deadlines_write(tx, id)
                })
            }
        }
    }

    fn check_done(
        &self,
        file: &CaseFile,
        step: &Step,
        answer: Option<&str>,
        given: &BTreeMap<String, String>,
    ) -> Result<DoneStep> {
        let answer = answer.map(str::trim).filter(|answer| !answer.is_empty());
        if !step.answers.is_empty()
            && !answer.is_some_and(|answer| step.answers.iter().any(|one| one == answer))
        {
            let answers = step.answers.join(", ");
            return Err(refuse("answer_missing", [("step", step.id.clone()), ("answers", answers)]));
        }
        let known: BTreeSet<&str> = step.fields.iter().map(|field| field.id.as_str()).collect();
        if let Some(other) = given.keys().find(|name| !known.contains(name.as_str())) {
            return Err(refuse("field_unknown", [("field", other.clone()), ("step", step.id.clone())]));
        }
        let mut fields = BTreeMap::new();
        let mut missing = Vec::new();
        for spec in &step.fields {
            let value = given.get(&spec.id).map(|value| value.trim()).unwrap_or_default();
            if value.is_empty() {
                let asked = |wanted: &String| answer == Some(wanted.as_str());
                if spec.required || spec.required_for.iter().any(asked) {
                    missing.push(spec.id.clone());
                }
                continue;
            }
            fields.insert(spec.id.clone(), self.checked_field(file, spec.kind, &spec.id, value)?);
        }
        if !missing.is_empty() {
            return Err(refuse(
                "fields_missing",
                [("step", step.id.clone()), ("fields", missing.join(", "))],
            ));
        }
        Ok(DoneStep { answer: answer.map(str::to_owned), fields })
    }

    /// The value as the store keeps it: a day as `YYYY-MM-DD`, money as `12.34 USD`.
    fn checked_field(&self, file: &CaseFile, kind: FieldKind, field: &str, value: &str) -> Result<String> {
        let unreadable =
            || refuse("field_unreadable", [("field", field.to_owned()), ("value", value.to_owned())]);
        match kind {
            FieldKind::Text | FieldKind::LongText | FieldKind::Phone => Ok(value.to_owned()),
            FieldKind::Due => {
                let day: NaiveDate = value.parse().map_err(|_| unreadable())?;
                if day < self.today()? {
                    return Err(refuse("time_in_past", [("time", value.to_owned())]));
                }
                Ok(day.to_string())
            }
            FieldKind::Date => {
                let day: NaiveDate = value.parse().map_err(|_| unreadable())?;
                if day > self.today()? {
                    return Err(refuse(
                        "date_in_future",
                        [("field", field.to_owned()), ("value", value.to_owned())],
                    ));
                }
                Ok(day.to_string())
            }
            FieldKind::Money => {
                let currency = file.case.exposure.or(file.order.order.record.total).map(|it| it.currency);
                let amount = match (value.parse::<Money>(), currency) {
                    (Ok(amount), _) => amount,
                    (Err(_), Some(currency)) => {
                        Money::from_decimal(value, currency).map_err(|_| unreadable())?
                    }
                    (Err(_), None) => return Err(unreadable()),
                };
                if amount.minor <= 0 {
                    return Err(unreadable());
                }
                Ok(amount.to_string())
            }
        }
    }

    pub(crate) fn step_done(
        &self,
        tx: &Tx<'_>,
        file: &CaseFile,
        step: &Step,
        done: &DoneStep,
        settings: &Settings,
    ) -> Result<()> {
        let id = file.case.id;
        refuse_recorded(tx, id, &step.id)?;
        tx.step_set(id, &step.id, StepState::Done, done.answer.as_deref(), "", &done.fields)?;
        self.book_step(tx, file, step, done)?;
        let kind = if step.fields.iter().any(|field| field.kind == FieldKind::Phone) {
            EntryKind::Call
        } else {
            EntryKind::Step
        };
        let mut entry = NewEntry::of(kind, tx.at(), &step.id, &body_of(done));
        if kind == EntryKind::Call {
            entry.channel = Some(Channel::Phone);
            entry.from = Some(Party::Seller);
            entry.to = Some(Party::Carrier);
        }
        tx.entry_add(id, &entry)?;
        self.filing_of_step(tx, file, step, &done.fields, settings)?;
        for promise in &file.promises {
            if promise.state == PromiseState::Open && step.keeps.contains(&promise.promise.promise) {
                tx.promise_end(promise.id, PromiseState::Kept, "")?;
                end_promise_reminder(tx, file, &promise.promise.promise)?;
            }
        }
        self.timers_of_step(tx, file, step, done, settings)?;
        if let Some(lesson) = done.fields.get("lesson") {
            let feedback = done.fields.get("feedback").map_or(file.case.feedback.as_str(), String::as_str);
            tx.case_lesson(id, lesson, feedback)?;
        }
        let mut awaited = step.then_waiting_on;
        if let Some(starts) = &step.starts_wait
            && let Some((days, basis)) = self.wait_days(&starts.days, settings)
        {
            let filed = done.fields.values().find_map(|value| value.parse::<NaiveDate>().ok());
            let started_at = match filed {
                Some(day) if day < day_in(tx.at(), settings.zone()) => {
                    instant_at(day, settings.reminder_hour, settings.zone())
                }
                _ => tx.at(),
            };
            let wait = Wait {
                step: step.id.clone(),
                rule: starts.days.clone(),
                party: starts.party,
                started_at,
                days,
                basis,
                ends_at: self.wait_ends(&starts.days, started_at, days, settings),
            };
            tx.wait_set(id, &wait)?;
            tx.reminder_add(id, &wait_reminder(&wait, &starts.remind))?;
            self.holding_begins(tx, file, &wait, settings)?;
            tx.entry_add(
                id,
                &NewEntry::of(EntryKind::Wait, tx.at(), &step.id, &self.days_told(&starts.days, days)),
            )?;
            awaited = awaited.or(Some(starts.party));
        }
        if let Some(party) = awaited.filter(|_| !file.case.status.is_done()) {
            tx.case_status(id, CaseStatus::awaiting(party))?;
        }
        Ok(())
    }

    fn end_wait(&self, tx: &Tx<'_>, file: &CaseFile, step: &str) -> Result<()> {
        tx.wait_clear(file.case.id, step)?;
        for reminder in &file.reminders {
            if reminder.reminder.kind == ReminderKind::Wait && reminder.reminder.step.as_deref() == Some(step)
            {
                tx.reminder_state(reminder.id, ReminderState::Done)?;
            }
        }
        Ok(())
    }

    /// The days of a wait as its entry keeps them; days of work are named.
    fn days_told(&self, rule: &str, days: u32) -> String {
        match self.packs.waits.get(rule).map(|rule| rule.day_kind) {
            Some(DayKind::Business) => format!("{days} {}", DayKind::Business.name()),
            Some(DayKind::Calendar) | None => days.to_string(),
        }
    }

    /// Gives a running wait other days; its reminder moves with it.
    ///
    /// # Errors
    /// `wait_unknown`, `days_out_of_range`.
    pub fn wait_days_set(&self, id: CaseId, step: &str, days: u32) -> Result<Changed<()>> {
        check_days(days)?;
        let file = self.case_file(id)?;
        refuse_closed(&file.case)?;
        let wait = file.waits.iter().find(|wait| wait.step == step);
        let wait = wait.ok_or_else(|| refuse("wait_unknown", [("step", step.to_owned())]))?;
        let settings = self.settings()?;
        let ends_at = self.wait_ends(&wait.rule, wait.started_at, days, &settings);
        let wait = Wait { days, basis: Basis::Case, ends_at, ..wait.clone() };
        let words = file
            .steps
            .iter()
            .find(|line| line.step.id == step)
            .and_then(|line| line.step.starts_wait.as_ref());
        let words = words.map(|starts| starts.remind.clone()).unwrap_or_default();
        self.transact(self.named_op("wait_set", &id.to_string()), |tx| {
            self.end_wait(tx, &file, step)?;
            tx.wait_set(id, &wait)?;
            tx.reminder_add(id, &wait_reminder(&wait, &words))?;
            tx.entry_add(
                id,
                &NewEntry::of(EntryKind::Wait, tx.at(), step, &self.days_told(&wait.rule, days)),
            )?;
            Ok(())
        })
    }

    /// Writes a message, a call or a private note into the timeline.
    ///
    /// # Errors
    /// `text_missing`, `time_in_future`, `time_before_order`.
    pub fn case_log(&self, id: CaseId, log: &NewLog) -> Result<Changed<EntryId>> {
        let file = self.case_file(id)?;
        let case = &file.case;
        if log.text.trim().is_empty() {
            return Err(refuse("text_missing", []));
        }
        let at = self.not_in_future(log.at)?;
        self.not_before_order(case, day_in(at, self.settings()?.zone()))?;
        let kind = crate::entry::kind_by(log.channel);
        let said = log.channel.is_some();
        let entry = NewEntry {
            at,
            kind,
            channel: log.channel,
            from: said.then_some(log.from),
            to: said.then_some(log.to),
            subject: String::new(),
            body: log.text.clone(),
        };
        self.transact(self.named_op("case_log", &id.to_string()), |tx| {
            let entry = tx.entry_add(id, &entry)?;
            if said {
                self.reply_came(tx, case, log.from)?;
                self.heard_from(tx, &file, log.from)?;
                if log.from == Party::Seller && log.to == Party::Buyer {
                    keep_news(tx, &file, &[])?;
                }
                if log.from == Party::Buyer {
                    self.buyer_wrote(tx, case)?;
                }
            }
            self.deadlines_write(tx, id)?;
            Ok(entry)
        })
    }

    /// A word from the buyer makes it the seller's turn, and opens a case again that was closed for their silence.
    fn buyer_wrote(&self, tx: &Tx<'_>, case: &StoredCase) -> Result<()> {
        if case.status == CaseStatus::WaitingBuyer {
            tx.case_status(case.id, CaseStatus::Open)?;
        }
        let silent = case.resolution == Some(Resolution::BuyerSilent);
        if silent && self.other_open(case)?.is_none() {
            tx.case_reopen(case.id)?;
            tx.entry_add(case.id, &NewEntry::of(EntryKind::Status, tx.at(), "reopened", ""))?;
        }
        Ok(())
    }

    /// The open case of the same kind on the same order, when there is one.
    fn other_open(&self, case: &StoredCase) -> Result<Option<CaseId>> {
        let filter = CaseFilter {
            order: Some(case.order),
            kind: Some(case.kind),
            done: Some(false),
            ..CaseFilter::default()
        };
        Ok(self.store.cases(&filter)?.first().map(|open| open.case.id))
    }

    /// Writes down what was learned from a case, and the feedback the buyer left.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn case_lesson(&self, id: CaseId, lesson: &str, feedback: &str) -> Result<Changed<()>> {
        self.store.case(id)?;
        self.transact(self.named_op("case_lesson", &id.to_string()), |tx| {
            Ok(tx.case_lesson(id, lesson.trim(), feedback.trim())?)
        })
    }

    /// Sets the day on which the buyer needs the goods; nothing takes it away.
    ///
    /// # Errors
    /// `case_closed`, `time_before_order`.
    pub fn case_needed_by(&self, id: CaseId, day: Option<NaiveDate>) -> Result<Changed<()>> {
        let case = self.store.case(id)?;
        refuse_closed(&case)?;
        if let Some(day) = day {
            self.not_before_order(&case, day)?;
        }
        self.transact(self.named_op("case_needed_by", &id.to_string()), |tx| {
            Ok(tx.case_needed_by(id, day.map(|day| day.to_string()).as_deref())?)
        })
    }

    /// Ends one promise: kept, or no longer due with a word why.
    ///
    /// # Errors
    /// `promise_not_open`, `because_missing`.
    pub fn promise_end(
        &self,
        id: CaseId,
        promise: PromiseId,
        kept: bool,
        because: &str,
    ) -> Result<Changed<()>> {
        let file = self.case_file(id)?;
        let open = |one: &&StoredPromise| one.id == promise && one.state == PromiseState::Open;
        let found = file.promises.iter().find(open);
        let found = found.ok_or_else(|| refuse("promise_not_open", [("promise", promise.to_string())]))?;
        if !kept && because.trim().is_empty() {
            return Err(refuse("promise_because_missing", [("promise", found.promise.text.clone())]));
        }
        let state = if kept { PromiseState::Kept } else { PromiseState::Released };
        self.transact(self.named_op("promise_end", &id.to_string()), |tx| {
            tx.promise_end(promise, state, because.trim())?;
            end_promise_reminder(tx, &file, &found.promise.promise)
        })
    }

    /// Records the private suspicion.
    ///
    /// # Errors
    /// `indicator_missing`.
    pub fn case_suspect(&self, id: CaseId, cause: SuspectedCause, because: &str) -> Result<Changed<()>> {
        self.store.case(id)?;
        check_suspicion(cause, because)
            .map_err(|_| refuse("indicator_missing", [("cause", cause.name().to_owned())]))?;
        self.transact(self.named_op("case_suspect", &id.to_string()), |tx| {
            tx.suspicion_set(id, cause, because.trim())?;
            tx.entry_add(id, &NewEntry::of(EntryKind::Suspicion, tx.at(), cause.name(), because.trim()))?;
            Ok(())
        })
    }

    /// Closes a case. Over an open promise it takes a word why.
    ///
    /// # Errors
    /// `case_closed`, `promise_open`, `obligation_open`.
    pub fn case_close(&self, id: CaseId, resolution: Resolution, because: &str) -> Result<Changed<()>> {
        let file = self.closable(id, resolution, because)?;
        self.transact(self.named_op("case_close", &id.to_string()), |tx| {
            Self::close_now(tx, &file, resolution, because)
        })
    }

    /// The case, when it can be closed so.
    pub(crate) fn closable(&self, id: CaseId, resolution: Resolution, because: &str) -> Result<CaseFile> {
        let file = self.case_file(id)?;
        refuse_closed(&file.case)?;
        let open: Vec<&str> = open_promises(&file).map(|promise| promise.promise.text.as_str()).collect();
        if !resolution.keeps_promises() && !open.is_empty() && because.trim().is_empty() {
            return Err(refuse("promise_open", [("promises", open.join(" "))]));
        }
        refuse_obliged(id, &self.store.obligations(id)?)?;
        let declined = |line: &StepLine| line.step.declines && line.state == StepState::Done;
        if resolution == Resolution::Declined && !file.steps.iter().any(declined) {
            return Err(refuse("decline_first", [("case", id.to_string())]));
        }
        Ok(file)
    }

    pub(crate) fn close_now(
        tx: &Tx<'_>,
        file: &CaseFile,
        resolution: Resolution,
        because: &str,
    ) -> Result<()> {
        refuse_obliged(file.case.id, &tx.obligations(file.case.id)?)?;
        let kept = resolution.keeps_promises();
        for promise in open_promises(file) {
            let state = if kept { PromiseState::Kept } else { PromiseState::Released };
            tx.promise_end(promise.id, state, because.trim())?;
        }
        for reminder in &file.reminders {
            tx.reminder_state(reminder.id, ReminderState::Done)?;
        }
        tx.case_close(file.case.id, resolution)?;
        let subject = format!("closed:{}", resolution.name());
        tx.entry_add(file.case.id, &NewEntry::of(EntryKind::Status, tx.at(), &subject, because.trim()))?;
        Ok(())
    }

    /// Opens a closed case again.
    ///
    /// # Errors
    /// `case_not_closed`, `case_open_exists`.
    pub fn case_reopen(&self, id: CaseId) -> Result<Changed<()>> {
        let case = self.store.case(id)?;
        if case.status != CaseStatus::Closed {
            return Err(refuse("case_not_closed", [("case", id.to_string())]));
        }
        if let Some(open) = self.other_open(&case)? {
            return Err(refuse("case_open_exists", [("case", open.to_string())]));
        }
        let waits = self.store.waits(id)?;
        let playbook = self.playbook_of(&case)?;
        self.transact(self.named_op("case_reopen", &id.to_string()), |tx| {
            tx.case_reopen(id)?;
            for wait in waits.iter().filter(|wait| wait.ends_at > tx.at()) {
                let starts = playbook.step(&wait.step).and_then(|step| step.starts_wait.as_ref());
                if let Some(starts) = starts {
                    tx.reminder_add(id, &wait_reminder(wait, &starts.remind))?;
                    tx.case_status(id, CaseStatus::awaiting(wait.party))?;
                }
            }
            tx.entry_add(id, &NewEntry::of(EntryKind::Status, tx.at(), "reopened", ""))?;
            self.deadlines_write_again(tx, id)
        })
    }

    pub(crate) fn not_in_future(&self, at: Option<DateTime<Utc>>) -> Result<DateTime<Utc>> {
        let now = self.now();
        match at {
            None => Ok(now),
            Some(at) if at > now + CLOCK_SLACK => {
                Err(refuse("time_in_future", [("time", docket_domain::calendar::rfc3339(at))]))
            }
            Some(at) => Ok(at),
        }
    }
}

/// A step as it was done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct DoneStep {
    pub(crate) answer: Option<String>,
    pub(crate) fields: BTreeMap<String, String>,
}

impl CaseFile {
    /// The step of that id.
    ///
    /// # Errors
    /// `step_unknown`.
    pub fn step(&self, id: &str) -> Result<&StepLine> {
        self.steps.iter().find(|line| line.step.id == id).ok_or_else(|| {
            let known: Vec<&str> = self.steps.iter().map(|line| line.step.id.as_str()).collect();
            refuse("step_unknown", [("step", id.to_owned()), ("known", known.join(", "))])
        })
    }

    /// The letter of thanks that a case which ended well proposes, until it is sent.
    pub fn thanks(&self) -> Option<&str> {
        let ended_well = self.case.resolution.is_some_and(Resolution::turned_up);
        let mut after =
            self.steps.iter().filter(|line| line.step.when_closed && line.state == StepState::Ready);
        after.find_map(|line| line.step.letter.as_deref()).filter(|_| ended_well)
    }

    /// The first step that can be done now; none in a closed case.
    pub fn next_step(&self) -> Option<&StepLine> {
        if self.case.status.is_done() {
            return None;
        }
        self.steps.iter().find(|line| line.state == StepState::Ready)
    }
}

/// What was recorded, as the engine reads it.
fn step_runs(runs: &BTreeMap<String, StoredStep>) -> BTreeMap<String, StepRun> {
    let run = |run: &StoredStep| StepRun {
        state: run.state,
        at: run.at,
        answer: run.answer.clone(),
        because: run.because.clone(),
    };
    runs.iter().map(|(id, stored)| (id.clone(), run(stored))).collect()
}

/// Another window may have recorded the step since the case was read.
fn refuse_recorded(tx: &Tx<'_>, case: CaseId, step: &str) -> Result<()> {
    if tx.step_recorded(case, step)? {
        return Err(refuse("step_done", [("step", step.to_owned())]));
    }
    Ok(())
}

fn body_of(done: &DoneStep) -> String {
    let answer = done.answer.iter().map(|answer| format!("answer: {answer}"));
    let fields = done.fields.iter().map(|(name, value)| format!("{name}: {value}"));
    answer.chain(fields).collect::<Vec<_>>().join("\n")
}

fn wait_reminder(wait: &Wait, words: &str) -> NewReminder {
    NewReminder {
        kind: ReminderKind::Wait,
        step: Some(wait.step.clone()),
        at: wait.ends_at,
        subject: words.to_owned(),
    }
}

fn open_promises(file: &CaseFile) -> impl Iterator<Item = &StoredPromise> {
    file.promises.iter().filter(|promise| promise.state == PromiseState::Open)
}

pub(crate) fn refuse_closed(case: &StoredCase) -> Result<()> {
    if case.status.is_done() {
        return Err(refuse("case_closed", [("case", case.id.to_string())]));
    }
    Ok(())
}

pub(crate) fn refuse_not_ready(file: &CaseFile, line: &StepLine) -> Result<()> {
    let step = line.step.id.clone();
    match line.state {
        StepState::Ready => Ok(()),
        StepState::Done => Err(refuse("step_done", [("step", step)])),
        StepState::Skipped => Err(refuse("step_skipped", [("step", step)])),
        StepState::NotApplicable => Err(refuse("step_not_applicable", [("step", step)])),
        StepState::Waiting => {
            let until = line.until.map(|until| until.to_rfc3339()).unwrap_or_default();
            Err(refuse("step_waiting", [("step", step), ("until", until)]))
        }
        StepState::Locked => Err(locked(file, line)),
    }
}

/// The refusal of a locked step; `lock` is the key of the sentence that says why, `open` the steps that come first.
fn locked(file: &CaseFile, line: &StepLine) -> DeskError {
    let step = line.step.id.clone();
    match &line.why {
        Some(Why::Suspicion) => {
            let lock = format!("lock-suspected-{step}");
            refuse("step_locked", [("step", step), ("lock", lock), ("open", String::new())])
        }
        Some(Why::After { lock, steps }) => {
            let lock = lock.as_ref().map(|lock| format!("lock-{lock}")).unwrap_or_default();
            let open: Vec<&str> = steps
                .iter()
                .filter(|id| file.steps.iter().any(|line| line.step.id == **id))
                .map(String::as_str)
                .collect();
            let until = line.until.map(|until| until.to_rfc3339()).unwrap_or_default();
            refuse(
                "step_locked",
                [("step", step), ("lock", lock), ("open", open.join(", ")), ("until", until)],
            )
        }
        Some(Why::Fact(fact)) => {
            let fact = format!("fact-{}", fact.replace('_', "-"));
            refuse("step_locked", [("step", step), ("lock", String::new()), ("fact", fact)])
        }
        Some(Why::NotClosed) => {
            let lock = "step-not-closed".to_owned();
            refuse("step_locked", [("step", step), ("lock", lock), ("open", String::new())])
        }
        // The rest of the reasons belong to steps that wait or do not apply.
        Some(
            Why::TooEarly { .. }
            | Why::WaitRuns(_)
            | Why::OtherCarrier(_)
            | Why::OtherSituation(_)
            | Why::OtherPlatform(_)
            | Why::OtherBorder(_)
            | Why::OtherCause
            | Why::OtherAnswer(_)
            | Why::Held(_)
            | Why::OtherFact(..)
            | Why::OtherReason(_)
            | Why::OtherBuyer(_)
            | Why::CaseOver
            | Why::NothingToAwait,
        )
        | None => refuse("step_locked", [("step", step), ("lock", String::new()), ("open", String::new())]),
    }
}

/// A change that changed nothing.
pub(crate) fn unchanged(name: &str, subject: &str) -> crate::Change {
    crate::Change { op: None, name: name.to_owned(), subject: subject.to_owned(), tags: BTreeSet::new() }
}

fn about_case(mut changed: Changed<Opened>) -> Changed<Opened> {
    changed.change.tags.insert(format!("case:{}", changed.output.case));
    changed
}
