//! The evidence pack: everything in one document, in order, with what is missing told by name.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use docket_testkit::TestShop;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{LOST, case, open_case, shop_with_orders, up_to_the_report};

/// A pack as somebody outside gets it.
pub(crate) struct Packed {
    /// The text of the document, every run of blanks as one.
    pub(crate) text: String,
    pages: usize,
    /// The other files by name.
    files: BTreeMap<String, Vec<u8>>,
}

impl Packed {
    /// Everything that can be read in it.
    pub(crate) fn everything(&self) -> String {
        let files =
            self.files.iter().map(|(name, bytes)| format!("{name} {}", String::from_utf8_lossy(bytes)));
        format!("{} {}", self.text, files.collect::<Vec<_>>().join(" "))
    }
}

fn read_pdf(bytes: &[u8]) -> (String, usize) {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).unwrap();
    (text.split_whitespace().collect::<Vec<_>>().join(" "), pages.len())
}

fn unzipped(bytes: Vec<u8>) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        files.insert(file.name().unwrap().into_owned(), content);
    }
    files
}

/// Saves the pack of a case and reads it.
pub(crate) fn packed(shop: &TestShop, id: &str, form: &str) -> Packed {
    let path = shop.folder().join(format!("pack.{form}"));
    shop.host().will_save_to(path.clone());
    let saved = shop.ask("evidence_pack_save", json!({ "case": id, "form": form }));
    assert_eq!(saved["file"], path.display().to_string());
    let bytes = std::fs::read(path).unwrap();
    let mut files =
        if form == "zip" { unzipped(bytes) } else { BTreeMap::from([("pack.pdf".to_owned(), bytes)]) };
    let name = files.keys().find(|name| name.ends_with(".pdf")).unwrap().clone();
    let (text, pages) = read_pdf(&files.remove(&name).unwrap());
    Packed { text, pages, files }
}

/// A policy in force since the first of the year, with the clause that buyers never see.
pub(crate) fn write_policy(shop: &TestShop, goodwill: Option<&str>) -> u64 {
    let mut answers = shop.ask("policy_book", json!({}))["first"].clone();
    answers["sells_to"] = json!(["US"]);
    let mut draft = shop.ask("policy_first", answers);
    draft["valid_from"] = json!("2026-01-01");
    if let Some(limit) = goodwill {
        let clause =
            json!({ "kind": "goodwill_limit", "fields": [{ "name": "limit", "value": limit }], "texts": [] });
        draft["clauses"].as_array_mut().unwrap().push(clause);
    }
    shop.ask("policy_set", draft)["version"].as_u64().unwrap()
}

fn publish(shop: &TestShop, place: &str, on: &str) {
    shop.ask("policy_publish", json!({ "version": 1, "lang": "en", "place": place, "on": on }));
}

fn log(shop: &TestShop, id: &str, channel: &str, from: &str, to: &str, at: &str, text: &str) {
    let entry = json!({ "case": id, "channel": channel, "from": from, "to": to, "at": at, "text": text });
    shop.ask("case_log", entry);
}

fn entry(shop: &TestShop, id: &str, body: &str) -> Value {
    let file = case(shop, id);
    let entries = file["timeline"].as_array().cloned().unwrap_or_default();
    entries.into_iter().find(|entry| entry["body"] == body).unwrap_or_else(|| panic!("no entry {body}"))
}

fn shown(shop: &TestShop, id: &str) -> Value {
    shop.ask("evidence_pack_show", json!({ "case": id }))
}

fn part(view: &Value, kind: &str) -> Value {
    let sections = view["sections"].as_array().into_iter().flatten();
    let mut parts = sections.flat_map(|section| section["parts"].as_array().into_iter().flatten());
    parts.find(|part| part["kind"] == kind).unwrap_or_else(|| panic!("no part {kind}")).clone()
}

fn state_of(view: &Value, kind: &str) -> String {
    part(view, kind)["state"].as_str().unwrap_or_default().to_owned()
}

const PAGE: &str = "Delivered, In/At Mailbox\nBANGOR, ME 04401\nNovember 21, 2026, 10:05 am\n\
                    Out for Delivery\nBANGOR, ME 04401\nNovember 21, 2026, 6:10 am\n\
                    Accepted at USPS Facility\nHUDSON, NY 12534\nNovember 19, 2026, 4:02 pm\n";

