//! Why a letter is refused, in a sentence with file and line.

use std::fmt;

use docket_domain::text::Language;
use docket_i18n::{Arg, Tr};

/// A letter that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// The template is not one; displayed in English, [`LetterError::sentence`] speaks every language.
    Refused {
        /// The file.
        file: String,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong there.
        fault: Fault,
    },
    /// There is no letter of that id in that language.
    Unknown {
        /// The id asked for.
        id: String,
        /// The language asked for.
        language: Language,
    },
    /// Handlebars could not write a template that it had accepted.
    NotWritten {
        /// The file.
        file: String,
        /// What it said.
        message: String,
    },
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It does not begin with a head between two lines of `+++`.
    NoHead,
    /// The head is not the TOML it should be; the reader's own words.
    Head(String),
    /// A name that the head does not declare.
    Undeclared(String),
    /// A name in `uses` or `optional` that no letter may ask for.
    UnknownVariable(String),
    /// The same name declared twice.
    DeclaredTwice(String),
    /// An optional fact that stands outside of `{{#if …}}`.
    Unguarded(String),
    /// A tag that letters do not have.
    UnknownTag(String),
    /// A `{{` or a block that is not closed.
    Unclosed(String),
    /// A closing tag that closes nothing.
    ClosesNothing(String),
    /// Text that looks like a blank for somebody to fill in by hand.
    Blank(String),
    /// A promise that the letter does not speak out.
    PromiseUnspoken(String),
    /// A promise whose day is no day or number of the letter.
    PromiseWithoutDay(String),
    /// What Handlebars itself has to say.
    Syntax(String),
}

impl LetterError {
    /// The error as a sentence of that language.
    pub fn sentence(&self, language: Language) -> String {
        let tr = Tr::new(language);
        match self {
            LetterError::Refused { file, line, fault } => {
                let what = fault.sentence(tr);
                tr.text(
                    "letter-refused",
                    &[("file", file.into()), ("line", (*line).into()), ("what", (&what).into())],
                )
            }
            LetterError::Unknown { id, language } => {
                tr.text("letter-unknown", &[("id", id.into()), ("language", language.code().into())])
            }
            LetterError::NotWritten { file, message } => {
                tr.text("letter-not-written", &[("file", file.into()), ("message", message.into())])
            }
        }
    }
}

impl fmt::Display for LetterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence(Language::En))
    }
}

impl Fault {
    fn sentence(&self, tr: Tr) -> String {
        let say = |key: &str, what: &str| tr.text(key, &[("what", Arg::Text(what))]);
        match self {
            Fault::NoHead => say("letter-fault-no-head", ""),
            Fault::Head(message) => say("letter-fault-head", message),
            Fault::Undeclared(name) => say("letter-fault-undeclared", name),
            Fault::UnknownVariable(name) => say("letter-fault-unknown-variable", name),
            Fault::DeclaredTwice(name) => say("letter-fault-declared-twice", name),
            Fault::Unguarded(name) => say("letter-fault-unguarded", name),
            Fault::UnknownTag(tag) => say("letter-fault-unknown-tag", tag),
            Fault::Unclosed(tag) => say("letter-fault-unclosed", tag),
            Fault::ClosesNothing(tag) => say("letter-fault-closes-nothing", tag),
            Fault::Blank(text) => say("letter-fault-blank", text),
            Fault::PromiseUnspoken(id) => say("letter-fault-promise-unspoken", id),
            Fault::PromiseWithoutDay(name) => say("letter-fault-promise-without-day", name),
            Fault::Syntax(message) => say("letter-fault-syntax", message),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_is_a_sentence_in_every_language() {
        let what = || "that".to_owned();
        let faults = [
            Fault::NoHead,
            Fault::Head(what()),
            Fault::Undeclared(what()),
            Fault::UnknownVariable(what()),
            Fault::DeclaredTwice(what()),
            Fault::Unguarded(what()),
            Fault::UnknownTag(what()),
            Fault::Unclosed(what()),
            Fault::ClosesNothing(what()),
            Fault::Blank(what()),
            Fault::PromiseUnspoken(what()),
            Fault::PromiseWithoutDay(what()),
            Fault::Syntax(what()),
        ];
        let refused = faults.map(|fault| LetterError::Refused { file: "a.hbs".into(), line: 7, fault });
        let others = [
            LetterError::Unknown { id: "a".into(), language: Language::De },
            LetterError::NotWritten { file: "a.hbs".into(), message: what() },
        ];
        for error in refused.into_iter().chain(others) {
            for language in Language::ALL {
                let said = error.sentence(language);
                assert!(!said.contains("[letter-") && !said.contains("{ $"), "{error:?}: {said}");
            }
        }
        let unguarded =
            LetterError::Refused { file: "a.hbs".into(), line: 7, fault: Fault::Unguarded(what()) };
        assert!(unguarded.to_string().contains("{{#if that}} and {{/if}}"), "{unguarded}");
    }
}
