//! Many cases at once: in one go, put off, tagged, merged, found.

use chrono::Duration;
use docket_testkit::{TestShop, fixture};
use serde_json::{Value, json};

use crate::{LOST, case, open_case, send, shop_with_orders, up_to_the_report};

/// A second order of the buyer whose parcel is lost.
const SECOND: &str = "21-14480-99999";

/// The shop, in which the buyer has two orders.
fn shop_with_two_orders_of_one_buyer() -> TestShop {
    let shop = shop_with_orders();
    let text = std::fs::read_to_string(fixture("ebay_orders_report_us.csv")).unwrap();
    // Another sale of the same buyer: nothing by which a platform tells sales apart is the same.
    let changed = text
        .replace(LOST, SECOND)
        .replace("\"5121\"", "\"6121\"")
        .replace("10071220331021", "10071220399999");
    let lines = changed.lines().filter(|line| {
        !line.starts_with('"')
            || line.contains("Order Number")
            || line.contains(SECOND)
            || line.starts_with("\"\"")
    });
    let file = shop.file("more.csv", lines.collect::<Vec<_>>().join("\n"));
    shop.import(&[file]);
    shop
}

fn open_on(shop: &TestShop, order: &str) -> String {
    let opened = shop.ask("case_open", json!({ "order": order, "kind": "item_not_received", "reason": "" }));
    opened["case"].as_str().unwrap_or_default().to_owned()
}

/// Cases on so many different orders.
fn many(shop: &TestShop, count: usize) -> Vec<String> {
    let orders = shop.ask(
        "order_list",
        json!({ "find": "", "platform": null, "stage": null, "sort": "number", "offset": 0, "limit": 500 }),
    );
    let rows = orders["rows"].as_array().cloned().unwrap_or_default();
    rows.iter().take(count).map(|row| open_on(shop, row["id"].as_str().unwrap_or_default())).collect()
}

fn listed(shop: &TestShop, query: Value) -> Vec<String> {
    let rows = shop.ask("case_list", query)["rows"].as_array().cloned().unwrap_or_default();
    rows.iter().map(|row| row["id"].as_str().unwrap_or_default().to_owned()).collect()
}

