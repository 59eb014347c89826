//! What a carrier says of a parcel: events, what they mean, and what they mean for a buyer who has nothing yet.
//!
//! An event is kept as the carrier worded it, with our reading beside it. A time without a zone stays without one.

pub mod paste;
mod situation;
mod words;

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::calendar::Moment;
use crate::case::named;
use crate::text::folded;

pub use situation::{
    Class, Figure, Parcel, Seen, Situation, SituationRules, SituationRulesError, Standing, latest_instant,
    standing,
};
pub use words::{Meaning, Way, Words, WordsError};

named! {
    /// What an event says of the parcel.
    TrackStatus {
        /// In words that no pack knows; they are shown as they are.
        Unknown = "unknown",
        /// A label was made, and the carrier does not have the parcel yet.
        PreTransit = "pre_transit",
        /// The carrier has it.
        Accepted = "accepted",
        /// On its way.
        InTransit = "in_transit",
        /// At customs.
        Customs = "customs",
        /// On the vehicle that should bring it.
        OutForDelivery = "out_for_delivery",
        /// Lies ready to be collected.
        ReadyForPickup = "ready_for_pickup",
        /// Somebody tried to deliver it.
        Attempted = "attempted",
        /// Delivered, to whomever the words name.
        Delivered = "delivered",
        /// On its way back to the seller.
        Returning = "returning",
        /// Back with the seller.
        Returned = "returned",
        /// Later than planned.
        Delayed = "delayed",
        /// Something unusual happened.
        Exception = "exception",
        /// The carrier says it is lost.
        Lost = "lost",
        /// The carrier does not tell any more.
        Expired = "expired",
    }
}

impl TrackStatus {
    /// Whether the carrier has or had the parcel by that word.
    pub fn has_left(self) -> bool {
        match self {
            TrackStatus::Unknown | TrackStatus::PreTransit => false,
            TrackStatus::Accepted
            | TrackStatus::InTransit
            | TrackStatus::Customs
            | TrackStatus::OutForDelivery
            | TrackStatus::ReadyForPickup
            | TrackStatus::Attempted
            | TrackStatus::Delivered
            | TrackStatus::Returning
            | TrackStatus::Returned
            | TrackStatus::Delayed
            | TrackStatus::Exception
            | TrackStatus::Lost
            | TrackStatus::Expired => true,
        }
    }

    /// How far on its way a parcel is, to put events of one day in order that name no hour.
    fn rank(self) -> u8 {
        match self {
            TrackStatus::PreTransit => 0,
            TrackStatus::Accepted => 1,
            TrackStatus::Unknown
            | TrackStatus::InTransit
            | TrackStatus::Customs
            | TrackStatus::Delayed
            | TrackStatus::Exception => 2,
            TrackStatus::OutForDelivery => 3,
            TrackStatus::Attempted | TrackStatus::ReadyForPickup => 4,
            TrackStatus::Delivered | TrackStatus::Lost | TrackStatus::Expired => 5,
            TrackStatus::Returning => 6,
            TrackStatus::Returned => 7,
        }
    }
}

named! {
    /// Why a parcel did not move as planned, in the field's common names.
    IncidentReason {
        /// The carrier damaged it.
        CarrierDamagedParcel = "carrier_damaged_parcel",
        /// The carrier sorted it wrongly.
        CarrierSortingError = "carrier_sorting_error",
        /// The carrier did not find the address.
        CarrierAddressNotFound = "carrier_address_not_found",
        /// The carrier lost it.
        CarrierParcelLost = "carrier_parcel_lost",
        /// The carrier ran out of time.
        CarrierNotEnoughTime = "carrier_not_enough_time",
        /// The carrier's vehicle broke down.
        CarrierVehicleIssue = "carrier_vehicle_issue",
        /// The addressee did not take it.
        ConsigneeRefused = "consignee_refused",
        /// The addressee's business was closed.
        ConsigneeBusinessClosed = "consignee_business_closed",
        /// The addressee could not be reached.
        ConsigneeNotAvailable = "consignee_not_available",
        /// Nobody was at home.
        ConsigneeNotHome = "consignee_not_home",
        /// The address is wrong.
        ConsigneeIncorrectAddress = "consignee_incorrect_address",
        /// The carrier could not get to the door.
        ConsigneeAccessRestricted = "consignee_access_restricted",
        /// Customs takes longer.
        CustomsDelay = "customs_delay",
        /// Customs wants papers.
        CustomsDocumentation = "customs_documentation",
        /// Customs wants duties paid.
        CustomsDutiesUnpaid = "customs_duties_unpaid",
        /// Weather.
        WeatherDelay = "weather_delay",
        /// A natural disaster.
        NaturalDisaster = "natural_disaster",
        /// Held on request or until something is settled.
        DeliveryExceptionHold = "delivery_exception_hold",
        /// Cannot be delivered.
        DeliveryExceptionUndeliverable = "delivery_exception_undeliverable",
        /// No reason is named.
        Unknown = "unknown",
    }
}

