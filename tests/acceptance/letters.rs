//! Letters to buyers: what they say of the parcel, how they speak, and how they leave Docket.

use docket_testkit::{TestShop, fixture};
use mail_parser::{MessageParser, MimeHeaders};
use serde_json::{Value, json};

use crate::{LOST, case, open_case, shop_with_orders};

fn draft(shop: &TestShop, id: &str, letter: &str, lang: Value, register: Value) -> Value {
    let request = json!({ "case": id, "letter": letter, "lang": lang, "register": register, "set": {} });
    shop.ask("letter_render", request)
}

fn body(shop: &TestShop, id: &str, letter: &str, lang: Value, register: Value) -> String {
    let draft = draft(shop, id, letter, lang, register);
    assert_ne!(draft["body"], "", "{letter} needs {}", draft["missing"]);
    draft["body"].as_str().unwrap().to_owned()
}

fn paste(shop: &TestShop, text: &str) {
    let request = json!({ "order": LOST, "text": text, "tracking_number": null, "date_order": null });
    assert_eq!(shop.ask("tracking_paste", request)["added"], 1, "{text}");
}

fn save(shop: &TestShop, id: &str, letter: &str, format: &str, attachments: &[Value]) -> Value {
    shop.ask(
        "letter_save",
        json!({ "case": id, "letter": letter, "lang": null, "set": {}, "format": format, "attachments": attachments }),
    )
}

#[test]
fn the_letter_on_a_delivery_names_who_signed_and_the_country() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let without = body(&shop, &id, "intl_delivered_not_received", json!("en"), Value::Null);
    assert!(!without.contains("signed"), "nobody says so yet: {without}");
    paste(&shop, "2026-11-20 13:00  ALDER, OR 97003, Delivered, signed by J SMITH");
    let english = body(&shop, &id, "intl_delivered_not_received", json!("en"), Value::Null);
    assert!(english.contains("The carrier in the United States shows it as delivered"), "{english}");
    assert!(english.contains("signed for by J SMITH."), "{english}");
    for register in ["formal", "informal"] {
        let german = body(&shop, &id, "intl_delivered_not_received", json!("de"), json!(register));
        assert!(
            german.contains("Der Versanddienst in den Vereinigten Staaten führt sie als zugestellt"),
            "{german}"
        );
        assert!(german.contains("unterschrieben von J SMITH."), "{german}");
    }
    let left = body(&shop, &id, "intl_left_origin", json!("de"), Value::Null);
    assert!(left.contains("die Vereinigten Staaten verlassen"), "{left}");
    assert!(
        left.contains("Von Tür zu Tür dauert es meist 2 bis 7 Werktage."),
        "the usual days of the way: {left}"
    );
}

