//! Which of a file's lines are records: the preamble before the header, footers, padding and blank lines are
//! told apart here, for understanding a file and for importing it alike.

use std::collections::{BTreeMap, VecDeque};
use std::io;

use docket_domain::text::folded;
use docket_domain::{Problem, ProblemKind};
use sha2::{Digest, Sha256};

use crate::cells::{heading_key, is_empty};
use crate::field::Field;
use crate::format::{FileKind, Format, IgnoreRule};
use crate::read::IgnoreReason;
use crate::records::{CELL_LIMIT, Ending, Record, Records};
use crate::source::Text;

/// A rejected record's raw text is kept up to this many bytes.
const RAW_LIMIT: usize = 16 * 1024;
/// Lines that look like a footer are held back until it is known that no record follows, up to this many.
const FOOTER_LIMIT: usize = 40;

/// The columns of a file.
#[derive(Debug)]
pub(crate) struct Table {
    pub format: &'static Format,
    pub headings: Vec<String>,
    keys: Vec<String>,
    /// Indexes of the columns of each field.
    columns: Vec<Vec<usize>>,
    /// Last column without which a record is not trusted.
    last_essential: usize,
    /// Columns of numbered items: by number, each with its field and index.
    groups: Vec<Vec<(Field, usize)>>,
    /// The ignore rules that have a column in this file.
    ignore: Vec<(usize, &'static IgnoreRule)>,
}

impl Table {
    pub(crate) fn new(format: &'static Format, headings: Vec<String>, fields: &[Option<Field>]) -> Self {
        let mut columns = vec![Vec::new(); Field::ALL.len()];
        let mut last_essential = 0;
        for (index, field) in fields.iter().enumerate() {
            let Some(field) = field else { continue };
            if let Some(list) = columns.get_mut(*field as usize) {
                list.push(index);
            }
            if field.is_essential() {
                last_essential = index;
            }
        }
        let keys: Vec<String> = headings.iter().map(|heading| heading_key(heading)).collect();
        for list in columns.iter_mut().filter(|list| list.len() > 1) {
            list.sort_by_key(|index| keys.get(*index).map_or(0, |key| format.rank(key)));
        }
        let mut groups: BTreeMap<u32, Vec<(Field, usize)>> = BTreeMap::new();
        for (index, (key, field)) in keys.iter().zip(fields).enumerate() {
            if let (Some(field), Some(number)) = (field, format.number_of(key)) {
                groups.entry(number).or_default().push((*field, index));
            }
        }
        let column = |rule: &'static IgnoreRule| {
            let index =
                rule.headings.iter().find_map(|heading| keys.iter().position(|key| key == heading))?;
            Some((index, rule))
        };
        let ignore = format.ignore.iter().filter_map(column).collect();
        Self {
            format,
            headings,
            keys,
            columns,
            last_essential,
            groups: groups.into_values().collect(),
            ignore,
        }
    }

    /// Whether items stand in numbered columns.
    pub(crate) fn is_numbered(&self) -> bool {
        !self.groups.is_empty()
    }

    /// The columns of each numbered item.
    pub(crate) fn groups(&self) -> &[Vec<(Field, usize)>] {
        &self.groups
    }

    /// The columns of that field.
    pub(crate) fn columns(&self, field: Field) -> &[usize] {
        self.columns.get(field as usize).map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn has(&self, field: Field) -> bool {
        !self.columns(field).is_empty()
    }

    /// The first column of that field in which something stands, with its cell as it stands in the file.
    pub(crate) fn cell<'a>(&self, record: &'a Record, field: Field) -> Option<(usize, &'a str)> {
        self.columns(field)
            .iter()
            .map(|index| (*index, record.cell(*index)))
            .find(|(_, cell)| !is_empty(cell, &self.format.empty))
    }

