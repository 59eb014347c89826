//! Undo takes each thing back, and what was done is kept over a restart.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{case, do_step, open_case, send, shop_with_orders, up_to_the_report};

/// What can be seen, without the counters that only grow.
fn seen(shop: &docket_testkit::TestShop) -> Value {
    shop.everything()
}

#[test]
fn undo_is_the_way_back_of_every_step_of_the_path() {
    let shop = shop_with_orders();
    let empty = seen(&shop);
    let id = open_case(&shop);
    let mut before = vec![empty, seen(&shop)];
    let doing: Vec<Box<dyn Fn()>> = vec![
        Box::new(|| drop(send(&shop, &id, "reassure_buyer", json!({})))),
        Box::new(|| drop(do_step(&shop, &id, "verify_address", Some("correct"), json!({})))),
        Box::new(|| drop(do_step(&shop, &id, "ask_household", Some("not_found"), json!({})))),
        Box::new(|| {
            let log = json!({ "case": id, "channel": "email", "from": "buyer", "to": "seller", "at": null, "text": "Still nothing." });
            drop(shop.ask("case_log", log));
        }),
        Box::new(|| {
            let suspect = json!({ "case": id, "cause": "theft", "because": "open porch" });
            drop(shop.ask("case_suspect", suspect));
        }),
        Box::new(|| {
            let add = json!({ "case": id, "at": "2026-12-01", "text": "Ask again" });
            drop(shop.ask("reminder_add", add));
        }),
        Box::new(|| {
            let skip = json!({ "case": id, "step": "ask_workplace", "action": "skip", "because": "works at home", "answer": null, "fields": {} });
            drop(shop.ask("case_step", skip));
        }),
        Box::new(|| {
            let close = json!({ "case": id, "resolution": "found_by_buyer", "because": "" });
            drop(shop.ask("case_close", close));
        }),
    ];
    for step in &doing {
        step();
        before.push(seen(&shop));
    }
    for (index, expected) in before.iter().rev().skip(1).enumerate() {
        shop.ask("undo", json!({}));
        assert_eq!(&seen(&shop), expected, "after {} steps back", index + 1);
    }
    for expected in before.iter().skip(1) {
        shop.ask("redo", json!({}));
        assert_eq!(&seen(&shop), expected, "redo brings each step again");
    }
    assert_eq!(shop.refused("redo", json!({})).code, "nothing_to_undo");
}

#[test]
fn undo_of_the_report_takes_the_wait_and_its_reminder_along() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    up_to_the_report(&shop, &id);
    assert_eq!(case(&shop, &id)["clocks"].as_array().map(Vec::len), Some(1));
    shop.ask("undo", json!({}));
    let back = case(&shop, &id);
    assert_eq!(back["clocks"].as_array().map(Vec::len), Some(0));
    shop.pass(chrono::Duration::days(100));
    let shown: Vec<String> = shop.tick().into_iter().map(|one| one.title).collect();
    let silent = "The buyer has been silent: write once more or close";
    assert!(shown.iter().any(|title| title == silent), "the buyer is awaited again: {shown:?}");
    let of_report = |title: &&String| title.contains("wait is over") || title.contains("holding message");
    assert_eq!(shown.iter().find(of_report), None, "nothing of the report is left behind");
}

#[test]
fn undo_still_works_after_a_restart() {
    let shop = shop_with_orders();
    let before = seen(&shop);
    open_case(&shop);
    let shop = shop.restarted();
    assert!(
        shop.ask("app_state", json!({}))["undo"]["text"]
            .as_str()
            .unwrap_or_default()
            .starts_with("Opened a case")
    );
    shop.ask("undo", json!({}));
    assert_eq!(seen(&shop), before);
}

#[test]
fn new_work_ends_redo() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    send(&shop, &id, "reassure_buyer", json!({}));
    shop.ask("undo", json!({}));
    let log = json!({ "case": id, "channel": "note", "from": "seller", "to": "seller", "at": null, "text": "called" });
    shop.ask("case_log", log);
    assert_eq!(shop.refused("redo", json!({})).code, "nothing_to_undo");
}

