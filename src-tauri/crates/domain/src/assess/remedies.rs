//! The ways out side by side: what each costs, who pays the postage, until when, how likely a dispute is, and
//! whether it is allowed. What is not known is named and never counted as nothing.

use chrono::{Days, Duration, NaiveDate};
use serde::{Deserialize, Serialize};

use super::guard::{Guard, RightState};
use super::platform::{Action, Move, MoveState};
use super::request::{Asked, Stage};
use super::verdict::Verdict;
use crate::Money;
use crate::calendar::day_in;
use crate::case::named;
use crate::facts::Fact;
use crate::note::Note;
use crate::policy::{AfterShipment, Payer, Preference, RefundFrom, Statute};
use crate::request::ReasonClass;

named! {
    /// A way out.
    Way {
        /// All of the money back, the goods stay where they are.
        RefundFull = "refund_full",
        /// Some of the money back, the goods stay with the buyer.
        RefundPartial = "refund_partial",
        /// The goods once more.
        Replacement = "replacement",
        /// The money back once the goods are.
        ReturnThenRefund = "return_then_refund",
        /// The carrier brings the parcel back, then the money goes back.
        Intercept = "intercept",
        /// Credit for a later order once the goods are back.
        StoreCredit = "store_credit",
        /// Something given without owing it.
        Goodwill = "goodwill",
        /// Something else, in the seller's words.
        Other = "other",
        /// Nothing.
        Decline = "decline",
    }
}

impl Way {
    /// What taking it answers to the request, as the step of a playbook that decides puts it.
    pub fn answer(self) -> &'static str {
        match self {
            Way::RefundFull | Way::ReturnThenRefund | Way::Intercept => "accept",
            Way::RefundPartial | Way::Replacement | Way::StoreCredit | Way::Goodwill | Way::Other => "offer",
            Way::Decline => "decline",
        }
    }
}

named! {
    /// A part of what a way costs the seller.
    CostKind {
        /// The goods.
        Item = "item",
        /// Packaging.
        Packaging = "packaging",
        /// Postage to the buyer.
        Postage = "postage",
        /// Packaging and postage once more.
        SecondPostage = "second_postage",
        /// Fees.
        Fees = "fees",
        /// Postage of the return.
        ReturnPostage = "return_postage",
        /// What the carrier takes for bringing a parcel back.
        CallBack = "call_back",
        /// What the seller chooses to give.
        Chosen = "chosen",
        /// What is kept for restocking, as an amount below nothing.
        Restocking = "restocking",
    }
}

named! {
    /// How likely a dispute is.
    Risk {
        /// Hardly.
        Low = "low",
        /// Perhaps.
        Medium = "medium",
        /// Likely.
        High = "high",
    }
}

named! {
    /// Whether a way may be taken.
    Allowed {
        /// It may.
        Yes = "yes",
        /// Only if the buyer agrees.
        IfAgreed = "if_agreed",
        /// It may not.
        No = "no",
    }
}

named! {
    /// Who pays the postage that a way needs.
    PostagePayer {
        /// The buyer.
        Buyer = "buyer",
        /// The seller.
        Seller = "seller",
        /// There is none.
        Nobody = "nobody",
        /// Neither policy nor law says it.
        Unknown = "unknown",
    }
}

/// A part of a cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CostPart {
    /// What for.
    pub kind: CostKind,
    /// How much; nothing when it is not known.
    pub amount: Option<Money>,
}

/// What a way costs the seller.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cost {
    /// Its parts.
    pub parts: Vec<CostPart>,
    /// The sum of the parts that are known; nothing when none is, or when they are in several currencies.
    pub known: Option<Money>,
    /// Whether parts are in several currencies.
    pub mixed: bool,
}

impl Cost {
    fn of(parts: Vec<CostPart>, nothing: Option<Money>) -> Self {
        let amounts: Vec<Money> = parts.iter().filter_map(|part| part.amount).collect();
        let known = match amounts.split_first() {
            None => nothing.filter(|_| parts.is_empty()),
            Some((first, rest)) => rest.iter().try_fold(*first, |sum, amount| sum.plus(*amount)).ok(),
        };
        let mixed = amounts.windows(2).any(|two| {
            two.iter().any(|one| Some(one.currency) != amounts.first().map(|first| first.currency))
        });
        Self { parts, known, mixed }
    }

    /// Parts of which nobody knows how much they are.
    pub fn unknown(&self) -> impl Iterator<Item = CostKind> {
        self.parts.iter().filter(|part| part.amount.is_none()).map(|part| part.kind)
    }

