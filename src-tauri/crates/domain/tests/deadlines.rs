//! Deadlines and holidays against tables that were computed apart from this code.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, with the reason")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::{DateTime, Datelike, Duration, Utc, Weekday};
use chrono_tz::Tz;
use docket_domain::calendar::{Calendar, Calendars, Moment};
use docket_domain::case::{CaseKind, PlatformStage};
use docket_domain::deadline::{
    Basis, CarrierNames, Correction, Deadline, DeadlineFacts, DeadlineRule, DeadlineRules, DeadlineState,
    Lead, Missing, Unit, What, clash, deadlines,
};
use docket_domain::policy::{RefundFrom, Statutes};
use proptest::prelude::*;
use serde::Deserialize;

fn pack(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs").join(path);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn calendars() -> Calendars {
    let names = ["au", "ca", "de", "fr", "gb", "us"].map(|country| format!("{country}.toml"));
    let texts = names.clone().map(|name| pack(&format!("calendars/{name}")));
    Calendars::read(names.iter().map(String::as_str).zip(texts.iter().map(String::as_str))).unwrap()
}

fn rules() -> DeadlineRules {
    let names = CarrierNames::read("carriers.toml", &pack("rules/carriers.toml")).unwrap();
    let files = ["carriers.toml", "insurers_and_authorities.toml", "platforms.toml", "requests.toml"];
    let texts = files.map(|name| pack(&format!("rules/deadlines/{name}")));
    let countries = calendars().ids().into_iter().map(str::to_owned).collect();
    let pairs = files.into_iter().zip(texts.iter().map(String::as_str));
    DeadlineRules::read(pairs, &names.ids(), &countries).unwrap()
}

const LEAD: Lead = Lead { days: Duration::hours(24), hours: Duration::hours(4) };

/// Facts in which exactly that rule, and what stands beside it, applies.
fn facts_for(rule: &DeadlineRule) -> DeadlineFacts {
    DeadlineFacts {
        kind: rule.kinds.first().copied().unwrap_or(CaseKind::ItemNotReceived),
        stage: rule.stages.first().copied().unwrap_or(PlatformStage::None),
        platforms: rule.platform.iter().cloned().collect(),
        carrier: rule.carrier.clone(),
        service: rule.service.clone(),
        insurers: rule.insurer.iter().cloned().collect(),
        basis: BTreeMap::new(),
        zone: Tz::America__New_York,
        country: "US".into(),
        region: String::new(),
        buyer_country: rule.buyer_countries.first().cloned(),
        answered: Vec::new(),
        done: BTreeMap::new(),
        met: BTreeMap::new(),
        corrections: BTreeMap::new(),
    }
}

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().with_timezone(&Utc)
}

fn one(facts: &DeadlineFacts, rule: &str, now: &str) -> Deadline {
    let found = deadlines(&rules(), &calendars(), facts, LEAD, at(now));
    found.into_iter().find(|one| one.rule == rule).unwrap_or_else(|| panic!("no {rule}"))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    why: String,
    rule: String,
    country: String,
    #[serde(default)]
    region: String,
    zone: String,
    basis: BTreeMap<Basis, Moment>,
    opens: Option<String>,
    due: Option<String>,
}

#[derive(Deserialize)]
struct Rows {
    deadline: Vec<Row>,
}

