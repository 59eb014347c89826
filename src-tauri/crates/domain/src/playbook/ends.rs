//! Whether a case can always end: for every combination of facts that the conditions of a playbook tell apart,
//! some step that ends the case has to be within reach.

use std::collections::BTreeSet;

use super::next::{StepFacts, applies};
use super::{FACTS_OF_SELLER, Playbook, SITUATIONS, Step};
use crate::case::SuspectedCause;

/// The step that stands in the way of an end, and the facts with which it does; nothing when every case can end.
pub(super) fn dead_end(playbook: &Playbook) -> Option<(String, String)> {
    combinations(playbook)
        .into_iter()
        .find_map(|facts| Some((stands_in_the_way(playbook, &facts)?, told(&facts))))
}

/// The steps that end a case, and all that come before them: on the others no end depends.
fn towards_ends(playbook: &Playbook) -> Vec<&Step> {
    let mut found: Vec<&Step> = playbook.steps.iter().filter(|step| step.ends_the_case()).collect();
    let mut at = 0;
    while let Some(step) = found.get(at).copied() {
        let before: Vec<&Step> = step.before().filter_map(|id| playbook.step(id)).collect();
        for one in before {
            if !found.iter().any(|known| known.id == one.id) {
                found.push(one);
            }
        }
        at += 1;
    }
    found
}

/// Every combination of facts that the conditions on the way to an end tell apart.
fn combinations(playbook: &Playbook) -> Vec<StepFacts> {
    let steps = towards_ends(playbook);
    let only = || steps.iter().filter_map(|step| step.only_if.as_ref());
    let mut countries: BTreeSet<Option<String>> = only().map(|only| only.carrier_country.clone()).collect();
    countries.insert(None);
    let mut platforms: BTreeSet<String> = only().flat_map(|only| only.platforms.clone()).collect();
    platforms.insert(String::new());
    let situations: Vec<Option<String>> = if only().any(|only| !only.situations.is_empty()) {
        SITUATIONS.iter().map(|name| Some((*name).to_owned())).collect()
    } else {
        vec![None]
    };
    let borders = if only().any(|only| only.international.is_some()) {
        vec![None, Some(false), Some(true)]
    } else {
        vec![None]
    };
    let mut causes: BTreeSet<Option<SuspectedCause>> = only()
        .flat_map(|only| only.suspected.iter().chain(&only.or_suspected).copied())
        .chain(steps.iter().flat_map(|step| step.unavailable_if_suspected.clone()))
        .map(Some)
        .collect();
    causes.insert(None);
    let mut reasons: BTreeSet<_> = only().flat_map(|only| only.reasons.clone()).map(Some).collect();
    reasons.insert(None);
    let mut buyers: BTreeSet<_> = only().flat_map(|only| only.buyer_countries.clone()).map(Some).collect();
    buyers.insert(None);
    let told_apart = only().flat_map(|only| only.facts.iter().chain(&only.without));
    let told_apart: BTreeSet<&String> =
        told_apart.chain(steps.iter().filter_map(|step| step.locked_while.as_ref())).collect();
    let mut found = Vec::new();
    for carrier_country in &countries {
        for platform in &platforms {
            for situation in &situations {
                for international in &borders {
                    for suspected in &causes {
                        found.push(StepFacts {
                            carrier_country: carrier_country.clone(),
                            platform: platform.clone(),
                            situation: situation.clone(),
                            international: *international,
                            suspected: *suspected,
                            ..StepFacts::default()
                        });
                    }
                }
            }
        }
    }
    let mut found: Vec<StepFacts> = found
        .iter()
        .flat_map(|facts| reasons.iter().map(|reason| StepFacts { reason: *reason, ..facts.clone() }))
        .collect();
    found = found
        .iter()
        .flat_map(|facts| {
            buyers.iter().map(|country| StepFacts { buyer_country: country.clone(), ..facts.clone() })
        })
        .collect();
    for fact in told_apart {
        let with: Vec<StepFacts> = found
            .iter()
            .map(|facts| {
                let known = facts.known.iter().chain([fact]).cloned().collect();
                StepFacts { known, ..facts.clone() }
            })
            .collect();
        found.extend(with);
    }
    found
}

/// With no fact known (the poorest case), the step that keeps the case from ending.
fn stands_in_the_way(playbook: &Playbook, facts: &StepFacts) -> Option<String> {
    let mut last = None;
    for step in playbook.steps.iter().filter(|step| step.ends_the_case() && !step.when_closed) {
        match closed_by(playbook, step, facts, true) {
            None => return None,
            Some(by) => last = Some(by),
        }
    }
    // A playbook in which no step ends the case still has the seller's own way: closing it by hand.
    last
}

/// The step, this one or one before it, that can never be settled with these facts.
fn closed_by(playbook: &Playbook, step: &Step, facts: &StepFacts, is_end: bool) -> Option<String> {
    if !applies(step, facts) {
        return is_end.then(|| step.id.clone());
    }
    let closed = facts.suspected.is_some_and(|cause| step.unavailable_if_suspected.contains(&cause));
    // Whether an answer will be given that opens the step cannot be known: an end must not hang on it.
    let hangs = is_end && step.only_if.as_ref().is_some_and(|only| !only.answers.is_empty());
    // An end has to be done; what comes before may be left out, unless the playbook forbids it.
    let missing = step.requires_fact.as_ref().is_some_and(|fact| !FACTS_OF_SELLER.contains(&fact.as_str()));
    let held = step.locked_while.as_ref().is_some_and(|fact| facts.known.contains(fact));
    let lacks = (missing || held) && (is_end || !step.may_skip);
    if closed || lacks || hangs || step.when_closed {
        return Some(step.id.clone());
    }
    step.before()
        .filter_map(|id| playbook.step(id))
        .find_map(|other| closed_by(playbook, other, facts, false))
}

fn told(facts: &StepFacts) -> String {
    let mut words = Vec::new();
    words.extend(facts.situation.as_ref().map(|name| format!("situation {name}")));
    words.push(format!("platform {}", if facts.platform.is_empty() { "other" } else { &facts.platform }));
    words.push(format!("carrier_country {}", facts.carrier_country.as_deref().unwrap_or("other")));
    words.extend(facts.international.map(|abroad| format!("international {abroad}")));
    words.extend(facts.suspected.map(|cause| format!("suspected {}", cause.name())));
    words.extend(facts.reason.map(|reason| format!("reason {}", reason.name())));
    words.extend(facts.buyer_country.as_ref().map(|country| format!("buyer_country {country}")));
    words.extend(facts.known.iter().cloned());
    words.push("none of the facts that steps require (tracking_number and others)".to_owned());
    words.join(", ")
}
