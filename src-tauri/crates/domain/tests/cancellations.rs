//! Decisions about requests to cancel, against a table that was worked out by hand, and what holds for every request.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, with the reason"
)]

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, Datelike, Duration, NaiveDate, TimeZone, Utc, Weekday};
use chrono_tz::Tz;
use docket_domain::assess::{
    Allowed, Asked, Assessment, CancelPack, CostKind, Costs, Dates, Goods, PlatformRule, PolicyThen,
    RightState, Stage, Verdict, Way, assess,
};
use docket_domain::calendar::Moment;
use docket_domain::policy::{Known, Policy, Statute, Statutes};
use docket_domain::request::{ReasonClass, RequestFact};
use docket_domain::{Currency, Money};
use proptest::prelude::*;

const ZONE: Tz = Tz::Europe__Berlin;

fn file(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn policy_of(text: &str) -> Policy {
    let known = Known { shop: &|_| None, platform: &|_| false };
    Policy::read("policy.toml", text, None, &known).unwrap_or_else(|fault| panic!("{fault:?}"))
}

fn weekday(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn at(month: u32, day: u32, hour: u32) -> DateTime<Utc> {
    ZONE.with_ymd_and_hms(2026, month, day, hour, 0, 0).unwrap().with_timezone(&Utc)
}

/// What every request is judged by.
struct World {
    statutes: Statutes,
    rules: CancelPack,
    policies: BTreeMap<&'static str, Policy>,
}

impl World {
    fn new() -> Self {
        let statutes = Statutes::read("statutes.toml", &file("../../packs/rules/statutes.toml")).unwrap();
        let rules =
            CancelPack::read("cancellations.toml", &file("../../packs/rules/cancellations.toml")).unwrap();
        let names = ["generous", "strict", "workshop", "short", "silent"];
        let policies =
            names.map(|name| (name, policy_of(&file(&format!("tests/data/policies/{name}.toml")))));
        Self { statutes, rules, policies: policies.into() }
    }

    /// A request about ordinary goods that a German buyer of a shop of one's own ordered on 2 November.
    fn asked<'a>(&'a self, platform: &'a str, country: Option<&'a str>, policy: &str) -> Asked<'a> {
        Asked {
            policy: match policy {
                "none" => PolicyThen::None,
                "older" => PolicyThen::BeforeFirst(NaiveDate::from_ymd_opt(2026, 12, 1).unwrap()),
                name => PolicyThen::InForce(self.policies.get(name).unwrap_or_else(|| panic!("no {name}"))),
            },
            statutes: country.map(|code| self.statutes.protecting(code).collect()).unwrap_or_default(),
            rules: self.rules.of(platform, country),
            country,
            stage: Stage::Ordered,
            work_begun: Some(false),
            unpaid: false,
            cancelled: false,
            dates: Dates {
                ordered: Some(Moment::Instant(at(11, 2, 10).into())),
                paid: Some(Moment::Instant(at(11, 2, 10).into())),
                ship_by: None,
                shipped: None,
                delivered: None,
                requested: at(11, 3, 10),
                now: at(11, 3, 11),
            },
            zone: ZONE,
            reason: Some(ReasonClass::ChangeOfMind),
            goods: Some(Goods::Ordinary),
            opened: None,
            informed: None,
            business: None,
            paid: None,
            price: None,
            refunded: None,
            costs: Costs::default(),
        }
    }
}

/// The request stands at that stage and was made so long after the order, or after delivery.
fn put(asked: &mut Asked<'_>, stage: Stage, after: Duration) {
    asked.stage = stage;
    asked.work_begun = asked.work_begun.map(|_| stage != Stage::Ordered);
    if stage.has_left() {
        asked.dates.shipped = Some(Moment::Instant(at(11, 5, 10).into()));
    }
    let from = match stage {
        Stage::Delivered => {
            asked.dates.delivered = Some(Moment::Day(NaiveDate::from_ymd_opt(2026, 11, 9).unwrap()));
            at(11, 9, 12)
        }
        Stage::Ordered | Stage::Processing | Stage::Shipped | Stage::Returned => at(11, 2, 10),
    };
    asked.dates.requested = from + after;
    asked.dates.now = asked.dates.requested + Duration::hours(1);
}

