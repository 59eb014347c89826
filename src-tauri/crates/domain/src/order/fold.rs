//! What an order is, from everything that was told about it.
//!
//! Several files may tell of one order: exports of different days, an items file, the labels of a shipping
//! program, payments. The order is the sum of what they tell, and that sum does not depend on the order in
//! which the files were imported: tellings are put into an order of their own before they are merged, the one
//! that knows most last. So importing a file again, or two files the other way round, gives the same order,
//! and taking one import back gives what the others tell.
//!
//! What the seller changed by hand lies over all of it and is never overwritten; when the files come to say
//! something else than they said when the seller made the change, that is a conflict for the seller to see.

use std::hash::{Hash, Hasher};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{OrderRecord, OrderStage, SideFact, SideRecord, merge};
use crate::{Address, Money};

/// What one file tells of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// The last day that the file knows of; of two tellings the one of the later file holds.
    pub as_of: Option<NaiveDate>,
    /// Whether the file lists orders, and not only their items.
    pub whole: bool,
    /// [`fingerprint`] of the record.
    pub fingerprint: i64,
    /// The record.
    pub record: OrderRecord,
}

/// A part of an order that the seller may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EditField {
    /// The shipping address, as a whole.
    ShipTo,
    /// Name of the buyer.
    BuyerName,
    /// E-mail address of the buyer.
    BuyerEmail,
    /// Telephone number of the buyer.
    BuyerPhone,
}

impl EditField {
    /// Every field.
    pub const ALL: [EditField; 4] =
        [EditField::ShipTo, EditField::BuyerName, EditField::BuyerEmail, EditField::BuyerPhone];

    /// The name in the store and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            EditField::ShipTo => "ship_to",
            EditField::BuyerName => "buyer_name",
            EditField::BuyerEmail => "buyer_email",
            EditField::BuyerPhone => "buyer_phone",
        }
    }

    /// The field of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// What stands there in an order; an address as its eight parts, one a line.
    pub fn of(self, order: &OrderRecord) -> String {
        match self {
            EditField::ShipTo => lines_of(&order.ship_to),
            EditField::BuyerName => order.buyer.name.clone(),
            EditField::BuyerEmail => order.buyer.email.clone(),
            EditField::BuyerPhone => order.buyer.phone.clone(),
        }
    }

    fn set(self, order: &mut OrderRecord, value: &str) {
        match self {
            EditField::ShipTo => order.ship_to = address_of(value),
            EditField::BuyerName => value.clone_into(&mut order.buyer.name),
            EditField::BuyerEmail => value.clone_into(&mut order.buyer.email),
            EditField::BuyerPhone => value.clone_into(&mut order.buyer.phone),
        }
    }
}

/// The parts of an address in their order, one a line; a line end inside a part becomes a blank.
pub fn lines_of(address: &Address) -> String {
    let parts = [
        &address.name,
        &address.company,
        &address.line1,
        &address.line2,
        &address.city,
        &address.region,
        &address.postal_code,
        &address.country,
    ];
    parts.map(|part| part.replace(['\r', '\n'], " ")).join("\n")
}

/// The address of eight lines.
pub fn address_of(lines: &str) -> Address {
    let mut parts = lines.split('\n').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    Address {
        name: next(),
        company: next(),
        line1: next(),
        line2: next(),
        city: next(),
        region: next(),
        postal_code: next(),
        country: next(),
    }
}

/// A change by the seller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What was changed.
    pub field: EditField,
    /// What the seller wrote.
    pub value: String,
    /// What the files said at that time.
    pub before: String,
}

/// An order as the sum of what is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// The order.
    pub record: OrderRecord,
    /// Changes by the seller that the files contradict by now, with what they say.
    pub conflicts: Vec<(EditField, String)>,
    /// Earlier addresses, oldest first, each once; the last one is the order's.
    pub addresses: Vec<Address>,
}

/// A number for what a record says, whatever lines it stands on. Equal records have equal numbers in one
/// version of the program.
pub fn fingerprint(record: &OrderRecord) -> i64 {
    /// Leaves out the lines without copying the record.
    struct Facts<'a>(&'a OrderRecord);
    impl Hash for Facts<'_> {
        fn hash<H: Hasher>(&self, to: &mut H) {
            let OrderRecord {
                platform,
                number,
                aliases,
                lines: _,
                ordered_at,
                paid_at,
                ship_by,
                deliver_by,
                stage,
                platform_status,
                buyer,
                ship_to,
                items,
                total,
                subtotal,
                shipping,
                tax,
                discount,
                refunded,
                shipments,
                payments,
                buyer_note,
            } = self.0;
            (platform, number, aliases, ordered_at, paid_at, ship_by, deliver_by).hash(to);
            (stage, platform_status, buyer, ship_to, items, total, subtotal, shipping).hash(to);
            (tax, discount, refunded, shipments, payments, buyer_note).hash(to);
        }
    }
    let mut hasher = rustc_hash::FxHasher::default();
    Facts(record).hash(&mut hasher);
    i64::from_ne_bytes(hasher.finish().to_ne_bytes())
}

