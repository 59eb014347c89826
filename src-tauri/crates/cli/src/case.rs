//! Cases: opening, listing, showing, doing steps, logging, suspecting, closing.

use docket_desk::store::case::CaseFilter;
use docket_desk::{CaseFile, Desk, NewLog, RepeatedLoss, StepAction};
use docket_domain::CaseId;
use docket_domain::case::StepState;
use docket_domain::promise::PromiseState;
use serde_json::{Value, json};

use crate::args::{
    CaseCloseArgs, CaseListArgs, CaseLogArgs, CaseNeededArgs, CaseOpenArgs, CaseSnoozeArgs, CaseStepArgs,
    CaseSuspectArgs, CaseTagArgs, Standing,
};
use crate::context::{Context, happened, piped, to_come};
use crate::failure::Outcome;
use crate::output::{Answer, Page};

/// `docket case open`
pub fn open(context: &Context, args: &CaseOpenArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let order = desk.order_id(&args.order)?;
    let at = args.at.map(|at| happened(&desk, at)).transpose()?;
    let reason = args.reason.as_deref().unwrap_or_default();
    let opened = desk.case_open(order, args.kind, reason, at, None, args.needed_by)?;
    let file = desk.case_file(opened.output.case)?;
    let words = context.words();
    Ok(context.answer(
        || {
            json!({
                "case_id": file.case.id.to_string(),
                "existing": opened.output.existing,
                "order": file.order.order.id.to_string(),
                "status": file.case.status.name(),
                "next_steps": crate::json::next_steps(&file, words),
            })
        },
        |page| {
            if opened.output.existing {
                page.line(&format!("{} is open already.", file.case.id));
            } else {
                page.line(&format!("{} is open.", file.case.id));
            }
            write_next(page, &file, context);
        },
    ))
}

/// `docket case list`
pub fn list(context: &Context, args: CaseListArgs) -> Outcome<Answer> {
    let desk = context.reading()?;
    let mut filter =
        CaseFilter { kind: args.kind, find: args.find.unwrap_or_default(), ..CaseFilter::default() };
    let category = match args.status {
        Some(Standing::Status(status)) => {
            filter.status = Some(status);
            None
        }
        Some(Standing::Category(category)) => Some(category),
        None => None,
    };
    let mut rows = Vec::new();
    for line in desk.cases(&filter)? {
        if category.is_none_or(|category| line.case.status.category() == category) {
            let file = desk.case_file(line.case.id)?;
            rows.push((line, file));
        }
    }
    let words = context.words();
    Ok(context.answer(
        || {
            let cases: Vec<Value> =
                rows.iter().map(|(line, file)| crate::json::case_line(line, file, &desk, words)).collect();
            json!({ "cases": cases })
        },
        |page| {
            let cells = rows.iter().map(|(line, file)| {
                vec![
                    line.case.id.to_string(),
                    words.name("status", line.case.status.name()),
                    line.buyer.clone(),
                    format!("{} {}", words.platform(&line.platform), line.number),
                    line.case.exposure.map(|it| it.for_people(words.language())).unwrap_or_default(),
                    line.next_at.map(|at| words.day_of(at)).unwrap_or_default(),
                    file.next_step().map(|next| words.step_title(&next.step.id)).unwrap_or_default(),
                ]
            });
            let header = ["case", "status", "buyer", "order", "at stake", "due", "next step"];
            page.table(&header, cells.collect());
            page.line(&format!("Cases: {}", rows.len()));
        },
    ))
}

/// `docket case show`
pub fn show(context: &Context, case: &str) -> Outcome<Answer> {
    let desk = context.reading()?;
    let file = desk.case_file(desk.case_id(case)?)?;
    let words = context.words();
    let standing = docket_api::standing(&file, &desk, &words)?;
    let repeats = desk.repeated_losses(file.case.id)?;
    Ok(context.answer(
        || {
            let mut whole = crate::json::case(&file, &desk, words);
            crate::standing::add_json(&mut whole, &standing);
            if let Some(keys) = whole.as_object_mut() {
                let repeats = repeats.iter().map(|one| crate::json::repeat(one, words));
                keys.insert("repeats".to_owned(), repeats.collect());
            }
            whole
        },
        |page| {
            write(page, &file, &desk, context);
            crate::standing::write(page, &standing);
            write_repeats(page, &repeats, context);
        },
    ))
}

