//! The sample shop: whole, believable, and the same on any day it is made.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "what fails here fails the test")]

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use docket_desk::store::Mode;
use docket_desk::store::case::{CaseFilter, ReminderKind};
use docket_desk::store::order::{Filter, StoredOrder};
use docket_desk::{CaseFile, Desk, DeskError, FixedClock, TodayGroup, TodayKind};
use docket_domain::case::{CaseStatus, Channel, EntryKind, Party, Resolution, StepState, SuspectedCause};
use docket_domain::order::OrderStage;
use docket_domain::promise::PromiseState;
use docket_domain::reminder::ReminderState;

/// New Year, a leap day, the days on which clocks change here and there, a weekend, shortly before and after
/// midnight.
const NOWS: [&str; 12] = [
    "2026-11-21T15:04:05Z",
    "2027-01-01T00:00:00Z",
    "2027-01-01T08:30:00Z",
    "2028-02-29T12:00:00Z",
    "2028-03-01T04:59:59Z",
    "2026-03-08T10:30:00Z",
    "2026-03-29T01:00:00Z",
    "2026-10-25T00:30:00Z",
    "2026-11-01T09:59:00Z",
    "2027-06-14T23:59:59Z",
    "2027-06-19T13:00:00Z",
    "2027-07-07T05:01:00Z",
];

struct Shop {
    _folder: tempfile::TempDir,
    desk: Desk,
}

fn empty(now: &str, zone: &str) -> Shop {
    let folder = tempfile::tempdir().unwrap();
    let now = DateTime::parse_from_rfc3339(now).unwrap().with_timezone(&Utc);
    let clock = Arc::new(FixedClock::at(now));
    let desk = Desk::open(&folder.path().join("docket.db"), Mode::Create, clock).unwrap();
    let mut settings = desk.settings().unwrap();
    settings.time_zone = zone.to_owned();
    desk.settings_set(&settings).unwrap();
    Shop { _folder: folder, desk }
}

fn filled(now: &str, zone: &str) -> Shop {
    let shop = empty(now, zone);
    shop.desk.demo_fill().unwrap();
    shop
}

fn usual() -> Shop {
    filled(NOWS[0], "America/Los_Angeles")
}

impl Shop {
    fn orders(&self) -> Vec<StoredOrder> {
        let (_, lines) = self.desk.orders(&Filter { limit: 1000, ..Filter::default() }).unwrap();
        lines.iter().map(|line| self.desk.order_file(line.id).unwrap().order).collect()
    }

    fn case_of(&self, buyer: &str) -> CaseFile {
        let cases = self.desk.cases(&CaseFilter::default()).unwrap();
        let line = cases.iter().find(|line| line.buyer.contains(buyer)).unwrap();
        self.desk.case_file(line.case.id).unwrap()
    }
}

fn letters(file: &CaseFile) -> Vec<&str> {
    let letters = file.timeline.iter().filter(|entry| entry.entry.kind == EntryKind::Letter);
    letters.map(|entry| entry.entry.body.as_str()).collect()
}

fn state(file: &CaseFile, step: &str) -> StepState {
    file.step(step).unwrap().state
}

#[test]
fn it_holds_orders_of_four_platforms_and_three_carriers_and_six_cases() {
    let shop = empty(NOWS[0], "America/Los_Angeles");
    let made = shop.desk.demo_fill().unwrap();
    let orders = shop.orders();
    assert_eq!((made.output.orders as usize, made.output.cases), (orders.len(), 6));
    assert!(orders.len() >= 55, "{}", orders.len());
    let platforms: BTreeSet<&str> = orders.iter().map(|order| order.record.platform.as_str()).collect();
    assert_eq!(platforms, BTreeSet::from(["amazon", "ebay", "etsy", "shopify"]));
    let parcels = orders.iter().flat_map(|order| &order.record.shipments);
    let carriers: BTreeSet<&str> = parcels.map(|parcel| parcel.carrier.as_str()).collect();
    assert_eq!(carriers, BTreeSet::from(["DHL", "Royal Mail", "USPS"]));
    let stages: BTreeSet<OrderStage> = orders.iter().map(|order| order.record.stage).collect();
    assert_eq!(stages, OrderStage::ALL.into_iter().collect());
    let countries: BTreeSet<&str> =
        orders.iter().map(|order| order.record.ship_to.country_code().expect("a known country")).collect();
    assert!(
        ["US", "DE", "AT", "CH", "GB"].iter().all(|code| countries.contains(code)) && countries.len() > 7
    );
    assert!(orders.iter().any(|order| order.record.ship_to.city == "APO"));
    assert!(orders.iter().any(|order| order.record.buyer.name == "王雨萱"));
    let tags = ["app", "cases", "imports", "orders", "settings", "today"].map(str::to_owned);
    assert_eq!((made.change.name.as_str(), made.change.tags), ("demo", BTreeSet::from(tags)));
}

