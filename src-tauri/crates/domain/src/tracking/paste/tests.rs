use super::*;
use crate::tracking::words::built_in;

fn told(text: &str) -> Vec<(String, String, String, &'static str)> {
    let pasted = read(text, Hints::default(), &built_in());
    pasted
        .events
        .into_iter()
        .map(|(event, _)| (event.at.to_string(), event.place, event.description, event.status.name()))
        .collect()
}

fn row(at: &str, place: &str, said: &str, status: &'static str) -> (String, String, String, &'static str) {
    (at.to_owned(), place.to_owned(), said.to_owned(), status)
}

#[test]
fn three_lines_with_a_town_a_sorting_centre_and_no_place() {
    let text = "2026-11-12 09:42 CHICAGO,IL 60701, Processed Through Sort Facility\n\
                2026-11-11 22:10 ISC CHICAGOIL(USPS), Arrived at Sort Facility\n\
                2026-11-10 08:05 Electronic Shipping Info Received\n";
    assert_eq!(
        told(text),
        [
            row("2026-11-12T09:42:00", "CHICAGO,IL 60701", "Processed Through Sort Facility", "in_transit"),
            row("2026-11-11T22:10:00", "ISC CHICAGOIL(USPS)", "Arrived at Sort Facility", "in_transit"),
            row("2026-11-10T08:05:00", "", "Electronic Shipping Info Received", "pre_transit"),
        ]
    );
}

#[test]
fn the_lines_of_usps_with_the_sentence_on_top() {
    let text = "Your item was delivered in or at the mailbox at 11:26 am on May 16, 2026 in ALDER, OR 97003.\n\
                Out for Delivery, May 16, 2026, 8:36 am, ALDER, OR 97003\n\
                Departed Shipping Partner Facility, USPS Awaiting Item, May 15, 2026, 7:35 pm, LENEXA, KS 66219\n\
                Pre-Shipment Info Sent to USPS, May 15, 2026\n";
    assert_eq!(
        told(text),
        [
            row(
                "2026-05-16T11:26:00",
                "ALDER, OR 97003",
                "Your item was delivered in or at the mailbox",
                "delivered"
            ),
            row("2026-05-16T08:36:00", "ALDER, OR 97003", "Out for Delivery", "out_for_delivery"),
            row(
                "2026-05-15T19:35:00",
                "LENEXA, KS 66219",
                "Departed Shipping Partner Facility, USPS Awaiting Item",
                "pre_transit"
            ),
            row("2026-05-15", "", "Pre-Shipment Info Sent to USPS", "pre_transit"),
        ]
    );
}

#[test]
fn usps_on_several_lines_in_each_order() {
    let want = [
        row("2026-11-20T11:26:00", "ALDER, OR 97003", "Delivered, Left with Individual", "delivered"),
        row("2026-11-20T06:10:00", "ALDER, OR 97003", "Out for Delivery", "out_for_delivery"),
        row(
            "2026-11-19T21:02:00",
            "PORTLAND OR DISTRIBUTION CENTER",
            "Departed USPS Regional Facility",
            "in_transit",
        ),
    ];
    let events = [
        ("Delivered, Left with Individual", "ALDER, OR 97003", "November 20, 2026, 11:26 am"),
        ("Out for Delivery", "ALDER, OR 97003", "November 20, 2026, 6:10 am"),
        ("Departed USPS Regional Facility", "PORTLAND OR DISTRIBUTION CENTER", "November 19, 2026, 9:02 pm"),
    ];
    for between in ["\n", "\n\n"] {
        let shape = |order: fn((&str, &str, &str)) -> String| -> String {
            let all: Vec<String> = events.iter().map(|event| order(*event)).collect();
            format!("Tracking Number: 9400111206206406260787\n\n{}\n", all.join(between))
        };
        let place_then_date = shape(|(said, place, date)| format!("{said}\n{place}\n{date}"));
        let date_then_place = shape(|(said, place, date)| format!("{said}\n{date}\n{place}"));
        let date_first = shape(|(said, place, date)| format!("{date}\n{said}\n{place}"));
        for text in [place_then_date, date_then_place, date_first] {
            assert_eq!(told(&text), want, "{text}");
        }
    }
}

