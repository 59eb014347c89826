//! The shop's policy: from nothing to a published version, and an old order that keeps its old words.

use chrono::Duration;
use docket_testkit::TestShop;
use serde_json::{Value, json};

use crate::shop_with_orders;

fn value<'a>(list: &'a Value, id: &str) -> &'a Value {
    let found = list.as_array().into_iter().flatten().find(|one| one["id"] == id || one["kind"] == id);
    found.unwrap_or(&Value::Null)
}

fn first_draft(shop: &TestShop) -> Value {
    let mut answers = shop.ask("policy_book", json!({}))["first"].clone();
    answers["exceptions"] = json!(["custom_made"]);
    answers["sells_to"] = json!(["US", "DE"]);
    shop.ask("policy_first", answers)
}

fn with_field(draft: &Value, kind: &str, name: &str, to: &str) -> Value {
    let mut draft = draft.clone();
    for clause in draft["clauses"].as_array_mut().into_iter().flatten() {
        if clause["kind"] == kind {
            for field in clause["fields"].as_array_mut().into_iter().flatten() {
                if field["name"] == name {
                    field["value"] = json!(to);
                }
            }
        }
    }
    draft
}

#[test]
fn a_first_policy_comes_from_answers_and_names_what_it_still_lacks() {
    let shop = shop_with_orders();
    let book = shop.ask("policy_book", json!({}));
    assert_eq!((&book["current"], &book["review_on"]), (&Value::Null, &Value::Null));
    assert_eq!(book["kinds"].as_array().map(Vec::len), Some(14));
    let draft = first_draft(&shop);
    let preview = shop.ask("policy_preview", draft.clone());
    assert_eq!(preview["problems"], json!([]));
    let missing: Vec<&str> = preview["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["kind"] == "missing")
        .map(|one| one["clause"].as_str().unwrap())
        .collect();
    assert_eq!(missing, ["goodwill_limit", "tracking_from", "insurance_from"]);

    let saved = shop.ask("policy_set", draft);
    assert_eq!(
        (&saved["version"], &saved["done"]["text"]),
        (&json!(1), &json!("Wrote version 1 of the policy"))
    );
    let view = shop.ask("policy_show", json!({ "version": 1 }));
    let sentences = &value(&view["clauses"], "cancel_until")["sentences"];
    assert_eq!(sentences[0]["text"], "You can cancel your order until we ship it.");
    assert_eq!(sentences[1]["lang"], "de");
    let page = view["pages"][0]["text"].as_str().unwrap();
    assert!(page.contains("21 November 2026") && page.contains("within 30 days of delivery"), "{page}");
}

#[test]
fn a_new_version_leaves_the_old_one_as_it_was_and_shows_what_changed() {
    let shop = shop_with_orders();
    shop.ask("policy_set", first_draft(&shop));
    let before = shop.ask("policy_show", json!({ "version": 1 }));
    let mut next = with_field(&before["draft"], "return_window", "days", "14");
    next["valid_from"] = json!("2027-01-01");
    assert_eq!(shop.ask("policy_set", next.clone())["version"], 2);
    let view = shop.ask("policy_show", json!({ "version": 2 }));
    assert_eq!(view["before"], 1);
    let changed = view["differences"].as_array().unwrap();
    assert_eq!(changed.len(), 1, "{changed:?}");
    assert_eq!(changed[0]["before"], "You can send goods back within 30 days of delivery.");
    assert_eq!(changed[0]["after"], "You can send goods back within 14 days of delivery.");
    let after = shop.ask("policy_show", json!({ "version": 1 }));
    assert_eq!(after["clauses"], before["clauses"]);
    let states = |shop: &TestShop| {
        let book = shop.ask("policy_book", json!({}));
        let lines = book["versions"].as_array().cloned().unwrap_or_default();
        lines.iter().map(|line| line["state"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(states(&shop), ["later", "in_force"]);
    shop.pass(Duration::days(60));
    assert_eq!(states(&shop), ["in_force", "earlier"]);
    let again = shop.ask("policy_set", next);
    assert_eq!(
        (&again["version"], &again["done"]["op"]),
        (&json!(2), &Value::Null),
        "nothing new, no version"
    );
}

#[test]
fn a_policy_below_the_law_is_kept_and_told() {
    let shop = shop_with_orders();
    let draft = with_field(&first_draft(&shop), "return_window", "days", "7");
    let preview = shop.ask("policy_preview", draft.clone());
    let law: Vec<&Value> =
        preview["findings"].as_array().unwrap().iter().filter(|one| one["kind"] == "law").collect();
    let windows: Vec<&&Value> = law.iter().filter(|one| one["clause"] == "return_window").collect();
    let said = |one: &&&Value| one["text"].as_str().unwrap().to_owned();
    assert!(
        windows.iter().all(|one| said(one).contains("14 days") && !said(one).contains("US")),
        "{windows:?}"
    );
    let window = windows.iter().find(|one| said(one).contains("DE")).unwrap();
    assert!(said(window).contains("German civil code"), "Germany has a law of its own: {window}");
    assert!(windows.iter().any(|one| said(one).contains("IT")), "an order went to Italy: {windows:?}");
    assert!(!window["grade"].as_str().unwrap().is_empty());
    shop.ask("policy_set", draft);
}

#[test]
fn a_field_that_cannot_be_read_is_named_and_nothing_is_written() {
    let shop = shop_with_orders();
    let draft = with_field(&first_draft(&shop), "return_window", "days", "soon");
    let preview = shop.ask("policy_preview", draft.clone());
    assert_eq!(preview["problems"][0]["clause"], "return_window");
    assert_eq!(preview["problems"][0]["field"], "days");
    assert!(value(&preview["clauses"], "return_window").is_null());
    let refused = shop.refused("policy_set", draft.clone());
    assert_eq!(refused.code, "policy_field");
    assert!(
        refused.message.contains("Return window") && refused.message.contains("soon"),
        "{}",
        refused.message
    );
    let mut nowhere = first_draft(&shop);
    nowhere["sells_to"] = json!(["America"]);
    assert_eq!(shop.refused("policy_set", nowhere).code, "policy_country");
    let mut empty = draft;
    empty["clauses"] = json!([]);
    assert_eq!(shop.refused("policy_set", empty).code, "policy_empty");
    assert_eq!(shop.ask("policy_book", json!({}))["versions"], json!([]));
}

#[test]
fn where_a_version_stands_is_noted_and_undo_takes_it_back() {
    let shop = shop_with_orders();
    shop.ask("policy_set", first_draft(&shop));
    let publish = |place: &str| json!({ "version": 1, "lang": "en", "place": place, "on": "2026-11-20" });
    shop.ask("policy_publish", publish("Etsy shop page"));
    let places = |shop: &TestShop| shop.ask("policy_show", json!({ "version": 1 }))["places"].clone();
    assert_eq!(places(&shop)[0]["place"], "Etsy shop page");
    assert_eq!(places(&shop)[0]["published_on"], "2026-11-20");
    assert_eq!(shop.refused("policy_publish", publish("  ")).code, "policy_place_missing");
    let nothing = json!({ "version": 9, "lang": "en", "place": "x", "on": null });
    assert_eq!(shop.refused("policy_publish", nothing).code, "policy_unknown");
    shop.ask("undo", json!({}));
    assert_eq!(places(&shop), json!([]));
    shop.ask("undo", json!({}));
    assert_eq!(shop.ask("policy_book", json!({}))["current"], Value::Null);
    shop.ask("redo", json!({}));
    let shop = shop.restarted();
    assert_eq!(shop.ask("policy_book", json!({}))["current"], 1);
}

#[test]
fn a_year_later_the_policy_asks_to_be_looked_through_once() {
    let shop = shop_with_orders();
    shop.ask("policy_set", first_draft(&shop));
    let due = |shop: &TestShop| {
        let book = shop.ask("policy_book", json!({}));
        (book["review_on"].as_str().unwrap_or_default().to_owned(), book["review_due"] == true)
    };
    assert_eq!(due(&shop), ("2027-11-21".to_owned(), false));
    shop.pass(Duration::days(364));
    assert!(!due(&shop).1);
    shop.pass(Duration::days(1));
    assert!(due(&shop).1);
    assert_eq!(shop.ask("app_state", json!({}))["policy_review_due"], true);
    shop.ask("policy_reviewed", json!({}));
    assert_eq!(due(&shop), ("2028-11-21".to_owned(), false));
    assert_eq!(shop.ask("app_state", json!({}))["policy_review_due"], false);
}
