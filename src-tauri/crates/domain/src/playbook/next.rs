//! Which step stands where: a pure function of the playbook, what was done, and the facts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, Utc};

use super::{NotBefore, Playbook, Step};
use crate::case::{Resolution, StepState, SuspectedCause};
use crate::request::ReasonClass;

/// What was recorded for a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRun {
    /// `Done` or `Skipped`.
    pub state: StepState,
    /// When.
    pub at: DateTime<Utc>,
    /// Answer, when the step asks one.
    pub answer: Option<String>,
    /// Word of the seller when skipped.
    pub because: String,
}

/// Facts of the case that steps depend on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepFacts {
    /// Country of the carrier (`US`), when known.
    pub carrier_country: Option<String>,
    /// Marketplace of the order.
    pub platform: String,
    /// Situation of the parcel by its tracking; absent counts as `unknown`.
    pub situation: Option<String>,
    /// Whether the parcel leaves the seller's country, when both countries are known.
    pub international: Option<bool>,
    /// The private suspicion.
    pub suspected: Option<SuspectedCause>,
    /// End of each running or ended wait, by the step that started it.
    pub wait_ends: BTreeMap<String, DateTime<Utc>>,
    /// Moments that are known, by name (`delivered`).
    pub moments: BTreeMap<String, DateTime<Utc>>,
    /// How long each figure is, by its name.
    pub figures: BTreeMap<String, Duration>,
    /// Facts that are known, by name (`tracking_number`).
    pub known: BTreeSet<String>,
    /// Whether the case is closed.
    pub closed: bool,
    /// What the buyer's reason comes down to, when it is known.
    pub reason: Option<ReasonClass>,
    /// Country of the buyer, when known.
    pub buyer_country: Option<String>,
}

/// Why a step is locked, waits or does not apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// These steps come first. The sentence's key comes from the pack; without one the steps are named.
    After {
        /// Key of the sentence.
        lock: Option<String>,
        /// Ids of the steps still open.
        steps: Vec<String>,
    },
    /// The private suspicion closes this way.
    Suspicion,
    /// This fact is not known yet.
    Fact(String),
    /// This fact holds and stands in the way.
    Held(String),
    /// It belongs after the end of the case.
    NotClosed,
    /// The case ended before it.
    CaseOver,
    /// That figure has not passed since that moment.
    TooEarly {
        /// The moment it counts from.
        after: String,
        /// Name of the figure.
        rule: String,
    },
    /// The wait that this step started runs.
    WaitRuns(String),
    /// It is for parcels that a carrier of this country takes.
    OtherCarrier(String),
    /// It is for parcels in one of these situations.
    OtherSituation(Vec<String>),
    /// It is for orders of these marketplaces.
    OtherPlatform(Vec<String>),
    /// It is for parcels that leave the country (`true`) or stay in it.
    OtherBorder(bool),
    /// It is for another idea of the cause.
    OtherCause,
    /// It depends on the answer recorded for this step.
    OtherAnswer(String),
    /// It is for cases in which this fact holds (`true`) or does not.
    OtherFact(String, bool),
    /// It is for reasons that come down to one of these.
    OtherReason(Vec<ReasonClass>),
    /// It is for buyers in one of these countries.
    OtherBuyer(Vec<String>),
    /// There is nothing to wait for.
    NothingToAwait,
}

/// A step of the playbook and where it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepNow<'a> {
    /// The step.
    pub step: &'a Step,
    /// Its state.
    pub state: StepState,
    /// Why it is locked, waits or does not apply.
    pub why: Option<Why>,
    /// Until when it waits, or a step before it does.
    pub until: Option<DateTime<Utc>>,
}

/// Whether a step is settled, and until when it waits otherwise.
type Settled = (bool, Option<DateTime<Utc>>);

