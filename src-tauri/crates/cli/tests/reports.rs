//! The report on the command line.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod support;

use serde_json::{Value, json};
use support::{Shop, each};

fn opened(shop: &Shop, place: usize, kind: &str) -> String {
    let orders = shop.json(["orders"]);
    let order = orders["orders"][place]["id"].as_str().unwrap();
    shop.json(["case", "open", order, "--kind", kind])["case_id"].as_str().unwrap().to_owned()
}

#[test]
fn a_report_counts_what_was_opened_answered_and_closed_in_its_days() {
    let mut shop = Shop::with_orders();
    let lost = opened(&shop, 0, "item_not_received");
    opened(&shop, 1, "not_as_described");
    shop.at("2026-11-25T13:00:00Z");
    let log = ["case", "log", &lost, "--channel", "email", "--from", "seller", "--to", "buyer"];
    assert_eq!(shop.pipe(&log, "I look into it.").code, Some(0));
    shop.at("2026-11-26T10:00:00Z");
    shop.json(["case", "close", &lost, "--resolution", "found_by_buyer"]);

    let report = shop.json(["report"]);
    assert_eq!((&report["from"], &report["to"]), (&json!("2025-11-27"), &json!("2026-11-26")));
    assert_eq!(each(&report["kinds"], "id"), ["item_not_received", "not_as_described"]);
    let responses = &report["responses"];
    assert_eq!((&responses["answered"], &responses["unanswered"]), (&json!(1), &json!(1)));
    assert_eq!((&responses["median_minutes"], &responses["slowest_case"]), (&json!(180), &json!(lost)));
    assert_eq!(report["health"]["open"], 1);
    assert_eq!(
        report["outcomes"],
        json!([{ "kind": "item_not_received", "resolution": "found_by_buyer", "cases": 1 }])
    );
    assert_eq!(report["recovered_by_carrier"][0]["share_percent"], 100);
    let list = &report["prevention"][0];
    assert_eq!(list["items"].as_array().map(Vec::len), list["total"].as_u64().map(|total| total as usize));
    assert_eq!(report["listings"].as_array().map(Vec::is_empty), Some(report["listings"] == json!([])));

    let day = shop.json(["report", "--from", "2026-11-26", "--to", "2026-11-26"]);
    assert_eq!(day["kinds"], json!([]), "both were opened the day before");
    assert_eq!(day["outcomes"].as_array().map(Vec::len), Some(1));
    let text = shop.run(["report"]);
    assert_eq!(text.code, Some(0), "{text:?}");
    assert!(text.out.contains("The buyer found it") && text.out.contains("first answers"), "{}", text.out);
}

#[test]
fn a_report_that_cannot_be_made_says_why() {
    let shop = Shop::with_orders();
    let round = shop.refusal(["report", "--from", "2026-11-26", "--to", "2026-11-01"]);
    assert_eq!(round["error"]["code"], "report_period");
    let nobody = shop.refusal(["report", "--shop", "Nobody"]);
    assert_eq!(nobody["error"]["code"], "policy_shop_unknown");
    let platform = shop.json(["report", "--shop", "S-1"]);
    assert_ne!(platform["shop"], Value::Null);
}
