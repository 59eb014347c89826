//! One order from several files: orders, their items, the labels of a shipping program, and the seller's own word.

use std::path::PathBuf;

use docket_testkit::TestShop;
use rusqlite::{Connection, types::Value as Cell};
use serde_json::{Value, json};

const ORDERS: &str = "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU";
const ITEMS: &str = "Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Ship Name,Ship Address1,Ship Address2,Ship City,Ship State,Ship Zipcode,Ship Country,Order ID,Variations,Order Type,Listings Type,Payment Type,InPerson Discount,InPerson Location,VAT Paid by Buyer,SKU";
const LABELS: &str = "Created Date,Recipient,Company,Email,Tracking Number,Cost,Status,Ship Date,Carrier,Service,Tracking Status,Order ID,Address Line 1,Address Line 2,City,State,Zipcode,Country";

/// Somebody who buys, and where the parcel goes.
#[derive(Clone, Copy)]
struct Buyer {
    name: &'static str,
    street: &'static str,
    code: &'static str,
}

const LINNEA: Buyer = Buyer { name: "Linnea Marsh", street: "7 Heron Ct", code: "97211" };
const TOBIAS: Buyer = Buyer { name: "Tobias Frey", street: "31 Mill Rd", code: "05033" };

fn order(number: &str, day: u32, buyer: Buyer) -> String {
    let Buyer { name, street, code } = buyer;
    let (first, last) = name.split_once(' ').unwrap();
    format!(
        "11/{day:02}/26,{number},,{name},{first},{last},1,Credit Card,,{street},,Alder,OR,{code},United States,USD,42.00,,,0.00,0.00,5.50,0,47.50,,1.35,40.00,0.00,0.00,0.00,{name},online,online_cc,,,"
    )
}

fn item(number: &str, day: u32, buyer: Buyer, title: &str) -> String {
    let Buyer { name, street, code } = buyer;
    format!(
        "11/{day:02}/26,{title},{name},1,42.00,,,0.00,0.00,5.50,0,42,USD,44{number},1500,11/{day:02}/2026,,{name},{street},,Alder,OR,{code},United States,{number},Paper:Cream,online,listing,online_cc,,,0,HERON"
    )
}

fn label(tracking: &str, day: u32, buyer: Buyer, number: &str) -> String {
    let Buyer { name, street, code } = buyer;
    format!(
        "11/{day:02}/2026,{name},,,{tracking},$5.12,Purchased,11/{day:02}/2026,USPS,Ground Advantage,In Transit,{number},{street},,Alder,OR,{code},US"
    )
}

fn csv(shop: &TestShop, name: &str, header: &str, rows: &[String]) -> PathBuf {
    shop.file(name, format!("{header}\n{}\n", rows.join("\n")))
}

fn open() -> TestShop {
    TestShop::open("2026-11-21T18:00:00-05:00")
}

fn orders(shop: &TestShop, rows: &[String]) -> PathBuf {
    csv(shop, "etsy_orders.csv", ORDERS, rows)
}

fn labels(shop: &TestShop, rows: &[String]) -> PathBuf {
    csv(shop, "labels.csv", LABELS, rows)
}

fn import(shop: &TestShop, file: &PathBuf) -> Value {
    shop.import(std::slice::from_ref(file))["files"][0].clone()
}

fn show(shop: &TestShop, number: &str) -> Value {
    shop.ask("order_show", json!({ "order": number }))
}

fn waiting(shop: &TestShop) -> Vec<Value> {
    let page = shop.ask("side_list", json!({ "aside": false, "offset": 0, "limit": 100 }));
    let rows = page["rows"].as_array().cloned().unwrap_or_default();
    assert_eq!(page["total"], rows.len());
    assert_eq!(shop.ask("app_state", json!({}))["waiting_count"], rows.len());
    rows
}

