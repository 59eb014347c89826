//! Importing by the command line: counts, orders, repetition, dry runs, taking back.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Shop, fixture};

/// What the card of each fixture says about it.
fn cards() -> Vec<(String, toml::Table)> {
    let folder = fixture("");
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let cards: Vec<(String, toml::Table)> = names
        .iter()
        .filter_map(|name| Some((name.strip_suffix(".card.toml")?, name)))
        .map(|(stem, card)| {
            let file =
                names.iter().find(|name| name.starts_with(&format!("{stem}.")) && *name != card).unwrap();
            (file.clone(), fs::read_to_string(fixture(card)).unwrap().parse().unwrap())
        })
        .collect();
    assert!(cards.len() >= 10, "the fixtures are gone");
    cards
}

fn list<'a>(card: &'a toml::Table, key: &str) -> Vec<&'a toml::Table> {
    card.get(key)
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(toml::Value::as_table)
        .collect()
}

fn plain(value: &toml::Value) -> Value {
    serde_json::to_value(value).unwrap()
}

/// Absent is the empty text in a card, and null in JSON.
fn or_null(value: &toml::Value) -> Value {
    if value.as_str() == Some("") { Value::Null } else { plain(value) }
}

#[test]
fn every_fixture_is_imported_as_its_card_says() {
    for (file, card) in cards() {
        let shop = Shop::new();
        let path = fixture(&file);
        if let Some(error) = card.get("error") {
            let refused = shop.refusal(["import".as_ref(), path.as_os_str()]);
            assert_eq!(refused["error"]["code"], format!("import_{}", error.as_str().unwrap()), "{file}");
            assert_eq!(refused["error"]["details"]["path"], path.display().to_string());
            continue;
        }
        let mut args: Vec<&std::ffi::OsStr> = vec!["import".as_ref(), path.as_os_str()];
        let asks = card.get("questions").is_some();
        if asks {
            assert_eq!(shop.refusal(args.clone())["error"]["code"], "import_asks", "{file}");
            let order = card.get("date_order").and_then(toml::Value::as_str).unwrap_or("mdy");
            args.extend([std::ffi::OsStr::new("--date-order"), order.as_ref()]);
        }
        let report = shop.json(args);
        let told = &report["files"][0];
        let same = ["platform", "format", "kind", "locale", "encoding", "delimiter", "decimal", "date_order"];
        for key in same.into_iter().chain(["header_line", "records", "accepted"]) {
            if let Some(expected) = card.get(key) {
                assert_eq!(told[key], plain(expected), "{file}: {key}");
            }
        }
        let rejected = told["rejected"].as_array().unwrap().len();
        assert_eq!(
            told["records"].as_u64().unwrap(),
            told["accepted"].as_u64().unwrap() + rejected as u64,
            "{file}"
        );
        let none = json!({ "new": 0, "updated": 0, "unchanged": 0, "waiting": 0 });
        let orders = card.get("orders").map_or(json!(0), plain);
        let expected = json!({ "new": orders, "updated": 0, "unchanged": 0, "waiting": 0 });
        assert_eq!(told["orders"], expected, "{file}");
        for kind in ["payments", "shipments"] {
            if told["kind"] == kind {
                let counted: u64 =
                    ["new", "updated", "unchanged"].iter().filter_map(|key| told[kind][*key].as_u64()).sum();
                assert_eq!(Some(counted), card["sides"].as_integer().map(i64::unsigned_abs), "{file}");
            } else {
                assert_eq!(told[kind], none, "{file}");
            }
        }
        for outcome in ["rejected", "ignored", "noted"] {
            let found: Vec<&Value> = told[outcome].as_array().unwrap().iter().collect();
            let expected = list(&card, outcome);
            assert_eq!(found.len(), expected.len(), "{file}: {outcome} {found:?}");
            for (found, expected) in found.iter().zip(expected) {
                for (key, value) in expected {
                    assert_eq!(found[key], plain(value), "{file}: {outcome} {key}");
                }
                assert!(!found["text"].as_str().unwrap().starts_with('['), "{file}: no words for {found}");
            }
        }
        let warnings: Vec<Value> =
            told["warnings"].as_array().unwrap().iter().map(|one| one["code"].clone()).collect();
        // An answered question warns no more.
        if let Some(expected) = card.get("warnings").filter(|_| !asks) {
            assert_eq!(Value::from(warnings), plain(expected), "{file}");
        }
        assert!(told["import_id"].as_str().unwrap().starts_with("I-"));
        assert_eq!(shop.json(["orders"])["total"], orders, "{file}");
        for expected in list(&card, "order") {
            check_order(&shop, &file, expected);
        }
        assert_eq!(shop.json(["check"]), json!({ "ok": true, "problems": [] }));
    }
}

