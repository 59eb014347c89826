//! Filings: what was filed with carriers, insurers and authorities, who owes the answer, and what came back.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use docket_domain::calendar::{Moment, day_in, instant_at};
use docket_domain::case::{CaseStatus, EntryKind, Party};
use docket_domain::filing::{Filing, FilingKind, FilingRefused, FilingState, recovered};
use docket_domain::order::{OrderRecord, Shipment};
use docket_domain::playbook::Step;
use docket_domain::reminder::ReminderState;
use docket_domain::{CaseId, EntryId, FilingId, Money};
use docket_store::Tx;
use docket_store::attachment::StoredAttachment;
use docket_store::case::{Entry, NewEntry, NewReminder, ReminderKind, StoredCase, StoredReminder};
use docket_store::entry::EntryMark;
use docket_store::filing::StoredFiling;

use crate::deadline::parcel;
use crate::error::refuse;
use crate::refund::amount_of;
use crate::{CaseFile, Changed, Desk, DeskError, Result, Settings};

/// The letter that tells the buyer how a claim stands now.
fn update_of(state: FilingState) -> &'static str {
    match state {
        FilingState::Requested | FilingState::Open => "claim_filed_update",
        FilingState::Accepted | FilingState::Paid => "claim_granted_update",
        FilingState::Refused => "claim_refused_update",
        FilingState::Answered | FilingState::Withdrawn => "claim_moved_update",
    }
}

/// The records of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Records {
    /// What was filed, oldest first.
    pub filings: Vec<FilingLine>,
    /// Attached files, oldest first.
    pub attachments: Vec<StoredAttachment>,
    /// The timeline, oldest first.
    pub timeline: Vec<Entry>,
    /// What is said about entries of the timeline, by entry.
    pub marks: BTreeMap<EntryId, EntryMark>,
    /// Entries that can be put right and struck out.
    pub editable: Vec<EntryId>,
    /// Entries that bring word from the carrier, in a message or by tracking, struck ones left out.
    pub from_carrier: Vec<EntryId>,
    /// What came back, one sum for each currency.
    pub recovered: Vec<Money>,
    /// Words of the carrier that the buyer has not been told.
    pub unrelayed: u32,
    /// From opening the case to the first word to the buyer; absent while there is none.
    pub first_response: Option<Duration>,
    /// A letter to tell the buyer with, while something has moved since the last word to the buyer.
    pub update: Option<String>,
}

/// A filing with what follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilingLine {
    /// The filing.
    pub stored: StoredFiling,
    /// Who owes the answer.
    pub party: Party,
    /// When the answer is asked for; absent when none is awaited.
    pub follow_up_at: Option<DateTime<Utc>>,
}

