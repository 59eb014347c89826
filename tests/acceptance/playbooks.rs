//! Each situation of a parcel and each kind of case has its own way to the end.

use chrono::Duration;
use docket_testkit::{TestShop, fixture};
use serde_json::{Value, json};

use crate::{LOST, case, do_step, open_case, send, shop_with_orders, state, up_to_the_report};

fn paste(shop: &TestShop, text: &str) {
    let request = json!({ "order": LOST, "text": text, "tracking_number": null, "date_order": null });
    assert_eq!(shop.ask("tracking_paste", request)["added"], 1, "{text}");
}

/// A case on the lost order whose tracking says that, with the first two steps done.
fn looked_at(shop: &TestShop, tracking: &str) -> String {
    let id = open_case(shop);
    paste(shop, tracking);
    send(shop, &id, "reassure_buyer", json!({}));
    do_step(shop, &id, "check_tracking", None, json!({ "last_line": tracking }));
    id
}

fn step(shop: &TestShop, id: &str, step: &str) -> Value {
    let file = case(shop, id);
    let found = file["steps"].as_array().into_iter().flatten().find(|one| one["id"] == step).cloned();
    found.unwrap_or_else(|| panic!("no step {step}"))
}

fn body(shop: &TestShop, id: &str, letter: &str, lang: &str) -> String {
    let draft = shop.ask("letter_render", json!({ "case": id, "letter": letter, "lang": lang, "set": {} }));
    assert_ne!(draft["body"], "", "{letter} in {lang} needs {}", draft["missing"]);
    draft["body"].as_str().unwrap().to_owned()
}

fn log(shop: &TestShop, id: &str, from: &str, to: &str, text: &str) {
    let entry = json!({ "case": id, "channel": "email", "from": from, "to": to, "at": null, "text": text });
    shop.ask("case_log", entry);
}

/// How often that was shown when time went on by so many days.
fn shown(shop: &TestShop, days: i64, title: &str) -> usize {
    shop.pass(Duration::days(days));
    shop.tick().iter().filter(|one| one.title == title).count()
}

fn open_promises(shop: &TestShop, id: &str) -> Vec<String> {
    let file = case(shop, id);
    let promises = file["promises"].as_array().into_iter().flatten();
    promises
        .filter(|one| one["state"] == "open")
        .map(|one| one["text"].as_str().unwrap().to_owned())
        .collect()
}

fn skip(shop: &TestShop, id: &str, step: &str) {
    let request = json!({ "case": id, "step": step, "action": "skip", "because": "not needed here", "answer": null, "fields": {} });
    shop.ask("case_step", request);
}

#[test]
fn delivered_a_fresh_scan_gets_two_days_and_a_wrong_door_three() {
    let shop = shop_with_orders();
    let id = looked_at(&shop, "2026-11-21T13:00:00-05:00 ALDER, OR 97003, Delivered");
    let grace = step(&shop, &id, "wait_for_early_scan");
    assert_eq!((&grace["state"], &grace["due"]), (&json!("waiting"), &json!("2026-11-23T18:00:00Z")));
    assert!(grace["locked_because"].as_str().unwrap().contains("the delivery scan"), "{grace}");
    do_step(&shop, &id, "verify_address", Some("correct"), json!({}));
    assert_eq!(state(&shop, &id, "notify_buyer_of_call"), "locked", "no call before the two days are over");
    assert_eq!(state(&shop, &id, "tell_in_transit"), "not_applicable");
    shop.set_clock("2026-11-23T18:00:00Z");
    assert_eq!(state(&shop, &id, "wait_for_early_scan"), "done", "over by itself");
    assert_eq!(state(&shop, &id, "notify_buyer_of_call"), "ready");
    assert_eq!(state(&shop, &id, "open_carrier_case"), "locked", "a wrong door takes three days");
    let open = json!({ "case": id, "step": "open_carrier_case", "action": "done", "because": "", "answer": null, "fields": { "carrier_case_number": "1" } });
    assert!(shop.refused("case_step", open).message.contains("misdelivered"));
    shop.set_clock("2026-11-24T18:00:00Z");
    assert_eq!(state(&shop, &id, "open_carrier_case"), "ready");
}

