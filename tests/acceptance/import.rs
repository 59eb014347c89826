//! Imports as a seller meets them.

use docket_testkit::{TestShop, fixture};
use serde_json::{Value, json};

use crate::{LOST, open_case, shop_with_orders};

fn all(shop: &TestShop) -> Value {
    shop.everything()["orders"].clone()
}

/// The orders without the list of files they came from, which grows with each import.
fn facts(shop: &TestShop) -> Value {
    let mut orders = all(shop);
    for order in orders.as_array_mut().into_iter().flatten() {
        order["sources"] = Value::Null;
    }
    orders
}

#[test]
fn three_exports_go_in_at_once_with_exact_counts() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    let files = ["etsy_sold_orders_us.csv", "ebay_orders_report_us.csv", "shopify_orders.csv"].map(fixture);
    let report = shop.import(&files);
    for file in report["files"].as_array().into_iter().flatten() {
        let counts = &file["counts"];
        let number = |name: &str| counts[name].as_u64().unwrap_or_default();
        assert_eq!(number("records"), number("accepted") + number("rejected"), "{file}");
        assert!(number("new") > 0, "{file}");
    }
    let shops = shop.ask("app_state", json!({}))["shops"].clone();
    assert_eq!(shops.as_array().map(Vec::len), Some(3));
}

#[test]
fn importing_the_same_file_again_changes_nothing() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    for file in [
        "etsy_sold_orders_us.csv",
        "ebay_orders_report_us.csv",
        "ebay_orders_report_de.csv",
        "shopify_orders.csv",
        "etsy_sold_order_items_us.csv",
    ] {
        shop.import(&[fixture(file)]);
        let before = facts(&shop);
        let again = shop.import(&[fixture(file)]);
        assert_eq!((&again["counts"]["new"], &again["counts"]["updated"]), (&json!(0), &json!(0)), "{file}");
        assert_eq!(facts(&shop), before, "{file}");
    }
}

#[test]
fn a_newer_export_updates_and_an_older_one_does_not_take_it_back() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.import(&[fixture("etsy_sold_orders_us.csv")]);
    let newer = shop.import(&[fixture("etsy_sold_orders_us_newer.csv")]);
    assert!(newer["counts"]["updated"].as_u64() > Some(0), "{}", newer["counts"]);
    assert_eq!(newer["counts"]["new"], 2, "{}", newer["counts"]);
    let shipped = |shop: &TestShop| {
        let orders = all(shop);
        orders.as_array().into_iter().flatten().filter(|order| order["stage"] == "shipped").count()
    };
    let after = shipped(&shop);
    shop.import(&[fixture("etsy_sold_orders_us.csv")]);
    assert_eq!(shipped(&shop), after);
}

#[test]
fn every_order_knows_the_file_and_line_it_came_from() {
    let shop = shop_with_orders();
    let order = shop.ask("order_show", json!({ "order": LOST }));
    assert_eq!(order["sources"][0]["file"], "ebay_orders_report_us.csv");
    assert_eq!(order["sources"][0]["line"], 4);
}

#[test]
fn taking_an_import_back_leaves_the_store_as_it_was() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.import(&[fixture("etsy_sold_orders_us.csv")]);
    let before = all(&shop);
    let report = shop.import(&[fixture("etsy_sold_orders_us_newer.csv")]);
    assert_ne!(all(&shop), before);
    shop.ask("import_undo", json!({ "import": report["files"][0]["import"] }));
    assert_eq!(all(&shop), before);
    let again = shop.refused("import_undo", json!({ "import": report["files"][0]["import"] }));
    assert_eq!(again.code, "import_undone");
}

#[test]
fn undo_takes_an_import_back_too() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.import(&[fixture("shopify_orders.csv")]);
    let undo = shop.ask("app_state", json!({}))["undo"]["text"].clone();
    assert_eq!(undo, "Imported shopify_orders.csv");
    shop.ask("undo", json!({}));
    assert_eq!(shop.ask("app_state", json!({}))["order_count"], 0);
}

#[test]
fn an_import_with_a_case_on_one_of_its_orders_stays() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let imports = shop.ask("import_list", json!({}));
    let before = shop.everything();
    let refused = shop.refused("import_undo", json!({ "import": imports["imports"][0]["import"] }));
    assert!(refused.message.contains(&id), "the case is named: {}", refused.message);
    assert_eq!(shop.everything(), before);
}

#[test]
fn an_order_that_two_imports_tell_of_survives_the_undo_of_one() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    let first = shop.import(&[fixture("ebay_orders_report_us.csv")]);
    shop.import(&[fixture("ebay_orders_report_us.csv")]);
    shop.ask("import_undo", json!({ "import": first["files"][0]["import"] }));
    assert_eq!(shop.ask("app_state", json!({}))["order_count"], 7);
}

#[test]
fn an_address_with_umlauts_is_kept_byte_for_byte() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.import(&[fixture("etsy_sold_orders_us.csv")]);
    let order = shop.ask("order_show", json!({ "order": "3300998214" }));
    assert_eq!(
        order["ship_to"]["name"], "Hannelore  Wiechert ",
        "two blanks inside and one at the end are the buyer's"
    );
    assert_eq!(order["ship_to"]["line1"], "Am Alten Mühlgraben 12a");
    assert_eq!(order["ship_to"]["postal_code"], "02826");
}

#[test]
fn cancelling_in_the_middle_leaves_nothing() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.ask("job_cancel", json!({ "job": "halt" }));
    let files = json!([{ "path": fixture("etsy_sold_orders_us.csv"), "format": null, "date_order": null }]);
    let refused = shop.refused("import_commit", json!({ "files": files, "job": "halt" }));
    assert_eq!(refused.code, "cancelled");
    let state = shop.ask("app_state", json!({}));
    assert_eq!(
        (&state["order_count"], &state["undo"]),
        (&json!(0), &json!({ "op": state["undo"]["op"], "text": "Saved the settings" }))
    );
}
