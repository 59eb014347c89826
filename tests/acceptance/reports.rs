//! What ended cases teach: figures counted by hand, a checklist that keeps what was ticked, answers for an FAQ.

use chrono::Duration;
use docket_testkit::TestShop;
use serde_json::{Value, json};

use crate::{LOST, open_case, shop_with_orders, up_to_the_report};

const LIST: &str = "Order No.,Date,Name,Street,City,Zip,Country,Item,Qty,Total
2001,2026-10-20,Owen Castle,62 Larch Hill Rd,Alder,97003,US,\"Mug \"\"North\"\", blue\",1,$12.00
2002,2026-10-28,Tilda Marsh,4 Hop Yard,Hudson,12534,US,\"Mug \"\"North\"\", blue\",1,$12.00
2003,2026-11-02,June Tadworth,9 Quarry Bend,Duluth,55804,US,\"Mug \"\"North\"\", blue\",1,$12.00
2004,2026-11-03,Nora Finch,7 Ferry Steps,Leeds,LS1 4AP,UK,\"Mug \"\"North\"\", blue\",2,$24.00
2005,2026-11-04,Leo Bright,1 Brook Hollow,Hudson,12534,US,\"Mug \"\"North\"\", blue, large\",1,$18.00
2006,2026-11-05,Iven Holt,3 Mill Lane,Hudson,12534,US,Wool scarf,1,$80.00
";

/// Six orders of a list of one's own; the seller is in New York.
fn small_shop() -> TestShop {
    let shop = TestShop::open("2026-10-31T23:30:00-04:00");
    shop.import(&[shop.file("orders.csv", LIST)]);
    shop
}

fn open(shop: &TestShop, order: &str, kind: &str) -> String {
    let request = json!({ "order": order, "kind": kind, "reason": "A word." });
    shop.ask("case_open", request)["case"].as_str().unwrap().to_owned()
}

fn answer(shop: &TestShop, case: &str) {
    let log = json!({ "case": case, "channel": "email", "from": "seller", "to": "buyer", "at": null, "text": "I look into it." });
    shop.ask("case_log", log);
}

fn close(shop: &TestShop, case: &str, resolution: &str) {
    shop.ask("case_close", json!({ "case": case, "resolution": resolution, "because": "It is settled." }));
}

fn report(shop: &TestShop, from: &str, to: &str) -> Value {
    shop.ask("report_show", json!({ "shop": null, "from": from, "to": to }))
}

/// The year that ends today.
fn year(shop: &TestShop) -> Value {
    shop.ask("report_show", json!({ "shop": null, "from": null, "to": null }))
}

/// Counts as `what cases`, in their order.
fn counts(list: &Value) -> Vec<String> {
    let one = |one: &Value| format!("{} {}", one["id"].as_str().unwrap(), one["cases"]);
    list.as_array().unwrap().iter().map(one).collect()
}

fn items(report: &Value) -> Vec<Value> {
    let groups = report["checklists"][0]["groups"].as_array().cloned().unwrap_or_default();
    groups.iter().flat_map(|group| group["items"].as_array().cloned().unwrap_or_default()).collect()
}

fn item(report: &Value, id: &str) -> Value {
    items(report).into_iter().find(|one| one["id"] == id).unwrap_or_else(|| panic!("no item {id}"))
}

fn mark(shop: &TestShop, item: &str, done: bool) -> Value {
    let first = shop.ask("app_state", json!({}))["shops"][0]["id"].clone();
    shop.ask("prevention_mark", json!({ "shop": first, "item": item, "done": done }))
}

