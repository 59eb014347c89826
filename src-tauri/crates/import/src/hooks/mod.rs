//! Rules of single platforms that a format file cannot express as data, one module a platform.

pub(crate) mod address;
pub(crate) mod amazon;
pub(crate) mod chitchats;
pub(crate) mod depop;
pub(crate) mod ebay;
pub(crate) mod etsy;
pub(crate) mod packed;
pub(crate) mod paypal;
pub(crate) mod subject;
pub(crate) mod tiktok;

use docket_domain::order::OrderRecord;
use docket_domain::{Currency, Money};
use serde::Deserialize;

pub(crate) use packed::Packed;

use crate::DateOrder;
use crate::field::Field;
use crate::records::Record;
use crate::rows::Table;

/// The platform whose rules apply to an order when all its records have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Hook {
    /// See [`amazon`].
    Amazon,
    /// See [`depop`].
    Depop,
    /// See [`etsy`].
    Etsy,
    /// See [`ebay`].
    Ebay,
    /// See [`paypal`].
    Paypal,
    /// See [`chitchats`].
    Chitchats,
    /// Square has no total of an order either; see [`amazon`].
    Square,
    /// See [`tiktok`].
    Tiktok,
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
            Hook::Amazon | Hook::Square => amazon::finish(order),
            Hook::Depop => depop::finish(order),
            Hook::Etsy => etsy::finish(order, facts.adjusted_total),
            Hook::Ebay => ebay::finish(order),
            Hook::Paypal | Hook::Chitchats | Hook::Tiktok => {}
        }
    }

    /// The order of numbers that the shape of such a date cell speaks for on that platform.
    pub(crate) fn date_order(self, cell: &str) -> Option<DateOrder> {
        match self {
            Hook::Amazon
            | Hook::Depop
            | Hook::Etsy
            | Hook::Ebay
            | Hook::Paypal
            | Hook::Chitchats
            | Hook::Square => None,
            Hook::Tiktok => tiktok::twelve_hours(cell).then_some(DateOrder::Mdy),
        }
    }

    /// The currency of a record that names none, where the platform's file tells it in another way.
    pub(crate) fn currency(self, table: &Table, record: &Record) -> Option<Currency> {
        match self {
            Hook::Amazon
            | Hook::Depop
            | Hook::Etsy
            | Hook::Ebay
            | Hook::Paypal
            | Hook::Chitchats
            | Hook::Square => None,
            Hook::Tiktok => tiktok::currency(
                table.text(record, Field::ShipCountry),
                table.text(record, Field::Status),
                table.text(record, Field::OrderedAt),
            ),
        }
    }
}
