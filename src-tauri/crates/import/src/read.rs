//! Importing a file by its plan.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hasher};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use docket_domain::order::{OrderRecord, SideRecord};
use docket_domain::{Currency, Problem, ProblemKind};
use serde::{Deserialize, Serialize};

use crate::cells::damaged;
use crate::error::ImportError;
use crate::field::Field;
use crate::format::{self, FileKind};
use crate::orders::{Decisions, Draft, Reader};
use crate::plan::Plan;
use crate::rows::{Rows, Step, Table, raw};
use crate::source::{self, Content, SheetContent, Text, encoding_named};
use crate::spreadsheet::Workbook;

/// Why a line is no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IgnoreReason {
    /// A line above the header.
    Preamble,
    /// The line `sep=,` that tells Excel the separator.
    SeparatorLine,
    /// An empty line.
    Blank,
    /// A line of empty cells.
    Padding,
    /// The platform's own words below the records.
    Footer,
    /// The header once more, where exports were put together.
    RepeatedHeader,
    /// A record of another kind than the file is read for: a fee among orders, a payment that moved nothing.
    OtherRecord,
    /// A record that explains the columns.
    Description,
}

/// One thing that the file yields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Emitted {
    /// An order, with all its records.
    Order(Box<OrderRecord>),
    /// A parcel or payment, to be joined with its order.
    Side(Box<SideRecord>),
    /// A record that cannot be taken; its problem has the whole raw text.
    Rejected(Problem),
    /// A line that is no record.
    Ignored {
        /// The line, counted from 1.
        line: u64,
        /// Why.
        reason: IgnoreReason,
    },
    /// A record that was taken with one cell left empty, or with a remark.
    Noted(Problem),
}

/// How far the reading is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Bytes of the file read.
    pub bytes_done: u64,
    /// Bytes of the file.
    pub bytes_total: u64,
    /// Records read.
    pub records: u64,
}

/// What became of the records of a file: `records = accepted + rejected`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// Data records of the file.
    pub records: u64,
    /// Records that reached an order.
    pub accepted: u64,
    /// Records that could not be taken.
    pub rejected: u64,
    /// Lines that are no records.
    pub ignored: u64,
    /// Remarks on accepted records.
    pub noted: u64,
    /// Orders emitted.
    pub orders: u64,
    /// Items of those orders.
    pub items: u64,
    /// Parcels and payments emitted.
    pub sides: u64,
    /// The receiver broke off; the counts are those up to there.
    pub stopped: bool,
}

/// Reads the file by its plan, record by record, and emits what it yields in the order of the file. An order
/// whose records stand apart is emitted when its last record has come. Memory stays at a few megabytes plus
/// the orders that the plan lists as scattered.
///
/// The same order told twice with equal facts is accepted without effect. Told twice with different facts it
/// is noted, and the later telling holds: platforms append what is newer.
///
/// # Errors
/// When the file cannot be opened or read, or is not the file that was inspected. The latter shows at the end
/// of the reading: the receiver must take back what was emitted. Breaking off is no error.
pub fn read(
    plan: &Plan,
    emit: &mut dyn FnMut(Emitted, Progress) -> ControlFlow<()>,
) -> Result<Counted, ImportError> {
    let path = plan.path.as_path();
    let (_, bytes) = source::open(path)?;
    if bytes != plan.bytes {
        return Err(ImportError::Changed { path: path.to_owned() });
    }
    run(plan, &content_of(plan)?, true, emit)
}

/// The text that the plan is about.
fn content_of(plan: &Plan) -> Result<Content, ImportError> {
    let path = plan.path.as_path();
    let Some(name) = &plan.sheet else { return Ok(Content::File(path.to_owned())) };
    let changed = || ImportError::Changed { path: path.to_owned() };
    let survey = source::survey(path, true)?;
    if survey.sha256 != plan.sha256 {
        return Err(changed());
    }
    let sheet = Workbook::open(path)?.ok_or_else(changed)?.text(name, None)?;
    Ok(Content::Sheet(Arc::new(SheetContent { sheet, sha256: survey.sha256, bytes: survey.bytes })))
}

