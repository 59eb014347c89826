//! Playbooks as the seller has them: the built-in ones, copies with changes, and the version each case keeps.

use std::sync::Arc;

use docket_domain::CaseId;
use docket_domain::case::{CaseKind, EntryKind};
use docket_domain::playbook::{Playbook, PlaybookError};
use docket_store::case::{NewEntry, StoredCase};

use crate::error::refuse;
use crate::{Changed, Desk, DeskError, Result};

/// Versions of copies count within a thousand of their own for each built-in version (`2001` is the first copy
/// made of version 2), so that a copy never has the version of a playbook that is still to come.
const COPIES: u32 = 1000;

/// A playbook in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaybookLine {
    /// Id.
    pub id: String,
    /// Kind of case it is for.
    pub kind: CaseKind,
    /// The version that new cases take.
    pub version: u32,
    /// Whether that is a copy of the seller's.
    pub is_copy: bool,
    /// How many steps it has.
    pub steps: usize,
}

/// A playbook with its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaybookText {
    /// The line of the list.
    pub line: PlaybookLine,
    /// Name of the file that refusals speak of.
    pub file: String,
    /// The whole text, TOML.
    pub text: String,
}

impl Desk {
    /// The playbooks that new cases take, one for each kind.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn playbooks(&self) -> Result<Vec<PlaybookLine>> {
        CaseKind::ALL
            .iter()
            .map(|kind| self.playbook_in_use(*kind).map(|playbook| line_of(&playbook)))
            .collect()
    }

    /// The playbook that new cases take, with its text.
    ///
    /// # Errors
    /// `playbook_not_known`.
    pub fn playbook_text(&self, id: &str) -> Result<PlaybookText> {
        let kind = self.kind_of(id)?;
        let playbook = self.playbook_in_use(kind)?;
        let file = file_of(id);
        let text = match self.store.playbook_copy_text(&playbook.id, playbook.version)? {
            Some(text) => text,
            None => self.packs.newest(id).map(|built_in| built_in.text.to_owned()).unwrap_or_default(),
        };
        Ok(PlaybookText { line: line_of(&playbook), file, text })
    }

    /// Keeps a changed playbook as a copy. Cases opened afterwards take it; open ones keep what they have.
    ///
    /// # Errors
    /// `playbook_unreadable`, `playbook_names_unknown`, `playbook_step_twice`, `playbook_goes_round`,
    /// `playbook_has_no_end`, each with file, line and step; `playbook_other_id`.
    pub fn playbook_save(&self, id: &str, text: &str) -> Result<Changed<u32>> {
        let kind = self.kind_of(id)?;
        let playbook = Playbook::read(&file_of(id), text, &self.packs.known).map_err(refused)?;
        if playbook.id != id || playbook.kind != kind {
            return Err(refuse(
                "playbook_other_id",
                [("id", id.to_owned()), ("kind", kind.name().to_owned())],
            ));
        }
        let base = self.packs.newest(id).map_or(1, |built_in| built_in.playbook.version) * COPIES;
        let newest = self.store.playbook_copies(id)?.first().map_or(0, |copy| copy.version);
        let version = newest.max(base) + 1;
        self.transact(self.named_op("playbook_save", id), |tx| {
            tx.playbook_copy_add(id, version, text)?;
            Ok(version)
        })
    }

    /// Lets new cases take the built-in playbook again.
    ///
    /// # Errors
    /// `playbook_not_known`, `playbook_not_changed`.
    pub fn playbook_reset(&self, id: &str) -> Result<Changed<()>> {
        let kind = self.kind_of(id)?;
        if self.playbook_in_use(kind)?.version < COPIES {
            return Err(refuse("playbook_not_changed", [("id", id.to_owned())]));
        }
        self.transact(self.named_op("playbook_reset", id), |tx| Ok(tx.playbook_copies_rest(id)?))
    }

    /// Gives a case the version that new cases take. What was recorded stays.
    ///
    /// # Errors
    /// `case_closed`, `playbook_is_current`.
    pub fn case_playbook_renew(&self, id: CaseId) -> Result<Changed<()>> {
        let case = self.store.case(id)?;
        crate::case::refuse_closed(&case)?;
        let playbook = self.playbook_in_use(case.kind)?;
        if (case.playbook.as_str(), case.playbook_version) == (playbook.id.as_str(), playbook.version) {
            return Err(refuse("playbook_is_current", [("case", id.to_string())]));
        }
        self.transact(self.named_op("case_playbook_renew", &id.to_string()), |tx| {
            tx.case_playbook(id, &playbook.id, playbook.version)?;
            let body = format!("{} {}", playbook.id, playbook.version);
            tx.entry_add(id, &NewEntry::of(EntryKind::Status, tx.at(), "playbook", &body))?;
            Ok(())
        })
    }

    /// Whether new cases take another version than this open case has.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn playbook_is_newer(&self, case: &StoredCase) -> Result<bool> {
        let in_use = self.playbook_in_use(case.kind)?;
        Ok(!case.status.is_done() && (case.playbook != in_use.id || case.playbook_version != in_use.version))
    }

    /// The playbook for new cases of that kind: the seller's copy, else the newest built-in one.
    pub(crate) fn playbook_in_use(&self, kind: CaseKind) -> Result<Arc<Playbook>> {
        let built_in = self.packs.playbook_for(kind)?;
        let copies = self.store.playbook_copies(&built_in.id)?;
        match copies.into_iter().find(|copy| copy.active) {
            Some(copy) => self.copy(&copy.playbook, copy.version, &copy.text),
            None => Ok(Arc::clone(built_in)),
        }
    }

    /// The playbook of a case, in the version it was opened under.
    pub(crate) fn playbook_of(&self, case: &StoredCase) -> Result<Arc<Playbook>> {
        self.playbook_at(&case.playbook, case.playbook_version)
    }

    /// That version of a playbook: a built-in one, or a copy.
    pub(crate) fn playbook_at(&self, id: &str, version: u32) -> Result<Arc<Playbook>> {
        let key = (id.to_owned(), version);
        if let Some(built_in) = self.packs.playbooks.get(&key) {
            return Ok(Arc::clone(&built_in.playbook));
        }
        match self.store.playbook_copy_text(id, version)? {
            Some(text) => self.copy(id, version, &text),
            None => Err(DeskError::Pack(format!("no playbook {} {}", key.0, key.1))),
        }
    }

    fn copy(&self, id: &str, version: u32, text: &str) -> Result<Arc<Playbook>> {
        let playbook = Playbook::read(&file_of(id), text, &self.packs.known).map_err(refused)?;
        Ok(Arc::new(Playbook { version, ..playbook }))
    }

    fn kind_of(&self, id: &str) -> Result<CaseKind> {
        self.packs.newest(id).map(|built_in| built_in.playbook.kind).ok_or_else(|| {
            let known: Vec<&str> = self.packs.playbooks.keys().map(|(id, _)| id.as_str()).collect();
            refuse("playbook_not_known", [("id", id.to_owned()), ("known", known.join(", "))])
        })
    }
}

