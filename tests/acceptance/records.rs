//! What was filed outside, the timeline that forgets nothing, and attached files.

use chrono::Duration;
use docket_testkit::TestShop;
use serde_json::{Value, json};

use crate::{LOST, case, do_step, open_case, send, shop_with_orders, up_to_the_report};

fn records(shop: &TestShop, id: &str) -> Value {
    shop.ask("case_records", json!({ "case": id }))
}

/// The fields of a filing as the dialog sends them, with these changed.
fn fields(changes: &[(&str, &str)]) -> Value {
    let mut fields = json!({
        "with": "USPS", "number": "", "office": "Hudson NY", "contact": "", "phone": "", "filed_on": "",
        "state": "requested", "expected_by": "", "claimed": "", "paid": "", "paid_because": "", "notes": "",
    });
    for (name, value) in changes {
        fields[*name] = json!(value);
    }
    fields
}

fn file(shop: &TestShop, id: &str, kind: &str, changes: &[(&str, &str)]) -> String {
    let added = shop.ask("filing_add", json!({ "case": id, "kind": kind, "fields": fields(changes) }));
    added["filing"].as_str().unwrap_or_default().to_owned()
}

fn change(shop: &TestShop, filing: &str, said: &str, changes: &[(&str, &str)]) -> Value {
    shop.ask("filing_change", json!({ "filing": filing, "fields": fields(changes), "said": said }))
}

fn log(shop: &TestShop, id: &str, channel: &str, from: &str, at: Option<&str>, text: &str) {
    let entry =
        json!({ "case": id, "channel": channel, "from": from, "to": "seller", "at": at, "text": text });
    shop.ask("case_log", entry);
}

fn last_entry(shop: &TestShop, id: &str, kind: &str) -> Value {
    let file = case(shop, id);
    let entries = file["timeline"].as_array().cloned().unwrap_or_default();
    entries.into_iter().rfind(|entry| entry["kind"] == kind).unwrap_or_default()
}

fn reminds(shop: &TestShop, id: &str, text: &str) -> bool {
    let file = case(shop, id);
    file["reminders"].as_array().into_iter().flatten().any(|one| one["text"] == text)
}

const ASK_SEARCH: &str = "Ask the carrier what the search found";

#[test]
fn a_search_waits_for_its_number_then_for_the_carrier_and_asks_once() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let search = file(&shop, &id, "carrier_search", &[]);
    let request = json!({ "filing": search, "fields": fields(&[("state", "open")]), "said": "" });
    let refused = shop.refused("filing_change", request);
    assert_eq!(refused.code, "filing_number_missing");
    assert!(refused.message.contains("\"On file\""), "{}", refused.message);
    change(&shop, &search, "", &[("number", "MRC-553 201"), ("state", "open")]);
    assert_eq!(case(&shop, &id)["status"], "waiting_carrier");
    let found = shop.ask("case_list", json!({ "kind": null, "status": null, "find": "mrc-553" }));
    assert_eq!(found["rows"][0]["id"].as_str(), Some(id.as_str()), "a case is found by the number");
    assert_eq!(records(&shop, &id)["filings"][0]["follow_up_at"], "2026-11-23T14:00:00Z");
    assert!(shop.tick().is_empty());
    shop.pass(Duration::days(2));
    let shown = shop.tick();
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].title, ASK_SEARCH);
    assert!(shop.tick().is_empty(), "it comes once");
}

#[test]
fn a_reply_of_the_carrier_clears_the_reminder_and_gives_the_turn_back() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    file(&shop, &id, "carrier_search", &[("number", "553201"), ("state", "open")]);
    log(&shop, &id, "phone", "buyer", None, "Any news?");
    assert!(reminds(&shop, &id, ASK_SEARCH), "the buyer owes no answer");
    log(&shop, &id, "phone", "carrier", None, "It sits in Albany and goes out tomorrow.");
    assert_eq!(case(&shop, &id)["status"], "open");
    assert!(!reminds(&shop, &id, ASK_SEARCH));
    assert_eq!(records(&shop, &id)["filings"][0]["follow_up_at"], Value::Null);
    shop.pass(Duration::days(30));
    assert!(shop.tick().is_empty());
}

