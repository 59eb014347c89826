//! A buyer asks to cancel: what Docket advises, what it asks for, what cannot be refused, and what is remembered.

use chrono::Duration;
use docket_testkit::TestShop;
use serde_json::{Value, json};

const ETSY: &str = "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU";

/// Number, sale day, shipping day, country.
const ORDERS: &[(&str, &str, &str, &str)] = &[
    ("4410000001", "11/20/26", "", "United States"),
    ("4410000002", "11/12/26", "11/14/26", "United States"),
    ("4410000003", "11/02/26", "11/04/26", "Germany"),
    ("4410000004", "08/15/26", "08/18/26", "United States"),
    ("4410000005", "11/02/26", "11/04/26", ""),
    ("4410000006", "11/13/26", "11/14/26", "United States"),
];

/// Cancels until shipping, nothing after that and nothing back; made-to-order goods are excepted.
fn strict() -> Value {
    clauses(&[
        ("cancel_until", "until", "shipping"),
        ("after_shipment", "handling", "refused"),
        ("return_window", "days", "0"),
    ])
}

/// Cancels until shipping, then a return within 30 days, but not of made-to-order goods.
fn kind() -> Value {
    clauses(&[
        ("cancel_until", "until", "shipping"),
        ("after_shipment", "handling", "as_return"),
        ("return_window", "days", "30"),
        ("return_shipping_payer", "payer", "buyer"),
        ("exceptions", "kinds", "custom_made"),
    ])
}

fn clauses(clauses: &[(&str, &str, &str)]) -> Value {
    let clauses: Vec<Value> = clauses
        .iter()
        .map(|(kind, name, value)| {
            json!({ "kind": kind, "fields": [{ "name": name, "value": value }], "texts": [] })
        })
        .collect();
    json!({ "valid_from": "2026-10-01", "scope": "all", "sells_to": [], "clauses": clauses })
}

fn shop(policy: Value) -> TestShop {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.introduce_seller();
    let rows: Vec<String> = ORDERS
        .iter()
        .map(|(number, sold, shipped, country)| {
            format!(
                "{sold},{number},,Birgit Sommer,Birgit,Sommer,1,Credit Card,{shipped},3 Mill Ln,,Alder,,12345,{country},USD,40.00,,,0.00,0.00,5.00,0,45.00,,1.35,43.65,0.00,0.00,0.00,Birgit Sommer,online,online_cc,,,"
            )
        })
        .collect();
    let file = shop.file("etsy_orders.csv", format!("{ETSY}\n{}\n", rows.join("\n")));
    shop.import(&[file]);
    if !policy.is_null() {
        shop.ask("policy_set", policy);
    }
    shop
}

fn open(shop: &TestShop, order: &str) -> String {
    let request = json!({ "order": order, "kind": "cancellation", "reason": "I no longer need it." });
    shop.ask("case_open", request)["case"].as_str().unwrap().to_owned()
}

fn assess(shop: &TestShop, case: &str) -> Value {
    shop.ask("cancel_assess", json!({ "case": case }))
}

fn answer(shop: &TestShop, case: &str, fact: &str, value: &str) {
    shop.ask("request_fact", json!({ "case": case, "fact": fact, "answer": value }));
}

/// Answers what has to be marked before anybody decides, each with its first answer.
fn mark(shop: &TestShop, case: &str) {
    for fact in assess(shop, case)["facts"].as_array().unwrap().iter().filter(|fact| fact["to_mark"] == true)
    {
        answer(shop, case, fact["id"].as_str().unwrap(), fact["choices"][0]["value"].as_str().unwrap());
    }
}

fn decide(case: &str, way: &str, because: &str) -> Value {
    json!({ "case": case, "way": way, "because": because })
}

fn asked_for(found: &Value) -> Vec<String> {
    let facts = found["facts"].as_array().cloned().unwrap_or_default();
    let asked = facts.iter().filter(|fact| fact["missing"] == true);
    asked.map(|fact| fact["id"].as_str().unwrap().to_owned()).collect()
}

fn cited(found: &Value) -> Vec<String> {
    let reasons = found["reasons"].as_array().cloned().unwrap_or_default();
    reasons.iter().map(|reason| reason["id"].as_str().unwrap().to_owned()).collect()
}

