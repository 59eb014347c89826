//! The money of a case: refunds by line, store credit, offers, obligations, and their way back.

use chrono::Duration;
use docket_testkit::TestShop;
use serde_json::{Value, json};

use crate::{LOST, case, do_step, open_case, shop_with_orders, up_to_the_report};

pub(crate) fn usd(minor: i64) -> Value {
    json!({ "minor": minor, "currency": "USD" })
}

pub(crate) fn ledger(shop: &TestShop, id: &str) -> Value {
    shop.ask("refund_list", json!({ "case": id, "order": null }))
}

pub(crate) fn remedy(id: &str, kind: &str, amount: Value, line: Value) -> Value {
    json!({
        "case": id, "kind": kind, "amount": amount, "line": line, "reference": null, "because": null,
        "day": null, "paid": null,
    })
}

pub(crate) fn with(mut request: Value, name: &str, value: Value) -> Value {
    request[name] = value;
    request
}

fn offer(id: &str, party: &str, amount: &str, until: Value) -> Value {
    json!({ "case": id, "party": party, "kind": "refund_partial", "amount": amount, "text": "", "until": until })
}

/// An order whose file tells no total, with a case.
fn order_without_total() -> (TestShop, String) {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.introduce_seller();
    let file = shop.file(
        "orders.csv",
        "Order Number,Order Date,Buyer Name,Item,Tracking Number\nA-77,2026-11-02,Rhea Lind,Blue vase,\n",
    );
    shop.import(&[file]);
    let opened = shop.ask("case_open", json!({ "order": "A-77", "kind": "item_not_received", "reason": "" }));
    let id = opened["case"].as_str().unwrap_or_default().to_owned();
    (shop, id)
}

#[test]
fn several_refunds_of_several_lines_add_up_and_never_pass_what_was_paid() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let fresh = ledger(&shop, &id);
    assert_eq!((&fresh["paid"], &fresh["refunded"], &fresh["remaining"]), (&usd(2412), &usd(0), &usd(2412)));
    let added = shop.ask("remedy_add", remedy(&id, "refund_partial", json!("4.00"), json!("shipping")));
    assert_eq!((&added["refunded_total"], &added["remaining"]), (&usd(400), &usd(2012)));
    shop.ask("remedy_add", remedy(&id, "refund_partial", json!("10.00"), Value::Null));
    shop.ask("remedy_add", remedy(&id, "goodwill", json!("2.12 USD"), Value::Null));
    let known = ledger(&shop, &id);
    let lines: Vec<(&str, i64)> = known["lines"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|sum| (sum["line"].as_str().unwrap_or_default(), sum["amount"]["minor"].as_i64().unwrap_or(-1)))
        .collect();
    assert_eq!(lines, [("item", 1000), ("shipping", 400), ("goodwill", 212)]);
    assert_eq!(case(&shop, &id)["exposure"], usd(800), "what is at stake is what is left");
    for (amount, code) in [
        ("8.01", "refund_too_large"),
        ("0", "amount_not_positive"),
        ("-1.00", "amount_not_positive"),
        ("1.00 EUR", "refund_other_currency"),
        ("1.005", "amount_unreadable"),
    ] {
        let refused = shop.refused("remedy_add", remedy(&id, "refund_partial", json!(amount), Value::Null));
        assert_eq!(refused.code, code, "{amount}: {}", refused.message);
    }
    shop.ask("remedy_add", remedy(&id, "refund_full", Value::Null, Value::Null));
    assert_eq!(ledger(&shop, &id)["remaining"], usd(0));
    let shop = shop.restarted();
    assert_eq!(ledger(&shop, &id)["remedies"].as_array().map(Vec::len), Some(4));
}

#[test]
fn two_windows_do_not_give_the_same_money_away_twice() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let other = shop.another();
    shop.ask("remedy_add", remedy(&id, "refund_partial", json!("20.00"), Value::Null));
    let refused = other.refused("remedy_add", remedy(&id, "refund_partial", json!("20.00"), Value::Null));
    assert_eq!(refused.code, "refund_too_large");
}

