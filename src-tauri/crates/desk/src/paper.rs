//! Papers of a case: drafting, and making the PDF.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use docket_domain::CaseId;
use docket_domain::calendar::day_in;
use docket_domain::case::EntryKind;
use docket_domain::text::Language;
use docket_paperwork::{FilledField, Paper};
use docket_store::StoreError;
use docket_store::case::{NewEntry, StoredPaper};
use sha2::{Digest, Sha256};

use crate::error::refuse;
use crate::{Changed, Desk, DeskError, Result};

/// A paper as it would be printed.
#[derive(Debug, Clone)]
pub struct PaperDraft {
    /// The fields in the form's order.
    pub fields: Vec<FilledField>,
    /// The paper.
    pub paper: Paper,
}

/// A paper that was made.
#[derive(Debug, Clone)]
pub struct MadePaper {
    /// As the case keeps it.
    pub stored: StoredPaper,
    /// Where it was written; absent when it was only printed.
    pub file: Option<PathBuf>,
    /// Labels of what is missing.
    pub missing: Vec<String>,
}

impl Desk {
    /// Drafts a paper for a case.
    ///
    /// # Errors
    /// When there is no such form.
    pub fn paper_draft(
        &self,
        id: CaseId,
        form: &str,
        language: Language,
        set: &BTreeMap<String, String>,
    ) -> Result<PaperDraft> {
        let file = self.case_file(id)?;
        let settings = self.settings()?;
        let facts = self.facts(&file)?;
        let day = day_in(self.now(), settings.zone());
        Ok(PaperDraft {
            fields: self.packs.forms.fields(form, language, &facts, set)?,
            paper: self.packs.forms.make(form, language, &facts, set, day)?,
        })
    }

    /// Makes a paper: writes the PDF where asked, and records it with its hash.
    ///
    /// # Errors
    /// `paper_incomplete` when required fields are missing and `allow_missing` is not given; or that the file
    /// cannot be written, and then nothing is recorded.
    pub fn paper_make(
        &self,
        id: CaseId,
        form: &str,
        language: Language,
        set: &BTreeMap<String, String>,
        to: Option<&Path>,
        allow_missing: bool,
    ) -> Result<Changed<MadePaper>> {
        let draft = self.paper_draft(id, form, language, set)?;
        let missing: Vec<String> = draft.paper.missing.iter().map(|one| one.label.clone()).collect();
        if !allow_missing && !missing.is_empty() {
            return Err(refuse(
                "paper_incomplete",
                [("form", form.to_owned()), ("missing", missing.join("; "))],
            ));
        }
        if let Some(path) = to {
            write_whole(path, &draft.paper.pdf)?;
        }
        let mut stored = StoredPaper {
            id: docket_domain::PaperId(0),
            form: form.to_owned(),
            made_at: self.now(),
            pages: u32::try_from(draft.paper.pages).unwrap_or(u32::MAX),
            sha256: Sha256::digest(&draft.paper.pdf).iter().map(|byte| format!("{byte:02x}")).collect(),
            missing: u32::try_from(missing.len()).unwrap_or(u32::MAX),
        };
        let body = to.map(|path| path.display().to_string()).unwrap_or_default();
        let changed = self.transact(self.named_op("paper_make", &id.to_string()), |tx| {
            let paper = tx.paper_add(id, &stored)?;
            tx.entry_add(id, &NewEntry::of(EntryKind::Paper, tx.at(), form, &body))?;
            Ok(paper)
        })?;
        stored.id = changed.output;
        let output = MadePaper { stored, file: to.map(Path::to_owned), missing };
        Ok(Changed { output, change: changed.change })
    }
}

/// Writes a file so that it is there whole or not at all.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |source: std::io::Error| {
        if source.kind() == std::io::ErrorKind::StorageFull {
            DeskError::from(StoreError::DiskFull(path.to_owned()))
        } else {
            StoreError::Io { path: path.to_owned(), source }.into()
        }
    };
    let mut half = path.as_os_str().to_owned();
    half.push(".part");
    let half = PathBuf::from(half);
    let written = std::fs::write(&half, bytes).and_then(|()| std::fs::rename(&half, path));
    if let Err(error) = written {
        let _ = std::fs::remove_file(&half);
        return Err(failed(error));
    }
    Ok(())
}