impl Desk {
    /// The records of a case.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn records(&self, id: CaseId) -> Result<Records> {
        let case = self.store.case(id)?;
        let timeline = self.whole_timeline(id)?;
        let filings = self.filings(id)?;
        let (mut marks, mut reminders, mut attachments) = (BTreeMap::new(), Vec::new(), Vec::new());
        for one in self.with_merged(id)? {
            marks.extend(self.store.entry_marks(one)?);
            reminders.extend(self.store.reminders(one)?);
            attachments.extend(self.store.attachments(one)?);
        }
        let struck = |entry: &Entry| marks.get(&entry.id).is_some_and(|mark| mark.struck_at.is_some());
        let stands: Vec<&Entry> = timeline.iter().filter(|entry| !struck(entry)).collect();
        let from_carrier: Vec<EntryId> =
            stands.iter().filter(|entry| is_word_of_carrier(&entry.entry)).map(|one| one.id).collect();
        let relayed = |id: &EntryId| marks.get(id).is_some_and(|mark| mark.relayed_at.is_some());
        let unrelayed = from_carrier.iter().filter(|id| !relayed(id)).count();
        let to_buyer: Vec<&&Entry> = stands
            .iter()
            .filter(|one| one.entry.from == Some(Party::Seller) && one.entry.to == Some(Party::Buyer))
            .collect();
        let first = to_buyer.iter().map(|entry| entry.entry.at).find(|at| *at >= case.opened_at);
        let last = to_buyer.iter().map(|entry| entry.id).max();
        let moved = stands
            .iter()
            .filter(|entry| entry.entry.kind == EntryKind::Filing)
            .filter_map(|entry| Some((entry.id, claim_of(&entry.entry.subject)?)))
            .max_by_key(|(id, _)| *id);
        let untold = moved.filter(|(id, _)| Some(*id) > last && !case.status.is_done());
        let update = untold.map(|(_, state)| update_of(state));
        let lines = filings.iter().map(|stored| {
            let asks = |one: &&StoredReminder| match stored.follow_up {
                Some(id) => one.id == id,
                None => stored.step.is_some() && one.reminder.step == stored.step,
            };
            let open = reminders.iter().filter(asks).find(|one| one.state != ReminderState::Done);
            Ok(FilingLine {
                party: self.filing_party(stored.filing.kind)?,
                follow_up_at: open.map(|reminder| reminder.reminder.at),
                stored: stored.clone(),
            })
        });
        Ok(Records {
            filings: lines.collect::<Result<_>>()?,
            attachments,
            recovered: recovered(filings.iter().map(|stored| &stored.filing)),
            unrelayed: u32::try_from(unrelayed).unwrap_or(u32::MAX),
            first_response: first.map(|at| at - case.opened_at),
            update: update.map(str::to_owned),
            editable: stands.iter().filter(|entry| is_editable(entry)).map(|entry| entry.id).collect(),
            from_carrier,
            marks,
            timeline,
        })
    }

    /// What tracking told on a case and nobody passed on to the buyer yet.
    pub(crate) fn unrelayed_tracking(&self, id: CaseId) -> Result<Vec<EntryId>> {
        let marks = self.store.entry_marks(id)?;
        let told = |entry: &Entry| marks.get(&entry.id).is_some_and(|mark| mark.relayed_at.is_some());
        let entries = self.store.timeline(id)?.into_iter();
        let open = entries.filter(|entry| entry.entry.kind == EntryKind::Tracking && !told(entry));
        Ok(open.map(|entry| entry.id).collect())
    }

    /// The carrier of an order as people call it: by carrier or service, as far as the order tells; empty when it
    /// tells of none.
    pub fn carrier_name(&self, order: &OrderRecord) -> String {
        let parcel = parcel(&order.shipments);
        parcel.map(|parcel| self.carrier_of(parcel, order.ship_to.country_code())).unwrap_or_default()
    }

    /// The carrier of a parcel to that country as people call it; empty when nobody tells.
    pub(crate) fn carrier_of(&self, parcel: &Shipment, country: Option<&str>) -> String {
        let names = &self.packs.carrier_names;
        let found = names.find(parcel, country).carrier;
        let name = found.as_deref().and_then(|id| names.name(id));
        name.unwrap_or(parcel.carrier.trim()).to_owned()
    }

    /// A case with those that were merged into it.
    pub(crate) fn with_merged(&self, id: CaseId) -> Result<Vec<CaseId>> {
        let merged = self.store.merged_into(id)?.into_iter().map(|merged| merged.case);
        Ok(std::iter::once(id).chain(merged).collect())
    }

    /// The filings of a case and of those that were merged into it, oldest first.
    pub(crate) fn filings(&self, id: CaseId) -> Result<Vec<StoredFiling>> {
        let mut filings = Vec::new();
        for one in self.with_merged(id)? {
            filings.extend(self.store.filings(one)?);
        }
        filings.sort_by_key(|stored| stored.id);
        Ok(filings)
    }

    /// The case that goes on, when that one was merged into another.
    fn case_that_goes_on(&self, id: CaseId) -> Result<StoredCase> {
        let mut case = self.store.case(id)?;
        while let Some(into) = case.merged_into {
            case = self.store.case(into)?;
        }
        Ok(case)
    }

    /// Who owes the answer to something of that kind.
    ///
    /// # Errors
    /// When the pack is broken.
    pub fn filing_party(&self, kind: FilingKind) -> Result<Party> {
        let rule = self.packs.filings.follow_ups.get(&kind).and_then(|rule| self.packs.waits.get(rule));
        rule.map(|rule| rule.party).ok_or_else(|| DeskError::Pack(format!("no wait for {}", kind.name())))
    }

    /// A day as a person gives it; empty is none.
    ///
    /// # Errors
    /// `day_unreadable`.
    pub fn day_said(&self, text: &str) -> Result<Option<NaiveDate>> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        text.parse().map(Some).map_err(|_| refuse("day_unreadable", [("value", text.to_owned())]))
    }

    /// An amount as a person gives it: `12.34 USD`, or `12.34` in the currency of the order; empty is none.
    ///
    /// # Errors
    /// `amount_unreadable`, `currency_missing`.
    pub fn amount_said(&self, case: CaseId, text: &str) -> Result<Option<Money>> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let case = self.store.case(case)?;
        let total = self.store.order(case.order)?.record.total;
        amount_of(text, total.map(|total| total.currency)).map(Some)
    }

    /// Records something filed: the case waits for the other side, and a reminder asks for the answer.
    ///
    /// # Errors
    /// `case_closed`, `time_before_order`, or why the filing contradicts itself (`filing_…`, `amount_…`).
    pub fn filing_add(&self, case: CaseId, filing: &Filing) -> Result<Changed<FilingId>> {
        let case = self.store.case(case)?;
        crate::case::refuse_closed(&case)?;
        let settings = self.settings()?;
        let filing = tidied(filing);
        filing.check(self.today()?).map_err(|why| refused(why, &filing))?;
        self.not_before_order(&case, filing.filed_on)?;
        self.transact(self.named_op("filing_add", &case.id.to_string()), |tx| {
            let id = tx.filing_add(case.id, &filing, None)?;
            self.filing_entry(tx, case.id, &filing, "")?;
            self.follow_up(
                tx,
                &case,
                &StoredFiling { id, case: case.id, filing, step: None, follow_up: None },
                &settings,
            )?;
            self.deadlines_write(tx, case.id)?;
            Ok(id)
        })
    }

    /// Changes something filed, with what the other side said. A state or day that changes moves the reminder
    /// and the case along; money that comes after a case was closed is booked all the same.
    ///
    /// # Errors
    /// `time_before_order`, or why the change contradicts itself (`filing_…`, `amount_…`).
    pub fn filing_change(&self, id: FilingId, next: &Filing, said: &str) -> Result<Changed<()>> {
        let stored = self.store.filing(id)?;
        let case = self.case_that_goes_on(stored.case)?;
        let settings = self.settings()?;
        let next = tidied(&Filing { kind: stored.filing.kind, ..next.clone() });
        stored.filing.check_change(&next, self.today()?).map_err(|why| refused(why, &next))?;
        self.not_before_order(&case, next.filed_on)?;
        let said = said.trim();
        if next == stored.filing && said.is_empty() {
            return Ok(Changed {
                output: (),
                change: crate::case::unchanged("filing_change", &case.id.to_string()),
            });
        }
        let moved = next.state != stored.filing.state || next.expected_by != stored.filing.expected_by;
        let only_notes = said.is_empty()
            && Filing { notes: String::new(), ..next.clone() }
                == Filing { notes: String::new(), ..stored.filing.clone() };
        self.transact(self.named_op("filing_change", &case.id.to_string()), |tx| {
            tx.filing_set(id, &next)?;
            if !only_notes {
                self.filing_entry(tx, case.id, &next, said)?;
            }
            if moved || !said.is_empty() {
                self.follow_up(tx, &case, &StoredFiling { filing: next, ..stored }, &settings)?;
            }
            self.deadlines_write(tx, case.id)
        })
    }

    /// What a step of a playbook files, when it files something. The step's own entry tells of it, and where it
    /// starts a wait or a reminder of its own, that asks for the answer.
    pub(crate) fn filing_of_step(
        &self,
        tx: &Tx<'_>,
        file: &CaseFile,
        step: &Step,
        fields: &BTreeMap<String, String>,
        settings: &Settings,
    ) -> Result<()> {
        let Some(files) = self.packs.filings.steps.get(&step.id) else { return Ok(()) };
        let field = |name: &String| fields.get(name).cloned();
        let number = field(&files.number).unwrap_or_default();
        let office = files.office.as_ref().and_then(field).unwrap_or_default();
        let day = files.filed_on.as_ref().and_then(field).and_then(|day| day.parse().ok());
        let filed_on = day.unwrap_or_else(|| day_in(tx.at(), settings.zone()));
        let case = file.case.id;
        if let Some(id) = tx.filing_of_step(case, &step.id)? {
            let known = self.store.filing(id)?.filing;
            let numbered = known.state == FilingState::Requested && !number.is_empty();
            let state = if numbered { FilingState::Open } else { known.state };
            let number = if number.is_empty() { known.number.clone() } else { number };
            let office = if office.is_empty() { known.office.clone() } else { office };
            return Ok(tx.filing_set(id, &Filing { number, office, filed_on, state, ..known })?);
        }
        let state = if number.is_empty() { FilingState::Requested } else { FilingState::Open };
        let filing = tidied(&Filing {
            kind: files.records,
            with: files.with.clone().unwrap_or_else(|| self.carrier_name(&file.order.order.record)),
            number,
            office,
            contact: String::new(),
            phone: String::new(),
            filed_on,
            state,
            expected_by: None,
            claimed: None,
            paid: None,
            paid_because: String::new(),
            notes: String::new(),
        });
        let id = tx.filing_add(case, &filing, Some(&step.id))?;
        if step.starts_wait.is_none() && step.starts_follow_up.is_none() {
            let stored = StoredFiling { id, case, filing, step: Some(step.id.clone()), follow_up: None };
            self.follow_up(tx, &file.case, &stored, settings)?;
        }
        Ok(())
    }

    /// A word from somebody who was awaited: nobody need ask for the answer any more, and it is the seller's
    /// turn.
    pub(crate) fn reply_came(&self, tx: &Tx<'_>, case: &StoredCase, from: Party) -> Result<()> {
        if from == Party::Seller {
            return Ok(());
        }
        let awaiting = CaseStatus::awaiting(from);
        for stored in self.filings(case.id)? {
            let party = self.filing_party(stored.filing.kind)?;
            if let Some(reminder) = stored.follow_up
                && CaseStatus::awaiting(party) == awaiting
            {
                tx.reminder_state(reminder, ReminderState::Done)?;
                tx.filing_follow_up(stored.id, None)?;
            }
        }
        if case.status == awaiting {
            tx.case_status(case.id, CaseStatus::Open)?;
        }
        Ok(())
    }

    /// The reminder and the status that follow from where a filing now stands.
    fn follow_up(
        &self,
        tx: &Tx<'_>,
        case: &StoredCase,
        stored: &StoredFiling,
        settings: &Settings,
    ) -> Result<()> {
        if let Some(old) = stored.follow_up {
            tx.reminder_state(old, ReminderState::Done)?;
        }
        if case.status.is_done() {
            return Ok(tx.filing_follow_up(stored.id, None)?);
        }
        let filing = &stored.filing;
        if !filing.state.awaits_answer() {
            tx.filing_follow_up(stored.id, None)?;
            return Ok(tx.case_status(case.id, CaseStatus::Open)?);
        }
        let at = self.follow_up_at(filing, settings)?;
        let subject = format!("reminder-follow-up-{}", filing.kind.name().replace('_', "-"));
        let reminder = NewReminder { kind: ReminderKind::FollowUp, step: None, at, subject };
        let reminder = tx.reminder_add(case.id, &reminder)?;
        tx.filing_follow_up(stored.id, Some(reminder))?;
        tx.case_status(case.id, CaseStatus::awaiting(self.filing_party(filing.kind)?))?;
        Ok(())
    }

    /// On the day the answer is expected by, or so many days from now; never on a day that is over.
    fn follow_up_at(&self, filing: &Filing, settings: &Settings) -> Result<DateTime<Utc>> {
        let today = self.today()?;
        let rule = self.packs.filings.follow_ups.get(&filing.kind);
        let asked = rule.and_then(|rule| {
            let (days, _) = self.wait_days(rule, settings)?;
            Some(self.wait_day(rule, today, days, settings))
        });
        let asked = asked.ok_or_else(|| DeskError::Pack(format!("no wait for {}", filing.kind.name())))?;
        let day = filing.expected_by.unwrap_or(asked);
        Ok(instant_at(day.max(today + Duration::days(1)), settings.reminder_hour, settings.zone()))
    }

    fn filing_entry(&self, tx: &Tx<'_>, case: CaseId, filing: &Filing, said: &str) -> Result<()> {
        let subject = format!("{}:{}", filing.kind.name(), filing.state.name());
        let mut entry = NewEntry::of(EntryKind::Filing, tx.at(), &subject, &told(filing, said));
        if !said.is_empty() {
            entry.from = Some(self.filing_party(filing.kind)?);
            entry.to = Some(Party::Seller);
        }
        tx.entry_add(case, &entry)?;
        Ok(())
    }

    /// Refuses a day before the order was made.
    pub(crate) fn not_before_order(&self, case: &StoredCase, day: NaiveDate) -> Result<()> {
        refuse_before_order(&self.store.order(case.order)?.record, day)
    }
}

