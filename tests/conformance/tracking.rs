//! Foreign tracking pages are read whole: so many events, none with a zone that nobody wrote, and no line lost.

use docket_domain::tracking::Words;
use docket_domain::tracking::paste::{Hints, read};

/// File, events, lines that are none, and of the first event in the text: time, place, status.
const PAGES: &[(&str, usize, usize, [&str; 3])] = &[
    (
        "usps_event_sentences_2016_en_us.txt",
        8,
        0,
        ["2016-05-16T11:26:00", "DES MOINES, IA 50311", "delivered"],
    ),
    ("usps_v3_event_summaries_example.txt", 5, 0, ["2022-06-17T12:01:00", "FAIRFAX, VA 22032", "delivered"]),
    ("dhl_event_sentences_2018_de.txt", 4, 0, ["2018-08-03T14:22:00", "", "pre_transit"]),
    (
        "pasted_17track_china_post_office_codes.txt",
        2,
        5,
        ["2025-09-26T14:12:00", "上海市 20006208", "unknown"],
    ),
    ("pasted_17track_nz_to_cn_month_names.txt", 3, 5, ["2024-08-19T17:07:00", "常州市", "unknown"]),
];

#[test]
fn every_foreign_tracking_page_is_read_whole() {
    let Some(folder) = super::folder().map(|folder| folder.join("tracking")).filter(|folder| folder.is_dir())
    else {
        eprintln!("skipped: there are no foreign tracking pages");
        return;
    };
    let pack = include_str!("../../src-tauri/packs/tracking/words.toml");
    let words = Words::read("words.toml", pack).unwrap();
    for (name, count, unread, first) in PAGES {
        let text = std::fs::read_to_string(folder.join(name)).unwrap();
        let pasted = read(&text, Hints::default(), &words);
        assert_eq!((pasted.events.len(), pasted.unparsed.len()), (*count, *unread), "{name}: {pasted:#?}");
        let (event, _) = pasted.events.first().unwrap();
        let told = [event.at.to_string(), event.place.clone(), event.status.name().to_owned()];
        assert_eq!(told, first.map(str::to_owned), "{name}");
    }
}
