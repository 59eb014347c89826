//! Business days: Monday to Friday without the holidays of one place.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::holiday::{Holiday, Observed, is_weekend};

/// The business days of one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Country, or country and region (`US`, `DE-BY`); `weekdays` where no place is known.
    pub id: String,
    /// Name of the place in English; empty where none is known.
    pub name: String,
    pub(super) holidays: Vec<Holiday>,
}

impl Calendar {
    /// Monday to Friday, without any holiday: for a place that is not known. Deadlines come out earlier with it
    /// than with any other calendar, never later.
    pub fn weekdays() -> Self {
        Self { id: "weekdays".to_owned(), name: String::new(), holidays: Vec::new() }
    }

    /// The holidays of a year, with the days on which they are observed.
    pub fn holidays(&self, year: i32) -> BTreeSet<NaiveDate> {
        // Around New Year a holiday moves into the year beside its own.
        let near = (year.saturating_sub(1)..=year.saturating_add(1)).flat_map(|year| self.of_year(year));
        near.filter(|day| day.year() == year).collect()
    }

    fn of_year(&self, year: i32) -> BTreeSet<NaiveDate> {
        let mut told: Vec<(NaiveDate, Observed)> = self
            .holidays
            .iter()
            .flat_map(|holiday| holiday.days(year).into_iter().map(|day| (day, holiday.observed)))
            .collect();
        told.sort_by_key(|(day, _)| *day);
        let mut days: BTreeSet<NaiveDate> = told.iter().map(|(day, _)| *day).collect();
        for (day, observed) in told.into_iter().filter(|(day, _)| is_weekend(*day)) {
            let sunday = day.weekday() == Weekday::Sun;
            let instead = match observed {
                Observed::No => None,
                Observed::Nearest if sunday => day.checked_add_days(Days::new(1)),
                Observed::Nearest => day.checked_sub_days(Days::new(1)),
                Observed::SundayToMonday => day.checked_add_days(Days::new(1)).filter(|_| sunday),
                Observed::Substitute => {
                    day.iter_days().skip(1).take(14).find(|day| !is_weekend(*day) && !days.contains(day))
                }
            };
            days.extend(instead);
        }
        days
    }

    /// Whether people work there on that day.
    pub fn is_business_day(&self, day: NaiveDate) -> bool {
        !is_weekend(day) && !self.holidays(day.year()).contains(&day)
    }

    /// The day that is so many business days after another; with 0 that day itself. Nothing beyond the end of
    /// the calendar.
    pub fn add_business_days(&self, from: NaiveDate, days: u32) -> Option<NaiveDate> {
        if days == 0 {
            return Some(from);
        }
        let mut year = from.year();
        let mut holidays = self.holidays(year);
        let mut left = days;
        let mut day = from;
        loop {
            day = day.succ_opt()?;
            if day.year() != year {
                year = day.year();
                holidays = self.holidays(year);
            }
            if !is_weekend(day) && !holidays.contains(&day) {
                left -= 1;
                if left == 0 {
                    return Some(day);
                }
            }
        }
    }

    /// Business days after the first day up to and with the second; 0 when the second is not later.
    pub fn business_days_between(&self, from: NaiveDate, until: NaiveDate) -> u32 {
        let days = from.iter_days().skip(1).take_while(|day| *day <= until);
        let mut year = from.year();
        let mut holidays = self.holidays(year);
        let mut count = 0;
        for day in days {
            if day.year() != year {
                year = day.year();
                holidays = self.holidays(year);
            }
            if !is_weekend(day) && !holidays.contains(&day) {
                count += 1;
            }
        }
        count
    }
}
