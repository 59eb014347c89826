//! What a seller decides about a file before importing it, what is asked, and what is remembered.

use std::path::Path;

use docket_testkit::{TestShop, fixture};
use serde_json::{Value, json};

/// A notebook of one's own, whose headings no platform has and whose dates can be read in two ways.
const NOTEBOOK: &str = "Zettel;Tag;Wer;Macht;Krimskrams\n\
    A-1;03/04/2026;Rosa Kern;12,50;x\n\
    A-2;05/06/2026;Juri Falk;1.234,00;y\n\
    A-3;07/08/2026;Mona Spatz;8,00;\n";

fn shop() -> TestShop {
    TestShop::open("2026-11-21T18:00:00-05:00")
}

fn look(shop: &TestShop, file: &Value) -> Value {
    shop.ask("import_preview", json!({ "files": [file] }))["files"][0].clone()
}

fn commit(shop: &TestShop, file: &Value) -> Value {
    shop.ask("import_commit", json!({ "files": [file], "job": "test" }))
}

fn named_by_hand(path: &Path) -> Value {
    json!({
        "path": path, "format": null, "date_order": "dmy",
        "mapping": { "Zettel": "order_number", "Tag": "ordered_at", "Wer": "buyer_name", "Macht": "total", "Krimskrams": "" },
        "currency": "EUR",
    })
}

fn untouched(path: &Path) -> Value {
    json!({ "path": path, "format": null, "date_order": null })
}

fn orders(shop: &TestShop) -> u64 {
    shop.ask("app_state", json!({}))["order_count"].as_u64().unwrap_or_default()
}

#[test]
fn a_table_of_ones_own_is_shown_column_by_column_and_read_as_it_was_named() {
    let shop = shop();
    let path = shop.file("notebook.csv", NOTEBOOK);
    let unknown = look(&shop, &untouched(&path));
    assert_eq!(unknown["error_code"], "import_unknown_format");
    let headings: Vec<&str> =
        unknown["columns"].as_array().unwrap().iter().filter_map(|one| one["heading"].as_str()).collect();
    assert_eq!(headings, ["Zettel", "Tag", "Wer", "Macht", "Krimskrams"]);
    assert_eq!(unknown["columns"][2]["samples"], json!(["Rosa Kern", "Juri Falk", "Mona Spatz"]));
    assert_eq!(unknown["rows"], json!([]));

    let read = look(&shop, &named_by_hand(&path));
    assert_eq!(read["error"], Value::Null, "{read}");
    assert_eq!(read["format"], "generic_orders");
    assert_eq!(read["rows"][0]["number"], "A-1");
    assert_eq!(read["rows"][0]["ordered_at"], "2026-04-03");
    assert_eq!(read["rows"][1]["total"], json!({ "minor": 123_400, "currency": "EUR" }));
    assert_eq!(read["columns"][4]["field"], Value::Null);
    assert_eq!(orders(&shop), 0);
    commit(&shop, &named_by_hand(&path));
    assert_eq!(shop.ask("order_show", json!({ "order": "A-2" }))["buyer_name"], "Juri Falk");
}

#[test]
fn the_order_of_dates_is_asked_in_words_and_nothing_is_imported_before_it_is_answered() {
    let shop = shop();
    let path = shop.file("notebook.csv", NOTEBOOK);
    let mut file = named_by_hand(&path);
    file["date_order"] = Value::Null;
    let open = look(&shop, &file);
    let question = &open["questions"][0];
    assert_eq!((&question["ask"], &question["column"]), (&json!("date_order"), &json!("Tag")));
    let said: Vec<&str> = question["choices"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|choice| choice["samples"][0]["said"].as_str())
        .collect();
    assert_eq!(said, ["4 March 2026", "3 April 2026"]);

    let refused = shop.refused("import_commit", json!({ "files": [file], "job": "test" }));
    assert_eq!(refused.code, "import_asks");
    assert_eq!(refused.fields.get("file").map(String::as_str), Some("notebook.csv"));
    assert_eq!(refused.fields.get("column").map(String::as_str), Some("Tag"));
    assert!(refused.message.contains("03/04/2026"), "{}", refused.message);
    assert_eq!(orders(&shop), 0);

    file["date_order"] = json!("mdy");
    let answered = look(&shop, &file);
    assert_eq!(answered["questions"], json!([]));
    assert_eq!(answered["rows"][0]["ordered_at"], "2026-03-04");
}