#[test]
fn the_figures_of_a_month_are_those_counted_by_hand() {
    let shop = small_shop();
    // Half an hour before November in New York; in Greenwich November has begun.
    let october = open(&shop, "2001", "item_not_received");
    shop.pass(Duration::minutes(60));
    answer(&shop, &october);
    let slow = open(&shop, "2002", "not_as_described");
    shop.pass(Duration::hours(30));
    answer(&shop, &slow);
    shop.set_clock("2026-11-06T10:00:00-05:00");
    let quick = open(&shop, "2003", "not_as_described");
    shop.pass(Duration::minutes(20));
    answer(&shop, &quick);
    let request = json!({ "order": "2006", "kind": "cancellation", "reason": "Too dear.", "at": null, "asked_reason": "price_too_high" });
    shop.ask("case_open", request);

    let before = report(&shop, "2026-10-01", "2026-10-31");
    assert_eq!(counts(&before["kinds"]), ["item_not_received 1"], "the month is the seller's own");
    let times = |report: &Value| {
        let seen = &report["responses"];
        ["answered", "in_time", "unanswered", "ended_unanswered", "median_minutes", "slowest_minutes"]
            .map(|name| seen[name].clone())
    };
    assert_eq!(times(&before), [json!(1), json!(1), json!(0), json!(0), json!(60), json!(60)]);
    let month = report(&shop, "2026-11-01", "2026-11-30");
    assert_eq!(counts(&month["kinds"]), ["not_as_described 2", "cancellation 1"]);
    assert_eq!(counts(&month["reasons"]), ["price_too_high 1"]);
    // 20 minutes and 30 hours: the median lies between, at 910 minutes; the cancellation has no answer.
    assert_eq!(times(&month), [json!(2), json!(1), json!(1), json!(0), json!(910), json!(1800)]);
    assert_eq!(month["responses"]["slowest_case"], json!(slow));
    let own = shop.ask("case_records", json!({ "case": slow }))["first_response_minutes"].clone();
    assert_eq!(own, 1800, "the case says the same");

    // Two mugs came back; of the orders with this very mug 2003 and 2004 were placed in November, and 2002 came back.
    let listings = &month["listings"];
    assert_eq!(listings.as_array().map(Vec::len), Some(1));
    let mug = &listings[0];
    assert_eq!(mug["listing"], "Mug \"North\", blue");
    assert_eq!([&mug["cases"], &mug["sold"], &mug["share"]], [&json!(2), &json!(3), &json!(67)]);

    // Nothing has ended yet; then one case ends with part of the money back, and one without.
    assert_eq!(month["outcomes"], json!([]));
    shop.ask("remedy_add", json!({ "case": slow, "kind": "refund_partial", "amount": "5.00", "line": null, "because": "A chip.", "reference": "PP-1", "cover_seen": true }));
    close(&shop, &slow, "refunded_partial");
    close(&shop, &october, "refunded_full");
    let ended = report(&shop, "2026-11-01", "2026-11-30");
    let money = &ended["money"];
    assert_eq!(money["refunded"], json!([{ "minor": 500, "currency": "USD" }]));
    assert_eq!(money["refunds_unknown"], 1, "the full refund was said, and no amount noted");
    let ends: Vec<String> = ended["outcomes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            format!(
                "{} {} {}",
                one["kind"].as_str().unwrap(),
                one["resolution"].as_str().unwrap(),
                one["cases"]
            )
        })
        .collect();
    assert_eq!(ends, ["item_not_received refunded_full 1", "not_as_described refunded_partial 1"]);
    assert_eq!(report(&shop, "2026-10-01", "2026-10-31")["outcomes"], json!([]), "it ended in November");

    shop.ask("undo", json!({}));
    let taken_back = report(&shop, "2026-11-01", "2026-11-30");
    assert_eq!(taken_back["money"]["refunds_unknown"], 0);
    assert_eq!(taken_back["outcomes"].as_array().map(Vec::len), Some(1));
    assert_eq!(
        shop.refused("report_show", json!({ "shop": null, "from": "2026-11-30", "to": "2026-11-01" })).code,
        "report_period"
    );
    for day in ["soon", "2026-02-30", "+12026-01-01", "0000-05-05"] {
        let unread = shop.refused("report_show", json!({ "shop": null, "from": null, "to": day }));
        assert_eq!(unread.code, "day_unreadable", "{day}");
    }
    assert_eq!(
        shop.refused("report_show", json!({ "shop": "S-99", "from": null, "to": null })).code,
        "shop_unknown"
    );
}

