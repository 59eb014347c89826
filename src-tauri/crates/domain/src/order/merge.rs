//! What an order becomes when another file tells about it again.
//!
//! A file never takes knowledge away: an empty cell leaves what is known. The stage only moves forward, so
//! that an older export imported late does not turn a shipped parcel back into one to ship.

use super::{Item, OrderRecord, Shipment};
use crate::Address;
use crate::calendar::Moment;

/// The order after `new` was read, starting from `old`.
pub fn merge(old: &OrderRecord, new: &OrderRecord) -> OrderRecord {
    OrderRecord {
        platform: old.platform.clone(),
        number: number(old, new),
        aliases: aliases(&old.aliases, &new.aliases),
        lines: new.lines.clone(),
        ordered_at: finer(old.ordered_at, new.ordered_at),
        paid_at: finer(old.paid_at, new.paid_at),
        ship_by: new.ship_by.or(old.ship_by),
        deliver_by: new.deliver_by.or(old.deliver_by),
        stage: old.stage.max(new.stage),
        platform_status: text(&old.platform_status, &new.platform_status),
        buyer: super::Buyer {
            name: text(&old.buyer.name, &new.buyer.name),
            username: text(&old.buyer.username, &new.buyer.username),
            email: text(&old.buyer.email, &new.buyer.email),
            phone: text(&old.buyer.phone, &new.buyer.phone),
        },
        ship_to: address(&old.ship_to, &new.ship_to),
        items: items(&old.items, &new.items),
        total: new.total.or(old.total),
        subtotal: new.subtotal.or(old.subtotal),
        shipping: new.shipping.or(old.shipping),
        tax: new.tax.or(old.tax),
        discount: new.discount.or(old.discount),
        refunded: new.refunded.or(old.refunded),
        shipments: shipments(&old.shipments, &new.shipments),
        payments: if new.payments.is_empty() { old.payments.clone() } else { new.payments.clone() },
        buyer_note: text(&old.buyer_note, &new.buyer_note),
    }
}

/// A provisional number gives way to the platform's own as soon as a file tells it.
fn number(old: &OrderRecord, new: &OrderRecord) -> String {
    if new.aliases.contains(&old.number) { new.number.clone() } else { old.number.clone() }
}

fn aliases(old: &[String], new: &[String]) -> Vec<String> {
    let mut all: Vec<String> = old.iter().chain(new).cloned().collect();
    all.sort();
    all.dedup();
    all
}

fn text(old: &str, new: &str) -> String {
    if new.trim().is_empty() { old.to_owned() } else { new.to_owned() }
}

/// An address is taken whole or not at all: parts of two addresses mixed would be a third that nobody gave.
fn address(old: &Address, new: &Address) -> Address {
    let street_known = !new.line1.trim().is_empty() || !new.postal_code.trim().is_empty();
    if street_known || old.is_empty() { new.clone() } else { old.clone() }
}

/// Of two tellings of the same day the more precise one; otherwise the newer.
fn finer(old: Option<Moment>, new: Option<Moment>) -> Option<Moment> {
    match (old, new) {
        (Some(kept @ (Moment::Local(_) | Moment::Instant(_))), Some(Moment::Day(day)))
            if kept.day() == day =>
        {
            Some(kept)
        }
        (old, new) => new.or(old),
    }
}

fn items(old: &[Item], new: &[Item]) -> Vec<Item> {
    let titled = |items: &[Item]| items.iter().any(|item| !item.title.trim().is_empty());
    if new.is_empty() || (titled(old) && !titled(new)) || old == new {
        return old.to_vec();
    }
    new.to_vec()
}

pub(super) fn shipments(old: &[Shipment], new: &[Shipment]) -> Vec<Shipment> {
    let mut merged = old.to_vec();
    for parcel in new {
        let same = merged.iter().position(|known| {
            known.tracking_number == parcel.tracking_number
                || known.tracking_number.is_empty()
                || (parcel.tracking_number.is_empty()
                    && known.shipped_at.map(Moment::day) == parcel.shipped_at.map(Moment::day))
        });
        match same.and_then(|index| merged.get_mut(index)) {
            Some(known) => {
                *known = Shipment {
                    carrier: text(&known.carrier, &parcel.carrier),
                    service: text(&known.service, &parcel.service),
                    tracking_number: text(&known.tracking_number, &parcel.tracking_number),
                    shipped_at: finer(known.shipped_at, parcel.shipped_at),
                    delivered_at: finer(known.delivered_at, parcel.delivered_at),
                    status: text(&known.status, &parcel.status),
                    cost: parcel.cost.or(known.cost),
                    insured_value: parcel.insured_value.or(known.insured_value),
                };
            }
            None => merged.push(parcel.clone()),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Money;
    use crate::money::Currency;
    use crate::order::OrderStage;

    fn order() -> OrderRecord {
        let mut order = OrderRecord::new("etsy", "2911840276");
        order.total = Some(Money::new(3119, Currency::from_code("USD").unwrap()));
        order.buyer.name = "Maren Holt".into();
        order.ship_to.line1 = "Gartenweg 66".into();
        order.ship_to.city = "Wien".into();
        order
    }

    #[test]
    fn the_same_file_again_changes_nothing() {
        let order = order();
        assert_eq!(merge(&order, &order), order);
    }

    #[test]
    fn an_empty_cell_takes_no_knowledge_away() {
        let bare = OrderRecord::new("etsy", "2911840276");
        let merged = merge(&order(), &bare);
        assert_eq!(
            (merged.total, merged.buyer.name, merged.ship_to.city),
            (order().total, "Maren Holt".into(), "Wien".into())
        );
    }

    #[test]
    fn a_newer_export_brings_the_shipment_and_an_older_one_does_not_take_it_back() {
        let mut newer = order();
        newer.stage = OrderStage::Shipped;
        newer.shipments.push(Shipment { tracking_number: "9400".into(), ..Shipment::default() });
        let merged = merge(&order(), &newer);
        assert_eq!(merged.stage, OrderStage::Shipped);
        assert_eq!(merge(&merged, &order()), merged);
    }

    #[test]
    fn parts_of_two_addresses_are_never_mixed() {
        let mut moved = order();
        moved.ship_to = Address { line1: "Am Markt 1".into(), city: "Graz".into(), ..Address::default() };
        assert_eq!(merge(&order(), &moved).ship_to, moved.ship_to);
        let mut masked = order();
        masked.ship_to = Address { country: "Austria".into(), ..Address::default() };
        assert_eq!(merge(&order(), &masked).ship_to, order().ship_to);
    }
}
