//! Reminders come once, also after sleep, and lead to the case.

use chrono::Duration;
use serde_json::json;

use crate::{case, open_case, shop_with_orders, up_to_the_report};

#[test]
fn a_reminder_slept_through_comes_at_waking_and_only_once() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("reminder_add", json!({ "case": id, "at": "2026-11-23", "text": "Call the post office back" }));
    assert!(shop.tick().is_empty());
    shop.pass(Duration::days(9));
    let shown = shop.tick();
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].title, "Call the post office back");
    assert!(shop.tick().is_empty());
    let shop = shop.restarted();
    assert!(shop.tick().is_empty(), "closing the app is no second chance");
    shop.pass(-Duration::days(30));
    assert!(shop.tick().is_empty(), "nor is a clock set back");
    shop.pass(Duration::days(60));
    assert!(shop.tick().is_empty());
}

#[test]
fn a_reminder_that_came_while_the_app_was_closed_comes_at_the_next_start() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    up_to_the_report(&shop, &id);
    shop.ask("deadline_met", json!({ "case": id, "rule": "usps_ground_advantage_claim", "met": true }));
    let shop = shop.restarted();
    shop.pass(Duration::days(70));
    assert_eq!(shop.tick().len(), 1);
}

#[test]
fn two_programs_on_one_store_show_a_reminder_once_between_them() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("reminder_add", json!({ "case": id, "at": "2026-11-23", "text": "Look" }));
    let other = shop.another();
    shop.pass(Duration::days(5));
    other.pass(Duration::days(5));
    assert_eq!(shop.tick().len() + other.tick().len(), 1);
}

#[test]
fn after_a_long_sleep_one_digest_comes_and_no_storm() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    for day in 23..30 {
        shop.ask(
            "reminder_add",
            json!({ "case": id, "at": format!("2026-11-{day}"), "text": format!("Matter {day}") }),
        );
    }
    shop.pass(Duration::days(20));
    let shown = shop.tick();
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert_eq!(shown[0].title, "7 matters need you");
}

#[test]
fn snoozing_brings_it_again_and_done_does_not() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("reminder_add", json!({ "case": id, "at": "2026-11-22", "text": "Look" }));
    shop.pass(Duration::days(1));
    assert_eq!(shop.tick().len(), 1);
    let reminder = case(&shop, &id)["reminders"][0]["id"].clone();
    shop.ask("reminder_snooze", json!({ "reminder": reminder, "until": "2026-11-25" }));
    assert!(shop.tick().is_empty());
    shop.pass(Duration::days(3));
    assert_eq!(shop.tick().len(), 1);
    shop.ask("reminder_done", json!({ "reminder": reminder }));
    shop.pass(Duration::days(30));
    assert!(shop.tick().is_empty());
    assert_eq!(case(&shop, &id)["reminders"].as_array().map(Vec::len), Some(0));
}

#[test]
fn today_groups_what_presses_and_what_waits() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let group = |shop: &docket_testkit::TestShop| {
        let today = shop.ask("today_list", json!({}));
        let groups = today["groups"].as_array().cloned().unwrap_or_default();
        groups.iter().map(|group| group["id"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(group(&shop), ["today"], "a new case is my turn");
    up_to_the_report(&shop, &id);
    shop.ask("deadline_met", json!({ "case": id, "rule": "usps_ground_advantage_claim", "met": true }));
    assert_eq!(group(&shop), ["waiting"], "now the inspector is awaited");
    for week in [2, 4, 6, 8] {
        shop.pass(Duration::days(14));
        assert_eq!(group(&shop)[0], "today", "a holding message is due after {week} weeks");
        let file = case(&shop, &id);
        let holding = |one: &&serde_json::Value| one["text"] == "Send a short holding message";
        let due = file["reminders"].as_array().into_iter().flatten().find(holding).unwrap()["id"].clone();
        shop.ask("reminder_done", json!({ "reminder": due }));
    }
    shop.pass(Duration::days(1));
    assert_eq!(group(&shop), ["week"], "the end of the wait is in sight");
    shop.pass(Duration::days(3));
    assert_eq!(group(&shop), ["today"]);
    shop.pass(Duration::days(2));
    assert_eq!(group(&shop), ["overdue"]);
}

#[test]
fn a_reminder_in_the_past_is_refused() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let refused = shop.refused("reminder_add", json!({ "case": id, "at": "2026-11-20", "text": "Look" }));
    assert_eq!(refused.code, "time_in_past");
    let refused = shop.refused("reminder_add", json!({ "case": id, "at": "next week", "text": "Look" }));
    assert_eq!(refused.code, "time_unreadable");
}

#[test]
fn today_means_soon_once_the_hour_of_reminders_is_over() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("reminder_add", json!({ "case": id, "at": "2026-11-21", "text": "Look again" }));
    assert!(shop.tick().is_empty(), "it is six in the evening, and soon is not now");
    shop.pass(Duration::hours(1));
    assert_eq!(shop.tick().len(), 1);
}
