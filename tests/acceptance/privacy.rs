//! The private suspicion changes the path and leaves no trace outside the case file.

use serde_json::json;

use crate::evidence_pack::{packed, write_policy};
use crate::{LOST, case, do_step, open_case, send, shop_with_orders, state, up_to_the_report};

const SIGN: &str = "fourth loss at this address since June";

#[test]
fn with_a_suspicion_the_sellers_own_call_is_not_offered() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    send(&shop, &id, "reassure_buyer", json!({}));
    do_step(&shop, &id, "verify_address", Some("correct"), json!({}));
    assert_eq!(state(&shop, &id, "notify_buyer_of_call"), "ready");
    shop.ask("case_suspect", json!({ "case": id, "cause": "fraud", "because": SIGN }));
    assert_eq!(state(&shop, &id, "notify_buyer_of_call"), "locked");
    assert_eq!(state(&shop, &id, "call_post_office"), "locked");
    let refused = shop.refused(
        "letter_send",
        json!({ "case": id, "letter": "notify_buyer_of_call", "lang": null, "set": {}, "channel": "email" }),
    );
    assert_eq!(refused.code, "step_locked");
    assert_eq!(state(&shop, &id, "ask_household"), "ready", "the rest of the path stays open");
}

#[test]
fn a_suspicion_needs_a_sign() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let refused = shop.refused("case_suspect", json!({ "case": id, "cause": "fraud", "because": "" }));
    assert_eq!(refused.code, "indicator_missing");
}

#[test]
fn no_letter_and_no_paper_carries_the_suspicion_or_a_private_note() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("case_suspect", json!({ "case": id, "cause": "fraud", "because": SIGN }));
    let note = json!({ "case": id, "channel": "note", "from": "seller", "to": "seller", "at": null, "text": "do not trust" });
    shop.ask("case_log", note);
    shop.ask("conduct_set", json!({ "case": id, "because": "he called me a gargoyle" }));
    up_to_the_report(&shop, &id);
    // Another parcel for the same address was lost as well: that repeats, and stays in the case file.
    let text = std::fs::read_to_string(docket_testkit::fixture("ebay_orders_report_us.csv")).unwrap();
    let more = text
        .replace(LOST, "21-99999-00001")
        .replace("\"5121\"", "\"9121\"")
        .replace("10071220331021", "10071220399991");
    let keep = |line: &&str| {
        !line.starts_with('"') || line.contains("Order Number") || line.contains("21-99999-00001")
    };
    shop.import(&[shop.file("more.csv", more.lines().filter(keep).collect::<Vec<_>>().join("\n"))]);
    shop.ask("case_open", json!({ "order": "21-99999-00001", "kind": "item_not_received", "reason": "" }));
    let repeats = shop.ask("case_repeats", json!({ "case": id }))["repeats"].clone();
    assert_eq!(repeats.as_array().map(Vec::len), Some(1), "{repeats}");
    assert!(repeats[0]["text"].to_string().contains("lost at this address"), "{repeats}");
    let mut outside = String::new();
    for letter in shop.ask("letter_list", json!({}))["letters"].as_array().into_iter().flatten() {
        for (lang, register) in [("en", "formal"), ("de", "formal"), ("de", "informal")] {
            let set = json!({
                "refund_amount": "24.12 USD",
                "carrier_case_number": "CC-7",
                "customs_reason": "An invoice is missing.",
                "wait_until": "2026-12-20",
                "policy_clause": "Orders can be cancelled within 24 hours.",
                "offer_text": "10.00 USD back.",
                "return_address": "14 Mill Lane",
            });
            let draft = shop.ask(
                "letter_render",
                json!({ "case": id, "letter": letter["id"], "lang": lang, "register": register, "set": set }),
            );
            assert_ne!(draft["body"], "", "{} in {lang} needs {}", letter["id"], draft["missing"]);
            outside.push_str(&draft.to_string());
        }
    }
    let message = shop.folder().join("letter.eml");
    shop.host().will_save_to(message.clone());
    shop.ask(
        "letter_save",
        json!({ "case": id, "letter": "reassure_buyer", "lang": "de", "set": {}, "format": "eml", "attachments": [] }),
    );
    let message = std::fs::read(&message).unwrap();
    let message = mail_parser::MessageParser::default().parse(&message).unwrap();
    outside.push_str(&message.body_text(0).unwrap());
    let sheet = shop.ask("paper_preview", json!({ "case": id, "form": "usps_ps1000", "set": {} }));
    outside.push_str(&sheet.to_string());
    outside.push_str(&shop.ask("case_standing", json!({ "case": id })).to_string());
    outside.push_str(&shop.ask("order_show", json!({ "order": LOST })).to_string());
    let lesson = json!({ "case": id, "lesson": "Ring him before dusk.", "feedback": "" });
    shop.ask("case_lesson", lesson);
    let report = shop.ask("report_show", json!({ "shop": null, "from": null, "to": null }));
    assert!(!report["questions"].to_string().contains("before dusk"), "a lesson is no answer for buyers");
    outside.push_str(&report.to_string());
    for word in [
        SIGN,
        "fourth loss",
        "fraud",
        "do not trust",
        "suspect",
        "gargoyle",
        "lost at this",
        "1st of 2",
        "2nd parcel",
    ] {
        assert!(!outside.to_lowercase().contains(word), "{word} leaked");
    }
    let file = case(&shop, &id);
    let private = file["timeline"].as_array().into_iter().flatten().filter(|entry| entry["private"] == true);
    assert_eq!(private.count(), 3, "in the case file all of them stand, marked private");
}

