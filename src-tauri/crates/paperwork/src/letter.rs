//! A letter to a buyer on paper.

use chrono::{Datelike, NaiveDate};
use docket_domain::text::Locale;
use docket_i18n::Tr;
use serde_json::json;

use crate::{Forms, PAPERS, Paper, PaperError};

const TEMPLATE: &str = "letter.typ";

/// What stands on the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterPage<'a> {
    /// Language, and how the day is written.
    pub locale: Locale,
    /// Who writes, as a block; may be empty.
    pub sender: &'a str,
    /// To whom, as a block.
    pub to: &'a str,
    /// Subject, one line.
    pub subject: &'a str,
    /// Text.
    pub body: &'a str,
    /// When it was written.
    pub day: NaiveDate,
    /// Whether it is for American paper.
    pub us_letter: bool,
}

impl Forms {
    /// Prints a letter with the same words that it has as a message.
    ///
    /// # Errors
    /// When it cannot be printed.
    pub fn letter(&self, page: &LetterPage<'_>) -> Result<Paper, PaperError> {
        let template = PAPERS.get_file(TEMPLATE).and_then(|file| file.contents_utf8());
        let template = template.ok_or_else(|| PaperError::UnknownForm(TEMPLATE.to_owned()))?;
        let data = json!({
            "lang": page.locale.language().code(),
            "paper": if page.us_letter { "us-letter" } else { "a4" },
            "date": { "year": page.day.year(), "month": page.day.month(), "day": page.day.day() },
            "written": Tr::of(page.locale).day_without_weekday(page.day),
            "sender": page.sender,
            "to": page.to,
            "subject": page.subject,
            "body": page.body,
        });
        self.press.sheet(TEMPLATE, template, data.to_string(), format!("letter {}", page.subject))
    }
}
