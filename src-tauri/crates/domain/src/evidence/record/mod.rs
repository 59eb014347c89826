//! What an evidence pack of a case holds and what it lacks: order details, communication, policies, evidence.
//!
//! Why this module exists: whoever decides a dispute reads four things, and a seller who hands in three of them loses
//! the fourth argument. What is missing is told by name with its cure and never keeps the pack from being made.

mod share;

pub use share::{EVIDENCE_PACK, Share, share};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Evidence, Item, ItemKind, ItemState, Weight};
use crate::case::{CaseKind, named};
use crate::facts::Fact;
use crate::note::Note;
use crate::order::OrderRecord;
use crate::policy::{ClauseKind, NotInForce};
use crate::{Address, CaseId};

named! {
    /// A section of the pack.
    Section {
        /// The order: when, where to, what, for how much, by which parcel.
        Order = "order",
        /// What was written and said, in order of time.
        Communication = "communication",
        /// What the shop had promised on the day of the order.
        Policies = "policies",
        /// What proves it: scans, proof of delivery, filings, files.
        Evidence = "evidence",
    }
}

named! {
    /// Something that a section should hold.
    PartKind {
        /// The day of the order.
        OrderDay = "order_day",
        /// The address as it was imported.
        Address = "address",
        /// The items.
        Items = "items",
        /// What was paid.
        Total = "total",
        /// The parcel with its number.
        Parcel = "parcel",
        /// What the buyer wrote or said.
        BuyerWords = "buyer_words",
        /// What the seller answered.
        Answer = "answer",
        /// The version of the policy that was in force.
        PolicyVersion = "policy_version",
        /// Where buyers could read it before they ordered.
        PolicyPublished = "policy_published",
        /// The clause that answers the request.
        ClauseCited = "clause_cited",
        /// What the carrier scanned.
        TrackingEvents = "tracking_events",
        /// The platform's proof of delivery.
        ProofOfDelivery = "proof_of_delivery",
        /// Attached files.
        Attachments = "attachments",
    }
}

impl PartKind {
    /// The section it belongs to.
    pub fn section(self) -> Section {
        match self {
            PartKind::OrderDay | PartKind::Address | PartKind::Items | PartKind::Total | PartKind::Parcel => {
                Section::Order
            }
            PartKind::BuyerWords | PartKind::Answer => Section::Communication,
            PartKind::PolicyVersion | PartKind::PolicyPublished | PartKind::ClauseCited => Section::Policies,
            PartKind::TrackingEvents | PartKind::ProofOfDelivery | PartKind::Attachments => Section::Evidence,
        }
    }
}

/// The policy of the day of the order, as far as the pack asks about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyFacts {
    /// Number of the version.
    pub version: u32,
    /// Its first day.
    pub valid_from: NaiveDate,
    /// Where it was public before the order, and since when.
    pub published: Option<(String, NaiveDate)>,
    /// The clause that is cited.
    pub cited: Option<ClauseKind>,
}

/// What is known of a case when its pack is made. Only what may leave the case is counted.
#[derive(Debug, Clone, Copy)]
pub struct RecordFacts<'a> {
    /// What the case is about.
    pub kind: CaseKind,
    /// The order.
    pub order: &'a OrderRecord,
    /// The address as it was imported.
    pub ship_to: &'a Address,
    /// The day of the order in the shop's zone.
    pub ordered_on: Option<NaiveDate>,
    /// Whether the parcel has left the seller.
    pub has_left: bool,
    /// Entries with words of the buyer.
    pub from_buyer: usize,
    /// Entries with words to the buyer.
    pub to_buyer: usize,
    /// The policy that was in force, or why there was none; nothing where the order names no day.
    pub policy: Option<&'a Result<PolicyFacts, NotInForce>>,
    /// Tracking events of all its parcels.
    pub events: usize,
    /// The platform's list; nothing where none is known.
    pub proof: Option<&'a Evidence>,
    /// Attached files that may leave.
    pub attachments: usize,
}

/// Something that a section holds or lacks.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// What.
    pub kind: PartKind,
    /// Whether the section is incomplete without it.
    pub weight: Weight,
    /// Whether it is there.
    pub state: ItemState,
    /// What is there, or how to get it.
    pub note: Note,
}

impl Part {
    /// Whether it is there, or is not asked for.
    pub fn holds(&self) -> bool {
        matches!(self.state, ItemState::Ok | ItemState::NotNeeded)
    }

    /// Whether the section is incomplete for want of it.
    pub fn lacks(&self) -> bool {
        self.weight == Weight::Needed && !self.holds()
    }
}

/// What the pack holds, section by section.
#[derive(Debug, Clone, PartialEq)]
pub struct Meter(Vec<Part>);

