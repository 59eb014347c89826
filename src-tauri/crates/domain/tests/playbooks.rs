//! What has to hold for every playbook that comes with Docket, whatever the facts.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "what fails here fails the test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, TimeZone, Utc};
use docket_domain::case::{CaseKind, Resolution, StepState, SuspectedCause};
use docket_domain::playbook::{
    FACTS, FACTS_OF_SELLER, Known, PLATFORMS, Playbook, SITUATIONS, StepFacts, StepNow, StepRun, Why,
    proposed, steps_now,
};
use proptest::prelude::*;

fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs")
}

fn names(folder: &str, ending: &str) -> BTreeSet<String> {
    let files = fs::read_dir(packs().join(folder)).unwrap().map(|file| file.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|found| found == ending));
    files.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

fn pack(path: &str) -> toml::Table {
    fs::read_to_string(packs().join(path)).unwrap().parse().unwrap()
}

fn figures() -> BTreeMap<String, Duration> {
    let figure = |one: &toml::Value| {
        let (id, figure) = (one["id"].as_str().unwrap(), one["figure"].as_integer().unwrap());
        let long = if id.ends_with("_hours") { Duration::hours(figure) } else { Duration::days(figure) };
        (id.to_owned(), long)
    };
    let (waits, situations) = (pack("rules/waits.toml"), pack("rules/situations.toml"));
    let all = waits["wait"].as_array().unwrap().iter().chain(situations["figure"].as_array().unwrap());
    all.map(figure).collect()
}

fn all() -> Vec<Playbook> {
    let known = Known {
        letters: names("letters/en", "hbs"),
        papers: names("papers", "toml"),
        waits: figures().into_keys().collect(),
        ..Known::default()
    };
    let read = |name: String| {
        let text = fs::read_to_string(packs().join(format!("playbooks/{name}.toml"))).unwrap();
        Playbook::read(&format!("{name}.toml"), &text, &known).unwrap_or_else(|error| panic!("{error}"))
    };
    names("playbooks", "toml").into_iter().map(read).collect()
}

fn one(id: &str, version: u32) -> Playbook {
    all().into_iter().find(|playbook| playbook.id == id && playbook.version == version).unwrap()
}

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap()
}

fn run(state: StepState, answer: Option<&str>, at: DateTime<Utc>) -> StepRun {
    StepRun { state, at, answer: answer.map(str::to_owned), because: String::new() }
}

fn any_facts() -> impl Strategy<Value = StepFacts> {
    let of = |list: &'static [&'static str]| proptest::sample::select(list);
    let countries: &'static [&'static str] = &["US", "DE", "GB"];
    let place = (
        proptest::option::of(of(SITUATIONS)),
        of(PLATFORMS),
        any::<Option<bool>>(),
        proptest::option::of(of(countries)),
    );
    let causes = proptest::option::of(proptest::sample::select(SuspectedCause::ALL));
    let hours = proptest::option::of(-200_i64..2);
    let known = proptest::collection::btree_set(of(FACTS), 0..FACTS.len());
    (place, causes, hours, known).prop_map(|(place, suspected, hours, known)| {
        let (situation, platform, international, country) = place;
        let delivered = hours.map(|hours| ("delivered".to_owned(), now() + Duration::hours(hours)));
        StepFacts {
            situation: situation.map(str::to_owned),
            platform: platform.to_owned(),
            international,
            carrier_country: country.map(str::to_owned),
            suspected,
            moments: delivered.into_iter().collect(),
            figures: figures(),
            known: known.into_iter().map(str::to_owned).collect(),
            ..StepFacts::default()
        }
    })
}

type Runs = BTreeMap<String, StepRun>;

