//! Imports: what was read from which file, and taking an import back as a whole.

use chrono::{DateTime, Utc};
use docket_domain::order::{OrderRecord, merge};
use docket_domain::{ImportId, OpId, OrderId, ShopId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::{instant, instant_opt, text_of};
use crate::{Result, Store, StoreError, Tx, order};

/// What is known of a file before its records are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportHead {
    /// Path.
    pub path: String,
    /// File name.
    pub file_name: String,
    /// SHA-256 of the file, hex.
    pub sha256: String,
    /// Shop the orders belong to.
    pub shop: ShopId,
    /// Platform.
    pub platform: String,
    /// Format.
    pub format: String,
    /// Kind of file.
    pub kind: String,
    /// Encoding.
    pub encoding: String,
    /// Separator.
    pub delimiter: String,
    /// Decimal sign.
    pub decimal: String,
    /// Date order.
    pub date_order: Option<String>,
}

/// Counts of an import.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Records.
    pub records: u32,
    /// Accepted.
    pub accepted: u32,
    /// Rejected.
    pub rejected: u32,
    /// New orders.
    pub new: u32,
    /// Changed orders.
    pub updated: u32,
    /// Orders as before.
    pub unchanged: u32,
}

/// An import that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredImport {
    /// Id.
    pub id: ImportId,
    /// Operation.
    pub op: OpId,
    /// When.
    pub at: DateTime<Utc>,
    /// What was known of the file.
    pub head: ImportHead,
    /// Counts.
    pub counts: Counts,
    /// When it was taken back.
    pub undone_at: Option<DateTime<Utc>>,
}

/// What became of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportLine {
    /// Line, from 1.
    pub line: u32,
    /// `rejected`, `noted`, `ignored`.
    pub outcome: String,
    /// Reason, stable name.
    pub reason: String,
    /// Column.
    pub field: Option<String>,
    /// Raw text.
    pub raw: String,
}

/// What a record does to the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// An order not known before.
    New,
    /// A known order changes.
    Updated,
    /// A known order stays as it is.
    Unchanged,
}

/// What taking an import back did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Undone {
    /// Orders that are gone again.
    pub removed: u32,
    /// Orders that are as before.
    pub restored: u32,
}

/// What that record would do, without writing.
///
/// # Errors
/// When the store cannot be read.
pub fn would(connection: &Connection, shop: Option<ShopId>, record: &OrderRecord) -> Result<Outcome> {
    let Some(shop) = shop else { return Ok(Outcome::New) };
    let Some(known) = order::told_by(connection, shop, record)? else { return Ok(Outcome::New) };
    let merged = without_lines(merge(&known.record, record));
    Ok(if merged == known.record { Outcome::Unchanged } else { Outcome::Updated })
}

fn without_lines(mut record: OrderRecord) -> OrderRecord {
    record.lines.clear();
    record
}

