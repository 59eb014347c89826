//! What buyers ask for, the facts found out about it, how they behave, and letters about an order.

use chrono::{DateTime, Utc};
use docket_domain::case::Channel;
use docket_domain::policy::ClauseKind;
use docket_domain::request::{AskedReason, Checked, ReasonClass, RequestFact};
use docket_domain::text::Language;
use docket_domain::{CaseId, OrderId};
use rusqlite::{Connection, OptionalExtension, params};

use crate::column::{instant, instant_of, named, parse, text_of};
use crate::{Result, Store, Tx};

/// A request as the store keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRequest {
    /// When the buyer asked.
    pub asked_at: DateTime<Utc>,
    /// How; absent when nobody noted it.
    pub channel: Option<Channel>,
    /// The buyer's words.
    pub words: String,
    /// Why, as far as the buyer says.
    pub reason: AskedReason,
    /// What that comes down to, as the seller reads it.
    pub class: Option<ReasonClass>,
    /// The clause that answers it.
    pub clause: Option<ClauseKind>,
}

/// The note on how a buyer behaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conduct {
    /// What happened, in the seller's words.
    pub because: String,
    /// When it was noted.
    pub at: DateTime<Utc>,
}

/// A letter about an order that was sent without a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderLetter {
    /// Letter.
    pub letter: String,
    /// Language.
    pub language: Language,
    /// Channel.
    pub channel: Channel,
    /// When.
    pub at: DateTime<Utc>,
    /// Subject, one line.
    pub subject: String,
    /// Text.
    pub body: String,
}

impl Store {
    /// What the buyer of a case asks for; nothing where the case is about something else.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn request(&self, case: CaseId) -> Result<Option<StoredRequest>> {
        request_of(&self.read(), case)
    }

    /// Answers of the checklist of a case.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn request_facts(&self, case: CaseId) -> Result<Checked> {
        let reader = self.read();
        let mut statement =
            reader.prepare_cached("SELECT fact, answer FROM request_facts WHERE case_id = ?1")?;
        let rows =
            statement.query_map([case.0], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        rows.map(|row| {
            let (fact, answer) = row?;
            Ok((named("fact", &fact, RequestFact::from_name)?, answer))
        })
        .collect()
    }

    /// The private note on how the buyer of a case behaves; nothing when there is none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn conduct(&self, case: CaseId) -> Result<Option<Conduct>> {
        let reader = self.read();
        let mut statement =
            reader.prepare_cached("SELECT because, at FROM case_conduct WHERE case_id = ?1")?;
        let mut rows = statement.query([case.0])?;
        match rows.next()? {
            Some(row) => Ok(Some(Conduct { because: row.get("because")?, at: instant(row, "at")? })),
            None => Ok(None),
        }
    }

    /// Letters about an order that were sent without a case, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn order_letters(&self, order: OrderId) -> Result<Vec<OrderLetter>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT letter, language, channel, at, subject, body FROM order_letters WHERE order_id = ?1 ORDER BY at, id",
        )?;
        let mut rows = statement.query([order.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (language, channel): (String, String) = (row.get("language")?, row.get("channel")?);
            found.push(OrderLetter {
                letter: row.get("letter")?,
                language: parse("language", &language)?,
                channel: named("channel", &channel, Channel::from_name)?,
                at: instant(row, "at")?,
                subject: row.get("subject")?,
                body: row.get("body")?,
            });
        }
        Ok(found)
    }
}

impl Tx<'_> {
    /// Keeps what a buyer asks for, in the place of what was kept for that case; the buyer's words stay.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn request_set(&self, case: CaseId, request: &StoredRequest) -> Result<()> {
        self.sql.execute(
            "INSERT INTO requests (case_id, asked_at, channel, words, reason, reason_class, clause)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (case_id) DO UPDATE SET asked_at = excluded.asked_at, channel = excluded.channel,
               reason = excluded.reason, reason_class = excluded.reason_class, clause = excluded.clause",
            params![
                case.0,
                text_of(request.asked_at),
                request.channel.map(Channel::name),
                request.words,
                request.reason.name(),
                request.class.map(ReasonClass::name),
                request.clause.map(ClauseKind::name),
            ],
        )?;
        Ok(())
    }

    /// Keeps the answer to a fact; without one the fact is open again.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn request_fact(&self, case: CaseId, fact: RequestFact, answer: Option<&str>) -> Result<()> {
        match answer {
            Some(answer) => self.sql.execute(
                "INSERT INTO request_facts (case_id, fact, answer, at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (case_id, fact) DO UPDATE SET answer = excluded.answer, at = excluded.at",
                params![case.0, fact.name(), answer, text_of(self.at)],
            )?,
            None => self.sql.execute(
                "DELETE FROM request_facts WHERE case_id = ?1 AND fact = ?2",
                params![case.0, fact.name()],
            )?,
        };
        Ok(())
    }

    /// Notes how the buyer of a case behaves, or takes the note away.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn conduct_set(&self, case: CaseId, because: Option<&str>) -> Result<()> {
        match because {
            Some(because) => self.sql.execute(
                "INSERT INTO case_conduct (case_id, because, at) VALUES (?1, ?2, ?3)
                 ON CONFLICT (case_id) DO UPDATE SET because = excluded.because, at = excluded.at",
                params![case.0, because, text_of(self.at)],
            )?,
            None => self.sql.execute("DELETE FROM case_conduct WHERE case_id = ?1", [case.0])?,
        };
        Ok(())
    }

    /// Keeps a letter about an order that was sent.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn order_letter_add(&self, order: OrderId, letter: &OrderLetter) -> Result<()> {
        self.sql.execute(
            "INSERT INTO order_letters (order_id, letter, language, channel, at, subject, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                order.0,
                letter.letter,
                letter.language.code(),
                letter.channel.name(),
                text_of(letter.at),
                letter.subject,
                letter.body,
            ],
        )?;
        Ok(())
    }
}

/// When the buyer of a case asked, for deadlines that count from it.
pub(crate) fn asked_at(connection: &Connection, case: CaseId) -> Result<Option<DateTime<Utc>>> {
    let mut statement = connection.prepare_cached("SELECT asked_at FROM requests WHERE case_id = ?1")?;
    let text: Option<String> = statement.query_row([case.0], |row| row.get(0)).optional()?;
    text.map(|text| instant_of("asked_at", &text)).transpose()
}

fn request_of(connection: &Connection, case: CaseId) -> Result<Option<StoredRequest>> {
    let mut statement = connection.prepare_cached(
        "SELECT asked_at, channel, words, reason, reason_class, clause FROM requests WHERE case_id = ?1",
    )?;
    let mut rows = statement.query([case.0])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let reason: String = row.get("reason")?;
    let (channel, class, clause): (Option<String>, Option<String>, Option<String>) =
        (row.get("channel")?, row.get("reason_class")?, row.get("clause")?);
    Ok(Some(StoredRequest {
        asked_at: instant(row, "asked_at")?,
        channel: channel.map(|name| named("channel", &name, Channel::from_name)).transpose()?,
        words: row.get("words")?,
        reason: named("reason", &reason, AskedReason::from_name)?,
        class: class.map(|name| named("reason_class", &name, ReasonClass::from_name)).transpose()?,
        clause: clause.map(|name| named("clause", &name, ClauseKind::from_name)).transpose()?,
    }))
}
