//! Tracking: pasted pages, what they mean for a case, and taking them back.

use chrono::Duration;
use docket_testkit::TestShop;
use serde_json::{Value, json};

use crate::{LOST, case, open_case, shop_with_orders, up_to_the_report};

const PAGE: &str = "Delivered, In/At Mailbox\nALDER, OR 97003\nNovember 21, 2026, 10:05 am\n\
                    Out for Delivery\nALDER, OR 97003\nNovember 21, 2026, 6:10 am\n\
                    Departed USPS Regional Facility\nPORTLAND OR DISTRIBUTION CENTER\nNovember 20, 2026, 9:02 pm\n";

fn paste(shop: &TestShop, text: &str) -> Value {
    shop.ask(
        "tracking_paste",
        json!({ "order": LOST, "text": text, "tracking_number": null, "date_order": null }),
    )
}

fn parcel(shop: &TestShop) -> Value {
    shop.ask("tracking_show", json!({ "order": LOST }))["parcels"][0].clone()
}

fn entries(shop: &TestShop, id: &str, title: &str) -> usize {
    let file = case(shop, id);
    file["timeline"].as_array().into_iter().flatten().filter(|entry| entry["title"] == title).count()
}

#[test]
fn a_page_is_looked_at_pasted_once_and_taken_back() {
    let shop = shop_with_orders();
    let before = shop.ask("tracking_show", json!({ "order": LOST }));
    let request = json!({ "order": LOST, "text": PAGE, "tracking_number": null, "date_order": null });
    let preview = shop.ask("tracking_preview", request);
    assert_eq!((preview["new"].as_u64(), preview["events"].as_array().map(Vec::len)), (Some(3), Some(3)));
    assert_eq!(shop.ask("tracking_show", json!({ "order": LOST })), before, "looking writes nothing");

    assert_eq!(paste(&shop, PAGE)["added"], 3);
    let shown = parcel(&shop);
    assert_eq!(shown["events"][0]["description"], "Delivered, In/At Mailbox");
    assert_eq!(shown["events"][0]["at"], "2026-11-21T10:05:00", "no zone was named and none is added");
    assert_eq!(shown["events"][0]["place"], "ALDER, OR 97003");
    assert_eq!(shown["status"], "delivered");

    let again = paste(&shop, PAGE);
    assert_eq!((again["added"].as_u64(), again["done"]["op"].is_null()), (Some(0), true), "{again}");
    assert_eq!(parcel(&shop), shown);

    shop.ask("undo", json!({}));
    assert_eq!(shop.ask("tracking_show", json!({ "order": LOST })), before);
    shop.ask("redo", json!({}));
    assert_eq!(parcel(&shop), shown);
    assert_eq!(shop.ask("store_check", json!({}))["ok"], true);
}

#[test]
fn a_fresh_delivery_scan_asks_for_patience_until_its_grace_is_over() {
    let shop = shop_with_orders();
    paste(&shop, "2026-11-21T13:00:00-05:00 ALDER, OR 97003, Delivered");
    let fresh = parcel(&shop);
    assert_eq!(fresh["situation"], "early_delivered");
    assert_eq!(fresh["early_until"], "2026-11-23T18:00:00Z");
    let sentence = fresh["sentence"].as_str().unwrap();
    assert!(sentence.starts_with("Scanned as delivered 5 hours ago."), "{sentence}");
    assert!(sentence.contains("23 November 2026, 13:00"), "in the shop's zone: {sentence}");
    shop.set_clock("2026-11-23T17:59:59Z");
    assert_eq!(parcel(&shop)["situation"], "early_delivered");
    shop.set_clock("2026-11-23T18:00:00Z");
    let over = parcel(&shop);
    assert_eq!(
        (over["situation"].as_str(), over["wait_until"].as_str()),
        (Some("delivered"), Some("2026-11-24"))
    );
}

#[test]
fn the_grace_counts_hours_also_over_the_night_the_clocks_change() {
    let shop = shop_with_orders();
    shop.set_clock("2027-03-13T18:00:00Z");
    paste(&shop, "2027-03-13T12:00:00-05:00 ALDER, OR 97003, Delivered");
    assert_eq!(parcel(&shop)["early_until"], "2027-03-15T17:00:00Z", "48 hours, and 13:00 on the wall");
    let sentence = parcel(&shop)["sentence"].as_str().unwrap().to_owned();
    assert!(sentence.contains("15 March 2027, 13:00"), "{sentence}");
}

#[test]
fn a_scan_of_tomorrow_where_the_buyer_lives_is_taken_as_it_is() {
    let shop = shop_with_orders();
    let address = json!({ "name": "Wilma Ostrander", "company": "", "line1": "4 Kauri St", "line2": "", "city": "Auckland", "region": "", "postal_code": "1010", "country": "New Zealand" });
    shop.ask(
        "order_edit",
        json!({ "order": LOST, "field": "ship_to", "text": "", "address": address, "because": "moved" }),
    );
    // The evening of the 21st in New York is noon of the 22nd in Auckland.
    paste(&shop, "22/11/2026 09:30  AUCKLAND  Delivered");
    let shown = parcel(&shop);
    assert_eq!(shown["situation"], "early_delivered");
    assert_eq!(shown["events"][0]["at"], "2026-11-22T09:30:00");
    assert_eq!(shown["early_until"], "2026-11-23T20:30:00Z", "by the clock of New Zealand");
    assert_eq!(shown["days_silent"], 0);
}