impl Tx<'_> {
    /// Begins an import; the counts follow with [`Tx::import_finish`].
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn import_begin(&self, head: &ImportHead) -> Result<ImportId> {
        self.sql.execute(
            "INSERT INTO imports (op_id, at, path, file_name, sha256, shop_id, platform, format, kind, encoding,
               delimiter, decimal, date_order, records, accepted, rejected, new, updated, unchanged)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 0, 0, 0, 0, 0, 0)",
            params![
                self.op.0,
                text_of(self.at),
                head.path,
                head.file_name,
                head.sha256,
                head.shop.0,
                head.platform,
                head.format,
                head.kind,
                head.encoding,
                head.delimiter,
                head.decimal,
                head.date_order
            ],
        )?;
        Ok(ImportId(self.sql.last_insert_rowid()))
    }

    /// Writes one record of an import and says what it did.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn import_order(
        &self,
        import: ImportId,
        shop: ShopId,
        record: &OrderRecord,
    ) -> Result<(OrderId, Outcome)> {
        let (id, outcome) = match order::told_by(self.sql, shop, record)? {
            None => (order::insert(self.sql, shop, import, record)?, Outcome::New),
            Some(known) => {
                let merged = without_lines(merge(&known.record, record));
                if merged == known.record {
                    (known.id, Outcome::Unchanged)
                } else {
                    self.keep_version(import, &known)?;
                    order::update(self.sql, known.id, shop, &merged)?;
                    (known.id, Outcome::Updated)
                }
            }
        };
        let mut statement = self.sql.prepare_cached(
            "INSERT OR IGNORE INTO order_sources (order_id, import_id, line) VALUES (?1, ?2, ?3)",
        )?;
        for line in &record.lines {
            statement.execute(params![id.0, import.0, i64::try_from(*line).unwrap_or(i64::MAX)])?;
        }
        Ok((id, outcome))
    }

    fn keep_version(&self, import: ImportId, known: &order::StoredOrder) -> Result<()> {
        let created_here: bool = self
            .sql
            .prepare_cached("SELECT 1 FROM orders WHERE id = ?1 AND import_id = ?2")?
            .exists(params![known.id.0, import.0])?;
        if !created_here {
            let before = serde_json::to_string(&known.record)
                .map_err(|error| StoreError::Unreadable { what: "order", text: error.to_string() })?;
            self.sql
                .prepare_cached(
                    "INSERT OR IGNORE INTO order_versions (import_id, order_id, before) VALUES (?1, ?2, ?3)",
                )?
                .execute(params![import.0, known.id.0, before])?;
        }
        Ok(())
    }

    /// Keeps what became of a line that is not simply an order.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn import_line(&self, import: ImportId, line: &ImportLine) -> Result<()> {
        self.sql
            .prepare_cached(
                "INSERT INTO import_lines (import_id, line, outcome, reason, field, raw) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![import.0, line.line, line.outcome, line.reason, line.field, line.raw])?;
        Ok(())
    }

    /// Ends an import with its counts.
    ///
    /// # Errors
    /// When the store cannot be written, or the counts do not add up.
    pub fn import_finish(&self, import: ImportId, counts: Counts) -> Result<()> {
        self.sql.execute(
            "UPDATE imports SET records = ?2, accepted = ?3, rejected = ?4, new = ?5, updated = ?6, unchanged = ?7
             WHERE id = ?1",
            params![
                import.0,
                counts.records,
                counts.accepted,
                counts.rejected,
                counts.new,
                counts.updated,
                counts.unchanged
            ],
        )?;
        Ok(())
    }

    /// Takes an import back: its new orders go, its changed orders become what they were. An order that
    /// another import tells of too stays and belongs to that one.
    ///
    /// # Errors
    /// [`StoreError::Moved`] when a case was opened on one of its new orders.
    pub fn import_undo(&self, import: ImportId) -> Result<Undone> {
        let sql = self.sql;
        let with_case: Option<(i64, String)> = sql
            .query_row(
                "SELECT cases.id, orders.number FROM orders JOIN cases ON cases.order_id = orders.id
                 WHERE orders.import_id = ?1 AND NOT EXISTS (
                   SELECT 1 FROM order_sources JOIN imports ON imports.id = order_sources.import_id
                   WHERE order_sources.order_id = orders.id AND imports.id <> ?1 AND imports.undone_at IS NULL)
                 ORDER BY cases.id LIMIT 1",
                [import.0],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        if let Some((case, _)) = with_case {
            let subject = docket_domain::CaseId(case).to_string();
            return Err(StoreError::Moved { later: "case_open".into(), subject });
        }
        let mut undone = Undone::default();
        for id in ids(sql, "SELECT id FROM orders WHERE import_id = ?1 ORDER BY id", import)? {
            let other: Option<i64> = sql
                .prepare_cached(
                    "SELECT min(imports.id) FROM order_sources JOIN imports ON imports.id = order_sources.import_id
                     WHERE order_id = ?1 AND imports.id <> ?2 AND imports.undone_at IS NULL",
                )?
                .query_row(params![id.0, import.0], |row| row.get(0))?;
            match other {
                Some(other) => {
                    sql.prepare_cached("UPDATE orders SET import_id = ?2 WHERE id = ?1")?
                        .execute(params![id.0, other])?;
                    sql.prepare_cached("DELETE FROM order_versions WHERE order_id = ?1 AND import_id = ?2")?
                        .execute(params![id.0, other])?;
                }
                None => {
                    order::remove(sql, id)?;
                    undone.removed += 1;
                }
            }
        }
        for id in
            ids(sql, "SELECT order_id FROM order_versions WHERE import_id = ?1 ORDER BY order_id", import)?
        {
            let before: String = sql
                .prepare_cached("SELECT before FROM order_versions WHERE import_id = ?1 AND order_id = ?2")?
                .query_row(params![import.0, id.0], |row| row.get(0))?;
            let later: Option<i64> = sql
                .prepare_cached(
                    "SELECT min(import_id) FROM order_versions WHERE order_id = ?1 AND import_id > ?2",
                )?
                .query_row(params![id.0, import.0], |row| row.get(0))?;
            match later {
                // A later import changed the order again and stays in force; what it started from is now older.
                Some(later) => {
                    sql.prepare_cached(
                        "UPDATE order_versions SET before = ?3 WHERE import_id = ?1 AND order_id = ?2",
                    )?
                    .execute(params![later, id.0, before])?;
                }
                None => {
                    let shop = order::by_id(sql, id)?.map(|order| order.shop);
                    if let Some(shop) = shop {
                        order::update(sql, id, shop, &order::record_of_json(&before)?)?;
                    }
                    undone.restored += 1;
                }
            }
        }
        sql.execute("DELETE FROM order_versions WHERE import_id = ?1", [import.0])?;
        sql.execute("DELETE FROM order_sources WHERE import_id = ?1", [import.0])?;
        sql.execute("UPDATE imports SET undone_at = ?2 WHERE id = ?1", params![import.0, text_of(self.at)])?;
        Ok(undone)
    }
}

