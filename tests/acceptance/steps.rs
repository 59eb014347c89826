//! What the steps of a case rest on: the cost of winning, the trace, the scan, the days in which it is too early, what
//! is suspected, the shop's policy, the address of the parcel, and what the buyer was told.

use chrono::Duration;
use docket_testkit::TestShop;
use serde_json::{Value, json};

use crate::{LOST, case, do_step, open_case, send, shop_with_orders, state};

/// An order of the same export that was never given a tracking number.
const UNTRACKED: &str = "03-14452-70745";
/// An order that goes to Italy.
const ABROAD: &str = "19-14449-05566";

fn open(shop: &TestShop, order: &str, kind: &str) -> String {
    let opened = shop.ask("case_open", json!({ "order": order, "kind": kind, "reason": "Nothing came." }));
    opened["case"].as_str().unwrap().to_owned()
}

fn stage(shop: &TestShop, id: &str) {
    shop.ask(
        "case_stage_set",
        json!({ "case": id, "stage": "inquiry", "at": "2026-11-21T10:00:00-05:00", "words": "" }),
    );
}

fn paste_on(shop: &TestShop, order: &str, text: &str) -> Value {
    let request = json!({ "order": order, "text": text, "tracking_number": null, "date_order": null });
    shop.ask("tracking_paste", request)["added"].clone()
}

fn paste(shop: &TestShop, text: &str) -> Value {
    paste_on(shop, LOST, text)
}

fn step(shop: &TestShop, id: &str, step: &str) -> Value {
    let file = case(shop, id);
    let found = file["steps"].as_array().into_iter().flatten().find(|one| one["id"] == step).cloned();
    found.unwrap_or_else(|| panic!("no step {step}"))
}

fn skip(shop: &TestShop, id: &str, step: &str) {
    let request = json!({ "case": id, "step": step, "action": "skip", "because": "not needed here", "answer": null, "fields": {} });
    shop.ask("case_step", request);
}

fn try_step(id: &str, step: &str, answer: &str, fields: Value) -> Value {
    json!({ "case": id, "step": step, "action": "done", "because": "", "answer": answer, "fields": fields })
}

fn to_buyer(shop: &TestShop, id: &str, text: &str) {
    let entry =
        json!({ "case": id, "channel": "email", "from": "seller", "to": "buyer", "at": null, "text": text });
    shop.ask("case_log", entry);
}

/// How often that is shown at this moment.
fn shown(shop: &TestShop, title: &str) -> usize {
    shop.tick().iter().filter(|one| one.title == title).count()
}

fn reminds(shop: &TestShop, id: &str, text: &str) -> bool {
    let file = case(shop, id);
    file["reminders"].as_array().into_iter().flatten().any(|one| one["text"] == text)
}

fn promises(shop: &TestShop, id: &str, state: &str) -> Vec<String> {
    let file = case(shop, id);
    let all = file["promises"].as_array().into_iter().flatten();
    all.filter(|one| one["state"] == state).map(|one| one["text"].as_str().unwrap().to_owned()).collect()
}

fn records(shop: &TestShop, id: &str) -> Value {
    shop.ask("case_records", json!({ "case": id }))
}

fn draft(shop: &TestShop, id: &str, letter: &str) -> Value {
    shop.ask("letter_render", json!({ "case": id, "letter": letter, "lang": "en", "set": {} }))
}

fn parcels(order: &str, number: &str, delivered: &str) -> String {
    let header = "Order No,Tracking Number,Carrier,Shipped At,Status,Delivered At,Addressee,Zip";
    format!("{header}\n{order},{number},USPS,2026-11-19,Delivered,{delivered},Wilma Ostrander,04401\n")
}

#[test]
fn what_winning_costs_is_said_before_answering_ebay_and_before_asking_it_to_decide() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    assert_eq!(state(&shop, &id, "weigh_winning"), "locked", "nobody asked the marketplace yet");
    stage(&shop, &id);
    let file = case(&shop, &id);
    let at = |id: &str| file["steps"].as_array().unwrap().iter().position(|one| one["id"] == id).unwrap();
    assert!(at("weigh_winning") < at("answer_ebay_request"), "the note stands before the answer");
    let note = step(&shop, &id, "weigh_winning");
    assert_eq!(note["state"], "ready");
    assert!(note["why"].as_str().unwrap().contains("bad feedback"), "{note}");
    for ask in ["ask_household", "ask_neighbours"] {
        skip(&shop, &id, ask);
    }
    let early = shop.refused("case_step", json!({ "case": id, "step": "escalate_to_platform", "action": "done", "because": "", "answer": null, "fields": {} }));
    assert!(early.message.contains("what winning costs"), "{}", early.message);
    do_step(&shop, &id, "weigh_winning", None, json!({}));
    assert_eq!(state(&shop, &id, "escalate_to_platform"), "ready");
}

