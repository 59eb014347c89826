//! Requests to cancel: what to do about one, what it hangs on, and what was decided.

use docket_api::assessment;
use docket_api::wire::{AssessmentView, MoneyView, ReasonView, SaysView, WayView};
use docket_desk::store::assess::Decision;
use docket_desk::{Changed, Desk, GivenReason};
use docket_domain::CaseId;
use docket_domain::policy::ClauseKind;
use serde_json::{Value, json};

use crate::args::{CancelAnswerArgs, CancelCommand, CancelCostArgs, CancelDecideArgs, CancelReasonArgs};
use crate::context::Context;
use crate::failure::{Fault, Outcome};
use crate::json::{instant, text};
use crate::output::{Answer, Page};
use crate::standing::{filled, money, says};

/// `docket cancel`
pub fn run(context: &Context, command: &CancelCommand) -> Outcome<Answer> {
    match command {
        CancelCommand::Assess { case } => assess(context, case),
        CancelCommand::Answer(args) => answer(context, args),
        CancelCommand::Cost(args) => cost(context, args),
        CancelCommand::Reason(args) => reread(context, args),
        CancelCommand::Cite { case, clause } => {
            let clause = clause.as_deref().and_then(ClauseKind::from_name);
            changed(context, case, |desk, case| desk.request_cite(case, clause))
        }
        CancelCommand::Conduct { case, because } => {
            changed(context, case, |desk, case| desk.conduct_set(case, because.as_deref()))
        }
        CancelCommand::Decide(args) => decide(context, args),
        CancelCommand::Exceptions => exceptions(context),
    }
}

fn assess(context: &Context, case: &str) -> Outcome<Answer> {
    let desk = context.reading()?;
    shown(context, &desk, desk.case_id(case)?, None)
}

/// Changes a request, and shows how it stands then.
fn changed(
    context: &Context,
    case: &str,
    change: impl FnOnce(&Desk, CaseId) -> docket_desk::Result<Changed<()>>,
) -> Outcome<Answer> {
    let desk = context.writing()?;
    let case = desk.case_id(case)?;
    let changed = change(&desk, case)?;
    shown(context, &desk, case, Some(&changed))
}

fn answer(context: &Context, args: &CancelAnswerArgs) -> Outcome<Answer> {
    changed(context, &args.case, |desk, case| desk.request_fact(case, args.fact, &args.value))
}

fn cost(context: &Context, args: &CancelCostArgs) -> Outcome<Answer> {
    changed(context, &args.case, |desk, case| desk.order_cost_set(case, &args.kind, &args.amount))
}

fn reread(context: &Context, args: &CancelReasonArgs) -> Outcome<Answer> {
    let given = GivenReason { reason: args.reason, class: args.class };
    changed(context, &args.case, |desk, case| desk.request_reread(case, given, &args.because))
}

fn decide(context: &Context, args: &CancelDecideArgs) -> Outcome<Answer> {
    changed(context, &args.case, |desk, case| desk.decide(case, args.way, &args.because))
}

fn exceptions(context: &Context) -> Outcome<Answer> {
    let desk = context.reading()?;
    let words = context.words();
    let decisions = desk.decision_exceptions()?;
    Ok(context.answer(
        || json!({ "decisions": decisions.iter().map(decision).collect::<Vec<_>>() }),
        |page| {
            if decisions.is_empty() {
                page.line("No decision was an exception.");
            }
            decisions.iter().for_each(|one| page.line(&words.decision(one)));
        },
    ))
}

/// The decision as it stands, after a change where there was one.
fn shown(
    context: &Context,
    desk: &Desk,
    case: CaseId,
    changed: Option<&Changed<()>>,
) -> Result<Answer, Fault> {
    let words = context.words();
    let file = desk.case_file(case)?;
    let assessed = desk.assess_file(&file)?;
    let view = assessment(&file, &assessed, desk, &words);
    Ok(context.answer(
        || {
            let mut whole = document(&view, assessed.decided.as_ref());
            if let (Some(changed), Some(keys)) = (changed, whole.as_object_mut()) {
                keys.insert("changed".to_owned(), changed.change.op.is_some().into());
            }
            whole
        },
        |page| {
            if let Some(changed) = changed {
                page.line(&words.change(&changed.change));
                page.gap();
            }
            write(page, &view);
        },
    ))
}