/// Walks through a playbook, always choosing among what is offered, until a step that ends the case is done. What is
/// locked for want of a fact is left out when nothing else can be done. Calls `look` before each choice.
fn walk(
    playbook: &Playbook,
    mut facts: StepFacts,
    choices: &[usize],
    mut look: impl FnMut(&Runs, &[(String, StepState)]),
) -> Result<Runs, String> {
    let mut runs = Runs::new();
    let mut at = now();
    for pick in choices.iter().copied().cycle().take(200) {
        let steps = steps_now(playbook, &runs, &facts, at);
        let states: Vec<_> = steps.iter().map(|step| (step.step.id.clone(), step.state)).collect();
        look(&runs, &states);
        let ready: Vec<_> = steps.iter().filter(|step| step.state == StepState::Ready).collect();
        if let Some(next) = ready.get(pick % ready.len().max(1)) {
            let answers = &next.step.answers;
            let answer = answers.get(pick % answers.len().max(1)).map(String::as_str);
            runs.insert(next.step.id.clone(), run(StepState::Done, answer, at));
            if let Some(wait) = &next.step.starts_wait {
                facts.wait_ends.insert(next.step.id.clone(), at + facts.figures[&wait.days]);
            }
            if next.step.ends_the_case() {
                return Ok(runs);
            }
            at += Duration::hours(1);
            continue;
        }
        if let Some(until) = steps.iter().filter_map(|step| step.until.filter(|until| *until > at)).min() {
            at = until;
            continue;
        }
        // What the seller can find out at any time is found out before anything is left out for want of it.
        let wanted = |step: &&StepNow<'_>| step.state == StepState::Locked;
        let wanted = steps.iter().filter(wanted).filter_map(|step| step.step.requires_fact.clone());
        let mut wanted = wanted.filter(|fact| FACTS_OF_SELLER.contains(&fact.as_str()));
        if let Some(fact) = wanted.find(|fact| !facts.known.contains(fact)) {
            facts.known.insert(fact);
            continue;
        }
        let closed = |list: &[SuspectedCause]| facts.suspected.is_some_and(|cause| list.contains(&cause));
        let stuck = steps.iter().find(|step| {
            step.state == StepState::Locked
                && step.step.may_skip
                && !step.step.when_closed
                && !closed(&step.step.unavailable_if_suspected)
        });
        let Some(stuck) = stuck else { return Err(format!("stuck with {states:?}")) };
        runs.insert(stuck.step.id.clone(), run(StepState::Skipped, None, at));
    }
    Err("no end after two hundred choices".to_owned())
}

#[test]
fn every_kind_of_case_has_a_playbook_and_the_older_version_stays_readable() {
    let all = all();
    for kind in CaseKind::ALL {
        assert!(all.iter().any(|playbook| playbook.kind == *kind), "{}", kind.name());
    }
    let (old, new) = (one("item_not_received", 1), one("item_not_received", 2));
    for step in &old.steps {
        assert!(new.step(&step.id).is_some(), "{} is gone", step.id);
    }
}

#[test]
fn every_step_that_comes_after_others_says_why_it_is_locked_and_has_a_source() {
    for playbook in all() {
        for step in &playbook.steps {
            assert!(step.before().next().is_none() || step.lock.is_some(), "{}: {}", playbook.id, step.id);
            assert!(!step.source.text_key.is_empty() && !step.source.grade.is_empty());
        }
    }
}

#[test]
fn no_step_comes_after_one_that_a_private_suspicion_can_close() {
    for playbook in all() {
        let closable = |id: &String| !playbook.step(id).unwrap().unavailable_if_suspected.is_empty();
        for step in playbook.steps.iter().filter(|step| step.unavailable_if_suspected.is_empty()) {
            assert!(!step.before().any(closable), "{}: {}", playbook.id, step.id);
        }
    }
}

#[test]
fn the_buyer_is_told_before_the_post_office_is_called() {
    for playbook in all() {
        for step in playbook.steps.iter().filter(|step| step.id == "call_post_office") {
            assert!(step.after.contains(&"notify_buyer_of_call".to_owned()), "{}", playbook.id);
        }
    }
}

#[test]
fn the_buyer_is_asked_before_the_carrier_and_a_yes_closes_whatever_tracking_says() {
    let playbook = one("tracking_problem", 1);
    for id in ["notify_buyer_of_call", "open_carrier_case", "open_trace"] {
        assert!(playbook.step(id).unwrap().after.contains(&"ask_if_arrived".to_owned()), "{id}");
    }
    let yes = run(StepState::Done, Some("arrived"), now());
    let runs = Runs::from([("ask_if_arrived".to_owned(), yes)]);
    assert_eq!(proposed(&playbook, &runs), Some(Resolution::DeliveredLate));
}