#[test]
fn a_parcel_that_left_its_country_is_traced_and_the_promise_names_the_trace_until_news_keeps_it() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    paste(&shop, "2026-11-19 08:00  JAMAICA, NY  International Dispatch");
    assert_eq!(state(&shop, &id, "open_trace"), "locked", "first the buyer is reassured");
    send(&shop, &id, "reassure_buyer", json!({}));
    do_step(&shop, &id, "check_tracking", None, json!({}));
    assert_eq!(state(&shop, &id, "tell_buyer_trace"), "not_applicable");
    do_step(&shop, &id, "open_trace", None, json!({ "trace_number": "EX-77" }));
    assert!(reminds(&shop, &id, "Ask the carrier for news of the search"));
    assert!(draft(&shop, &id, "trace_opened")["body"].as_str().unwrap().contains("EX-77"));
    send(&shop, &id, "trace_opened", json!({}));
    let open = promises(&shop, &id, "open");
    assert!(open.iter().any(|text| text.contains("what the trace brings")), "{open:?}");
    assert!(reminds(&shop, &id, "Keep your promise"));

    paste(&shop, "2026-11-21 08:00  NEWARK, NJ  Departed");
    assert_eq!(state(&shop, &id, "tell_buyer_trace"), "done", "the trace stays opened");
    to_buyer(&shop, &id, "They found it in Newark.");
    assert!(promises(&shop, &id, "kept").iter().any(|text| text.contains("what the trace brings")));
    assert!(!reminds(&shop, &id, "Keep your promise"), "an update discharges it");
}

#[test]
fn a_parcel_that_stands_still_abroad_is_traced_and_one_that_moves_at_home_is_not() {
    let shop = shop_with_orders();
    let id = open(&shop, ABROAD, "item_not_received");
    paste_on(&shop, ABROAD, "2026-11-14 08:00  CHICAGO, IL  Departed");
    assert_eq!(state(&shop, &id, "open_trace"), "not_applicable", "it moves");
    shop.pass(Duration::days(20));
    assert_eq!(state(&shop, &id, "open_trace"), "locked");
    send(&shop, &id, "reassure_buyer", json!({}));
    do_step(&shop, &id, "check_tracking", None, json!({}));
    assert_eq!(state(&shop, &id, "open_trace"), "ready");
    let home = open_case(&shop);
    paste(&shop, "2026-12-10 08:00  PORTLAND, OR  Departed");
    assert_eq!(state(&shop, &home, "open_trace"), "not_applicable");
}

const CHECK: &str = "Scanned as delivered: ask the buyer to check";

#[test]
fn a_delivery_scan_suggests_the_notice_once_however_often_it_is_pasted_or_imported() {
    for kind in ["item_not_received", "customs_hold", "tracking_problem"] {
        let shop = shop_with_orders();
        let id = open(&shop, LOST, kind);
        paste(&shop, "2026-11-20 08:00  PORTLAND, OR  Departed");
        assert_eq!(state(&shop, &id, "tell_buyer_delivered"), "not_applicable", "{kind}");
        shop.pass(Duration::days(2));
        let scan = "2026-11-23T10:00:00-05:00 BANGOR, ME 04401, Delivered";
        assert_eq!(paste(&shop, scan), 1);
        assert_eq!(
            (state(&shop, &id, "tell_buyer_delivered"), shown(&shop, CHECK)),
            ("ready".into(), 1),
            "{kind}"
        );
        paste(&shop, scan);
        paste(&shop, "2026-11-23T11:00:00-05:00 BANGOR, ME 04401, Delivered, Front Desk");
        assert_eq!(shown(&shop, CHECK), 0, "{kind}: the same scan, and a second one");
        send(&shop, &id, "delivered_followup", json!({}));
        assert_eq!(state(&shop, &id, "tell_buyer_delivered"), "done", "{kind}");
        let file = shop.file("parcels.csv", parcels(LOST, "9400110200830911223347", "2026-11-23"));
        for _ in 0..2 {
            shop.import(std::slice::from_ref(&file));
            assert_eq!((state(&shop, &id, "tell_buyer_delivered"), shown(&shop, CHECK)), ("done".into(), 0));
        }
        assert!(!reminds(&shop, &id, CHECK), "{kind}");
    }
}

