//! Reading many cases: pages, the rows of Today, tags, views, and who else is about the same order or buyer.

use chrono::{DateTime, Utc};
use docket_domain::case::{CaseKind, CaseStatus, StatusCategory};
use docket_domain::{CaseId, OrderId, PromiseId, ReminderId};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

use super::{CasePage, CaseQuery, CaseSort, MOST_FOUND, Merged, SavedView};
use crate::case::{CaseLine, lines};
use crate::column::{instant, named, text_of};
use crate::search::match_cases;
use crate::{Result, Store, StoreError};

/// Conditions with their values.
#[derive(Default)]
struct Where {
    conditions: Vec<String>,
    values: Vec<Box<dyn ToSql>>,
}

impl Where {
    fn add(&mut self, condition: &str, value: impl ToSql + 'static) {
        self.values.push(Box::new(value));
        self.conditions.push(condition.replace('?', &format!("?{}", self.values.len())));
    }

    fn text(&self) -> String {
        if self.conditions.is_empty() { "1".to_owned() } else { self.conditions.join(" AND ") }
    }

    fn refs(&self) -> Vec<&dyn ToSql> {
        self.values.iter().map(AsRef::as_ref).collect()
    }
}

/// Whether the query asks for cases that have ended, or for others; nothing when it asks for both.
fn only_done(query: &CaseQuery) -> Option<bool> {
    query.done.or(match query.category {
        Some(StatusCategory::Done) => Some(true),
        Some(StatusCategory::Active | StatusCategory::Paused) => Some(false),
        None => query.status.map(CaseStatus::is_done),
    })
}

