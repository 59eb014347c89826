//! Entries of the timeline that the seller typed in: putting them right, striking them out, passing them on, and
//! reading a pasted message. What stood there before is never lost.

use chrono::{DateTime, Utc};
use docket_domain::calendar::{Moment, day_in, instant_of};
use docket_domain::case::{Channel, EntryKind, Party};
use docket_domain::pasted;
use docket_domain::{CaseId, EntryId};
use docket_store::case::{Entry, NewEntry};
use docket_store::entry::{EntryMark, EntryVersion};

use crate::case::unchanged;
use crate::error::refuse;
use crate::filing::{is_editable, is_word_of_carrier};
use crate::{Changed, Desk, Result};

/// How an entry should read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryEdit {
    /// Channel; a private note has none and stays one.
    pub channel: Option<Channel>,
    /// From.
    pub from: Party,
    /// To.
    pub to: Party,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Text.
    pub text: String,
}

/// A pasted message as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastedMessage {
    /// Its text without the lines above it.
    pub text: String,
    /// When it was written, exactly as it says.
    pub told: Option<Moment>,
    /// The instant, when it names an hour; a time without a zone is taken in the shop's.
    pub at: Option<DateTime<Utc>>,
}

impl Desk {
    /// Puts an entry right; what it said is kept as an earlier version.
    ///
    /// # Errors
    /// `entry_not_editable`, `entry_struck`, `entry_note_stays`, `text_missing`, `time_in_future`,
    /// `time_before_order`.
    pub fn entry_edit(&self, id: EntryId, edit: &EntryEdit) -> Result<Changed<()>> {
        let (case, entry) = self.entry_editable(id)?;
        let is_note = entry.entry.kind == EntryKind::Note;
        if is_note != edit.channel.is_none() {
            return Err(refuse("entry_note_stays", []));
        }
        if edit.text.trim().is_empty() {
            return Err(refuse("text_missing", []));
        }
        let at = self.not_in_future(Some(edit.at))?;
        self.not_before_order(&self.store.case(case)?, day_in(at, self.settings()?.zone()))?;
        let next = NewEntry {
            at,
            kind: kind_by(edit.channel),
            channel: edit.channel,
            from: edit.channel.map(|_| edit.from),
            to: edit.channel.map(|_| edit.to),
            subject: String::new(),
            body: edit.text.clone(),
        };
        if next == entry.entry {
            return Ok(Changed { output: (), change: unchanged("entry_edit", &case.to_string()) });
        }
        self.transact(self.named_op("entry_edit", &case.to_string()), |tx| Ok(tx.entry_replace(id, &next)?))
    }

    /// Strikes an entry out: it stays readable, with a word why it does not count.
    ///
    /// # Errors
    /// `entry_not_editable`, `entry_struck`, `strike_because_missing`.
    pub fn entry_strike(&self, id: EntryId, because: &str) -> Result<Changed<()>> {
        let (case, _) = self.entry_editable(id)?;
        let because = because.trim();
        if because.is_empty() {
            return Err(refuse("strike_because_missing", []));
        }
        self.transact(
            self.named_op("entry_strike", &case.to_string()),
            |tx| Ok(tx.entry_strike(id, because)?),
        )
    }

    /// Marks a word of the carrier as passed on to the buyer, or not.
    ///
    /// # Errors
    /// `entry_not_from_carrier`.
    pub fn entry_relayed(&self, id: EntryId, relayed: bool) -> Result<Changed<()>> {
        let (case, entry, _) = self.entry(id)?;
        if !is_word_of_carrier(&entry.entry) {
            return Err(refuse("entry_not_from_carrier", []));
        }
        self.transact(self.named_op("entry_relayed", &case.to_string()), |tx| {
            Ok(tx.entry_relayed(id, relayed)?)
        })
    }

    /// The earlier versions of an entry, oldest first.
    ///
    /// # Errors
    /// When there is no such entry.
    pub fn entry_versions(&self, id: EntryId) -> Result<Vec<EntryVersion>> {
        self.store.entry_case(id)?;
        Ok(self.store.entry_versions(id)?)
    }

    /// Reads a pasted message.
    ///
    /// # Errors
    /// `text_missing`, `time_in_future`.
    pub fn message_paste(&self, text: &str) -> Result<PastedMessage> {
        if text.trim().is_empty() {
            return Err(refuse("text_missing", []));
        }
        let zone = self.settings()?.zone();
        let read = pasted::read(text);
        let at = match read.at {
            Some(Moment::Instant(at)) => Some(at.with_timezone(&Utc)),
            Some(Moment::Local(local)) => Some(instant_of(local, zone)),
            Some(Moment::Day(_)) | None => None,
        };
        at.map(|at| self.not_in_future(Some(at))).transpose()?;
        Ok(PastedMessage { text: read.text, told: read.at, at })
    }

    fn entry(&self, id: EntryId) -> Result<(CaseId, Entry, EntryMark)> {
        let case = self.store.entry_case(id)?;
        let entry = self.store.timeline(case)?.into_iter().find(|entry| entry.id == id);
        let entry =
            entry.ok_or_else(|| docket_store::StoreError::NotFound { what: "entry", id: id.to_string() })?;
        let mark = self.store.entry_marks(case)?.remove(&id).unwrap_or_default();
        Ok((case, entry, mark))
    }

    fn entry_editable(&self, id: EntryId) -> Result<(CaseId, Entry)> {
        let (case, entry, mark) = self.entry(id)?;
        if !is_editable(&entry) {
            return Err(refuse("entry_not_editable", []));
        }
        if mark.struck_at.is_some() {
            return Err(refuse("entry_struck", []));
        }
        Ok((case, entry))
    }
}

/// What an entry is, by the way it took.
pub(crate) fn kind_by(channel: Option<Channel>) -> EntryKind {
    match channel {
        None => EntryKind::Note,
        Some(Channel::Phone) => EntryKind::Call,
        Some(
            Channel::PlatformMessage
            | Channel::CaseThread
            | Channel::Email
            | Channel::Letter
            | Channel::InPerson,
        ) => EntryKind::Message,
    }
}
