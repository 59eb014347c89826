//! The decision about a request to cancel: the facts from order, tracking and what the seller answered, weighed by
//! the rules; and what was decided. The weighing is not stored; it is worked out anew each time.

use chrono::NaiveDate;
use docket_domain::assess::{
    Allowed, Asked, Assessment, CostKind, Costs, Dates, Goods, MissingFact, PolicyThen, Stage, Verdict, Way,
    assess,
};
use docket_domain::calendar::Moment;
use docket_domain::case::{CaseKind, EntryKind};
use docket_domain::cover::Payer;
use docket_domain::note::day_of;
use docket_domain::order::OrderStage;
use docket_domain::policy::{NotInForce, Policy, Statute};
use docket_domain::request::{AskedReason, Checked, CheckedFact, NOT_KNOWN, ReasonClass};
use docket_domain::tracking::TrackStatus;
use docket_domain::{CaseId, Money};
use docket_store::assess::{AssessAnswers, Decision, NewDecision};
use docket_store::case::{NewEntry, StoredCase};

use crate::case::unchanged;
use crate::error::refuse;
use crate::evidence::{delivery_of, parcel_of};
use crate::refund::amount_of;
use crate::request::GivenReason;
use crate::{CaseFile, Changed, Desk, Result};

/// A request with everything that was found about it.
#[derive(Debug, Clone)]
pub struct Assessed {
    /// What was found.
    pub assessment: Assessment,
    /// The policy in force at the order date, or why there was none; nothing when that day is not known.
    pub policy: Option<std::result::Result<Policy, NotInForce>>,
    /// What the seller answered.
    pub answered: Answered,
    /// What kind of reason the buyer has.
    pub reason: Option<ReasonClass>,
    /// How far the order has come.
    pub stage: Stage,
    /// The dates it was weighed by.
    pub dates: Dates,
    /// The buyer's country, ISO 3166.
    pub country: Option<String>,
    /// What the order cost the seller, as far as it is known.
    pub costs: Costs,
    /// Costs that the seller gave; the others come with the order.
    pub costs_given: Costs,
    /// Who would pay beside the seller.
    pub payers: Vec<Payer>,
    /// How requests like this one were decided, the newest first.
    pub precedents: Vec<Decision>,
    /// What was decided about this one.
    pub decided: Option<Decision>,
}

/// What the seller answered about a request. What was not answered, or cannot be found out, is absent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answered {
    /// What kind of goods it is.
    pub goods: Option<Goods>,
    /// Whether the buyer opened the seal.
    pub opened: Option<bool>,
    /// Whether the buyer was told of the right to withdraw.
    pub informed: Option<bool>,
    /// Whether the buyer bought for a business.
    pub business: Option<bool>,
    /// Whether the seller had begun to work on it.
    pub work_begun: Option<bool>,
    /// Where the parcel is, as the seller says.
    pub stage: Option<Stage>,
    /// The day of delivery.
    pub delivered_on: Option<NaiveDate>,
    /// The buyer's country, ISO 3166.
    pub country: Option<String>,
}

/// What the seller can give as a cost of an order.
pub const COSTS: [CostKind; 5] =
    [CostKind::Item, CostKind::Packaging, CostKind::Postage, CostKind::Fees, CostKind::ReturnPostage];

/// What the seller can answer about a request.
pub const ANSWERABLE: [MissingFact; 8] = [
    MissingFact::ReasonClass,
    MissingFact::Goods,
    MissingFact::Opened,
    MissingFact::Informed,
    MissingFact::BuyerKind,
    MissingFact::WorkBegun,
    MissingFact::DeliveredOn,
    MissingFact::Country,
];