#[test]
fn in_transit_the_buyer_is_asked_to_wait_until_a_day_and_the_seller_is_reminded_once() {
    let shop = shop_with_orders();
    let id = looked_at(&shop, "2026-11-20 08:00  PORTLAND, OR  Departed");
    for lang in ["en", "de"] {
        let text = body(&shop, &id, "in_transit_wait", lang);
        assert!(
            text.contains("2026") && text.contains("26"),
            "the day stands in it before it is sent: {text}"
        );
    }
    send(&shop, &id, "in_transit_wait", json!({}));
    let file = case(&shop, &id);
    assert_eq!(
        (&file["waiting_on"], &file["clocks"][0]["due"]),
        (&json!("carrier"), &json!("2026-11-26T14:00:00Z"))
    );
    assert_eq!(open_promises(&shop, &id).len(), 2, "the refund, and news by that day");
    assert_eq!(shown(&shop, 4, "Keep your promise"), 0);
    shop.pass(Duration::days(1));
    let titles: Vec<String> = shop.tick().into_iter().map(|one| one.title).collect();
    let of_wait = titles.iter().filter(|title| title.contains("days of waiting are over")).count();
    assert_eq!((of_wait, titles.iter().any(|title| title == "Keep your promise")), (1, false), "{titles:?}");
    log(&shop, &id, "seller", "buyer", "It is in Salem now.");
    assert_eq!(open_promises(&shop, &id).len(), 1, "a word to the buyer keeps the promise of news");
}

#[test]
fn left_origin_the_letter_says_when_it_left_and_promises_news() {
    let shop = shop_with_orders();
    let id = looked_at(&shop, "2026-11-19 08:00  JAMAICA, NY  International Dispatch");
    assert_eq!(state(&shop, &id, "tell_left_origin"), "ready");
    let text = body(&shop, &id, "intl_left_origin", "en");
    assert!(text.contains("has left the United States on Thursday, November 19, 2026"), "{text}");
    send(&shop, &id, "intl_left_origin", json!({}));
    let clock = case(&shop, &id)["clocks"][0].clone();
    assert_eq!((&clock["days"], &clock["days_text"]), (&json!(10), &json!("10 business days")));
    assert_eq!(clock["due"], "2026-12-07T14:00:00Z", "without weekends and Thanksgiving");
    assert!(open_promises(&shop, &id).iter().any(|text| text.contains("keep you informed")));
}

#[test]
fn at_the_sorting_centre_the_letter_shows_the_tracking_and_the_choice_is_asked_for_once() {
    let shop = shop_with_orders();
    let id = looked_at(&shop, "2026-11-20 08:00  CHICAGO, IL  Arrived at Sort Facility");
    let text = body(&shop, &id, "intl_at_sorting_centre", "en");
    assert!(
        text.contains("Arrived at Sort Facility") && text.contains("a new one or refund your order"),
        "{text}"
    );
    send(&shop, &id, "intl_at_sorting_centre", json!({}));
    let ask = "You promised a new item or a refund: ask what the buyer prefers";
    assert_eq!(shown(&shop, 2, ask), 0);
    shop.pass(Duration::days(1));
    let titles: Vec<String> = shop.tick().into_iter().map(|one| one.title).collect();
    assert_eq!(titles.iter().filter(|title| *title == ask).count(), 1, "{titles:?}");
    assert!(!titles.iter().any(|title| title == "Keep your promise"), "once is enough: {titles:?}");
    let close = json!({ "case": id, "resolution": "other", "because": "" });
    assert_eq!(shop.refused("case_close", close).code, "promise_open", "not over a promise without a word");
}

