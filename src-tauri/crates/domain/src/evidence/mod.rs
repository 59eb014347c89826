//! How strong the proof of delivery is: the platform's own list, point by point, each with the fact it rests on or
//! what is missing. The forecast reads the list and promises nothing.

mod limits;
mod pack;
mod place;
pub mod record;

pub use limits::{HandedIn, Limits};
pub use pack::{EvidencePack, ItemKind, ItemRule, Profile, SignatureRule, Threshold, ThresholdRule, Weight};
pub use place::{PlaceMatch, place_match};

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::calendar::Moment;
use crate::case::named;
use crate::facts::Fact;
use crate::note::{Note, day_of};
use crate::{Address, Money};

named! {
    /// How a point stands.
    ItemState {
        /// It is there.
        Ok = "ok",
        /// It is not there, or says the opposite.
        Missing = "missing",
        /// Nothing known says either.
        Unknown = "unknown",
        /// The platform does not ask for it here.
        NotNeeded = "not_needed",
    }
}

named! {
    /// How well the proof is likely to hold.
    Forecast {
        /// Every needed point is there.
        Strong = "strong",
        /// What is known fits, something is not known.
        Likely = "likely",
        /// A needed point is missing.
        Weak = "weak",
        /// The parcel is on its way, and the platform asks the buyer to wait for it.
        Wait = "wait",
    }
}

/// What is known of one parcel and its order. What nobody told is absent.
#[derive(Debug, Clone, PartialEq)]
pub struct EvidenceFacts {
    /// What the buyer paid in all, with shipping and tax.
    pub total: Option<Money>,
    /// Whether the newest status says delivered.
    pub delivered: Option<bool>,
    /// Whether the carrier has it on its way and tells of it still.
    pub on_its_way: bool,
    /// When it was delivered.
    pub delivered_at: Option<Moment>,
    /// Place of the delivery, as the carrier wrote it.
    pub delivered_place: Option<String>,
    /// Whether somebody signed.
    pub signed: Option<bool>,
    /// Carrier as the file names it; empty when it does not.
    pub carrier: String,
    /// Tracking number; empty when none.
    pub tracking_number: String,
    /// When it was ordered.
    pub ordered_at: Option<Moment>,
    /// Last day for shipping, as the platform set it. It wins over `handling_days`.
    pub ship_by: Option<Moment>,
    /// Handling time in business days, counted from the day after the order.
    pub handling_days: Option<u32>,
    /// When it was shipped.
    pub shipped_at: Option<Moment>,
    /// When the carrier scanned it first.
    pub first_scan_at: Option<Moment>,
    /// Address on the order.
    pub ship_to: Address,
    /// Whether the seller wrote another address over the imported one.
    pub address_edited: bool,
    /// Zone in which the seller's days begin.
    pub zone: Tz,
}

/// One point with what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Point.
    pub kind: ItemKind,
    /// Weight.
    pub weight: Weight,
    /// State.
    pub state: ItemState,
    /// The fact, or what is missing.
    pub note: Note,
}

/// The whole list.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Points in the platform's order.
    pub items: Vec<Item>,
    /// Forecast.
    pub forecast: Forecast,
}

/// Goes through a platform's list. `is_business_day` knows the calendar by which the platform counts handling time.
pub fn weigh(
    profile: &Profile,
    facts: &EvidenceFacts,
    is_business_day: &dyn Fn(NaiveDate) -> bool,
) -> Evidence {
    let items: Vec<Item> = profile
        .items
        .iter()
        .map(|rule| {
            let (state, note) = match rule.kind {
                ItemKind::StatusDelivered => status(facts),
                ItemKind::DeliveryDate => delivery_date(facts),
                ItemKind::PlaceMatch => place(facts),
                ItemKind::ShippedInTime => in_time(facts, facts.shipped_at, "shipped", is_business_day),
                ItemKind::FirstScanInTime => {
                    in_time(facts, facts.first_scan_at, "first-scan", is_business_day)
                }
                ItemKind::TrackingOnOrder => tracking(facts),
                ItemKind::IntegratedCarrier => carrier(facts, profile),
                ItemKind::Signature => signature(facts, profile),
                ItemKind::AddressAsOnOrder => address(facts),
                ItemKind::SignatureOrPhoto => signed(facts),
            };
            Item { kind: rule.kind, weight: rule.weight, state, note }
        })
        .collect();
    let waits = profile.on_its_way_letter.is_some() && facts.on_its_way && facts.delivered != Some(true);
    let forecast = if waits { Forecast::Wait } else { forecast(&items) };
    Evidence { items, forecast }
}

fn forecast(items: &[Item]) -> Forecast {
    let needed = || items.iter().filter(|item| item.weight == Weight::Needed);
    let lead = needed().next().is_some_and(|item| item.state == ItemState::Ok);
    if needed().any(|item| item.state == ItemState::Missing) || !lead {
        return Forecast::Weak;
    }
    let holds = |item: &Item| matches!(item.state, ItemState::Ok | ItemState::NotNeeded);
    let helps_missing = items.iter().any(|item| item.state == ItemState::Missing);
    if needed().all(holds) && !helps_missing { Forecast::Strong } else { Forecast::Likely }
}

fn status(facts: &EvidenceFacts) -> (ItemState, Note) {
    match (facts.delivered, facts.delivered_at) {
        (Some(true), Some(at)) => (ItemState::Ok, Note::plain("when").moment("when", at, facts.zone)),
        (Some(true), None) => (ItemState::Ok, Note::plain("says-delivered")),
        (Some(false), _) => (ItemState::Missing, Note::plain("not-delivered")),
        (None, _) => (ItemState::Unknown, Note::plain("no-status")),
    }
}

