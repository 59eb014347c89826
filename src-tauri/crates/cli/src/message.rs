//! Letters to buyers: the list, one written from the facts of a case, and the record that it was sent.

use std::collections::BTreeMap;

use docket_desk::letters::{Draft, Variable};
use docket_desk::store::voice::Chosen;
use docket_desk::{Desk, DeskError, LetterFile, Packs, Post, Refusal};
use docket_domain::CaseId;
use serde_json::{Value, json};

use crate::args::{MessageArgs, MessageSaveArgs, MessageSendArgs};
use crate::context::Context;
use crate::failure::{Failure, Fault, Outcome};
use crate::output::Answer;

/// `docket message list`
pub fn list(context: &Context) -> Outcome<Answer> {
    context.listen();
    let letters = Packs::built_in()?.letters.list();
    let language = context.words().language();
    let rows: Vec<(String, String, Vec<&str>)> = letters
        .into_iter()
        .map(|letter| {
            let title = letter.titles.get(&language).or_else(|| letter.titles.values().next()).cloned();
            let langs = letter.languages.iter().map(|language| language.code()).collect();
            (letter.id, title.unwrap_or_default(), langs)
        })
        .collect();
    Ok(context.answer(
        || {
            let templates: Vec<Value> = rows
                .iter()
                .map(|(id, title, langs)| json!({ "id": id, "title": title, "langs": langs }))
                .collect();
            json!({ "templates": templates })
        },
        |page| {
            let cells =
                rows.iter().map(|(id, title, langs)| vec![id.clone(), title.clone(), langs.join(", ")]);
            page.table(&["letter", "title", "languages"], cells.collect());
        },
    ))
}

/// `docket message render`
pub fn render(context: &Context, args: MessageArgs) -> Outcome<Answer> {
    let desk = context.reading()?;
    let case = desk.case_id(&args.case)?;
    let set: BTreeMap<String, String> = args.set.iter().cloned().collect();
    let drafted = desk.letter_draft(case, &args.template, chosen(&args), &set)?;
    let letter = match drafted.draft {
        Draft::Ready(letter) => letter,
        Draft::Missing(missing) => return Err(incomplete(context, &args.template, &missing).into()),
    };
    Ok(context.answer(
        || {
            let promises: Vec<Value> = letter
                .promises
                .iter()
                .map(|promise| json!({ "promise": promise.id, "text": promise.text }))
                .collect();
            json!({
                "case_id": case.to_string(),
                "template": drafted.letter,
                "lang": drafted.voice.language().code(),
                "register": drafted.voice.register.code(),
                "subject": letter.subject,
                "body": letter.body,
                "promises": promises,
                "warnings": letter.warnings,
                "missing": [],
            })
        },
        |page| {
            page.line(&letter.subject);
            page.gap();
            page.line(&letter.body);
            for warning in &letter.warnings {
                page.gap();
                page.line(warning);
            }
        },
    ))
}

/// `docket message send`
pub fn send(context: &Context, args: MessageSendArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let (channel, args) = (args.channel, args.letter);
    let case = desk.case_id(&args.case)?;
    let chosen = chosen(&args);
    let post = Post { letter: args.template, chosen, set: args.set.into_iter().collect(), channel };
    let sent = match desk.letter_send(case, &post) {
        Ok(sent) => sent,
        Err(error) => return Err(unsent(context, &desk, case, &post, error)),
    };
    let file = desk.case_file(case)?;
    let words = context.words();
    Ok(context.answer(
        || {
            json!({
                "case_id": case.to_string(),
                "entry_id": sent.output.to_string(),
                "template": post.letter,
                "channel": channel.name(),
                "status": file.case.status.name(),
                "promises": crate::json::promises_of(&file, &post.letter),
                "next_steps": crate::json::next_steps(&file, words),
            })
        },
        |page| page.line(&words.change(&sent.change)),
    ))
}

/// `docket message save`
pub fn save(context: &Context, args: MessageSaveArgs) -> Outcome<Answer> {
    let desk = context.reading()?;
    let MessageSaveArgs { letter: args, out, attach } = args;
    let case = desk.case_id(&args.case)?;
    let (chosen, set) = (chosen(&args), args.set.into_iter().collect());
    if let Draft::Missing(missing) = desk.letter_draft(case, &args.template, chosen, &set)?.draft {
        return Err(incomplete(context, &args.template, &missing).into());
    }
    let is_pdf = out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    let kind = if is_pdf { LetterFile::Pdf } else { LetterFile::Mail(attach) };
    desk.letter_save(case, &args.template, chosen, &set, &kind, &out)?;
    let file = out.display().to_string();
    Ok(context.answer(
        || json!({ "case_id": case.to_string(), "template": args.template, "file": file }),
        |page| page.pairs([("file", file.clone())]),
    ))
}

fn chosen(args: &MessageArgs) -> Chosen {
    Chosen { language: args.lang, register: args.register }
}

/// Why a letter did not go out; names what is missing one by one.
fn unsent(context: &Context, desk: &Desk, case: CaseId, post: &Post, error: DeskError) -> Fault {
    let is_incomplete = matches!(&error, DeskError::Refused(refusal) if refusal.code == "letter_incomplete");
    match desk.letter_draft(case, &post.letter, post.chosen, &post.set).map(|drafted| drafted.draft) {
        Ok(Draft::Missing(missing)) if is_incomplete => incomplete(context, &post.letter, &missing).into(),
        _ => error.into(),
    }
}

fn incomplete(context: &Context, letter: &str, missing: &[Variable]) -> Failure {
    let names: Vec<&str> = missing.iter().map(|variable| variable.name.as_str()).collect();
    let refusal =
        Refusal::new("letter_incomplete", [("letter", letter.to_owned()), ("missing", names.join(", "))]);
    let fields: Vec<Value> = missing
        .iter()
        .map(|variable| {
            json!({
                "name": variable.name,
                "label": variable.label,
                "kind": variable.kind.name(),
                "example": variable.example,
                "hint": variable.hint,
                "refused": variable.refused,
            })
        })
        .collect();
    let example = missing.first().map(|variable| format!("{}=\"{}\"", variable.name, variable.example));
    Failure::of(&DeskError::Refused(refusal), context.words())
        .hint(&format!("Give them as --set {}.", example.unwrap_or_default()))
        .with("missing", json!(names))
        .with("missing_fields", fields.into())
}