    /// The whole cost; nothing while a part is not known.
    pub fn whole(&self) -> Option<Money> {
        self.known.filter(|_| self.unknown().next().is_none())
    }
}

/// When something is due.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// The day; nothing where it hangs on something to come.
    pub day: Option<NaiveDate>,
    /// In words.
    pub note: Note,
}

/// A way out.
#[derive(Debug, Clone, PartialEq)]
pub struct Remedy {
    /// Way.
    pub way: Way,
    /// What it costs the seller.
    pub cost: Cost,
    /// What the buyer gets in money or credit; nothing where that is open.
    pub buyer_gets: Option<Money>,
    /// Who pays the postage.
    pub postage: PostagePayer,
    /// Until when.
    pub due: Due,
    /// How likely a dispute is.
    pub risk: Risk,
    /// Why.
    pub risk_why: Note,
    /// Whether it may be taken.
    pub allowed: Allowed,
    /// Why, or why not.
    pub why: Note,
    /// Whether it is the one to take first.
    pub recommended: bool,
}

struct Weighing<'a> {
    asked: &'a Asked<'a>,
    guard: &'a Guard,
    verdict: Verdict,
    is_business_day: &'a dyn Fn(NaiveDate) -> bool,
}

pub(super) fn remedies(
    asked: &Asked<'_>,
    guard: &Guard,
    verdict: Verdict,
    is_business_day: &dyn Fn(NaiveDate) -> bool,
) -> Vec<Remedy> {
    let weighing = Weighing { asked, guard, verdict, is_business_day };
    let mut remedies: Vec<Remedy> = weighing.order().into_iter().map(|way| weighing.remedy(way)).collect();
    remedies.sort_by_key(|remedy| remedy.allowed == Allowed::No);
    if let Some(first) = remedies.first_mut().filter(|first| first.allowed != Allowed::No) {
        first.recommended = verdict != Verdict::ManualReview;
    }
    remedies
}

/// The last day to answer: the platform's time, or the one the policy promises, whichever is earlier.
pub(super) fn answer_by(asked: &Asked<'_>, moves: &[Move]) -> Option<NaiveDate> {
    let platform = moves.iter().filter(|one| one.rule.action == Action::SellerAnswers);
    let platform =
        platform.filter(|one| one.state != MoveState::Unknown).filter_map(|one| asked.day(one.until));
    let promised = asked
        .clauses()
        .and_then(|clauses| clauses.response_hours())
        .and_then(|hours| asked.dates.requested.checked_add_signed(Duration::hours(hours.into())));
    platform.chain(promised.map(|at| day_in(at, asked.zone))).min()
}