#[test]
fn a_letter_leaves_as_a_message_with_its_files_or_not_at_all() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let photo = shop.file("Haustür März.jpg", b"\xff\xd8\xff\xe0 a porch");
    shop.ask("attach", json!({ "case": id, "paths": [photo], "kind": null, "entry": null }));
    let attached = shop.ask("case_records", json!({ "case": id }))["attachments"][0]["id"].clone();
    let before = case(&shop, &id)["timeline"].clone();

    let request = json!({ "case": id, "letter": "reassure_buyer", "lang": "de", "set": {}, "format": "eml", "attachments": [attached] });
    assert_eq!(shop.ask("letter_save", request.clone())["file"], Value::Null, "the dialog was cancelled");
    let to = shop.folder().join("letter.eml");
    shop.host().will_save_to(shop.folder().join("letter"));
    assert_eq!(shop.ask("letter_save", request.clone())["file"].as_str(), to.to_str(), "the ending is ours");

    let bytes = std::fs::read(&to).unwrap();
    let mail = MessageParser::default().parse(&bytes).unwrap();
    let shown = draft(&shop, &id, "reassure_buyer", json!("de"), Value::Null);
    assert_eq!(mail.subject(), shown["subject"].as_str());
    assert_eq!(mail.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), shown["body"].as_str().unwrap());
    assert!(shown["body"].as_str().unwrap().contains("Grüße"), "letters of every language survive");
    assert_eq!(mail.from().unwrap().first().unwrap().address(), Some("hello@paperwren.example"));
    let file = mail.attachment(0).unwrap();
    assert_eq!(
        (file.attachment_name(), file.contents()),
        (Some("Haustür März.jpg"), b"\xff\xd8\xff\xe0 a porch".as_slice())
    );
    assert_eq!(mail.attachment_count(), 1);
    assert_eq!(case(&shop, &id)["timeline"], before, "saving is not sending");

    shop.host().will_save_to(shop.folder().join("no such folder").join("letter.eml"));
    shop.refused("letter_save", request);
    assert_eq!(
        std::fs::read_dir(shop.folder())
            .unwrap()
            .flatten()
            .filter(|one| one.path().extension().is_some_and(|ending| ending == "part"))
            .count(),
        0
    );
    let missing = json!({ "case": id, "letter": "refund_sent", "lang": null, "set": {}, "format": "eml", "attachments": [] });
    assert_eq!(shop.refused("letter_save", missing).code, "letter_incomplete");
    let odd = json!({ "case": id, "letter": "reassure_buyer", "lang": null, "set": {}, "format": "doc", "attachments": [] });
    assert_eq!(shop.refused("letter_save", odd).code, "name_unknown");
}

#[test]
fn a_file_of_another_case_does_not_go_along() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let other = shop.ask(
        "case_open",
        json!({ "order": "08-14471-66210", "kind": "item_not_received", "reason": "Where is it?" }),
    );
    let photo = shop.file("porch.jpg", b"\xff\xd8\xff\xe0 a porch");
    shop.ask("attach", json!({ "case": other["case"], "paths": [photo], "kind": null, "entry": null }));
    let theirs = shop.ask("case_records", json!({ "case": other["case"] }))["attachments"][0]["id"].clone();
    let to = shop.folder().join("letter.eml");
    shop.host().will_save_to(to.clone());
    let request = json!({ "case": id, "letter": "reassure_buyer", "lang": null, "set": {}, "format": "eml", "attachments": [theirs] });
    assert_eq!(shop.refused("letter_save", request).code, "attachment_of_another_case");
    assert!(!to.exists());
}

#[test]
fn the_tracking_block_is_the_same_in_the_clipboard_in_a_message_and_on_paper() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    paste(&shop, "2026-11-20 08:00  PORTLAND, OR  Departed");
    let shown = body(&shop, &id, "in_transit_wait", Value::Null, Value::Null);
    let block: Vec<&str> =
        shown.lines().skip_while(|line| !line.starts_with("Tracking number: ")).take(3).collect();
    assert!(block[1].starts_with("Status: ") && block[2].starts_with("Shipped: "), "{shown}");

    let (mail, paper) = (shop.folder().join("letter.eml"), shop.folder().join("letter.pdf"));
    shop.host().will_save_to(mail.clone());
    save(&shop, &id, "in_transit_wait", "eml", &[]);
    let bytes = std::fs::read(&mail).unwrap();
    let message = MessageParser::default().parse(&bytes).unwrap();
    assert!(message.body_text(0).unwrap().replace("\r\n", "\n").contains(&block.join("\n")));

    shop.host().will_save_to(paper.clone());
    save(&shop, &id, "in_transit_wait", "pdf", &[]);
    let document = lopdf::Document::load(&paper).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let printed = document.extract_text(&pages).unwrap();
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat(&printed).contains(&flat(&block.join(" "))), "{printed}");
}

