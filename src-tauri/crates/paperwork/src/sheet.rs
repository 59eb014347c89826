//! Printing with Typst. Text comes in as data, never as source; fonts are the embedded ones, and those of the
//! computer only for characters that none of them has.

use std::collections::BTreeSet;
use std::sync::{LazyLock, Mutex, PoisonError};

use chrono::{Datelike, NaiveDate};
use docket_domain::facts::{Fact, Facts};
use docket_domain::text::Language;
use docket_i18n::Tr;
use serde_json::{Value, json};
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Dict, IntoValue, Smart};
use typst::text::{Font, FontInfo};
use typst_as_lib::{TypstAsLibError, TypstEngine};
use typst_kit::fonts::{FontPath, FontSource};
use typst_layout::PagedDocument;

use crate::error::PaperError;
use crate::fill::{Choice, FilledField};
use crate::form::Form;
use crate::record::{Bound, Record};
use crate::{Missing, Paper};

/// Prints one paper at a time: Typst keeps what it has already laid out, and forgets it between papers.
#[derive(Default)]
pub(crate) struct Press(Mutex<()>);

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let embedded = typst_assets::fonts().flat_map(|data| Font::iter(Bytes::new(data)));
    embedded
        .filter(|font| ["Libertinus Serif", "DejaVu Sans Mono"].contains(&font.info().family.as_str()))
        .collect()
});

impl Press {
    pub(crate) fn print(
        &self,
        form: &Form,
        language: Language,
        facts: &Facts,
        sections: &[Vec<FilledField>],
        day: NaiveDate,
    ) -> Result<Paper, PaperError> {
        let missing = sections.iter().flatten().filter(|field| field.missing).map(missing_of).collect();
        let data = data_of(form, language, facts, sections, day).to_string();
        let ident = format!("{} {}", form.id, fact_text(facts, "case_number").unwrap_or_default());
        Ok(Paper { missing, ..self.sheet(&form.id, &form.typst, data, ident)? })
    }

    /// Prints a template with what it is told.
    pub(crate) fn sheet(
        &self,
        name: &str,
        typst: &str,
        data: String,
        ident: String,
    ) -> Result<Paper, PaperError> {
        let not_printed = |message: String| PaperError::NotPrinted { form: name.to_owned(), message };
        let (borrowed, unprintable) = fonts_for(not_covered(&data));
        let alone = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let document = typeset(typst, data, borrowed).map_err(&not_printed)?;
        let pdf =
            typst_pdf::pdf(&document, &options(ident)).map_err(|faults| not_printed(diagnoses(&faults)))?;
        let svg_options = typst_svg::SvgOptions::default();
        let svgs: Vec<String> =
            document.pages().iter().map(|page| typst_svg::svg(page, &svg_options)).collect();
        drop(alone);
        Ok(Paper { pdf, pages: svgs.len(), svgs, missing: Vec::new(), unprintable })
    }

    /// Prints a record by its template, in the archive form of PDF where every character has a font.
    pub(crate) fn print_record(&self, template: &str, record: &Record) -> Result<Bound, PaperError> {
        let not_printed = |message: String| PaperError::NotPrinted { form: record.id.clone(), message };
        let tr = Tr::new(record.language);
        let data = json!({
            "record": record,
            "lang": record.language.code(),
            "date": { "year": record.day.year(), "month": record.day.month(), "day": record.day.day() },
            "page": tr.text("paper-page", &[("page", "#n".into()), ("pages", "#m".into())]),
        });
        let data = data.to_string();
        let (borrowed, unprintable) = fonts_for(not_covered(&data));
        let alone = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let document = typeset(template, data, borrowed).map_err(&not_printed)?;
        let plain = options(format!("{} {}", record.id, record.about));
        let standards = if unprintable.is_empty() { &[typst_pdf::PdfStandard::A_2b][..] } else { &[] };
        let standards = typst_pdf::PdfStandards::new(standards)
            .map_err(|fault| not_printed(fault.message().to_string()))?;
        let options = typst_pdf::PdfOptions { standards, ..plain };
        let pdf = typst_pdf::pdf(&document, &options).map_err(|faults| not_printed(diagnoses(&faults)))?;
        let pages = document.pages().len();
        drop(alone);
        Ok(Bound { pdf, pages, unprintable })
    }
}