/// `docket case step`
pub fn step(context: &Context, args: CaseStepArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let id = desk.case_id(&args.case)?;
    let action = match args.skip {
        Some(because) => StepAction::Skip(because),
        None if args.reopen => StepAction::Reopen,
        None => StepAction::Done { answer: args.answer, fields: args.fields.into_iter().collect() },
    };
    let change = desk.case_step(id, &args.step, &action)?.change;
    let file = desk.case_file(id)?;
    let state = file.step(&args.step)?.state;
    let words = context.words();
    Ok(context.answer(
        || {
            json!({
                "case_id": id.to_string(),
                "step": args.step,
                "state": state.name(),
                "status": file.case.status.name(),
                "next_steps": crate::json::next_steps(&file, words),
            })
        },
        |page| {
            page.line(&words.change(&change));
            write_next(page, &file, context);
        },
    ))
}

/// `docket case log`
pub fn log(context: &Context, args: &CaseLogArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let id = desk.case_id(&args.case)?;
    let at = args.at.map(|at| happened(&desk, at)).transpose()?;
    let new = NewLog { channel: args.channel.0, from: args.from, to: args.to, at, text: piped()? };
    let logged = desk.case_log(id, &new)?;
    let words = context.words();
    let status = desk.store().case(id)?.status;
    Ok(context.answer(
        || {
            json!({
                "case_id": id.to_string(),
                "entry_id": logged.output.to_string(),
                "status": status.name(),
            })
        },
        |page| page.line(&words.change(&logged.change)),
    ))
}

/// `docket case suspect`
pub fn suspect(context: &Context, args: &CaseSuspectArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let id = desk.case_id(&args.case)?;
    let change = desk.case_suspect(id, args.cause, &args.because)?.change;
    let words = context.words();
    Ok(context.answer(
        || json!({ "case_id": id.to_string(), "suspected_cause": args.cause.name() }),
        |page| page.line(&words.change(&change)),
    ))
}

/// `docket case close`
pub fn close(context: &Context, args: &CaseCloseArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let id = desk.case_id(&args.case)?;
    let change = desk.case_close(id, args.resolution, &args.because)?.change;
    standing(context, &desk, id, &change)
}

/// `docket case reopen`
pub fn reopen(context: &Context, case: &str) -> Outcome<Answer> {
    let desk = context.writing()?;
    let id = desk.case_id(case)?;
    let change = desk.case_reopen(id)?.change;
    standing(context, &desk, id, &change)
}

/// `docket case merge`
pub fn merge(context: &Context, case: &str, into: &str) -> Outcome<Answer> {
    let desk = context.writing()?;
    let (id, into) = (desk.case_id(case)?, desk.case_id(into)?);
    let change = desk.case_merge(id, into)?.change;
    standing(context, &desk, id, &change)
}

/// `docket case unmerge`
pub fn unmerge(context: &Context, case: &str) -> Outcome<Answer> {
    let desk = context.writing()?;
    let id = desk.case_id(case)?;
    let change = desk.case_unmerge(id)?.change;
    standing(context, &desk, id, &change)
}

/// `docket case snooze`
pub fn snooze(context: &Context, args: CaseSnoozeArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let id = desk.case_id(&args.case)?;
    let until = args.until.map(|until| to_come(&desk, until)).transpose()?;
    let change = desk.case_snooze(id, until)?.change;
    standing(context, &desk, id, &change)
}

/// `docket case tag`
pub fn tag(context: &Context, args: &CaseTagArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let id = desk.case_id(&args.case)?;
    let change = desk.case_tag(id, &args.tag, !args.remove)?.change;
    standing(context, &desk, id, &change)
}

/// `docket case needed-by`
pub fn needed_by(context: &Context, args: &CaseNeededArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let id = desk.case_id(&args.case)?;
    let change = desk.case_needed_by(id, args.day)?.change;
    let file = desk.case_file(id)?;
    let words = context.words();
    let needed = crate::json::needed(&file, &desk, words);
    Ok(context.answer(
        || json!({ "case_id": id.to_string(), "needed_by": file.case.needed_by, "needed_warnings": needed }),
        |page| {
            page.line(&words.change(&change));
            needed.iter().for_each(|sentence| page.line(sentence));
        },
    ))
}

fn standing(context: &Context, desk: &Desk, id: CaseId, change: &docket_desk::Change) -> Outcome<Answer> {
    let case = desk.store().case(id)?;
    let tags = desk.store().tags(id)?;
    let words = context.words();
    Ok(context.answer(
        || {
            json!({
                "case_id": id.to_string(),
                "status": case.status.name(),
                "resolution": case.resolution.map(|resolution| resolution.name()),
                "merged_into": case.merged_into.map(|into| into.to_string()),
                "snoozed_until": crate::json::instant_opt(case.snoozed_until),
                "tags": tags,
            })
        },
        |page| page.line(&words.change(change)),
    ))
}

