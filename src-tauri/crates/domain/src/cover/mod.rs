//! Do not pay twice: before money goes back or goods go out again, who else would pay, how much, and what they ask for.

mod claim;
mod pack;

pub use claim::{asked, disputes};
pub use pack::{
    Amount, Basis, CoverPack, CriterionKind, DayKind, Included, Insurer, Limit, LimitRule, Programme, Span,
};

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::Money;
use crate::case::{CaseKind, named};
use crate::door::DoorState;
use crate::evidence::{EvidenceFacts, Forecast, last_day_to_ship};
use crate::facts::Fact;
use crate::filing::Filing;
use crate::note::{Note, Says, day_of};

named! {
    /// Who would pay.
    PayerKind {
        /// The buyer's bank or payment provider takes the money by itself.
        PaymentDispute = "payment_dispute",
        /// A programme of the platform or the payment provider.
        Programme = "programme",
        /// A claim at the carrier that was prepared.
        CarrierClaim = "carrier_claim",
        /// Insurance that was bought.
        Insurance = "insurance",
        /// Cover included with the carrier's service.
        Carrier = "carrier",
        /// The seller.
        Seller = "seller",
    }
}

named! {
    /// How sure it is that somebody pays.
    Likelihood {
        /// Every condition is met.
        Likely = "likely",
        /// None is broken, some are not known.
        Possible = "possible",
        /// A condition is not met.
        Unlikely = "unlikely",
        /// For certain, until somebody else does.
        Certain = "certain",
    }
}

named! {
    /// How a condition stands.
    CriterionState {
        /// Met.
        Met = "met",
        /// Not met.
        Unmet = "unmet",
        /// Nothing known says either.
        Unknown = "unknown",
    }
}

/// A condition with what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion {
    /// Condition.
    pub kind: CriterionKind,
    /// State.
    pub state: CriterionState,
    /// Why.
    pub note: Note,
}

/// Somebody who may pay.
#[derive(Debug, Clone, PartialEq)]
pub struct Payer {
    /// Id in the pack; the kind's name where it has none.
    pub id: String,
    /// Kind.
    pub kind: PayerKind,
    /// What would be paid, never above the loss; nothing where it cannot be said.
    pub amount: Option<Money>,
    /// Why no amount is said.
    pub no_amount: Option<Note>,
    /// Likelihood.
    pub likelihood: Likelihood,
    /// Conditions.
    pub criteria: Vec<Criterion>,
    /// Last day on which it can be asked for.
    pub by: Option<NaiveDate>,
    /// Who says so.
    pub source: Option<Says>,
}

/// What is known when somebody wants to refund.
#[derive(Debug, Clone, PartialEq)]
pub struct CoverFacts<'a> {
    /// Platform of the order.
    pub platform: &'a str,
    /// What its payments are in the provider's words.
    pub payments: Vec<String>,
    /// Kind of case.
    pub kind: CaseKind,
    /// Today in the seller's zone.
    pub today: NaiveDate,
    /// Money at stake.
    pub loss: Option<Money>,
    /// Parcel and order.
    pub parcel: &'a EvidenceFacts,
    /// Service as the file names it; empty when it does not.
    pub service: &'a str,
    /// Last day of the delivery estimate.
    pub deliver_by: Option<NaiveDate>,
    /// Whether the label was bought from the platform.
    pub platform_label: Option<bool>,
    /// Strength of the proof of delivery, where the platform has a list.
    pub forecast: Option<Forecast>,
    /// Whether the platform was answered where it looks.
    pub door: DoorState,
    /// What the parcel was insured for, when insurance was bought.
    pub insured: Option<Money>,
    /// Day on which a claim sheet was made last.
    pub claim_sheet: Option<NaiveDate>,
    /// What was filed about the parcel, oldest first.
    pub filings: &'a [Filing],
    /// Whether the buyer's bank or payment provider is at it.
    pub dispute_open: bool,
}

