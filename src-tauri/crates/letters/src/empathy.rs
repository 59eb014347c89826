//! A sentence that shows that the buyer was heard, and a line put in after the greeting of a letter.

use std::collections::BTreeMap;
use std::ops::Range;

use docket_domain::case::CaseKind;
use docket_domain::text::Language;

use crate::book::{Letter, Letterbook, Piece};
use crate::calm::Mark;

/// The sentences of a language by the kind of case they are for.
pub(crate) type Sentences = BTreeMap<CaseKind, String>;

impl Letterbook {
    /// The sentence for cases of that kind; nothing where the language has none.
    pub fn empathy(&self, kind: CaseKind, language: Language) -> Option<&str> {
        self.empathy.get(&language)?.get(&kind).map(String::as_str)
    }

    /// Marks what was typed by hand into a letter, beside what the letter marks of its own: a value typed by the
    /// seller is the seller's tone.
    pub fn mark_typed(&self, letter: &mut Letter, typed: &[&str], language: Language) {
        let typed: Vec<&str> = typed.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        let mut places: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        for piece in &letter.pieces {
            let end = at + piece.text.len();
            if piece.filled && typed.iter().any(|text| piece.text.contains(text)) {
                places.push(at..end);
            }
            at = end;
        }
        let inside =
            |mark: &Mark| places.iter().any(|o| o.start < mark.place.end && mark.place.start < o.end);
        for mark in self.marks(&letter.body, language) {
            if inside(&mark) && !letter.marks.contains(&mark) {
                letter.warnings.push(mark.sentence(language));
                letter.marks.push(mark);
            }
        }
    }
}

impl Letter {
    /// The letter with a paragraph of its own after the greeting, its first paragraph.
    #[must_use]
    pub fn with_line(mut self, line: &str) -> Self {
        const GAP: &str = "\n\n";
        let at = self.body.find(GAP).map_or(0, |at| at + GAP.len());
        let mut pieces = Vec::new();
        let (mut begin, mut put) = (0, false);
        for piece in std::mem::take(&mut self.pieces) {
            let end = begin + piece.text.len();
            match piece.text.split_at_checked(at.saturating_sub(begin)) {
                Some((before, after)) if !put => {
                    let part = |text: &str| Piece { text: text.to_owned(), filled: piece.filled };
                    pieces.extend((!before.is_empty()).then(|| part(before)));
                    pieces.push(Piece { text: line.to_owned(), filled: true });
                    pieces.push(Piece { text: GAP.to_owned(), filled: false });
                    pieces.extend((!after.is_empty()).then(|| part(after)));
                    put = true;
                }
                Some(_) | None => pieces.push(piece),
            }
            begin = end;
        }
        let shift = line.len() + GAP.len();
        for mark in self.marks.iter_mut().filter(|mark| mark.place.start >= at) {
            mark.place = mark.place.start + shift..mark.place.end + shift;
        }
        self.body = pieces.iter().map(|piece| piece.text.as_str()).collect();
        self.pieces = pieces;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_case_has_a_calm_sentence_in_every_language() {
        let book = Letterbook::built_in().unwrap();
        for language in Language::ALL {
            for kind in CaseKind::ALL {
                let sentence = book.empathy(*kind, language).unwrap_or_default();
                assert!(sentence.ends_with('.'), "{} in {language}: {sentence}", kind.name());
                assert_eq!(book.marks(sentence, language), [], "{sentence}");
            }
        }
    }

    fn letter(pieces: &[(&str, bool)]) -> Letter {
        let pieces = pieces.iter().map(|(text, filled)| Piece { text: (*text).to_owned(), filled: *filled });
        let pieces: Vec<Piece> = pieces.collect();
        let body = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let (promises, warnings, marks) = Default::default();
        Letter { subject: "About it".into(), body, pieces, promises, warnings, marks }
    }

    #[test]
    fn the_line_stands_after_the_greeting_and_marks_move_with_their_words() {
        let book = Letterbook::built_in().unwrap();
        let mut one = letter(&[("Dear ", false), ("Wilma", true), (",\n\nyou claim it.\n\nAnnika", false)]);
        one.marks = book.marks(&one.body, Language::En);
        let with = one.with_line("I am sorry.");
        assert_eq!(with.body, "Dear Wilma,\n\nI am sorry.\n\nyou claim it.\n\nAnnika");
        assert_eq!(with.pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), with.body);
        let marked: Vec<_> = with.marks.iter().map(|mark| with.body.get(mark.place.clone())).collect();
        assert_eq!(marked, [Some("you claim")]);
        assert!(letter(&[("No greeting.", false)]).with_line("Sorry.").body.starts_with("Sorry."));
    }

    #[test]
    fn what_was_typed_is_marked_and_what_came_with_the_order_is_not() {
        let book = Letterbook::built_in().unwrap();
        let parts = [
            ("Dear ", false),
            ("Stupid Cupid", true),
            (", ", false),
            ("you must have it", true),
            (".", false),
        ];
        let mut one = letter(&parts);
        book.mark_typed(&mut one, &["you must have it"], Language::En);
        let words: Vec<&str> = one.marks.iter().map(|mark| mark.words.as_str()).collect();
        assert!(words.contains(&"you must have") && !words.contains(&"Stupid"), "{words:?}");
        assert_eq!(one.warnings.len(), one.marks.len());
    }
}