#[test]
fn an_order_whose_total_is_unknown_asks_what_was_paid() {
    let (shop, id) = order_without_total();
    let unknown = ledger(&shop, &id);
    assert_eq!(
        (&unknown["paid"], &unknown["remaining"]),
        (&Value::Null, &Value::Null),
        "unknown is not zero"
    );
    let five = remedy(&id, "refund_partial", json!("5.00 EUR"), Value::Null);
    let refused = shop.refused("remedy_add", five.clone());
    assert_eq!(refused.code, "paid_unknown");
    assert!(refused.message.contains("A-77"), "{}", refused.message);
    let added = shop.ask("remedy_add", with(five, "paid", json!("30.00 EUR")));
    assert_eq!(added["remaining"], json!({ "minor": 2500, "currency": "EUR" }));
    assert_eq!(ledger(&shop, &id)["paid_by_hand"], true);
    let less = shop.refused("paid_set", json!({ "case": id, "amount": "4.00 EUR" }));
    assert_eq!(less.code, "paid_too_small");
    let open = shop_with_orders();
    let told = open_case(&open);
    let refused = open.refused("paid_set", json!({ "case": told, "amount": "30.00" }));
    assert_eq!(refused.code, "paid_known", "{}", refused.message);
}

#[test]
fn the_step_that_decides_books_in_the_same_ledger_and_takes_it_back_when_reopened() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("remedy_add", remedy(&id, "goodwill", json!("4.12"), Value::Null));
    up_to_the_report(&shop, &id);
    shop.pass(Duration::days(61));
    let step = |amount: &str| json!({ "case": id, "step": "decide_remedy", "action": "done", "because": "", "answer": "refund_full", "fields": { "amount": amount, "reference": "RF-9" } });
    assert_eq!(shop.refused("case_step", step("24.12")).code, "refund_too_large");
    shop.ask("case_step", step("20.00"));
    assert_eq!(ledger(&shop, &id)["remaining"], usd(0));
    let draft = json!({ "case": id, "letter": "refund_sent", "lang": "en", "set": {} });
    assert!(shop.ask("letter_render", draft)["body"].as_str().unwrap_or_default().contains("$20.00"));
    let reopen = json!({ "case": id, "step": "decide_remedy", "action": "reopen", "because": "", "answer": null, "fields": {} });
    shop.ask("case_step", reopen);
    assert_eq!(ledger(&shop, &id)["remaining"], usd(2000), "only the booking of the step went back");
    do_step(&shop, &id, "decide_remedy", Some("replaced"), json!({ "because": "the last one" }));
    let known = ledger(&shop, &id);
    assert_eq!((&known["remedies"][1]["kind"], &known["remaining"]), (&json!("replacement"), &usd(2000)));
}

#[test]
fn a_credit_is_redeemed_until_nothing_is_left_and_never_twice() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let make = json!({ "case": id, "amount": "10.00", "code": null, "expires_on": "2026-12-31" });
    let made = shop.ask("credit_make", make);
    let code = made["code"].as_str().unwrap_or_default().to_owned();
    assert_eq!(ledger(&shop, &id)["remaining"], usd(2412), "credit is no money that went back");
    let redeem = |amount: Value| json!({ "code": code.to_lowercase(), "amount": amount, "reference": "a later order" });
    let other = shop.another();
    assert_eq!(shop.ask("credit_redeem", redeem(json!("7.00")))["balance"], usd(300));
    assert_eq!(other.refused("credit_redeem", redeem(json!("7.00"))).code, "credit_too_small");
    assert_eq!(other.refused("credit_redeem", redeem(json!("1.00 EUR"))).code, "credit_other_currency");
    assert_eq!(other.refused("credit_redeem", redeem(json!("0"))).code, "amount_not_positive");
    assert_eq!(other.ask("credit_redeem", redeem(Value::Null))["balance"], usd(0));
    assert_eq!(shop.refused("credit_redeem", redeem(Value::Null)).code, "credit_used_up");
    shop.ask("undo", json!({}));
    assert_eq!(ledger(&shop, &id)["credits"][0]["balance"], usd(300));
    shop.set_clock("2027-01-01T12:00:00-05:00");
    let late = shop.refused("credit_redeem", redeem(Value::Null));
    assert_eq!(late.code, "credit_expired");
    let again = json!({ "case": id, "amount": "5.00", "code": code, "expires_on": null });
    assert_eq!(shop.refused("credit_make", again).code, "credit_code_taken");
    let nobody = json!({ "code": "NOBODY", "amount": null, "reference": null });
    assert_eq!(shop.refused("credit_redeem", nobody).code, "credit_unknown");
}

