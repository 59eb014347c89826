//! Requests to cancel and withdrawals, told from the buyer's message to the end of the case.

use crate::money::remedy;
use chrono::Duration;
use docket_testkit::TestShop;
use serde_json::{Value, json};

use crate::{case, do_step, send, state};

const ETSY: &str = "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU";

/// A shop on 21 November 2026 whose policy holds since the first of the year: cancelling within 24 hours.
fn shop() -> TestShop {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.introduce_seller();
    shop.set(&[
        ("country", json!("US")),
        ("address_line1", json!("14 Mill Lane")),
        ("city", json!("Hudson")),
        ("region", json!("NY")),
        ("postal_code", json!("12534")),
    ]);
    let mut answers = shop.ask("policy_book", json!({}))["first"].clone();
    answers["exceptions"] = json!(["custom_made"]);
    answers["sells_to"] = json!(["US", "DE"]);
    let mut draft = shop.ask("policy_first", answers);
    draft["valid_from"] = json!("2026-01-01");
    for clause in draft["clauses"].as_array_mut().into_iter().flatten() {
        if clause["kind"] == "cancel_until" {
            let hours = [("until", "hours_after_order"), ("hours", "24")];
            clause["fields"] = hours.map(|(name, value)| json!({ "name": name, "value": value })).into();
        }
    }
    shop.ask("policy_set", draft);
    let row = |number: &str, sold: &str, shipped: &str, country: &str| {
        format!(
            "{sold},{number},,Linnea Marsh,Linnea,Marsh,1,Credit Card,{shipped},7 Heron Ct,,Alder,OR,97211,{country},USD,42.00,,,0.00,0.00,5.50,0,47.50,,1.35,40.00,0.00,0.00,0.00,Linnea Marsh,online,online_cc,,,"
        )
    };
    let rows = [
        row("3301000001", "11/21/26", "", "United States"),
        row("3301000002", "10/19/26", "10/21/26", "United States"),
        row("3301000003", "11/10/26", "11/12/26", "Germany"),
        row(SOMEWHERE, "10/19/26", "10/21/26", "Atlantis"),
    ];
    let file = shop.file("etsy_orders.csv", format!("{ETSY}\n{}\n", rows.join("\n")));
    shop.import(&[file]);
    shop
}

const WAITING: &str = "3301000001";
const MONTH_AGO: &str = "3301000002";
const GERMAN: &str = "3301000003";
const SOMEWHERE: &str = "3301000004";

fn ask_to_cancel(shop: &TestShop, order: &str, kind: &str) -> String {
    let request = json!({ "order": order, "kind": kind, "reason": "I no longer need it.", "at": null, "asked_reason": "no_longer_needed" });
    shop.ask("case_open", request)["case"].as_str().unwrap().to_owned()
}

fn request(shop: &TestShop, id: &str) -> Value {
    shop.ask("request_show", json!({ "case": id }))
}

/// Answers every fact of the checklist, the first answer where nothing else is said.
fn mark(shop: &TestShop, id: &str, others: &[(&str, &str)]) {
    let facts = shop.ask("cancel_assess", json!({ "case": id }))["facts"].as_array().cloned().unwrap();
    for fact in facts {
        let name = fact["id"].as_str().unwrap();
        let other = others.iter().find(|(of, _)| *of == name).map(|(_, answer)| json!(answer));
        let first = (fact["to_mark"] == true).then(|| fact["choices"][0]["value"].clone());
        if let Some(answer) = other.or(first) {
            shop.ask("request_fact", json!({ "case": id, "fact": name, "answer": answer }));
        }
    }
}

fn cite(shop: &TestShop, id: &str, clause: &str) {
    shop.ask("request_cite", json!({ "case": id, "clause": clause }));
}

fn sent(shop: &TestShop, id: &str) -> String {
    let timeline = case(shop, id)["timeline"].as_array().cloned().unwrap_or_default();
    let letter = timeline.into_iter().rfind(|entry| entry["kind"] == "letter").unwrap_or_default();
    letter["body"].as_str().unwrap_or_default().to_owned()
}

fn settle(shop: &TestShop, id: &str, answer: &str, amount: Option<&str>) -> Value {
    let fields = amount.map_or(json!({}), |amount| json!({ "amount": amount, "reference": "R-1" }));
    do_step(shop, id, "settle", Some(answer), fields);
    case(shop, id)
}

