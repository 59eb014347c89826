//! Holiday calendars as packs hold them: one file a country, with its regions.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Weekday};
use serde::Deserialize;

use super::business::Calendar;
use super::holiday::{Holiday, Observed, When};
use crate::text::folded;

/// Why a calendar is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// It is no calendar.
    #[error("{file}: {message}")]
    Unreadable {
        /// File.
        file: String,
        /// What is wrong, with the line.
        message: String,
    },
    /// A holiday says something that cannot be.
    #[error("{file}, holiday {holiday}: {message}")]
    Holiday {
        /// File.
        file: String,
        /// Name of the holiday.
        holiday: String,
        /// What is wrong.
        message: String,
    },
}

/// The calendars that are known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendars {
    countries: BTreeMap<String, Country>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Country {
    whole: Calendar,
    regions: Vec<(Vec<String>, Calendar)>,
}

/// The name under which a holiday says that it holds in the country at large.
const WHOLE: &str = "national";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    id: String,
    name: String,
    #[allow(dead_code, reason = "kept in the file for people")]
    version: u32,
    #[allow(dead_code, reason = "kept in the file for people")]
    source: String,
    #[allow(dead_code, reason = "kept in the file for people")]
    grade: String,
    #[allow(dead_code, reason = "kept in the file for people")]
    checked: NaiveDate,
    #[serde(default, rename = "region")]
    regions: Vec<RegionEntry>,
    #[serde(rename = "holiday")]
    holidays: Vec<HolidayEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RegionEntry {
    id: String,
    name: String,
    #[serde(default)]
    also: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidayEntry {
    name: String,
    on: Option<String>,
    nth: Option<NthEntry>,
    easter: Option<i16>,
    before: Option<BeforeEntry>,
    days: Option<Vec<NaiveDate>>,
    #[serde(default)]
    observed: Observed,
    from: Option<i32>,
    until: Option<i32>,
    #[serde(default)]
    except: Vec<i32>,
    /// Where it holds; everywhere when absent.
    regions: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NthEntry {
    weekday: String,
    nth: i8,
    month: u32,
    #[serde(default)]
    shift: i8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BeforeEntry {
    weekday: String,
    day: String,
}

impl Calendars {
    /// Reads calendars, one file a country, as pairs of file name and text.
    ///
    /// # Errors
    /// When a file is no calendar, or a holiday names a region, weekday or day that does not exist.
    pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, CalendarError> {
        let mut countries = BTreeMap::new();
        for (name, text) in files {
            let file: File = toml::from_str(text).map_err(|error| CalendarError::Unreadable {
                file: name.to_owned(),
                message: error.to_string(),
            })?;
            let mut holidays = Vec::new();
            for entry in &file.holidays {
                let refuse = |message: String| CalendarError::Holiday {
                    file: name.to_owned(),
                    holiday: entry.name.clone(),
                    message,
                };
                let unknown = entry.regions.iter().flatten().find(|region| {
                    *region != WHOLE && !file.regions.iter().any(|known| known.id == **region)
                });
                if let Some(region) = unknown {
                    return Err(refuse(format!("there is no region \"{region}\"")));
                }
                holidays.push((entry, entry.read().map_err(refuse)?));
            }
            let of = |region: &str, id: String, name: String| Calendar {
                id,
                name,
                holidays: holidays
                    .iter()
                    .filter(|(entry, _)| {
                        entry.regions.as_ref().is_none_or(|regions| regions.iter().any(|one| one == region))
                    })
                    .map(|(_, holiday)| holiday.clone())
                    .collect(),
            };
            let regions = file
                .regions
                .iter()
                .map(|region| {
                    let called = [&region.id, &region.name].into_iter().chain(&region.also);
                    let called = called.map(|name| folded(name)).collect();
                    let id = format!("{}-{}", file.id, region.id);
                    (called, of(&region.id, id, format!("{}, {}", file.name, region.name)))
                })
                .collect();
            let whole = of(WHOLE, file.id.clone(), file.name.clone());
            countries.insert(file.id, Country { whole, regions });
        }
        Ok(Self { countries })
    }

    /// The calendar of a country (`DE`) and of a region as people write it (`Bayern`, `BY`): that of the region
    /// where it is known, else that of the country, else Monday to Friday.
    pub fn of(&self, country: &str, region: &str) -> Calendar {
        let Some(found) = self.countries.get(country) else { return Calendar::weekdays() };
        let region = folded(region.trim());
        let special = found.regions.iter().find(|(called, _)| called.contains(&region));
        special.map_or(&found.whole, |(_, calendar)| calendar).clone()
    }

    /// Ids of every calendar.
    pub fn ids(&self) -> Vec<&str> {
        self.countries
            .values()
            .flat_map(|country| {
                std::iter::once(&country.whole).chain(country.regions.iter().map(|(_, calendar)| calendar))
            })
            .map(|calendar| calendar.id.as_str())
            .collect()
    }
}

impl HolidayEntry {
    fn read(&self) -> Result<Holiday, String> {
        let mut found = Vec::new();
        if let Some(text) = &self.on {
            let (month, day) = month_day(text)?;
            found.push(When::Fixed { month, day });
        }
        if let Some(nth) = &self.nth {
            if !matches!(nth.nth, -1 | 1..=5) || !(1..=12).contains(&nth.month) {
                return Err("nth goes from 1 to 5, or -1 for the last, in a month from 1 to 12".to_owned());
            }
            found.push(When::Nth {
                weekday: weekday(&nth.weekday)?,
                nth: nth.nth,
                month: nth.month,
                shift: nth.shift,
            });
        }
        found.extend(self.easter.map(When::Easter));
        if let Some(before) = &self.before {
            let (month, day) = month_day(&before.day)?;
            found.push(When::Before { weekday: weekday(&before.weekday)?, month, day });
        }
        found.extend(self.days.clone().map(When::Days));
        let mut found = found.into_iter();
        match (found.next(), found.next()) {
            (Some(when), None) => Ok(Holiday {
                when,
                observed: self.observed,
                from: self.from,
                until: self.until,
                except: self.except.clone(),
            }),
            _ => Err("it needs exactly one of on, nth, easter, before, days".to_owned()),
        }
    }
}

fn month_day(text: &str) -> Result<(u32, u32), String> {
    let read = || {
        let (month, day) = text.split_once('-')?;
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        // A leap year has every day there can be.
        NaiveDate::from_ymd_opt(2000, month, day).map(|_| (month, day))
    };
    read().ok_or_else(|| format!("\"{text}\" is no day of the form MM-DD"))
}

fn weekday(text: &str) -> Result<Weekday, String> {
    text.parse().map_err(|_| format!("there is no weekday \"{text}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(holiday: &str) -> Result<Calendars, CalendarError> {
        let head = "id = \"XX\"\nname = \"Nowhere\"\nversion = 1\nsource = \"us\"\ngrade = \"own\"\n\
                    checked = \"2026-11-21\"\n[[region]]\nid = \"N\"\nname = \"North\"\n";
        let text = format!("{head}[[holiday]]\nname = \"feast\"\n{holiday}\n");
        Calendars::read([("xx.toml", text.as_str())])
    }

    #[test]
    fn a_calendar_that_names_what_does_not_exist_is_refused_with_file_and_holiday() {
        let refused = |holiday: &str| read(holiday).unwrap_err().to_string();
        assert_eq!(
            refused("on = \"05-01\"\nregions = [\"S\"]"),
            "xx.toml, holiday feast: there is no region \"S\""
        );
        assert_eq!(
            refused("on = \"02-30\""),
            "xx.toml, holiday feast: \"02-30\" is no day of the form MM-DD"
        );
        assert_eq!(
            refused("nth = { weekday = \"someday\", nth = 1, month = 1 }"),
            "xx.toml, holiday feast: there is no weekday \"someday\""
        );
        assert!(refused("on = \"05-01\"\neaster = 1").contains("exactly one of"));
        let typing = refused("onn = \"05-01\"");
        assert!(typing.contains("xx.toml") && typing.contains("onn"), "{typing}");
    }

    #[test]
    fn a_region_is_found_by_any_of_its_names_and_an_unknown_one_takes_the_country() {
        let calendars = read("on = \"05-01\"\nregions = [\"N\"]").unwrap();
        assert_eq!(calendars.of("XX", " north ").id, "XX-N");
        assert_eq!(calendars.of("XX", "elsewhere").id, "XX");
        assert_eq!(calendars.of("YY", "north").id, "weekdays");
    }
}