#[test]
fn days_and_hours_are_told_as_the_seller_and_the_buyer_are_used_to() {
    for (locale, reminder, page) in [
        ("en-GB", "Monday, 30 November 2026, 23:59", "21 November 2026"),
        ("en-US", "Monday, November 30, 2026, 11:59 PM", "November 21, 2026"),
        ("de", "Montag, 30. November 2026, 23:59 Uhr", "21. November 2026"),
    ] {
        let shop = shop_with_orders();
        shop.set(&[("language", json!(locale))]);
        assert_eq!(shop.ask("app_state", json!({}))["language"], locale);
        assert_eq!(shop.ask("settings_get", json!({}))["language"], locale);
        let id = open_case(&shop);
        paste(&shop, "2026-11-20 13:58  ALDER, OR 97003, Delivered");
        let letter = body(&shop, &id, "ask_around", json!("en"), Value::Null);
        assert!(letter.contains("Friday, November 20, 2026, 1:58 PM"), "an American buyer: {letter}");
        let german = body(&shop, &id, "ask_around", json!("de"), Value::Null);
        assert!(german.contains("Freitag, 20. November 2026, 13:58 Uhr"), "{german}");

        let first = shop.ask("policy_book", json!({}))["first"].clone();
        let written = shop.ask("policy_first", first);
        shop.ask("policy_set", written);
        let view = shop.ask("policy_show", json!({ "version": 1 }));
        let pages = view["pages"].as_array().unwrap();
        let own = pages.iter().find(|one| locale.starts_with(one["lang"].as_str().unwrap())).unwrap();
        assert!(own["text"].as_str().unwrap().contains(page), "{own}");

        shop.set_clock("2026-11-24T12:00:00-05:00");
        shop.ask(
            "case_stage_set",
            json!({ "case": id, "stage": "inquiry", "at": "2026-11-24T10:00:00-05:00", "words": "" }),
        );
        shop.set_clock("2026-11-29T10:00:00-05:00");
        let titles: Vec<String> = shop.tick().into_iter().map(|one| one.title).collect();
        assert!(titles.iter().any(|title| title.contains(reminder)), "{titles:?}");
    }
}

#[test]
fn an_english_letter_to_another_country_has_the_sellers_dates() {
    for (locale, told) in
        [("en-GB", "14 November 2026"), ("en-US", "November 14, 2026"), ("de", "14 November 2026")]
    {
        let shop = TestShop::open("2026-11-21T18:00:00-05:00");
        shop.introduce_seller();
        shop.set(&[("language", json!(locale))]);
        shop.import(&[shop.file("orders.csv", LEEDS)]);
        let opened = shop.ask(
            "case_open",
            json!({ "order": "3001", "kind": "item_not_received", "reason": "Where is it?" }),
        );
        let request = json!({
            "case": opened["case"], "letter": "theft_report_filed", "lang": "en",
            "set": { "report_filed_on": "2026-11-14", "wait_until": "2026-12-20" },
        });
        let letter = shop.ask("letter_render", request);
        assert!(letter["body"].as_str().unwrap().contains(told), "{locale}: {letter}");
    }
}

/// An order of somebody in Leeds.
const LEEDS: &str = "Order No.,Date,Name,Street,City,Zip,Country,Item,Qty,Total\n3001,2026-11-10,Tilda Marsh,4 Hop Yard,Leeds,LS1 4AP,UK,Mug,2,£20.00\n";

