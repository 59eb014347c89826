//! The decision about a request to cancel.

use super::*;

wire! {
    /// Everything that speaks for or against, and the ways out.
    pub struct AssessmentView {
        /// Case.
        case: String,
        /// `accept`, `accept_as_return`, `offer`, `decline`, `manual_review`.
        verdict: String,
        /// In words.
        verdict_text: String,
        /// The deciding reason.
        summary: String,
        /// `ordered`, `processing`, `shipped`, `delivered`, `returned`.
        stage: String,
        /// In words.
        stage_text: String,
        /// What is known of the request, and what is asked for.
        facts: Vec<RequestFactView>,
        /// Version of the policy in force at the order date; null without one.
        policy_version: Option<u32>,
        /// Which version it is and since when, or why there is none.
        policy_text: String,
        /// Its clauses about cancelling, returning and refunding.
        clauses: Vec<ClauseThenView>,
        /// Why, the deciding reason first.
        reasons: Vec<ReasonView>,
        /// The right to withdraw.
        statutory: StatutoryView,
        /// What may be pressed on the platform.
        moves: Vec<MoveView>,
        /// The ways out, the recommended one first.
        remedies: Vec<WayView>,
        /// What the order cost the seller.
        costs: Vec<OrderCostView>,
        /// Last day to answer, where policy or platform give one.
        answer_by: Option<String>,
        /// That day in words; empty without one.
        answer_by_text: String,
        /// Who would pay beside the seller.
        protection: Vec<ProtectionView>,
        /// How requests like this one were decided, the newest first.
        precedents: Vec<DecisionView>,
        /// In words.
        precedents_text: String,
        /// What was decided about this one; null while nothing was.
        decided: Option<DecisionView>,
        /// The letter that the decision asks for now; null where there is none, or it was sent.
        next_letter: Option<NextLetter>,
    }

    /// A letter that comes next.
    pub struct NextLetter {
        /// Letter.
        letter: String,
        /// Its title.
        title: String,
        /// The step of the playbook that hands it over.
        step: String,
    }

    /// Something known of a request, or asked for.
    pub struct RequestFactView {
        /// `ordered_at`, `shipped_at`, `delivered_on`, `country`, `reason_class`, `messages_read`, `item_kind`, `parcel_place`, `item_state`, `told_of_right`, `buyer_kind`, `work_begun`.
        id: String,
        /// What it is.
        label: String,
        /// Value as it is given back; null when it is not known.
        value: Option<String>,
        /// Value in words; empty when it is not known.
        text: String,
        /// `choice`, `day`, `text`; empty where it cannot be answered here.
        kind: String,
        /// Choices for `choice`.
        choices: Vec<Choice>,
        /// Whether the decision would be surer with it.
        missing: bool,
        /// Whether it has to be marked before anybody decides, and is not yet.
        to_mark: bool,
        /// The question to the seller; empty where nothing is asked.
        question: String,
    }

    /// A clause as it was in force.
    pub struct ClauseThenView {
        /// Id.
        id: String,
        /// Title.
        title: String,
        /// What it says.
        text: String,
        /// Whether the decision rests on it.
        cited: bool,
    }

    /// A reason.
    pub struct ReasonView {
        /// Id of the clause or rule.
        id: String,
        /// `clause`, `statute`, `platform`, `own`.
        kind: String,
        /// In words.
        text: String,
        /// Who says so.
        source: SaysView,
    }

    /// The right to withdraw.
    pub struct StatutoryView {
        /// `runs`, `may_run`, `unknown`, `over`, `excepted`, `none`.
        state: String,
        /// In words.
        state_text: String,
        /// Whether the buyer may withdraw; null when nobody can say.
        right: Option<bool>,
        /// Whether a refusal could break the law.
        forbids_declining: bool,
        /// Id of the statute; null where none is known.
        statute: Option<String>,
        /// Last day; null before delivery and where it is not known.
        until: Option<String>,
        /// Last day if the buyer was not told of the right; null where that makes no difference.
        until_if_untold: Option<String>,
        /// Why, one sentence each.
        texts: Vec<String>,
        /// Who says so; null where no statute is known.
        source: Option<SaysView>,
    }

    /// What may be pressed on the platform.
    pub struct MoveView {
        /// Rule.
        id: String,
        /// `buyer_cancels`, `seller_answers`, …
        action: String,
        /// In words.
        text: String,
        /// `open`, `later`, `closed`, `unknown`.
        state: String,
        /// In words.
        state_text: String,
        /// Until when, or from when; null without a time.
        until: Option<String>,
        /// In words; empty without a time.
        until_text: String,
        /// `none`, `counts`, `decides`, `unknown`.
        standing: String,
        /// What it does to the seller's standing.
        standing_text: String,
        /// Who says so.
        source: SaysView,
    }

    /// A part of a cost.
    pub struct CostPartView {
        /// `item`, `packaging`, `postage`, `fees`, …
        kind: String,
        /// In words.
        label: String,
        /// Null when it is not known.
        amount: Option<MoneyView>,
    }

    /// A way out.
    pub struct WayView {
        /// `refund_full`, `refund_partial`, `replacement`, `return_then_refund`, `intercept`, `store_credit`, `goodwill`, `other`, `decline`.
        kind: String,
        /// In words.
        title: String,
        /// Whether it is the one to take first.
        recommended: bool,
        /// `yes`, `if_agreed`, `no`.
        allowed: String,
        /// In words.
        allowed_text: String,
        /// Why, or why not.
        why: String,
        /// Whether taking it goes another way than policy and law say, and needs a word.
        exception: bool,
        /// What it costs the seller; null while a part is not known.
        cost: Option<MoneyView>,
        /// The parts that are known together; null when none is, or in several currencies.
        cost_known: Option<MoneyView>,
        /// In words, with what is not known.
        cost_text: String,
        /// Parts.
        parts: Vec<CostPartView>,
        /// What the buyer gets; null where that is open.
        buyer_gets: Option<MoneyView>,
        /// Who pays the postage: `buyer`, `seller`, `nobody`, `unknown`.
        who_pays: String,
        /// In words.
        who_pays_text: String,
        /// Last day; null where it hangs on something to come.
        deadline: Option<String>,
        /// In words.
        deadline_text: String,
        /// `low`, `medium`, `high`.
        risk: String,
        /// In words.
        risk_text: String,
        /// Why.
        risk_why: String,
    }

    /// What an order cost the seller.
    pub struct OrderCostView {
        /// `item`, `packaging`, `postage`, `fees`, `return_postage`.
        kind: String,
        /// In words.
        label: String,
        /// Null when it is not known.
        amount: Option<MoneyView>,
        /// Whether the seller gave it; else it comes with the order.
        given: bool,
    }

    /// Somebody who would pay beside the seller.
    pub struct ProtectionView {
        /// Id.
        programme: String,
        /// Name.
        name: String,
        /// Whether every condition is met; null when nobody can say.
        covered: Option<bool>,
        /// Why.
        why: String,
    }

    /// A decision that was made.
    pub struct DecisionView {
        /// Case.
        case: String,
        /// Number of the order.
        number: String,
        /// When.
        at: String,
        /// What was advised.
        verdict: String,
        /// In words.
        verdict_text: String,
        /// The way that was taken.
        way: String,
        /// In words.
        way_text: String,
        /// Why it went another way than policy and law say; empty when it did not.
        because: String,
        /// The whole in one line.
        text: String,
    }

    /// Decisions that went another way than policy and law say.
    pub struct DecisionList {
        /// The newest first.
        decisions: Vec<DecisionView>,
    }

    /// A cost of an order.
    pub struct OrderCostSet {
        /// Case.
        case: String,
        /// `item`, `packaging`, `postage`, `fees`, `return_postage`.
        kind: String,
        /// Such as `4.99` or `4.99 EUR`; blank takes it away again.
        amount: String,
    }

    /// A decision.
    pub struct CancelDecide {
        /// Case.
        case: String,
        /// The way that is taken.
        way: String,
        /// Why it goes another way than policy and law say; empty when it does not.
        because: String,
    }
}