impl Answered {
    fn of(checked: &Checked, answers: AssessAnswers) -> Self {
        let answer = |fact| checked.get(&fact).map(String::as_str).filter(|answer| *answer != NOT_KNOWN);
        Self {
            goods: answer(CheckedFact::ItemKind).and_then(Goods::from_name),
            opened: answer(CheckedFact::ItemState).and_then(|state| match state {
                "opened" => Some(true),
                "unopened" => Some(false),
                _ => None,
            }),
            informed: answer(CheckedFact::ToldOfRight).and_then(yes_or_no),
            business: answer(CheckedFact::BuyerKind).map(|kind| kind == "business"),
            work_begun: answer(CheckedFact::WorkBegun).and_then(yes_or_no),
            stage: answer(CheckedFact::ParcelPlace).and_then(|place| match place {
                "with_buyer" => Some(Stage::Delivered),
                "on_its_way" => Some(Stage::Shipped),
                _ => None,
            }),
            delivered_on: answers.delivered_on,
            country: answers.country,
        }
    }
}

impl Assessed {
    /// Whether a way differs from what was advised, so that taking it is an exception.
    pub fn is_exception(&self, way: Way) -> bool {
        match (self.assessment.verdict, way) {
            (Verdict::ManualReview, _)
            | (Verdict::Accept, Way::RefundFull)
            | (Verdict::AcceptAsReturn, Way::ReturnThenRefund | Way::Intercept)
            | (Verdict::Decline, Way::Decline) => false,
            (Verdict::Offer, way) => way == Way::Decline,
            (Verdict::Accept | Verdict::AcceptAsReturn | Verdict::Decline, _) => true,
        }
    }
}

impl Desk {
    /// Decides about a request from everything that is known of it.
    ///
    /// # Errors
    /// `assess_no_request`, that there is no such case, or that the store cannot be read.
    pub fn assess(&self, id: CaseId) -> Result<Assessed> {
        self.assess_file(&self.case_file(id)?)
    }

    /// Decides about a request whose case was read already.
    ///
    /// # Errors
    /// `assess_no_request`, or that the store cannot be read.
    pub fn assess_file(&self, file: &CaseFile) -> Result<Assessed> {
        check_is_request(file.case.id, file.case.kind)?;
        let settings = self.settings()?;
        let zone = settings.zone();
        let record = &file.order.order.record;
        let answered =
            Answered::of(&self.store.request_facts(file.case.id)?, self.store.assess_answers(file.case.id)?);
        let request = self.store.request(file.case.id)?;
        let reason = request.as_ref().and_then(|request| request.class);
        let costs_given = self.store.order_costs(file.case.order)?;
        let country = answered.country.clone().or(record.ship_to.country_code().map(str::to_owned));
        let country = country.or_else(|| two_letters(&record.ship_to.country));
        let ordered_on = record.ordered_at.map(|moment| day_of(moment, zone));
        let policy = ordered_on
            .map(|day| self.policy_in_force(file.order.order.shop, &record.platform, day))
            .transpose()?;
        let delivery = delivery_of(file, &self.packs.evidence);
        let stage = stage_of(file, &answered, delivery.delivered == Some(true));
        let dates = Dates {
            ordered: record.ordered_at,
            paid: record.paid_at,
            ship_by: record.ship_by,
            shipped: record.shipments.iter().find_map(|parcel| parcel.shipped_at),
            delivered: answered.delivered_on.map(Moment::Day).or(delivery.at),
            requested: request.map_or(file.case.opened_at, |request| request.asked_at),
            now: self.now(),
        };
        let costs = Costs { postage: costs_given.postage.or_else(|| label_cost(file)), ..costs_given };
        let refunded = match (record.stage, record.refunded) {
            (OrderStage::Refunded, None) => record.total,
            (_, refunded) => refunded,
        };
        let statutes: Vec<&Statute> =
            country.as_deref().map(|code| self.packs.statutes.protecting(code).collect()).unwrap_or_default();
        let asked = Asked {
            policy: match &policy {
                None => PolicyThen::DayUnknown,
                Some(Ok(policy)) => PolicyThen::InForce(policy),
                Some(Err(NotInForce::NoPolicy)) => PolicyThen::None,
                Some(Err(NotInForce::BeforeFirst { first })) => PolicyThen::BeforeFirst(*first),
            },
            statutes,
            rules: self.packs.cancellations.of(&record.platform, country.as_deref()),
            country: country.as_deref(),
            stage,
            work_begun: answered.work_begun,
            unpaid: record.stage == OrderStage::Unpaid,
            cancelled: record.stage == OrderStage::Cancelled,
            dates,
            zone,
            reason,
            goods: answered.goods,
            opened: answered.opened,
            informed: answered.informed,
            business: answered.business,
            paid: record.total,
            price: record.subtotal,
            refunded,
            costs,
        };
        let calendar =
            self.packs.calendars.of(country.as_deref().unwrap_or_default(), &record.ship_to.region);
        let assessment = assess(&asked, &|day| calendar.is_business_day(day));
        let precedents =
            self.store.decisions_alike(file.case.id, &record.platform, file.case.kind, reason, stage)?;
        Ok(Assessed {
            assessment,
            policy,
            reason,
            stage,
            dates,
            costs,
            costs_given,
            payers: self.standing(file)?.payers,
            precedents,
            decided: self.store.decision(file.case.id)?,
            country,
            answered,
        })
    }

