//! A form as its pack describes it.

use std::collections::{BTreeMap, BTreeSet};

use docket_domain::text::Language;
use serde::Deserialize;

use crate::error::PaperError;

/// A form in the list of forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormInfo {
    /// Id.
    pub id: String,
    /// Version of the pack.
    pub version: u32,
    /// Title of the sheet in each language.
    pub titles: BTreeMap<Language, String>,
    /// Whose form it is.
    pub issuer: String,
    /// The form it follows, by language.
    pub form_titles: BTreeMap<Language, String>,
    /// Edition of that form, by language.
    pub editions: BTreeMap<Language, String>,
    /// Where it was read.
    pub source_url: String,
    /// How sure that is: `A`, `B`, `C` or `R`.
    pub grade: String,
    /// Day on which it was read.
    pub checked: String,
    /// What a seller should know, by language.
    pub notes: BTreeMap<Language, Vec<String>>,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// Text.
    Text,
    /// A number to be copied exactly.
    Code,
    /// A day; set as `YYYY-MM-DD`.
    Date,
    /// An amount; set as `12.34 USD`.
    Money,
    /// One of several; set by id or label.
    Choice,
    /// A tick; set as `yes`.
    Checkbox,
    /// The number of a table's line; fills itself.
    Row,
    /// Written by hand on the paper.
    Signature,
}

impl FieldKind {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            FieldKind::Text => "text",
            FieldKind::Code => "code",
            FieldKind::Date => "date",
            FieldKind::Money => "money",
            FieldKind::Choice => "choice",
            FieldKind::Checkbox => "checkbox",
            FieldKind::Row => "row",
            FieldKind::Signature => "signature",
        }
    }
}

/// Whether the form needs a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Required {
    /// Always.
    Yes,
    /// Never.
    No,
    /// Only in some cases.
    Cond,
}

impl Required {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Required::Yes => "yes",
            Required::No => "no",
            Required::Cond => "cond",
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Form {
    pub id: String,
    version: u32,
    pub issuer: String,
    /// The language in which the form itself has to be filled in.
    pub language: Language,
    pub date_format: String,
    pub template: String,
    pub edition: Words,
    grade: String,
    pub source_url: String,
    pub checked: String,
    pub title: Words,
    pub form_title: Words,
    #[serde(rename = "note", default)]
    pub notes: Vec<Words>,
    #[serde(rename = "section")]
    pub sections: Vec<Section>,
    #[serde(skip)]
    pub typst: String,
}

/// The same words in every language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    en: String,
    de: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Section {
    pub id: String,
    pub title: Words,
    #[serde(rename = "field", default)]
    pub fields: Vec<Field>,
    pub table: Option<Table>,
}

/// A table of a section; its lines come before the section's other fields.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    pub id: String,
    pub most_rows: usize,
    #[serde(rename = "column")]
    pub columns: Vec<Field>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Field {
    pub id: String,
    pub number: u32,
    pub label: Words,
    pub kind: FieldKind,
    pub required: Required,
    pub grade: FieldGrade,
    #[serde(default)]
    pub fill: Vec<String>,
    /// A fact that goes on a line of its own below.
    pub second_line: Option<String>,
    /// Option that fits a lost parcel.
    pub suggest: Option<String>,
    /// A field that takes the place of this one when it is filled.
    pub unless_filled: Option<String>,
    pub needed_if: Option<NeededIf>,
    /// How wide a column of a table is, in parts.
    pub width: Option<u32>,
    /// Whether words beside the options are taken too.
    #[serde(default)]
    pub free: bool,
    pub hint: Option<Words>,
    #[serde(default)]
    pub options: Vec<OptionWords>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum FieldGrade {
    Verified,
    Recalled,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NeededIf {
    pub field: String,
    pub is: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OptionWords {
    pub id: String,
    en: String,
    de: String,
}

impl Words {
    pub(crate) fn of(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::De => &self.de,
        }
    }

    fn by_language(&self) -> BTreeMap<Language, String> {
        Language::ALL.into_iter().map(|language| (language, self.of(language).to_owned())).collect()
    }
}

impl OptionWords {
    pub(crate) fn of(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::De => &self.de,
        }
    }
}

impl Form {
    pub(crate) fn read(file: &str, text: &str) -> Result<Self, PaperError> {
        let refused = |message: String| PaperError::Pack { file: file.to_owned(), message };
        let form: Form = toml::from_str(text).map_err(|error| refused(error.to_string()))?;
        let mut ids = BTreeSet::new();
        let mut numbers = Vec::new();
        for field in form.all_fields() {
            if !ids.insert(field.id.as_str()) {
                return Err(refused(format!("the field {} stands there twice", field.id)));
            }
            numbers.push(field.number);
        }
        if !numbers.is_sorted() {
            return Err(refused("the fields are not in the order of their numbers".to_owned()));
        }
        for field in form.all_fields() {
            let named = field.unless_filled.iter().chain(field.needed_if.iter().map(|needed| &needed.field));
            for name in named {
                if !ids.contains(name.as_str()) {
                    return Err(refused(format!(
                        "{} depends on the field {name}, which does not exist",
                        field.id
                    )));
                }
            }
            let option = |id: &String| field.options.iter().any(|option| option.id == *id);
            if field.suggest.as_ref().is_some_and(|suggest| !option(suggest)) {
                return Err(refused(format!("{} suggests what is none of its options", field.id)));
            }
            if (field.kind == FieldKind::Choice) == field.options.is_empty() {
                return Err(refused(format!("{}: a choice has options, and nothing else has", field.id)));
            }
        }
        Ok(form)
    }

    pub(crate) fn with_template(mut self, template: &str) -> Self {
        template.clone_into(&mut self.typst);
        self
    }

    pub(crate) fn info(&self) -> FormInfo {
        let notes = |language| self.notes.iter().map(|note| note.of(language).to_owned()).collect();
        FormInfo {
            id: self.id.clone(),
            version: self.version,
            titles: self.title.by_language(),
            issuer: self.issuer.clone(),
            form_titles: self.form_title.by_language(),
            editions: self.edition.by_language(),
            source_url: self.source_url.clone(),
            grade: self.grade.clone(),
            checked: self.checked.clone(),
            notes: Language::ALL.into_iter().map(|language| (language, notes(language))).collect(),
        }
    }

    fn all_fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| {
            let columns = section.table.iter().flat_map(|table| &table.columns);
            columns.chain(&section.fields)
        })
    }
}
