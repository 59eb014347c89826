use chrono::{DateTime, NaiveDate, Utc};
use docket_domain::Money;
use docket_domain::case::Occasion;
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
        .text("window_days", "7 to 15")
        .text("occasion", "a wedding")
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

/// German with "du".
const DU: Voice = Voice { locale: Locale::De, register: Register::Informal };

/// Every way in which letters are written.
fn voices() -> Vec<Voice> {
    let of = |language: Language| {
        let registers = language.registers().iter();
        registers.map(move |register| Voice { register: *register, ..Voice::from(language) })
    };
    Language::ALL.into_iter().flat_map(of).collect()
}

fn ready(id: &str, voice: impl Into<Voice>, facts: &Facts) -> Letter {
    let voice = voice.into();
    match book().render(id, voice, facts).unwrap() {
        Draft::Ready(letter) => letter,
        Draft::Missing(missing) => panic!("{voice:?} {id} asks for {missing:?}"),
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
    match book().render(id, Language::En.into(), facts).unwrap() {
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
        for voice in voices() {
            let required: Vec<String> = book
                .variables(&info.id, voice.language())
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
                let letter = ready(&info.id, voice, &facts);
                let prose = letter.body.replace(BLOCK, "an address");
                assert!(!has_a_gap(&prose), "{voice:?} {}:\n{}", info.id, letter.body);
                assert!(!has_a_gap(&letter.subject), "{voice:?} {}: {}", info.id, letter.subject);
            }
        }
    }
}

#[test]
fn no_letter_of_ours_needs_a_calmer_word() {
    for info in book().list() {
        for voice in voices() {
            let warnings = ready(&info.id, voice, &facts()).warnings;
            assert_eq!(warnings, Vec::<String>::new(), "{voice:?} {}", info.id);
        }
    }
}

#[test]
fn a_letter_asks_for_the_same_facts_and_makes_the_same_promises_in_every_language_and_register() {
    let book = book();
    for info in book.list() {
        let of = |voice: Voice| {
            let template = book.template(&info.id, voice.language(), voice.register).unwrap();
            assert_eq!(template.source.register, voice.register, "{} has no file for {voice:?}", info.id);
            let mut names: Vec<_> =
                template.variables.iter().map(|v| (v.name.clone(), v.kind, v.optional)).collect();
            names.sort_by(|one, other| one.0.cmp(&other.0));
            let promises: Vec<_> =
                ready(&info.id, voice, &facts()).promises.into_iter().map(|p| (p.id, p.due_fact)).collect();
            (names, promises)
        };
        for voice in voices() {
            assert_eq!(of(voice), of(Language::En.into()), "{} {voice:?}", info.id);
        }
        let title = |register| book.template(&info.id, Language::De, register).unwrap().title.clone();
        assert_eq!(title(Register::Formal), title(Register::Informal), "one letter, one title");
    }
}

