//! The path of a lost parcel from the import to the end, by commands alone.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Shop, each};

const ORDER: &str = "3297012640";

fn ids(steps: &Value) -> Vec<&str> {
    each(steps, "id")
}

fn step<'a>(case: &'a Value, id: &str) -> &'a Value {
    case["steps"].as_array().unwrap().iter().find(|step| step["id"] == id).unwrap()
}

/// A case that was opened; gives its id.
fn opened(shop: &Shop) -> String {
    let case = shop.json(["case", "open", ORDER, "--kind", "item_not_received", "--reason", "It never came"]);
    case["case_id"].as_str().unwrap().to_owned()
}

/// A case whose buyer was reassured.
fn reassured(shop: &Shop) -> String {
    let case = opened(shop);
    let set = "seller_name=Ines Vogt";
    shop.json(["message", "send", &case, "reassure_buyer", "--channel", "platform_message", "--set", set]);
    case
}

#[test]
fn a_lost_parcel_is_worked_to_its_refund() {
    let mut shop = Shop::with_orders();
    let found = shop.json(["orders", "--find", "Graves"]);
    assert_eq!((&found["total"], &found["orders"][0]["platform_order_id"]), (&json!(1), &json!(ORDER)));

    let opened =
        shop.json(["case", "open", ORDER, "--kind", "item_not_received", "--reason", "It never came"]);
    let case = opened["case_id"].as_str().unwrap();
    assert_eq!((&opened["existing"], &opened["status"]), (&json!(false), &json!("open")));
    assert_eq!(ids(&opened["next_steps"]), ["reassure_buyer", "weigh_exposure"], "Etsy tells no tracking");
    let again = shop.json(["case", "open", ORDER, "--kind", "item_not_received"]);
    assert_eq!((&again["case_id"], &again["existing"]), (&json!(case), &json!(true)));
    assert_eq!(each(&shop.json(["due"])["due"], "case"), [case], "a new case asks for its first step");

    // Nothing out of order.
    let locked = shop.refusal(["case", "step", case, "verify_address", "--answer", "correct"]);
    assert_eq!(locked["error"]["code"], "step_locked");
    assert!(locked["error"]["message"].as_str().unwrap().contains("First reassure the buyer"), "{locked}");

    // The first letter names what it lacks, then goes out and promises the refund.
    let lacking = shop.refusal(["message", "render", case, "reassure_buyer"]);
    assert_eq!(lacking["missing"], json!(["seller_name"]));
    let letter = shop.json(["message", "render", case, "reassure_buyer", "--set", "seller_name=Ines Vogt"]);
    assert!(letter["body"].as_str().unwrap().contains("Delphine W Graves"));
    assert_eq!((&letter["lang"], &letter["missing"]), (&json!("en"), &json!([])));
    let send = ["message", "send", case, "reassure_buyer", "--channel", "platform_message"];
    assert_eq!(shop.refusal(send)["missing"], json!(["seller_name"]));
    let sent = shop.json(send.into_iter().chain(["--set", "seller_name=Ines Vogt"]));
    assert!(sent["entry_id"].as_str().unwrap().starts_with("E-"));
    assert_eq!(each(&sent["promises"], "promise"), ["refund_if_not_found"]);
    let next = ids(&sent["next_steps"]);
    assert!(next.contains(&"verify_address") && next.contains(&"ask_household"), "{next:?}");
    assert_eq!(shop.json(["case", "show", case])["waiting_on"], "buyer");

    // The search.
    let log = ["case", "log", case, "--channel", "platform_message", "--from", "buyer", "--to", "seller"];
    let logged =
        shop.pipe(&[log.as_slice(), &["--json"]].concat(), "The address is right.\nNothing at the door.\n");
    assert_eq!(logged.code, Some(0), "{logged:?}");
    assert!(support::parsed(&logged.out)["entry_id"].as_str().unwrap().starts_with("E-"));
    let done = shop.json(["case", "step", case, "verify_address", "--answer", "correct"]);
    assert_eq!((&done["step"], &done["state"]), (&json!("verify_address"), &json!("done")));
    assert!(ids(&done["next_steps"]).contains(&"notify_buyer_of_call"));
    for step in ["ask_household", "ask_neighbours"] {
        shop.json(["case", "step", case, step, "--answer", "not_found"]);
    }
    let skipped = shop.json(["case", "step", case, "ask_workplace", "--skip", "works at home"]);
    assert_eq!(skipped["state"], "skipped");

    // The call, only after it was announced.
    let call = ["case", "step", case, "call_post_office", "--done", "--field", "office=Ely NV"];
    assert_eq!(shop.refusal(call)["error"]["code"], "step_locked");
    shop.json(["message", "send", case, "notify_buyer_of_call", "--channel", "platform_message"]);
    assert_eq!(shop.refusal(call)["error"]["code"], "fields_missing");
    let fields = ["--field", "phone=+1 775 555 0142", "--field", "result=Scanned at the box, nobody home"];
    assert_eq!(shop.json(call.into_iter().chain(fields))["state"], "done");
    shop.json(["case", "step", case, "ask_buyer_to_call_post_office", "--answer", "not_found"]);
    shop.json(["message", "send", case, "offer_theft_report", "--channel", "platform_message"]);

    // The report starts the wait; the day to come back is due when it is over and not before.
    let report = ["case", "step", case, "file_theft_report", "--done", "--field"];
    let unreadable = shop.refusal(report.into_iter().chain(["report_filed_on=yesterday"]));
    assert_eq!(unreadable["error"]["code"], "field_unreadable");
    shop.json(report.into_iter().chain(["report_filed_on=2026-11-25", "--field", "report_number=IS-77"]));
    let told = shop.json(["message", "send", case, "theft_report_filed", "--channel", "platform_message"]);
    assert_eq!(each(&told["promises"], "promise"), ["news_by_wait_end"]);
    let whole = shop.json(["case", "show", case]);
    let wait = &whole["waits"][0];
    assert_eq!(
        (&wait["party"], &wait["state"], &wait["days"]),
        (&json!("authority"), &json!("running"), &json!(60))
    );
    assert_eq!(step(&whole, "wait_for_inspector")["due"], wait["due"]);
    assert_eq!(
        (&whole["status"], &whole["status_category"]),
        (&json!("waiting_authority"), &json!("paused"))
    );
    let early = shop.refusal(["case", "step", case, "decide_remedy", "--answer", "refund_full"]);
    assert_eq!(early["error"]["code"], "step_locked");

    shop.at("2027-01-20T12:00:00Z");
    assert_eq!(each(&shop.json(["due"])["due"], "kind"), ["follow_up"], "a holding message meanwhile");
    assert_eq!(
        each(&shop.json(["due", "--within", "7d"])["due"], "case"),
        [case, case, case],
        "and the wait and the promise"
    );
    shop.at("2027-01-26T12:00:00Z");
    let due = shop.json(["due"]);
    let mut kinds = each(&due["due"], "kind");
    kinds.sort_unstable();
    assert_eq!(kinds, ["promise", "wait"], "{due}");
    let row = &due["due"][0];
    assert_eq!((&row["platform_order_id"], &row["order"]), (&json!(ORDER), &whole["order"]["id"]));
    assert!(row["at"].as_str().unwrap().starts_with("2027-01-24T"), "{row}");
    assert!(!row["text"].as_str().unwrap().is_empty());

    // The claim.
    let pdf = shop.path("claim.pdf");
    let paper = ["paper", "make", case, "usps_ps1000", "-o", pdf.to_str().unwrap()];
    let gaps = shop.refusal(paper);
    assert_eq!(gaps["error"]["code"], "paper_incomplete");
    assert!(gaps["missing"].as_array().unwrap().contains(&json!("mailer_city")), "{gaps}");
    assert!(!pdf.exists(), "a refused paper was written");
    let set = ["--set", "mailer_city=Bend", "--lang", "en", "--allow-missing"];
    let made = shop.json(paper.into_iter().chain(set));
    assert!(!made["missing"].as_array().unwrap().contains(&json!("mailer_city")), "{made}");
    assert_eq!((&made["form"], &made["file"]), (&json!("usps_ps1000"), &json!(pdf.display().to_string())));
    assert!(made["pages"].as_u64().unwrap() >= 1 && made["sha256"].as_str().unwrap().len() == 64);
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF"));
    shop.json(["case", "step", case, "prepare_claim", "--done"]);

    // The remedy and the end.
    let refund = ["case", "step", case, "decide_remedy", "--answer", "refund_full", "--field"];
    let much = shop.refusal(refund.into_iter().chain(["amount=9999.00"]));
    assert_eq!(much["error"]["code"], "refund_too_large");
    shop.json(refund.into_iter().chain(["amount=25.38", "--field", "reference=RF-1"]));
    shop.json(["message", "send", case, "refund_sent", "--channel", "platform_message"]);
    let closed = shop.json(["case", "close", case, "--resolution", "refunded_full"]);
    assert_eq!(closed["status"], "closed");
    let whole = shop.json(["case", "show", case]);
    assert_eq!((&whole["waiting_on"], &whole["resolution"]), (&Value::Null, &json!("refunded_full")));
    assert!(each(&whole["promises"], "state").iter().all(|state| *state == "kept"), "{whole}");
    assert_eq!(shop.json(["due", "--within", "52w"])["due"], json!([]));
    assert_eq!(shop.json(["order", ORDER])["cases"][0]["status"], "closed");
    assert_eq!(shop.json(["check"]), json!({ "ok": true, "problems": [] }));

    let after = shop.refusal(["case", "step", case, "prepare_claim", "--done"]);
    assert_eq!(after["error"]["code"], "case_closed");
    assert_eq!(shop.json(["case", "reopen", case])["status"], "open");
}

