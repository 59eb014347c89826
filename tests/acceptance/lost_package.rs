//! The path of a lost parcel from the export to the end of the case.

use chrono::Duration;
use docket_testkit::{TestShop, fixture};
use serde_json::json;

use crate::{LOST, case, do_step, open_case, send, shop_with_orders, state, up_to_the_report};

#[test]
fn a_seller_goes_from_an_export_to_a_reminder_and_a_claim_sheet() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    assert_eq!(shop.ask("app_state", json!({}))["first_start"], true, "nothing was ever imported");

    let preview = shop.preview(&[fixture("ebay_orders_report_us.csv")]);
    assert_eq!(preview["counts"]["new"], 7, "{preview}");
    assert_eq!(shop.ask("app_state", json!({}))["order_count"], 0, "looking writes nothing");
    let report = shop.import(&[fixture("ebay_orders_report_us.csv")]);
    assert_eq!(report["counts"], preview["counts"], "what was said before is what was done");

    let found = shop.ask(
        "order_list",
        json!({ "find": "ostran", "platform": null, "stage": null, "sort": "ordered_desc", "offset": 0, "limit": 50 }),
    );
    assert_eq!(found["total"], 1, "typing the beginning of the buyer's name is enough");
    assert_eq!(found["rows"][0]["number"], LOST);

    let id = open_case(&shop);
    let opened = case(&shop, &id);
    assert_eq!(opened["next_step"], "reassure_buyer");
    assert_eq!(opened["exposure"], json!({ "minor": 2412, "currency": "USD" }));

    let draft =
        shop.ask("letter_render", json!({ "case": id, "letter": "reassure_buyer", "lang": null, "set": {} }));
    assert_eq!(draft["body"], "", "a letter with a gap is no letter");
    assert_eq!(draft["missing"][0]["id"], "seller_name");
    let named = json!({ "seller_name": "Annika Reed" });
    send(&shop, &id, "reassure_buyer", named);
    let reassured = case(&shop, &id);
    assert_eq!(reassured["promises"][0]["state"], "open", "the letter promised a refund");
    assert_eq!(reassured["waiting_on"], "buyer");
    assert_eq!(
        shop.ask("settings_get", json!({}))["seller_name"],
        "Annika Reed",
        "asked once, known ever after"
    );

    let letter =
        shop.ask("letter_render", json!({ "case": id, "letter": "verify_address", "lang": null, "set": {} }));
    let address = shop.ask("order_show", json!({ "order": LOST }))["ship_to"]["raw"].clone();
    let (body, address) = (letter["body"].as_str().unwrap_or_default(), address.as_str().unwrap_or_default());
    assert!(
        body.contains(address) && !address.is_empty(),
        "the address stands in the letter byte for byte:\n{body}"
    );

    shop.pass(Duration::days(1));
    up_to_the_report(&shop, &id);
    let waiting = case(&shop, &id);
    assert_eq!(waiting["status"], "waiting_authority");
    assert_eq!(waiting["clocks"][0]["days"], 60, "the days are the pack's");
    assert_eq!(state(&shop, &id, "wait_for_inspector"), "waiting");
    assert_eq!(state(&shop, &id, "decide_remedy"), "locked");

    let told = shop
        .ask("letter_render", json!({ "case": id, "letter": "theft_report_filed", "lang": null, "set": {} }));
    let body = told["body"].as_str().unwrap_or_default();
    assert!(body.contains("60 days") && body.contains("2026-118834"), "{body}");

    let sheet = shop.ask("paper_preview", json!({ "case": id, "form": "usps_ps1000", "set": {} }));
    let missing = sheet["missing"].as_array().cloned().unwrap_or_default();
    assert!(!missing.is_empty(), "the seller's address is not known yet, and the sheet says so");
    let pdf = shop.folder().join("claim.pdf");
    shop.host().will_save_to(pdf.clone());
    let saved = shop.ask("paper_save", json!({ "case": id, "form": "usps_ps1000", "set": {} }));
    let bytes = std::fs::read(&pdf).unwrap_or_default();
    assert!(bytes.starts_with(b"%PDF"), "a PDF was written");
    assert_eq!(saved["paper"]["sha256"].as_str().map(str::len), Some(64));

    // The sheet went to the post office, so the last day of the claim presses nobody.
    shop.ask("deadline_met", json!({ "case": id, "rule": "usps_ground_advantage_claim", "met": true }));

    assert!(shop.tick().is_empty(), "nothing is due while the wait runs");
    shop.pass(Duration::days(61));
    let shown = shop.tick();
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert_eq!(shown[0].case.as_deref(), Some(id.as_str()));
    assert!(shop.tick().is_empty(), "and once is enough");
    assert_eq!(state(&shop, &id, "decide_remedy"), "ready");
    assert_eq!(case(&shop, &id)["waiting_on"], "seller", "nobody else is awaited any more");

    do_step(
        &shop,
        &id,
        "decide_remedy",
        Some("refund_full"),
        json!({ "amount": "24.12", "reference": "RF-9" }),
    );
    let decided = case(&shop, &id);
    let promises = decided["promises"].as_array().cloned().unwrap_or_default();
    assert!(promises.iter().any(|promise| promise["state"] == "kept"), "the refund keeps the promise");
    assert!(promises.iter().all(|promise| promise["state"] != "open"), "and none is left: {promises:?}");
    assert_eq!(decided["proposed_resolution"], "refunded_full");
    shop.ask("case_close", json!({ "case": id, "resolution": "refunded_full", "because": "" }));

    let shop = shop.restarted();
    let kept = case(&shop, &id);
    assert_eq!((kept["status"].as_str(), kept["status_category"].as_str()), (Some("closed"), Some("done")));
    assert_eq!(kept["next_step"], json!(null), "a closed case asks for nothing");
    assert_eq!(shop.ask("store_check", json!({}))["ok"], true);
}