fn trackings(order: &Value) -> Vec<String> {
    let parcels = order["shipments"].as_array().cloned().unwrap_or_default();
    parcels.iter().map(|parcel| parcel["tracking_number"].as_str().unwrap().to_owned()).collect()
}

/// What a seller sees of all orders, without ids and times of import.
fn facts(shop: &TestShop) -> Value {
    let mut all = shop.everything()["orders"].clone();
    for order in all.as_array_mut().unwrap() {
        order["id"] = Value::Null;
        for source in order["sources"].as_array_mut().unwrap() {
            source["import"] = Value::Null;
        }
        order["sources"].as_array_mut().unwrap().sort_by_key(|source| source["file"].to_string());
        for side in order["sides"].as_array_mut().unwrap() {
            side["id"] = Value::Null;
        }
        for parcel in order["shipments"].as_array_mut().unwrap() {
            parcel["side"] = json!(parcel["side"].is_string());
        }
    }
    all
}

/// Every table as it stands, but for the audit, the imports and the counters that only grow.
fn dump(shop: &TestShop) -> Vec<String> {
    let store = Connection::open(shop.store()).unwrap();
    let mut names = store
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'order_search%'
             AND name NOT IN ('ops', 'changes', 'imports', 'import_lines', 'sqlite_sequence', 'shops') ORDER BY name",
        )
        .unwrap();
    let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut lines = Vec::new();
    for name in names {
        let mut statement = store.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns: Vec<String> = statement.column_names().into_iter().map(str::to_owned).collect();
        let parts = ["order_items", "shipments", "payments", "order_tellings", "order_aliases"];
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let mut line = name.clone();
            for (index, column) in columns.iter().enumerate() {
                // Parts of an order are written anew with it.
                if column != "id" || !parts.contains(&name.as_str()) {
                    let cell: Cell = row.get(index).unwrap();
                    line.push_str(&format!(" {column}={cell:?}"));
                }
            }
            lines.push(line);
        }
    }
    lines.sort();
    lines
}

#[test]
fn orders_items_and_labels_become_one_order_each_in_whichever_order_they_come() {
    let mut seen: Option<Value> = None;
    for turn in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let shop = open();
        let files = [
            orders(&shop, &[order("3301", 10, LINNEA), order("3302", 11, TOBIAS)]),
            csv(
                &shop,
                "items.csv",
                ITEMS,
                &[item("3301", 10, LINNEA, "Heron print"), item("3302", 11, TOBIAS, "Blue mug")],
            ),
            labels(&shop, &[label("940011", 12, LINNEA, "#3301"), label("940022", 12, TOBIAS, "")]),
        ];
        for index in turn {
            import(&shop, &files[index]);
        }
        assert_eq!(waiting(&shop).len(), 0, "{turn:?}");
        let linnea = show(&shop, "3301");
        assert_eq!((trackings(&linnea), &linnea["stage"]), (vec!["940011".to_owned()], &json!("shipped")));
        assert_eq!(linnea["items"][0]["title"], "Heron print");
        assert_eq!(linnea["total"]["minor"], 4750);
        assert_eq!(linnea["shipments"][0]["cost"]["minor"], 512);
        assert_eq!(linnea["sides"][0]["joined_by"], "number");
        assert_eq!(show(&shop, "3302")["sides"][0]["joined_by"], "place");
        let now = facts(&shop);
        assert_eq!(seen.get_or_insert_with(|| now.clone()), &now, "{turn:?}");
    }
}

#[test]
fn each_order_says_the_files_and_lines_it_came_from() {
    let shop = open();
    import(&shop, &orders(&shop, &[order("3301", 10, LINNEA), order("3302", 11, TOBIAS)]));
    import(&shop, &labels(&shop, &[label("940022", 12, TOBIAS, "")]));
    let sources = show(&shop, "3302")["sources"].clone();
    let said: Vec<String> = sources
        .as_array()
        .unwrap()
        .iter()
        .map(|source| format!("{}, line {}", source["file"].as_str().unwrap(), source["line"]))
        .collect();
    assert_eq!(said, ["etsy_orders.csv, line 3", "labels.csv, line 2"]);
}