#[test]
fn a_claim_that_is_paid_is_booked_as_recovered_even_after_the_case_was_closed() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let asked = [("number", "CLM-9"), ("state", "open"), ("claimed", "42.00 USD")];
    let claim = file(&shop, &id, "indemnity_claim", &asked);
    assert_eq!(records(&shop, &id)["recovered"], json!([]));
    assert_eq!(
        records(&shop, &id)["update"]["value"],
        "claim_filed_update",
        "the buyer has not been told yet"
    );
    shop.ask("case_close", json!({ "case": id, "resolution": "refunded_full", "because": "" }));
    shop.pass(Duration::days(20));
    let paid = [("number", "CLM-9"), ("state", "paid"), ("claimed", "42.00 USD"), ("paid", "40.00 USD")];
    change(&shop, &claim, "Approved, less 2.00 for postage.", &paid);
    let shown = records(&shop, &id);
    assert_eq!(shown["recovered"], json!([{ "minor": 4000, "currency": "USD" }]));
    assert_eq!(shown["filings"][0]["moves"], json!([]), "nothing follows a payment");
    assert_eq!(case(&shop, &id)["status"], "closed");
    let entry = last_entry(&shop, &id, "filing");
    assert_eq!(entry["title"], "Claim with the carrier: Paid");
    assert!(entry["body"].as_str().unwrap_or_default().contains("Received: $40.00"), "{entry}");
    assert!(entry["body"].as_str().unwrap_or_default().ends_with("Approved, less 2.00 for postage."));
    shop.ask("undo", json!({}));
    assert_eq!(records(&shop, &id)["recovered"], json!([]));
}

#[test]
fn each_mistake_about_a_filing_has_its_own_refusal_and_nothing_is_kept() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let refused = |kind: &str, changes: &[(&str, &str)]| {
        shop.refused("filing_add", json!({ "case": id, "kind": kind, "fields": fields(changes) })).code
    };
    let claim = "indemnity_claim";
    assert_eq!(refused(claim, &[("with", " ")]), "filing_with_missing");
    assert_eq!(refused(claim, &[("filed_on", "2026-11-22")]), "filing_in_future");
    assert_eq!(refused(claim, &[("filed_on", "22.11.2026")]), "day_unreadable");
    assert_eq!(refused(claim, &[("filed_on", "2020-01-01")]), "time_before_order");
    assert_eq!(refused(claim, &[("expected_by", "2026-11-01")]), "filing_expected_early");
    assert_eq!(refused(claim, &[("claimed", "a lot")]), "amount_unreadable");
    assert_eq!(refused(claim, &[("claimed", "-3")]), "filing_amount_not_positive");
    assert_eq!(refused(claim, &[("paid", "3")]), "filing_paid_too_soon");
    let paid = [("number", "1"), ("state", "paid")];
    assert_eq!(refused(claim, &paid), "filing_paid_missing");
    let more = [paid[0], paid[1], ("claimed", "3"), ("paid", "4")];
    assert_eq!(refused(claim, &more), "filing_paid_above_claim");
    let mixed = [paid[0], paid[1], ("claimed", "3 USD"), ("paid", "3 EUR")];
    assert_eq!(refused(claim, &mixed), "filing_currencies_mixed");
    assert_eq!(refused("carrier_search", &[("claimed", "3")]), "filing_takes_no_money");
    assert_eq!(refused("lottery", &[]), "name_unknown");
    assert_eq!(refused(claim, &[("state", "lost")]), "name_unknown");
    let unknown = json!({ "filing": "F-999", "fields": fields(&[]), "said": "" });
    let refused = shop.refused("filing_change", unknown);
    assert_eq!(refused.message, "There is no filing F-999.");
    assert_eq!(records(&shop, &id)["filings"], json!([]));
}

