//! The decision about a request to cancel.

use std::collections::BTreeMap;

use docket_desk::letters::policy::clause_sentence;
use docket_desk::store::assess::Decision;
use docket_desk::{Assessed, COSTS, CaseFile, Desk, StepLine};
use docket_domain::assess::{Cites, Cost, CostKind, Costs, Guard, Move, Reason, Remedy, RightState};
use docket_domain::calendar::{Moment, rfc3339};
use docket_domain::case::StepState;
use docket_domain::cover::{CriterionState, Likelihood, Payer, PayerKind};
use docket_domain::policy::{ClauseKind, Group, NotInForce};
use docket_domain::request::{ReasonClass, RequestFact};

use super::money;
use super::standing::says;
use crate::wire::*;
use crate::words::Words;

/// The whole view of a decision.
pub fn view(file: &CaseFile, assessed: &Assessed, desk: &Desk, words: &Words) -> AssessmentView {
    let found = &assessed.assessment;
    let platform = words.platform(&file.order.order.record.platform);
    let reasons: Vec<ReasonView> =
        found.reasons.iter().map(|one| reason(one, assessed, desk, &platform, words)).collect();
    AssessmentView {
        case: file.case.id.to_string(),
        verdict: found.verdict.name().to_owned(),
        verdict_text: words.assess_name("verdict", found.verdict.name()),
        summary: reasons.first().map(|one| one.text.clone()).unwrap_or_default(),
        stage: assessed.stage.name().to_owned(),
        stage_text: words.assess_name("stage", assessed.stage.name()),
        facts: facts(assessed, words),
        policy_version: policy(assessed).map(|policy| policy.version),
        policy_text: policy_text(assessed, words),
        clauses: clauses(assessed, words),
        reasons,
        statutory: statutory(&found.guard, desk, words),
        moves: found.moves.iter().map(|one| pressed(one, &platform, words)).collect(),
        remedies: found.remedies.iter().map(|one| remedy(one, assessed, words)).collect(),
        costs: COSTS.iter().map(|kind| cost(*kind, assessed, words)).collect(),
        answer_by: found.answer_by.map(|day| day.to_string()),
        answer_by_text: found
            .answer_by
            .map(|day| words.say("assess-answer-by", &[("day", &words.day(day))]))
            .unwrap_or_default(),
        protection: assessed.payers.iter().filter_map(|one| protection(one, words)).collect(),
        precedents: assessed.precedents.iter().map(|one| decision(one, words)).collect(),
        precedents_text: precedents(assessed, words),
        decided: assessed.decided.as_ref().map(|one| decision(one, words)),
        next_letter: next_letter(file, assessed, desk, words),
    }
}

fn policy(assessed: &Assessed) -> Option<&docket_domain::policy::Policy> {
    assessed.policy.as_ref().and_then(|policy| policy.as_ref().ok())
}

fn policy_text(assessed: &Assessed, words: &Words) -> String {
    match &assessed.policy {
        None => words.say("assess-policy-day-unknown", &[]),
        Some(Ok(policy)) => {
            let (version, since) = (policy.version.to_string(), words.day(policy.valid_from));
            words.say("assess-policy-version", &[("version", &version), ("since", &since)])
        }
        Some(Err(NotInForce::NoPolicy)) => words.say("assess-policy-none", &[]),
        Some(Err(NotInForce::BeforeFirst { first })) => {
            words.say("assess-policy-before-first", &[("first", &words.day(*first))])
        }
    }
}

fn clauses(assessed: &Assessed, words: &Words) -> Vec<ClauseThenView> {
    let Some(policy) = policy(assessed) else { return Vec::new() };
    let cited = |kind: ClauseKind| {
        assessed.assessment.reasons.iter().any(|reason| reason.cites == Cites::Clause(kind))
    };
    let shown = policy.clauses.iter().filter(|clause| clause.kind().group() != Group::Working);
    shown
        .map(|clause| ClauseThenView {
            id: clause.kind().name().to_owned(),
            title: words.clause(clause.kind()),
            text: clause_sentence(clause, words.language()),
            cited: cited(clause.kind()),
        })
        .collect()
}