#[test]
fn a_second_open_on_the_same_order_offers_the_open_case() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let again = shop.ask("case_open", json!({ "order": LOST, "kind": "item_not_received", "reason": "" }));
    assert_eq!((again["case"].as_str(), again["existing"].as_bool()), (Some(id.as_str()), Some(true)));
    assert_eq!(case(&shop, &id)["timeline"].as_array().map(Vec::len), Some(1), "nothing was written twice");
}

#[test]
fn the_buyer_is_told_before_the_post_office_is_called() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    send(&shop, &id, "reassure_buyer", json!({}));
    do_step(&shop, &id, "verify_address", Some("correct"), json!({}));
    let call = json!({ "office": "Bangor", "phone": "207-555-0100", "result": "will ask the carrier" });
    let request = json!({ "case": id, "step": "call_post_office", "action": "done", "because": "", "answer": null, "fields": call });
    let refused = shop.refused("case_step", request.clone());
    assert_eq!(refused.code, "step_locked");
    send(&shop, &id, "notify_buyer_of_call", json!({}));
    shop.ask("case_step", request);
    let timeline = case(&shop, &id)["timeline"].clone();
    let calls = timeline.as_array().into_iter().flatten().filter(|entry| entry["kind"] == "call").count();
    assert_eq!(calls, 1, "the call stands in the timeline");
}

#[test]
fn a_call_without_office_and_result_is_not_a_call() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    send(&shop, &id, "reassure_buyer", json!({}));
    do_step(&shop, &id, "verify_address", Some("correct"), json!({}));
    send(&shop, &id, "notify_buyer_of_call", json!({}));
    let request = json!({ "case": id, "step": "call_post_office", "action": "done", "because": "", "answer": null, "fields": {} });
    let refused = shop.refused("case_step", request);
    assert_eq!(refused.code, "fields_missing");
    assert!(refused.message.contains("Post office"), "the missing fields are named: {}", refused.message);
}

#[test]
fn a_step_may_be_left_out_only_with_a_word_why() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let skip = |because: &str| json!({ "case": id, "step": "reassure_buyer", "action": "skip", "because": because, "answer": null, "fields": {} });
    assert_eq!(shop.refused("case_step", skip(" ")).code, "because_missing");
    shop.ask("case_step", skip("spoke on the telephone"));
    assert_eq!(state(&shop, &id, "verify_address"), "ready", "a step left out on purpose locks nothing");
}