#[test]
fn what_was_decided_is_remembered_by_the_headings_until_it_is_forgotten() {
    let shop = shop();
    let first = shop.file("notebook.csv", NOTEBOOK);
    // Looking is not deciding.
    look(&shop, &named_by_hand(&first));
    assert_eq!(look(&shop, &untouched(&first))["remembered"], Value::Null);
    commit(&shop, &named_by_hand(&first));

    let later = shop.file("later.csv", NOTEBOOK.replace("A-", "B-").replace("03/04", "09/04"));
    let known = look(&shop, &untouched(&later));
    assert_eq!(known["remembered"]["text"], "as you decided on 21 November 2026 for notebook.csv", "{known}");
    assert_eq!(known["rows"][0]["ordered_at"], "2026-04-09");
    assert_eq!(known["decided"]["mapping"]["Zettel"], "order_number");
    assert_eq!(known["decided"]["currency"], "EUR");
    commit(&shop, &untouched(&later));
    assert_eq!(orders(&shop), 6);
    // The memory is that of the file it was decided for.
    let again = look(&shop, &untouched(&later));
    assert_eq!(again["remembered"]["text"], "as you decided on 21 November 2026 for notebook.csv");

    shop.ask("mapping_forget", json!({ "header": known["remembered"]["header"] }));
    assert_eq!(look(&shop, &untouched(&later))["error_code"], "import_unknown_format");
    let refused = shop.refused("mapping_forget", json!({ "header": known["remembered"]["header"] }));
    assert_eq!(refused.code, "mapping_unknown");
    shop.ask("undo", json!({}));
    assert_eq!(look(&shop, &untouched(&later))["remembered"], again["remembered"]);
}

#[test]
fn a_change_of_mind_replaces_what_was_remembered() {
    let shop = shop();
    let path = shop.file("notebook.csv", NOTEBOOK);
    commit(&shop, &named_by_hand(&path));
    let mut other = named_by_hand(&path);
    other["date_order"] = json!("mdy");
    other["exact"] = json!(true);
    commit(&shop, &other);
    assert_eq!(look(&shop, &untouched(&path))["rows"][0]["ordered_at"], "2026-03-04");

    // A known format that was overruled, and then left to itself again.
    let etsy = fixture("etsy_sold_orders_us.csv");
    commit(
        &shop,
        &json!({ "path": etsy, "format": null, "date_order": null, "shop": null, "encoding": "windows-1252" }),
    );
    assert_eq!(look(&shop, &untouched(&etsy))["encoding"], "windows-1252");
    let mut plain = untouched(&etsy);
    plain["exact"] = json!(true);
    assert_eq!(look(&shop, &plain)["encoding"], "UTF-8");
    assert_eq!(look(&shop, &plain)["remembered"], Value::Null);
    commit(&shop, &plain);
    assert_eq!(look(&shop, &untouched(&etsy))["encoding"], "UTF-8");
}

#[test]
fn an_import_that_is_broken_off_remembers_nothing() {
    let shop = shop();
    let path = shop.file("notebook.csv", NOTEBOOK);
    shop.ask("job_cancel", json!({ "job": "halt" }));
    let refused = shop.refused("import_commit", json!({ "files": [named_by_hand(&path)], "job": "halt" }));
    assert_eq!(refused.code, "cancelled");
    assert_eq!(look(&shop, &untouched(&path))["error_code"], "import_unknown_format");
}

