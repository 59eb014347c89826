//! User stories through the router with a test clock, in the seller's words.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    missing_docs,
    reason = "a test fails where an answer lacks what a person would see"
)]

mod bad_input;
mod cancellations;
mod case_input;
mod casework;
mod deadlines;
mod decisions;
mod evidence_pack;
mod import;
mod import_wizard;
mod joining;
mod letters;
mod lost_package;
mod money;
mod playbooks;
mod policies;
mod privacy;
mod records;
mod refunds;
mod reminders;
mod reports;
mod sample;
mod standing;
mod steps;
mod tracking;
mod undo;
mod work;

use docket_testkit::{TestShop, fixture};
use serde_json::{Value, json};

/// A shop with the eBay orders of November 2026, on the evening of the 21st in New York.
fn shop_with_orders() -> TestShop {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.introduce_seller();
    shop.import(&[fixture("ebay_orders_report_us.csv")]);
    shop
}

/// The order whose parcel is lost in these stories.
const LOST: &str = "21-14480-30517";

fn open_case(shop: &TestShop) -> String {
    let opened = shop.ask(
        "case_open",
        json!({ "order": LOST, "kind": "item_not_received", "reason": "Hi, tracking says delivered but nothing is here." }),
    );
    opened["case"].as_str().unwrap_or_default().to_owned()
}

fn case(shop: &TestShop, id: &str) -> Value {
    shop.ask("case_show", json!({ "case": id }))
}

fn state(shop: &TestShop, id: &str, step: &str) -> String {
    let file = case(shop, id);
    let steps = file["steps"].as_array().cloned().unwrap_or_default();
    let found = steps.iter().find(|one| one["id"] == step);
    found.unwrap_or_else(|| panic!("no step {step}"))["state"].as_str().unwrap_or_default().to_owned()
}

fn do_step(shop: &TestShop, id: &str, step: &str, answer: Option<&str>, fields: Value) -> Value {
    shop.ask(
        "case_step",
        json!({ "case": id, "step": step, "action": "done", "because": "", "answer": answer, "fields": fields }),
    )
}

fn send(shop: &TestShop, id: &str, letter: &str, set: Value) -> Value {
    shop.ask(
        "letter_send",
        json!({ "case": id, "letter": letter, "lang": null, "set": set, "channel": "platform_message" }),
    )
}

/// The case up to the theft report, filed on the day it is.
fn up_to_the_report(shop: &TestShop, id: &str) {
    send(shop, id, "reassure_buyer", json!({}));
    do_step(shop, id, "check_tracking", None, json!({}));
    send(shop, id, "verify_address", json!({}));
    do_step(shop, id, "verify_address", Some("correct"), json!({}));
    send(shop, id, "ask_around", json!({}));
    for step in ["ask_household", "ask_neighbours", "ask_workplace"] {
        do_step(shop, id, step, Some("not_found"), json!({}));
    }
    send(shop, id, "ask_buyer_to_call_post_office", json!({}));
    do_step(shop, id, "ask_buyer_to_call_post_office", Some("not_found"), json!({}));
    send(shop, id, "offer_theft_report", json!({}));
    let today = shop.ask("app_state", json!({}))["today"].clone();
    do_step(
        shop,
        id,
        "file_theft_report",
        None,
        json!({ "report_filed_on": today, "report_number": "2026-118834" }),
    );
}