/// The same for each part of a list.
fn blank_is_null(value: &toml::Value) -> Value {
    value.as_array().unwrap().iter().map(or_null).collect()
}

fn check_order(shop: &Shop, file: &str, expected: &toml::Table) {
    let number = expected["number"].as_str().unwrap();
    let order = shop.json(["order", number]);
    let parts = |list: &str, key: &str| -> Value {
        order[list].as_array().unwrap().iter().map(|one| one[key].clone()).collect()
    };
    for (key, value) in expected {
        let (found, value) = match key.as_str() {
            "number" => (order["platform_order_id"].clone(), plain(value)),
            "total" | "subtotal" | "shipping" | "tax" | "discount" | "refunded" => {
                let money = &order[key];
                let found = money.as_object().map(|money| {
                    json!(format!(
                        "{} {}",
                        money["amount"].as_str().unwrap(),
                        money["currency"].as_str().unwrap()
                    ))
                });
                (found.unwrap_or(Value::Null), or_null(value))
            }
            "buyer" => (order["buyer"]["name"].clone(), or_null(value)),
            "username" | "email" | "phone" => (order["buyer"][key].clone(), or_null(value)),
            "name" | "company" | "line1" | "line2" | "city" | "region" | "postal_code" | "country" => {
                (order["ship_to"][key].clone(), or_null(value))
            }
            // Known to the store only, to tell that two numbers are one order.
            "aliases" => continue,
            "status" => (order["platform_status"].clone(), or_null(value)),
            "note" => (order["notes"][0]["text"].clone(), or_null(value)),
            "lines" => (parts("sources", "line"), plain(value)),
            "tracking" => (parts("shipments", "tracking_number"), blank_is_null(value)),
            "item_titles" => (parts("items", "title"), blank_is_null(value)),
            "skus" => (parts("items", "sku"), blank_is_null(value)),
            "quantities" => (parts("items", "quantity"), plain(value)),
            "prices" => {
                let prices = order["items"].as_array().unwrap().iter().map(|item| {
                    let price = item["price"].as_object()?;
                    Some(format!("{} {}", price["amount"].as_str()?, price["currency"].as_str()?))
                });
                (prices.map(Value::from).collect(), blank_is_null(value))
            }
            _ => (order[key].clone(), or_null(value)),
        };
        assert_eq!(found, value, "{file}, order {number}: {key}");
    }
}

#[test]
fn importing_the_same_file_twice_changes_nothing() {
    for name in [
        "etsy_sold_orders_us.csv",
        "ebay_orders_report_us.csv",
        "ebay_orders_report_de.csv",
        "shopify_orders.csv",
    ] {
        let shop = Shop::new();
        let path = fixture(name);
        let first = shop.json(["import".as_ref(), path.as_os_str()]);
        let orders = first["files"][0]["orders"]["new"].clone();
        let before = shop.json(["orders", "--limit", "1000"]);
        let second = shop.json(["import".as_ref(), path.as_os_str()]);
        assert_eq!(
            second["files"][0]["orders"],
            json!({ "new": 0, "updated": 0, "unchanged": orders, "waiting": 0 }),
            "{name}"
        );
        assert_eq!(shop.json(["orders", "--limit", "1000"]), before, "{name}");
    }
}