fn reason(one: &Reason, assessed: &Assessed, desk: &Desk, platform: &str, words: &Words) -> ReasonView {
    let advice = || SaysView {
        text: words.say("assess-source-own", &[]),
        url: None,
        grade: "own".to_owned(),
        checked: String::new(),
    };
    let (kind, source) = match &one.cites {
        Cites::Clause(_) => (
            "clause",
            SaysView {
                text: policy_text(assessed, words),
                url: None,
                grade: "own".to_owned(),
                checked: policy(assessed).map(|policy| policy.valid_from.to_string()).unwrap_or_default(),
            },
        ),
        Cites::Statute(id) => ("statute", statute(id, desk, words).unwrap_or_else(advice)),
        Cites::Platform(id) => {
            let rule = assessed.assessment.moves.iter().find(|one| &one.rule.id == id);
            ("platform", rule.map(|one| says(&one.rule.source, words)).unwrap_or_else(advice))
        }
        Cites::Own => ("own", advice()),
    };
    let mut note = one.note.clone().text("platform", platform);
    if let Cites::Clause(kind) = &one.cites {
        note = note.text("clause", &words.clause(*kind));
    }
    ReasonView {
        id: one.id().to_owned(),
        kind: kind.to_owned(),
        text: words.assess_note("reason", &note),
        source,
    }
}

fn statute(id: &str, desk: &Desk, words: &Words) -> Option<SaysView> {
    let statute = desk.packs().statutes.get(id)?;
    let source = statute
        .withdrawal
        .as_ref()
        .map(|right| &right.source)
        .or_else(|| statute.shipping.as_ref().map(|shipping| &shipping.source))?;
    Some(SaysView {
        text: words.say(&format!("statute-{id}"), &[]),
        url: source.url.clone(),
        grade: source.grade.clone(),
        checked: statute.checked.clone(),
    })
}

fn statutory(guard: &Guard, desk: &Desk, words: &Words) -> StatutoryView {
    StatutoryView {
        state: guard.state.name().to_owned(),
        state_text: words.assess_name("right", guard.state.name()),
        right: match guard.state {
            RightState::Runs => Some(true),
            RightState::MayRun | RightState::Unknown => None,
            RightState::Over | RightState::Excepted | RightState::None => Some(false),
        },
        forbids_declining: guard.state.forbids_declining(),
        statute: guard.statute.clone(),
        until: guard.until.map(|day| day.to_string()),
        until_if_untold: guard.until_if_untold.map(|day| day.to_string()),
        texts: guard.notes.iter().map(|note| words.assess_note("guard", note)).collect(),
        source: guard.statute.as_deref().and_then(|id| statute(id, desk, words)),
    }
}

fn pressed(one: &Move, platform: &str, words: &Words) -> MoveView {
    let rule = &one.rule;
    let span = rule.within.map(|within| words.assess_span(within.unit.name(), within.figure));
    let limit = rule.limit_percent.as_deref().unwrap_or_default();
    let key = format!("assess-rule-{}", rule.id.replace('_', "-"));
    let own = words.maybe(&key).map(|_| words.say(&key, &[("limit", limit)]));
    let text = own.unwrap_or_else(|| {
        let action = rule.action.name().replace('_', "-");
        let from = rule.within.map(|within| words.assess_name("from", within.from.name()));
        match (&span, &from) {
            (Some(span), Some(from)) => words.say(
                &format!("assess-move-{action}"),
                &[("platform", platform), ("span", span), ("from", from)],
            ),
            (_, _) => words.say(&format!("assess-move-{action}-open"), &[("platform", platform)]),
        }
    });
    MoveView {
        id: rule.id.clone(),
        action: rule.action.name().to_owned(),
        text,
        state: one.state.name().to_owned(),
        state_text: words.assess_name("move-state", one.state.name()),
        until: one.until.map(|until| until.to_string()),
        until_text: one.until.map(|until| moment(until, words)).unwrap_or_default(),
        standing: rule.standing.name().to_owned(),
        standing_text: words.assess_name("standing", rule.standing.name()),
        source: says(&rule.source, words),
    }
}

fn moment(at: Moment, words: &Words) -> String {
    match at {
        Moment::Instant(at) => words.instant(at.into()),
        Moment::Day(_) | Moment::Local(_) => words.day(at.day()),
    }
}