#[test]
fn a_buyer_is_written_to_in_the_language_and_form_of_address_chosen_once() {
    let shop = TestShop::open("2026-11-21T18:00:00-05:00");
    shop.introduce_seller();
    // Two orders of the same account.
    let orders = std::fs::read_to_string(fixture("ebay_orders_report_us.csv")).unwrap();
    shop.import(&[shop.file("orders.csv", orders.replace("greg-of-lakes", "wilma.clocks"))]);
    let id = open_case(&shop);
    assert_eq!(
        draft(&shop, &id, "reassure_buyer", Value::Null, Value::Null)["lang"],
        "en",
        "as the country suggests"
    );
    shop.ask(
        "letter_send",
        json!({ "case": id, "letter": "reassure_buyer", "lang": "de", "register": "informal", "set": {}, "channel": "email" }),
    );
    let next = draft(&shop, &id, "ask_around", Value::Null, Value::Null);
    assert_eq!((&next["lang"], &next["register"]), (&json!("de"), &json!("informal")));
    assert_eq!(case(&shop, &id)["letter_language"], "de");
    let other = shop.ask(
        "case_open",
        json!({ "order": "08-14471-66210", "kind": "item_not_received", "reason": "Where is it?" }),
    );
    let other = other["case"].as_str().unwrap();
    let theirs = body(&shop, other, "reassure_buyer", Value::Null, Value::Null);
    assert!(theirs.starts_with("Hallo Gregor,"), "the same buyer in another case, by first name: {theirs}");
    let stranger = shop.ask(
        "case_open",
        json!({ "order": "03-14452-70745", "kind": "item_not_received", "reason": "Where is it?" }),
    );
    assert_eq!(
        draft(&shop, stranger["case"].as_str().unwrap(), "ask_around", Value::Null, Value::Null)["lang"],
        "en"
    );
    let once = draft(&shop, &id, "ask_around", json!("en"), Value::Null);
    assert_eq!(once["lang"], "en", "only looking at it changes nothing");
    assert_eq!(draft(&shop, &id, "ask_around", Value::Null, Value::Null)["lang"], "de");
    shop.ask("undo", json!({}));
    shop.ask("undo", json!({}));
    shop.ask("undo", json!({}));
    assert_eq!(
        draft(&shop, &id, "ask_around", Value::Null, Value::Null)["lang"],
        "en",
        "taken back with the letter"
    );
}

#[test]
fn each_shop_has_its_form_of_address_and_each_letter_can_have_the_other() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    let formal = draft(&shop, &id, "reassure_buyer", json!("de"), Value::Null);
    assert_eq!(formal["register"], "formal");
    assert_eq!(formal["registers"].as_array().map(Vec::len), Some(2));
    assert!(formal["body"].as_str().unwrap().starts_with("Guten Tag Wilma Ostrander,"), "{formal}");
    let english = draft(&shop, &id, "reassure_buyer", json!("en"), Value::Null);
    assert_eq!(english["registers"].as_array().map(Vec::len), Some(1), "English has one");
    let informal = body(&shop, &id, "reassure_buyer", json!("de"), json!("informal"));
    assert!(
        informal.starts_with("Hallo Wilma,") && informal.contains("dass du mir Bescheid gibst"),
        "{informal}"
    );

    let known = shop.ask("app_state", json!({}))["shops"][0].clone();
    assert_eq!(known["register"], "formal");
    let done = shop.ask("shop_register", json!({ "shop": known["id"], "register": "informal" }));
    assert!(done["text"].as_str().unwrap().contains("address"), "{done}");
    assert_eq!(shop.ask("app_state", json!({}))["shops"][0]["register"], "informal");
    assert_eq!(draft(&shop, &id, "reassure_buyer", json!("de"), Value::Null)["register"], "informal");
    assert_eq!(draft(&shop, &id, "reassure_buyer", json!("de"), json!("formal"))["register"], "formal");
    shop.ask("undo", json!({}));
    assert_eq!(draft(&shop, &id, "reassure_buyer", json!("de"), Value::Null)["register"], "formal");
    let odd = shop.refused("shop_register", json!({ "shop": known["id"], "register": "royal" }));
    assert!(odd.message.contains("formal, informal"), "{}", odd.message);
    shop.refused("shop_register", json!({ "shop": "S-99", "register": "formal" }));
}

