//! The case file as a whole: backup, restore, check, the sample shop, undo and redo.

use std::path::{Path, PathBuf};

use docket_desk::Change;
use docket_desk::store::restore as put_back;
use serde_json::{Value, json};

use crate::context::Context;
use crate::failure::{Failure, Outcome};
use crate::output::Answer;

/// `docket backup`
pub fn backup(context: &Context, file: &Path) -> Outcome<Answer> {
    let desk = context.reading()?;
    refuse_itself(file, desk.store().path())?;
    let verified = desk.back_up(file)?.output;
    let shown = file.display().to_string();
    let document =
        |problems: &[String]| json!({ "ok": problems.is_empty(), "problems": problems, "file": shown });
    if let Some(first) = verified.problems.first() {
        let message = format!("The copy {shown} was made, but it is damaged: {first}. Check the case file.");
        let failure = Failure::new("backup_damaged", message, [("path", shown.clone())]);
        return Err(with_all(failure, document(&verified.problems)).into());
    }
    Ok(context.answer(
        || document(&verified.problems),
        |page| {
            page.line(&format!("The case file is copied to {shown}; the copy was opened again and is whole."))
        },
    ))
}

/// `docket restore`
pub fn restore(context: &Context, file: &Path) -> Outcome<Answer> {
    let store = context.store()?;
    refuse_itself(file, &store)?;
    if file.exists()
        && let Some(folder) = store.parent().filter(|folder| !folder.as_os_str().is_empty())
    {
        std::fs::create_dir_all(folder).map_err(|error| {
            let folder = folder.display().to_string();
            let message = format!("The folder {folder} for the case file could not be made: {error}.");
            Failure::new("folder_failed", message, [("path", folder)])
        })?;
    }
    let before = store.exists();
    put_back(file, &store)?;
    let kept = before.then(|| beside(&store).display().to_string());
    // The words of the restored store's own seller.
    context.reading()?;
    let (shown, from) = (store.display().to_string(), file.display().to_string());
    Ok(context.answer(
        || json!({ "ok": true, "problems": [], "file": from, "store": shown, "kept": kept }),
        |page| {
            page.line(&format!("{from} is now the case file {shown}."));
            if let Some(kept) = &kept {
                page.line(&format!("The one before is kept as {kept}."));
            }
        },
    ))
}

/// `docket check`
pub fn check(context: &Context) -> Outcome<Answer> {
    let found = context.reading().and_then(|desk| Ok(desk.check()?.problems));
    let document = |problems: &[String]| json!({ "ok": problems.is_empty(), "problems": problems });
    let problems = match found {
        Ok(problems) => problems,
        Err(fault) => {
            let failure = context.failure(fault);
            let problems = [failure.message.clone()];
            return Err(with_all(failure, document(&problems)).into());
        }
    };
    if let Some(first) = problems.first() {
        let store = context.store()?.display().to_string();
        let message = format!(
            "The case file {store} has {} problems, the first is: {first}. Restore the last backup.",
            problems.len()
        );
        let failure = Failure::new("store_damaged", message, [("path", store)]);
        return Err(with_all(failure, document(&problems)).into());
    }
    Ok(context.answer(|| document(&problems), |page| page.line("The case file is whole.")))
}

/// `docket demo`
pub fn demo(context: &Context) -> Outcome<Answer> {
    let desk = context.writing()?;
    let made = desk.demo_fill()?.output;
    Ok(context.answer(
        || json!({ "orders": made.orders, "cases": made.cases }),
        |page| {
            page.line("The sample shop is there.");
            page.pairs([("orders", made.orders.to_string()), ("cases", made.cases.to_string())]);
        },
    ))
}

/// `docket undo`
pub fn undo(context: &Context) -> Outcome<Answer> {
    let change = context.writing()?.undo()?;
    changed(context, "Taken back", &change)
}

/// `docket redo`
pub fn redo(context: &Context) -> Outcome<Answer> {
    let change = context.writing()?.redo()?;
    changed(context, "Done again", &change)
}

fn changed(context: &Context, what: &str, change: &Change) -> Outcome<Answer> {
    let words = context.words();
    Ok(context.answer(
        || {
            json!({
                "op": change.op.map(|op| op.to_string()),
                "name": change.name,
                "subject": crate::json::text(&change.subject),
                "text": words.change(change),
            })
        },
        |page| page.line(&format!("{what}: {}", words.change(change))),
    ))
}

/// A copy onto itself would be the end of both.
fn refuse_itself(file: &Path, store: &Path) -> Result<(), Failure> {
    let same = match (file.canonicalize(), store.canonicalize()) {
        (Ok(file), Ok(store)) => file == store,
        _ => false,
    };
    if !same {
        return Ok(());
    }
    let shown = file.display().to_string();
    let message = format!("{shown} is the case file itself; name another file.");
    Err(Failure::new("same_file", message, [("path", shown)]))
}

fn beside(store: &Path) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push(".before-restore");
    PathBuf::from(name)
}

fn with_all(mut failure: Failure, document: Value) -> Failure {
    if let Value::Object(keys) = document {
        failure.beside.extend(keys);
    }
    failure
}
