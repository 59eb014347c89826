//! What is particular to Depop.

use docket_domain::order::{OrderRecord, OrderStage};

/// No column says that a sale was undone; all that the buyer paid went back.
pub(crate) fn finish(order: &mut OrderRecord) {
    if let (Some(total), Some(refunded)) = (order.total, order.refunded)
        && total.currency == refunded.currency
        && total.minor > 0
        && refunded.minor >= total.minor
    {
        order.stage = OrderStage::Refunded;
    }
}
