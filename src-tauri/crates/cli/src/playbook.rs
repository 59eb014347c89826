//! Playbooks: listing, showing, changing, and going back to the built-in ones.

use std::path::Path;

use docket_desk::PlaybookLine;
use serde_json::{Value, json};

use crate::args::PlaybookCommand;
use crate::context::Context;
use crate::failure::{Failure, Outcome};
use crate::output::Answer;

/// `docket playbook`
pub fn run(context: &Context, command: &PlaybookCommand) -> Outcome<Answer> {
    match command {
        PlaybookCommand::List => list(context),
        PlaybookCommand::Show { playbook } => show(context, playbook),
        PlaybookCommand::Set { file } => set(context, file),
        PlaybookCommand::Reset { playbook } => reset(context, playbook),
    }
}

fn list(context: &Context) -> Outcome<Answer> {
    let desk = context.reading()?;
    let lines = desk.playbooks()?;
    let words = context.words();
    Ok(context.answer(
        || json!({ "playbooks": lines.iter().map(as_json).collect::<Vec<Value>>() }),
        |page| {
            let rows = lines.iter().map(|line| {
                let own = if line.is_copy { "your copy" } else { "built in" };
                let kind = words.name("kind", line.kind.name());
                vec![line.id.clone(), kind, line.version.to_string(), own.to_owned(), line.steps.to_string()]
            });
            page.table(&["playbook", "for", "version", "from", "steps"], rows.collect());
        },
    ))
}

fn show(context: &Context, playbook: &str) -> Outcome<Answer> {
    let desk = context.reading()?;
    let found = desk.playbook_text(playbook)?;
    Ok(context.answer(
        || {
            let mut shown = as_json(&found.line);
            if let Some(fields) = shown.as_object_mut() {
                fields.insert("text".to_owned(), json!(found.text));
            }
            shown
        },
        |page| page.line(found.text.trim_end()),
    ))
}

fn set(context: &Context, file: &Path) -> Outcome<Answer> {
    let desk = context.writing()?;
    let text = std::fs::read_to_string(file).map_err(|error| {
        let shown = file.display().to_string();
        let message = format!("The playbook {shown} could not be read: {error}.");
        Failure::new("playbook_file_unreadable", message, [("path", shown.clone())])
    })?;
    let id = text
        .lines()
        .find_map(|line| line.trim().strip_prefix("id")?.trim_start().strip_prefix('='))
        .map(|value| value.trim().trim_matches('"').to_owned())
        .unwrap_or_default();
    let changed = desk.playbook_save(&id, &text)?;
    done(context, &id, changed.output, &changed.change)
}

fn reset(context: &Context, playbook: &str) -> Outcome<Answer> {
    let desk = context.writing()?;
    let change = desk.playbook_reset(playbook)?.change;
    let version = desk.playbook_text(playbook)?.line.version;
    done(context, playbook, version, &change)
}

fn done(context: &Context, id: &str, version: u32, change: &docket_desk::Change) -> Outcome<Answer> {
    let words = context.words();
    Ok(context
        .answer(|| json!({ "playbook": id, "version": version }), |page| page.line(&words.change(change))))
}

fn as_json(line: &PlaybookLine) -> Value {
    json!({
        "id": line.id,
        "kind": line.kind.name(),
        "version": line.version,
        "is_copy": line.is_copy,
        "steps": line.steps,
    })
}