#[test]
fn customs_the_reason_is_found_out_before_the_buyer_is_written_to() {
    let shop = shop_with_orders();
    let id = looked_at(&shop, "2026-11-20 08:00  TORONTO  Held in Customs");
    let early = json!({ "case": id, "letter": "customs_clearance", "lang": null, "set": { "customs_reason": "?" }, "channel": "email" });
    assert_eq!(shop.refused("letter_send", early.clone()).code, "step_locked");
    do_step(
        &shop,
        &id,
        "find_customs_reason",
        Some("documents"),
        json!({ "customs_reason": "An invoice is missing." }),
    );
    assert!(body(&shop, &id, "customs_clearance", "en").contains("An invoice is missing."));

    let opened = shop.ask("case_open", json!({ "order": LOST, "kind": "customs_hold", "reason": "" }));
    assert_eq!(opened["existing"], false, "another kind of case on the same order");
    let hold = opened["case"].as_str().unwrap();
    do_step(
        &shop,
        hold,
        "find_customs_reason",
        Some("duties_unpaid"),
        json!({ "customs_reason": "Duties are open." }),
    );
    assert_eq!(state(&shop, hold, "send_documents"), "not_applicable");
    do_step(
        &shop,
        hold,
        "note_duties",
        None,
        json!({ "duties_amount": "80.00 USD", "duties_paid_by": "the recipient" }),
    );
    let text = body(&shop, hold, "customs_clearance", "en");
    assert!(
        text.contains("$80.00") && text.contains("the recipient"),
        "dearer than the goods, and told: {text}"
    );
    send(&shop, hold, "customs_clearance", json!({}));
    assert_eq!(state(&shop, hold, "wait_for_customs"), "waiting");
    shop.pass(Duration::days(11));
    assert_eq!(state(&shop, hold, "decide_customs"), "ready");
    do_step(&shop, hold, "decide_customs", Some("delivered"), json!({}));
    assert_eq!(case(&shop, hold)["proposed_resolution"], "delivered_late");
}

#[test]
fn never_scanned_the_seller_looks_whether_it_ever_left() {
    let shop = shop_with_orders();
    let id = looked_at(&shop, "2026-11-18 08:00  Shipping Label Created, USPS Awaiting Item");
    assert_eq!(state(&shop, &id, "note_no_scan"), "ready");
    do_step(&shop, &id, "note_no_scan", Some("not_sent"), json!({}));
    assert_eq!(step(&shop, &id, "note_no_scan")["answer"], "It never left");
}

#[test]
fn without_tracking_the_exposure_is_said_and_the_case_still_ends() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.introduce_seller();
    shop.import(&[fixture("etsy_sold_orders_us.csv")]);
    let orders = shop.ask(
        "order_list",
        json!({ "find": "", "platform": "etsy", "stage": "shipped", "sort": "number", "offset": 0, "limit": 5 }),
    );
    let opened = shop.ask(
        "case_open",
        json!({ "order": orders["rows"][0]["id"], "kind": "item_not_received", "reason": "" }),
    );
    let id = opened["case"].as_str().unwrap();
    assert_eq!(state(&shop, id, "weigh_exposure"), "ready");
    assert_eq!(state(&shop, id, "check_tracking"), "not_applicable");
    assert!(
        case(&shop, id)["exposure"]["minor"].as_i64().is_some_and(|minor| minor > 0),
        "the money at stake is shown"
    );
    send(&shop, id, "reassure_buyer", json!({}));
    let search = step(&shop, id, "open_carrier_case");
    assert_eq!(
        (&search["state"], &search["locked_because"]),
        (&json!("locked"), &json!("This step needs the tracking number."))
    );
    let open = json!({ "case": id, "step": "open_carrier_case", "action": "done", "because": "", "answer": null, "fields": { "carrier_case_number": "1" } });
    assert!(shop.refused("case_step", open).message.contains("tracking number"));
    do_step(&shop, id, "verify_address", Some("correct"), json!({}));
    for ask in ["ask_household", "ask_neighbours"] {
        do_step(&shop, id, ask, Some("not_found"), json!({}));
    }
    for step in ["ask_buyer_to_call_post_office", "offer_theft_report", "file_theft_report"] {
        skip(&shop, id, step);
    }
    assert_eq!(state(&shop, id, "decide_remedy"), "ready");
}

