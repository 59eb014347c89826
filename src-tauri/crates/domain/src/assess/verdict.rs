//! What to do about a request, and why.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::guard::{Guard, RightState};
use super::platform::{Action, Move, MoveState, buyer_needed_nobody};
use super::request::{Asked, Goods, PolicyThen, Stage};
use crate::case::named;
use crate::facts::Fact;
use crate::note::Note;
use crate::policy::{AfterShipment, CancelUntil, ClauseKind};
use crate::request::{ReasonClass, RequestFact, cancel_until};

named! {
    /// What to do about a request.
    Verdict {
        /// Cancel and give the money back.
        Accept = "accept",
        /// Take it as a return.
        AcceptAsReturn = "accept_as_return",
        /// Offer something: money, goods, a return.
        Offer = "offer",
        /// Decline, citing the clause.
        Decline = "decline",
        /// A person has to look: something that decides is not known.
        ManualReview = "manual_review",
    }
}

/// What a reason rests on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cites {
    /// A clause of the policy in force.
    Clause(ClauseKind),
    /// A statute.
    Statute(String),
    /// A rule of the platform.
    Platform(String),
    /// The facts themselves, or Docket's own advice.
    Own,
}

/// A reason: a sentence, and what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// What it rests on.
    pub cites: Cites,
    /// The sentence.
    pub note: Note,
}

impl Reason {
    fn own(key: &'static str) -> Self {
        Self { cites: Cites::Own, note: Note::plain(key) }
    }

    fn clause(kind: ClauseKind, note: Note) -> Self {
        Self { cites: Cites::Clause(kind), note }
    }

    /// Id of the clause or rule; of one without, the name of the sentence.
    pub fn id(&self) -> &str {
        match &self.cites {
            Cites::Clause(kind) => kind.name(),
            Cites::Statute(id) | Cites::Platform(id) => id,
            Cites::Own => self.note.key,
        }
    }
}

pub(super) struct Decided {
    pub verdict: Verdict,
    pub reasons: Vec<Reason>,
    pub missing: BTreeSet<RequestFact>,
}

/// What the policy says.
enum Says {
    /// It gives way.
    Yes(Reason),
    /// It refuses.
    No(Reason),
    /// It does not speak of this.
    Silent(Reason),
    /// It hangs on a fact.
    Hangs(Reason, RequestFact),
}

impl Says {
    fn reason(&self) -> &Reason {
        match self {
            Says::Yes(reason) | Says::No(reason) | Says::Silent(reason) | Says::Hangs(reason, _) => reason,
        }
    }
}

pub(super) fn decide(asked: &Asked<'_>, guard: &Guard, moves: &[Move]) -> Decided {
    let mut missing = always_asked(asked);
    let (verdict, mut reasons) = settled(asked)
        .or_else(|| asked.stage.has_left().then(|| after_leaving(asked, guard, &mut missing)))
        .unwrap_or_else(|| before_leaving(asked, guard, &mut missing));
    reasons.extend(of_platform(asked, verdict, moves));
    Decided { verdict, reasons, missing }
}

/// Facts that are worth asking for whatever comes out.
fn always_asked(asked: &Asked<'_>) -> BTreeSet<RequestFact> {
    let mut missing = BTreeSet::new();
    if asked.reason.is_none() {
        missing.insert(RequestFact::ReasonClass);
    }
    if asked.country.is_none() {
        missing.insert(RequestFact::Country);
    }
    if asked.dates.ordered.is_none() {
        missing.insert(RequestFact::OrderedAt);
    }
    if asked.stage == Stage::Delivered && asked.delivered_on().is_none() {
        missing.insert(RequestFact::DeliveredOn);
    }
    if matches!(asked.stage, Stage::Shipped | Stage::Delivered) {
        let excepts = asked.clauses().and_then(|clauses| clauses.exceptions());
        let law = asked.statutes.iter().any(|statute| !statute.exceptions.is_empty());
        if asked.goods.is_none() && (law || excepts.is_some_and(|kinds| !kinds.is_empty())) {
            missing.insert(RequestFact::ItemKind);
        }
        // On its way only what is digital can have been opened.
        let in_hand = asked.stage == Stage::Delivered || asked.goods == Some(Goods::Digital);
        if in_hand && asked.goods.is_some_and(Goods::has_seal) && asked.opened.is_none() {
            missing.insert(RequestFact::ItemState);
        }
    }
    missing
}

