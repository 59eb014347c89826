//! The clocks of a case: what the platform asks, what the carrier allows, and what the seller says about it.

use docket_testkit::TestShop;
use serde_json::{Value, json};

use crate::{LOST, case, open_case, send, shop_with_orders};

fn set_stage(shop: &TestShop, id: &str, stage: &str, at: Option<&str>) {
    shop.ask(
        "case_stage_set",
        json!({ "case": id, "stage": stage, "at": at, "words": "Item not received request" }),
    );
}

fn clock(shop: &TestShop, id: &str, rule: &str) -> Value {
    let list = shop.ask("case_deadlines", json!({ "case": id }));
    let all = list["deadlines"].as_array().cloned().unwrap_or_default();
    all.into_iter().find(|one| one["rule"] == rule).unwrap_or(Value::Null)
}

fn correct(shop: &TestShop, id: &str, rule: &str, change: Value) {
    let mut request = json!({
        "case": id, "rule": rule, "opens": null, "due": null, "basis_on": null, "note": "", "everywhere": false,
    });
    for (name, value) in change.as_object().cloned().unwrap_or_default() {
        request[&name] = value;
    }
    shop.ask("deadline_correct", request);
}

#[test]
fn a_request_at_ebay_starts_its_clock_over_thanksgiving_and_clashes_with_the_post() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    assert_eq!(clock(&shop, &id, "ebay_answer"), Value::Null, "eBay does not know of it yet");
    assert_eq!(
        clock(&shop, &id, "ebay_request")["opens"]["at"],
        "2026-11-28T05:00:00Z",
        "after the estimate"
    );

    shop.set_clock("2026-11-24T12:00:00-05:00");
    set_stage(&shop, &id, "inquiry", Some("2026-11-24T10:00:00-05:00"));
    let answer = clock(&shop, &id, "ebay_answer");
    assert_eq!(answer["title"], "Answer eBay");
    assert_eq!(
        answer["due"]["at"], "2026-12-01T04:59:59Z",
        "Wednesday, Friday, Monday: Thursday is a holiday"
    );
    assert_eq!(answer["calendar"], "United States");
    assert_eq!(answer["due"]["grade"], "A");
    assert_eq!(answer["state"], "open");

    let claim = clock(&shop, &id, "usps_ground_advantage_claim");
    assert_eq!(claim["opens"]["at"], "2026-12-04T05:00:00Z", "day 15 of a parcel shipped on the 19th");
    assert_eq!(claim["due"]["at"], "2027-01-19T04:59:59Z", "day 60");
    assert_eq!(claim["opens"]["text"], "15 days after the day of mailing");
    assert_eq!(claim["state"], "not_open_yet");

    let told = case(&shop, &id)["deadlines"]["clash"]["text"].as_str().unwrap_or_default().to_owned();
    assert!(
        told.contains("eBay")
            && told.contains("USPS")
            && told.contains("30 November")
            && told.contains("4 December"),
        "{told}"
    );
    let entry =
        case(&shop, &id)["timeline"].as_array().and_then(|all| all.last().cloned()).unwrap_or_default();
    assert_eq!(entry["body"], "Item not received request", "the platform's own words are kept");
}

#[test]
fn an_answer_in_the_platforms_thread_meets_the_deadline_and_ends_its_reminder() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.set_clock("2026-11-24T12:00:00-05:00");
    set_stage(&shop, &id, "inquiry", Some("2026-11-24T10:00:00-05:00"));
    send(&shop, &id, "reassure_buyer", json!({}));
    let met = clock(&shop, &id, "ebay_answer");
    assert_eq!((&met["state"], &met["met_at"]), (&json!("met"), &json!("2026-11-24T17:00:00Z")));
    shop.ask("undo", json!({}));
    assert_eq!(clock(&shop, &id, "ebay_answer")["state"], "open", "one step of undo takes all of it back");
    shop.ask("redo", json!({}));
    shop.set_clock("2026-11-30T23:59:59-05:00");
    let about_ebay = shop.tick().iter().any(|shown| shown.title.starts_with("Answer eBay"));
    assert!(!about_ebay, "what was answered reminds nobody");
}

#[test]
fn a_deadline_that_was_missed_is_over_and_one_met_elsewhere_is_marked_by_hand() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.set_clock("2026-11-24T12:00:00-05:00");
    set_stage(&shop, &id, "inquiry", Some("2026-11-24T10:00:00-05:00"));
    shop.set_clock("2026-11-29T10:00:00-05:00");
    let shown: Vec<String> = shop.tick().into_iter().map(|shown| shown.title).collect();
    assert_eq!(shown, ["Answer eBay: the time ends Monday, 30 November 2026, 23:59"]);
    shop.set_clock("2026-12-02T10:00:00-05:00");
    assert!(shop.tick().is_empty(), "it is told once");
    assert_eq!(clock(&shop, &id, "ebay_answer")["state"], "passed");
    assert_eq!(case(&shop, &id)["deadlines"]["clash"], Value::Null, "what is over clashes with nothing");
    shop.ask("deadline_met", json!({ "case": id, "rule": "ebay_answer", "met": true }));
    assert_eq!(clock(&shop, &id, "ebay_answer")["state"], "met");
    shop.ask("deadline_met", json!({ "case": id, "rule": "ebay_answer", "met": false }));
    assert_eq!(clock(&shop, &id, "ebay_answer")["state"], "passed");
    let refused = shop.refused("deadline_met", json!({ "case": id, "rule": "moon", "met": true }));
    assert_eq!(refused.code, "deadline_unknown");
}

