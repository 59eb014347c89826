//! The clash of two clocks: the platform wants its answer before the carrier takes a claim.

use chrono::{DateTime, Utc};

use super::engine::{Deadline, DeadlineState};
use super::rule::What;
use crate::calendar::day_in;

/// A platform that asks before the carrier can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// Rule of the platform.
    pub answer: String,
    /// Platform, by id.
    pub platform: String,
    /// When its answer is due.
    pub answer_due: DateTime<Utc>,
    /// Rule of the carrier.
    pub claim: String,
    /// Carrier, by id.
    pub carrier: String,
    /// When the claim opens.
    pub claim_opens: DateTime<Utc>,
    /// Days from the one to the other, by the calendar.
    pub days: i64,
}

/// The clash among the deadlines of a case, if there is one. What was answered clashes with nothing.
pub fn clash(deadlines: &[Deadline]) -> Option<Clash> {
    let asks = deadlines.iter().filter(|one| matches!(one.what, What::Answer | What::PaymentAnswer));
    let asks = asks.filter(|one| !matches!(one.state, DeadlineState::Met | DeadlineState::Passed));
    let (answer, answer_due) =
        asks.filter_map(|one| Some((one, one.due_at()?))).min_by_key(|(_, due)| *due)?;
    let claims = deadlines.iter().filter(|one| one.what == What::Claim && one.state != DeadlineState::Met);
    let (claim, claim_opens) =
        claims.filter_map(|one| Some((one, one.opens_at()?))).min_by_key(|(_, opens)| *opens)?;
    (answer_due < claim_opens).then(|| Clash {
        answer: answer.rule.clone(),
        platform: answer.at.clone(),
        answer_due,
        claim: claim.rule.clone(),
        carrier: claim.at.clone(),
        claim_opens,
        days: (day_in(claim_opens, claim.zone) - day_in(answer_due, answer.zone)).num_days(),
    })
}
