//! What a buyer asks for: to cancel, or to withdraw. The reason in their words and as the seller reads it, the
//! facts that have to be known before anybody decides, and until when somebody may ask.
//!
//! Why this module exists: a fair answer needs the same few facts every time. They are named here once, so that the
//! checklist, the playbook, the law and the letters speak of the same things.

mod when;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::case::named;

pub use when::{Asked, cancel_until, days_since};

named! {
    /// What a reason comes down to. It decides which ways out are offered first.
    ReasonClass {
        /// Something is wrong with the goods.
        ItemProblem = "item_problem",
        /// The buyer no longer wants it.
        ChangeOfMind = "change_of_mind",
        /// It takes, or took, too long.
        Late = "late",
        /// Anything else.
        Other = "other",
    }
}

named! {
    /// Why the buyer asks, as far as the buyer says.
    AskedReason {
        /// Not said.
        Unknown = "unknown",
        /// Ordered by mistake, or twice.
        OrderMistake = "order_mistake",
        /// Found it cheaper.
        FoundCheaper = "found_cheaper",
        /// The price is too high.
        PriceTooHigh = "price_too_high",
        /// It will not come in time.
        WontArriveInTime = "wont_arrive_in_time",
        /// The address is wrong.
        WrongAddress = "wrong_address",
        /// The wrong thing was ordered, or came.
        WrongItem = "wrong_item",
        /// No longer needed.
        NoLongerNeeded = "no_longer_needed",
        /// Circumstances have changed.
        Circumstances = "circumstances",
        /// Damaged, or it does not work.
        DamagedOrDefective = "damaged_or_defective",
        /// Not as it was described.
        NotAsDescribed = "not_as_described",
        /// Something else.
        Other = "other",
    }
}

impl AskedReason {
    /// What the reason comes down to before the seller has looked closer; nothing while it is not known.
    pub fn class(self) -> Option<ReasonClass> {
        match self {
            AskedReason::Unknown => None,
            AskedReason::OrderMistake
            | AskedReason::FoundCheaper
            | AskedReason::PriceTooHigh
            | AskedReason::NoLongerNeeded
            | AskedReason::Circumstances => Some(ReasonClass::ChangeOfMind),
            AskedReason::WontArriveInTime => Some(ReasonClass::Late),
            AskedReason::DamagedOrDefective | AskedReason::NotAsDescribed => Some(ReasonClass::ItemProblem),
            AskedReason::WrongAddress | AskedReason::WrongItem | AskedReason::Other => {
                Some(ReasonClass::Other)
            }
        }
    }
}

named! {
    /// Which way a request goes: simple before the parcel has left, a return afterwards.
    Flow {
        /// The parcel is still with the seller.
        BeforeShipment = "before_shipment",
        /// It has left.
        AfterShipment = "after_shipment",
    }
}

named! {
    /// A fact that a request is decided by.
    RequestFact {
        /// What the reason comes down to.
        ReasonClass = "reason_class",
        /// Whether everything was read that buyer and seller wrote.
        MessagesRead = "messages_read",
        /// What kind of goods it is about.
        ItemKind = "item_kind",
        /// Where the parcel is.
        ParcelPlace = "parcel_place",
        /// In what state the goods are.
        ItemState = "item_state",
        /// Whether the buyer was told of the right to withdraw.
        ToldOfRight = "told_of_right",
        /// Whether the buyer bought for themselves or for a business.
        BuyerKind = "buyer_kind",
        /// Whether work on the order has begun.
        WorkBegun = "work_begun",
        /// On which day it was delivered.
        DeliveredOn = "delivered_on",
        /// When it was ordered.
        OrderedAt = "ordered_at",
        /// In which country the buyer lives.
        Country = "country",
    }
}

/// The answer that a fact cannot be found out.
pub const NOT_KNOWN: &str = "not_known";

impl RequestFact {
    /// The answers it can have; none where it is a day or a text, or stands in the order.
    pub fn answers(self) -> Vec<&'static str> {
        match self {
            RequestFact::ReasonClass => ReasonClass::ALL.iter().map(|class| class.name()).collect(),
            RequestFact::MessagesRead => vec!["yes"],
            RequestFact::WorkBegun => vec!["no", "yes"],
            RequestFact::ItemKind => vec!["ordinary", "custom_made", "perishable", "hygiene", "digital"],
            RequestFact::ParcelPlace => vec!["on_its_way", "with_buyer", "coming_back", NOT_KNOWN],
            RequestFact::ItemState => vec!["unopened", "opened", "damaged", NOT_KNOWN],
            RequestFact::BuyerKind => vec!["consumer", "business", NOT_KNOWN],
            RequestFact::ToldOfRight => vec!["yes", "no", NOT_KNOWN],
            RequestFact::DeliveredOn | RequestFact::OrderedAt | RequestFact::Country => Vec::new(),
        }
    }

    /// The facts that have to be known, or known to be unknown, before a request of that flow is decided.
    pub fn checklist(flow: Flow) -> &'static [RequestFact] {
        match flow {
            Flow::BeforeShipment => {
                &[RequestFact::MessagesRead, RequestFact::WorkBegun, RequestFact::ItemKind]
            }
            Flow::AfterShipment => &[
                RequestFact::MessagesRead,
                RequestFact::ItemKind,
                RequestFact::ParcelPlace,
                RequestFact::ItemState,
                RequestFact::BuyerKind,
                RequestFact::ToldOfRight,
            ],
        }
    }
}

/// Answers to facts by fact.
pub type Checked = BTreeMap<RequestFact, String>;

/// Whether every fact that the flow asks for has an answer.
pub fn all_marked(flow: Flow, checked: &Checked) -> bool {
    RequestFact::checklist(flow).iter().all(|fact| checked.contains_key(fact))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_but_an_unsaid_one_comes_down_to_something() {
        for reason in AskedReason::ALL {
            assert_eq!(reason.class().is_none(), *reason == AskedReason::Unknown, "{}", reason.name());
        }
    }

    #[test]
    fn a_checklist_is_done_when_the_last_of_its_facts_has_an_answer() {
        for flow in Flow::ALL {
            let mut checked = Checked::new();
            for fact in RequestFact::checklist(*flow) {
                assert!(!all_marked(*flow, &checked), "{} before {}", flow.name(), fact.name());
                let first = fact.answers()[0];
                checked.insert(*fact, first.to_owned());
            }
            assert!(all_marked(*flow, &checked));
        }
    }

    #[test]
    fn a_parcel_that_leaves_asks_for_more_facts() {
        let mut checked = Checked::new();
        for fact in RequestFact::checklist(Flow::BeforeShipment) {
            checked.insert(*fact, "yes".to_owned());
        }
        assert!(all_marked(Flow::BeforeShipment, &checked));
        assert!(!all_marked(Flow::AfterShipment, &checked));
    }
}
