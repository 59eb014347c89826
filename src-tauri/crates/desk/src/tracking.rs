//! Tracking: what carriers say of an order's parcels, pasted or typed, and what it means for its cases.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use docket_domain::calendar::{Moment, day_in, instant_at};
use docket_domain::case::{EntryKind, StepState};
use docket_domain::order::{OrderRecord, Shipment};
use docket_domain::reminder::ReminderState;
use docket_domain::tracking::paste::{self, DateQuestion, Hints};
use docket_domain::tracking::{
    DateOrder, Parcel, Seen, Situation, Standing, TrackEvent, TrackStatus, Way, latest_instant, standing,
};
use docket_domain::{Address, CaseId, OrderId, TrackId};
use docket_store::Tx;
use docket_store::case::{CaseFilter, NewEntry, NewReminder, ReminderKind};
use docket_store::tracking::{NewTrack, StoredTrack, TrackSource};

use crate::case::unchanged;
use crate::error::refuse;
use crate::{Changed, Desk, OrderFile, Result, Settings};

/// Words of the reminder that tracking moved after a report.
const MOVED: &str = "reminder-tracking-moved";
/// Subject of the entry for an event that came after a report was filed.
const AFTER_REPORT: &str = "after_report";
/// Subject of the entry for a delivery scan.
const DELIVERED: &str = "delivered";
/// Subject of the entry for events that are neither.
const NEWS: &str = "news";
/// The step that files the report after which a movement of the parcel is news.
const REPORT_STEP: &str = "file_theft_report";

/// One parcel with its events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParcelTracking {
    /// Tracking number; empty when it has none.
    pub number: String,
    /// Carrier as the file names it.
    pub carrier: String,
    /// When it was shipped.
    pub shipped_at: Option<Moment>,
    /// Events, newest first.
    pub events: Vec<StoredTrack>,
    /// Where it stands.
    pub standing: Standing,
}

/// What is known of an order's parcels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackingFile {
    /// The parcels, in the order of the file.
    pub parcels: Vec<ParcelTracking>,
    /// Events of the parcel that the case is about, newest first: of several the first that is not delivered.
    pub events: Vec<StoredTrack>,
    /// What its newest event says.
    pub status: TrackStatus,
    /// Its situation now.
    pub situation: Situation,
    /// Its situation in full.
    pub standing: Standing,
    /// Its tracking number; empty when it has none.
    pub number: String,
    /// When it was scanned as delivered.
    pub delivered: Option<Moment>,
    /// Where it was scanned as delivered; empty when nobody says.
    pub place_of_delivery: String,
    /// When it left the seller's country.
    pub left_origin: Option<Moment>,
    /// The sorting centre that scanned it last; empty when none is named.
    pub facility: String,
}

/// What to read and where it belongs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PasteAsked {
    /// The text.
    pub text: String,
    /// Tracking number of the parcel; absent when the order has one parcel or the text names it.
    pub tracking_number: Option<String>,
    /// Which of two numbers is the day, where the text leaves it open.
    pub date_order: Option<DateOrder>,
}

/// An event as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadEvent {
    /// The event.
    pub event: TrackEvent,
    /// Whether the parcel has it already, or it stood in the text before.
    pub known: bool,
}

/// What a paste would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastePreview {
    /// The parcel it would go to; absent while that has to be asked.
    pub tracking_number: Option<String>,
    /// Tracking numbers to choose from.
    pub numbers: Vec<String>,
    /// Events in the order of the text.
    pub events: Vec<ReadEvent>,
    /// Lines that are part of no event, with their number, counted from 1.
    pub unparsed: Vec<(usize, String)>,
    /// Dates that have to be asked about before anything is read.
    pub question: Option<DateQuestion>,
}

/// What a paste did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    /// How it was read.
    pub read: PastePreview,
    /// How many events were new.
    pub added: usize,
}

/// An event to type in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTyped {
    /// Tracking number of the parcel; absent when the order has one.
    pub tracking_number: Option<String>,
    /// When, as precise as it is known.
    pub at: Moment,
    /// Where; may be empty.
    pub place: String,
    /// Status; absent takes what the carrier's words mean.
    pub status: Option<TrackStatus>,
    /// The carrier's words; empty when the seller sets the status.
    pub description: String,
    /// Why the seller sets the status.
    pub because: String,
}

