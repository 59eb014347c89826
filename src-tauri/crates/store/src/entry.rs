//! Putting an entry of the timeline right, and marking it, without losing what stood there.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use docket_domain::case::{Channel, Party};
use docket_domain::{CaseId, EntryId};
use rusqlite::{OptionalExtension, params};

use crate::case::NewEntry;
use crate::column::{instant, instant_opt, named, text_of};
use crate::{Result, Store, StoreError, Tx};

/// What an entry said before it was put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryVersion {
    /// When it was replaced.
    pub replaced_at: DateTime<Utc>,
    /// When it happened, as it was written then.
    pub at: DateTime<Utc>,
    /// Channel.
    pub channel: Option<Channel>,
    /// From.
    pub from: Option<Party>,
    /// To.
    pub to: Option<Party>,
    /// Text.
    pub body: String,
}

/// What is said about an entry without changing it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntryMark {
    /// When it was struck out.
    pub struck_at: Option<DateTime<Utc>>,
    /// Why.
    pub struck_because: String,
    /// When it was passed on to the buyer.
    pub relayed_at: Option<DateTime<Utc>>,
    /// How many earlier versions there are.
    pub versions: u32,
}

impl Store {
    /// The case an entry belongs to.
    ///
    /// # Errors
    /// When there is no such entry.
    pub fn entry_case(&self, entry: EntryId) -> Result<CaseId> {
        let reader = self.read();
        let mut statement = reader.prepare_cached("SELECT case_id FROM entries WHERE id = ?1")?;
        let case = statement.query_row([entry.0], |row| row.get(0)).optional()?;
        case.map(CaseId).ok_or_else(|| StoreError::NotFound { what: "entry", id: entry.to_string() })
    }

    /// The earlier versions of an entry, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn entry_versions(&self, entry: EntryId) -> Result<Vec<EntryVersion>> {
        let reader = self.read();
        let mut statement =
            reader.prepare_cached("SELECT * FROM entry_versions WHERE entry_id = ?1 ORDER BY id")?;
        let mut rows = statement.query([entry.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let text = |column: &str| row.get::<_, Option<String>>(column);
            let party = |column: &'static str| -> Result<Option<Party>> {
                text(column)?.map(|name| named(column, &name, Party::from_name)).transpose()
            };
            found.push(EntryVersion {
                replaced_at: instant(row, "replaced_at")?,
                at: instant(row, "at")?,
                channel: text("channel")?
                    .map(|name| named("channel", &name, Channel::from_name))
                    .transpose()?,
                from: party("from_party")?,
                to: party("to_party")?,
                body: row.get("body")?,
            });
        }
        Ok(found)
    }

    /// What is said about the entries of a case; an entry of which nothing is said is not among them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn entry_marks(&self, case: CaseId) -> Result<BTreeMap<EntryId, EntryMark>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT entries.id, struck_at, coalesce(struck_because, '') AS struck_because, relayed_at,
               (SELECT count(*) FROM entry_versions WHERE entry_id = entries.id) AS versions
             FROM entries LEFT JOIN entry_marks ON entry_marks.id = entries.id
             WHERE case_id = ?1 AND (entry_marks.id IS NOT NULL
               OR EXISTS (SELECT 1 FROM entry_versions WHERE entry_id = entries.id))",
        )?;
        let mut rows = statement.query([case.0])?;
        let mut found = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let mark = EntryMark {
                struck_at: instant_opt(row, "struck_at")?,
                struck_because: row.get("struck_because")?,
                relayed_at: instant_opt(row, "relayed_at")?,
                versions: row.get("versions")?,
            };
            found.insert(EntryId(row.get("id")?), mark);
        }
        Ok(found)
    }
}

impl Tx<'_> {
    /// Writes an entry anew; what it said is kept as an earlier version.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn entry_replace(&self, id: EntryId, entry: &NewEntry) -> Result<()> {
        self.sql.execute(
            "INSERT INTO entry_versions (entry_id, replaced_at, at, channel, from_party, to_party, body)
             SELECT id, ?2, at, channel, from_party, to_party, body FROM entries WHERE id = ?1",
            params![id.0, text_of(self.at)],
        )?;
        self.sql.execute(
            "UPDATE entries SET at = ?2, kind = ?3, channel = ?4, from_party = ?5, to_party = ?6, body = ?7
             WHERE id = ?1",
            params![
                id.0,
                text_of(entry.at),
                entry.kind.name(),
                entry.channel.map(Channel::name),
                entry.from.map(Party::name),
                entry.to.map(Party::name),
                entry.body
            ],
        )?;
        Ok(())
    }

    /// Strikes an entry out.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn entry_strike(&self, id: EntryId, because: &str) -> Result<()> {
        self.sql.execute(
            "INSERT INTO entry_marks (id, struck_at, struck_because) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET struck_at = excluded.struck_at, struck_because = excluded.struck_because",
            params![id.0, text_of(self.at), because],
        )?;
        Ok(())
    }

    /// Marks an entry as passed on to the buyer, or not.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn entry_relayed(&self, id: EntryId, relayed: bool) -> Result<()> {
        self.sql.execute(
            "INSERT INTO entry_marks (id, struck_because, relayed_at) VALUES (?1, '', ?2)
             ON CONFLICT (id) DO UPDATE SET relayed_at = excluded.relayed_at",
            params![id.0, relayed.then(|| text_of(self.at))],
        )?;
        Ok(())
    }
}
