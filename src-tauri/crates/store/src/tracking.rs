//! Tracking events of the parcels of orders.

use chrono::{DateTime, Utc};
use docket_domain::tracking::{IncidentReason, TrackEvent, TrackStatus};
use docket_domain::{OrderId, TrackId};
use rusqlite::{Connection, Row, params};

use crate::column::{instant, named, parse, text_of};
use crate::{Result, Store, StoreError, Tx};

/// How an event came into the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrackSource {
    /// From pasted text.
    Pasted,
    /// Typed by the seller.
    Typed,
    /// From an import.
    Imported,
}

impl TrackSource {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            TrackSource::Pasted => "pasted",
            TrackSource::Typed => "typed",
            TrackSource::Imported => "imported",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [TrackSource::Pasted, TrackSource::Typed, TrackSource::Imported]
            .into_iter()
            .find(|source| source.name() == name)
    }
}

/// An event to keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTrack {
    /// Tracking number of the parcel; empty when it has none.
    pub tracking_number: String,
    /// The event.
    pub event: TrackEvent,
    /// How it came.
    pub source: TrackSource,
    /// Why the seller set a status by hand; empty for the carrier's words.
    pub because: String,
}

/// An event as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTrack {
    /// Id.
    pub id: TrackId,
    /// Order.
    pub order: OrderId,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
    /// The event.
    pub track: NewTrack,
}

const COLUMNS: &str = "id, order_id, tracking_number, at, place, status, incident, description, raw, source, because, \
                       recorded_at";

fn stored(row: &Row<'_>) -> Result<StoredTrack> {
    let at: String = row.get("at")?;
    let status: String = row.get("status")?;
    let incident: Option<String> = row.get("incident")?;
    let source: String = row.get("source")?;
    Ok(StoredTrack {
        id: TrackId(row.get("id")?),
        order: OrderId(row.get("order_id")?),
        recorded_at: instant(row, "recorded_at")?,
        track: NewTrack {
            tracking_number: row.get("tracking_number")?,
            event: TrackEvent {
                at: parse("at", &at)?,
                place: row.get("place")?,
                status: named("status", &status, TrackStatus::from_name)?,
                incident: incident
                    .map(|reason| named("incident", &reason, IncidentReason::from_name))
                    .transpose()?,
                description: row.get("description")?,
                raw: row.get("raw")?,
            },
            source: named("source", &source, TrackSource::from_name)?,
            because: row.get("because")?,
        },
    })
}

/// Tracking events of an order, in the order they were written down.
pub(crate) fn of_order(sql: &Connection, order: OrderId) -> Result<Vec<StoredTrack>> {
    let mut statement = sql
        .prepare_cached(&format!("SELECT {COLUMNS} FROM tracking_events WHERE order_id = ?1 ORDER BY id"))?;
    let mut rows = statement.query([order.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(stored(row)?);
    }
    Ok(found)
}

impl Store {
    /// Tracking events of an order, in the order they were written down.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn tracks(&self, order: OrderId) -> Result<Vec<StoredTrack>> {
        of_order(&self.read(), order)
    }

    /// A tracking event.
    ///
    /// # Errors
    /// When there is none of that id.
    pub fn track(&self, id: TrackId) -> Result<StoredTrack> {
        let reader = self.read();
        let mut statement =
            reader.prepare_cached(&format!("SELECT {COLUMNS} FROM tracking_events WHERE id = ?1"))?;
        let mut rows = statement.query([id.0])?;
        match rows.next()? {
            Some(row) => stored(row),
            None => Err(StoreError::NotFound { what: "tracking", id: id.to_string() }),
        }
    }
}

impl Tx<'_> {
    /// Tracking events of an order as this operation left them so far, in the order they were written down.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn tracks(&self, order: OrderId) -> Result<Vec<StoredTrack>> {
        of_order(self.sql, order)
    }

    /// Keeps an event, unless the parcel has it already; then there is no id.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn track_add(&self, order: OrderId, track: &NewTrack) -> Result<Option<TrackId>> {
        let event = &track.event;
        let written = self.sql.execute(
            "INSERT INTO tracking_events (order_id, tracking_number, at, place, status, incident, description, raw,
               source, because, identity, recorded_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
             ON CONFLICT (order_id, tracking_number, identity) DO NOTHING",
            params![
                order.0,
                track.tracking_number,
                event.at.to_string(),
                event.place,
                event.status.name(),
                event.incident.map(IncidentReason::name),
                event.description,
                event.raw,
                track.source.name(),
                track.because,
                event.identity(),
                text_of(self.at),
            ],
        )?;
        Ok((written > 0).then(|| TrackId(self.sql.last_insert_rowid())))
    }

    /// Takes an event away; what it said stays in the audit.
    ///
    /// # Errors
    /// When there is none of that id, or the store cannot be written.
    pub fn track_remove(&self, id: TrackId) -> Result<()> {
        let gone = self.sql.execute("DELETE FROM tracking_events WHERE id = ?1", [id.0])?;
        if gone == 0 {
            return Err(StoreError::NotFound { what: "tracking", id: id.to_string() });
        }
        Ok(())
    }
}