impl Meter {
    /// The parts of a section.
    pub fn of(&self, section: Section) -> impl Iterator<Item = &Part> {
        self.0.iter().filter(move |part| part.kind.section() == section)
    }

    /// Every part, section by section.
    pub fn parts(&self) -> &[Part] {
        &self.0
    }

    /// Whether a section has all it needs.
    pub fn is_complete(&self, section: Section) -> bool {
        !self.of(section).any(Part::lacks)
    }

    /// The sections that have all they need.
    pub fn complete(&self) -> usize {
        Section::ALL.iter().filter(|section| self.is_complete(**section)).count()
    }

    /// How much is missing that is needed.
    pub fn missing(&self) -> usize {
        self.0.iter().filter(|part| part.lacks()).count()
    }
}

/// Goes through what a pack should hold.
pub fn gather(facts: &RecordFacts<'_>) -> Meter {
    let parts = PartKind::ALL.iter().filter_map(|kind| {
        let (state, note) = match kind {
            PartKind::OrderDay => order_day(facts),
            PartKind::Address => address(facts),
            PartKind::Items => count(facts.order.items.len(), "items", "no-items"),
            PartKind::Total => total(facts),
            PartKind::Parcel => parcel(facts),
            PartKind::BuyerWords => count(facts.from_buyer, "entries", "no-buyer-words"),
            PartKind::Answer => count(facts.to_buyer, "entries", "no-answer"),
            PartKind::PolicyVersion => policy_version(facts),
            PartKind::PolicyPublished => policy_published(facts),
            PartKind::ClauseCited if !facts.kind.is_request() => return None,
            PartKind::ClauseCited => clause_cited(facts),
            PartKind::TrackingEvents if not_sent(facts) => (ItemState::NotNeeded, Note::plain("not-sent")),
            PartKind::TrackingEvents => count(facts.events, "events", "no-events"),
            PartKind::ProofOfDelivery => proof(facts),
            PartKind::Attachments => count(facts.attachments, "files", files_wanted(facts.kind)),
        };
        Some(Part { kind: *kind, weight: weight(*kind, facts.kind), state, note })
    });
    Meter(parts.collect())
}

/// A file helps everywhere; where the goods are in dispute there is no case without a picture of them.
fn weight(part: PartKind, kind: CaseKind) -> Weight {
    match (part, kind) {
        (PartKind::Attachments, CaseKind::NotAsDescribed) => Weight::Needed,
        (PartKind::Attachments, _) => Weight::Helps,
        (
            PartKind::OrderDay
            | PartKind::Address
            | PartKind::Items
            | PartKind::Total
            | PartKind::Parcel
            | PartKind::BuyerWords
            | PartKind::Answer
            | PartKind::PolicyVersion
            | PartKind::PolicyPublished
            | PartKind::ClauseCited
            | PartKind::TrackingEvents
            | PartKind::ProofOfDelivery,
            _,
        ) => Weight::Needed,
    }
}

fn files_wanted(kind: CaseKind) -> &'static str {
    if kind == CaseKind::NotAsDescribed { "no-photos" } else { "no-files" }
}

/// An order that is cancelled before it is sent has no parcel, and needs none.
fn not_sent(facts: &RecordFacts<'_>) -> bool {
    facts.kind.is_request() && !facts.has_left
}

fn count(found: usize, there: &'static str, missing: &'static str) -> (ItemState, Note) {
    match i64::try_from(found).unwrap_or(i64::MAX) {
        0 => (ItemState::Missing, Note::plain(missing)),
        found => (ItemState::Ok, Note::plain(there).with("count", Fact::Number(found))),
    }
}

fn order_day(facts: &RecordFacts<'_>) -> (ItemState, Note) {
    match facts.ordered_on {
        Some(day) => (ItemState::Ok, Note::plain("day").with("day", Fact::Day(day))),
        None => (ItemState::Missing, Note::plain("no-order-day")),
    }
}

fn address(facts: &RecordFacts<'_>) -> (ItemState, Note) {
    let to = facts.ship_to;
    let place = [to.line1.trim(), to.postal_code.trim(), to.city.trim()];
    let place = place.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    if place.is_empty() {
        (ItemState::Missing, Note::plain("no-address-told"))
    } else {
        (ItemState::Ok, Note::plain("address").text("place", &place))
    }
}

fn total(facts: &RecordFacts<'_>) -> (ItemState, Note) {
    match facts.order.total {
        Some(total) => (ItemState::Ok, Note::plain("total").with("amount", Fact::Money(total))),
        None => (ItemState::Missing, Note::plain("no-total-told")),
    }
}