/// The order that these tellings, side records and changes make; nothing without a telling.
pub fn fold(mut tellings: Vec<Telling>, mut sides: Vec<SideRecord>, edits: &[Edit]) -> Option<Folded> {
    tellings.sort_by_key(rank);
    let mut addresses: Vec<Address> = Vec::new();
    let mut record: Option<OrderRecord> = None;
    for telling in tellings {
        let merged = match record {
            None => telling.record,
            Some(before) => merge(&before, &telling.record),
        };
        remember(&mut addresses, &merged.ship_to);
        record = Some(merged);
    }
    let mut record = record?;
    sides.sort_by(|one, other| {
        (one.at.map(|at| at.day()), &one.key).cmp(&(other.at.map(|at| at.day()), &other.key))
    });
    for side in sides.iter().filter(|side| !side.is_void()) {
        add(&mut record, side);
    }
    let mut conflicts = Vec::new();
    for edit in edits {
        let told = edit.field.of(&record);
        if told != edit.before && told != edit.value {
            conflicts.push((edit.field, told));
        }
        edit.field.set(&mut record, &edit.value);
    }
    remember(&mut addresses, &record.ship_to);
    record.lines.clear();
    Some(Folded { record, conflicts, addresses })
}

/// The telling that knows more comes later.
fn rank(telling: &Telling) -> (bool, OrderStage, Option<NaiveDate>, i64) {
    (telling.whole, telling.record.stage, telling.as_of, telling.fingerprint)
}

fn remember(addresses: &mut Vec<Address>, address: &Address) {
    if !address.is_empty() && addresses.last() != Some(address) {
        addresses.retain(|known| known != address);
        addresses.push(address.clone());
    }
}

fn add(order: &mut OrderRecord, side: &SideRecord) {
    let fill = |text: &mut String, other: &str| {
        if text.trim().is_empty() {
            other.clone_into(text);
        }
    };
    fill(&mut order.buyer.name, &side.buyer.name);
    fill(&mut order.buyer.username, &side.buyer.username);
    fill(&mut order.buyer.email, &side.buyer.email);
    fill(&mut order.buyer.phone, &side.buyer.phone);
    if order.ship_to.is_empty() {
        order.ship_to = side.ship_to.clone();
    }
    match &side.fact {
        SideFact::Shipment(parcel) => {
            order.shipments = merge::shipments(&order.shipments, std::slice::from_ref(parcel));
            if order.stage < OrderStage::Cancelled {
                order.stage = order.stage.max(side.stage);
            }
        }
        SideFact::Payment(payment) => {
            let money_in = payment.gross.is_none_or(|gross| gross.minor >= 0);
            if money_in && side.stage != OrderStage::Unpaid {
                order.paid_at = order.paid_at.or(payment.at);
                if order.stage == OrderStage::Unpaid {
                    order.stage = OrderStage::ToShip;
                }
            }
            order.payments.push(payment.clone());
            if let Some(refunded) = refunded(&order.payments) {
                order.refunded =
                    order.refunded.filter(|known| known.minor >= refunded.minor).or(Some(refunded));
            }
        }
    }
}

