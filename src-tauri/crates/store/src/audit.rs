//! Operations: one transaction, one name, one audit record, one step of undo.
//!
//! Triggers derived from the columns write every change of an audited table into `changes`. Undo applies the
//! before-images in reverse inside a normal operation, so redo comes for free, and refuses when a row has
//! moved on since.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use docket_domain::OpId;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use crate::column::text_of;
use crate::work::Touched;
use crate::{Result, Store, StoreError, order, work};

/// Tables that undo covers.
pub(crate) const AUDITED: &[&str] = &[
    "settings",
    "shops",
    "imports",
    "orders",
    "order_aliases",
    "order_items",
    "shipments",
    "payments",
    "order_tellings",
    "order_places",
    "order_edits",
    "side_records",
    "mappings",
    "inbox_passed",
    "cases",
    "case_private",
    "step_runs",
    "waits",
    "entries",
    "promises",
    "reminders",
    "papers",
    "deadlines",
    "deadline_corrections",
    "filings",
    "entry_versions",
    "entry_marks",
    "attachments",
    "case_tags",
    "saved_views",
    "case_merges",
    "tracking_events",
    "playbook_copies",
    "policies",
    "policy_publications",
    "order_paid",
    "remedies",
    "refunds",
    "store_credits",
    "credit_redemptions",
    "offers",
    "obligations",
    "requests",
    "request_facts",
    "case_conduct",
    "order_letters",
    "assess_answers",
    "order_costs",
    "decisions",
    "prevention_marks",
    "shop_voices",
    "order_voices",
];

/// Columns that are worked out from other tables: no part of what an operation did, and worked out anew after undo.
const WORKED_OUT: &[(&str, &str)] = &[("cases", "exposure")];

/// An operation about to be carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOp {
    /// Stable name (`case_open`).
    pub name: &'static str,
    /// What it is about, for the words of undo: a file name, a case id.
    pub subject: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Whether undo may take it back.
    pub undoable: bool,
    /// Whether it writes without an audit row for each row (large imports keep their own before-images).
    pub bulk: bool,
    /// The operation that this one takes back, when it has a way of its own to do so (an import).
    pub undoes: Option<OpId>,
}

impl NewOp {
    /// An ordinary operation, audited row by row and open to undo.
    pub fn named(name: &'static str, subject: &str, at: DateTime<Utc>) -> Self {
        Self { name, subject: subject.to_owned(), at, undoable: true, bulk: false, undoes: None }
    }
}

/// An operation that was carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpLine {
    /// Id.
    pub id: OpId,
    /// Stable name.
    pub name: String,
    /// What it was about.
    pub subject: String,
}

/// A transaction inside an operation: the only thing that writes.
pub struct Tx<'a> {
    pub(crate) sql: &'a rusqlite::Transaction<'a>,
    pub(crate) op: OpId,
    pub(crate) at: DateTime<Utc>,
}

impl Tx<'_> {
    /// Id of the operation.
    pub fn op(&self) -> OpId {
        self.op
    }

    /// When the operation takes place.
    pub fn at(&self) -> DateTime<Utc> {
        self.at
    }

    /// The connection, for reading inside the transaction.
    pub fn read(&self) -> &Connection {
        self.sql
    }
}

impl Store {
    /// Carries out one operation: everything in `work` happens, or nothing. Says which tables changed.
    ///
    /// # Errors
    /// What `work` says, or that the store is busy, full or read-only.
    pub fn transact<T, E: From<StoreError>>(
        &self,
        op: NewOp,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<(T, OpId, BTreeSet<String>), E> {
        let located = |error: StoreError| E::from(error.at(self.path()));
        let mut writer = self.writer();
        let sql = writer
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| located(error.into()))?;
        let tx = begin(&sql, &op).map_err(located)?;
        if op.bulk {
            bulk_begins(&sql).map_err(located)?;
        }
        let output = work(&tx)?;
        let id = tx.op;
        if op.bulk {
            bulk_ends(&sql).map_err(located)?;
        }
        work::refresh(&sql, &touched(&op, id)).map_err(located)?;
        let changed = finish(&sql, id, op.bulk).map_err(located)?;
        sql.commit().map_err(|error| located(error.into()))?;
        if op.bulk {
            // The memory is wanted for the one operation only.
            writer.execute_batch("PRAGMA shrink_memory").map_err(|error| located(error.into()))?;
        }
        Ok((output, id, changed))
    }