#[test]
fn every_decision_of_the_reader_can_be_overruled() {
    let shop = shop();
    let latin = shop.file("latin.csv", b"Zettel|Wer|Macht\nA-1|J\xfcrgen|1.250\nA-2|Rosa|2.500\n");
    let file = |more: Value| {
        let mut file = json!({
            "path": latin, "format": null, "date_order": null,
            "mapping": { "Zettel": "order_number", "Wer": "buyer_name", "Macht": "total" }, "currency": "EUR",
        });
        for (key, value) in more.as_object().into_iter().flatten() {
            file[key] = value.clone();
        }
        file
    };
    let read = look(&shop, &file(json!({ "decimal": "comma" })));
    assert_eq!((&read["separator"], &read["delimiter"]), (&json!("|"), &json!("bar")), "{read}");
    assert_eq!(read["rows"][0]["total"]["minor"], 125_000);
    assert_eq!(read["rows"][0]["buyer"], "Jürgen");
    let cyrillic = look(&shop, &file(json!({ "encoding": "windows-1251" })));
    assert_eq!(cyrillic["rows"][0]["buyer"], "Jьrgen");
    assert_eq!(cyrillic["encoding_name"], "Windows, Cyrillic");
    let wrong = look(&shop, &file(json!({ "delimiter": ";" })));
    assert!(wrong["error"].is_string(), "{wrong}");
    let yen = look(&shop, &file(json!({ "currency": "JPY", "decimal": "comma" })));
    assert_eq!(yen["rows"][0]["total"], json!({ "minor": 1250, "currency": "JPY" }));
    for (key, value) in [("currency", "Taler"), ("encoding", "morse"), ("format", "nonsense")] {
        let mut file = file(json!({}));
        file[key] = json!(value);
        let wrong = look(&shop, &file);
        assert!(wrong["error"].as_str().is_some_and(|said| said.contains(value)), "{wrong}");
    }
    let unread =
        shop.refused("import_preview", json!({ "files": [file(json!({ "decimal": "semicolon" }))] }));
    assert_eq!(unread.code, "name_unknown");
}

#[test]
fn another_sheet_of_a_workbook_can_be_chosen_and_what_was_named_holds_for_it_too() {
    let shop = shop();
    let book = fixture("../workbooks/two_months.xlsx");
    let unknown = look(&shop, &untouched(&book));
    assert_eq!(unknown["error_code"], "import_unknown_format", "{unknown}");
    assert_eq!(unknown["sheets"], json!(["October", "November"]));
    let mut file = json!({
        "path": book, "format": null, "date_order": null, "currency": "EUR",
        "mapping": { "Zettel": "order_number", "Wer": "buyer_name", "Macht": "total" },
    });
    let first = look(&shop, &file);
    assert_eq!((&first["sheet"], &first["rows"][1]["number"]), (&json!("October"), &json!("X-2")));
    commit(&shop, &file);
    file = untouched(&book);
    file["sheet"] = json!("November");
    let second = look(&shop, &file);
    assert_eq!((&second["sheet"], &second["rows"][0]["buyer"]), (&json!("November"), &json!("Mona Spatz")));
    assert!(second["remembered"]["text"].as_str().unwrap().contains("two_months.xlsx"));
    commit(&shop, &file);
    assert_eq!(orders(&shop), 3);
    file["sheet"] = json!("May");
    assert!(look(&shop, &file)["error"].as_str().unwrap().contains("October, November"));
}

#[test]
fn a_file_goes_to_the_shop_that_was_named() {
    let shop = shop();
    let etsy = fixture("etsy_sold_orders_us.csv");
    let second = json!({ "path": etsy, "format": null, "date_order": null, "shop": " Second shop " });
    assert_eq!(look(&shop, &untouched(&etsy))["shop"], "Etsy");
    assert_eq!(look(&shop, &second)["shop"], "Second shop");
    commit(&shop, &second);
    let shops = shop.ask("app_state", json!({}))["shops"].clone();
    assert_eq!((&shops[0]["name"], &shops[0]["platform"]), (&json!("Second shop"), &json!("etsy")));
    // The same file for the platform's own shop is new there.
    assert_eq!(look(&shop, &untouched(&etsy))["counts"]["new"], 12);
    assert_eq!(look(&shop, &second)["counts"]["unchanged"], 12);
}