impl Desk {
    /// What is known of the parcels of an order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(crate) fn tracking_file(&self, order: &OrderFile) -> Result<TrackingFile> {
        let settings = self.settings()?;
        let stored = self.store.tracks(order.order.id)?;
        Ok(self.tracking_of(&order.order.record, &settings, stored))
    }

    /// The tracking of an order, as it is now.
    ///
    /// # Errors
    /// When there is no such order.
    pub fn track_view(&self, id: OrderId) -> Result<TrackingFile> {
        self.tracking_file(&self.order_file(id)?)
    }

    pub(crate) fn tracking_of(
        &self,
        record: &OrderRecord,
        settings: &Settings,
        stored: Vec<StoredTrack>,
    ) -> TrackingFile {
        let (origin, destination) = self.countries(record, settings);
        let mut events: BTreeMap<String, Vec<StoredTrack>> = BTreeMap::new();
        for track in stored {
            events.entry(track.track.tracking_number.clone()).or_default().push(track);
        }
        let mut shipments: Vec<Shipment> = Vec::new();
        for shipment in &record.shipments {
            // An order that several items make tells of one parcel several times.
            if !shipments.iter().any(|known| known.tracking_number == shipment.tracking_number) {
                shipments.push(shipment.clone());
            }
        }
        for number in events.keys() {
            if !shipments.iter().any(|known| known.tracking_number == *number) {
                shipments.push(Shipment { tracking_number: number.clone(), ..Shipment::default() });
            }
        }
        if shipments.is_empty() {
            shipments.push(Shipment::default());
        }
        let parcels: Vec<ParcelTracking> = shipments
            .into_iter()
            .map(|shipment| {
                let mut events = events.remove(&shipment.tracking_number).unwrap_or_default();
                events.sort_by_key(|track| std::cmp::Reverse((track.track.event.order(), track.id)));
                let parcel = Parcel {
                    tracked: !shipment.tracking_number.trim().is_empty(),
                    service: &shipment.service,
                    delivered_at: shipment.delivered_at,
                    shipped_at: shipment.shipped_at,
                    origin: origin.as_deref(),
                    destination: destination.as_deref(),
                    zone: settings.zone(),
                };
                let seen: Vec<Seen<'_>> = events
                    .iter()
                    .map(|track| Seen { event: &track.track.event, recorded_at: track.recorded_at })
                    .collect();
                let standing =
                    standing(&seen, &parcel, &self.packs.track_words, &self.packs.situations, self.now());
                ParcelTracking {
                    number: shipment.tracking_number,
                    carrier: shipment.carrier,
                    shipped_at: shipment.shipped_at,
                    events,
                    standing,
                }
            })
            .collect();
        self.file_of(parcels)
    }

    fn file_of(&self, parcels: Vec<ParcelTracking>) -> TrackingFile {
        let arrived = |parcel: &&ParcelTracking| parcel.standing.status != TrackStatus::Delivered;
        let main = parcels.iter().find(arrived).or(parcels.first()).cloned();
        let main = main.unwrap_or_else(|| ParcelTracking {
            number: String::new(),
            carrier: String::new(),
            shipped_at: None,
            events: Vec::new(),
            standing: nothing_known(),
        });
        let events = main.events.iter().map(|track| &track.track.event);
        let way = |event: &TrackEvent| {
            self.packs.track_words.meaning(&event.description).and_then(|meaning| meaning.way)
        };
        let delivered = main.standing.delivered;
        let scan = events
            .clone()
            .find(|event| event.status == TrackStatus::Delivered && Some(event.at) == delivered);
        let left = events.clone().find(|event| way(event) == Some(Way::LeftOrigin));
        let left = match (left, main.standing.situation) {
            (None, Situation::LeftOrigin) => events.clone().next(),
            (left, _) => left,
        };
        let centre = events
            .clone()
            .find(|event| way(event) == Some(Way::SortingCentre) && !event.place.trim().is_empty());
        TrackingFile {
            status: main.standing.status,
            situation: main.standing.situation,
            delivered,
            place_of_delivery: scan.map(|event| event.place.clone()).unwrap_or_default(),
            left_origin: left.map(|event| event.at),
            facility: centre.map(|event| event.place.clone()).unwrap_or_default(),
            number: main.number,
            events: main.events,
            standing: main.standing,
            parcels,
        }
    }

    /// Reads a pasted text without writing.
    ///
    /// # Errors
    /// `parcel_unknown` when the named parcel is none of the order, or that there is no such order.
    pub fn tracking_preview(&self, id: OrderId, asked: &PasteAsked) -> Result<PastePreview> {
        let order = self.order_file(id)?;
        let numbers = numbers(&order);
        let tracking_number = match &asked.tracking_number {
            Some(number) => Some(known_number(number, &numbers)?),
            None => match numbers.as_slice() {
                [] => Some(String::new()),
                [one] => Some(one.clone()),
                // A page mostly names its parcel.
                several => {
                    let bare: String = asked.text.split_whitespace().collect();
                    let named: Vec<&String> =
                        several.iter().filter(|number| bare.contains(*number)).collect();
                    match named.as_slice() {
                        [one] => Some((*one).clone()),
                        _ => None,
                    }
                }
            },
        };
        let read = paste::read(&asked.text, Hints { date_order: asked.date_order }, &self.packs.track_words);
        let mut known: Vec<String> = self
            .store
            .tracks(id)?
            .into_iter()
            .filter(|track| Some(&track.track.tracking_number) == tracking_number.as_ref())
            .map(|track| track.track.event.identity())
            .collect();
        let events = read
            .events
            .into_iter()
            .map(|(event, _)| {
                let identity = event.identity();
                let is_known = known.contains(&identity);
                known.push(identity);
                ReadEvent { event, known: is_known }
            })
            .collect();
        Ok(PastePreview {
            tracking_number,
            numbers,
            events,
            unparsed: read.unparsed,
            question: read.question,
        })
    }

    /// Reads a pasted text and keeps what is new. Nothing new writes nothing.
    ///
    /// # Errors
    /// `date_order_open`, `parcel_which`, `parcel_unknown`, `tracking_nothing_read`.
    pub fn tracking_paste(&self, id: OrderId, asked: &PasteAsked) -> Result<Changed<Pasted>> {
        let order = self.order_file(id)?;
        let read = self.tracking_preview(id, asked)?;
        if let Some(question) = &read.question {
            let sample = question.samples.first().map(|(raw, ..)| raw.clone()).unwrap_or_default();
            return Err(refuse("date_order_open", [("date", sample)]));
        }
        if read.events.is_empty() {
            return Err(refuse("tracking_nothing_read", []));
        }
        let Some(number) = read.tracking_number.clone() else {
            return Err(refuse("parcel_which", [("numbers", read.numbers.join(", "))]));
        };
        let subject = order.order.record.number.clone();
        let new: Vec<NewTrack> = read
            .events
            .iter()
            .filter(|read| !read.known)
            .map(|read| NewTrack {
                tracking_number: number.clone(),
                event: read.event.clone(),
                source: TrackSource::Pasted,
                because: String::new(),
            })
            .collect();
        let added = new.len();
        if new.is_empty() {
            let change = unchanged("tracking_paste", &subject);
            return Ok(Changed { output: Pasted { read, added }, change });
        }
        let changed =
            self.transact(self.named_op("tracking_paste", &subject), |tx| self.keep(tx, &order, &new))?;
        Ok(Changed { output: Pasted { read, added }, change: changed.change })
    }

    /// Types one event in, in the carrier's words, or a status of the seller's own with a word why.
    ///
    /// # Errors
    /// `parcel_which`, `parcel_unknown`, `time_in_future`, `tracking_empty`, `tracking_because_missing`.
    pub fn tracking_add(&self, id: OrderId, new: &NewTyped) -> Result<Changed<()>> {
        let order = self.order_file(id)?;
        let numbers = numbers(&order);
        let number = match (&new.tracking_number, numbers.as_slice()) {
            (Some(number), _) => known_number(number, &numbers)?,
            (None, []) => String::new(),
            (None, [one]) => one.clone(),
            (None, _) => return Err(refuse("parcel_which", [("numbers", numbers.join(", "))])),
        };
        // Where the parcel is it may be tomorrow already, and nowhere is it later than that.
        if new.at.day() > day_in(self.now() + Duration::hours(14), chrono_tz::Tz::UTC) {
            return Err(refuse("time_in_future", [("time", new.at.to_string())]));
        }
        let description = new.description.trim();
        let meaning = self.packs.track_words.meaning(description);
        let status = new.status.or(meaning.map(|meaning| meaning.status));
        let because = new.because.trim();
        if description.is_empty() {
            if new.status.is_none() {
                return Err(refuse("tracking_empty", []));
            }
            if because.is_empty() {
                return Err(refuse("tracking_because_missing", []));
            }
        }
        let track = NewTrack {
            tracking_number: number,
            event: TrackEvent {
                at: new.at,
                place: new.place.trim().to_owned(),
                status: status.unwrap_or(TrackStatus::Unknown),
                incident: meaning.and_then(|meaning| meaning.incident),
                description: description.to_owned(),
                raw: String::new(),
            },
            source: TrackSource::Typed,
            because: because.to_owned(),
        };
        let subject = order.order.record.number.clone();
        let identity = track.event.identity();
        let known = self.store.tracks(id)?.iter().any(|known| {
            known.track.tracking_number == track.tracking_number && known.track.event.identity() == identity
        });
        if known {
            return Ok(Changed { output: (), change: unchanged("tracking_add", &subject) });
        }
        self.transact(self.named_op("tracking_add", &subject), |tx| {
            self.keep(tx, &order, std::slice::from_ref(&track))
        })
    }

    /// Takes an event away that should not be there. What it said stays in the audit.
    ///
    /// # Errors
    /// When there is none of that id.
    pub fn tracking_remove(&self, id: TrackId) -> Result<Changed<()>> {
        let track = self.store.track(id)?;
        let number = self.store.order(track.order)?.record.number;
        self.transact(self.named_op("tracking_remove", &number), |tx| {
            tx.track_remove(id)?;
            self.deadlines_write_of_order(tx, track.order)
        })
    }

    /// The id of a tracking event.
    ///
    /// # Errors
    /// `tracking_unknown`.
    pub fn tracking_id(&self, text: &str) -> Result<TrackId> {
        text.trim().parse().map_err(|_| refuse("tracking_unknown", [("event", text.to_owned())]))
    }

    /// Writes events, and into the open cases of the order what they mean there.
    fn keep(&self, tx: &Tx<'_>, order: &OrderFile, new: &[NewTrack]) -> Result<()> {
        let mut added: Vec<&TrackEvent> = Vec::new();
        for track in new {
            if tx.track_add(order.order.id, track)?.is_some() {
                added.push(&track.event);
            }
        }
        added.sort_by_key(|event| event.order());
        let filter = CaseFilter { order: Some(order.order.id), done: Some(false), ..CaseFilter::default() };
        for line in self.store.cases(&filter)? {
            self.note_in_case(tx, line.case.id, order, &added)?;
        }
        self.deadlines_write_of_order(tx, order.order.id)
    }

    fn note_in_case(
        &self,
        tx: &Tx<'_>,
        case: CaseId,
        order: &OrderFile,
        added: &[&TrackEvent],
    ) -> Result<()> {
        let settings = self.settings()?;
        let (_, destination) = self.countries(&order.order.record, &settings);
        let zone = self.packs.situations.zone_of(destination.as_deref());
        let mut told: Vec<&TrackEvent> = Vec::new();
        if let Some(filed) = self.report_filed(case, &settings)? {
            let moved: Vec<&TrackEvent> =
                added.iter().copied().filter(|event| latest_instant(event.at, zone) > filed).collect();
            told.extend(&moved);
            if !moved.is_empty() {
                let body: Vec<String> = moved.iter().map(|event| entry_line(event)).collect();
                tx.entry_add(
                    case,
                    &NewEntry::of(EntryKind::Tracking, tx.at(), AFTER_REPORT, &body.join("\n")),
                )?;
                let reminded = self.store.reminders(case)?.into_iter().any(|reminder| {
                    reminder.state != ReminderState::Done && reminder.reminder.subject == MOVED
                });
                if !reminded {
                    let kind = ReminderKind::FollowUp;
                    let reminder = NewReminder { kind, step: None, at: tx.at(), subject: MOVED.to_owned() };
                    tx.reminder_add(case, &reminder)?;
                }
            }
        }
        let delivered = added.iter().rev().find(|event| event.status == TrackStatus::Delivered);
        if let Some(event) = delivered {
            let noted = self
                .store
                .timeline(case)?
                .into_iter()
                .any(|entry| entry.entry.kind == EntryKind::Tracking && entry.entry.subject == DELIVERED);
            if !noted {
                told.push(event);
                tx.entry_add(
                    case,
                    &NewEntry::of(EntryKind::Tracking, tx.at(), DELIVERED, &entry_line(event)),
                )?;
            }
        }
        // What is told in no other entry is news all the same, which the buyer should hear of.
        let news: Vec<String> =
            added.iter().filter(|event| !told.contains(event)).map(|event| entry_line(event)).collect();
        if !news.is_empty() {
            tx.entry_add(case, &NewEntry::of(EntryKind::Tracking, tx.at(), NEWS, &news.join("\n")))?;
        }
        Ok(())
    }

    /// Since when a theft report is on file: the hour the step was done, or the day it was filed before that.
    fn report_filed(&self, case: CaseId, settings: &Settings) -> Result<Option<DateTime<Utc>>> {
        let steps = self.store.steps(case)?;
        let Some(run) = steps.get(REPORT_STEP).filter(|run| run.state == StepState::Done) else {
            return Ok(None);
        };
        let zone = settings.zone();
        let day = run.fields.get("report_filed_on").and_then(|day| day.parse::<NaiveDate>().ok());
        Ok(Some(match day {
            Some(day) if day < day_in(run.at, zone) => instant_at(day, 0, zone),
            Some(_) | None => run.at,
        }))
    }

    /// Countries a parcel of that order goes from and to, as far as they are known.
    fn countries(&self, record: &OrderRecord, settings: &Settings) -> (Option<String>, Option<String>) {
        let seller = Address { country: settings.country.clone(), ..Address::default() };
        let post = self.packs.carrier_names.postal_country(&record.shipments).flatten();
        let origin = seller.country_code().or(post).map(str::to_owned);
        (origin, record.ship_to.country_code().map(str::to_owned))
    }
}