impl Weighing<'_> {
    /// The ways in the order in which they suit the reason and the verdict.
    fn order(&self) -> Vec<Way> {
        use Way::{
            Decline, Goodwill, Intercept, Other, RefundFull, RefundPartial, Replacement, ReturnThenRefund,
            StoreCredit,
        };
        let calls_back = self.asked.clauses().and_then(|clauses| clauses.after_shipment())
            == Some(AfterShipment::Intercept);
        match (self.verdict, self.asked.reason) {
            (Verdict::Accept, _) => vec![
                RefundFull,
                StoreCredit,
                ReturnThenRefund,
                RefundPartial,
                Replacement,
                Goodwill,
                Intercept,
                Other,
                Decline,
            ],
            (_, Some(ReasonClass::ItemProblem)) => {
                let mut ways = match self.asked.clauses().map(|clauses| clauses.preference()) {
                    Some(Preference::Replacement) => vec![Replacement, RefundPartial],
                    Some(Preference::Refund | Preference::BuyerChooses) | None => {
                        vec![RefundPartial, Replacement]
                    }
                };
                ways.extend([ReturnThenRefund, RefundFull, Goodwill, StoreCredit, Intercept, Other, Decline]);
                ways
            }
            (Verdict::Decline, _) => vec![
                Decline,
                Goodwill,
                StoreCredit,
                RefundPartial,
                ReturnThenRefund,
                Intercept,
                Replacement,
                Other,
                RefundFull,
            ],
            (Verdict::Offer, _) => vec![
                Goodwill,
                RefundPartial,
                ReturnThenRefund,
                Intercept,
                StoreCredit,
                Replacement,
                RefundFull,
                Other,
                Decline,
            ],
            (Verdict::AcceptAsReturn | Verdict::ManualReview, _) => {
                let mut ways = if calls_back && self.asked.stage == Stage::Shipped {
                    vec![Intercept, ReturnThenRefund]
                } else {
                    vec![ReturnThenRefund, Intercept]
                };
                ways.extend([RefundPartial, StoreCredit, Goodwill, Replacement, RefundFull, Other, Decline]);
                ways
            }
        }
    }

    fn remedy(&self, way: Way) -> Remedy {
        let (allowed, why) = self.allowed(way);
        let (risk, risk_why) = self.risk(way);
        let nothing = self.asked.paid.map(|paid| Money::new(0, paid.currency));
        Remedy {
            way,
            cost: Cost::of(self.parts(way), nothing),
            buyer_gets: self.buyer_gets(way),
            postage: self.postage(way),
            due: self.due(way),
            risk,
            risk_why,
            allowed,
            why,
            recommended: false,
        }
    }

    fn has_left(&self) -> bool {
        self.asked.stage.has_left()
    }

    /// Whether the parcel went out although the buyer had asked in time: that is nobody's return but the seller's.
    fn own_mistake(&self) -> bool {
        self.asked.stage == Stage::Shipped && self.asked.asked_before_shipping()
    }

    fn faulty(&self) -> bool {
        self.asked.reason == Some(ReasonClass::ItemProblem)
    }

    fn return_payer(&self) -> PostagePayer {
        if self.faulty() || self.own_mistake() {
            return PostagePayer::Seller;
        }
        match self.asked.clauses().and_then(|clauses| clauses.return_payer()) {
            Some(Payer::Buyer | Payer::SellerIfFaulty) => PostagePayer::Buyer,
            Some(Payer::Seller) => PostagePayer::Seller,
            None => {
                let untold = |statute: &&Statute| {
                    statute.return_duty.as_ref().is_some_and(|duty| duty.seller_pays_unless_told)
                };
                let law = self.guard.state.forbids_declining() && self.asked.statutes.iter().any(untold);
                if law { PostagePayer::Seller } else { PostagePayer::Unknown }
            }
        }
    }

    fn postage(&self, way: Way) -> PostagePayer {
        match way {
            Way::ReturnThenRefund | Way::StoreCredit if self.asked.stage == Stage::Returned => {
                PostagePayer::Nobody
            }
            Way::ReturnThenRefund | Way::StoreCredit if self.has_left() => self.return_payer(),
            Way::Replacement | Way::Intercept if self.has_left() => PostagePayer::Seller,
            Way::ReturnThenRefund
            | Way::StoreCredit
            | Way::Replacement
            | Way::Intercept
            | Way::RefundFull
            | Way::RefundPartial
            | Way::Goodwill
            | Way::Other
            | Way::Decline => PostagePayer::Nobody,
        }
    }

    /// What is kept for restocking: never from faulty goods, and not where a law gives the whole price back.
    fn restocking(&self) -> Option<Money> {
        let percent = self.asked.clauses()?.restocking_percent().filter(|percent| *percent > 0)?;
        let whole = self.guard.state.forbids_declining()
            && self
                .asked
                .statutes
                .iter()
                .any(|statute| statute.refund.as_ref().is_some_and(|refund| refund.whole_price));
        if whole || self.faulty() || self.own_mistake() || !self.has_left() {
            return None;
        }
        let price = self.asked.price.or(self.asked.paid).filter(|price| price.minor > 0)?;
        let kept = i128::from(price.minor) * i128::from(percent) / 100;
        Some(Money::new(i64::try_from(kept).ok()?, price.currency))
    }

    fn parts(&self, way: Way) -> Vec<CostPart> {
        let costs = &self.asked.costs;
        let part = |kind, amount| CostPart { kind, amount };
        let sent =
            || vec![part(CostKind::Packaging, costs.packaging), part(CostKind::Postage, costs.postage)];
        let second = match (costs.packaging, costs.postage) {
            (Some(packaging), Some(postage)) => packaging.plus(postage).ok(),
            (None, _) | (_, None) => None,
        };
        match way {
            Way::RefundFull if self.asked.stage == Stage::Returned => {
                let mut parts = sent();
                parts.push(part(CostKind::Fees, costs.fees));
                parts
            }
            Way::RefundFull if self.has_left() => {
                let mut parts = vec![part(CostKind::Item, costs.item)];
                parts.extend(sent());
                parts.push(part(CostKind::Fees, costs.fees));
                parts
            }
            Way::RefundFull => vec![part(CostKind::Fees, costs.fees)],
            Way::ReturnThenRefund | Way::StoreCredit | Way::Intercept if self.has_left() => {
                let mut parts = sent();
                parts.push(part(CostKind::Fees, costs.fees));
                if way == Way::Intercept {
                    parts.push(part(CostKind::CallBack, None));
                } else {
                    match self.postage(way) {
                        PostagePayer::Seller | PostagePayer::Unknown => {
                            parts.push(part(CostKind::ReturnPostage, costs.return_postage));
                        }
                        PostagePayer::Buyer | PostagePayer::Nobody => {}
                    }
                    if let Some(kept) = self.restocking() {
                        parts.push(part(CostKind::Restocking, Some(Money::new(-kept.minor, kept.currency))));
                    }
                }
                parts
            }
            Way::StoreCredit | Way::ReturnThenRefund | Way::Intercept => {
                vec![part(CostKind::Fees, costs.fees)]
            }
            Way::Replacement => {
                vec![part(CostKind::Item, costs.item), part(CostKind::SecondPostage, second)]
            }
            Way::RefundPartial | Way::Goodwill | Way::Other => vec![part(CostKind::Chosen, None)],
            Way::Decline => Vec::new(),
        }
    }

    fn buyer_gets(&self, way: Way) -> Option<Money> {
        let left = self.asked.left()?;
        match way {
            Way::RefundFull | Way::Intercept => Some(left),
            Way::ReturnThenRefund | Way::StoreCredit => match self.restocking() {
                Some(kept) => left.plus(Money::new(-kept.minor, kept.currency)).ok(),
                None => Some(left),
            },
            Way::Decline => Some(Money::new(0, left.currency)),
            Way::RefundPartial | Way::Replacement | Way::Goodwill | Way::Other => None,
        }
    }

    fn allowed(&self, way: Way) -> (Allowed, Note) {
        use Allowed::{IfAgreed, No, Yes};
        let clauses = self.asked.clauses();
        let not_left = || (No, Note::plain("nothing-sent"));
        match way {
            Way::Decline if self.verdict == Verdict::Decline => (Yes, Note::plain("clause-bears-it")),
            Way::Decline if self.guard.state == RightState::Runs => {
                let mut note = Note::plain("not-lawful");
                if let Some(day) = self.guard.until {
                    note = Note::plain("not-lawful-until").with("day", Fact::Day(day));
                }
                (No, note)
            }
            Way::Decline if self.guard.state.forbids_declining() => (No, Note::plain("law-unsure")),
            Way::Decline => match self.verdict {
                Verdict::Accept | Verdict::AcceptAsReturn => (No, Note::plain("policy-gives-way")),
                Verdict::Offer => (No, Note::plain("reason-is-good")),
                Verdict::ManualReview | Verdict::Decline => (No, Note::plain("not-decided")),
            },
            Way::RefundFull => {
                (Yes, Note::plain(if self.has_left() { "gives-both-away" } else { "ends-order" }))
            }
            Way::ReturnThenRefund if !self.has_left() => not_left(),
            Way::ReturnThenRefund => (Yes, Note::plain("goods-first")),
            Way::Intercept if self.asked.stage == Stage::Shipped => (Yes, Note::plain("if-carrier-can")),
            Way::Intercept if !self.has_left() => not_left(),
            Way::Intercept => (No, Note::plain("not-on-its-way")),
            Way::Replacement if !self.has_left() => not_left(),
            Way::Replacement if self.faulty() => (Yes, Note::plain("for-faulty-goods")),
            Way::Replacement => (IfAgreed, Note::plain("not-what-was-asked")),
            Way::RefundPartial if !self.has_left() => not_left(),
            Way::RefundPartial => (IfAgreed, Note::plain("buyer-keeps-goods")),
            Way::StoreCredit => match clauses.and_then(|clauses| clauses.store_credit()) {
                Some((false, _)) => (No, Note::plain("credit-not-offered")),
                Some((true, _)) | None => (IfAgreed, Note::plain("credit-if-agreed")),
            },
            Way::Goodwill => match clauses.and_then(|clauses| clauses.goodwill_limit()) {
                Some(limit) if limit.minor <= 0 => (No, Note::plain("no-goodwill")),
                Some(limit) => (IfAgreed, Note::plain("goodwill-up-to").with("limit", Fact::Money(limit))),
                None => (IfAgreed, Note::plain("goodwill-open")),
            },
            Way::Other => (IfAgreed, Note::plain("by-agreement")),
        }
    }

    fn risk(&self, way: Way) -> (Risk, Note) {
        let runs = self.guard.state.forbids_declining();
        match way {
            Way::Decline if runs => (Risk::High, Note::plain("against-the-law")),
            Way::Decline if self.faulty() => (Risk::High, Note::plain("faulty-refused")),
            Way::Decline if self.asked.reason == Some(ReasonClass::Late) => {
                (Risk::High, Note::plain("late-refused"))
            }
            Way::Decline => (Risk::Medium, Note::plain("refused-by-clause")),
            Way::RefundFull | Way::Intercept => (Risk::Low, Note::plain("money-back")),
            Way::ReturnThenRefund if self.return_payer() == PostagePayer::Unknown => {
                (Risk::Medium, Note::plain("payer-untold"))
            }
            Way::ReturnThenRefund => (Risk::Low, Note::plain("money-back")),
            Way::Replacement if self.faulty() => (Risk::Low, Note::plain("goods-as-ordered")),
            Way::RefundPartial if self.faulty() => (Risk::Low, Note::plain("agreed")),
            Way::StoreCredit if runs => (Risk::Medium, Note::plain("credit-for-money")),
            Way::Replacement | Way::RefundPartial | Way::StoreCredit | Way::Goodwill | Way::Other
                if runs || self.faulty() =>
            {
                (Risk::Medium, Note::plain("right-stays"))
            }
            Way::Replacement | Way::RefundPartial | Way::StoreCredit | Way::Goodwill | Way::Other => {
                (Risk::Low, Note::plain("agreed"))
            }
        }
    }

    fn due(&self, way: Way) -> Due {
        let open = |key| Due { day: None, note: Note::plain(key) };
        match way {
            Way::RefundFull => self.refund_due(self.asked.stage == Stage::Returned),
            Way::ReturnThenRefund => self.refund_due(true),
            Way::Intercept => open("before-delivery"),
            Way::Decline => open("answer"),
            Way::RefundPartial | Way::Replacement | Way::StoreCredit | Way::Goodwill | Way::Other => {
                open("agreement")
            }
        }
    }

    /// When the money has to be back: the earliest of what law and policy say.
    fn refund_due(&self, returns: bool) -> Due {
        let requested = self.asked.requested_on();
        let mut found: Vec<Due> = Vec::new();
        for statute in &self.asked.statutes {
            let Some(refund) = &statute.refund else { continue };
            // Where the law gives a right to withdraw, its time for the refund is that of a withdrawal.
            if statute.withdrawal.is_some() && !self.guard.state.forbids_declining() {
                continue;
            }
            let after = |from: NaiveDate| {
                if refund.working_days {
                    let mut days = from.iter_days().skip(1).filter(|day| (self.is_business_day)(*day));
                    let nth = usize::try_from(refund.days).unwrap_or(usize::MAX).checked_sub(1);
                    nth.and_then(|nth| days.nth(nth)).unwrap_or(from)
                } else {
                    from.checked_add_days(Days::new(refund.days.into())).unwrap_or(NaiveDate::MAX)
                }
            };
            let days = Fact::Number(refund.days.into());
            found.push(match (refund.from, returns) {
                (RefundFrom::Notice, true) if refund.may_wait_for_goods => {
                    let day = after(requested);
                    Due { day: Some(day), note: Note::plain("law-may-wait").with("day", Fact::Day(day)) }
                }
                (RefundFrom::GoodsBack, true) => {
                    Due { day: None, note: Note::plain("after-goods").with("days", days) }
                }
                (RefundFrom::Notice | RefundFrom::GoodsBack | RefundFrom::Cancelled, _) => {
                    let day = after(requested);
                    Due { day: Some(day), note: Note::plain("law-by").with("day", Fact::Day(day)) }
                }
            });
        }
        if let Some(days) = self.asked.clauses().and_then(|clauses| clauses.refund_days()) {
            let told = Fact::Number(days.into());
            found.push(if returns {
                Due { day: None, note: Note::plain("after-goods").with("days", told) }
            } else {
                let day = requested.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX);
                Due { day: Some(day), note: Note::plain("policy-by").with("day", Fact::Day(day)) }
            });
        }
        let dated = found.iter().filter(|due| due.day.is_some()).min_by_key(|due| due.day).cloned();
        let fallback = || Due { day: None, note: Note::plain("soon") };
        dated.or_else(|| found.into_iter().next()).unwrap_or_else(fallback)
    }
}
