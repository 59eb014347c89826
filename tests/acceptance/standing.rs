//! Where the seller stands: proof of delivery, who would pay before a refund, and the right door.

use docket_testkit::TestShop;
use serde_json::{Value, json};

use crate::{LOST, case, open_case, shop_with_orders};

const ETSY: &str = "Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Street 1,Street 2,Ship City,Ship State,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Buyer,Order Type,Payment Type,InPerson Discount,InPerson Location,SKU";

fn etsy_shop(orders: &[(&str, &str)]) -> TestShop {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.introduce_seller();
    let rows: Vec<String> = orders
        .iter()
        .map(|(number, total)| {
            format!(
                "11/16/26,{number},,Linnea Marsh,Linnea,Marsh,1,Credit Card,11/17/26,7 Heron Ct,,Alder,OR,97211,United States,USD,{total},,,0.00,0.00,0.00,0,{total},,1.35,40.00,0.00,0.00,0.00,Linnea Marsh,online,online_cc,,,"
            )
        })
        .collect();
    let file = shop.file("etsy_orders.csv", format!("{ETSY}\n{}\n", rows.join("\n")));
    shop.import(&[file]);
    shop
}

fn open(shop: &TestShop, order: &str) -> String {
    let request = json!({ "order": order, "kind": "item_not_received", "reason": "Nothing came." });
    shop.ask("case_open", request)["case"].as_str().unwrap().to_owned()
}

fn standing(shop: &TestShop, id: &str) -> Value {
    shop.ask("case_standing", json!({ "case": id }))
}

fn payer(standing: &Value, id: &str) -> Value {
    let payers = standing["payers"].as_array().cloned().unwrap_or_default();
    payers.into_iter().find(|payer| payer["id"] == id).unwrap_or_else(|| panic!("no {id} in {standing}"))
}

fn state(list: &Value, kind: &str) -> String {
    let list = list.as_array().cloned().unwrap_or_default();
    let one = list.iter().find(|one| one["kind"] == kind).unwrap_or_else(|| panic!("no {kind} in {list:?}"));
    one["state"].as_str().unwrap().to_owned()
}

fn log(shop: &TestShop, id: &str, channel: &str, from: &str, to: &str) {
    let request =
        json!({ "case": id, "channel": channel, "from": from, "to": to, "at": null, "text": "A word." });
    shop.ask("case_log", request);
}

/// The parcel of the lost eBay order arrives after all, as a file of parcels tells it.
fn delivered(shop: &TestShop) {
    let header = "Order No,Tracking Number,Carrier,Shipped At,Status,Delivered At,Addressee,Zip";
    let row = format!(
        "{LOST},9400110200830911223347,USPS,2026-11-19,\"Delivered, BANGOR, ME 04401\",2026-11-21,Wilma Ostrander,04401"
    );
    shop.import(&[shop.file("parcels.csv", format!("{header}\n{row}\n"))]);
}

fn refund(id: &str, because: &str) -> Value {
    json!({ "case": id, "step": "decide_remedy", "action": "done", "because": because, "answer": "refund_full", "fields": { "amount": "24.12" } })
}

/// Leaves out what comes before the refund.
fn up_to_the_refund(shop: &TestShop, id: &str) {
    let steps = [
        "reassure_buyer",
        "ask_household",
        "ask_neighbours",
        "ask_buyer_to_call_post_office",
        "wait_for_inspector",
    ];
    for step in steps {
        let request = json!({ "case": id, "step": step, "action": "skip", "because": "settled by phone", "answer": null, "fields": {} });
        shop.ask("case_step", request);
    }
}

#[test]
fn etsy_pays_for_an_order_below_its_limit_and_for_none_at_it() {
    let shop = etsy_shop(&[("3301000001", "249.99"), ("3301000002", "250.00")]);
    for (order, limit, at_limit) in [("3301000001", "met", false), ("3301000002", "unmet", true)] {
        let standing = standing(&shop, &open(&shop, order));
        let etsy = payer(&standing, "etsy_purchase_protection");
        assert_eq!(state(&etsy["criteria"], "total_in_limit"), limit, "{order}");
        if at_limit {
            assert_eq!(etsy["likelihood"], "unlikely");
        }
        assert_eq!(etsy["source"]["grade"], "A");
        assert!(etsy["source"]["text"].as_str().is_some_and(|text| text.contains("Etsy")), "{etsy}");
    }
}

#[test]
fn the_proof_for_ebay_turns_from_weak_to_strong_when_the_parcel_is_delivered() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let before = standing(&shop, &id)["evidence"].clone();
    assert_eq!(before["forecast"], "weak", "{before}");
    assert_eq!(state(&before["items"], "status_delivered"), "unknown");
    assert_eq!(state(&before["items"], "signature"), "not_needed");
    delivered(&shop);
    let after = standing(&shop, &id)["evidence"].clone();
    assert_eq!(state(&after["items"], "status_delivered"), "ok", "{after}");
    assert_eq!(state(&after["items"], "place_match"), "ok", "{after}");
    assert_eq!(after["forecast"], "strong", "{after}");
    assert!(after["caveat"].as_str().is_some_and(|text| text.contains("not a promise")), "{after}");
}

