//! The facts that a proof of delivery rests on, from the order and what hangs on its case.

use docket_domain::calendar::Moment;
use docket_domain::evidence::{EvidenceFacts, EvidencePack, PlaceMatch, place_match};
use docket_domain::order::{EditField, OrderRecord, OrderStage, Shipment};
use docket_domain::tracking::{Situation, TrackEvent, TrackStatus};

use crate::{CaseFile, OrderFile, Settings, TrackingFile};

/// What is known of the delivery of a case's parcel.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Delivery {
    /// Whether the newest word on it says delivered.
    pub delivered: Option<bool>,
    /// When.
    pub at: Option<Moment>,
    /// Where, as the carrier wrote it.
    pub place: Option<String>,
    /// Whether somebody signed.
    pub signed: Option<bool>,
    /// The carrier's first scan.
    pub first_scan_at: Option<Moment>,
}

/// The parcel that a case is about: the first with a tracking number, else the first.
pub(crate) fn parcel_of(record: &OrderRecord) -> Option<&Shipment> {
    let parcels = &record.shipments;
    parcels.iter().find(|parcel| !parcel.tracking_number.trim().is_empty()).or(parcels.first())
}

/// What is known of the delivery: what the parcel's tracking says, and where it says nothing, the files that tell of
/// the order.
pub(crate) fn delivery_of(order: &OrderFile, tracking: &TrackingFile, pack: &EvidencePack) -> Delivery {
    let scans = tracking.events.iter().map(|stored| &stored.track.event);
    let scanned =
        |event: &&TrackEvent| !matches!(event.status, TrackStatus::PreTransit | TrackStatus::Unknown);
    let signed = scans
        .clone()
        .any(|event| event.status == TrackStatus::Delivered && pack.says_signed(&event.description))
        .then_some(true);
    // Newest first: the last one is the first scan.
    let first_scan_at = scans.filter(scanned).map(|event| event.at).next_back();
    let told = Delivery { first_scan_at, signed, ..told_delivery(order, pack) };
    let Some(at) = tracking.delivered else { return told };
    let place = Some(tracking.place_of_delivery.clone()).filter(|place| !place.trim().is_empty());
    Delivery { delivered: Some(true), at: Some(at), place: place.or(told.place), ..told }
}

/// Who signed for the parcel, by the words of the delivery scan, else by the status that a file tells.
pub(crate) fn signer_of(file: &CaseFile, pack: &EvidencePack) -> Option<String> {
    let scans = file.tracking.events.iter().map(|stored| &stored.track.event);
    let delivered = scans.filter(|event| event.status == TrackStatus::Delivered);
    let mut words = delivered.map(|event| event.description.as_str());
    let status = parcel_of(&file.order.order.record).map(|parcel| parcel.status.as_str());
    let told = status.filter(|status| pack.says_delivered(status) == Some(true));
    words.find_map(|words| pack.signer(words)).or_else(|| pack.signer(told?))
}

/// Whether tracking shows the parcel on its way, and not for longer than is usual without a word.
fn is_on_its_way(file: &CaseFile) -> bool {
    let travels = match file.tracking.situation {
        Situation::InTransit
        | Situation::LeftOrigin
        | Situation::AtSortingCentre
        | Situation::Attempted
        | Situation::ReadyForPickup => true,
        Situation::Delivered
        | Situation::EarlyDelivered
        | Situation::Customs
        | Situation::Returning
        | Situation::NoScan
        | Situation::NoTracking
        | Situation::Unknown => false,
    };
    travels && !file.tracking.standing.stale
}

/// What the files that tell of the order say of its delivery.
fn told_delivery(order: &OrderFile, pack: &EvidencePack) -> Delivery {
    let record = &order.order.record;
    let Some(parcel) = parcel_of(record) else {
        let delivered = (record.stage == OrderStage::Delivered).then_some(true);
        return Delivery { delivered, ..Delivery::default() };
    };
    let told = parcel.delivered_at.is_some() || record.stage == OrderStage::Delivered;
    let delivered = if told { Some(true) } else { pack.says_delivered(&parcel.status) };
    // A status is no place, but some name the place ("Delivered, ALDER, OR 97003"). It counts where it is the order's.
    let named = place_match(&parcel.status, &order.sent_to);
    let names_place = matches!(named, PlaceMatch::PostalCode | PlaceMatch::City);
    Delivery {
        delivered,
        at: parcel.delivered_at,
        place: (delivered == Some(true) && names_place).then(|| parcel.status.clone()),
        signed: None,
        first_scan_at: None,
    }
}

/// Everything the points of a proof rest on.
pub(crate) fn evidence_facts(
    file: &CaseFile,
    pack: &EvidencePack,
    settings: &Settings,
    handling_days: Option<u32>,
) -> EvidenceFacts {
    let record = &file.order.order.record;
    let parcel = parcel_of(record);
    let delivery = delivery_of(&file.order, &file.tracking, pack);
    EvidenceFacts {
        total: record.total,
        delivered: delivery.delivered,
        on_its_way: is_on_its_way(file),
        delivered_at: delivery.at,
        delivered_place: delivery.place,
        signed: delivery.signed,
        // Some exports write the carrier into the service.
        carrier: parcel
            .map(|parcel| if parcel.carrier.trim().is_empty() { &parcel.service } else { &parcel.carrier })
            .cloned()
            .unwrap_or_default(),
        tracking_number: parcel.map(|parcel| parcel.tracking_number.clone()).unwrap_or_default(),
        ordered_at: record.ordered_at,
        ship_by: record.ship_by,
        handling_days,
        shipped_at: parcel.and_then(|parcel| parcel.shipped_at),
        first_scan_at: delivery.first_scan_at,
        ship_to: file.order.sent_to.clone(),
        address_edited: file.order.edits.iter().any(|edit| edit.field == EditField::ShipTo),
        zone: settings.zone(),
    }
}