fn line_of(playbook: &Playbook) -> PlaybookLine {
    PlaybookLine {
        id: playbook.id.clone(),
        kind: playbook.kind,
        version: playbook.version,
        is_copy: playbook.version >= COPIES,
        steps: playbook.steps.len(),
    }
}

fn file_of(id: &str) -> String {
    format!("{id}.toml")
}

/// The refusal of a playbook, with the place.
fn refused(error: PlaybookError) -> DeskError {
    let line = error.line().to_string();
    match error {
        PlaybookError::Unreadable { file, message, .. } => {
            refuse("playbook_unreadable", [("file", file), ("line", line), ("message", message)])
        }
        PlaybookError::Unknown { file, step, what, name, .. } => refuse(
            "playbook_names_unknown",
            [("file", file), ("line", line), ("at", step), ("what", what.to_owned()), ("name", name)],
        ),
        PlaybookError::Twice { file, step, .. } => {
            refuse("playbook_step_twice", [("file", file), ("line", line), ("at", step)])
        }
        PlaybookError::Cycle { file, step, .. } => {
            refuse("playbook_goes_round", [("file", file), ("line", line), ("at", step)])
        }
        PlaybookError::NoEnd { file, step, facts, .. } => {
            refuse("playbook_has_no_end", [("file", file), ("line", line), ("at", step), ("facts", facts)])
        }
    }
}
