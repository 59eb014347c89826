//! Bad input gets one clear sentence, and the store stays as it was.

use std::fs::File;
use std::sync::Arc;

use docket_testkit::{TestShop, fixture, instant};
use rusqlite::Connection;
use serde_json::json;
use tempfile::TempDir;

use crate::shop_with_orders;

#[test]
fn a_file_that_is_no_export_is_refused_in_one_sentence_and_nothing_changes() {
    let shop = shop_with_orders();
    let huge = shop.folder().join("huge.csv");
    File::create(&huge).and_then(|file| file.set_len(2 << 30)).unwrap();
    let folder = shop.folder().join("a folder.csv");
    std::fs::create_dir(&folder).unwrap();
    let cases = [
        (shop.folder().join("nowhere.csv"), "import_not_found"),
        (folder, "import_is_folder"),
        (fixture("empty.csv"), "import_empty"),
        (fixture("picture.png"), "import_not_a_table"),
        (huge, "import_too_large"),
        (fixture("something_else.csv"), "import_unknown_format"),
    ];
    let before = shop.everything();
    for (path, code) in cases {
        let files = json!([{ "path": path, "format": null, "date_order": null }]);
        let refused = shop.refused("import_commit", json!({ "files": files, "job": "j" }));
        assert_eq!(refused.code, code, "{}", refused.message);
        let name = path.file_name().and_then(|name| name.to_str()).unwrap();
        assert!(refused.message.contains(name), "the file is named: {}", refused.message);
        let preview = shop.preview(&[path]);
        assert_eq!(preview["files"][0]["error"], refused.message, "the wizard says the same");
    }
    assert_eq!(shop.everything(), before);
}

#[test]
fn one_bad_file_among_good_ones_keeps_all_of_them_out() {
    let shop = shop_with_orders();
    let before = shop.everything();
    let files = [fixture("shopify_orders.csv"), fixture("picture.png")]
        .map(|path| json!({ "path": path, "format": null, "date_order": null }));
    shop.refused("import_commit", json!({ "files": files, "job": "j" }));
    assert_eq!(shop.everything(), before);
}

#[test]
fn bad_lines_are_told_with_their_number_and_raw_text_and_the_good_ones_go_in() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    for (file, kind, refused) in [
        ("truncated_last_line.csv", "truncated_line", true),
        ("too_few_cells.csv", "too_few_cells", true),
        ("too_many_cells.csv", "too_many_cells", true),
        ("total_no_number.csv", "amount_unreadable", false),
        ("order_twice.csv", "repeated_order", false),
    ] {
        let report = shop.import(&[fixture(file)]);
        let problems = report["files"][0]["problems"].as_array().cloned().unwrap_or_default();
        let found = problems.iter().find(|problem| problem["kind"] == kind);
        let found = found.unwrap_or_else(|| panic!("{file} told {problems:?}"));
        assert!(found["line"].as_u64() > Some(1), "{found}");
        assert_eq!(found["refused"], refused, "{file}");
        assert!(!found["raw"].as_str().unwrap_or_default().is_empty(), "{found}");
        assert!(!found["text"].as_str().unwrap_or_default().contains('['), "{found} has words");
    }
}

#[test]
fn an_unreadable_total_is_absent_and_never_zero() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    let report = shop.import(&[fixture("total_no_number.csv")]);
    let problem = report["files"][0]["problems"][0].clone();
    assert_eq!(problem["kind"], "amount_unreadable", "{problem}");
    let orders = shop.everything()["orders"].clone();
    let totals: Vec<_> =
        orders.as_array().into_iter().flatten().map(|order| order["total"].clone()).collect();
    assert!(totals.iter().any(serde_json::Value::is_null), "{totals:?}");
    assert!(totals.iter().all(|total| total["minor"] != 0), "{totals:?}");
}

#[test]
fn a_header_without_records_is_said_and_imports_nothing() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    let preview = shop.preview(&[fixture("header_only.csv")]);
    assert_eq!(preview["counts"]["records"], 0);
    assert!(
        preview["files"][0]["warnings"][0].as_str().unwrap_or_default().contains("no records"),
        "{preview}"
    );
}

fn open_on(path: &std::path::Path) -> docket_api::WireError {
    let folder = Arc::new(TempDir::new().unwrap());
    match TestShop::on(&folder, path, instant("2026-11-21T18:00:00Z")) {
        Ok(_) => panic!("{} was opened", path.display()),
        Err(error) => error,
    }
}