/// The table that the plan describes.
pub(crate) fn table(plan: &Plan) -> Result<Table, ImportError> {
    let format = format::by_id(&plan.format).ok_or_else(|| no_such_format(&plan.path, &plan.format))?;
    let mut fields = Vec::new();
    for column in &plan.columns {
        fields.push(match &column.field {
            None => None,
            Some(name) => Some(field_named(&plan.path, &column.heading, name)?),
        });
    }
    let headings = plan.columns.iter().map(|column| column.heading.clone()).collect();
    Ok(Table::new(format, headings, &fields))
}

pub(crate) fn no_such_format(path: &Path, id: &str) -> ImportError {
    ImportError::NoSuchFormat {
        path: path.to_owned(),
        format: id.to_owned(),
        known: format::all().iter().map(|format| format.id.clone()).collect(),
    }
}

pub(crate) fn field_named(path: &Path, heading: &str, name: &str) -> Result<Field, ImportError> {
    Field::from_name(name).ok_or_else(|| ImportError::NoSuchField {
        path: path.to_owned(),
        heading: heading.to_owned(),
        field: name.to_owned(),
        known: Field::ALL.iter().map(|field| field.name().to_owned()).collect(),
    })
}

/// The name under which a plan knows an order key: short, and the same in every run.
pub(crate) fn key_hash(key: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(key.as_bytes());
    hasher.finish()
}

struct Output<'e> {
    emit: &'e mut dyn FnMut(Emitted, Progress) -> ControlFlow<()>,
    progress: Progress,
    counted: Counted,
    notes: Vec<Problem>,
}

impl Output<'_> {
    fn send(&mut self, emitted: Emitted) {
        if !self.counted.stopped && (self.emit)(emitted, self.progress).is_break() {
            self.counted.stopped = true;
        }
    }

    fn send_notes(&mut self) {
        for note in std::mem::take(&mut self.notes) {
            self.counted.noted += 1;
            self.send(Emitted::Noted(note));
        }
    }

    fn order(&mut self, reader: &Reader<'_>, draft: Draft) {
        let order = reader.finish(draft, &mut self.notes);
        self.send_notes();
        self.counted.orders += 1;
        self.counted.items += order.items.len() as u64;
        self.send(Emitted::Order(Box::new(order)));
    }
}

/// Records of a file that say the very same and have no number of their own are as many sales, parcels or
/// payments as there are records.
#[derive(Default)]
struct Repeats(HashMap<String, u32>);

impl Repeats {
    /// Whether the label was told before: an export with a record for each item repeats it. One label for two
    /// orders is told twice.
    fn has_label(&mut self, side: &SideRecord) -> bool {
        let made = side.key.contains(":=");
        let label = format!("{}\u{1f}{}", side.key, side.order_number);
        let count = self.0.entry(label).or_insert(0);
        *count += 1;
        *count > 1 && !made && side.is_shipment()
    }

    fn tell_apart(&mut self, key: &mut String) {
        let count = self.0.entry(key.clone()).or_insert(0);
        *count += 1;
        if *count > 1 {
            key.push_str(&format!("#{count}"));
        }
    }
}

