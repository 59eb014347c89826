//! What the events of a parcel mean for a buyer who has nothing yet, and until when nobody need do anything.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Duration, NaiveDate, TimeZone, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{TrackEvent, TrackStatus, Way, Words};
use crate::calendar::{Moment, day_in};
use crate::case::named;
use crate::playbook::Source;
use crate::text::folded;

named! {
    /// Where a parcel is, as far as it changes what is done and written.
    Situation {
        /// Scanned as delivered a while ago.
        Delivered = "delivered",
        /// Scanned as delivered so lately that it may not have been yet.
        EarlyDelivered = "early_delivered",
        /// On its way.
        InTransit = "in_transit",
        /// It has left the seller's country, and nothing newer is told.
        LeftOrigin = "left_origin",
        /// In a sorting centre.
        AtSortingCentre = "at_sorting_centre",
        /// At customs.
        Customs = "customs",
        /// On its way back, or back.
        Returning = "returning",
        /// Somebody tried to deliver it.
        Attempted = "attempted",
        /// Lies ready to be collected.
        ReadyForPickup = "ready_for_pickup",
        /// Only a label was made; the carrier never scanned it.
        NoScan = "no_scan",
        /// It has no tracking number.
        NoTracking = "no_tracking",
        /// Nothing that can be told from is known.
        Unknown = "unknown",
    }
}

named! {
    /// How patient one has to be with a parcel.
    Class {
        /// Only a label.
        Label = "label",
        /// Within one country.
        Domestic = "domestic",
        /// Express within one country.
        Express = "express",
        /// From one country to another.
        International = "international",
    }
}

/// Rules about situations that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {message}")]
pub struct SituationRulesError {
    /// File.
    pub file: String,
    /// What is wrong.
    pub message: String,
}

/// A figure with who says so.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Id.
    pub id: String,
    /// The figure.
    pub figure: u32,
    /// `business` leaves out Saturdays and Sundays.
    #[serde(default)]
    pub day_kind: Option<String>,
    /// Who says so.
    pub source: Source,
    /// Day on which that was looked up.
    pub checked: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "version")]
    _version: u32,
    figure: Vec<Figure>,
    express: Express,
    zones: BTreeMap<String, Tz>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Express {
    words: Vec<String>,
}

/// Figures by which situations are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SituationRules {
    /// How long after a scan "delivered" the parcel may still be on its way.
    pub early_scan: Figure,
    /// How many days a parcel at a wrong door takes to come back.
    pub misdelivery: Figure,
    stale: BTreeMap<Class, Figure>,
    express: Vec<String>,
    zones: BTreeMap<String, Tz>,
}

impl SituationRules {
    /// Reads a pack; `file` names it in errors.
    ///
    /// # Errors
    /// When it is no such pack, or a figure is missing or unknown.
    pub fn read(file: &str, text: &str) -> Result<Self, SituationRulesError> {
        let wrong = |message: String| SituationRulesError { file: file.to_owned(), message };
        let read: File = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
        let mut figures: BTreeMap<String, Figure> =
            read.figure.into_iter().map(|figure| (figure.id.clone(), figure)).collect();
        let mut take =
            |id: &str| figures.remove(id).ok_or_else(|| wrong(format!("the figure \"{id}\" is missing")));
        let early_scan = take("early_scan_hours")?;
        let misdelivery = take("misdelivery_days")?;
        let mut stale = BTreeMap::new();
        for class in Class::ALL {
            stale.insert(*class, take(&format!("stale_{}_days", class.name()))?);
        }
        if let Some(id) = figures.keys().next() {
            return Err(wrong(format!("the figure \"{id}\" is used nowhere")));
        }
        let express = read.express.words.iter().map(|word| folded(word)).collect();
        Ok(Self { early_scan, misdelivery, stale, express, zones: read.zones })
    }

    /// The days without an event after which tracking of that class stands still.
    pub fn stale(&self, class: Class) -> Option<&Figure> {
        self.stale.get(&class)
    }

    /// The zone of that country, where the pack has it.
    pub fn zone_known(&self, country: Option<&str>) -> Option<Tz> {
        country.and_then(|country| self.zones.get(country)).copied()
    }

    /// The zone by which a scan in that country is read when it names none.
    pub fn zone_of(&self, country: Option<&str>) -> Tz {
        // Etc/GMT+12 is twelve hours behind, its sign notwithstanding: no clock on earth is later.
        self.zone_known(country).unwrap_or(Tz::Etc__GMTPlus12)
    }
}

