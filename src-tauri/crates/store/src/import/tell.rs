//! Writing what a file tells of orders, and working out what an order is when more than one file tells of it.

use std::collections::{BTreeSet, HashMap};
use std::ops::ControlFlow;

use docket_domain::order::{
    Edit, EditField, Folded, OrderRecord, SideRecord, Telling, fingerprint, fold, place,
};
use docket_domain::{Address, ImportId, OrderId, ShopId};
use rusqlite::{Connection, params};

use super::{Counts, ImportHead, ImportLine, Outcome};
use crate::column::{named, parse};
use crate::{Result, StoreError, Tx, order, refund, side};

/// An import that is being written.
pub struct Importing<'t, 'a> {
    tx: &'t Tx<'a>,
    id: ImportId,
    shop: ShopId,
    /// Parcels and payments that may belong to an order of this file, by number and by place.
    open_numbers: HashMap<String, Vec<i64>>,
    open_places: HashMap<String, Vec<i64>>,
    /// Whether any were joined by number: an order of another shop may have the same one.
    numbered: bool,
    touched: BTreeSet<i64>,
    /// The newest order before this import, and older ones that it changed: the search follows at the end.
    last: i64,
    changed: Vec<OrderId>,
    /// Whether any order is known by another number too.
    aliased: bool,
}

impl<'a> Tx<'a> {
    /// Begins an import of one file.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn import_begin<'t>(&'t self, head: &ImportHead) -> Result<Importing<'t, 'a>> {
        let id = self.import_row(head)?;
        let (mut open_numbers, mut open_places) = (HashMap::new(), HashMap::new());
        let mut statement = self.sql.prepare_cached(
            "SELECT id, order_number, place FROM side_records WHERE joined_by IS NULL OR joined_by = 'place'",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let side: i64 = row.get(0)?;
            let number: String = row.get(1)?;
            if !number.is_empty() {
                open_numbers.entry(number).or_insert_with(Vec::new).push(side);
            }
            if let Some(place) = row.get::<_, Option<String>>(2)? {
                open_places.entry(place).or_insert_with(Vec::new).push(side);
            }
        }
        let numbered = self
            .sql
            .prepare_cached("SELECT 1 FROM side_records WHERE joined_by = 'number' AND order_number > ''")?
            .exists([])?;
        Ok(Importing {
            tx: self,
            id,
            shop: head.shop,
            open_numbers,
            open_places,
            numbered,
            touched: BTreeSet::new(),
            last: order::last_id(self.sql)?,
            changed: Vec::new(),
            aliased: order::any_aliased(self.sql)?,
        })
    }
}

impl Importing<'_, '_> {
    /// Id of the import.
    pub fn id(&self) -> ImportId {
        self.id
    }

