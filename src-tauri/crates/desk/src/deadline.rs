//! Deadlines of a case: the facts they are computed from, the rows that lists and reminders stand on, what was
//! met, and what the seller corrects.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use docket_domain::calendar::{Calendar, Moment, day_in, instant_at, rfc3339};
use docket_domain::case::{CaseKind, CaseStatus, EntryKind, PlatformStage};
use docket_domain::deadline::{
    Basis, Clash, Correction, Deadline, DeadlineFacts, DeadlineState, Edge, Unit, What, clash, deadlines,
};
use docket_domain::filing::{FilingKind, FilingState};
use docket_domain::order::Shipment;
use docket_domain::reminder::ReminderState;
use docket_domain::tracking::TrackStatus;
use docket_domain::{Address, CaseId, OrderId};
use docket_store::Tx;
use docket_store::case::{CaseFilter, NewEntry, NewReminder, ReminderKind};
use docket_store::deadline::{Ground, NewDeadline, Standing, StoredDeadline, is_corrected};

use crate::case::refuse_closed;
use crate::error::refuse;
use crate::{Changed, Desk, Result, Settings};

/// The field of the step that answers a payment dispute, or a request to cancel at the platform.
const ANSWERED_ON: &str = "answered_on";

/// The deadlines of a case at this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseDeadlines {
    /// Deadlines, soonest end first, unknown ones last.
    pub deadlines: Vec<Deadline>,
    /// The platform that asks before the carrier can be asked.
    pub clash: Option<Clash>,
}

/// A deadline of some case, for a list over all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineLine {
    /// Case.
    pub case: CaseId,
    /// Deadline.
    pub deadline: Deadline,
}

impl Desk {
    /// The deadlines of a case, computed anew.
    ///
    /// # Errors
    /// When there is no such case.
    pub fn case_deadlines(&self, case: CaseId) -> Result<CaseDeadlines> {
        let ground = self.store.deadline_ground(case)?;
        let found = self.deadlines_of(&ground, &self.settings()?, self.now());
        Ok(CaseDeadlines { clash: clash(&found), deadlines: found })
    }

