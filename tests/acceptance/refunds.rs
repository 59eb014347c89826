//! The money of a case where several tell of it: files that come and go, two programs at once, merged cases, and
//! whatever a seller may do in any order.

use docket_testkit::TestShop;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::money::{ledger, remedy, usd, with};
use crate::{LOST, case, open_case, shop_with_orders};

/// A file with one order of 80.00 USD, of which that much went back.
fn order_file(shop: &TestShop, name: &str, refunded: &str) -> std::path::PathBuf {
    shop.file(
        name,
        format!(
            "Order ID,Customer Name,Customer Email,Order Date,Order Status,Order Total (inc tax),Refund Amount,\
             Order Currency Code,Shipping Street 1,Shipping Suburb,Shipping Zip,Shipping Country,Product Details\n\
             1190,Ines Falk,ines@example.com,20/10/2026,Shipped,80.00,{refunded},USD,4 Quay,Nome,99762,\
             United States,\"Product ID: 100, Product Qty: 1, Product Name: Yoga mat, Product Total Price: 80.00\"\n"
        ),
    )
}

/// A shop with that order, of which nothing went back, and a case on it.
fn shop_of_one() -> (TestShop, String) {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.introduce_seller();
    let file = order_file(&shop, "first.csv", "");
    shop.import(&[file]);
    let open = json!({ "order": "1190", "kind": "item_not_received", "reason": "" });
    let id = shop.ask("case_open", open)["case"].as_str().unwrap_or_default().to_owned();
    (shop, id)
}

/// Imports that order with that much gone back, and gives the id of the import.
fn told(shop: &TestShop, refunded: &str) -> Value {
    let file = order_file(shop, "second.csv", refunded);
    shop.import(&[file])["files"][0]["import"].clone()
}

#[test]
fn each_refund_is_kept_with_its_line_its_day_and_the_reference_of_the_payment() {
    let (shop, id) = shop_of_one();
    let refund = remedy(&id, "refund_partial", json!("6.50"), json!("tax"));
    let refund = with(with(refund, "reference", json!(" RF-2201 ")), "day", json!("2026-11-19"));
    shop.ask("remedy_add", with(refund, "because", json!("tax was charged twice")));
    let kept = ledger(&shop, &id)["remedies"][0].clone();
    assert_eq!(kept["amount"], usd(650));
    for (field, value) in [
        ("line", "tax"),
        ("day", "2026-11-19"),
        ("reference", "RF-2201"),
        ("because", "tax was charged twice"),
        ("case", id.as_str()),
    ] {
        assert_eq!(kept[field], value, "{field}");
    }
}

#[test]
fn a_refund_that_is_booked_and_then_told_by_a_file_counts_once() {
    let (shop, id) = shop_of_one();
    shop.ask("remedy_add", remedy(&id, "refund_partial", json!("30.00"), Value::Null));
    told(&shop, "30.00");
    let known = ledger(&shop, &id);
    assert_eq!(
        (&known["told"], &known["refunded"], &known["remaining"]),
        (&usd(3000), &usd(3000), &usd(5000))
    );
    assert_eq!(case(&shop, &id)["exposure"], usd(5000));
}

#[test]
fn a_refund_after_an_import_was_taken_back_counts_what_is_told_then() {
    let (shop, id) = shop_of_one();
    let import = told(&shop, "50.00");
    assert_eq!(case(&shop, &id)["exposure"], usd(3000), "the file tells of a refund");
    let more = remedy(&id, "refund_partial", json!("30.01"), Value::Null);
    assert_eq!(shop.refused("remedy_add", more.clone()).code, "refund_too_large");
    shop.ask("import_undo", json!({ "import": import }));
    assert_eq!(case(&shop, &id)["exposure"], usd(8000), "nobody tells of it any more");
    shop.ask("remedy_add", more);
    let known = ledger(&shop, &id);
    assert_eq!((&known["refunded"], &known["remaining"]), (&usd(3001), &usd(4999)));
    assert_eq!(shop.ask("store_check", json!({}))["ok"], true);
}