#[test]
fn a_newer_export_adds_and_updates_and_can_be_taken_back() {
    let shop = Shop::with_orders();
    let before = shop.state();
    assert_eq!(shop.json(["order", "3301458720"])["stage"], "to_ship");

    let newer = fixture("etsy_sold_orders_us_newer.csv");
    let told = shop.json(["import".as_ref(), newer.as_os_str()])["files"][0].clone();
    assert_eq!(told["orders"], json!({ "new": 2, "updated": 2, "unchanged": 10, "waiting": 0 }));
    let shipped = shop.json(["order", "3301458720"]);
    assert_eq!(shipped["stage"], "shipped");
    assert_eq!(shipped["shipped_at"], "2026-11-20");

    let undone = shop.json(["import-undo", told["import_id"].as_str().unwrap()]);
    assert_eq!(undone["orders"], json!({ "removed": 2, "restored": 2 }));
    assert_eq!(shop.state(), before);

    let again = shop.refusal(["import-undo", told["import_id"].as_str().unwrap()]);
    assert_eq!(again["error"]["code"], "import_undone");
    assert_eq!(shop.refusal(["import-undo", "I-77"])["error"]["code"], "not_found");
}

#[test]
fn an_import_of_several_files_is_one_step_of_undo() {
    let shop = Shop::new();
    let (orders, items) = (fixture("etsy_sold_orders_us.csv"), fixture("etsy_sold_order_items_us.csv"));
    let report = shop.json(["import".as_ref(), orders.as_os_str(), items.as_os_str()]);
    assert_eq!(report["files"][0]["kind"], "orders");
    assert_eq!(report["files"][1]["kind"], "items");
    assert_eq!(report["files"][1]["orders"]["new"], 0);
    let order = shop.json(["order", "3301458720"]);
    assert_eq!(order["items"][0]["sku"], "LINO-HERON-A4");
    assert_eq!(order["total"], json!({ "amount": "47.50", "currency": "USD" }));

    assert_eq!(shop.json(["undo"])["name"], "import");
    assert_eq!(shop.json(["orders"])["total"], 0);
    assert_eq!(shop.refusal(["undo"])["error"]["code"], "nothing_to_undo");
}

#[test]
fn an_import_on_which_a_case_stands_stays() {
    let shop = Shop::with_orders();
    shop.json(["case", "open", "3297012640", "--kind", "item_not_received"]);
    let before = shop.state();
    assert_eq!(shop.refusal(["import-undo", "I-1"])["error"]["code"], "import_has_case");
    assert_eq!(shop.state(), before);
}

#[test]
fn a_dry_run_tells_the_same_counts_and_writes_nothing() {
    let shop = Shop::new();
    let path = fixture("etsy_sold_orders_us.csv");
    let dry = shop.json(["import".as_ref(), "--dry-run".as_ref(), path.as_os_str()]);
    assert!(!shop.store().exists(), "a dry run made a store");
    let wet = shop.json(["import".as_ref(), path.as_os_str()]);
    assert_eq!(dry["files"][0]["import_id"], Value::Null);
    for key in ["records", "accepted", "orders", "rejected", "ignored", "warnings", "format", "encoding"] {
        assert_eq!(dry["files"][0][key], wet["files"][0][key], "{key}");
    }

    let before = shop.state();
    let newer = fixture("etsy_sold_orders_us_newer.csv");
    let dry = shop.json(["import".as_ref(), "--dry-run".as_ref(), newer.as_os_str()]);
    assert_eq!(dry["files"][0]["orders"], json!({ "new": 2, "updated": 2, "unchanged": 10, "waiting": 0 }));
    assert_eq!(shop.state(), before);
}

#[test]
fn a_month_without_sales_and_a_download_that_broke_off_are_said_and_lose_nothing() {
    let shop = Shop::with_orders();
    let before = shop.state();
    let empty = shop.json(["import".as_ref(), fixture("header_only.csv").as_os_str()])["files"][0].clone();
    assert_eq!((&empty["records"], &empty["warnings"][0]["code"]), (&json!(0), &json!("no_records")));
    assert!(empty["warnings"][0]["text"].as_str().unwrap().contains("no records"));
    assert_eq!(shop.state(), before);

    let shop = Shop::new();
    let path = fixture("truncated_last_line.csv");
    let told = shop.json(["import".as_ref(), path.as_os_str()])["files"][0].clone();
    assert_eq!((&told["accepted"], &told["rejected"][0]["reason"]), (&json!(3), &json!("truncated_line")));
    let shown = shop.run(["import".as_ref(), path.as_os_str()]);
    assert!(shown.out.contains("export the file again") && shown.out.contains("1 rejected"), "{shown:?}");
}