    /// The deadlines of every case that has not ended, soonest end first, without what is met or over.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn deadlines_running(&self) -> Result<Vec<DeadlineLine>> {
        let mut lines = Vec::new();
        for line in self.cases(&CaseFilter { done: Some(false), ..CaseFilter::default() })? {
            let case = line.case.id;
            let found = self.case_deadlines(case)?.deadlines;
            let running = found.into_iter().filter(|one| match one.state {
                DeadlineState::Met | DeadlineState::Passed => false,
                DeadlineState::Unknown
                | DeadlineState::NotOpenYet
                | DeadlineState::Open
                | DeadlineState::Near => true,
            });
            lines.extend(running.map(|deadline| DeadlineLine { case, deadline }));
        }
        lines.sort_by_key(|line| {
            let at = line.deadline.due_at().or(line.deadline.opens_at());
            (at.is_none(), at, line.case)
        });
        Ok(lines)
    }

    /// Sets how far the matter went at the platform, when that began, and what the platform calls it. Without a
    /// time the deadlines that count from it stay unknown.
    ///
    /// # Errors
    /// `case_closed`, `time_in_future`, `time_before_order`.
    pub fn case_platform_stage(
        &self,
        id: CaseId,
        stage: PlatformStage,
        at: Option<DateTime<Utc>>,
        words: &str,
    ) -> Result<Changed<()>> {
        let case = self.store.case(id)?;
        refuse_closed(&case)?;
        let at = match at.filter(|_| stage != PlatformStage::None) {
            Some(at) => Some(self.not_in_future(Some(at))?),
            None => None,
        };
        let ordered = self.store.order(case.order)?.record.ordered_at.map(Moment::day);
        if let (Some(at), Some(ordered)) = (at, ordered)
            && day_in(at, self.settings()?.zone()) < ordered - chrono::Duration::days(1)
        {
            return Err(refuse("time_before_order", [("ordered", ordered.to_string())]));
        }
        self.transact(self.named_op("case_stage_set", &id.to_string()), |tx| {
            tx.case_stage(id, stage, at, words.trim())?;
            let subject = format!("stage:{}", stage.name());
            tx.entry_add(
                id,
                &NewEntry::of(EntryKind::Status, at.unwrap_or(tx.at()), &subject, words.trim()),
            )?;
            match stage {
                // The platform wants something of the seller, or what it decided has to be looked at.
                PlatformStage::HelpRequest
                | PlatformStage::Inquiry
                | PlatformStage::Case
                | PlatformStage::Claim
                | PlatformStage::Decided => tx.case_status(id, CaseStatus::Open)?,
                PlatformStage::Appeal => tx.case_status(id, CaseStatus::WaitingPlatform)?,
                PlatformStage::None => {}
            }
            self.deadlines_write(tx, id)
        })
    }

    /// The instant when something began: a day counts from its first minute in the shop's zone, which is the safe
    /// side for what is due after it.
    ///
    /// # Errors
    /// `time_unreadable`.
    pub fn moment_it_began(&self, text: &str) -> Result<DateTime<Utc>> {
        if let Ok(day) = text.parse::<NaiveDate>() {
            return Ok(instant_at(day, 0, self.settings()?.zone()));
        }
        DateTime::parse_from_rfc3339(text)
            .map(|at| at.with_timezone(&Utc))
            .map_err(|_| refuse("time_unreadable", [("time", text.to_owned())]))
    }

    /// Marks a deadline as met by hand, or takes that back.
    ///
    /// # Errors
    /// `deadline_unknown` when the case has no such deadline.
    pub fn deadline_met(&self, id: CaseId, rule: &str, met: bool) -> Result<Changed<()>> {
        let deadline = self.deadline_of(id, rule)?;
        self.transact(self.named_op("deadline_met", &id.to_string()), |tx| {
            let standing = if met { "deadline_met" } else { "deadline_open" };
            let at = tx.at();
            let now = met.then_some(at);
            let row = tx.deadline_ground(id)?.rows.remove(rule);
            let row = row.map(|row| row.deadline).unwrap_or_else(|| row_of(&deadline));
            let running = if row.due.or(row.opens).is_some() { Standing::Running } else { Standing::Unknown };
            let standing_now = if met { Standing::Met } else { running };
            tx.deadline_keep(
                id,
                &NewDeadline { met_at: now, met_by_hand: met, standing: standing_now, ..row },
            )?;
            let subject = format!("{standing}:{}:{}", deadline.what.name(), deadline.at);
            tx.entry_add(id, &NewEntry::of(EntryKind::Status, at, &subject, ""))?;
            self.deadlines_write(tx, id)
        })
    }

    /// Puts the seller's word in the place of a rule, for one case or for all: other figures, or the day from
    /// which it counts where no file tells it. A correction that corrects nothing takes the earlier one back.
    ///
    /// # Errors
    /// `deadline_unknown`, `figure_out_of_range`, `note_missing`, `date_in_future`.
    pub fn deadline_correct(
        &self,
        id: CaseId,
        rule: &str,
        correction: &Correction,
        everywhere: bool,
    ) -> Result<Changed<()>> {
        let deadline = self.deadline_of(id, rule)?;
        for figure in correction.opens.iter().chain(&correction.due) {
            if *figure > 2000 {
                return Err(refuse("figure_out_of_range", [("figure", figure.to_string())]));
            }
        }
        if let Some(day) = correction.basis_on.filter(|day| *day > day_in(self.now(), deadline.zone)) {
            let fields = [("field", "basis_on".to_owned()), ("value", day.to_string())];
            return Err(refuse("date_in_future", fields));
        }
        let empty = correction.opens.is_none() && correction.due.is_none() && correction.basis_on.is_none();
        if !empty && correction.note.trim().is_empty() {
            return Err(refuse("note_missing", []));
        }
        let of = (!everywhere).then_some(id);
        if empty && !is_corrected(&self.store, of, rule)? {
            return Ok(Changed {
                output: (),
                change: crate::case::unchanged("deadline_correct", &id.to_string()),
            });
        }
        let correction = Correction { note: correction.note.trim().to_owned(), ..correction.clone() };
        self.transact(self.named_op("deadline_correct", &id.to_string()), |tx| {
            if empty {
                tx.deadline_correction_drop(of, rule)?;
            } else {
                tx.deadline_correct(of, rule, &correction)?;
            }
            let subject = format!("deadline_corrected:{}:{}", deadline.what.name(), deadline.at);
            tx.entry_add(id, &NewEntry::of(EntryKind::Status, tx.at(), &subject, ""))?;
            self.deadlines_write(tx, id)
        })
    }

    /// Computes the deadlines of a case inside an operation, from what it wrote so far, and keeps them with their
    /// reminders. Everything that can move a deadline calls this before it ends.
    pub(crate) fn deadlines_write(&self, tx: &Tx<'_>, case: CaseId) -> Result<()> {
        let mut ground = tx.deadline_ground(case)?;
        if ground.status.is_done() {
            return Ok(());
        }
        let settings = self.settings()?;
        let found = self.deadlines_of(&ground, &settings, tx.at());
        let mut before = std::mem::take(&mut ground.rows);
        for deadline in &found {
            let earlier = before.remove(&deadline.rule);
            let reminder = self.remind(tx, case, deadline, earlier.as_ref(), &settings)?;
            let by_hand = earlier.as_ref().is_some_and(|row| row.deadline.met_by_hand);
            let row = NewDeadline { reminder, met_by_hand: by_hand, ..row_of(deadline) };
            // Writing what stands there already would only make the audit longer.
            if earlier.is_none_or(|earlier| earlier.deadline != row) {
                tx.deadline_keep(case, &row)?;
            }
        }
        for (rule, gone) in before {
            end_reminder(tx, &gone)?;
            tx.deadline_drop(case, &rule)?;
        }
        self.scan_reminders(tx, case, &ground, &settings)
    }

    /// As [`Desk::deadlines_write`], for a case that was opened again: closing it ended its reminders.
    pub(crate) fn deadlines_write_again(&self, tx: &Tx<'_>, case: CaseId) -> Result<()> {
        for row in tx.deadline_ground(case)?.rows.into_values() {
            tx.deadline_keep(case, &NewDeadline { reminder: None, ..row.deadline })?;
        }
        self.deadlines_write(tx, case)
    }

    /// As [`Desk::deadlines_write`], for every case of an order that has not ended.
    pub(crate) fn deadlines_write_of_order(&self, tx: &Tx<'_>, order: OrderId) -> Result<()> {
        for case in tx.open_cases(order)? {
            self.deadlines_write(tx, case)?;
        }
        Ok(())
    }

    /// The reminder before the end of a deadline: one, moved when the end moves, ended when nothing is left to
    /// do. One that the seller put off or dealt with is left alone as long as the end stays.
    fn remind(
        &self,
        tx: &Tx<'_>,
        case: CaseId,
        deadline: &Deadline,
        earlier: Option<&StoredDeadline>,
        settings: &Settings,
    ) -> Result<Option<docket_domain::ReminderId>> {
        let known = earlier.and_then(|row| row.deadline.reminder);
        let Some(at) = deadline.remind_at(self.packs.reminding) else {
            if let Some(row) = earlier {
                end_reminder(tx, row)?;
            }
            return Ok(known);
        };
        let by_hour = deadline.due.as_ref().is_some_and(|edge| edge.unit == Unit::Hours);
        let at = if by_hour {
            at
        } else {
            instant_at(day_in(at, settings.zone()), settings.reminder_hour, settings.zone())
        };
        let at = at.max(tx.at());
        let same_end = earlier.is_some_and(|row| row.deadline.due == deadline.due_at());
        if same_end && known.is_some() {
            return Ok(known);
        }
        if let Some(row) = earlier {
            end_reminder(tx, row)?;
        }
        let due = deadline.due_at().map(rfc3339).unwrap_or_default();
        let subject = format!("{}:{}:{due}", deadline.what.name(), self.deadline_at(deadline));
        let reminder = NewReminder { kind: ReminderKind::Deadline, step: None, at, subject };
        Ok(Some(tx.reminder_add(case, &reminder)?))
    }

    /// Whose deadline it is, by the name people use; of a platform that words know, by its id.
    pub fn deadline_at<'a>(&'a self, deadline: &'a Deadline) -> &'a str {
        self.packs.carrier_names.name(&deadline.at).unwrap_or(&deadline.at)
    }

    fn deadline_of(&self, id: CaseId, rule: &str) -> Result<Deadline> {
        refuse_closed(&self.store.case(id)?)?;
        let found = self.case_deadlines(id)?.deadlines.into_iter().find(|one| one.rule == rule);
        found.ok_or_else(|| refuse("deadline_unknown", [("rule", rule.to_owned()), ("case", id.to_string())]))
    }

    fn deadlines_of(&self, ground: &Ground, settings: &Settings, now: DateTime<Utc>) -> Vec<Deadline> {
        let packs = &self.packs;
        let facts = self.deadline_facts(ground, settings);
        deadlines(&packs.deadline_rules, &packs.calendars, &facts, packs.reminding, now)
    }

    fn deadline_facts(&self, ground: &Ground, settings: &Settings) -> DeadlineFacts {
        let record = &ground.order;
        let parcel = parcel(&record.shipments);
        let names = &self.packs.carrier_names;
        let carrier =
            parcel.map(|parcel| names.find(parcel, record.ship_to.country_code())).unwrap_or_default();
        let seller = Address { country: settings.country.clone(), ..Address::default() };
        let met = ground.rows.iter().filter(|(_, row)| row.deadline.met_by_hand);
        DeadlineFacts {
            kind: ground.kind,
            stage: ground.stage,
            platforms: names.platforms(&record.platform),
            carrier: carrier.carrier,
            service: carrier.service,
            insurers: carrier.insurers,
            basis: basis(ground, parcel),
            zone: settings.zone(),
            country: seller.country_code().unwrap_or_default().to_owned(),
            region: settings.region.clone(),
            buyer_country: record.ship_to.country_code().map(str::to_owned),
            answered: ground.answered.clone(),
            done: done(ground, settings.zone()),
            met: met.filter_map(|(rule, row)| Some((rule.clone(), row.deadline.met_at?))).collect(),
            corrections: ground.corrections.clone(),
        }
    }
}

