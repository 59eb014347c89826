//! The sample shop can be looked at, left, and brought back.

use docket_testkit::{TestShop, fixture};
use serde_json::{Value, json};

use crate::shop_with_orders;

fn state(shop: &TestShop) -> Value {
    shop.ask("app_state", json!({}))
}

#[test]
fn the_sample_shop_is_left_without_a_trace_and_undo_brings_it_back() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.set(&[("phone", json!("518-555-0142"))]);
    shop.ask("demo_fill", json!({}));
    let cases = shop.everything()["cases"].clone();
    assert_eq!(cases.as_array().map(Vec::len), Some(6));
    shop.ask("demo_leave", json!({}));
    let left = state(&shop);
    assert_eq!(
        (&left["order_count"], &left["first_start"], &left["sample_shop"], &left["lost_count"]),
        (&json!(0), &json!(true), &json!(false), &json!(0))
    );
    let settings = shop.ask("settings_get", json!({}));
    assert_eq!(settings["seller_name"], "", "the invented seller is gone");
    assert_eq!(settings["phone"], "518-555-0142", "what the seller set stays");
    assert_eq!(shop.ask("store_check", json!({}))["ok"], true);
    shop.ask("undo", json!({}));
    assert_eq!(shop.everything()["cases"].as_array().map(Vec::len), Some(6));
    let found = json!({ "find": "Leona", "platform": null, "stage": null, "sort": "number", "offset": 0, "limit": 5 });
    assert_eq!(shop.ask("order_list", found)["total"], 1, "and can be searched again");
    assert_eq!(state(&shop)["sample_shop"], true);
}

#[test]
fn after_leaving_the_sample_shop_the_sellers_own_orders_go_in() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.ask("demo_fill", json!({}));
    shop.ask("demo_leave", json!({}));
    shop.import(&[fixture("ebay_orders_report_us.csv")]);
    assert_eq!(state(&shop)["order_count"], 7);
    assert_eq!(shop.refused("demo_leave", json!({})).code, "no_sample_shop");
}

#[test]
fn the_sample_shop_is_not_left_over_the_sellers_own_orders() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.ask("demo_fill", json!({}));
    let report = shop.import(&[fixture("ebay_orders_report_us.csv")]);
    let refused = shop.refused("demo_leave", json!({}));
    assert_eq!(refused.code, "sample_has_own_orders");
    assert!(refused.message.contains("ebay_orders_report_us.csv"), "{}", refused.message);
    shop.ask("import_undo", json!({ "import": report["files"][0]["import"] }));
    shop.ask("demo_leave", json!({}));
}

#[test]
fn the_sample_shop_needs_an_empty_store() {
    let shop = shop_with_orders();
    let before = shop.everything();
    assert_eq!(shop.refused("demo_fill", json!({})).code, "store_not_empty");
    assert_eq!(shop.everything(), before);
}
