//! What is kept of a case beside its steps: by when the buyer needs the goods, what was learned, losses that repeat, a
//! calm word, and what only the seller knows of a parcel.

use chrono::Duration;
use docket_testkit::{TestShop, fixture};
use serde_json::{Value, json};

use crate::{LOST, case, open_case, send, shop_with_orders, state, up_to_the_report};

/// A sale on eBay like the one that is lost, with another number, buyer and address.
struct Sale {
    number: &'static str,
    username: &'static str,
    street: [&'static str; 2],
    zip: &'static str,
}

/// Imports sales that come from the same file as the lost one.
fn sell(shop: &TestShop, sales: &[Sale]) {
    let text = std::fs::read_to_string(fixture("ebay_orders_report_us.csv")).unwrap();
    let row = text.lines().find(|line| line.contains(LOST)).unwrap();
    let head: Vec<&str> = text.lines().take_while(|line| !line.contains(LOST)).collect();
    let rows = sales.iter().enumerate().map(|(at, sale)| {
        let address = |zip: &str, line1: &str, line2: &str| {
            format!("\"{line1}\",\"{line2}\",\"Bangor\",\"ME\",\"{zip}\"")
        };
        row.replace(LOST, sale.number)
            .replace("\"5121\"", &format!("\"{}\"", 7000 + at))
            .replace("10071220331021", &format!("1007122040{at:04}"))
            .replace("9400110200830911223347", &format!("940011020083091133{at:04}"))
            .replace("wilma.clocks", sale.username)
            .replace(
                &address("04401", "310 Tannery Row", ""),
                &address(sale.zip, sale.street[0], sale.street[1]),
            )
    });
    let lines: Vec<String> = head.into_iter().map(str::to_owned).chain(rows).collect();
    shop.import(&[shop.file(&format!("more-{}.csv", sales[0].number), lines.join("\n"))]);
}

fn sale(number: &'static str, username: &'static str, street: [&'static str; 2], zip: &'static str) -> Sale {
    Sale { number, username, street, zip }
}

fn open_on(shop: &TestShop, order: &str) -> String {
    let opened = shop.ask("case_open", json!({ "order": order, "kind": "item_not_received", "reason": "" }));
    opened["case"].as_str().unwrap_or_default().to_owned()
}

/// What repeats with a case: its ground, sentence, and the other cases.
fn repeats(shop: &TestShop, id: &str) -> Vec<(String, String, Vec<String>)> {
    let found =
        shop.ask("case_repeats", json!({ "case": id }))["repeats"].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let cases =
        |one: &Value| one["cases"].as_array().into_iter().flatten().map(|case| text(&case["case"])).collect();
    found.iter().map(|one| (text(&one["ground"]), text(&one["text"]), cases(one))).collect()
}

#[test]
fn a_second_loss_at_an_address_is_told_however_it_is_spelled_and_taken_back_with_its_case() {
    let shop = shop_with_orders();
    sell(
        &shop,
        &[
            sale("21-20000-00001", "anna", ["310 TANNERY ROW.", ""], "04401-2210"),
            sale("21-20000-00002", "ben", ["Tannery Row 310", ""], "4401"),
            sale("21-20000-00003", "cleo", ["312 Tannery Row", ""], "04401"),
        ],
    );
    let first = open_case(&shop);
    assert_eq!(repeats(&shop, &first), [], "one loss repeats nothing");
    shop.pass(Duration::days(3));
    let second = open_on(&shop, "21-20000-00001");
    let address = |text: &str, cases: &[&String]| {
        let cases = cases.iter().map(|case| (*case).clone()).collect();
        [("address".to_owned(), text.to_owned(), cases)].to_vec()
    };
    let told = "This is the 2nd parcel lost at this address since 21 November 2026.";
    assert_eq!(repeats(&shop, &second), address(told, &[&first]));
    let earlier = "This is the 1st of 2 parcels lost at this address since 21 November 2026.";
    assert_eq!(repeats(&shop, &first), address(earlier, &[&second]), "the older case learns of it too");

    let before = shop.everything();
    let third = open_on(&shop, "21-20000-00002");
    let told_now = "This is the 3rd parcel lost at this address since 21 November 2026.";
    assert_eq!(repeats(&shop, &third), address(told_now, &[&first, &second]));
    shop.ask("undo", json!({}));
    assert_eq!((shop.everything(), repeats(&shop, &second)), (before, address(told, &[&first])));
    shop.ask("redo", json!({}));
    assert_eq!(repeats(&shop, &third), address(told_now, &[&first, &second]));

    // The house next door is another address, but the way there is the same.
    let neighbour = open_on(&shop, "21-20000-00003");
    let way = "This is the 4th parcel lost with USPS in this postal code since 21 November 2026.";
    let all = vec![first.clone(), second.clone(), third.clone()];
    assert_eq!(repeats(&shop, &neighbour), [("route".to_owned(), way.to_owned(), all)]);

    // A parcel that turned up is no loss, and a corrected address another place.
    shop.ask("case_close", json!({ "case": first, "resolution": "found_by_buyer", "because": "" }));
    assert_eq!(repeats(&shop, &first), []);
    assert_eq!(repeats(&shop, &third)[0].2, std::slice::from_ref(&second));
    let address = json!({ "name": "Wilma Ostrander", "company": "", "line1": "9 Elm St", "line2": "", "city": "Orono",
        "region": "ME", "postal_code": "04473", "country": "United States" });
    let edit = json!({ "order": "21-20000-00001", "field": "ship_to", "text": "", "address": address, "because": "moved" });
    shop.ask("order_edit", edit);
    assert_eq!(repeats(&shop, &second), [], "nobody lost anything there");
    shop.ask("undo", json!({}));
    assert_eq!(repeats(&shop, &third)[0].2, [second]);

    shop.set(&[("language", json!("de"))]);
    let german = repeats(&shop, &third).remove(0).1;
    assert!(
        german.starts_with("Das ist das 2. Paket, das an dieser Adresse seit dem 24. November 2026"),
        "{german}"
    );
}

#[test]
fn losses_of_one_buyer_at_several_addresses_are_told_and_old_ones_are_forgotten() {
    let shop = shop_with_orders();
    sell(
        &shop,
        &[
            sale("21-20000-00001", "wilma.clocks", ["1 Elm St", ""], "04473"),
            sale("21-20000-00002", "wilma.clocks", ["2 Oak St", ""], "04474"),
        ],
    );
    let (one, two) = (open_case(&shop), open_on(&shop, "21-20000-00001"));
    assert_eq!(repeats(&shop, &two), [], "two may be chance");
    let three = open_on(&shop, "21-20000-00002");
    let told = "This is the 3rd parcel lost on the way to this buyer since 21 November 2026.";
    assert_eq!(repeats(&shop, &three), [("buyer".to_owned(), told.to_owned(), vec![one, two])]);

    let later = shop_with_orders();
    sell(&later, &[sale("21-20000-00001", "anna", ["310 Tannery Row", ""], "04401")]);
    open_case(&later);
    later.pass(Duration::days(366));
    let late = open_on(&later, "21-20000-00001");
    assert_eq!(repeats(&later, &late), [], "more than a year ago");
}

#[test]
fn a_day_by_which_it_is_needed_puts_the_case_first_and_warns_of_what_would_miss_it() {
    let shop = shop_with_orders();
    let plain = open_on(&shop, "08-14471-66210");
    let refused =
        json!({ "order": LOST, "kind": "item_not_received", "reason": "", "needed_by": "2026-11-01" });
    assert_eq!(shop.refused("case_open", refused).code, "time_before_order");
    let opened = shop.ask(
        "case_open",
        json!({ "order": LOST, "kind": "item_not_received", "reason": "It is a birthday present.", "needed_by": "2026-12-05" }),
    );
    let id = opened["case"].as_str().unwrap().to_owned();
    let rows = shop.ask("today_list", json!({}))["groups"][0]["rows"].clone();
    assert_eq!((&rows[0]["case"], &rows[1]["case"]), (&json!(id), &json!(plain)), "{rows}");
    assert_eq!((&rows[0]["needed_by"], &rows[1]["needed_by"]), (&json!("2026-12-05"), &Value::Null));
    let listed = |descending: bool| {
        let rows = shop
            .ask("case_list", json!({ "sort": "needed", "descending": descending, "status": "open" }))["rows"]
            .clone();
        [rows[0]["id"].clone(), rows[1]["id"].clone()]
    };
    assert_eq!((listed(false), listed(true)), ([json!(id), json!(plain)], [json!(plain), json!(id)]));

    let advice = |id: &str| {
        let file = case(&shop, id);
        let steps = file["steps"].as_array().cloned().unwrap_or_default();
        let told: Vec<(String, String)> = steps
            .iter()
            .filter(|step| !step["advice"].is_null())
            .map(|step| {
                (step["id"].as_str().unwrap().to_owned(), step["advice"].as_str().unwrap().to_owned())
            })
            .collect();
        told
    };
    assert_eq!(advice(&plain), [], "without a day nothing changes");
    up_to_the_report(&shop, &id);
    let file = case(&shop, &id);
    let warnings: Vec<&str> =
        file["needed_warnings"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert_eq!(file["needed_state"], "endangered");
    assert!(
        warnings[0].starts_with("A wait runs until 20 January 2027")
            && warnings[0].ends_with("by 5 December 2026."),
        "{warnings:?}"
    );
    assert!(
        warnings.iter().all(|told| !told.contains("The buyer may open")),
        "no right of the buyer: {warnings:?}"
    );
    let told = advice(&id);
    assert_eq!(told.len(), 1, "only the step of the remedy: {told:?}");
    assert_eq!(told[0].0, "decide_remedy");
    assert!(told[0].1.contains("Do not wait for its end"), "{told:?}");

    shop.pass(Duration::days(15));
    let file = case(&shop, &id);
    assert_eq!(
        (&file["needed_state"], file["needed_warnings"].as_array().map(Vec::len)),
        (&json!("passed"), Some(1))
    );
    assert!(advice(&id)[0].1.contains("Ask first whether a new one is still of use"), "{:?}", advice(&id));
    shop.ask("case_needed_by", json!({ "case": id, "day": null }));
    assert_eq!((advice(&id), case(&shop, &id)["needed_state"].clone()), (vec![], Value::Null));
    shop.ask("undo", json!({}));
    assert_eq!(case(&shop, &id)["needed_by"], "2026-12-05");
    for language in ["en", "de"] {
        shop.set(&[("language", json!(language))]);
        let file = case(&shop, &id).to_string();
        assert!(!file.contains("[needed-"), "{language}: {file}");
    }
}

#[test]
fn what_was_learned_stands_in_the_history_of_the_buyer_and_can_be_changed_after_the_end() {
    let shop = shop_with_orders();
    sell(&shop, &[sale("21-20000-00001", "wilma.clocks", ["1 Elm St", ""], "04473")]);
    let id = open_case(&shop);
    shop.ask("case_close", json!({ "case": id, "resolution": "delivered_late", "because": "" }));
    let write = |lesson: &str, feedback: &str| {
        shop.ask("case_lesson", json!({ "case": id, "lesson": lesson, "feedback": feedback }))
    };
    write("Ship a day earlier.", "");
    write("Ship two days earlier.", "Five stars, thank you!");
    let file = case(&shop, &id);
    assert_eq!(
        (&file["lesson"], &file["feedback"]),
        (&json!("Ship two days earlier."), &json!("Five stars, thank you!"))
    );
    let history = |order: &str| shop.ask("order_show", json!({ "order": order }))["history"].clone();
    for (order, same) in [(LOST, true), ("21-20000-00001", false)] {
        let told = history(order);
        assert_eq!(told.as_array().map(Vec::len), Some(1), "{order}: {told}");
        assert_eq!(
            (&told[0]["case"], &told[0]["same_order"], &told[0]["number"]),
            (&json!(id), &json!(same), &json!(LOST))
        );
        assert_eq!((&told[0]["lesson"], &told[0]["feedback"]), (&file["lesson"], &file["feedback"]));
        assert_eq!(told[0]["status_text"], file["resolution"]);
    }
    assert_eq!(history("08-14471-66210"), json!([]), "another buyer has another history");
    shop.ask("undo", json!({}));
    assert_eq!(history(LOST)[0]["lesson"], "Ship a day earlier.");
}

#[test]
fn any_text_is_looked_over_for_words_that_quarrel_and_a_letter_also_where_the_seller_filled_it_in() {
    let shop = shop_with_orders();
    let marks = |text: &str, lang: &str| {
        let marks = shop.ask("calm_marks", json!({ "text": text, "lang": lang }))["marks"].clone();
        let told = marks.as_array().cloned().unwrap_or_default();
        told.iter().map(|one| (one["concern"].clone(), one["words"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(marks("You claim it is gone, prove it!!", "en").len(), 3);
    assert_eq!(
        marks("Sie behaupten das sofort.", "de"),
        [(json!("accusation"), json!("Sie behaupten")), (json!("pressure"), json!("sofort"))]
    );
    assert_eq!(marks("I am looking into it.", "en"), []);
    assert_eq!(shop.refused("calm_marks", json!({ "text": "x", "lang": "tlh" })).code, "name_unknown");

    let id = open_case(&shop);
    let render = |offer: &str| {
        let set = json!({ "policy_clause": "Orders can be cancelled within 24 hours.", "offer_text": offer });
        shop.ask("letter_render", json!({ "case": id, "letter": "cancel_offer", "lang": "en", "set": set }))
    };
    let calm = render("10.00 USD back.");
    assert_eq!(calm["warnings"], json!([]), "{calm}");
    let angry = render("10.00 USD back, although you claim nonsense.");
    let warnings = angry["warnings"].to_string();
    assert!(warnings.contains("you claim") && warnings.contains("nonsense"), "{warnings}");

    let line = calm["empathy"].as_str().unwrap().to_owned();
    assert_eq!(case(&shop, &id)["empathy"], json!(line));
    assert_eq!(marks(&line, "en"), []);
    let with = shop.ask(
        "letter_render",
        json!({ "case": id, "letter": "reassure_buyer", "lang": null, "set": { "empathy_line": line } }),
    );
    let body = with["body"].as_str().unwrap();
    let paragraphs: Vec<&str> = body.split("\n\n").collect();
    assert!(paragraphs[0].contains("Wilma") && paragraphs[1] == line, "{body}");
    send(&shop, &id, "reassure_buyer", json!({ "empathy_line": line }));
    let timeline = case(&shop, &id)["timeline"].to_string();
    assert!(timeline.contains(&line), "what was sent is what was shown");
    assert_eq!(state(&shop, &id, "reassure_buyer"), "done");
}

#[test]
fn the_proof_counts_with_the_handling_time_of_the_shop_and_with_where_the_label_was_bought() {
    let shop = shop_with_orders();
    // Ordered on a Sunday, shipped on the Monday after, without a day to ship by.
    let id = open_on(&shop, "27-14460-11873");
    let evidence = || shop.ask("case_standing", json!({ "case": id }))["evidence"].clone();
    let shipped = || {
        let items = evidence()["items"].as_array().cloned().unwrap_or_default();
        items.into_iter().find(|item| item["kind"] == "shipped_in_time").unwrap()
    };
    assert_eq!(shipped()["state"], "unknown");
    let of_shop = || shop.ask("app_state", json!({}))["shops"][0].clone();
    assert_eq!(of_shop()["handling_days"], Value::Null);
    let set = |days: Value| json!({ "shop": of_shop()["id"], "days": days });
    shop.ask("shop_handling", set(json!(1)));
    assert_eq!((&shipped()["state"], &of_shop()["handling_days"]), (&json!("ok"), &json!(1)));
    shop.ask("shop_handling", set(json!(0)));
    assert_eq!(shipped()["state"], "missing", "it went out a day after the order");
    shop.ask("undo", json!({}));
    assert_eq!(shipped()["state"], "ok");
    let refused = shop.refused("shop_handling", set(json!(400)));
    assert_eq!(refused.code, "handling_too_long");
    assert!(refused.message.contains("400"), "{}", refused.message);
    assert_eq!(shop.refused("shop_handling", json!({ "shop": "S-99", "days": 1 })).code, "shop_unknown");
    shop.ask("shop_handling", set(Value::Null));
    assert_eq!(shipped()["state"], "unknown");
}

#[test]
fn where_the_label_was_bought_is_asked_only_where_it_decides_who_pays() {
    let shop = shop_with_orders();
    shop.import(&[fixture("amazon_order_report_eu.txt")]);
    let standing = |id: &str| shop.ask("case_standing", json!({ "case": id }));
    assert_eq!(standing(&open_case(&shop))["label"], Value::Null, "eBay asks for no label of its own");
    let find =
        json!({ "find": "", "platform": "amazon", "stage": null, "sort": "number", "offset": 0, "limit": 1 });
    let order = shop.ask("order_list", find)["rows"][0]["id"].as_str().unwrap().to_owned();
    let id = open_on(&shop, &order);
    let criterion = || {
        let payers = standing(&id)["payers"].as_array().cloned().unwrap_or_default();
        let amazon = payers.into_iter().find(|payer| payer["id"] == "amazon_buy_shipping").unwrap();
        let criteria = amazon["criteria"].as_array().cloned().unwrap_or_default();
        criteria.into_iter().find(|one| one["kind"] == "platform_label").unwrap()["state"].clone()
    };
    assert_eq!(standing(&id)["label"], json!({ "on_platform": null, "text": "Label bought on Amazon" }));
    assert_eq!(criterion(), "unknown");
    shop.ask("case_label", json!({ "case": id, "on_platform": true }));
    assert_eq!((criterion(), standing(&id)["label"]["on_platform"].clone()), (json!("met"), json!(true)));
    shop.ask("case_label", json!({ "case": id, "on_platform": false }));
    assert_eq!(criterion(), "unmet");
    shop.ask("undo", json!({}));
    assert_eq!(criterion(), "met");
    shop.ask("case_label", json!({ "case": id, "on_platform": null }));
    assert_eq!(criterion(), "unknown");
}