#[test]
fn a_state_that_does_not_follow_is_refused_in_words() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let search = file(&shop, &id, "carrier_search", &[("state", "withdrawn")]);
    let open = fields(&[("number", "7"), ("state", "open")]);
    let refused = shop.refused("filing_change", json!({ "filing": search, "fields": open, "said": "" }));
    assert_eq!(refused.code, "filing_no_such_move");
    assert!(
        refused.message.starts_with("It is at \"Withdrawn\", and \"On file\" does not follow"),
        "{}",
        refused.message
    );
}

#[test]
fn the_theft_report_of_the_playbook_is_a_filing_with_its_number() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    up_to_the_report(&shop, &id);
    let filings = records(&shop, &id)["filings"].clone();
    assert_eq!(filings.as_array().map(Vec::len), Some(1));
    assert_eq!(filings[0]["kind"], "theft_report");
    assert_eq!(filings[0]["number"], "2026-118834");
    assert_eq!(filings[0]["state"], "open");
    assert_eq!(filings[0]["filed_on"], "2026-11-21");
    assert!(!reminds(&shop, &id, "Ask the postal inspector about your report"), "the wait reminds of it");
    let again = json!({ "case": id, "step": "file_theft_report", "action": "reopen", "because": "", "answer": null, "fields": {} });
    shop.ask("case_step", again);
    let put_right = json!({ "report_filed_on": "2026-11-20", "report_number": "2026-118999" });
    do_step(&shop, &id, "file_theft_report", None, put_right);
    let filings = records(&shop, &id)["filings"].clone();
    assert_eq!(filings.as_array().map(Vec::len), Some(1), "one report, put right");
    assert_eq!(filings[0]["number"], "2026-118999");
}

#[test]
fn the_search_of_the_playbook_is_a_filing_that_asks_once_and_is_found_by_its_number() {
    let shop = shop_with_orders();
    let opened = shop.ask("case_open", json!({ "order": LOST, "kind": "tracking_problem", "reason": "" }));
    let id = opened["case"].as_str().unwrap_or_default().to_owned();
    for step in ["ask_if_arrived", "check_tracking"] {
        let skip = json!({ "case": id, "step": step, "action": "skip", "because": "known", "answer": null, "fields": {} });
        shop.ask("case_step", skip);
    }
    let noted = json!({ "carrier_case_number": "MRC-77", "carrier_case_office": "Alder OR" });
    do_step(&shop, &id, "open_carrier_case", None, noted);
    let filing = records(&shop, &id)["filings"][0].clone();
    assert_eq!((&filing["kind"], &filing["number"]), (&json!("carrier_search"), &json!("MRC-77")));
    assert_eq!((&filing["with"], &filing["office"]), (&json!("USPS"), &json!("Alder OR")));
    let reminders = case(&shop, &id)["reminders"].clone();
    let asks: Vec<&Value> = reminders.as_array().into_iter().flatten().collect();
    assert!(asks.iter().any(|one| one["at"] == filing["follow_up_at"]), "{reminders} {filing}");
    let searched = asks.iter().filter(|one| one["step"] == "open_carrier_case").count();
    assert_eq!(searched, 1, "the step's own reminder asks, and no second one");
    let found = shop.ask("find", json!({ "find": "MRC-77" }));
    assert!(found["hits"].to_string().contains(&id), "{found}");
}

#[test]
fn what_was_filed_goes_along_when_cases_are_merged() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let claim = file(&shop, &id, "indemnity_claim", &[("number", "CLM-9"), ("state", "open")]);
    let photo = shop.file("porch.jpg", b"\xff\xd8\xff\xe0 a porch");
    shop.ask("attach", json!({ "case": id, "paths": [photo], "kind": null, "entry": null }));
    let other = shop.ask("case_open", json!({ "order": LOST, "kind": "tracking_problem", "reason": "" }));
    let into = other["case"].as_str().unwrap_or_default().to_owned();
    shop.ask("case_merge", json!({ "case": id, "into": into }));
    let shown = records(&shop, &into);
    assert_eq!(shown["filings"][0]["number"], "CLM-9");
    assert_eq!(shown["attachments"].as_array().map(Vec::len), Some(1));
    log(&shop, &into, "phone", "carrier", None, "It is being looked at.");
    assert_eq!(records(&shop, &into)["filings"][0]["follow_up_at"], Value::Null, "their word clears it");
    change(&shop, &claim, "Granted.", &[("number", "CLM-9"), ("state", "accepted")]);
    assert_eq!(case(&shop, &into)["status"], "waiting_carrier", "the case that goes on waits");
    assert_eq!(case(&shop, &id)["status"], "merged");
}