fn today(shop: &TestShop) -> Vec<String> {
    let groups = shop.ask("today_list", json!({}))["groups"].as_array().cloned().unwrap_or_default();
    let rows = groups.iter().flat_map(|group| group["rows"].as_array().cloned().unwrap_or_default());
    rows.map(|row| row["case"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn closing_many_cases_is_one_step_of_undo_and_tells_which_one_it_left_alone() {
    let shop = shop_with_orders();
    let cases = many(&shop, 3);
    shop.ask("case_close", json!({ "case": cases[0], "resolution": "other", "because": "" }));
    let before = shop.everything();
    let close = json!({ "cases": cases, "action": "close", "resolution": "found_by_buyer" });
    let closed = shop.ask("case_bulk", close.clone());
    assert_eq!(closed["cases"], json!([cases[1], cases[2]]));
    assert_eq!(closed["done"]["text"], "Closed 2 cases");
    let refused = &closed["refused"];
    assert_eq!((&refused[0]["case"], &refused[0]["code"]), (&json!(cases[0]), &json!("case_closed")));
    assert!(listed(&shop, json!({ "status": "open" })).is_empty());
    shop.ask("undo", json!({}));
    assert_eq!(shop.everything(), before);
    shop.ask("redo", json!({}));
    assert!(listed(&shop, json!({ "status": "open" })).is_empty());
    let again = shop.ask("case_bulk", close);
    assert_eq!((again["cases"].clone(), again["done"]["op"].clone()), (json!([]), Value::Null));
    assert_eq!(shop.refused("case_bulk", json!({ "cases": [], "action": "done" })).code, "bulk_none");
    let many: Vec<String> = (0..501).map(|at| format!("C-{}", 5000 + at)).collect();
    assert_eq!(shop.refused("case_bulk", json!({ "cases": many, "action": "done" })).code, "bulk_too_many");
}

#[test]
fn an_open_promise_stops_one_case_of_many_and_nothing_of_it_is_half_done() {
    let shop = shop_with_orders();
    let (promised, free) = (open_case(&shop), many(&shop, 2));
    send(&shop, &promised, "reassure_buyer", json!({}));
    shop.ask("reminder_add", json!({ "case": promised, "at": "2026-11-23", "text": "Look" }));
    let file = case(&shop, &promised);
    let all: Vec<&String> = free.iter().chain([&promised]).collect();
    let closed =
        shop.ask("case_bulk", json!({ "cases": all, "action": "close", "resolution": "buyer_silent" }));
    let promises = file["promises"].as_array().map(Vec::len).unwrap_or_default();
    if promises > 0 && !free.contains(&promised) {
        assert_eq!(closed["refused"][0]["code"], "promise_open");
        assert_eq!(case(&shop, &promised), file);
    }
    assert_eq!(closed["cases"].as_array().map(Vec::len), Some(all.len() - usize::from(promises > 0)));
}

#[test]
fn a_case_put_off_leaves_today_and_comes_back_by_itself_with_its_reminder() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("reminder_add", json!({ "case": id, "at": "2026-11-23", "text": "Look" }));
    shop.ask("case_snooze", json!({ "case": id, "until": "2026-11-25" }));
    assert!(today(&shop).is_empty());
    assert_eq!(shop.ask("app_state", json!({}))["today_count"], 0);
    assert_eq!(listed(&shop, json!({ "snoozed": true })), std::slice::from_ref(&id));
    assert!(listed(&shop, json!({ "snoozed": false })).is_empty());
    shop.pass(Duration::days(2));
    assert!(shop.tick().is_empty() && today(&shop).is_empty(), "nothing is shown of a case put off");
    shop.pass(Duration::days(2));
    assert_eq!(today(&shop), std::slice::from_ref(&id));
    assert_eq!(shop.ask("app_state", json!({}))["today_count"], 1);
    assert_eq!(shop.tick().len(), 1, "what became due meanwhile comes now");
    shop.pass(-Duration::days(10));
    assert!(shop.tick().is_empty(), "a clock set back shows nothing twice");
    shop.pass(Duration::days(10));
    assert!(shop.tick().is_empty());
    shop.ask("case_bulk", json!({ "cases": [id], "action": "done" }));
    let left = case(&shop, &id)["reminders"].as_array().cloned().unwrap_or_default();
    assert!(left.iter().all(|one| one["text"] != "Look" && one["state"] == "pending"), "{left:?}");
    let again = shop.ask("case_bulk", json!({ "cases": [id], "action": "done" }));
    assert_eq!(again["refused"][0]["code"], "nothing_due");
}

#[test]
fn two_cases_of_one_buyer_are_offered_for_merging_and_part_again_with_all_that_was_theirs() {
    let shop = shop_with_two_orders_of_one_buyer();
    let (one, two) = (open_on(&shop, LOST), open_on(&shop, SECOND));
    for id in [&one, &two] {
        shop.ask("reminder_add", json!({ "case": id, "at": "2026-11-23", "text": format!("Look at {id}") }));
        send(&shop, id, "reassure_buyer", json!({}));
    }
    let siblings = shop.ask("case_siblings", json!({ "case": one }));
    let offered = siblings["cases"].as_array().cloned().unwrap_or_default();
    assert_eq!(offered.len(), 1);
    assert_eq!((&offered[0]["case"]["id"], &offered[0]["alike"]), (&json!(two), &json!(true)));

    let before = shop.everything();
    let count = |id: &str, what: &str| case(&shop, id)[what].as_array().map(Vec::len).unwrap_or_default();
    let counts = |id: &str| ["timeline", "reminders", "promises"].map(|what| count(id, what));
    let (mine, theirs) = (counts(&one), counts(&two));
    shop.ask("case_merge", json!({ "case": one, "into": two }));
    assert_eq!(case(&shop, &one)["status"], "merged");
    let [timeline, reminders, promises] = counts(&two);
    assert_eq!(timeline, mine[0] + theirs[0] + 2, "both timelines, and a word on either");
    assert_eq!((reminders, promises), (mine[1] + theirs[1], mine[2] + theirs[2]));
    assert_eq!(counts(&one)[1..], [0, 0]);
    assert_eq!(shop.refused("case_step", json!({ "case": one, "step": "verify_address", "action": "done", "because": "", "answer": "correct", "fields": {} })).code, "case_closed");
    assert_eq!(shop.ask("case_siblings", json!({ "case": two }))["merged"][0]["case"], json!(one));

    shop.ask("case_unmerge", json!({ "case": one }));
    assert_eq!(
        (counts(&one)[1..].to_vec(), counts(&two)[1..].to_vec()),
        (mine[1..].to_vec(), theirs[1..].to_vec())
    );
    assert_eq!(counts(&one)[0], mine[0] + 2, "only the words about it are left");
    shop.ask("undo", json!({}));
    shop.ask("undo", json!({}));
    assert_eq!(shop.everything(), before);
    assert_eq!(shop.refused("case_unmerge", json!({ "case": one })).code, "case_not_merged");
    assert_eq!(shop.refused("case_merge", json!({ "case": one, "into": one })).code, "merge_same");
}

#[test]
fn cases_that_have_nothing_in_common_are_not_merged() {
    let shop = shop_with_orders();
    let cases = many(&shop, 3);
    let refused = shop.refused("case_merge", json!({ "case": cases[0], "into": cases[2] }));
    assert_eq!(refused.code, "merge_unrelated");
}

#[test]
fn the_search_finds_the_words_of_a_message_without_their_accents_and_not_after_undo() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let find = |text: &str| listed(&shop, json!({ "find": text }));
    shop.ask(
        "case_log",
        json!({ "case": id, "channel": "email", "from": "buyer", "to": "seller", "at": null, "text": "Il a été déposé chez Gänseblümchen" }),
    );
    for text in ["depose", "GANSEBLUMCHEN", "gänse", "ete dep", &id, LOST] {
        assert_eq!(find(text), std::slice::from_ref(&id), "{text}");
    }
    assert!(find("gänsefuß").is_empty());
    let hits = shop.ask("find", json!({ "find": "ganseblum" }));
    assert_eq!(hits["hits"][0]["id"], json!(id));
    shop.ask("undo", json!({}));
    assert!(find("depose").is_empty());
    shop.ask("redo", json!({}));
    assert_eq!(find("depose"), [id]);
}

#[test]
fn a_view_keeps_its_filter_and_comes_back_after_it_was_deleted() {
    let shop = shop_with_orders();
    let cases = many(&shop, 3);
    shop.ask("case_bulk", json!({ "cases": cases[..2], "action": "tag", "tag": "  glass   vase " }));
    let query = json!({ "kind": null, "status": "open", "tag": "glass vase", "sort": "money" });
    let saved = shop.ask("view_save", json!({ "view": null, "name": "Glass", "query": query }));
    let views = || shop.ask("view_list", json!({}));
    assert_eq!(views()["tags"], json!([{ "tag": "glass vase", "cases": 2 }]));
    let kept = views()["views"][0]["query"].clone();
    let mut found = listed(&shop, kept);
    found.sort();
    assert_eq!(found, cases[..2]);
    let taken = shop.refused("view_save", json!({ "view": null, "name": "Glass", "query": query }));
    assert_eq!(taken.code, "view_taken");
    let unknown =
        json!({ "view": null, "name": "x", "query": { "kind": null, "status": null, "sort": "colour" } });
    assert_eq!(shop.refused("view_save", unknown).code, "name_unknown");
    shop.ask("view_delete", json!({ "view": saved["view"] }));
    assert_eq!(views()["views"], json!([]));
    shop.ask("undo", json!({}));
    assert_eq!(views()["views"][0]["name"], "Glass");
    let twice = shop.refused("case_tag", json!({ "case": cases[0], "tag": "glass vase", "add": true }));
    assert_eq!(twice.code, "tag_there");
}

#[test]
fn two_windows_that_do_the_same_step_do_it_once() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let other = shop.another();
    for letter in ["reassure_buyer", "verify_address"] {
        send(&shop, &id, letter, json!({}));
    }
    let answer = json!({ "case": id, "step": "verify_address", "action": "done", "because": "", "answer": "correct", "fields": {} });
    shop.ask("case_step", answer.clone());
    let refused = other.refused("case_step", answer);
    assert_eq!(refused.code, "step_done");
    let closed = json!({ "cases": [id], "action": "close", "resolution": "found_by_buyer" });
    assert_eq!(shop.ask("case_bulk", closed.clone())["cases"], json!([id]));
    assert_eq!(other.ask("case_bulk", closed)["refused"][0]["code"], "case_closed");
}

