use super::*;
use crate::Currency;

fn pack() -> EvidencePack {
    EvidencePack::read("evidence.toml", include_str!("../../../../packs/rules/evidence.toml")).unwrap()
}

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

fn weekday(day: NaiveDate) -> bool {
    use chrono::Datelike;
    day.weekday().number_from_monday() < 6
}

fn facts() -> EvidenceFacts {
    EvidenceFacts {
        total: Some(money("33.20 USD")),
        delivered: Some(true),
        on_its_way: false,
        delivered_at: Some("2026-11-14T13:58:00-08:00".parse().unwrap()),
        delivered_place: Some("ALDER, OR 97003".into()),
        signed: None,
        carrier: "USPS".into(),
        tracking_number: "9400111206206406260787".into(),
        ordered_at: Some("2026-11-09".parse().unwrap()),
        ship_by: None,
        handling_days: Some(3),
        shipped_at: Some("2026-11-10".parse().unwrap()),
        first_scan_at: Some("2026-11-10T18:00:00-08:00".parse().unwrap()),
        ship_to: Address {
            line1: "62 Larch Hill Rd".into(),
            city: "Alder".into(),
            region: "OR".into(),
            postal_code: "97003-2210".into(),
            country: "US".into(),
            ..Address::default()
        },
        address_edited: false,
        zone: chrono_tz::America::Los_Angeles,
    }
}

fn weighed(platform: &str, facts: &EvidenceFacts) -> Evidence {
    weigh(pack().of_platform(platform).unwrap(), facts, &weekday)
}

fn state(evidence: &Evidence, kind: ItemKind) -> (ItemState, &'static str) {
    let item = evidence.items.iter().find(|item| item.kind == kind).unwrap();
    (item.state, item.note.key)
}

#[test]
fn on_its_way_ebay_asks_the_buyer_to_wait_and_others_go_by_their_list() {
    let travels = EvidenceFacts { delivered: Some(false), delivered_at: None, on_its_way: true, ..facts() };
    for (platform, expected) in [("ebay", Forecast::Wait), ("amazon", Forecast::Weak)] {
        assert_eq!(weighed(platform, &travels).forecast, expected, "{platform}");
    }
    let unknown = EvidenceFacts { delivered: None, ..travels.clone() };
    assert_eq!(weighed("ebay", &unknown).forecast, Forecast::Wait);
    let still = EvidenceFacts { on_its_way: false, ..travels };
    assert_eq!(weighed("ebay", &still).forecast, Forecast::Weak, "once nothing is told any more");
    assert_eq!(weighed("ebay", &EvidenceFacts { on_its_way: true, ..facts() }).forecast, Forecast::Strong);
}

#[test]
fn delivered_in_time_to_the_right_place_is_strong_on_ebay() {
    let evidence = weighed("ebay", &facts());
    assert_eq!(evidence.forecast, Forecast::Strong, "{evidence:?}");
    assert_eq!(state(&evidence, ItemKind::Signature), (ItemState::NotNeeded, "signature-below"));
}

#[test]
fn each_missing_point_weakens_the_forecast_and_is_named() {
    type Change = fn(&mut EvidenceFacts);
    let cases: [(&str, Change, ItemKind, ItemState, &str, Forecast); 8] = [
        (
            "in transit",
            |f| f.delivered = Some(false),
            ItemKind::StatusDelivered,
            ItemState::Missing,
            "not-delivered",
            Forecast::Weak,
        ),
        (
            "no status",
            |f| f.delivered = None,
            ItemKind::StatusDelivered,
            ItemState::Unknown,
            "no-status",
            Forecast::Weak,
        ),
        (
            "elsewhere",
            |f| f.delivered_place = Some("SALEM, OR 97301".into()),
            ItemKind::PlaceMatch,
            ItemState::Missing,
            "place-differs",
            Forecast::Weak,
        ),
        (
            "no place",
            |f| f.delivered_place = None,
            ItemKind::PlaceMatch,
            ItemState::Unknown,
            "no-place",
            Forecast::Likely,
        ),
        (
            "no number",
            |f| f.tracking_number.clear(),
            ItemKind::TrackingOnOrder,
            ItemState::Missing,
            "no-tracking",
            Forecast::Weak,
        ),
        (
            "by hand",
            |f| f.address_edited = true,
            ItemKind::AddressAsOnOrder,
            ItemState::Missing,
            "address-edited",
            Forecast::Weak,
        ),
        (
            "dear",
            |f| f.total = Some(money("750.00 USD")),
            ItemKind::Signature,
            ItemState::Unknown,
            "signature-unknown",
            Forecast::Likely,
        ),
        (
            "late",
            |f| f.shipped_at = Some("2026-11-13".parse().unwrap()),
            ItemKind::ShippedInTime,
            ItemState::Missing,
            "day-too-late",
            Forecast::Likely,
        ),
    ];
    for (name, change, kind, expected, key, forecast) in cases {
        let mut facts = facts();
        change(&mut facts);
        let evidence = weighed("ebay", &facts);
        assert_eq!(state(&evidence, kind), (expected, key), "{name}");
        assert_eq!(evidence.forecast, forecast, "{name}");
    }
}