/// Every step in order with its state at `now`.
pub fn steps_now<'a>(
    playbook: &'a Playbook,
    runs: &BTreeMap<String, StepRun>,
    facts: &StepFacts,
    now: DateTime<Utc>,
) -> Vec<StepNow<'a>> {
    let mut settled: BTreeMap<&str, Settled> = BTreeMap::new();
    // A step may come after one that stands below it in the list, so states are found in dependency order:
    // the playbook has no cycles, hence as many rounds as steps are enough.
    let mut states: Vec<Option<StepNow<'a>>> = playbook.steps.iter().map(|_| None).collect();
    for _ in &playbook.steps {
        for (step, state) in playbook.steps.iter().zip(states.iter_mut()) {
            let known = step.before().all(|id| settled.contains_key(id.as_str()));
            if state.is_none() && known {
                let found = state_of(step, runs, facts, now, &settled);
                settled.insert(&step.id, (is_settled(found.state), found.until));
                *state = Some(found);
            }
        }
    }
    states.into_iter().flatten().collect()
}

/// The steps that can be done now, in order.
pub fn next_steps<'a, 'b>(steps: &'b [StepNow<'a>]) -> impl Iterator<Item = &'b StepNow<'a>> {
    steps.iter().filter(|step| step.state == StepState::Ready)
}

fn is_settled(state: StepState) -> bool {
    match state {
        StepState::Done | StepState::Skipped | StepState::NotApplicable => true,
        StepState::Locked | StepState::Ready | StepState::Waiting => false,
    }
}

fn state_of<'a>(
    step: &'a Step,
    runs: &BTreeMap<String, StepRun>,
    facts: &StepFacts,
    now: DateTime<Utc>,
    settled: &BTreeMap<&str, Settled>,
) -> StepNow<'a> {
    let at = |state, why, until| StepNow { step, state, why, until };
    if let Some(run) = runs.get(&step.id) {
        return at(run.state, None, None);
    }
    if facts.closed && !step.when_closed {
        return at(StepState::NotApplicable, Some(Why::CaseOver), None);
    }
    if let Some(why) = why_not_applicable(step, facts).or_else(|| other_answer(step, runs)) {
        return at(StepState::NotApplicable, Some(why), None);
    }
    if facts.suspected.is_some_and(|cause| step.unavailable_if_suspected.contains(&cause)) {
        return at(StepState::Locked, Some(Why::Suspicion), None);
    }
    if step.when_closed && !facts.closed {
        return at(StepState::Locked, Some(Why::NotClosed), None);
    }
    let is_open = |id: &&String| settled.get(id.as_str()).is_none_or(|(done, _)| !done);
    let open: Vec<String> = step.after.iter().filter(is_open).cloned().collect();
    if let Some(started_by) = &step.waits_for {
        return match facts.wait_ends.get(started_by) {
            Some(end) if *end > now => {
                at(StepState::Waiting, Some(Why::WaitRuns(started_by.clone())), Some(*end))
            }
            Some(end) => at(StepState::Done, None, Some(*end)),
            // The starting step was left out or does not apply: there is nothing to wait for.
            None if !is_open(&started_by) => at(StepState::NotApplicable, Some(Why::NothingToAwait), None),
            None => {
                let steps = vec![started_by.clone()];
                at(StepState::Locked, Some(Why::After { lock: step.lock.clone(), steps }), None)
            }
        };
    }
    if let Some(until) = &step.waits_until {
        return match end_of(until, facts) {
            Some(end) if end > now => at(StepState::Waiting, Some(too_early(until)), Some(end)),
            Some(end) => at(StepState::Done, None, Some(end)),
            None => at(StepState::NotApplicable, Some(Why::NothingToAwait), None),
        };
    }
    if !open.is_empty() {
        let until = open.iter().filter_map(|id| settled.get(id.as_str())?.1).max();
        return at(StepState::Locked, Some(Why::After { lock: step.lock.clone(), steps: open }), until);
    }
    if let Some(fact) = step.requires_fact.as_ref().filter(|fact| !facts.known.contains(*fact)) {
        return at(StepState::Locked, Some(Why::Fact(fact.clone())), None);
    }
    if let Some(fact) = step.locked_while.as_ref().filter(|fact| facts.known.contains(*fact)) {
        return at(StepState::Locked, Some(Why::Held(fact.clone())), None);
    }
    match step.not_before.as_ref().and_then(|until| Some((until, end_of(until, facts)?))) {
        Some((until, end)) if end > now => at(StepState::Waiting, Some(too_early(until)), Some(end)),
        _ => at(StepState::Ready, None, None),
    }
}