/// Lays data out by a template.
fn typeset(template: &str, data: String, borrowed: Vec<Font>) -> Result<PagedDocument, String> {
    let engine = TypstEngine::builder()
        .main_file(template)
        .comemo_evict_max_age(Some(0))
        .fonts(FONTS.iter().cloned().chain(borrowed))
        .build();
    let mut inputs = Dict::new();
    inputs.insert("data".into(), data.into_value());
    let Warned { output, .. } = engine.compile_with_input(inputs);
    output.map_err(|error| in_words(&error))
}

fn options(name: String) -> typst_pdf::PdfOptions {
    typst_pdf::PdfOptions {
        ident: Smart::Custom(name),
        creator: Smart::Custom(Some("Docket".to_owned())),
        ..typst_pdf::PdfOptions::default()
    }
}

fn missing_of(field: &FilledField) -> Missing {
    let row = field.row.map(|row| format!(" ({row})")).unwrap_or_default();
    Missing { id: field.id.clone(), label: format!("{}{row}: {}", field.section, field.label) }
}

/// What the template prints.
fn data_of(
    form: &Form,
    language: Language,
    facts: &Facts,
    sections: &[Vec<FilledField>],
    day: NaiveDate,
) -> Value {
    let tr = Tr::new(language);
    let say = |key: &str| tr.text(key, &[]);
    let mut head = Vec::new();
    for (key, name) in [("paper-case", "case_number"), ("paper-order", "order_number")] {
        if let Some(value) = fact_text(facts, name) {
            head.push(json!({ "label": say(key), "value": value }));
        }
    }
    head.push(json!({ "label": say("paper-made-on"), "value": tr.day_without_weekday(day) }));
    let printed: Vec<Value> = form
        .sections
        .iter()
        .zip(sections)
        .map(|(section, fields)| {
            let (cells, plain): (Vec<&FilledField>, Vec<&FilledField>) =
                fields.iter().partition(|field| field.row.is_some());
            let table = section.table.as_ref().map(|table| {
                let width = table.columns.len().max(1);
                let widths: Vec<u32> =
                    table.columns.iter().map(|column| column.width.unwrap_or_default()).collect();
                let columns: Vec<Value> =
                    cells.iter().take(width).map(|cell| data_of_field(cell, form, language)).collect();
                let rows: Vec<Vec<Value>> = cells
                    .chunks(width)
                    .map(|row| row.iter().map(|cell| data_of_field(cell, form, language)).collect())
                    .collect();
                json!({ "columns": columns, "widths": widths, "rows": rows })
            });
            let plain: Vec<Value> =
                plain.into_iter().map(|field| data_of_field(field, form, language)).collect();
            json!({ "title": section.title.of(language), "table": table, "fields": plain })
        })
        .collect();
    let missing: Vec<Value> = sections
        .iter()
        .flatten()
        .filter(|field| field.missing)
        .map(|field| json!({ "number": field.number, "label": missing_of(field).label }))
        .collect();
    let checked =
        form.checked.parse().map_or_else(|_| form.checked.clone(), |day| tr.day_without_weekday(day));
    let edition = tr.text(
        "paper-edition",
        &[
            ("edition", form.edition.of(language).into()),
            ("checked", (&checked).into()),
            ("source", (&form.source_url).into()),
        ],
    );
    let title = form.title.of(language);
    json!({
        "title": title,
        "form_title": form.form_title.of(language),
        "issuer": form.issuer,
        "lang": language.code(),
        "date": { "year": day.year(), "month": day.month(), "day": day.day() },
        "facts": head,
        "notes": form.notes.iter().map(|note| note.of(language)).collect::<Vec<_>>(),
        "sections": printed,
        "missing": missing,
        "edition": edition,
        "footer": title,
        "words": {
            "missing": say("paper-missing"),
            "missing_title": say("paper-missing-title"),
            "missing_none": say("paper-missing-none"),
            "missing_lead": say("paper-missing-lead"),
            "page": tr.text("paper-page", &[("page", "#n".into()), ("pages", "#m".into())]),
        },
    })
}

