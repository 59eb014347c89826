//! Imports: look at files, say what would happen, carry it out as one operation, take it back.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::PathBuf;

use docket_domain::{ImportId, Problem};
use docket_import::{Emitted, Overrides, Plan, inspect, read};
use docket_store::import::{Counts, ImportHead, ImportLine, Outcome, StoredImport, Undone, would};
use docket_store::{IMPORT_UNDO, NewOp, StoreError};

use crate::{Change, Changed, Desk, DeskError, Result};

/// A file and what the seller decided about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileChoice {
    /// Path.
    pub path: PathBuf,
    /// Decisions.
    pub overrides: Overrides,
    /// Shop; absent takes the platform's own name.
    pub shop: Option<String>,
}

/// A file that was looked at.
#[derive(Debug)]
pub struct Looked {
    /// The choice it comes from.
    pub choice: FileChoice,
    /// What was understood, and what importing would do; or why it cannot be read.
    pub result: Result<Preview>,
}

/// What importing a file would do.
#[derive(Debug, Clone)]
pub struct Preview {
    /// What was understood.
    pub plan: Plan,
    /// Counts.
    pub counts: Counts,
    /// Lines worth a look, in the order of the file.
    pub lines: Vec<ImportLine>,
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Bytes read.
    pub done: u64,
    /// Bytes in all.
    pub total: u64,
    /// Records read.
    pub records: u64,
}

/// What the import of one file did.
#[derive(Debug, Clone)]
pub struct FileReport {
    /// The import.
    pub import: StoredImport,
    /// What was understood of the file.
    pub plan: Plan,
    /// Lines worth a look.
    pub lines: Vec<ImportLine>,
}

/// What an import did.
#[derive(Debug, Clone)]
pub struct ImportReport {
    /// One entry a file.
    pub files: Vec<FileReport>,
}

/// More lines than this are counted but not kept one by one: nobody reads them, and a file of the wrong kind
/// has one for each record.
const LINES_KEPT: usize = 2000;

impl Desk {
    /// Looks at files without writing anything.
    pub fn import_look(&self, files: &[FileChoice]) -> Vec<Looked> {
        files.iter().map(|choice| Looked { choice: choice.clone(), result: self.look(choice) }).collect()
    }

    fn look(&self, choice: &FileChoice) -> Result<Preview> {
        let plan = inspect(&choice.path, &choice.overrides)?;
        let shop = self.store.shop_named(&plan.platform, &shop_name(choice, &plan))?;
        let mut gathered = Gathered::default();
        let mut known: BTreeSet<String> = BTreeSet::new();
        let reader = self.store.read();
        let mut failed: Option<StoreError> = None;
        let counted = read(&plan, &mut |emitted, _| {
            if let Emitted::Order(order) = &emitted {
                let outcome = if known.contains(&order.number) {
                    Ok(Outcome::Unchanged)
                } else {
                    would(&reader, shop, order)
                };
                match outcome {
                    Ok(outcome) => {
                        known.insert(order.number.clone());
                        gathered.count(outcome);
                    }
                    Err(error) => {
                        failed = Some(error);
                        return ControlFlow::Break(());
                    }
                }
            }
            gathered.keep(&emitted);
            ControlFlow::Continue(())
        })?;
        if let Some(error) = failed {
            return Err(error.into());
        }
        let counts = gathered.counts(counted);
        Ok(Preview { plan, counts, lines: gathered.lines })
    }