/// Who would pay, the seller last.
pub fn payers(
    pack: &CoverPack,
    facts: &CoverFacts<'_>,
    is_business_day: &dyn Fn(NaiveDate) -> bool,
) -> Vec<Payer> {
    let mut payers = Vec::new();
    if facts.dispute_open {
        payers.push(dispute(facts));
    }
    for programme in &pack.programmes {
        if programme.is_for(facts.platform, &facts.payments) {
            payers.push(under_programme(programme, facts, is_business_day));
        }
    }
    // The newest claim with each tells how it stands there; what could still be claimed says nothing beside it.
    let newest = |kind| facts.filings.iter().rev().find(|filing| claim::asked(filing) == Some(kind));
    let with_carrier = newest(PayerKind::CarrierClaim);
    let with_insurer = newest(PayerKind::Insurance);
    match (with_carrier, facts.claim_sheet) {
        (Some(filing), _) => payers.push(claim::claimed(filing, PayerKind::CarrierClaim, facts)),
        (None, Some(day)) => payers.push(carrier_claim(facts, day)),
        (None, None) => {}
    }
    match (with_insurer, facts.insured.filter(|insured| insured.minor > 0)) {
        (Some(filing), _) => payers.push(claim::claimed(filing, PayerKind::Insurance, facts)),
        (None, Some(insured)) => payers.push(insurance(pack, facts, insured, is_business_day)),
        (None, None) => {}
    }
    let included = pack.included_with(&facts.parcel.carrier, facts.service);
    if let Some(included) = included.filter(|_| with_carrier.is_none()) {
        payers.push(carrier(included, facts, is_business_day));
    }
    let (amount, no_amount) = pays(facts.loss, facts);
    payers.push(Payer {
        id: PayerKind::Seller.name().to_owned(),
        kind: PayerKind::Seller,
        amount,
        no_amount,
        likelihood: Likelihood::Certain,
        criteria: Vec::new(),
        by: None,
        source: None,
    });
    payers
}

/// Those who would likely pay in the seller's place, so that a refund now could be paid twice.
pub fn at_stake(payers: &[Payer]) -> Vec<&Payer> {
    payers
        .iter()
        .filter(|payer| {
            let pays = payer.amount.is_none_or(|amount| amount.minor > 0);
            match payer.kind {
                PayerKind::PaymentDispute => true,
                PayerKind::Programme
                | PayerKind::CarrierClaim
                | PayerKind::Insurance
                | PayerKind::Carrier => pays && payer.likelihood == Likelihood::Likely,
                PayerKind::Seller => false,
            }
        })
        .collect()
}

/// The smaller of the loss and what somebody pays at most. Two currencies are never compared.
fn pays(most: Option<Money>, facts: &CoverFacts<'_>) -> (Option<Money>, Option<Note>) {
    let Some(loss) = facts.loss else { return (None, Some(Note::plain("loss-unknown"))) };
    let Some(most) = most else { return (Some(loss), None) };
    if most.currency != loss.currency {
        return (None, Some(Note::plain("other-currency").with("amount", Fact::Money(most))));
    }
    (Some(Money::new(most.minor.min(loss.minor), loss.currency)), None)
}

fn likelihood(criteria: &[Criterion]) -> Likelihood {
    if criteria.iter().any(|one| one.state == CriterionState::Unmet) {
        Likelihood::Unlikely
    } else if criteria.iter().all(|one| one.state == CriterionState::Met) {
        Likelihood::Likely
    } else {
        Likelihood::Possible
    }
}

fn dispute(facts: &CoverFacts<'_>) -> Payer {
    let (amount, no_amount) = pays(None, facts);
    let note = Note::plain("dispute-open");
    Payer {
        id: PayerKind::PaymentDispute.name().to_owned(),
        kind: PayerKind::PaymentDispute,
        amount,
        no_amount,
        likelihood: Likelihood::Possible,
        criteria: vec![Criterion { kind: CriterionKind::DisputeOpen, state: CriterionState::Met, note }],
        by: None,
        source: None,
    }
}