fn data_of_field(field: &FilledField, form: &Form, language: Language) -> Value {
    let chosen = field.choices.iter().find(|choice| field.entry.as_ref() == Some(&choice.id));
    json!({
        "number": field.number,
        "label": field.label,
        "original": (language != form.language && field.label != field.form_label).then_some(&field.form_label),
        "kind": field.kind.name(),
        "value": chosen.map(choice_in_words).or_else(|| field.value.clone()),
        "missing": field.missing,
        "recalled": !field.verified,
        "choices": field.choices.iter().map(choice_in_words).collect::<Vec<_>>(),
    })
}

/// A choice in the form's own words, with those of the seller's language behind them.
fn choice_in_words(choice: &Choice) -> String {
    if choice.label == choice.form_label {
        choice.form_label.clone()
    } else {
        format!("{} ({})", choice.form_label, choice.label)
    }
}

fn fact_text(facts: &Facts, name: &str) -> Option<String> {
    match facts.get(name)? {
        Fact::Text(text) => Some(text.clone()),
        Fact::Number(number) => Some(number.to_string()),
        Fact::Day(_) | Fact::Instant(..) | Fact::Money(_) => None,
    }
}

/// Characters that no embedded font has.
fn not_covered(text: &str) -> BTreeSet<char> {
    let has = |letter: char| FONTS.iter().any(|font| font.info().coverage.contains(u32::from(letter)));
    text.chars().filter(|letter| !letter.is_control() && !letter.is_whitespace() && !has(*letter)).collect()
}

/// Fonts of this computer for those characters, as few as possible and always the same ones, and the characters
/// that none of them has.
fn fonts_for(mut letters: BTreeSet<char>) -> (Vec<Font>, String) {
    static ON_THIS_COMPUTER: LazyLock<Vec<(FontPath, FontInfo)>> = LazyLock::new(|| {
        let mut found: Vec<_> = typst_kit::fonts::system().collect();
        found.sort_by(|(_, one), (_, other)| one.family.cmp(&other.family));
        found
    });
    let mut fonts = Vec::new();
    while !letters.is_empty() {
        let covers = |info: &FontInfo| {
            letters.iter().filter(|letter| info.coverage.contains(u32::from(**letter))).count()
        };
        let best = ON_THIS_COMPUTER
            .iter()
            .rev()
            .max_by_key(|(_, info)| covers(info))
            .filter(|(_, info)| covers(info) > 0);
        let Some((font, info)) = best.and_then(|(path, info)| Some((path.load()?, info))) else { break };
        letters.retain(|letter| !info.coverage.contains(u32::from(*letter)));
        fonts.push(font);
    }
    (fonts, letters.into_iter().collect())
}

fn in_words(error: &TypstAsLibError) -> String {
    match error {
        TypstAsLibError::TypstSource(faults) => diagnoses(faults),
        TypstAsLibError::TypstFile(_)
        | TypstAsLibError::MainSourceFileDoesNotExist(_)
        | TypstAsLibError::HintedString(_)
        | TypstAsLibError::Unspecified(_) => error.to_string(),
    }
}

fn diagnoses(faults: &[SourceDiagnostic]) -> String {
    faults.iter().map(|fault| fault.message.as_str()).collect::<Vec<_>>().join("; ")
}
