//! Imports: files in, with a word about every line that is no order; taking an import back; the known formats.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

use docket_api::words::Words;
use docket_desk::import_formats::{FileKind, formats as known_formats};
use docket_desk::store::Mode;
use docket_desk::store::import::{Counts, ImportLine};
use docket_desk::{Desk, DeskError, FileChoice, Progress, Remembered};
use docket_domain::ImportId;
use docket_import::{DateOrder, DecimalSign, Overrides, Plan, Warning};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::args::ImportArgs;
use crate::context::{Context, is_missing};
use crate::failure::{Failure, Fault, Outcome};
use crate::output::{Answer, Page};

/// What a file of `--mapping` may hold.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct MappingFile {
    format: Option<String>,
    encoding: Option<String>,
    delimiter: Option<char>,
    date_order: Option<DateOrder>,
    decimal: Option<DecimalSign>,
    currency: Option<String>,
    mapping: BTreeMap<String, String>,
    sheet: Option<String>,
}

/// One file, imported or only looked at.
struct Told {
    plan: Plan,
    counts: Counts,
    lines: Vec<ImportLine>,
    import: Option<ImportId>,
    remembered: Option<Remembered>,
}

/// `docket import`
pub fn import(context: &Context, args: &ImportArgs) -> Outcome<Answer> {
    let overrides = overrides(args)?;
    let choices: Vec<FileChoice> = args
        .files
        .iter()
        .map(|path| FileChoice {
            path: path.clone(),
            overrides: overrides.clone(),
            shop: args.shop.clone(),
            exact: false,
        })
        .collect();
    let told = if args.dry_run { look(context, &choices)? } else { carry_out(context, &choices)? };
    let words = context.words();
    Ok(context.answer(
        || json!({ "dry_run": args.dry_run, "files": told.iter().map(|one| one.json(words)).collect::<Vec<_>>() }),
        |page| {
            for one in &told {
                one.write(page, words);
            }
            if args.dry_run {
                page.gap();
                page.line("Nothing was written: this was a dry run.");
            }
        },
    ))
}

fn carry_out(context: &Context, choices: &[FileChoice]) -> Outcome<Vec<Told>> {
    let desk = context.writing()?;
    let bar = bar();
    let done = desk.import(choices, &mut |at: Progress| {
        if !bar.is_hidden() {
            bar.set_length(at.total);
            bar.set_position(at.done);
            bar.set_message(format!("{} records", at.records));
        }
        ControlFlow::Continue(())
    });
    bar.finish_and_clear();
    let report = done.map_err(|error| asked(error, context.words()))?.output;
    let told = report.files.into_iter().map(|file| Told {
        plan: file.plan,
        counts: file.import.counts,
        lines: file.lines,
        import: Some(file.import.id),
        remembered: file.remembered,
    });
    Ok(told.collect())
}

fn look(context: &Context, choices: &[FileChoice]) -> Outcome<Vec<Told>> {
    // A dry run makes no store, also where there is none yet; then everything would be new.
    let empty;
    let desk: Desk = match context.reading() {
        Err(fault) if is_missing(&fault) => {
            empty = tempfile::tempdir().map_err(|error| {
                let message = format!("No temporary folder could be made: {error}.");
                Failure::new("temporary_folder_failed", message, [])
            })?;
            context.desk_at(&empty.path().join("empty.sqlite"), Mode::Create)?
        }
        found => found?,
    };
    let mut told = Vec::new();
    for looked in desk.import_look(choices) {
        let preview = looked.result?;
        told.push(Told {
            plan: preview.plan,
            counts: preview.counts,
            lines: preview.lines,
            import: None,
            remembered: looked.remembered,
        });
    }
    Ok(told)
}

/// What a file leaves open is said by an option here.
fn asked(error: DeskError, words: Words) -> Fault {
    if let DeskError::Refused(refusal) = &error
        && refusal.code == "import_asks"
    {
        return Failure::of(&error, words).hint("Use --date-order mdy or --date-order dmy.").into();
    }
    error.into()
}

/// A bar on standard error; it hides itself where that is no terminal.
fn bar() -> ProgressBar {
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {percent:>3} % {msg}") {
        bar.set_style(style);
    }
    bar
}