#[test]
fn a_signature_is_asked_from_the_threshold_of_the_currency() {
    let pack = pack();
    let needs = |platform: &str, total: &str| {
        pack.of_platform(platform).unwrap().signature.as_ref().unwrap().needs(money(total))
    };
    for (platform, total, expected) in [
        ("ebay", "749.99 USD", Some(false)),
        ("ebay", "750.00 USD", Some(true)),
        ("ebay", "750.01 USD", Some(true)),
        ("ebay", "449.99 GBP", Some(false)),
        ("ebay", "450.00 GBP", Some(true)),
        ("ebay", "549.99 EUR", Some(false)),
        ("ebay", "550.00 EUR", Some(true)),
        ("ebay", "749.99 CAD", Some(false)),
        ("ebay", "750.00 CAD", Some(true)),
        ("ebay", "749.99 AUD", Some(false)),
        ("ebay", "750.00 AUD", Some(true)),
        ("ebay", "699.99 CHF", Some(false)),
        ("ebay", "700.00 CHF", Some(true)),
        ("ebay", "90000 JPY", None),
        ("paypal", "749.99 USD", Some(false)),
        ("paypal", "750.00 USD", Some(false)),
        ("paypal", "750.01 USD", Some(true)),
        ("paypal", "550.00 EUR", Some(false)),
        ("paypal", "550.01 EUR", Some(true)),
    ] {
        assert_eq!(needs(platform, total), expected, "{platform} {total}");
    }
}

#[test]
fn a_currency_without_a_threshold_is_unknown_and_never_below() {
    let facts = EvidenceFacts { total: Some(money("90000 JPY")), ..facts() };
    assert_eq!(state(&weighed("ebay", &facts), ItemKind::Signature), (ItemState::Unknown, "no-threshold"));
}

#[test]
fn handling_time_is_counted_in_business_days_of_the_sellers_zone() {
    let holiday = |day: NaiveDate| weekday(day) && day != "2026-11-26".parse().unwrap();
    // Ordered, handling days, shipped, in time.
    for (ordered, days, shipped, expected) in [
        ("2026-11-20", 1, "2026-11-23", true), // Friday, one day, Monday
        ("2026-11-20", 1, "2026-11-24", false),
        ("2026-11-21", 1, "2026-11-23", true), // Saturday
        ("2026-11-25", 1, "2026-11-27", true), // over a holiday on Thursday
        ("2026-11-25", 1, "2026-11-28", false),
        ("2026-11-23", 0, "2026-11-23", true),
        ("2026-11-23", 0, "2026-11-24", false),
        ("2026-11-23", 3, "2026-11-27", true), // three days and the holiday
        ("2026-11-23T23:59:00-08:00", 1, "2026-11-24T23:59:00-08:00", true),
        ("2026-11-23T23:59:00-08:00", 1, "2026-11-25T00:01:00-08:00", false),
        ("2026-11-24T05:00:00Z", 1, "2026-11-25T06:00:00Z", true), // still Monday and Tuesday in Los Angeles
        ("2026-10-30T12:00:00-07:00", 1, "2026-11-03T07:30:00Z", true), // the clocks went back on 1 November
        ("2026-10-30T12:00:00-07:00", 1, "2026-11-03T08:30:00Z", false),
    ] {
        let facts = EvidenceFacts {
            ordered_at: Some(ordered.parse().unwrap()),
            handling_days: Some(days),
            shipped_at: Some(shipped.parse().unwrap()),
            ..facts()
        };
        let (state, _) = in_time(&facts, facts.shipped_at, "shipped", &holiday);
        let expected = if expected { ItemState::Ok } else { ItemState::Missing };
        assert_eq!(state, expected, "{ordered} + {days}, shipped {shipped}");
    }
}