/// The parcel that the buyer asks about: the one with a number, else the first.
pub(crate) fn parcel(shipments: &[Shipment]) -> Option<&Shipment> {
    shipments.iter().find(|parcel| !parcel.tracking_number.is_empty()).or(shipments.first())
}

/// When what happened, as far as it is known. What a step recorded under the name of a basis counts too.
fn basis(ground: &Ground, parcel: Option<&Shipment>) -> BTreeMap<Basis, Moment> {
    let order = &ground.order;
    let shipped = parcel.and_then(|parcel| parcel.shipped_at);
    let scans = scans(ground, parcel);
    let scanned = |status: TrackStatus| scans.iter().rev().find(|scan| scan.1 == status).map(|scan| scan.0);
    let delivered = parcel.and_then(|parcel| parcel.delivered_at).or_else(|| scanned(TrackStatus::Delivered));
    let complained = ground.filed.iter().find(|filed| filed.0 == FilingKind::Complaint);
    let stage_at = ground.stage_at.filter(|_| ground.stage != PlatformStage::None);
    let stage_at = stage_at.map(|at| Moment::Instant(at.fixed_offset()));
    let decided = stage_at.filter(|_| ground.stage == PlatformStage::Decided);
    let disputed = stage_at.filter(|_| ground.kind == CaseKind::PaymentDispute);
    let asked = ground.asked_at.map(|at| Moment::Instant(at.fixed_offset()));
    let known = [
        (Basis::Asked, asked),
        (Basis::OrderDate, order.ordered_at),
        (Basis::PaymentDate, order.paid_at),
        (Basis::MailingDate, shipped),
        (Basis::ShipDate, shipped),
        (Basis::DeliveryDate, delivered),
        (Basis::DeliveredStatus, delivered),
        (Basis::FirstScan, scans.first().map(|scan| scan.0)),
        (Basis::LastScan, scans.last().map(|scan| scan.0)),
        (Basis::ComplaintSubmitted, complained.map(|filed| Moment::Day(filed.2))),
        (Basis::ExpectedDeliveryDate, order.deliver_by),
        (Basis::LatestEstimatedDeliveryDate, order.deliver_by),
        (Basis::PromisedDeliveryDate, order.deliver_by),
        (Basis::StageBegan, stage_at),
        (Basis::DisputeOpened, disputed),
        (Basis::CaseClosed, decided),
        (Basis::ClaimGranted, decided),
        (Basis::RefundDecision, decided),
    ];
    let recorded = ground.fields.iter().filter_map(|(field, value)| {
        let basis = Basis::from_name(field).or_else(|| Basis::from_name(field.strip_suffix("_on")?))?;
        Some((basis, value.parse().ok()?))
    });
    known.into_iter().filter_map(|(basis, at)| Some((basis, at?))).chain(recorded).collect()
}