#[test]
fn a_booking_can_be_undone_although_a_file_it_did_not_come_from_was_taken_back_meanwhile() {
    let (shop, id) = shop_of_one();
    let import = told(&shop, "50.00");
    shop.ask("remedy_add", remedy(&id, "refund_partial", json!("10.00"), Value::Null));
    assert_eq!(case(&shop, &id)["exposure"], usd(2000));
    shop.ask("import_undo", json!({ "import": import }));
    assert_eq!(case(&shop, &id)["exposure"], usd(7000));
    shop.ask("undo", json!({}));
    assert_eq!(case(&shop, &id)["exposure"], usd(8000));
    assert_eq!(ledger(&shop, &id)["refunded"], usd(0));
}

#[test]
fn an_order_in_two_currencies_is_told_and_nothing_is_booked_on_it() {
    let (shop, id) = shop_of_one();
    let foreign = remedy(&id, "refund_partial", json!("5.00 EUR"), Value::Null);
    let refused = shop.refused("remedy_add", foreign);
    assert_eq!(refused.code, "refund_other_currency");
    assert!(refused.message.contains("USD"), "{}", refused.message);
    let credit = json!({ "case": id, "amount": "5.00 EUR", "code": null, "expires_on": null });
    assert_eq!(shop.refused("credit_make", credit).code, "refund_other_currency");
    let offer = json!({ "case": id, "party": "buyer", "kind": "refund_partial", "amount": "5.00 EUR", "text": "",
        "until": null });
    assert_eq!(shop.refused("offer_add", offer).code, "refund_other_currency");
    let ruling =
        json!({ "case": id, "kind": "refund", "amount": "5.00 EUR", "due_on": "2026-12-01", "text": "" });
    assert_eq!(shop.refused("obligation_add", ruling).code, "refund_other_currency");
    assert_eq!(ledger(&shop, &id)["remaining"], usd(8000));
}

#[test]
fn zero_and_less_are_no_amount_anywhere() {
    let (shop, id) = shop_of_one();
    let made = json!({ "case": id, "amount": "5.00", "code": "SORRY-5", "expires_on": null });
    shop.ask("credit_make", made);
    let before = (ledger(&shop, &id), shop.everything());
    for amount in ["0", "0.00", "-0.01", "-5.00 USD"] {
        for (command, request) in [
            ("remedy_add", remedy(&id, "refund_partial", json!(amount), Value::Null)),
            ("remedy_add", remedy(&id, "goodwill", json!(amount), Value::Null)),
            ("credit_make", json!({ "case": id, "amount": amount, "code": null, "expires_on": null })),
            ("credit_redeem", json!({ "code": "SORRY-5", "amount": amount, "reference": null })),
            (
                "offer_add",
                json!({ "case": id, "party": "seller", "kind": "refund_partial", "amount": amount, "text": "",
                    "until": null }),
            ),
            (
                "obligation_add",
                json!({ "case": id, "kind": "refund", "amount": amount, "due_on": "2026-12-01", "text": "" }),
            ),
        ] {
            let refused = shop.refused(command, request);
            assert_eq!(refused.code, "amount_not_positive", "{command} {amount}: {}", refused.message);
        }
    }
    assert_eq!((ledger(&shop, &id), shop.everything()), before, "nothing was written");
}