fn decide(asked: &Asked<'_>) -> Assessment {
    assess(asked, &weekday)
}

fn ids(found: &Assessment) -> Vec<&str> {
    found.reasons.iter().map(|reason| reason.id()).collect()
}

fn span(text: &str) -> Duration {
    let (figure, unit) = text.split_at(text.len() - 1);
    let figure: i64 = figure.parse().unwrap_or_else(|_| panic!("{text} is no time"));
    match unit {
        "m" => Duration::minutes(figure),
        "h" => Duration::hours(figure),
        "d" => Duration::days(figure),
        _ => panic!("{text} is no time"),
    }
}

fn known<T>(text: &str, from: impl Fn(&str) -> Option<T>) -> Option<T> {
    (text != "-").then(|| from(text).unwrap_or_else(|| panic!("nobody knows {text}")))
}

/// The country, unless nobody knows it.
fn code(text: &str) -> Option<&str> {
    (text != "-").then_some(text)
}

fn flag(text: &str) -> Option<bool> {
    known(text, |text| match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    })
}

#[test]
fn every_request_of_the_table_comes_out_as_it_was_worked_out_by_hand() {
    let world = World::new();
    let table = file("tests/data/cancellations.csv");
    let lines = table.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let (mut rows, mut wrong) = (0, Vec::new());
    for (number, line) in lines.skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [platform, country, policy, stage, after, reason, goods, opened, told, verdict, cites, asks, _] =
            cells[..]
        else {
            panic!("line {}: 13 cells are needed, there are {}", number + 1, cells.len());
        };
        let mut asked = world.asked(platform, code(country), policy);
        let (stage, unsure) = stage.strip_suffix('?').map_or((stage, false), |stage| (stage, true));
        put(&mut asked, Stage::from_name(stage).unwrap(), span(after));
        if unsure {
            asked.work_begun = None;
        }
        asked.reason = known(reason, ReasonClass::from_name);
        asked.goods = known(goods, Goods::from_name);
        asked.opened = flag(opened);
        asked.informed = flag(told);
        let found = decide(&asked);
        rows += 1;
        let cited = ids(&found);
        let missing: Vec<&str> = found.missing.iter().map(|fact| fact.name()).collect();
        let wanted: Vec<&str> = cites.split(' ').collect();
        let asks: Vec<&str> = asks.split(' ').filter(|fact| *fact != "-").collect();
        if found.verdict.name() != verdict || cited != wanted || missing != asks {
            wrong.push(format!(
                "line {}: {line}\n    found {} by {cited:?}, asks {missing:?}",
                number + 1,
                found.verdict.name()
            ));
        }
    }
    assert!(rows >= 120, "only {rows} rows");
    assert!(wrong.is_empty(), "{} of {rows}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_last_day_on_a_weekend_moves_to_monday_in_the_union_and_not_in_the_kingdom() {
    let world = World::new();
    // Delivered on Saturday 7 November: the fourteenth day is Saturday 21.
    for (country, last) in [("DE", 23), ("FR", 23), ("GB", 21)] {
        let mut asked = world.asked("shopify", Some(country), "strict");
        put(&mut asked, Stage::Delivered, Duration::days(1));
        asked.dates.delivered = Some(Moment::Day(NaiveDate::from_ymd_opt(2026, 11, 7).unwrap()));
        asked.informed = Some(true);
        let until = decide(&asked).guard.until;
        assert_eq!(until, NaiveDate::from_ymd_opt(2026, 11, last), "{country}");
    }
}