#[test]
fn every_tracking_number_is_one_of_a_kind_and_proves_itself() {
    let digits = |text: &str| text.bytes().map(|byte| u32::from(byte - b'0')).collect::<Vec<_>>();
    let by_threes = |text: &str| -> u32 {
        digits(text)
            .iter()
            .rev()
            .enumerate()
            .map(|(at, digit)| if at % 2 == 1 { digit * 3 } else { *digit })
            .sum()
    };
    let mut seen = BTreeSet::new();
    for order in usual().orders() {
        for parcel in order.record.shipments {
            let number = parcel.tracking_number;
            assert!(seen.insert(number.clone()), "{number} twice");
            if let Some(number) = number.strip_suffix("US").or(number.strip_suffix("GB")) {
                let digits = digits(&number[2..]);
                let sum: u32 =
                    digits.iter().zip([8, 6, 4, 2, 3, 5, 9, 7]).map(|(digit, weight)| digit * weight).sum();
                let check = match 11 - sum % 11 {
                    10 => 0,
                    11 => 5,
                    other => other,
                };
                assert_eq!((digits.len(), digits[8]), (9, check), "{number}");
            } else {
                assert_eq!(number.len(), if parcel.carrier == "USPS" { 22 } else { 20 }, "{number}");
                assert_eq!(by_threes(&number) % 10, 0, "{number}");
            }
        }
    }
}

#[test]
fn orders_came_in_by_one_import_a_shop_with_counts_that_add_up() {
    let shop = usual();
    let imports = shop.desk.imports().unwrap();
    assert_eq!(imports.len(), 4);
    let new: u32 = imports.iter().map(|(import, _)| import.counts.new).sum();
    assert_eq!(new as usize, shop.orders().len());
    for (import, _) in &imports {
        let counts = import.counts;
        assert_eq!((counts.accepted, counts.rejected, counts.updated), (counts.records, 0, 0));
        assert!(counts.records >= counts.new && !import.head.file_name.contains('%'));
    }
    assert!(imports.iter().any(|(import, _)| import.head.file_name == "EtsySoldOrders2026-11.csv"));
    let file = shop.case_of("Pemberly").order;
    assert_eq!(file.sources[0].lines.len(), 2, "two items are two lines of the file");
}

