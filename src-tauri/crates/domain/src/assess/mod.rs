//! The decision about a request to cancel: what the policy says, what the law gives, what the platform lets be
//! pressed, and what each way out costs.
//!
//! Why this module exists: a refusal that the law does not bear costs more than any refund, and a refund that
//! nobody owed is money lost. Everything that speaks for or against is therefore put side by side from the same
//! facts, each with the clause or rule it rests on. A cancellation ends an order before it is sent; after that it
//! is a return; a withdrawal is a right that stands beside both.

mod guard;
mod platform;
mod remedies;
mod request;
mod verdict;

pub use guard::{Guard, RightFacts, RightState, guard};
pub use platform::{
    Action, CancelPack, Counted, Move, MoveState, PlatformRule, Standing, Within, WithinUnit,
};
pub use remedies::{Allowed, Cost, CostKind, CostPart, Due, PostagePayer, Remedy, Risk, Way};
pub use request::{Asked, Costs, Dates, Goods, PolicyThen, Stage};
pub use verdict::{Cites, Reason, Verdict};

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::request::RequestFact;

/// What was found about a request.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// What to do.
    pub verdict: Verdict,
    /// Why, the deciding reason first.
    pub reasons: Vec<Reason>,
    /// Facts that would make it surer.
    pub missing: BTreeSet<RequestFact>,
    /// The right to withdraw.
    pub guard: Guard,
    /// What may be pressed on the platform.
    pub moves: Vec<Move>,
    /// The ways out, the recommended one first and those that are not allowed last.
    pub remedies: Vec<Remedy>,
    /// Last day to answer the buyer, where policy or platform give one.
    pub answer_by: Option<NaiveDate>,
}

/// Decides about a request. The days on which people work are those of the buyer's country.
pub fn assess(asked: &Asked<'_>, is_business_day: &dyn Fn(NaiveDate) -> bool) -> Assessment {
    let guard = guard(&asked.right_facts(), is_business_day);
    let moves = platform::moves(asked);
    let decided = verdict::decide(asked, &guard, &moves);
    let remedies = remedies::remedies(asked, &guard, decided.verdict, is_business_day);
    let answer_by = remedies::answer_by(asked, &moves);
    let verdict::Decided { verdict, reasons, missing } = decided;
    Assessment { verdict, reasons, missing, guard, moves, remedies, answer_by }
}