#[test]
fn a_business_has_no_right_to_withdraw() {
    let world = World::new();
    let mut asked = world.asked("shopify", Some("DE"), "strict");
    put(&mut asked, Stage::Shipped, Duration::days(4));
    assert_eq!(decide(&asked).verdict, Verdict::AcceptAsReturn);
    asked.business = Some(true);
    let found = decide(&asked);
    assert_eq!((found.verdict, found.guard.state), (Verdict::Decline, RightState::None));
}

#[test]
fn an_order_that_is_unpaid_cancelled_or_refunded_leaves_nothing_to_weigh() {
    let world = World::new();
    let asked = world.asked("shopify", Some("US"), "strict");
    let unpaid = Asked { unpaid: true, ..asked.clone() };
    assert_eq!(decide(&unpaid).verdict, Verdict::Accept);
    let cancelled = Asked { cancelled: true, ..asked.clone() };
    assert_eq!(ids(&decide(&cancelled)), ["cancelled-already"]);
    let paid = Some(dollars(4000));
    let refunded = Asked { paid, refunded: paid, ..asked };
    assert_eq!(ids(&decide(&refunded)), ["refunded-already"]);
}

#[test]
fn goods_sent_later_than_promised_may_be_cancelled_when_they_come_too_late() {
    let world = World::new();
    let mut asked = world.asked("shopify", Some("CH"), "strict");
    asked.dates.ship_by = Some(Moment::Day(NaiveDate::from_ymd_opt(2026, 11, 4).unwrap()));
    asked.reason = Some(ReasonClass::Late);
    put(&mut asked, Stage::Ordered, Duration::days(2));
    assert_ne!(decide(&asked).verdict, Verdict::Accept, "on the last day it is not late yet");
    put(&mut asked, Stage::Ordered, Duration::days(3));
    assert_eq!(ids(&decide(&asked)), ["sent-late", "cancel_until"]);
}

fn dollars(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("USD").unwrap())
}

fn euros(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("EUR").unwrap())
}

fn cost_of(found: &Assessment, way: Way) -> (Option<i64>, Vec<&'static str>) {
    let remedy = found.remedies.iter().find(|remedy| remedy.way == way).unwrap();
    (remedy.cost.known.map(|known| known.minor), remedy.cost.unknown().map(CostKind::name).collect())
}

/// The bag of the picture: 72.40 paid, it cost 24.10, postage 4.99, packaging 1.10, fees 2.95, return 5.50.
fn bag<'a>(world: &'a World, policy: &str, stage: Stage) -> Asked<'a> {
    let mut asked = world.asked("shopify", Some("DE"), policy);
    put(&mut asked, stage, Duration::days(4));
    asked.paid = Some(euros(7240));
    asked.price = Some(euros(6750));
    asked.costs = Costs {
        item: Some(euros(2410)),
        packaging: Some(euros(110)),
        postage: Some(euros(499)),
        fees: Some(euros(295)),
        return_postage: Some(euros(550)),
    };
    asked
}

#[test]
fn what_each_way_out_costs_is_the_sum_that_a_seller_would_write_down() {
    let world = World::new();
    let found = decide(&bag(&world, "generous", Stage::Shipped));
    // Return by the buyer's own postage: packaging 1.10, postage 4.99, fees 2.95.
    assert_eq!(cost_of(&found, Way::ReturnThenRefund), (Some(904), vec![]));
    // The goods too: 24.10 more.
    assert_eq!(cost_of(&found, Way::RefundFull), (Some(3314), vec![]));
    // Another one: 24.10, and packaging and postage once more, 6.09.
    assert_eq!(cost_of(&found, Way::Replacement), (Some(3019), vec![]));
    assert_eq!(cost_of(&found, Way::Intercept), (Some(904), vec!["call_back"]));
    assert_eq!(cost_of(&found, Way::Decline), (Some(0), vec![]));
    assert_eq!(cost_of(&found, Way::Goodwill), (None, vec!["chosen"]));
    let decline = found.remedies.iter().find(|remedy| remedy.way == Way::Decline).unwrap();
    assert_eq!(decline.allowed, Allowed::No);
    let first = found.remedies.first().unwrap();
    assert_eq!((first.way, first.recommended), (Way::ReturnThenRefund, true));
    // Without a word on postage the seller pays the way back in Germany: 5.50 more.
    let found = decide(&bag(&world, "strict", Stage::Shipped));
    assert_eq!(cost_of(&found, Way::ReturnThenRefund), (Some(1454), vec![]));
    let before = decide(&bag(&world, "generous", Stage::Ordered));
    assert_eq!(cost_of(&before, Way::RefundFull), (Some(295), vec![]));
}

