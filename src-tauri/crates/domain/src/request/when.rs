//! Days since something happened, and the last moment at which an order may be cancelled by the clock.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::calendar::{Moment, day_in, instant_of};
use crate::policy::CancelUntil;

/// When the buyer asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The moment.
    pub at: DateTime<Utc>,
    /// The zone in which its day is told.
    pub zone: Tz,
}

impl Asked {
    /// The day on which the buyer asked.
    pub fn day(self) -> NaiveDate {
        day_in(self.at, self.zone)
    }
}

/// Whole days from something that happened to the day the buyer asked, both as days in that zone; nothing when it
/// had not happened yet.
pub fn days_since(happened: Moment, asked: Asked) -> Option<i64> {
    let then = match happened {
        Moment::Instant(at) => day_in(at.with_timezone(&Utc), asked.zone),
        Moment::Local(_) | Moment::Day(_) => happened.day(),
    };
    let days = (asked.day() - then).num_days();
    (days >= 0).then_some(days)
}

/// The last moment at which an order may be cancelled, where the clause counts hours; nothing where it looks at what
/// the seller does. An order whose hour is not known counts from the end of its day: the time that was promised is
/// never cut short.
pub fn cancel_until(clause: CancelUntil, ordered: Moment, zone: Tz) -> Option<DateTime<Utc>> {
    let CancelUntil::HoursAfterOrder(hours) = clause else { return None };
    let from = match ordered {
        Moment::Instant(at) => at.with_timezone(&Utc),
        Moment::Local(local) => instant_of(local, zone),
        Moment::Day(day) => instant_of(day.succ_opt()?.and_time(chrono::NaiveTime::MIN), zone),
    };
    from.checked_add_signed(Duration::hours(hours.into()))
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_counted_between_days_on_the_sellers_wall() {
        let zone = Tz::America__Los_Angeles;
        let asked = Asked { at: at("2026-11-21T05:00:00Z"), zone };
        assert_eq!(asked.day().to_string(), "2026-11-20");
        let ordered = |text: &str| days_since(text.parse().unwrap(), asked);
        assert_eq!(ordered("2026-11-20"), Some(0));
        assert_eq!(ordered("2026-10-21"), Some(30));
        assert_eq!(ordered("2026-11-20T07:59:59Z"), Some(1), "it was still the day before");
        assert_eq!(ordered("2026-11-20T08:00:00Z"), Some(0));
        assert_eq!(ordered("2026-11-21"), None);
    }

    #[test]
    fn hours_run_to_the_second_also_over_the_night_the_clocks_change() {
        let hours = CancelUntil::HoursAfterOrder(24);
        let ordered = "2026-10-31T12:00:00-07:00".parse().unwrap();
        let until = cancel_until(hours, ordered, Tz::America__Los_Angeles).unwrap();
        assert_eq!(until, at("2026-11-01T19:00:00Z"));
        let wall = Tz::America__Los_Angeles.from_utc_datetime(&until.naive_utc());
        assert_eq!(wall.format("%H:%M").to_string(), "11:00");
    }

    #[test]
    fn an_order_whose_hour_is_not_known_counts_from_the_end_of_its_day() {
        let until =
            cancel_until(CancelUntil::HoursAfterOrder(2), "2026-11-20".parse().unwrap(), Tz::Europe__Berlin);
        assert_eq!(until, Some(at("2026-11-21T01:00:00Z")));
        assert_eq!(cancel_until(CancelUntil::Shipping, "2026-11-20".parse().unwrap(), Tz::UTC), None);
        assert_eq!(cancel_until(CancelUntil::Processing, "2026-11-20".parse().unwrap(), Tz::UTC), None);
    }
}
