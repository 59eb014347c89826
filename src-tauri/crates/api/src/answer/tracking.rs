//! Tracking as a screen shows it.

use docket_desk::store::tracking::StoredTrack;
use docket_desk::{Desk, ParcelTracking, PastePreview, TrackingFile};
use docket_domain::OrderId;
use docket_domain::calendar::{Moment, rfc3339};
use docket_domain::tracking::{DateOrder, IncidentReason, TrackEvent, TrackStatus};

use crate::wire::*;
use crate::words::Words;

fn local_time(at: Moment) -> String {
    match at {
        Moment::Day(day) => day.format("%Y-%m-%d").to_string(),
        Moment::Local(local) => local.format("%Y-%m-%dT%H:%M:%S").to_string(),
        Moment::Instant(instant) => instant.naive_local().format("%Y-%m-%dT%H:%M:%S").to_string(),
    }
}

fn event(event: &TrackEvent, words: &Words) -> TrackEventView {
    TrackEventView {
        id: None,
        at: event.at.to_string(),
        local_time: local_time(event.at),
        place: event.place.clone(),
        status: event.status.name().to_owned(),
        status_text: words.name("track", event.status.name()),
        incident: event.incident.map(IncidentReason::name).map(str::to_owned),
        description: event.description.clone(),
        raw: event.raw.clone(),
        source: "pasted".to_owned(),
        because: String::new(),
        known: false,
    }
}

fn stored(track: &StoredTrack, words: &Words) -> TrackEventView {
    TrackEventView {
        id: Some(track.id.to_string()),
        source: track.track.source.name().to_owned(),
        because: track.track.because.clone(),
        known: true,
        ..event(&track.track.event, words)
    }
}

pub(crate) fn preview(read: &PastePreview, words: &Words) -> TrackingPreview {
    let events: Vec<TrackEventView> = read
        .events
        .iter()
        .map(|read| TrackEventView { known: read.known, ..event(&read.event, words) })
        .collect();
    let new = events.iter().filter(|event| !event.known).count();
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let date_choices = read.question.iter().flat_map(|question| {
        DateOrder::ALL.iter().map(|order| DateChoice {
            order: order.name().to_owned(),
            text: words.name("date-order", order.name()),
            samples: question
                .samples
                .iter()
                .map(|(raw, month_first, day_first)| SampleDate {
                    raw: raw.clone(),
                    said: Some(words.day(match order {
                        DateOrder::Mdy => *month_first,
                        DateOrder::Dmy => *day_first,
                    })),
                })
                .collect(),
        })
    });
    TrackingPreview {
        tracking_number: read.tracking_number.clone(),
        numbers: read.numbers.clone(),
        new: count(new),
        unparsed: read
            .unparsed
            .iter()
            .map(|(line, text)| UnreadLine { line: count(*line), text: text.clone() })
            .collect(),
        date_choices: date_choices.collect(),
        sentence: words.tracking_read(new, events.len(), read.unparsed.len()),
        events,
    }
}

fn parcel(parcel: &ParcelTracking, desk: &Desk, words: &Words) -> ParcelTrackingView {
    let standing = &parcel.standing;
    ParcelTrackingView {
        number: parcel.number.clone(),
        carrier: parcel.carrier.clone(),
        events: parcel.events.iter().map(|track| stored(track, words)).collect(),
        status: standing.status.name().to_owned(),
        status_text: words.name("track", standing.status.name()),
        situation: standing.situation.name().to_owned(),
        sentence: words.situation(standing, desk),
        basis: words.situation_basis(standing, desk),
        days_silent: standing.days_silent,
        early_until: standing.early_until.map(rfc3339),
        wait_until: standing.wait_until.map(|day| day.to_string()),
        stale: standing.stale,
    }
}

pub(crate) fn view(order: OrderId, file: &TrackingFile, desk: &Desk, words: &Words) -> TrackingView {
    TrackingView {
        order: order.to_string(),
        parcels: file.parcels.iter().map(|one| parcel(one, desk, words)).collect(),
        statuses: TrackStatus::ALL
            .iter()
            .map(|status| Choice {
                value: status.name().to_owned(),
                text: words.name("track", status.name()),
            })
            .collect(),
    }
}