#[test]
fn found_after_a_call_was_announced_ends_as_found_after_notice_with_thanks_and_a_lesson() {
    let shop = shop_with_orders();
    let id = looked_at(&shop, "2026-11-12 08:00  ALDER, OR 97003, Delivered");
    do_step(&shop, &id, "verify_address", Some("correct"), json!({}));
    send(&shop, &id, "notify_buyer_of_call", json!({}));
    shop.pass(Duration::hours(5));
    do_step(&shop, &id, "ask_household", Some("found"), json!({}));
    assert_eq!(case(&shop, &id)["proposed_resolution"], "found_after_notice");
    assert_eq!(state(&shop, &id, "thank_buyer"), "locked", "not before the end");
    shop.ask("case_close", json!({ "case": id, "resolution": "found_after_notice", "because": "" }));
    assert_eq!(case(&shop, &id)["thanks"], "found_thanks");
    send(&shop, &id, "found_thanks", json!({}));
    let thanked = case(&shop, &id);
    assert_eq!((&thanked["thanks"], &thanked["status"]), (&Value::Null, &json!("closed")));
    assert_eq!(state(&shop, &id, "thank_buyer"), "done");
    do_step(
        &shop,
        &id,
        "note_lesson",
        None,
        json!({ "lesson": "Announce the call sooner.", "feedback": "5 stars" }),
    );
    let file = case(&shop, &id);
    assert_eq!(
        (&file["lesson"], &file["feedback"]),
        (&json!("Announce the call sooner."), &json!("5 stars"))
    );
    let other = json!({ "case": id, "step": "ask_neighbours", "action": "done", "because": "", "answer": "found", "fields": {} });
    assert_eq!(shop.refused("case_step", other).code, "case_closed", "only what belongs after the end");
}

#[test]
fn a_silent_buyer_is_written_to_once_more_and_the_case_comes_back_with_a_word() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    send(&shop, &id, "reassure_buyer", json!({}));
    let silent = "The buyer has been silent: write once more or close";
    assert_eq!(shown(&shop, 6, silent), 0);
    log(&shop, &id, "buyer", "seller", "I will look.");
    assert_eq!(shown(&shop, 6, silent), 0, "a word clears it");
    send(&shop, &id, "verify_address", json!({}));
    assert_eq!(state(&shop, &id, "write_to_silent_buyer"), "locked");
    assert_eq!(case(&shop, &id)["proposed_resolution"], Value::Null);
    assert_eq!(shown(&shop, 7, silent), 1);
    assert_eq!(shown(&shop, 7, silent), 0, "and only once");
    assert_eq!(case(&shop, &id)["proposed_resolution"], "buyer_silent");
    assert_eq!(state(&shop, &id, "write_to_silent_buyer"), "ready");
    send(&shop, &id, "closing_silent", json!({}));
    shop.ask(
        "case_close",
        json!({ "case": id, "resolution": "buyer_silent", "because": "no word for weeks" }),
    );
    assert_eq!(shown(&shop, 30, silent), 0);
    log(&shop, &id, "seller", "buyer", "All well?");
    assert_eq!(case(&shop, &id)["status"], "closed", "only the buyer opens it again");
    log(&shop, &id, "buyer", "seller", "It still is not here.");
    assert_eq!(case(&shop, &id)["status"], "open");
    shop.ask("undo", json!({}));
    assert_eq!(case(&shop, &id)["status"], "closed");
}

#[test]
fn with_a_suspicion_the_buyer_calls_and_the_report_is_offered_all_the_same() {
    let shop = shop_with_orders();
    let id = looked_at(&shop, "2026-11-12 08:00  ALDER, OR 97003, Delivered");
    shop.ask("case_suspect", json!({ "case": id, "cause": "fraud", "because": "the fourth one here" }));
    do_step(&shop, &id, "verify_address", Some("correct"), json!({}));
    for step in ["notify_buyer_of_call", "call_post_office"] {
        assert_eq!(state(&shop, &id, step), "locked", "{step}");
    }
    for ask in ["ask_household", "ask_neighbours", "ask_workplace"] {
        do_step(&shop, &id, ask, Some("not_found"), json!({}));
    }
    send(&shop, &id, "ask_buyer_to_call_post_office", json!({}));
    do_step(&shop, &id, "ask_buyer_to_call_post_office", Some("not_found"), json!({}));
    assert_eq!(state(&shop, &id, "offer_theft_report"), "ready");
    assert_eq!(state(&shop, &id, "open_carrier_case"), "ready", "a search tells the buyer nothing of it");
    for step in ["offer_theft_report", "file_theft_report"] {
        skip(&shop, &id, step);
    }
    assert_eq!(state(&shop, &id, "decide_remedy"), "ready");
}

