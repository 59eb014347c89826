//! What a case meets beside the straight path: wrong times, orders that are gone, clocks and zones.

use chrono::Duration;
use docket_testkit::{TestShop, fixture};
use serde_json::{Value, json};

use crate::{LOST, case, do_step, open_case, send, shop_with_orders, up_to_the_report};

fn log_at(case: &str, at: &str) -> Value {
    json!({ "case": case, "channel": "email", "from": "buyer", "to": "seller", "at": at, "text": "Hello?" })
}

fn filing_on(case: &str, day: &str) -> Value {
    json!({ "case": case, "kind": "carrier_search", "fields": { "with": "USPS", "number": "1", "office": "",
        "contact": "", "phone": "", "filed_on": day, "state": "open", "expected_by": "", "claimed": "", "paid": "",
        "paid_because": "", "notes": "" } })
}

#[test]
fn a_time_in_the_future_is_refused_everywhere_and_nothing_is_written() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let before = shop.everything();
    let stage = json!({ "case": id, "stage": "case", "at": "2026-12-24T10:00:00Z", "words": "" });
    for (command, request) in [("case_log", log_at(&id, "2026-12-24T10:00:00Z")), ("case_stage_set", stage)] {
        let refused = shop.refused(command, request);
        assert_eq!(refused.code, "time_in_future", "{command}");
        assert!(refused.message.contains("2026"), "the time is named: {}", refused.message);
    }
    assert_eq!(shop.refused("filing_add", filing_on(&id, "2026-12-24")).code, "filing_in_future");
    assert_eq!(shop.everything(), before);
}

#[test]
fn a_time_before_the_order_is_refused_everywhere_and_nothing_is_written() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let before = shop.everything();
    let stage = json!({ "case": id, "stage": "case", "at": "2019-01-01T10:00:00Z", "words": "" });
    for (command, request) in [
        ("case_log", log_at(&id, "2019-01-01T10:00:00Z")),
        ("case_stage_set", stage),
        ("filing_add", filing_on(&id, "2019-01-01")),
    ] {
        assert_eq!(shop.refused(command, request).code, "time_before_order", "{command}");
    }
    assert_eq!(shop.everything(), before);
}

#[test]
fn a_case_on_an_order_that_was_taken_back_is_refused_by_the_order_s_name() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.introduce_seller();
    let report = shop.import(&[fixture("ebay_orders_report_us.csv")]);
    shop.ask("import_undo", json!({ "import": report["files"][0]["import"] }));
    let before = shop.everything();
    let refused =
        shop.refused("case_open", json!({ "order": LOST, "kind": "item_not_received", "reason": "" }));
    assert!(refused.message.contains(LOST), "{}", refused.message);
    assert_eq!(shop.everything(), before);
    shop.import(&[fixture("ebay_orders_report_us.csv")]);
    assert!(!open_case(&shop).is_empty(), "with the order back, the case can be opened");
}

#[test]
fn two_windows_that_open_the_same_case_open_it_once() {
    let shop = shop_with_orders();
    let other = shop.another();
    let first = open_case(&shop);
    assert_eq!(open_case(&other), first);
    assert_eq!(shop.ask("case_list", json!({ "kind": null, "status": null, "find": "" }))["total"], 1);
}

#[test]
fn a_playbook_with_a_cycle_is_refused_with_file_and_steps() {
    let shop = shop_with_orders();
    let text = shop.ask("playbook_show", json!({ "playbook": "item_not_received" }))["text"]
        .as_str()
        .unwrap()
        .to_owned();
    let before = shop.everything();
    // The address is to be checked first of all, and the buyer to be reassured only after it.
    let cycle = text.replacen(
        "id = \"reassure_buyer\"\n",
        "id = \"reassure_buyer\"\nafter = [\"call_post_office\"]\n",
        1,
    );
    assert_ne!(cycle, text);
    let refused = shop.refused("playbook_save", json!({ "playbook": "item_not_received", "text": cycle }));
    assert!(refused.message.contains("reassure_buyer"), "{}", refused.message);
    assert_eq!(shop.everything(), before);
}

#[test]
fn a_wait_over_the_change_of_the_clocks_ends_at_the_same_hour_of_the_day() {
    // In New York the clocks go forward on 14 March 2027.
    let shop = TestShop::open("2027-03-10T10:00:00-05:00");
    shop.introduce_seller();
    shop.import(&[fixture("ebay_orders_report_us.csv")]);
    let id = open_case(&shop);
    up_to_the_report(&shop, &id);
    let due = case(&shop, &id)["clocks"][0]["due"].as_str().unwrap().to_owned();
    let due: chrono::DateTime<chrono::FixedOffset> = due.parse().unwrap();
    let there = due.with_timezone(&chrono::FixedOffset::west_opt(4 * 3600).unwrap());
    assert_eq!(
        there.format("%H:%M").to_string(),
        "09:00",
        "the hour at which the seller is reminded, in summer time: {there}"
    );
}

#[test]
fn the_29th_of_february_is_a_day_like_any_other() {
    let shop = TestShop::open("2028-02-29T10:00:00-05:00");
    shop.introduce_seller();
    shop.import(&[fixture("ebay_orders_report_us.csv")]);
    let id = open_case(&shop);
    shop.ask("filing_add", filing_on(&id, "2028-02-29"));
    shop.ask("reminder_add", json!({ "case": id, "at": "2028-03-01", "text": "Ask again" }));
    let refused = shop.refused("filing_add", filing_on(&id, "2027-02-29"));
    assert!(refused.message.contains("2027-02-29"), "{}", refused.message);
    shop.pass(Duration::days(1));
    assert!(shop.tick().iter().any(|one| one.title == "Ask again"));
}

#[test]
fn a_buyer_a_day_ahead_can_have_written_tomorrow() {
    // It is the evening of the 21st in New York and noon of the 22nd in Auckland.
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("case_log", log_at(&id, "2026-11-22T11:55:00+13:00"));
    let timeline = case(&shop, &id)["timeline"].as_array().cloned().unwrap_or_default();
    assert!(timeline.iter().any(|entry| entry["at"] == "2026-11-21T22:55:00Z"), "{timeline:?}");
}

#[test]
fn a_clock_set_back_brings_nothing_twice_and_keeps_what_was_recorded() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("reminder_add", json!({ "case": id, "at": "2026-11-23", "text": "Ask again" }));
    shop.pass(Duration::days(3));
    assert_eq!(shop.tick().iter().filter(|one| one.title == "Ask again").count(), 1);
    send(&shop, &id, "reassure_buyer", json!({}));
    let before = case(&shop, &id)["timeline"].clone();
    shop.pass(Duration::days(-3));
    assert!(shop.tick().is_empty());
    do_step(&shop, &id, "check_tracking", None, json!({}));
    let after = case(&shop, &id)["timeline"].as_array().cloned().unwrap_or_default();
    let kept = before.as_array().unwrap();
    assert!(kept.iter().all(|entry| after.contains(entry)), "{after:?}");
    shop.pass(Duration::days(3));
    assert!(shop.tick().iter().all(|one| one.title != "Ask again"));
}
