//! Rules of single platforms that a format file cannot express as data, one module a platform.

pub(crate) mod amazon;
pub(crate) mod chitchats;
pub(crate) mod ebay;
pub(crate) mod etsy;
pub(crate) mod packed;
pub(crate) mod paypal;
pub(crate) mod subject;

use docket_domain::order::OrderRecord;
use docket_domain::{Currency, Money};
use serde::Deserialize;

pub(crate) use packed::Packed;

/// The platform whose rules apply to an order when all its records have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Hook {
    /// See [`amazon`].
    Amazon,
    /// See [`etsy`].
    Etsy,
    /// See [`ebay`].
    Ebay,
    /// See [`paypal`].
    Paypal,
    /// See [`chitchats`].
    Chitchats,
}

/// What a hook is told beside the order.
pub(crate) struct Facts {
    /// What remains of the total after corrections.
    pub adjusted_total: Option<Money>,
    /// The currency of the file, when there is one.
    #[allow(dead_code, reason = "hooks of platforms without a currency column ask for it")]
    pub currency: Option<Currency>,
}

impl Hook {
    /// Puts the order right.
    pub(crate) fn finish(self, order: &mut OrderRecord, facts: &Facts) {
        match self {
            Hook::Amazon => amazon::finish(order),
            Hook::Etsy => etsy::finish(order, facts.adjusted_total),
            Hook::Ebay => ebay::finish(order),
            Hook::Paypal | Hook::Chitchats => {}
        }
    }
}
