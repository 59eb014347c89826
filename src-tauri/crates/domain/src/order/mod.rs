//! Orders as a file tells them. The store adds identity and history; this is what every importer emits and
//! what the rules read.

mod fold;
mod merge;
mod side;

pub use fold::{Edit, EditField, Folded, Telling, address_of, fingerprint, fold, lines_of};
pub use merge::merge;
pub use side::{Payment, SideFact, SideRecord, place};

use serde::{Deserialize, Serialize};

use crate::calendar::Moment;
use crate::{Address, Money};

/// Where an order stands for the seller, from the facts of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderStage {
    /// Not paid yet.
    Unpaid,
    /// Paid, to be shipped.
    ToShip,
    /// Handed to the carrier.
    Shipped,
    /// The carrier or the platform says delivered.
    Delivered,
    /// Cancelled or voided.
    Cancelled,
    /// Wholly refunded.
    Refunded,
}

impl OrderStage {
    /// Every stage, in the order of an order's life.
    pub const ALL: [OrderStage; 6] = [
        OrderStage::Unpaid,
        OrderStage::ToShip,
        OrderStage::Shipped,
        OrderStage::Delivered,
        OrderStage::Cancelled,
        OrderStage::Refunded,
    ];

    /// The name in the store, in JSON and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            OrderStage::Unpaid => "unpaid",
            OrderStage::ToShip => "to_ship",
            OrderStage::Shipped => "shipped",
            OrderStage::Delivered => "delivered",
            OrderStage::Cancelled => "cancelled",
            OrderStage::Refunded => "refunded",
        }
    }

    /// The stage of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.name() == name)
    }
}

/// The buyer of an order, as far as the file names one. Absent parts are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Buyer {
    /// Name.
    pub name: String,
    /// Name of the account on the platform.
    pub username: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number, as text.
    pub phone: String,
}

/// One item of an order.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Item {
    /// The seller's stock-keeping unit; empty when none.
    pub sku: String,
    /// Title.
    pub title: String,
    /// Chosen variation; empty when none.
    pub variation: String,
    /// Pieces.
    pub quantity: u32,
    /// Price of one piece, when the file tells it.
    pub price: Option<Money>,
}

/// One parcel of an order. Absent parts are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Shipment {
    /// Carrier as the file names it.
    pub carrier: String,
    /// Service as the file names it.
    pub service: String,
    /// Tracking number, as text.
    pub tracking_number: String,
    /// When it was handed over.
    pub shipped_at: Option<Moment>,
    /// When it was delivered.
    pub delivered_at: Option<Moment>,
    /// Status as the file words it.
    pub status: String,
    /// What the label cost the seller.
    #[serde(default)]
    pub cost: Option<Money>,
    /// What the parcel is insured for.
    #[serde(default)]
    pub insured_value: Option<Money>,
}

/// One order as one file tells it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct OrderRecord {
    /// Platform id of `rules.toml` (`etsy`, `ebay`) or of a shop of one's own (`shopify`).
    pub platform: String,
    /// The platform's order number, as text.
    pub number: String,
    /// Other numbers by which another file may name the same order: an eBay order is exported under its sales
    /// record number until it is paid. Made with the same prefix as `number` is where the number is missing.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Lines of the file, counted from 1, on which the order's records start.
    pub lines: Vec<u64>,
    /// When it was ordered.
    pub ordered_at: Option<Moment>,
    /// When it was paid.
    pub paid_at: Option<Moment>,
    /// When the platform wants it shipped at the latest.
    pub ship_by: Option<Moment>,
    /// Last day of the delivery estimate that the buyer saw.
    pub deliver_by: Option<Moment>,
    /// Stage, decided from the file's facts.
    pub stage: OrderStage,
    /// Status as the platform words it, verbatim; empty when the file has none.
    pub platform_status: String,
    /// Buyer.
    pub buyer: Buyer,
    /// Shipping address.
    pub ship_to: Address,
    /// Items; may be empty when the file has none.
    pub items: Vec<Item>,
    /// What the buyer paid in all.
    pub total: Option<Money>,
    /// Items before shipping, tax and discount.
    pub subtotal: Option<Money>,
    /// Shipping paid by the buyer.
    pub shipping: Option<Money>,
    /// Tax paid by the buyer.
    pub tax: Option<Money>,
    /// Discount, as a positive amount.
    pub discount: Option<Money>,
    /// Refunded so far, as a positive amount.
    pub refunded: Option<Money>,
    /// Parcels.
    pub shipments: Vec<Shipment>,
    /// Payments and refunds, as payment files tell them.
    #[serde(default)]
    pub payments: Vec<Payment>,
    /// Note of the buyer; empty when none.
    pub buyer_note: String,
}

impl OrderRecord {
    /// An order of which only platform and number are known.
    pub fn new(platform: &str, number: &str) -> Self {
        Self {
            platform: platform.to_owned(),
            number: number.to_owned(),
            aliases: Vec::new(),
            lines: Vec::new(),
            ordered_at: None,
            paid_at: None,
            ship_by: None,
            deliver_by: None,
            stage: OrderStage::ToShip,
            platform_status: String::new(),
            buyer: Buyer::default(),
            ship_to: Address::default(),
            items: Vec::new(),
            total: None,
            subtotal: None,
            shipping: None,
            tax: None,
            discount: None,
            refunded: None,
            shipments: Vec::new(),
            payments: Vec::new(),
            buyer_note: String::new(),
        }
    }
}