#[test]
fn a_search_of_the_carrier_is_asked_after_and_a_second_delivery_waited_for() {
    let shop = shop_with_orders();
    let id = looked_at(&shop, "2026-11-12 08:00  SALEM, OR  Departed");
    let missing = json!({ "case": id, "step": "open_carrier_case", "action": "done", "because": "", "answer": null, "fields": {} });
    assert_eq!(
        shop.refused("case_step", missing).code,
        "fields_missing",
        "a search without a number is none"
    );
    do_step(&shop, &id, "open_carrier_case", None, json!({ "carrier_case_number": "CC-7" }));
    let text = body(&shop, &id, "carrier_case_opened", "en");
    assert!(text.contains("CC-7") && text.contains("November 28, 2026"), "{text}");
    send(&shop, &id, "carrier_case_opened", json!({}));
    let ask = "Ask the carrier for news of the search";
    assert_eq!(shown(&shop, 2, ask) + shown(&shop, 1, ask), 1, "after two days, once");
    log(&shop, &id, "carrier", "seller", "We found it in Salem and send it on.");
    let file = case(&shop, &id);
    let left: Vec<&Value> =
        file["reminders"].as_array().into_iter().flatten().map(|one| &one["text"]).collect();
    assert!(!left.contains(&&json!(ask)), "their word clears it: {left:?}");
    assert_eq!(state(&shop, &id, "tell_buyer_rerouting"), "not_applicable");
    do_step(
        &shop,
        &id,
        "note_carrier_reply",
        Some("rerouting"),
        json!({ "carrier_reply": "Found in Salem." }),
    );
    assert!(open_promises(&shop, &id).iter().all(|text| !text.contains("even if there is no news")));
    send(&shop, &id, "rerouting_update", json!({}));
    assert_eq!(state(&shop, &id, "wait_for_rerouting"), "waiting");
    shop.pass(Duration::days(6));
    assert_eq!(state(&shop, &id, "wait_for_rerouting"), "done");
}

#[test]
fn while_the_inspector_is_awaited_holding_messages_come_due_one_at_a_time() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    up_to_the_report(&shop, &id);
    let holding = "Send a short holding message";
    assert_eq!(shown(&shop, 13, holding), 0);
    assert_eq!(shown(&shop, 1, holding), 1);
    assert_eq!(shown(&shop, 20, holding), 0, "no second one before the first is sent");
    assert!(step(&shop, &id, "wait_for_inspector")["repeats"].is_string());
    send(&shop, &id, "holding_message", json!({}));
    assert_eq!(state(&shop, &id, "wait_for_inspector"), "waiting", "a message ends no wait");
    assert_eq!(shown(&shop, 14, holding), 1);
    send(&shop, &id, "holding_message", json!({}));
    assert_eq!(shown(&shop, 30, holding), 0, "none after the end of the wait");
}

#[test]
fn a_step_done_in_two_windows_or_out_of_order_is_refused() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let other = shop.another();
    let check = json!({ "case": id, "step": "check_tracking", "action": "done", "because": "", "answer": null, "fields": {} });
    shop.ask("case_step", check.clone());
    assert_eq!(other.refused("case_step", check).code, "step_done");
    let early = json!({ "case": id, "step": "call_post_office", "action": "done", "because": "", "answer": null, "fields": { "office": "Alder", "phone": "1", "result": "x" } });
    let refused = other.refused("case_step", early);
    assert_eq!(refused.code, "step_locked");
    assert!(refused.message.contains("First tell the buyer"), "{}", refused.message);
}

