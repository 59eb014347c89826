//! Parcels and payments that files tell of apart from orders: kept, joined with their order, or waiting.

use std::collections::BTreeSet;

use docket_domain::order::{OrderStage, SideFact, SideRecord, place};
use docket_domain::text::folded;
use docket_domain::{Address, ImportId, OrderId, SideId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::parse;
use crate::import::{Outcome, addresses_told, of_json, refold, to_json};
use crate::search::match_expression;
use crate::{Result, Store, StoreError, Tx, order};

/// A parcel of an order is handed over within so many days of the sale; a label of another time is for another
/// order of the same buyer.
const DAYS_BETWEEN: i64 = 120;

/// A parcel or payment in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSide {
    /// Id.
    pub id: SideId,
    /// What it says.
    pub record: SideRecord,
    /// Its order.
    pub order: Option<OrderId>,
    /// How it was joined: `number`, `place`, `hand`; `aside` when a person said that it needs no order; absent
    /// while it waits.
    pub joined_by: Option<String>,
    /// Names of the files that tell of it, each with a line.
    pub sources: Vec<(String, u32)>,
}

/// Takes in what an import tells of a parcel or payment, and joins it when its order is known. The orders that
/// changed thereby are added to `changed`; the search must follow.
pub(crate) fn tell(
    sql: &Connection,
    import: ImportId,
    record: &SideRecord,
    changed: &mut Vec<OrderId>,
) -> Result<Outcome> {
    let lines = record.lines.iter().map(u64::to_string).collect::<Vec<_>>().join(" ");
    let mut bare = record.clone();
    bare.lines.clear();
    let text = to_json(&bare)?;
    let known: Option<(i64, String)> = sql
        .prepare_cached("SELECT id, record FROM side_records WHERE key = ?1")?
        .query_row([&record.key], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (id, outcome) = match known {
        None => {
            let kind = if record.is_shipment() { "shipment" } else { "payment" };
            sql.prepare_cached(
                "INSERT INTO side_records (key, kind, order_number, place, record) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![record.key, kind, record.order_number, record.place(), text])?;
            (sql.last_insert_rowid(), Outcome::New)
        }
        Some((id, before)) => (id, if before == text { Outcome::Unchanged } else { Outcome::Updated }),
    };
    // A file that tells of it on two lines says what the line that knows more says.
    let earlier: Option<String> = match outcome {
        Outcome::New => None,
        Outcome::Updated | Outcome::Unchanged => sql
            .prepare_cached("SELECT record FROM side_sources WHERE import_id = ?1 AND side_id = ?2")?
            .query_row(params![import.0, id], |row| row.get(0))
            .optional()?,
    };
    let told = match &earlier {
        Some(earlier) if (of_json::<SideRecord>(earlier)?.stage, earlier) > (record.stage, &text) => earlier,
        _ => &text,
    };
    sql.prepare_cached(
        "INSERT INTO side_sources (import_id, side_id, lines, record) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (import_id, side_id)
         DO UPDATE SET lines = lines || ' ' || excluded.lines, record = excluded.record",
    )?
    .execute(params![import.0, id, lines, told])?;
    if outcome == Outcome::Unchanged && earlier.is_none() {
        return Ok(outcome);
    }
    let other = settle(sql, id, changed)?;
    Ok(if outcome == Outcome::Updated && !other { Outcome::Unchanged } else { outcome })
}

/// Makes the record what the file that knows most says of it, and joins it; whether it has changed.
fn settle(sql: &Connection, id: i64, changed: &mut Vec<OrderId>) -> Result<bool> {
    let mut statement = sql.prepare_cached(
        "SELECT side_sources.record, as_of FROM side_sources JOIN imports ON imports.id = import_id
         WHERE side_id = ?1",
    )?;
    let mut rows = statement.query([id])?;
    // By the stage it tells, then by the last day of the file.
    type Rank = (OrderStage, Option<String>, String);
    let mut best: Option<(Rank, SideRecord)> = None;
    while let Some(row) = rows.next()? {
        let text: String = row.get(0)?;
        let record: SideRecord = of_json(&text)?;
        let rank = (record.stage, row.get(1)?, text);
        if best.as_ref().is_none_or(|(other, _)| rank > *other) {
            best = Some((rank, record));
        }
    }
    let Some(((.., text), record)) = best else { return Ok(false) };
    let other = sql
        .prepare_cached(
            "UPDATE side_records SET record = ?2, order_number = ?3, place = ?4 WHERE id = ?1 AND record <> ?2",
        )?
        .execute(params![id, text, record.order_number, record.place()])?
        > 0;
    let order = joined_to(sql, id)?;
    if join_one(sql, id, &record, changed)? == order
        && other
        && let Some(order) = order
    {
        refold(sql, order, changed)?;
    }
    Ok(other)
}

fn joined_to(sql: &Connection, id: i64) -> Result<Option<OrderId>> {
    let order: Option<i64> = sql
        .prepare_cached("SELECT order_id FROM side_records WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?;
    Ok(order.map(OrderId))
}

/// Looks again for the orders of these parcels and payments.
pub(crate) fn join(
    sql: &Connection,
    ids: impl Iterator<Item = i64>,
    changed: &mut Vec<OrderId>,
) -> Result<()> {
    for id in ids {
        let text: Option<String> = sql
            .prepare_cached("SELECT record FROM side_records WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        if let Some(text) = text {
            join_one(sql, id, &of_json(&text)?, changed)?;
        }
    }
    Ok(())
}

/// Looks again for the orders of all that wait or were joined by their place only.
pub(crate) fn join_open(sql: &Connection, changed: &mut Vec<OrderId>) -> Result<()> {
    let mut statement =
        sql.prepare_cached("SELECT id FROM side_records WHERE joined_by IS NULL OR joined_by = 'place'")?;
    let ids = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
    join(sql, ids.into_iter(), changed)
}

/// Joins one with the order that it belongs to by now, unless a person has decided; the orders concerned are
/// worked out anew. The order it has afterwards.
fn join_one(
    sql: &Connection,
    id: i64,
    record: &SideRecord,
    changed: &mut Vec<OrderId>,
) -> Result<Option<OrderId>> {
    let (before, how, not): (Option<i64>, Option<String>, String) = sql
        .prepare_cached("SELECT order_id, joined_by, not_orders FROM side_records WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let before = before.map(OrderId);
    if matches!(how.as_deref(), Some("hand" | "aside")) {
        return Ok(before);
    }
    let found = order_of(sql, record, &ids_of(&not)?)?;
    let order = found.map(|(order, _)| order);
    if order == before && how.as_deref() == found.map(|(_, how)| how) {
        return Ok(order);
    }
    sql.prepare_cached("UPDATE side_records SET order_id = ?2, joined_by = ?3 WHERE id = ?1")?
        .execute(params![id, order.map(|order| order.0), found.map(|(_, how)| how)])?;
    for order in before.into_iter().filter(|before| Some(*before) != order).chain(order) {
        refold(sql, order, changed)?;
    }
    Ok(order)
}

/// Looks again for the orders of those parcels and payments at one of these places, and of those of that order,
/// that no number and no person has settled.
pub(crate) fn join_at(
    sql: &Connection,
    order: OrderId,
    places: &BTreeSet<String>,
    changed: &mut Vec<OrderId>,
) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "SELECT id, place, order_id FROM side_records WHERE joined_by IS NULL OR joined_by = 'place'",
    )?;
    let mut rows = statement.query([])?;
    let mut ids = Vec::new();
    while let Some(row) = rows.next()? {
        let (place, joined): (Option<String>, Option<i64>) = (row.get(1)?, row.get(2)?);
        if joined == Some(order.0) || place.is_some_and(|place| places.contains(&place)) {
            ids.push(row.get(0)?);
        }
    }
    join(sql, ids.into_iter(), changed)
}

/// The order that a parcel or payment belongs to beyond doubt, and how that is known. Orders that a person said
/// are `not` its order are left out.
fn order_of(
    sql: &Connection,
    record: &SideRecord,
    not: &[OrderId],
) -> Result<Option<(OrderId, &'static str)>> {
    let place = record.place();
    if !record.order_number.is_empty() {
        let mut numbered = numbered(sql, record)?;
        numbered.retain(|id| !not.contains(id));
        match numbered.as_slice() {
            [] => {}
            [only] => return Ok(Some((*only, "number"))),
            several => {
                // Two shops use the same number: the place decides, or a person.
                let mut there = Vec::new();
                for id in several {
                    if let Some(place) = &place
                        && places_of(sql, *id)?.contains(place)
                    {
                        there.push(*id);
                    }
                }
                return Ok(if let [only] = there.as_slice() { Some((*only, "number")) } else { None });
            }
        }
    }
    let Some(place) = place else { return Ok(None) };
    let mut candidates = at_place(sql, record, &place)?;
    candidates.retain(|id| !not.contains(id));
    Ok(if let [only] = candidates.as_slice() { Some((*only, "place")) } else { None })
}

fn numbered(sql: &Connection, record: &SideRecord) -> Result<Vec<OrderId>> {
    if record.order_number.is_empty() {
        return Ok(Vec::new());
    }
    let mut statement = sql.prepare_cached(
        "SELECT orders.id FROM shops JOIN orders ON orders.shop_id = shops.id
         WHERE (?1 = '' OR shops.platform = ?1) AND orders.number IN (?2, '#' || ?2)
         UNION
         SELECT order_id FROM shops JOIN order_aliases ON order_aliases.shop_id = shops.id
         WHERE (?1 = '' OR shops.platform = ?1) AND alias = ?2
         ORDER BY 1 LIMIT 20",
    )?;
    let found = statement
        .query_map(params![record.platform, record.order_number], |row| row.get(0).map(OrderId))?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

/// The places that files and the seller told for an order, also earlier ones: a parcel may have left before the
/// address changed. What parcels and payments tell themselves does not count, or they would find one another.
pub(crate) fn places_of(sql: &Connection, id: OrderId) -> Result<BTreeSet<String>> {
    Ok(addresses_told(sql, id)?.iter().filter_map(place).collect())
}

/// Orders to the same addressee and postal code, of about that time; for a payment also of that amount.
fn at_place(sql: &Connection, record: &SideRecord, wanted: &str) -> Result<Vec<OrderId>> {
    let mut statement = sql.prepare_cached(
        "SELECT rowid FROM order_search WHERE order_search MATCH ?1 ORDER BY rowid DESC LIMIT 50",
    )?;
    let ids: Vec<OrderId> = statement
        .query_map([place_expression(&record.ship_to)], |row| row.get(0).map(OrderId))?
        .collect::<Result<_, _>>()?;
    let mut found = Vec::new();
    for id in ids {
        let Some(order) = order::by_id(sql, id)? else { continue };
        let order = order.record;
        let platform = record.platform.is_empty() || record.platform == order.platform;
        let in_time = match (order.ordered_at, record.at) {
            (Some(ordered), Some(at)) => {
                let days = (at.day() - ordered.day()).num_days();
                (-1..=DAYS_BETWEEN).contains(&days)
            }
            _ => true,
        };
        let paid = match &record.fact {
            SideFact::Shipment(_) => true,
            SideFact::Payment(payment) => payment.gross.is_some() && payment.gross == order.total,
        };
        if platform && in_time && paid && places_of(sql, id)?.contains(wanted) {
            found.push(id);
        }
    }
    Ok(found)
}

/// What to search for to find every order of that addressee and postal code, in whichever of the spellings that
/// are one place the postal code stands there.
fn place_expression(address: &Address) -> String {
    let code: Vec<char> = folded(&address.postal_code).chars().filter(char::is_ascii_alphanumeric).collect();
    let text = |chars: &[char]| chars.iter().collect::<String>();
    let mut codes = vec![format!("\"{}\"", text(&code))];
    if address.country_code() == Some("US") {
        codes = vec![format!("\"{}\" *", text(code.get(..5).unwrap_or(&code)))];
    } else if code.len() <= 12 {
        let parts = (1..code.len()).filter_map(|at| code.split_at_checked(at));
        codes.extend(parts.map(|(one, other)| format!("\"{} {}\"", text(one), text(other))));
    }
    format!("\"{}\" AND ({})", address.name.replace('"', " "), codes.join(" OR "))
}

fn ids_of(text: &str) -> Result<Vec<OrderId>> {
    text.split_whitespace().map(|id| parse("order", id).map(OrderId)).collect()
}

/// The parcels and payments that are joined with an order.
pub(crate) fn of_order(sql: &Connection, id: OrderId) -> Result<Vec<SideRecord>> {
    let mut statement =
        sql.prepare_cached("SELECT record FROM side_records WHERE order_id = ?1 ORDER BY id")?;
    let mut rows = statement.query([id.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(of_json(&row.get::<_, String>(0)?)?);
    }
    Ok(found)
}

/// What that record would do, without writing.
///
/// # Errors
/// When the store cannot be read.
pub fn would(connection: &Connection, record: &SideRecord) -> Result<(Outcome, bool)> {
    let mut bare = record.clone();
    bare.lines.clear();
    let known: Option<(String, Option<i64>)> = connection
        .prepare_cached("SELECT record, order_id FROM side_records WHERE key = ?1")?
        .query_row([&record.key], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(match known {
        None => (Outcome::New, order_of(connection, record, &[])?.is_some()),
        Some((before, order))
            if before == to_json(&bare)? || of_json::<SideRecord>(&before)?.stage > record.stage =>
        {
            (Outcome::Unchanged, order.is_some())
        }
        Some((_, order)) => (Outcome::Updated, order.is_some()),
    })
}

/// Takes back what an import told of parcels and payments; how many are gone, and the orders concerned.
pub(crate) fn untell(
    sql: &Connection,
    import: ImportId,
    changed: &mut Vec<OrderId>,
) -> Result<(u32, Vec<OrderId>)> {
    let mut statement = sql.prepare("SELECT side_id FROM side_sources WHERE import_id = ?1")?;
    let ids = statement.query_map([import.0], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
    let mut removed = 0;
    let mut orders = Vec::new();
    sql.execute("DELETE FROM side_sources WHERE import_id = ?1", [import.0])?;
    for id in ids {
        let told: bool = sql.prepare_cached("SELECT 1 FROM side_sources WHERE side_id = ?1")?.exists([id])?;
        if told {
            settle(sql, id, changed)?;
            continue;
        }
        orders.extend(joined_to(sql, id)?);
        sql.prepare_cached("DELETE FROM side_records WHERE id = ?1")?.execute([id])?;
        removed += 1;
    }
    Ok((removed, orders))
}

/// Lets go of the orders that are about to be removed: what was joined with them waits again.
pub(crate) fn release(sql: &Connection, order: OrderId) -> Result<Vec<i64>> {
    let mut statement = sql.prepare_cached("SELECT id FROM side_records WHERE order_id = ?1")?;
    let ids = statement.query_map([order.0], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
    if !ids.is_empty() {
        sql.prepare_cached("UPDATE side_records SET order_id = NULL, joined_by = NULL WHERE order_id = ?1")?
            .execute([order.0])?;
    }
    Ok(ids)
}

/// Parcels and payments of an order that were joined with it by number or place.
pub(crate) fn found_for(sql: &Connection, order: OrderId) -> Result<Vec<i64>> {
    let mut statement = sql.prepare_cached(
        "SELECT id FROM side_records WHERE order_id = ?1 AND joined_by IN ('number', 'place')",
    )?;
    let ids = statement.query_map([order.0], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(ids)
}

impl Tx<'_> {
    /// Joins a parcel or payment with an order by hand; without one it waits again, and never finds by itself
    /// the order that it had.
    ///
    /// # Errors
    /// When there is no such record or order, or the store cannot be written.
    pub fn side_join(&self, SideId(id): SideId, to: Option<OrderId>) -> Result<()> {
        let before = self.side_row(id)?;
        if let (None, Some(before)) = (to, before) {
            self.sql
                .prepare_cached(
                    "UPDATE side_records SET not_orders = trim(not_orders || ' ' || ?2) WHERE id = ?1",
                )?
                .execute(params![id, before.0])?;
        }
        self.side_set(id, to, to.map(|_| "hand"))?;
        let mut changed = Vec::new();
        for order in before.into_iter().filter(|before| Some(*before) != to).chain(to) {
            refold(self.sql, order, &mut changed)?;
        }
        if to.is_none() {
            join(self.sql, std::iter::once(id), &mut changed)?;
        }
        order::search_anew(self.sql, &changed)
    }

    /// Takes a parcel or payment off the waiting list: it belongs to no order of this store.
    ///
    /// # Errors
    /// When there is no such record, or the store cannot be written.
    pub fn side_set_aside(&self, SideId(id): SideId) -> Result<()> {
        let before = self.side_row(id)?;
        self.side_set(id, None, Some("aside"))?;
        let mut changed = Vec::new();
        if let Some(order) = before {
            refold(self.sql, order, &mut changed)?;
        }
        order::search_anew(self.sql, &changed)
    }

    fn side_row(&self, id: i64) -> Result<Option<OrderId>> {
        let row: Option<Option<i64>> = self
            .sql
            .prepare_cached("SELECT order_id FROM side_records WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        let order =
            row.ok_or_else(|| StoreError::NotFound { what: "parcel or payment", id: id.to_string() })?;
        Ok(order.map(OrderId))
    }

    fn side_set(&self, id: i64, order: Option<OrderId>, how: Option<&str>) -> Result<()> {
        if let Some(order) = order
            && order::by_id(self.sql, order)?.is_none()
        {
            return Err(StoreError::NotFound { what: "order", id: order.to_string() });
        }
        self.sql
            .prepare_cached("UPDATE side_records SET order_id = ?2, joined_by = ?3 WHERE id = ?1")?
            .execute(params![id, order.map(|order| order.0), how])?;
        Ok(())
    }
}

impl Store {
    /// Parcels and payments that wait for their order, oldest first, at most `limit` from `offset` on; and how
    /// many there are.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn waiting(&self, offset: u32, limit: u32) -> Result<(u32, Vec<StoredSide>)> {
        let reader = self.read();
        let total =
            reader.query_row("SELECT count(*) FROM side_records WHERE joined_by IS NULL", [], |row| {
                row.get(0)
            })?;
        let found =
            select(&reader, "joined_by IS NULL ORDER BY id LIMIT ?1 OFFSET ?2", params![limit, offset])?;
        Ok((total, found))
    }

    /// Parcels and payments that a person set aside, newest first, at most `limit` from `offset` on; and how many
    /// there are.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn set_aside(&self, offset: u32, limit: u32) -> Result<(u32, Vec<StoredSide>)> {
        let reader = self.read();
        let total =
            reader.query_row("SELECT count(*) FROM side_records WHERE joined_by = 'aside'", [], |row| {
                row.get(0)
            })?;
        let newest = "joined_by = 'aside' ORDER BY id DESC LIMIT ?1 OFFSET ?2";
        Ok((total, select(&reader, newest, params![limit, offset])?))
    }

    /// The parcel or payment of that id.
    ///
    /// # Errors
    /// When there is none, or the store cannot be read.
    pub fn side(&self, id: SideId) -> Result<StoredSide> {
        let found = select(&self.read(), "id = ?1", params![id.0])?;
        found
            .into_iter()
            .next()
            .ok_or_else(|| StoreError::NotFound { what: "parcel or payment", id: id.to_string() })
    }

    /// The parcels and payments of an order, with how they came to it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn sides_of(&self, order: OrderId) -> Result<Vec<StoredSide>> {
        select(&self.read(), "order_id = ?1 ORDER BY id", params![order.0])
    }

    /// Orders that a waiting parcel or payment may belong to: those to the same addressee or postal code.
    ///
    /// # Errors
    /// When there is no such record, or the store cannot be read.
    pub fn side_candidates(&self, id: SideId) -> Result<Vec<OrderId>> {
        let record = self.side(id)?.record;
        let reader = self.read();
        let mut ids = numbered(&reader, &record)?;
        for words in
            [&record.ship_to.name, &record.buyer.name, &record.buyer.email, &record.ship_to.postal_code]
        {
            let Some(expression) = match_expression(words).filter(|_| ids.len() < 10) else { continue };
            let mut statement = reader.prepare_cached(
                "SELECT rowid FROM order_search WHERE order_search MATCH ?1 ORDER BY rowid DESC LIMIT 10",
            )?;
            let mut rows = statement.query([expression])?;
            while let Some(row) = rows.next()? {
                let id = OrderId(row.get(0)?);
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        Ok(ids)
    }
}

fn select(
    connection: &Connection,
    condition: &str,
    values: &[&dyn rusqlite::ToSql],
) -> Result<Vec<StoredSide>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT id, record, order_id, joined_by FROM side_records WHERE {condition}"
    ))?;
    let mut rows = statement.query(values)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(of_row(connection, row)?);
    }
    Ok(found)
}

fn of_row(connection: &Connection, row: &Row<'_>) -> Result<StoredSide> {
    let id: i64 = row.get(0)?;
    let mut statement = connection.prepare_cached(
        "SELECT file_name, lines FROM side_sources JOIN imports ON imports.id = import_id
         WHERE side_id = ?1 ORDER BY imports.id",
    )?;
    let mut sources = Vec::new();
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        let (name, lines): (String, String) = (row.get(0)?, row.get(1)?);
        for line in lines.split(' ') {
            sources.push((name.clone(), parse("line", line)?));
        }
    }
    Ok(StoredSide {
        id: SideId(id),
        record: of_json(&row.get::<_, String>(1)?)?,
        order: row.get::<_, Option<i64>>(2)?.map(OrderId),
        joined_by: row.get(3)?,
        sources,
    })
}
