//! A request to cancel on the command line.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Shop, each};

/// An order to Germany that was shipped, 52.00 USD.
const ABROAD: &str = "3300998214";

const POLICY: &str = "valid_from = 2026-01-01

[cancel_until]
until = \"hours_after_order\"
hours = 24

[after_shipment]
handling = \"refused\"

[return_window]
days = 0
";

fn asked(order: &str) -> (Shop, String) {
    let shop = Shop::with_orders();
    let file = shop.path("policy.toml");
    fs::write(&file, POLICY).unwrap();
    shop.json(["policy", "set", file.to_str().unwrap()]);
    let opened =
        shop.json(["case", "open", order, "--kind", "cancellation", "--reason", "No longer needed."]);
    (shop, opened["case_id"].as_str().unwrap().to_owned())
}

fn remedy<'a>(found: &'a Value, kind: &str) -> &'a Value {
    found["remedies"].as_array().unwrap().iter().find(|one| one["kind"] == kind).unwrap()
}

#[test]
fn a_request_is_weighed_with_reasons_ways_out_and_the_right_that_stands_against_a_refusal() {
    let (shop, case) = asked(ABROAD);
    shop.json(["cancel", "answer", &case, "item_kind", "ordinary"]);
    let found = shop.json(["cancel", "assess", &case]);
    assert_eq!(found["verdict"], "accept_as_return");
    assert_eq!(each(&found["reasons"], "clause_id"), ["de_bgb", "after_shipment"]);
    assert!(found["reasons"][0]["text"].as_str().unwrap().contains("14 days"));
    assert_eq!(found["reasons"][0]["source"]["grade"], "C");
    let right = &found["statutory"];
    assert_eq!((&right["right"], &right["until"]), (&json!(true), &Value::Null));
    assert!(!right["source"]["text"].as_str().unwrap().is_empty());
    assert_eq!(found["remedies"].as_array().unwrap().len(), 9);
    for one in found["remedies"].as_array().unwrap() {
        for key in ["kind", "cost", "who_pays", "deadline", "risk", "allowed", "why"] {
            assert!(one.get(key).is_some(), "{key} is missing in {one}");
        }
    }
    assert_eq!(remedy(&found, "decline")["allowed"], false);
    assert!(found["protection"].is_array());
    assert_eq!(shop.json(["cancel", "assess", ABROAD]), found, "its order names the case too");
    let page = shop.run(["cancel", "assess", &case]).out;
    assert!(page.contains("Accept as a return") && page.contains("The buyer may withdraw"), "{page}");
}

#[test]
fn costs_are_decimal_strings_and_unknown_ones_are_null() {
    let (shop, case) = asked(ABROAD);
    shop.json(["cancel", "answer", &case, "item_kind", "ordinary"]);
    for (kind, amount) in [("packaging", "1.10"), ("postage", "14.00"), ("fees", "1.35")] {
        shop.json(["cancel", "cost", &case, kind, amount]);
    }
    let found = shop.json(["cancel", "assess", &case]);
    let back = remedy(&found, "return_then_refund");
    assert_eq!((&back["cost"], &back["who_pays"]), (&Value::Null, &json!("seller")));
    assert_eq!(back["cost_known"], json!({ "amount": "16.45", "currency": "USD" }));
    let found = shop.json(["cancel", "cost", &case, "return_postage", "9"]);
    assert_eq!(found["changed"], true);
    assert_eq!(remedy(&found, "return_then_refund")["cost"]["amount"], "25.45");
}

#[test]
fn a_refusal_against_the_law_is_refused_and_an_exception_needs_a_word() {
    let (shop, case) = asked(ABROAD);
    shop.json(["cancel", "answer", &case, "item_kind", "ordinary"]);
    let unlawful = shop.refusal(["cancel", "decide", &case, "decline", "--because", "I will not."]);
    assert_eq!(unlawful["error"]["code"], "decline_unlawful");
    let silent = shop.refusal(["cancel", "decide", &case, "refund_full"]);
    assert_eq!(silent["error"]["code"], "exception_because_missing");
    assert_eq!(shop.json(["cancel", "exceptions"])["decisions"], json!([]));
    let early = shop.refusal(["cancel", "decide", &case, "refund_full", "--because", "It is her birthday."]);
    assert_eq!(early["error"]["code"], "facts_not_marked");
    let found = shop.json(["cancel", "assess", &case]);
    for fact in found["missing"].as_array().unwrap().iter().filter(|fact| fact["to_mark"] == true) {
        let (name, answer) = (fact["fact"].as_str().unwrap(), fact["answers"][0].as_str().unwrap());
        shop.json(["cancel", "answer", &case, name, answer]);
    }
    let done = shop.json(["cancel", "decide", &case, "refund_full", "--because", "It is her birthday."]);
    assert_eq!((&done["changed"], &done["decided"]["way"]), (&json!(true), &json!("refund_full")));
    assert_eq!(shop.json(["cancel", "exceptions"])["decisions"][0]["because"], "It is her birthday.");
}

#[test]
fn a_reason_is_read_anew_a_clause_cited_and_an_abusive_buyer_noted_for_oneself() {
    let (shop, case) = asked(ABROAD);
    let read = shop.json(["cancel", "reason", &case, "no_longer_needed", "--because", "She wrote so."]);
    assert_eq!(read["changed"], true);
    assert!(each(&read["missing"], "fact").iter().all(|fact| *fact != "reason_class"), "{read}");
    assert_eq!(shop.json(["cancel", "cite", &case, "after_shipment"])["changed"], true);
    let nowhere = shop.refusal(["cancel", "cite", &case, "store_credit"]);
    assert_eq!(nowhere["error"]["code"], "request_clause_not_there");
    let silent = shop.refusal(["cancel", "conduct", &case, "--because", " "]);
    assert_eq!(silent["error"]["code"], "conduct_because_missing");
    assert_eq!(shop.json(["cancel", "conduct", &case, "--because", "Threats."])["changed"], true);
    let shown = shop.json(["case", "show", &case]);
    let steps = shown["steps"].as_array().unwrap();
    let notice = steps.iter().find(|step| step["id"] == "final_notice").unwrap();
    assert_eq!(notice["state"], "ready");
    assert_eq!(shop.json(["cancel", "conduct", &case])["changed"], true, "and taken back");
}

#[test]
fn what_is_no_request_or_no_case_is_said() {
    let shop = Shop::with_orders();
    assert_eq!(shop.refusal(["cancel", "assess", "C-9999"])["error"]["code"], "case_unknown");
    let opened = shop.json(["case", "open", ABROAD, "--kind", "item_not_received"]);
    let case = opened["case_id"].as_str().unwrap();
    assert_eq!(shop.refusal(["cancel", "assess", case])["error"]["code"], "assess_no_request");
    assert_eq!(
        shop.refusal(["cancel", "answer", case, "item_kind", "bread"])["error"]["code"],
        "assess_no_request"
    );
}
