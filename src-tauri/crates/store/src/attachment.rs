//! Files attached to a case. What is in them lies apart, by its hash.

use chrono::{DateTime, Utc};
use docket_domain::attachment::AttachmentKind;
use docket_domain::{AttachmentId, CaseId, EntryId};
use rusqlite::{OptionalExtension, Row, params};

use crate::column::{instant, named, text_of};
use crate::{Result, Store, StoreError, Tx};

/// A file to attach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAttachment {
    /// The entry of the timeline it belongs to; none for the case as a whole.
    pub entry: Option<EntryId>,
    /// What it shows.
    pub kind: AttachmentKind,
    /// Its name, without folders.
    pub file_name: String,
    /// Media type by content.
    pub media: String,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256, hex.
    pub sha256: String,
}

/// An attached file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredAttachment {
    /// Id.
    pub id: AttachmentId,
    /// Case.
    pub case: CaseId,
    /// The file.
    pub file: NewAttachment,
    /// When it was attached.
    pub added_at: DateTime<Utc>,
}

impl Store {
    /// The files attached to a case, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn attachments(&self, case: CaseId) -> Result<Vec<StoredAttachment>> {
        let reader = self.read();
        let mut statement =
            reader.prepare_cached("SELECT * FROM attachments WHERE case_id = ?1 ORDER BY id")?;
        let mut rows = statement.query([case.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(attachment_of(row)?);
        }
        Ok(found)
    }

    /// The attached file of that id.
    ///
    /// # Errors
    /// When there is none.
    pub fn attachment(&self, id: AttachmentId) -> Result<StoredAttachment> {
        let reader = self.read();
        let mut statement = reader.prepare_cached("SELECT * FROM attachments WHERE id = ?1")?;
        let mut rows = statement.query([id.0])?;
        match rows.next()? {
            Some(row) => attachment_of(row),
            None => Err(StoreError::NotFound { what: "attachment", id: id.to_string() }),
        }
    }

    /// What is in a file, by its hash.
    ///
    /// # Errors
    /// When it is not there.
    pub fn attachment_bytes(&self, sha256: &str) -> Result<Vec<u8>> {
        let reader = self.read();
        let mut statement =
            reader.prepare_cached("SELECT bytes FROM attachment_contents WHERE sha256 = ?1")?;
        let bytes = statement.query_row([sha256], |row| row.get(0)).optional()?;
        bytes.ok_or_else(|| StoreError::NotFound { what: "attachment", id: sha256.to_owned() })
    }
}

impl Tx<'_> {
    /// Attaches a file.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn attach(&self, case: CaseId, file: &NewAttachment, bytes: &[u8]) -> Result<AttachmentId> {
        self.sql.execute(
            "INSERT INTO attachment_contents (sha256, bytes) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            params![file.sha256, bytes],
        )?;
        self.sql.execute(
            "INSERT INTO attachments (case_id, entry_id, kind, file_name, media, size, sha256, added_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                case.0,
                file.entry.map(|entry| entry.0),
                file.kind.name(),
                file.file_name,
                file.media,
                i64::try_from(file.size).unwrap_or(i64::MAX),
                file.sha256,
                text_of(self.at)
            ],
        )?;
        Ok(AttachmentId(self.sql.last_insert_rowid()))
    }

    /// Takes an attached file off; what is in it stays for undo.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn detach(&self, id: AttachmentId) -> Result<()> {
        self.sql.execute("DELETE FROM attachments WHERE id = ?1", [id.0])?;
        Ok(())
    }
}

fn attachment_of(row: &Row<'_>) -> Result<StoredAttachment> {
    let kind: String = row.get("kind")?;
    let size: i64 = row.get("size")?;
    Ok(StoredAttachment {
        id: AttachmentId(row.get("id")?),
        case: CaseId(row.get("case_id")?),
        file: NewAttachment {
            entry: row.get::<_, Option<i64>>("entry_id")?.map(EntryId),
            kind: named("kind", &kind, AttachmentKind::from_name)?,
            file_name: row.get("file_name")?,
            media: row.get("media")?,
            size: u64::try_from(size).unwrap_or_default(),
            sha256: row.get("sha256")?,
        },
        added_at: instant(row, "added_at")?,
    })
}