#[test]
fn a_cost_that_is_not_known_is_named_and_never_nothing() {
    let world = World::new();
    let mut asked = bag(&world, "generous", Stage::Shipped);
    asked.costs.item = None;
    asked.costs.fees = None;
    let found = decide(&asked);
    assert_eq!(cost_of(&found, Way::RefundFull), (Some(609), vec!["item", "fees"]));
    let full = found.remedies.iter().find(|remedy| remedy.way == Way::RefundFull).unwrap();
    assert_eq!(full.cost.whole(), None);
    asked.costs = Costs::default();
    assert_eq!(cost_of(&decide(&asked), Way::RefundFull).0, None);
}

#[test]
fn costs_in_several_currencies_are_not_added_up() {
    let world = World::new();
    let mut asked = bag(&world, "generous", Stage::Shipped);
    asked.costs.postage = Some(dollars(599));
    let found = decide(&asked);
    let full = found.remedies.iter().find(|remedy| remedy.way == Way::RefundFull).unwrap();
    assert_eq!((full.cost.known, full.cost.mixed), (None, true));
}

#[test]
fn restocking_is_kept_only_where_no_law_gives_the_whole_price_back() {
    let mut world = World::new();
    let text = format!("{}\n[restocking]\npercent = 10\n", file("tests/data/policies/workshop.toml"));
    world.policies.insert("workshop", policy_of(&text));
    let kept = |country, reason| {
        let mut asked = bag(&world, "workshop", Stage::Delivered);
        asked.country = Some(country);
        asked.statutes = world.statutes.protecting(country).collect();
        asked.reason = Some(reason);
        let found = decide(&asked);
        let remedy = found.remedies.iter().find(|remedy| remedy.way == Way::ReturnThenRefund).unwrap();
        remedy.buyer_gets.unwrap().minor
    };
    // Ten of a hundred of 67.50 is 6.75.
    assert_eq!(kept("US", ReasonClass::ChangeOfMind), 7240 - 675);
    assert_eq!(kept("US", ReasonClass::ItemProblem), 7240);
    assert_eq!(kept("DE", ReasonClass::ChangeOfMind), 7240);
}

#[test]
fn a_pack_that_cannot_be_meant_is_refused_with_its_place() {
    let text = file("../../packs/rules/cancellations.toml");
    let spoilt = |from: &str, to: &str| {
        let error = CancelPack::read("cancellations.toml", &text.replacen(from, to, 1)).unwrap_err();
        error.to_string()
    };
    assert!(spoilt("id = \"ebay_seller_answers\"", "id = \"ebay_buyer_asks\"").contains("ebay_buyer_asks"));
    assert!(spoilt("action = \"buyer_asks\"", "action = \"buyer_begs\"").contains("buyer_begs"));
    assert!(spoilt("unit = \"minutes\"", "unit = \"moons\"").contains("moons"));
    assert!(spoilt("grade = \"A\"", "grade = \"Z\"").contains("ebay_buyer_asks"));
    assert!(spoilt("countries = [\"JP\"]", "countries = [\"Japan\"]").contains("amazon_japan_buyer_cancels"));
    let timeless =
        spoilt("within = { figure = 30, unit = \"minutes\", from = \"order\" }\nnot_after", "not_after");
    assert!(timeless.contains("amazon_buyer_cancels"), "{timeless}");
}