#[test]
fn an_imported_delivery_suggests_the_notice_once_too() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.pass(Duration::days(3));
    let file = shop.file("parcels.csv", parcels(LOST, "9400110200830911223347", "2026-11-23"));
    shop.import(std::slice::from_ref(&file));
    assert_eq!((state(&shop, &id, "tell_buyer_delivered"), shown(&shop, CHECK)), ("ready".into(), 1));
    let later = shop.file("later.csv", parcels(LOST, "9400110200830911223347", "2026-11-24"));
    shop.import(&[file, later]);
    assert_eq!(shown(&shop, CHECK), 0);
    skip(&shop, &id, "tell_buyer_delivered");
    assert!(!reminds(&shop, &id, CHECK));
}

#[test]
fn what_was_delivered_before_the_buyer_wrote_is_no_news_to_check() {
    let shop = shop_with_orders();
    paste(&shop, "2026-11-20T10:00:00-05:00 BANGOR, ME 04401, Delivered");
    let id = open_case(&shop);
    assert_eq!(
        (state(&shop, &id, "tell_buyer_delivered"), shown(&shop, CHECK)),
        ("not_applicable".into(), 0)
    );
}

#[test]
fn inside_the_days_of_waiting_no_refund_is_suggested_and_it_is_said_until_when() {
    for (tracking, letter, tell, wait, until) in [
        (
            "2026-11-20 08:00  PORTLAND, OR  Departed",
            "in_transit_wait",
            "tell_in_transit",
            "wait_in_transit",
            "26 November 2026",
        ),
        (
            "2026-11-19 08:00  JAMAICA, NY  International Dispatch",
            "intl_left_origin",
            "tell_left_origin",
            "wait_left_origin",
            "7 December 2026",
        ),
        (
            "2026-11-20 08:00  CHICAGO, IL  Arrived at Sort Facility",
            "intl_at_sorting_centre",
            "tell_sorting_centre",
            "wait_sorting_centre",
            "24 November 2026",
        ),
    ] {
        let shop = shop_with_orders();
        let id = open_case(&shop);
        paste(&shop, tracking);
        send(&shop, &id, "reassure_buyer", json!({}));
        for ask in ["ask_household", "ask_neighbours", "ask_buyer_to_call_post_office", "file_theft_report"] {
            skip(&shop, &id, ask);
        }
        assert_eq!(state(&shop, &id, "decide_remedy"), "locked", "{tell}: the buyer is asked to wait first");
        send(&shop, &id, letter, json!({}));
        assert_eq!(state(&shop, &id, wait), "waiting");
        let held = step(&shop, &id, "decide_remedy");
        assert_eq!((&held["state"], &held["due"]), (&json!("locked"), &Value::Null));
        assert!(
            held["locked_because"].as_str().unwrap().ends_with(&format!("Not before {until}.")),
            "{held}"
        );
        let refund = try_step(&id, "decide_remedy", "refund_full", json!({ "amount": "24.12" }));
        let refused = shop.refused("case_step", refund);
        assert_eq!(refused.code, "step_locked");
        assert!(refused.message.contains(until), "{}", refused.message);
        skip(&shop, &id, wait);
        assert_eq!(state(&shop, &id, "decide_remedy"), "ready", "{wait} can be left out with a word");
        shop.ask("undo", json!({}));
        assert_eq!(state(&shop, &id, "decide_remedy"), "locked");
        shop.pass(Duration::days(17));
        assert_eq!(
            (state(&shop, &id, wait), state(&shop, &id, "decide_remedy")),
            ("done".into(), "ready".into())
        );
    }
}

