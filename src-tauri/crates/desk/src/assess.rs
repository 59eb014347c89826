//! The decision about a request to cancel: the facts from order, tracking and what the seller answered, weighed by
//! the rules; and what was decided. The weighing is not stored; it is worked out anew each time.

use chrono::NaiveDate;
use docket_domain::assess::{
    Allowed, Asked, Assessment, Cites, CostKind, Costs, Dates, Goods, Guard, PolicyThen, RightFacts, Stage,
    Verdict, Way, assess, guard,
};
use docket_domain::calendar::{Moment, day_in};
use docket_domain::case::{EntryKind, StepState};
use docket_domain::cover::Payer;
use docket_domain::note::day_of;
use docket_domain::order::{OrderRecord, OrderStage};
use docket_domain::policy::{ClauseKind, NotInForce, Policy, Statute};
use docket_domain::request::{Checked, NOT_KNOWN, RequestFact};
use docket_domain::tracking::TrackStatus;
use docket_domain::{CaseId, Money};
use docket_store::Tx;
use docket_store::assess::{AssessAnswers, Decision, NewDecision};
use docket_store::case::NewEntry;
use docket_store::request::StoredRequest;

use crate::case::{DoneStep, refuse_closed, unchanged};
use crate::error::refuse;
use crate::evidence::{delivery_of, parcel_of};
use crate::refund::amount_of;
use crate::{
    CaseFile, Changed, Desk, DeskError, OrderFile, RequestFile, Result, Settings, StepLine, TrackingFile,
};