/// Tracking numbers of an order, each once.
fn numbers(order: &OrderFile) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for shipment in &order.order.record.shipments {
        let number = shipment.tracking_number.trim();
        if !number.is_empty() && !found.iter().any(|known| known == number) {
            found.push(number.to_owned());
        }
    }
    found
}

/// The number as the order has it; any number fits an order that has none.
fn known_number(number: &str, numbers: &[String]) -> Result<String> {
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    if numbers.is_empty() {
        return Ok(bare(number));
    }
    let known = numbers.iter().find(|known| bare(known).eq_ignore_ascii_case(&bare(number))).cloned();
    known.ok_or_else(|| {
        refuse("parcel_unknown", [("number", number.trim().to_owned()), ("numbers", numbers.join(", "))])
    })
}

/// An event in one line of the timeline: time, place and words, separated by tabs.
fn entry_line(event: &TrackEvent) -> String {
    let said = if event.description.is_empty() {
        format!("={}", event.status.name())
    } else {
        event.description.clone()
    };
    [event.at.to_string(), event.place.clone(), said].map(|part| part.replace('\t', " ")).join("\t")
}

fn nothing_known() -> Standing {
    Standing {
        status: TrackStatus::Unknown,
        situation: Situation::NoTracking,
        since: None,
        delivered: None,
        days_silent: None,
        early_until: None,
        wait_until: None,
        stale: false,
        class: docket_domain::tracking::Class::Domestic,
    }
}

