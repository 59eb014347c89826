//! What is particular to eBay.

use docket_domain::order::OrderRecord;

/// "Sold for" is the price of one piece in some exports and of the line in others; the total tells which.
pub(crate) fn finish(order: &mut OrderRecord) {
    if order.subtotal.is_some() || order.items.is_empty() {
        return;
    }
    let Some(currency) = order.items.iter().find_map(|item| item.price).map(|price| price.currency) else {
        return;
    };
    let mut by_piece = 0i64;
    let mut by_line = 0i64;
    for item in &order.items {
        let Some(price) = item.price.filter(|price| price.currency == currency) else { return };
        by_piece = by_piece.saturating_add(price.minor.saturating_mul(i64::from(item.quantity)));
        by_line = by_line.saturating_add(price.minor);
    }
    let subtotal = |minor| Some(docket_domain::Money::new(minor, currency));
    if by_piece == by_line {
        order.subtotal = subtotal(by_piece);
        return;
    }
    let Some(total) = order.total else { return };
    let shipping = order.shipping.map_or(0, |money| money.minor);
    let tax = order.tax.map_or(0, |money| money.minor);
    let adds_up = |items: i64| {
        let bare = items.saturating_add(shipping);
        total.minor == bare || total.minor == bare.saturating_add(tax)
    };
    if adds_up(by_piece) {
        order.subtotal = subtotal(by_piece);
    } else if adds_up(by_line) {
        order.subtotal = subtotal(by_line);
        for item in &mut order.items {
            let pieces = i64::from(item.quantity.max(1));
            item.price = item
                .price
                .filter(|price| price.minor % pieces == 0)
                .map(|price| docket_domain::Money::new(price.minor / pieces, currency));
        }
    }
}