/// Requests about which nothing is left to decide.
fn settled(asked: &Asked<'_>) -> Option<(Verdict, Vec<Reason>)> {
    if asked.cancelled {
        return Some((Verdict::ManualReview, vec![Reason::own("cancelled-already")]));
    }
    if asked.is_refunded() {
        return Some((Verdict::ManualReview, vec![Reason::own("refunded-already")]));
    }
    if asked.stage == Stage::Returned {
        return Some((Verdict::Accept, vec![Reason::own("goods-back")]));
    }
    None
}

fn before_leaving(
    asked: &Asked<'_>,
    guard: &Guard,
    missing: &mut BTreeSet<RequestFact>,
) -> (Verdict, Vec<Reason>) {
    if asked.unpaid {
        return (Verdict::Accept, vec![Reason::own("unpaid")]);
    }
    if let Some(rule) = buyer_needed_nobody(asked) {
        let cites = Cites::Platform(rule.id.clone());
        return (Verdict::Accept, vec![Reason { cites, note: Note::plain("platform-lets-buyer") }]);
    }
    let policy = before_shipping(asked, asked.dates.requested);
    if let Some(late) = sent_late(asked) {
        return (Verdict::Accept, vec![late, policy.reason().clone()]);
    }
    match policy {
        Says::Yes(reason) => (Verdict::Accept, vec![reason]),
        Says::No(reason) | Says::Silent(reason) | Says::Hangs(reason, _)
            if guard.state == RightState::Runs =>
        {
            (Verdict::Accept, vec![law("withdraws-before-sending", guard), reason])
        }
        other @ (Says::No(_) | Says::Silent(_) | Says::Hangs(..)) => refused(asked, guard, other, missing),
    }
}

fn after_leaving(
    asked: &Asked<'_>,
    guard: &Guard,
    missing: &mut BTreeSet<RequestFact>,
) -> (Verdict, Vec<Reason>) {
    let policy = if asked.stage == Stage::Shipped { on_its_way(asked) } else { with_the_buyer(asked) };
    if asked.stage == Stage::Delivered && asked.reason == Some(ReasonClass::ItemProblem) {
        let mut reasons = vec![Reason::own("faulty-goods"), policy.reason().clone()];
        if guard.state == RightState::Runs {
            reasons.push(law("right-beside", guard));
        }
        return (Verdict::Offer, reasons);
    }
    match policy {
        Says::Yes(reason) => {
            let mut reasons = vec![reason];
            if guard.state == RightState::Runs {
                reasons.push(law("right-beside", guard));
            }
            (Verdict::AcceptAsReturn, reasons)
        }
        Says::No(reason) | Says::Silent(reason) | Says::Hangs(reason, _)
            if guard.state == RightState::Runs =>
        {
            (Verdict::AcceptAsReturn, vec![law("law-overrules", guard), reason])
        }
        other @ (Says::No(_) | Says::Silent(_) | Says::Hangs(..)) => refused(asked, guard, other, missing),
    }
}

/// The policy does not give way, and the right to withdraw does not surely run.
fn refused(
    asked: &Asked<'_>,
    guard: &Guard,
    policy: Says,
    missing: &mut BTreeSet<RequestFact>,
) -> (Verdict, Vec<Reason>) {
    if guard.state.forbids_declining() {
        missing.extend(guard.hangs_on.iter().copied());
    }
    let reason = match policy {
        Says::Yes(reason) | Says::Silent(reason) => return (Verdict::ManualReview, vec![reason]),
        Says::Hangs(reason, fact) => {
            missing.insert(fact);
            return (Verdict::ManualReview, vec![reason]);
        }
        Says::No(reason) => reason,
    };
    if guard.state.forbids_declining() {
        return (Verdict::ManualReview, vec![law("right-unsure", guard), reason]);
    }
    let right = law("no-right", guard);
    match asked.reason {
        Some(ReasonClass::ChangeOfMind) => (Verdict::Decline, vec![reason, right]),
        Some(ReasonClass::Late | ReasonClass::ItemProblem) => {
            (Verdict::Offer, vec![Reason::own("good-reason"), reason, right])
        }
        Some(ReasonClass::Other) => (Verdict::ManualReview, vec![Reason::own("reason-other"), reason, right]),
        None => (Verdict::ManualReview, vec![Reason::own("reason-unknown"), reason, right]),
    }
}