impl TrackingFile {
    /// The parcel and its events as a block of text for letters: number, then a line for each event, newest first.
    /// Days and hours are written as numbers, year first, which every language reads alike.
    pub fn block(&self) -> String {
        if self.events.is_empty() {
            return String::new();
        }
        let carrier = self.parcels.iter().find(|parcel| parcel.number == self.number);
        let carrier = carrier.map(|parcel| parcel.carrier.trim()).unwrap_or_default();
        let head = [carrier, self.number.trim()].join(" ").trim().to_owned();
        let events =
            self.events.iter().map(|track| &track.track.event).filter(|event| !event.description.is_empty());
        let lines = events.map(|event| {
            let parts = [event.place.trim(), event.description.trim()];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            format!("{}  {}", written(event.at), parts.join(", "))
        });
        let all: Vec<String> = std::iter::once(head).filter(|head| !head.is_empty()).chain(lines).collect();
        all.join("\n")
    }
}

/// A moment in numbers, on the clock of the wall there.
pub(crate) fn written(at: Moment) -> String {
    match at {
        Moment::Day(day) => day.format("%Y-%m-%d").to_string(),
        Moment::Local(local) => local.format("%Y-%m-%d %H:%M").to_string(),
        Moment::Instant(instant) => instant.naive_local().format("%Y-%m-%d %H:%M").to_string(),
    }
}