fn way(found: &Value, kind: &str) -> Value {
    let ways = found["remedies"].as_array().cloned().unwrap_or_default();
    ways.into_iter().find(|way| way["kind"] == kind).unwrap_or_else(|| panic!("no {kind}"))
}

#[test]
fn a_request_before_shipping_is_accepted_with_the_clause_that_gives_way() {
    let shop = shop(kind());
    let case = open(&shop, "4410000001");
    let found = assess(&shop, &case);
    assert_eq!((&found["verdict"], &found["stage"]), (&json!("accept"), &json!("ordered")));
    assert_eq!(cited(&found), ["cancel_until"]);
    let source = found["reasons"][0]["source"]["text"].as_str().unwrap();
    assert!(source.contains("Version 1 of your policy"), "{source}");
    assert_eq!(found["remedies"][0]["kind"], "refund_full");
    assert_eq!(found["remedies"][0]["recommended"], true);
    assert_eq!(found["remedies"][0]["buyer_gets"]["minor"], 4500);
    let early = shop.refused("cancel_decide", decide(&case, "refund_full", ""));
    assert_eq!(early.code, "facts_not_marked");
    mark(&shop, &case);
    shop.ask("cancel_decide", decide(&case, "refund_full", ""));
    assert_eq!(assess(&shop, &case)["decided"]["way"], "refund_full");
}

#[test]
fn after_shipping_it_becomes_a_return_and_the_buyer_pays_the_way_back() {
    let shop = shop(kind());
    let case = open(&shop, "4410000002");
    answer(&shop, &case, "item_kind", "ordinary");
    let found = assess(&shop, &case);
    assert_eq!((&found["verdict"], &found["stage"]), (&json!("accept_as_return"), &json!("shipped")));
    assert_eq!(cited(&found), ["after_shipment"]);
    let back = way(&found, "return_then_refund");
    assert_eq!((&back["recommended"], &back["who_pays"]), (&json!(true), &json!("buyer")));
}

#[test]
fn what_each_way_costs_is_unknown_until_it_is_known() {
    let shop = shop(kind());
    let case = open(&shop, "4410000002");
    answer(&shop, &case, "item_kind", "ordinary");
    let back = way(&assess(&shop, &case), "return_then_refund");
    assert_eq!(back["cost"], Value::Null);
    assert!(back["cost_text"].as_str().unwrap().contains("packaging"), "{back}");
    for (kind, amount) in [("packaging", "1.10"), ("postage", "4.99 USD"), ("fees", "2.95")] {
        shop.ask("order_cost_set", json!({ "case": case, "kind": kind, "amount": amount }));
    }
    let back = way(&assess(&shop, &case), "return_then_refund");
    assert_eq!(back["cost"]["minor"], 110 + 499 + 295);
    let unreadable = json!({ "case": case, "kind": "fees", "amount": "a lot" });
    assert_eq!(shop.refused("order_cost_set", unreadable).code, "order_cost_unreadable");
    let negative = json!({ "case": case, "kind": "fees", "amount": "-1.00" });
    assert_eq!(shop.refused("order_cost_set", negative).code, "order_cost_unreadable");
    let unknown = json!({ "case": case, "kind": "tea", "amount": "1.00" });
    assert_eq!(shop.refused("order_cost_set", unknown).code, "order_cost_unknown");
    shop.ask("order_cost_set", json!({ "case": case, "kind": "fees", "amount": "1.00 EUR" }));
    let mixed = way(&assess(&shop, &case), "return_then_refund");
    assert_eq!((&mixed["cost"], &mixed["cost_known"]), (&Value::Null, &Value::Null));
    assert_eq!(mixed["cost_text"], "in several currencies, see the parts");
}

