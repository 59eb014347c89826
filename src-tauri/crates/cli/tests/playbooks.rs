//! Playbooks on the command line: listing, changing a copy, and going back.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "what fails here fails the test")]

mod support;

use serde_json::json;
use support::Shop;

#[test]
fn a_playbook_is_shown_changed_as_a_copy_and_set_back() {
    let shop = Shop::with_orders();
    let list = shop.json(["playbook", "list"]);
    let ids: Vec<_> = list["playbooks"].as_array().unwrap().iter().map(|one| one["id"].clone()).collect();
    assert_eq!(
        ids,
        [
            "item_not_received",
            "tracking_problem",
            "customs_hold",
            "not_as_described",
            "payment_dispute",
            "cancellation",
            "withdrawal"
        ]
    );
    let text = shop.json(["playbook", "show", "customs_hold"])["text"].as_str().unwrap().to_owned();
    let file = shop.path("mine.toml");
    let named = file.to_str().unwrap().to_owned();

    std::fs::write(&file, text.replace("holding_message", "no_such_letter")).unwrap();
    let refused = shop.refusal(["playbook", "set", &named]);
    assert_eq!(refused["error"]["code"], "playbook_names_unknown");
    let line = 1 + text.lines().position(|line| line.contains("holding_message")).unwrap();
    assert_eq!(refused["error"]["details"]["line"], json!(line.to_string()));
    assert!(
        refused["error"]["message"]
            .as_str()
            .unwrap()
            .contains(&format!("line {line}, step wait_for_customs"))
    );

    std::fs::write(&file, format!("# Mine.\n{text}")).unwrap();
    let kept = shop.json(["playbook", "set", &named]);
    assert_eq!((&kept["playbook"], &kept["version"]), (&json!("customs_hold"), &json!(1001)));
    assert_eq!(shop.json(["playbook", "list"])["playbooks"][2]["is_copy"], true);
    assert_eq!(shop.json(["playbook", "reset", "customs_hold"])["version"], json!(1));
    assert_eq!(shop.refusal(["playbook", "reset", "customs_hold"])["error"]["code"], "playbook_not_changed");
    assert_eq!(shop.refusal(["playbook", "show", "mine"])["error"]["code"], "playbook_not_known");
    assert_eq!(
        shop.refusal(["playbook", "set", "nowhere.toml"])["error"]["code"],
        "playbook_file_unreadable"
    );
}