#[test]
fn undo_names_what_it_would_take_back() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    send(&shop, &id, "reassure_buyer", json!({}));
    let state = shop.ask("app_state", json!({}));
    assert_eq!(state["undo"]["text"], format!("Recorded a letter as sent in {id}"));
    let done = shop.ask("undo", json!({}));
    assert_eq!(done["text"], format!("Taken back: Recorded a letter as sent in {id}"));
}

/// Something a seller may do with a case; most of it is refused now and then, which must change nothing.
fn doing() -> impl Strategy<Value = (&'static str, Value)> {
    const ID: &str = "C-1001";
    let step = |step: &'static str, action: &'static str, answer: Option<&'static str>| {
        let request = json!({ "case": ID, "step": step, "action": action, "because": "a word", "answer": answer,
            "fields": {} });
        ("case_step", request)
    };
    let letter = |letter: &'static str| {
        (
            "letter_send",
            json!({ "case": ID, "letter": letter, "lang": null, "set": {}, "channel": "platform_message" }),
        )
    };
    let log = |channel: &'static str, from: &'static str| {
        (
            "case_log",
            json!({ "case": ID, "channel": channel, "from": from, "to": "seller", "at": null, "text": "A word." }),
        )
    };
    let filing = |kind: &'static str, claimed: &'static str| {
        (
            "filing_add",
            json!({ "case": ID, "kind": kind, "fields": { "with": "USPS", "number": "7", "office": "",
            "contact": "", "phone": "", "filed_on": "", "state": "open", "expected_by": "", "claimed": claimed,
            "paid": "", "paid_because": "", "notes": "" } }),
        )
    };
    prop::sample::select(vec![
        letter("reassure_buyer"),
        letter("verify_address"),
        letter("ask_around"),
        step("check_tracking", "done", None),
        step("verify_address", "done", Some("correct")),
        step("ask_household", "done", Some("not_found")),
        step("ask_household", "reopen", None),
        step("ask_workplace", "skip", None),
        log("email", "buyer"),
        log("phone", "carrier"),
        log("note", "seller"),
        filing("carrier_search", ""),
        filing("indemnity_claim", "20.00 USD"),
        ("reminder_add", json!({ "case": ID, "at": "2026-12-01", "text": "Ask again" })),
        ("case_suspect", json!({ "case": ID, "cause": "theft", "because": "open porch" })),
        ("case_stage_set", json!({ "case": ID, "stage": "case", "at": "2026-11-21T12:00:00Z", "words": "" })),
        ("case_stage_set", json!({ "case": ID, "stage": "none", "at": null, "words": "" })),
        ("case_tag", json!({ "case": ID, "tag": "glass", "add": true })),
        ("case_tag", json!({ "case": ID, "tag": "glass", "add": false })),
        ("case_close", json!({ "case": ID, "resolution": "buyer_silent", "because": "No word for weeks." })),
        ("case_reopen", json!({ "case": ID })),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_done_in_whatever_order_undo_leads_back_to_each_state_before(
        all in prop::collection::vec(doing(), 1..12),
    ) {
        let shop = shop_with_orders();
        open_case(&shop);
        let mut states = vec![seen(&shop)];
        for (command, request) in &all {
            if shop.try_ask(command, request.clone()).is_ok() {
                states.push(seen(&shop));
            } else {
                prop_assert_eq!(&seen(&shop), states.last().unwrap(), "{} was refused", command);
            }
        }
        for expected in states.iter().rev().skip(1) {
            shop.ask("undo", json!({}));
            prop_assert_eq!(&seen(&shop), expected);
        }
        for expected in states.iter().skip(1) {
            shop.ask("redo", json!({}));
            prop_assert_eq!(&seen(&shop), expected);
        }
    }
}