#[test]
fn there_is_a_word_for_everything_that_can_be_chosen() {
    let shop = shop();
    for language in ["en", "de"] {
        shop.set(&[("language", json!(language))]);
        let options = shop.ask("import_options", json!({}));
        let text = options.to_string();
        assert!(!text.contains("\"[") && !text.contains("\"text\":\"\""), "{text}");
        for field in options["fields"].as_array().unwrap() {
            assert_ne!(field["text"], field["value"], "no words for a field");
            assert!(!field["kinds"].as_array().unwrap().is_empty(), "{field} is of no use");
        }
        for format in options["formats"].as_array().unwrap() {
            assert_ne!(format["platform_text"], format["platform"], "no words for a platform");
        }
        let last = options["formats"].as_array().unwrap().last().unwrap();
        assert_eq!(last["platform"], "other");
    }
}

#[test]
fn parcels_are_shown_as_they_will_be_read_and_those_without_an_order_are_counted() {
    let shop = shop();
    let parcels = fixture("pirateship_shipments.csv");
    let alone = look(&shop, &untouched(&parcels));
    assert_eq!(alone["kind"], "shipments");
    assert_eq!(alone["rows"], json!([]));
    let first = &alone["sides"][0];
    assert!(
        !first["number"].as_str().unwrap().is_empty() && !first["buyer"].as_str().unwrap().is_empty(),
        "{first}"
    );
    let counts = &alone["counts"];
    assert_eq!(counts["waiting"], counts["new"], "no order is known yet: {counts}");
    assert!(counts["waiting"].as_u64() > Some(0));
    let report = commit(&shop, &untouched(&parcels));
    assert_eq!(report["counts"], *counts, "the figures after are those before");
    assert_eq!(report["files"][0]["kind"], "shipments");
}

#[test]
fn a_pasted_table_is_read_like_a_file_and_leaves_nothing_behind() {
    let shop = shop();
    shop.set(&[("time_zone", json!("America/New_York"))]);
    let text = std::fs::read_to_string(fixture("etsy_sold_orders_us.csv")).unwrap();
    let paste = |text: &str| shop.ask("import_paste", json!({ "text": text, "name": null }))["path"].clone();
    let first = paste(&text);
    let path = Path::new(first.as_str().unwrap());
    assert_eq!(path.file_name().unwrap(), "Pasted 2026-11-21 18-00.txt");
    let second = paste("Zettel\tWer\nA-1\tRosa\n");
    assert_ne!(first, second);
    assert_eq!(
        look(&shop, &json!({ "path": second, "format": null, "date_order": null }))["separator"],
        "\t"
    );

    let report = commit(&shop, &json!({ "path": first, "format": null, "date_order": null }));
    assert_eq!((&report["files"][0]["name"], orders(&shop)), (&json!("Pasted 2026-11-21 18-00.txt"), 12));
    assert!(!path.exists(), "what is imported needs no copy");
    let own = shop.file("own.csv", NOTEBOOK);
    shop.ask("import_leave", json!({ "paths": [second, own, "/nowhere"] }));
    assert!(!Path::new(second.as_str().unwrap()).exists());
    assert!(own.exists(), "only pasted text is removed");

    for empty in ["", "  \n\t "] {
        assert_eq!(shop.refused("import_paste", json!({ "text": empty, "name": null })).code, "paste_empty");
    }
    let long = "a,b\n".repeat(9 << 20);
    assert_eq!(shop.refused("import_paste", json!({ "text": long, "name": null })).code, "paste_too_large");
    let sly =
        shop.ask("import_paste", json!({ "text": "a,b\n1,2", "name": "../../sly.csv" }))["path"].clone();
    assert_eq!(Path::new(sly.as_str().unwrap()).parent(), path.parent());
}