#[test]
fn a_parcel_that_may_belong_to_two_orders_waits_until_i_say_which() {
    let shop = open();
    import(&shop, &orders(&shop, &[order("3301", 10, LINNEA), order("3303", 11, LINNEA)]));
    import(&shop, &labels(&shop, &[label("940011", 12, LINNEA, "")]));
    let parcel = waiting(&shop).remove(0);
    assert_eq!(
        (&parcel["number"], &parcel["name"], &parcel["sources"][0]["line"]),
        (&json!("940011"), &json!("Linnea Marsh"), &json!(2))
    );
    let offered = shop.ask("side_candidates", json!({ "side": parcel["id"] }))["rows"].clone();
    let mut numbers: Vec<&str> =
        offered.as_array().unwrap().iter().map(|row| row["number"].as_str().unwrap()).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, ["3301", "3303"]);
    let before = dump(&shop);
    let done = shop.ask("side_join", json!({ "side": parcel["id"], "order": "3303" }));
    assert_eq!(done["text"], "Matched 940011 with its order");
    let matched = dump(&shop);
    assert_eq!((waiting(&shop).len(), trackings(&show(&shop, "3303"))), (0, vec!["940011".to_owned()]));
    assert_eq!(show(&shop, "3303")["sides"][0]["joined_by"], "hand");
    shop.ask("undo", json!({}));
    assert_eq!((dump(&shop), waiting(&shop).len()), (before, 1));
    shop.ask("redo", json!({}));
    assert_eq!((dump(&shop), waiting(&shop).len()), (matched.clone(), 0));
    // The same file again, and other orders, leave my word alone.
    import(&shop, &labels(&shop, &[label("940011", 12, LINNEA, "")]));
    import(&shop, &csv(&shop, "more.csv", ORDERS, &[order("3309", 12, TOBIAS)]));
    assert_eq!(trackings(&show(&shop, "3303")), ["940011"]);
}

#[test]
fn a_parcel_of_no_order_is_set_aside_and_can_be_taken_up_again() {
    let shop = open();
    import(&shop, &labels(&shop, &[label("940011", 12, LINNEA, ""), label("940022", 12, TOBIAS, "")]));
    let parcel = waiting(&shop).remove(0);
    shop.ask("side_aside", json!({ "side": parcel["id"] }));
    assert_eq!(waiting(&shop).len(), 1);
    let aside = shop.ask("side_list", json!({ "aside": true, "offset": 0, "limit": 10 }));
    assert_eq!((&aside["total"], &aside["rows"][0]["id"]), (&json!(1), &parcel["id"]));
    // Its order comes after all: what I set aside stays aside until I say otherwise.
    import(&shop, &orders(&shop, &[order("3301", 10, LINNEA)]));
    assert_eq!(trackings(&show(&shop, "3301")), Vec::<String>::new());
    shop.ask("side_release", json!({ "side": parcel["id"] }));
    assert_eq!(trackings(&show(&shop, "3301")), ["940011"]);
    shop.ask("undo", json!({}));
    shop.ask("undo", json!({}));
    assert_eq!(shop.ask("app_state", json!({}))["order_count"], 0, "the second undo takes the orders back");
}

#[test]
fn a_parcel_that_is_not_of_this_order_goes_back_and_stays_away_from_it() {
    let shop = open();
    let parcels = labels(&shop, &[label("940011", 12, LINNEA, "")]);
    import(&shop, &orders(&shop, &[order("3301", 10, LINNEA)]));
    import(&shop, &parcels);
    let order = show(&shop, "3301");
    assert_eq!(order["shipments"][0]["side"], order["sides"][0]["id"]);
    shop.ask("side_release", json!({ "side": order["sides"][0]["id"] }));
    assert_eq!((waiting(&shop).len(), show(&shop, "3301")["stage"].clone()), (1, json!("to_ship")));
    import(&shop, &parcels);
    assert_eq!(waiting(&shop).len(), 1);
    shop.ask("side_join", json!({ "side": order["sides"][0]["id"], "order": "3301" }));
    assert_eq!(waiting(&shop).len(), 0, "unless I say it is of this order after all");
}