/// A request with everything that was found about it.
#[derive(Debug, Clone)]
pub struct Assessed {
    /// The request.
    pub request: RequestFile,
    /// What was found.
    pub assessment: Assessment,
    /// The policy in force at the order date, or why there was none; nothing when that day is not known.
    pub policy: Option<std::result::Result<Policy, NotInForce>>,
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
struct Answered {
    /// What kind of goods it is.
    goods: Option<Goods>,
    /// Whether the buyer opened the seal.
    opened: Option<bool>,
    /// Whether the buyer was told of the right to withdraw.
    informed: Option<bool>,
    /// Whether the buyer bought for a business.
    business: Option<bool>,
    /// Whether the seller had begun to work on it.
    work_begun: Option<bool>,
    /// Where the parcel is, as the seller says.
    stage: Option<Stage>,
    /// The day of delivery.
    delivered_on: Option<NaiveDate>,
    /// The buyer's country, ISO 3166.
    country: Option<String>,
}

/// What the seller can give as a cost of an order.
pub const COSTS: [CostKind; 5] =
    [CostKind::Item, CostKind::Packaging, CostKind::Postage, CostKind::Fees, CostKind::ReturnPostage];

impl Answered {
    fn of(checked: &Checked, answers: AssessAnswers) -> Self {
        let answer = |fact| checked.get(&fact).map(String::as_str).filter(|answer| *answer != NOT_KNOWN);
        Self {
            goods: answer(RequestFact::ItemKind).and_then(Goods::from_name),
            opened: answer(RequestFact::ItemState).and_then(|state| match state {
                "opened" => Some(true),
                "unopened" => Some(false),
                _ => None,
            }),
            informed: answer(RequestFact::ToldOfRight).and_then(yes_or_no),
            business: answer(RequestFact::BuyerKind).map(|kind| kind == "business"),
            work_begun: answer(RequestFact::WorkBegun).and_then(yes_or_no),
            stage: answer(RequestFact::ParcelPlace).and_then(|place| match place {
                "with_buyer" => Some(Stage::Delivered),
                "on_its_way" => Some(Stage::Shipped),
                _ => None,
            }),
            delivered_on: answers.delivered_on,
            country: answers.country,
        }
    }
}

/// What a request rests on.
struct Ground {
    answered: Answered,
    /// The buyer's country, ISO 3166.
    country: Option<String>,
    stage: Stage,
    delivered: Option<Moment>,
}

impl Assessed {
    /// The clause that the decision rests on first.
    fn cited_clause(&self) -> Option<ClauseKind> {
        self.assessment.reasons.iter().find_map(|reason| match reason.cites {
            Cites::Clause(kind) => Some(kind),
            Cites::Statute(_) | Cites::Platform(_) | Cites::Own => None,
        })
    }

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
        let request = self.request_file(file)?.ok_or_else(|| no_request(file.case.id))?;
        let settings = self.settings()?;
        let zone = settings.zone();
        let record = &file.order.order.record;
        let Ground { answered, country, stage, delivered } =
            self.ground(file.case.id, &request.checked, &file.order, &file.tracking)?;
        let reason = request.request.class;
        let costs_given = self.store.order_costs(file.case.order)?;
        let ordered_on = record.ordered_at.map(|moment| day_of(moment, zone));
        let policy = ordered_on
            .map(|day| self.policy_in_force(file.order.order.shop, &record.platform, day))
            .transpose()?;
        let dates = Dates {
            ordered: record.ordered_at,
            paid: record.paid_at,
            ship_by: record.ship_by,
            shipped: record.shipments.iter().find_map(|parcel| parcel.shipped_at),
            delivered,
            requested: request.request.asked_at,
            now: self.now(),
        };
        let costs = Costs { postage: costs_given.postage.or_else(|| label_cost(file)), ..costs_given };
        let refunded = match (record.stage, record.refunded) {
            (OrderStage::Refunded, None) => record.total,
            (_, refunded) => refunded,
        };
        let asked = Asked {
            policy: match &policy {
                None => PolicyThen::DayUnknown,
                Some(Ok(policy)) => PolicyThen::InForce(policy),
                Some(Err(NotInForce::NoPolicy)) => PolicyThen::None,
                Some(Err(NotInForce::BeforeFirst { first })) => PolicyThen::BeforeFirst(*first),
            },
            statutes: self.statutes_of(country.as_deref()),
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
            request,
            assessment,
            policy,
            stage,
            dates,
            costs,
            costs_given,
            payers: self.standing(file)?.payers,
            precedents,
            decided: self.store.decision(file.case.id)?,
            country,
        })
    }

    /// What a request rests on: what the seller answered, and where that is silent what files and carriers tell.
    fn ground(
        &self,
        case: CaseId,
        checked: &Checked,
        order: &OrderFile,
        tracking: &TrackingFile,
    ) -> Result<Ground> {
        let record = &order.order.record;
        let answered = Answered::of(checked, self.store.assess_answers(case)?);
        let country = answered.country.clone().or(record.ship_to.country_code().map(str::to_owned));
        let country = country.or_else(|| two_letters(&record.ship_to.country));
        let delivery = delivery_of(order, tracking, &self.packs.evidence);
        let stage = stage_of(record, tracking, &answered, delivery.delivered == Some(true));
        let delivered = answered.delivered_on.map(Moment::Day).or(delivery.at);
        Ok(Ground { answered, country, stage, delivered })
    }

    /// How the right to withdraw of the buyer of a request stands.
    pub(crate) fn guard(
        &self,
        case: CaseId,
        request: &StoredRequest,
        checked: &Checked,
        order: &OrderFile,
        tracking: &TrackingFile,
    ) -> Result<Guard> {
        let record = &order.order.record;
        let Ground { answered, country, stage, delivered } = self.ground(case, checked, order, tracking)?;
        let zone = self.settings()?.zone();
        let country = country.as_deref();
        let facts = RightFacts {
            country,
            statutes: self.statutes_of(country),
            stage,
            delivered_on: delivered.map(|moment| day_of(moment, zone)),
            requested_on: day_in(request.asked_at, zone),
            goods: answered.goods,
            opened: answered.opened,
            informed: answered.informed,
            business: answered.business,
        };
        let calendar = self.packs.calendars.of(country.unwrap_or_default(), &record.ship_to.region);
        Ok(guard(&facts, &|day| calendar.is_business_day(day)))
    }

    fn statutes_of<'a>(&'a self, country: Option<&'a str>) -> Vec<&'a Statute> {
        country.map(|code| self.packs.statutes.protecting(code).collect()).unwrap_or_default()
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

    /// Decides about a request, and answers the step of the playbook that waits for it. What comes before that step
    /// and asks to look at something only is done with it: whoever decides has the clauses before them. Another way
    /// than the advised one is an exception and needs a word why; a refusal that the law does not bear is no
    /// exception and never kept.
    ///
    /// # Errors
    /// `facts_not_marked`, `decline_unlawful`, `way_not_possible`, `exception_because_missing`, `case_closed`.
    pub fn decide(&self, id: CaseId, way: Way, because: &str) -> Result<Changed<()>> {
        let file = self.case_file(id)?;
        refuse_closed(&file.case)?;
        let assessed = self.assess_file(&file)?;
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
        let request = &assessed.request.request;
        if assessed.request.open_facts() > 0 {
            return Err(refuse("facts_not_marked", [("case", id.to_string())]));
        }
        let decision = NewDecision {
            verdict: assessed.assessment.verdict,
            way,
            reason: request.class,
            stage: assessed.stage,
            policy_version: assessed
                .policy
                .as_ref()
                .and_then(|policy| policy.as_ref().ok())
                .map(|one| one.version),
            because: if exception { because.to_owned() } else { String::new() },
        };
        if assessed.decided.as_ref().is_some_and(|before| before.what == decision) {
            return Ok(Changed { output: (), change: unchanged("decide", &id.to_string()) });
        }
        let settings = self.settings()?;
        self.transact(self.named_op("decide", &id.to_string()), |tx| {
            tx.decision_add(id, &decision)?;
            let subject = format!("decision:{}", way.name());
            tx.entry_add(id, &NewEntry::of(EntryKind::Request, tx.at(), &subject, &decision.because))?;
            if let Some(clause) = assessed.cited_clause().filter(|_| request.clause.is_none()) {
                tx.request_set(id, &StoredRequest { clause: Some(clause), ..request.clone() })?;
            }
            self.decision_to_playbook(tx, &file, way, &settings)?;
            self.deadlines_write(tx, id)
        })
    }

    fn decision_to_playbook(
        &self,
        tx: &Tx<'_>,
        file: &CaseFile,
        way: Way,
        settings: &Settings,
    ) -> Result<()> {
        let answered =
            |line: &&StepLine| line.step.decides && line.step.answers.iter().any(|one| one == way.answer());
        let Some(deciding) = file.steps.iter().find(answered) else { return Ok(()) };
        let id = file.case.id;
        match deciding.state {
            StepState::Done => {
                let before = file.runs.get(&deciding.step.id).and_then(|run| run.answer.as_deref());
                if before == Some(way.answer()) {
                    return Ok(());
                }
                tx.step_clear(id, &deciding.step.id)?;
            }
            StepState::Ready | StepState::Locked => {}
            StepState::Skipped | StepState::Waiting | StepState::NotApplicable => return Ok(()),
        }
        let open = |line: &&StepLine| {
            deciding.step.after.contains(&line.step.id)
                && !matches!(line.state, StepState::Done | StepState::Skipped)
        };
        let before: Vec<&StepLine> = file.steps.iter().filter(open).collect();
        if before.iter().any(|line| line.state != StepState::Ready || !line.step.only_looks()) {
            return Ok(());
        }
        for line in before {
            self.step_done(tx, file, &line.step, &DoneStep::default(), settings)?;
        }
        let done = DoneStep { answer: Some(way.answer().to_owned()), ..DoneStep::default() };
        self.step_done(tx, file, &deciding.step, &done, settings)
    }

    /// Decisions that went another way than policy and law say, the newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn decision_exceptions(&self) -> Result<Vec<Decision>> {
        Ok(self.store.decision_exceptions()?)
    }
}

fn no_request(case: CaseId) -> DeskError {
    refuse("assess_no_request", [("case", case.to_string())])
}

fn yes_or_no(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

pub(crate) fn two_letters(text: &str) -> Option<String> {
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
fn stage_of(record: &OrderRecord, tracking: &TrackingFile, answered: &Answered, delivered: bool) -> Stage {
    if tracking.status == TrackStatus::Returned {
        return Stage::Returned;
    }
    if delivered || answered.delivered_on.is_some() {
        return Stage::Delivered;
    }
    let left = parcel_of(record).is_some_and(|parcel| parcel.shipped_at.is_some());
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