fn law(key: &'static str, guard: &Guard) -> Reason {
    let cites = guard.statute.clone().map_or(Cites::Own, Cites::Statute);
    let mut note = Note::plain(key);
    if let Some(days) = guard.days {
        note = note.with("days", Fact::Number(days.into()));
    }
    Reason { cites, note }
}

/// The goods were not sent in the time that the law or the seller's own word gives.
fn sent_late(asked: &Asked<'_>) -> Option<Reason> {
    let requested = asked.requested_on();
    let promised = asked.day(asked.dates.ship_by);
    let ordered = asked.day(asked.dates.ordered);
    for statute in &asked.statutes {
        let Some(shipping) = &statute.shipping else { continue };
        let last = promised.or(ordered.and_then(|day| day.checked_add_days(Days::new(shipping.days.into()))));
        if let Some(last) = last.filter(|last| *last < requested) {
            let note = Note::plain("sent-late-law").with("day", Fact::Day(last));
            return Some(Reason { cites: Cites::Statute(statute.id.clone()), note });
        }
    }
    let last = promised.filter(|last| *last < requested && asked.reason == Some(ReasonClass::Late))?;
    Some(Reason { cites: Cites::Own, note: Note::plain("sent-late").with("day", Fact::Day(last)) })
}

fn no_policy(asked: &Asked<'_>) -> Says {
    Says::Silent(match asked.policy {
        PolicyThen::BeforeFirst(first) => {
            Reason { cites: Cites::Own, note: Note::plain("before-first").with("first", Fact::Day(first)) }
        }
        PolicyThen::DayUnknown => Reason::own("order-day-unknown"),
        PolicyThen::None | PolicyThen::InForce(_) => Reason::own("no-policy"),
    })
}

fn silent(kind: ClauseKind) -> Says {
    Says::Silent(Reason::clause(kind, Note::plain("clause-missing")))
}

/// What the policy says of a cancellation before the parcel leaves, asked for at that time.
fn before_shipping(asked: &Asked<'_>, requested: DateTime<Utc>) -> Says {
    let Some(clauses) = asked.clauses() else { return no_policy(asked) };
    let kind = ClauseKind::CancelUntil;
    let told = |key| Reason::clause(kind, Note::plain(key));
    match clauses.cancel_until() {
        None => silent(kind),
        Some(CancelUntil::Shipping) => Says::Yes(told("not-shipped")),
        Some(CancelUntil::Processing) if asked.stage.has_left() => Says::No(told("work-begun")),
        Some(CancelUntil::Processing) => match (asked.stage, asked.work_begun) {
            (Stage::Processing, _) | (_, Some(true)) => Says::No(told("work-begun")),
            (_, Some(false)) => Says::Yes(told("work-not-begun")),
            (_, None) => Says::Hangs(told("work-unknown"), RequestFact::WorkBegun),
        },
        Some(CancelUntil::HoursAfterOrder(hours)) => {
            let Some(ordered) = asked.dates.ordered else {
                return Says::Hangs(told("order-time-unknown"), RequestFact::OrderedAt);
            };
            let until = cancel_until(CancelUntil::HoursAfterOrder(hours), ordered, asked.zone);
            let end = until.unwrap_or(DateTime::<Utc>::MAX_UTC);
            let note = |key| {
                let note = Note::plain(key).with("hours", Fact::Number(hours.into()));
                Reason::clause(kind, note.with("until", Fact::Instant(end, asked.zone)))
            };
            if requested <= end { Says::Yes(note("in-time")) } else { Says::No(note("too-late")) }
        }
    }
}