#[test]
fn without_tracking_the_money_at_stake_is_said_and_the_marketplace_can_be_asked() {
    let shop = shop_with_orders();
    let id = open(&shop, UNTRACKED, "item_not_received");
    let warning = step(&shop, &id, "weigh_exposure");
    assert_eq!(warning["state"], "ready");
    assert!(warning["why"].as_str().unwrap().ends_with("At stake: $28.46."), "{warning}");
    assert_eq!(step(&shop, &open_case(&shop), "weigh_exposure")["state"], "not_applicable");
    send(&shop, &id, "reassure_buyer", json!({}));
    for ask in ["ask_household", "ask_neighbours"] {
        do_step(&shop, &id, ask, Some("not_found"), json!({}));
    }
    stage(&shop, &id);
    do_step(&shop, &id, "weigh_winning", None, json!({}));
    let ask = step(&shop, &id, "escalate_to_platform");
    assert_eq!(ask["state"], "ready");
    let why = ask["why"].as_str().unwrap();
    assert!(
        why.contains("without tracking you may have to pay") && why.ends_with("At stake: $28.46."),
        "{why}"
    );
    do_step(&shop, &id, "escalate_to_platform", None, json!({}));
    assert_eq!(case(&shop, &id)["status"], "waiting_platform");
}

#[test]
fn what_is_suspected_chooses_the_way_and_stays_with_the_seller() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    paste(&shop, "2026-11-12T08:00:00-05:00 BANGOR, ME 04401, Delivered");
    let suspect = |cause: &str| {
        let because = if cause == "unknown" { "" } else { "a sign of it" };
        shop.ask("case_suspect", json!({ "case": id, "cause": cause, "because": because }));
    };
    let offered = |step: &str| state(&shop, &id, step) != "not_applicable";
    for (cause, days, report, customs) in [
        ("unknown", true, true, false),
        ("theft", false, true, false),
        ("misdelivery", true, false, false),
        ("early_delivery_scan", false, false, false),
        ("delay", false, false, false),
        ("customs", false, false, true),
        ("fraud", true, true, false),
    ] {
        suspect(cause);
        let found =
            (offered("wait_for_misdelivered"), offered("offer_theft_report"), offered("find_customs_reason"));
        assert_eq!(found, (days, report, customs), "{cause}");
        let closed = step(&shop, &id, "call_post_office")["locked_because"]
            .as_str()
            .unwrap()
            .contains("noted for yourself");
        assert_eq!(closed, cause == "fraud", "{cause}");
    }
    suspect("misdelivery");
    assert_eq!(step(&shop, &id, "file_theft_report")["locked_because"], "Not for this case.");
    let foreign = json!({ "case": id, "cause": "curse", "because": "a sign of it" });
    assert_eq!(shop.refused("case_suspect", foreign).code, "name_unknown");
    let order = shop.ask("order_show", json!({ "order": LOST })).to_string();
    assert!(!order.contains("a sign of it") && !order.contains("misdelivery"), "{order}");
}

#[test]
fn a_suspected_theft_leads_to_the_report_without_waiting_for_a_wrong_door() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    paste(&shop, "2026-11-19T16:00:00-05:00 BANGOR, ME 04401, Delivered");
    send(&shop, &id, "reassure_buyer", json!({}));
    for ask in ["ask_household", "ask_neighbours", "ask_buyer_to_call_post_office"] {
        skip(&shop, &id, ask);
    }
    assert_eq!(state(&shop, &id, "offer_theft_report"), "locked", "a wrong door has its three days");
    shop.ask("case_suspect", json!({ "case": id, "cause": "theft", "because": "a hooded stranger" }));
    assert_eq!(state(&shop, &id, "offer_theft_report"), "ready");
    let letter = draft(&shop, &id, "offer_theft_report").to_string();
    assert!(!letter.contains("stranger"), "{letter}");
    shop.ask("case_suspect", json!({ "case": id, "cause": "misdelivery", "because": "the next street" }));
    assert_eq!(
        (state(&shop, &id, "offer_theft_report"), state(&shop, &id, "wait_for_misdelivered")),
        ("not_applicable".into(), "waiting".into())
    );
    do_step(&shop, &id, "verify_address", Some("correct"), json!({}));
    assert_eq!(state(&shop, &id, "notify_buyer_of_call"), "ready");
}

fn prefer(shop: &TestShop, prefer: &str) {
    let clause = json!({ "kind": "replacement_preference", "fields": [{ "name": "prefer", "value": prefer }], "texts": [] });
    shop.ask(
        "policy_set",
        json!({ "valid_from": "2026-10-01", "scope": "all", "sells_to": [], "clauses": [clause] }),
    );
}