#[test]
fn the_last_day_on_the_order_wins_over_a_handling_time() {
    let facts = EvidenceFacts { ship_by: Some("2026-11-09".parse().unwrap()), ..facts() };
    assert_eq!(last_day_to_ship(&facts, &weekday).unwrap().to_string(), "2026-11-09");
    assert_eq!(state(&weighed("ebay", &facts), ItemKind::ShippedInTime).0, ItemState::Missing);
    let facts = EvidenceFacts { ship_by: None, handling_days: None, ..facts };
    assert_eq!(state(&weighed("ebay", &facts), ItemKind::ShippedInTime), (ItemState::Unknown, "no-ship-by"));
}

#[test]
fn a_calendar_without_business_days_gives_no_day_and_no_endless_search() {
    assert_eq!(last_day_to_ship(&facts(), &|_| false), None);
}

#[test]
fn a_status_means_delivered_only_when_it_says_so() {
    let pack = pack();
    for (status, expected) in [
        ("Delivered", Some(true)),
        ("DELIVERED, in/at mailbox", Some(true)),
        ("Zugestellt", Some(true)),
        ("Nicht zugestellt", Some(false)),
        ("Undeliverable as addressed", Some(false)),
        ("Out for delivery", Some(false)),
        ("In transit", Some(false)),
        ("", None),
    ] {
        assert_eq!(pack.says_delivered(status), expected, "{status}");
    }
}

#[test]
fn a_delivery_scan_that_names_who_signed_says_so_and_others_leave_it_open() {
    let pack = pack();
    assert!(pack.says_signed("Delivered, signed for by: M HOLT"));
    assert!(pack.says_signed("Gegen Unterschrift zugestellt"));
    assert!(!pack.says_signed("Delivered, in/at mailbox"));
}

#[test]
fn the_person_who_signed_is_known_only_where_the_words_name_one() {
    let pack = pack();
    for (words, name) in [
        ("Delivered, signed by J SMITH", Some("J SMITH")),
        ("Delivered, signed  for by: M. HOLT", Some("M. HOLT")),
        ("DELIVERED - Signed for by: A REED, Front Desk", Some("A REED")),
        ("Zugestellt, unterschrieben von Jörg Müller.", Some("Jörg Müller")),
        ("Gegen Unterschrift zugestellt", None),
        ("Delivered, signature obtained", None),
        ("Delivered, signed by:", None),
        ("Delivered, in/at mailbox", None),
    ] {
        assert_eq!(pack.signer(words).as_deref(), name, "{words}");
    }
}

#[test]
fn a_pack_that_names_something_unknown_is_refused_with_file_and_place() {
    let head = "version = 1\ndelivered_words = []\nnot_delivered_words = []\nsigned_words = []\nsigner_words = []\n[[profile]]\nid = \"x\"\nplatforms = [\"x\"]\n";
    let source = |grade: &str| {
        format!("source = {{ text_key = \"k\", grade = \"{grade}\", checked = \"2026-11-21\" }}\n")
    };
    let unknown = format!("{head}{}items = [{{ kind = \"telepathy\", weight = \"needed\" }}]\n", source("A"));
    let fault = EvidencePack::read("e.toml", &unknown).unwrap_err().to_string();
    assert!(fault.contains("e.toml") && fault.contains("line 10") && fault.contains("telepathy"), "{fault}");
    let grade = format!("{head}{}items = [{{ kind = \"signature\", weight = \"needed\" }}]\n", source("Z"));
    let fault = EvidencePack::read("e.toml", &grade).unwrap_err().to_string();
    assert!(fault.contains("profile x") && fault.contains("\"Z\""), "{fault}");
    let empty = format!("{head}{}items = []\n", source("A"));
    assert!(EvidencePack::read("e.toml", &empty).is_err());
}

#[test]
fn every_threshold_of_a_currency_is_the_lowest_of_its_sites() {
    let rule = SignatureRule {
        rule: ThresholdRule::AtOrAbove,
        thresholds: ["550", "500"]
            .map(|amount| Threshold {
                site: amount.into(),
                amount: amount.into(),
                currency: Currency::from_code("EUR").unwrap(),
                grade: "A".into(),
            })
            .to_vec(),
    };
    assert_eq!(rule.needs(money("500.00 EUR")), Some(true));
}
