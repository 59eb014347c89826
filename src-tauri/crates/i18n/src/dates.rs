//! Days and instants as a person writes them in a letter.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;

use crate::Tr;

impl Tr {
    /// `Saturday, 14 November 2026`, `Samstag, 14. November 2026`.
    pub fn day(self, day: NaiveDate) -> String {
        self.day_as("date-day-long", day)
    }

    /// `14 November 2026`, `14. November 2026`.
    pub fn day_without_weekday(self, day: NaiveDate) -> String {
        self.day_as("date-day", day)
    }

    /// `Saturday, 14 November 2026, 13:58`, `Samstag, 14. November 2026, 13:58 Uhr`, told in the zone.
    pub fn instant(self, instant: DateTime<Utc>, zone: Tz) -> String {
        self.local_time(instant.with_timezone(&zone).naive_local())
    }

    /// Day and time as the clock on the wall showed them.
    pub fn local_time(self, local: NaiveDateTime) -> String {
        let day = self.day(local.date());
        let time = local.format("%H:%M").to_string();
        self.text("date-instant", &[("day", (&day).into()), ("time", (&time).into())])
    }

    fn day_as(self, key: &str, day: NaiveDate) -> String {
        let weekday = self.text(&format!("date-weekday-{}", day.weekday().number_from_monday()), &[]);
        let month = self.text(&format!("date-month-{}", day.month()), &[]);
        let year = day.year().to_string();
        self.text(
            key,
            &[
                ("weekday", (&weekday).into()),
                ("day", day.day().into()),
                ("month", (&month).into()),
                ("year", (&year).into()),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use docket_domain::text::Language;

    use super::*;

    fn saturday() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 14).unwrap()
    }

    #[test]
    fn a_day_is_written_in_the_language_of_the_letter() {
        assert_eq!(Tr::new(Language::En).day(saturday()), "Saturday, 14 November 2026");
        assert_eq!(Tr::new(Language::De).day(saturday()), "Samstag, 14. November 2026");
        assert_eq!(Tr::new(Language::De).day_without_weekday(saturday()), "14. November 2026");
    }

    #[test]
    fn an_instant_is_told_in_the_zone_where_it_happened() {
        let scan: DateTime<Utc> = "2026-11-15T04:58:00Z".parse().unwrap();
        let zone = chrono_tz::America::Los_Angeles;
        assert_eq!(Tr::new(Language::En).instant(scan, zone), "Saturday, 14 November 2026, 20:58");
        assert_eq!(Tr::new(Language::De).instant(scan, zone), "Samstag, 14. November 2026, 20:58 Uhr");
    }

    #[test]
    fn every_weekday_and_month_has_a_name_in_every_language() {
        let days = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().iter_days().take(365);
        for day in days {
            for language in Language::ALL {
                let written = Tr::new(language).day(day);
                assert!(!written.contains('['), "{written}");
            }
        }
    }
}