named! {
    /// Which of two numbers of a date is the day.
    DateOrder {
        /// Month, day, year.
        Mdy = "mdy",
        /// Day, month, year.
        Dmy = "dmy",
    }
}

/// One line of a parcel's history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackEvent {
    /// When, exactly as precise as the carrier said: a day, a time on the wall there, or an instant.
    pub at: Moment,
    /// Where; empty when the carrier does not say.
    pub place: String,
    /// Our reading.
    pub status: TrackStatus,
    /// Why it did not go as planned, when the words say so.
    pub incident: Option<IncidentReason>,
    /// What the carrier says, word for word; empty when the seller set the status by hand.
    pub description: String,
    /// The lines it was read from, unchanged; empty when it was typed.
    pub raw: String,
}

impl TrackEvent {
    /// What makes it the same event of a parcel: the time and the words, never the place alone. A page that is
    /// pasted again may have shortened a place, and two places can be passed in one minute.
    pub fn identity(&self) -> String {
        let said = if self.description.trim().is_empty() {
            format!("={}", self.status.name())
        } else {
            folded(&self.description)
        };
        format!("{} {said}", self.at)
    }

    /// On the clock of the wall there; a day alone stands at its beginning or end, by how far the parcel is.
    fn on_the_wall(&self) -> NaiveDateTime {
        match self.at {
            Moment::Local(local) => local,
            Moment::Instant(instant) => instant.naive_local(),
            Moment::Day(day) => match self.status {
                TrackStatus::PreTransit | TrackStatus::Accepted => day.and_time(chrono::NaiveTime::MIN),
                TrackStatus::Unknown
                | TrackStatus::InTransit
                | TrackStatus::Customs
                | TrackStatus::OutForDelivery
                | TrackStatus::ReadyForPickup
                | TrackStatus::Attempted
                | TrackStatus::Delivered
                | TrackStatus::Returning
                | TrackStatus::Returned
                | TrackStatus::Delayed
                | TrackStatus::Exception
                | TrackStatus::Lost
                | TrackStatus::Expired => day.and_hms_opt(23, 59, 59).unwrap_or_default(),
            },
        }
    }

    /// By what events are put in order, oldest first.
    pub fn order(&self) -> (NaiveDateTime, u8) {
        (self.on_the_wall(), self.status.rank())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(at: &str, status: TrackStatus, place: &str, description: &str) -> TrackEvent {
        TrackEvent {
            at: at.parse().unwrap(),
            place: place.into(),
            status,
            incident: None,
            description: description.into(),
            raw: String::new(),
        }
    }

    #[test]
    fn the_place_alone_makes_no_other_event() {
        let one = event("2026-11-20T09:10:00", TrackStatus::InTransit, "ALDER, OR 97003", "Arrived at Hub");
        let shorter = event("2026-11-20T09:10:00", TrackStatus::InTransit, "ALDER", "Arrived  at hub");
        let other = event("2026-11-20T09:10:00", TrackStatus::InTransit, "ALDER", "Departed Hub");
        assert_eq!(one.identity(), shorter.identity());
        assert_ne!(one.identity(), other.identity());
        let by_hand = event("2026-11-20", TrackStatus::Lost, "", "");
        assert_ne!(by_hand.identity(), event("2026-11-20", TrackStatus::Delivered, "", "").identity());
    }

    #[test]
    fn a_day_without_hour_stands_where_the_parcel_can_have_been() {
        let mut events = [
            event("2026-11-20", TrackStatus::Delivered, "", "Delivered"),
            event("2026-11-20T08:00:00", TrackStatus::OutForDelivery, "", "Out"),
            event("2026-11-20", TrackStatus::PreTransit, "", "Label"),
        ];
        events.sort_by_key(TrackEvent::order);
        let statuses: Vec<_> = events.iter().map(|event| event.status).collect();
        assert_eq!(statuses, [TrackStatus::PreTransit, TrackStatus::OutForDelivery, TrackStatus::Delivered]);
    }
}
