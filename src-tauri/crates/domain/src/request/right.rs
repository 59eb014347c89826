//! Whether a buyer could still withdraw on the day they asked, as the law of their country says.

use chrono::{Days, Months, NaiveDate};

use super::{Checked, CheckedFact};
use crate::policy::{ExceptionIf, ItemKind, Statute, Statutes};

/// When the goods reached the buyer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// Not yet, or nobody knows of it: the days of the law have not begun.
    NotYet,
    /// On that day, where the buyer lives.
    On(NaiveDate),
}

/// What has to be known for it.
#[derive(Debug, Clone, Copy)]
pub struct RightFacts<'a> {
    /// Country of the buyer, ISO 3166 code.
    pub country: &'a str,
    /// When the goods came.
    pub delivery: Delivery,
    /// The day on which the buyer asked.
    pub asked_on: NaiveDate,
    /// Answers of the checklist.
    pub checked: &'a Checked,
}

/// A right that ran on the day the buyer asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Right<'a> {
    /// The statute that gives it.
    pub statute: &'a Statute,
    /// Its last day; absent before delivery, when it has none yet.
    pub until: Option<NaiveDate>,
    /// Whether it is longer because the buyer was not told of it.
    pub longer: bool,
}

/// The right that ran when the buyer asked; nothing where no law gives one, an exception holds, or it was over.
/// What is not known counts for the buyer: a refusal against the law costs more than a return. `is_business_day`
/// tells the days on which people work where the buyer lives.
pub fn right<'a>(
    statutes: &'a Statutes,
    facts: &RightFacts<'a>,
    is_business_day: &dyn Fn(NaiveDate) -> bool,
) -> Option<Right<'a>> {
    let answer = |fact: CheckedFact| facts.checked.get(&fact).map(String::as_str);
    if answer(CheckedFact::BuyerKind) == Some("business") {
        return None;
    }
    let kind = answer(CheckedFact::ItemKind).and_then(ItemKind::from_name);
    let opened = answer(CheckedFact::ItemState) == Some("opened");
    let longer = answer(CheckedFact::ToldOfRight) == Some("no");
    statutes.protecting(facts.country).find_map(|statute| {
        let withdrawal = statute.withdrawal.as_ref()?;
        let excepted =
            kind.and_then(|kind| statute.exception(kind)).is_some_and(|exception| match exception.only_if {
                ExceptionIf::Always => true,
                ExceptionIf::Opened => opened,
            });
        if excepted {
            return None;
        }
        let more = withdrawal.not_informed_months.filter(|_| longer);
        let until = match facts.delivery {
            Delivery::NotYet => None,
            Delivery::On(day) => {
                let mut last = day.checked_add_days(Days::new(withdrawal.days.into()))?;
                last = match more {
                    Some(months) => last.checked_add_months(Months::new(months))?,
                    None => last,
                };
                while withdrawal.to_working_day && !is_business_day(last) {
                    last = last.succ_opt()?;
                }
                Some(last)
            }
        };
        let runs = until.is_none_or(|until| facts.asked_on <= until);
        runs.then_some(Right { statute, until, longer: more.is_some() })
    })
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, Weekday};

    use super::*;

    fn statutes() -> Statutes {
        Statutes::read("statutes.toml", include_str!("../../../../packs/rules/statutes.toml")).unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn weekday(day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
    }

    fn runs(country: &str, delivered: Option<&str>, asked: &str, answers: &[(CheckedFact, &str)]) -> bool {
        let statutes = statutes();
        let checked = answers.iter().map(|(fact, answer)| (*fact, (*answer).to_owned())).collect();
        let delivery = delivered.map_or(Delivery::NotYet, |on| Delivery::On(day(on)));
        let facts = RightFacts { country, delivery, asked_on: day(asked), checked: &checked };
        right(&statutes, &facts, &weekday).is_some()
    }

    #[test]
    fn a_german_buyer_may_withdraw_until_the_fourteenth_day_and_over_a_weekend_until_monday() {
        // Delivered on Monday 2 November: the fourteenth day is Monday 16.
        assert!(runs("DE", Some("2026-11-02"), "2026-11-15", &[]));
        assert!(runs("DE", Some("2026-11-02"), "2026-11-16", &[]));
        assert!(!runs("DE", Some("2026-11-02"), "2026-11-17", &[]));
        // Delivered on Saturday 7: the fourteenth day is Saturday 21, so that Monday 23 is the last.
        assert!(runs("DE", Some("2026-11-07"), "2026-11-23", &[]));
        assert!(!runs("DE", Some("2026-11-07"), "2026-11-24", &[]));
    }

    #[test]
    fn in_the_united_kingdom_a_last_day_on_a_weekend_stays_where_it_is() {
        assert!(runs("GB", Some("2026-11-07"), "2026-11-21", &[]));
        assert!(!runs("GB", Some("2026-11-07"), "2026-11-22", &[]));
    }

    #[test]
    fn before_delivery_it_has_no_last_day_and_a_buyer_who_was_not_told_has_a_year_more() {
        assert!(runs("FR", None, "2026-11-21", &[]));
        let not_told = [(CheckedFact::ToldOfRight, "no")];
        assert!(runs("DE", Some("2025-12-01"), "2026-11-21", &not_told));
        assert!(!runs("DE", Some("2025-10-01"), "2026-11-21", &not_told));
        assert!(!runs("DE", Some("2025-12-01"), "2026-11-21", &[(CheckedFact::ToldOfRight, "not_known")]));
    }

    #[test]
    fn goods_made_to_a_wish_are_excepted_and_sealed_ones_only_once_they_were_opened() {
        let kind = |kind| (CheckedFact::ItemKind, kind);
        assert!(!runs("DE", Some("2026-11-20"), "2026-11-21", &[kind("custom_made")]));
        assert!(runs("DE", Some("2026-11-20"), "2026-11-21", &[kind("hygiene")]));
        let opened = [kind("hygiene"), (CheckedFact::ItemState, "opened")];
        assert!(!runs("DE", Some("2026-11-20"), "2026-11-21", &opened));
        let ordinary = [kind("ordinary"), (CheckedFact::ItemState, "opened")];
        assert!(runs("DE", Some("2026-11-20"), "2026-11-21", &ordinary));
    }

    #[test]
    fn no_law_protects_a_business_or_a_buyer_in_america() {
        assert!(!runs("US", Some("2026-11-20"), "2026-11-21", &[]));
        assert!(!runs("", None, "2026-11-21", &[]));
        assert!(!runs("DE", None, "2026-11-21", &[(CheckedFact::BuyerKind, "business")]));
    }
}