fn write_repeats(page: &mut Page, repeats: &[RepeatedLoss], context: &Context) {
    let words = context.words();
    for repeat in repeats {
        page.gap();
        page.line(&words.repeat(repeat));
        let rows = repeat.others.iter().map(|line| {
            vec![line.case.to_string(), line.number.clone(), line.buyer.clone(), words.day_of(line.opened_at)]
        });
        page.table(&["case", "order", "buyer", "opened"], rows.collect());
    }
}

fn write_next(page: &mut Page, file: &CaseFile, context: &Context) {
    let words = context.words();
    let ready = file.steps.iter().filter(|line| line.state == StepState::Ready);
    let rows: Vec<Vec<String>> =
        ready.map(|line| vec![line.step.id.clone(), words.step_title(&line.step.id)]).collect();
    if !rows.is_empty() {
        page.gap();
        page.table(&["step", "what comes next"], rows);
    }
}

fn write(page: &mut Page, file: &CaseFile, desk: &Desk, context: &Context) {
    let words = context.words();
    let case = &file.case;
    let record = &file.order.order.record;
    let arrival = desk.arrival(file).ok().flatten();
    page.heading(&format!("{} · {}", case.id, words.case_title(file)));
    page.pairs([
        (
            "order",
            format!("{} {} ({})", words.platform(&record.platform), record.number, file.order.order.id),
        ),
        ("status", words.name("status", case.status.name())),
        ("resolution", case.resolution.map(|it| words.name("resolution", it.name())).unwrap_or_default()),
        ("opened", words.instant(case.opened_at)),
        ("at stake", case.exposure.map(|it| it.for_people(words.language())).unwrap_or_default()),
        ("needed by", case.needed_by.clone().unwrap_or_default()),
        ("the buyer says", case.reason.clone()),
        ("expected", arrival.as_ref().map(|one| words.arrival(one)).unwrap_or_default()),
    ]);
    for sentence in crate::json::needed(file, desk, words) {
        page.line(&sentence);
    }

    page.gap();
    let rows = file.steps.iter().map(|line| {
        let state = words.name("step-state", line.state.name()).replace('_', " ");
        let more = match line.state {
            StepState::Waiting => line.until.map(|until| words.day_of(until)),
            StepState::Locked | StepState::NotApplicable => words.locked(line),
            StepState::Done | StepState::Skipped => {
                file.runs.get(&line.step.id).map(|run| match &run.answer {
                    Some(answer) => words.answer(&line.step.id, answer),
                    None => run.because.clone(),
                })
            }
            StepState::Ready => Some(words.step_why(&line.step.id)),
        };
        vec![state, line.step.id.clone(), words.step_title(&line.step.id), more.unwrap_or_default()]
    });
    page.table(&["state", "step", "what to do", "more"], rows.collect());

    if !file.waits.is_empty() {
        page.gap();
        let rows = file.waits.iter().map(|wait| {
            let party = words.name("party", wait.party.name());
            vec![words.day_of(wait.ends_at), party, words.basis(wait.basis, &wait.rule, desk)]
        });
        page.table(&["wait until", "for", "why so long"], rows.collect());
    }
    crate::deadline::write(page, case.id, desk, context);
    if !file.promises.is_empty() {
        page.gap();
        let rows = file.promises.iter().map(|promise| {
            let state = words.name("promise", promise.state.name());
            let due = promise.promise.due_at.map(|at| words.day_of(at)).unwrap_or_default();
            let due = if promise.state == PromiseState::Open { due } else { String::new() };
            vec![state, promise.promise.text.clone(), due]
        });
        page.table(&["promise", "words", "due"], rows.collect());
    }
    if !file.reminders.is_empty() {
        page.gap();
        let rows = file.reminders.iter().map(|reminder| {
            vec![reminder.id.to_string(), words.instant(reminder.reminder.at), words.reminder(reminder)]
        });
        page.table(&["reminder", "when", "what"], rows.collect());
    }
    page.gap();
    let rows = file.timeline.iter().map(|entry| {
        let private = if entry.entry.kind.is_private() { "private" } else { "" };
        let body = words.entry_body(entry);
        let body = if body.trim().is_empty() { String::new() } else { format!("\n{body}") };
        vec![words.instant(entry.entry.at), format!("{}{body}", words.entry(entry, desk)), private.to_owned()]
    });
    page.table(&["when", "what happened", ""], rows.collect());
}
