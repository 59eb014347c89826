//! The facade: opening, the one way to write, undo and redo.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, NaiveDate, Utc};
use docket_domain::OpId;
use docket_domain::calendar::day_in;
use docket_store::{IMPORT_UNDO, Mode, NewOp, OpLine, Store, StoreError, Tx};

use crate::{Clock, DeskError, Packs, Result};

/// The desk. Cloning is cheap and gives the same desk.
#[derive(Clone)]
pub struct Desk {
    pub(crate) store: Arc<Store>,
    pub(crate) packs: Arc<Packs>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) inbox: Arc<Mutex<crate::inbox::Seen>>,
    /// Whether undo may take back what is done through this handle.
    undoable: bool,
}

/// What an operation changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Id of the operation; nothing when nothing changed.
    pub op: Option<OpId>,
    /// Stable name of the operation.
    pub name: String,
    /// What it was about.
    pub subject: String,
    /// Tags of what changed: names of areas, and of single things.
    pub tags: BTreeSet<String>,
}

/// Output of an operation, and what it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed<T> {
    /// Output.
    pub output: T,
    /// The change.
    pub change: Change,
}

impl Desk {
    /// Opens the desk on a store.
    ///
    /// # Errors
    /// What the store says, or that a built-in pack is broken.
    pub fn open(path: &Path, mode: Mode, clock: Arc<dyn Clock>) -> Result<Self> {
        let packs = Arc::new(Packs::built_in()?);
        let store = Arc::new(Store::open(path, mode)?);
        store.steps_from_packs(&packs.stamp())?;
        Ok(Self { store, packs, clock, inbox: Arc::default(), undoable: true })
    }

    /// The same desk under another clock.
    #[must_use]
    pub fn under(&self, clock: Arc<dyn Clock>) -> Self {
        Self { clock, ..self.clone() }
    }

    /// The same desk, whose operations undo leaves alone.
    pub(crate) fn without_undo(&self) -> Self {
        Self { undoable: false, ..self.clone() }
    }

    /// The store, for reading.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The packs.
    pub fn packs(&self) -> &Packs {
        &self.packs
    }

    /// Now.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Today in the shop's zone.
    ///
    /// # Errors
    /// When the settings cannot be read.
    pub fn today(&self) -> Result<NaiveDate> {
        Ok(day_in(self.now(), self.settings()?.zone()))
    }

    /// What undo would take back.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn undo_next(&self) -> Result<Option<OpLine>> {
        Ok(self.store.undo_next()?)
    }

    /// What redo would do again.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn redo_next(&self) -> Result<Option<OpLine>> {
        Ok(self.store.redo_next()?)
    }

    /// Takes the newest operation back.
    ///
    /// # Errors
    /// When there is none, or something later builds on it.
    pub fn undo(&self) -> Result<Change> {
        let next = self.store.undo_next()?.ok_or(StoreError::NothingToUndo)?;
        if next.name == "import" {
            return self.undo_import_op(&next);
        }
        let (line, op, tables) = self.store.undo(self.now())?;
        Ok(change(op, &line.name, &line.subject, tables))
    }

    /// Does what was taken back last again.
    ///
    /// # Errors
    /// When there is nothing, or something later builds on it.
    pub fn redo(&self) -> Result<Change> {
        let (line, op, tables) = self.store.redo(self.now())?;
        Ok(change(op, &line.name, &line.subject, tables))
    }

    fn undo_import_op(&self, line: &OpLine) -> Result<Change> {
        let imports = self.store.imports_of(line.id)?;
        let op = NewOp {
            undoable: false,
            bulk: true,
            undoes: Some(line.id),
            ..NewOp::named(IMPORT_UNDO, &line.subject, self.now())
        };
        let changed = self.transact(op, |tx| {
            for import in &imports {
                tx.import_undo(import.id)?;
            }
            Ok(())
        })?;
        Ok(Change { name: line.name.clone(), ..changed.change })
    }

    /// The one way to write: one transaction, one name, one step of undo.
    pub(crate) fn transact<T>(
        &self,
        op: NewOp,
        work: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<Changed<T>> {
        let (name, subject) = (op.name, op.subject.clone());
        let (output, id, tables) = self.store.transact::<T, DeskError>(op, work)?;
        Ok(Changed { output, change: change(id, name, &subject, tables) })
    }

    pub(crate) fn named_op(&self, name: &'static str, subject: &str) -> NewOp {
        NewOp { undoable: self.undoable, ..NewOp::named(name, subject, self.now()) }
    }
}

fn change(op: OpId, name: &str, subject: &str, tables: BTreeSet<String>) -> Change {
    let mut tags: BTreeSet<String> = BTreeSet::from(["app".to_owned()]);
    for table in &tables {
        match table.as_str() {
            "orders" | "order_items" | "shipments" | "shops" => {
                tags.extend(["orders", "cases", "today"].map(str::to_owned));
            }
            "inbox_passed" => tags.extend(["inbox".to_owned()]),
            "policies" | "policy_publications" => tags.extend(["policies", "cases"].map(str::to_owned)),
            "mappings" => tags.extend(["imports", "inbox"].map(str::to_owned)),
            "imports" => tags.extend(["imports", "orders", "inbox"].map(str::to_owned)),
            "prevention_marks" => tags.extend(["reports"].map(str::to_owned)),
            "playbook_copies" => tags.extend(["playbooks"].map(str::to_owned)),
            "settings" => tags.extend(["settings", "cases"].map(str::to_owned)),
            _ => tags.extend(["cases", "today", "orders"].map(str::to_owned)),
        }
    }
    if subject.starts_with("C-") {
        tags.insert(format!("case:{subject}"));
    }
    Change { op: Some(op), name: name.to_owned(), subject: subject.to_owned(), tags }
}
