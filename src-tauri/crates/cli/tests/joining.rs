//! Parcels that wait for their order, by the command line.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::Shop;

const LABELS: &str = "Created Date,Recipient,Company,Email,Tracking Number,Cost,Status,Ship Date,Carrier,Service,Tracking Status,Order ID,Address Line 1,Address Line 2,City,State,Zipcode,Country
11/20/2026,Marisol Ekström,,,940011,$5.12,Purchased,11/20/2026,USPS,Ground Advantage,In Transit,,18 Quarry Bend Rd,,Duluth,MN,55804,US
11/20/2026,Aunt Hedda,,,940022,$4.30,Purchased,11/20/2026,USPS,Ground Advantage,In Transit,,5 Far Away,,Alder,OR,97003,US
";

fn shop() -> Shop {
    let shop = Shop::with_orders();
    let labels = shop.path("labels.csv");
    fs::write(&labels, LABELS).unwrap();
    shop.json(["import".as_ref(), labels.as_os_str()]);
    shop
}

#[test]
fn an_order_tells_its_parcels_with_cost_and_how_they_came_to_it() {
    let order = shop().json(["order", "3301458720"]);
    assert_eq!(order["shipments"][0]["cost"], json!({ "amount": "5.12", "currency": "USD" }));
    assert_eq!(order["shipments"][0]["insured_value"], Value::Null);
    assert_eq!(order["joined"][0]["joined_by"], "place");
    assert_eq!(order["joined"][0]["sources"], json!([{ "file": "labels.csv", "line": 2 }]));
    for key in ["payments", "edits", "earlier_addresses"] {
        assert_eq!(order[key], json!([]), "{key}");
    }
}

#[test]
fn a_parcel_that_waits_is_listed_joined_and_taken_back() {
    let shop = shop();
    let waiting = shop.json(["waiting"]);
    assert_eq!(waiting["total"], 1);
    let parcel = &waiting["waiting"][0];
    assert_eq!((&parcel["kind"], &parcel["joined_by"]), (&json!("shipment"), &Value::Null));
    assert_eq!(parcel["shipment"]["tracking_number"], "940022");
    assert_eq!(parcel["ship_to"]["name"], "Aunt Hedda");
    let before = shop.state();
    let id = parcel["id"].as_str().unwrap();
    let joined = shop.json(["join", id, "3301400917"]);
    assert_eq!((&joined["id"], &joined["joined_by"]), (&json!(id), &json!("hand")));
    assert_eq!(shop.json(["order", "3301400917"])["shipments"][0]["tracking_number"], "940022");
    assert_eq!(shop.json(["waiting"])["total"], 0);
    shop.json(["undo"]);
    assert_eq!((shop.state(), shop.json(["waiting"])), (before, waiting.clone()));
    assert_eq!(shop.json(["waiting", "--offset", "1"]), json!({ "total": 1, "waiting": [] }));
    assert_eq!(shop.json(["waiting", "--limit", "0"]), json!({ "total": 1, "waiting": [] }));
}

#[test]
fn what_is_not_there_is_refused_in_a_sentence() {
    let shop = shop();
    let before = shop.state();
    for side in ["L-99", "940022", "O-1001"] {
        assert_eq!(shop.refusal(["join", side, "3301400917"])["error"]["code"], "side_unknown", "{side}");
    }
    let id = shop.json(["waiting"])["waiting"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(shop.refusal(["join", &id, "no such order"])["error"]["code"], "order_unknown");
    assert_eq!(shop.state(), before);
}

#[test]
fn the_lists_are_also_for_people() {
    let shop = shop();
    let said = shop.run(["waiting"]);
    assert_eq!(said.code, Some(0));
    for word in ["940022", "Aunt Hedda", "97003", "labels.csv:3", "Waiting: 1 of 1"] {
        assert!(said.out.contains(word), "{word} in {}", said.out);
    }
    let said = shop.run(["order", "3301458720"]);
    assert!(said.out.contains("5.12"), "{}", said.out);
}