    /// Writes what the file tells of an order and says what that did.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn order(&mut self, record: &OrderRecord) -> Result<Outcome> {
        let sql = self.tx.sql;
        let told = fingerprint(record);
        self.aliased |= !record.aliases.is_empty();
        let (outcome, places) = match order::told_by(sql, self.shop, record, self.aliased)? {
            None => {
                let id = order::insert(sql, self.shop, self.id, record, told)?;
                write_source(sql, self.id, id, told, &record.lines)?;
                (Outcome::New, place(&record.ship_to).into_iter().collect())
            }
            Some((id, known)) if known == told && known != 0 => {
                write_source(sql, self.id, id, told, &record.lines)?;
                return Ok(Outcome::Unchanged);
            }
            Some((id, known)) => {
                let mut places = self.places_of(id)?;
                let outcome = self.retold(id, known, told, record)?;
                places.extend(self.places_of(id)?);
                (outcome, places)
            }
        };
        self.touch(record, &places)?;
        Ok(outcome)
    }

    /// The places of an order, where a parcel or payment may be looking for them.
    fn places_of(&self, id: OrderId) -> Result<BTreeSet<String>> {
        if self.open_places.is_empty() { Ok(BTreeSet::new()) } else { side::places_of(self.tx.sql, id) }
    }

    /// Another file told of this order already, in other words.
    fn retold(&mut self, id: OrderId, known: i64, told: i64, record: &OrderRecord) -> Result<Outcome> {
        let sql = self.tx.sql;
        let mut bare = record.clone();
        bare.lines.clear();
        let kept = own_tellings(sql, id)?;
        if let Some((same, _)) = kept.iter().find(|(number, record)| *number == told || *record == bare) {
            write_source(sql, self.id, id, *same, &record.lines)?;
            // A telling that another file repeats may count for more now: that file may know a later day.
            return self.refolded(id);
        }
        if kept.is_empty() {
            let Some(before) = order::by_id(sql, id)? else {
                return Err(StoreError::NotFound { what: "order", id: id.to_string() });
            };
            if before.record == bare {
                write_source(sql, self.id, id, known, &record.lines)?;
                return Ok(Outcome::Unchanged);
            }
            write_telling(sql, id, known, &before.record)?;
        }
        write_telling(sql, id, told, &bare)?;
        write_source(sql, self.id, id, told, &record.lines)?;
        self.refolded(id)
    }

    fn refolded(&mut self, id: OrderId) -> Result<Outcome> {
        Ok(if refold(self.tx.sql, id, &mut self.changed)? { Outcome::Updated } else { Outcome::Unchanged })
    }

    /// Remembers which parcels and payments have to look again for their order.
    fn touch(&mut self, record: &OrderRecord, places: &BTreeSet<String>) -> Result<()> {
        if !self.open_numbers.is_empty() || self.numbered {
            for number in [&record.number].into_iter().chain(&record.aliases) {
                let number = number.trim_start_matches('#');
                self.touched.extend(self.open_numbers.get(number).into_iter().flatten());
                if self.numbered {
                    let mut statement = self.tx.sql.prepare_cached(
                        "SELECT id FROM side_records WHERE order_number = ?1 AND joined_by = 'number'",
                    )?;
                    for id in statement.query_map([number], |row| row.get(0))? {
                        self.touched.insert(id?);
                    }
                }
            }
        }
        for place in places {
            self.touched.extend(self.open_places.get(place).into_iter().flatten());
        }
        Ok(())
    }

    /// Writes a parcel or payment, joins it with its order when there is one, and says what that did.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn side(&mut self, record: &SideRecord) -> Result<Outcome> {
        side::tell(self.tx.sql, self.id, record, &mut self.changed)
    }

    /// Keeps what became of a line that is not simply an order.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn line(&self, line: &ImportLine) -> Result<()> {
        self.tx
            .sql
            .prepare_cached(
                "INSERT INTO import_lines (import_id, line, outcome, reason, field, raw) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![self.id.0, line.line, line.outcome, line.reason, line.field, line.raw])?;
        Ok(())
    }

    /// Ends the import with its counts: parcels and payments that waited for orders of this file find them now.
    ///
    /// # Errors
    /// When the store cannot be written, the counts do not add up, or `watch`, which is asked now and then,
    /// breaks off.
    pub fn finish(mut self, counts: Counts, watch: &mut dyn FnMut() -> ControlFlow<()>) -> Result<ImportId> {
        let sql = self.tx.sql;
        order::search_after(sql, self.last, watch)?;
        self.changed.retain(|id| id.0 <= self.last);
        order::search_anew(sql, &self.changed)?;
        // Those that find their order by its place look for it in the search.
        let mut joined = Vec::new();
        side::join(sql, self.touched.iter().copied(), &mut joined)?;
        order::search_anew(sql, &joined)?;
        self.tx.import_counts(self.id, counts)?;
        Ok(self.id)
    }
}

/// What that record of a file that lists orders as `whole`, or only their items, and knows of days up to `as_of`
/// would do, without writing.
///
/// # Errors
/// When the store cannot be read.
pub fn would(
    connection: &Connection,
    shop: Option<ShopId>,
    as_of: Option<chrono::NaiveDate>,
    whole: bool,
    record: &OrderRecord,
) -> Result<Outcome> {
    let Some(shop) = shop else { return Ok(Outcome::New) };
    let Some((id, known)) = order::told_by(connection, shop, record, true)? else { return Ok(Outcome::New) };
    let told = fingerprint(record);
    if known == told && known != 0 {
        return Ok(Outcome::Unchanged);
    }
    let mut bare = record.clone();
    bare.lines.clear();
    let mut tellings = tellings(connection, id)?;
    if tellings.iter().any(|telling| telling.fingerprint == told || telling.record == bare) {
        return Ok(Outcome::Unchanged);
    }
    let Some(before) = order::by_id(connection, id)? else { return Ok(Outcome::New) };
    if tellings.is_empty() {
        if before.record == bare {
            return Ok(Outcome::Unchanged);
        }
        let (as_of, whole) = told_when(connection, id, known)?;
        tellings.push(Telling { as_of, whole, fingerprint: known, record: before.record.clone() });
    }
    tellings.push(Telling { as_of, whole, fingerprint: told, record: bare });
    let folded = fold(tellings, side::of_order(connection, id)?, &edits(connection, id)?);
    let same = folded.is_some_and(|folded| folded.record == before.record);
    Ok(if same { Outcome::Unchanged } else { Outcome::Updated })
}

fn write_source(sql: &Connection, import: ImportId, order: OrderId, told: i64, lines: &[u64]) -> Result<()> {
    let lines = lines.iter().map(u64::to_string).collect::<Vec<_>>().join(" ");
    sql.prepare_cached(
        "INSERT INTO order_sources (import_id, order_id, fingerprint, lines) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (import_id, order_id) DO UPDATE SET lines = lines || ' ' || excluded.lines",
    )?
    .execute(params![import.0, order.0, told, lines])?;
    Ok(())
}

fn write_telling(sql: &Connection, order: OrderId, fingerprint: i64, record: &OrderRecord) -> Result<()> {
    sql.prepare_cached(
        "INSERT INTO order_tellings (order_id, fingerprint, record) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
    )?
    .execute(params![order.0, fingerprint, to_json(record)?])?;
    Ok(())
}

pub(crate) fn to_json(record: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(record)
        .map_err(|error| StoreError::Unreadable { what: "record", text: error.to_string() })
}

