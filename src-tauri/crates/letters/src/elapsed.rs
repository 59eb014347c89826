//! How long ago something was, as a person says it: "a month ago", never "32 days ago".

use chrono::NaiveDate;
use docket_domain::text::Language;

use docket_i18n::{Arg, Tr};

/// Whole days between two days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Elapsed(u32);

impl Elapsed {
    /// From that day to a later or the same one; nothing where it lies ahead.
    pub fn between(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        u32::try_from((to - from).num_days()).ok().map(Self)
    }

    /// In the words of that language.
    pub fn ago(self, language: Language) -> String {
        let tr = Tr::new(language);
        let say =
            |unit: &str, count: u32| tr.text(&format!("elapsed-{unit}"), &[("count", Arg::from(count))]);
        // The nearest unit, as people round: 32 days are a month, 50 are seven weeks.
        match self.0 {
            0 => say("today", 0),
            1 => say("yesterday", 1),
            days @ 2..=13 => say("days", days),
            28..=45 => say("months", 1),
            days @ 14..=55 => say("weeks", (days + 3) / 7),
            days @ 56..=547 => say("months", (days * 2 + 30) / 61),
            days => say("years", (days + 182) / 365),
        }
    }
}

/// A number of days that is not known to the day: "7 to 15", "7 bis 15".
pub fn days_between(first: u32, last: u32, language: Language) -> String {
    if first == last {
        return last.to_string();
    }
    Tr::new(language).text("days-between", &[("first", first.into()), ("last", last.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_are_not_known_exactly_are_told_from_the_first_to_the_last() {
        assert_eq!(days_between(7, 15, Language::En), "7 to 15");
        assert_eq!(days_between(7, 15, Language::De), "7 bis 15");
        assert_eq!(days_between(3, 3, Language::De), "3");
    }

    fn ago(days: u32, language: Language) -> String {
        Elapsed(days).ago(language)
    }

    #[test]
    fn a_span_is_told_in_the_unit_people_use() {
        for (days, english, german) in [
            (0, "today", "heute"),
            (1, "yesterday", "gestern"),
            (2, "2 days ago", "vor 2 Tagen"),
            (13, "13 days ago", "vor 13 Tagen"),
            (14, "2 weeks ago", "vor 2 Wochen"),
            (20, "3 weeks ago", "vor 3 Wochen"),
            (28, "a month ago", "vor einem Monat"),
            (31, "a month ago", "vor einem Monat"),
            (45, "a month ago", "vor einem Monat"),
            (50, "7 weeks ago", "vor 7 Wochen"),
            (61, "2 months ago", "vor 2 Monaten"),
            (92, "3 months ago", "vor 3 Monaten"),
            (365, "12 months ago", "vor 12 Monaten"),
            (730, "2 years ago", "vor 2 Jahren"),
        ] {
            assert_eq!(ago(days, Language::En), english, "{days}");
            assert_eq!(ago(days, Language::De), german, "{days}");
        }
    }

    #[test]
    fn a_day_ahead_is_not_ago() {
        let day: NaiveDate = "2026-11-21".parse().unwrap();
        assert_eq!(Elapsed::between(day.succ_opt().unwrap(), day), None);
        assert_eq!(Elapsed::between(day, day), Some(Elapsed(0)));
    }
}