#[test]
fn the_six_cases_stand_as_told() {
    let shop = usual();
    let fresh = shop.case_of("Whitlock");
    assert_eq!(fresh.case.status, CaseStatus::Open);
    assert_eq!(fresh.next_step().unwrap().step.id, "reassure_buyer");

    let silent = shop.case_of("Tilbury");
    assert_eq!(silent.case.status, CaseStatus::WaitingBuyer);
    assert_eq!(state(&silent, "reassure_buyer"), StepState::Done);
    assert!(
        silent
            .timeline
            .iter()
            .any(|one| one.entry.kind == EntryKind::Call && one.entry.to == Some(Party::Carrier))
    );
    assert_eq!(silent.suspicion.as_ref().unwrap().cause, SuspectedCause::Misdelivery);
    assert!(letters(&silent).iter().all(|text| !text.contains("Copperfield Drive")));

    let inspected = shop.case_of("Okafor");
    assert_eq!(inspected.case.status, CaseStatus::WaitingAuthority);
    assert_eq!(state(&inspected, "wait_for_inspector"), StepState::Waiting);
    assert_eq!(state(&inspected, "decide_remedy"), StepState::Locked);
    assert_eq!((inspected.papers.len(), inspected.papers[0].form.as_str()), (1, "usps_ps1000"));

    let over = shop.case_of("Marchetti");
    assert_eq!(over.next_step().unwrap().step.id, "ask_once_more");
    assert_eq!(state(&over, "decide_remedy"), StepState::Ready);
    let state_of =
        |kind: ReminderKind| over.reminders.iter().find(|one| one.reminder.kind == kind).map(|one| one.state);
    assert_eq!(state_of(ReminderKind::Wait), Some(ReminderState::Fired), "the wait was told of");
    assert_eq!(state_of(ReminderKind::Promise), Some(ReminderState::Pending), "the promise comes today");

    let german = shop.case_of("Sonnleitner");
    assert_eq!(german.case.status, CaseStatus::WaitingBuyer);
    assert_eq!(state(&german, "file_theft_report"), StepState::NotApplicable);

    let found = shop.case_of("Pemberly");
    assert_eq!(
        (found.case.status, found.case.resolution),
        (CaseStatus::Closed, Some(Resolution::FoundByBuyer))
    );
    assert!(letters(&found).last().unwrap().contains("glad"));
    assert!(found.promises.iter().all(|promise| promise.state == PromiseState::Kept));
}

#[test]
fn buyers_speak_in_their_own_words_and_letters_in_their_language() {
    let shop = usual();
    let german = shop.case_of("Sonnleitner");
    assert_eq!(letters(&german).len(), 3);
    assert!(
        letters(&german)
            .iter()
            .all(|text| text.contains("Guten Tag Birgit Sonnleitner") && text.contains("Freundliche Grüße"))
    );
    assert!(german.case.reason.starts_with("Guten Tag"));
    for buyer in ["Tilbury", "Okafor", "Marchetti", "Pemberly"] {
        let file = shop.case_of(buyer);
        assert!(
            letters(&file).iter().all(|text| text.contains("Kind regards\nAnnika Vale\nPaper Wren")),
            "{buyer}"
        );
        assert!(file.timeline.iter().all(|one| one.entry.channel != Some(Channel::InPerson)));
    }
}

#[test]
fn what_letters_promised_is_kept_in_mind() {
    let shop = usual();
    for buyer in ["Tilbury", "Okafor", "Marchetti", "Sonnleitner"] {
        let open: Vec<String> = shop
            .case_of(buyer)
            .promises
            .iter()
            .filter(|promise| promise.state == PromiseState::Open)
            .map(|promise| promise.promise.promise.clone())
            .collect();
        assert!(open.contains(&"refund_if_not_found".to_owned()), "{buyer}: {open:?}");
        let with_wait = ["Okafor", "Marchetti"].contains(&buyer);
        assert_eq!(open.contains(&"news_by_wait_end".to_owned()), with_wait, "{buyer}: {open:?}");
    }
}

