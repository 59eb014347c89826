//! What a rule found, before it has words: the name of a sentence and the facts that stand in it.

use chrono_tz::Tz;
use serde::Deserialize;

use crate::calendar::{Moment, day_in};
use crate::facts::Fact;
use chrono::{NaiveDate, Utc};

/// The name of a sentence with what it speaks of.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// Name of the sentence, without the group it stands in.
    pub key: &'static str,
    /// Facts by name.
    pub values: Vec<(&'static str, Fact)>,
}

impl Note {
    /// A sentence without facts.
    pub fn plain(key: &'static str) -> Self {
        Self { key, values: Vec::new() }
    }

    /// The sentence with one more fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: Fact) -> Self {
        self.values.push((name, fact));
        self
    }

    /// The sentence with one more text.
    #[must_use]
    pub fn text(self, name: &'static str, text: &str) -> Self {
        self.with(name, Fact::Text(text.to_owned()))
    }

    /// The sentence with a moment, told as precisely as its source has it.
    #[must_use]
    pub fn moment(self, name: &'static str, moment: Moment, zone: Tz) -> Self {
        self.with(name, told(moment, zone))
    }
}

fn told(moment: Moment, zone: Tz) -> Fact {
    match moment {
        Moment::Instant(at) => Fact::Instant(at.with_timezone(&Utc), zone),
        Moment::Day(_) | Moment::Local(_) => Fact::Day(moment.day()),
    }
}

/// The day of a moment: on the wall clock of `zone` when the source names an instant, else as the source has it.
pub fn day_of(moment: Moment, zone: Tz) -> NaiveDate {
    match moment {
        Moment::Instant(at) => day_in(at.with_timezone(&Utc), zone),
        Moment::Day(day) => day,
        Moment::Local(local) => local.date(),
    }
}

/// Who says so, how sure that is, and when it was looked at last.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Says {
    /// Key of the words that name the source.
    pub text_key: String,
    /// Link.
    pub url: Option<String>,
    /// Grade: `A`, `B`, `C`, `R`, or `own`.
    pub grade: String,
    /// Day on which it was checked.
    pub checked: NaiveDate,
}

impl Says {
    /// Whether the grade is one that exists.
    pub fn has_known_grade(&self) -> bool {
        ["A", "B", "C", "R", "own"].contains(&self.grade.as_str())
    }
}

/// A pack of rules that cannot be used, with file and place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}{place}: {message}")]
pub struct PackFault {
    /// File.
    pub file: String,
    /// Place in it, beginning with a comma; empty when the reader's message has the line.
    pub place: String,
    /// What is wrong.
    pub message: String,
}

impl PackFault {
    /// A fault at a named place.
    pub fn at(file: &str, place: &str, message: impl Into<String>) -> Self {
        Self { file: file.to_owned(), place: format!(", {place}"), message: message.into() }
    }

    /// The reader's own message, which names the line.
    pub fn unreadable(file: &str, error: &toml::de::Error) -> Self {
        Self { file: file.to_owned(), place: String::new(), message: error.to_string() }
    }
}