    /// Imports files as one operation. `progress` may break off; then nothing has happened.
    ///
    /// # Errors
    /// When a file cannot be read or the store cannot be written; then nothing has happened either.
    pub fn import(
        &self,
        files: &[FileChoice],
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Changed<ImportReport>> {
        let mut plans = Vec::new();
        for choice in files {
            plans.push((choice, inspect(&choice.path, &choice.overrides)?));
        }
        let total: u64 = plans.iter().map(|(_, plan)| plan.bytes).sum();
        let names: Vec<&str> = plans.iter().map(|(_, plan)| plan.file_name.as_str()).collect();
        let op = NewOp { bulk: true, ..self.named_op("import", &names.join(", ")) };
        let ids = self.transact(op, |tx| {
            let mut before = 0;
            let mut ids = Vec::new();
            for (choice, plan) in &plans {
                let shop = tx.shop(&plan.platform, &shop_name(choice, plan))?;
                let import = tx.import_begin(&head(plan, shop))?;
                let mut gathered = Gathered::default();
                let mut failed: Option<DeskError> = None;
                let counted = read(plan, &mut |emitted, at| {
                    let told =
                        progress(Progress { done: before + at.bytes_done, total, records: at.records });
                    if told.is_break() {
                        failed = Some(StoreError::Cancelled.into());
                        return ControlFlow::Break(());
                    }
                    if let Emitted::Order(order) = &emitted {
                        match tx.import_order(import, shop, order) {
                            Ok((_, outcome)) => gathered.count(outcome),
                            Err(error) => {
                                failed = Some(error.into());
                                return ControlFlow::Break(());
                            }
                        }
                    }
                    gathered.keep(&emitted);
                    ControlFlow::Continue(())
                })?;
                if let Some(error) = failed {
                    return Err(error);
                }
                before += plan.bytes;
                for line in &gathered.lines {
                    tx.import_line(import, line)?;
                }
                tx.import_finish(import, gathered.counts(counted))?;
                ids.push(import);
            }
            Ok(ids)
        })?;
        let mut reports = Vec::new();
        for (id, (_, plan)) in ids.output.iter().zip(plans) {
            reports.push(FileReport {
                import: self.store.import(*id)?,
                plan,
                lines: self.store.import_lines(*id)?,
            });
        }
        Ok(Changed { output: ImportReport { files: reports }, change: ids.change })
    }

    /// All imports, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn imports(&self) -> Result<Vec<(StoredImport, Vec<ImportLine>)>> {
        let mut all = Vec::new();
        for import in self.store.imports()? {
            let lines = self.store.import_lines(import.id)?;
            all.push((import, lines));
        }
        Ok(all)
    }

    /// Takes one import back.
    ///
    /// # Errors
    /// `import_undone` when it was taken back already, or that a case was opened on one of its orders.
    pub fn import_undo(&self, id: ImportId) -> Result<Changed<Undone>> {
        let import = self.store.import(id)?;
        if import.undone_at.is_some() {
            return Err(crate::error::refuse("import_undone", [("import", id.to_string())]));
        }
        let others = self.store.imports_of(import.op)?.len() > 1;
        let op = NewOp {
            undoable: false,
            bulk: true,
            undoes: (!others).then_some(import.op),
            ..self.named_op(IMPORT_UNDO, &import.head.file_name)
        };
        let changed = self.transact(op, |tx| Ok(tx.import_undo(id)?))?;
        Ok(Changed {
            change: Change { name: IMPORT_UNDO.to_owned(), ..changed.change },
            output: changed.output,
        })
    }
}

#[derive(Default)]
struct Gathered {
    new: u32,
    updated: u32,
    unchanged: u32,
    lines: Vec<ImportLine>,
}

impl Gathered {
    fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::New => self.new += 1,
            Outcome::Updated => self.updated += 1,
            Outcome::Unchanged => self.unchanged += 1,
        }
    }

    fn keep(&mut self, emitted: &Emitted) {
        if self.lines.len() >= LINES_KEPT {
            return;
        }
        let of = |outcome: &str, problem: &Problem| ImportLine {
            line: u32::try_from(problem.line).unwrap_or(u32::MAX),
            outcome: outcome.to_owned(),
            reason: name_of(&problem.kind),
            field: problem.field.clone(),
            raw: problem.raw.clone(),
        };
        match emitted {
            Emitted::Order(_) => {}
            Emitted::Rejected(problem) => self.lines.push(of("rejected", problem)),
            Emitted::Noted(problem) => self.lines.push(of("noted", problem)),
            Emitted::Ignored { line, reason } => self.lines.push(ImportLine {
                line: u32::try_from(*line).unwrap_or(u32::MAX),
                outcome: "ignored".to_owned(),
                reason: name_of(reason),
                field: None,
                raw: String::new(),
            }),
        }
    }

    fn counts(&self, counted: docket_import::Counted) -> Counts {
        let small = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        Counts {
            records: small(counted.records),
            accepted: small(counted.accepted),
            rejected: small(counted.rejected),
            new: self.new,
            updated: self.updated,
            unchanged: self.unchanged,
        }
    }
}

/// The stable name that serde writes for a plain enum value.
fn name_of(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn shop_name(choice: &FileChoice, plan: &Plan) -> String {
    choice.shop.clone().unwrap_or_else(|| plan.platform.clone())
}

fn head(plan: &Plan, shop: docket_domain::ShopId) -> ImportHead {
    ImportHead {
        path: plan.path.display().to_string(),
        file_name: plan.file_name.clone(),
        sha256: plan.sha256.clone(),
        shop,
        platform: plan.platform.clone(),
        format: plan.format.clone(),
        kind: plan.kind.name().to_owned(),
        encoding: plan.encoding.clone(),
        delimiter: plan.delimiter.to_string(),
        decimal: plan.decimal.name().to_owned(),
        date_order: plan.date_order.map(|order| order.name().to_owned()),
    }
}