#[test]
fn a_shop_has_the_name_it_is_given() {
    let shop = Shop::new();
    let path = fixture("shopify_orders.csv");
    shop.json(["import".as_ref(), "--shop".as_ref(), "Lamps & Bulbs".as_ref(), path.as_os_str()]);
    assert_eq!(shop.json(["order", "#2041"])["shop"], "Lamps & Bulbs");
    assert_eq!(shop.json(["orders", "--shop", "Lamps & Bulbs"])["total"], 8);
    assert_eq!(shop.json(["orders", "--shop", "shopify"])["total"], 0);
}

#[test]
fn a_table_of_ones_own_is_read_by_a_mapping() {
    let shop = Shop::new();
    let (table, mapping) = (shop.path("mine.csv"), shop.path("mine.toml"));
    fs::write(&table, "Beleg;Kunde;Summe;Datum\nA-7;Ida Brandt;12,50;03.11.2026\n").unwrap();
    fs::write(
        &mapping,
        "decimal = \"comma\"\ndelimiter = \";\"\n[mapping]\nBeleg = \"order_number\"\nKunde = \"buyer_name\"\n\
         Summe = \"total\"\nDatum = \"ordered_at\"\n",
    )
    .unwrap();
    let args = ["import", "--date-order", "dmy", "--mapping"];
    let args = args.map(AsRef::as_ref).into_iter().chain([mapping.as_os_str(), table.as_os_str()]);
    let told = shop.json(args)["files"][0].clone();
    assert_eq!((&told["format"], &told["date_order"]), (&json!("generic_orders"), &json!("dmy")));
    let order = shop.json(["order", "A-7"]);
    assert_eq!((&order["buyer"]["name"], &order["ordered_at"]), (&json!("Ida Brandt"), &json!("2026-11-03")));

    fs::write(&mapping, "[mapping]\nBeleg = \"order_number\"\n\nkunde = 7\n").unwrap();
    let refused =
        shop.refusal(["import".as_ref(), "--mapping".as_ref(), mapping.as_os_str(), table.as_os_str()]);
    assert_eq!(refused["error"]["code"], "mapping_refused");
    assert_eq!(refused["error"]["details"]["line"], "4");
    let nowhere = shop.path("none.toml");
    let refused =
        shop.refusal(["import".as_ref(), "--mapping".as_ref(), nowhere.as_os_str(), table.as_os_str()]);
    assert_eq!(refused["error"]["code"], "mapping_unreadable");
}

#[test]
fn the_formats_can_be_listed_without_a_store() {
    let shop = Shop::new();
    let formats = shop.json(["formats"]);
    let ids = support::each(&formats["formats"], "id");
    assert!(["etsy_orders", "ebay_orders", "shopify_orders"].iter().all(|id| ids.contains(id)), "{ids:?}");
    let etsy = formats["formats"].as_array().unwrap().iter().find(|one| one["id"] == "etsy_orders").unwrap();
    assert_eq!(
        (&etsy["platform"], &etsy["kind"], &etsy["locale"]),
        (&json!("etsy"), &json!("orders"), &json!("en-US"))
    );
    assert!(etsy["columns"].as_array().unwrap().iter().any(|column| column == "Sale Date"));
    assert!(!shop.store().exists());
}

#[test]
fn orders_are_found_filtered_and_paged() {
    let shop = Shop::with_orders();
    assert_eq!(shop.json(["orders", "--find", "görlitz"])["orders"][0]["platform_order_id"], "3300998214");
    assert_eq!(shop.json(["orders", "--find", "nobody at all"])["total"], 0);
    assert_eq!(shop.json(["orders", "--platform", "ebay"])["total"], 0);
    let to_ship = shop.json(["orders", "--stage", "to_ship"]);
    assert!(support::each(&to_ship["orders"], "stage").iter().all(|stage| *stage == "to_ship"));
    let (first, rest) = (shop.json(["orders", "--limit", "1"]), shop.json(["orders", "--offset", "1"]));
    assert_eq!((&first["total"], &rest["total"]), (&json!(12), &json!(12)));
    assert_eq!(first["orders"].as_array().unwrap().len() + rest["orders"].as_array().unwrap().len(), 12);
    let id = first["orders"][0]["id"].as_str().unwrap();
    assert_eq!(shop.json(["order", id])["platform_order_id"], first["orders"][0]["platform_order_id"]);
    assert_eq!(shop.refusal(["order", "0815"])["error"]["details"]["order"], "0815");
}