    /// The operation that undo would take back next.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn undo_next(&self) -> Result<Option<OpLine>> {
        Ok(History::of(&self.read())?.undo())
    }

    /// The operation that redo would do again.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn redo_next(&self) -> Result<Option<OpLine>> {
        Ok(History::of(&self.read())?.redo().map(|(_, line)| line))
    }

    /// Takes the newest operation back; what it was and which tables changed.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`], or [`StoreError::Moved`] when a later operation built on it.
    pub fn undo(&self, at: DateTime<Utc>) -> Result<(OpLine, OpId, BTreeSet<String>)> {
        self.revert(at, "undo", |connection| {
            let line = History::of(connection)?.undo().ok_or(StoreError::NothingToUndo)?;
            Ok((line.id, line))
        })
    }

    /// Does the operation that was taken back last again.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`], or [`StoreError::Moved`].
    pub fn redo(&self, at: DateTime<Utc>) -> Result<(OpLine, OpId, BTreeSet<String>)> {
        self.revert(at, "redo", |connection| History::of(connection)?.redo().ok_or(StoreError::NothingToUndo))
    }

    fn revert(
        &self,
        at: DateTime<Utc>,
        name: &'static str,
        choose: impl FnOnce(&Connection) -> Result<(OpId, OpLine)>,
    ) -> Result<(OpLine, OpId, BTreeSet<String>)> {
        let mut writer = self.writer();
        let sql = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (reverted, line) = choose(&sql)?;
        let op = NewOp { undoable: false, undoes: Some(reverted), ..NewOp::named(name, &line.subject, at) };
        let tx = begin(&sql, &op).map_err(|error| error.at(self.path()))?;
        apply_before_images(&sql, reverted)?;
        order::search_again(&sql, tx.op)?;
        let id = tx.op;
        work::refresh(&sql, &Touched::Audited(id))?;
        let changed = finish(&sql, id, false)?;
        sql.commit().map_err(|error| StoreError::from(error).at(self.path()))?;
        Ok((line, id, changed))
    }
}

/// Memory for pages that a bulk operation may use, in KiB.
const BULK_CACHE_KIB: i64 = 160 * 1024;
/// Memory for pages at other times, in KiB; the default of SQLite.
const CACHE_KIB: i64 = 2000;

/// A bulk operation writes every page about once when they may stay in memory meanwhile, and the search gathers
/// its index in pieces that later writes put together bit by bit. Its rows have no audit of their own, and
/// without triggers SQLite need not be ready to take back each single row. Nobody else sees the transaction.
fn bulk_begins(sql: &Connection) -> Result<()> {
    sql.pragma_update(None, "cache_size", -BULK_CACHE_KIB)?;
    for table in AUDITED {
        for event in ["insert", "update", "delete"] {
            sql.execute_batch(&format!(
                "DROP TRIGGER guard_audit_{table}_{event}; DROP TRIGGER audit_{table}_{event};"
            ))?;
        }
    }
    sql.execute("INSERT INTO order_search (order_search, rank) VALUES ('automerge', 0)", [])?;
    Ok(())
}

fn bulk_ends(sql: &Connection) -> Result<()> {
    sql.execute("INSERT INTO order_search (order_search, rank) VALUES ('automerge', 4)", [])?;
    derive_triggers(sql)?;
    sql.pragma_update(None, "cache_size", -CACHE_KIB)?;
    Ok(())
}

