//! Tracking by the command line.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic")]

mod support;

use serde_json::{Value, json};
use support::{Shop, parsed};

const ORDER: &str = "3301458720";

fn paste(shop: &Shop, args: &[&str], text: &str) -> Value {
    let all: Vec<&str> =
        ["track", "paste", ORDER, "--json"].into_iter().chain(args.iter().copied()).collect();
    let said = shop.pipe(&all, text);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{said:?}");
    parsed(&said.out)
}

#[test]
fn a_pasted_page_becomes_events_and_no_zone_is_added() {
    let shop = Shop::with_orders();
    let before = shop.state();
    let text = "Number: 940011\n2026-11-12 09:42 CHICAGO,IL 60701, Processed Through Sort Facility\n\
                2026-11-11T22:10:00-06:00 ISC CHICAGOIL(USPS), Arrived at Sort Facility\n\
                2026-11-10 Shipping Label Created\n";
    let pasted = paste(&shop, &[], text);
    assert_eq!(
        pasted["events"][0],
        json!({
            "at": null, "local_time": "2026-11-12T09:42:00", "place": "CHICAGO,IL 60701", "status": "in_transit",
            "incident": null, "description": "Processed Through Sort Facility",
            "raw": "2026-11-12 09:42 CHICAGO,IL 60701, Processed Through Sort Facility",
        })
    );
    assert_eq!(pasted["events"][1]["at"], "2026-11-11T22:10:00-06:00");
    assert_eq!(pasted["events"][2]["local_time"], "2026-11-10");
    assert_eq!((&pasted["events"][2]["place"], &pasted["added"]), (&Value::Null, &json!(3)));
    assert_eq!((&pasted["unparsed"], &pasted["status"]), (&json!(["Number: 940011"]), &json!("in_transit")));
    assert_eq!(paste(&shop, &[], text)["added"], 0, "the same page again adds nothing");
    shop.json(["undo"]);
    assert_eq!(shop.state(), before);
}

#[test]
fn one_event_is_noted_and_a_status_of_ones_own_needs_a_word() {
    let shop = Shop::with_orders();
    let noted = shop.json([
        "track",
        "add",
        ORDER,
        "Out for Delivery",
        "--at",
        "2026-11-20T08:00:00",
        "--place",
        "Alder",
    ]);
    assert_eq!(
        (&noted["status"], &noted["events"][0]["place"]),
        (&json!("out_for_delivery"), &json!("Alder"))
    );
    let refused = shop.refusal(["track", "add", ORDER, "--at", "2026-11-21", "--status", "lost"]);
    assert_eq!(refused["error"]["code"], "tracking_because_missing");
    let set = shop.json([
        "track",
        "add",
        ORDER,
        "--at",
        "2026-11-21",
        "--status",
        "lost",
        "--because",
        "the counter said so",
    ]);
    assert_eq!(set["status"], "lost");
    let unread = shop.run(["track", "add", ORDER, "Arrived", "--at", "yesterday"]);
    assert_eq!(unread.code, Some(2), "{unread:?}");
}

#[test]
fn dates_that_can_be_read_in_two_ways_are_refused_until_somebody_says() {
    let shop = Shop::with_orders();
    let text = "05/11/2026 09:00  Arrived at hub\n";
    let said = shop.pipe(&["track", "paste", ORDER, "--json"], text);
    assert_eq!((said.code, &parsed(&said.out)["error"]["code"]), (Some(1), &json!("date_order_open")));
    assert_eq!(
        paste(&shop, &["--date-order", "dmy"], text)["events"][0]["local_time"],
        "2026-11-05T09:00:00"
    );
    let nothing = shop.pipe(&["track", "paste", ORDER, "--json"], "thank you\n");
    assert_eq!(
        (nothing.code, &parsed(&nothing.out)["error"]["code"]),
        (Some(1), &json!("tracking_nothing_read"))
    );
}