/// Refuses a day before the one on which it was ordered.
pub(crate) fn refuse_before_order(record: &OrderRecord, day: NaiveDate) -> Result<()> {
    match record.ordered_at.map(Moment::day) {
        // A buyer in another zone may be a day ahead.
        Some(ordered) if day < ordered - Duration::days(1) => {
            Err(refuse("time_before_order", [("ordered", ordered.to_string())]))
        }
        Some(_) | None => Ok(()),
    }
}

/// Whether the seller typed an entry in: what a step recorded has the step as its subject.
pub(crate) fn is_editable(entry: &Entry) -> bool {
    entry.entry.kind.is_typed_in() && entry.entry.subject.is_empty()
}

/// Whether an entry is word from the carrier: a message of theirs, or what tracking says.
pub(crate) fn is_word_of_carrier(entry: &NewEntry) -> bool {
    entry.from == Some(Party::Carrier) || entry.kind == EntryKind::Tracking
}

/// How the claim stands that an entry of the timeline tells of.
fn claim_of(subject: &str) -> Option<FilingState> {
    let (kind, state) = subject.split_once(':')?;
    FilingKind::from_name(kind).filter(|kind| kind.is_claim())?;
    FilingState::from_name(state)
}

/// The body of an entry: a line for each field, and after an empty line what the other side said. Notes are the
/// seller's own and stay out.
fn told(filing: &Filing, said: &str) -> String {
    let amount = |amount: Option<Money>| amount.map(|amount| amount.to_string()).unwrap_or_default();
    let fields = [
        ("with", filing.with.clone()),
        ("number", filing.number.clone()),
        ("claimed", amount(filing.claimed)),
        ("paid", amount(filing.paid)),
        ("paid_because", filing.paid_because.clone()),
    ];
    let lines =
        fields.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| format!("{name}: {value}"));
    let lines = lines.collect::<Vec<_>>().join("\n");
    if said.is_empty() { lines } else { format!("{lines}\n\n{said}") }
}