#[test]
fn no_evidence_pack_carries_what_is_private_whatever_it_hangs_on() {
    let shop = shop_with_orders();
    let version = write_policy(&shop, Some("47.11 USD"));
    assert_eq!(version, 1);
    let id = open_case(&shop);
    shop.ask("case_suspect", json!({ "case": id, "cause": "fraud", "because": SIGN }));
    let log = |channel: &str, text: &str| {
        let entry = json!({ "case": id, "channel": channel, "from": "seller", "to": "buyer", "at": null, "text": text });
        shop.ask("case_log", entry);
        let file = case(&shop, &id);
        let entries = file["timeline"].as_array().cloned().unwrap_or_default();
        entries.into_iter().find(|entry| entry["body"] == text).unwrap_or_default()["id"].clone()
    };
    let note = log("note", "do not trust him");
    let struck = log("email", "Dear Zacharias, your vase is on its way.");
    let told = log("email", "I am looking into it.");
    shop.ask("entry_strike", json!({ "entry": struck, "because": "somebody else's order" }));
    let attach = |name: &str, entry: &serde_json::Value| {
        let file = shop.file(name, format!("content of {name}"));
        shop.ask("attach", json!({ "case": id, "paths": [file], "kind": null, "entry": entry }));
    };
    attach("blacklist.txt", &note);
    attach("zacharias-label.txt", &struck);
    attach("tracking-page.txt", &told);
    shop.ask("conduct_set", json!({ "case": id, "because": "he called me a gargoyle" }));
    shop.ask("case_lesson", json!({ "case": id, "lesson": "never ship uninsured again", "feedback": "" }));
    let skip = json!({ "case": id, "step": "check_tracking", "action": "skip", "because": "pointless with this one", "answer": null, "fields": {} });
    shop.ask("case_step", skip);
    let filing = json!({
        "with": "USPS", "number": "MRC-553", "office": "", "contact": "", "phone": "", "filed_on": "",
        "state": "open", "expected_by": "", "claimed": "", "paid": "", "paid_because": "", "notes": "the clerk was rude",
    });
    shop.ask("filing_add", json!({ "case": id, "kind": "carrier_search", "fields": filing }));

    let pack = packed(&shop, &id, "zip");
    let mut outside = shop.ask("evidence_pack_show", json!({ "case": id })).to_string();
    outside.push_str(&pack.everything());
    let private = [
        SIGN,
        "fourth loss",
        "fraud",
        "do not trust",
        "suspicion",
        "gargoyle",
        "zacharias",
        "blacklist",
        "never ship",
        "pointless",
        "clerk was rude",
        "47.11",
        "somebody else",
    ];
    for word in private {
        assert!(!outside.to_lowercase().contains(word), "{word} leaked in {outside}");
    }
    assert!(outside.contains("I am looking into it.") && outside.contains("tracking-page.txt"), "{outside}");
    assert!(outside.contains("MRC-553"), "what was filed is told, without the notes on it");
    assert!(pack.text.contains("1 entry was struck out as a mistake and is not in here."), "{}", pack.text);
    let stays = shop.ask("evidence_pack_show", json!({ "case": id }))["stays"].to_string();
    assert!(stays.contains("2 attached files belong to something private or struck out"), "{stays}");
}