/// An event and when Docket learned of it, which it cannot be later than.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// The event.
    pub event: &'a TrackEvent,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
}

/// What is known of a parcel beside its events.
#[derive(Debug, Clone, Copy)]
pub struct Parcel<'a> {
    /// Whether it has a tracking number.
    pub tracked: bool,
    /// Service as the file names it.
    pub service: &'a str,
    /// Delivered, as the platform's export tells it.
    pub delivered_at: Option<Moment>,
    /// When it was shipped.
    pub shipped_at: Option<Moment>,
    /// Country it is sent from, ISO 3166.
    pub origin: Option<&'a str>,
    /// Country it goes to, ISO 3166.
    pub destination: Option<&'a str>,
    /// Zone of the shop.
    pub zone: Tz,
}

/// Where a parcel stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What the newest event says.
    pub status: TrackStatus,
    /// What that means.
    pub situation: Situation,
    /// Since when: the time of the newest event.
    pub since: Option<Moment>,
    /// The time of the delivery scan.
    pub delivered: Option<Moment>,
    /// Days since the newest event, or since shipping while there is none.
    pub days_silent: Option<i64>,
    /// Until when a delivery scan may be an early one.
    pub early_until: Option<DateTime<Utc>>,
    /// The first day on which it makes sense to do something, while that is still to come.
    pub wait_until: Option<NaiveDate>,
    /// Whether nothing has been told for longer than is usual.
    pub stale: bool,
    /// How patient one has to be.
    pub class: Class,
}

