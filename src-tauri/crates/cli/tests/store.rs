//! The case file as a whole, and the way the answer comes out.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod support;

use std::fs;
use std::process::Stdio;

use serde_json::json;
use support::{Shop, fixture, said};

#[test]
fn a_backup_brings_back_what_was_lost() {
    let shop = Shop::with_orders();
    let before = shop.state();
    let copy = shop.path("backup.sqlite");
    let copy = copy.to_str().unwrap();
    let made = shop.json(["backup", copy]);
    assert_eq!((&made["ok"], &made["problems"]), (&json!(true), &json!([])));

    shop.json(["import".as_ref(), fixture("ebay_orders_report_us.csv").as_os_str()]);
    assert_ne!(shop.state(), before);
    let back = shop.json(["restore", copy]);
    assert_eq!((&back["ok"], &back["problems"]), (&json!(true), &json!([])));
    assert_eq!(shop.state(), before);
    assert!(fs::exists(back["kept"].as_str().unwrap()).unwrap(), "the store before is kept");

    fs::remove_file(shop.store()).unwrap();
    assert_eq!(shop.json(["restore", copy])["kept"], serde_json::Value::Null);
    assert_eq!(shop.state(), before);
}

#[test]
fn what_is_no_backup_is_not_restored() {
    let shop = Shop::with_orders();
    let before = shop.state();
    let text = shop.path("letter.txt");
    fs::write(&text, "Dear diary, ".repeat(500)).unwrap();
    let nowhere = shop.path("none.sqlite");
    for (file, code) in [
        (text.as_path(), "store_not_ours"),
        (nowhere.as_path(), "store_missing"),
        (shop.store().as_path(), "same_file"),
    ] {
        assert_eq!(shop.refusal(["restore".as_ref(), file.as_os_str()])["error"]["code"], code);
        assert_eq!(shop.state(), before);
    }
    let itself = shop.refusal(["backup".as_ref(), shop.store().as_os_str()]);
    assert_eq!(itself["error"]["code"], "same_file");
    assert_eq!(shop.state(), before);
}

#[test]
fn the_store_is_named_by_option_before_environment() {
    let shop = Shop::with_orders();
    let other = shop.path("other.sqlite");
    let refused = shop.refusal(["orders".as_ref(), "--store".as_ref(), other.as_os_str()]);
    assert_eq!(refused["error"]["details"]["path"], other.display().to_string());
    let mut command = shop.command(["import".as_ref(), fixture("shopify_orders.csv").as_os_str()]);
    let own = said(&command.env_remove("DOCKET_STORE").arg("--json").output().unwrap());
    assert_eq!(own.code, Some(0), "{own:?}");
    assert_eq!(shop.json(["orders"])["total"], 12, "the store of the environment was not touched");
    if cfg!(target_os = "linux") {
        assert!(shop.path("data/docket/docket.sqlite").exists(), "the desktop app's own place");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let shop = Shop::with_orders();
    for args in [&["orders"][..], &["orders", "--json"], &["formats", "--json"]] {
        let mut child = shop.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let said = said(&child.wait_with_output().unwrap());
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{args:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_a_failure() {
    let shop = Shop::with_orders();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let said = said(&shop.command(["orders"]).stdout(full).output().unwrap());
    assert_eq!(said.code, Some(1));
    assert!(said.err.contains("could not be written") && said.err.lines().count() == 1, "{said:?}");
}

#[test]
fn text_for_people_has_no_colour_in_a_pipe_and_every_command_has_some() {
    let shop = Shop::with_orders();
    shop.json(["case", "open", "3297012640", "--kind", "item_not_received"]);
    let commands: [&[&str]; 11] = [
        &["orders"],
        &["order", "3300998214"],
        &["case", "list"],
        &["case", "show", "C-1001"],
        &["message", "list"],
        &["paper", "list"],
        &["formats"],
        &["due"],
        &["check"],
        &["undo"],
        &["redo"],
    ];
    for command in commands {
        let said = shop.run(command);
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{command:?}");
        assert!(said.out.trim().len() > 10, "{command:?} says nothing");
        assert!(!said.out.contains('\u{1b}'), "{command:?} colours a pipe");
    }
    let order = shop.run(["order", "3300998214"]).out;
    assert!(order.contains("Hannelore  Wiechert") && order.contains("02826 Görlitz"), "{order}");
}

#[test]
fn the_program_says_its_version_and_what_it_can() {
    let shop = Shop::new();
    let version = shop.run(["--version"]);
    assert_eq!(version.out.trim(), format!("docket {}", env!("CARGO_PKG_VERSION")));
    let help = shop.run(["--help"]);
    assert_eq!(help.code, Some(0));
    for command in
        ["import", "import-undo", "formats", "orders", "case", "message", "paper", "due", "restore"]
    {
        assert!(help.out.contains(command), "{command} is not in the help");
    }
}