fn ids(sql: &Connection, query: &str, import: ImportId) -> Result<Vec<OrderId>> {
    let mut statement = sql.prepare_cached(query)?;
    let found = statement.query_map([import.0], |row| row.get(0).map(OrderId))?.collect::<Result<_, _>>()?;
    Ok(found)
}

impl Store {
    /// All imports, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn imports(&self) -> Result<Vec<StoredImport>> {
        select(&self.read(), "ORDER BY id DESC", &[])
    }

    /// The import of that id.
    ///
    /// # Errors
    /// When there is none.
    pub fn import(&self, id: ImportId) -> Result<StoredImport> {
        let found = select(&self.read(), "WHERE id = ?1", &[&id.0])?;
        found.into_iter().next().ok_or_else(|| StoreError::NotFound { what: "import", id: id.to_string() })
    }

    /// Imports that one operation made.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn imports_of(&self, op: OpId) -> Result<Vec<StoredImport>> {
        select(&self.read(), "WHERE op_id = ?1 AND undone_at IS NULL ORDER BY id DESC", &[&op.0])
    }

    /// Lines of an import that are worth a look.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn import_lines(&self, id: ImportId) -> Result<Vec<ImportLine>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT line, outcome, reason, field, raw FROM import_lines WHERE import_id = ?1 ORDER BY line, id",
        )?;
        let lines = statement
            .query_map([id.0], |row| {
                Ok(ImportLine {
                    line: row.get(0)?,
                    outcome: row.get(1)?,
                    reason: row.get(2)?,
                    field: row.get(3)?,
                    raw: row.get(4)?,
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(lines)
    }

    /// The shop of that platform and name, when it is known.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn shop_named(&self, platform: &str, name: &str) -> Result<Option<ShopId>> {
        let reader = self.read();
        let id = reader
            .query_row("SELECT id FROM shops WHERE platform = ?1 AND name = ?2", [platform, name], |row| {
                row.get(0)
            })
            .optional()?;
        Ok(id.map(ShopId))
    }
}

fn select(connection: &Connection, rest: &str, values: &[&dyn rusqlite::ToSql]) -> Result<Vec<StoredImport>> {
    let mut statement = connection.prepare_cached(&format!("SELECT * FROM imports {rest}"))?;
    let mut rows = statement.query(values)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(of_row(row)?);
    }
    Ok(found)
}

fn of_row(row: &Row<'_>) -> Result<StoredImport> {
    Ok(StoredImport {
        id: ImportId(row.get("id")?),
        op: OpId(row.get("op_id")?),
        at: instant(row, "at")?,
        head: ImportHead {
            path: row.get("path")?,
            file_name: row.get("file_name")?,
            sha256: row.get("sha256")?,
            shop: ShopId(row.get("shop_id")?),
            platform: row.get("platform")?,
            format: row.get("format")?,
            kind: row.get("kind")?,
            encoding: row.get("encoding")?,
            delimiter: row.get("delimiter")?,
            decimal: row.get("decimal")?,
            date_order: row.get("date_order")?,
        },
        counts: Counts {
            records: row.get("records")?,
            accepted: row.get("accepted")?,
            rejected: row.get("rejected")?,
            new: row.get("new")?,
            updated: row.get("updated")?,
            unchanged: row.get("unchanged")?,
        },
        undone_at: instant_opt(row, "undone_at")?,
    })
}
