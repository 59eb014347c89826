//! Between which days the parcel of a case is expected, and whether it is late.

use docket_domain::Address;
use docket_domain::calendar::{Moment, day_in};
use docket_domain::note::Says;
use docket_domain::service_window::{DayKind, Expected, Route};
use docket_store::case::Basis;

use crate::{CaseFile, Desk, Result};

/// When the parcel of a case is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The way it goes.
    pub route: Route,
    /// Between which days.
    pub expected: Expected,
    /// The first day of the window, as counted.
    pub first: u32,
    /// The last day of the window, as counted.
    pub last: u32,
    /// Which days are counted.
    pub day_kind: DayKind,
    /// Where the last day comes from: the pack or the settings.
    pub basis: Basis,
    /// Name of the calendar of its business days.
    pub calendar: String,
    /// Who says so.
    pub source: Says,
    /// Whether the last day is over, or was when the parcel came.
    pub late: bool,
}

impl Desk {
    /// When the parcel of a case is expected; nothing while it was not shipped or the way it goes is not known.
    ///
    /// # Errors
    /// When the settings cannot be read.
    pub fn arrival(&self, file: &CaseFile) -> Result<Option<Arrival>> {
        let settings = self.settings()?;
        let record = &file.order.order.record;
        let seller = Address { country: settings.country.clone(), ..Address::default() };
        let ways = seller.country_code().zip(file.order.sent_to.country_code());
        let Some(route) =
            ways.map(|(from, to)| if from == to { Route::Domestic } else { Route::International })
        else {
            return Ok(None);
        };
        let shipped = record.shipments.iter().filter_map(|parcel| parcel.shipped_at).map(Moment::day).min();
        let Some((shipped, window)) = shipped.zip(self.packs.service_windows.find(&record.platform, route))
        else {
            return Ok(None);
        };
        let own = match route {
            Route::Domestic => settings.transit_days_domestic,
            Route::International => settings.transit_days_international,
        };
        let calendar = self.calendar(&settings);
        let Some(expected) = window.expected(shipped, own, &calendar) else { return Ok(None) };
        let came = file.tracking.delivered.map(Moment::day);
        let last = own.unwrap_or(window.last);
        Ok(Some(Arrival {
            route,
            first: window.first.min(last),
            last,
            day_kind: window.day_kind,
            basis: if own.is_some() { Basis::Setting } else { Basis::Pack },
            calendar: calendar.name.clone(),
            source: window.source.clone(),
            late: came.unwrap_or(day_in(self.now(), settings.zone())) > expected.by,
            expected,
        }))
    }
}