fn remedy(one: &Remedy, assessed: &Assessed, words: &Words) -> WayView {
    WayView {
        kind: one.way.name().to_owned(),
        title: words.assess_name("way", one.way.name()),
        recommended: one.recommended,
        allowed: one.allowed.name().to_owned(),
        allowed_text: words.assess_name("allowed", one.allowed.name()),
        why: words.assess_note("why", &one.why),
        exception: assessed.is_exception(one.way),
        cost: one.cost.whole().map(money),
        cost_known: one.cost.known.map(money),
        cost_text: cost_text(&one.cost, words),
        parts: one
            .cost
            .parts
            .iter()
            .map(|part| CostPartView {
                kind: part.kind.name().to_owned(),
                label: words.assess_name("cost", part.kind.name()),
                amount: part.amount.map(money),
            })
            .collect(),
        buyer_gets: one.buyer_gets.map(money),
        who_pays: one.postage.name().to_owned(),
        who_pays_text: words.assess_name("postage", one.postage.name()),
        deadline: one.due.day.map(|day| day.to_string()),
        deadline_text: words.assess_note("due", &one.due.note),
        risk: one.risk.name().to_owned(),
        risk_text: words.assess_name("risk", one.risk.name()),
        risk_why: words.assess_note("risk-why", &one.risk_why),
    }
}

fn cost_text(cost: &Cost, words: &Words) -> String {
    if cost.mixed {
        return words.say("assess-cost-mixed", &[]);
    }
    let unknown: Vec<String> = cost.unknown().map(|kind| words.assess_name("cost", kind.name())).collect();
    let unknown = unknown.join(", ");
    match (cost.known.map(|known| known.for_people(words.language())), unknown.is_empty()) {
        (Some(known), true) => known,
        (Some(known), false) => words.say("assess-cost-part", &[("known", &known), ("unknown", &unknown)]),
        (None, false) => words.say("assess-cost-unknown", &[("unknown", &unknown)]),
        (None, true) => String::new(),
    }
}

fn of_kind(costs: &Costs, kind: CostKind) -> Option<docket_domain::Money> {
    match kind {
        CostKind::Item => costs.item,
        CostKind::Packaging => costs.packaging,
        CostKind::Postage => costs.postage,
        CostKind::Fees => costs.fees,
        CostKind::ReturnPostage => costs.return_postage,
        CostKind::SecondPostage | CostKind::CallBack | CostKind::Chosen | CostKind::Restocking => None,
    }
}

fn cost(kind: CostKind, assessed: &Assessed, words: &Words) -> OrderCostView {
    OrderCostView {
        kind: kind.name().to_owned(),
        label: words.assess_name("cost", kind.name()),
        amount: of_kind(&assessed.costs, kind).map(money),
        given: of_kind(&assessed.costs_given, kind).is_some(),
    }
}

fn facts(assessed: &Assessed, words: &Words) -> Vec<RequestFactView> {
    let request = &assessed.request;
    let listed: BTreeMap<RequestFact, Option<&String>> =
        request.facts.iter().map(|(fact, answer)| (*fact, answer.as_ref())).collect();
    let missing = &assessed.assessment.missing;
    let mut facts = Vec::new();
    for fact in RequestFact::ALL {
        if *fact == RequestFact::DeliveredOn {
            let shipped = assessed.dates.shipped;
            let text = shipped.map(|at| moment(at, words)).unwrap_or_default();
            facts.push(known("shipped_at", shipped.map(|at| at.to_string()), text, words));
        }
        let dated = |at: Option<Moment>| {
            (at.map(|at| at.to_string()), at.map(|at| moment(at, words)).unwrap_or_default())
        };
        let (value, text) = match fact {
            RequestFact::OrderedAt => dated(assessed.dates.ordered),
            RequestFact::DeliveredOn => dated(assessed.dates.delivered),
            RequestFact::Country => {
                let country = assessed.country.clone();
                (country.clone(), country.unwrap_or_default())
            }
            RequestFact::ReasonClass => chosen(*fact, request.request.class.map(ReasonClass::name), words),
            RequestFact::MessagesRead
            | RequestFact::ItemKind
            | RequestFact::ParcelPlace
            | RequestFact::ItemState
            | RequestFact::ToldOfRight
            | RequestFact::BuyerKind
            | RequestFact::WorkBegun => {
                // What the way of this request does not ask for is shown once the decision hangs on it.
                if !listed.contains_key(fact) && !missing.contains(fact) {
                    continue;
                }
                chosen(*fact, request.checked.get(fact).map(String::as_str), words)
            }
        };
        let mut view = known(fact.name(), value, text, words);
        view.missing = missing.contains(fact);
        view.to_mark = listed.get(fact).is_some_and(Option::is_none);
        if view.value.is_none() && (view.missing || view.to_mark) {
            view.question = words.name("request-fact", fact.name());
        }
        view.choices = choices(*fact, words);
        view.kind = if *fact == RequestFact::DeliveredOn {
            "day"
        } else if *fact == RequestFact::Country {
            "text"
        } else if view.choices.is_empty() {
            ""
        } else {
            "choice"
        }
        .to_owned();
        facts.push(view);
    }
    facts
}

