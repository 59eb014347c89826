//! Filings and attached files on the command line.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Shop, each};

/// A shop with one open case, and its id.
fn shop_with_case() -> (Shop, String) {
    let shop = Shop::with_orders();
    let orders = shop.json(["orders", "--limit", "1"]);
    let order = orders["orders"][0]["id"].as_str().unwrap().to_owned();
    let opened = shop.json(["case", "open", &order, "--kind", "item_not_received"]);
    (shop, opened["case_id"].as_str().unwrap().to_owned())
}

#[test]
fn a_search_is_filed_gets_its_number_and_waits_for_the_carrier() {
    let (shop, case) = shop_with_case();
    let added = shop.json(["filing", "add", &case, "--kind", "carrier_search", "--with", "USPS"]);
    let id = added["filing_id"].as_str().unwrap();
    assert_eq!((&added["filing"]["state"], &added["filing"]["number"]), (&json!("requested"), &Value::Null));
    let early = shop.refusal(["filing", "set", id, "--state", "open"]);
    assert_eq!(early["error"]["code"], "filing_number_missing");
    let set = shop.json(["filing", "set", id, "--state", "open", "--number", "MRC-1", "--office", "Hudson"]);
    assert_eq!((&set["filing"]["number"], &set["status"]), (&json!("MRC-1"), &json!("waiting_carrier")));
    assert_eq!(set["filing"]["with"], "USPS", "what is not said stays");
    let found = shop.json(["case", "list", "--find", "MRC-1"]);
    assert_eq!(each(&found["cases"], "id"), [case.as_str()]);
    let unknown = shop.refusal(["filing", "set", "F-99", "--state", "open"]);
    assert_eq!(unknown["error"]["message"], "There is no filing F-99.");
}

#[test]
fn a_claim_that_is_paid_counts_as_recovered() {
    let (shop, case) = shop_with_case();
    let claim = ["filing", "add", &case, "--kind", "indemnity_claim", "--with", "USPS", "--state", "open"];
    let added = shop.json(claim.iter().chain(&["--number", "CLM-1", "--claimed", "42.00 USD"]));
    let id = added["filing_id"].as_str().unwrap();
    let more = shop.refusal(["filing", "set", id, "--state", "paid", "--paid", "50 USD"]);
    assert_eq!(more["error"]["code"], "filing_paid_above_claim");
    shop.json(["filing", "set", id, "--state", "paid", "--paid", "42.00 USD", "--answer", "Granted in full"]);
    let listed = shop.json(["filing", "list", &case]);
    assert_eq!(listed["recovered"], json!([{ "amount": "42.00", "currency": "USD" }]));
    let text = shop.run(["filing", "list", &case]);
    assert!(text.out.contains("CLM-1") && text.out.contains("Paid"), "{text:?}");
}

#[test]
fn files_are_attached_with_their_hash_and_a_missing_one_stops_all() {
    let (shop, case) = shop_with_case();
    let photo = shop.path("porch.png");
    fs::write(&photo, b"\x89PNG\r\n\x1a\n a porch").unwrap();
    let missing = shop.path("missing.png");
    let refused = shop.refusal(["attach".as_ref(), case.as_ref(), photo.as_os_str(), missing.as_os_str()]);
    assert_eq!(refused["error"]["code"], "attachment_not_found");
    let args = ["attach".as_ref(), case.as_ref(), photo.as_os_str(), "--as".as_ref(), "receipt".as_ref()];
    let attached = shop.json(args);
    let file = &attached["attachments"][0];
    assert_eq!((&file["id"], &file["kind"]), (&json!("A-1"), &json!("receipt")));
    assert_eq!((&file["file_name"], &file["bytes"]), (&json!("porch.png"), &json!(16)));
    assert_eq!(file["sha256"].as_str().map(str::len), Some(64));
}