/// A case with everything that a pack asks for, logged out of order.
fn whole_case(shop: &TestShop) -> String {
    write_policy(shop, None);
    publish(shop, "The shop's eBay page", "2026-02-01");
    let id = open_case(shop);
    log(shop, &id, "phone", "carrier", "seller", "2026-11-21T15:30:00-05:00", "It was left in the mailbox.");
    log(shop, &id, "email", "seller", "buyer", "2026-11-21T11:00:00-05:00", "I ask the carier at once.");
    log(
        shop,
        &id,
        "platform_message",
        "buyer",
        "seller",
        "2026-11-21T09:10:00-05:00",
        "Where is my #key *really*?",
    );
    let wrong = entry(shop, &id, "I ask the carier at once.");
    let edit = json!({ "entry": wrong["id"], "channel": "email", "from": "seller", "to": "buyer", "at": wrong["at"], "text": "I ask the carrier at once." });
    shop.ask("entry_edit", edit);
    shop.ask(
        "tracking_paste",
        json!({ "order": LOST, "text": PAGE, "tracking_number": null, "date_order": null }),
    );
    let picture = shop.file("tracking.png", b"\x89PNG\r\n\x1a\n a page");
    shop.ask("attach", json!({ "case": id, "paths": [picture], "kind": "screenshot", "entry": null }));
    id
}

#[test]
fn a_pack_holds_four_sections_with_everything_in_order_of_time() {
    let shop = shop_with_orders();
    let id = whole_case(&shop);
    let view = shown(&shop, &id);
    assert_eq!(
        (&view["complete"], &view["meter"]),
        (&json!(true), &json!("4 of 4 sections complete")),
        "{view}"
    );
    assert_eq!(view["profile"], "ebay_item_not_received");
    let pack = packed(&shop, &id, "pdf");
    let text = &pack.text;
    let in_order = [
        "1. Order details",
        "310 Tannery Row",
        "Mantel clock key, brass, 4.25 mm \"No. 7\"",
        "$24.12",
        "9400110200830911223347",
        "2. Communication",
        "Where is my #key *really*?",
        "I ask the carrier at once.",
        "It was left in the mailbox.",
        "3. Policies",
        "Version 1, in force since 1 January 2026",
        "The shop's eBay page, since 1 February 2026",
        "4. Evidence",
        "Accepted at USPS Facility",
        "Delivered, In/At Mailbox",
        "Proof of delivery as eBay asks for it",
        "Status delivered",
        "tracking.png",
    ];
    let mut from = 0;
    for words in in_order {
        let at = text[from..].find(words).unwrap_or_else(|| panic!("{words} does not come next in {text}"));
        from += at;
    }
    assert!(!text.contains("carier") && text.contains("put right once, newest wording"), "{text}");
    assert!(text.contains("Saturday, 21 November 2026, 15:30 (UTC-05:00)"), "a time has its zone: {text}");
    assert!(text.contains("Carrier to Seller · Telephone"), "{text}");
    assert!(!text.contains("Not on record:"), "{text}");
    let digest = Sha256::digest(b"\x89PNG\r\n\x1a\n a page");
    let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(text.contains(&hash), "{text}");
    assert!(pack.pages > 1);

    let file = case(&shop, &id);
    assert_eq!(file["papers"][0]["form"], "evidence_pack");
    assert_eq!(file["papers"][0]["title"], "Evidence pack");
    assert_eq!(file["papers"][0]["missing"], 0);
    let last = file["timeline"].as_array().and_then(|entries| entries.last()).cloned().unwrap_or_default();
    assert_eq!(last["title"], "Paper made: Evidence pack");
    shop.ask("undo", json!({}));
    assert_eq!(case(&shop, &id)["papers"], json!([]));
}

#[test]
fn no_sentence_of_the_chronology_is_without_a_record() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    up_to_the_report(&shop, &id);
    log(&shop, &id, "phone", "carrier", "seller", "2026-11-21T15:30:00-05:00", "It was left in the mailbox.");
    log(&shop, &id, "email", "buyer", "seller", "2026-11-20T08:00:00-05:00", "Is it on its way?");
    log(&shop, &id, "note", "seller", "seller", "2026-11-21T16:00:00-05:00", "My own thoughts.");
    let page = json!({ "order": LOST, "text": PAGE, "tracking_number": null, "date_order": null });
    shop.ask("tracking_paste", page);
    let text = packed(&shop, &id, "pdf").text;
    let (_, story) = text.split_once("2. Communication").unwrap();
    let (story, _) = story.split_once("3. Policies").unwrap();
    let cited: Vec<&str> =
        story.split("Record E-").skip(1).map(|rest| rest.split(' ').next().unwrap()).collect();
    let file = case(&shop, &id);
    let entries = file["timeline"].as_array().cloned().unwrap_or_default();
    let mut told = Vec::new();
    for number in &cited {
        let entry = entries.iter().find(|entry| entry["id"] == format!("E-{number}"));
        let entry = entry.unwrap_or_else(|| panic!("there is no entry E-{number}"));
        assert_eq!(entry["private"], false);
        told.push(entry["at"].as_str().unwrap().to_owned());
    }
    assert!(told.is_sorted(), "{told:?}");
    // Each message, call, letter, filing and scan of the case stands there once.
    let kinds = ["opened", "message", "call", "letter", "filing", "tracking"];
    let shared: Vec<&str> = entries
        .iter()
        .filter(|entry| kinds.contains(&entry["kind"].as_str().unwrap()))
        .map(|entry| entry["id"].as_str().unwrap())
        .collect();
    let cited: Vec<String> = cited.iter().map(|number| format!("E-{number}")).collect();
    assert!(shared.len() > 8, "{shared:?}");
    assert_eq!(cited, shared);
}