fn overrides(args: &ImportArgs) -> Outcome<Overrides> {
    let file = match &args.mapping {
        Some(path) => mapping(path)?,
        None => MappingFile::default(),
    };
    Ok(Overrides {
        format: args.format.clone().or(file.format),
        encoding: args.encoding.clone().or(file.encoding),
        delimiter: args.delimiter.or(file.delimiter),
        date_order: args.date_order.or(file.date_order),
        decimal: args.decimal.or(file.decimal),
        currency: args.currency.clone().or(file.currency),
        mapping: file.mapping,
        sheet: args.sheet.clone().or(file.sheet),
    })
}

fn mapping(path: &Path) -> Result<MappingFile, Failure> {
    let shown = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|error| {
        let message = format!("The mapping {shown} could not be read: {error}.");
        Failure::new("mapping_unreadable", message, [("path", shown.clone())])
    })?;
    toml::from_str(&text).map_err(|error| {
        let line = error
            .span()
            .map_or(1, |span| text.get(..span.start).unwrap_or_default().matches('\n').count() + 1);
        let message = format!("The mapping {shown} is refused in line {line}: {}.", error.message());
        Failure::new("mapping_refused", message, [("path", shown.clone()), ("line", line.to_string())])
    })
}

impl Told {
    fn of(&self, outcome: &str) -> impl Iterator<Item = &ImportLine> {
        self.lines.iter().filter(move |line| line.outcome == outcome)
    }

    fn json(&self, words: Words) -> Value {
        let line = |line: &ImportLine| {
            json!({
                "line": line.line,
                "reason": line.reason,
                "field": line.field,
                "raw": crate::json::text(&line.raw),
                "text": words.import_problem(line),
            })
        };
        let (plan, counts) = (&self.plan, self.counts);
        let counted = json!({ "new": counts.new, "updated": counts.updated, "unchanged": counts.unchanged, "waiting": counts.waiting });
        let none = json!({ "new": 0, "updated": 0, "unchanged": 0, "waiting": 0 });
        // Each kind of file counts what it tells of; parcels and payments may wait for their order.
        let (orders, payments, shipments, events) = match plan.kind {
            FileKind::Orders | FileKind::Items => (&counted, &none, &none, &none),
            FileKind::Payments => (&none, &counted, &none, &none),
            FileKind::Shipments => (&none, &none, &counted, &none),
            FileKind::Tracking => (&none, &none, &none, &counted),
        };
        let mut file = json!({
            "path": plan.path.display().to_string(),
            "file_name": plan.file_name,
            "sha256": plan.sha256,
            "platform": plan.platform,
            "format": plan.format,
            "format_title": words.format_title(&plan.format, &plan.format_title),
            "locale": plan.locale,
            "kind": plan.kind.name(),
            "encoding": plan.encoding,
            "delimiter": plan.delimiter.to_string(),
            "decimal": plan.decimal.name(),
            "date_order": plan.date_order.map(DateOrder::name),
            "date_certainty": plan.date_certainty,
            "sheet": plan.sheet,
            "questions": plan.questions,
            "remembered": self.remembered.as_ref().map(|then| words.import_remembered(then)),
            "header_line": plan.header_line,
            "records": counts.records,
            "accepted": counts.accepted,
            "rejected_count": counts.rejected,
        });
        if let Some(keys) = file.as_object_mut() {
            keys.insert("orders".to_owned(), orders.clone());
            keys.insert("payments".to_owned(), payments.clone());
            keys.insert("shipments".to_owned(), shipments.clone());
            keys.insert("events".to_owned(), events.clone());
            for (key, outcome) in [("rejected", "rejected"), ("noted", "noted"), ("ignored", "ignored")] {
                keys.insert(key.to_owned(), self.of(outcome).map(line).collect());
            }
            let warnings: Vec<Value> = plan.warnings.iter().map(|one| warning_json(words, one)).collect();
            keys.insert("warnings".to_owned(), warnings.into());
            let import = self.import.map_or(Value::Null, |import| import.to_string().into());
            keys.insert("import_id".to_owned(), import);
        }
        file
    }