/// What the policy says while the parcel is on its way.
fn on_its_way(asked: &Asked<'_>) -> Says {
    let Some(clauses) = asked.clauses() else { return no_policy(asked) };
    if asked.asked_before_shipping()
        && let Says::Yes(reason) = before_shipping(asked, asked.dates.requested)
    {
        return Says::Yes(Reason { note: Note::plain("sent-although-asked"), ..reason });
    }
    if let Some(excepted) = excepted(asked) {
        return excepted;
    }
    let kind = ClauseKind::AfterShipment;
    match clauses.after_shipment() {
        Some(AfterShipment::AsReturn) => Says::Yes(Reason::clause(kind, Note::plain("becomes-return"))),
        Some(AfterShipment::Intercept) => Says::Yes(Reason::clause(kind, Note::plain("called-back"))),
        Some(AfterShipment::Refused) => Says::No(Reason::clause(kind, Note::plain("already-left"))),
        None => match clauses.return_days() {
            Some(0) => Says::No(Reason::clause(ClauseKind::ReturnWindow, Note::plain("nothing-back"))),
            Some(_) => Says::Yes(Reason::clause(ClauseKind::ReturnWindow, Note::plain("window-to-come"))),
            None => silent(kind),
        },
    }
}

/// What the policy says once the buyer has the goods.
fn with_the_buyer(asked: &Asked<'_>) -> Says {
    let Some(clauses) = asked.clauses() else { return no_policy(asked) };
    let kind = ClauseKind::ReturnWindow;
    let days = match clauses.return_days() {
        None => return silent(kind),
        Some(0) => return Says::No(Reason::clause(kind, Note::plain("nothing-back"))),
        Some(days) => days,
    };
    if let Some(excepted) = excepted(asked) {
        return excepted;
    }
    let Some(delivered) = asked.delivered_on() else {
        return Says::Hangs(Reason::clause(kind, Note::plain("delivery-unknown")), RequestFact::DeliveredOn);
    };
    let last = delivered.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX);
    let note = |key| {
        let note = Note::plain(key).with("days", Fact::Number(days.into())).with("day", Fact::Day(last));
        Reason::clause(kind, note)
    };
    if asked.requested_on() <= last { Says::Yes(note("in-window")) } else { Says::No(note("window-over")) }
}

/// What the exceptions say; nothing where these goods are not among them.
fn excepted(asked: &Asked<'_>) -> Option<Says> {
    let kinds = asked.clauses()?.exceptions().filter(|kinds| !kinds.is_empty())?;
    let kind = ClauseKind::Exceptions;
    let Some(goods) = asked.goods else {
        return Some(Says::Hangs(Reason::clause(kind, Note::plain("goods-unknown")), RequestFact::ItemKind));
    };
    goods.item_kind().filter(|kind| kinds.contains(kind))?;
    let told = |key| Reason::clause(kind, Note::plain(key).text("goods", goods.name()));
    // Docket's words for the clause except what is sealed only once it was opened.
    if goods.has_seal() {
        let in_hand = goods == Goods::Digital || asked.stage != Stage::Shipped;
        return match asked.opened {
            Some(true) if in_hand => Some(Says::No(told("excepted"))),
            None if in_hand => Some(Says::Hangs(told("opened-unknown"), RequestFact::ItemState)),
            Some(_) | None => None,
        };
    }
    Some(Says::No(told("excepted")))
}

/// What the platform adds: a button that is shut, and what becomes of a request after shipping.
fn of_platform(asked: &Asked<'_>, verdict: Verdict, moves: &[Move]) -> Vec<Reason> {
    let told =
        |one: &Move, key| Reason { cites: Cites::Platform(one.rule.id.clone()), note: Note::plain(key) };
    let mut reasons = Vec::new();
    for one in moves {
        match one.rule.action {
            Action::SellerCancels
                if verdict == Verdict::Accept
                    && one.state == MoveState::Closed
                    && !asked.stage.has_left() =>
            {
                reasons.push(told(one, "platform-button-shut"));
            }
            Action::AfterShipping if one.state == MoveState::Open && asked.stage == Stage::Shipped => {
                reasons.push(told(one, "platform-return-only"));
            }
            Action::BuyerCancels
            | Action::BuyerAsks
            | Action::BuyerCancelsUnsent
            | Action::SellerAnswers
            | Action::SellerCancels
            | Action::SellerCancelsUnpaid
            | Action::PlatformCancels
            | Action::AfterShipping
            | Action::Counting => {}
        }
    }
    reasons
}