#[test]
fn today_has_all_four_groups_on_any_day_and_in_any_zone() {
    let zones = ["America/Los_Angeles", "Europe/Berlin", "Asia/Tokyo", "America/Santiago", "Pacific/Apia"];
    for (index, now) in NOWS.iter().enumerate() {
        let zone = zones[index % zones.len()];
        let shop = filled(now, zone);
        let groups = shop.desk.today_list().unwrap().groups;
        let names: Vec<TodayGroup> = groups.iter().map(|(group, _)| *group).collect();
        let all = [TodayGroup::Overdue, TodayGroup::Today, TodayGroup::Week, TodayGroup::Waiting];
        assert_eq!(names, all, "{now} in {zone}");
        let told: Vec<Vec<(&str, TodayKind)>> = groups
            .iter()
            .map(|(_, rows)| rows.iter().map(|row| (row.buyer.as_str(), row.kind)).collect())
            .collect();
        let at = format!("{now} in {zone}: {told:?}");
        assert!(told[0].contains(&("Maeve Tilbury", TodayKind::Own)), "{at}");
        assert!(told[0].contains(&("Leona Marchetti", TodayKind::Wait)), "{at}");
        assert!(told[1].contains(&("Nora Whitlock", TodayKind::Step)), "{at}");
        assert!(told[1].contains(&("Leona Marchetti", TodayKind::Promise)), "{at}");
        assert!(told[2].contains(&("Birgit Sonnleitner", TodayKind::Own)), "{at}");
        assert_eq!(told[3], [("Desmond Okafor", TodayKind::Wait)], "{at}");
        for line in shop.desk.cases(&CaseFilter::default()).unwrap() {
            let file = shop.desk.case_file(line.case.id).unwrap();
            let last = file.timeline.iter().map(|entry| entry.entry.at).max();
            assert!(
                last.is_some_and(|at| at <= shop.desk.now()),
                "{}: something is still to come, {at}",
                line.buyer
            );
        }
        for order in shop.orders() {
            let today = shop.desk.today().unwrap();
            assert!(order.record.ordered_at.is_some_and(|at| at.day() <= today), "{at}");
        }
    }
}

#[test]
fn days_of_the_sellers_own_for_the_inspector_move_nothing() {
    let shop = empty(NOWS[0], "America/Los_Angeles");
    let mut settings = shop.desk.settings().unwrap();
    settings.investigation_days = Some(21);
    shop.desk.settings_set(&settings).unwrap();
    shop.desk.demo_fill().unwrap();
    assert_eq!(state(&shop.case_of("Okafor"), "wait_for_inspector"), StepState::Waiting);
    assert_eq!(state(&shop.case_of("Marchetti"), "decide_remedy"), StepState::Ready);
    assert_eq!(shop.desk.today_list().unwrap().groups.len(), 4);
}

#[test]
fn the_seller_is_introduced_only_where_nothing_is_known() {
    let settings = usual().desk.settings().unwrap();
    assert!(settings.sample_shop);
    assert_eq!((settings.seller_name.as_str(), settings.city.as_str()), ("Annika Vale", "Alder Falls"));
    let shop = empty(NOWS[0], "Europe/Vienna");
    let mut own = shop.desk.settings().unwrap();
    own.seller_name = "Ruth Hale".to_owned();
    own.city = "Graz".to_owned();
    shop.desk.settings_set(&own).unwrap();
    shop.desk.demo_fill().unwrap();
    let known = shop.desk.settings().unwrap();
    let told = (known.seller_name.as_str(), known.business_name.as_str(), known.city.as_str());
    assert_eq!(told, ("Ruth Hale", "Paper Wren", "Graz"));
    assert_eq!(
        (known.address_line1.as_str(), known.time_zone.clone(), known.language()),
        ("", own.time_zone.clone(), own.language())
    );
}

#[test]
fn a_store_that_holds_something_is_refused_and_left_as_it_is() {
    let shop = usual();
    let before = (shop.orders().len(), shop.desk.imports().unwrap().len());
    let refused = shop.desk.demo_fill().unwrap_err();
    assert!(
        matches!(&refused, DeskError::Refused(refusal) if refusal.code == "store_not_empty"),
        "{refused}"
    );
    assert_eq!((shop.orders().len(), shop.desk.imports().unwrap().len()), before);
}

#[test]
fn undo_leaves_the_sample_shop_alone_and_takes_back_what_the_seller_did_in_it() {
    let shop = usual();
    let next = shop.desk.undo_next().unwrap().unwrap();
    assert_eq!(next.name, "settings_set", "what came before the sample shop");
    let case = shop.case_of("Tilbury");
    let own = case.reminders.first().unwrap().id;
    shop.desk.reminder_done(own).unwrap();
    assert_eq!(shop.desk.undo().unwrap().name, "reminder_done");
    assert_eq!(shop.case_of("Tilbury").reminders.len(), case.reminders.len());
}
