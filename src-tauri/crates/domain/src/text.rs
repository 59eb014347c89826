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

impl Language {
    /// The ways in which letters of that language address their reader.
    pub fn registers(self) -> &'static [Register] {
        match self {
            Language::En => &[Register::Formal],
            Language::De => &Register::ALL,
        }
    }
}

/// How a letter addresses its reader, where a language has two ways: German "Sie" and "du".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Register {
    /// "Sie".
    #[default]
    Formal,
    /// "du".
    Informal,
}

impl Register {
    /// Both, in the order they are offered.
    pub const ALL: [Register; 2] = [Register::Formal, Register::Informal];

    /// The stable name.
    pub fn code(self) -> &'static str {
        match self {
            Register::Formal => "formal",
            Register::Informal => "informal",
        }
    }
}

impl FromStr for Register {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        Register::ALL
            .into_iter()
            .find(|one| one.code() == text)
            .ok_or_else(|| format!("\"{text}\" is no form of address; there are formal and informal"))
    }
}

/// A language as one country writes it, by which days and times are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locale {
    /// German: 14. November 2026, 13:58 Uhr.
    De,
    /// English with the day first and 24 hours: 14 November 2026, 13:58.
    EnGb,
    /// English with the month first and twice 12 hours: November 14, 2026, 1:58 PM.
    EnUs,
}

impl Locale {
    /// Every locale, in the order they are offered.
    pub const ALL: [Locale; 3] = [Locale::EnGb, Locale::EnUs, Locale::De];

    /// The code of BCP 47.
    pub fn code(self) -> &'static str {
        match self {
            Locale::De => "de",
            Locale::EnGb => "en-GB",
            Locale::EnUs => "en-US",
        }
    }

    /// The language.
    pub fn language(self) -> Language {
        match self {
            Locale::De => Language::De,
            Locale::EnGb | Locale::EnUs => Language::En,
        }
    }

    /// The locale nearest to what a system calls its own (`de_AT`, `en-US`). English of no named country has the
    /// day first, the order that is never read two ways.
    pub fn of_system(name: &str) -> Locale {
        let name = name.to_ascii_lowercase().replace('_', "-");
        match Language::of_locale(&name) {
            Language::De => Locale::De,
            Language::En if name.starts_with("en-us") => Locale::EnUs,
            Language::En => Locale::EnGb,
        }
    }

    /// The locale to write to a buyer in: that of the language, and in English of the country of the address, else
    /// the seller's own.
    pub fn of_letter(language: Language, country: Option<&str>, own: Locale) -> Locale {
        match language {
            Language::De => Locale::De,
            Language::En if country == Some("US") => Locale::EnUs,
            Language::En if own.language() == Language::En => own,
            Language::En => Locale::EnGb,
        }
    }
}

impl From<Language> for Locale {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Locale::EnGb,
            Language::De => Locale::De,
        }
    }
}

impl FromStr for Locale {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let named = Locale::ALL.into_iter().find(|one| one.code() == text);
        named
            .or_else(|| text.parse::<Language>().ok().map(Locale::from))
            .ok_or_else(|| format!("\"{text}\" is no language of Docket; it speaks de, en-GB and en-US"))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_followed_where_its_dates_are_known() {
        for (name, locale) in [
            ("de_DE.UTF-8", Locale::De),
            ("de-AT", Locale::De),
            ("en_US.UTF-8", Locale::EnUs),
            ("en-GB", Locale::EnGb),
            ("en-IE", Locale::EnGb),
            ("fr-FR", Locale::EnGb),
            ("C", Locale::EnGb),
        ] {
            assert_eq!(Locale::of_system(name), locale, "{name}");
        }
    }

    #[test]
    fn an_english_letter_to_the_united_states_has_american_dates_and_others_the_sellers() {
        let to = |country, own| Locale::of_letter(Language::En, Some(country), own);
        assert_eq!(to("US", Locale::De), Locale::EnUs);
        assert_eq!(to("GB", Locale::De), Locale::EnGb);
        assert_eq!(to("CA", Locale::EnUs), Locale::EnUs);
        assert_eq!(Locale::of_letter(Language::En, None, Locale::EnGb), Locale::EnGb);
        assert_eq!(Locale::of_letter(Language::De, Some("US"), Locale::EnUs), Locale::De);
    }

    #[test]
    fn every_locale_and_register_is_read_back_from_its_name() {
        for locale in Locale::ALL {
            assert_eq!(locale.code().parse(), Ok(locale));
        }
        assert_eq!("en".parse(), Ok(Locale::EnGb), "a store of before knows only the language");
        for register in Register::ALL {
            assert_eq!(register.code().parse(), Ok(register));
        }
        assert!("fr".parse::<Locale>().is_err() && "du".parse::<Register>().is_err());
    }
}