    /// All columns of that field in which something stands, the one that counts first at the beginning.
    pub(crate) fn cells<'a>(
        &'a self,
        record: &'a Record,
        field: Field,
    ) -> impl Iterator<Item = (usize, &'a str)> {
        let cells = self.columns(field).iter().map(|index| (*index, record.cell(*index)));
        cells.filter(|(_, cell)| !is_empty(cell, &self.format.empty))
    }

    /// The first of them, without its column.
    pub(crate) fn text<'a>(&self, record: &'a Record, field: Field) -> &'a str {
        self.cell(record, field).map_or("", |(_, cell)| cell)
    }

    /// The order number, unless the cell holds prose.
    pub(crate) fn number<'a>(&self, record: &'a Record) -> &'a str {
        let mut number = crate::cells::identifier(self.text(record, Field::OrderNumber));
        if self.format.bare_numbers {
            number = number.trim_start_matches('#');
        }
        let prose = self.format.solid_numbers
            && (number.contains(char::is_whitespace) || !number.contains(|c: char| c.is_ascii_digit()));
        if prose { "" } else { number }
    }

    /// What identifies the order of a record whose number is missing: the field, the prefix, the cell.
    pub(crate) fn fallback<'a>(&'a self, record: &'a Record) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.format.key_fallback.iter().filter_map(|(field, prefix)| {
            let cell = crate::cells::identifier(self.text(record, *field));
            let sound = !cell.is_empty()
                && cell.contains(|c: char| c.is_ascii_digit())
                && !cell.contains(char::is_whitespace)
                && !crate::cells::damaged(cell);
            sound.then_some((prefix.as_str(), cell))
        })
    }

    /// A key made of cells, for a record that nothing else identifies: the same cells, the same key.
    pub(crate) fn made_key(&self, record: &Record) -> Option<String> {
        let fields = &self.format.made_key;
        let told = fields.iter().filter(|field| self.cell(record, **field).is_some()).count();
        // One cell alone says too little to tell one sale from another.
        if told < 2.min(fields.len()) || told == 0 {
            return None;
        }
        let mut sha = Sha256::new();
        for field in fields {
            sha.update(self.text(record, *field).trim().as_bytes());
            sha.update([0x1f]);
        }
        let digest: String = sha.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        Some(format!("sale-{digest}"))
    }

    /// Whether something tells what the record is about: an order's number, or what stands in for it; for a
    /// parcel or payment also its own number, a tracking number or an addressee.
    fn is_known(&self, record: &Record) -> bool {
        let number = !self.number(record).is_empty() || self.fallback(record).next().is_some();
        let has = |fields: &[Field]| fields.iter().any(|field| self.cell(record, *field).is_some());
        match self.format.kind {
            FileKind::Orders | FileKind::Items | FileKind::Tracking => {
                number || self.made_key(record).is_some()
            }
            FileKind::Shipments => number || has(&[Field::RecordKey, Field::TrackingNumber, Field::ShipName]),
            FileKind::Payments => number || has(&[Field::RecordKey, Field::Gross]),
        }
    }

    /// The key by which records belong to one order: the number, or what stands in for it.
    pub(crate) fn key(&self, record: &Record, key: &mut String) -> bool {
        key.clear();
        let number = self.number(record);
        if !number.is_empty() {
            key.push_str(number);
            return true;
        }
        if let Some((prefix, cell)) = self.fallback(record).next() {
            key.push_str(prefix);
            key.push_str(cell);
            return true;
        }
        false
    }
}

/// One step through a file.
pub(crate) enum Step {
    /// The record at hand is one of the table's.
    Data,
    /// A line that is no record.
    Ignored(u64, IgnoreReason),
    /// A line that is no record if no record follows.
    PerhapsFooter(u64),
    /// A record that cannot be taken.
    Rejected(Problem),
    End,
}

/// A file, line by line, from its first line on.
pub(crate) struct Rows<'t> {
    records: Records,
    table: &'t Table,
    header_line: u64,
    started: bool,
    pub record: Record,
    width: usize,
    waiting: VecDeque<Step>,
    held: bool,
    footers: Vec<Problem>,
    footer_patterns: Vec<String>,
}

