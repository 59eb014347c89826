//! What a claim that was filed says about who pays: it takes the place of what could still be claimed there.

use super::{CoverFacts, Criterion, CriterionKind, CriterionState, Likelihood, Payer, PayerKind, pays};
use crate::facts::Fact;
use crate::filing::{Filing, FilingKind, FilingState};
use crate::note::Note;

/// Who is asked to pay by that filing; nothing where none of the seller's money is asked for, or not any more.
pub fn asked(filing: &Filing) -> Option<PayerKind> {
    match filing.kind {
        _ if filing.state == FilingState::Withdrawn => None,
        FilingKind::IndemnityClaim => Some(PayerKind::CarrierClaim),
        FilingKind::InsuranceClaim => Some(PayerKind::Insurance),
        FilingKind::CarrierSearch
        | FilingKind::Complaint
        | FilingKind::TheftReport
        | FilingKind::PoliceReport
        | FilingKind::PaymentDispute => None,
    }
}

/// Whether that filing is a payment dispute which nobody has decided.
pub fn disputes(filing: &Filing) -> bool {
    let undecided =
        matches!(filing.state, FilingState::Requested | FilingState::Open | FilingState::Answered);
    filing.kind == FilingKind::PaymentDispute && undecided
}

/// The one who was asked to pay, by how the claim stands.
pub(super) fn claimed(filing: &Filing, kind: PayerKind, facts: &CoverFacts<'_>) -> Payer {
    use CriterionState::{Met, Unknown, Unmet};
    let (state, key, likelihood) = match filing.state {
        FilingState::Requested | FilingState::Open | FilingState::Answered | FilingState::Withdrawn => {
            (Unknown, "claim-undecided", Likelihood::Possible)
        }
        FilingState::Accepted => (Met, "claim-accepted", Likelihood::Likely),
        FilingState::Paid => (Met, "claim-paid", Likelihood::Certain),
        FilingState::Refused => (Unmet, "claim-refused", Likelihood::Unlikely),
    };
    let note = Note::plain(key).with("day", Fact::Day(filing.filed_on)).text("with", filing.with.trim());
    // What came is no estimate: it is told as it came, also where it is more than the loss.
    let (amount, no_amount) = match filing.paid {
        Some(paid) => (Some(paid), None),
        None => pays(filing.claimed, facts),
    };
    Payer {
        id: kind.name().to_owned(),
        kind,
        amount,
        no_amount,
        likelihood,
        criteria: vec![Criterion { kind: CriterionKind::ClaimFiled, state, note }],
        by: filing.expected_by.filter(|by| facts.today <= *by),
        source: None,
    }
}