#[test]
fn what_17track_copies() {
    let text = "Number: LZ551022030CN\nPackage status: Delivered (15 Days)\nCountry: New Zealand -> China\n\
                August 19, 2026 17:07, 常州市, 您的邮件已妥收\n\
                2026-08-18 12:11 广州市 51018010 中国邮政 已收取快件\n\
                August 5, 2026 13:46, Picked up/Collected, Your item has been collected\n\
                ======================================\nPowered by www.17track.net\n";
    assert_eq!(
        told(text),
        [
            row("2026-08-19T17:07:00", "常州市", "您的邮件已妥收", "unknown"),
            row("2026-08-18T12:11:00", "广州市 51018010", "中国邮政 已收取快件", "unknown"),
            row("2026-08-05T13:46:00", "", "Picked up/Collected, Your item has been collected", "accepted"),
        ]
    );
    let unparsed: Vec<usize> =
        read(text, Hints::default(), &built_in()).unparsed.into_iter().map(|(line, _)| line).collect();
    assert_eq!(unparsed, [1, 2, 3, 7, 8]);
}

#[test]
fn dhl_in_german() {
    let text = "Mo, 23.11.2026, 14:05 Uhr, Frankfurt, Die Sendung wurde im Ziel-Paketzentrum bearbeitet.\n\
                Di, 24.11.2026, 08:41 Uhr, Die Sendung wurde in das Zustellfahrzeug geladen.\n\
                24.11.2026 13:22\tMainz\tDie Sendung wurde erfolgreich zugestellt.\n\
                Voraussichtliche Zustellung: Dienstag, 24.11.2026\n";
    assert_eq!(
        told(text),
        [
            row(
                "2026-11-23T14:05:00",
                "Frankfurt",
                "Die Sendung wurde im Ziel-Paketzentrum bearbeitet.",
                "in_transit"
            ),
            row(
                "2026-11-24T08:41:00",
                "",
                "Die Sendung wurde in das Zustellfahrzeug geladen.",
                "out_for_delivery"
            ),
            row("2026-11-24T13:22:00", "Mainz", "Die Sendung wurde erfolgreich zugestellt.", "delivered"),
        ]
    );
}

#[test]
fn tables_of_ups_fedex_and_royal_mail() {
    let ups = "Location\tDate\tLocal Time\tActivity\n\
               ALDER, OR, US\t11/23/2026\t9:15 A.M.\tDelivered\n\
               Portland, OR, US\t11/22/2026\t11:40 P.M.\tDeparture Scan\n";
    assert_eq!(
        told(ups),
        [
            row("2026-11-23T09:15:00", "ALDER, OR, US", "Delivered", "delivered"),
            row("2026-11-22T23:40:00", "Portland, OR, US", "Departure Scan", "in_transit"),
        ]
    );
    let fedex = "Monday, 11/23/26\n8:36 AM\nOn FedEx vehicle for delivery\nALDER, OR\n7:10 AM\nAt local FedEx facility\n\
                 PORTLAND, OR\nSunday, 11/22/26\n6:02 PM\nPicked up\nRENO, NV\n";
    assert_eq!(
        told(fedex),
        [
            row("2026-11-23T08:36:00", "ALDER, OR", "On FedEx vehicle for delivery", "out_for_delivery"),
            row("2026-11-23T07:10:00", "PORTLAND, OR", "At local FedEx facility", "in_transit"),
            row("2026-11-22T18:02:00", "RENO, NV", "Picked up", "accepted"),
        ]
    );
    let rows = "11/23/2026 Monday\n8:36 AM  On vehicle  ALDER, OR\n7:10 AM  At FedEx hub  RENO, NV\n";
    assert_eq!(told(rows).len(), 2);
    assert_eq!(told(rows)[0], row("2026-11-23T08:36:00", "ALDER, OR", "On vehicle", "out_for_delivery"));
    let royal_mail = "23-11-2026 14:05  Delivered to your neighbour  Bristol DO\n\
                      23-11-2026 07:50  Due to be delivered today  Bristol DO\n";
    assert_eq!(
        told(royal_mail)[0],
        row("2026-11-23T14:05:00", "Bristol DO", "Delivered to your neighbour", "delivered")
    );
}

