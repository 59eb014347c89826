//! Days and instants as a person writes them in a letter.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use docket_domain::text::Locale;

use crate::Tr;

impl Tr {
    /// `Saturday, 14 November 2026`, `Saturday, November 14, 2026`, `Samstag, 14. November 2026`.
    pub fn day(self, day: NaiveDate) -> String {
        self.day_as("date-day-long", day)
    }

    /// `14 November 2026`, `November 14, 2026`, `14. November 2026`.
    pub fn day_without_weekday(self, day: NaiveDate) -> String {
        self.day_as("date-day", day)
    }

    /// `Saturday, 14 November 2026, 13:58`, `Saturday, November 14, 2026, 1:58 PM`,
    /// `Samstag, 14. November 2026, 13:58 Uhr`, told in the zone.
    pub fn instant(self, instant: DateTime<Utc>, zone: Tz) -> String {
        self.local_time(instant.with_timezone(&zone).naive_local())
    }

    /// Day and time as the clock on the wall showed them.
    pub fn local_time(self, local: NaiveDateTime) -> String {
        let day = self.day(local.date());
        let clock = match self.locale() {
            Locale::EnUs => "%-I:%M %p",
            Locale::EnGb | Locale::De => "%H:%M",
        };
        let time = local.format(clock).to_string();
        self.text("date-instant", &[("day", (&day).into()), ("time", (&time).into())])
    }

    fn day_as(self, key: &str, day: NaiveDate) -> String {
        let weekday = self.text(&format!("date-weekday-{}", day.weekday().number_from_monday()), &[]);
        let month = self.text(&format!("date-month-{}", day.month()), &[]);
        let year = day.year().to_string();
        self.text(
            key,
            &[
                ("locale", self.locale().code().into()),
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
    fn the_month_stands_first_and_the_day_has_twice_12_hours_in_the_united_states() {
        let american = Tr::of(Locale::EnUs);
        assert_eq!(american.day(saturday()), "Saturday, November 14, 2026");
        assert_eq!(american.day_without_weekday(saturday()), "November 14, 2026");
        for (hour, told) in [(0, "12:05 AM"), (9, "9:05 AM"), (12, "12:05 PM"), (13, "1:05 PM")] {
            let local = saturday().and_hms_opt(hour, 5, 0).unwrap();
            assert_eq!(american.local_time(local), format!("Saturday, November 14, 2026, {told}"));
        }
        let noon = saturday().and_hms_opt(13, 5, 0).unwrap();
        assert_eq!(Tr::of(Locale::EnGb).local_time(noon), "Saturday, 14 November 2026, 13:05");
        assert_eq!(Tr::of(Locale::De).local_time(noon), "Samstag, 14. November 2026, 13:05 Uhr");
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