#[test]
fn a_credit_that_two_programs_redeem_at_the_same_moment_is_given_once() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("credit_make", json!({ "case": id, "amount": "10.00", "code": "SORRY-10", "expires_on": null }));
    let redeem = json!({ "code": "SORRY-10", "amount": "7.00", "reference": "a later order" });
    let programs: Vec<TestShop> = (0..4).map(|_| shop.another()).collect();
    let start = std::sync::Barrier::new(programs.len());
    let taken = std::thread::scope(|scope| {
        let runs: Vec<_> = programs
            .iter()
            .map(|program| {
                let (start, redeem) = (&start, redeem.clone());
                scope.spawn(move || {
                    start.wait();
                    program.try_ask("credit_redeem", redeem).map_err(|error| error.code)
                })
            })
            .collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect::<Vec<_>>()
    });
    assert_eq!(taken.iter().filter(|answer| answer.is_ok()).count(), 1, "{taken:?}");
    for code in taken.iter().filter_map(|answer| answer.as_ref().err()) {
        assert_eq!(*code, "credit_too_small");
    }
    let credit = ledger(&shop, &id)["credits"][0].clone();
    assert_eq!((&credit["balance"], credit["redemptions"].as_array().map(Vec::len)), (&usd(300), Some(1)));
}

#[test]
fn a_ruling_goes_along_when_its_case_is_merged_twice_and_is_discharged_where_it_binds() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let another = |kind: &str| {
        let open = json!({ "order": LOST, "kind": kind, "reason": "" });
        shop.ask("case_open", open)["case"].as_str().unwrap_or_default().to_owned()
    };
    let (second, third) = (another("not_as_described"), another("tracking_problem"));
    let ruling =
        json!({ "case": id, "kind": "refund", "amount": "5.00", "due_on": "2026-11-28", "text": "" });
    shop.ask("obligation_add", ruling);
    shop.ask("case_merge", json!({ "case": id, "into": second }));
    shop.ask("case_merge", json!({ "case": second, "into": third }));
    let known = ledger(&shop, &third)["obligations"].as_array().cloned().unwrap_or_default();
    assert_eq!(known.len(), 1, "it is told once: {known:?}");
    assert_eq!(known[0]["case"], third.as_str(), "by the case it binds now");
    let close = json!({ "case": third, "resolution": "found_by_buyer", "because": "" });
    assert_eq!(shop.refused("case_close", close.clone()).code, "obligation_open");
    shop.ask("obligation_done", json!({ "obligation": known[0]["id"] }));
    shop.ask("case_close", close);
}

#[test]
fn an_open_offer_of_a_case_that_was_merged_is_answered_on_the_one_that_goes_on() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let open = json!({ "order": LOST, "kind": "not_as_described", "reason": "" });
    let goes_on = shop.ask("case_open", open)["case"].as_str().unwrap_or_default().to_owned();
    let offer = |case: &str, party: &str, amount: &str| json!({ "case": case, "party": party, "kind": "refund_partial", "amount": amount, "text": "", "until": null });
    shop.ask("offer_add", offer(&id, "seller", "5.00"));
    let offers = |case: &str| {
        let all = ledger(&shop, case)["offers"].as_array().cloned().unwrap_or_default();
        all.into_iter().filter(|one| one["case"] == case).collect::<Vec<_>>()
    };
    let known = offers(&id)[0]["id"].clone();
    shop.ask("case_merge", json!({ "case": id, "into": goes_on }));
    assert_eq!(
        (offers(&id).len(), offers(&goes_on).len()),
        (0, 1),
        "it is told once, by the case that goes on"
    );
    assert_eq!(shop.refused("offer_add", offer(&goes_on, "seller", "6.00")).code, "offer_open");
    let merged = shop.everything();

    shop.ask("offer_answer", json!({ "offer": known, "accept": true }));
    assert_eq!(
        (&offers(&goes_on)[0]["state"], &case(&shop, &goes_on)["status"]),
        (&json!("accepted"), &json!("open"))
    );
    assert_eq!(case(&shop, &id)["status"], "merged", "the case that was merged stays so");
    let said = case(&shop, &goes_on)["timeline"].as_array().and_then(|all| all.last().cloned()).unwrap();
    assert_eq!(said["kind"], "remedy", "{said}");
    shop.ask("undo", json!({}));
    assert_eq!(shop.everything(), merged);

    shop.ask("offer_add", offer(&goes_on, "buyer", "8.00"));
    assert_eq!(offers(&goes_on)[0]["state"], "countered", "an answer on the case that goes on");
    shop.ask("undo", json!({}));
    shop.ask("undo", json!({}));
    assert_eq!((offers(&id).len(), offers(&goes_on).len()), (1, 0), "the merge was taken back");
    shop.ask("offer_answer", json!({ "offer": known, "accept": false }));
    assert_eq!(offers(&id)[0]["state"], "denied");
}

