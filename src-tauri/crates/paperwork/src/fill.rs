//! Which value goes into which field, and where it comes from.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use docket_domain::Money;
use docket_domain::facts::{Fact, Facts};
use docket_domain::text::{Language, folded, non_blank};

use crate::form::{Field, FieldGrade, FieldKind, Form, Required, Section, Table};

/// A field of a form with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilledField {
    /// Id; a cell of a table is `item_2_value`.
    pub id: String,
    /// Number on the form.
    pub number: u32,
    /// Id of its section.
    pub section_id: String,
    /// Title of its section.
    pub section: String,
    /// Label in the language asked for.
    pub label: String,
    /// Label as it stands on the form.
    pub form_label: String,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether the form needs it.
    pub required: Required,
    /// Whether the field was read in a copy of the form; otherwise it is recalled.
    pub verified: bool,
    /// The value as it is printed, in the form's own notation.
    pub value: Option<String>,
    /// The value as it can be set: `2026-11-10`, `33.20 USD`, the id of a choice.
    pub entry: Option<String>,
    /// Where the value comes from.
    pub filled_from: Option<Origin>,
    /// Whether it is needed here and has no value.
    pub missing: bool,
    /// A value that was given and cannot be one of this kind.
    pub refused: Option<String>,
    /// What there is to choose from.
    pub choices: Vec<Choice>,
    /// A word of help.
    pub hint: Option<String>,
    /// The line of the table, counted from 1, for a cell.
    pub row: Option<usize>,
}

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The fact of that name.
    Fact(String),
    /// Set by hand for this paper.
    Set,
    /// Suggested by the form for a lost parcel.
    Suggested,
}

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Id.
    pub id: String,
    /// Label in the language asked for.
    pub label: String,
    /// Label as it stands on the form.
    pub form_label: String,
}

/// The fields of each section, lines of a table first.
pub(crate) fn by_section(
    form: &Form,
    language: Language,
    facts: &Facts,
    set: &BTreeMap<String, String>,
) -> Vec<Vec<FilledField>> {
    let pen = Pen { form, language, facts, set };
    let of_section = |section: &Section| {
        let mut filled = Vec::new();
        if let Some(table) = &section.table {
            for row in 1..=pen.rows(table) {
                filled.extend(
                    table.columns.iter().map(|column| pen.field(section, column, Some((table, row)))),
                );
            }
        }
        filled.extend(section.fields.iter().map(|field| pen.field(section, field, None)));
        filled
    };
    let mut sections: Vec<Vec<FilledField>> = form.sections.iter().map(of_section).collect();
    mark_missing(form, &mut sections);
    sections
}

/// A field is missing when the form needs it in this case and it has no value. What is signed or enclosed by hand
/// is never missing.
fn mark_missing(form: &Form, sections: &mut [Vec<FilledField>]) {
    let entries: BTreeMap<String, String> = sections
        .iter()
        .flatten()
        .filter_map(|field| Some((field.id.clone(), field.entry.clone()?)))
        .collect();
    let rules: BTreeMap<&str, &Field> = form
        .sections
        .iter()
        .flat_map(|section| &section.fields)
        .map(|field| (field.id.as_str(), field))
        .collect();
    for field in sections.iter_mut().flatten() {
        let rule = rules.get(field.id.as_str());
        let replaced =
            rule.and_then(|rule| rule.unless_filled.as_ref()).is_some_and(|id| entries.contains_key(id));
        let needed = match field.required {
            Required::Yes => !replaced,
            Required::No => false,
            Required::Cond => rule
                .and_then(|rule| rule.needed_if.as_ref())
                .is_some_and(|needed| entries.get(&needed.field) == Some(&needed.is)),
        };
        let by_hand = matches!(field.kind, FieldKind::Signature | FieldKind::Checkbox);
        field.missing = needed && !by_hand && field.value.is_none();
    }
}

/// Fills fields of one form from one set of facts.
struct Pen<'a> {
    form: &'a Form,
    language: Language,
    facts: &'a Facts,
    set: &'a BTreeMap<String, String>,
}

struct Written {
    value: String,
    entry: String,
}

