//! Words that make a quarrel out of a question. They are marked, never forbidden: a seller may know better.

use std::collections::BTreeMap;
use std::ops::Range;

use docket_domain::text::Language;
use docket_i18n::Tr;
use serde::Deserialize;

/// What is wrong with a word in a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Concern {
    /// It sounds as if the buyer were lying.
    Accusation,
    /// It insults.
    Insult,
    /// It threatens.
    Threat,
    /// It pushes.
    Pressure,
    /// It promises what nobody can know, such as the day of arrival.
    Guarantee,
    /// It shouts (`!!`).
    Shouting,
}

impl Concern {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Concern::Accusation => "accusation",
            Concern::Insult => "insult",
            Concern::Threat => "threat",
            Concern::Pressure => "pressure",
            Concern::Guarantee => "guarantee",
            Concern::Shouting => "shouting",
        }
    }
}

/// A marked place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where it stands, in bytes of the text.
    pub place: Range<usize>,
    /// The words themselves.
    pub words: String,
    /// What is wrong with them.
    pub concern: Concern,
}

impl Mark {
    /// The mark as a sentence for the seller.
    pub fn sentence(&self, language: Language) -> String {
        let key = format!("letter-calm-{}", self.concern.name());
        Tr::new(language).text(&key, &[("words", (&self.words).into())])
    }
}

/// The word list of a language.
#[derive(Debug, Clone, Default)]
pub(crate) struct WordList(Vec<(Vec<Pattern>, Concern)>);

#[derive(Debug, Clone)]
struct Pattern {
    start: String,
    whole: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    words: Vec<String>,
}

impl WordList {
    pub(crate) fn read(text: &str) -> Result<Self, toml::de::Error> {
        let groups: BTreeMap<Concern, Words> = toml::from_str(text)?;
        let phrases = groups.into_iter().flat_map(|(concern, group)| {
            group.words.into_iter().map(move |phrase| {
                let patterns = phrase.split_whitespace().map(|word| {
                    let word = alike(word);
                    let start = word.trim_end_matches('*').to_owned();
                    Pattern { whole: start.len() == word.len(), start }
                });
                (patterns.collect(), concern)
            })
        });
        Ok(Self(phrases.collect()))
    }

    /// Every mark in the text, in reading order.
    pub(crate) fn marks(&self, text: &str) -> Vec<Mark> {
        let words = words_of(text);
        let mut marks = Vec::new();
        for (index, (first, _)) in words.iter().enumerate() {
            for (phrase, concern) in &self.0 {
                let Some(run) = words.get(index..index + phrase.len()).filter(|run| !run.is_empty()) else {
                    continue;
                };
                let fits = run.iter().zip(phrase).all(|((_, word), pattern)| {
                    if pattern.whole { *word == pattern.start } else { word.starts_with(&pattern.start) }
                });
                if let (true, Some((last, _))) = (fits, run.last()) {
                    marks.push(Mark::at(text, first.start..last.end, *concern));
                }
            }
        }
        marks.extend(shouts(text));
        marks.sort_by_key(|mark| (mark.place.start, mark.place.end));
        marks
    }
}

impl Mark {
    fn at(text: &str, place: Range<usize>, concern: Concern) -> Self {
        let words =
            text.get(place.clone()).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        Self { place, words, concern }
    }
}

/// Words with their places, folded for comparing.
fn words_of(text: &str) -> Vec<(Range<usize>, String)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = letter.is_alphanumeric() || matches!(letter, '\'' | '’');
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(begin)) => {
                words.push((begin..at, alike(text.get(begin..at).unwrap_or_default())));
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    words
}

fn alike(word: &str) -> String {
    word.to_lowercase().replace('’', "'")
}

fn shouts(text: &str) -> Vec<Mark> {
    let mut found = Vec::new();
    let mut run: Option<Range<usize>> = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        if matches!(letter, '!' | '?') {
            run = Some(run.map_or(at, |run| run.start)..at + letter.len_utf8());
        } else if let Some(place) = run.take().filter(|run| run.len() > 1) {
            found.push(Mark::at(text, place, Concern::Shouting));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn concerns(text: &str) -> Vec<(String, Concern)> {
        let list = "[accusation]\nwords = [\"you claim\", \"fraud*\", \"don't believe\"]\n[guarantee]\nwords = [\"will arrive on\"]";
        WordList::read(list).unwrap().marks(text).into_iter().map(|mark| (mark.words, mark.concern)).collect()
    }

    #[test]
    fn words_are_found_in_any_case_and_across_a_line_break() {
        assert_eq!(concerns("So You\nclaim it is gone."), [("You claim".to_owned(), Concern::Accusation)]);
    }

    #[test]
    fn a_star_stands_for_any_ending_and_a_word_only_for_itself() {
        assert_eq!(concerns("fraudulent"), [("fraudulent".to_owned(), Concern::Accusation)]);
        assert_eq!(concerns("your claims and defraud"), []);
    }

    #[test]
    fn a_curly_apostrophe_is_an_apostrophe() {
        assert_eq!(concerns("I don’t believe it"), [("don’t believe".to_owned(), Concern::Accusation)]);
    }

    #[test]
    fn a_promised_day_of_arrival_and_shouting_are_marked_with_their_place() {
        let text = "Grüße! It will arrive on Monday!!";
        assert_eq!(
            concerns(text),
            [("will arrive on".to_owned(), Concern::Guarantee), ("!!".to_owned(), Concern::Shouting)]
        );
        let list = WordList::read("[guarantee]\nwords = [\"will arrive on\"]").unwrap();
        assert_eq!(text.get(list.marks(text)[0].place.clone()), Some("will arrive on"));
    }

    #[test]
    fn every_mark_has_a_sentence() {
        for concern in [
            Concern::Accusation,
            Concern::Insult,
            Concern::Threat,
            Concern::Pressure,
            Concern::Guarantee,
            Concern::Shouting,
        ] {
            let mark = Mark { place: 0..1, words: "x".into(), concern };
            for language in Language::ALL {
                assert!(mark.sentence(language).contains('x'));
            }
        }
    }
}