/// The scans of a parcel in the carrier's hands, in the order of their days; a label alone is no scan.
fn scans(ground: &Ground, parcel: Option<&Shipment>) -> Vec<(Moment, TrackStatus)> {
    let number = parcel.map(|parcel| parcel.tracking_number.as_str()).unwrap_or_default();
    let of_parcel = ground.scans.iter().filter(|scan| scan.0 == number || number.is_empty());
    let moved = of_parcel.filter(|scan| scan.2 != TrackStatus::PreTransit && scan.2 != TrackStatus::Expired);
    let mut found: Vec<(Moment, TrackStatus)> = moved.map(|scan| (scan.1, scan.2)).collect();
    found.sort_by_key(|scan| (scan.0.day(), scan.0.to_string()));
    found
}

/// What the records say was done: filed with somebody, or answered in a step.
fn done(ground: &Ground, zone: chrono_tz::Tz) -> BTreeMap<What, DateTime<Utc>> {
    let mut found = BTreeMap::new();
    let on = |day: NaiveDate| instant_at(day, 0, zone);
    for (kind, state, day) in &ground.filed {
        let whats: &[What] = match kind {
            _ if *state == FilingState::Withdrawn => &[],
            FilingKind::CarrierSearch => &[What::Search],
            FilingKind::IndemnityClaim => &[What::Claim, What::Damage],
            FilingKind::InsuranceClaim => &[What::InsuranceClaim, What::InsuranceDamage],
            FilingKind::TheftReport => &[What::TheftReport],
            FilingKind::Complaint | FilingKind::PoliceReport | FilingKind::PaymentDispute => &[],
        };
        for what in whats {
            found.entry(*what).or_insert_with(|| on(*day));
        }
    }
    if let Some(day) = ground.refunded_on {
        for what in [What::Refund, What::LawRefund] {
            found.insert(what, on(day));
        }
    }
    if let Some(day) = ground.fields.get(ANSWERED_ON).and_then(|day| day.parse().ok()) {
        let what = if ground.kind.is_request() { What::CancelAnswer } else { What::PaymentAnswer };
        found.insert(what, on(day));
    }
    found
}