#[test]
fn a_store_that_is_none_is_refused_untouched() {
    let shop = shop_with_orders();
    let text = shop.file(
        "notes.sqlite",
        "this is a shopping list, not a database, and longer than a header\n".repeat(40),
    );
    let other = shop.folder().join("other.sqlite");
    Connection::open(&other).and_then(|sql| sql.execute_batch("CREATE TABLE recipes (name TEXT)")).unwrap();
    let folder = shop.folder().join("folder.sqlite");
    std::fs::create_dir(&folder).unwrap();
    for (path, code) in [(&text, "store_not_ours"), (&other, "store_not_ours"), (&folder, "store_folder")] {
        let before = std::fs::read(path).ok();
        let refused = open_on(path);
        assert_eq!(refused.code, code, "{}", refused.message);
        assert!(refused.message.contains(&path.display().to_string()), "{}", refused.message);
        assert_eq!(std::fs::read(path).ok(), before, "{} was touched", path.display());
    }
}

#[test]
fn a_store_of_a_newer_docket_is_refused_untouched() {
    let shop = shop_with_orders();
    let store = shop.store();
    drop(shop.restarted());
    let folder = TempDir::new().unwrap();
    let copy = folder.path().join("newer.sqlite");
    {
        let shop = shop_with_orders();
        let target = folder.path().join("backup.sqlite");
        shop.host().will_save_to(target.clone());
        shop.ask("backup_make", json!({}));
        std::fs::copy(&target, &copy).unwrap();
    }
    Connection::open(&copy).and_then(|sql| sql.pragma_update(None, "user_version", 99)).unwrap();
    let before = std::fs::read(&copy).unwrap();
    let refused = open_on(&copy);
    assert_eq!(refused.code, "store_newer", "{}", refused.message);
    assert_eq!(std::fs::read(&copy).unwrap(), before);
    assert!(!store.exists() || store.is_file());
}

#[test]
fn a_store_on_a_disk_that_cannot_be_written_is_refused() {
    let refused = open_on(std::path::Path::new("/proc/docket/docket.sqlite"));
    assert_eq!(refused.code, "store_read_only", "{}", refused.message);
}

#[test]
fn another_program_in_the_middle_of_writing_is_named_and_nothing_is_lost() {
    let shop = shop_with_orders();
    let before = shop.everything();
    let other = Connection::open(shop.store()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let refused =
        shop.refused("case_open", json!({ "order": crate::LOST, "kind": "item_not_received", "reason": "" }));
    assert_eq!(refused.code, "store_busy", "{}", refused.message);
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(shop.everything(), before);
    crate::open_case(&shop);
}

#[test]
fn what_another_program_writes_is_seen_and_told() {
    let shop = shop_with_orders();
    let other = shop.another();
    shop.tick();
    shop.events();
    let id = crate::open_case(&other);
    shop.tick();
    assert!(!shop.events().is_empty(), "the window is told to look again");
    assert_eq!(crate::case(&shop, &id)["status"], "open");
}

#[test]
fn a_backup_is_a_store_of_its_own_and_a_restore_takes_the_store_alone() {
    let shop = shop_with_orders();
    let id = crate::open_case(&shop);
    let backup = shop.folder().join("backup.sqlite");
    shop.host().will_save_to(backup.clone());
    assert_eq!(shop.ask("backup_make", json!({}))["ok"], true);
    shop.ask("undo", json!({}));

    let store = shop.store();
    let error = docket_desk::store::restore(&backup, &store).unwrap_err();
    assert!(matches!(error, docket_desk::store::StoreError::Taken(_)), "while the app has it open: {error}");

    let folder = Arc::new(TempDir::new().unwrap());
    let elsewhere = folder.path().join("restored.sqlite");
    docket_desk::store::restore(&backup, &elsewhere).unwrap();
    let restored =
        TestShop::on(&folder, &elsewhere, shop.now()).unwrap_or_else(|error| panic!("{}", error.message));
    assert_eq!(crate::case(&restored, &id)["status"], "open");
}

#[test]
fn a_command_that_does_not_exist_and_a_request_that_is_none_are_named() {
    let shop = shop_with_orders();
    assert_eq!(shop.refused("order_destroy", json!({})).code, "command_unknown");
    assert_eq!(shop.refused("order_show", json!({ "number": 3 })).code, "request_unreadable");
    assert_eq!(shop.refused("order_show", json!({ "order": "99-1" })).code, "order_unknown");
    assert_eq!(shop.refused("case_show", json!({ "case": "C-77" })).code, "case_unknown");
    assert_eq!(
        shop.refused(
            "letter_render",
            json!({ "case": crate::open_case(&shop), "letter": "nope", "lang": null, "set": {} })
        )
        .code,
        "letter_unknown"
    );
}
