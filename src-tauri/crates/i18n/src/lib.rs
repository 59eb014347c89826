//! The sentences of Docket in every language it speaks, from the Fluent files of `packs/locales`.
//!
//! Why this crate exists: a sentence that a person reads is never glued together in code, and every sentence
//! exists in every language; the tests of this crate prove both. What a platform, carrier or form calls itself
//! is no sentence and stays in its pack.

pub mod catalogue;
mod dates;

use std::fmt;
use std::sync::LazyLock;

use docket_domain::text::{Language, Locale};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

type Bundle = FluentBundle<FluentResource>;

/// Speaks one language. A cheap handle; the sentences are read once for each language.
#[derive(Clone, Copy)]
pub struct Tr {
    locale: Locale,
    bundle: &'static Bundle,
}

/// What is put into a sentence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg<'a> {
    /// Text, kept as it is.
    Text(&'a str),
    /// A whole number, which may choose between singular and plural.
    Number(i64),
}

impl Tr {
    /// The sentences of a language, its days and times as they are told where nothing else is known.
    pub fn new(language: Language) -> Self {
        Self::of(language.into())
    }

    /// The sentences of a language, its days and times as that country tells them.
    pub fn of(locale: Locale) -> Self {
        static EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::En));
        static DE: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::De));
        let bundle = match locale.language() {
            Language::En => &*EN,
            Language::De => &*DE,
        };
        Self { locale, bundle }
    }

    /// The language spoken.
    pub fn language(self) -> Language {
        self.locale.language()
    }

    /// The locale by which days and times are told.
    pub fn locale(self) -> Locale {
        self.locale
    }

    /// The sentence of that key with the arguments put in; a key that does not exist comes back in brackets.
    pub fn text(self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("[{key}]");
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, FluentValue::from(*arg))).collect();
        let mut faults = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned()
    }

    /// Whether the key exists.
    pub fn has(self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }
}

impl fmt::Debug for Tr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Tr").field(&self.locale).finish()
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Arg::Number(number.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'a> From<Arg<'a>> for FluentValue<'a> {
    fn from(arg: Arg<'a>) -> Self {
        match arg {
            Arg::Text(text) => FluentValue::from(text),
            Arg::Number(number) => FluentValue::from(number),
        }
    }
}

fn bundle(language: Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    for (_, text) in catalogue::files(language) {
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_takes_text_and_numbers_without_invisible_marks() {
        let tr = Tr::new(Language::En);
        let day = tr.text(
            "date-day-long",
            &[
                ("weekday", "Saturday".into()),
                ("day", 14_u32.into()),
                ("month", "November".into()),
                ("year", "2026".into()),
            ],
        );
        assert_eq!(day, "Saturday, 14 November 2026");
    }

    #[test]
    fn a_key_that_does_not_exist_comes_back_in_brackets() {
        let tr = Tr::new(Language::De);
        assert_eq!(tr.text("no-such-key", &[]), "[no-such-key]");
        assert!(!tr.has("no-such-key"));
        assert!(tr.has("date-day-long"));
    }

    #[test]
    fn an_argument_that_is_not_given_does_not_panic() {
        assert!(Tr::new(Language::En).text("date-day-long", &[]).contains("weekday"));
    }
}