    fn write(&self, page: &mut Page, words: Words) {
        let (plan, counts) = (&self.plan, self.counts);
        page.heading(&plan.file_name);
        let dates = plan.date_order.map(|order| words.import_date_order(order)).unwrap_or_default();
        page.pairs([
            ("format", format!("{} ({})", words.format_title(&plan.format, &plan.format_title), plan.format)),
            ("read as", format!("{}, cells apart by {}", plan.encoding, delimiter_name(plan.delimiter))),
            ("dates", dates),
            (
                "decided",
                self.remembered.as_ref().map(|then| words.import_remembered(then)).unwrap_or_default(),
            ),
            (
                "records",
                format!("{} ({} accepted, {} rejected)", counts.records, counts.accepted, counts.rejected),
            ),
            (
                plan.kind.name(),
                format!("{} new, {} updated, {} unchanged", counts.new, counts.updated, counts.unchanged),
            ),
            (
                "without an order yet",
                if counts.waiting > 0 { counts.waiting.to_string() } else { String::new() },
            ),
            ("import", self.import.map(|import| import.to_string()).unwrap_or_default()),
        ]);
        for question in &plan.questions {
            page.line(&format!("Question: {} (--date-order)", words.import_question(question)));
        }
        for warning in &plan.warnings {
            page.line(&format!("Note: {}", words.import_warning(warning)));
        }
        let rows: Vec<Vec<String>> = self
            .of("rejected")
            .chain(self.of("noted"))
            .take(SHOWN)
            .map(|line| {
                vec![
                    line.line.to_string(),
                    line.outcome.clone(),
                    words.import_problem(line),
                    line.field.clone().unwrap_or_default(),
                    shortened(&line.raw),
                ]
            })
            .collect();
        let more = (self.of("rejected").count() + self.of("noted").count()).saturating_sub(rows.len());
        page.table(&["line", "outcome", "reason", "column", "text"], rows);
        if more > 0 {
            page.line(&format!("… and {more} more; --json shows them all."));
        }
    }
}

/// Lines shown to a person for one file.
const SHOWN: usize = 20;

fn shortened(raw: &str) -> String {
    const LONGEST: usize = 60;
    let line = raw.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line,
    }
}

fn delimiter_name(delimiter: char) -> String {
    match delimiter {
        ',' => "comma".to_owned(),
        ';' => "semicolon".to_owned(),
        '\t' => "tab".to_owned(),
        '|' => "bar".to_owned(),
        other => other.to_string(),
    }
}

fn warning_json(words: Words, warning: &Warning) -> Value {
    let mut value = serde_json::to_value(warning).unwrap_or_default();
    if let Some(keys) = value.as_object_mut() {
        keys.insert("text".to_owned(), words.import_warning(warning).into());
    }
    value
}

/// `docket import-undo`
pub fn undo(context: &Context, import: ImportId) -> Outcome<Answer> {
    let desk = context.writing()?;
    let undone = desk.import_undo(import)?.output;
    Ok(context.answer(
        || {
            json!({
                "import_id": import.to_string(),
                "orders": { "removed": undone.removed, "restored": undone.restored },
            })
        },
        |page| {
            page.line(&format!("{import} is taken back."));
            page.pairs([
                ("orders removed", undone.removed.to_string()),
                ("orders as before", undone.restored.to_string()),
            ]);
        },
    ))
}

/// `docket formats`
pub fn formats(context: &Context) -> Outcome<Answer> {
    let formats = known_formats();
    Ok(context.answer(
        || {
            let rows: Vec<Value> = formats
                .iter()
                .map(|format| {
                    json!({
                        "id": format.id,
                        "platform": format.platform,
                        "kind": format.kind.name(),
                        "title": format.title,
                        "locale": format.locales.first(),
                        "locales": format.locales,
                        "columns": format.columns,
                    })
                })
                .collect();
            json!({ "formats": rows })
        },
        |page| {
            let rows = formats.iter().map(|format| {
                let (kind, locales) = (format.kind.name().to_owned(), format.locales.join(", "));
                vec![format.id.clone(), format.platform.clone(), kind, locales, format.title.clone()]
            });
            page.table(&["id", "platform", "kind", "wordings", "title"], rows.collect());
        },
    ))
}