#[test]
fn a_replacement_asks_why_and_the_policy_says_what_is_suggested() {
    for (says, suggested, words) in [
        ("", json!("refund_full"), "a refund is suggested"),
        ("refund", json!("refund_full"), "rather refund"),
        ("replacement", json!("replaced"), "rather send a replacement"),
        ("buyer_chooses", Value::Null, "lets the buyer choose"),
    ] {
        let shop = shop_with_orders();
        if !says.is_empty() {
            prefer(&shop, says);
        }
        let id = open_case(&shop);
        let decide = step(&shop, &id, "decide_remedy");
        assert_eq!(decide["suggested"], suggested, "{says}");
        assert!(decide["suggested_because"].as_str().unwrap().contains(words), "{decide}");
        assert_eq!(step(&shop, &id, "verify_address")["suggested_because"], Value::Null);
    }
    let shop = shop_with_orders();
    let id = open_case(&shop);
    for early in [
        "reassure_buyer",
        "ask_household",
        "ask_neighbours",
        "ask_buyer_to_call_post_office",
        "file_theft_report",
    ] {
        skip(&shop, &id, early);
    }
    let before = shop.everything();
    let refused =
        shop.refused("case_step", try_step(&id, "decide_remedy", "replaced", json!({ "because": " " })));
    assert_eq!(refused.code, "fields_missing");
    assert!(refused.message.contains("Why a replacement"), "{}", refused.message);
    assert_eq!(shop.everything(), before, "nothing was written");
    do_step(&shop, &id, "decide_remedy", Some("replaced"), json!({ "because": "The last one of its kind." }));
    let money = crate::money::ledger(&shop, &id);
    assert!(money.to_string().contains("The last one of its kind."), "{money}");
}

#[test]
fn the_letter_shows_the_address_the_parcel_went_to_and_warns_that_it_was_changed() {
    const NUMBER: &str = "08-14471-66210";
    let shop = shop_with_orders();
    let id = open(&shop, NUMBER, "item_not_received");
    let imported = shop.ask("order_show", json!({ "order": NUMBER }))["ship_to"].clone();
    let block = imported["raw"].as_str().unwrap();
    assert!(block.contains("Tannhäuser") && block.lines().count() > 3, "{block}");
    assert_eq!(draft(&shop, &id, "verify_address")["warnings"], json!([]));
    let mut moved = imported.clone();
    moved["line1"] = json!("1 Elsewhere Rd");
    moved["city"] = json!("Nowhere");
    moved.as_object_mut().unwrap().remove("raw");
    let edit =
        json!({ "order": NUMBER, "field": "ship_to", "text": "", "address": moved, "because": "moved" });
    shop.ask("order_edit", edit);
    let letter = draft(&shop, &id, "verify_address");
    let body = letter["body"].as_str().unwrap();
    assert!(body.contains(block) && !body.contains("Elsewhere"), "byte for byte as imported:\n{body}");
    let warning = letter["warnings"][0].as_str().unwrap();
    assert!(warning.contains("changed by hand") && warning.contains("1 Elsewhere Rd"), "{warning}");

    paste_on(&shop, NUMBER, "2026-11-20T08:00:00-05:00 MUSKEGON, MI 49440, Delivered");
    let evidence = shop.ask("case_standing", json!({ "case": id }))["evidence"]["items"].clone();
    let place = evidence.as_array().unwrap().iter().find(|one| one["kind"] == "place_match").unwrap();
    assert_eq!(place["state"], "ok", "the scan is held against the place it was sent to: {place}");
    let anew = json!({ "case": id, "letter": "replacement_sent", "lang": "en", "set": { "replacement_tracking_number": "1Z" } });
    let anew = shop.ask("letter_render", anew)["body"].as_str().unwrap().to_owned();
    assert!(anew.contains("1 Elsewhere Rd"), "a new parcel goes to the new address:\n{anew}");
}