#[test]
fn every_deadline_of_the_table_falls_on_the_day_that_a_calendar_shows() {
    let table: Rows = toml::from_str(include_str!("deadlines.toml")).unwrap();
    assert!(table.deadline.len() >= 60);
    let (rules, calendars) = (rules(), calendars());
    let mut wrong = Vec::new();
    for row in table.deadline {
        let rule = rules.get(&row.rule).unwrap_or_else(|| panic!("no rule {}", row.rule));
        let zone: Tz = row.zone.parse().unwrap();
        let facts = DeadlineFacts {
            basis: row.basis,
            zone,
            country: row.country,
            region: row.region,
            ..facts_for(rule)
        };
        let found = deadlines(&rules, &calendars, &facts, LEAD, at("2026-01-01T00:00:00Z"));
        let found = found.into_iter().find(|one| one.rule == row.rule);
        let found = found.unwrap_or_else(|| panic!("{}: {} does not apply", row.why, row.rule));
        let told = |at: Option<DateTime<Utc>>| at.map(|at| at.with_timezone(&zone).to_rfc3339());
        let (opens, due) = (told(found.opens_at()), told(found.due_at()));
        if (&opens, &due) != (&row.opens, &row.due) {
            wrong.push(format!(
                "{} ({}): {opens:?} to {due:?}, by hand {:?} to {:?}",
                row.why, row.rule, row.opens, row.due
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[derive(Deserialize)]
struct Years {
    year: Vec<Year>,
}

#[derive(Deserialize)]
struct Year {
    calendar: String,
    year: i32,
    days: Vec<String>,
}

fn calendar(id: &str) -> Calendar {
    let (country, region) = id.split_once('-').unwrap_or((id, ""));
    calendars().of(country, region)
}

#[test]
fn holidays_fall_on_the_days_that_printed_calendars_show() {
    let table: Years = toml::from_str(include_str!("holidays.toml")).unwrap();
    let mut wrong = Vec::new();
    for year in table.year {
        let weekday = |day: &chrono::NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let calendar = calendar(&year.calendar);
        assert_eq!(calendar.id, year.calendar);
        let days: BTreeSet<String> = calendar
            .holidays(year.year)
            .into_iter()
            .filter(weekday)
            .map(|day| day.format("%m-%d").to_string())
            .collect();
        let printed: BTreeSet<String> = year.days.into_iter().collect();
        if days != printed {
            let more: Vec<_> = days.difference(&printed).collect();
            let less: Vec<_> = printed.difference(&days).collect();
            wrong.push(format!("{} {}: too many {more:?}, missing {less:?}", year.calendar, year.year));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn ebay_case() -> DeadlineFacts {
    let began = Moment::Instant(at("2026-11-24T15:00:00Z").fixed_offset());
    DeadlineFacts {
        stage: PlatformStage::Inquiry,
        platforms: BTreeSet::from(["ebay".to_owned()]),
        carrier: Some("usps".into()),
        service: Some("usps_ground_advantage".into()),
        basis: BTreeMap::from([
            (Basis::MailingDate, "2026-11-20".parse().unwrap()),
            (Basis::StageBegan, began),
        ]),
        ..facts_for(rules().get("ebay_request").unwrap())
    }
}

#[test]
fn a_deadline_goes_from_not_open_yet_to_over_with_the_time() {
    let facts = ebay_case();
    let claim = |now: &str| one(&facts, "usps_ground_advantage_claim", now).state;
    assert_eq!(claim("2026-11-24T15:00:00Z"), DeadlineState::NotOpenYet);
    assert_eq!(claim("2026-12-05T05:00:00Z"), DeadlineState::Open, "midnight in New York on day 15");
    assert_eq!(claim("2026-12-05T04:59:59Z"), DeadlineState::NotOpenYet);
    assert_eq!(claim("2027-01-19T12:00:00Z"), DeadlineState::Near);
    assert_eq!(claim("2027-01-20T04:59:59Z"), DeadlineState::Near, "the last second");
    assert_eq!(claim("2027-01-20T05:00:00Z"), DeadlineState::Passed);
}

#[test]
fn an_answer_where_the_platform_sees_it_meets_the_deadline_and_an_earlier_one_does_not() {
    let mut facts = ebay_case();
    facts.answered = vec![at("2026-11-20T10:00:00Z")];
    assert_ne!(one(&facts, "ebay_answer", "2026-11-25T12:00:00Z").state, DeadlineState::Met);
    facts.answered.push(at("2026-11-25T09:00:00Z"));
    let met = one(&facts, "ebay_answer", "2026-12-25T12:00:00Z");
    assert_eq!((met.state, met.met_at), (DeadlineState::Met, Some(at("2026-11-25T09:00:00Z"))));
    assert_eq!(met.remind_at(LEAD), None);
}

#[test]
fn what_is_not_known_is_unknown_and_never_guessed() {
    let mut facts = ebay_case();
    facts.basis.remove(&Basis::StageBegan);
    let answer = one(&facts, "ebay_answer", "2026-11-25T12:00:00Z");
    assert_eq!((answer.state, answer.due_at()), (DeadlineState::Unknown, None));
    assert_eq!(answer.missing, Some(Missing::Basis(Basis::StageBegan)));
    facts.service = None;
    let found = deadlines(&rules(), &calendars(), &facts, LEAD, at("2026-11-25T12:00:00Z"));
    let claims: Vec<_> = found.iter().filter(|one| one.what == What::Claim).collect();
    assert_eq!(claims.len(), 1, "one line says that the service is not known");
    assert_eq!(claims.first().and_then(|one| one.missing), Some(Missing::Service));
}

#[test]
fn a_correction_leads_and_says_what_it_replaced() {
    let mut facts = ebay_case();
    let correction =
        Correction { due: Some(2), note: "their mail says two days".into(), ..Correction::default() };
    facts.corrections.insert("ebay_answer".into(), correction.clone());
    let answer = one(&facts, "ebay_answer", "2026-11-25T12:00:00Z");
    assert_eq!(
        answer.due_at(),
        Some(at("2026-11-28T04:59:59Z")),
        "Wednesday and Friday; Thursday is a holiday"
    );
    assert_eq!(answer.due.as_ref().and_then(|edge| edge.instead_of), Some(3));
    assert_eq!(answer.correction, Some(correction));
    facts.basis.remove(&Basis::MailingDate);
    let told = Correction { basis_on: "2026-11-20".parse().ok(), ..Correction::default() };
    facts.corrections.insert("usps_ground_advantage_claim".into(), told);
    let claim = one(&facts, "usps_ground_advantage_claim", "2026-11-25T12:00:00Z");
    assert_eq!(claim.opens_at(), Some(at("2026-12-05T05:00:00Z")), "the day was told by hand");
}

#[test]
fn where_sources_disagree_the_other_value_stands_beside_with_its_own_date() {
    let rules = rules();
    let rule = rules.get("dhl_de_paket_search").unwrap();
    let mut facts = facts_for(rule);
    facts.basis.insert(Basis::MailingDate, "2026-11-20".parse().unwrap());
    let search = one(&facts, "dhl_de_paket_search", "2026-11-21T12:00:00Z");
    let opens = search.opens.unwrap();
    assert_eq!((opens.figure, opens.at), (7, Some(at("2026-11-27T05:00:00Z"))), "the safe value leads");
    let other = opens.others.first().unwrap();
    assert_eq!((other.figure, other.at), (6, Some(at("2026-11-26T05:00:00Z"))));
}

#[test]
fn a_platform_that_asks_before_the_carrier_can_be_asked_is_named_with_both_dates() {
    let mut facts = ebay_case();
    let found = |facts: &DeadlineFacts| {
        clash(&deadlines(&rules(), &calendars(), facts, LEAD, at("2026-11-25T12:00:00Z")))
    };
    let told = found(&facts).unwrap();
    assert_eq!((told.platform.as_str(), told.carrier.as_str(), told.days), ("ebay", "usps", 5));
    assert_eq!(told.answer_due, at("2026-12-01T04:59:59Z"));
    assert_eq!(told.claim_opens, at("2026-12-05T05:00:00Z"));
    facts.answered.push(at("2026-11-25T09:00:00Z"));
    assert_eq!(found(&facts), None, "what is answered clashes with nothing");
}

#[test]
fn every_rule_has_a_first_and_a_last_day_in_that_order() {
    for rule in rules().iter() {
        let mut facts = facts_for(rule);
        facts.basis = Basis::ALL.iter().map(|basis| (*basis, "2026-11-20".parse().unwrap())).collect();
        let found = deadlines(&rules(), &calendars(), &facts, LEAD, at("2026-11-20T12:00:00Z"));
        let found = found.into_iter().find(|one| one.rule == rule.id).unwrap();
        assert_eq!(found.missing, None, "{}", rule.id);
        if let (Some(opens), Some(due)) = (found.opens_at(), found.due_at()) {
            assert!(opens < due, "{} ends before it begins", rule.id);
        }
    }
}

proptest! {
    #[test]
    fn a_later_basis_never_gives_an_earlier_deadline(
        day in 0i64..20_000, later in 0i64..40, hour in 0i64..24, which in 0usize..1000, place in 0usize..7
    ) {
        let rules = rules();
        let all: Vec<_> = rules.iter().collect();
        let rule = all.get(which % all.len()).unwrap();
        let (country, region, zone) = [
            ("US", "", Tz::America__New_York), ("DE", "Bayern", Tz::Europe__Berlin), ("GB", "Scotland", Tz::Europe__London),
            ("FR", "", Tz::Europe__Paris), ("CA", "Quebec", Tz::America__Toronto), ("AU", "VIC", Tz::Australia__Melbourne),
            ("", "", Tz::Pacific__Auckland),
        ].get(place).copied().unwrap();
        let begin = at("2000-01-01T00:00:00Z") + Duration::days(day) + Duration::hours(hour);
        let of = |began: DateTime<Utc>| {
            let moment = Moment::Instant(began.fixed_offset());
            let facts = DeadlineFacts {
                basis: Basis::ALL.iter().map(|basis| (*basis, moment)).collect(),
                country: country.into(),
                region: region.into(),
                zone,
                ..facts_for(rule)
            };
            let found = deadlines(&rules, &calendars(), &facts, LEAD, began);
            let found = found.into_iter().find(|one| one.rule == rule.id).unwrap();
            (found.opens_at(), found.due_at())
        };
        let (earlier, later) = (of(begin), of(begin + Duration::hours(later * 7)));
        prop_assert!(earlier.0 <= later.0 && earlier.1 <= later.1, "{}: {earlier:?} {later:?}", rule.id);
    }

    #[test]
    fn business_days_between_count_what_was_added(day in 0i64..20_000, days in 1u32..60, place in 0usize..4) {
        let calendar = calendar(["US", "DE-BY", "GB-SCT", "AU-VIC"].get(place).copied().unwrap());
        let from = at("2000-01-01T00:00:00Z").date_naive() + Duration::days(day);
        let until = calendar.add_business_days(from, days).unwrap();
        prop_assert!(calendar.is_business_day(until));
        prop_assert_eq!(calendar.business_days_between(from, until), days);
    }
}

#[test]
fn the_days_of_the_law_for_a_refund_are_the_same_where_the_guard_reads_them() {
    let statutes = Statutes::read("statutes.toml", &pack("rules/statutes.toml")).unwrap();
    let rules = rules();
    let of_law: Vec<&DeadlineRule> = rules.iter().filter(|rule| rule.what == What::LawRefund).collect();
    assert_eq!(of_law.len(), 3);
    for rule in of_law {
        let due = rule.due.as_ref().unwrap();
        for country in &rule.buyer_countries {
            let refund = statutes.protecting(country).find_map(|statute| statute.refund.as_ref()).unwrap();
            let from = match refund.from {
                RefundFrom::Notice => Basis::Asked,
                RefundFrom::GoodsBack => Basis::GoodsBack,
                RefundFrom::Cancelled => Basis::Cancelled,
            };
            let unit = if refund.working_days { Unit::BusinessDays } else { Unit::CalendarDays };
            assert_eq!((due.figure, due.unit, due.basis), (refund.days, unit, from), "{} {country}", rule.id);
        }
    }
}
