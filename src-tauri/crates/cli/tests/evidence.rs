//! The evidence pack of a case, by commands alone.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod support;

use serde_json::{Value, json};
use support::{Shop, each};

const ORDER: &str = "3297012640";

fn shop_with_a_case() -> Shop {
    let shop = Shop::with_orders();
    shop.json(["case", "open", ORDER, "--kind", "item_not_received", "--reason", "Nothing came."]);
    shop
}

fn check(answer: &Value, name: &str) -> Value {
    let checks = answer["checks"].as_array().unwrap();
    checks.iter().find(|one| one["name"] == name).unwrap_or_else(|| panic!("no check {name}")).clone()
}

#[test]
fn a_pack_is_made_with_what_is_there_and_says_what_is_not() {
    let shop = shop_with_a_case();
    let to = shop.path("pack.pdf");
    let made = shop.json(["evidence".as_ref(), ORDER.as_ref(), "-o".as_ref(), to.as_os_str()]);
    assert_eq!(made["profile"], "etsy_purchase_protection");
    assert_eq!(made["complete"], false);
    let answer = check(&made, "answer");
    assert_eq!(answer["ok"], false);
    assert_eq!(answer["why"], "No message to the buyer is in the timeline. Paste it there.");
    assert_eq!(check(&made, "buyer_words")["ok"], true);
    let tracking = check(&made, "tracking_on_order");
    assert_eq!((&tracking["ok"], &tracking["why"]), (&json!(false), &json!("no tracking number")));
    assert_eq!(check(&made, "address_as_on_order")["ok"], true, "the points of the list stand there too");
    assert_eq!(each(&made["sections"], "id"), ["order", "communication", "policies", "evidence"]);
    assert_eq!(made["sections"][0]["missing"], json!(["items", "parcel"]));
    assert_eq!(made["sections"][1]["missing"], json!(["answer"]));
    assert_eq!(made["limits"], Value::Null);
    let bytes = std::fs::read(&to).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    assert_eq!(made["files"][0]["name"], "pack.pdf");
    assert_eq!(made["files"][0]["bytes"], bytes.len());
    assert_eq!(made["files"][0]["sha256"], made["sha256"]);
    assert_eq!(shop.json(["case", "show", ORDER])["papers"][0]["form"], "evidence_pack");
}

#[test]
fn another_list_can_be_asked_for_and_an_archive_names_what_is_in_it() {
    let shop = shop_with_a_case();
    let note = shop.path("note.txt");
    std::fs::write(&note, "The carrier's word").unwrap();
    shop.json(["attach".as_ref(), ORDER.as_ref(), note.as_os_str()]);
    let to = shop.path("pack.zip");
    let made = shop.json([
        "evidence".as_ref(),
        ORDER.as_ref(),
        "--profile".as_ref(),
        "shopify_chargeback".as_ref(),
        "-o".as_ref(),
        to.as_os_str(),
    ]);
    assert_eq!(made["profile"], "shopify_chargeback");
    let names = each(&made["files"], "name");
    assert!(names[0].ends_with("-evidence-pack.pdf"), "{names:?}");
    assert_eq!(names[1..], ["attachments/01-note.txt", "manifest.txt"]);
    let over = made["limits"]["over"][0].as_str().unwrap();
    assert!(over.starts_with("attachments/01-note.txt is text/plain, which is not taken."), "{over}");
    assert!(std::fs::read(&to).unwrap().starts_with(b"PK"));
    let said = shop.run(["evidence".as_ref(), ORDER.as_ref(), "-o".as_ref(), to.as_os_str()]);
    assert!(said.out.contains("of 4 sections complete") && said.out.contains("Paste it there."), "{said:?}");
}

#[test]
fn what_cannot_be_made_is_refused_in_one_sentence_and_nothing_is_kept() {
    let shop = shop_with_a_case();
    let before = shop.state();
    let refused = |more: &[&str]| {
        let args = ["evidence", ORDER].iter().chain(more).copied();
        shop.refusal(args)["error"]["code"].as_str().unwrap().to_owned()
    };
    let pdf = shop.path("pack.pdf");
    assert_eq!(refused(&["-o", "pack.docx"]), "evidence_pack_ending");
    assert_eq!(refused(&["-o", pdf.to_str().unwrap(), "--profile", "ebay_inr"]), "evidence_profile_unknown");
    assert_eq!(refused(&["-o", shop.path("none/pack.pdf").to_str().unwrap()]), "file_failed");
    let unknown = shop.refusal(["evidence", "7-7", "-o", pdf.to_str().unwrap()]);
    assert_eq!(unknown["error"]["code"], "case_unknown");
    assert_eq!(shop.state(), before);
    assert!(!pdf.exists());
}