#[test]
fn an_edited_entry_shows_the_newest_text_and_keeps_the_older_ones() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    log(&shop, &id, "email", "buyer", Some("2026-11-21T15:00:00-05:00"), "Still nothing hear.");
    let entry = last_entry(&shop, &id, "message")["id"].clone();
    let mut edit = json!({
        "entry": entry, "channel": "platform_message", "from": "buyer", "to": "seller",
        "at": "2026-11-21T14:30:00-05:00", "text": "Still nothing here.",
    });
    shop.ask("entry_edit", edit.clone());
    let now = last_entry(&shop, &id, "message");
    assert_eq!(now["body"], "Still nothing here.");
    assert_eq!(now["at"], "2026-11-21T19:30:00Z");
    let versions = shop.ask("entry_versions", json!({ "entry": entry }));
    assert_eq!(versions["versions"][0]["body"], "Still nothing hear.");
    assert_eq!(versions["versions"][0]["channel"], "E-mail");
    let found = records(&shop, &id)["entries"].as_array().cloned().unwrap_or_default();
    let record = found.into_iter().find(|one| one["entry"] == entry).unwrap_or_default();
    assert_eq!(record["versions"], 1);
    shop.ask("undo", json!({}));
    assert_eq!(last_entry(&shop, &id, "message")["body"], "Still nothing hear.");
    assert_eq!(shop.ask("entry_versions", json!({ "entry": entry }))["versions"], json!([]));

    for (field, value, code) in [
        ("text", " ", "text_missing"),
        ("at", "2026-11-23T00:00:00Z", "time_in_future"),
        ("at", "2020-01-01T00:00:00Z", "time_before_order"),
        ("at", "yesterday", "time_unreadable"),
        ("channel", "note", "entry_note_stays"),
        ("channel", "pigeon", "name_unknown"),
    ] {
        let kept = edit[field].clone();
        edit[field] = json!(value);
        assert_eq!(shop.refused("entry_edit", edit.clone()).code, code, "{field} {value}");
        edit[field] = kept;
    }
    edit["entry"] = last_entry(&shop, &id, "opened")["id"].clone();
    assert_eq!(shop.refused("entry_edit", edit.clone()).code, "entry_not_editable");
    send(&shop, &id, "reassure_buyer", json!({}));
    edit["entry"] = last_entry(&shop, &id, "letter")["id"].clone();
    assert_eq!(shop.refused("entry_edit", edit.clone()).code, "entry_not_editable", "it was sent like this");
    edit["entry"] = json!("E-9999");
    assert_eq!(shop.refused("entry_edit", edit).message, "There is no entry E-9999.");
}

#[test]
fn an_entry_is_struck_out_with_a_word_and_never_deleted() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    log(&shop, &id, "phone", "carrier", None, "Wrong parcel: this was about another order.");
    let entry = last_entry(&shop, &id, "call")["id"].clone();
    assert_eq!(records(&shop, &id)["unrelayed"], 1);
    let refused = shop.refused("entry_strike", json!({ "entry": entry, "because": " " }));
    assert_eq!(refused.code, "strike_because_missing");
    shop.ask("entry_strike", json!({ "entry": entry, "because": "another order" }));
    assert!(last_entry(&shop, &id, "call")["body"].as_str().unwrap_or_default().starts_with("Wrong parcel"));
    let shown = records(&shop, &id);
    assert_eq!(shown["unrelayed"], 0, "what does not count need not be passed on");
    assert_eq!(shown["entries"][0]["struck_because"], "another order");
    let again = shop.refused("entry_strike", json!({ "entry": entry, "because": "x" }));
    assert_eq!(again.code, "entry_struck");
    shop.ask("undo", json!({}));
    assert_eq!(records(&shop, &id)["unrelayed"], 1);
}