impl Pen<'_> {
    /// As many lines as there are items, at least one.
    fn rows(&self, table: &Table) -> usize {
        let known = |row: &usize| {
            let start = format!("{}_{row}_", table.id);
            self.facts.iter().any(|(name, _)| name.starts_with(&start))
                || self.set.iter().any(|(id, value)| id.starts_with(&start) && !value.trim().is_empty())
        };
        (1..=table.most_rows).rev().find(known).unwrap_or(1)
    }

    fn field(&self, section: &Section, field: &Field, cell: Option<(&Table, usize)>) -> FilledField {
        let row = cell.map(|(_, row)| row);
        let id =
            cell.map_or_else(|| field.id.clone(), |(table, row)| format!("{}_{row}_{}", table.id, field.id));
        let mut filled = FilledField {
            number: field.number,
            section_id: section.id.clone(),
            section: section.title.of(self.language).to_owned(),
            label: field.label.of(self.language).to_owned(),
            form_label: field.label.of(self.form.language).to_owned(),
            kind: field.kind,
            required: field.required,
            verified: field.grade == FieldGrade::Verified,
            value: None,
            entry: None,
            filled_from: None,
            missing: false,
            refused: None,
            choices: self.choices(field),
            hint: field.hint.as_ref().map(|hint| hint.of(self.language).to_owned()),
            row,
            id,
        };
        if let (FieldKind::Row, Some(row)) = (field.kind, row) {
            filled.value = Some(row.to_string());
            filled.entry = Some(row.to_string());
            return filled;
        }
        let by_hand = self.set.get(&filled.id).and_then(|given| non_blank(given));
        let known = self.known(field, row);
        let (source, origin) = match (by_hand, known) {
            (Some(given), _) => (Fact::Text(given), Origin::Set),
            (None, Some((name, fact))) => (fact, Origin::Fact(name)),
            (None, None) => match &field.suggest {
                Some(option) => (Fact::Text(option.clone()), Origin::Suggested),
                None => return filled,
            },
        };
        let from_facts = matches!(origin, Origin::Fact(_));
        match self.written(field, &source, from_facts) {
            Ok(written) => {
                filled.value = Some(written.value);
                filled.entry = Some(written.entry);
                filled.filled_from = Some(origin);
            }
            Err(given) => filled.refused = Some(given),
        }
        filled
    }

    /// The first fact that fills the field. In a table, a name without `{n}` belongs to the first line only.
    fn known(&self, field: &Field, row: Option<usize>) -> Option<(String, Fact)> {
        field.fill.iter().find_map(|pattern| {
            let name = match row {
                Some(row) if pattern.contains("{n}") => pattern.replace("{n}", &row.to_string()),
                Some(row) if row > 1 => return None,
                Some(_) | None => pattern.clone(),
            };
            let fact = self.facts.get(&name)?.clone();
            Some((name, fact))
        })
    }

    fn written(&self, field: &Field, source: &Fact, from_facts: bool) -> Result<Written, String> {
        let language = self.form.language;
        let given = match source {
            Fact::Text(text) => text.clone(),
            Fact::Day(day) => day.to_string(),
            Fact::Instant(instant, zone) => instant.with_timezone(zone).date_naive().to_string(),
            Fact::Money(amount) => amount.to_string(),
            Fact::Number(number) => number.to_string(),
        };
        let same = |value: String| Written { entry: value.clone(), value };
        match field.kind {
            FieldKind::Text => {
                let second = field.second_line.as_ref().filter(|_| from_facts);
                match second.and_then(|name| self.facts.get(name)) {
                    Some(Fact::Text(second)) => Ok(same(format!("{given}\n{second}"))),
                    Some(Fact::Day(_) | Fact::Instant(..) | Fact::Money(_) | Fact::Number(_)) | None => {
                        Ok(same(given))
                    }
                }
            }
            FieldKind::Code => Ok(same(given.trim().to_owned())),
            FieldKind::Date => match given.trim().parse::<NaiveDate>() {
                Ok(day) => Ok(Written {
                    value: day.format(&self.form.date_format).to_string(),
                    entry: day.to_string(),
                }),
                Err(_) => Err(given),
            },
            FieldKind::Money => match given.parse::<Money>() {
                Ok(amount) => Ok(Written { value: amount.for_people(language), entry: amount.to_string() }),
                Err(_) => Err(given),
            },
            FieldKind::Choice => {
                let alike = |text: &str| folded(text).trim_start_matches("usps ").to_owned();
                let wanted = alike(&given);
                let option = field.options.iter().find(|option| {
                    option.id == given.trim()
                        || Language::ALL.into_iter().any(|language| alike(option.of(language)) == wanted)
                });
                match option {
                    Some(option) => {
                        Ok(Written { value: option.of(language).to_owned(), entry: option.id.clone() })
                    }
                    None if field.free => Ok(same(given)),
                    None => Err(given),
                }
            }
            FieldKind::Checkbox => match folded(&given).as_str() {
                "yes" | "true" | "x" | "1" | "ja" => Ok(same("yes".to_owned())),
                _ => Err(given),
            },
            FieldKind::Row | FieldKind::Signature => Err(given),
        }
    }

    fn choices(&self, field: &Field) -> Vec<Choice> {
        let choices = field.options.iter().map(|option| Choice {
            id: option.id.clone(),
            label: option.of(self.language).to_owned(),
            form_label: option.of(self.form.language).to_owned(),
        });
        choices.collect()
    }
}
