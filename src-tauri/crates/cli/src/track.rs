//! What carriers say of parcels.

use docket_desk::{NewTyped, ParcelTracking, PasteAsked, Pasted, TrackingFile};
use docket_domain::calendar::Moment;
use docket_domain::tracking::TrackEvent;
use serde_json::{Value, json};

use crate::args::{TrackAddArgs, TrackPasteArgs};
use crate::context::{Context, piped};
use crate::failure::Outcome;
use crate::output::{Answer, Page};

/// `docket track paste`
pub fn paste(context: &Context, args: &TrackPasteArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let order = desk.order_id(&args.order)?;
    let asked =
        PasteAsked { text: piped()?, tracking_number: args.tracking.clone(), date_order: args.date_order };
    let changed = desk.tracking_paste(order, &asked)?;
    let Pasted { read, added } = changed.output;
    let file = desk.track_view(order)?;
    let parcel = parcel(&file, read.tracking_number.as_deref());
    let events: Vec<&TrackEvent> = read.events.iter().map(|read| &read.event).collect();
    let words = context.words();
    Ok(context.answer(
        || {
            json!({
                "order": order.to_string(),
                "tracking_number": read.tracking_number.as_deref().filter(|number| !number.is_empty()),
                "events": events.iter().map(|event| event_json(event)).collect::<Vec<Value>>(),
                "added": added,
                "unparsed": read.unparsed.iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>(),
                "status": parcel.map(|parcel| parcel.standing.status.name()),
                "situation": parcel.map(|parcel| parcel.standing.situation.name()),
            })
        },
        |page| {
            table(page, &events);
            page.line(&words.tracking_read(added, events.len(), read.unparsed.len()));
            for (number, line) in &read.unparsed {
                page.line(&format!("{number}: {line}"));
            }
            if let Some(parcel) = parcel {
                page.line(&words.situation(&parcel.standing, &desk));
            }
        },
    ))
}

/// `docket track add`
pub fn add(context: &Context, args: &TrackAddArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let order = desk.order_id(&args.order)?;
    let new = NewTyped {
        tracking_number: args.tracking.clone(),
        at: args.at,
        place: args.place.clone().unwrap_or_default(),
        status: args.status,
        description: args.text.clone().unwrap_or_default(),
        because: args.because.clone().unwrap_or_default(),
    };
    let change = desk.tracking_add(order, &new)?.change;
    let file = desk.track_view(order)?;
    let parcel = match &new.tracking_number {
        Some(number) => parcel(&file, Some(number)),
        None => file.parcels.first(),
    };
    let events: Vec<&TrackEvent> =
        parcel.iter().flat_map(|parcel| &parcel.events).map(|track| &track.track.event).collect();
    let words = context.words();
    Ok(context.answer(
        || {
            json!({
                "order": order.to_string(),
                "events": events.iter().map(|event| event_json(event)).collect::<Vec<Value>>(),
                "status": parcel.map(|parcel| parcel.standing.status.name()),
                "situation": parcel.map(|parcel| parcel.standing.situation.name()),
            })
        },
        |page| {
            table(page, &events);
            page.line(&words.change(&change));
        },
    ))
}

/// The parcel of that number, however its digits were grouped.
fn parcel<'a>(file: &'a TrackingFile, number: Option<&str>) -> Option<&'a ParcelTracking> {
    let bare = |text: &str| text.split_whitespace().collect::<String>().to_uppercase();
    let wanted = bare(number.unwrap_or_default());
    file.parcels.iter().find(|parcel| bare(&parcel.number) == wanted)
}

fn event_json(event: &TrackEvent) -> Value {
    let local = match event.at {
        Moment::Day(day) => day.to_string(),
        Moment::Local(local) => Moment::Local(local).to_string(),
        Moment::Instant(instant) => Moment::Local(instant.naive_local()).to_string(),
    };
    let place = event.place.as_str();
    json!({
        // A time whose zone nobody named is no instant, and none is made of it.
        "at": matches!(event.at, Moment::Instant(_)).then(|| event.at.to_string()),
        "local_time": local,
        "place": if place.is_empty() { Value::Null } else { place.into() },
        "status": event.status.name(),
        "incident": event.incident.map(|incident| incident.name()),
        "description": event.description,
        "raw": event.raw,
    })
}

fn table(page: &mut Page, events: &[&TrackEvent]) {
    let rows = events.iter().map(|event| {
        vec![
            event.at.to_string(),
            event.place.clone(),
            event.status.name().to_owned(),
            event.description.clone(),
        ]
    });
    page.table(&["at", "place", "status", "what the carrier says"], rows.collect());
}