/// Tells the situation of a parcel from its events, in any order.
pub fn standing(
    events: &[Seen<'_>],
    parcel: &Parcel<'_>,
    words: &Words,
    rules: &SituationRules,
    now: DateTime<Utc>,
) -> Standing {
    let newest = events.iter().max_by_key(|seen| seen.event.order());
    let told = parcel.delivered_at.filter(|at| newest.is_none_or(|seen| seen.event.at.day() <= at.day()));
    let status = match (newest, told) {
        // A return is no delivery, whatever the export calls it.
        (Some(seen), Some(_)) if !sent_back(seen.event.status) => TrackStatus::Delivered,
        (Some(seen), _) => seen.event.status,
        (None, Some(_)) => TrackStatus::Delivered,
        (None, None) => TrackStatus::Unknown,
    };
    let scanned = newest.filter(|seen| seen.event.status == TrackStatus::Delivered);
    let delivered = match status {
        TrackStatus::Delivered => scanned.map(|seen| seen.event.at).or(told),
        TrackStatus::Unknown
        | TrackStatus::PreTransit
        | TrackStatus::Accepted
        | TrackStatus::InTransit
        | TrackStatus::Customs
        | TrackStatus::OutForDelivery
        | TrackStatus::ReadyForPickup
        | TrackStatus::Attempted
        | TrackStatus::Returning
        | TrackStatus::Returned
        | TrackStatus::Delayed
        | TrackStatus::Exception
        | TrackStatus::Lost
        | TrackStatus::Expired => None,
    };
    let early_until = delivered.map(|at| {
        let known = scanned.map_or(now, |seen| seen.recorded_at);
        let at = latest_instant(at, rules.zone_of(parcel.destination)).min(known);
        at + Duration::hours(i64::from(rules.early_scan.figure))
    });
    let abroad = matches!((parcel.origin, parcel.destination), (Some(from), Some(to)) if from != to);
    let situation =
        situation(status, newest, parcel, words, abroad, early_until.is_some_and(|until| now < until));
    let class = if situation == Situation::NoScan {
        Class::Label
    } else if abroad {
        Class::International
    } else if rules.express.iter().any(|word| folded(parcel.service).contains(word)) {
        Class::Express
    } else {
        Class::Domestic
    };
    let today = day_in(now, parcel.zone);
    let since = newest.map(|seen| seen.event.at).or(told);
    let from = since.or(parcel.shipped_at).map(Moment::day);
    let quiet_on = match situation {
        Situation::InTransit
        | Situation::LeftOrigin
        | Situation::AtSortingCentre
        | Situation::Customs
        | Situation::NoScan
        | Situation::Unknown => from.and_then(|day| rules.stale(class).map(|figure| after(day, figure))),
        Situation::Delivered => delivered.map(|at| after(at.day(), &rules.misdelivery)),
        Situation::EarlyDelivered => early_until.map(|until| day_in(until, parcel.zone)),
        Situation::Returning | Situation::Attempted | Situation::ReadyForPickup | Situation::NoTracking => {
            None
        }
    };
    let over = quiet_on.is_some_and(|day| today >= day);
    Standing {
        status,
        situation,
        since,
        delivered,
        // A day that is tomorrow's already where the buyer lives is today's news here.
        days_silent: from.map(|day| (today - day).num_days().max(0)),
        early_until,
        wait_until: quiet_on.filter(|day| today < *day),
        stale: over && !matches!(situation, Situation::Delivered | Situation::EarlyDelivered),
        class,
    }
}

fn sent_back(status: TrackStatus) -> bool {
    matches!(status, TrackStatus::Returning | TrackStatus::Returned)
}

fn situation(
    status: TrackStatus,
    newest: Option<&Seen<'_>>,
    parcel: &Parcel<'_>,
    words: &Words,
    abroad: bool,
    early: bool,
) -> Situation {
    match status {
        TrackStatus::Delivered if early => Situation::EarlyDelivered,
        TrackStatus::Delivered => Situation::Delivered,
        TrackStatus::Returning | TrackStatus::Returned => Situation::Returning,
        TrackStatus::Customs => Situation::Customs,
        TrackStatus::Attempted => Situation::Attempted,
        TrackStatus::ReadyForPickup => Situation::ReadyForPickup,
        TrackStatus::PreTransit => Situation::NoScan,
        TrackStatus::InTransit | TrackStatus::Accepted | TrackStatus::Delayed => {
            let event = newest.map(|seen| seen.event);
            let said = event.map(|event| event.description.as_str()).unwrap_or_default();
            let place = event.map(|event| event.place.as_str()).unwrap_or_default();
            let way = words.meaning(said).and_then(|meaning| meaning.way);
            let leaves = folded(said).starts_with("departed") || folded(said).starts_with("despatched");
            // A departure from the centre where parcels go abroad is the last that the sender's post tells.
            let exchange = place.starts_with("ISC ") || place.ends_with("(USPS)");
            match way {
                Some(Way::LeftOrigin) => Situation::LeftOrigin,
                _ if abroad && leaves && exchange => Situation::LeftOrigin,
                Some(Way::SortingCentre) if !leaves => Situation::AtSortingCentre,
                Some(Way::SortingCentre) | None => Situation::InTransit,
            }
        }
        TrackStatus::OutForDelivery => Situation::InTransit,
        TrackStatus::Unknown | TrackStatus::Exception | TrackStatus::Lost | TrackStatus::Expired => {
            if newest.is_none() && !parcel.tracked { Situation::NoTracking } else { Situation::Unknown }
        }
    }
}

/// The latest instant that a moment can be: the end of a day, and in a zone where none is named.
pub fn latest_instant(moment: Moment, zone: Tz) -> DateTime<Utc> {
    let local = match moment {
        Moment::Instant(instant) => return instant.with_timezone(&Utc),
        Moment::Local(local) => local,
        Moment::Day(day) => day.and_hms_opt(23, 59, 59).unwrap_or_default(),
    };
    match zone.from_local_datetime(&local).latest() {
        Some(instant) => instant.with_timezone(&Utc),
        // The clocks jump over it: it is read by the offset that held before.
        None => {
            let before = zone.from_local_datetime(&(local - Duration::hours(3))).latest();
            before.map_or_else(
                || Utc.from_utc_datetime(&local),
                |at| at.with_timezone(&Utc) + Duration::hours(3),
            )
        }
    }
}

/// The day on which so many days have passed.
fn after(day: NaiveDate, figure: &Figure) -> NaiveDate {
    if figure.day_kind.as_deref() != Some("business") {
        return day.checked_add_signed(Duration::days(i64::from(figure.figure))).unwrap_or(day);
    }
    let mut left = figure.figure;
    let mut at = day;
    while left > 0 {
        let Some(next) = at.succ_opt() else { return at };
        at = next;
        if !matches!(at.weekday(), Weekday::Sat | Weekday::Sun) {
            left -= 1;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use chrono_tz::America::New_York;

    use super::*;
    use crate::calendar::rfc3339;
    use crate::tracking::words::built_in;

    fn rules() -> SituationRules {
        let text = include_str!("../../../../packs/rules/situations.toml");
        SituationRules::read("situations.toml", text).unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().with_timezone(&Utc)
    }

    fn event(at: &str, place: &str, said: &str) -> TrackEvent {
        let status = built_in().meaning(said).map_or(TrackStatus::Unknown, |meaning| meaning.status);
        TrackEvent {
            at: at.parse().unwrap(),
            place: place.into(),
            status,
            incident: None,
            description: said.into(),
            raw: String::new(),
        }
    }

    fn parcel<'a>(destination: &'a str) -> Parcel<'a> {
        Parcel {
            tracked: true,
            service: "Ground Advantage",
            delivered_at: None,
            shipped_at: Some(Moment::Day("2026-11-10".parse().unwrap())),
            origin: Some("US"),
            destination: Some(destination),
            zone: New_York,
        }
    }

    fn stands(events: &[TrackEvent], parcel: &Parcel<'_>, now: &str) -> Standing {
        let seen: Vec<Seen<'_>> = events.iter().map(|event| Seen { event, recorded_at: at(now) }).collect();
        standing(&seen, parcel, &built_in(), &rules(), at(now))
    }

    /// Time, place and words.
    type Scan = (&'static str, &'static str, &'static str);

    #[test]
    fn each_sample_has_its_situation() {
        let now = "2026-11-20T18:00:00Z";
        let table: &[(&str, &[Scan], Situation)] = &[
            (
                "US",
                &[("2026-11-15T10:00:00", "ALDER, OR 97003", "Delivered, In/At Mailbox")],
                Situation::Delivered,
            ),
            (
                "US",
                &[("2026-11-20T07:00:00", "ALDER, OR 97003", "Delivered, Porch")],
                Situation::EarlyDelivered,
            ),
            ("US", &[("2026-11-19T10:00:00", "RENO, NV", "Departed USPS Facility")], Situation::InTransit),
            ("US", &[("2026-11-19T10:00:00", "RENO, NV", "Out for Delivery")], Situation::InTransit),
            ("US", &[("2026-11-19T10:00:00", "RENO, NV", "In Transit, Arriving Late")], Situation::InTransit),
            ("DE", &[("2026-11-12T22:00:00", "ISC CHICAGO IL(USPS)", "Departed")], Situation::LeftOrigin),
            ("US", &[("2026-11-12T22:00:00", "ISC CHICAGO IL(USPS)", "Departed")], Situation::InTransit),
            ("DE", &[("2026-11-12T22:00:00", "", "International Dispatch")], Situation::LeftOrigin),
            (
                "DE",
                &[("2026-11-12T22:00:00", "ISC CHICAGO IL(USPS)", "Processed Through Sort Facility")],
                Situation::AtSortingCentre,
            ),
            (
                "US",
                &[("2026-11-12T09:00:00", "CHICAGO,IL 60701", "Processed Through Sort Facility")],
                Situation::AtSortingCentre,
            ),
            (
                "DE",
                &[("2026-11-12", "Speyer", "Die Sendung wurde im Ziel-Paketzentrum bearbeitet")],
                Situation::AtSortingCentre,
            ),
            ("DE", &[("2026-11-14", "FRANKFURT", "Inbound Into Customs")], Situation::Customs),
            ("US", &[("2026-11-14", "", "Return to Sender Processed")], Situation::Returning),
            (
                "US",
                &[("2026-11-14", "", "Notice Left (No Authorized Recipient Available)")],
                Situation::Attempted,
            ),
            ("US", &[("2026-11-14", "", "Available for Pickup")], Situation::ReadyForPickup),
            ("US", &[("2026-11-10", "", "Shipping Label Created, USPS Awaiting Item")], Situation::NoScan),
            ("US", &[("2026-11-14", "", "Grommet Aligned")], Situation::Unknown),
            ("US", &[("2026-11-14", "", "Alert")], Situation::Unknown),
            ("US", &[], Situation::Unknown),
            (
                "US",
                &[
                    ("2026-11-15T10:00:00", "ALDER", "Delivered"),
                    ("2026-11-16T09:00:00", "ALDER", "Out for Delivery"),
                ],
                Situation::InTransit,
            ),
        ];
        for (destination, events, wanted) in table {
            let events: Vec<_> = events.iter().map(|(at, place, said)| event(at, place, said)).collect();
            assert_eq!(stands(&events, &parcel(destination), now).situation, *wanted, "{events:?}");
        }
        let untracked = Parcel { tracked: false, ..parcel("US") };
        assert_eq!(stands(&[], &untracked, now).situation, Situation::NoTracking);
    }

    #[test]
    fn the_grace_of_an_early_scan_ends_after_its_hours_and_not_before() {
        let scanned = [event("2026-11-18T12:00:00-05:00", "ALDER", "Delivered")];
        let last = stands(&scanned, &parcel("US"), "2026-11-20T16:59:59Z");
        assert_eq!(last.situation, Situation::EarlyDelivered);
        assert_eq!(last.early_until.map(rfc3339).as_deref(), Some("2026-11-20T17:00:00Z"));
        let over = stands(&scanned, &parcel("US"), "2026-11-20T17:00:00Z");
        assert_eq!(over.situation, Situation::Delivered);
        assert_eq!(over.wait_until.map(|day| day.to_string()).as_deref(), Some("2026-11-21"));
        let found = stands(&scanned, &parcel("US"), "2026-11-21T17:00:00Z");
        assert_eq!((found.wait_until, found.stale), (None, false));
    }

    #[test]
    fn a_buyer_in_a_zone_a_day_ahead_is_not_hurried() {
        // Nine in the morning of the 26th in Auckland is three in the afternoon of the 25th in New York.
        let scanned = [event("2026-11-26T09:00:00", "AUCKLAND", "Delivered")];
        let seen = stands(&scanned, &parcel("NZ"), "2026-11-25T20:00:00Z");
        assert_eq!(seen.situation, Situation::EarlyDelivered);
        assert_eq!(seen.early_until.map(rfc3339).as_deref(), Some("2026-11-27T20:00:00Z"));
        assert_eq!(seen.days_silent, Some(0), "tomorrow there is no silence here");
    }

    #[test]
    fn a_scan_in_the_hour_that_the_clocks_skip_or_repeat_has_its_grace() {
        let skipped = "2026-03-29T02:30:00".parse().unwrap();
        let berlin = chrono_tz::Europe::Berlin;
        assert_eq!(rfc3339(latest_instant(skipped, berlin)), "2026-03-29T01:30:00Z");
        let twice = "2026-10-25T02:30:00".parse().unwrap();
        assert_eq!(rfc3339(latest_instant(twice, berlin)), "2026-10-25T01:30:00Z", "the later of the two");
    }

    #[test]
    fn tracking_stands_still_after_the_days_of_its_class() {
        let domestic = [event("2026-11-10T10:00:00", "RENO, NV", "Departed")];
        let before = stands(&domestic, &parcel("US"), "2026-11-18T17:00:00Z");
        assert_eq!((before.stale, before.days_silent), (false, Some(8)));
        assert_eq!(
            before.wait_until.map(|day| day.to_string()).as_deref(),
            Some("2026-11-19"),
            "seven working days"
        );
        assert!(stands(&domestic, &parcel("US"), "2026-11-19T17:00:00Z").stale);
        let express = Parcel { service: "Priority Mail Express", ..parcel("US") };
        assert!(stands(&domestic, &express, "2026-11-13T17:00:00Z").stale);
        assert!(!stands(&domestic, &parcel("DE"), "2026-11-30T17:00:00Z").stale);
        assert!(stands(&domestic, &parcel("DE"), "2026-12-01T17:00:00Z").stale);
        let label = [event("2026-11-10", "", "Label Created")];
        assert!(!stands(&label, &parcel("US"), "2026-11-12T17:00:00Z").stale);
        assert!(stands(&label, &parcel("US"), "2026-11-13T17:00:00Z").stale);
    }

    #[test]
    fn a_delivery_that_only_the_export_tells_counts_unless_the_carrier_went_on() {
        let told =
            Parcel { delivered_at: Some("2026-11-15T10:00:00-05:00".parse().unwrap()), ..parcel("US") };
        let alone = stands(&[], &told, "2026-11-20T12:00:00Z");
        assert_eq!((alone.situation, alone.status), (Situation::Delivered, TrackStatus::Delivered));
        let later = [event("2026-11-17T08:00:00", "RENO, NV", "Departed")];
        assert_eq!(stands(&later, &told, "2026-11-20T12:00:00Z").situation, Situation::InTransit);
    }

    #[test]
    fn rules_without_a_figure_are_refused_with_the_file_and_its_name() {
        let text = include_str!("../../../../packs/rules/situations.toml")
            .replace("misdelivery_days", "misread_days");
        let error = SituationRules::read("mine.toml", &text).unwrap_err().to_string();
        assert_eq!(error, "mine.toml: the figure \"misdelivery_days\" is missing");
    }
}
