use chrono::{DateTime, NaiveDate, Utc};
use docket_domain::Money;
use docket_domain::facts::Fact;
use proptest::prelude::*;

use super::*;
use crate::variable::Kind;

const BLOCK: &str =
    "Jörg Müller\nc/o 山田太郎 & Söhne <Hof>\n  Straße 5 \"hinten\"\nAlder, OR 97003-2210\nUSA";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn facts() -> Facts {
    let mut facts = Facts::default();
    let delivered: DateTime<Utc> = "2026-11-14T21:58:00Z".parse().unwrap();
    let money: Money = "33.20 USD".parse().unwrap();
    facts
        .text("buyer_name", "Owen Castle")
        .text("ship_to_block", BLOCK)
        .text("ship_to_city", "Alder")
        .text("order_number", "14-20881-55310")
        .text("items", "Hockey card lot (25)")
        .text("carrier", "USPS")
        .text("tracking_number", "9400111206206406260787")
        .text("seller_name", "Ruth Hale")
        .text("business_name", "Larch Lane Cards")
        .text("report_number", "2026-118834")
        .text("refund_reference", "RF-20931")
        .text("replacement_tracking_number", "9400111206206406299001")
        .text("ship_to_country", "Canada")
        .text("tracking_status", "In transit")
        .text("tracking_events", "Chicago, IL: departed\nISC Chicago: processed")
        .text("facility", "Chicago")
        .text("origin_country", "Germany")
        .text("signed_by", "a neighbor")
        .text("thanks_paragraph", "yes")
        .text("review_request", "yes")
        .text("carrier_case_number", "CC-771204")
        .text("customs_reason", "An invoice is missing.")
        .text("duties_paid_by", "the recipient")
        .text("claim_number", "4410-220")
        .text("trace_number", "TR-90817")
        .text("policy_clause", "Orders can be cancelled within 24 hours.")
        .text("ordered_ago", "a month ago")
        .text("shipped_ago", "three weeks ago")
        .text("return_address", BLOCK)
        .text("return_clause", "Buyers pay the postage back.")
        .text("condition_clause", "Unused and in its packaging.")
        .text("return_window_clause", "Returns within 30 days of delivery.")
        .text("offer_text", "A refund of 10.00 USD, and the item stays with the buyer.")
        .text("platform_name", "Etsy")
        .set("policy_since", Fact::Day(day("2026-01-01")))
        .set("confirmation_sent_on", Fact::Day(day("2026-11-09")))
        .set("offer_until", Fact::Day(day("2026-12-01")))
        .set("cancel_until", Fact::Instant(delivered, chrono_tz::America::Los_Angeles))
        .set("delivered_on", Fact::Day(day("2026-11-14")))
        .set("shipped_on", Fact::Day(day("2026-11-10")))
        .set("left_origin_on", Fact::Day(day("2026-11-12")))
        .set("news_by", Fact::Day(day("2026-11-27")))
        .set("duties_amount", Fact::Money("12.40 USD".parse().unwrap()))
        .set("delivered_at", Fact::Instant(delivered, chrono_tz::America::Los_Angeles))
        .set("investigation_days", Fact::Number(30))
        .set("report_filed_on", Fact::Day(day("2026-11-20")))
        .set("wait_until", Fact::Day(day("2026-12-20")))
        .set("refund_amount", Fact::Money(money));
    facts
}

fn book() -> Letterbook {
    Letterbook::built_in().unwrap_or_else(|error| panic!("{error}"))
}

fn ready(id: &str, language: Language, facts: &Facts) -> Letter {
    match book().render(id, language, facts).unwrap() {
        Draft::Ready(letter) => letter,
        Draft::Missing(missing) => panic!("{language}/{id} asks for {missing:?}"),
    }
}

fn without(names: &[&str]) -> Facts {
    let mut fewer = Facts::default();
    for (name, fact) in facts().iter().filter(|(name, _)| !names.contains(name)) {
        fewer.set(name, fact.clone());
    }
    fewer
}

fn missing(id: &str, facts: &Facts) -> Vec<String> {
    match book().render(id, Language::En, facts).unwrap() {
        Draft::Ready(letter) => panic!("written: {}", letter.body),
        Draft::Missing(missing) => missing.into_iter().map(|variable| variable.name).collect(),
    }
}

fn has_a_gap(text: &str) -> bool {
    let doubled = ["\n\n\n", "  ", " ,", " .", "( )", "()"].iter().any(|gap| text.contains(gap));
    doubled || text.trim() != text || blank_in(text).is_some()
}

