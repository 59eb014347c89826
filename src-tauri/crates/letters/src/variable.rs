//! The variables of a letter, and how a fact is written into one.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use docket_domain::Money;
use docket_domain::facts::Fact;
use docket_i18n::Tr;
use serde::Deserialize;

/// What a variable holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One line.
    Text,
    /// Several lines, kept byte for byte.
    Block,
    /// A day; as text `YYYY-MM-DD`.
    Day,
    /// A moment; as text RFC 3339, or `YYYY-MM-DDTHH:MM` as the clock on the wall showed it.
    Instant,
    /// An amount; as text `12.34 USD`.
    Money,
    /// A whole number.
    Number,
}

impl Kind {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Block => "block",
            Kind::Day => "day",
            Kind::Instant => "instant",
            Kind::Money => "money",
            Kind::Number => "number",
        }
    }
}

/// A fact that a letter uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// Its name, as in the facts.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// The words beside its field.
    pub label: String,
    /// What a value looks like, in the form in which it may be typed.
    pub example: String,
    /// A word of help.
    pub hint: Option<String>,
    /// Whether the letter reads well without it.
    pub optional: bool,
    /// The value that was given and cannot be used, because it is of another kind or only stands for one (`xx`).
    pub refused: Option<String>,
}

/// The fact as the letter says it, or the given value when it is none of that kind.
pub(crate) fn written(kind: Kind, fact: &Fact, tr: Tr) -> Result<String, String> {
    if let Fact::Text(text) = fact {
        if stands_for_a_value(text) {
            return Err(text.clone());
        }
        return from_text(kind, text, tr).ok_or_else(|| text.clone());
    }
    let said = match fact {
        Fact::Text(text) => text.clone(),
        Fact::Day(day) => tr.day(*day),
        Fact::Instant(instant, zone) if kind == Kind::Day => tr.day(instant.with_timezone(zone).date_naive()),
        Fact::Instant(instant, zone) => tr.instant(*instant, *zone),
        Fact::Money(amount) => amount.for_people(tr.language()),
        Fact::Number(number) => number.to_string(),
    };
    let fits = match kind {
        Kind::Text => true,
        Kind::Block => false,
        Kind::Day | Kind::Instant => matches!(fact, Fact::Day(_) | Fact::Instant(..)),
        Kind::Money => matches!(fact, Fact::Money(_)),
        Kind::Number => matches!(fact, Fact::Number(_)),
    };
    if fits { Ok(said) } else { Err(said) }
}

fn from_text(kind: Kind, text: &str, tr: Tr) -> Option<String> {
    let typed = text.trim();
    match kind {
        Kind::Text | Kind::Block => Some(text.to_owned()),
        Kind::Day => NaiveDate::from_str(typed).ok().map(|day| tr.day(day)),
        Kind::Instant => {
            let told = DateTime::parse_from_rfc3339(typed).map(|instant| instant.naive_local());
            let on_the_wall = || NaiveDateTime::parse_from_str(&typed.replace(' ', "T"), "%Y-%m-%dT%H:%M");
            told.or_else(|_| on_the_wall()).ok().map(|local| tr.local_time(local))
        }
        Kind::Money => typed.parse::<Money>().ok().map(|amount| amount.for_people(tr.language())),
        Kind::Number => typed.parse::<i64>().ok().map(|number| number.to_string()),
    }
}

/// Whether a line of the value only stands for one: `xx`, `[name]`, `{{name}}`, `???`, `...`, `TBD`.
fn stands_for_a_value(text: &str) -> bool {
    text.contains("{{")
        || text.lines().map(str::trim).filter(|line| !line.is_empty()).any(|line| {
            let bare: String = line.chars().filter(|letter| !letter.is_whitespace()).collect();
            let only =
                |set: &str| bare.chars().count() >= 2 && bare.chars().all(|letter| set.contains(letter));
            let bracketed = bare.starts_with('[') && bare.ends_with(']') && bare.matches('[').count() == 1;
            bracketed
                || only("xX")
                || only("._-?…*")
                || ["tbd", "todo"].contains(&bare.to_lowercase().as_str())
        })
}

