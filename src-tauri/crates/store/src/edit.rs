//! What the seller changed on an order by hand. It lies over what files tell and is never overwritten.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use docket_domain::order::{EditField, OrderRecord, SideRecord, lines_of};
use docket_domain::{Address, OrderId};
use rusqlite::{Connection, params};

use crate::column::{instant, named, text_of};
use crate::import::{folded, folded_without, of_json, refold};
use crate::{Result, Store, StoreError, Tx, order, side};

/// A change by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEdit {
    /// What was changed.
    pub field: EditField,
    /// What the seller wrote; an address as its eight parts, one a line.
    pub value: String,
    /// What the files said then.
    pub before: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Why, in the seller's words.
    pub because: String,
    /// What the files say now, when that is neither.
    pub conflict: Option<String>,
}

/// Who said an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddressFrom {
    /// Name of the file; absent when it was the seller.
    pub file: Option<String>,
    /// When it was imported or written.
    pub at: DateTime<Utc>,
    /// Why, in the seller's words; empty for a file.
    pub because: String,
}

/// An address that an order had before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierAddress {
    /// The address.
    pub address: Address,
    /// Who said it; absent when that is not known any more.
    pub told_by: Option<AddressFrom>,
    /// Who said the address that came after it.
    pub replaced_by: Option<AddressFrom>,
}

impl Tx<'_> {
    /// Changes a part of an order by hand. A second change of the same part replaces the first.
    ///
    /// # Errors
    /// When there is no such order, or the store cannot be written.
    pub fn order_edit(&self, id: OrderId, field: EditField, value: &str, because: &str) -> Result<()> {
        let told = self.told(id, field)?;
        let places = side::places_of(self.sql, id)?;
        self.sql.execute(
            "INSERT INTO order_edits (order_id, field, value, before, at, because) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (order_id, field) DO UPDATE SET
               value = excluded.value, before = excluded.before, at = excluded.at, because = excluded.because",
            params![id.0, field.name(), value, told, text_of(self.at), because],
        )?;
        self.edited(id, field, &places)
    }

    /// Takes a change by hand away: what the files say holds again.
    ///
    /// # Errors
    /// When there is no such change, or the store cannot be written.
    pub fn order_edit_drop(&self, id: OrderId, field: EditField) -> Result<()> {
        let places = side::places_of(self.sql, id)?;
        let gone = self.sql.execute(
            "DELETE FROM order_edits WHERE order_id = ?1 AND field = ?2",
            params![id.0, field.name()],
        )?;
        if gone == 0 {
            return Err(StoreError::NotFound { what: "change", id: field.name().to_owned() });
        }
        self.edited(id, field, &places)
    }

    /// Keeps a change by hand although the files say something else now: the conflict is settled.
    ///
    /// # Errors
    /// When there is no such change, or the store cannot be written.
    pub fn order_edit_keep(&self, id: OrderId, field: EditField) -> Result<()> {
        let told = self.told(id, field)?;
        let kept = self.sql.execute(
            "UPDATE order_edits SET before = ?3 WHERE order_id = ?1 AND field = ?2",
            params![id.0, field.name(), told],
        )?;
        if kept == 0 {
            return Err(StoreError::NotFound { what: "change", id: field.name().to_owned() });
        }
        Ok(())
    }

    /// Works the order out anew, and lets parcels and payments look for it at its new address.
    fn edited(&self, id: OrderId, field: EditField, before: &BTreeSet<String>) -> Result<()> {
        let mut changed = Vec::new();
        refold(self.sql, id, &mut changed)?;
        order::search_anew(self.sql, &changed)?;
        let mut joined = Vec::new();
        if field == EditField::ShipTo {
            let places = before.union(&side::places_of(self.sql, id)?).cloned().collect();
            side::join_at(self.sql, id, &places, &mut joined)?;
        }
        order::search_anew(self.sql, &joined)
    }

    /// What the files say there, without the seller's own change.
    fn told(&self, id: OrderId, field: EditField) -> Result<String> {
        let Some(order) = order::by_id(self.sql, id)? else {
            return Err(StoreError::NotFound { what: "order", id: id.to_string() });
        };
        Ok(match folded_without(self.sql, id, Some(field))? {
            Some(folded) => field.of(&folded.record),
            None => field.of(&order.record),
        })
    }
}

