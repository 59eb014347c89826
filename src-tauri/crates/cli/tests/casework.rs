//! What is kept of a case beside its steps, on the command line.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic")]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Shop, each};

const HEAD: &str = "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU";

/// A shop with two orders of different buyers for one address, spelled in two ways.
fn shop_with_one_address() -> Shop {
    let shop = Shop::new();
    let row = |number: &str, name: &str, street: &str, zip: &str| {
        format!(
            "11/16/26,{number},,{name},,,1,Credit Card,11/17/26,{street},,Alder,OR,{zip},United States,USD,42.00,,,0.00,0.00,0.00,0,42.00,,1.35,40.00,0.00,0.00,0.00,{name},online,online_cc,,,"
        )
    };
    let rows = [
        row("3301000001", "Linnea Marsh", "7 Heron Court", "97211"),
        row("3301000002", "Ole Brandt", "\"Heron Ct., 7\"", "97211-0042"),
    ];
    let file = shop.path("orders.csv");
    fs::write(&file, format!("{HEAD}\n{}\n", rows.join("\n"))).unwrap();
    shop.json(["import".as_ref(), file.as_os_str()]);
    shop
}

fn opened(shop: &Shop, args: &[&str]) -> String {
    let all = ["case", "open"].iter().chain(args).chain(&["--kind", "item_not_received"]);
    shop.json(all)["case_id"].as_str().unwrap().to_owned()
}

#[test]
fn a_case_shows_the_other_losses_at_its_address_for_the_seller_alone() {
    let shop = shop_with_one_address();
    let first = opened(&shop, &["3301000001"]);
    assert_eq!(shop.json(["case", "show", &first])["repeats"], json!([]));
    let second = opened(&shop, &["3301000002"]);
    let told = shop.json(["case", "show", &second])["repeats"].clone();
    assert_eq!(told.as_array().map(Vec::len), Some(1), "{told}");
    let one = &told[0];
    assert_eq!((&one["ground"], &one["nth"], &one["count"]), (&json!("address"), &json!(2), &json!(2)));
    assert_eq!(one["text"], "This is the 2nd parcel lost at this address since 25 November 2026.");
    assert_eq!(each(&one["cases"], "id"), [first.as_str()]);
    assert_eq!(
        (&one["cases"][0]["platform_order_id"], &one["private"]),
        (&json!("3301000001"), &json!(true))
    );
    let said = shop.run(["case", "show", &second]);
    assert!(said.out.contains("2nd parcel lost at this address"), "{}", said.out);
    let letter = ["message", "render", &second, "reassure_buyer", "--set", "seller_name=Ines Vogt"];
    assert!(!shop.json(letter).to_string().contains("lost at this address"));
}

#[test]
fn a_day_by_which_it_is_needed_is_said_when_opening_or_later() {
    let shop = shop_with_one_address();
    let first = opened(&shop, &["3301000001"]);
    let urgent = opened(&shop, &["3301000002", "--needed-by", "2026-12-05"]);
    assert_eq!(shop.json(["case", "show", &urgent])["needed_by"], "2026-12-05");
    let due = shop.json(["due"])["due"].clone();
    assert_eq!(
        (each(&due, "case"), &due[0]["needed_by"]),
        (vec![urgent.as_str(), first.as_str()], &json!("2026-12-05"))
    );
    let set = shop.json(["case", "needed-by", &first, "2026-12-01"]);
    assert_eq!((&set["case_id"], &set["needed_by"]), (&json!(first), &json!("2026-12-01")));
    assert_eq!(each(&shop.json(["due"])["due"], "case"), [first.as_str(), urgent.as_str()]);
    assert_eq!(shop.json(["case", "needed-by", &first, "--none"])["needed_by"], Value::Null);
    let early = shop.refusal(["case", "needed-by", &first, "2026-10-01"]);
    assert_eq!(early["error"]["code"], "time_before_order");
}