fn delivery_date(facts: &EvidenceFacts) -> (ItemState, Note) {
    match (facts.delivered_at, facts.delivered) {
        (Some(at), _) => (ItemState::Ok, Note::plain("when").moment("when", at, facts.zone)),
        (None, Some(false)) => (ItemState::Missing, Note::plain("not-delivered")),
        (None, Some(true) | None) => (ItemState::Unknown, Note::plain("no-delivery-date")),
    }
}

fn place(facts: &EvidenceFacts) -> (ItemState, Note) {
    let Some(told) = facts.delivered_place.as_deref().filter(|told| !told.trim().is_empty()) else {
        return (ItemState::Unknown, Note::plain("no-place"));
    };
    match place_match(told, &facts.ship_to) {
        PlaceMatch::PostalCode | PlaceMatch::City => {
            (ItemState::Ok, Note::plain("place").text("place", told.trim()))
        }
        PlaceMatch::CityOnly => {
            (ItemState::Unknown, Note::plain("place-city-only").text("place", told.trim()))
        }
        PlaceMatch::Other => {
            let to = [facts.ship_to.city.trim(), facts.ship_to.postal_code.trim()];
            let to = to.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" ");
            (ItemState::Missing, Note::plain("place-differs").text("place", told.trim()).text("address", &to))
        }
        PlaceMatch::Unknown => (ItemState::Unknown, Note::plain("no-address")),
    }
}

/// The last day on which shipping is in time: the order's own, else the handling time counted in business days.
pub fn last_day_to_ship(
    facts: &EvidenceFacts,
    is_business_day: &dyn Fn(NaiveDate) -> bool,
) -> Option<NaiveDate> {
    if let Some(day) = facts.ship_by {
        return Some(day_of(day, facts.zone));
    }
    let mut left = facts.handling_days?;
    let mut day = day_of(facts.ordered_at?, facts.zone);
    // A calendar without any business day must not keep anybody waiting for ever.
    for _ in 0..u32::from(u16::MAX) {
        if left == 0 {
            return Some(day);
        }
        day = day.succ_opt()?;
        if is_business_day(day) {
            left -= 1;
        }
    }
    None
}

fn in_time(
    facts: &EvidenceFacts,
    at: Option<Moment>,
    what: &str,
    is_business_day: &dyn Fn(NaiveDate) -> bool,
) -> (ItemState, Note) {
    let scan = what == "first-scan";
    let Some(at) = at.map(|at| day_of(at, facts.zone)) else {
        return (ItemState::Unknown, Note::plain(if scan { "no-first-scan" } else { "no-ship-date" }));
    };
    let Some(last) = last_day_to_ship(facts, is_business_day) else {
        return (ItemState::Unknown, Note::plain("no-ship-by"));
    };
    let (state, key) =
        if at <= last { (ItemState::Ok, "day-by") } else { (ItemState::Missing, "day-too-late") };
    (state, Note::plain(key).with("day", Fact::Day(at)).with("last", Fact::Day(last)))
}

fn tracking(facts: &EvidenceFacts) -> (ItemState, Note) {
    match facts.tracking_number.trim() {
        "" => (ItemState::Missing, Note::plain("no-tracking")),
        number => (ItemState::Ok, Note::plain("number").text("number", number)),
    }
}

fn carrier(facts: &EvidenceFacts, profile: &Profile) -> (ItemState, Note) {
    let name = facts.carrier.trim();
    if name.is_empty() {
        return (ItemState::Unknown, Note::plain("no-carrier"));
    }
    let padded = format!(" {} ", crate::text::folded(name).replace(['(', ')', ',', '.', '-', '_'], " "));
    let known = profile.integrated_carriers.iter().any(|one| padded.contains(&format!(" {one} ")));
    if known {
        (ItemState::Ok, Note::plain("carrier").text("carrier", name))
    } else {
        (ItemState::Unknown, Note::plain("carrier-not-known").text("carrier", name))
    }
}

fn signature(facts: &EvidenceFacts, profile: &Profile) -> (ItemState, Note) {
    let Some(rule) = &profile.signature else {
        return (ItemState::NotNeeded, Note::plain("signature-never"));
    };
    let Some(total) = facts.total else {
        return (ItemState::Unknown, Note::plain("no-total"));
    };
    let Some((threshold, _)) = rule.threshold(total.currency) else {
        return (ItemState::Unknown, Note::plain("no-threshold").text("currency", total.currency.code()));
    };
    let note = |key| Note::plain(key).with("amount", Fact::Money(threshold));
    match (rule.needs(total), facts.signed) {
        (Some(false), _) => (ItemState::NotNeeded, note("signature-below")),
        (_, Some(true)) => (ItemState::Ok, note("signature-there")),
        (_, Some(false)) => (ItemState::Missing, note("signature-missing")),
        (_, None) => (ItemState::Unknown, note("signature-unknown")),
    }
}

fn signed(facts: &EvidenceFacts) -> (ItemState, Note) {
    match facts.signed {
        Some(true) => (ItemState::Ok, Note::plain("signed")),
        Some(false) | None => (ItemState::Unknown, Note::plain("signed-unknown")),
    }
}

fn address(facts: &EvidenceFacts) -> (ItemState, Note) {
    if facts.ship_to.line1.trim().is_empty() && facts.ship_to.city.trim().is_empty() {
        (ItemState::Unknown, Note::plain("no-address"))
    } else if facts.address_edited {
        (ItemState::Missing, Note::plain("address-edited"))
    } else {
        (ItemState::Ok, Note::plain("address-imported"))
    }
}

#[cfg(test)]
mod tests;