/// The newest cases in which the words occur, as a JSON list, and whether there are more.
fn found(reader: &Connection, words: &str) -> Result<(String, bool)> {
    // Put together here: an aggregate over the search makes SQLite look through its index twice.
    let mut statement = reader.prepare_cached(&format!(
        "SELECT rowid FROM case_search WHERE case_search MATCH ?1 ORDER BY rowid DESC LIMIT {MOST_FOUND} + 1"
    ))?;
    let mut ids: Vec<i64> = statement.query_map([words], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let more = ids.len() > MOST_FOUND;
    ids.truncate(MOST_FOUND);
    let ids: Vec<String> = ids.iter().map(i64::to_string).collect();
    Ok((format!("[{}]", ids.join(",")), more))
}

fn conditions(query: &CaseQuery, now: DateTime<Utc>) -> Where {
    let mut all = Where::default();
    let now = text_of(now);
    if let Some(done) = only_done(query) {
        all.conditions.push(format!("done = {}", u8::from(done)));
    }
    match query.category {
        Some(StatusCategory::Active) => all.conditions.push("status = 'open'".to_owned()),
        Some(StatusCategory::Paused) => all.conditions.push("status <> 'open'".to_owned()),
        Some(StatusCategory::Done) | None => {}
    }
    if let Some(status) = query.status {
        all.add("status = ?", status.name());
    }
    if let Some(kind) = query.kind {
        all.add("kind = ?", kind.name());
    }
    if let Some(requests) = query.requests {
        let kinds = CaseKind::ALL.iter().filter(|kind| kind.is_request() == requests);
        let kinds: Vec<String> = kinds.map(|kind| format!("'{}'", kind.name())).collect();
        all.conditions.push(format!("kind IN ({})", kinds.join(", ")));
    }
    if let Some(stage) = query.stage {
        all.add("stage = ?", stage.name());
    }
    if let Some(shop) = query.shop {
        all.add("shop_id = ?", shop.0);
    }
    match query.snoozed {
        Some(true) => all.add("snoozed_until > ?", now.clone()),
        Some(false) => all.add("snoozed_until <= ?", now.clone()),
        None => {}
    }
    if query.overdue {
        all.add("next_at < ?", now);
    }
    if let Some(tag) = &query.tag {
        all.add("id IN (SELECT case_id FROM case_tags WHERE tag = ?)", tag.clone());
    }
    all
}

impl Store {
    /// A page of cases, and how many match.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn case_page(&self, query: &CaseQuery, now: DateTime<Utc>) -> Result<CasePage> {
        let mut all = conditions(query, now);
        let reader = self.read();
        let mut capped = false;
        if let Some(words) = match_cases(&query.find, only_done(query)) {
            let (ids, more) = found(&reader, &words)?;
            all.add("id IN (SELECT value FROM json_each(?))", ids);
            capped = more;
        }
        let condition = all.text();
        let mut count =
            reader.prepare_cached(&format!("SELECT count(*) FROM case_clocks WHERE {condition}"))?;
        let total: u32 = count.query_row(all.refs().as_slice(), |row| row.get(0))?;
        if query.limit == 0 || total <= query.offset {
            return Ok(CasePage { total, capped, rows: Vec::new() });
        }
        let columns: &[&str] = match query.sort {
            CaseSort::Clock => &["next_at", "opened_at", "id"],
            CaseSort::Money => &["currency", "money DESC", "id DESC"],
            CaseSort::Age => &["opened_at", "id"],
            CaseSort::Number => &["number", "id"],
            CaseSort::Needed => &["needed_by", "next_at", "opened_at", "id"],
        };
        let order: Vec<String> = columns.iter().map(|column| turned(column, query.descending)).collect();
        let page = format!(
            "SELECT id FROM case_clocks WHERE {condition} ORDER BY {} LIMIT {} OFFSET {}",
            order.join(", "),
            query.limit,
            query.offset
        );
        let mut statement = reader.prepare_cached(&page)?;
        let ids: Vec<i64> =
            statement.query_map(all.refs().as_slice(), |row| row.get(0))?.collect::<Result<_, _>>()?;
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            rows.extend(lines(&reader, "WHERE cases.id = ?1", &[&id])?);
        }
        Ok(CasePage { total, capped, rows })
    }

    /// Open cases in which it is the seller's turn and no clock has run out: those whose buyer needs the goods by a
    /// day first, then the soonest clock. Cases put off are left out.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn cases_to_do(&self, now: DateTime<Utc>, most: u32) -> Result<Vec<CaseLine>> {
        let now = text_of(now);
        lines(
            &self.read(),
            "WHERE cases.id IN (
               SELECT * FROM (SELECT id FROM case_clocks WHERE done = 0 AND needed_by < '9999' AND status = 'open'
                 AND next_at > ?1 AND snoozed_until <= ?1 ORDER BY needed_by, next_at, opened_at, id LIMIT ?2)
               UNION ALL
               SELECT * FROM (SELECT id FROM case_clocks WHERE done = 0 AND needed_by = '9999' AND status = 'open'
                 AND next_at > ?1 AND snoozed_until <= ?1 ORDER BY next_at, opened_at, id LIMIT ?2))
             ORDER BY case_clocks.needed_by, next_at IS NULL, next_at, cases.opened_at, cases.id LIMIT ?2",
            &[&now, &most],
        )
    }

    /// Open cases in which somebody else is awaited and nothing comes before `from`: those whose buyer needs the
    /// goods by a day first, then the soonest clock. Cases put off are left out.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn cases_waiting(&self, now: DateTime<Utc>, from: DateTime<Utc>, most: u32) -> Result<Vec<CaseLine>> {
        let mut branches: Vec<String> = CaseStatus::ALL
            .iter()
            .filter(|status| status.category() == StatusCategory::Paused)
            .map(|status| {
                format!(
                    "SELECT id FROM (SELECT id FROM case_clocks WHERE done = 0 AND status = '{}' AND needed_by = '9999'
                       AND next_at >= ?2 AND snoozed_until <= ?1 ORDER BY next_at, opened_at, id LIMIT ?3)",
                    status.name()
                )
            })
            .collect();
        branches.push(
            "SELECT id FROM (SELECT id FROM case_clocks WHERE done = 0 AND needed_by < '9999' AND status <> 'open'
               AND next_at >= ?2 AND snoozed_until <= ?1 ORDER BY needed_by, next_at, opened_at, id LIMIT ?3)"
                .to_owned(),
        );
        let (now, from) = (text_of(now), text_of(from));
        let mut rows = lines(
            &self.read(),
            &format!(
                "WHERE cases.id IN ({})
                 ORDER BY case_clocks.needed_by, next_at IS NULL, next_at, cases.opened_at, cases.id",
                branches.join(" UNION ALL ")
            ),
            &[&now, &from, &most],
        )?;
        rows.truncate(most.try_into().unwrap_or(usize::MAX));
        Ok(rows)
    }

    /// How many rows Today shows as overdue or of today, counted no further than `most`.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn pressing(&self, now: DateTime<Utc>, tomorrow: DateTime<Utc>, most: u32) -> Result<u32> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT count(*) FROM (
               SELECT 1 FROM reminders JOIN case_clocks ON case_clocks.id = reminders.case_id
               WHERE state IN ('pending', 'fired') AND at < ?2 AND done = 0 AND snoozed_until <= ?1
               UNION ALL
               SELECT 1 FROM case_clocks WHERE done = 0 AND status = 'open' AND next_at > ?1 AND snoozed_until <= ?1
               LIMIT ?3)",
        )?;
        Ok(statement.query_row(params![text_of(now), text_of(tomorrow), most], |row| row.get(0))?)
    }

    /// Tags of a case, by name.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn tags(&self, case: CaseId) -> Result<Vec<String>> {
        let reader = self.read();
        let mut statement =
            reader.prepare_cached("SELECT tag FROM case_tags WHERE case_id = ?1 ORDER BY tag")?;
        let found = statement.query_map([case.0], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(found)
    }

    /// Every tag in use, with the number of cases that have it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn tags_in_use(&self) -> Result<Vec<(String, u32)>> {
        let reader = self.read();
        let mut statement =
            reader.prepare_cached("SELECT tag, count(*) FROM case_tags GROUP BY tag ORDER BY tag")?;
        let found =
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        Ok(found)
    }

    /// Saved views, in the order in which they were made.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn views(&self) -> Result<Vec<SavedView>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached("SELECT id, name, query FROM saved_views ORDER BY id")?;
        let found = statement
            .query_map([], |row| Ok(SavedView { id: row.get(0)?, name: row.get(1)?, query: row.get(2)? }))?
            .collect::<Result<_, _>>()?;
        Ok(found)
    }

    /// How a case was merged; nothing when it was not.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn merge_of(&self, case: CaseId) -> Result<Option<Merged>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached("SELECT * FROM case_merges WHERE id = ?1")?;
        let mut rows = statement.query([case.0])?;
        rows.next()?.map(merged_of).transpose()
    }

    /// Cases that were merged into that one, also through others, the oldest merge first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn merged_into(&self, case: CaseId) -> Result<Vec<Merged>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "WITH RECURSIVE into_it (id) AS (
               SELECT id FROM case_merges WHERE into_id = ?1
               UNION SELECT case_merges.id FROM case_merges JOIN into_it ON case_merges.into_id = into_it.id)
             SELECT case_merges.* FROM case_merges JOIN into_it USING (id) ORDER BY at, id",
        )?;
        let mut rows = statement.query([case.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(merged_of(row)?);
        }
        Ok(found)
    }

    /// Other cases of the same buyer, by account within the platform or by mail address, the newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn cases_of_buyer(&self, order: OrderId, most: u32) -> Result<Vec<CaseLine>> {
        let reader = self.read();
        let buyer: Option<(String, String, i64)> = reader
            .prepare_cached("SELECT buyer_username, buyer_email, shop_id FROM orders WHERE id = ?1")?
            .query_row([order.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        let Some((username, email, shop)) = buyer else { return Ok(Vec::new()) };
        lines(
            &reader,
            "WHERE cases.id IN (
               SELECT theirs.id FROM cases AS theirs WHERE theirs.order_id <> ?1 AND theirs.order_id IN (
                 SELECT id FROM orders WHERE ?2 <> '' AND buyer_username <> '' AND buyer_username = ?2 AND shop_id = ?4
                 UNION SELECT id FROM orders WHERE ?3 <> '' AND buyer_email <> '' AND buyer_email = ?3))
             ORDER BY cases.id DESC LIMIT ?5",
            &[&order.0, &username, &email, &shop, &most],
        )
    }
}

fn turned(column: &str, around: bool) -> String {
    let (name, down) = column.strip_suffix(" DESC").map_or((column, false), |name| (name, true));
    format!("{name}{}", if down == around { "" } else { " DESC" })
}

fn merged_of(row: &Row<'_>) -> Result<Merged> {
    let status: String = row.get("status")?;
    let (reminders, promises): (String, String) = (row.get("reminders")?, row.get("promises")?);
    Ok(Merged {
        case: CaseId(row.get("id")?),
        into: CaseId(row.get("into_id")?),
        at: instant(row, "at")?,
        status: named("status", &status, CaseStatus::from_name)?,
        reminders: numbers(&reminders)?.into_iter().map(ReminderId).collect(),
        promises: numbers(&promises)?.into_iter().map(PromiseId).collect(),
    })
}

fn numbers(text: &str) -> Result<Vec<i64>> {
    serde_json::from_str(text)
        .map_err(|_| StoreError::Unreadable { what: "case_merges", text: text.to_owned() })
}