#[test]
fn every_kind_of_case_opens_with_a_step_of_its_own() {
    let shop = shop_with_orders();
    for (kind, first) in [
        ("item_not_received", "reassure_buyer"),
        ("tracking_problem", "ask_if_arrived"),
        ("customs_hold", "check_tracking"),
        ("not_as_described", "ask_for_photos"),
        ("payment_dispute", "note_dispute"),
    ] {
        let opened = shop.ask("case_open", json!({ "order": LOST, "kind": kind, "reason": "" }));
        let id = opened["case"].as_str().unwrap();
        let file = case(&shop, id);
        assert_eq!(file["next_step"], first, "{kind}");
        assert_eq!(file["suspected_cause"], "unknown", "nothing is suspected at the beginning");
        let steps = file["steps"].as_array().unwrap();
        for step in steps {
            let reason = step["locked_because"].is_string();
            let open = ["ready", "done", "skipped"].contains(&step["state"].as_str().unwrap());
            assert_eq!(reason, !open, "{kind}: {step}");
            for words in ["title", "why", "source"] {
                assert!(
                    step[words].as_str().is_some_and(|text| !text.is_empty() && !text.contains('{')),
                    "{step}"
                );
            }
        }
    }
    assert_eq!(
        shop.refused("case_open", json!({ "order": LOST, "kind": "lottery", "reason": "" })).code,
        "name_unknown"
    );
}

#[test]
fn a_yes_of_the_buyer_outranks_the_tracking() {
    let shop = shop_with_orders();
    let opened = shop.ask("case_open", json!({ "order": LOST, "kind": "tracking_problem", "reason": "" }));
    let id = opened["case"].as_str().unwrap();
    paste(&shop, "2026-11-12 08:00  SALEM, OR  Departed");
    assert_eq!(state(&shop, id, "open_carrier_case"), "locked", "the buyer is asked first");
    send(&shop, id, "did_it_arrive", json!({}));
    do_step(&shop, id, "ask_if_arrived", Some("arrived"), json!({}));
    assert_eq!(case(&shop, id)["proposed_resolution"], "delivered_late");
    shop.ask("case_close", json!({ "case": id, "resolution": "delivered_late", "because": "" }));
}

#[test]
fn a_dispute_is_answered_or_accepted_and_nothing_is_refunded_beside_it() {
    let shop = shop_with_orders();
    let opened = shop.ask("case_open", json!({ "order": LOST, "kind": "payment_dispute", "reason": "" }));
    let id = opened["case"].as_str().unwrap();
    assert!(step(&shop, id, "keep_from_refunding")["why"].as_str().unwrap().contains("twice"));
    do_step(
        &shop,
        id,
        "note_dispute",
        None,
        json!({ "dispute_reason": "not received", "answer_by": "2026-11-28" }),
    );
    do_step(&shop, id, "gather_evidence", None, json!({}));
    assert_eq!(state(&shop, id, "weigh_winning"), "not_applicable");
    do_step(&shop, id, "accept_or_contest", Some("contest"), json!({}));
    assert_eq!(state(&shop, id, "weigh_winning"), "ready", "winning has its cost, and it is said");
    do_step(&shop, id, "answer_dispute", None, json!({ "answered_on": "2026-11-21" }));
    assert_eq!(case(&shop, id)["status"], "waiting_platform");
    do_step(&shop, id, "note_decision", Some("for_seller"), json!({}));
    assert_eq!(case(&shop, id)["proposed_resolution"], "decided_for_seller");
}

