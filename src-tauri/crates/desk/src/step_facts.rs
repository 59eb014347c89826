//! What the steps of a case depend on, gathered from its order, its records and the packs.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;
use docket_domain::calendar::{Moment, day_in, instant_at};
use docket_domain::case::{CaseStatus, PlatformStage, Resolution, StepState};
use docket_domain::order::OrderRecord;
use docket_domain::playbook::{Playbook, StepFacts};
use docket_domain::reminder::ReminderState;
use docket_domain::tracking::Situation;
use docket_store::case::{ReminderKind, StoredCase, StoredReminder, StoredStep, Suspicion, Wait};

use crate::{Desk, OrderFile, Result, TrackingFile};

/// What is read of a case before its steps are known.
pub(crate) struct Read<'a> {
    pub(crate) case: &'a StoredCase,
    pub(crate) playbook: &'a Playbook,
    pub(crate) order: &'a OrderFile,
    pub(crate) tracking: &'a TrackingFile,
    pub(crate) runs: &'a BTreeMap<String, StoredStep>,
    pub(crate) waits: &'a [Wait],
    pub(crate) reminders: &'a [StoredReminder],
    pub(crate) suspicion: &'a Option<Suspicion>,
    pub(crate) proposed: Option<Resolution>,
}

impl Desk {
    /// The facts that the steps of a case depend on.
    pub(crate) fn step_facts(&self, read: &Read<'_>) -> Result<StepFacts> {
        let settings = self.settings()?;
        let record = &read.order.order.record;
        let seller = docket_domain::Address { country: settings.country.clone(), ..Default::default() };
        let (from, to) = (seller.country_code(), record.ship_to.country_code());
        let carrier_country = match self.packs.carrier_names.postal_country(&record.shipments) {
            Some(country) => country.map(str::to_owned),
            // The export does not say who carries it: most parcels go by the postal service of the seller's
            // country, or where that is not set, of the buyer's.
            None => from.or(to).map(str::to_owned),
        };
        let international = from.zip(to).map(|(from, to)| from != to);
        Ok(StepFacts {
            carrier_country,
            platform: record.platform.clone(),
            situation: Some(situation(read.tracking.situation).to_owned()),
            international,
            suspected: read.suspicion.as_ref().map(|suspicion| suspicion.cause),
            wait_ends: read.waits.iter().map(|wait| (wait.step.clone(), wait.ends_at)).collect(),
            moments: self.moments(record, read.tracking, read.case.opened_at, settings.zone()),
            figures: self.packs.figures.clone(),
            known: self.known(read, international == Some(true), settings.zone())?,
            closed: read.case.status == CaseStatus::Closed,
            reason: self.store().request(read.case.id)?.and_then(|request| request.class),
            buyer_country: to.map(str::to_owned),
        })
    }

    /// The moments that steps count from.
    pub(crate) fn moments(
        &self,
        record: &OrderRecord,
        tracking: &TrackingFile,
        opened_at: DateTime<Utc>,
        zone: Tz,
    ) -> BTreeMap<String, DateTime<Utc>> {
        let hours = Duration::hours(self.packs.situations.early_scan.figure.into());
        // The grace after a scan is worked out with the clock of the place where it was made.
        let scanned = tracking.standing.early_until.map(|until| until - hours);
        let delivered = scanned.or(tracking.delivered.map(|moment| end_of(moment, zone)));
        let shipped = record.shipments.iter().filter_map(|parcel| parcel.shipped_at);
        let shipped = shipped.map(|moment| end_of(moment, zone)).max();
        [("delivered", delivered), ("shipped", shipped), ("opened", Some(opened_at))]
            .into_iter()
            .filter_map(|(name, at)| Some((name.to_owned(), at?)))
            .collect()
    }

    fn known(&self, read: &Read<'_>, abroad: bool, zone: Tz) -> Result<BTreeSet<String>> {
        let record = &read.order.order.record;
        let noted = |field: &str| read.runs.values().any(|run| run.fields.contains_key(field));
        let ended = read.case.resolution.or(read.proposed);
        let traces = read.playbook.steps.iter().filter(|step| step.records.as_deref() == Some("trace"));
        let traced =
            traces.filter_map(|step| read.runs.get(&step.id)).any(|run| run.state == StepState::Done);
        let facts = [
            ("tracking_number", !read.tracking.number.is_empty()),
            ("delivered_scan", read.tracking.delivered.is_some()),
            ("carrier_case_number", noted("carrier_case_number")),
            ("customs_reason", noted("customs_reason")),
            ("buyer_email", !record.buyer.email.trim().is_empty()),
            ("platform_request", read.case.platform_stage != PlatformStage::None),
            ("buyer_silence", self.is_silent(read.reminders)),
            ("found", ended.is_some_and(Resolution::turned_up)),
            ("can_be_traced", can_be_traced(read.tracking, abroad)),
            ("trace_opened", traced),
            ("delivered_since", self.delivered_since(record, read.tracking, read.case.opened_at, zone)),
        ];
        let of_request = self.request_known(read.case, read.order, read.tracking)?;
        let all = facts.into_iter().chain(of_request);
        Ok(all.filter(|(_, holds)| *holds).map(|(name, _)| name.to_owned()).collect())
    }

    /// Whether the parcel was scanned as delivered after the case was opened: of a day, after that day.
    pub(crate) fn delivered_since(
        &self,
        record: &OrderRecord,
        tracking: &TrackingFile,
        opened_at: DateTime<Utc>,
        zone: Tz,
    ) -> bool {
        match tracking.delivered {
            Some(Moment::Day(day)) => day > day_in(opened_at, zone),
            Some(Moment::Instant(_) | Moment::Local(_)) => self
                .moments(record, tracking, opened_at, zone)
                .get("delivered")
                .is_some_and(|scanned| *scanned > opened_at),
            None => false,
        }
    }

    /// Whether the buyer has not written for as many days as the playbook gives.
    pub(crate) fn is_silent(&self, reminders: &[StoredReminder]) -> bool {
        reminders.iter().any(|one| {
            one.reminder.kind == ReminderKind::Silence
                && one.state != ReminderState::Done
                && one.reminder.at <= self.now()
        })
    }
}

/// Whether the sender's post can be asked to trace the parcel: it left its country, or stands still on its way abroad.
fn can_be_traced(tracking: &TrackingFile, abroad: bool) -> bool {
    tracking.situation == Situation::LeftOrigin || (abroad && tracking.standing.stale)
}

/// The situation as playbooks tell it apart: grace after an early scan is a matter of time, and a parcel that waits
/// at the door or the counter is still on its way.
pub(crate) fn situation(situation: Situation) -> &'static str {
    match situation {
        Situation::EarlyDelivered | Situation::Delivered => Situation::Delivered.name(),
        Situation::Attempted | Situation::ReadyForPickup | Situation::InTransit => {
            Situation::InTransit.name()
        }
        Situation::LeftOrigin
        | Situation::AtSortingCentre
        | Situation::Customs
        | Situation::Returning
        | Situation::NoScan
        | Situation::NoTracking
        | Situation::Unknown => situation.name(),
    }
}

/// The latest instant a moment can mean: of a day its end, so that a grace period is never cut short.
fn end_of(moment: Moment, zone: Tz) -> DateTime<Utc> {
    match moment {
        Moment::Instant(at) => at.with_timezone(&Utc),
        Moment::Day(day) => instant_at(day + Duration::days(1), 0, zone),
        Moment::Local(local) => {
            instant_at(local.date(), 0, zone) + local.time().signed_duration_since(chrono::NaiveTime::MIN)
        }
    }
}
