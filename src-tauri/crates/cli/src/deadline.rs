//! Deadlines, and the stage at the platform from which some of them count.

use docket_desk::{DeadlineLine, Desk};
use docket_domain::CaseId;
use docket_domain::deadline::Deadline;
use serde_json::{Value, json};

use crate::args::CaseStageArgs;
use crate::context::{Context, happened};
use crate::failure::Outcome;
use crate::json::instant_opt;
use crate::output::{Answer, Page};

/// `docket deadlines`
pub fn list(context: &Context, case: Option<&str>) -> Outcome<Answer> {
    let desk = context.reading()?;
    let words = context.words();
    let (lines, clash) = match case {
        Some(case) => {
            let case = desk.case_id(case)?;
            let found = desk.case_deadlines(case)?;
            let clash = found.clash.map(|clash| words.clash(&clash, &desk));
            let lines = found.deadlines.into_iter().map(|deadline| DeadlineLine { case, deadline });
            (lines.collect(), clash)
        }
        None => (desk.deadlines_running()?, None),
    };
    Ok(context.answer(
        || {
            let rows: Vec<Value> = lines
                .iter()
                .map(|line| crate::json::deadline(line.case, &line.deadline, &desk, words))
                .collect();
            json!({ "deadlines": rows, "clash": clash })
        },
        |page| {
            if lines.is_empty() {
                page.line("No deadline runs.");
            }
            table(page, &lines, &desk, context);
            if let Some(clash) = &clash {
                page.gap();
                page.line(clash);
            }
        },
    ))
}

/// The deadlines of a case as a part of its page.
pub fn write(page: &mut Page, case: CaseId, desk: &Desk, context: &Context) {
    let Ok(found) = desk.case_deadlines(case) else { return };
    if !found.deadlines.is_empty() {
        page.gap();
        let lines = found.deadlines.into_iter().map(|deadline| DeadlineLine { case, deadline });
        table(page, &lines.collect::<Vec<_>>(), desk, context);
    }
    if let Some(clash) = &found.clash {
        page.line(&context.words().clash(clash, desk));
    }
}

fn table(page: &mut Page, lines: &[DeadlineLine], desk: &Desk, context: &Context) {
    let words = context.words();
    let when = |one: &Deadline| {
        let opens = one.opens_at().map(|at| words.instant(at)).unwrap_or_default();
        let due = one.due_at().map(|at| words.instant(at));
        (opens, due.or_else(|| words.deadline_missing(one)).unwrap_or_default())
    };
    let rows = lines.iter().map(|line| {
        let one = &line.deadline;
        let (opens, due) = when(one);
        let grade = one.edge().map(|edge| words.name("grade", &edge.grade)).unwrap_or_default();
        let state = words.name("deadline-state", one.state.name());
        vec![due, opens, line.case.to_string(), words.deadline(one, desk), state, grade, one.rule.clone()]
    });
    page.table(&["until", "from", "case", "what", "state", "who says so", "rule"], rows.collect());
}

/// `docket case stage`
pub fn stage(context: &Context, args: &CaseStageArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let id = desk.case_id(&args.case)?;
    let at = args.at.map(|at| happened(&desk, at)).transpose()?;
    let change = desk.case_platform_stage(id, args.stage, at, &args.words)?.change;
    let case = desk.store().case(id)?;
    let words = context.words();
    Ok(context.answer(
        || {
            json!({
                "case_id": id.to_string(),
                "platform_stage": case.platform_stage.name(),
                "platform_stage_at": instant_opt(case.platform_stage_at),
                "status": case.status.name(),
            })
        },
        |page| page.line(&words.change(&change)),
    ))
}
