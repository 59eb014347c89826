//! Taking an import back: what only it told is gone, what others tell too is what they tell.

use docket_domain::{CaseId, ImportId, OrderId};
use rusqlite::{Connection, OptionalExtension, params};

use super::{Undone, refold};
use crate::column::text_of;
use crate::{Result, StoreError, Tx, order, side};

/// Orders of the import that no other import tells of.
const ONLY_HERE: &str = "SELECT mine.order_id FROM order_sources AS mine WHERE mine.import_id = ?1
  AND NOT EXISTS (SELECT 1 FROM order_sources AS other
                  WHERE other.order_id = mine.order_id AND other.import_id <> ?1)";

impl Tx<'_> {
    /// Takes an import back.
    ///
    /// # Errors
    /// [`StoreError::Moved`] when a case was opened on one of its orders, one was changed by hand, or has
    /// tracking events.
    pub fn import_undo(&self, import: ImportId) -> Result<Undone> {
        let sql = self.sql;
        refuse_if_used(sql, import)?;
        let mut undone = Undone::default();
        let gone = ids(sql, ONLY_HERE, import)?;
        let shared: Vec<OrderId> = ids(
            sql,
            "SELECT order_id FROM order_sources WHERE import_id = ?1 AND EXISTS (
               SELECT 1 FROM order_sources AS other
               WHERE other.order_id = order_sources.order_id AND other.import_id <> ?1)",
            import,
        )?;
        sql.execute("DELETE FROM order_sources WHERE import_id = ?1", [import.0])?;
        let (mut loose, mut changed) = (Vec::new(), Vec::new());
        if i64::try_from(gone.len()).ok() == count(sql)? {
            // Every order goes: the search is emptied at once.
            sql.execute("INSERT INTO order_search (order_search) VALUES ('delete-all')", [])?;
        } else {
            order::search_without(sql, &gone)?;
        }
        for id in gone {
            loose.extend(side::release(sql, id)?);
            order::remove(sql, id)?;
            undone.removed += 1;
        }
        for id in shared {
            sql.prepare_cached(
                "DELETE FROM order_tellings WHERE order_id = ?1 AND fingerprint NOT IN (
                   SELECT fingerprint FROM order_sources WHERE order_id = ?1)",
            )?
            .execute([id.0])?;
            sql.prepare_cached(
                "UPDATE orders SET import_id = (SELECT min(import_id) FROM order_sources WHERE order_id = ?1)
                 WHERE id = ?1 AND import_id = ?2",
            )?
            .execute(params![id.0, import.0])?;
            undone.restored += u32::from(refold(sql, id, &mut changed)?);
            // The order may have lost a number or an address by which they found it.
            loose.extend(side::found_for(sql, id)?);
        }
        let (sides, orders) = side::untell(sql, import, &mut changed)?;
        undone.sides = sides;
        for id in orders {
            undone.restored += u32::from(refold(sql, id, &mut changed)?);
        }
        order::search_anew(sql, &changed)?;
        let mut joined = Vec::new();
        side::join(sql, loose.into_iter(), &mut joined)?;
        side::join_open(sql, &mut joined)?;
        order::search_anew(sql, &joined)?;
        sql.execute("UPDATE imports SET undone_at = ?2 WHERE id = ?1", params![import.0, text_of(self.at)])?;
        Ok(undone)
    }
}

fn refuse_if_used(sql: &Connection, import: ImportId) -> Result<()> {
    let case: Option<i64> = sql
        .query_row(
            &format!("SELECT id FROM cases WHERE order_id IN ({ONLY_HERE}) ORDER BY id LIMIT 1"),
            [import.0],
            |row| row.get(0),
        )
        .optional()?;
    if let Some(case) = case {
        return Err(StoreError::Moved { later: "case_open".into(), subject: CaseId(case).to_string() });
    }
    let edited: Option<String> = sql
        .query_row(
            &format!(
                "SELECT number FROM order_edits JOIN orders ON orders.id = order_id
                 WHERE order_id IN ({ONLY_HERE}) ORDER BY order_edits.id LIMIT 1"
            ),
            [import.0],
            |row| row.get(0),
        )
        .optional()?;
    if let Some(subject) = edited {
        return Err(StoreError::Moved { later: "order_edit".into(), subject });
    }
    let tracked: Option<String> = sql
        .query_row(
            &format!(
                "SELECT number FROM tracking_events JOIN orders ON orders.id = order_id
                 WHERE order_id IN ({ONLY_HERE}) ORDER BY tracking_events.id LIMIT 1"
            ),
            [import.0],
            |row| row.get(0),
        )
        .optional()?;
    match tracked {
        Some(subject) => Err(StoreError::Moved { later: "tracking_paste".into(), subject }),
        None => Ok(()),
    }
}

fn count(sql: &Connection) -> Result<Option<i64>> {
    Ok(sql.query_row("SELECT count(*) FROM orders", [], |row| row.get(0))?)
}

fn ids(sql: &Connection, query: &str, import: ImportId) -> Result<Vec<OrderId>> {
    let mut statement = sql.prepare_cached(query)?;
    let found = statement.query_map([import.0], |row| row.get(0).map(OrderId))?.collect::<Result<_, _>>()?;
    Ok(found)
}