#[test]
fn open_cases_say_how_the_shop_stands_and_an_answer_that_is_taken_back_is_none() {
    let shop = small_shop();
    let health = |shop: &TestShop| year(shop)["health"].clone();
    assert_eq!(health(&shop), json!({ "open": 0, "late": 0, "escalated": 0 }));
    let first = open(&shop, "2001", "item_not_received");
    open(&shop, "2002", "not_as_described");
    shop.pass(Duration::hours(24));
    assert_eq!(health(&shop), json!({ "open": 2, "late": 0, "escalated": 0 }));
    shop.pass(Duration::minutes(1));
    assert_eq!(health(&shop)["late"], 2);
    answer(&shop, &first);
    assert_eq!(health(&shop)["late"], 1);
    shop.ask("undo", json!({}));
    assert_eq!(health(&shop)["late"], 2, "the answer was taken back");
    shop.ask("redo", json!({}));
    let said = shop.ask("case_show", json!({ "case": first }))["timeline"].as_array().cloned().unwrap();
    let entry = said.iter().find(|entry| entry["kind"] == "message").unwrap()["id"].clone();
    shop.ask("entry_strike", json!({ "entry": entry, "because": "Never sent." }));
    assert_eq!(health(&shop)["late"], 2, "what is struck out was not said");
    let stage = json!({ "case": first, "stage": "case", "at": null, "words": "" });
    shop.ask("case_stage_set", stage);
    assert_eq!(health(&shop)["escalated"], 1);
}

#[test]
fn a_merged_case_counts_once_with_what_was_said_on_either() {
    let shop = small_shop();
    let first = open(&shop, "2001", "item_not_received");
    let second = open(&shop, "2001", "tracking_problem");
    shop.pass(Duration::minutes(45));
    answer(&shop, &second);
    shop.ask("case_merge", json!({ "case": second, "into": first }));
    let seen = year(&shop);
    assert_eq!(counts(&seen["kinds"]), ["item_not_received 1"]);
    assert_eq!(
        [&seen["responses"]["answered"], &seen["responses"]["median_minutes"]],
        [&json!(1), &json!(45)]
    );
    let own = shop.ask("case_records", json!({ "case": first }))["first_response_minutes"].clone();
    assert_eq!(own, 45, "the case says the same");
}

#[test]
fn a_parcel_that_turns_up_after_the_report_counts_for_its_step_and_carrier_and_its_lesson_stands_first() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    up_to_the_report(&shop, &id);
    close(&shop, &id, "found_after_notice");
    shop.ask(
        "case_lesson",
        json!({ "case": id, "lesson": "Write the flat number on the label.", "feedback": "" }),
    );
    shop.pass(Duration::hours(2));
    let other = open(&shop, "27-14460-11873", "item_not_received");
    close(&shop, &other, "buyer_silent");
    let filing = json!({ "with": "USPS", "number": "CLM-1", "office": "", "contact": "", "phone": "", "filed_on": "2026-11-21", "state": "open", "expected_by": "", "claimed": "20.00 USD", "paid": "", "paid_because": "", "notes": "" });
    let filed = open(&shop, "08-14471-66210", "item_not_received");
    let claim = shop.ask("filing_add", json!({ "case": filed, "kind": "indemnity_claim", "fields": filing }))
        ["filing"]
        .clone();
    close(&shop, &filed, "refunded_full");
    let money = |shop: &TestShop| year(shop)["money"].clone();
    assert_eq!(money(&shop)["claims_open"], 1);
    let mut paid = filing.clone();
    paid["state"] = json!("paid");
    paid["paid"] = json!("15.50 USD");
    shop.ask("filing_change", json!({ "filing": claim, "fields": paid, "said": "Granted." }));
    let seen = year(&shop);
    assert_eq!(seen["money"]["recovered"], json!([{ "minor": 1550, "currency": "USD" }]));
    assert_eq!(seen["money"]["claims_open"], 0);
    assert_eq!(seen["found_after_notice"], 1);
    let by = &seen["found_by"];
    assert_eq!(by.as_array().map(Vec::len), Some(1));
    assert_eq!(
        [&by[0]["step"], &by[0]["after_notice"], &by[0]["cases"]],
        [&json!("file_theft_report"), &json!(true), &json!(1)]
    );
    // Three parcels with USPS, of which one turned up.
    let carriers = &seen["carriers"];
    assert_eq!(carriers.as_array().map(Vec::len), Some(1), "{carriers}");
    assert_eq!(
        [&carriers[0]["carrier"], &carriers[0]["ended"], &carriers[0]["turned_up"], &carriers[0]["share"]],
        [&json!("USPS"), &json!(3), &json!(1), &json!(33)]
    );
    let lessons = &seen["lessons"];
    assert_eq!((lessons.as_array().map(Vec::len), &seen["lessons_total"]), (Some(1), &json!(1)));
    assert_eq!(
        (&lessons[0]["case"], &lessons[0]["lesson"]),
        (&json!(id), &json!("Write the flat number on the label."))
    );
    shop.ask("case_reopen", json!({ "case": id }));
    let reopened = year(&shop);
    assert_eq!((&reopened["found_after_notice"], &reopened["lessons"]), (&json!(0), &json!([])));
    assert_eq!(LOST, shop.ask("case_show", json!({ "case": id }))["order"]["number"]);
}