#[test]
fn every_letter_is_written_whole_in_every_language() {
    let book = book();
    assert!(book.list().len() >= 25);
    for info in book.list() {
        assert_eq!(info.languages, Language::ALL, "{}", info.id);
        for language in Language::ALL {
            let required: Vec<String> = book
                .variables(&info.id, language)
                .unwrap()
                .into_iter()
                .filter(|v| !v.optional)
                .map(|v| v.name)
                .collect();
            let mut least = Facts::default();
            for (name, fact) in facts().iter().filter(|(name, _)| required.iter().any(|r| r == name)) {
                least.set(name, fact.clone());
            }
            for facts in [facts(), least] {
                let letter = ready(&info.id, language, &facts);
                let prose = letter.body.replace(BLOCK, "an address");
                assert!(!has_a_gap(&prose), "{language}/{}:\n{}", info.id, letter.body);
                assert!(!has_a_gap(&letter.subject), "{language}/{}: {}", info.id, letter.subject);
            }
        }
    }
}

#[test]
fn no_letter_of_ours_needs_a_calmer_word() {
    for info in book().list() {
        for language in Language::ALL {
            assert_eq!(
                ready(&info.id, language, &facts()).warnings,
                Vec::<String>::new(),
                "{language}/{}",
                info.id
            );
        }
    }
}

#[test]
fn a_letter_asks_for_the_same_facts_and_makes_the_same_promises_in_every_language() {
    let book = book();
    for info in book.list() {
        let of = |language| {
            let variables = book.variables(&info.id, language).unwrap();
            let names: Vec<_> = variables.into_iter().map(|v| (v.name, v.kind, v.optional)).collect();
            let promises: Vec<_> = ready(&info.id, language, &facts())
                .promises
                .into_iter()
                .map(|p| (p.id, p.due_fact))
                .collect();
            (names, promises)
        };
        assert_eq!(of(Language::En), of(Language::De), "{}", info.id);
    }
}

#[test]
fn every_example_is_a_value_that_the_letter_takes() {
    let book = book();
    for info in book.list() {
        for language in Language::ALL {
            let mut examples = Facts::default();
            for variable in book.variables(&info.id, language).unwrap() {
                examples.text(&variable.name, &variable.example);
            }
            ready(&info.id, language, &examples);
        }
    }
}

#[test]
fn the_address_stands_in_the_letter_byte_for_byte() {
    for language in Language::ALL {
        let letter = ready("verify_address", language, &facts());
        assert!(letter.body.contains(&format!("\n\n{BLOCK}\n\n")), "{}", letter.body);
        assert!(letter.pieces.contains(&Piece { text: BLOCK.to_owned(), filled: true }));
    }
}

#[test]
fn a_missing_fact_stops_the_letter_and_is_named() {
    assert_eq!(missing("ask_buyer_to_call_post_office", &without(&["tracking_number"])), ["tracking_number"]);
    assert_eq!(missing("reassure_buyer", &without(&["seller_name"])), ["seller_name"]);
    assert_eq!(
        missing("theft_report_filed", &without(&["investigation_days", "wait_until"])),
        ["investigation_days", "wait_until"]
    );
}

#[test]
fn xx_days_are_no_days() {
    let mut facts = facts();
    facts.text("investigation_days", "xx");
    let Draft::Missing(missing) = book().render("theft_report_filed", Language::En, &facts).unwrap() else {
        panic!("a letter with xx days was written")
    };
    assert_eq!(missing.len(), 1);
    assert_eq!((missing[0].kind, missing[0].refused.as_deref()), (Kind::Number, Some("xx")));
}

#[test]
fn a_letter_to_a_buyer_without_a_name_has_a_salutation() {
    let nameless = without(&["buyer_name"]);
    assert!(ready("reassure_buyer", Language::En, &nameless).body.starts_with("Hello,\n\n"));
    assert!(ready("reassure_buyer", Language::De, &nameless).body.starts_with("Guten Tag,\n\n"));
    assert!(ready("reassure_buyer", Language::En, &facts()).body.starts_with("Hello Owen Castle,\n\n"));
}

#[test]
fn a_letter_is_signed_by_a_person_and_the_shop() {
    let letter = ready("holding_message", Language::De, &facts());
    assert!(letter.body.ends_with("Freundliche Grüße\nRuth Hale\nLarch Lane Cards"), "{}", letter.body);
    let alone = ready("holding_message", Language::En, &without(&["business_name"]));
    assert!(alone.body.ends_with("Kind regards\nRuth Hale"), "{}", alone.body);
}

#[test]
fn days_times_and_amounts_are_written_in_the_letters_language() {
    let english = ready("ask_around", Language::En, &facts()).body;
    assert!(english.contains("Saturday, 14 November 2026, 13:58"), "{english}");
    let german = ready("ask_around", Language::De, &facts()).body;
    assert!(german.contains("Samstag, 14. November 2026, 13:58 Uhr"), "{german}");
    assert!(ready("refund_sent", Language::En, &facts()).body.contains("$33.20"));
    assert!(ready("refund_sent", Language::De, &facts()).body.contains("33,20 $"));
}

