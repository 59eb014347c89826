//! How long a parcel usually takes: the days of a service, by the way it goes, and the last of them in a calendar.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::case::named;
use crate::note::{PackFault, Says};

named! {
    /// Which days a figure counts.
    DayKind {
        /// Every day.
        Calendar = "calendar",
        /// The days on which people work.
        Business = "business",
    }
}

named! {
    /// The way a parcel goes.
    Route {
        /// It stays in the seller's country.
        Domestic = "domestic",
        /// It leaves it.
        International = "international",
    }
}

impl DayKind {
    /// The day that is so many of these days after another; nothing beyond the end of the calendar.
    pub fn after(self, day: NaiveDate, days: u32, calendar: &Calendar) -> Option<NaiveDate> {
        match self {
            DayKind::Calendar => day.checked_add_days(Days::new(days.into())),
            DayKind::Business => calendar.add_business_days(day, days),
        }
    }
}

/// The days that a service takes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceWindow {
    /// Id.
    pub id: String,
    /// The way it is for.
    pub route: Route,
    /// Marketplaces it is for; none is for all that have no window of their own.
    #[serde(default)]
    pub platforms: Vec<String>,
    /// The earliest day, counted from the day after shipping.
    pub first: u32,
    /// The last day.
    pub last: u32,
    /// Which days are counted.
    pub day_kind: DayKind,
    /// Who says so.
    pub source: Says,
}

/// Between which days a parcel is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected {
    /// The first day.
    pub from: NaiveDate,
    /// The last day; after it the parcel is late.
    pub by: NaiveDate,
}

impl ServiceWindow {
    /// Between which days a parcel of that day is expected. A last day of the seller's own takes the place of the
    /// window's, and never comes before the first.
    pub fn expected(
        &self,
        shipped: NaiveDate,
        own_last: Option<u32>,
        calendar: &Calendar,
    ) -> Option<Expected> {
        let last = own_last.unwrap_or(self.last);
        let from = self.day_kind.after(shipped, self.first.min(last), calendar)?;
        Some(Expected { from, by: self.day_kind.after(shipped, last, calendar)? })
    }
}

/// The windows of all services.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceWindows {
    /// Version.
    pub version: u32,
    #[serde(rename = "window")]
    windows: Vec<ServiceWindow>,
}

impl ServiceWindows {
    /// Reads the pack and refuses what it cannot mean; `file` names it in errors.
    ///
    /// # Errors
    /// With file and place: an unreadable file, a window that ends before it begins or never, an unknown grade, a
    /// way without a window for every marketplace, or with two for one.
    pub fn read(file: &str, text: &str) -> Result<Self, PackFault> {
        let pack: Self = toml::from_str(text).map_err(|error| PackFault::unreadable(file, &error))?;
        for (index, window) in pack.windows.iter().enumerate() {
            let fault = |message: String| Err(PackFault::at(file, &format!("window {}", window.id), message));
            if window.first > window.last || window.last == 0 || window.last > 365 {
                return fault(format!("{} to {} days are no window", window.first, window.last));
            }
            if !window.source.has_known_grade() {
                return fault(format!("grade \"{}\" does not exist", window.source.grade));
            }
            let same = |other: &ServiceWindow| {
                let both = |name: &String| other.platforms.contains(name);
                let general = other.platforms.is_empty() && window.platforms.is_empty();
                other.route == window.route && (general || window.platforms.iter().any(both))
            };
            if pack.windows.iter().take(index).any(same) {
                return fault("there is another one for the same parcels".to_owned());
            }
        }
        for route in Route::ALL {
            if !pack.windows.iter().any(|one| one.route == *route && one.platforms.is_empty()) {
                return Err(PackFault::at(file, route.name(), "there is no window for it".to_owned()));
            }
        }
        Ok(pack)
    }