#[test]
fn word_of_the_carrier_counts_until_the_buyer_was_told() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    log(&shop, &id, "phone", "carrier", None, "It is in Albany.");
    log(&shop, &id, "email", "buyer", None, "Any news?");
    let told = |entry: &Value, relayed: bool| json!({ "entry": entry, "relayed": relayed });
    assert_eq!(records(&shop, &id)["unrelayed"], 1);
    let call = last_entry(&shop, &id, "call")["id"].clone();
    shop.ask("entry_relayed", told(&call, true));
    assert_eq!(records(&shop, &id)["unrelayed"], 0);
    shop.ask("entry_relayed", told(&call, false));
    assert_eq!(records(&shop, &id)["unrelayed"], 1);
    let message = last_entry(&shop, &id, "message")["id"].clone();
    assert_eq!(shop.refused("entry_relayed", told(&message, true)).code, "entry_not_from_carrier");
}

#[test]
fn the_first_word_to_the_buyer_is_timed_from_the_opening() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    assert_eq!(records(&shop, &id)["first_response_minutes"], Value::Null);
    shop.pass(Duration::minutes(190));
    send(&shop, &id, "reassure_buyer", json!({}));
    shop.pass(Duration::days(1));
    send(&shop, &id, "verify_address", json!({}));
    let shown = records(&shop, &id);
    assert_eq!(shown["first_response_minutes"], 190);
    assert_eq!(shown["first_response"], "after 3 hours");
}

#[test]
fn a_pasted_message_brings_its_own_time_and_no_zone_is_guessed() {
    let shop = shop_with_orders();
    let paste = |text: &str| shop.ask("message_paste", json!({ "text": text }));
    let told = paste("Nov 20, 2026 3:15 PM\nNothing came.");
    assert_eq!(told["at"], "2026-11-20T20:15:00Z");
    assert_eq!(told["text"], "Nothing came.");
    assert!(told["note"].as_str().unwrap_or_default().contains("America/New_York"), "{told}");
    let zoned = paste("Date: Fri, 20 Nov 2026 15:15:00 +0100\nSubject: Parcel\n\nNothing came.");
    assert_eq!(zoned["at"], "2026-11-20T14:15:00Z");
    let day = paste("20 Nov, 2026\nNothing came.");
    assert_eq!((&day["at"], &day["day"]), (&Value::Null, &json!("2026-11-20")));
    let open = paste("11/10/2026\nNothing came.");
    assert_eq!((&open["at"], &open["day"]), (&Value::Null, &Value::Null));
    let future = shop.refused("message_paste", json!({ "text": "Nov 30, 2026 3:15 PM\nHello" }));
    assert_eq!(future.code, "time_in_future");
    assert_eq!(shop.refused("message_paste", json!({ "text": "\n" })).code, "text_missing");
    let id = open_case(&shop);
    let early = json!({ "case": id, "channel": "email", "from": "buyer", "to": "seller", "at": "2020-01-01T00:00:00Z", "text": "Hello" });
    assert_eq!(shop.refused("case_log", early).code, "time_before_order");
}