#[test]
fn a_review_is_asked_for_where_the_platform_leaves_it_to_the_shop() {
    for (file, asks) in [
        ("ebay_orders_report_us.csv", false),
        ("etsy_sold_orders_us.csv", false),
        ("amazon_all_orders.txt", false),
        ("walmart_orders.csv", false),
        ("tiktok_shop_us.csv", false),
        ("shopify_orders.csv", true),
        ("woocommerce_csv_export.csv", true),
        ("squarespace_orders.csv", true),
        ("bigcommerce_orders.csv", true),
        ("prestashop_orders_en.csv", true),
        ("magento_orders.csv", true),
        ("wix_orders.csv", true),
    ] {
        let shop = TestShop::open("2026-12-21T18:00:00-05:00");
        shop.introduce_seller();
        shop.import(&[fixture(file)]);
        let page = shop.ask(
            "order_list",
            json!({ "find": "", "platform": null, "stage": null, "sort": "number", "offset": 0, "limit": 50 }),
        );
        let mut orders = page["rows"].as_array().unwrap().iter();
        let opened = orders.find_map(|row| {
            let open = json!({ "order": row["id"], "kind": "item_not_received", "reason": "Where is it?" });
            shop.try_ask("case_open", open).ok()
        });
        let opened = opened.unwrap_or_else(|| panic!("no case on an order of {file}"));
        let id = opened["case"].as_str().unwrap();
        for (lang, register, word) in
            [("en", "formal", "review"), ("de", "formal", "Bewertung"), ("de", "informal", "Bewertung")]
        {
            let letter = body(&shop, id, "delivered_followup", json!(lang), json!(register));
            assert_eq!(letter.contains(word), asks, "{file}: {letter}");
        }
    }
}

#[test]
fn an_occasion_makes_letters_begin_more_gently_and_finds_the_case_in_the_list() {
    let shop = shop_with_orders();
    let id = open_case(&shop);
    shop.ask("case_needed_by", json!({ "case": id, "day": "2026-11-28" }));
    let plain = body(&shop, &id, "reassure_buyer", json!("en"), Value::Null);
    shop.ask("case_occasion", json!({ "case": id, "occasion": "birthday" }));
    shop.ask("case_occasion", json!({ "case": id, "occasion": "wedding" }));
    assert_eq!(case(&shop, &id)["occasion"], "wedding");
    for (lang, register, line) in [
        (
            "en",
            "formal",
            "I know that this order is meant for a wedding, and that you have enough on your mind as it is.",
        ),
        (
            "de",
            "formal",
            "Ich weiß, dass diese Bestellung für eine Hochzeit gedacht ist und Sie gerade genug anderes im Kopf haben.",
        ),
        (
            "de",
            "informal",
            "Ich weiß, dass diese Bestellung für eine Hochzeit gedacht ist und du gerade genug anderes im Kopf hast.",
        ),
    ] {
        let gentle = body(&shop, &id, "reassure_buyer", json!(lang), json!(register));
        assert!(gentle.contains(line), "{gentle}");
    }
    let list = |tag: &str| {
        shop.ask("case_list", json!({ "kind": null, "status": null, "tag": tag }))["rows"].clone()
    };
    assert_eq!(list("wedding")[0]["id"].as_str(), Some(id.as_str()));
    assert_eq!(list("birthday"), json!([]), "a case has one occasion");
    let again = shop.ask("case_occasion", json!({ "case": id, "occasion": "wedding" }));
    assert_eq!(again["op"], Value::Null, "nothing new is no operation");
    shop.ask("case_occasion", json!({ "case": id, "occasion": null }));
    assert_eq!((&case(&shop, &id)["occasion"], list("wedding")), (&Value::Null, json!([])));
    assert_eq!(body(&shop, &id, "reassure_buyer", json!("en"), Value::Null), plain);
    shop.ask("undo", json!({}));
    assert_eq!(case(&shop, &id)["occasion"], "wedding");
    let odd = shop.refused("case_occasion", json!({ "case": id, "occasion": "moon landing" }));
    assert_eq!(odd.code, "name_unknown");
}