#[test]
fn a_case_has_every_key_that_scripts_rely_on() {
    let shop = Shop::with_orders();
    let id = reassured(&shop);
    let case = shop.json(["case", "show", ORDER]);
    let keys = [
        "id",
        "kind",
        "status",
        "status_category",
        "platform_stage",
        "opened_at",
        "waiting_on",
        "exposure",
        "steps",
        "deadlines",
        "promises",
        "timeline",
        "verdict",
    ];
    for key in keys {
        assert!(case.get(key).is_some(), "{key}");
    }
    for key in ["id", "state", "title", "why", "due", "source"] {
        assert!(case["steps"].as_array().unwrap().iter().all(|step| step.get(key).is_some()), "{key}");
    }
    assert_eq!(
        (&case["id"], &case["verdict"], &case["platform_stage"]),
        (&json!(id), &Value::Null, &json!("none"))
    );
    assert_eq!(case["exposure"], json!({ "amount": "25.38", "currency": "USD" }));
    assert_eq!(case["opened_at"], "2026-11-25T10:00:00Z");
    let list = shop.json(["case", "list"]);
    assert_eq!(list["cases"][0]["id"], json!(id));
    assert_eq!(
        shop.json(["case", "list", "--status", "waiting_buyer"])["cases"].as_array().unwrap().len(),
        1
    );
    assert_eq!(shop.json(["case", "list", "--status", "paused"])["cases"].as_array().unwrap().len(), 1);
    assert_eq!(shop.json(["case", "list", "--status", "done"])["cases"], json!([]));
    assert_eq!(shop.json(["case", "list", "--find", "graves"])["cases"].as_array().unwrap().len(), 1);
    assert_eq!(shop.json(["case", "list", "--find", "somebody else"])["cases"], json!([]));
}