impl Store {
    /// The changes that were made to an order by hand, and what the files say against them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn order_edits(&self, id: OrderId) -> Result<Vec<StoredEdit>> {
        let reader = self.read();
        let conflicts = folded(&reader, id)?.map(|folded| folded.conflicts).unwrap_or_default();
        let mut statement = reader.prepare_cached(
            "SELECT field, value, before, at, because FROM order_edits WHERE order_id = ?1 ORDER BY id",
        )?;
        let mut rows = statement.query([id.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let field: String = row.get(0)?;
            let field = named("field", &field, EditField::from_name)?;
            let conflict = conflicts.iter().find(|(known, _)| *known == field).map(|(_, told)| told.clone());
            found.push(StoredEdit {
                field,
                value: row.get(1)?,
                before: row.get(2)?,
                at: instant(row, "at")?,
                because: row.get(4)?,
                conflict,
            });
        }
        Ok(found)
    }

    /// The addresses that an order had before its present one, oldest first, each with where it came from and
    /// what replaced it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn earlier_addresses(&self, id: OrderId) -> Result<Vec<EarlierAddress>> {
        let reader = self.read();
        let addresses = folded(&reader, id)?.map(|folded| folded.addresses).unwrap_or_default();
        if addresses.len() < 2 {
            return Ok(Vec::new());
        }
        let sources = address_sources(&reader, id)?;
        let by_hand = edit_of_address(&reader, id)?;
        let told_by = |address: &Address| match &by_hand {
            Some((value, change)) if *value == lines_of(address) => Some(change.clone()),
            _ => sources.iter().find(|(told, _)| told == address).map(|(_, change)| change.clone()),
        };
        Ok(addresses
            .windows(2)
            .filter_map(|pair| match pair {
                [old, new] => Some(EarlierAddress {
                    address: old.clone(),
                    told_by: told_by(old),
                    replaced_by: told_by(new),
                }),
                _ => None,
            })
            .collect())
    }
}

fn edit_of_address(connection: &Connection, id: OrderId) -> Result<Option<(String, AddressFrom)>> {
    let mut statement = connection.prepare_cached(
        "SELECT value, at, because FROM order_edits WHERE order_id = ?1 AND field = 'ship_to'",
    )?;
    let mut rows = statement.query([id.0])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let change = AddressFrom { file: None, at: instant(row, "at")?, because: row.get("because")? };
    Ok(Some((row.get("value")?, change)))
}

/// Each address that a file told for an order, and the file that told it first.
fn address_sources(connection: &Connection, id: OrderId) -> Result<Vec<(Address, AddressFrom)>> {
    let mut found = Vec::new();
    let mut statement = connection.prepare_cached(
        "SELECT order_tellings.record, imports.file_name, imports.at FROM order_tellings
         JOIN order_sources ON order_sources.order_id = order_tellings.order_id
           AND order_sources.fingerprint = order_tellings.fingerprint
         JOIN imports ON imports.id = order_sources.import_id
         WHERE order_tellings.order_id = ?1 ORDER BY imports.id",
    )?;
    let mut rows = statement.query([id.0])?;
    while let Some(row) = rows.next()? {
        let record: OrderRecord = of_json(&row.get::<_, String>(0)?)?;
        let from = AddressFrom { file: Some(row.get(1)?), at: instant(row, "at")?, because: String::new() };
        found.push((record.ship_to, from));
    }
    let mut statement = connection.prepare_cached(
        "SELECT side_sources.record, imports.file_name, imports.at FROM side_records
         JOIN side_sources ON side_sources.side_id = side_records.id
         JOIN imports ON imports.id = side_sources.import_id
         WHERE side_records.order_id = ?1 ORDER BY imports.id",
    )?;
    let mut rows = statement.query([id.0])?;
    while let Some(row) = rows.next()? {
        let record: SideRecord = of_json(&row.get::<_, String>(0)?)?;
        let from = AddressFrom { file: Some(row.get(1)?), at: instant(row, "at")?, because: String::new() };
        found.push((record.ship_to, from));
    }
    Ok(found)
}
