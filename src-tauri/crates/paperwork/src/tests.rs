use docket_domain::facts::Fact;

use super::*;

const FORM: &str = "usps_ps1000";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn facts() -> Facts {
    let mut facts = Facts::default();
    let mut money = |name: &str, amount: &str| {
        facts.set(name, Fact::Money(amount.parse().unwrap()));
    };
    money("postage_paid", "5.40 USD");
    money("insured_value", "100.00 USD");
    money("claim_amount", "33.20 USD");
    money("item_1_value", "20.00 USD");
    money("item_2_value", "7.80 USD");
    facts
        .text("case_number", "C-1042")
        .text("order_number", "14-20881-55310")
        .text("tracking_number", "9400111206206406260787")
        .text("service", "USPS Priority Mail")
        .text("seller_first_name", "Ruth")
        .text("seller_last_name", "Hale")
        .text("business_name", "Larch Lane Cards")
        .text("seller_line1", "9 Mill Road")
        .text("seller_line2", "Suite 3")
        .text("seller_city", "Birch Falls")
        .text("seller_region", "VT")
        .text("seller_postal_code", "05001")
        .text("seller_phone", "802 555 0143")
        .text("ship_to_first_name", "Jörg")
        .text("ship_to_last_name", "Müller")
        .text("ship_to_line1", "62 Larch Hill Rd")
        .text("ship_to_city", "Alder")
        .text("ship_to_region", "OR")
        .text("ship_to_postal_code", "97003-2210")
        .text("item_1_description", "Hockey card lot (25)")
        .text("item_2_description", "Card sleeves #strong[\"new\"] $x$ \\ *bold*")
        .set("shipped_on", Fact::Day(day("2026-11-10")))
        .set("ordered_on", Fact::Day(day("2026-11-08")))
        .set("item_2_purchased_on", Fact::Day(day("2026-11-07")));
    facts
}

fn without(names: &[&str]) -> Facts {
    let mut fewer = Facts::default();
    for (name, fact) in facts().iter().filter(|(name, _)| !names.contains(name)) {
        fewer.set(name, fact.clone());
    }
    fewer
}

fn set(values: &[(&str, &str)]) -> BTreeMap<String, String> {
    values.iter().map(|(id, value)| ((*id).to_owned(), (*value).to_owned())).collect()
}

fn forms() -> Forms {
    Forms::built_in().unwrap_or_else(|error| panic!("{error}"))
}

fn field(id: &str, facts: &Facts, set: &BTreeMap<String, String>) -> FilledField {
    let fields = forms().fields(FORM, Language::En, facts, set).unwrap();
    fields.into_iter().find(|field| field.id == id).unwrap_or_else(|| panic!("no field {id}"))
}

fn make(language: Language, facts: &Facts, set: &BTreeMap<String, String>) -> Paper {
    forms().make(FORM, language, facts, set, day("2026-11-21")).unwrap_or_else(|error| panic!("{error}"))
}