#[test]
fn before_shipping_the_policy_is_read_the_facts_are_marked_and_the_order_is_cancelled() {
    let shop = shop();
    let id = ask_to_cancel(&shop, WAITING, "cancellation");
    let asked = request(&shop, &id);
    assert_eq!(
        (&asked["flow"], &asked["reason_class"]),
        (&json!("before_shipment"), &json!("change_of_mind"))
    );
    assert_eq!(case(&shop, &id)["next_step"], "review_policy");
    assert_eq!(state(&shop, &id, "ask_reason"), "locked", "the policy comes first");
    do_step(&shop, &id, "review_policy", None, json!({}));
    assert_eq!(state(&shop, &id, "decide_request"), "locked", "the facts come before the decision");
    send(&shop, &id, "cancel_understand", json!({}));
    assert_eq!(case(&shop, &id)["waiting_on"], "buyer");
    mark(&shop, &id, &[]);
    assert_eq!(request(&shop, &id)["facts_open"], 0);
    assert_eq!(state(&shop, &id, "confirm_cancelled"), "not_applicable");
    do_step(&shop, &id, "decide_request", Some("accept"), json!({}));
    assert_eq!(state(&shop, &id, "explain_return"), "not_applicable", "nothing was sent");
    send(&shop, &id, "cancel_accepted", json!({}));
    assert!(sent(&shop, &id).contains("had not been sent yet"), "{}", sent(&shop, &id));
    let settled = settle(&shop, &id, "cancelled", Some("47.50"));
    assert_eq!(settled["proposed_resolution"], "cancelled_before_shipment");
    shop.ask("case_close", json!({ "case": id, "resolution": "cancelled_before_shipment", "because": "" }));
    assert_eq!(case(&shop, &id)["status"], "closed");
    let again = json!({ "case": id, "way": "refund_full", "because": "" });
    assert_eq!(shop.refused("cancel_decide", again).code, "case_closed");
}

#[test]
fn after_shipping_a_cancellation_becomes_a_return_and_the_refund_waits_for_the_goods() {
    let shop = shop();
    let id = ask_to_cancel(&shop, MONTH_AGO, "cancellation");
    assert_eq!(request(&shop, &id)["flow"], "after_shipment");
    do_step(&shop, &id, "review_policy", None, json!({}));
    mark(&shop, &id, &[("parcel_place", "with_buyer")]);
    do_step(&shop, &id, "decide_request", Some("accept"), json!({}));
    assert_eq!(state(&shop, &id, "confirm_cancelled"), "not_applicable");
    assert_eq!(state(&shop, &id, "check_return"), "locked");
    send(&shop, &id, "cancel_return", json!({}));
    let letter = sent(&shop, &id);
    for words in ["a month ago", "14 Mill Lane", "12534 Hudson NY"] {
        assert!(letter.contains(words), "{words}: {letter}");
    }
    let bare = json!({ "case": id, "step": "check_return", "action": "done", "because": "", "answer": "as_sent", "fields": {} });
    assert_eq!(shop.refused("case_step", bare).code, "fields_missing", "the condition is written down");
    do_step(&shop, &id, "check_return", Some("as_sent"), json!({ "condition": "Unused, in its box." }));
    assert_eq!(settle(&shop, &id, "returned", Some("42.00"))["proposed_resolution"], "returned_refunded");
}

#[test]
fn a_month_later_it_is_declined_with_the_clause_and_never_without() {
    let shop = shop();
    let id = ask_to_cancel(&shop, MONTH_AGO, "cancellation");
    do_step(&shop, &id, "review_policy", None, json!({}));
    mark(&shop, &id, &[]);
    do_step(&shop, &id, "decide_request", Some("decline"), json!({}));
    assert_eq!(state(&shop, &id, "decline_request"), "locked", "no clause is cited yet");
    let close = json!({ "case": id, "resolution": "declined", "because": "" });
    assert_eq!(shop.refused("case_close", close.clone()).code, "decline_first");
    let unknown = shop.refused("request_cite", json!({ "case": id, "clause": "goodwill_limit" }));
    assert_eq!(unknown.code, "request_clause_not_there");
    cite(&shop, &id, "cancel_until");
    assert_eq!(state(&shop, &id, "decline_request"), "ready");
    assert_eq!(state(&shop, &id, "remind_of_policy"), "ready", "a change of mind");
    send(&shop, &id, "stand_your_ground", json!({}));
    let letter = sent(&shop, &id);
    let clause = request(&shop, &id)["clauses"].as_array().cloned().unwrap_or_default();
    let clause = clause.iter().find(|one| one["value"] == "cancel_until").unwrap()["sentence"].clone();
    assert!(letter.contains(clause.as_str().unwrap()), "the clause word by word: {letter}");
    for words in ["24 hours", "a month ago", "January 1, 2026"] {
        assert!(letter.contains(words), "{words}: {letter}");
    }
    assert_eq!(settle(&shop, &id, "declined", None)["proposed_resolution"], "declined");
    shop.ask("case_close", close);
    assert_eq!(case(&shop, &id)["resolution"], "Declined");
}

