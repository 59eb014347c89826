//! Remedies: what a seller does for a buyer to end a case, and the rules of the money in it.

pub mod credit;
pub mod ledger;
pub mod obligation;
pub mod offer;

use serde::{Deserialize, Serialize};

pub use credit::{CreditRefused, check_redemption};
pub use ledger::{Booking, Ledger, LedgerRefused};
pub use obligation::ObligationKind;
pub use offer::{Offer, OfferAnswer, OfferRefused, OfferState};

use crate::case::named;

named! {
    /// What is done for a buyer.
    RemedyKind {
        /// All of the money back.
        RefundFull = "refund_full",
        /// Some of the money back.
        RefundPartial = "refund_partial",
        /// The goods once more.
        Replacement = "replacement",
        /// The money back once the goods are.
        ReturnThenRefund = "return_then_refund",
        /// Credit for a later order.
        StoreCredit = "store_credit",
        /// Something given without owing it.
        Goodwill = "goodwill",
        /// Nothing.
        None = "none",
        /// Something else, in the seller's words.
        Other = "other",
    }
}

named! {
    /// What of an order a refund gives back.
    RefundLine {
        /// Goods.
        Item = "item",
        /// Postage.
        Shipping = "shipping",
        /// Tax.
        Tax = "tax",
        /// More than is owed for any of them.
        Goodwill = "goodwill",
    }
}

/// What an amount of money is to a remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountUse {
    /// It is needed; a full refund without one gives back all that is left.
    Needed,
    /// It may be there.
    Possible,
    /// It has no place.
    Never,
}

impl RemedyKind {
    /// What an amount is to this remedy.
    pub fn amount(self) -> AmountUse {
        match self {
            RemedyKind::RefundFull
            | RemedyKind::RefundPartial
            | RemedyKind::ReturnThenRefund
            | RemedyKind::StoreCredit
            | RemedyKind::Goodwill => AmountUse::Needed,
            RemedyKind::Other => AmountUse::Possible,
            RemedyKind::Replacement | RemedyKind::None => AmountUse::Never,
        }
    }

    /// Whether it needs a word: why a replacement and not the money, in which condition the goods came back,
    /// what else was done, or why nothing.
    pub fn needs_words(self) -> bool {
        match self {
            RemedyKind::Replacement | RemedyKind::ReturnThenRefund | RemedyKind::None | RemedyKind::Other => {
                true
            }
            RemedyKind::RefundFull
            | RemedyKind::RefundPartial
            | RemedyKind::StoreCredit
            | RemedyKind::Goodwill => false,
        }
    }

    /// Whether money or goods leave the seller now, so that somebody else's payment would come on top.
    pub fn gives_away(self) -> bool {
        match self {
            RemedyKind::RefundFull
            | RemedyKind::RefundPartial
            | RemedyKind::Replacement
            | RemedyKind::ReturnThenRefund
            | RemedyKind::Goodwill => true,
            RemedyKind::StoreCredit | RemedyKind::None | RemedyKind::Other => false,
        }
    }

    /// The line of an amount for which none is named.
    pub fn usual_line(self) -> RefundLine {
        match self {
            RemedyKind::Goodwill | RemedyKind::Other => RefundLine::Goodwill,
            RemedyKind::RefundFull
            | RemedyKind::RefundPartial
            | RemedyKind::ReturnThenRefund
            | RemedyKind::StoreCredit
            | RemedyKind::Replacement
            | RemedyKind::None => RefundLine::Item,
        }
    }

    /// The remedy that an answer of a step names; nothing when the answer names none.
    pub fn of_answer(answer: &str) -> Option<Self> {
        match answer {
            "replaced" => Some(RemedyKind::Replacement),
            name => RemedyKind::from_name(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_answers_with_a_remedy_names_it() {
        assert_eq!(RemedyKind::of_answer("refund_full"), Some(RemedyKind::RefundFull));
        assert_eq!(RemedyKind::of_answer("replaced"), Some(RemedyKind::Replacement));
        assert_eq!(RemedyKind::of_answer("not_found"), None);
    }

    #[test]
    fn what_moves_no_money_takes_no_amount_and_is_explained() {
        for kind in RemedyKind::ALL.iter().filter(|kind| kind.amount() == AmountUse::Never) {
            assert!(kind.needs_words(), "{}", kind.name());
        }
    }
}