fn document(view: &AssessmentView, decided: Option<&Decision>) -> Value {
    let money = |amount: &Option<MoneyView>| amount.as_ref().map(money);
    json!({
        "case": view.case,
        "verdict": view.verdict,
        "stage": view.stage,
        "policy_version": view.policy_version,
        "answer_by": view.answer_by,
        "reasons": view.reasons.iter().map(reason).collect::<Vec<_>>(),
        "missing": view.facts.iter().filter(|fact| !fact.question.is_empty()).map(|fact| json!({
            "fact": fact.id,
            "question": text(&fact.question),
            "to_mark": fact.to_mark,
            "answers": fact.choices.iter().map(|choice| choice.value.as_str()).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "statutory": {
            "right": view.statutory.right,
            "state": view.statutory.state,
            "statute": view.statutory.statute,
            "until": view.statutory.until,
            "until_if_not_informed": view.statutory.until_if_untold,
            "texts": view.statutory.texts,
            "source": view.statutory.source.as_ref().map(says),
        },
        "platform": view.moves.iter().map(|one| json!({
            "rule_id": one.id,
            "action": one.action,
            "text": one.text,
            "state": one.state,
            "until": one.until,
            "standing": one.standing,
            "source": says(&one.source),
        })).collect::<Vec<_>>(),
        "remedies": view.remedies.iter().map(remedy).collect::<Vec<_>>(),
        "costs": view.costs.iter().map(|one| json!({
            "kind": one.kind,
            "amount": money(&one.amount),
        })).collect::<Vec<_>>(),
        "protection": view.protection.iter().map(|one| json!({
            "programme": one.programme,
            "covered": one.covered,
            "why": text(&one.why),
        })).collect::<Vec<_>>(),
        "precedents": view.precedents.iter().map(|one| json!({
            "case": one.case,
            "at": one.at,
            "verdict": one.verdict,
            "way": one.way,
            "because": text(&one.because),
        })).collect::<Vec<_>>(),
        "decided": decided.map(decision),
        "next_letter": view.next_letter.as_ref().map(|next| next.letter.as_str()),
    })
}

fn reason(one: &ReasonView) -> Value {
    json!({ "clause_id": one.id, "kind": one.kind, "text": one.text, "source": says(&one.source) })
}

fn remedy(one: &WayView) -> Value {
    json!({
        "kind": one.kind,
        "recommended": one.recommended,
        "cost": one.cost.as_ref().map(money),
        "cost_known": one.cost_known.as_ref().map(money),
        "cost_parts": one.parts.iter().map(|part| json!({
            "kind": part.kind,
            "amount": part.amount.as_ref().map(money),
        })).collect::<Vec<_>>(),
        "buyer_gets": one.buyer_gets.as_ref().map(money),
        "who_pays": one.who_pays,
        "deadline": one.deadline,
        "deadline_text": text(&one.deadline_text),
        "risk": one.risk,
        "allowed": one.allowed != "no",
        "only_if_agreed": one.allowed == "if_agreed",
        "exception": one.exception,
        "why": one.why,
    })
}

fn decision(one: &Decision) -> Value {
    json!({
        "case": one.case.to_string(),
        "at": instant(one.at),
        "verdict": one.what.verdict.name(),
        "way": one.what.way.name(),
        "because": text(&one.what.because),
    })
}

fn write(page: &mut Page, view: &AssessmentView) {
    page.line(&view.verdict_text);
    page.gap();
    let sourced = |source: &SaysView| filled(&source.text).unwrap_or_default().to_owned();
    let rows = view.reasons.iter().map(|one| vec![one.text.clone(), sourced(&one.source)]);
    page.table(&["why", "who says so"], rows.collect());
    let questions: Vec<&str> = view
        .facts
        .iter()
        .map(|fact| fact.question.as_str())
        .filter(|question| !question.is_empty())
        .collect();
    if !questions.is_empty() {
        page.heading("still to find out");
        questions.into_iter().for_each(|question| page.line(question));
    }
    page.heading(&view.statutory.state_text);
    view.statutory.texts.iter().for_each(|text| page.line(text));
    if !view.moves.is_empty() {
        page.heading("platform");
        let rows = view.moves.iter().map(|one| {
            vec![one.text.clone(), one.state_text.clone(), one.until_text.clone(), one.standing_text.clone()]
        });
        page.table(&["what can be pressed", "now", "time", "standing"], rows.collect());
    }
    page.heading("ways out");
    let rows = view.remedies.iter().map(|one| {
        vec![
            one.title.clone(),
            one.cost_text.clone(),
            one.who_pays_text.clone(),
            one.deadline_text.clone(),
            one.risk_text.clone(),
            format!("{}: {}", one.allowed_text, one.why),
        ]
    });
    page.table(&["way", "costs you", "postage", "until", "dispute risk", "allowed"], rows.collect());
    page.line(&view.precedents_text);
    if let Some(decided) = &view.decided {
        page.line(&decided.text);
    }
}