#[test]
fn sending_the_first_letter_promises_a_refund_if_the_parcel_is_not_found() {
    let letter = ready("reassure_buyer", Language::En, &facts());
    assert_eq!(letter.promises.len(), 1);
    assert_eq!(letter.promises[0].id, "refund_if_not_found");
    assert_eq!(letter.promises[0].due_fact, None);
    assert!(letter.body.contains(&letter.promises[0].text));
}

#[test]
fn the_word_on_a_filed_report_promises_news_by_the_end_of_the_wait() {
    for language in Language::ALL {
        let letter = ready("theft_report_filed", language, &facts());
        assert_eq!(letter.promises[0].id, "news_by_wait_end");
        assert_eq!(letter.promises[0].due_fact.as_deref(), Some("wait_until"));
        assert!(letter.promises[0].text.contains("2026") && letter.body.contains(&letter.promises[0].text));
    }
}

#[test]
fn a_promise_that_depends_on_the_parcel_has_a_day() {
    for (id, promise, due) in [
        ("in_transit_wait", "news_by_wait_end", "wait_until"),
        ("intl_left_origin", "news_by_wait_end", "wait_until"),
        ("intl_at_sorting_centre", "new_item_or_refund", "wait_until"),
        ("carrier_case_opened", "news_from_carrier", "news_by"),
        ("rerouting_update", "news_by_wait_end", "wait_until"),
        ("claim_filed_update", "news_on_claim", "news_by"),
        ("trace_opened", "news_from_trace", "news_by"),
    ] {
        for language in Language::ALL {
            let letter = ready(id, language, &facts());
            assert_eq!(letter.promises.len(), 1, "{id}");
            let made = &letter.promises[0];
            assert_eq!((made.id.as_str(), made.due_fact.as_deref()), (promise, Some(due)), "{id}");
            assert!(letter.body.contains(&made.text) && made.text.contains("2026"), "{id}");
        }
    }
}

#[test]
fn a_review_is_asked_for_only_where_the_marketplace_lets_one() {
    for (language, word) in [(Language::En, "review"), (Language::De, "Bewertung")] {
        assert!(ready("delivered_followup", language, &facts()).body.contains(word));
        let quiet = ready("delivered_followup", language, &without(&["review_request"]));
        assert!(!quiet.body.contains(word), "{}", quiet.body);
    }
}

#[test]
fn apology_and_thanks_can_be_left_out() {
    for id in ["intl_left_origin", "intl_at_sorting_centre"] {
        let whole = ready(id, Language::En, &facts()).body;
        let short = ready(id, Language::En, &without(&["thanks_paragraph"])).body;
        assert!(whole.contains("I am sorry") && !short.contains("I am sorry"), "{short}");
    }
}

#[test]
fn the_letter_from_the_sorting_centre_reads_as_it_should() {
    let letter = ready("intl_at_sorting_centre", Language::En, &facts());
    assert_eq!(
        letter.body,
        "Hello Owen Castle,\n\nYour order 14-20881-55310 has reached the sorting centre Chicago, where USPS has it \
         now.\n\nTracking number: 9400111206206406260787\nStatus: In transit\nShipped: Tuesday, 10 November \
         2026\n\nThese are the latest lines of the tracking:\n\nChicago, IL: departed\nISC Chicago: \
         processed\n\nFrom here it usually takes a few days. May I ask you to wait a little longer?\n\nIf it is not \
         with you by Sunday, 20 December 2026, I will send you a new one or refund your order in full, whichever \
         you prefer.\n\nI am sorry for the trouble, and I thank you for your understanding.\n\nIf there is any \
         problem, please write to me directly first.\n\nKind regards\nRuth Hale\nLarch Lane Cards"
    );
}

#[test]
fn the_letter_on_a_parcel_that_left_the_country_reads_as_it_should_in_german() {
    let letter = ready("intl_left_origin", Language::De, &without(&["buyer_name", "thanks_paragraph"]));
    assert_eq!(
        letter.body,
        "Guten Tag,\n\nIhre Bestellung 14-20881-55310 hat Germany verlassen, und zwar am Donnerstag, 12. November \
         2026, und ist auf dem Weg zu Ihnen:\n\nSendungsnummer: 9400111206206406260787\nStatus: In \
         transit\nVerschickt: Dienstag, 10. November 2026\n\nZwischen den beiden Ländern gibt es oft viele Tage \
         lang keinen Scan. Der nächste kommt, wenn die Post auf Ihrer Seite das Paket übernimmt.\n\nIch lasse es \
         von hier aus verfolgen. Ich halte Sie auf dem Laufenden und schreibe Ihnen spätestens bis Sonntag, 20. \
         Dezember 2026 wieder.\n\nWenn es ein Problem gibt, schreiben Sie bitte zuerst direkt mir, dann finden \
         wir eine Lösung.\n\nFreundliche Grüße\nRuth Hale\nLarch Lane Cards"
    );
}