#[test]
fn what_tracking_tells_counts_until_the_buyer_hears_of_it() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    paste(&shop, "2026-11-20 08:00  PORTLAND, OR  Departed");
    let shown = records(&shop, &id);
    assert_eq!(shown["unrelayed"], 1);
    let entry =
        shown["entries"].as_array().unwrap().iter().find(|one| one["from_carrier"] == true).unwrap().clone();
    shop.ask("entry_relayed", json!({ "entry": entry["entry"], "relayed": true }));
    assert_eq!(records(&shop, &id)["unrelayed"], 0);
    paste(&shop, "2026-11-20 08:00  PORTLAND, OR  Departed");
    assert_eq!(records(&shop, &id)["unrelayed"], 0, "the same page again is no news");
    paste(&shop, "2026-11-21 08:00  SALEM, OR  Departed");
    assert_eq!(records(&shop, &id)["unrelayed"], 1);
    send(&shop, &id, "reassure_buyer", json!({}));
    assert_eq!(records(&shop, &id)["unrelayed"], 1, "that letter says nothing of it");
    send(&shop, &id, "in_transit_wait", json!({}));
    assert_eq!(records(&shop, &id)["unrelayed"], 0, "that one passes the status on");
    shop.ask("undo", json!({}));
    assert_eq!(records(&shop, &id)["unrelayed"], 1);
}

#[test]
fn each_change_of_a_claim_proposes_an_update_once_in_fitting_words() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let fields = |state: &str, paid: &str| {
        json!({ "with": "USPS", "number": "CLM-9", "office": "", "contact": "", "phone": "", "filed_on": "", "state": state,
            "expected_by": "", "claimed": "24.12 USD", "paid": paid, "paid_because": "", "notes": "" })
    };
    let filed = shop
        .ask("filing_add", json!({ "case": id, "kind": "indemnity_claim", "fields": fields("open", "") }));
    let claim = filed["filing"].clone();
    for (state, paid, letter, words) in [
        ("open", "", "claim_filed_update", "I have filed a claim"),
        ("answered", "", "claim_moved_update", "there is news of the claim"),
        ("refused", "", "claim_refused_update", "was turned down"),
        ("accepted", "", "claim_granted_update", "was granted"),
        ("paid", "20.00 USD", "claim_granted_update", "was granted"),
    ] {
        if state != "open" {
            shop.ask("filing_change", json!({ "filing": claim, "fields": fields(state, paid), "said": "" }));
        }
        assert_eq!(records(&shop, &id)["update"]["value"], letter, "{state}");
        let body = draft(&shop, &id, letter)["body"].as_str().unwrap().to_owned();
        assert!(body.contains(words) && body.contains("CLM-9"), "{state}: {body}");
        send(&shop, &id, letter, json!({}));
        assert_eq!(records(&shop, &id)["update"], Value::Null, "{state}: proposed once");
    }
}

#[test]
fn the_days_after_a_scan_end_with_one_reminder_on_the_buyers_clock() {
    const EARLY: &str = "The days after an early delivery scan are over: ask whether it has come";
    const DOOR: &str = "A misdelivered parcel has had its days: go on";
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let address = json!({ "name": "Wilma Ostrander", "company": "", "line1": "4 Kauri St", "line2": "", "city": "Auckland", "region": "", "postal_code": "1010", "country": "New Zealand" });
    shop.ask(
        "order_edit",
        json!({ "order": LOST, "field": "ship_to", "text": "", "address": address, "because": "moved" }),
    );
    paste(&shop, "22/11/2026 09:30  AUCKLAND  Delivered");
    paste(&shop, "22/11/2026 09:30  AUCKLAND  Delivered");
    shop.tick();
    shop.set_clock("2026-11-23T20:29:59Z");
    assert_eq!(shown(&shop, EARLY), 0);
    shop.set_clock("2026-11-23T20:30:00Z");
    assert_eq!(
        (shown(&shop, EARLY), shown(&shop, EARLY)),
        (1, 0),
        "48 hours by the clock of New Zealand, once"
    );
    shop.set_clock("2026-11-24T20:30:00Z");
    assert_eq!((shown(&shop, DOOR), shown(&shop, DOOR)), (1, 0), "three days, once");
    paste(&shop, "22/11/2026 10:30  AUCKLAND  Delivered, Front Desk");
    shop.pass(Duration::days(9));
    assert_eq!(
        (shown(&shop, DOOR), state(&shop, &id, "wait_for_misdelivered")),
        (0, "done".into()),
        "a second scan reminds no more"
    );
}

#[test]
fn days_of_grace_that_nobody_waits_for_any_more_do_not_remind() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    paste(&shop, "2026-11-21T13:00:00-05:00 BANGOR, ME 04401, Delivered");
    let before = case(&shop, &id)["reminders"].as_array().unwrap().len();
    assert!(before >= 2);
    skip(&shop, &id, "wait_for_early_scan");
    shop.ask("case_suspect", json!({ "case": id, "cause": "theft", "because": "the porch camera" }));
    shop.pass(Duration::days(4));
    let titles: Vec<String> = shop.tick().into_iter().map(|one| one.title).collect();
    assert!(
        titles.iter().all(|title| !title.contains("misdelivered") && !title.contains("early delivery")),
        "{titles:?}"
    );
}