#[test]
fn a_parcel_that_moves_after_the_report_is_told_in_the_case_and_reminded_of() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    up_to_the_report(&shop, &id);
    shop.tick();
    paste(&shop, "2026-11-19 08:00  PORTLAND, OR  Departed");
    assert_eq!(entries(&shop, &id, "Tracking moved after the report"), 0, "what was before is no news");
    shop.pass(Duration::days(9));
    paste(&shop, "2026-11-19 08:00  PORTLAND, OR  Departed\n2026-11-30 08:00  SALEM, OR  Arrived at Hub");
    assert_eq!(entries(&shop, &id, "Tracking moved after the report"), 1);
    shop.ask("undo", json!({}));
    assert_eq!(entries(&shop, &id, "Tracking moved after the report"), 0);
    assert_eq!(parcel(&shop)["events"].as_array().map(Vec::len), Some(1));
    shop.ask("redo", json!({}));
    let shown = shop.tick();
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert_eq!(shown[0].case.as_deref(), Some(id.as_str()));
}

#[test]
fn a_delivery_scan_is_told_in_an_open_case_once_and_known_to_its_letters() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    paste(&shop, PAGE);
    assert_eq!(entries(&shop, &id, "The carrier says delivered"), 1);
    paste(
        &shop,
        &format!(
            "{PAGE}\nDelivered, Individual Picked Up at Post Office\nALDER, OR 97003\nNovember 21, 2026, 11:30 am"
        ),
    );
    assert_eq!(entries(&shop, &id, "The carrier says delivered"), 1);
    assert_eq!(parcel(&shop)["events"].as_array().map(Vec::len), Some(4));
}

#[test]
fn one_event_is_typed_in_and_a_status_of_ones_own_needs_a_word_why() {
    let shop = shop_with_orders();
    let typed = |description: &str, status: Value, because: &str, at: &str| json!({ "order": LOST, "tracking_number": null, "at": at, "place": " Alder ", "status": status, "description": description, "because": because });
    shop.ask("tracking_add", typed("Held at customs", Value::Null, "", "2026-11-20"));
    let shown = parcel(&shop);
    assert_eq!(
        (shown["status"].as_str(), shown["events"][0]["place"].as_str()),
        (Some("customs"), Some("Alder"))
    );
    assert_eq!(shown["events"][0]["source"], "typed");
    for (request, code) in [
        (typed("", Value::Null, "", "2026-11-20"), "tracking_empty"),
        (typed("", json!("lost"), " ", "2026-11-20"), "tracking_because_missing"),
        (typed("", json!("vanished"), "x", "2026-11-20"), "name_unknown"),
        (typed("Arrived", Value::Null, "", "last Friday"), "time_unreadable"),
        (typed("Arrived", Value::Null, "", "2026-11-24"), "time_in_future"),
    ] {
        let refused = shop.refused("tracking_add", request);
        assert_eq!(refused.code, code, "{}", refused.message);
        assert!(refused.message.len() > 10, "{code} has a sentence");
    }
    shop.ask("tracking_add", typed("", json!("lost"), "the counter said so", "2026-11-21"));
    let set = parcel(&shop);
    assert_eq!(
        (set["status"].as_str(), set["events"][0]["because"].as_str()),
        (Some("lost"), Some("the counter said so"))
    );
    shop.ask("tracking_remove", json!({ "event": set["events"][0]["id"] }));
    assert_eq!(parcel(&shop)["status"], "customs");
    assert_eq!(shop.refused("tracking_remove", json!({ "event": "T-99" })).code, "not_found");
    assert_eq!(shop.refused("tracking_remove", json!({ "event": "nine" })).code, "tracking_unknown");
}

#[test]
fn what_cannot_be_read_is_asked_about_or_refused() {
    let shop = shop_with_orders();
    let request = |text: &str, order: Value| json!({ "order": LOST, "text": text, "tracking_number": null, "date_order": order });
    let open = "05/11/2026 09:00  Arrived at hub\n06/11/2026 10:00  Delivered";
    let preview = shop.ask("tracking_preview", request(open, Value::Null));
    assert_eq!(preview["date_choices"].as_array().map(Vec::len), Some(2));
    assert_eq!(preview["date_choices"][1]["samples"][0]["said"], "5 November 2026");
    assert_eq!(shop.refused("tracking_paste", request(open, Value::Null)).code, "date_order_open");
    assert_eq!(shop.ask("tracking_paste", request(open, json!("dmy")))["added"], 2);
    let nothing = shop.refused("tracking_paste", request("Dear customer,\nthank you", Value::Null));
    assert_eq!(nothing.code, "tracking_nothing_read");
    let other = json!({ "order": LOST, "text": PAGE, "tracking_number": "12345", "date_order": null });
    assert_eq!(shop.refused("tracking_paste", other).code, "parcel_unknown");
}