    /// Answers a question about a request; blank takes the answer away again.
    ///
    /// # Errors
    /// `assess_no_request`, `assess_answer_unknown`, `assess_answer_unreadable`, `date_in_future`, or that there is
    /// no such case.
    pub fn assess_answer(&self, id: CaseId, field: &str, value: &str) -> Result<Changed<()>> {
        let case = self.store.case(id)?;
        check_is_request(id, case.kind)?;
        let value = value.trim();
        let fact =
            MissingFact::from_name(field).filter(|fact| ANSWERABLE.contains(fact)).ok_or_else(|| {
                let known = ANSWERABLE.map(MissingFact::name).join(", ");
                refuse("assess_answer_unknown", [("field", field.to_owned()), ("known", known)])
            })?;
        let flag = |yes: &'static str, no: &'static str| {
            move |text: &str| yes_or_no(text).map(|is| if is { yes } else { no })
        };
        match fact {
            MissingFact::Goods => {
                let goods = read(fact, value, Goods::from_name)?.map(Goods::name);
                self.checked_set(id, CheckedFact::ItemKind, goods)
            }
            MissingFact::Opened => {
                let state = read(fact, value, flag("opened", "unopened"))?;
                self.checked_set(id, CheckedFact::ItemState, state)
            }
            MissingFact::Informed => {
                let told = read(fact, value, flag("yes", "no"))?;
                self.checked_set(id, CheckedFact::ToldOfRight, told)
            }
            MissingFact::WorkBegun => {
                let begun = read(fact, value, flag("yes", "no"))?;
                self.checked_set(id, CheckedFact::WorkBegun, begun)
            }
            MissingFact::BuyerKind => {
                let kind = read(fact, value, |text| {
                    ["consumer", "business"].into_iter().find(|known| *known == text)
                })?;
                self.checked_set(id, CheckedFact::BuyerKind, kind)
            }
            MissingFact::DeliveredOn => {
                let day: Option<NaiveDate> = read(fact, value, |text| text.parse().ok())?;
                let today = self.today()?;
                if day.is_some_and(|day| day > today) {
                    let fields = [("field", field.to_owned()), ("value", value.to_owned())];
                    return Err(refuse("date_in_future", fields));
                }
                self.answers_set(id, |answers| answers.delivered_on = day)
            }
            MissingFact::Country => {
                let country = read(fact, value, two_letters)?;
                self.answers_set(id, |answers| answers.country.clone_from(&country))
            }
            MissingFact::ReasonClass | MissingFact::OrderedAt => {
                let class = read(fact, value, ReasonClass::from_name)?;
                self.reason_class_set(&case, class)
            }
        }
    }

    fn checked_set(&self, id: CaseId, fact: CheckedFact, answer: Option<&str>) -> Result<Changed<()>> {
        self.request_fact(id, fact, answer.unwrap_or_default())
    }

