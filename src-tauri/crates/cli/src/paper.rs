//! Claim paperwork: the forms there are, and making one as PDF.

use std::collections::BTreeMap;

use docket_desk::{DeskError, Packs};
use serde_json::{Value, json};

use crate::args::PaperMakeArgs;
use crate::context::Context;
use crate::failure::{Failure, Outcome};
use crate::output::Answer;

/// `docket paper list`
pub fn list(context: &Context) -> Outcome<Answer> {
    context.listen();
    let forms = Packs::built_in()?.forms.list();
    let language = context.words().language();
    Ok(context.answer(
        || {
            let papers: Vec<Value> = forms
                .iter()
                .map(|form| {
                    let langs: Vec<&str> = form.titles.keys().map(|language| language.code()).collect();
                    json!({
                        "id": form.id,
                        "title": form.titles.get(&language),
                        "form_title": form.form_titles.get(&language),
                        "edition": form.editions.get(&language),
                        "issuer": form.issuer,
                        "lang": language.code(),
                        "langs": langs,
                        "source_url": form.source_url,
                        "grade": form.grade,
                    })
                })
                .collect();
            json!({ "papers": papers })
        },
        |page| {
            let rows = forms.iter().map(|form| {
                let title = form.titles.get(&language).cloned().unwrap_or_default();
                vec![form.id.clone(), title, form.issuer.clone()]
            });
            page.table(&["form", "title", "issuer"], rows.collect());
        },
    ))
}

/// `docket paper make`
pub fn make(context: &Context, args: PaperMakeArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let case = desk.case_id(&args.case)?;
    let set: BTreeMap<String, String> = args.set.into_iter().collect();
    let language = args.lang.unwrap_or_else(|| context.words().language());
    let named = || -> Vec<(String, String)> {
        let draft = desk.paper_draft(case, &args.form, language, &set);
        let missing = draft.map(|draft| draft.paper.missing).unwrap_or_default();
        missing.into_iter().map(|field| (field.id, field.label)).collect()
    };
    let made = match desk.paper_make(case, &args.form, language, &set, Some(&args.out), args.allow_missing) {
        Ok(made) => made,
        Err(error) => {
            let is_incomplete =
                matches!(&error, DeskError::Refused(refusal) if refusal.code == "paper_incomplete");
            if !is_incomplete {
                return Err(error.into());
            }
            let missing = named();
            let names: Vec<&str> = missing.iter().map(|(id, _)| id.as_str()).collect();
            let failure = Failure::of(&error, context.words())
                .hint(&format!("Here: --set FIELD=VALUE for {}; or --allow-missing.", names.join(", ")))
                .with("missing", ids(&missing))
                .with("missing_fields", fields(&missing));
            return Err(failure.into());
        }
    };
    let missing = if made.output.missing.is_empty() { Vec::new() } else { named() };
    let (paper, words) = (&made.output.stored, context.words());
    let file = args.out.display().to_string();
    Ok(context.answer(
        || {
            json!({
                "case_id": case.to_string(),
                "paper_id": paper.id.to_string(),
                "form": paper.form,
                "pages": paper.pages,
                "missing": ids(&missing),
                "missing_fields": fields(&missing),
                "file": file,
                "sha256": paper.sha256,
            })
        },
        |page| {
            page.line(&words.change(&made.change));
            page.pairs([
                ("file", file.clone()),
                ("pages", paper.pages.to_string()),
                ("sha256", paper.sha256.clone()),
            ]);
            let rows = missing.iter().map(|(id, label)| vec![id.clone(), label.clone()]);
            page.table(&["missing", "field"], rows.collect());
        },
    ))
}

fn ids(missing: &[(String, String)]) -> Value {
    missing.iter().map(|(id, _)| Value::from(id.as_str())).collect()
}

fn fields(missing: &[(String, String)]) -> Value {
    missing.iter().map(|(id, label)| json!({ "id": id, "label": label })).collect()
}
