//! What the seller changed on an order by hand. It lies over what files tell and is never overwritten.

use chrono::{DateTime, Utc};
use docket_domain::order::{EditField, Folded};
use docket_domain::{Address, OrderId};
use rusqlite::params;

use crate::column::{instant, named, text_of};
use crate::import::{folded, refold};
use crate::{Result, Store, StoreError, Tx, order};

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

impl Tx<'_> {
    /// Changes a part of an order by hand. A second change of the same part replaces the first.
    ///
    /// # Errors
    /// When there is no such order, or the store cannot be written.
    pub fn order_edit(&self, id: OrderId, field: EditField, value: &str, because: &str) -> Result<()> {
        let told = self.told(id, field)?;
        self.sql.execute(
            "INSERT INTO order_edits (order_id, field, value, before, at, because) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (order_id, field) DO UPDATE SET
               value = excluded.value, before = excluded.before, at = excluded.at, because = excluded.because",
            params![id.0, field.name(), value, told, text_of(self.at), because],
        )?;
        self.refolded(id)
    }

    /// Takes a change by hand away: what the files say holds again.
    ///
    /// # Errors
    /// When there is no such change, or the store cannot be written.
    pub fn order_edit_drop(&self, id: OrderId, field: EditField) -> Result<()> {
        let gone = self.sql.execute(
            "DELETE FROM order_edits WHERE order_id = ?1 AND field = ?2",
            params![id.0, field.name()],
        )?;
        if gone == 0 {
            return Err(StoreError::NotFound { what: "change", id: field.name().to_owned() });
        }
        self.refolded(id)
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

    fn refolded(&self, id: OrderId) -> Result<()> {
        let mut changed = Vec::new();
        refold(self.sql, id, &mut changed)?;
        order::search_anew(self.sql, &changed)
    }

    /// What the files say there, without the seller's own change.
    fn told(&self, id: OrderId, field: EditField) -> Result<String> {
        let Some(order) = order::by_id(self.sql, id)? else {
            return Err(StoreError::NotFound { what: "order", id: id.to_string() });
        };
        Ok(match without_edit(self.sql, id, field)? {
            Some(folded) => field.of(&folded.record),
            None => field.of(&order.record),
        })
    }
}

fn without_edit(sql: &rusqlite::Connection, id: OrderId, field: EditField) -> Result<Option<Folded>> {
    crate::import::folded_without(sql, id, Some(field))
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

    /// The addresses that an order had before its present one, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn earlier_addresses(&self, id: OrderId) -> Result<Vec<Address>> {
        let mut addresses = folded(&self.read(), id)?.map(|folded| folded.addresses).unwrap_or_default();
        addresses.pop();
        Ok(addresses)
    }
}