#[test]
fn files_are_attached_saved_taken_off_and_brought_back() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let photo = shop.file("porch.jpg", b"\xff\xd8\xff\xe0 a porch");
    let letter = shop.file("answer.pdf", b"%PDF-1.7 an answer");
    shop.ask("attach", json!({ "case": id, "paths": [photo, letter], "kind": null, "entry": null }));
    let found = records(&shop, &id)["attachments"].clone();
    assert_eq!(found[0]["file_name"], "porch.jpg");
    assert_eq!((&found[0]["kind"], &found[0]["media"]), (&json!("photo"), &json!("image/jpeg")));
    assert_eq!((&found[1]["kind"], &found[1]["bytes"]), (&json!("other"), &json!(18)));
    let again = shop.ask("attach", json!({ "case": id, "paths": [photo], "kind": null, "entry": null }));
    assert_eq!(again["op"], Value::Null, "the same file is not kept twice");
    let attachment = found[1]["id"].clone();
    let to = shop.folder().join("copy.pdf");
    shop.host().will_save_to(to.clone());
    let saved = shop.ask("attachment_save", json!({ "attachment": attachment }));
    assert_eq!(saved["file"].as_str(), to.to_str());
    assert_eq!(std::fs::read(&to).unwrap_or_default(), b"%PDF-1.7 an answer");
    let cancelled = shop.ask("attachment_save", json!({ "attachment": attachment }));
    assert_eq!(cancelled["file"], Value::Null);
    shop.ask("attachment_detach", json!({ "attachment": attachment }));
    assert_eq!(records(&shop, &id)["attachments"].as_array().map(Vec::len), Some(1));
    let gone = shop.refused("attachment_save", json!({ "attachment": attachment }));
    assert!(gone.message.starts_with("There is no attached file A-"), "{}", gone.message);
    shop.ask("undo", json!({}));
    assert_eq!(records(&shop, &id)["attachments"], found);
    shop.ask("undo", json!({}));
    assert_eq!(records(&shop, &id)["attachments"], json!([]));
    shop.ask("redo", json!({}));
    assert_eq!(records(&shop, &id)["attachments"], found, "what is in a file is still there");
}

#[test]
fn a_file_belongs_to_an_entry_of_the_same_case() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    log(&shop, &id, "email", "buyer", None, "See the picture.");
    let entry = last_entry(&shop, &id, "message")["id"].clone();
    let photo = shop.file("door.png", b"\x89PNG\r\n\x1a\n a door");
    shop.ask("attach", json!({ "case": id, "paths": [photo], "kind": "screenshot", "entry": entry }));
    let found = records(&shop, &id)["attachments"][0].clone();
    assert_eq!((&found["entry"], &found["kind"]), (&entry, &json!("screenshot")));
    let wrong = json!({ "case": id, "paths": [photo], "kind": "poem", "entry": null });
    assert_eq!(shop.refused("attach", wrong).code, "name_unknown");
    let nowhere = json!({ "case": id, "paths": [photo], "kind": null, "entry": "E-777" });
    assert_eq!(shop.refused("attach", nowhere).code, "not_found");
}

#[test]
fn a_file_that_cannot_be_attached_is_named_with_what_to_do_and_nothing_is_kept() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let good = shop.file("good.txt", b"good");
    let refused = |path: &std::path::Path| {
        let request = json!({ "case": id, "paths": [good, path], "kind": null, "entry": null });
        let refused = shop.refused("attach", request);
        assert!(refused.message.contains(&path.display().to_string()), "{}", refused.message);
        refused.code
    };
    assert_eq!(refused(&shop.folder().join("no-such-file")), "attachment_not_found");
    assert_eq!(refused(shop.folder()), "attachment_is_folder");
    assert_eq!(refused(&shop.file("empty.txt", b"")), "attachment_empty");
    let large = shop.file("large.bin", b"x");
    std::fs::File::options().write(true).open(&large).unwrap().set_len((25 << 20) + 1).unwrap();
    assert_eq!(refused(&large), "attachment_too_large");
    let request = json!({ "case": id, "paths": [large], "kind": null, "entry": null });
    let message = shop.refused("attach", request).message;
    assert!(message.contains("has 25.1 MB; up to 25 MB can be attached"), "{message}");
    assert_eq!(records(&shop, &id)["attachments"], json!([]));
}

#[test]
fn a_note_on_a_filing_stays_out_of_the_timeline() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    file(&shop, &id, "carrier_search", &[("notes", "The clerk was rude")]);
    assert!(!case(&shop, &id)["timeline"].to_string().contains("rude"));
    assert_eq!(records(&shop, &id)["filings"][0]["notes"], "The clerk was rude");
}