fn stages() -> impl Strategy<Value = Stage> {
    proptest::sample::select(Stage::ALL)
}

fn reasons() -> impl Strategy<Value = Option<ReasonClass>> {
    proptest::option::of(proptest::sample::select(ReasonClass::ALL))
}

fn goods() -> impl Strategy<Value = Option<Goods>> {
    proptest::option::of(proptest::sample::select(Goods::ALL))
}

fn names(names: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    proptest::sample::select(names)
}

fn amounts() -> impl Strategy<Value = Option<Money>> {
    proptest::option::of(
        (0i64..100_000, any::<bool>()).prop_map(
            |(minor, euro)| {
                if euro { euros(minor) } else { dollars(minor) }
            },
        ),
    )
}

const POLICIES: &[&str] = &["generous", "strict", "workshop", "short", "silent", "none", "older"];
const COUNTRIES: &[&str] = &["DE", "FR", "GB", "US", "JP", "CH", "-"];
const PLATFORMS: &[&str] = &["shopify", "ebay", "etsy", "amazon", "mercari", "poshmark", "tiktok", "walmart"];

/// How kind a verdict is to the buyer.
fn kindness(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Decline => 0,
        Verdict::ManualReview => 1,
        Verdict::Offer => 2,
        Verdict::AcceptAsReturn => 3,
        Verdict::Accept => 4,
    }
}