/// The text of the PDF with every run of blanks and line breaks as one blank.
fn text_of(paper: &Paper) -> String {
    let document = lopdf::Document::load_mem(&paper.pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    assert_eq!(pages.len(), paper.pages);
    let text = document.extract_text(&pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn complete() -> BTreeMap<String, String> {
    set(&[("insurance_bought_at", "included")])
}

#[test]
fn the_fields_stand_in_the_order_of_the_form() {
    let fields = forms().fields(FORM, Language::En, &Facts::default(), &BTreeMap::new()).unwrap();
    let numbers: Vec<u32> = fields.iter().map(|field| field.number).collect();
    assert_eq!(numbers, (1..=46).collect::<Vec<_>>());
}

#[test]
fn facts_fill_the_form_in_its_own_notation() {
    let none = BTreeMap::new();
    let mailed = field("mailed_on", &facts(), &none);
    assert_eq!((mailed.value.as_deref(), mailed.entry.as_deref()), (Some("11/10/2026"), Some("2026-11-10")));
    assert_eq!(mailed.filled_from, Some(Origin::Fact("shipped_on".into())));
    assert_eq!(field("claim_amount", &facts(), &none).value.as_deref(), Some("$33.20"));
    assert_eq!(field("mailer_address", &facts(), &none).value.as_deref(), Some("9 Mill Road\nSuite 3"));
    assert_eq!(field("addressee_last_name", &facts(), &none).value.as_deref(), Some("Müller"));
}

#[test]
fn a_lost_parcel_is_suggested_and_a_value_set_by_hand_wins() {
    let suggested = field("problem", &facts(), &BTreeMap::new());
    assert_eq!((suggested.value.as_deref(), suggested.filled_from), (Some("Lost"), Some(Origin::Suggested)));
    let by_hand = set(&[("problem", "Some contents damaged or missing"), ("mailer_city", "Ash Falls")]);
    assert_eq!(field("problem", &facts(), &by_hand).entry.as_deref(), Some("some_damaged"));
    let city = field("mailer_city", &facts(), &by_hand);
    assert_eq!((city.value.as_deref(), city.filled_from), (Some("Ash Falls"), Some(Origin::Set)));
}

#[test]
fn the_service_is_matched_to_the_forms_boxes_or_written_as_it_is() {
    let none = BTreeMap::new();
    assert_eq!(field("service", &facts(), &none).entry.as_deref(), Some("priority_mail"));
    let mut newer = facts();
    newer.text("service", "USPS Ground Advantage");
    assert_eq!(field("service", &newer, &none).value.as_deref(), Some("USPS Ground Advantage"));
}

#[test]
fn a_value_that_is_none_of_its_kind_is_refused_and_missing() {
    for (id, value) in [("mailed_on", "xx"), ("claim_amount", "a lot"), ("pay_to", "somebody")] {
        let refused = field(id, &without(&["shipped_on"]), &set(&[(id, value)]));
        assert_eq!(
            (refused.value, refused.refused.as_deref(), refused.missing),
            (None, Some(value), true),
            "{id}"
        );
    }
}

#[test]
fn every_required_field_without_a_value_is_named_and_nothing_else() {
    assert_eq!(make(Language::En, &facts(), &complete()).missing, []);
    let paper = make(Language::En, &without(&["tracking_number", "item_2_value"]), &complete());
    let ids: Vec<_> = paper.missing.iter().map(|missing| missing.id.as_str()).collect();
    assert_eq!(ids, ["label_number", "item_2_value"]);
    assert!(paper.missing[0].label.starts_with("The mailing: "), "{}", paper.missing[0].label);
}

#[test]
fn a_company_needs_no_first_and_last_name() {
    let nameless = without(&["seller_first_name", "seller_last_name"]);
    assert!(!field("mailer_first_name", &nameless, &BTreeMap::new()).missing);
    assert!(field("addressee_first_name", &without(&["ship_to_first_name"]), &BTreeMap::new()).missing);
}

#[test]
fn a_field_for_some_cases_is_required_in_those_only() {
    assert!(!field("cod_amount", &facts(), &BTreeMap::new()).missing);
    assert!(field("cod_amount", &facts(), &set(&[("problem", "no_cod")])).missing);
}

#[test]
fn each_item_has_its_line_with_the_day_it_was_bought() {
    let none = BTreeMap::new();
    assert_eq!(field("item_1_purchased_on", &facts(), &none).value.as_deref(), Some("11/08/2026"));
    assert_eq!(field("item_2_purchased_on", &facts(), &none).value.as_deref(), Some("11/07/2026"));
    assert_eq!(field("item_2_number", &facts(), &none).value.as_deref(), Some("2"));
    let fields = forms().fields(FORM, Language::En, &facts(), &none).unwrap();
    assert!(fields.iter().all(|field| field.row.is_none_or(|row| row <= 2)));
}

#[test]
fn the_paper_shows_every_value_and_its_number() {
    for language in Language::ALL {
        let paper = make(language, &facts(), &complete());
        let text = text_of(&paper);
        for value in [
            "C-1042",
            "14-20881-55310",
            "9400111206206406260787",
            "Müller",
            "97003-2210",
            "$33.20",
            "11/10/2026",
        ] {
            assert!(text.contains(value), "{language} lacks {value}:\n{text}");
        }
        assert!(!text.contains("[paper-"), "{text}");
        assert_eq!(paper.svgs.len(), paper.pages);
        assert!(paper.svgs.iter().all(|svg| svg.starts_with("<svg")));
        assert_eq!(paper.unprintable, "");
    }
}

#[test]
fn what_is_missing_is_marked_on_the_paper_and_listed_at_its_end() {
    let english = text_of(&make(Language::En, &without(&["tracking_number"]), &complete()));
    assert!(english.contains("MISSING") && english.contains("Still missing"), "{english}");
    assert!(english.contains("3. The mailing: Mailing receipt or label number"), "{english}");
    let german = text_of(&make(Language::De, &without(&["tracking_number"]), &complete()));
    assert!(german.contains("FEHLT") && german.contains("Was noch fehlt"), "{german}");
    assert!(!text_of(&make(Language::En, &facts(), &complete())).contains("MISSING"));
}

#[test]
fn a_german_sheet_also_shows_the_forms_own_labels() {
    let text = text_of(&make(Language::De, &facts(), &complete()));
    assert!(text.contains("Vorname") && text.contains("First name"), "{text}");
    assert!(text.contains("Lost (verloren)") && text.contains("um 2014"), "{text}");
}

#[test]
fn pages_are_numbered_and_the_sheet_says_that_it_is_no_form() {
    let paper = make(Language::En, &facts(), &complete());
    let text = text_of(&paper);
    for page in 1..=paper.pages {
        assert!(text.contains(&format!("Page {page} of {}", paper.pages)), "{text}");
    }
    assert!(
        text.contains("21 November 2026") && text.contains("This is a worksheet, not the form"),
        "{text}"
    );
}

#[test]
fn what_people_type_is_printed_and_never_run() {
    let text = text_of(&make(Language::En, &facts(), &complete()));
    assert!(text.contains("#strong[\"new\"] $x$ \\ *bold*"), "{text}");
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    let one = make(Language::De, &facts(), &complete());
    let other = make(Language::De, &facts(), &complete());
    assert_eq!(one.pdf, other.pdf);
    let text = String::from_utf8_lossy(&one.pdf).into_owned();
    assert!(text.contains("D:20261121"), "the document carries the day of the paper and no other");
}

#[test]
fn names_in_greek_and_cyrillic_need_no_font_of_the_computer() {
    let mut facts = facts();
    facts
        .text("ship_to_last_name", "Παπαδόπουλος")
        .text("seller_last_name", "Ковальчук")
        .text("seller_city", "Łódź");
    let paper = make(Language::En, &facts, &complete());
    assert_eq!(paper.unprintable, "");
    let text = text_of(&paper);
    assert!(text.contains("Παπαδόπουλος") && text.contains("Ковальчук") && text.contains("Łódź"), "{text}");
}

#[test]
fn characters_without_any_font_are_named() {
    let mut facts = facts();
    // A private-use character: no font of any computer is expected to draw it, and if one does, it is printed.
    facts.text("ship_to_last_name", "Müller \u{10fffd}");
    let paper = make(Language::En, &facts, &complete());
    assert!(paper.unprintable.is_empty() || paper.unprintable == "\u{10fffd}");
    assert!(paper.pages > 0);
}

#[test]
fn an_empty_case_still_gives_a_sheet_to_fill_in_by_hand() {
    let paper = make(Language::En, &Facts::default(), &BTreeMap::new());
    assert!(paper.missing.len() > 15);
    assert!(text_of(&paper).contains("Priority Mail Express COD"), "the boxes of an open choice are printed");
}

#[test]
fn long_text_and_many_items_go_on_to_further_pages() {
    let mut facts = facts();
    for row in 1..=12 {
        facts.text(&format!("item_{row}_description"), &"A very long description of a card ".repeat(12));
    }
    let paper = make(Language::De, &facts, &complete());
    assert!(paper.pages > 2);
    assert!(paper.missing.iter().any(|missing| missing.id == "item_10_value"));
    assert!(!paper.missing.iter().any(|missing| missing.id.starts_with("item_11")));
}

#[test]
fn a_form_that_does_not_exist_is_said_so() {
    let error = forms().fields("no_such", Language::En, &Facts::default(), &BTreeMap::new()).unwrap_err();
    assert_eq!(error, PaperError::UnknownForm("no_such".into()));
}

#[test]
fn the_list_says_whose_form_it_is_and_how_sure_we_are() {
    let list = forms().list();
    assert_eq!((list[0].id.as_str(), list[0].issuer.as_str(), list[0].grade.as_str()), (FORM, "USPS", "B"));
    assert!(list[0].titles.values().all(|title| title.contains("PS Form 1000")));
}

#[test]
fn a_letter_has_on_paper_the_words_it_has_everywhere() {
    let body = "Guten Tag,\n\nSendungsnummer: 9400 #strong[x] $y$\nStatus: unterwegs\n\n- eins;\n- zwei.\n\nLiebe Grüße\nRuth";
    let page = |locale| LetterPage {
        locale,
        sender: "Ruth Hale\n9 Mill Road",
        to: "Jörg Müller\nLange Straße 5\n01067 Dresden",
        subject: "Ihre Bestellung 14-20881: unterwegs",
        body,
        day: day("2026-11-14"),
        us_letter: false,
    };
    let text = text_of(&forms().letter(&page(docket_domain::text::Locale::De)).unwrap());
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains(&flat(body)), "{text}");
    assert!(text.contains("Jörg Müller Lange Straße 5 01067 Dresden"), "{text}");
    assert!(text.contains("14. November 2026 Ihre Bestellung 14-20881: unterwegs"), "{text}");
    let american = forms().letter(&page(docket_domain::text::Locale::EnUs)).unwrap();
    assert!(text_of(&american).contains("November 14, 2026"));
    assert_eq!(
        american,
        forms().letter(&page(docket_domain::text::Locale::EnUs)).unwrap(),
        "always the same bytes"
    );
}