#[test]
fn a_stage_without_its_time_leaves_the_deadline_unknown_until_somebody_says_it() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    set_stage(&shop, &id, "inquiry", None);
    let unknown = clock(&shop, &id, "ebay_answer");
    assert_eq!((&unknown["state"], &unknown["due"]["at"]), (&json!("unknown"), &Value::Null));
    assert_eq!(unknown["missing"], "Unknown until you say when the request began.");
    let search = clock(&shop, &id, "usps_ground_advantage_search");
    assert_eq!(search["missing"], "Unknown until you asked the carrier for help.");
    correct(
        &shop,
        &id,
        "usps_ground_advantage_search",
        json!({ "basis_on": "2026-11-20", "note": "help request filed on the site" }),
    );
    let search = clock(&shop, &id, "usps_ground_advantage_search");
    assert_eq!(search["opens"]["at"], "2026-12-02T05:00:00Z", "seven business days, Thanksgiving between");
    let future = json!({ "case": id, "stage": "inquiry", "at": "2027-02-01", "words": "" });
    assert_eq!(shop.refused("case_stage_set", future).code, "time_in_future");
    let before = json!({ "case": id, "stage": "inquiry", "at": "2026-10-01", "words": "" });
    assert_eq!(shop.refused("case_stage_set", before).code, "time_before_order");
}

#[test]
fn the_seller_corrects_a_rule_with_a_note_for_this_case_or_for_all() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let rule = "usps_ground_advantage_claim";
    let silent = json!({ "case": id, "rule": rule, "opens": 20, "due": null, "basis_on": null, "note": " ", "everywhere": false });
    assert_eq!(shop.refused("deadline_correct", silent).code, "note_missing");
    correct(&shop, &id, rule, json!({ "opens": 20, "note": "the clerk said twenty days" }));
    let corrected = clock(&shop, &id, rule);
    assert_eq!(corrected["opens"]["at"], "2026-12-09T05:00:00Z");
    assert_eq!((&corrected["opens"]["figure"], &corrected["opens"]["instead_of"]), (&json!(20), &json!(15)));
    assert_eq!(corrected["note"], "the clerk said twenty days");
    correct(&shop, &id, rule, json!({}));
    assert_eq!(clock(&shop, &id, rule)["opens"]["at"], "2026-12-04T05:00:00Z", "taken back");
    correct(&shop, &id, rule, json!({ "opens": 16, "note": "new table", "everywhere": true }));
    assert_eq!(clock(&shop, &id, rule)["opens"]["instead_of"], 15);
    let other = shop.ask("case_open", json!({ "order": LOST, "kind": "item_not_received", "reason": "" }));
    assert_eq!(other["existing"], true);
}

#[test]
fn closing_ends_the_reminders_of_deadlines_and_opening_again_brings_them_back() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("case_close", json!({ "case": id, "resolution": "found_by_buyer", "because": "" }));
    shop.set_clock("2027-01-17T08:00:00-05:00");
    assert!(shop.tick().is_empty());
    shop.ask("case_reopen", json!({ "case": id }));
    shop.set_clock("2027-01-17T09:00:00-05:00");
    let shown: Vec<String> = shop.tick().into_iter().map(|shown| shown.title).collect();
    assert_eq!(shown, ["Claim from USPS: the time ends Monday, 18 January 2027, 23:59"]);
}

#[test]
fn the_calendar_is_that_of_the_sellers_region() {
    let shop = TestShop::open("2026-01-02T10:00:00Z");
    shop.introduce_seller();
    shop.set(&[
        ("country", json!("Germany")),
        ("region", json!("Bayern")),
        ("time_zone", json!("Europe/Berlin")),
    ]);
    shop.set_clock("2026-11-21T18:00:00Z");
    shop.import(&[docket_testkit::fixture("ebay_orders_report_us.csv")]);
    let id = open_case(&shop);
    set_stage(&shop, &id, "inquiry", Some("2026-11-20T10:00:00Z"));
    let answer = clock(&shop, &id, "ebay_answer");
    assert_eq!(answer["calendar"], "Germany, Bayern");
    assert_eq!(answer["zone"], "Europe/Berlin");
    assert_eq!(answer["due"]["at"], "2026-11-25T22:59:59Z");
}

#[test]
fn a_filed_claim_meets_its_deadline_and_a_scan_tells_when_it_was_delivered() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.set_clock("2026-12-06T12:00:00-05:00");
    assert_eq!(clock(&shop, &id, "uspis_theft_report"), Value::Null, "nothing says that it was delivered");
    shop.ask(
        "tracking_add",
        json!({
            "order": LOST, "tracking_number": null, "at": "2026-12-01T11:20:00", "place": "Bangor, ME",
            "status": "delivered", "description": "Delivered, In/At Mailbox", "because": "",
        }),
    );
    assert_eq!(clock(&shop, &id, "uspis_theft_report")["opens"]["at"], "2026-12-01T05:00:00Z");
    assert_eq!(clock(&shop, &id, "usps_ground_advantage_claim")["state"], "open");
    shop.ask(
        "filing_add",
        json!({
            "case": id, "kind": "indemnity_claim",
            "fields": {
                "with": "USPS", "number": "CL-77", "office": "", "contact": "", "phone": "", "filed_on": "2026-12-05",
                "state": "open", "expected_by": "", "claimed": "", "paid": "", "paid_because": "", "notes": "",
            },
        }),
    );
    let claim = clock(&shop, &id, "usps_ground_advantage_claim");
    assert_eq!((&claim["state"], &claim["met_at"]), (&json!("met"), &json!("2026-12-05T05:00:00Z")));
}