#[test]
fn next_steps_worked_out_ahead_are_those_of_the_case_at_any_time() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let compare = |shop: &TestShop| {
        shop.tick();
        let row = shop.ask("case_list", json!({ "find": "" }))["rows"][0].clone();
        let file = case(shop, &id);
        let steps = file["steps"].as_array().cloned().unwrap_or_default();
        let next = steps.iter().find(|step| step["id"] == file["next_step"]);
        assert_eq!(row["next_step"], next.map_or(json!(""), |step| step["title"].clone()));
    };
    compare(&shop);
    up_to_the_report(&shop, &id);
    compare(&shop);
    shop.ask("undo", json!({}));
    compare(&shop);
    shop.ask("redo", json!({}));
    for days in [30, 29, 2, -61, 80] {
        shop.pass(Duration::days(days));
        compare(&shop);
    }
    shop.set(&[("country", json!("Germany"))]);
    compare(&shop);
}

#[test]
fn a_list_comes_in_pages_that_say_how_many_there_are() {
    let shop = shop_with_orders();
    let cases = many(&shop, 4);
    let page = shop.ask("case_list", json!({ "sort": "number", "offset": 1, "limit": 2 }));
    assert_eq!((page["total"].clone(), page["offset"].clone()), (json!(4), json!(1)));
    assert_eq!(page["rows"].as_array().map(Vec::len), Some(2));
    assert_eq!(page["rows"][0]["id"], json!(cases[1]));
    assert_eq!(shop.refused("case_list", json!({ "category": "gone" })).code, "name_unknown");
    assert!(listed(&shop, json!({ "waiting_on": "carrier" })).is_empty());
    assert_eq!(listed(&shop, json!({ "waiting_on": "seller" })).len(), 4);
}