    fn answers_set(&self, id: CaseId, change: impl FnOnce(&mut AssessAnswers)) -> Result<Changed<()>> {
        let before = self.store.assess_answers(id)?;
        let mut answers = before.clone();
        change(&mut answers);
        if answers == before {
            return Ok(Changed { output: (), change: unchanged("assess_answer", &id.to_string()) });
        }
        self.transact(self.named_op("assess_answer", &id.to_string()), |tx| {
            Ok(tx.assess_answers_set(id, &answers)?)
        })
    }

    fn reason_class_set(&self, case: &StoredCase, class: Option<ReasonClass>) -> Result<Changed<()>> {
        let reason = self.store.request(case.id)?.map_or(AskedReason::Unknown, |request| request.reason);
        self.request_reread(case.id, GivenReason { reason, class }, "")
    }

    /// Gives a cost of the case's order; blank takes it away again. Without a currency it is that of the order.
    ///
    /// # Errors
    /// `order_cost_unknown`, `order_cost_unreadable`, or that there is no such case.
    pub fn order_cost_set(&self, id: CaseId, kind: &str, amount: &str) -> Result<Changed<()>> {
        let case = self.store.case(id)?;
        let paid = self.store.order(case.order)?.record.total;
        let known = CostKind::from_name(kind).filter(|kind| COSTS.contains(kind));
        let Some(known) = known else {
            let names = COSTS.map(CostKind::name).join(", ");
            return Err(refuse("order_cost_unknown", [("cost", kind.to_owned()), ("known", names)]));
        };
        let amount = amount.trim();
        let given = if amount.is_empty() { None } else { Some(cost_of(amount, paid)?) };
        let before = self.store.order_costs(case.order)?;
        let mut costs = before;
        match known {
            CostKind::Item => costs.item = given,
            CostKind::Packaging => costs.packaging = given,
            CostKind::Postage => costs.postage = given,
            CostKind::Fees => costs.fees = given,
            CostKind::ReturnPostage => costs.return_postage = given,
            CostKind::SecondPostage | CostKind::CallBack | CostKind::Chosen | CostKind::Restocking => {}
        }
        if costs == before {
            return Ok(Changed { output: (), change: unchanged("order_cost", &id.to_string()) });
        }
        self.transact(self.named_op("order_cost", &id.to_string()), |tx| {
            Ok(tx.order_costs_set(case.order, &costs)?)
        })
    }

    /// Decides about a request. Another way than the advised one is an exception and needs a word why; a refusal
    /// that the law does not bear is no exception and never kept.
    ///
    /// # Errors
    /// `decline_unlawful`, `way_not_possible`, `exception_because_missing`.
    pub fn decide(&self, id: CaseId, way: Way, because: &str) -> Result<Changed<()>> {
        let assessed = self.assess(id)?;
        let remedy = assessed.assessment.remedies.iter().find(|remedy| remedy.way == way);
        let shut = remedy.is_none_or(|remedy| remedy.allowed == Allowed::No);
        if shut && way == Way::Decline && assessed.assessment.guard.state.forbids_declining() {
            return Err(refuse("decline_unlawful", [("case", id.to_string())]));
        }
        // A policy that is more generous than the law may be left for once; what cannot be done stays so.
        if shut && way != Way::Decline {
            return Err(refuse("way_not_possible", [("way", way.name().to_owned())]));
        }
        let because = because.trim();
        let exception = assessed.is_exception(way);
        if exception && because.is_empty() {
            return Err(refuse("exception_because_missing", [("case", id.to_string())]));
        }
        let decision = NewDecision {
            verdict: assessed.assessment.verdict,
            way,
            reason: assessed.reason,
            stage: assessed.stage,
            policy_version: assessed.policy.and_then(|policy| policy.ok()).map(|policy| policy.version),
            because: if exception { because.to_owned() } else { String::new() },
        };
        if assessed.decided.is_some_and(|before| before.what == decision) {
            return Ok(Changed { output: (), change: unchanged("decide", &id.to_string()) });
        }
        self.transact(self.named_op("decide", &id.to_string()), |tx| {
            tx.decision_add(id, &decision)?;
            let subject = format!("decision:{}", way.name());
            tx.entry_add(id, &NewEntry::of(EntryKind::Request, tx.at(), &subject, &decision.because))?;
            Ok(())
        })
    }