fn parcel(facts: &RecordFacts<'_>) -> (ItemState, Note) {
    let mut numbers = facts.order.shipments.iter().map(|parcel| parcel.tracking_number.trim());
    match numbers.find(|number| !number.is_empty()) {
        Some(number) => (ItemState::Ok, Note::plain("number").text("number", number)),
        None if not_sent(facts) => (ItemState::NotNeeded, Note::plain("not-sent")),
        None => (ItemState::Missing, Note::plain("no-parcel")),
    }
}

fn policy_version(facts: &RecordFacts<'_>) -> (ItemState, Note) {
    match facts.policy {
        Some(Ok(policy)) => {
            let version = Note::plain("version").with("version", Fact::Number(policy.version.into()));
            (ItemState::Ok, version.with("day", Fact::Day(policy.valid_from)))
        }
        Some(Err(NotInForce::NoPolicy)) => (ItemState::Missing, Note::plain("no-policy")),
        Some(Err(NotInForce::BeforeFirst { first })) => {
            (ItemState::Missing, Note::plain("policy-later").with("day", Fact::Day(*first)))
        }
        None => (ItemState::Unknown, Note::plain("no-day-for-policy")),
    }
}

fn policy_published(facts: &RecordFacts<'_>) -> (ItemState, Note) {
    let Some(Ok(policy)) = facts.policy else {
        return (ItemState::Missing, Note::plain("no-policy-public"));
    };
    match &policy.published {
        Some((place, day)) => {
            (ItemState::Ok, Note::plain("published").text("place", place).with("day", Fact::Day(*day)))
        }
        None => {
            let version = Fact::Number(policy.version.into());
            (ItemState::Missing, Note::plain("not-published").with("version", version))
        }
    }
}

fn clause_cited(facts: &RecordFacts<'_>) -> (ItemState, Note) {
    let cited = facts.policy.and_then(|policy| policy.as_ref().ok()).and_then(|policy| policy.cited);
    match cited {
        Some(_) => (ItemState::Ok, Note::plain("clause")),
        None => (ItemState::Missing, Note::plain("no-clause")),
    }
}

/// Only where the delivery itself is in doubt does its proof decide.
fn proof(facts: &RecordFacts<'_>) -> (ItemState, Note) {
    match facts.kind {
        CaseKind::ItemNotReceived | CaseKind::TrackingProblem | CaseKind::PaymentDispute => {}
        CaseKind::CustomsHold | CaseKind::NotAsDescribed | CaseKind::Cancellation | CaseKind::Withdrawal => {
            return (ItemState::NotNeeded, Note::plain("proof-not-asked"));
        }
    }
    let Some(evidence) = facts.proof else {
        return (ItemState::NotNeeded, Note::plain("no-list"));
    };
    let holds = |state: ItemState| matches!(state, ItemState::Ok | ItemState::NotNeeded);
    // That it was shipped in time only helps a forecast; a pack that is to convince has to show it.
    let asked = |item: &&Item| item.weight == Weight::Needed || item.kind == ItemKind::ShippedInTime;
    let gaps = evidence.items.iter().filter(asked).filter(|item| !holds(item.state)).count();
    match i64::try_from(gaps).unwrap_or(i64::MAX) {
        0 => (ItemState::Ok, Note::plain("proof")),
        gaps => (ItemState::Missing, Note::plain("proof-gaps").with("count", Fact::Number(gaps))),
    }
}

/// The clauses of a policy that speak about what such a case is about. Those that the seller keeps for themselves are
/// never among them.
pub fn matters(clause: ClauseKind, kind: CaseKind) -> bool {
    if !clause.is_published() {
        return false;
    }
    match kind {
        CaseKind::Cancellation | CaseKind::Withdrawal | CaseKind::PaymentDispute => true,
        CaseKind::NotAsDescribed => match clause {
            ClauseKind::CancelUntil | ClauseKind::AfterShipment => false,
            ClauseKind::ReturnWindow
            | ClauseKind::ReturnCondition
            | ClauseKind::ReturnShippingPayer
            | ClauseKind::RefundTime
            | ClauseKind::Restocking
            | ClauseKind::StoreCredit
            | ClauseKind::Exceptions
            | ClauseKind::ReplacementPreference
            | ClauseKind::GoodwillLimit
            | ClauseKind::ResponseTime
            | ClauseKind::TrackingFrom
            | ClauseKind::InsuranceFrom => true,
        },
        CaseKind::ItemNotReceived | CaseKind::TrackingProblem | CaseKind::CustomsHold => {
            matches!(clause, ClauseKind::RefundTime | ClauseKind::StoreCredit | ClauseKind::ResponseTime)
        }
    }
}

/// The name of a pack's file, without its ending.
pub fn file_stem(case: CaseId) -> String {
    format!("{case}-evidence-pack")
}

#[cfg(test)]
mod tests;