#[test]
fn a_buyer_in_the_union_cannot_be_declined_within_fourteen_days_of_delivery() {
    let shop = shop(strict());
    let case = open(&shop, "4410000003");
    answer(&shop, &case, "item_kind", "ordinary");
    answer(&shop, &case, "told_of_right", "yes");
    answer(&shop, &case, "delivered_on", "2026-11-07");
    let found = assess(&shop, &case);
    assert_eq!(found["verdict"], "accept_as_return");
    assert_eq!(cited(&found), ["de_bgb", "return_window"]);
    let right = &found["statutory"];
    assert_eq!((&right["right"], &right["until"]), (&json!(true), &json!("2026-11-23")));
    assert!(right["texts"][0].as_str().unwrap().contains("23 November 2026"), "{right}");
    assert_eq!(way(&found, "decline")["allowed"], "no");
    let refused = shop.refused("cancel_decide", decide(&case, "decline", "I would rather not."));
    assert_eq!(refused.code, "decline_unlawful");
    // Delivered earlier, the fourteen days were over when she asked.
    answer(&shop, &case, "delivered_on", "2026-11-05");
    let found = assess(&shop, &case);
    assert_eq!(found["statutory"]["state"], "over");
    assert_eq!(found["verdict"], "manual_review", "why she asks is not known");
    answer(&shop, &case, "reason_class", "change_of_mind");
    let found = assess(&shop, &case);
    assert_eq!(
        (&found["verdict"], cited(&found).first().unwrap().as_str()),
        (&json!("decline"), "return_window")
    );
    // A buyer who was never told of the right keeps it a year longer.
    answer(&shop, &case, "told_of_right", "no");
    assert_eq!(assess(&shop, &case)["verdict"], "accept_as_return");
}

#[test]
fn goods_made_to_order_are_declined_with_the_clause_that_says_so() {
    let shop = shop(kind());
    let case = open(&shop, "4410000003");
    answer(&shop, &case, "reason_class", "change_of_mind");
    let found = assess(&shop, &case);
    assert_eq!(
        (&found["verdict"], asked_for(&found)),
        (&json!("manual_review"), vec!["item_kind".to_owned()])
    );
    answer(&shop, &case, "item_kind", "custom_made");
    let found = assess(&shop, &case);
    assert_eq!(found["verdict"], "decline");
    assert_eq!(cited(&found), ["exceptions", "de_bgb"]);
    assert!(found["reasons"][0]["text"].as_str().unwrap().contains("made to order"), "{found}");
    let clause = found["clauses"].as_array().unwrap().iter().find(|one| one["id"] == "exceptions").unwrap();
    assert_eq!(clause["cited"], true);
    mark(&shop, &case);
    shop.ask("cancel_decide", decide(&case, "decline", ""));
    assert_eq!(assess(&shop, &case)["decided"]["way"], "decline");
}

#[test]
fn an_order_older_than_the_first_policy_is_for_a_person_to_look_at() {
    let shop = shop(strict());
    let case = open(&shop, "4410000004");
    answer(&shop, &case, "item_kind", "ordinary");
    let found = assess(&shop, &case);
    assert_eq!(found["verdict"], "manual_review");
    assert_eq!(cited(&found), ["before-first"]);
    assert_eq!((&found["policy_version"], &found["clauses"]), (&Value::Null, &json!([])));
    assert!(found["policy_text"].as_str().unwrap().contains("1 October 2026"), "{found}");
}

#[test]
fn a_country_that_nobody_knows_is_asked_for_before_anything_is_refused() {
    let shop = shop(strict());
    let case = open(&shop, "4410000005");
    answer(&shop, &case, "item_kind", "ordinary");
    answer(&shop, &case, "reason_class", "change_of_mind");
    let found = assess(&shop, &case);
    assert_eq!((&found["verdict"], asked_for(&found)), (&json!("manual_review"), vec!["country".to_owned()]));
    assert_eq!(
        (&found["statutory"]["state"], &found["statutory"]["right"]),
        (&json!("unknown"), &Value::Null)
    );
    answer(&shop, &case, "country", "us");
    assert_eq!(assess(&shop, &case)["verdict"], "decline");
    answer(&shop, &case, "country", "FR");
    assert_eq!(assess(&shop, &case)["verdict"], "accept_as_return");
    let refused =
        shop.refused("request_fact", json!({ "case": case, "fact": "country", "answer": "France" }));
    assert_eq!(refused.code, "request_fact_answer");
    answer(&shop, &case, "country", "");
    assert_eq!(asked_for(&assess(&shop, &case)), ["country"]);
}