/// What the payments say went back to the buyer, when they are of one currency.
fn refunded(payments: &[super::Payment]) -> Option<Money> {
    let mut sum: Option<Money> = None;
    for payment in payments {
        let back =
            payment.gross.filter(|gross| gross.minor < 0).map(|gross| Money { minor: -gross.minor, ..gross });
        let Some(more) = payment.refunded.filter(|money| money.minor > 0).or(back) else { continue };
        sum = Some(match sum {
            None => more,
            Some(before) => before.plus(more).ok()?,
        });
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Payment, Shipment};
    use crate::{Currency, calendar::Moment};
    use proptest::prelude::*;

    fn telling(as_of: &str, change: impl FnOnce(&mut OrderRecord)) -> Telling {
        let mut record = OrderRecord::new("etsy", "2911840276");
        change(&mut record);
        Telling { as_of: as_of.parse().ok(), whole: true, fingerprint: fingerprint(&record), record }
    }

    fn street(line1: &str) -> Address {
        Address { line1: line1.into(), city: "Wien".into(), ..Address::default() }
    }

    fn parcel(key: &str, day: &str, number: &str) -> SideRecord {
        SideRecord {
            platform: String::new(),
            key: key.into(),
            order_number: "2911840276".into(),
            lines: vec![2],
            at: day.parse().ok().map(Moment::Day),
            buyer: Default::default(),
            ship_to: Address::default(),
            stage: OrderStage::Shipped,
            fact: SideFact::Shipment(Shipment { tracking_number: number.into(), ..Shipment::default() }),
        }
    }

    #[test]
    fn one_telling_is_the_order() {
        let one = telling("2026-03-01", |order| order.ship_to = street("Gartenweg 66"));
        assert_eq!(fold(vec![one.clone()], vec![], &[]).unwrap().record, one.record);
        assert_eq!(fold(vec![], vec![], &[]), None);
    }

    #[test]
    fn the_later_file_holds_whichever_came_first() {
        let old = telling("2026-03-01", |order| order.ship_to = street("Gartenweg 66"));
        let new = telling("2026-03-05", |order| order.ship_to = street("Am Markt 1"));
        let one = fold(vec![old.clone(), new.clone()], vec![], &[]).unwrap();
        assert_eq!(one.record.ship_to, street("Am Markt 1"));
        assert_eq!(one.addresses, [street("Gartenweg 66"), street("Am Markt 1")]);
        assert_eq!(fold(vec![new, old], vec![], &[]).unwrap(), one);
    }

    #[test]
    fn what_the_seller_wrote_stays_and_a_contradiction_is_told() {
        let old = telling("2026-03-01", |order| order.ship_to = street("Gartenweg 66"));
        let edit = Edit {
            field: EditField::ShipTo,
            value: lines_of(&street("Bei Holt 2")),
            before: lines_of(&street("Gartenweg 66")),
        };
        let quiet = fold(vec![old.clone()], vec![], std::slice::from_ref(&edit)).unwrap();
        assert_eq!((quiet.record.ship_to, quiet.conflicts.len()), (street("Bei Holt 2"), 0));
        let new = telling("2026-03-05", |order| order.ship_to = street("Am Markt 1"));
        let loud = fold(vec![old, new], vec![], &[edit]).unwrap();
        assert_eq!(loud.record.ship_to, street("Bei Holt 2"));
        assert_eq!(loud.conflicts, [(EditField::ShipTo, lines_of(&street("Am Markt 1")))]);
    }

    #[test]
    fn parcels_and_payments_complete_the_order() {
        let euro = |minor| Some(Money::new(minor, Currency::from_code("EUR").unwrap()));
        let order = telling("2026-03-01", |order| {
            order.stage = OrderStage::Shipped;
            order.shipments.push(Shipment { shipped_at: "2026-03-02".parse().ok(), ..Shipment::default() });
        });
        let mut paid = parcel("p", "2026-03-01", "");
        paid.stage = OrderStage::ToShip;
        paid.fact = SideFact::Payment(Payment {
            gross: euro(2500),
            at: "2026-03-01".parse().ok(),
            ..Payment::default()
        });
        let mut back = paid.clone();
        back.key = "r".into();
        back.fact = SideFact::Payment(Payment { gross: euro(-500), ..Payment::default() });
        let mut void = parcel("v", "2026-03-02", "VOID1");
        void.stage = OrderStage::Cancelled;
        let sides = vec![parcel("a", "2026-03-02", "9400A"), paid, back, void];
        let whole = fold(vec![order], sides, &[]).unwrap().record;
        assert_eq!(whole.shipments.len(), 1);
        assert_eq!(whole.shipments[0].tracking_number, "9400A");
        assert!(whole.shipments[0].shipped_at.is_some());
        assert_eq!((whole.payments.len(), whole.refunded, whole.paid_at.is_some()), (2, euro(500), true));
    }

    proptest! {
        /// Whatever files tell, and in whatever order, the order is the same, and told twice is told once.
        #[test]
        fn the_order_of_files_does_not_matter(
            facts in proptest::collection::vec((0u8..6, 0u8..4, any::<bool>(), 0usize..6, 0i64..3), 1..6),
            parcels in proptest::collection::vec((0u8..4, 0u8..3), 0..4),
            shift in 0usize..6,
        ) {
            let tellings: Vec<Telling> = facts.iter().map(|(day, street_no, whole, stage, total)| {
                let mut one = telling(&format!("2026-03-0{}", day + 1), |order| {
                    if *street_no > 0 { order.ship_to = street(&format!("Weg {street_no}")); }
                    order.stage = OrderStage::ALL[*stage];
                    if *total > 0 { order.total = Some(Money::new(*total, Currency::from_code("EUR").unwrap())); }
                });
                one.whole = *whole;
                one
            }).collect();
            let sides: Vec<SideRecord> = parcels.iter().enumerate().map(|(index, (day, number))| {
                let number = if *number == 0 { String::new() } else { format!("T{number}") };
                parcel(&index.to_string(), &format!("2026-03-0{}", day + 1), &number)
            }).collect();
            let one = fold(tellings.clone(), sides.clone(), &[]);
            let mut turned = tellings.clone();
            let mut turned_sides = sides.clone();
            turned.rotate_left(shift % tellings.len());
            turned_sides.reverse();
            prop_assert_eq!(&fold(turned, turned_sides, &[]), &one);
            let mut twice = tellings.clone();
            twice.extend(tellings);
            prop_assert_eq!(&fold(twice, sides, &[]), &one);
        }
    }
}