fn too_early(until: &NotBefore) -> Why {
    Why::TooEarly { after: until.after.clone(), rule: until.rule.clone() }
}

fn end_of(until: &NotBefore, facts: &StepFacts) -> Option<DateTime<Utc>> {
    facts.moments.get(&until.after)?.checked_add_signed(*facts.figures.get(&until.rule)?)
}

fn other_answer(step: &Step, runs: &BTreeMap<String, StepRun>) -> Option<Why> {
    let given = |id: &String, answers: &Vec<String>| {
        runs.get(id).and_then(|run| run.answer.as_ref()).is_some_and(|answer| answers.contains(answer))
    };
    let (id, _) = step.only_if.as_ref()?.answers.iter().find(|(id, answers)| !given(id, answers))?;
    Some(Why::OtherAnswer(id.clone()))
}

/// The end that the answers so far propose: that of the last step in order whose answer has one. A parcel that
/// turned up after a call, a search or a report was announced was found after notice.
pub fn proposed(playbook: &Playbook, runs: &BTreeMap<String, StepRun>) -> Option<Resolution> {
    let (at, resolution) = playbook
        .steps
        .iter()
        .filter_map(|step| {
            let run = runs.get(&step.id)?;
            Some((run.at, *step.on_answer.get(run.answer.as_deref()?)?))
        })
        .next_back()?;
    let announced = playbook.steps.iter().filter(|step| step.announces).filter_map(|step| runs.get(&step.id));
    let noticed = announced.filter(|run| run.state == StepState::Done).any(|run| run.at < at);
    let found = resolution == Resolution::FoundByBuyer;
    Some(if found && noticed { Resolution::FoundAfterNotice } else { resolution })
}

/// Whether the step is meant for such a case at all, whatever was answered so far.
pub fn applies(step: &Step, facts: &StepFacts) -> bool {
    why_not_applicable(step, facts).is_none()
}