#[test]
fn no_sentence_of_a_case_is_missing() {
    let shop = Shop::with_orders();
    reassured(&shop);
    let shown = shop.run(["case", "show", ORDER]);
    assert_eq!(shown.code, Some(0));
    assert!(!shown.out.contains('['), "a key instead of a sentence: {}", shown.out);
    let whole = shop.json(["case", "show", ORDER]).to_string();
    assert!(!whole.contains("\"["), "{whole}");
    assert!(!whole.contains("\"\""), "absent is null: {whole}");
}

#[test]
fn a_suspicion_stays_in_the_private_part_of_the_case() {
    let shop = Shop::with_orders();
    let case = reassured(&shop);
    let bare = shop.refusal(["case", "suspect", &case, "fraud"]);
    assert_eq!(bare["error"]["code"], "indicator_missing");
    let noted = shop.json(["case", "suspect", &case, "fraud", "--because", "third loss at this doorstep"]);
    assert_eq!(noted["suspected_cause"], "fraud");

    let mut whole = shop.json(["case", "show", &case]);
    let timeline = whole["timeline"].take();
    let private: Vec<&Value> =
        timeline.as_array().unwrap().iter().filter(|entry| entry["kind"] == "suspicion").collect();
    assert_eq!(private.len(), 1);
    assert_eq!(private[0]["private"], true);
    let public: Vec<&Value> =
        timeline.as_array().unwrap().iter().filter(|entry| entry["private"] == false).collect();
    let letter = shop.json(["message", "render", &case, "verify_address"]);
    let others = [
        whole.to_string(),
        json!(public).to_string(),
        letter.to_string(),
        shop.json(["order", ORDER]).to_string(),
        shop.json(["due", "--within", "9w"]).to_string(),
        shop.run(["message", "render", &case, "ask_around"]).out,
        shop.refusal(["case", "step", &case, "call_post_office", "--done"]).to_string(),
    ];
    for text in others {
        for word in ["suspected_cause", "fraud", "third loss"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
    }
}

#[test]
fn a_note_is_private_and_an_open_promise_needs_a_word() {
    let shop = Shop::with_orders();
    let case = reassured(&shop);
    let note = ["case", "log", &case, "--channel", "note", "--from", "seller", "--to", "seller", "--json"];
    assert_eq!(shop.pipe(&note, "Ask Jo about the porch.").code, Some(0));
    let entry = shop.json(["case", "show", &case])["timeline"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(
        (&entry["kind"], &entry["private"], &entry["channel"]),
        (&json!("note"), &json!(true), &Value::Null)
    );
    let nothing = shop.pipe(&note, "  \n");
    assert_eq!(support::parsed(&nothing.out)["error"]["code"], "text_missing");

    let open = shop.refusal(["case", "close", &case, "--resolution", "buyer_silent"]);
    assert_eq!(open["error"]["code"], "promise_open");
    let close =
        ["case", "close", &case, "--resolution", "buyer_silent", "--because", "no word for six weeks"];
    assert_eq!(shop.json(close)["status"], "closed");
    assert_eq!(shop.json(["case", "show", &case])["promises"][0]["state"], "released");
}

#[test]
fn what_was_done_can_be_taken_back_and_done_again() {
    let shop = Shop::with_orders();
    let case = reassured(&shop);
    let before = shop.json(["case", "show", &case]);
    shop.json(["case", "step", &case, "verify_address", "--answer", "correct"]);
    let after = shop.json(["case", "show", &case]);
    let undone = shop.json(["undo"]);
    assert_eq!((&undone["name"], &undone["subject"]), (&json!("case_step"), &json!(case)));
    assert_eq!(shop.json(["case", "show", &case]), before);
    assert_eq!(shop.json(["redo"])["name"], "case_step");
    assert_eq!(shop.json(["case", "show", &case]), after);

    let taken_up = shop.json(["case", "step", &case, "verify_address", "--reopen"]);
    assert_eq!(taken_up["state"], "ready");
}

#[test]
fn a_reminder_of_ones_own_comes_and_can_be_put_off() {
    let mut shop = Shop::with_orders();
    let case = reassured(&shop);
    let added =
        shop.json(["remind", &case, "--at", "2026-11-27T08:00:00+01:00", "--text", "Look at the tracking"]);
    let reminder = added["reminder_id"].as_str().unwrap();
    assert_eq!(added["at"], "2026-11-27T07:00:00Z");
    assert_eq!(shop.json(["due"])["due"], json!([]));
    assert_eq!(each(&shop.json(["due", "--within", "3d"])["due"], "text"), ["Look at the tracking"]);
    shop.at("2026-11-27T10:00:00Z");
    assert_eq!(shop.json(["due"])["due"][0]["reminder_id"], json!(reminder));
    let put_off = shop.json(["snooze", reminder, "--until", "2026-12-01"]);
    assert_eq!(put_off["reminder_id"], json!(reminder));
    assert_eq!(shop.json(["due"])["due"], json!([]));
    shop.at("2026-12-02T10:00:00Z");
    assert_eq!(each(&shop.json(["due"])["due"], "kind"), ["own", "silence"], "and the buyer has not written");
}

#[test]
fn letters_and_forms_can_be_listed_without_a_store() {
    let shop = Shop::new();
    let letters = shop.json(["message", "list"]);
    let reassure =
        letters["templates"].as_array().unwrap().iter().find(|one| one["id"] == "reassure_buyer").unwrap();
    assert_eq!(
        (&reassure["title"], &reassure["langs"]),
        (&json!("Reassure the buyer"), &json!(["en", "de"]))
    );
    let papers = shop.json(["paper", "list"]);
    assert_eq!(
        (&papers["papers"][0]["id"], &papers["papers"][0]["issuer"]),
        (&json!("usps_ps1000"), &json!("USPS"))
    );
    assert!(papers["papers"][0]["title"].is_string() && papers["papers"][0]["lang"].is_string());
    assert!(!shop.store().exists());
}