fn under_programme(
    programme: &Programme,
    facts: &CoverFacts<'_>,
    is_business_day: &dyn Fn(NaiveDate) -> bool,
) -> Payer {
    let covered = programme.kinds.contains(&facts.kind);
    let (state, key) = if covered {
        (CriterionState::Met, "kind-covered")
    } else {
        (CriterionState::Unmet, "kind-not-covered")
    };
    let mut criteria = vec![Criterion { kind: CriterionKind::KindCovered, state, note: Note::plain(key) }];
    for kind in &programme.criteria {
        let (state, note) = match kind {
            CriterionKind::TotalInLimit => total_in_limit(programme, facts),
            CriterionKind::FirstScanInTime => first_scan(programme, facts, is_business_day),
            CriterionKind::KindCovered
            | CriterionKind::TrackingOnOrder
            | CriterionKind::EstimateKnown
            | CriterionKind::AddressAsOnOrder
            | CriterionKind::RightDoor
            | CriterionKind::EvidenceStrong
            | CriterionKind::PlatformLabel
            | CriterionKind::NotDelivered
            | CriterionKind::CoverIncluded
            | CriterionKind::Insured
            | CriterionKind::ClaimOpen
            | CriterionKind::ClaimSheet
            | CriterionKind::ClaimFiled
            | CriterionKind::DisputeOpen => plain(*kind, facts),
        };
        criteria.push(Criterion { kind: *kind, state, note });
    }
    let (amount, no_amount) = pays(programme.pays_up_to.as_ref().and_then(Amount::money), facts);
    Payer {
        id: programme.id.clone(),
        kind: PayerKind::Programme,
        amount,
        no_amount,
        likelihood: likelihood(&criteria),
        criteria,
        by: None,
        source: Some(programme.source.clone()),
    }
}

/// A condition that needs no figure of a pack.
fn plain(kind: CriterionKind, facts: &CoverFacts<'_>) -> (CriterionState, Note) {
    use CriterionState::{Met, Unknown, Unmet};
    let parcel = facts.parcel;
    match kind {
        CriterionKind::TrackingOnOrder => match parcel.tracking_number.trim() {
            "" => (Unmet, Note::plain("no-tracking")),
            number => (Met, Note::plain("number").text("number", number)),
        },
        CriterionKind::EstimateKnown => match facts.deliver_by {
            Some(day) => (Met, Note::plain("estimate").with("day", Fact::Day(day))),
            None => (Unknown, Note::plain("no-estimate")),
        },
        CriterionKind::AddressAsOnOrder if parcel.address_edited => (Unmet, Note::plain("address-edited")),
        CriterionKind::AddressAsOnOrder if parcel.ship_to.is_empty() => (Unknown, Note::plain("no-address")),
        CriterionKind::AddressAsOnOrder => (Met, Note::plain("address-imported")),
        CriterionKind::RightDoor => match facts.door {
            DoorState::Used => (Met, Note::plain("door-used")),
            DoorState::Free => (Met, Note::plain("door-free")),
            DoorState::NotUsed => (Unmet, Note::plain("door-not-used")),
        },
        CriterionKind::EvidenceStrong => match facts.forecast {
            Some(Forecast::Strong) => (Met, Note::plain("evidence-strong")),
            Some(Forecast::Likely) => (Unknown, Note::plain("evidence-likely")),
            Some(Forecast::Wait) => (Unknown, Note::plain("evidence-wait")),
            Some(Forecast::Weak) => (Unmet, Note::plain("evidence-weak")),
            None => (Unknown, Note::plain("evidence-none")),
        },
        CriterionKind::PlatformLabel => match facts.platform_label {
            Some(true) => (Met, Note::plain("label-platform")),
            Some(false) => (Unmet, Note::plain("label-other")),
            None => (Unknown, Note::plain("label-unknown")),
        },
        CriterionKind::NotDelivered => match parcel.delivered {
            Some(false) => (Met, Note::plain("not-delivered")),
            Some(true) => (Unmet, Note::plain("delivered")),
            None => (Unknown, Note::plain("no-status")),
        },
        CriterionKind::DisputeOpen if facts.dispute_open => (Met, Note::plain("dispute-open")),
        CriterionKind::KindCovered
        | CriterionKind::TotalInLimit
        | CriterionKind::FirstScanInTime
        | CriterionKind::CoverIncluded
        | CriterionKind::Insured
        | CriterionKind::ClaimOpen
        | CriterionKind::ClaimSheet
        | CriterionKind::ClaimFiled
        | CriterionKind::DisputeOpen => (Unknown, Note::plain("not-known")),
    }
}

