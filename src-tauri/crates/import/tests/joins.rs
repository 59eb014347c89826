//! What several files of one platform tell of an order comes together under its number.

#![allow(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on should say so"
)]

use std::ops::ControlFlow;
use std::path::Path;

use docket_domain::order::{OrderRecord, OrderStage, SideRecord, Telling, fingerprint, fold};
use docket_import::{Emitted, FileKind, Overrides, Plan, inspect, read};

fn fixture(name: &str) -> (Plan, Vec<OrderRecord>, Vec<SideRecord>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/exports").join(name);
    let plan = inspect(&path, &Overrides::default()).unwrap();
    let (mut orders, mut sides) = (Vec::new(), Vec::new());
    read(&plan, &mut |emitted, _| {
        match emitted {
            Emitted::Order(order) => orders.push(*order),
            Emitted::Side(side) => sides.push(*side),
            _ => {}
        }
        ControlFlow::Continue(())
    })
    .unwrap();
    (plan, orders, sides)
}

fn telling(name: &str, number: &str) -> Telling {
    let (plan, orders, _) = fixture(name);
    let record = orders.into_iter().find(|order| order.number == number).unwrap();
    let fingerprint = fingerprint(&record);
    Telling { as_of: plan.as_of, whole: plan.kind == FileKind::Orders, fingerprint, record }
}

#[test]
fn amazons_list_of_orders_and_its_shipments_are_one_order() {
    let number = "114-5500021-7719003";
    let files = ["amazon_all_orders.txt", "amazon_fba_shipments.txt", "amazon_fba_sales.txt"];
    let tellings = files.map(|file| telling(file, number));
    let order = fold(tellings.to_vec(), Vec::new(), &[]).unwrap().record;
    assert_eq!(order.total.unwrap().to_string(), "80.67 USD", "the list tells the total");
    assert_eq!(order.ship_to.city, "DULUTH");
    assert_eq!(order.buyer.name, "Tova Lindgren", "the shipments tell the name");
    let parcels: Vec<&str> = order.shipments.iter().map(|parcel| parcel.tracking_number.as_str()).collect();
    assert_eq!(parcels, ["1Z0000000000000117", "TBA000000000117"]);
    assert_eq!(order.items.len(), 2, "items are not doubled");
    assert_eq!(order.stage, OrderStage::Shipped);
    let turned = fold(tellings.into_iter().rev().collect(), Vec::new(), &[]).unwrap().record;
    assert_eq!(turned, order, "whichever file comes first");
}

#[test]
fn tcgplayers_list_and_its_addresses_are_one_order() {
    let number = "5E0011AA-1100C1-20A01";
    let tellings = ["tcgplayer_order_list.csv", "tcgplayer_shipping.csv"].map(|file| telling(file, number));
    let order = fold(tellings.to_vec(), Vec::new(), &[]).unwrap().record;
    assert_eq!(order.total.unwrap().to_string(), "11.67 USD");
    assert_eq!(order.ship_to.postal_code, "01970");
    assert_eq!(order.shipments[0].tracking_number, "9400110200830911229901");
}

#[test]
fn payments_name_the_orders_of_their_platform() {
    for (orders, payments) in [
        ("etsy_sold_orders_us_newer.csv", "etsy_payments.csv"),
        ("ebay_orders_report_us.csv", "ebay_transactions_us.csv"),
        ("ebay_orders_report_us.csv", "ebay_earnings_us.csv"),
        ("square_items.csv", "square_transactions.csv"),
    ] {
        let (_, known, _) = fixture(orders);
        let (_, _, sides) = fixture(payments);
        let side = &sides[0];
        let order = known.iter().find(|order| order.number == side.order_number).unwrap();
        assert_eq!(side.platform, order.platform, "{payments}");
    }
}
