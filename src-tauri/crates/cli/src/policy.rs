//! The shop's own policy in versions.

use docket_api::words::Words;
use docket_desk::letters::policy::clause_sentence;
use docket_desk::{Desk, PolicyVersion};
use docket_domain::policy::{ClauseKind, Finding};
use docket_domain::text::Language;
use serde_json::{Map, Value, json};

use crate::args::{PolicyAtArgs, PolicySetArgs};
use crate::context::Context;
use crate::failure::{Fault, Outcome};
use crate::json::instant;
use crate::output::{Answer, Page};

/// `docket policy set`
pub fn set(context: &Context, args: &PolicySetArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let set = desk.policy_set_file(&args.file, args.from)?;
    let version = desk.policy(set.output)?;
    let found = Found::of(&desk, &version)?;
    let words = context.words();
    Ok(context.answer(
        || {
            let mut document = document(Some(&version), &found, words);
            document.insert("changed".to_owned(), set.change.op.is_some().into());
            Value::Object(document)
        },
        |page| {
            page.line(&words.change(&set.change));
            show_version(page, &version, words);
            found.show(page);
        },
    ))
}

/// `docket policy show`
pub fn show(context: &Context, args: &PolicyAtArgs) -> Outcome<Answer> {
    let desk = context.reading()?;
    let version = desk.policy_at(args.shop.as_deref(), args.platform.as_deref(), args.at)?;
    let found = Found::of(&desk, &version)?;
    let words = context.words();
    Ok(context.answer(
        || Value::Object(document(Some(&version), &found, words)),
        |page| show_version(page, &version, words),
    ))
}

/// `docket policy check`: without a policy every clause is missing.
pub fn check(context: &Context, args: &PolicyAtArgs) -> Outcome<Answer> {
    let desk = context.reading()?;
    let words = context.words();
    let version = match desk.policies()?.is_empty() {
        true => None,
        false => Some(desk.policy_at(args.shop.as_deref(), args.platform.as_deref(), args.at)?),
    };
    let found = match &version {
        Some(version) => Found::of(&desk, version)?,
        None => Found { missing: ClauseKind::ALL.to_vec(), ..Found::default() },
    };
    Ok(context.answer(
        || Value::Object(document(version.as_ref(), &found, words)),
        |page| {
            found.show(page);
            let titles: Vec<String> = found.missing.iter().map(|kind| words.clause(*kind)).collect();
            if !titles.is_empty() {
                page.heading("missing");
                titles.iter().for_each(|title| page.line(title));
            }
        },
    ))
}

/// What is to look at, in words.
#[derive(Default)]
struct Found {
    missing: Vec<ClauseKind>,
    contradictions: Vec<(ClauseKind, String)>,
    laws: Vec<Law>,
    versions: Vec<String>,
}

struct Law {
    clause: Option<ClauseKind>,
    statute: Option<String>,
    countries: Vec<String>,
    text: String,
}

impl Found {
    fn of(desk: &Desk, version: &PolicyVersion) -> Result<Self, Fault> {
        let words = Words::of(desk);
        let check = desk.policy_check(version)?;
        let mut found = Self::default();
        for finding in &check.findings {
            let text = words.policy_finding(finding);
            match finding {
                Finding::Missing(kind) => found.missing.push(*kind),
                Finding::Contradicts(what) => found.contradictions.push((what.clause(), text)),
                Finding::Overruled { what, statute, countries } => found.laws.push(Law {
                    clause: Some(what.clause()),
                    statute: Some(statute.clone()),
                    countries: countries.iter().cloned().collect(),
                    text,
                }),
                Finding::NoStatute(countries) => found.laws.push(Law {
                    clause: None,
                    statute: None,
                    countries: countries.iter().cloned().collect(),
                    text,
                }),
            }
        }
        found.versions = check.overlaps.iter().map(|overlap| words.policy_overlap(overlap)).collect();
        Ok(found)
    }

    fn show(&self, page: &mut Page) {
        let contradictions = self.contradictions.iter().map(|(_, text)| text);
        for text in self.versions.iter().chain(contradictions).chain(self.laws.iter().map(|law| &law.text)) {
            page.line(text);
        }
    }
}

fn document(version: Option<&PolicyVersion>, found: &Found, words: Words) -> Map<String, Value> {
    let clauses = version.map(|version| {
        let clauses = version.policy.clauses.iter().map(|clause| {
            let fields: Map<String, Value> = clause
                .term
                .fields()
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value.into()))
                .collect();
            let texts: Map<String, Value> = Language::ALL
                .into_iter()
                .map(|lang| (lang.code().to_owned(), clause_sentence(clause, lang).into()))
                .collect();
            json!({
                "id": clause.kind().name(),
                "title": words.clause(clause.kind()),
                "fields": fields,
                "text": texts,
                "own_text": clause.texts.keys().map(|lang| lang.code()).collect::<Vec<_>>(),
                "published": clause.kind().is_published(),
            })
        });
        clauses.collect::<Vec<_>>()
    });
    let entries = [
        ("version", json!(version.map(|version| version.policy.version))),
        ("valid_from", json!(version.map(|version| version.policy.valid_from.to_string()))),
        ("scope", json!(version.map(|version| version.policy.scope.to_string()))),
        ("recorded_at", version.map_or(Value::Null, |version| instant(version.recorded_at))),
        ("clauses", json!(clauses.unwrap_or_default())),
        ("missing", json!(found.missing.iter().map(|kind| kind.name()).collect::<Vec<_>>())),
        (
            "contradictions",
            found
                .contradictions
                .iter()
                .map(|(clause, text)| json!({ "clause": clause.name(), "text": text }))
                .collect(),
        ),
        (
            "overruled",
            found
                .laws
                .iter()
                .map(|law| {
                    json!({
                        "clause": law.clause.map(ClauseKind::name),
                        "statute": law.statute,
                        "countries": law.countries,
                        "text": law.text,
                    })
                })
                .collect(),
        ),
        ("overlaps", json!(found.versions)),
    ];
    entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn show_version(page: &mut Page, version: &PolicyVersion, words: Words) {
    let policy = &version.policy;
    page.pairs([
        ("version", policy.version.to_string()),
        ("valid from", words.day(policy.valid_from)),
        ("for", policy.scope.to_string()),
    ]);
    page.gap();
    let rows = policy.clauses.iter();
    let rows =
        rows.map(|clause| vec![words.clause(clause.kind()), clause_sentence(clause, words.language())]);
    page.table(&["clause", "what it says"], rows.collect());
}