pub(crate) fn of_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|_| StoreError::Unreadable { what: "record", text: text.to_owned() })
}

/// The tellings kept for an order; none when the order itself is what the only telling says.
fn own_tellings(sql: &Connection, id: OrderId) -> Result<Vec<(i64, OrderRecord)>> {
    let mut statement =
        sql.prepare_cached("SELECT fingerprint, record FROM order_tellings WHERE order_id = ?1")?;
    let mut rows = statement.query([id.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push((row.get(0)?, of_json(&row.get::<_, String>(1)?)?));
    }
    Ok(found)
}

/// The last day and the kind of the files that tell that.
fn told_when(sql: &Connection, id: OrderId, fingerprint: i64) -> Result<(Option<chrono::NaiveDate>, bool)> {
    let (as_of, whole): (Option<String>, Option<bool>) = sql
        .prepare_cached(
            "SELECT max(as_of), max(kind = 'orders') FROM order_sources JOIN imports ON imports.id = import_id
             WHERE order_id = ?1 AND fingerprint = ?2",
        )?
        .query_row(params![id.0, fingerprint], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok((as_of.map(|day| parse("day", &day)).transpose()?, whole.unwrap_or(true)))
}

fn tellings(sql: &Connection, id: OrderId) -> Result<Vec<Telling>> {
    let mut found = Vec::new();
    for (fingerprint, record) in own_tellings(sql, id)? {
        let (as_of, whole) = told_when(sql, id, fingerprint)?;
        found.push(Telling { as_of, whole, fingerprint, record });
    }
    Ok(found)
}

pub(crate) fn edits(sql: &Connection, id: OrderId) -> Result<Vec<Edit>> {
    let mut statement =
        sql.prepare_cached("SELECT field, value, before FROM order_edits WHERE order_id = ?1 ORDER BY id")?;
    let mut rows = statement.query([id.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let field: String = row.get(0)?;
        let field = named("field", &field, EditField::from_name)?;
        found.push(Edit { field, value: row.get(1)?, before: row.get(2)? });
    }
    Ok(found)
}

/// What all files, parcels, payments and changes make of an order; nothing when the order is what one file
/// tells and nothing else.
pub(crate) fn folded(sql: &Connection, id: OrderId) -> Result<Option<Folded>> {
    folded_without(sql, id, None)
}

/// The same, as if that part had not been changed by hand.
pub(crate) fn folded_without(
    sql: &Connection,
    id: OrderId,
    field: Option<EditField>,
) -> Result<Option<Folded>> {
    let mut edits = edits(sql, id)?;
    edits.retain(|edit| Some(edit.field) != field);
    Ok(fold(tellings(sql, id)?, side::of_order(sql, id)?, &edits))
}

/// The addresses that files and the seller told for an order, earlier ones first.
pub(crate) fn addresses_told(sql: &Connection, id: OrderId) -> Result<Vec<Address>> {
    Ok(match fold(tellings(sql, id)?, Vec::new(), &edits(sql, id)?) {
        Some(folded) => folded.addresses,
        None => order::by_id(sql, id)?.map(|order| order.record.ship_to).into_iter().collect(),
    })
}

/// Works out anew what the order is, and says whether it has changed; then it is added to `changed` as well, for
/// the search to follow. Where one telling alone is left, the order becomes that telling and nothing more is kept.
pub(crate) fn refold(sql: &Connection, id: OrderId, changed: &mut Vec<OrderId>) -> Result<bool> {
    let Some(before) = order::by_id(sql, id)? else { return Ok(false) };
    let mut tellings = tellings(sql, id)?;
    let sides = side::of_order(sql, id)?;
    let edits = edits(sql, id)?;
    let alone = sides.is_empty() && edits.is_empty();
    if tellings.is_empty() {
        if alone {
            return Ok(false);
        }
        // Until now the order was the telling.
        let known: i64 = sql
            .prepare_cached("SELECT fingerprint FROM orders WHERE id = ?1")?
            .query_row([id.0], |row| row.get(0))?;
        write_telling(sql, id, known, &before.record)?;
        let (as_of, whole) = told_when(sql, id, known)?;
        tellings.push(Telling { as_of, whole, fingerprint: known, record: before.record.clone() });
    }
    let only = tellings.first().filter(|_| alone && tellings.len() == 1).map(|telling| telling.fingerprint);
    let Some(folded) = fold(tellings, sides, &edits) else { return Ok(false) };
    if only.is_some() {
        sql.prepare_cached("DELETE FROM order_tellings WHERE order_id = ?1")?.execute([id.0])?;
    }
    let other = folded.record != before.record;
    if other {
        order::update(sql, id, before.shop, &folded.record, only.unwrap_or(0))?;
        refund::write_exposure(sql, id)?;
    } else {
        sql.prepare_cached("UPDATE orders SET fingerprint = ?2 WHERE id = ?1 AND fingerprint <> ?2")?
            .execute(params![id.0, only.unwrap_or(0)])?;
    }
    let moved = order::write_places(sql, id, &folded.record.ship_to, &folded.addresses)?;
    if other || moved {
        changed.push(id);
    }
    Ok(other)
}