#[test]
fn an_offer_is_countered_and_accepted_and_what_lapsed_is_not() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let too_much = shop.refused("offer_add", offer(&id, "seller", "25.00", Value::Null));
    assert_eq!(too_much.code, "refund_too_large", "the seller offers no more than there is");
    shop.ask("offer_add", offer(&id, "seller", "5.00", json!("2026-11-24")));
    assert_eq!(case(&shop, &id)["waiting_on"], "buyer");
    assert_eq!(shop.refused("offer_add", offer(&id, "seller", "6.00", Value::Null)).code, "offer_open");
    shop.ask("offer_add", offer(&id, "buyer", "12.00", json!("2026-11-24")));
    let known = ledger(&shop, &id);
    assert_eq!(
        (&known["offers"][0]["state"], &known["offers"][1]["state"]),
        (&json!("countered"), &json!("proposed"))
    );
    assert_eq!(known["offers"][1]["counters"], known["offers"][0]["id"]);
    let answer = |of: &Value, accept: bool| json!({ "offer": of["id"], "accept": accept });
    let countered = shop.refused("offer_answer", answer(&known["offers"][0], true));
    assert_eq!(countered.code, "offer_answered", "{}", countered.message);
    shop.ask("offer_answer", answer(&known["offers"][1], true));
    assert_eq!(ledger(&shop, &id)["offers"][1]["state"], "accepted");
    shop.ask("remedy_add", remedy(&id, "refund_partial", json!("12.00"), Value::Null));

    shop.ask("offer_add", offer(&id, "seller", "3.00", json!("2026-11-24")));
    shop.pass(Duration::days(4));
    let lapsed = ledger(&shop, &id)["offers"][2].clone();
    assert_eq!(lapsed["state"], "expired");
    assert_eq!(shop.refused("offer_answer", answer(&lapsed, true)).code, "offer_expired");
    let past = shop.refused("offer_add", offer(&id, "seller", "3.00", json!("2026-11-24")));
    assert_eq!(past.code, "day_passed");
    assert_eq!(shop.refused("offer_add", offer(&id, "carrier", "3.00", Value::Null)).code, "offer_party");
}

#[test]
fn a_case_does_not_close_over_what_a_ruling_obliges_to() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let oblige = json!({ "case": id, "kind": "refund", "amount": "24.12", "due_on": "2026-11-28", "text": "Case decided" });
    shop.ask("obligation_add", oblige);
    let close = json!({ "case": id, "resolution": "decided_for_buyer", "because": "" });
    let refused = shop.refused("case_close", close.clone());
    assert_eq!(refused.code, "obligation_open");
    assert!(refused.message.contains("refund the buyer"), "{}", refused.message);
    shop.pass(Duration::days(8));
    assert_eq!(shop.tick().len(), 1, "its day comes back by itself");
    let open = ledger(&shop, &id)["obligations"][0].clone();
    assert_eq!(open["overdue"], true);
    shop.ask("remedy_add", remedy(&id, "refund_full", Value::Null, Value::Null));
    shop.ask("obligation_done", json!({ "obligation": open["id"] }));
    let twice = shop.refused("obligation_done", json!({ "obligation": open["id"] }));
    assert_eq!(twice.code, "obligation_done");
    shop.ask("case_close", close);
}

#[test]
fn undo_is_the_way_back_of_everything_about_money() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let seen = || (ledger(&shop, &id), shop.everything());
    let mut before = vec![seen()];
    let doing = [
        ("remedy_add", remedy(&id, "refund_partial", json!("4.00"), json!("tax"))),
        ("credit_make", json!({ "case": id, "amount": "5.00", "code": "SORRY-5", "expires_on": null })),
        ("credit_redeem", json!({ "code": "SORRY-5", "amount": "2.00", "reference": "" })),
        ("offer_add", offer(&id, "seller", "3.00", Value::Null)),
        ("offer_add", offer(&id, "buyer", "6.00", Value::Null)),
        ("offer_answer", json!({ "offer": "OF-2", "accept": false })),
        (
            "obligation_add",
            json!({ "case": id, "kind": "accept_return", "amount": null, "due_on": "2026-12-01", "text": "" }),
        ),
        ("obligation_done", json!({ "obligation": "OB-1" })),
        (
            "remedy_add",
            with(remedy(&id, "other", Value::Null, Value::Null), "because", json!("a free sticker")),
        ),
    ];
    for (command, request) in doing {
        shop.ask(command, request);
        before.push(seen());
    }
    for expected in before.iter().rev().skip(1) {
        shop.ask("undo", json!({}));
        assert_eq!(&seen(), expected);
    }
    for expected in before.iter().skip(1) {
        shop.ask("redo", json!({}));
        assert_eq!(&seen(), expected);
    }
    assert_eq!(shop.ask("store_check", json!({}))["ok"], true);
}

