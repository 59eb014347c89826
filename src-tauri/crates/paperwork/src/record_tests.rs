use docket_domain::text::Language;

use super::*;

fn record(body: &str) -> Record {
    let line = |label: &str, value: &str| Line { label: label.to_owned(), value: value.to_owned() };
    let happened = |when: &str, body: &str| Happened {
        when: when.to_owned(),
        title: "Message".to_owned(),
        way: "Buyer to Seller · E-mail".to_owned(),
        body: body.to_owned(),
        source: "Record E-7".to_owned(),
    };
    Record {
        id: "evidence_pack".to_owned(),
        about: "C-1042".to_owned(),
        language: Language::En,
        day: "2026-11-21".parse().unwrap(),
        size: PageSize::Letter,
        title: "Evidence for order 7".to_owned(),
        subtitle: "Not received".to_owned(),
        facts: vec![line("Case", "C-1042")],
        notes: vec!["Put together.".to_owned()],
        sections: vec![
            RecordSection {
                title: "Order details".to_owned(),
                lacks: "Not on record: Items.".to_owned(),
                blocks: vec![
                    Block::Lines { lines: vec![line("Address", "62 Larch Hill Rd\nAlder, OR")] },
                    Block::Table {
                        head: vec!["Item".to_owned(), "Price".to_owned()],
                        widths: vec![1, 0],
                        rows: vec![vec!["Mug #strong[x] $y$".to_owned(), "$7".to_owned()]],
                    },
                ],
            },
            RecordSection {
                title: "Communication".to_owned(),
                lacks: String::new(),
                blocks: vec![
                    Block::Story { entries: vec![happened("21 November", body)] },
                    Block::Heading { text: "Cited".to_owned() },
                    Block::Quote { text: "As it stands.".to_owned() },
                    Block::Text { text: "That is all.".to_owned() },
                ],
            },
        ],
        footer: "Evidence for order 7".to_owned(),
    }
}

fn bound(record: &Record) -> Bound {
    let forms = Forms::built_in().unwrap_or_else(|error| panic!("{error}"));
    forms.record(record).unwrap_or_else(|error| panic!("{error}"))
}

fn text_of(bound: &Bound) -> String {
    let document = lopdf::Document::load_mem(&bound.pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    assert_eq!(pages.len(), bound.pages);
    document.extract_text(&pages).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_piece_of_a_record_is_printed_in_its_place_and_nothing_typed_is_run() {
    let text = text_of(&bound(&record("#set page(width: 1cm) *bold* [x] \\ <a> @b")));
    let in_order = [
        "Evidence for order 7",
        "C-1042",
        "1. Order details",
        "Not on record: Items.",
        "62 Larch Hill Rd",
        "Mug #strong[x] $y$",
        "2. Communication",
        "Buyer to Seller · E-mail",
        "#set page(width: 1cm) *bold* [x] \\ <a> @b",
        "Cited",
        "As it stands.",
        "That is all.",
        "Page 1 of 1",
    ];
    let mut from = 0;
    for words in in_order {
        from += text[from..].find(words).unwrap_or_else(|| panic!("{words} does not come next in {text}"));
    }
    assert!(text.contains("21 November Record E-7"), "{text}");
}

#[test]
fn a_record_is_a_pdf_for_archives_with_the_same_bytes_each_time() {
    let one = bound(&record("Παπαδόπουλος, Łódź"));
    assert_eq!(one, bound(&record("Παπαδόπουλος, Łódź")));
    assert!(String::from_utf8_lossy(&one.pdf).contains("pdfaid:part"), "it says that it is PDF/A");
}

#[test]
fn a_character_without_any_font_is_named_and_never_keeps_the_record_from_being_printed() {
    let odd = bound(&record("a \u{10fffd} b"));
    assert!(odd.unprintable.is_empty() || odd.unprintable == "\u{10fffd}");
    assert!(odd.pages > 0);
}

#[test]
fn a_long_talk_goes_on_to_further_pages() {
    let long = bound(&record(&"He wrote once more, and then again.\n".repeat(200)));
    assert!(long.pages > 2);
    assert!(text_of(&long).contains(&format!("Page 2 of {}", long.pages)));
}