#[test]
fn a_german_buyer_whose_right_runs_is_not_declined_and_a_withdrawal_is_confirmed_in_german() {
    let shop = shop();
    let id = ask_to_cancel(&shop, GERMAN, "cancellation");
    do_step(&shop, &id, "review_policy", None, json!({}));
    mark(&shop, &id, &[]);
    cite(&shop, &id, "cancel_until");
    do_step(&shop, &id, "decide_request", Some("decline"), json!({}));
    assert_eq!(state(&shop, &id, "decline_request"), "locked");
    let steps = case(&shop, &id)["steps"].as_array().cloned().unwrap_or_default();
    let decline = steps.iter().find(|step| step["id"] == "decline_request").unwrap();
    assert!(decline["locked_because"].as_str().is_some_and(|why| why.contains("law")), "{decline}");

    let id = ask_to_cancel(&shop, GERMAN, "withdrawal");
    do_step(&shop, &id, "review_policy", None, json!({}));
    mark(&shop, &id, &[]);
    do_step(&shop, &id, "decide_request", Some("accept"), json!({}));
    send(&shop, &id, "withdrawal_confirmed", json!({}));
    assert!(sent(&shop, &id).contains("Widerruf"), "{}", sent(&shop, &id));
    do_step(&shop, &id, "check_return", Some("as_sent"), json!({ "condition": "Wie neu" }));
    assert_eq!(settle(&shop, &id, "refund_full", Some("47.50"))["proposed_resolution"], "refunded_full");
}

#[test]
fn where_nobody_knows_the_law_nothing_is_declined_until_the_country_is_said() {
    let shop = shop();
    let id = ask_to_cancel(&shop, SOMEWHERE, "cancellation");
    do_step(&shop, &id, "review_policy", None, json!({}));
    mark(&shop, &id, &[]);
    cite(&shop, &id, "cancel_until");
    do_step(&shop, &id, "decide_request", Some("decline"), json!({}));
    assert_eq!(state(&shop, &id, "decline_request"), "locked");
    let answer = |fact: &str, value: &str| {
        shop.ask("request_fact", json!({ "case": id, "fact": fact, "answer": value }));
        state(&shop, &id, "decline_request")
    };
    assert_eq!(answer("country", "US"), "ready");
    assert_eq!(answer("country", "DE"), "locked", "a right runs until delivery is known");
    assert_eq!(answer("delivered_on", "2026-10-24"), "ready", "and has ended since");
}

#[test]
fn goods_made_for_the_buyer_have_no_right_and_can_be_declined() {
    let shop = shop();
    let id = ask_to_cancel(&shop, GERMAN, "withdrawal");
    do_step(&shop, &id, "review_policy", None, json!({}));
    mark(&shop, &id, &[("item_kind", "custom_made")]);
    cite(&shop, &id, "exceptions");
    do_step(&shop, &id, "decide_request", Some("decline"), json!({}));
    assert_eq!(state(&shop, &id, "decline_request"), "ready");
}

#[test]
fn a_reason_read_anew_keeps_the_buyer_s_words_and_what_was_thought_before() {
    let shop = shop();
    let id = ask_to_cancel(&shop, MONTH_AGO, "cancellation");
    let again = json!({ "case": id, "reason": "damaged_or_defective", "reason_class": null, "because": "She sent a picture of the crack." });
    shop.ask("request_reread", again.clone());
    let asked = request(&shop, &id);
    assert_eq!(
        (&asked["reason_class"], &asked["words"]),
        (&json!("item_problem"), &json!("I no longer need it."))
    );
    let timeline = case(&shop, &id)["timeline"].as_array().cloned().unwrap_or_default();
    let told = timeline.iter().find(|entry| {
        entry["title"]
            .as_str()
            .is_some_and(|title| title.contains("A change of mind → Something is wrong with the goods"))
    });
    assert_eq!(
        told.map(|entry| entry["body"].clone()),
        Some(json!("She sent a picture of the crack.")),
        "{timeline:?}"
    );
    shop.ask("undo", json!({}));
    assert_eq!(request(&shop, &id)["reason_class"], "change_of_mind");
    shop.ask("redo", json!({}));
    let before = shop.everything();
    shop.ask("request_reread", again);
    assert_eq!(shop.everything(), before, "the same reading changes nothing");
}