#[test]
fn taking_back_the_import_of_an_order_with_refunds_is_refused_and_loses_nothing() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("remedy_add", remedy(&id, "refund_partial", json!("4.00"), Value::Null));
    let import = shop.ask("import_list", json!({}))["imports"][0]["import"].clone();
    let refused = shop.refused("import_undo", json!({ "import": import }));
    assert_eq!(refused.code, "import_has_case");
    assert_eq!(ledger(&shop, &id)["refunded"], usd(400));
    let by_order = shop.ask("refund_list", json!({ "case": null, "order": LOST }));
    assert_eq!(by_order, ledger(&shop, &id), "the order tells the same");
}

#[test]
fn a_remedy_without_money_is_explained() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    for (kind, code) in [
        ("replacement", "replacement_because_missing"),
        ("return_then_refund", "condition_missing"),
        ("none", "remedy_words_missing"),
        ("other", "remedy_words_missing"),
    ] {
        let bare = remedy(&id, kind, Value::Null, Value::Null);
        assert_eq!(shop.refused("remedy_add", bare).code, code);
    }
    let told =
        with(remedy(&id, "other", json!("3.00"), Value::Null), "because", json!("half of the postage"));
    shop.ask("remedy_add", told);
    let known = ledger(&shop, &id);
    assert_eq!(
        (&known["remedies"][0]["because"], &known["refunded"]),
        (&json!("half of the postage"), &usd(300))
    );
    let timeline = case(&shop, &id)["timeline"].clone();
    let last = timeline.as_array().and_then(|entries| entries.last()).cloned().unwrap_or_default();
    assert_eq!((&last["kind"], &last["title"]), (&json!("remedy"), &json!("Something else agreed: $3.00")));
}

#[test]
fn a_refund_that_somebody_else_would_likely_pay_is_recorded_once_that_was_seen() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let claim = json!({ "case": id, "kind": "indemnity_claim", "fields": { "with": "USPS", "number": "CLM-9",
        "office": "", "contact": "", "phone": "", "filed_on": "", "state": "accepted", "expected_by": "",
        "claimed": "20.00 USD", "paid": "", "paid_because": "", "notes": "" } });
    shop.ask("filing_add", claim);
    let before = shop.everything();
    let refund = remedy(&id, "refund_partial", json!("5.00"), Value::Null);
    let refused = shop.refused("remedy_add", refund.clone());
    assert_eq!(refused.code, "remedy_cover_unseen");
    assert!(refused.message.contains("$20.00"), "{}", refused.message);
    assert_eq!(shop.everything(), before, "nothing was written");
    shop.ask("remedy_add", with(refund, "cover_seen", json!(true)));
    let timeline = case(&shop, &id)["timeline"].as_array().cloned().unwrap_or_default();
    let kept =
        timeline.iter().any(|entry| entry["body"].as_str().is_some_and(|body| body.contains("$20.00")));
    assert!(kept, "who else would have paid is remembered: {timeline:?}");
    shop.ask("undo", json!({}));
    assert_eq!(shop.everything(), before);
    let credit = remedy(&id, "store_credit", json!("5.00"), Value::Null);
    shop.ask("remedy_add", credit);
}

#[test]
fn what_is_at_stake_follows_refunds_that_are_booked_or_that_files_tell_of() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    assert_eq!(case(&shop, &id)["exposure"], usd(2412));
    shop.ask("remedy_add", remedy(&id, "refund_partial", json!("4.12"), Value::Null));
    assert_eq!(case(&shop, &id)["exposure"], usd(2000));
    let rows = shop.ask("case_list", json!({ "kind": null, "status": null, "find": "" }));
    assert_eq!(rows["rows"][0]["exposure"], usd(2000));
    shop.ask("undo", json!({}));
    assert_eq!(case(&shop, &id)["exposure"], usd(2412));
}

#[test]
fn a_ruling_holds_one_case_of_many_and_one_that_was_merged_into_another() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let second = json!({ "order": LOST, "kind": "not_as_described", "reason": "" });
    let second = shop.ask("case_open", second)["case"].as_str().unwrap().to_owned();
    let ruling =
        json!({ "case": id, "kind": "refund", "amount": "5.00", "due_on": "2026-11-28", "text": "" });
    shop.ask("obligation_add", ruling);
    let close = json!({ "cases": [id, second], "action": "close", "resolution": "found_by_buyer" });
    let closed = shop.ask("case_bulk", close);
    assert_eq!(
        (&closed["cases"], &closed["refused"][0]["code"]),
        (&json!([second]), &json!("obligation_open"))
    );
    shop.ask("undo", json!({}));
    shop.ask("case_merge", json!({ "case": id, "into": second }));
    let close = json!({ "case": second, "resolution": "found_by_buyer", "because": "" });
    assert_eq!(shop.refused("case_close", close).code, "obligation_open");
}