fn touched(op: &NewOp, id: OpId) -> Touched {
    match (op.bulk, op.undoes) {
        (false, _) => Touched::Audited(id),
        (true, None) => Touched::Import(id),
        // What an import had told is gone, and with it which orders they were.
        (true, Some(_)) => Touched::All,
    }
}

fn begin<'a>(sql: &'a rusqlite::Transaction<'a>, op: &NewOp) -> Result<Tx<'a>> {
    sql.execute(
        "INSERT INTO ops (at, name, subject, undoable, undoes) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![text_of(op.at), op.name, op.subject, op.undoable, op.undoes.map(|id| id.0)],
    )?;
    let id = OpId(sql.last_insert_rowid());
    sql.execute("INSERT INTO op_now (id, op_id, bulk) VALUES (1, ?1, ?2)", params![id.0, op.bulk])?;
    Ok(Tx { sql, op: id, at: op.at })
}

fn finish(sql: &Connection, op: OpId, bulk: bool) -> Result<BTreeSet<String>> {
    sql.execute("DELETE FROM op_now", [])?;
    let mut changed = BTreeSet::new();
    if bulk {
        changed.extend(["orders".to_owned(), "imports".to_owned()]);
    }
    let mut statement = sql.prepare_cached("SELECT DISTINCT tbl FROM changes WHERE op_id = ?1")?;
    let mut rows = statement.query([op.0])?;
    while let Some(row) = rows.next()? {
        changed.insert(row.get(0)?);
    }
    if changed.contains("orders") {
        order::count_again(sql)?;
    }
    Ok(changed)
}

fn columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let mut names = statement.query_map([table], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    names.retain(|name| !WORKED_OUT.contains(&(table, name)));
    Ok(names)
}

fn json_of(columns: &[String], row: &str) -> String {
    let pairs: Vec<String> = columns.iter().map(|column| format!("'{column}', {row}\"{column}\"")).collect();
    format!("json_object({})", pairs.join(", "))
}

/// Makes the audit triggers anew from the tables as they now are.
pub(crate) fn derive_triggers(connection: &Connection) -> Result<()> {
    for table in AUDITED {
        let columns = columns(connection, table)?;
        let told = columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
        let (old, new) = (json_of(&columns, "OLD."), json_of(&columns, "NEW."));
        for (event, id, before, after) in [
            ("INSERT", "NEW.id", "NULL", new.as_str()),
            ("UPDATE", "NEW.id", old.as_str(), new.as_str()),
            ("DELETE", "OLD.id", old.as_str(), "NULL"),
        ] {
            let name = format!("audit_{table}_{}", event.to_lowercase());
            let of = if event == "UPDATE" { format!(" OF {told}") } else { String::new() };
            connection.execute_batch(&format!(
                "DROP TRIGGER IF EXISTS {name};
                 DROP TRIGGER IF EXISTS guard_{name};
                 CREATE TRIGGER guard_{name} BEFORE {event} ON {table}
                 WHEN NOT EXISTS (SELECT 1 FROM op_now)
                 BEGIN SELECT RAISE(ABORT, 'a write outside of an operation'); END;
                 CREATE TRIGGER {name} AFTER {event}{of} ON {table}
                 WHEN (SELECT bulk FROM op_now) = 0
                 BEGIN
                   INSERT INTO changes (op_id, tbl, row_id, before, after)
                   VALUES ((SELECT op_id FROM op_now), '{table}', {id}, {before}, {after});
                 END;"
            ))?;
        }
    }
    Ok(())
}

struct Change {
    table: String,
    row: i64,
    before: Option<String>,
    after: Option<String>,
}

