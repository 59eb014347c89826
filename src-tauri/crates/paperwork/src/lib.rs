//! Papers for post offices and carriers, printed from the facts of a case.
//!
//! Why this crate exists: it is the only one that knows Typst. A form is a pack (the fields in the form's own order,
//! which facts fill them, which are required) and a template (how the sheet looks). A paper can always be printed;
//! what is missing is marked on it and listed. The same input gives the same bytes, on any day and any machine,
//! as long as the fonts in here cover the text. Nothing is fetched from anywhere.

mod error;
mod fill;
mod form;
mod letter;
mod record;
mod sheet;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use docket_domain::facts::Facts;
use docket_domain::text::Language;
use include_dir::{Dir, include_dir};

use form::Form;
use sheet::Press;

pub use error::PaperError;
pub use fill::{Choice, FilledField, Origin};
pub use form::{FieldKind, FormInfo, Required};
pub use letter::LetterPage;
pub use record::{Block, Bound, Happened, Line, PageSize, Record, RecordSection};

static PAPERS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../packs/papers");

/// The forms by id.
pub struct Forms {
    forms: BTreeMap<String, Form>,
    press: Press,
}

/// A paper, ready to be printed or saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Each page as a picture.
    pub svgs: Vec<String>,
    /// What is required and missing, in the order of the form.
    pub missing: Vec<Missing>,
    /// Characters of the facts for which no font was found, here or on this computer; empty boxes on the paper.
    pub unprintable: String,
}

/// A required field without a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Id of the field.
    pub id: String,
    /// Section and label, as they stand on the paper.
    pub label: String,
}

impl Forms {
    /// The forms that come with Docket.
    ///
    /// # Errors
    /// When a pack cannot be read, naming file and line.
    pub fn built_in() -> Result<Self, PaperError> {
        let mut forms = BTreeMap::new();
        for file in PAPERS.files() {
            let name = file.path().to_string_lossy().into_owned();
            if let Some(text) = file.contents_utf8().filter(|_| name.ends_with(".toml")) {
                let form = Form::read(&name, text)?;
                let template = PAPERS.get_file(&form.template).and_then(|file| file.contents_utf8());
                let Some(template) = template else {
                    let message = format!("its template {} does not exist", form.template);
                    return Err(PaperError::Pack { file: name, message });
                };
                forms.insert(form.id.clone(), form.with_template(template));
            }
        }
        Ok(Self { forms, press: Press::default() })
    }

    /// Every form, ordered by id.
    pub fn list(&self) -> Vec<FormInfo> {
        self.forms.values().map(Form::info).collect()
    }

    /// The fields of a form with what fills them: first what was `set` by hand (field id to value), then the facts,
    /// then what the form suggests.
    ///
    /// # Errors
    /// When there is no such form.
    pub fn fields(
        &self,
        form: &str,
        language: Language,
        facts: &Facts,
        set: &BTreeMap<String, String>,
    ) -> Result<Vec<FilledField>, PaperError> {
        Ok(fill::by_section(self.form(form)?, language, facts, set).into_iter().flatten().collect())
    }

    /// Prints a form. Missing fields are marked on the paper and named in the result.
    ///
    /// # Errors
    /// When there is no such form, or it cannot be printed.
    pub fn make(
        &self,
        form: &str,
        language: Language,
        facts: &Facts,
        set: &BTreeMap<String, String>,
        day: NaiveDate,
    ) -> Result<Paper, PaperError> {
        let form = self.form(form)?;
        let sections = fill::by_section(form, language, facts, set);
        self.press.print(form, language, facts, &sections, day)
    }

    /// Prints a record of a case: sections with what is told in them.
    ///
    /// # Errors
    /// When it cannot be printed.
    pub fn record(&self, record: &Record) -> Result<Bound, PaperError> {
        let template = PAPERS.get_file(record::TEMPLATE).and_then(|file| file.contents_utf8());
        let template = template.ok_or_else(|| PaperError::UnknownForm(record.id.clone()))?;
        self.press.print_record(template, record)
    }

    fn form(&self, id: &str) -> Result<&Form, PaperError> {
        self.forms.get(id).ok_or_else(|| PaperError::UnknownForm(id.to_owned()))
    }
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod record_tests;