#[test]
fn more_than_was_paid_is_never_refunded() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    up_to_the_report(&shop, &id);
    shop.pass(Duration::days(61));
    for amount in ["24.13", "0", "-3.00", "a lot", "10.00 EUR"] {
        let request = json!({ "case": id, "step": "decide_remedy", "action": "done", "because": "", "answer": "refund_full", "fields": { "amount": amount } });
        let refused = shop.refused("case_step", request);
        assert!(
            ["refund_too_large", "refund_other_currency", "field_unreadable"]
                .contains(&refused.code.as_str()),
            "{amount}: {}",
            refused.message
        );
    }
    do_step(&shop, &id, "decide_remedy", Some("refund_full"), json!({ "amount": "24.12" }));
}

#[test]
fn a_case_does_not_close_over_an_open_promise_without_a_word_why() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    send(&shop, &id, "reassure_buyer", json!({}));
    let close = |because: &str| json!({ "case": id, "resolution": "buyer_silent", "because": because });
    let refused = shop.refused("case_close", close(""));
    assert_eq!(refused.code, "promise_open");
    shop.ask("case_close", close("no word for four weeks"));
    assert_eq!(case(&shop, &id)["promises"][0]["state"], "released");
}

#[test]
fn a_parcel_abroad_knows_no_postal_inspector() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.introduce_seller();
    shop.set(&[("country", json!("Germany"))]);
    shop.import(&[fixture("ebay_orders_report_de.csv")]);
    let orders = shop.ask(
        "order_list",
        json!({ "find": "", "platform": "ebay", "stage": "shipped", "sort": "number", "offset": 0, "limit": 5 }),
    );
    let order = orders["rows"][0]["id"].clone();
    let opened = shop.ask("case_open", json!({ "order": order, "kind": "item_not_received", "reason": "" }));
    let id = opened["case"].as_str().unwrap_or_default();
    for step in ["offer_theft_report", "file_theft_report", "prepare_claim"] {
        assert_eq!(state(&shop, id, step), "not_applicable", "{step}");
    }
}

#[test]
fn the_days_of_the_wait_are_the_sellers_to_set() {
    let shop = shop_with_orders();
    shop.set(&[("investigation_days", json!(21))]);
    let id = open_case(&shop);
    up_to_the_report(&shop, &id);
    assert_eq!(case(&shop, &id)["clocks"][0]["days"], 21);
    shop.ask("wait_set", json!({ "case": id, "step": "file_theft_report", "days": 30 }));
    assert_eq!(case(&shop, &id)["clocks"][0]["days"], 30);
    let over = |days: i64| {
        shop.pass(Duration::days(days));
        shop.tick().iter().filter(|one| one.title == "The wait is over: decide what comes next").count()
    };
    assert_eq!(over(22), 0, "the reminder moved with the wait");
    assert_eq!(over(9), 1);
    for days in [0, 400] {
        let refused =
            shop.refused("wait_set", json!({ "case": id, "step": "file_theft_report", "days": days }));
        assert_eq!(refused.code, "days_out_of_range");
    }
}

#[test]
fn a_letter_goes_to_the_mail_program_with_subject_and_text() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("letter_mail", json!({ "case": id, "letter": "reassure_buyer", "lang": "de", "set": {} }));
    let opened = shop.host().opened();
    assert!(opened[0].starts_with("mailto:") && opened[0].contains("subject="), "{opened:?}");
    assert_eq!(
        case(&shop, &id)["timeline"].as_array().map(Vec::len),
        Some(1),
        "opening a program is not sending"
    );
}

#[test]
fn a_letter_in_another_language_asks_the_seller_in_the_sellers_own() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let draft =
        shop.ask("letter_render", json!({ "case": id, "letter": "refund_sent", "lang": "de", "set": {} }));
    assert_eq!(draft["missing"][0]["label"], "Amount refunded");
    shop.set(&[("language", json!("de"))]);
    let draft =
        shop.ask("letter_render", json!({ "case": id, "letter": "refund_sent", "lang": "en", "set": {} }));
    assert_ne!(draft["missing"][0]["label"], "Amount refunded");
}