#[test]
fn a_parcel_comes_before_its_order_and_finds_it_later() {
    let shop = open();
    let report = import(
        &shop,
        &labels(&shop, &[label("940011", 12, LINNEA, "3301"), label("940022", 12, TOBIAS, "")]),
    );
    assert_eq!(report["counts"]["new"], 2);
    assert_eq!(waiting(&shop).len(), 2);
    import(&shop, &orders(&shop, &[order("3301", 10, LINNEA), order("3302", 11, TOBIAS)]));
    assert_eq!(waiting(&shop).len(), 0);
    assert_eq!(trackings(&show(&shop, "3302")), ["940022"]);
}

#[test]
fn a_parcel_matched_by_place_moves_to_the_order_with_its_number_when_that_comes() {
    let shop = open();
    import(&shop, &orders(&shop, &[order("3301", 10, LINNEA)]));
    import(&shop, &labels(&shop, &[label("940011", 12, LINNEA, "3302")]));
    assert_eq!(show(&shop, "3301")["sides"][0]["joined_by"], "place");
    let before = dump(&shop);
    let moved = Buyer { street: "1 New St", code: "97003", ..LINNEA };
    let later = import(&shop, &csv(&shop, "later.csv", ORDERS, &[order("3302", 11, moved)]));
    assert_eq!(trackings(&show(&shop, "3301")), Vec::<String>::new());
    assert_eq!(show(&shop, "3302")["sides"][0]["joined_by"], "number");
    shop.ask("import_undo", json!({ "import": later["import"] }));
    assert_eq!(dump(&shop), before);
}

#[test]
fn two_orders_that_look_alike_stay_two() {
    let shop = open();
    import(&shop, &orders(&shop, &[order("3301", 10, LINNEA), order("3303", 10, LINNEA)]));
    import(
        &shop,
        &csv(
            &shop,
            "items.csv",
            ITEMS,
            &[item("3301", 10, LINNEA, "Heron print"), item("3303", 10, LINNEA, "Heron print")],
        ),
    );
    import(
        &shop,
        &labels(&shop, &[label("940011", 12, LINNEA, "3301"), label("940012", 12, LINNEA, "3303")]),
    );
    assert_eq!(shop.ask("app_state", json!({}))["order_count"], 2);
    assert_eq!(trackings(&show(&shop, "3301")), ["940011"]);
    assert_eq!(trackings(&show(&shop, "3303")), ["940012"]);
}

#[test]
fn each_import_can_be_taken_back_in_any_order_and_leaves_what_the_others_tell() {
    for turn in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let shop = open();
        let empty = dump(&shop);
        let files = [
            orders(&shop, &[order("3301", 10, LINNEA), order("3302", 11, TOBIAS)]),
            csv(&shop, "items.csv", ITEMS, &[item("3301", 10, LINNEA, "Heron print")]),
            labels(&shop, &[label("940011", 12, LINNEA, "#3301"), label("940022", 12, TOBIAS, "")]),
        ];
        let mut states = Vec::new();
        let mut imports = Vec::new();
        for file in &files {
            states.push(dump(&shop));
            imports.push(import(&shop, file)["import"].clone());
        }
        // Backwards, each is exactly as before.
        for (id, state) in imports.iter().rev().zip(states.iter().rev()) {
            shop.ask("import_undo", json!({ "import": id }));
            assert_eq!(&dump(&shop), state);
        }
        // In any order, nothing is left behind.
        let imports: Vec<Value> = files.iter().map(|file| import(&shop, file)["import"].clone()).collect();
        for index in turn {
            shop.ask("import_undo", json!({ "import": imports[index] }));
        }
        assert_eq!(dump(&shop), empty, "{turn:?}");
    }
}