fn why_not_applicable(step: &Step, facts: &StepFacts) -> Option<Why> {
    let only = step.only_if.as_ref()?;
    if let Some(country) =
        only.carrier_country.as_ref().filter(|one| facts.carrier_country.as_ref() != Some(*one))
    {
        return Some(Why::OtherCarrier(country.clone()));
    }
    let situation = facts.situation.as_deref().unwrap_or("unknown");
    let suspected = facts.suspected.unwrap_or(SuspectedCause::Unknown);
    let told = only.situations.iter().any(|one| one == situation) || only.or_suspected.contains(&suspected);
    if !only.situations.is_empty() && !told {
        return Some(Why::OtherSituation(only.situations.clone()));
    }
    if !only.platforms.is_empty() && !only.platforms.contains(&facts.platform) {
        return Some(Why::OtherPlatform(only.platforms.clone()));
    }
    if let Some(abroad) = only.international.filter(|abroad| facts.international != Some(*abroad)) {
        return Some(Why::OtherBorder(abroad));
    }
    let lacking = only.facts.iter().find(|fact| !facts.known.contains(*fact)).map(|fact| (fact, true));
    let holding = only.without.iter().find(|fact| facts.known.contains(*fact)).map(|fact| (fact, false));
    if let Some((fact, wanted)) = lacking.or(holding) {
        return Some(Why::OtherFact(fact.clone(), wanted));
    }
    if !only.reasons.is_empty() && !facts.reason.is_some_and(|reason| only.reasons.contains(&reason)) {
        return Some(Why::OtherReason(only.reasons.clone()));
    }
    let lives = facts.buyer_country.as_ref().is_some_and(|country| only.buyer_countries.contains(country));
    if !only.buyer_countries.is_empty() && !lives {
        return Some(Why::OtherBuyer(only.buyer_countries.clone()));
    }
    (!only.suspected.is_empty() && !only.suspected.contains(&suspected)).then_some(Why::OtherCause)
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;
    use crate::playbook::Known;

    fn playbook() -> Playbook {
        let text = r#"
            id = "p"
            version = 1
            kind = "item_not_received"
            [[step]]
            id = "reassure"
            source = { text_key = "own", grade = "own" }
            [[step]]
            id = "tell"
            source = { text_key = "own", grade = "own" }
            [[step]]
            id = "call"
            after = ["tell"]
            unavailable_if_suspected = ["fraud"]
            source = { text_key = "own", grade = "own" }
            [[step]]
            id = "report"
            only_if = { carrier_country = "US" }
            starts_wait = { days = "d", party = "authority", remind = "r" }
            source = { text_key = "own", grade = "own" }
            [[step]]
            id = "wait"
            waits_for = "report"
            source = { text_key = "own", grade = "own" }
            [[step]]
            id = "refund"
            after = ["reassure", "wait"]
            source = { text_key = "own", grade = "own" }
            [[step]]
            id = "learn"
            when_closed = true
            source = { text_key = "own", grade = "own" }
        "#;
        let known = Known { waits: BTreeSet::from(["d".to_owned()]), ..Known::default() };
        Playbook::read("p.toml", text, &known).unwrap()
    }

    fn now() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap()
    }

    fn done() -> StepRun {
        StepRun { state: StepState::Done, at: now(), answer: None, because: String::new() }
    }

    fn states(runs: &[&str], facts: &StepFacts) -> Vec<(String, StepState)> {
        let runs = runs.iter().map(|id| ((*id).to_owned(), done())).collect();
        let playbook = playbook();
        steps_now(&playbook, &runs, facts, now()).iter().map(|s| (s.step.id.clone(), s.state)).collect()
    }

    fn state(id: &str, runs: &[&str], facts: &StepFacts) -> StepState {
        states(runs, facts).into_iter().find(|(step, _)| step == id).unwrap().1
    }

    fn american() -> StepFacts {
        StepFacts { carrier_country: Some("US".into()), ..StepFacts::default() }
    }

    #[test]
    fn the_call_is_locked_until_the_buyer_was_told() {
        assert_eq!(state("call", &[], &american()), StepState::Locked);
        assert_eq!(state("call", &["tell"], &american()), StepState::Ready);
    }

    #[test]
    fn in_a_closed_case_only_what_was_done_and_what_belongs_after_its_end_is_left() {
        let closed = StepFacts { closed: true, ..american() };
        let left = |id| state(id, &["reassure"], &closed);
        assert_eq!(left("reassure"), StepState::Done);
        assert_eq!([left("tell"), left("call"), left("refund")], [StepState::NotApplicable; 3]);
        assert_eq!(left("learn"), StepState::Ready);
        assert_eq!(state("learn", &["reassure"], &american()), StepState::Locked);
    }

    #[test]
    fn with_a_suspicion_of_fraud_the_sellers_own_call_is_never_offered() {
        let facts = StepFacts { suspected: Some(SuspectedCause::Fraud), ..american() };
        assert_eq!(state("call", &["tell"], &facts), StepState::Locked);
    }

    #[test]
    fn a_wait_holds_the_refund_until_it_is_over() {
        let mut facts = american();
        facts.wait_ends.insert("report".into(), now() + chrono::Duration::days(1));
        assert_eq!(state("wait", &["report", "reassure"], &facts), StepState::Waiting);
        assert_eq!(state("refund", &["report", "reassure"], &facts), StepState::Locked);
        let runs = ["report", "reassure"].map(|id| (id.to_owned(), done())).into_iter().collect();
        let book = playbook();
        let steps = steps_now(&book, &runs, &facts, now());
        let refund = steps.iter().find(|one| one.step.id == "refund").unwrap();
        assert_eq!(refund.until, Some(now() + chrono::Duration::days(1)), "and it is said until when");
        facts.wait_ends.insert("report".into(), now());
        assert_eq!(state("wait", &["report", "reassure"], &facts), StepState::Done);
        assert_eq!(state("refund", &["report", "reassure"], &facts), StepState::Ready);
    }

    #[test]
    fn what_does_not_apply_locks_nothing() {
        let facts = StepFacts { carrier_country: Some("DE".into()), ..StepFacts::default() };
        assert_eq!(state("report", &[], &facts), StepState::NotApplicable);
        assert_eq!(state("wait", &[], &facts), StepState::NotApplicable);
        assert_eq!(state("refund", &["reassure"], &facts), StepState::Ready);
    }
}