#[test]
fn a_playbook_is_changed_as_a_copy_and_open_cases_keep_theirs() {
    let shop = shop_with_orders();
    let old = open_case(&shop);
    let list = shop.ask("playbook_list", json!({}));
    assert_eq!(list["playbooks"].as_array().map(Vec::len), Some(7));
    let shown = shop.ask("playbook_show", json!({ "playbook": "item_not_received" }));
    let text = shown["text"].as_str().unwrap();
    let save = |text: &str| json!({ "playbook": "item_not_received", "text": text });

    let broken = text.replace("letter = \"verify_address\"", "letter = \"verify_adress\"");
    let line = 1 + broken.lines().position(|line| line.contains("verify_adress")).unwrap();
    let refused = shop.refused("playbook_save", save(&broken));
    assert_eq!(
        (refused.code.as_str(), refused.fields["line"].as_str()),
        ("playbook_names_unknown", line.to_string().as_str())
    );
    assert!(
        refused.message.starts_with(&format!("item_not_received.toml, line {line}, step verify_address")),
        "{}",
        refused.message
    );
    assert_eq!(shop.refused("playbook_save", save("id = ")).code, "playbook_unreadable");
    let other = text.replace("id = \"item_not_received\"", "id = \"mine\"");
    assert_eq!(shop.refused("playbook_save", save(&other)).code, "playbook_other_id");
    assert_eq!(
        shop.ask("playbook_show", json!({ "playbook": "item_not_received" })),
        shown,
        "nothing was kept"
    );

    let mine = format!(
        "{text}\n[[step]]\nid = \"ring_my_sister\"\ntitle = \"Ring my sister\"\nwhy = \"She knows the street.\"\nsource = {{ text_key = \"source-own\", grade = \"own\" }}\n"
    );
    shop.ask("playbook_save", save(&mine));
    assert_eq!(case(&shop, &old)["playbook_newer"], true);
    let steps = |id: &str| case(&shop, id)["steps"].as_array().map(Vec::len).unwrap();
    let before = steps(&old);
    shop.ask("case_close", json!({ "case": old, "resolution": "other", "because": "" }));
    let new = open_case(&shop);
    assert_eq!(
        (steps(&new), step(&shop, &new, "ring_my_sister")["title"].clone()),
        (before + 1, json!("Ring my sister"))
    );
    shop.ask("case_close", json!({ "case": new, "resolution": "other", "because": "" }));
    shop.ask("case_reopen", json!({ "case": old }));
    assert_eq!(steps(&old), before, "opened under the older, it keeps it");
    shop.ask("case_playbook_renew", json!({ "case": old }));
    assert_eq!((steps(&old), case(&shop, &old)["playbook_newer"].clone()), (before + 1, json!(false)));
    let moved = json!("Moved to another version of the playbook");
    assert!(case(&shop, &old)["timeline"].as_array().unwrap().iter().any(|entry| entry["title"] == moved));
    assert_eq!(shop.refused("case_playbook_renew", json!({ "case": old })).code, "playbook_is_current");

    shop.ask("playbook_reset", json!({ "playbook": "item_not_received" }));
    assert_eq!(shop.ask("playbook_show", json!({ "playbook": "item_not_received" })), shown);
    assert_eq!(steps(&old), before + 1, "and the case keeps the copy");
    assert_eq!(
        shop.refused("playbook_reset", json!({ "playbook": "item_not_received" })).code,
        "playbook_not_changed"
    );
    assert_eq!(shop.refused("playbook_show", json!({ "playbook": "mine" })).code, "playbook_not_known");
    shop.ask("undo", json!({}));
    assert_eq!(shop.ask("playbook_list", json!({}))["playbooks"][0]["is_copy"], true);
}

#[test]
fn what_is_kept_beside_the_steps_can_be_written_and_taken_back() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("case_needed_by", json!({ "case": id, "day": "2026-12-05" }));
    assert_eq!(case(&shop, &id)["needed_by"], "2026-12-05");
    assert_eq!(shop.refused("case_needed_by", json!({ "case": id, "day": "soon" })).code, "time_unreadable");
    shop.ask("case_needed_by", json!({ "case": id, "day": null }));
    assert_eq!(case(&shop, &id)["needed_by"], Value::Null);
    shop.ask("case_lesson", json!({ "case": id, "lesson": "Use a box.", "feedback": "" }));
    assert_eq!(case(&shop, &id)["lesson"], "Use a box.");
    shop.ask("undo", json!({}));
    assert_eq!(case(&shop, &id)["lesson"], "");

    send(&shop, &id, "reassure_buyer", json!({}));
    let promise = case(&shop, &id)["promises"][0]["id"].clone();
    let end = |kept: bool, because: &str| json!({ "case": id, "promise": promise, "kept": kept, "because": because });
    assert_eq!(shop.refused("promise_end", end(false, "")).code, "promise_because_missing");
    shop.ask("promise_end", end(false, "The buyer found it."));
    assert_eq!(case(&shop, &id)["promises"][0]["state"], "released");
    assert_eq!(shop.refused("promise_end", end(true, "")).code, "promise_not_open");
}