#[test]
fn the_same_files_again_change_nothing() {
    let shop = open();
    let files = [
        orders(&shop, &[order("3301", 10, LINNEA), order("3302", 11, TOBIAS)]),
        csv(&shop, "items.csv", ITEMS, &[item("3301", 10, LINNEA, "Heron print")]),
        labels(&shop, &[label("940011", 12, LINNEA, "#3301"), label("940022", 12, TOBIAS, "")]),
    ];
    for file in &files {
        import(&shop, file);
    }
    let without_sources = |shop: &TestShop| {
        let mut all = facts(shop);
        for order in all.as_array_mut().unwrap() {
            order["sources"] = Value::Null;
            for side in order["sides"].as_array_mut().unwrap() {
                side["sources"] = Value::Null;
            }
        }
        all
    };
    let before = without_sources(&shop);
    for file in files.iter().rev() {
        let preview = shop.preview(std::slice::from_ref(file))["counts"].clone();
        let counts = import(&shop, file)["counts"].clone();
        assert_eq!((&counts["new"], &counts["updated"]), (&json!(0), &json!(0)), "{file:?}");
        assert_eq!(preview, counts);
        assert_eq!(without_sources(&shop), before, "{file:?}");
    }
}

fn edit_address(shop: &TestShop, number: &str, street: &str) -> Value {
    let mut address = show(shop, number)["ship_to"].clone();
    address["line1"] = json!(street);
    shop.ask(
        "order_edit",
        json!({ "order": number, "field": "ship_to", "text": "", "address": address, "because": "asked by message" }),
    )
}

#[test]
fn what_i_wrote_survives_the_same_export_and_the_next_one() {
    let shop = open();
    let file = orders(&shop, &[order("3301", 10, LINNEA)]);
    import(&shop, &file);
    let before = dump(&shop);
    let done = edit_address(&shop, "3301", "9 Heron Ct");
    assert_eq!(done["text"], "Changed order 3301 by hand");
    let mail = json!({ "order": "3301", "field": "buyer_email", "text": "linnea@example.org", "address": null, "because": "from her message" });
    shop.ask("order_edit", mail);
    import(&shop, &file);
    let shown = show(&shop, "3301");
    assert_eq!(
        (&shown["ship_to"]["line1"], &shown["buyer_email"]),
        (&json!("9 Heron Ct"), &json!("linnea@example.org"))
    );
    assert_eq!(shown["edits"][0]["because"], "asked by message");
    assert_eq!(shown["edits"][0]["conflict"], Value::Null);
    let found = shop.ask("find", json!({ "find": "9 Heron" }));
    assert_eq!(found["hits"].as_array().map(Vec::len), Some(1));
    for _ in 0..3 {
        shop.ask("undo", json!({}));
    }
    assert_eq!(dump(&shop), before);
}

#[test]
fn a_word_why_is_needed_and_writing_the_same_changes_nothing() {
    let shop = open();
    import(&shop, &orders(&shop, &[order("3301", 10, LINNEA)]));
    let edit = |text: &str, because: &str| json!({ "order": "3301", "field": "buyer_name", "text": text, "address": null, "because": because });
    let before = dump(&shop);
    assert_eq!(shop.refused("order_edit", edit("Linnea Moor", " ")).code, "edit_because_missing");
    assert_eq!(shop.refused("order_edit", edit(" ", "why")).code, "edit_empty");
    let gone = json!({ "order": "3301", "field": "buyer_name" });
    assert_eq!(shop.refused("order_edit_drop", gone.clone()).code, "edit_unknown");
    assert_eq!(shop.refused("order_edit_keep", gone).code, "edit_unknown");
    assert_eq!(shop.ask("order_edit", edit("Linnea Marsh", ""))["op"], Value::Null);
    assert_eq!(shop.refused("side_aside", json!({ "side": "L-99" })).code, "side_unknown");
    assert_eq!(dump(&shop), before);
}

