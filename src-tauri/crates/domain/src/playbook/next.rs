//! Which step stands where: a pure function of the playbook, what was done, and the facts.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{Playbook, Step};
use crate::case::{StepState, SuspectedCause};

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
    /// The private suspicion.
    pub suspected: Option<SuspectedCause>,
    /// End of each running or ended wait, by the step that started it.
    pub wait_ends: BTreeMap<String, DateTime<Utc>>,
}

/// Why a step is locked.
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
}

/// A step of the playbook and where it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepNow<'a> {
    /// The step.
    pub step: &'a Step,
    /// Its state.
    pub state: StepState,
    /// Why it is locked.
    pub why: Option<Why>,
    /// Until when it waits.
    pub until: Option<DateTime<Utc>>,
}

/// Every step in order with its state at `now`.
pub fn steps_now<'a>(
    playbook: &'a Playbook,
    runs: &BTreeMap<String, StepRun>,
    facts: &StepFacts,
    now: DateTime<Utc>,
) -> Vec<StepNow<'a>> {
    let mut settled: BTreeMap<&str, bool> = BTreeMap::new();
    // A step may come after one that stands below it in the list, so states are found in dependency order:
    // the playbook has no cycles, hence as many rounds as steps are enough.
    let mut states: Vec<Option<StepNow<'a>>> = playbook.steps.iter().map(|_| None).collect();
    for _ in &playbook.steps {
        for (step, state) in playbook.steps.iter().zip(states.iter_mut()) {
            let known = step.after.iter().chain(&step.waits_for).all(|id| settled.contains_key(id.as_str()));
            if state.is_none() && known {
                let found = state_of(step, runs, facts, now, &settled);
                settled.insert(&step.id, is_settled(found.state));
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
    settled: &BTreeMap<&str, bool>,
) -> StepNow<'a> {
    let at = |state, why, until| StepNow { step, state, why, until };
    if let Some(run) = runs.get(&step.id) {
        return at(run.state, None, None);
    }
    let country = step.only_if.as_ref().and_then(|only| only.carrier_country.as_deref());
    if country.is_some() && country != facts.carrier_country.as_deref() {
        return at(StepState::NotApplicable, None, None);
    }
    if facts.suspected.is_some_and(|cause| step.unavailable_if_suspected.contains(&cause)) {
        return at(StepState::Locked, Some(Why::Suspicion), None);
    }
    let open: Vec<String> =
        step.after.iter().filter(|id| !settled.get(id.as_str()).copied().unwrap_or(false)).cloned().collect();
    if let Some(started_by) = &step.waits_for {
        return match facts.wait_ends.get(started_by) {
            Some(end) if *end > now => at(StepState::Waiting, None, Some(*end)),
            Some(end) => at(StepState::Done, None, Some(*end)),
            // The starting step was left out or does not apply: there is nothing to wait for.
            None if settled.get(started_by.as_str()).copied().unwrap_or(false) => {
                at(StepState::NotApplicable, None, None)
            }
            None => {
                let steps = vec![started_by.clone()];
                at(StepState::Locked, Some(Why::After { lock: step.lock.clone(), steps }), None)
            }
        };
    }
    if !open.is_empty() {
        return at(StepState::Locked, Some(Why::After { lock: step.lock.clone(), steps: open }), None);
    }
    at(StepState::Ready, None, None)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::TimeZone;

    use super::*;

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
        "#;
        let none = BTreeSet::new();
        Playbook::read("p.toml", text, &none, &none, &BTreeSet::from(["d".to_owned()])).unwrap()
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
