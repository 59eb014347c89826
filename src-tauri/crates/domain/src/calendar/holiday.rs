//! One holiday: how its day is found in any year, and where it moves when it falls on a weekend.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// How the day is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum When {
    /// The same day each year. 29 February comes in leap years only.
    Fixed { month: u32, day: u32 },
    /// The nth of a weekday in a month (1 to 5), or the last (-1), moved by some days.
    Nth { weekday: Weekday, nth: i8, month: u32, shift: i8 },
    /// Days after Easter Sunday, or before when negative.
    Easter(i16),
    /// The last of a weekday before a day.
    Before { weekday: Weekday, month: u32, day: u32 },
    /// Single days, proclaimed once.
    Days(Vec<NaiveDate>),
}

/// Where a holiday goes that falls on a weekend.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Observed {
    /// Nowhere.
    #[default]
    No,
    /// Saturday to the Friday before, Sunday to the Monday after.
    Nearest,
    /// To the next weekday that is no holiday itself.
    Substitute,
    /// Sunday to the Monday after; Saturday stays.
    SundayToMonday,
}

/// A holiday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Holiday {
    pub when: When,
    pub observed: Observed,
    pub from: Option<i32>,
    pub until: Option<i32>,
    pub except: Vec<i32>,
}

impl Holiday {
    /// Its days in that year, before any of them moves.
    pub fn days(&self, year: i32) -> Vec<NaiveDate> {
        if self.from.is_some_and(|from| year < from)
            || self.until.is_some_and(|until| year > until)
            || self.except.contains(&year)
        {
            return Vec::new();
        }
        match &self.when {
            When::Fixed { month, day } => NaiveDate::from_ymd_opt(year, *month, *day).into_iter().collect(),
            When::Nth { weekday, nth, month, shift } => nth_weekday(year, *month, *weekday, *nth)
                .and_then(|day| moved(day, (*shift).into()))
                .into_iter()
                .collect(),
            When::Easter(days) => {
                easter(year).and_then(|day| moved(day, (*days).into())).into_iter().collect()
            }
            When::Before { weekday, month, day } => {
                let limit = NaiveDate::from_ymd_opt(year, *month, *day);
                limit.and_then(|limit| weekday_before(limit, *weekday)).into_iter().collect()
            }
            When::Days(days) => days.iter().copied().filter(|day| day.year() == year).collect(),
        }
    }
}

/// Whether nobody counts that day as a business day anyway.
pub(super) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn moved(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    day.checked_add_signed(chrono::Duration::days(days))
}

fn nth_weekday(year: i32, month: u32, weekday: Weekday, nth: i8) -> Option<NaiveDate> {
    match u8::try_from(nth) {
        Ok(nth) => NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth),
        Err(_) => {
            (1..=5u8).rev().find_map(|nth| NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth))
        }
    }
}

fn weekday_before(limit: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    (1..=7).filter_map(|back| limit.checked_sub_days(Days::new(back))).find(|day| day.weekday() == weekday)
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).
fn easter(year: i32) -> Option<NaiveDate> {
    let a = year.rem_euclid(19);
    let (b, c) = (year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let f = (b + 8).div_euclid(25);
    let g = (b - f + 1).div_euclid(3);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c.div_euclid(4), c.rem_euclid(4));
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l).div_euclid(451);
    let n = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(n / 31).ok()?, u32::try_from(n % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_on_the_days_that_the_church_tables_print() {
        let printed = [
            "1954-04-18",
            "1981-04-19",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2016-03-27",
            "2019-04-21",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
        ];
        for text in printed {
            let day: NaiveDate = text.parse().unwrap();
            assert_eq!(easter(day.year()), Some(day));
        }
    }

    #[test]
    fn the_29th_of_february_is_a_holiday_in_leap_years_only() {
        let leap = Holiday {
            when: When::Fixed { month: 2, day: 29 },
            observed: Observed::No,
            from: None,
            until: None,
            except: Vec::new(),
        };
        assert_eq!(leap.days(2028).len(), 1);
        assert!(leap.days(2026).is_empty() && leap.days(2100).is_empty());
    }
}
