//! What cannot be done is refused in one sentence, and the store is as before.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod support;

use std::fs;
use std::path::Path;

use support::{Shop, fixture};

fn import(shop: &Shop, path: &Path, code: &str) {
    let before = shop.state();
    let refused = shop.refusal(["import".as_ref(), path.as_os_str()]);
    assert_eq!(refused["error"]["code"], code);
    let message = refused["error"]["message"].as_str().unwrap();
    assert!(message.contains(&path.display().to_string()), "the sentence does not name the file: {message}");
    assert_eq!(shop.state(), before, "{code} left something behind");
}

#[test]
fn a_file_that_is_missing_is_named() {
    let shop = Shop::with_orders();
    import(&shop, &shop.path("nowhere.csv"), "import_not_found");
}

#[test]
fn a_folder_is_no_export() {
    let shop = Shop::with_orders();
    let folder = shop.path("folder.csv");
    fs::create_dir(&folder).unwrap();
    import(&shop, &folder, "import_is_folder");
}

#[test]
fn an_empty_file_is_no_export() {
    let shop = Shop::with_orders();
    import(&shop, &fixture("empty.csv"), "import_empty");
}

#[test]
fn a_picture_is_no_export() {
    let shop = Shop::with_orders();
    import(&shop, &fixture("picture.png"), "import_not_a_table");
}

#[test]
fn a_table_of_something_else_is_no_export() {
    let shop = Shop::with_orders();
    import(&shop, &fixture("something_else.csv"), "import_unknown_format");
}

#[test]
fn a_file_of_two_gigabytes_is_refused_at_once() {
    let shop = Shop::with_orders();
    let path = shop.path("huge.csv");
    fs::File::create(&path).unwrap().set_len(2 << 30).unwrap();
    import(&shop, &path, "import_too_large");
}

#[test]
fn one_bad_file_among_good_ones_stops_them_all() {
    let shop = Shop::with_orders();
    let before = shop.state();
    let (good, bad) = (fixture("ebay_orders_report_us.csv"), fixture("picture.png"));
    for dry in [&["import"][..], &["import", "--dry-run"]] {
        let args = dry.iter().map(AsRef::as_ref).chain([good.as_os_str(), bad.as_os_str()]);
        assert_eq!(shop.refusal(args)["error"]["code"], "import_not_a_table");
        assert_eq!(shop.state(), before);
    }
}

#[test]
fn a_format_that_does_not_exist_or_fit_is_named() {
    let shop = Shop::with_orders();
    let path = fixture("etsy_sold_orders_us.csv");
    for (format, code) in
        [("etsy_rooders", "import_no_such_format"), ("shopify_orders", "import_other_format")]
    {
        let refused =
            shop.refusal(["import".as_ref(), "--format".as_ref(), format.as_ref(), path.as_os_str()]);
        assert_eq!(refused["error"]["code"], code);
        assert_eq!(refused["error"]["details"]["format"], format);
    }
}

#[test]
fn a_store_that_is_missing_is_not_made_by_reading() {
    let shop = Shop::new();
    let commands: [&[&str]; 8] = [
        &["orders"],
        &["order", "1"],
        &["case", "list"],
        &["case", "show", "C-1001"],
        &["message", "render", "C-1001", "reassure_buyer"],
        &["due"],
        &["check"],
        &["backup", "copy.sqlite"],
    ];
    for command in commands {
        let refused = shop.refusal(command);
        assert_eq!(refused["error"]["code"], "store_missing", "{command:?}");
        assert_eq!(refused["error"]["details"]["path"], shop.store().display().to_string());
        assert!(!shop.store().exists(), "{command:?} made a store");
    }
}

#[test]
fn a_store_of_a_newer_docket_is_left_as_it_is() {
    let mut shop = Shop::with_orders();
    let mut bytes = shop.bytes();
    // The user version of an SQLite file is the big-endian number at byte 60.
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(shop.store(), &bytes).unwrap();
    let export = fixture("etsy_sold_orders_us_newer.csv");
    for command in [&["orders"][..], &["check"], &["import", export.to_str().unwrap()]] {
        let refused = shop.refusal(command);
        assert_eq!(refused["error"]["code"], "store_newer");
        assert_eq!(refused["error"]["details"]["found"], "99");
    }
    assert!(fs::read(shop.store()).unwrap() == bytes, "the newer store was touched");
}

#[test]
fn a_file_that_is_no_store_is_left_as_it_is() {
    let shop = Shop::new();
    let text = "These are the minutes of the allotment society.\n".repeat(200);
    fs::write(shop.store(), &text).unwrap();
    let export = fixture("etsy_sold_orders_us.csv");
    for command in [&["orders"][..], &["check"], &["undo"], &["import", export.to_str().unwrap()]] {
        assert_eq!(shop.refusal(command)["error"]["code"], "store_not_ours", "{command:?}");
    }
    assert!(fs::read_to_string(shop.store()).unwrap() == text, "the minutes were touched");
}

