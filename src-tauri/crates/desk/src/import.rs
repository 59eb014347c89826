//! Imports: look at files, say what would happen, carry it out as one operation, take it back.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::mpsc;

use docket_domain::{ImportId, Problem};
use docket_import::{Emitted, FileKind, Overrides, Plan, read};
use docket_store::import::{Counts, ImportHead, ImportLine, Importing, Outcome, StoredImport, Undone, would};
use docket_store::{IMPORT_UNDO, NewOp, StoreError, side};

use crate::mapping::{Remembered, Understood, answered};
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
    /// These decisions and no others: what was decided about such tables before is not put in.
    pub exact: bool,
}

/// A file that was looked at.
#[derive(Debug)]
pub struct Looked {
    /// The choice it comes from, with what was remembered put in.
    pub choice: FileChoice,
    /// What was remembered.
    pub remembered: Option<Remembered>,
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
    /// Decisions of before that were applied.
    pub remembered: Option<Remembered>,
    /// Lines worth a look.
    pub lines: Vec<ImportLine>,
}

/// What an import did.
#[derive(Debug, Clone)]
pub struct ImportReport {
    /// One entry a file.
    pub files: Vec<FileReport>,
}

/// A report tells at most so many lines worth a look one by one; the store keeps every one.
const LINES_TOLD: u32 = 20_000;

/// The list of all imports shows at most so many of each.
const LINES_LISTED: u32 = 2_000;

/// Records go from the thread that reads to the one that writes in bundles of so many.
const BUNDLE: usize = 256;

impl Desk {
    /// Looks at files without writing anything. Parcels and payments also find the orders that another of the
    /// files tells of.
    pub fn import_look(&self, files: &[FileChoice]) -> Vec<Looked> {
        let files: Vec<_> = files.iter().map(|choice| self.understand(choice, &mut |_| {})).collect();
        let sides = files
            .iter()
            .filter_map(|file| file.plan.as_ref().ok())
            .any(|plan| matches!(plan.kind, FileKind::Shipments | FileKind::Payments));
        let mut beside: BTreeSet<String> = BTreeSet::new();
        if sides {
            for plan in files.iter().filter_map(|file| file.plan.as_ref().ok()) {
                let _ = read(plan, &mut |emitted, _| {
                    if let Emitted::Order(order) = emitted {
                        beside.insert(order.number.trim_start_matches('#').to_owned());
                    }
                    ControlFlow::Continue(())
                });
            }
        }
        let look = |Understood { choice, remembered, plan }: Understood| Looked {
            result: plan.and_then(|plan| self.look(&choice, plan, &beside)),
            choice,
            remembered,
        };
        files.into_iter().map(look).collect()
    }