#[test]
fn an_abusive_buyer_gets_a_final_notice_and_no_letter_knows_of_the_note() {
    let shop = shop();
    let id = ask_to_cancel(&shop, MONTH_AGO, "cancellation");
    assert_eq!(state(&shop, &id, "final_notice"), "not_applicable");
    let nothing = json!({ "case": id, "because": " " });
    assert_eq!(shop.refused("conduct_set", nothing).code, "conduct_because_missing");
    shop.ask("conduct_set", json!({ "case": id, "because": "He threatened to come by." }));
    assert_eq!(state(&shop, &id, "final_notice"), "ready");
    assert_eq!(state(&shop, &id, "disengage"), "locked");
    send(&shop, &id, "final_notice", json!({}));
    assert!(!sent(&shop, &id).contains("threatened to come by"), "{}", sent(&shop, &id));
    do_step(&shop, &id, "report_to_platform", None, json!({ "report_number": "T-1" }));
    do_step(&shop, &id, "disengage", None, json!({}));
    let timeline = case(&shop, &id)["timeline"].as_array().cloned().unwrap_or_default();
    let note = timeline.iter().find(|entry| entry["kind"] == "conduct").unwrap();
    assert_eq!(note["private"], true);
    shop.ask("conduct_set", json!({ "case": id, "because": null }));
    assert_eq!(request(&shop, &id)["conduct"], Value::Null);
}

#[test]
fn a_confirmation_restates_the_deadline_and_a_later_decline_cites_it() {
    let shop = shop();
    let order = shop.ask("order_show", json!({ "order": WAITING }))["id"].clone();
    let ask = json!({ "order": order, "letter": "order_confirmation", "lang": null, "set": {} });
    let draft = shop.ask("order_letter_render", ask);
    let body = draft["body"].as_str().unwrap_or_default().to_owned();
    assert!(body.contains("24 hours") && body.contains("November 22, 2026"), "{draft}");
    let post = json!({ "order": order, "letter": "order_confirmation", "lang": null, "set": {}, "channel": "platform_message" });
    shop.ask("order_letter_send", post);
    let refused = json!({ "order": order, "letter": "stand_your_ground", "lang": null, "set": {} });
    assert_eq!(shop.refused("order_letter_render", refused).code, "letter_needs_case");
    shop.pass(Duration::days(9));
    let id = ask_to_cancel(&shop, WAITING, "cancellation");
    do_step(&shop, &id, "review_policy", None, json!({}));
    mark(&shop, &id, &[]);
    cite(&shop, &id, "cancel_until");
    do_step(&shop, &id, "decide_request", Some("decline"), json!({}));
    send(&shop, &id, "stand_your_ground", json!({}));
    let letter = sent(&shop, &id);
    assert!(letter.contains("November 21, 2026"), "the confirmation and its day: {letter}");
    let until = body.split("that is until ").nth(1).and_then(|rest| rest.split(". A short").next()).unwrap();
    assert!(letter.contains(until), "the same moment in both: {until}: {letter}");
}

#[test]
fn bad_requests_are_refused_with_a_sentence_and_change_nothing() {
    let shop = shop();
    let before = shop.everything();
    let open = |at: Value, reason: &str| json!({ "order": MONTH_AGO, "kind": "cancellation", "reason": "Please.", "at": at, "asked_reason": reason });
    for (request, code) in [
        (open(json!("2026-12-24T10:00:00Z"), "other"), "time_in_future"),
        (open(json!("2019-01-01T10:00:00Z"), "other"), "time_before_order"),
    ] {
        assert_eq!(shop.refused("case_open", request).code, code);
    }
    let mut silent = open(Value::Null, "other");
    silent["reason"] = json!("  ");
    assert_eq!(shop.refused("case_open", silent).code, "request_words_missing");
    let unknown = shop.refused("case_open", open(Value::Null, "boredom"));
    assert!(unknown.message.contains("boredom"), "{}", unknown.message);
    assert_eq!(shop.everything(), before);
    let id = ask_to_cancel(&shop, MONTH_AGO, "cancellation");
    let wrong = shop.refused("request_fact", json!({ "case": id, "fact": "item_kind", "answer": "shiny" }));
    assert_eq!(wrong.code, "request_fact_answer");
    assert!(wrong.message.contains("custom_made"), "{}", wrong.message);
    let parcel = json!({ "order": MONTH_AGO, "kind": "item_not_received", "reason": "" });
    let parcel = shop.ask("case_open", parcel)["case"].clone();
    let fact = json!({ "case": parcel, "fact": "item_kind", "answer": "ordinary" });
    assert_eq!(shop.refused("request_fact", fact).code, "assess_no_request");
}

