//! A first policy from a few answers, for a seller who has none.

use super::{AfterShipment, CancelUntil, Clause, Clauses, Condition, ItemKind, Payer, Preference, Term};

/// What a seller answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstAnswers {
    /// Until when an order may be cancelled.
    pub cancel_until: CancelUntil,
    /// Days from delivery in which goods may be sent back; zero for never.
    pub return_days: u32,
    /// Who pays the postage back.
    pub payer: Payer,
    /// Days until the money goes back.
    pub refund_days: u32,
    /// Kinds of goods that are sold and not taken back.
    pub exceptions: Vec<ItemKind>,
    /// Whether store credit is offered.
    pub store_credit: bool,
    /// Hours in which messages are answered.
    pub response_hours: u32,
}

impl FirstAnswers {
    /// The clauses that follow. What was not asked about, and amounts above all, is left for the seller to add.
    pub fn clauses(&self) -> Clauses {
        let returns = self.return_days > 0;
        let handling = if returns { AfterShipment::AsReturn } else { AfterShipment::Refused };
        let mut terms = vec![
            Term::CancelUntil(self.cancel_until),
            Term::AfterShipment(handling),
            Term::ReturnWindow(self.return_days),
            Term::RefundTime(self.refund_days),
            Term::Exceptions(self.exceptions.iter().copied().collect()),
            Term::StoreCredit { offered: self.store_credit, months: None },
            Term::ReplacementPreference(Preference::Refund),
            Term::ResponseTime(self.response_hours),
        ];
        if returns {
            terms.push(Term::ReturnCondition(Condition::Unused));
            terms.push(Term::ReturnShippingPayer(self.payer));
            terms.push(Term::Restocking(0));
        }
        terms.into_iter().map(Clause::new).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{ClauseKind, Finding, Statutes, lint};

    fn answers(return_days: u32) -> FirstAnswers {
        FirstAnswers {
            cancel_until: CancelUntil::Shipping,
            return_days,
            payer: Payer::SellerIfFaulty,
            refund_days: 5,
            exceptions: vec![ItemKind::CustomMade],
            store_credit: false,
            response_hours: 24,
        }
    }

    #[test]
    fn whatever_is_answered_the_first_policy_does_not_contradict_itself() {
        for days in [0, 14, 30] {
            let clauses = answers(days).clauses();
            let found = lint(&clauses, &Statutes::default(), &[]);
            assert!(found.iter().all(|finding| matches!(finding, Finding::Missing(_))), "{days}: {found:?}");
        }
    }

    #[test]
    fn amounts_are_left_for_the_seller() {
        assert_eq!(
            answers(30).clauses().missing(),
            [ClauseKind::GoodwillLimit, ClauseKind::TrackingFrom, ClauseKind::InsuranceFrom]
        );
    }
}