#[test]
fn german_letters_keep_to_one_form_of_address() {
    for info in book().list() {
        let body = ready(&info.id, Language::De, &facts()).body;
        let words: Vec<&str> = body.split(|letter: char| !letter.is_alphabetic()).collect();
        for familiar in
            ["du", "dich", "dir", "dein", "deine", "deinen", "deiner", "euch", "Du", "Dir", "Dein", "Deine"]
        {
            assert!(!words.contains(&familiar), "{}: {familiar}\n{body}", info.id);
        }
    }
}

#[test]
fn the_pieces_of_a_letter_are_the_letter() {
    let letter = ready("ask_buyer_to_call_post_office", Language::En, &facts());
    assert_eq!(letter.pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), letter.body);
    let filled: Vec<_> =
        letter.pieces.iter().filter(|piece| piece.filled).map(|piece| piece.text.as_str()).collect();
    assert!(filled.contains(&"9400111206206406260787") && filled.contains(&"USPS"), "{filled:?}");
}

#[test]
fn an_angry_template_is_marked_but_an_angry_item_is_not() {
    let source = book().source("reassure_buyer", Language::En).unwrap().clone();
    let angry = LetterSource { text: source.text.replace("I am sorry that", "You claim that"), ..source };
    let book = Letterbook::from_source(angry).unwrap();
    let mut facts = facts();
    facts.text("items", "Scam School DVD");
    let Draft::Ready(letter) = book.render("reassure_buyer", Language::En, &facts).unwrap() else { panic!() };
    assert_eq!(letter.warnings.len(), 1);
    assert_eq!(letter.body.get(letter.marks[0].place.clone()), Some("You claim"));
}

#[test]
fn an_edited_letter_that_is_refused_leaves_the_old_one_in_place() {
    let mut book = book();
    let source = book.source("found_thanks", Language::De).unwrap().clone();
    let broken =
        LetterSource { text: source.text.replace("{{seller_name}}", "{{seler_name}}"), ..source.clone() };
    let refusal = book.add(broken).unwrap_err();
    let german = refusal.sentence(Language::De);
    assert!(german.starts_with("de/found_thanks.hbs, Zeile ") && german.contains("seler_name"), "{german}");
    assert_eq!(book.source("found_thanks", Language::De).unwrap(), &source);
    assert!(matches!(book.render("found_thanks", Language::De, &facts()), Ok(Draft::Ready(_))));
}

#[test]
fn every_line_that_a_refusal_names_is_the_line_at_fault() {
    for info in book().list() {
        let source = book().source(&info.id, Language::En).unwrap().clone();
        let lines: Vec<&str> = source.text.lines().collect();
        let body_start = lines.iter().rposition(|line| *line == "+++").unwrap() + 1;
        for at in body_start..lines.len() {
            let mut edited: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            edited[at].push_str(" {{nobody}}");
            let edited = LetterSource { text: edited.join("\n"), ..source.clone() };
            match Letterbook::from_source(edited).map(|_| ()) {
                Err(LetterError::Refused { line, .. }) => assert_eq!(line, at + 1, "{}", info.id),
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn a_letter_that_does_not_exist_is_said_so() {
    let error = book().render("no_such", Language::En, &facts()).unwrap_err();
    assert!(error.to_string().contains("no_such"), "{error}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_is_missing_no_letter_has_a_gap(keep in proptest::collection::vec(any::<bool>(), 64)) {
        let book = Letterbook::built_in().unwrap();
        let mut some = Facts::default();
        for ((name, fact), keep) in facts().iter().zip(keep) {
            if keep {
                some.set(name, fact.clone());
            }
        }
        for info in book.list() {
            for language in Language::ALL {
                if let Draft::Ready(letter) = book.render(&info.id, language, &some).unwrap() {
                    let prose = letter.body.replace(BLOCK, "an address");
                    prop_assert!(!has_a_gap(&prose), "{}", letter.body);
                    prop_assert!(!has_a_gap(&letter.subject));
                }
            }
        }
    }

    #[test]
    fn any_address_survives(block in "[^\\{]{1,80}") {
        let block = format!("Owen Castle\n{block}");
        let mut with = facts();
        with.text("ship_to_block", &block);
        if let Draft::Ready(letter) = book().render("verify_address", Language::De, &with).unwrap() {
            prop_assert!(letter.body.contains(&block));
        }
    }
}