#[test]
fn the_policy_in_force_on_the_order_day_decides_whatever_came_later() {
    let shop = shop(kind());
    let case = open(&shop, "4410000002");
    answer(&shop, &case, "item_kind", "ordinary");
    let before = assess(&shop, &case);
    let mut later = strict();
    later["valid_from"] = json!("2026-11-15");
    shop.ask("policy_set", later);
    let after = assess(&shop, &case);
    assert_eq!(after["policy_version"], 1);
    assert_eq!(before["reasons"], after["reasons"]);
    assert_eq!(assess(&shop, &open(&shop, "4410000001"))["policy_version"], 2);
}

#[test]
fn an_exception_needs_a_word_and_the_next_request_like_it_sees_it() {
    let shop = shop(strict());
    let first = open(&shop, "4410000002");
    answer(&shop, &first, "item_kind", "ordinary");
    answer(&shop, &first, "reason_class", "change_of_mind");
    let found = assess(&shop, &first);
    assert_eq!(found["verdict"], "decline");
    assert_eq!(way(&found, "return_then_refund")["exception"], true);
    let refused = shop.refused("cancel_decide", decide(&first, "return_then_refund", " "));
    assert_eq!(refused.code, "exception_because_missing");
    mark(&shop, &first);
    shop.ask("cancel_decide", decide(&first, "return_then_refund", "A buyer of many years."));
    let exceptions = shop.ask("decision_exceptions", json!({}));
    assert_eq!(exceptions["decisions"][0]["because"], "A buyer of many years.");
    let file = shop.ask("case_show", json!({ "case": first }));
    let told = file["timeline"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|entry| entry["kind"] == "request" && entry["body"] == "A buyer of many years.");
    let title = told.and_then(|entry| entry["title"].as_str()).unwrap_or_default();
    assert!(title.starts_with("Decided: "), "the decision stands in the timeline: {file}");

    let second = open(&shop, "4410000006");
    answer(&shop, &second, "reason_class", "change_of_mind");
    let precedents = assess(&shop, &second)["precedents"].clone();
    assert_eq!(
        (&precedents[0]["case"], &precedents[0]["way"]),
        (&json!(first), &json!("return_then_refund"))
    );
    answer(&shop, &second, "reason_class", "late");
    assert_eq!(assess(&shop, &second)["precedents"], json!([]), "another reason is another request");

    shop.ask("undo", json!({}));
    shop.ask("undo", json!({}));
    shop.ask("undo", json!({}));
    assert_eq!(assess(&shop, &first)["decided"]["way"], "return_then_refund");
}

#[test]
fn undo_takes_answers_costs_and_decisions_back_one_by_one() {
    let shop = shop(kind());
    let case = open(&shop, "4410000001");
    mark(&shop, &case);
    let stages = [assess(&shop, &case)];
    answer(&shop, &case, "item_kind", "hygiene");
    answer(&shop, &case, "delivered_on", "2026-11-21");
    answer(&shop, &case, "reason_class", "late");
    shop.ask("order_cost_set", json!({ "case": case, "kind": "fees", "amount": "2.00" }));
    let known = assess(&shop, &case);
    shop.ask("cancel_decide", decide(&case, "return_then_refund", ""));
    shop.ask("undo", json!({}));
    assert_eq!(assess(&shop, &case), known);
    for _ in 0..4 {
        shop.ask("undo", json!({}));
    }
    assert_eq!(assess(&shop, &case), stages[0]);
}