/// The first thing in the text that looks like a blank: `xx`, `XXX`, `[name]`, `___`, `{{` or `}}`, with its place.
pub(crate) fn blank_in(text: &str) -> Option<(usize, &str)> {
    let mut found: Vec<(usize, &str)> = Vec::new();
    for mark in ["{{", "}}", "___"] {
        found.extend(text.find(mark).and_then(|at| Some((at, text.get(at..at + mark.len())?))));
    }
    for (at, _) in text.match_indices('[') {
        let line = text.get(at..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        found.extend(line.find(']').and_then(|end| Some((at, line.get(..=end)?))));
    }
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (letter.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(begin)) => {
                let word = text.get(begin..at).unwrap_or_default();
                if word.len() >= 2 && word.bytes().all(|byte| byte.eq_ignore_ascii_case(&b'x')) {
                    found.push((begin, word));
                }
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    found.into_iter().min_by_key(|(at, _)| *at)
}

#[cfg(test)]
mod tests {
    use docket_domain::text::Language;

    use super::*;

    fn text(kind: Kind, value: &str) -> Result<String, String> {
        written(kind, &Fact::Text(value.to_owned()), Tr::new(Language::De))
    }

    #[test]
    fn a_value_typed_as_text_is_read_by_its_kind() {
        assert_eq!(text(Kind::Number, "21").unwrap(), "21");
        assert_eq!(text(Kind::Day, "2026-11-14").unwrap(), "Samstag, 14. November 2026");
        assert_eq!(text(Kind::Money, "33.20 EUR").unwrap(), "33,20 €");
        assert_eq!(
            text(Kind::Instant, "2026-11-14T13:58:00-08:00").unwrap(),
            "Samstag, 14. November 2026, 13:58 Uhr"
        );
        assert_eq!(text(Kind::Instant, "2026-11-14 13:58").unwrap(), "Samstag, 14. November 2026, 13:58 Uhr");
    }

    #[test]
    fn a_value_that_only_stands_for_one_is_refused_for_every_kind() {
        for kind in [Kind::Text, Kind::Block, Kind::Day, Kind::Instant, Kind::Money, Kind::Number] {
            for value in
                ["xx", "XXX", "X X XX", "[name]", "[ the number ]", "{{n}}", "???", "...", "____", "TBD"]
            {
                assert_eq!(text(kind, value), Err(value.to_owned()), "{kind:?} took {value}");
            }
        }
        assert!(
            text(Kind::Block, "Owen Castle\n[street]\nAlder").is_err(),
            "one line of the address is a blank"
        );
    }

    #[test]
    fn what_people_really_sell_and_where_they_live_is_no_blank() {
        for value in
            ["T-shirt XXL", "[1984] postcard set [mint]", "x", "Malcolm X", "Room 20-30", "C/O A. Exx"]
        {
            assert_eq!(text(Kind::Text, value).as_deref(), Ok(value));
        }
    }

    #[test]
    fn a_value_of_another_kind_is_refused() {
        assert!(text(Kind::Number, "many").is_err());
        assert!(text(Kind::Day, "14.11.2026").is_err());
        assert!(written(Kind::Money, &Fact::Number(3), Tr::new(Language::En)).is_err());
    }

    #[test]
    fn blanks_in_fixed_text_are_found_with_their_place() {
        assert_eq!(blank_in("may take xx days"), Some((9, "xx")));
        assert_eq!(blank_in("Dear XXX,"), Some((5, "XXX")));
        assert_eq!(blank_in("Dear [name], xx"), Some((5, "[name]")));
        assert_eq!(blank_in("Größe XXL, Exxon, x"), None);
    }
}