/// Something a seller may do about the money of an order of 80.00 USD, whether or not it is allowed then.
fn doing() -> impl Strategy<Value = (&'static str, Value)> {
    const ID: &str = "C-1001";
    let amount =
        (-200_i64..6000).prop_map(|minor| json!(format!("{}.{:02}", minor / 100, (minor % 100).abs())));
    let line = prop::sample::select(vec![
        Value::Null,
        json!("item"),
        json!("shipping"),
        json!("tax"),
        json!("goodwill"),
    ]);
    let kind = prop::sample::select(vec!["refund_partial", "goodwill", "return_then_refund", "other"]);
    let refund = (amount.clone(), line, kind).prop_map(|(amount, line, kind)| {
        ("remedy_add", with(remedy(ID, kind, amount, line), "because", json!("a word")))
    });
    let make = (amount.clone(), 0..3_u8).prop_map(|(amount, code)| {
        let request =
            json!({ "case": ID, "amount": amount, "code": format!("CODE-{code}"), "expires_on": null });
        ("credit_make", request)
    });
    let redeem = (amount, 0..3_u8).prop_map(|(amount, code)| {
        let request = json!({ "code": format!("CODE-{code}"), "amount": amount, "reference": null });
        ("credit_redeem", request)
    });
    prop_oneof![
        4 => refund,
        1 => Just(("remedy_add", remedy(ID, "refund_full", Value::Null, Value::Null))),
        1 => make,
        2 => redeem,
        2 => Just(("undo", json!({}))),
        1 => Just(("redo", json!({}))),
    ]
}

fn minor(value: &Value) -> i64 {
    value["minor"].as_i64().unwrap_or(i64::MIN)
}

fn sum(list: &Value) -> i64 {
    list.as_array().into_iter().flatten().map(|one| one["amount"]["minor"].as_i64().unwrap_or(0)).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn money_always_adds_up(doings in prop::collection::vec(doing(), 1..25)) {
        let (shop, id) = shop_of_one();
        prop_assert_eq!(&id, "C-1001");
        for (command, request) in doings {
            let before = (ledger(&shop, &id), shop.everything());
            if shop.try_ask(command, request).is_err() {
                prop_assert_eq!(&(ledger(&shop, &id), shop.everything()), &before, "a refusal changes nothing");
            }
            let Ok(known) = shop.try_ask("refund_list", json!({ "case": id, "order": null })) else {
                // Undo went back to before the case.
                let again = shop.try_ask("redo", json!({}));
                prop_assert!(again.is_ok(), "the case comes again");
                continue;
            };
            let (paid, refunded, left) = (minor(&known["paid"]), minor(&known["refunded"]), minor(&known["remaining"]));
            prop_assert_eq!(paid, 8000);
            prop_assert!((0..=paid).contains(&refunded), "{} of {}", refunded, paid);
            prop_assert_eq!(left, paid - refunded);
            prop_assert_eq!(sum(&known["remedies"]), refunded, "what was booked is what went back");
            prop_assert_eq!(sum(&known["lines"]), refunded, "the lines are all of it");
            prop_assert_eq!(minor(&case(&shop, &id)["exposure"]), left, "what is left is at stake");
            for credit in known["credits"].as_array().into_iter().flatten() {
                let (given, balance) = (minor(&credit["amount"]), minor(&credit["balance"]));
                prop_assert!((0..=given).contains(&balance));
                prop_assert_eq!(balance, given - sum(&credit["redemptions"]));
            }
        }
    }
}