#[test]
fn on_its_way_ebay_asks_the_buyer_to_wait() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let evidence = |shop: &TestShop| shop.ask("case_standing", json!({ "case": id }))["evidence"].clone();
    assert_eq!(evidence(&shop)["forecast"], "weak", "nothing is known of it");
    paste(&shop, "2026-11-20 08:00  PORTLAND, OR  Departed");
    let waits = evidence(&shop);
    assert_eq!((&waits["forecast"], &waits["letter"]), (&json!("wait"), &json!("in_transit_wait")));
    assert!(
        waits["forecast_text"]
            .as_str()
            .unwrap()
            .contains("eBay sees it on its way and asks the buyer to wait")
    );
    shop.pass(Duration::days(30));
    assert_eq!(evidence(&shop)["forecast"], "weak", "a parcel that stands still is waited for no longer");
}

#[test]
fn every_step_of_a_marketplace_order_names_who_says_so_and_since_when() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let steps = case(&shop, &id)["steps"].as_array().cloned().unwrap();
    for one in &steps {
        assert!(
            one["source"].as_str().is_some_and(|text| !text.is_empty() && !text.contains("source-")),
            "{one}"
        );
        assert!(one["checked"].as_str().is_some_and(|day| day.starts_with("2026-11-")), "{one}");
    }
    for id in [
        "check_tracking",
        "verify_address",
        "tell_in_transit",
        "weigh_exposure",
        "escalate_to_platform",
        "decide_remedy",
    ] {
        let one = steps.iter().find(|one| one["id"] == id).unwrap();
        assert!(one["source"].as_str().unwrap().starts_with("eBay") && one["grade"] != "own", "{one}");
    }
    let own = steps.iter().find(|one| one["id"] == "ask_household").unwrap();
    assert_eq!(own["grade"], "own");
}

#[test]
fn a_parcel_is_expected_by_a_day_counted_without_holidays_and_late_after_it() {
    let shop = shop_with_orders();
    let id = open(&shop, ABROAD, "item_not_received");
    let arrival = |shop: &TestShop, id: &str| case(shop, id)["arrival"].clone();
    let abroad = arrival(&shop, &id);
    assert_eq!(
        (&abroad["from"], &abroad["by"]),
        (&json!("2026-11-24"), &json!("2026-12-07")),
        "shipped on 13 November"
    );
    assert!(abroad["text"].as_str().unwrap().contains("7 to 15 business days after shipping"), "{abroad}");
    assert_eq!((&abroad["late"], &abroad["source"]["grade"]), (&json!(false), &json!("own")));
    let home = open_case(&shop);
    assert_eq!(arrival(&shop, &home)["by"], "2026-12-01", "seven at home");
    assert_eq!(
        arrival(&shop, &open(&shop, UNTRACKED, "item_not_received")),
        Value::Null,
        "it was never shipped"
    );

    shop.set_clock("2026-12-07T23:59:00-05:00");
    assert_eq!(arrival(&shop, &id)["late"], false, "the fifteenth day is not over");
    shop.set_clock("2026-12-08T00:01:00-05:00");
    assert_eq!(arrival(&shop, &id)["late"], true);
    assert!(arrival(&shop, &id)["text"].as_str().unwrap().starts_with("Late"));
    shop.set(&[("transit_days_international", json!(30))]);
    let own = arrival(&shop, &id);
    assert_eq!((&own["by"], &own["late"]), (&json!("2026-12-29"), &json!(false)));
    assert!(own["text"].as_str().unwrap().ends_with("The last day is your own figure."), "{own}");
    let mut wrong = shop.ask("settings_get", json!({}));
    assert_eq!(wrong["transit_days_international_pack"], 15);
    wrong["transit_days_international"] = json!(0);
    assert_eq!(shop.refused("settings_set", wrong).code, "days_out_of_range");

    shop.set(&[("transit_days_international", Value::Null)]);
    paste_on(&shop, ABROAD, "2026-12-04 08:00  TRIESTE  Delivered");
    assert_eq!(arrival(&shop, &id)["late"], false, "it came in time");
}
