//! The shop's policy on the command line.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Shop, each};

const POLICY: &str = "valid_from = 2026-01-01
sells_to = [\"US\", \"DE\"]

[cancel_until]
until = \"hours_after_order\"
hours = 24
text.en = \"Write to me within 24 hours of your order.\"

[after_shipment]
handling = \"refused\"

[return_window]
days = 7
";

fn set(shop: &Shop, text: &str, from: &[&str]) -> Value {
    let file = shop.path("policy.toml");
    fs::write(&file, text).unwrap();
    let mut args = vec!["policy", "set", file.to_str().unwrap()];
    args.extend(from);
    shop.json(args)
}

#[test]
fn a_policy_is_written_and_the_day_asked_for_decides_which_is_shown() {
    let shop = Shop::new();
    let first = set(&shop, POLICY, &[]);
    assert_eq!((&first["version"], &first["valid_from"]), (&json!(1), &json!("2026-01-01")));
    assert_eq!(each(&first["clauses"], "id"), ["cancel_until", "after_shipment", "return_window"]);
    assert_eq!(first["clauses"][0]["text"]["en"], "Write to me within 24 hours of your order.");
    assert_eq!(first["clauses"][0]["fields"]["hours"], "24");
    assert!(first["missing"].as_array().unwrap().contains(&json!("refund_time")));

    let second = set(&shop, &POLICY.replace("days = 7", "days = 30"), &["--from", "2026-12-01"]);
    assert_eq!((&second["version"], &second["valid_from"]), (&json!(2), &json!("2026-12-01")));
    assert_eq!(shop.json(["policy", "show"])["version"], 1, "the second has not begun");
    assert_eq!(shop.json(["policy", "show", "--at", "2026-12-01"])["version"], 2);
    assert_eq!(shop.json(["policy", "show", "--at", "2026-11-30"])["clauses"][2]["fields"]["days"], "7");
    let refused = shop.refusal(["policy", "show", "--at", "2025-12-31"]);
    assert_eq!(refused["error"]["code"], "policy_before_first");
    assert_eq!(refused["error"]["details"]["first"], "2026-01-01");
}

#[test]
fn the_same_file_again_writes_no_version_and_undo_takes_the_last_one_back() {
    let shop = Shop::new();
    set(&shop, POLICY, &[]);
    let again = set(&shop, POLICY, &[]);
    assert_eq!((&again["version"], &again["changed"]), (&json!(1), &json!(false)));
    set(&shop, &POLICY.replace("hours = 24", "hours = 48").replace("24 hours", "48 hours"), &[]);
    assert_eq!(shop.json(["policy", "show"])["version"], 2, "of one day the later version holds");
    shop.json(["undo"]);
    assert_eq!(shop.json(["policy", "show"])["version"], 1);
    shop.json(["redo"]);
    let check = shop.json(["policy", "check"]);
    assert_eq!(check["version"], 2);
    assert_eq!(check["overlaps"].as_array().unwrap().len(), 1, "{check}");
}

#[test]
fn what_a_law_overrules_is_told_and_keeps_nobody_from_saving() {
    let shop = Shop::new();
    let empty = Shop::new();
    empty.json(["demo"]);
    let nothing = empty.json(["policy", "check"]);
    assert_eq!((&nothing["version"], nothing["missing"].as_array().unwrap().len()), (&Value::Null, 14));
    assert_eq!(empty.refusal(["policy", "show"])["error"]["code"], "policy_none");

    set(&shop, POLICY, &[]);
    let check = shop.json(["policy", "check"]);
    let overruled = &check["overruled"];
    assert_eq!(each(overruled, "clause"), ["after_shipment", "return_window", "return_shipping_payer"]);
    assert_eq!(each(overruled, "statute"), ["de_bgb", "de_bgb", "de_bgb"]);
    assert_eq!(overruled[0]["countries"], json!(["DE"]));
}

#[test]
fn a_file_that_cannot_be_read_is_refused_with_file_line_and_field_and_nothing_is_kept() {
    let shop = Shop::new();
    set(&shop, POLICY, &[]);
    for (from, to, line, field) in [
        ("hours = 24", "hours = -1", "6", "cancel_until.hours"),
        ("handling", "handeling", "10", "after_shipment.handeling"),
        ("[return_window]", "[refunds]", "12", "refunds"),
        ("sells_to = [", "shop = \"Nobody\"\nsells_to = [", "2", "shop"),
        ("days = 7", "days =", "13", ""),
    ] {
        let file = shop.path("bad.toml");
        fs::write(&file, POLICY.replace(from, to)).unwrap();
        let refused = shop.refusal(["policy", "set", file.to_str().unwrap()]);
        let details = &refused["error"]["details"];
        assert_eq!((&details["file"], &details["line"]), (&json!("bad.toml"), &json!(line)), "{refused}");
        assert_eq!(details["field"], field);
        assert!(refused["error"]["message"].as_str().unwrap().contains(line), "{refused}");
    }
    fs::write(shop.path("empty.toml"), "valid_from = 2026-01-01").unwrap();
    let refused = shop.refusal(["policy", "set", shop.path("empty.toml").to_str().unwrap()]);
    assert_eq!(refused["error"]["code"], "policy_empty");
    fs::write(shop.path("latin.toml"), b"valid_from = 2026-01-01\n# f\xfcr").unwrap();
    let refused = shop.refusal(["policy", "set", shop.path("latin.toml").to_str().unwrap()]);
    assert_eq!(refused["error"]["details"]["line"], "2");
    assert_eq!(shop.refusal(["policy", "set", "nowhere.toml"])["error"]["code"], "file_failed");
    assert_eq!(shop.json(["policy", "show"])["version"], 1);
}
