//! Languages and the small text rules that several nouns share.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language Docket speaks and writes letters in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// German.
    De,
}

impl Language {
    /// Every language, in the order they are offered.
    pub const ALL: [Language; 2] = [Language::En, Language::De];

    /// The two-letter code of ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::De => "de",
        }
    }

    /// The language of a locale such as `de-AT`; English where Docket does not speak it.
    pub fn of_locale(locale: &str) -> Language {
        if locale.to_ascii_lowercase().starts_with("de") { Language::De } else { Language::En }
    }

    /// The language to write to a buyer in, from the country of the address (ISO 3166 code).
    pub fn of_country(country: &str) -> Language {
        match country {
            "DE" | "AT" | "CH" | "LI" => Language::De,
            _ => Language::En,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "en" => Ok(Language::En),
            "de" => Ok(Language::De),
            other => Err(format!("\"{other}\" is no language of Docket; it speaks en and de")),
        }
    }
}

/// Letters reduced for comparing and searching: small, without leading, trailing and double blanks.
pub fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The text, or nothing when it is blank.
pub fn non_blank(text: &str) -> Option<String> {
    let trimmed = text.trim();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}