    fn look(&self, choice: &FileChoice, plan: Plan, beside: &BTreeSet<String>) -> Result<Preview> {
        let shop = self.store.shop_named(&plan.platform, &shop_name(choice, &plan))?;
        let mut gathered = Gathered::default();
        let mut failed: Option<StoreError> = None;
        let counted = read(&plan, &mut |emitted, _| {
            let outcome = match &emitted {
                // Taken for each record: the window reads over the same connection meanwhile.
                Emitted::Order(order) => {
                    would(&self.store.read(), shop, plan.as_of, plan.kind == FileKind::Orders, order)
                        .map(Some)
                }
                Emitted::Side(side) => side::would(&self.store.read(), side).map(|(outcome, joined)| {
                    if !joined && !beside.contains(&side.order_number) {
                        gathered.waiting += 1;
                    }
                    Some(outcome)
                }),
                Emitted::Rejected(_) | Emitted::Ignored { .. } | Emitted::Noted(_) => Ok(None),
            };
            match outcome {
                Ok(outcome) => gathered.count(outcome),
                Err(error) => {
                    failed = Some(error);
                    return ControlFlow::Break(());
                }
            }
            if gathered.lines.len() < LINES_TOLD as usize {
                gathered.lines.extend(line_of(&emitted));
            }
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
    /// When a file cannot be read or leaves a question open, or the store cannot be written; then nothing has
    /// happened either.
    pub fn import(
        &self,
        files: &[FileChoice],
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Changed<ImportReport>> {
        let mut plans = Vec::new();
        let mut memories = Vec::new();
        let sizes = files.iter().map(|file| std::fs::metadata(&file.path).map_or(0, |facts| facts.len()));
        // A file is gone through once to understand it, read and written, and put into the search.
        let mut course = Course { done: 0, total: sizes.sum::<u64>() * COURSES, records: 0 };
        for choice in files {
            let mut stopped = false;
            let understood = self.understand(choice, &mut |at| {
                stopped |= progress(course.at(at.bytes_done, 0)).is_break();
            });
            if stopped {
                return Err(StoreError::Cancelled.into());
            }
            memories.extend(self.memory(&understood));
            let plan = understood.plan?;
            answered(&plan)?;
            course.done += plan.bytes;
            plans.push((understood.choice, plan, understood.remembered));
        }
        let names: Vec<&str> = plans.iter().map(|(_, plan, _)| plan.file_name.as_str()).collect();
        let op = NewOp { bulk: true, ..self.named_op("import", &names.join(", ")) };
        let ids = self.transact(op, |tx| {
            let mut ids = Vec::new();
            for (choice, plan, _) in &plans {
                let shop = tx.shop(&plan.platform, &shop_name(choice, plan))?;
                let importing = tx.import_begin(&head(plan, shop))?;
                ids.push(write(plan, importing, &mut course, progress)?);
            }
            for memory in &memories {
                memory.write(tx)?;
            }
            Ok(ids)
        })?;
        let change = self.import_follow(&ids.output, ids.change)?;
        self.inbox_look_again();
        let mut reports = Vec::new();
        for (id, (_, plan, remembered)) in ids.output.iter().zip(plans) {
            reports.push(FileReport {
                import: self.store.import(*id)?,
                plan,
                remembered,
                lines: self.store.import_lines(*id, 0, LINES_TOLD)?,
            });
        }
        Ok(Changed { output: ImportReport { files: reports }, change })
    }

    /// What imported files mean for open cases of their orders: deadlines, and reminders that a scan gives. It is an
    /// operation of its own, since a bulk operation keeps no account of single rows.
    fn import_follow(&self, imports: &[ImportId], change: Change) -> Result<Change> {
        let cases = self.store.open_cases_of_imports(imports)?;
        if cases.is_empty() {
            return Ok(change);
        }
        let op = NewOp { undoable: false, ..self.named_op("import_follow", &change.subject) };
        let followed = self.transact(op, |tx| {
            for case in cases {
                self.deadlines_write(tx, case)?;
            }
            Ok(())
        })?;
        let tags = change.tags.union(&followed.change.tags).cloned().collect();
        Ok(Change { tags, ..change })
    }

    /// All imports, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn imports(&self) -> Result<Vec<(StoredImport, Vec<ImportLine>)>> {
        let mut all = Vec::new();
        for import in self.store.imports()? {
            let lines = self.store.import_lines(import.id, 0, LINES_LISTED)?;
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

/// How often the bytes of a file count in the progress of an import: understood, read and written, searched.
const COURSES: u64 = 4;

/// How far an import of several files is.
#[derive(Clone, Copy)]
struct Course {
    done: u64,
    total: u64,
    records: u64,
}

impl Course {
    fn at(&self, bytes: u64, records: u64) -> Progress {
        Progress { done: (self.done + bytes).min(self.total), total: self.total, records }
    }
}

/// Reads a file in a thread of its own while this one writes what was read.
fn write(
    plan: &Plan,
    mut importing: Importing<'_, '_>,
    course: &mut Course,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<ImportId> {
    let (sender, receiver) = mpsc::sync_channel::<(Vec<Emitted>, docket_import::Progress)>(32);
    std::thread::scope(|scope| {
        let reading = scope.spawn(move || {
            let mut bundle = Vec::with_capacity(BUNDLE);
            let mut last = docket_import::Progress::default();
            let counted = read(plan, &mut |emitted, at| {
                last = at;
                bundle.push(emitted);
                if bundle.len() < BUNDLE {
                    return ControlFlow::Continue(());
                }
                let full = std::mem::replace(&mut bundle, Vec::with_capacity(BUNDLE));
                // Nobody listens any more: the import was broken off.
                if sender.send((full, at)).is_err() {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            });
            let _ = sender.send((bundle, last));
            counted
        });
        let mut gathered = Gathered::default();
        let mut failed: Option<DeskError> = None;
        for (bundle, at) in &receiver {
            if progress(course.at(at.bytes_done * 2, at.records)).is_break() {
                failed = Some(StoreError::Cancelled.into());
            } else if let Err(error) = write_bundle(&mut importing, &bundle, &mut gathered) {
                failed = Some(error.into());
            }
            if failed.is_some() {
                break;
            }
        }
        drop(receiver);
        let counted = match reading.join() {
            Ok(counted) => counted,
            // The panic goes on where it would have happened without the thread.
            Err(panic) => std::panic::resume_unwind(panic),
        };
        if let Some(error) = failed {
            return Err(error);
        }
        let counts = gathered.counts(counted?);
        course.done += plan.bytes * 2;
        course.records = u64::from(counts.records);
        let mut pieces = 0;
        let id = importing.finish(counts, &mut || {
            // How many pieces there will be shows only at the end; half of what is left each time is near enough.
            pieces += 1;
            let share = plan.bytes - plan.bytes / (pieces + 1);
            progress(course.at(share, course.records))
        })?;
        course.done += plan.bytes;
        Ok(id)
    })
}

fn write_bundle(
    importing: &mut Importing<'_, '_>,
    bundle: &[Emitted],
    gathered: &mut Gathered,
) -> docket_store::Result<()> {
    for emitted in bundle {
        match emitted {
            Emitted::Order(order) => gathered.count(Some(importing.order(order)?)),
            Emitted::Side(side) => gathered.count(Some(importing.side(side)?)),
            Emitted::Rejected(_) | Emitted::Ignored { .. } | Emitted::Noted(_) => {}
        }
        if let Some(line) = line_of(emitted) {
            importing.line(&line)?;
        }
    }
    Ok(())
}

/// The line worth a look that was emitted, when it was one.
fn line_of(emitted: &Emitted) -> Option<ImportLine> {
    let of = |outcome: &str, problem: &Problem| ImportLine {
        line: u32::try_from(problem.line).unwrap_or(u32::MAX),
        outcome: outcome.to_owned(),
        reason: name_of(&problem.kind),
        field: problem.field.clone(),
        raw: problem.raw.clone(),
    };
    match emitted {
        Emitted::Order(_) | Emitted::Side(_) => None,
        Emitted::Rejected(problem) => Some(of("rejected", problem)),
        Emitted::Noted(problem) => Some(of("noted", problem)),
        Emitted::Ignored { line, reason } => Some(ImportLine {
            line: u32::try_from(*line).unwrap_or(u32::MAX),
            outcome: "ignored".to_owned(),
            reason: name_of(reason),
            field: None,
            raw: String::new(),
        }),
    }
}

#[derive(Default)]
struct Gathered {
    new: u32,
    updated: u32,
    unchanged: u32,
    waiting: u32,
    lines: Vec<ImportLine>,
}

impl Gathered {
    fn count(&mut self, outcome: Option<Outcome>) {
        match outcome {
            Some(Outcome::New) => self.new += 1,
            Some(Outcome::Updated) => self.updated += 1,
            Some(Outcome::Unchanged) => self.unchanged += 1,
            None => {}
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
            waiting: self.waiting,
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
        as_of: plan.as_of,
        sheet: plan.sheet.clone(),
    }
}
