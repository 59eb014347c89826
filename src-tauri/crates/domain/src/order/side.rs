//! Records of files that tell of a part of an order only: a parcel that a shipping program printed a label
//! for, or a payment that a payment provider took. They find their order by its number, else by addressee and
//! postal code, else they wait for a person.

use serde::{Deserialize, Serialize};

use super::{Buyer, OrderStage, Shipment};
use crate::calendar::Moment;
use crate::text::folded;
use crate::{Address, Money};

/// One payment or refund. Absent parts are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Payment {
    /// The provider's number, as text.
    pub reference: String,
    /// What it is in the provider's words (`Express Checkout Payment`).
    pub kind: String,
    /// When it was made.
    pub at: Option<Moment>,
    /// What the buyer paid; negative when money went back.
    pub gross: Option<Money>,
    /// What the provider kept, as the file signs it.
    pub fee: Option<Money>,
    /// What reached the seller.
    pub net: Option<Money>,
    /// What of this payment was refunded, as a positive amount.
    pub refunded: Option<Money>,
    /// Status in the provider's words.
    pub status: String,
}

/// What a side record tells of.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SideFact {
    /// A parcel.
    Shipment(Shipment),
    /// A payment.
    Payment(Payment),
}

/// One record of a shipments or payments file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SideRecord {
    /// Platform of the order, when the file can only be about that one or says so; empty when it may be any.
    pub platform: String,
    /// What the record is known by among all of its format: the file's own number, or its cells where it has
    /// none.
    pub key: String,
    /// Order number as the file names it; empty when it does not.
    pub order_number: String,
    /// Lines of the file, counted from 1, on which the record starts.
    pub lines: Vec<u64>,
    /// When it happened: shipped or paid.
    pub at: Option<Moment>,
    /// Buyer.
    pub buyer: Buyer,
    /// Addressee and address.
    pub ship_to: Address,
    /// What it says of the order's stage; a label that was voided says [`OrderStage::Cancelled`].
    pub stage: OrderStage,
    /// The parcel or payment.
    pub fact: SideFact,
}

impl SideRecord {
    /// Whether it is a parcel.
    pub fn is_shipment(&self) -> bool {
        matches!(self.fact, SideFact::Shipment(_))
    }

    /// A label that was voided, or a payment that never came about: kept and shown, but no fact of the order.
    pub fn is_void(&self) -> bool {
        self.stage == OrderStage::Cancelled
    }

    /// Addressee and postal code, in the form in which two files spell them alike.
    pub fn place(&self) -> Option<String> {
        place(&self.ship_to)
    }
}

/// Addressee and postal code in one word, when both are known.
pub fn place(address: &Address) -> Option<String> {
    let name: Vec<String> = folded(&address.name).split_whitespace().map(str::to_owned).collect();
    let code: String = folded(&address.postal_code).chars().filter(char::is_ascii_alphanumeric).collect();
    // The four digits that the American post adds are often missing.
    let code = match (address.country_code(), code.len()) {
        (Some("US"), 9) => code.get(..5).unwrap_or_default().to_owned(),
        _ => code,
    };
    (!name.is_empty() && !code.is_empty()).then(|| format!("{}|{code}", name.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_place_in_two_spellings_is_one() {
        let address = |name: &str, code: &str| Address {
            name: name.into(),
            postal_code: code.into(),
            country: "US".into(),
            ..Address::default()
        };
        assert_eq!(place(&address("Owen  Castle ", "97003-2210")), place(&address("owen castle", "97003")));
        assert_eq!(place(&address("Owen Castle", "")), None);
        assert_ne!(place(&address("Owen Castle", "97003")), place(&address("Owen Castle", "97004")));
    }
}