#[test]
fn a_folder_is_no_store() {
    let shop = Shop::new();
    fs::create_dir(shop.store()).unwrap();
    for command in [&["orders"][..], &["demo"], &["undo"]] {
        assert_eq!(shop.refusal(command)["error"]["code"], "store_folder");
    }
}

#[test]
fn a_damaged_store_is_told_by_the_check() {
    let mut shop = Shop::with_orders();
    let mut bytes = shop.bytes();
    let page = 4096;
    for byte in bytes.iter_mut().skip(page).step_by(7) {
        *byte ^= 0xa5;
    }
    fs::write(shop.store(), &bytes).unwrap();
    let refused = shop.refusal(["check"]);
    assert_eq!(refused["ok"], false);
    assert!(!refused["problems"].as_array().unwrap().is_empty(), "{refused}");
}

#[test]
fn what_does_not_exist_is_named() {
    let shop = Shop::with_orders();
    shop.json(["case", "open", "3297012640", "--kind", "item_not_received"]);
    let before = shop.state();
    let commands: [(&[&str], &str); 9] = [
        (&["case", "open", "777", "--kind", "item_not_received"], "order_unknown"),
        (&["case", "show", "C-7"], "case_unknown"),
        (&["case", "step", "C-1001", "sing", "--done"], "step_unknown"),
        (&["case", "close", "3299740135", "--resolution", "other"], "case_unknown"),
        (&["case", "reopen", "C-1001"], "case_not_closed"),
        (&["message", "render", "C-1001", "sonnet"], "letter_unknown"),
        (&["paper", "make", "C-1001", "napkin", "-o", "napkin.pdf"], "form_unknown"),
        (&["snooze", "R-7", "--until", "2026-12-01"], "not_found"),
        (&["redo"], "nothing_to_undo"),
    ];
    for (command, code) in commands {
        assert_eq!(shop.refusal(command)["error"]["code"], code, "{command:?}");
    }
    assert_eq!(shop.state(), before);
}

#[test]
fn times_that_cannot_be_are_refused() {
    let shop = Shop::with_orders();
    let open = ["case", "open", "3297012640", "--kind", "item_not_received", "--at"];
    let at = |when: &str| open.iter().map(ToString::to_string).chain([when.to_owned()]).collect::<Vec<_>>();
    assert_eq!(shop.refusal(at("2026-12-24"))["error"]["code"], "time_in_future");
    assert_eq!(shop.refusal(at("2020-01-01"))["error"]["code"], "time_before_order");
    shop.json(at("2026-11-24"));
    let remind = ["remind", "C-1001", "--at", "2026-11-01T09:00:00Z", "--text", "look"];
    assert_eq!(shop.refusal(remind)["error"]["code"], "time_in_past");
}

#[test]
fn wrong_usage_is_told_apart_from_failure() {
    let shop = Shop::new();
    let commands: [&[&str]; 10] = [
        &[],
        &["sing"],
        &["import"],
        &["orders", "--stage", "lost"],
        &["case", "open", "1", "--kind", "abduction"],
        &["case", "step", "C-1", "verify_address"],
        &["case", "step", "C-1", "verify_address", "--done", "--skip", "no time"],
        &["due", "--within", "soon"],
        &["message", "render", "C-1", "reassure_buyer", "--set", "novalue"],
        &["import-undo", "7"],
    ];
    for command in commands {
        let said = shop.run(command);
        assert_eq!(said.code, Some(2), "{command:?} {said:?}");
        assert_eq!(said.out, "", "{command:?}");
        assert!(!said.err.is_empty());
    }
    let clock = shop.run(["orders", "--now", "half past nine"]);
    assert_eq!(clock.code, Some(2), "{clock:?}");
    assert!(!shop.store().exists());
}

#[test]
fn the_sample_shop_comes_into_an_empty_store_only() {
    let shop = Shop::new();
    let made = shop.json(["demo"]);
    let (orders, cases) = (made["orders"].as_u64().unwrap(), made["cases"].as_u64().unwrap());
    assert!(orders > 0 && cases > 0, "{made}");
    assert_eq!(shop.json(["orders"])["total"], orders);
    assert_eq!(shop.json(["case", "list"])["cases"].as_array().unwrap().len() as u64, cases);
    assert_eq!(shop.json(["check"])["ok"], true);
    assert_eq!(shop.refusal(["demo"])["error"]["code"], "store_not_empty");

    let shop = Shop::with_orders();
    let before = shop.state();
    assert_eq!(shop.refusal(["demo"])["error"]["code"], "store_not_empty");
    assert_eq!(shop.state(), before);
}