#[test]
fn when_the_export_says_something_else_i_choose() {
    let shop = open();
    import(&shop, &orders(&shop, &[order("3301", 10, LINNEA)]));
    edit_address(&shop, "3301", "9 Heron Ct");
    let moved = Buyer { street: "200 Coast Rd", code: "97003", ..LINNEA };
    let newer = csv(&shop, "newer.csv", ORDERS, &[order("3301", 10, moved), order("3305", 15, TOBIAS)]);
    let report = import(&shop, &newer);
    let conflict = |shop: &TestShop| show(shop, "3301")["edits"][0]["conflict"].clone();
    assert!(conflict(&shop).as_str().unwrap().contains("200 Coast Rd"));
    assert_eq!(show(&shop, "3301")["ship_to"]["line1"], "9 Heron Ct", "my word holds until I choose");
    let chosen = json!({ "order": "3301", "field": "ship_to" });
    shop.ask("order_edit_keep", chosen.clone());
    assert_eq!(conflict(&shop), Value::Null);
    assert_eq!(show(&shop, "3301")["ship_to"]["line1"], "9 Heron Ct");
    shop.ask("undo", json!({}));
    assert!(conflict(&shop).is_string());
    shop.ask("order_edit_drop", chosen);
    assert_eq!(show(&shop, "3301")["ship_to"]["line1"], "200 Coast Rd");
    assert_eq!(show(&shop, "3301")["edits"], json!([]));
    shop.ask("undo", json!({}));
    assert!(conflict(&shop).is_string());
    shop.ask("import_undo", json!({ "import": report["import"] }));
    assert_eq!(conflict(&shop), Value::Null, "without the newer export nothing contradicts");
}

#[test]
fn an_import_with_something_i_wrote_on_its_order_stays() {
    let shop = open();
    let report = import(&shop, &orders(&shop, &[order("3301", 10, LINNEA)]));
    edit_address(&shop, "3301", "9 Heron Ct");
    let before = dump(&shop);
    let refused = shop.refused("import_undo", json!({ "import": report["import"] }));
    assert!(refused.message.contains("Changed order 3301 by hand"), "{}", refused.message);
    assert_eq!(dump(&shop), before);
}

#[test]
fn earlier_addresses_are_kept_with_who_changed_them() {
    let shop = open();
    import(&shop, &orders(&shop, &[order("3301", 10, LINNEA)]));
    assert_eq!(show(&shop, "3301")["earlier_addresses"], json!([]));
    let moved = Buyer { street: "200 Coast Rd", code: "97003", ..LINNEA };
    import(&shop, &csv(&shop, "newer.csv", ORDERS, &[order("3301", 10, moved), order("3305", 15, TOBIAS)]));
    edit_address(&shop, "3301", "9 Heron Ct");
    let earlier = show(&shop, "3301")["earlier_addresses"].clone();
    assert_eq!(earlier.as_array().map(Vec::len), Some(2));
    assert!(earlier[0]["address"].as_str().unwrap().contains("7 Heron Ct"));
    assert_eq!(
        (&earlier[0]["file"], &earlier[0]["replaced_by_file"], &earlier[0]["by_hand"]),
        (&json!("etsy_orders.csv"), &json!("newer.csv"), &json!(false))
    );
    assert!(earlier[1]["replaced_with"].as_str().unwrap().contains("9 Heron Ct"));
    assert_eq!((&earlier[1]["by_hand"], &earlier[1]["because"]), (&json!(true), &json!("asked by message")));
    // A parcel that went to the first address is still of this order.
    import(&shop, &labels(&shop, &[label("940011", 12, LINNEA, "")]));
    assert_eq!(trackings(&show(&shop, "3301")), ["940011"]);
}