/// A table of one's own, whose dates can be read in two ways.
const NOTEBOOK: &str =
    "Zettel;Tag;Wer;Macht\nA-1;03/04/2026;Rosa Kern;12,50\nA-2;05/06/2026;Juri Falk;1.234,00\n";

const NAMED: &str =
    "[mapping]\nZettel = \"order_number\"\nTag = \"ordered_at\"\nWer = \"buyer_name\"\nMacht = \"total\"\n";

fn write(shop: &Shop, name: &str, text: impl AsRef<[u8]>) -> String {
    let path = shop.path(name);
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

#[test]
fn an_open_question_stops_an_import_with_the_option_that_answers_it() {
    let shop = Shop::new();
    let (table, mapping) = (write(&shop, "notebook.csv", NOTEBOOK), write(&shop, "named.toml", NAMED));
    let refused = shop.refusal(["import", "--mapping", &mapping, "--currency", "EUR", &table]);
    assert_eq!(refused["error"]["code"], "import_asks");
    let message = refused["error"]["message"].as_str().unwrap();
    assert!(
        message.contains("--date-order") && message.contains("notebook.csv") && message.contains("Tag"),
        "{message}"
    );
    assert_eq!(refused["error"]["details"]["column"], "Tag");

    let dry = shop.json(["import", "--dry-run", "--mapping", &mapping, "--currency", "EUR", &table]);
    assert_eq!(dry["files"][0]["questions"][0]["ask"], "date_order");
}

#[test]
fn what_was_decided_on_the_command_line_is_remembered_for_the_next_file() {
    let shop = Shop::new();
    let (table, mapping) = (write(&shop, "notebook.csv", NOTEBOOK), write(&shop, "named.toml", NAMED));
    shop.json(["import", "--mapping", &mapping, "--currency", "EUR", "--date-order", "dmy", &table]);
    let later = write(&shop, "later.csv", NOTEBOOK.replace("A-", "B-"));
    let report = shop.json(["import", &later]);
    let told = &report["files"][0];
    assert!(told["remembered"].as_str().unwrap().contains("notebook.csv"), "{told}");
    let order = shop.json(["order", "B-2"]);
    assert_eq!((&order["ordered_at"], &order["total"]["amount"]), (&json!("2026-06-05"), &json!("1234.00")));
    // What is said now counts more than what was said then.
    let other = shop.json(["import", "--dry-run", "--date-order", "mdy", &later]);
    assert_eq!(
        (&other["files"][0]["date_order"], &other["files"][0]["format"]),
        (&json!("mdy"), &json!("generic_orders"))
    );
}

#[test]
fn encoding_separator_decimal_sign_and_currency_can_be_said() {
    let shop = Shop::new();
    let table = write(&shop, "latin.csv", b"Zettel\tWer\tMacht\nA-1\tJ\xfcrgen\t1.250\n");
    let mapping = write(&shop, "named.toml", NAMED.replace("Tag = \"ordered_at\"\n", ""));
    let options =
        ["--encoding", "windows-1252", "--delimiter", "tab", "--decimal", "comma", "--currency", "EUR"];
    let told: Vec<&str> =
        ["import", "--mapping", &mapping].into_iter().chain(options).chain([table.as_str()]).collect();
    let report = shop.json(told);
    assert_eq!(report["files"][0]["delimiter"], "\t");
    let order = shop.json(["order", "A-1"]);
    assert_eq!((&order["buyer"]["name"], &order["total"]["amount"]), (&json!("Jürgen"), &json!("1250.00")));
    let refused = shop.refusal(["import", "--mapping", &mapping, "--currency", "Taler", &table]);
    assert!(refused["error"]["message"].as_str().unwrap().contains("Taler"), "{refused}");
}