#[test]
fn a_parcel_found_after_an_announcement_is_found_after_notice() {
    let playbook = one("item_not_received", 2);
    let mut runs = Runs::from([("ask_household".to_owned(), run(StepState::Done, Some("found"), now()))]);
    assert_eq!(proposed(&playbook, &runs), Some(Resolution::FoundByBuyer));
    let day = Duration::days(1);
    for (state, at, end) in [
        (StepState::Done, now() - day, Resolution::FoundAfterNotice),
        (StepState::Skipped, now() - day, Resolution::FoundByBuyer),
        (StepState::Done, now() + day, Resolution::FoundByBuyer),
    ] {
        runs.insert("notify_buyer_of_call".to_owned(), run(state, None, at));
        assert_eq!(proposed(&playbook, &runs), Some(end), "{state:?} at {at}");
    }
}

#[test]
fn the_days_after_a_delivery_scan_end_to_the_hour() {
    let playbook = one("item_not_received", 2);
    let state = |hours: i64, id: &str| {
        let facts = StepFacts {
            situation: Some("delivered".to_owned()),
            moments: BTreeMap::from([("delivered".to_owned(), now() - Duration::hours(hours))]),
            figures: figures(),
            ..StepFacts::default()
        };
        let steps = steps_now(&playbook, &Runs::new(), &facts, now());
        let found = steps.into_iter().find(|step| step.step.id == id).unwrap();
        (found.state, found.until.map(|until| until - now()))
    };
    assert_eq!(state(47, "wait_for_early_scan"), (StepState::Waiting, Some(Duration::hours(1))));
    assert_eq!(state(48, "wait_for_early_scan").0, StepState::Done);
    assert_eq!(state(71, "wait_for_misdelivered"), (StepState::Waiting, Some(Duration::hours(1))));
    assert_eq!(state(72, "wait_for_misdelivered").0, StepState::Done);
}

#[test]
fn each_situation_has_a_step_of_its_own() {
    let playbook = one("item_not_received", 2);
    for (situation, step) in [
        ("in_transit", "tell_in_transit"),
        ("left_origin", "tell_left_origin"),
        ("at_sorting_centre", "tell_sorting_centre"),
        ("delivered", "tell_delivered_abroad"),
        ("customs", "find_customs_reason"),
        ("no_scan", "note_no_scan"),
        ("no_tracking", "weigh_exposure"),
    ] {
        for other in SITUATIONS {
            let facts = StepFacts {
                situation: Some((*other).to_owned()),
                international: Some(true),
                ..StepFacts::default()
            };
            let steps = steps_now(&playbook, &Runs::new(), &facts, now());
            let state = steps.iter().find(|one| one.step.id == step).unwrap().state;
            assert_eq!(state != StepState::NotApplicable, *other == situation, "{step} with {other}");
        }
    }
}

#[test]
fn each_suspected_cause_selects_its_way() {
    let playbook = one("item_not_received", 2);
    let steps = ["wait_for_misdelivered", "offer_theft_report", "file_theft_report", "find_customs_reason"];
    for (suspected, expected, sellers_call) in [
        (None, [true, true, true, false], true),
        (Some(SuspectedCause::Unknown), [true, true, true, false], true),
        (Some(SuspectedCause::Theft), [false, true, true, false], true),
        (Some(SuspectedCause::Misdelivery), [true, false, false, false], true),
        (Some(SuspectedCause::EarlyDeliveryScan), [false, false, false, false], true),
        (Some(SuspectedCause::Delay), [false, false, false, false], true),
        (Some(SuspectedCause::Customs), [false, false, false, true], true),
        (Some(SuspectedCause::Fraud), [true, true, true, false], false),
    ] {
        for (country, reports) in [("US", true), ("DE", false)] {
            let facts = StepFacts {
                situation: Some("delivered".to_owned()),
                carrier_country: Some(country.to_owned()),
                moments: BTreeMap::from([("delivered".to_owned(), now())]),
                figures: figures(),
                suspected,
                ..StepFacts::default()
            };
            let found = steps_now(&playbook, &Runs::new(), &facts, now());
            let stands = |id: &str| found.iter().find(|one| one.step.id == id).unwrap();
            let offered = steps.map(|id| stands(id).state != StepState::NotApplicable);
            let [days, offer, file, customs] = expected;
            assert_eq!(
                offered,
                [days, offer && reports, file && reports, customs],
                "{suspected:?} {country}"
            );
            assert_eq!(
                stands("call_post_office").why == Some(Why::Suspicion),
                !sellers_call,
                "{suspected:?}"
            );
        }
    }
}

