//! Imports: what was read from which file, and taking an import back as a whole.

mod tell;
#[cfg(test)]
mod tests;
mod undo;

use chrono::{DateTime, NaiveDate, Utc};
use docket_domain::{ImportId, OpId, ShopId};
use rusqlite::{Connection, OptionalExtension, Row, params};

pub use tell::{Importing, would};
pub(crate) use tell::{addresses_told, folded, folded_without, of_json, refold, to_json};

use crate::column::{instant, instant_opt, parse, text_of};
use crate::{Result, Store, StoreError, Tx};

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
    /// The last day that the file tells of.
    pub as_of: Option<NaiveDate>,
    /// Sheet of a workbook.
    pub sheet: Option<String>,
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
    /// New orders; of a file of parcels or payments, new ones of those.
    pub new: u32,
    /// Changed orders.
    pub updated: u32,
    /// Orders as before.
    pub unchanged: u32,
    /// Parcels or payments of the file that have no order yet.
    pub waiting: u32,
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
    /// Orders that are what the other files tell.
    pub restored: u32,
    /// Parcels and payments that are gone again.
    pub sides: u32,
}

impl Tx<'_> {
    fn import_row(&self, head: &ImportHead) -> Result<ImportId> {
        self.sql.execute(
            "INSERT INTO imports (op_id, at, path, file_name, sha256, shop_id, platform, format, kind, encoding,
               delimiter, decimal, date_order, as_of, sheet, records, accepted, rejected, new, updated, unchanged)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, 0, 0, 0, 0, 0, 0)",
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
                head.date_order,
                head.as_of.map(|day| day.to_string()),
                head.sheet
            ],
        )?;
        Ok(ImportId(self.sql.last_insert_rowid()))
    }

    fn import_counts(&self, import: ImportId, counts: Counts) -> Result<()> {
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

    /// Lines of an import that are worth a look, at most `limit` from `offset` on, in the order of the file.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn import_lines(&self, id: ImportId, offset: u32, limit: u32) -> Result<Vec<ImportLine>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT line, outcome, reason, field, raw FROM import_lines WHERE import_id = ?1
             ORDER BY line, id LIMIT ?3 OFFSET ?2",
        )?;
        let lines = statement
            .query_map(params![id.0, offset, limit], |row| {
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
    let mut statement = connection.prepare_cached(&format!(
        "SELECT *, (SELECT count(*) FROM side_sources JOIN side_records ON side_records.id = side_id
                    WHERE side_sources.import_id = imports.id AND joined_by IS NULL) AS waiting
         FROM imports {rest}"
    ))?;
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
            as_of: row.get::<_, Option<String>>("as_of")?.map(|day| parse("day", &day)).transpose()?,
            sheet: row.get("sheet")?,
        },
        counts: Counts {
            records: row.get("records")?,
            accepted: row.get("accepted")?,
            rejected: row.get("rejected")?,
            new: row.get("new")?,
            updated: row.get("updated")?,
            unchanged: row.get("unchanged")?,
            waiting: row.get("waiting")?,
        },
        undone_at: instant_opt(row, "undone_at")?,
    })
}