#[test]
fn what_is_missing_is_told_with_its_cure_and_stops_nothing() {
    let shop = shop_with_orders();
    let opened = shop.ask("case_open", json!({ "order": LOST, "kind": "item_not_received", "reason": "" }));
    let id = opened["case"].as_str().unwrap_or_default().to_owned();
    let view = shown(&shop, &id);
    assert_eq!(
        (&view["complete"], &view["meter"]),
        (&json!(false), &json!("1 of 4 sections complete")),
        "{view}"
    );
    let answer = part(&view, "answer");
    assert_eq!(answer["state"], "missing");
    assert_eq!(answer["text"], "No message to the buyer is in the timeline. Paste it there.");
    for kind in ["buyer_words", "policy_version", "policy_published", "tracking_events", "proof_of_delivery"]
    {
        assert_eq!(state_of(&view, kind), "missing", "{kind}");
    }
    let pack = packed(&shop, &id, "pdf");
    assert!(pack.text.contains("Not on record: Words of the buyer; Answer to the buyer."), "{}", pack.text);
    assert!(pack.text.contains("No policy was in force on 18 November 2026."), "{}", pack.text);
    assert!(!pack.text.contains("Paste it there"), "the cure is the seller's: {}", pack.text);
    assert_eq!(case(&shop, &id)["papers"][0]["missing"], 6);
}

#[test]
fn each_section_completes_when_its_last_part_is_there() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let complete = |shop: &TestShop, section: &str| {
        let view = shown(shop, &id);
        let found = view["sections"].as_array().into_iter().flatten().find(|one| one["id"] == section);
        found.unwrap()["complete"].as_bool().unwrap()
    };
    assert!(!complete(&shop, "communication"));
    log(&shop, &id, "email", "seller", "buyer", "2026-11-21T11:00:00-05:00", "I am looking into it.");
    assert!(complete(&shop, "communication"));
    assert!(!complete(&shop, "policies"));
    write_policy(&shop, None);
    publish(&shop, "eBay page", "2026-11-18");
    assert_eq!(
        state_of(&shown(&shop, &id), "policy_published"),
        "missing",
        "on the day itself is not before"
    );
    publish(&shop, "About page", "2026-11-17");
    assert!(complete(&shop, "policies"));
    assert!(!complete(&shop, "evidence"));
    let elsewhere = PAGE.replace("BANGOR, ME 04401", "PORTLAND, ME 04101");
    let paste =
        |text: &str| json!({ "order": LOST, "text": text, "tracking_number": null, "date_order": null });
    shop.ask("tracking_paste", paste(&elsewhere));
    assert_eq!(state_of(&shown(&shop, &id), "proof_of_delivery"), "missing", "delivered in another town");
    shop.ask("undo", json!({}));
    shop.ask("tracking_paste", paste(PAGE));
    assert!(complete(&shop, "evidence"));
    assert_eq!(shown(&shop, &id)["complete"], true);
}

#[test]
fn a_clause_that_is_cited_stands_word_for_word_in_the_pack() {
    let shop = shop_with_orders();
    write_policy(&shop, None);
    publish(&shop, "eBay page", "2026-02-01");
    let ask = json!({ "order": LOST, "kind": "cancellation", "reason": "I no longer need it.", "at": null, "asked_reason": "no_longer_needed" });
    let id = shop.ask("case_open", ask)["case"].as_str().unwrap_or_default().to_owned();
    assert_eq!(state_of(&shown(&shop, &id), "clause_cited"), "missing");
    shop.ask("request_cite", json!({ "case": id, "clause": "cancel_until" }));
    assert_eq!(state_of(&shown(&shop, &id), "clause_cited"), "ok");
    let policy = shop.ask("policy_show", json!({ "version": 1 }));
    let clauses = policy["clauses"].as_array().cloned().unwrap_or_default();
    let clause = clauses.iter().find(|clause| clause["id"] == "cancel_until").unwrap();
    let sentence = clause["sentences"][0]["text"].as_str().unwrap();
    let text = packed(&shop, &id, "pdf").text;
    assert!(text.contains("Clause cited:"), "{text}");
    assert_eq!(text.matches(sentence).count(), 1, "once, and not again among the others");
    assert_eq!(state_of(&shown(&shop, &id), "proof_of_delivery"), "not_needed");
}

