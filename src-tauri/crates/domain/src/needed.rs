//! The day on which a buyer needs the goods, and what of a case would go on after it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::case::named;

named! {
    /// How a case stands to that day.
    NeededState {
        /// Nothing that runs goes past it.
        InTime = "in_time",
        /// Something that runs ends or begins only after it.
        Endangered = "endangered",
        /// It is over.
        Passed = "passed",
    }
}

/// How something goes past the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pass {
    /// It can be done only afterwards, from that day on.
    Opens(NaiveDate),
    /// It ends only afterwards, on that day.
    Ends(NaiveDate),
}

/// How a span goes past the day on which the goods are needed; nothing when it does not. What can only begin
/// afterwards says more than when it ends.
pub fn pass(needed: NaiveDate, opens: Option<NaiveDate>, ends: Option<NaiveDate>) -> Option<Pass> {
    let opens = opens.filter(|day| *day > needed).map(Pass::Opens);
    opens.or(ends.filter(|day| *day > needed).map(Pass::Ends))
}

/// How a case stands to that day on `today`, when something `passes` it or nothing does. On the day itself it is not
/// over.
pub fn state(needed: NaiveDate, today: NaiveDate, passes: bool) -> NeededState {
    match (today > needed, passes) {
        (true, _) => NeededState::Passed,
        (false, true) => NeededState::Endangered,
        (false, false) => NeededState::InTime,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
    }

    #[test]
    fn only_what_goes_past_the_day_is_told_and_its_beginning_before_its_end() {
        let needed = day(10);
        assert_eq!(pass(needed, None, Some(day(10))), None, "on the day itself it is there in time");
        assert_eq!(pass(needed, Some(day(3)), Some(day(11))), Some(Pass::Ends(day(11))));
        assert_eq!(pass(needed, Some(day(11)), Some(day(20))), Some(Pass::Opens(day(11))));
        assert_eq!(pass(needed, None, None), None);
    }

    #[test]
    fn the_day_is_over_only_after_it() {
        assert_eq!(state(day(10), day(10), false), NeededState::InTime);
        assert_eq!(state(day(10), day(10), true), NeededState::Endangered);
        assert_eq!(state(day(10), day(11), true), NeededState::Passed);
    }
}