fn tidied(filing: &Filing) -> Filing {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    Filing {
        with: line(&filing.with),
        number: line(&filing.number),
        office: line(&filing.office),
        contact: line(&filing.contact),
        phone: line(&filing.phone),
        paid_because: line(&filing.paid_because),
        notes: filing.notes.trim().to_owned(),
        ..filing.clone()
    }
}

fn refused(why: FilingRefused, filing: &Filing) -> DeskError {
    let amount = |amount: Option<Money>| amount.map(|amount| amount.to_string()).unwrap_or_default();
    let filed = filing.filed_on.to_string();
    match why {
        FilingRefused::WithMissing => refuse("filing_with_missing", []),
        FilingRefused::FiledInFuture => refuse("filing_in_future", [("day", filed)]),
        FilingRefused::ExpectedBeforeFiled => refuse("filing_expected_early", [("filed", filed)]),
        FilingRefused::NumberMissing => {
            refuse("filing_number_missing", [("state", filing.state.name().to_owned())])
        }
        FilingRefused::NoSuchMove { from, to } => refuse(
            "filing_no_such_move",
            [("from_state", from.name().to_owned()), ("state", to.name().to_owned())],
        ),
        FilingRefused::TakesNoMoney => refuse("filing_takes_no_money", []),
        FilingRefused::AmountNotPositive => refuse("filing_amount_not_positive", []),
        FilingRefused::CurrenciesMixed => refuse(
            "filing_currencies_mixed",
            [("paid", amount(filing.paid)), ("claimed", amount(filing.claimed))],
        ),
        FilingRefused::PaidMissing => refuse("filing_paid_missing", []),
        FilingRefused::PaidTooSoon => refuse("filing_paid_too_soon", []),
        FilingRefused::PaidAboveClaim => refuse(
            "filing_paid_above_claim",
            [("paid", amount(filing.paid)), ("claimed", amount(filing.claimed))],
        ),
    }
}