#[test]
fn an_archive_takes_the_files_along_with_their_hashes() {
    let shop = shop_with_orders();
    let id = whole_case(&shop);
    let other = shop.folder().join("other");
    std::fs::create_dir(&other).unwrap();
    let twin = other.join("tracking.png");
    std::fs::write(&twin, b"\x89PNG\r\n\x1a\n another page").unwrap();
    shop.ask("attach", json!({ "case": id, "paths": [twin], "kind": null, "entry": null }));
    let pack = packed(&shop, &id, "zip");
    let names: Vec<&str> = pack.files.keys().map(String::as_str).collect();
    assert_eq!(names, ["attachments/01-tracking.png", "attachments/02-tracking.png", "manifest.txt"]);
    let manifest = String::from_utf8(pack.files["manifest.txt"].clone()).unwrap();
    for name in &names[..2] {
        let hash: String =
            Sha256::digest(&pack.files[*name]).iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(manifest.contains(&format!("{hash}  {name}\n")), "{manifest}");
        assert!(pack.text.contains(&hash), "the document lists it too");
    }
    assert!(manifest.contains(&format!("  {id}-evidence-pack.pdf\n")), "{manifest}");
}

#[test]
fn a_pack_that_cannot_be_written_leaves_nothing_behind() {
    let shop = shop_with_orders();
    let id = whole_case(&shop);
    let before = shop.everything();
    shop.host().will_save_to(shop.folder().join("no-such-folder").join("pack.pdf"));
    assert_eq!(shop.refused("evidence_pack_save", json!({ "case": id, "form": "pdf" })).code, "file_failed");
    shop.host().will_save_to(shop.folder().join("pack.docx"));
    let refused = shop.refused("evidence_pack_save", json!({ "case": id, "form": "pdf" }));
    assert_eq!(refused.code, "evidence_pack_ending");
    assert!(refused.message.contains("End the name with .pdf"), "{}", refused.message);
    assert_eq!(
        shop.refused("evidence_pack_save", json!({ "case": id, "form": "docx" })).code,
        "name_unknown"
    );
    let cancelled = shop.ask("evidence_pack_save", json!({ "case": id, "form": "pdf" }));
    assert_eq!((&cancelled["file"], &cancelled["done"]["op"]), (&Value::Null, &Value::Null));
    assert_eq!(shop.everything(), before);
    assert!(!shop.folder().join("pack.docx").exists());
}

#[test]
fn a_pack_says_where_it_is_over_what_the_platform_takes() {
    let shop = shop_with_orders();
    let opened = shop.ask("case_open", json!({ "order": LOST, "kind": "payment_dispute", "reason": "" }));
    let id = opened["case"].as_str().unwrap_or_default().to_owned();
    assert_eq!(shown(&shop, &id)["limits"]["over"], json!([]));
    let large = shop.file("film.png", [b"\x89PNG\r\n\x1a\n".as_slice(), &vec![7; 1_750_000]].concat());
    shop.ask("attach", json!({ "case": id, "paths": [large], "kind": null, "entry": null }));
    let limits = shown(&shop, &id)["limits"].clone();
    assert_eq!(limits["told"], json!(["All files together up to 1750 kB", "Up to 5 files"]));
    let over = limits["over"][0].as_str().unwrap();
    assert!(over.starts_with("All files together have 1"), "{over}");
    assert_eq!(limits["source"]["grade"], "A");
    let other = open_case(&shop);
    assert_eq!(shown(&shop, &other)["limits"], Value::Null, "these limits are for payment disputes");
}

#[test]
fn the_address_is_the_one_the_marketplace_gave_whatever_was_written_over_it() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let value = json!({ "name": "Wilma Ostrander", "company": "", "line1": "9 Gull Street", "line2": "", "city": "Orono", "region": "ME", "postal_code": "04473", "country": "United States" });
    let edit = json!({ "order": LOST, "field": "ship_to", "text": "", "address": value, "because": "moved" });
    shop.ask("order_edit", edit);
    let text = packed(&shop, &id, "pdf").text;
    assert!(text.contains("310 Tannery Row") && !text.contains("9 Gull Street"), "{text}");
    assert!(text.contains("wrote another address over it later"), "{text}");
}

#[test]
fn a_german_seller_gets_a_german_pack() {
    let shop = shop_with_orders();
    let id = whole_case(&shop);
    shop.set(&[("language", json!("de"))]);
    let text = packed(&shop, &id, "pdf").text;
    for words in [
        "1. Angaben zur Bestellung",
        "2. Schriftwechsel",
        "Zusteller an Verkäufer",
        "3. Shop-Regeln",
        "4. Belege",
    ] {
        assert!(text.contains(words), "{words} is missing in {text}");
    }
    assert!(!text.contains('['), "every sentence exists: {text}");
}