impl<'t> Rows<'t> {
    pub(crate) fn new(text: Text, delimiter: char, header_line: u64, table: &'t Table) -> io::Result<Self> {
        // What the platform writes with TABs and without quotes, a spreadsheet saves with commas and quotes.
        let quoting = table.format.quoting || delimiter != '\t';
        let mut records = Records::new(text, delimiter, quoting)?;
        records.set_width(table.headings.len());
        Ok(Self {
            records,
            table,
            header_line,
            started: false,
            record: Record::default(),
            width: table.headings.len(),
            waiting: VecDeque::new(),
            held: false,
            footers: Vec::new(),
            footer_patterns: table.format.footers.iter().map(|pattern| folded(pattern)).collect(),
        })
    }

    pub(crate) fn bytes_done(&self) -> u64 {
        self.records.bytes_done()
    }

    pub(crate) fn text(&mut self) -> &mut Text {
        self.records.text()
    }

    pub(crate) fn step(&mut self) -> io::Result<Step> {
        if let Some(step) = self.waiting.pop_front() {
            return Ok(step);
        }
        if std::mem::take(&mut self.held) {
            return Ok(Step::Data);
        }
        if !self.started {
            if self.record.line + 1 < self.header_line && self.records.next_line(&mut self.record)? {
                return Ok(Step::Ignored(self.record.line, preamble(&self.record.raw)));
            }
            self.records.next(&mut self.record)?;
            self.started = true;
        }
        if !self.records.next(&mut self.record)? {
            let footers = std::mem::take(&mut self.footers);
            self.waiting.extend(footers.into_iter().map(|f| Step::Ignored(f.line, IgnoreReason::Footer)));
            self.waiting.push_back(Step::End);
            return Ok(self.waiting.pop_front().unwrap_or(Step::End));
        }
        let step = self.judge();
        match step {
            Step::PerhapsFooter(line) => {
                // Whether this was the footer shows only when no record follows.
                self.footers.push(Problem {
                    kind: ProblemKind::NoOrderNumber,
                    line,
                    field: None,
                    raw: raw(&self.record.raw),
                });
                if self.footers.len() > FOOTER_LIMIT {
                    self.reject_footers();
                }
                self.step()
            }
            Step::Data | Step::Rejected(_) if !self.footers.is_empty() => {
                self.reject_footers();
                if matches!(step, Step::Data) {
                    self.held = true;
                } else {
                    self.waiting.push_back(step);
                }
                Ok(self.waiting.pop_front().unwrap_or(Step::End))
            }
            Step::Data | Step::Ignored(..) | Step::Rejected(_) | Step::End => Ok(step),
        }
    }

    fn reject_footers(&mut self) {
        self.waiting.extend(std::mem::take(&mut self.footers).into_iter().map(Step::Rejected));
    }

    fn rejected(&self, kind: ProblemKind) -> Step {
        Step::Rejected(Problem { kind, line: self.record.line, field: None, raw: raw(&self.record.raw) })
    }

    /// What the record at hand is.
    fn judge(&self) -> Step {
        let record = &self.record;
        let table = self.table;
        match record.ending {
            Ending::OpenQuote => return self.rejected(ProblemKind::TruncatedLine),
            Ending::TooLong => return self.rejected(ProblemKind::CellTooLong),
            Ending::Line | Ending::File => {}
        }
        if record.raw.trim().is_empty() && record.len() <= 1 {
            return Step::Ignored(record.line, IgnoreReason::Blank);
        }
        let filled = record.cells().filter(|cell| !is_empty(cell, &table.format.empty)).count();
        if filled == 0 {
            return Step::Ignored(record.line, IgnoreReason::Padding);
        }
        if filled <= 10 && self.says_footer() {
            return Step::Ignored(record.line, IgnoreReason::Footer);
        }
        if filled > 2 && self.repeats_header() {
            return Step::Ignored(record.line, IgnoreReason::RepeatedHeader);
        }
        if let Some((_, rule)) =
            table.ignore.iter().find(|(index, rule)| rule.test.holds(record.cell(*index)))
        {
            return Step::Ignored(record.line, rule.reason);
        }
        let known = table.is_known(record);
        if !known && filled <= 2 && self.width > 4 && record.ending == Ending::Line {
            return Step::PerhapsFooter(record.line);
        }
        if record.len() > CELL_LIMIT.max(self.width) {
            return self.rejected(ProblemKind::TooManyCells);
        }
        if record.len() > self.width
            && !table.format.wide_rows
            && (self.width..record.len()).any(|index| !is_empty(record.cell(index), &table.format.empty))
        {
            return self.rejected(ProblemKind::TooManyCells);
        }
        if record.len() != self.width
            && !(record.len() > self.width && table.format.wide_rows)
            && !self.aligned()
        {
            let few = record.len() < self.width;
            return self.rejected(if few { ProblemKind::TooFewCells } else { ProblemKind::TooManyCells });
        }
        if record.len() < self.width {
            if record.ending == Ending::File {
                return self.rejected(ProblemKind::TruncatedLine);
            }
            if record.len() <= table.last_essential {
                return self.rejected(ProblemKind::TooFewCells);
            }
        }
        if !known {
            let damaged = crate::cells::damaged(table.text(record, Field::OrderNumber));
            return self.rejected(if damaged { ProblemKind::Damaged } else { ProblemKind::NoOrderNumber });
        }
        Step::Data
    }