#[test]
fn what_is_ticked_stays_over_a_restart_and_undo_takes_it_back() {
    let shop = small_shop();
    let before = year(&shop);
    let total = items(&before).len();
    assert_eq!(before["checklists"][0]["progress"], format!("0 of {total} done"));
    let ticked = mark(&shop, "dimensions", true);
    assert_eq!(ticked["text"], "Ticked off: Dimensions in numbers");
    assert_eq!(mark(&shop, "dimensions", true)["op"], Value::Null, "it was ticked already");
    let shop = shop.restarted();
    let after = year(&shop);
    assert_eq!(item(&after, "dimensions")["done"], true);
    assert_eq!(after["checklists"][0]["progress"], format!("1 of {total} done"));
    mark(&shop, "dimensions", false);
    assert_eq!(year(&shop)["checklists"][0]["done"], 0);
    shop.ask("undo", json!({}));
    shop.ask("undo", json!({}));
    assert_eq!(item(&year(&shop), "dimensions")["done"], false);
    shop.ask("redo", json!({}));
    assert_eq!(item(&year(&shop), "dimensions")["done"], true);
    let first = shop.ask("app_state", json!({}))["shops"][0]["id"].clone();
    let proven =
        shop.refused("prevention_mark", json!({ "shop": first, "item": "policy_clear", "done": true }));
    assert_eq!(proven.code, "prevention_proven");
    assert!(proven.message.contains("A clear policy"), "{}", proven.message);
    let unknown = shop.refused("prevention_mark", json!({ "shop": first, "item": "weather", "done": true }));
    assert_eq!(unknown.code, "prevention_unknown");
    let nowhere = shop.refused("prevention_mark", json!({ "shop": "S-99", "item": "scale", "done": true }));
    assert_eq!(nowhere.code, "shop_unknown");
}