#[test]
fn a_refund_that_somebody_else_would_pay_waits_for_a_word_that_it_was_seen() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    delivered(&shop);
    up_to_the_refund(&shop, &id);
    let seen = standing(&shop, &id);
    assert_eq!((&seen["gate"], &seen["gate_steps"]), (&json!(true), &json!(["decide_remedy"])));
    assert_eq!(payer(&seen, "ebay_seller_protection")["amount"], json!({ "minor": 2412, "currency": "USD" }));
    let before = shop.everything();

    let refused = shop.refused("case_step", refund(&id, ""));
    assert_eq!(refused.code, "cover_unseen");
    assert!(refused.message.contains("$24.12") && refused.message.contains("eBay"), "{}", refused.message);
    assert_eq!(shop.everything(), before, "nothing was written");

    shop.ask("case_step", refund(&id, "A gift for a good customer"));
    let after = case(&shop, &id);
    let timeline = after["timeline"].as_array().cloned().unwrap_or_default();
    let kept = timeline
        .iter()
        .find(|entry| entry["body"].as_str().is_some_and(|body| body.contains("A gift for a good customer")));
    let body = kept.map(|entry| entry["body"].as_str().unwrap_or_default().to_owned());
    assert!(body.is_some_and(|body| body.contains("$24.12")), "{timeline:?}");
    shop.ask("undo", json!({}));
    assert_eq!(shop.everything(), before, "one step back takes the refund and the word away");
}

#[test]
fn what_was_filed_tells_who_pays_as_the_answers_come() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let fields = |state: &str, paid: &str| {
        json!({ "with": "USPS", "number": "CLM-9", "office": "", "contact": "", "phone": "", "filed_on": "",
            "state": state, "expected_by": "", "claimed": "24.12 USD", "paid": paid, "paid_because": "", "notes": "" })
    };
    let claim = json!({ "case": id, "kind": "indemnity_claim", "fields": fields("open", "") });
    let claim = shop.ask("filing_add", claim)["filing"].clone();
    let asked = payer(&standing(&shop, &id), "carrier_claim");
    assert_eq!(
        (&asked["likelihood"], state(&asked["criteria"], "claim_filed")),
        (&json!("possible"), "unknown".into())
    );
    let answer = |state: &str, paid: &str| {
        shop.ask("filing_change", json!({ "filing": claim, "fields": fields(state, paid), "said": "" }));
        payer(&standing(&shop, &id), "carrier_claim")
    };
    assert_eq!(answer("accepted", "")["likelihood"], "likely");
    let paid = answer("paid", "20.00 USD");
    assert_eq!(paid["amount"], json!({ "minor": 2000, "currency": "USD" }));
    assert!(paid["text"].as_str().is_some_and(|text| text.contains("$20.00 came")), "{paid}");

    let dispute = json!({ "case": id, "kind": "payment_dispute", "fields": fields("open", "") });
    let disputed =
        || standing(&shop, &id)["payers"].as_array().is_some_and(|all| all[0]["id"] == "payment_dispute");
    assert!(!disputed());
    shop.ask("filing_add", dispute);
    assert!(disputed());
}

#[test]
fn an_answer_in_messages_is_red_until_the_official_thread_is_used() {
    let shop = etsy_shop(&[("3301000001", "47.50")]);
    let id = open(&shop, "3301000001");
    let door = || standing(&shop, &id)["door"].clone();
    assert_eq!(door()["state"], "free");
    log(&shop, &id, "case_thread", "buyer", "seller");
    assert_eq!(door()["state"], "not_used");
    log(&shop, &id, "platform_message", "seller", "buyer");
    let red = door();
    assert_eq!((&red["state"], &red["channel"]), (&json!("not_used"), &json!("case_thread")));
    assert!(red["text"].as_str().is_some_and(|text| text.contains("Platform message")), "{red}");
    let draft =
        shop.ask("letter_render", json!({ "case": id, "letter": "reassure_buyer", "lang": null, "set": {} }));
    assert_eq!(draft["channels"][0]["value"], "case_thread", "the right door is offered first");
    assert!(draft["channels"][0]["text"].as_str().is_some_and(|text| text.contains("Etsy")), "{draft}");
    log(&shop, &id, "case_thread", "seller", "buyer");
    assert_eq!(door()["state"], "used");
}

#[test]
fn the_private_suspicion_appears_nowhere_in_the_standing() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let before = standing(&shop, &id);
    shop.ask(
        "case_suspect",
        json!({ "case": id, "cause": "fraud", "because": "third loss at this address" }),
    );
    assert_eq!(standing(&shop, &id), before);
}

#[test]
fn every_rule_has_its_words_in_both_languages() {
    for language in ["en", "de"] {
        let shop = shop_with_orders();
        shop.set(&[("language", json!(language))]);
        let etsy = shop.file("etsy_orders.csv", format!("{ETSY}\n11/16/26,3301000001,,Linnea Marsh,Linnea,Marsh,1,Credit Card,11/17/26,7 Heron Ct,,Alder,OR,97211,United States,USD,42.00,,,0.00,0.00,0.00,0,42.00,,1.35,40.00,0.00,0.00,0.00,Linnea Marsh,online,online_cc,,,\n"));
        shop.import(&[etsy]);
        for id in [open_case(&shop), open(&shop, "3301000001")] {
            log(&shop, &id, "case_thread", "buyer", "seller");
            let told = standing(&shop, &id).to_string();
            for group in ["evidence-", "cover-", "payer-", "door-", "source-", "{ $", "{$"] {
                assert!(
                    !told.contains(&format!("\"{group}")),
                    "{language}: a sentence of {group} is missing: {told}"
                );
            }
        }
    }
}
