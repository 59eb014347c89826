//! Civil time: what a file says about a moment, local days in a named zone, and business days.

mod business;
mod holiday;
mod pack;

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, TimeZone, Utc};
use serde::{Deserialize, Serialize};

pub use business::Calendar;
pub use pack::{CalendarError, Calendars};

/// A moment exactly as precise as its source: a day, a local time without zone, or an instant.
/// Nothing is added: a day never becomes midnight, a local time never gets a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Moment {
    /// A day.
    Day(NaiveDate),
    /// A time on a wall clock whose zone the source does not name.
    Local(NaiveDateTime),
    /// An instant, with the offset the source wrote.
    Instant(DateTime<FixedOffset>),
}

impl Moment {
    /// The day on the source's own wall clock.
    pub fn day(self) -> NaiveDate {
        match self {
            Moment::Day(day) => day,
            Moment::Local(local) => local.date(),
            Moment::Instant(instant) => instant.date_naive(),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Moment::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
            Moment::Local(local) => write!(f, "{}", local.format("%Y-%m-%dT%H:%M:%S")),
            Moment::Instant(instant) => f.write_str(&instant.to_rfc3339_opts(SecondsFormat::Secs, true)),
        }
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> String {
        moment.to_string()
    }
}

impl FromStr for Moment {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            return Ok(Moment::Day(day));
        }
        if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
            return Ok(Moment::Instant(instant));
        }
        NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S")
            .map(Moment::Local)
            .map_err(|_| format!("\"{text}\" is no date"))
    }
}

impl TryFrom<String> for Moment {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

/// The instant written as RFC 3339 in UTC with seconds, the one form the store keeps.
pub fn rfc3339(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The day it is in that zone.
pub fn day_in(instant: DateTime<Utc>, zone: chrono_tz::Tz) -> NaiveDate {
    instant.with_timezone(&zone).date_naive()
}

/// The instant at which that wall-clock time comes in that zone. Where the clocks jump over it, the first
/// moment after the jump; where it comes twice, the first of the two.
pub fn instant_at(day: NaiveDate, hour: u32, zone: chrono_tz::Tz) -> DateTime<Utc> {
    let start = day.and_hms_opt(hour.min(23), 0, 0).unwrap_or_else(|| day.and_time(chrono::NaiveTime::MIN));
    instant_of(start, zone)
}

/// The instant of a time on the wall clock of that zone, with jumps as in [`instant_at`].
pub fn instant_of(local: NaiveDateTime, zone: chrono_tz::Tz) -> DateTime<Utc> {
    let mut wall = local;
    for _ in 0..8 {
        if let Some(found) = zone.from_local_datetime(&wall).earliest() {
            return found.with_timezone(&Utc);
        }
        wall += chrono::Duration::minutes(30);
    }
    Utc.from_utc_datetime(&local)
}

/// The last second of that civil day in that zone.
pub fn end_of_day(day: NaiveDate, zone: chrono_tz::Tz) -> DateTime<Utc> {
    match day.succ_opt() {
        Some(next) => instant_at(next, 0, zone) - chrono::Duration::seconds(1),
        None => instant_at(day, 23, zone),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_keeps_the_precision_of_its_source() {
        for text in ["2026-11-21", "2026-11-21T16:58:00", "2026-11-21T16:58:00-05:00", "2026-11-21T16:58:00Z"]
        {
            assert_eq!(text.parse::<Moment>().unwrap().to_string(), text);
        }
        assert!("21.11.2026".parse::<Moment>().is_err());
    }

    #[test]
    fn a_wall_time_that_the_clock_change_skips_comes_after_the_jump() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap();
        let at = instant_at(day, 2, chrono_tz::Europe::Berlin);
        assert_eq!(rfc3339(at), "2026-03-29T01:00:00Z", "02:00 does not exist; 03:00 summer time is meant");
    }

    #[test]
    fn a_day_of_the_clock_change_ends_after_25_or_23_hours() {
        let ends = |text: &str| rfc3339(end_of_day(text.parse().unwrap(), chrono_tz::America::New_York));
        assert_eq!(ends("2026-03-08"), "2026-03-09T03:59:59Z", "summer time begins");
        assert_eq!(ends("2026-10-31"), "2026-11-01T03:59:59Z", "the last day of summer time");
        assert_eq!(ends("2026-11-01"), "2026-11-02T04:59:59Z", "25 hours long");
        let beirut = end_of_day("2026-03-28".parse().unwrap(), chrono_tz::Asia::Beirut);
        assert_eq!(rfc3339(beirut), "2026-03-28T21:59:59Z", "midnight does not exist there that night");
    }

    #[test]
    fn the_day_depends_on_the_zone() {
        let instant = DateTime::parse_from_rfc3339("2026-11-21T23:30:00Z").unwrap().with_timezone(&Utc);
        assert_eq!(day_in(instant, chrono_tz::Europe::Berlin).to_string(), "2026-11-22");
        assert_eq!(day_in(instant, chrono_tz::America::New_York).to_string(), "2026-11-21");
    }
}