    /// Decisions that went another way than policy and law say, the newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn decision_exceptions(&self) -> Result<Vec<Decision>> {
        Ok(self.store.decision_exceptions()?)
    }
}

fn read<T>(fact: MissingFact, value: &str, from: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
    if value.is_empty() {
        return Ok(None);
    }
    let unreadable = || {
        let known = match fact {
            MissingFact::Goods => Goods::ALL.iter().map(|goods| goods.name()).collect::<Vec<_>>().join(", "),
            MissingFact::Opened | MissingFact::Informed | MissingFact::WorkBegun => "yes, no".to_owned(),
            MissingFact::DeliveredOn => "2026-11-30".to_owned(),
            MissingFact::Country => "DE, US, GB".to_owned(),
            MissingFact::BuyerKind => "consumer, business".to_owned(),
            MissingFact::ReasonClass => {
                ReasonClass::ALL.iter().map(|class| class.name()).collect::<Vec<_>>().join(", ")
            }
            MissingFact::OrderedAt => String::new(),
        };
        let fields = [("field", fact.name().to_owned()), ("value", value.to_owned()), ("known", known)];
        refuse("assess_answer_unreadable", fields)
    };
    from(value).map(Some).ok_or_else(unreadable)
}

fn check_is_request(id: CaseId, kind: CaseKind) -> Result<()> {
    match kind.is_request() {
        true => Ok(()),
        false => Err(refuse("assess_no_request", [("case", id.to_string())])),
    }
}

fn yes_or_no(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn two_letters(text: &str) -> Option<String> {
    let code = text.trim().to_ascii_uppercase();
    (code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase())).then_some(code)
}

fn cost_of(text: &str, paid: Option<Money>) -> Result<Money> {
    let unreadable = || refuse("order_cost_unreadable", [("amount", text.to_owned())]);
    let amount = amount_of(text, paid.map(|paid| paid.currency)).map_err(|_| unreadable())?;
    if amount.minor < 0 { Err(unreadable()) } else { Ok(amount) }
}

/// What the labels of the order cost; nothing where one is not known or they are in several currencies.
fn label_cost(file: &CaseFile) -> Option<Money> {
    let parcels = &file.order.order.record.shipments;
    let mut costs = parcels.iter().map(|parcel| parcel.cost);
    let first = costs.next()??;
    costs.try_fold(first, |sum, cost| sum.plus(cost?).ok())
}

/// How far the order has come: what carriers and platform say, and where they say nothing what the seller says.
fn stage_of(file: &CaseFile, answered: &Answered, delivered: bool) -> Stage {
    let record = &file.order.order.record;
    if file.tracking.status == TrackStatus::Returned {
        return Stage::Returned;
    }
    if delivered || answered.delivered_on.is_some() {
        return Stage::Delivered;
    }
    let left = parcel_of(file).is_some_and(|parcel| parcel.shipped_at.is_some());
    match record.stage {
        OrderStage::Delivered => Stage::Delivered,
        OrderStage::Shipped => answered.stage.unwrap_or(Stage::Shipped),
        OrderStage::Unpaid | OrderStage::ToShip | OrderStage::Cancelled | OrderStage::Refunded => {
            match (answered.stage, left, answered.work_begun) {
                (Some(stage), _, _) => stage,
                (None, true, _) => Stage::Shipped,
                (None, false, Some(true)) => Stage::Processing,
                (None, false, Some(false) | None) => Stage::Ordered,
            }
        }
    }
}