#[test]
fn the_clock_of_the_platform_runs_from_the_request_until_it_is_answered_there() {
    let shop = shop();
    let asked = json!({ "order": WAITING, "kind": "cancellation", "reason": "Please cancel.", "at": "2026-11-21T22:30:00Z", "asked_reason": "order_mistake" });
    let id = shop.ask("case_open", asked)["case"].as_str().unwrap().to_owned();
    let clock = |id: &str| {
        let shown = case(&shop, id)["deadlines"]["deadlines"].as_array().cloned().unwrap_or_default();
        shown.into_iter().find(|one| one["rule"] == "etsy_cancel_answer").unwrap()
    };
    assert_eq!(clock(&id)["due"]["at"], "2026-11-23T22:30:00Z", "{}", clock(&id));
    do_step(&shop, &id, "review_policy", None, json!({}));
    mark(&shop, &id, &[]);
    send(&shop, &id, "cancel_understand", json!({}));
    assert_ne!(clock(&id)["state"], "met", "a message is no answer there");
    do_step(&shop, &id, "decide_request", Some("accept"), json!({}));
    do_step(&shop, &id, "answer_at_platform", None, json!({ "answered_on": "2026-11-21" }));
    assert_eq!(clock(&id)["state"], "met");
}

#[test]
fn the_law_wants_the_money_back_within_its_days_of_a_withdrawal() {
    let shop = shop();
    let id = ask_to_cancel(&shop, GERMAN, "withdrawal");
    let clocks = || case(&shop, &id)["deadlines"]["deadlines"].as_array().cloned().unwrap_or_default();
    let law =
        |shown: &[Value]| shown.iter().find(|one| one["rule"] == "eu_withdrawal_refund").cloned().unwrap();
    let shown = clocks();
    let back = law(&shown);
    assert_eq!(back["due"]["at"], "2026-12-06T04:59:59Z", "{back}");
    assert!(back["title"].as_str().is_some_and(|title| title.contains("the law")), "{back}");
    assert!(
        shown.iter().all(|one| one["rule"] != "etsy_cancel_answer"),
        "a withdrawal is no wish: {shown:?}"
    );
    // A part of the money does not meet the law, all of it does, and undo starts the clock again.
    let refund = |kind: &str, amount: Option<&str>| {
        shop.ask("remedy_add", remedy(&id, kind, json!(amount), Value::Null));
        law(&clocks())["state"].clone()
    };
    let running = back["state"].clone();
    assert_eq!(refund("refund_partial", Some("1.00")), running);
    assert_eq!(refund("refund_full", None), "met");
    shop.ask("undo", json!({}));
    assert_eq!(law(&clocks())["state"], running);
}

#[test]
fn requests_stand_in_a_list_of_their_own_with_a_count_of_their_own() {
    let shop = shop();
    ask_to_cancel(&shop, WAITING, "cancellation");
    ask_to_cancel(&shop, GERMAN, "withdrawal");
    shop.ask(
        "case_open",
        json!({ "order": MONTH_AGO, "kind": "item_not_received", "reason": "Where is it?" }),
    );
    let listed = |requests: Value| {
        let rows =
            shop.ask("case_list", json!({ "kind": null, "requests": requests, "status": "open" }))["rows"]
                .clone();
        let mut kinds: Vec<String> =
            rows.as_array().unwrap().iter().map(|row| row["kind"].as_str().unwrap().to_owned()).collect();
        kinds.sort();
        kinds
    };
    assert_eq!(listed(json!(true)), ["cancellation", "withdrawal"]);
    assert_eq!(listed(json!(false)), ["item_not_received"]);
    assert_eq!(listed(Value::Null).len(), 3);
    let state = shop.ask("app_state", json!({}));
    assert_eq!((&state["request_count"], &state["lost_count"]), (&json!(2), &json!(1)));
    let reasons = shop.ask("request_reasons", json!({}))["reasons"].as_array().cloned().unwrap_or_default();
    assert!(reasons.iter().any(|one| one["value"] == "order_mistake"), "{reasons:?}");
}