fn total_in_limit(programme: &Programme, facts: &CoverFacts<'_>) -> (CriterionState, Note) {
    let ordered = facts.parcel.ordered_at.map(|at| day_of(at, facts.parcel.zone));
    let limit = programme.limit_on(ordered);
    let amount = limit.and_then(|limit| Money::from_decimal(&limit.amount, limit.currency).ok());
    let (Some(limit), Some(amount)) = (limit, amount) else {
        return (CriterionState::Unknown, Note::plain("not-known"));
    };
    let Some(total) = facts.parcel.total else {
        return (CriterionState::Unknown, Note::plain("no-total"));
    };
    if total.currency != amount.currency {
        let note = Note::plain("limit-other-currency").with("limit", Fact::Money(amount));
        return (CriterionState::Unknown, note.with("total", Fact::Money(total)));
    }
    let inside = match limit.rule {
        LimitRule::Below => total.minor < amount.minor,
        LimitRule::UpTo => total.minor <= amount.minor,
    };
    let (state, key) = match (inside, limit.rule) {
        (true, LimitRule::Below) => (CriterionState::Met, "limit-below"),
        (true, LimitRule::UpTo) => (CriterionState::Met, "limit-up-to"),
        (false, _) => (CriterionState::Unmet, "limit-over"),
    };
    (state, Note::plain(key).with("total", Fact::Money(total)).with("limit", Fact::Money(amount)))
}

fn first_scan(
    programme: &Programme,
    facts: &CoverFacts<'_>,
    is_business_day: &dyn Fn(NaiveDate) -> bool,
) -> (CriterionState, Note) {
    let parcel = facts.parcel;
    let Some(scan) = parcel.first_scan_at.map(|at| day_of(at, parcel.zone)) else {
        return (CriterionState::Unknown, Note::plain("no-first-scan"));
    };
    let last = match programme.scan_within_business_days {
        Some(days) => {
            let own = EvidenceFacts { ship_by: None, handling_days: Some(days), ..parcel.clone() };
            last_day_to_ship(&own, is_business_day)
        }
        None => last_day_to_ship(parcel, is_business_day),
    };
    let Some(last) = last else { return (CriterionState::Unknown, Note::plain("no-ship-by")) };
    let (state, key) =
        if scan <= last { (CriterionState::Met, "day-by") } else { (CriterionState::Unmet, "day-too-late") };
    (state, Note::plain(key).with("day", Fact::Day(scan)).with("last", Fact::Day(last)))
}

fn carrier_claim(facts: &CoverFacts<'_>, day: NaiveDate) -> Payer {
    let (amount, no_amount) = pays(None, facts);
    let sheet = Note::plain("claim-sheet").with("day", Fact::Day(day));
    let (state, note) = plain(CriterionKind::NotDelivered, facts);
    Payer {
        id: PayerKind::CarrierClaim.name().to_owned(),
        kind: PayerKind::CarrierClaim,
        amount,
        no_amount,
        // A sheet that was made may not have been sent.
        likelihood: Likelihood::Possible,
        criteria: vec![
            Criterion { kind: CriterionKind::ClaimSheet, state: CriterionState::Met, note: sheet },
            Criterion { kind: CriterionKind::NotDelivered, state, note },
        ],
        by: None,
        source: None,
    }
}

fn insurance(
    pack: &CoverPack,
    facts: &CoverFacts<'_>,
    insured: Money,
    is_business_day: &dyn Fn(NaiveDate) -> bool,
) -> Payer {
    let (amount, no_amount) = pays(Some(insured), facts);
    let mut criteria = vec![Criterion {
        kind: CriterionKind::Insured,
        state: CriterionState::Met,
        note: Note::plain("insured").with("amount", Fact::Money(insured)),
    }];
    let (state, note) = match plain(CriterionKind::NotDelivered, facts) {
        // Many policies pay for theft after the delivery too; which one it is, nobody told.
        (CriterionState::Unmet, _) => (CriterionState::Unknown, Note::plain("insured-delivered")),
        other => other,
    };
    criteria.push(Criterion { kind: CriterionKind::NotDelivered, state, note });
    // Which insurer it is stands in no export: the earliest last day is the safe one.
    let first = pack
        .insurers
        .iter()
        .filter_map(|insurer| Some((after(&insurer.closes, facts, is_business_day)?, insurer)))
        .min_by_key(|(day, _)| *day);
    let by = first.map(|(day, _)| day);
    if let Some(day) = by {
        let note = Note::plain("insurer-by").with("last", Fact::Day(day));
        let (state, note) = if facts.today <= day {
            (CriterionState::Met, note)
        } else {
            (CriterionState::Unknown, Note { key: "insurer-late", ..note })
        };
        criteria.push(Criterion { kind: CriterionKind::ClaimOpen, state, note });
    }
    Payer {
        id: PayerKind::Insurance.name().to_owned(),
        kind: PayerKind::Insurance,
        amount,
        no_amount,
        likelihood: likelihood(&criteria),
        criteria,
        by: by.filter(|day| facts.today <= *day),
        source: first.map(|(_, insurer)| insurer.source.clone()),
    }
}

