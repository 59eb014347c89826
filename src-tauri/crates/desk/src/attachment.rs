//! Files attached to a case: photographs, receipts, letters.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use docket_domain::attachment::{AttachmentKind, LARGEST, media_type};
use docket_domain::{AttachmentId, CaseId, EntryId};
use docket_store::attachment::{NewAttachment, StoredAttachment};
use sha2::{Digest, Sha256};

use crate::case::unchanged;
use crate::error::refuse;
use crate::paper::write_whole;
use crate::{Changed, Desk, Result};

impl Desk {
    /// Attaches files to a case, or to an entry of it: all of them or none. A file that is there already is not
    /// kept twice.
    ///
    /// # Errors
    /// `entry_of_another_case`, or what is wrong with a file: `attachment_not_found`, `attachment_is_folder`,
    /// `attachment_not_a_file`, `attachment_empty`, `attachment_too_large`, `attachment_unreadable`.
    pub fn attach(
        &self,
        case: CaseId,
        paths: &[PathBuf],
        kind: Option<AttachmentKind>,
        entry: Option<EntryId>,
    ) -> Result<Changed<Vec<StoredAttachment>>> {
        self.store.case(case)?;
        if let Some(entry) = entry
            && !self.with_merged(case)?.contains(&self.store.entry_case(entry)?)
        {
            return Err(refuse("entry_of_another_case", [("entry", entry.to_string())]));
        }
        let known = self.store.attachments(case)?;
        let mut there = Vec::new();
        let mut new: Vec<(NewAttachment, Vec<u8>)> = Vec::new();
        for path in paths {
            let bytes = content(path)?;
            let media = media_type(&bytes);
            let file = NewAttachment {
                entry,
                kind: kind.unwrap_or_else(|| AttachmentKind::of_media(media)),
                file_name: name_of(path),
                media: media.to_owned(),
                size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
                sha256: hash(&bytes),
            };
            let same = |one: &NewAttachment| one.sha256 == file.sha256 && one.entry == entry;
            if let Some(known) = known.iter().find(|known| same(&known.file)) {
                there.push(known.id);
            } else if !new.iter().any(|(other, _)| same(other)) {
                new.push((file, bytes));
            }
        }
        let change = if new.is_empty() {
            unchanged("attach", &case.to_string())
        } else {
            let changed = self.transact(self.named_op("attach", &case.to_string()), |tx| {
                new.iter().map(|(file, bytes)| Ok(tx.attach(case, file, bytes)?)).collect::<Result<Vec<_>>>()
            })?;
            there.extend(changed.output);
            changed.change
        };
        let all = self.store.attachments(case)?;
        Ok(Changed { output: all.into_iter().filter(|one| there.contains(&one.id)).collect(), change })
    }

    /// Writes an attached file to that place, as it was attached.
    ///
    /// # Errors
    /// When there is none, or the place cannot be written.
    pub fn attachment_save(&self, id: AttachmentId, to: &Path) -> Result<StoredAttachment> {
        let stored = self.store.attachment(id)?;
        write_whole(to, &self.store.attachment_bytes(&stored.file.sha256)?)?;
        Ok(stored)
    }

    /// Takes an attached file off; undo brings it back.
    ///
    /// # Errors
    /// When there is none.
    pub fn detach(&self, id: AttachmentId) -> Result<Changed<()>> {
        let stored = self.store.attachment(id)?;
        self.transact(self.named_op("attachment_detach", &stored.case.to_string()), |tx| Ok(tx.detach(id)?))
    }
}

/// What is in a file, when it is one that can be attached.
fn content(path: &Path) -> Result<Vec<u8>> {
    let said = || ("path", path.display().to_string());
    let unreadable = |error: std::io::Error| {
        if error.kind() == ErrorKind::NotFound {
            refuse("attachment_not_found", [said()])
        } else {
            refuse("attachment_unreadable", [said(), ("detail", error.to_string())])
        }
    };
    let about = std::fs::metadata(path).map_err(unreadable)?;
    if about.is_dir() {
        return Err(refuse("attachment_is_folder", [said()]));
    }
    if !about.is_file() {
        return Err(refuse("attachment_not_a_file", [said()]));
    }
    let too_large = |bytes: u64| {
        refuse("attachment_too_large", [said(), ("size", megabytes(bytes)), ("limit", megabytes(LARGEST))])
    };
    if about.len() > LARGEST {
        return Err(too_large(about.len()));
    }
    let mut bytes = Vec::new();
    // It may grow while it is read.
    let read = File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes));
    let read = u64::try_from(read.map_err(unreadable)?).unwrap_or(u64::MAX);
    if read > LARGEST {
        return Err(too_large(read));
    }
    if bytes.is_empty() {
        return Err(refuse("attachment_empty", [said()]));
    }
    Ok(bytes)
}

/// Megabytes, rounded up to a tenth, so that what is too large never looks as if it were not.
fn megabytes(bytes: u64) -> String {
    let tenths = bytes.saturating_mul(10).div_ceil(1 << 20);
    if tenths.is_multiple_of(10) {
        format!("{}", tenths / 10)
    } else {
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