fn end_reminder(tx: &Tx<'_>, row: &StoredDeadline) -> Result<()> {
    if let (Some(id), Some(ReminderState::Pending | ReminderState::Fired)) =
        (row.deadline.reminder, row.reminder_state)
    {
        tx.reminder_state(id, ReminderState::Done)?;
    }
    Ok(())
}

fn standing_of(deadline: &Deadline) -> Standing {
    match deadline.state {
        DeadlineState::Met => Standing::Met,
        DeadlineState::Unknown => Standing::Unknown,
        DeadlineState::NotOpenYet | DeadlineState::Open | DeadlineState::Near | DeadlineState::Passed => {
            Standing::Running
        }
    }
}

fn row_of(deadline: &Deadline) -> NewDeadline {
    NewDeadline {
        rule: deadline.rule.clone(),
        version: deadline.version,
        what: deadline.what,
        party: deadline.party,
        standing: standing_of(deadline),
        opens: deadline.opens_at(),
        due: deadline.due_at(),
        inputs: inputs(deadline),
        calendar: deadline.calendar.clone(),
        zone: deadline.zone.name().to_owned(),
        grade: deadline.edge().map(|edge| edge.grade.clone()).unwrap_or_default(),
        met_at: deadline.met_at,
        met_by_hand: false,
        reminder: None,
    }
}

/// What led to the two ends, as JSON.
fn inputs(deadline: &Deadline) -> String {
    let end = |edge: &Edge| {
        serde_json::json!({
            "figure": edge.figure,
            "unit": edge.unit.name(),
            "basis": edge.basis.name(),
            "basis_at": edge.basis_at.map(|at| at.to_string()),
            "instead_of": edge.instead_of,
        })
    };
    let ends = serde_json::json!({
        "opens": deadline.opens.as_ref().map(end),
        "due": deadline.due.as_ref().map(end),
        "note": deadline.correction.as_ref().map(|correction| correction.note.clone()),
    });
    ends.to_string()
}

/// The name of a calendar for people; nothing where only weekends are left out.
pub fn calendar_name(desk: &Desk, id: &str) -> Option<String> {
    let (country, region) = id.split_once('-').unwrap_or((id, ""));
    let calendar: Calendar = desk.packs.calendars.of(country, region);
    (!calendar.name.is_empty()).then_some(calendar.name)
}