#[test]
fn every_example_is_a_value_that_the_letter_takes() {
    let book = book();
    for info in book.list() {
        for voice in voices() {
            let mut examples = Facts::default();
            for variable in book.variables(&info.id, voice.language()).unwrap() {
                examples.text(&variable.name, &variable.example);
            }
            ready(&info.id, voice, &examples);
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
    let Draft::Missing(missing) = book().render("theft_report_filed", Language::En.into(), &facts).unwrap()
    else {
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
    let american = Voice { locale: Locale::EnUs, register: Register::Formal };
    let american = ready("ask_around", american, &facts()).body;
    assert!(american.contains("Saturday, November 14, 2026, 1:58 PM"), "{american}");
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
    for (voice, word) in
        [(Language::En.into(), "review"), (Language::De.into(), "Bewertung"), (DU, "Bewertung")]
    {
        assert!(ready("delivered_followup", voice, &facts()).body.contains(word));
        let quiet = ready("delivered_followup", voice, &without(&["review_request"]));
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
    let letter = ready("intl_at_sorting_centre", Language::En, &without(&["occasion"]));
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

/// What the golden letters are written from: an American seller, a buyer in Switzerland, the words of each language.
fn golden_facts(voice: Voice) -> Facts {
    let mut facts = facts();
    let language = voice.language();
    facts
        .text("buyer_name", if voice.register == Register::Informal { "Owen" } else { "Owen Castle" })
        .text("origin_country", &crate::country_left("US", language))
        .text("ship_to_country", &crate::country_in("CH", language))
        .text("occasion", &crate::meant_for(Occasion::Wedding, language))
        .text("signed_by", "J SMITH");
    if language == Language::De {
        facts
            .text("customs_reason", "Eine Rechnung fehlt.")
            .text("duties_paid_by", "die Person, die empfängt");
        facts.text("window_days", "7 bis 15").text("tracking_status", "Unterwegs");
    } else {
        facts.text("window_days", "7 to 15");
    }
    facts
}

#[test]
fn the_letters_across_borders_read_word_for_word_as_they_should() {
    macro_rules! goldens {
        ($($id:literal),*) => {[$(
            ($id, Voice::from(Language::En), include_str!(concat!("goldens/", $id, ".en.txt"))),
            ($id, Voice::from(Language::De), include_str!(concat!("goldens/", $id, ".de.txt"))),
            ($id, DU, include_str!(concat!("goldens/", $id, ".de.du.txt"))),
        )*]};
    }
    for (id, voice, golden) in
        goldens!["intl_delivered_not_received", "intl_left_origin", "customs_clearance", "delivered_followup"]
    {
        let letter = ready(id, voice, &golden_facts(voice));
        let whole = format!("{}\n\n{}\n", letter.subject, letter.body);
        assert_eq!(whole, golden, "{id} {voice:?}:\n{whole}");
        assert_eq!(blank_in(&whole), None, "no placeholder survives");
    }
}

#[test]
fn what_a_parcel_leaves_and_how_long_it_takes_is_said_only_where_it_is_known() {
    for (voice, window, country) in [
        (Language::En.into(), "business days", "has left the country it was sent from on"),
        (Language::De.into(), "Werktage", "das Versandland verlassen"),
        (DU, "Werktage", "das Versandland verlassen"),
    ] {
        let whole = ready("intl_left_origin", voice, &golden_facts(voice)).body;
        assert!(whole.contains(window) && !whole.contains(country), "{whole}");
        let fewer = without(&["window_days", "origin_country"]);
        let short = ready("intl_left_origin", voice, &fewer).body;
        assert!(!short.contains(window) && short.contains(country), "{short}");
    }
}

#[test]
fn every_letter_that_names_the_tracking_number_on_a_line_does_so_in_the_same_block() {
    let mut with_block = 0;
    for info in book().list() {
        for (voice, block) in [
            (
                Voice::from(Language::En),
                "\n\nTracking number: 9400111206206406260787\nStatus: In transit\nShipped: Tuesday, 10 November 2026\n",
            ),
            (
                Voice::from(Language::De),
                "\n\nSendungsnummer: 9400111206206406260787\nStatus: In transit\nVerschickt: Dienstag, 10. November 2026\n",
            ),
            (
                DU,
                "\n\nSendungsnummer: 9400111206206406260787\nStatus: In transit\nVerschickt: Dienstag, 10. November 2026\n",
            ),
        ] {
            let body = ready(&info.id, voice, &facts()).body;
            let label = block.trim_start().split(':').next().unwrap();
            if body.lines().any(|line| line.starts_with(&format!("{label}:"))) {
                assert!(body.contains(block), "{}:\n{body}", info.id);
                with_block += 1;
            }
        }
    }
    assert_eq!(with_block, 8 * 3, "eight letters in three voices");
}

#[test]
fn german_letters_keep_to_one_form_of_address() {
    for info in book().list() {
        for (voice, own, other) in [
            (
                Voice::from(Language::De),
                ["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"].as_slice(),
                ["du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines", "euch"]
                    .as_slice(),
            ),
            (
                DU,
                ["du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines"].as_slice(),
                ["Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"].as_slice(),
            ),
        ] {
            let letter = ready(&info.id, voice, &facts());
            let whole = format!("{}\n{}", letter.subject, letter.body);
            let words: Vec<&str> = whole.split(|letter: char| !letter.is_alphabetic()).collect();
            let capital = |word: &str| {
                let mut letters = word.chars();
                letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>())
            };
            for word in other {
                assert!(!words.contains(word), "{}: {word}\n{whole}", info.id);
                assert!(!words.contains(&capital(word).unwrap().as_str()), "{}: {word}\n{whole}", info.id);
            }
            assert!(own.iter().any(|word| words.contains(word)), "{} addresses nobody\n{whole}", info.id);
            // A "Sie" in the middle of a sentence is never the parcel.
            let polite = whole.match_indices("Sie").filter(|(at, _)| {
                let before = whole.get(..*at).unwrap_or_default().trim_end_matches(' ');
                let after = whole.get(at + 3..).unwrap_or_default();
                !after.starts_with(char::is_alphabetic)
                    && !before.is_empty()
                    && !before.ends_with(['.', ':', '?', '!', '\n', '„'])
            });
            if voice == DU {
                assert_eq!(polite.count(), 0, "{}\n{whole}", info.id);
            }
        }
    }
}

#[test]
fn a_letter_in_a_language_with_one_form_of_address_is_written_in_that_form() {
    let informal = Voice { locale: Locale::EnGb, register: Register::Informal };
    assert_eq!(
        ready("reassure_buyer", informal, &facts()).body,
        ready("reassure_buyer", Language::En, &facts()).body
    );
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
    let source = book().source("reassure_buyer", Language::En, Register::Formal).unwrap().clone();
    let angry = LetterSource { text: source.text.replace("I am sorry that", "You claim that"), ..source };
    let book = Letterbook::from_source(angry).unwrap();
    let mut facts = facts();
    facts.text("items", "Scam School DVD");
    let Draft::Ready(letter) = book.render("reassure_buyer", Language::En.into(), &facts).unwrap() else {
        panic!()
    };
    assert_eq!(letter.warnings.len(), 1);
    assert_eq!(letter.body.get(letter.marks[0].place.clone()), Some("You claim"));
}

#[test]
fn an_edited_letter_that_is_refused_leaves_the_old_one_in_place() {
    let mut book = book();
    let source = book.source("found_thanks", Language::De, Register::Formal).unwrap().clone();
    let broken =
        LetterSource { text: source.text.replace("{{seller_name}}", "{{seler_name}}"), ..source.clone() };
    let refusal = book.add(broken).unwrap_err();
    let german = refusal.sentence(Language::De);
    assert!(german.starts_with("de/found_thanks.hbs, Zeile ") && german.contains("seler_name"), "{german}");
    assert_eq!(book.source("found_thanks", Language::De, Register::Formal).unwrap(), &source);
    assert!(matches!(book.render("found_thanks", Language::De.into(), &facts()), Ok(Draft::Ready(_))));
}

#[test]
fn every_line_that_a_refusal_names_is_the_line_at_fault() {
    for info in book().list() {
        let source = book().source(&info.id, Language::En, Register::Formal).unwrap().clone();
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
    let error = book().render("no_such", Language::En.into(), &facts()).unwrap_err();
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
            for voice in voices() {
                if let Draft::Ready(letter) = book.render(&info.id, voice, &some).unwrap() {
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
        if let Draft::Ready(letter) = book().render("verify_address", Language::De.into(), &with).unwrap() {
            prop_assert!(letter.body.contains(&block));
        }
    }
}
