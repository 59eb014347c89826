//! What is particular to Amazon.

use docket_domain::Money;
use docket_domain::order::OrderRecord;

/// Amazon's reports have no order total. Where the file tells what every item cost, the buyer paid items,
/// shipping and tax less promotions. In countries where prices include the tax, the tax column repeats what
/// the price contains; those are the shops that do not sell in dollars of the United States or Canada.
pub(crate) fn finish(order: &mut OrderRecord) {
    let (None, Some(subtotal)) = (order.total, order.subtotal) else { return };
    let added = matches!(subtotal.currency.code(), "USD" | "CAD");
    let mut total = subtotal;
    for (part, sign) in [(order.shipping, 1), (order.tax.filter(|_| added), 1), (order.discount, -1)] {
        let Some(part) = part else { continue };
        match total.plus(Money { minor: part.minor.saturating_mul(sign), ..part }) {
            Ok(sum) => total = sum,
            Err(_) => return,
        }
    }
    order.total = Some(total);
}