fn carrier(
    included: &Included,
    facts: &CoverFacts<'_>,
    is_business_day: &dyn Fn(NaiveDate) -> bool,
) -> Payer {
    let cover = included.cover.money();
    let (amount, no_amount) = pays(cover, facts);
    let mut criteria = Vec::new();
    if let Some(cover) = cover {
        let (state, key) = if cover.minor > 0 {
            (CriterionState::Met, "cover-included")
        } else {
            (CriterionState::Unmet, "cover-none")
        };
        let note = Note::plain(key).with("amount", Fact::Money(cover));
        criteria.push(Criterion { kind: CriterionKind::CoverIncluded, state, note });
    }
    if included.needs_tracking {
        let (state, note) = plain(CriterionKind::TrackingOnOrder, facts);
        criteria.push(Criterion { kind: CriterionKind::TrackingOnOrder, state, note });
    }
    let (state, note) = plain(CriterionKind::NotDelivered, facts);
    criteria.push(Criterion { kind: CriterionKind::NotDelivered, state, note });
    let last = included.closes.as_ref().and_then(|span| after(span, facts, is_business_day));
    let first = included.opens.as_ref().and_then(|span| after(span, facts, is_business_day));
    if included.closes.is_some() || included.opens.is_some() {
        let (state, note) = claim_open(first, last, facts.today);
        criteria.push(Criterion { kind: CriterionKind::ClaimOpen, state, note });
    }
    Payer {
        id: included.id.clone(),
        kind: PayerKind::Carrier,
        amount,
        no_amount,
        likelihood: likelihood(&criteria),
        criteria,
        by: last.filter(|last| facts.today <= *last),
        source: Some(included.source.clone()),
    }
}

fn claim_open(first: Option<NaiveDate>, last: Option<NaiveDate>, today: NaiveDate) -> (CriterionState, Note) {
    match (first, last) {
        (_, Some(last)) if today > last => {
            (CriterionState::Unmet, Note::plain("claim-over").with("last", Fact::Day(last)))
        }
        (Some(first), Some(last)) => (
            CriterionState::Met,
            Note::plain("claim-window").with("first", Fact::Day(first)).with("last", Fact::Day(last)),
        ),
        (None, Some(last)) => (CriterionState::Met, Note::plain("claim-until").with("last", Fact::Day(last))),
        (Some(_) | None, None) => (CriterionState::Unknown, Note::plain("claim-unknown")),
    }
}

/// The day that a span after its basis ends on; nothing while the basis is not known.
fn after(
    span: &Span,
    facts: &CoverFacts<'_>,
    is_business_day: &dyn Fn(NaiveDate) -> bool,
) -> Option<NaiveDate> {
    let basis = match span.basis {
        Basis::MailingDate => day_of(facts.parcel.shipped_at?, facts.parcel.zone),
        Basis::ExpectedDeliveryDate => facts.deliver_by?,
    };
    let basis = basis.checked_add_months(Months::new(span.months))?;
    match span.kind {
        DayKind::Calendar => basis.checked_add_days(Days::new(span.days.into())),
        DayKind::Business => {
            let counted = EvidenceFacts {
                ship_by: None,
                ordered_at: Some(crate::calendar::Moment::Day(basis)),
                handling_days: Some(span.days),
                ..facts.parcel.clone()
            };
            last_day_to_ship(&counted, is_business_day)
        }
    }
}

#[cfg(test)]
mod tests;
