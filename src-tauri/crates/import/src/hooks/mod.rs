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

impl Hook {
    /// Puts the order right; `adjusted` is what remains of the total after corrections.
    pub(crate) fn finish(self, order: &mut OrderRecord, adjusted: Option<Money>) {
        match self {
            Hook::Amazon | Hook::Square => amazon::finish(order),
            Hook::Depop => depop::finish(order),
            Hook::Etsy => etsy::finish(order, adjusted),
            Hook::Ebay => ebay::finish(order),
            Hook::Paypal | Hook::Chitchats | Hook::Tiktok => {}
        }
    }

    /// The order of numbers that the shape of such a date cell speaks for on that platform.
    pub(crate) fn date_order(self, cell: &str) -> Option<DateOrder> {
        (self == Hook::Tiktok && tiktok::twelve_hours(cell)).then_some(DateOrder::Mdy)
    }

    /// The currency of a record that names none, where the platform's file tells it in another way.
    pub(crate) fn currency(self, table: &Table, record: &Record) -> Option<Currency> {
        if self != Hook::Tiktok {
            return None;
        }
        tiktok::currency(
            table.text(record, Field::ShipCountry),
            table.text(record, Field::Status),
            table.text(record, Field::OrderedAt),
        )
    }
}