proptest! {
    #[test]
    fn every_request_gets_a_verdict_with_a_reason_and_every_way_out_once(
        (platform, country, policy) in (names(PLATFORMS), names(COUNTRIES), names(POLICIES)),
        (stage, reason, goods) in (stages(), reasons(), goods()),
        (opened, informed, business) in (any::<Option<bool>>(), any::<Option<bool>>(), any::<Option<bool>>()),
        minutes in -100_000i64..10_000_000,
        without in proptest::collection::vec(any::<bool>(), 4),
        money in proptest::collection::vec(amounts(), 8),
    ) {
        let world = World::new();
        let mut asked = world.asked(platform, code(country), policy);
        put(&mut asked, stage, Duration::minutes(minutes));
        (asked.reason, asked.goods, asked.opened) = (reason, goods, opened);
        (asked.informed, asked.business) = (informed, business);
        if without[0] { asked.dates.ordered = None; }
        if without[1] { asked.dates.shipped = None; }
        if without[2] { asked.dates.delivered = None; }
        if without[3] { asked.work_begun = None; }
        (asked.paid, asked.price, asked.refunded) = (money[0], money[1], money[2]);
        asked.costs = Costs {
            item: money[3], packaging: money[4], postage: money[5], fees: money[6], return_postage: money[7],
        };
        let found = decide(&asked);
        prop_assert!(!found.reasons.is_empty());
        let mut ways: Vec<Way> = found.remedies.iter().map(|remedy| remedy.way).collect();
        ways.sort();
        ways.dedup();
        prop_assert_eq!(ways.len(), Way::ALL.len());
        prop_assert_eq!(found.remedies.len(), Way::ALL.len());
        prop_assert!(found.remedies.iter().all(|remedy| !remedy.recommended || remedy.allowed != Allowed::No));
        if found.verdict == Verdict::Decline {
            prop_assert!(!found.guard.state.forbids_declining(), "declined against the law");
        }
        for remedy in &found.remedies {
            let parts = || remedy.cost.parts.iter().filter_map(|part| part.amount);
            if let Some(known) = remedy.cost.known {
                prop_assert_eq!(parts().map(|amount| amount.minor).sum::<i64>(), known.minor);
                prop_assert!(parts().all(|amount| amount.currency == known.currency));
            }
            prop_assert_eq!(remedy.cost.whole().is_some(), {
                remedy.cost.known.is_some() && remedy.cost.unknown().next().is_none()
            });
        }
        prop_assert_eq!(decide(&asked), found);
    }

    #[test]
    fn the_order_of_clauses_statutes_and_rules_changes_nothing(
        seed in any::<u64>(), platform in names(PLATFORMS), country in names(COUNTRIES),
        policy in names(&["generous", "strict", "workshop", "short"]), stage in stages(), goods in goods(),
        days in 0i64..60,
    ) {
        let world = World::new();
        let text = file(&format!("tests/data/policies/{policy}.toml"));
        let (head, clauses) = text.split_once("\n[").unwrap();
        let mut tables: Vec<&str> = clauses.split("\n[").collect();
        let turn = usize::try_from(seed % 7).unwrap() % tables.len();
        tables.rotate_left(turn);
        if seed % 2 == 0 { tables.reverse(); }
        let turned = policy_of(&format!("{head}\n[{}", tables.join("\n[")));
        let mut asked = world.asked(platform, code(country), policy);
        put(&mut asked, stage, Duration::days(days));
        asked.goods = goods;
        let before = decide(&asked);
        let mut other = Asked { policy: PolicyThen::InForce(&turned), ..asked };
        let statutes: Vec<&Statute> = other.statutes.iter().rev().copied().collect();
        other.statutes = statutes;
        let rules: Vec<&PlatformRule> = other.rules.iter().rev().copied().collect();
        other.rules = rules;
        let after = decide(&other);
        prop_assert_eq!(before.verdict, after.verdict);
        prop_assert_eq!(before.guard, after.guard);
        prop_assert_eq!(before.remedies, after.remedies);
        prop_assert_eq!(before.missing, after.missing);
        prop_assert_eq!(before.answer_by, after.answer_by);
    }

    #[test]
    fn who_asks_later_is_never_treated_more_kindly_once_the_goods_are_there(
        country in names(COUNTRIES), policy in names(POLICIES), reason in reasons(), goods in goods(),
        opened in any::<Option<bool>>(), informed in any::<Option<bool>>(), early in 0i64..500, later in 0i64..500,
    ) {
        let world = World::new();
        let decided = |days: i64| {
            let mut asked = world.asked("shopify", code(country), policy);
            put(&mut asked, Stage::Delivered, Duration::days(days));
            (asked.reason, asked.goods, asked.opened, asked.informed) = (reason, goods, opened, informed);
            let found = decide(&asked);
            // A person who has to find out something may find either.
            (found.verdict != Verdict::ManualReview).then_some(kindness(found.verdict))
        };
        if let (Some(soon), Some(late)) = (decided(early), decided(early + later)) {
            prop_assert!(soon >= late, "{soon} after {early} days, {late} after {later} more");
        }
    }

    #[test]
    fn who_asks_later_within_hours_of_the_order_is_never_treated_more_kindly_before_a_rule_counts_days(
        platform in names(PLATFORMS), country in names(COUNTRIES), policy in names(POLICIES), reason in reasons(),
        early in 0i64..3_000, later in 0i64..3_000,
    ) {
        let world = World::new();
        let decided = |minutes: i64| {
            let mut asked = world.asked(platform, code(country), policy);
            put(&mut asked, Stage::Ordered, Duration::minutes(minutes));
            asked.reason = reason;
            let found = decide(&asked);
            (found.verdict != Verdict::ManualReview).then_some(kindness(found.verdict))
        };
        if let (Some(soon), Some(late)) = (decided(early), decided(early + later)) {
            prop_assert!(soon >= late);
        }
    }

    #[test]
    fn only_what_is_not_known_is_asked_for(
        country in names(COUNTRIES), policy in names(POLICIES), stage in stages(), days in 0i64..60,
    ) {
        let world = World::new();
        let mut asked = world.asked("shopify", code(country), policy);
        put(&mut asked, stage, Duration::days(days));
        let found = decide(&asked);
        prop_assert_eq!(found.missing.contains(&RequestFact::Country), country == "-");
        prop_assert!(!found.missing.contains(&RequestFact::ReasonClass));
        prop_assert!(!found.missing.contains(&RequestFact::OrderedAt));
    }
}