    /// The window for parcels of that marketplace on that way: its own, else the one for all.
    pub fn find(&self, platform: &str, route: Route) -> Option<&ServiceWindow> {
        let on = || self.windows.iter().filter(|one| one.route == route);
        let own = on().find(|one| one.platforms.iter().any(|name| name == platform));
        own.or_else(|| on().find(|one| one.platforms.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Calendars;

    fn built_in() -> ServiceWindows {
        let text = include_str!("../../../packs/rules/service_windows.toml");
        ServiceWindows::read("service_windows.toml", text).unwrap()
    }

    fn american() -> Calendar {
        let text = include_str!("../../../packs/calendars/us.toml");
        Calendars::read([("us.toml", text)]).unwrap().of("US", "")
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn standard_shipping_abroad_takes_seven_to_fifteen_days_of_work_and_no_holiday_counts() {
        let windows = built_in();
        let abroad = windows.find("etsy", Route::International).unwrap();
        assert_eq!((abroad.first, abroad.last, abroad.day_kind), (7, 15, DayKind::Business));
        for (shipped, from, by) in [
            // Nothing in between: three weeks of five days.
            ("2026-08-03", "2026-08-12", "2026-08-24"),
            // Labor Day, 7 September.
            ("2026-08-31", "2026-09-10", "2026-09-22"),
            // Veterans Day on Wednesday 11, Thanksgiving on Thursday 26 November.
            ("2026-11-06", "2026-11-18", "2026-12-01"),
            // Shipped on a Saturday: the first day that counts is Monday.
            ("2026-11-28", "2026-12-08", "2026-12-18"),
            // Christmas and New Year.
            ("2026-12-14", "2026-12-23", "2027-01-06"),
        ] {
            let expected = abroad.expected(day(shipped), None, &american());
            assert_eq!(expected, Some(Expected { from: day(from), by: day(by) }), "shipped {shipped}");
        }
    }

    #[test]
    fn the_sellers_own_last_day_takes_the_place_of_the_packs() {
        let windows = built_in();
        let abroad = windows.find("etsy", Route::International).unwrap();
        let own = |days| abroad.expected(day("2026-08-03"), Some(days), &american()).unwrap();
        assert_eq!(own(20), Expected { from: day("2026-08-12"), by: day("2026-08-31") });
        assert_eq!(
            own(2),
            Expected { from: day("2026-08-05"), by: day("2026-08-05") },
            "never before its first"
        );
    }

    #[test]
    fn a_window_of_a_marketplace_goes_before_the_one_for_all() {
        let source = "source = { text_key = \"source-own\", grade = \"own\", checked = \"2026-11-28\" }";
        let window = |id: &str, more: &str| {
            format!("[[window]]\nid = \"{id}\"\nday_kind = \"calendar\"\n{source}\n{more}\n")
        };
        let all = window("home", "route = \"domestic\"\nfirst = 1\nlast = 5")
            + &window("abroad", "route = \"international\"\nfirst = 7\nlast = 15");
        let text = format!(
            "version = 1\n{all}{}",
            window("mine", "route = \"domestic\"\nplatforms = [\"etsy\"]\nfirst = 1\nlast = 3")
        );
        let read = ServiceWindows::read("w.toml", &text).unwrap();
        let id = |platform: &str| read.find(platform, Route::Domestic).map(|one| one.id.as_str());
        assert_eq!((id("etsy"), id("ebay")), (Some("mine"), Some("home")));
        for (wrong, says) in [
            (text.replace("last = 3", "last = 0"), "no window"),
            (text.replace("platforms = [\"etsy\"]\n", ""), "another one"),
            (text.replace("\"international\"", "\"domestic\"").replace("platforms", "#"), "another one"),
            (text.replace("\"own\", ch", "\"Z\", ch"), "grade"),
        ] {
            let error = ServiceWindows::read("w.toml", &wrong).unwrap_err().to_string();
            assert!(error.contains("w.toml") && error.contains(says), "{error}");
        }
    }
}