fn known(id: &str, value: Option<String>, text: String, words: &Words) -> RequestFactView {
    RequestFactView {
        id: id.to_owned(),
        label: words.assess_name("fact", id),
        value,
        text,
        kind: String::new(),
        choices: Vec::new(),
        missing: false,
        to_mark: false,
        question: String::new(),
    }
}

fn chosen(fact: RequestFact, answer: Option<&str>, words: &Words) -> (Option<String>, String) {
    (answer.map(str::to_owned), answer.map(|answer| answered(fact, answer, words)).unwrap_or_default())
}

fn choices(fact: RequestFact, words: &Words) -> Vec<Choice> {
    let choice = |answer: &str| Choice { value: answer.to_owned(), text: answered(fact, answer, words) };
    fact.answers().into_iter().map(choice).collect()
}

fn answered(fact: RequestFact, answer: &str, words: &Words) -> String {
    if fact == RequestFact::ReasonClass {
        return words.name("reason-class", answer);
    }
    words.name(&format!("request-{}", fact.name()), answer)
}

/// The letter that the decision asks for now.
fn next_letter(file: &CaseFile, assessed: &Assessed, desk: &Desk, words: &Words) -> Option<NextLetter> {
    assessed.decided.as_ref()?;
    let deciding = file.steps.iter().find(|line| line.step.decides && line.state == StepState::Done)?;
    let after = |line: &&StepLine| line.step.after.contains(&deciding.step.id);
    let line = file
        .steps
        .iter()
        .filter(after)
        .find(|line| line.state == StepState::Ready && line.step.letter.is_some())?;
    let letter = line.step.letter.clone()?;
    Some(NextLetter { title: words.letter_title(&letter, desk), step: line.step.id.clone(), letter })
}

fn protection(payer: &Payer, words: &Words) -> Option<ProtectionView> {
    match payer.kind {
        PayerKind::Seller => return None,
        PayerKind::PaymentDispute
        | PayerKind::Programme
        | PayerKind::CarrierClaim
        | PayerKind::Insurance
        | PayerKind::Carrier => {}
    }
    let weak = payer.criteria.iter().find(|one| one.state == CriterionState::Unmet);
    let weak = weak.or_else(|| payer.criteria.iter().find(|one| one.state == CriterionState::Unknown));
    let told = weak.or(payer.criteria.first());
    Some(ProtectionView {
        programme: payer.id.clone(),
        name: words.say(&format!("payer-{}", payer.id.replace('_', "-")), &[]),
        covered: match payer.likelihood {
            Likelihood::Likely | Likelihood::Certain => Some(true),
            Likelihood::Possible => None,
            Likelihood::Unlikely => Some(false),
        },
        why: told.map(|one| super::standing::note("cover-note", &one.note, words)).unwrap_or_default(),
    })
}

/// A decision that was made.
pub fn decision(one: &Decision, words: &Words) -> DecisionView {
    let verdict_text = words.assess_name("verdict", one.what.verdict.name());
    let way_text = words.assess_name("way", one.what.way.name());
    DecisionView {
        case: one.case.to_string(),
        number: one.number.clone(),
        at: rfc3339(one.at),
        verdict: one.what.verdict.name().to_owned(),
        verdict_text,
        way: one.what.way.name().to_owned(),
        way_text,
        because: one.what.because.clone(),
        text: words.decision(one),
    }
}

fn precedents(assessed: &Assessed, words: &Words) -> String {
    let all = assessed.precedents.len();
    let Some(newest) = assessed.precedents.first() else { return words.say("assess-precedents-none", &[]) };
    let alike = assessed.precedents.iter().filter(|one| one.what.way == newest.what.way).count();
    let way = words.assess_name("way", newest.what.way.name());
    words.say("assess-precedents", &[("alike", &alike.to_string()), ("all", &all.to_string()), ("way", &way)])
}