#[test]
fn answers_that_cannot_be_meant_are_refused_and_nothing_is_written() {
    let shop = shop(kind());
    let case = open(&shop, "4410000001");
    let before = assess(&shop, &case);
    let refused = |fact: &str, value: &str| {
        shop.refused("request_fact", json!({ "case": case, "fact": fact, "answer": value }))
    };
    let unknown = refused("shoe_size", "44");
    assert_eq!(unknown.code, "name_unknown");
    assert!(unknown.message.contains("delivered_on"), "{}", unknown.message);
    assert_eq!(refused("item_kind", "bread").code, "request_fact_answer");
    assert_eq!(refused("item_state", "maybe").code, "request_fact_answer");
    assert_eq!(refused("delivered_on", "tomorrow").code, "request_fact_answer");
    assert_eq!(refused("delivered_on", "2026-11-22").code, "date_in_future");
    assert_eq!(refused("ordered_at", "2026-11-20").code, "request_fact_in_order");
    assert_eq!(shop.refused("cancel_decide", decide(&case, "dance", "")).code, "name_unknown");
    let impossible = shop.refused("cancel_decide", decide(&case, "intercept", "x"));
    assert_eq!(impossible.code, "way_not_possible");
    assert!(impossible.message.contains("Call the parcel back"), "{}", impossible.message);
    assert_eq!(assess(&shop, &case), before);
    let lost =
        shop.ask("case_open", json!({ "order": "4410000002", "kind": "item_not_received", "reason": "" }));
    assert_eq!(shop.refused("cancel_assess", json!({ "case": lost["case"] })).code, "assess_no_request");
}

#[test]
fn a_request_is_judged_by_the_day_it_was_made_and_not_by_the_day_it_is_read() {
    let shop = shop(strict());
    let case = open(&shop, "4410000003");
    answer(&shop, &case, "item_kind", "ordinary");
    answer(&shop, &case, "told_of_right", "yes");
    answer(&shop, &case, "delivered_on", "2026-11-07");
    let before = assess(&shop, &case);
    shop.pass(Duration::days(40));
    let after = assess(&shop, &case);
    assert_eq!((&after["verdict"], &after["reasons"]), (&before["verdict"], &before["reasons"]));
}

#[test]
fn the_platforms_buttons_are_told_with_their_time_and_what_they_do_to_the_standing() {
    let shop = shop(kind());
    let found = assess(&shop, &open(&shop, "4410000001"));
    let moves = found["moves"].as_array().unwrap();
    let answers = moves.iter().find(|one| one["id"] == "etsy_seller_answers").unwrap();
    assert_eq!((&answers["state"], &answers["until"]), (&json!("open"), &json!("2026-11-23")));
    assert_eq!(answers["source"]["grade"], "R");
    let cancels = moves.iter().find(|one| one["id"] == "etsy_seller_cancels").unwrap();
    assert_eq!((&cancels["state"], &cancels["standing"]), (&json!("open"), &json!("none")));
    assert_eq!(found["answer_by"], "2026-11-23");
}

fn step(shop: &TestShop, case: &str, id: &str) -> Value {
    let file = shop.ask("case_show", json!({ "case": case }));
    let steps = file["steps"].as_array().cloned().unwrap_or_default();
    steps.into_iter().find(|step| step["id"] == id).unwrap_or_else(|| panic!("no step {id}"))
}

#[test]
fn what_was_decided_answers_the_playbook_cites_the_clause_and_hands_over_its_letter() {
    let shop = shop(kind());
    let case = open(&shop, "4410000002");
    mark(&shop, &case);
    assert_eq!(assess(&shop, &case)["next_letter"], Value::Null, "nothing is decided yet");
    let before = shop.ask("case_show", json!({ "case": case }));
    shop.ask("cancel_decide", decide(&case, "return_then_refund", ""));
    assert_eq!(step(&shop, &case, "review_policy")["state"], "done", "the clauses stood beside the decision");
    let decided = step(&shop, &case, "decide_request");
    assert_eq!((&decided["state"], &decided["answer"]), (&json!("done"), &json!("Accept")));
    let request = shop.ask("request_show", json!({ "case": case }));
    assert_eq!((&request["clause"], &request["facts_open"]), (&json!("after_shipment"), &json!(0)));
    assert_eq!(assess(&shop, &case)["next_letter"]["letter"], "cancel_return");
    // A second thought answers the step anew, and its letter comes next.
    shop.ask("cancel_decide", decide(&case, "goodwill", "She waited for a month."));
    let offered = "Offer something else";
    assert_eq!(step(&shop, &case, "decide_request")["answer"], offered);
    assert_eq!(assess(&shop, &case)["next_letter"]["letter"], "cancel_offer");
    shop.ask("undo", json!({}));
    assert_eq!(step(&shop, &case, "decide_request")["answer"], "Accept");
    shop.ask("undo", json!({}));
    assert_eq!(shop.ask("case_show", json!({ "case": case })), before);
}
