//! The seller's settings, typed; unset ones have what the computer says.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use docket_domain::Address;
use docket_domain::calendar::{Calendar, day_in, instant_at};
use docket_domain::service_window::DayKind;
use docket_domain::text::{Language, Locale};

use crate::error::refuse;
use crate::{Changed, Desk, Result};

/// Settings. Empty text is unset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Language of the user interface, and how days and times are told in it.
    pub locale: Locale,
    /// Name of the shop's time zone.
    pub time_zone: String,
    /// Name under letters.
    pub seller_name: String,
    /// Shop or business.
    pub business_name: String,
    /// Street.
    pub address_line1: String,
    /// Second line.
    pub address_line2: String,
    /// City.
    pub city: String,
    /// Region.
    pub region: String,
    /// Postal code.
    pub postal_code: String,
    /// Country.
    pub country: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Hour at which reminders without an hour of their own come, 0 to 23.
    pub reminder_hour: u32,
    /// The seller's own days to wait after a theft report, 1 to 365.
    pub investigation_days: Option<u32>,
    /// The seller's own last day for parcels that stay in the country, 1 to 365.
    pub transit_days_domestic: Option<u32>,
    /// The seller's own last day for parcels that leave it, 1 to 365.
    pub transit_days_international: Option<u32>,
    /// Folder in which exports arrive; empty when there is none.
    pub inbox_folder: String,
    /// When the last backup was verified, RFC 3339; empty when never. Written by backups only.
    pub backup_verified_at: String,
    /// Whether the store holds the sample shop. Written by the sample shop only.
    pub sample_shop: bool,
}

/// A reminder at nine finds most sellers at their desk.
const REMINDER_HOUR: u32 = 9;

impl Settings {
    fn read(values: &BTreeMap<String, String>) -> Self {
        let text = |name: &str| values.get(name).cloned().unwrap_or_default();
        let number = |name: &str| values.get(name).and_then(|value| value.parse().ok());
        Self {
            locale: values.get("language").and_then(|code| code.parse().ok()).unwrap_or_else(system_locale),
            time_zone: Some(text("time_zone")).filter(|zone| !zone.is_empty()).unwrap_or_else(system_zone),
            seller_name: text("seller_name"),
            business_name: text("business_name"),
            address_line1: text("address_line1"),
            address_line2: text("address_line2"),
            city: text("city"),
            region: text("region"),
            postal_code: text("postal_code"),
            country: text("country"),
            phone: text("phone"),
            email: text("email"),
            reminder_hour: number("reminder_hour").unwrap_or(REMINDER_HOUR),
            investigation_days: number("investigation_days"),
            transit_days_domestic: number("transit_days_domestic"),
            transit_days_international: number("transit_days_international"),
            inbox_folder: text("inbox_folder"),
            backup_verified_at: text("backup_verified_at"),
            sample_shop: text("sample_shop") == "yes",
        }
    }

    /// The language of the user interface.
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// The shop's zone.
    pub fn zone(&self) -> Tz {
        self.time_zone.parse().unwrap_or(Tz::UTC)
    }
}

fn system_locale() -> Locale {
    sys_locale::get_locale().map_or(Locale::EnGb, |name| Locale::of_system(&name))
}

fn system_zone() -> String {
    iana_time_zone::get_timezone()
        .ok()
        .filter(|name| name.parse::<Tz>().is_ok())
        .unwrap_or_else(|| "UTC".to_owned())
}

impl Desk {
    /// The settings.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn settings(&self) -> Result<Settings> {
        Ok(Settings::read(&self.store.settings()?))
    }

    /// Sets the settings a seller may set.
    ///
    /// # Errors
    /// `zone_unknown`, `hour_out_of_range`, `days_out_of_range`, `inbox_not_a_folder`.
    pub fn settings_set(&self, new: &Settings) -> Result<Changed<()>> {
        if new.time_zone.parse::<Tz>().is_err() {
            return Err(refuse("zone_unknown", [("zone", new.time_zone.clone())]));
        }
        if new.reminder_hour > 23 {
            return Err(refuse("hour_out_of_range", [("hour", new.reminder_hour.to_string())]));
        }
        let own = [new.investigation_days, new.transit_days_domestic, new.transit_days_international];
        for days in own.into_iter().flatten() {
            check_days(days)?;
        }
        // A folder that went away later keeps nobody from changing the rest.
        if !new.inbox_folder.is_empty()
            && new.inbox_folder != self.settings()?.inbox_folder
            && !std::path::Path::new(&new.inbox_folder).is_dir()
        {
            return Err(refuse("inbox_not_a_folder", [("path", new.inbox_folder.clone())]));
        }
        let [days, domestic, international] =
            own.map(|days| days.map(|days| days.to_string()).unwrap_or_default());
        let pairs = [
            ("language", new.locale.code()),
            ("time_zone", &new.time_zone),
            ("seller_name", &new.seller_name),
            ("business_name", &new.business_name),
            ("address_line1", &new.address_line1),
            ("address_line2", &new.address_line2),
            ("city", &new.city),
            ("region", &new.region),
            ("postal_code", &new.postal_code),
            ("country", &new.country),
            ("phone", &new.phone),
            ("email", &new.email),
            ("reminder_hour", &new.reminder_hour.to_string()),
            ("investigation_days", &days),
            ("transit_days_domestic", &domestic),
            ("transit_days_international", &international),
            ("inbox_folder", &new.inbox_folder),
        ];
        self.transact(self.named_op("settings_set", ""), |tx| {
            for (name, value) in pairs {
                tx.set_setting(name, value)?;
            }
            Ok(())
        })
    }

    /// The business days of the place where the seller lives.
    pub(crate) fn calendar(&self, settings: &Settings) -> Calendar {
        let seller = Address { country: settings.country.clone(), ..Address::default() };
        self.packs.calendars.of(seller.country_code().unwrap_or_default(), &settings.region)
    }

    /// The day that is so many days of that wait after another, counted as its rule counts them.
    pub(crate) fn wait_day(&self, rule: &str, from: NaiveDate, days: u32, settings: &Settings) -> NaiveDate {
        let kind = self.packs.waits.get(rule).map_or(DayKind::Calendar, |rule| rule.day_kind);
        let day = kind.after(from, days, &self.calendar(settings));
        day.unwrap_or(from + chrono::Duration::days(days.into()))
    }

    /// When a wait of so many days ends: at the hour of reminders.
    pub(crate) fn wait_ends(
        &self,
        rule: &str,
        from: DateTime<Utc>,
        days: u32,
        settings: &Settings,
    ) -> DateTime<Utc> {
        let day = self.wait_day(rule, day_in(from, settings.zone()), days, settings);
        instant_at(day, settings.reminder_hour, settings.zone())
    }

    /// The days of a wait as they hold for a new one: the seller's own, else the pack's.
    pub(crate) fn wait_days(
        &self,
        rule: &str,
        settings: &Settings,
    ) -> Option<(u32, docket_store::case::Basis)> {
        let own = (rule == "investigation_days").then_some(settings.investigation_days).flatten();
        match own {
            Some(days) => Some((days, docket_store::case::Basis::Setting)),
            None => self.packs.waits.get(rule).map(|rule| (rule.figure, docket_store::case::Basis::Pack)),
        }
    }
}

/// A wait of less than a day or more than a year is a typing error.
pub(crate) fn check_days(days: u32) -> Result<()> {
    if (1..=365).contains(&days) {
        Ok(())
    } else {
        Err(refuse("days_out_of_range", [("days", days.to_string())]))
    }
}