/// Reads the file; with `verify`, its hash must be the plan's.
pub(crate) fn run(
    plan: &Plan,
    content: &Content,
    verify: bool,
    emit: &mut dyn FnMut(Emitted, Progress) -> ControlFlow<()>,
) -> Result<Counted, ImportError> {
    let path = plan.path.as_path();
    let io = |e| ImportError::io(path, e);
    let encoding = encoding_named(&plan.encoding).ok_or_else(|| ImportError::NoSuchEncoding {
        path: path.to_owned(),
        encoding: plan.encoding.clone(),
    })?;
    let table = table(plan)?;
    let default_order = plan.date_order.unwrap_or(crate::DateOrder::Ymd);
    let decisions = Decisions {
        decimal: plan.decimal,
        currency: plan.currency.as_deref().and_then(Currency::from_code),
        dates: plan
            .columns
            .iter()
            .map(|c| (c.date_order.unwrap_or(default_order), c.dates_swapped))
            .collect(),
    };
    let mut reader = Reader::new(&table, decisions);
    let text = Text::open(content, encoding, verify)?;
    let mut rows = Rows::new(text, plan.delimiter, plan.header_line, &table).map_err(io)?;
    let mut output = Output {
        emit,
        progress: Progress { bytes_total: plan.bytes, ..Progress::default() },
        counted: Counted::default(),
        notes: Vec::new(),
    };
    let mut scattered: HashMap<u64, (u64, Option<Draft>)> = HashMap::new();
    for order in &plan.scattered {
        if let Ok(hash) = u64::from_str_radix(&order.key, 16) {
            scattered.insert(hash, (order.records, None));
        }
    }
    let mut current: Option<Draft> = None;
    let mut key = String::new();
    let mut repeats = Repeats::default();
    while !output.counted.stopped {
        let step = rows.step().map_err(io)?;
        output.progress.bytes_done = rows.bytes_done();
        match step {
            Step::End => break,
            // Held back by the rows until it is known what it is.
            Step::PerhapsFooter(_) => continue,
            Step::Ignored(line, reason) => {
                output.counted.ignored += 1;
                output.send(Emitted::Ignored { line, reason });
            }
            Step::Rejected(problem) => {
                output.counted.records += 1;
                output.counted.rejected += 1;
                output.progress.records += 1;
                output.send(Emitted::Rejected(problem));
            }
            Step::Data => {
                output.counted.records += 1;
                output.progress.records += 1;
                let record = &rows.record;
                if matches!(table.format.kind, FileKind::Shipments | FileKind::Payments) {
                    output.counted.accepted += 1;
                    let sides = reader.sides(record, &mut output.notes);
                    output.send_notes();
                    for mut side in sides {
                        if repeats.has_label(&side) {
                            continue;
                        }
                        repeats.tell_apart(&mut side.key);
                        output.counted.sides += 1;
                        output.send(Emitted::Side(Box::new(side)));
                    }
                    continue;
                }
                let mut keyed = table.key(record, &mut key);
                if !keyed && let Some(made) = table.made_key(record) {
                    key = made;
                    repeats.tell_apart(&mut key);
                    keyed = true;
                }
                if !keyed || damaged(&key) {
                    output.counted.rejected += 1;
                    let kind = if damaged(&key) { ProblemKind::Damaged } else { ProblemKind::NoOrderNumber };
                    let field =
                        table.columns(Field::OrderNumber).first().and_then(|i| table.headings.get(*i));
                    let raw = raw(&record.raw);
                    let problem = Problem { kind, line: record.line, field: field.cloned(), raw };
                    output.send(Emitted::Rejected(problem));
                    continue;
                }
                output.counted.accepted += 1;
                let draft = reader.draft(record, &key, &mut output.notes);
                let format = table.format;
                if !scattered.is_empty()
                    && let Some((left, kept)) = scattered.get_mut(&key_hash(&key))
                {
                    *left = left.saturating_sub(1);
                    match kept {
                        Some(kept) => kept.absorb(draft, format, &mut output.notes),
                        None => *kept = Some(draft),
                    }
                    let whole = if *left == 0 { kept.take() } else { None };
                    output.send_notes();
                    if let Some(whole) = whole {
                        output.order(&reader, whole);
                    }
                    continue;
                }
                match &mut current {
                    Some(open) if open.key == key => open.absorb(draft, format, &mut output.notes),
                    _ => {
                        // The remarks on this record must not come before the order of the one above.
                        let notes = std::mem::take(&mut output.notes);
                        if let Some(done) = current.replace(draft) {
                            output.order(&reader, done);
                        }
                        output.notes = notes;
                    }
                }
                output.send_notes();
            }
        }
    }
    if output.counted.stopped {
        return Ok(output.counted);
    }
    if let Some(done) = current {
        output.order(&reader, done);
    }
    let mut rest: Vec<Draft> = scattered.into_values().filter_map(|(_, draft)| draft).collect();
    rest.sort_by_key(|draft| draft.order.lines.first().copied());
    for draft in rest {
        output.order(&reader, draft);
    }
    if verify && rows.text().sha256().map_err(io)?.is_some_and(|sha256| sha256 != plan.sha256) {
        return Err(ImportError::Changed { path: path.to_owned() });
    }
    Ok(output.counted)
}