#[test]
fn no_zone_is_invented_and_a_written_one_is_kept() {
    let text = "2026-11-23T14:05:00+01:00 Frankfurt, Arrived\n2026-11-22 Leipzig, Departed\n2026-11-22 10:00 Bonn, Arrived";
    let at: Vec<String> = told(text).into_iter().map(|(at, ..)| at).collect();
    assert_eq!(at, ["2026-11-23T14:05:00+01:00", "2026-11-22", "2026-11-22T10:00:00"]);
}

#[test]
fn dates_that_can_be_read_in_two_ways_are_asked_about() {
    let text = "05/11/2026 09:00  Arrived at hub\n06/11/2026 10:00  Delivered";
    let asked = read(text, Hints::default(), &built_in());
    assert_eq!((asked.events.len(), asked.unparsed.len()), (0, 2));
    let samples = asked.question.unwrap().samples;
    assert_eq!(samples[0].0, "05/11/2026");
    assert_eq!(
        (samples[0].1.to_string(), samples[0].2.to_string()),
        ("2026-05-11".into(), "2026-11-05".into())
    );
    let hints = Hints { date_order: Some(DateOrder::Dmy) };
    let answered = read(text, hints, &built_in());
    assert_eq!(answered.events[1].0.at.to_string(), "2026-11-06T10:00:00");
    // One date that leaves no doubt settles all of them.
    let settled = read(&format!("{text}\n23/11/2026 08:00  Out for delivery"), Hints::default(), &built_in());
    assert_eq!(settled.events[0].0.at.to_string(), "2026-11-05T09:00:00");
}

#[test]
fn words_nobody_knows_stay_as_they_are() {
    let text = "2026-11-23 14:05  ALDER, OR 97003  Grommet Aligned (Stage 2)";
    assert_eq!(
        told(text),
        [row("2026-11-23T14:05:00", "ALDER, OR 97003", "Grommet Aligned (Stage 2)", "unknown")]
    );
    let (event, lines) = read(text, Hints::default(), &built_in()).events.remove(0);
    assert_eq!((event.raw.as_str(), lines.as_slice()), (text, [1].as_slice()));
}

mod always {
    use proptest::prelude::*;

    use super::*;

    fn piece() -> impl Strategy<Value = String> {
        const KNOWN: &[&str] = &[
            "2026-11-23",
            "23.11.2026",
            "11/23/2026",
            "05/06/2026",
            "November 23, 2026",
            "14:05",
            "2:05 pm",
            "14.05 Uhr",
            "T",
            "+01:00",
            "UTC",
            "Delivered",
            "Out for Delivery",
            "ALDER, OR 97003",
            "ISC CHICAGOIL(USPS)",
            "Frankfurt",
            "Die Sendung wurde zugestellt",
            "\n",
            "\n\n",
            "\t",
            "  ",
            ", ",
            " - ",
            "Mo, ",
            "Number: 12",
            "常州市",
            "in ",
            "Expected delivery",
        ];
        prop_oneof![
            4 => proptest::sample::select(KNOWN).prop_map(str::to_owned),
            1 => "\\PC{0,8}",
            1 => "[0-9:/.,-]{1,10}",
        ]
    }

    proptest! {
        #[test]
        fn every_line_is_read_or_named(pieces in proptest::collection::vec(piece(), 0..40)) {
            let text = pieces.concat();
            for date_order in [None, Some(DateOrder::Mdy), Some(DateOrder::Dmy)] {
                let pasted = read(&text, Hints { date_order }, &built_in());
                let mut seen: Vec<usize> = pasted.events.iter().flat_map(|(_, lines)| lines.clone()).collect();
                seen.extend(pasted.unparsed.iter().map(|(line, _)| *line));
                seen.sort_unstable();
                let all: Vec<usize> = text
                    .lines()
                    .enumerate()
                    .filter(|(_, line)| !line.trim().is_empty())
                    .map(|(index, _)| index + 1)
                    .collect();
                prop_assert_eq!(seen, all, "{:?}", text);
                for (event, _) in pasted.events {
                    prop_assert!(!event.description.is_empty() && !event.raw.is_empty());
                }
            }
        }
    }
}