fn apply_before_images(sql: &Connection, op: OpId) -> Result<()> {
    // Rows that point at each other come back in any order; the whole must hold at the end.
    sql.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let mut statement =
        sql.prepare("SELECT tbl, row_id, before, after FROM changes WHERE op_id = ?1 ORDER BY id DESC")?;
    let changes = statement
        .query_map([op.0], |row| {
            Ok(Change { table: row.get(0)?, row: row.get(1)?, before: row.get(2)?, after: row.get(3)? })
        })?
        .collect::<Result<Vec<_>, _>>()?;
    for change in changes {
        let columns = columns(sql, &change.table)?;
        let here: Option<String> = sql
            .query_row(
                &format!("SELECT {} FROM {} WHERE id = ?1", json_of(&columns, ""), change.table),
                [change.row],
                |row| row.get(0),
            )
            .optional()?;
        if here != change.after {
            return Err(moved(sql, op, &change)?);
        }
        match &change.before {
            None => {
                sql.execute(&format!("DELETE FROM {} WHERE id = ?1", change.table), [change.row])?;
            }
            Some(before) => {
                let names = columns.iter().map(|c| format!("\"{c}\"")).collect::<Vec<_>>().join(", ");
                let values = columns
                    .iter()
                    .map(|c| format!("json_extract(?1, '$.{c}')"))
                    .collect::<Vec<_>>()
                    .join(", ");
                let statement = if change.after.is_none() {
                    format!("INSERT INTO {} ({names}) VALUES ({values})", change.table)
                } else {
                    format!("UPDATE {} SET ({names}) = ({values}) WHERE id = {}", change.table, change.row)
                };
                sql.execute(&statement, [before])?;
            }
        }
    }
    Ok(())
}

fn moved(sql: &Connection, op: OpId, change: &Change) -> Result<StoreError> {
    let later = sql
        .query_row(
            "SELECT ops.name, ops.subject FROM changes JOIN ops ON ops.id = changes.op_id
             WHERE tbl = ?1 AND row_id = ?2 AND op_id > ?3 ORDER BY op_id DESC LIMIT 1",
            params![change.table, change.row, op.0],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let (later, subject) = later.unwrap_or_else(|| ("import".to_owned(), String::new()));
    Ok(StoreError::Moved { later, subject })
}

/// Name of the operation that takes an import back.
pub const IMPORT_UNDO: &str = "import_undo";

/// How far back undo looks.
const DEPTH: i64 = 500;

struct History(Vec<(OpLine, bool, Option<OpId>)>);

impl History {
    fn of(connection: &Connection) -> Result<Self> {
        let mut statement = connection.prepare_cached(
            "SELECT id, name, subject, undoable, undoes FROM ops ORDER BY id DESC LIMIT ?1",
        )?;
        let lines = statement
            .query_map([DEPTH], |row| {
                let line = OpLine { id: OpId(row.get(0)?), name: row.get(1)?, subject: row.get(2)? };
                Ok((line, row.get(3)?, row.get::<_, Option<i64>>(4)?.map(OpId)))
            })?
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self(lines))
    }

    /// Whether what an operation did still holds: it was not taken back, or that was itself taken back.
    fn holds(&self, op: OpId) -> bool {
        !self.0.iter().any(|(line, _, undoes)| *undoes == Some(op) && self.holds(line.id))
    }

    fn undo(&self) -> Option<OpLine> {
        self.0
            .iter()
            .find(|(line, undoable, undoes)| *undoable && undoes.is_none() && self.holds(line.id))
            .map(|(line, ..)| line.clone())
    }

    /// The undo to take back, and the operation that thereby holds again. New work ends redo.
    fn redo(&self) -> Option<(OpId, OpLine)> {
        for (line, undoable, undoes) in &self.0 {
            match undoes {
                None if *undoable => return None,
                None => {}
                // An import that was taken back comes again by importing the file again.
                Some(_) if line.name == IMPORT_UNDO => return None,
                Some(target) => {
                    let original = self.0.iter().find(|(other, ..)| other.id == *target)?;
                    if original.2.is_none() && self.holds(line.id) {
                        return Some((line.id, original.0.clone()));
                    }
                }
            }
        }
        None
    }
}