#[test]
fn every_source_of_a_step_has_a_day_and_a_grade_and_a_rule_of_a_marketplace_is_never_own_advice() {
    for playbook in all().into_iter().filter(|one| (one.id.as_str(), one.version) != ("item_not_received", 1))
    {
        for step in &playbook.steps {
            for source in std::iter::once(&step.source).chain(step.platform_sources.values()) {
                assert!(source.checked.is_some(), "{}: {}", playbook.id, step.id);
                assert!(["A", "B", "C", "R", "own"].contains(&source.grade.as_str()), "{}", step.id);
            }
            for (platform, source) in &step.platform_sources {
                assert!(
                    source.grade != "own" && source.text_key.contains(platform),
                    "{}: {platform}",
                    step.id
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_playbook_always_ends(
        facts in any_facts(),
        choices in proptest::collection::vec(0_usize..7, 1..40),
    ) {
        for playbook in all() {
            let ended = walk(&playbook, facts.clone(), &choices, |_, _| {});
            prop_assert!(ended.is_ok(), "{} {}: {ended:?}", playbook.id, playbook.version);
        }
    }

    #[test]
    fn no_path_with_a_suspicion_of_fraud_offers_the_sellers_own_call(
        facts in any_facts(),
        choices in proptest::collection::vec(0_usize..7, 1..40),
    ) {
        let facts = StepFacts { suspected: Some(SuspectedCause::Fraud), ..facts };
        for playbook in all() {
            let mut offered = false;
            let ended = walk(&playbook, facts.clone(), &choices, |_, states| {
                let calls = ["call_post_office", "notify_buyer_of_call"];
                offered |= states
                    .iter()
                    .any(|(id, state)| calls.contains(&id.as_str()) && *state == StepState::Ready);
            });
            prop_assert!(!offered && ended.is_ok(), "{}", playbook.id);
        }
    }

    #[test]
    fn nothing_is_offered_before_what_comes_first(
        facts in any_facts(),
        choices in proptest::collection::vec(0_usize..7, 1..40),
    ) {
        for playbook in all() {
            let mut early = Vec::new();
            let ended = walk(&playbook, facts.clone(), &choices, |runs, states| {
                let states: BTreeMap<_, _> = states.iter().cloned().collect();
                let open = |id: &&String| {
                    !matches!(states[*id], StepState::Done | StepState::Skipped | StepState::NotApplicable)
                };
                for (id, _) in states.iter().filter(|(_, state)| **state == StepState::Ready) {
                    early.extend(playbook.step(id).unwrap().before().filter(open).map(|one| (id.clone(), one.clone())));
                    if id == "call_post_office" && !runs.contains_key("notify_buyer_of_call") {
                        early.push((id.clone(), "notify_buyer_of_call".to_owned()));
                    }
                }
            });
            prop_assert!(early.is_empty() && ended.is_ok(), "{}: {early:?}", playbook.id);
        }
    }

    #[test]
    fn every_step_that_cannot_be_done_says_why(facts in any_facts()) {
        for playbook in all() {
            for step in steps_now(&playbook, &Runs::new(), &facts, now()) {
                let open = matches!(step.state, StepState::Ready | StepState::Done | StepState::Skipped);
                prop_assert_eq!(step.why.is_none(), open, "{}", step.step.id);
            }
        }
    }
}

#[test]
fn every_end_that_a_playbook_names_is_one_that_its_kind_of_case_can_have() {
    for playbook in all() {
        for step in &playbook.steps {
            for (answer, end) in &step.on_answer {
                assert!(end.ends(playbook.kind), "{} {} {answer}: {}", playbook.id, step.id, end.name());
            }
        }
    }
}