    /// Whether the cells of a record that is not as wide as the header stand in their columns, as far as the
    /// columns with a shape of their own can tell.
    fn aligned(&self) -> bool {
        let cell = |field| self.table.text(&self.record, field).trim();
        let digits = |text: &str| text.contains(|c: char| c.is_ascii_digit());
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        let currency = cell(Field::Currency);
        let quantity = cell(Field::ItemQuantity);
        let [ordered_at, paid_at, shipped_at] = [Field::OrderedAt, Field::PaidAt, Field::ShippedAt].map(cell);
        let date = |text: &str| text.is_empty() || digits(text) && text.len() <= 40;
        let amount = |text: &str| text.is_empty() || digits(text) && letters(text) <= 4;
        (currency.is_empty() || letters(currency) == 3 && !digits(currency))
            && (quantity.is_empty() || digits(quantity) && letters(quantity) == 0)
            && [ordered_at, paid_at, shipped_at].iter().all(|text| date(text))
            && [Field::Total, Field::Subtotal, Field::ItemPrice].iter().all(|field| amount(cell(*field)))
            && !digits(cell(Field::ShipCountry))
    }

    fn says_footer(&self) -> bool {
        let table = self.table;
        let cells = self.record.cells().filter(|cell| !is_empty(cell, &table.format.empty)).take(3);
        cells.into_iter().any(|cell| {
            cell.len() < 200 && {
                let cell = folded(cell);
                self.footer_patterns.iter().any(|pattern| cell.contains(pattern.as_str()))
            }
        })
    }

    fn repeats_header(&self) -> bool {
        // Cheap first: hardly any record begins as the header does.
        let first = self.table.keys.iter().position(|key| !key.is_empty()).unwrap_or(0);
        let cell = self.record.cell(first).trim_start();
        let Some(key) = self.table.keys.get(first) else { return false };
        let same_letter = match (cell.bytes().next(), key.bytes().next()) {
            (Some(one), Some(other)) => one >= 0x80 || one.eq_ignore_ascii_case(&other),
            _ => false,
        };
        same_letter
            && heading_key(cell) == *key
            && self.record.cells().zip(&self.table.keys).all(|(cell, key)| heading_key(cell) == *key)
    }
}

fn preamble(line: &str) -> IgnoreReason {
    let bare = line.trim().trim_matches('"');
    if bare.is_empty() {
        return IgnoreReason::Blank;
    }
    if bare.len() <= 6 && bare.to_ascii_lowercase().starts_with("sep=") {
        return IgnoreReason::SeparatorLine;
    }
    if line.chars().all(|c| matches!(c, ',' | ';' | '\t' | '|' | '"' | '-' | ' ')) {
        return IgnoreReason::Padding;
    }
    IgnoreReason::Preamble
}

/// Raw text of a record for a person to look at, bounded.
pub(crate) fn raw(text: &str) -> String {
    if text.len() <= RAW_LIMIT {
        return text.to_owned();
    }
    let mut end = RAW_LIMIT;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}…", text.get(..end).unwrap_or(""))
}