#[test]
fn what_the_store_can_prove_is_proven_and_told_and_not_ticked() {
    let shop = small_shop();
    let proven = |report: &Value| -> Vec<String> {
        let done = items(report).into_iter().filter(|one| one["proven"] == true && one["done"] == true);
        done.map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    let found = |report: &Value, id: &str| item(report, id)["found"][0].as_str().unwrap().to_owned();
    let start = year(&shop);
    assert!(proven(&start).is_empty());
    assert_eq!(found(&start, "policy_published"), "No policy is in force for this shop yet.");

    let first = shop.ask("policy_book", json!({}))["first"].clone();
    let mut draft = shop.ask("policy_first", first);
    shop.ask("policy_set", draft.clone());
    let gaps = year(&shop);
    assert_eq!(proven(&gaps), ["policy_clear", "policy_reviewed"]);
    assert!(found(&gaps, "policy_whole").contains("Tracking from"), "{}", found(&gaps, "policy_whole"));
    for (kind, field) in
        [("goodwill_limit", "limit"), ("tracking_from", "value"), ("insurance_from", "value")]
    {
        let clause =
            json!({ "kind": kind, "fields": [{ "name": field, "value": "25.00 USD" }], "texts": [] });
        draft["clauses"].as_array_mut().unwrap().push(clause);
    }
    shop.ask("policy_set", draft);
    let whole = year(&shop);
    assert_eq!(proven(&whole), ["policy_clear", "policy_whole", "policy_reviewed"]);

    let publish = |version: u32, lang: &str, place: &str| {
        shop.ask("policy_publish", json!({ "version": version, "lang": lang, "place": place, "on": null }));
    };
    publish(1, "en", "Shop page");
    publish(2, "en", "Shop page");
    publish(2, "de", "shop page ");
    let once = year(&shop);
    assert_eq!(item(&once, "policy_published")["done"], false, "one place in two languages is one place");
    let told = item(&once, "policy_published")["found"].clone();
    assert_eq!(told[1], "Note one more place under Policies, such as your listings.");
    publish(2, "en", "Every listing");
    let placed = year(&shop);
    assert_eq!(item(&placed, "policy_published")["done"], true);
    shop.ask("undo", json!({}));
    assert_eq!(item(&year(&shop), "policy_published")["done"], false);
    shop.ask("redo", json!({}));

    let order = shop.ask("order_show", json!({ "order": "2003" }))["id"].clone();
    shop.set(&[("seller_name", json!("Annika Reed"))]);
    shop.ask("order_letter_send", json!({ "order": order, "letter": "order_confirmation", "lang": null, "set": {}, "channel": "email" }));
    let all = year(&shop);
    assert_eq!(proven(&all).len(), 5, "{:?}", proven(&all));
    // A year later the policy is due, and the confirmation lies too far back.
    shop.pass(Duration::days(400));
    assert_eq!(proven(&year(&shop)), ["policy_clear", "policy_whole", "policy_published"]);
}

#[test]
fn answers_for_the_faq_come_from_the_policy_in_force_and_name_what_it_lacks() {
    let shop = small_shop();
    assert_eq!(year(&shop)["questions"], json!([]));
    shop.set_clock("2026-11-06T10:00:00-05:00");
    open(&shop, "2001", "item_not_received");
    for (order, reason) in [("2002", "found_cheaper"), ("2003", "order_mistake"), ("2004", "wrong_address")] {
        shop.ask("case_open", json!({ "order": order, "kind": "cancellation", "reason": "Stop.", "at": null, "asked_reason": reason }));
    }
    let asked = |report: &Value| counts(&report["questions"]);
    let bare = year(&shop);
    assert_eq!(asked(&bare), ["cancel_order 2", "wrong_address 1", "where_is_it 1"]);
    assert_eq!(bare["policy"], Value::Null);
    let first = &bare["questions"][0];
    assert_eq!(first["texts"][0]["answer"], Value::Null, "nothing to say without a clause: {first}");
    assert!(first["missing_text"].as_str().unwrap().contains("Cancelling until"), "{first}");

    let start = shop.ask("policy_book", json!({}))["first"].clone();
    let mut answers = start.clone();
    answers["cancel_until"] = json!("hours_after_order");
    answers["cancel_hours"] = json!(36);
    answers["response_hours"] = json!(18);
    let draft = shop.ask("policy_first", answers);
    shop.ask("policy_set", draft);
    let told = year(&shop);
    assert_eq!(told["policy"], 1);
    let texts = &told["questions"][0]["texts"];
    assert_eq!(texts[0]["question"], "Can I cancel my order?");
    assert!(texts[0]["answer"].as_str().unwrap().contains("36 hours"), "{texts}");
    assert_eq!(texts[1]["lang"], "de");
    assert!(texts[1]["answer"].as_str().unwrap().contains("36 Stunden"), "{texts}");
    assert_eq!(told["questions"][0]["missing"], json!([]));
    assert!(told["questions"][2]["texts"][0]["answer"].as_str().unwrap().contains("within 18 hours"));
    shop.ask("undo", json!({}));
    assert_eq!(year(&shop)["questions"][0]["texts"][0]["answer"], Value::Null);
}