fn inbox(shop: &TestShop) -> Vec<String> {
    let listed = shop.ask("inbox_list", json!({}));
    assert_eq!(listed["error"], Value::Null, "{listed}");
    let names = listed["files"].as_array().unwrap().iter();
    names.filter_map(|file| file["name"].as_str().map(str::to_owned)).collect()
}

#[test]
fn the_inbox_folder_offers_what_is_new_in_it_and_nothing_else() {
    // Long before any file of today was written.
    let shop = TestShop::open("2020-01-04T18:00:00-05:00");
    assert_eq!(shop.ask("inbox_list", json!({})), json!({ "folder": "", "error": null, "files": [] }));
    let folder = shop.folder().join("exports");
    std::fs::create_dir_all(folder.join("older.csv")).unwrap();
    shop.set(&[("inbox_folder", json!(folder))]);
    let put = |name: &str, text: &[u8]| std::fs::write(folder.join(name), text).unwrap();
    put("orders.csv", &std::fs::read(fixture("etsy_sold_orders_us.csv")).unwrap());
    put("notebook.csv", NOTEBOOK.as_bytes());
    put(".hidden.csv", NOTEBOOK.as_bytes());
    put("holiday.jpg", b"no table");
    put("empty.csv", b"");
    // The test's clock stands before the files were written: they may still be growing.
    assert_eq!(inbox(&shop), [""; 0]);
    assert!(shop.tick().is_empty());
    shop.pass(chrono::Duration::seconds(3));
    shop.events();
    shop.tick();
    let told = format!("{:?}", shop.events());
    assert!(told.contains("inbox"), "{told}");
    shop.tick();
    assert_eq!(shop.events(), [], "nothing moved since");
    let mut names = inbox(&shop);
    names.sort();
    assert_eq!(names, ["notebook.csv", "orders.csv"]);
    let listed = shop.ask("inbox_list", json!({}))["files"].clone();
    let of =
        |name: &str| listed.as_array().unwrap().iter().find(|file| file["name"] == name).unwrap().clone();
    assert_eq!(of("orders.csv")["title"], "Etsy sold orders");
    assert!(of("notebook.csv")["error"].as_str().unwrap().contains("Zettel"));

    shop.ask("inbox_pass", json!({ "path": folder.join("notebook.csv") }));
    assert_eq!(inbox(&shop), ["orders.csv"]);
    shop.ask("undo", json!({}));
    assert_eq!(inbox(&shop).len(), 2);
    shop.ask("inbox_pass", json!({ "path": folder.join("notebook.csv") }));

    let report = commit(&shop, &untouched(&folder.join("orders.csv")));
    assert_eq!(inbox(&shop), [""; 0]);
    shop.ask("import_undo", json!({ "import": report["files"][0]["import"] }));
    assert_eq!(inbox(&shop), ["orders.csv"], "what was taken back is new again");

    // The same name with other content is another file.
    commit(&shop, &untouched(&folder.join("orders.csv")));
    put("orders.csv", &std::fs::read(fixture("etsy_sold_orders_us_newer.csv")).unwrap());
    inbox(&shop);
    shop.pass(chrono::Duration::seconds(3));
    assert_eq!(inbox(&shop), ["orders.csv"]);
}

#[test]
fn a_folder_that_is_none_is_refused_and_one_that_went_away_is_told() {
    let shop = shop();
    let mut settings = shop.ask("settings_get", json!({}));
    settings["inbox_folder"] = json!(shop.folder().join("nowhere"));
    let refused = shop.refused("settings_set", settings.clone());
    assert_eq!(refused.code, "inbox_not_a_folder");
    let folder = shop.folder().join("exports");
    std::fs::create_dir(&folder).unwrap();
    settings["inbox_folder"] = json!(folder);
    shop.ask("settings_set", settings);
    std::fs::remove_dir(&folder).unwrap();
    assert!(shop.ask("inbox_list", json!({}))["error"].as_str().unwrap().contains("exports"));
    shop.set(&[("phone", json!("518-555-0142"))]);
    shop.set(&[("inbox_folder", json!(""))]);
    assert_eq!(inbox(&shop), [""; 0]);
}
