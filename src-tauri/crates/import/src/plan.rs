//! Understanding a file before anything of it is imported.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use docket_domain::Currency;
use docket_domain::order::{OrderRecord, SideRecord};
use serde::{Deserialize, Serialize};

use crate::amounts::Votes;
use crate::cells::{damaged, heading_key, identifier};
use crate::dates::Evidence;
use crate::error::{ImportError, LooksLike};
use crate::field::Field;
use crate::format::{self, FileKind, Format, Match, Wording, fit};
use crate::read::{Emitted, Progress, field_named, key_hash, no_such_format, run, table};
use crate::records::Record;
use crate::rows::{Rows, Step};
use crate::source::{self, Content, SheetContent, Text};
use crate::spreadsheet::Workbook;
use crate::{DateOrder, DecimalSign};

/// The header is looked for in this many lines.
const HEADER_LINES: usize = 60;
/// So many lines of a sheet tell whether it has a header, whose headings may go on over lines.
const HEAD_ROWS: u32 = 66;
/// And in this many bytes.
const HEAD_BYTES: usize = 1 << 18;
const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];
/// Orders shown as they will be read.
const PREVIEW: usize = 8;
/// Sample cells of each column.
const SAMPLES: usize = 3;

/// What a person decided about a file, which then is not guessed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Overrides {
    /// The id of a format.
    pub format: Option<String>,
    /// The name of an encoding (`windows-1252`).
    pub encoding: Option<String>,
    /// The separator of cells.
    pub delimiter: Option<char>,
    /// The order of day, month and year in dates of numbers.
    pub date_order: Option<DateOrder>,
    /// The decimal sign.
    pub decimal: Option<DecimalSign>,
    /// Code of the currency of amounts that name none.
    pub currency: Option<String>,
    /// Headings and the names of the fields they hold; an empty name means that the column is not read.
    pub mapping: BTreeMap<String, String>,
    /// The name of a workbook's sheet. A file of text has none and is read as it is.
    pub sheet: Option<String>,
}

/// Why a file was taken for what it was taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Reason {
    /// So many of its headings are known ones of the format.
    Columns {
        /// Headings known.
        matched: u64,
        /// Headings in all.
        of: u64,
    },
    /// The headings stand on this line.
    Header {
        /// The line, counted from 1.
        line: u64,
    },
    /// The headings are in the wording of this locale.
    Wording {
        /// The locale.
        locale: String,
    },
    /// A person chose the format.
    Chosen {
        /// The format's id.
        format: String,
    },
    /// A person mapped so many headings by hand.
    Mapped {
        /// Headings mapped.
        headings: u64,
    },
}

/// How sure the order of dates is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum DateCertainty {
    /// The file has no dates.
    NoDates,
    /// All dates name the month or begin with the year.
    ByForm,
    /// So many cells can be read in this order only.
    Proven {
        /// The cells.
        rows: u64,
    },
    /// Every date can be read in both orders; the platform's habit was assumed.
    Ambiguous,
    /// A person decided.
    Chosen,
}

/// Something a person should know before importing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Warning {
    /// The file has a header and no records.
    NoRecords,
    /// The dates of a column can be read in two orders.
    DatesAmbiguous {
        /// Heading of the column.
        column: String,
        /// The order that is assumed.
        assumed: DateOrder,
        /// A date of the column.
        sample: String,
    },
    /// The dates of a column contradict each other.
    DatesConflict {
        /// Heading of the column.
        column: String,
        /// Cells that can only be month first.
        mdy: u64,
        /// Cells that can only be day first.
        dmy: u64,
    },
    /// A spreadsheet took month, day, year for year, month, day in some cells; they are put right.
    DatesSwapped {
        /// Heading of the column.
        column: String,
        /// The cells.
        cells: u64,
    },
    /// Some amounts are written with a decimal point and some with a comma.
    DecimalsConflict,
    /// The file does not name the currency; that of the wording is assumed.
    CurrencyAssumed {
        /// Code of the currency.
        currency: String,
    },
    /// So many amounts have no currency, neither beside them nor in a column, and stay empty until a person names
    /// it through [`Overrides::currency`].
    CurrencyMissing {
        /// The amounts.
        amounts: u64,
    },
    /// Identifiers of a column were destroyed by a spreadsheet.
    DamagedIdentifiers {
        /// Heading of the column.
        column: String,
        /// The cells.
        cells: u64,
    },
    /// American postal codes of a column have lost their leading zeros in a spreadsheet.
    LostZeros {
        /// Heading of the column.
        column: String,
        /// The cells.
        cells: u64,
    },
    /// Two columns have the same heading; the first one in which something stands is read.
    DuplicateHeading {
        /// The heading.
        heading: String,
    },
    /// The encoding is likely, not certain.
    EncodingGuessed {
        /// Its name.
        encoding: String,
    },
    /// Bytes of so many records are not readable in the encoding.
    EncodingBroken {
        /// The records.
        records: u64,
    },
    /// Headings of the format that the file does not have, by field.
    Missing {
        /// The names of the fields.
        fields: Vec<String>,
    },
    /// The records of so many orders do not stand together; each is read as one order all the same.
    Scattered {
        /// The orders.
        orders: u64,
    },
    /// The table is of no known format; what its columns hold was guessed from their headings.
    Guessed,
}

/// Something that the file leaves open and a person has to decide before it is imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "snake_case")]
pub enum Question {
    /// In which order a column's dates of numbers are written. [`Overrides::date_order`] answers it, for all
    /// columns at once.
    DateOrder {
        /// Heading of the column.
        column: String,
        /// Some of its cells.
        samples: Vec<String>,
        /// The orders in question.
        orders: Vec<DateOrder>,
    },
}

/// One column and what is read from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnUse {
    /// Index, from 0.
    pub index: u64,
    /// Heading as it stands in the file, without blanks around it.
    pub heading: String,
    /// Name of the field; nothing when the column is not read.
    pub field: Option<String>,
    /// Its first cells that are not empty.
    pub sample: Vec<String>,
    /// For a column of dates: the order of their numbers.
    pub date_order: Option<DateOrder>,
    /// For a column of dates: a spreadsheet swapped some of them, and they are put right.
    #[serde(default)]
    pub dates_swapped: bool,
}

/// An order whose records do not stand together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scattered {
    /// A name for its key that means nothing outside the plan.
    pub key: String,
    /// Its records.
    pub records: u64,
}

/// What was understood of a file: to be shown, corrected through [`Overrides`], and handed to [`crate::read`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The file.
    pub path: PathBuf,
    /// Its name without folders.
    pub file_name: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Platform id, `etsy`.
    pub platform: String,
    /// Format id, `etsy_orders`.
    pub format: String,
    /// What the platform calls the format.
    pub format_title: String,
    /// Locale of the wording.
    pub locale: String,
    /// What the records are about.
    pub kind: FileKind,
    /// Why it was taken for that.
    pub because: Vec<Reason>,
    /// The sheet that is read, of a workbook.
    #[serde(default)]
    pub sheet: Option<String>,
    /// The sheets that a workbook has.
    #[serde(default)]
    pub sheets: Vec<String>,
    /// Encoding, `UTF-8` or `windows-1252`; of a sheet always `UTF-8`.
    pub encoding: String,
    /// Separator of cells.
    pub delimiter: char,
    /// Decimal sign.
    pub decimal: DecimalSign,
    /// Order of day, month and year in the order dates; nothing when the file has no dates.
    pub date_order: Option<DateOrder>,
    /// How sure that is.
    pub date_certainty: DateCertainty,
    /// Code of the currency of records that name none.
    pub currency: Option<String>,
    /// Line of the header, counted from 1.
    pub header_line: u64,
    /// The columns.
    pub columns: Vec<ColumnUse>,
    /// The first orders as they will be read.
    pub preview: Vec<OrderRecord>,
    /// The first parcels or payments as they will be read.
    #[serde(default)]
    pub side_preview: Vec<SideRecord>,
    /// The last day that the file tells of: of two files that contradict each other, the later one holds.
    #[serde(default)]
    pub as_of: Option<NaiveDate>,
    /// What should be known before importing.
    pub warnings: Vec<Warning>,
    /// What must be decided before importing.
    #[serde(default)]
    pub questions: Vec<Question>,
    /// Data records, accepted and rejected ones.
    pub records: u64,
    /// Orders whose records do not stand together.
    #[serde(default)]
    pub scattered: Vec<Scattered>,
}

/// Reads a file without importing anything and says what was understood. What `overrides` decides is not
/// guessed.
///
/// # Errors
/// When the file cannot be read, is no table, or is a table of no known format.
pub fn inspect(path: &Path, overrides: &Overrides) -> Result<Plan, ImportError> {
    inspect_watched(path, overrides, &mut |_| {})
}

/// The same, telling now and then how far it is.
///
/// # Errors
/// As [`inspect`].
pub fn inspect_watched(
    path: &Path,
    overrides: &Overrides,
    watch: &mut dyn FnMut(Progress),
) -> Result<Plan, ImportError> {
    let mut workbook = Workbook::open(path)?;
    let survey = source::survey(path, workbook.is_some())?;
    let encoding = match &overrides.encoding {
        // The sheets of a workbook have no encoding of their own.
        _ if workbook.is_some() => survey.encoding,
        None => survey.encoding,
        Some(name) => source::encoding_named(name)
            .ok_or_else(|| ImportError::NoSuchEncoding { path: path.to_owned(), encoding: name.clone() })?,
    };
    if let Some(delimiter) = overrides.delimiter
        && (!delimiter.is_ascii()
            || matches!(delimiter, '"' | '\n' | '\r')
            || delimiter.is_ascii_alphanumeric())
    {
        return Err(ImportError::NoSuchDelimiter { path: path.to_owned(), delimiter });
    }
    let (content, sheet, header) = match &mut workbook {
        None => {
            let content = Content::File(path.to_owned());
            let header = header_of(path, &content, encoding, overrides)?;
            (content, None, header)
        }
        Some(workbook) => sheet_of(path, workbook, &survey, overrides)?,
    };
    let found = header.found;
    let format = found.format;
    let mut plan = Plan {
        path: path.to_owned(),
        file_name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        sha256: survey.sha256,
        bytes: survey.bytes,
        platform: format.platform.clone(),
        format: format.id.clone(),
        format_title: format.title.clone(),
        locale: found.wording.locale.clone(),
        kind: format.kind,
        because: Vec::new(),
        sheet,
        sheets: workbook.as_ref().map(Workbook::sheets).unwrap_or_default(),
        encoding: encoding.name().to_owned(),
        delimiter: header.delimiter,
        decimal: found.wording.decimal,
        date_order: None,
        date_certainty: DateCertainty::NoDates,
        currency: None,
        header_line: header.line,
        columns: Vec::new(),
        preview: Vec::new(),
        side_preview: Vec::new(),
        as_of: None,
        warnings: Vec::new(),
        questions: Vec::new(),
        records: 0,
        scattered: Vec::new(),
    };
    if overrides.format.is_some() {
        plan.because.push(Reason::Chosen { format: format.id.clone() });
    }
    if !overrides.mapping.is_empty() {
        plan.because.push(Reason::Mapped { headings: overrides.mapping.len() as u64 });
    }
    plan.because.push(Reason::Columns { matched: found.known as u64, of: found.of as u64 });
    plan.because.push(Reason::Header { line: header.line });
    plan.because.push(Reason::Wording { locale: found.wording.locale.clone() });
    for (index, (heading, field)) in header.headings.iter().zip(&found.columns).enumerate() {
        plan.columns.push(ColumnUse {
            index: index as u64,
            heading: heading.clone(),
            field: field.map(|field| field.name().to_owned()),
            sample: Vec::new(),
            date_order: None,
            dates_swapped: false,
        });
    }
    if format.guess && overrides.mapping.is_empty() && overrides.format.is_none() {
        plan.warnings.push(Warning::Guessed);
    }
    if survey.guessed && overrides.encoding.is_none() {
        plan.warnings.push(Warning::EncodingGuessed { encoding: plan.encoding.clone() });
    }
    for (index, column) in plan.columns.iter().enumerate() {
        let key = heading_key(&column.heading);
        let twin = |other: &ColumnUse| !key.is_empty() && heading_key(&other.heading) == key;
        if column.field.is_some() && plan.columns.iter().take(index).any(twin) {
            plan.warnings.push(Warning::DuplicateHeading { heading: column.heading.clone() });
        }
    }
    gather(&mut plan, &content, &found, overrides, encoding, watch)?;
    let (mut preview, mut side_preview) = (Vec::new(), Vec::new());
    run(&plan, &content, false, &mut |emitted, _| {
        match emitted {
            Emitted::Order(order) => preview.push(*order),
            Emitted::Side(side) => side_preview.push(*side),
            Emitted::Rejected(_) | Emitted::Ignored { .. } | Emitted::Noted(_) => {}
        }
        let few = preview.len() + side_preview.len() < PREVIEW;
        if few { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    plan.preview = preview;
    plan.side_preview = side_preview;
    Ok(plan)
}

struct Header {
    line: u64,
    delimiter: char,
    headings: Vec<String>,
    found: Match,
}

/// Cells of a line without blanks and marks around them.
fn tidy(record: &Record) -> Vec<String> {
    record
        .cells()
        .map(|cell| cell.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').to_owned())
        .collect()
}

/// Finds the header of a text.
fn header_of(
    path: &Path,
    content: &Content,
    encoding: &'static encoding_rs::Encoding,
    overrides: &Overrides,
) -> Result<Header, ImportError> {
    let io = |e| ImportError::io(path, e);
    let text = Text::open(content, encoding, false)?;
    let mut records = crate::records::Records::new(text, ',', true).map_err(io)?;
    let line_end = char::from(records.line_end());
    let head = String::from_utf8_lossy(records.peek(HEAD_BYTES).map_err(io)?);
    if content.is_table() {
        let overrides = Overrides { delimiter: Some(','), ..overrides.clone() };
        return find_header(path, &head, line_end, &overrides);
    }
    find_header(path, &head, line_end, overrides)
}

/// Finds the sheet to read: the one that was chosen, else the first that begins as a known format does. When
/// there is none, the error is about the first sheet that is not empty.
fn sheet_of(
    path: &Path,
    workbook: &mut Workbook,
    survey: &source::Survey,
    overrides: &Overrides,
) -> Result<(Content, Option<String>, Header), ImportError> {
    let candidates = workbook.candidates();
    let mut content_of = |name: &str, rows: Option<u32>| {
        let sheet = workbook.text(name, rows)?;
        let (sha256, bytes) = (survey.sha256.clone(), survey.bytes);
        Ok(Content::Sheet(Arc::new(SheetContent { sheet, sha256, bytes })))
    };
    let blank = |content: &Content| matches!(content, Content::Sheet(sheet) if sheet.is_blank());
    let encoding = survey.encoding;
    if let Some(name) = &overrides.sheet {
        let content = content_of(name, None)?;
        if blank(&content) {
            return Err(ImportError::EmptySheet { path: path.to_owned(), sheet: name.clone() });
        }
        let header = header_of(path, &content, encoding, overrides)?;
        return Ok((content, Some(name.clone()), header));
    }
    let (mut first, mut guessed) = (None, None);
    for name in candidates {
        let head = content_of(&name, Some(HEAD_ROWS)).and_then(|head| {
            if blank(&head) { Ok(None) } else { header_of(path, &head, encoding, overrides).map(Some) }
        });
        match head {
            Ok(None) => {}
            // A table of any origin only counts when no sheet is of a known format.
            Ok(Some(header)) if header.found.format.guess && overrides.format.is_none() => {
                guessed = guessed.or(Some((name, header)));
            }
            Ok(Some(header)) => return Ok((content_of(&name, None)?, Some(name), header)),
            Err(error) => first = first.or(Some(error)),
        }
    }
    if let Some((name, header)) = guessed {
        return Ok((content_of(&name, None)?, Some(name), header));
    }
    Err(first.unwrap_or_else(|| ImportError::Empty { path: path.to_owned() }))
}

/// Finds the first line that is the header of a known format, with the separator that makes it one. The lines
/// above may use another separator.
fn find_header(
    path: &Path,
    head: &str,
    line_end: char,
    overrides: &Overrides,
) -> Result<Header, ImportError> {
    let mut mapping = BTreeMap::new();
    for (heading, name) in &overrides.mapping {
        let field = if name.is_empty() { None } else { Some(field_named(path, heading, name)?) };
        mapping.insert(heading_key(heading), field);
    }
    let chosen = match &overrides.format {
        None => None,
        Some(id) => Some(format::by_id(id).ok_or_else(|| no_such_format(path, id))?),
    };
    let one;
    let delimiters: &[char] = match overrides.delimiter {
        Some(delimiter) => {
            one = [delimiter];
            &one
        }
        None => &DELIMITERS,
    };
    let mut record = Record::default();
    // For the report when nothing fits: the line that is most like a header.
    let mut widest: Vec<String> = Vec::new();
    let mut nearest: Option<(&'static Format, usize)> = None;
    let lines: Vec<&str> = head.split(line_end).take(HEADER_LINES + 6).collect();
    // A table is taken for one of any origin only when no line of it is the header of a known format.
    let passes: &[bool] = if chosen.is_some() { &[false] } else { &[false, true] };
    let places =
        passes.iter().flat_map(|guessing| lines.iter().enumerate().map(move |line| (*guessing, line)));
    for (guessing, (index, line)) in places.filter(|(_, (index, _))| *index < HEADER_LINES) {
        record.raw.clear();
        record.raw.push_str(line);
        // A heading with a line end inside needs the next line too.
        for more in lines.iter().skip(index + 1).take(5) {
            if record.raw.matches('"').count().is_multiple_of(2) {
                break;
            }
            record.raw.push(line_end);
            record.raw.push_str(more);
        }
        while record.raw.ends_with(['\r', '\n']) {
            record.raw.pop();
        }
        let mut best: Option<(Match, char, Vec<String>)> = None;
        for &delimiter in delimiters {
            record.split(delimiter, true);
            if record.len() < 2 {
                continue;
            }
            let headings = tidy(&record);
            let refs: Vec<&str> = headings.iter().map(String::as_str).collect();
            let filled = refs.iter().filter(|heading| !heading.is_empty()).count();
            let wordy = refs.iter().filter(|heading| heading.chars().any(char::is_alphabetic)).count();
            if wordy * 2 > filled && filled > widest.iter().filter(|heading| !heading.is_empty()).count() {
                widest = headings.clone();
            }
            let candidates: Vec<&'static Format> = match (chosen, guessing) {
                (Some(format), _) => vec![format],
                (None, false) => format::all().iter().filter(|format| !format.guess).collect(),
                (None, true) => format::generic(&refs, &mapping).into_iter().collect(),
            };
            for format in candidates {
                let Some(found) = fit(format, &refs, &mapping) else { continue };
                // A few everyday headings (Total, Currency) are no likeness.
                if !guessing
                    && found.known * 3 >= found.of
                    && found.known > nearest.map_or(1, |(_, known)| known)
                {
                    nearest = Some((format, found.known));
                }
                let has = |field: Field| found.columns.contains(&Some(field));
                let numbered = has(Field::OrderNumber)
                    || format.key_fallback.iter().any(|(field, _)| has(*field))
                    || !format.made_key.is_empty() && format.made_key.iter().all(|field| has(*field))
                    || match format.kind {
                        FileKind::Shipments => has(Field::TrackingNumber) || has(Field::RecordKey),
                        FileKind::Payments => has(Field::RecordKey) || has(Field::Gross),
                        FileKind::Orders | FileKind::Items | FileKind::Tracking => false,
                    };
                // What a person named must be there; the rest of the table may hold anything.
                let enough = if chosen.is_some() || guessing && !mapping.is_empty() {
                    let mapped =
                        mapping.keys().filter(|key| refs.iter().any(|h| heading_key(h) == **key)).count();
                    numbered && mapped == mapping.len() && found.known > 0
                } else {
                    let share = if guessing { 3 } else { 2 };
                    found.whole && found.own >= 3 && found.own * share >= found.of
                };
                let better = best
                    .as_ref()
                    .is_none_or(|(other, ..)| (found.own, found.known) > (other.own, other.known));
                if enough && better {
                    best = Some((found, delimiter, headings.clone()));
                }
            }
        }
        if let Some((found, delimiter, headings)) = best {
            if found.format.refuse && chosen.is_none() {
                return Err(ImportError::NothingToImport {
                    path: path.to_owned(),
                    title: found.format.title.clone(),
                });
            }
            return Ok(Header { line: index as u64 + 1, delimiter, headings, found });
        }
    }
    widest.retain(|heading| !heading.is_empty());
    widest.truncate(100);
    let path = path.to_owned();
    if widest.len() < 2 {
        return Err(ImportError::NotATable { path, looks_like: LooksLike::PlainText });
    }
    Err(match chosen {
        Some(format) => ImportError::OtherFormat { path, format: format.id.clone(), headings: widest },
        None => ImportError::UnknownFormat {
            path,
            headings: widest,
            nearest: nearest.filter(|(_, known)| *known >= 3).map(|(format, _)| format.id.clone()),
        },
    })
}

/// Goes through the whole file once and decides what can only be decided over all of it.
fn gather(
    plan: &mut Plan,
    content: &Content,
    found: &Match,
    overrides: &Overrides,
    encoding: &'static encoding_rs::Encoding,
    watch: &mut dyn FnMut(Progress),
) -> Result<(), ImportError> {
    let path = plan.path.clone();
    let io = |e| ImportError::io(&path, e);
    let table = table(plan)?;
    let text = Text::open(content, encoding, false)?;
    let mut rows = Rows::new(text, plan.delimiter, plan.header_line, &table).map_err(io)?;
    let columns_of = |wanted: fn(Field) -> bool| -> Vec<usize> {
        let is_wanted = |field: &Option<Field>| field.is_some_and(wanted);
        (0..found.columns.len()).filter(|index| found.columns.get(*index).is_some_and(is_wanted)).collect()
    };
    let date_columns = columns_of(Field::is_date);
    let past_columns = columns_of(|field| {
        matches!(field, Field::OrderedAt | Field::PaidAt | Field::ShippedAt | Field::StatusAt)
    });
    let amount_columns = columns_of(Field::is_amount);
    let mut dates: HashMap<usize, DateColumn> = HashMap::new();
    let mut votes = Votes::default();
    let mut amounts_without_sign = 0u64;
    let mut broken = 0u64;
    let mut lost_zeros = 0u64;
    let mut lost_tracking = 0u64;
    let mut currencies: BTreeMap<String, u64> = BTreeMap::new();
    let mut cell_currencies: Vec<Currency> = Vec::new();
    let mut shared_sign = false;
    let mut uncurrencied = 0u64;
    let mut runs: Vec<(u64, u64)> = Vec::new();
    let (mut key, mut last_key) = (String::new(), String::new());
    loop {
        match rows.step().map_err(io)? {
            Step::End => break,
            Step::Ignored(..) | Step::PerhapsFooter(_) => continue,
            Step::Rejected(_) => {
                plan.records += 1;
                continue;
            }
            Step::Data => plan.records += 1,
        }
        if plan.records.is_multiple_of(1024) {
            let bytes_done = rows.bytes_done();
            watch(Progress { bytes_done, bytes_total: plan.bytes, records: plan.records });
        }
        let record = &rows.record;
        broken += u64::from(record.broken);
        if plan.records <= 50 {
            for (index, column) in plan.columns.iter_mut().enumerate() {
                let cell = record.cell(index);
                if column.sample.len() < SAMPLES && !cell.trim().is_empty() {
                    column.sample.push(cell.chars().take(80).collect());
                }
            }
        }
        let empty = |cell: &str| crate::cells::is_empty(cell, &table.format.empty);
        for &index in &date_columns {
            let cell = identifier(record.cell(index));
            if empty(cell) {
                continue;
            }
            let column = dates.entry(index).or_default();
            column.add(cell, past_columns.contains(&index));
        }
        let currency = table.text(record, Field::Currency);
        for &index in &amount_columns {
            let cell = record.cell(index);
            if !empty(cell) {
                votes.add(cell);
                if cell.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'-')) {
                    amounts_without_sign += u64::from(currency.is_empty());
                } else if let Some(code) = crate::amounts::code(cell) {
                    if cell_currencies.len() < 20 && !cell_currencies.contains(&code) {
                        cell_currencies.push(code);
                    }
                } else {
                    shared_sign |= cell.contains(['$', '¥']);
                }
            }
        }
        if currency.is_empty() {
            uncurrencied += 1;
        } else if let Some(count) = currencies.get_mut(currency) {
            *count += 1;
        } else if currencies.len() < 20 {
            currencies.insert(currency.to_owned(), 1);
        }
        let postal_code = identifier(table.text(record, Field::ShipPostalCode));
        if (3..=4).contains(&postal_code.len())
            && postal_code.bytes().all(|byte| byte.is_ascii_digit())
            && matches!(
                table.text(record, Field::ShipCountry).trim(),
                "United States" | "US" | "USA" | "Vereinigte Staaten"
            )
        {
            lost_zeros += 1;
        }
        lost_tracking += u64::from(damaged(table.text(record, Field::TrackingNumber)));
        if table.key(record, &mut key) && !damaged(&key) {
            match runs.last_mut() {
                Some((_, count)) if key == last_key => *count += 1,
                _ => runs.push((key_hash(&key), 1)),
            }
            std::mem::swap(&mut key, &mut last_key);
        }
    }
    plan.scattered = scattered(runs);

    if plan.records == 0 {
        plan.warnings.push(Warning::NoRecords);
    }
    if broken > 0 {
        plan.warnings.push(Warning::EncodingBroken { records: broken });
    }
    plan.decimal = overrides.decimal.or(votes.decision()).unwrap_or(found.wording.decimal);
    if overrides.decimal.is_none() && votes.mixed() {
        plan.warnings.push(Warning::DecimalsConflict);
    }
    // A platform may write its dates in two orders, each in a shape of its own.
    let shape = |hook: crate::hooks::Hook| dates.values().find_map(|column| hook.date_order(&column.first));
    if let Some(order) = found.format.hook.and_then(shape) {
        dates.values_mut().for_each(|column| column.evidence.settle(order));
    }
    decide_dates(plan, &dates, found.wording, overrides.date_order);

    let only: Option<Currency> = match currencies.len() {
        1 => currencies.keys().next().and_then(|code| Currency::from_code(code)),
        // A sign that several currencies share makes it two.
        0 if cell_currencies.len() == 1 && !shared_sign => cell_currencies.first().copied(),
        _ => None,
    };
    let assumed = found.wording.currency.as_deref().and_then(Currency::from_code);
    let chosen =
        match &overrides.currency {
            None => None,
            Some(code) => {
                let known = Currency::from_code(code.trim());
                Some(known.ok_or_else(|| ImportError::NoSuchCurrency {
                    path: path.clone(),
                    currency: code.clone(),
                })?)
            }
        };
    plan.currency = chosen.or(only).or(assumed).map(|currency| currency.code().to_owned());
    if chosen.or(only).is_none()
        && uncurrencied > 0
        && amounts_without_sign > 0
        && let Some(currency) = assumed
    {
        plan.warnings.push(Warning::CurrencyAssumed { currency: currency.code().to_owned() });
    }
    // A platform with rules of its own may tell the currency in another way.
    if plan.currency.is_none() && found.format.hook.is_none() && amounts_without_sign > 0 {
        plan.warnings.push(Warning::CurrencyMissing { amounts: amounts_without_sign });
    }
    let heading = |field: Field| {
        let index = table.columns(field).first().copied();
        index.and_then(|index| table.headings.get(index)).cloned().unwrap_or_default()
    };
    if lost_zeros > 0 {
        let column = heading(Field::ShipPostalCode);
        plan.warnings.push(Warning::LostZeros { column, cells: lost_zeros });
    }
    if lost_tracking > 0 {
        let column = heading(Field::TrackingNumber);
        plan.warnings.push(Warning::DamagedIdentifiers { column, cells: lost_tracking });
    }
    let wanted = [Field::OrderNumber, Field::OrderedAt, Field::Total];
    let told = |field: &&Field| found.wording.columns.iter().any(|(_, known)| *known == Some(**field));
    let missing: Vec<String> = wanted
        .iter()
        .filter(told)
        .filter(|field| !table.has(**field))
        // A payment may name its order in words.
        .filter(|field| **field != Field::OrderNumber || !table.has(Field::Subject))
        .map(|field| field.name().to_owned())
        .collect();
    if !missing.is_empty() {
        plan.warnings.push(Warning::Missing { fields: missing });
    }
    if !plan.scattered.is_empty() {
        plan.warnings.push(Warning::Scattered { orders: plan.scattered.len() as u64 });
    }
    Ok(())
}

/// The keys that occur in more than one run of adjacent records, with all their records.
fn scattered(mut runs: Vec<(u64, u64)>) -> Vec<Scattered> {
    runs.sort_unstable();
    let mut found = Vec::new();
    for group in runs.chunk_by(|(one, _), (other, _)| one == other) {
        if let [(hash, _), _, ..] = group {
            let records = group.iter().map(|(_, count)| count).sum();
            found.push(Scattered { key: format!("{hash:016x}"), records });
        }
    }
    found
}

/// What was seen in a column of dates.
#[derive(Default)]
struct DateColumn {
    evidence: Evidence,
    /// Its first cell.
    first: String,
    /// Cells that show what is in question: those that can be read in two ways, and one for each way in which
    /// a cell can only be read.
    samples: Vec<String>,
    /// The cell before; neighbours in an export are mostly of one day.
    last: String,
}

impl DateColumn {
    fn add(&mut self, cell: &str, past: bool) {
        if self.first.is_empty() {
            self.first.push_str(cell);
        }
        if past && self.last != cell {
            cell.clone_into(&mut self.last);
            self.evidence.add_day(cell);
        }
        let (open, mdy, dmy) = (self.evidence.open, self.evidence.proves_mdy, self.evidence.proves_dmy);
        self.evidence.add(cell);
        let (now, few) = (&self.evidence, self.samples.len() < SAMPLES);
        let shows =
            now.open > open && few || now.proves_mdy > mdy && mdy == 0 || now.proves_dmy > dmy && dmy == 0;
        if shows && !self.samples.iter().any(|sample| sample == cell) {
            self.samples.push(cell.chars().take(40).collect());
        }
    }
}

/// Decides the order of dates for each column: by its own cells, else by those of the other columns, else by
/// the habit of the platform, which is said.
fn decide_dates(
    plan: &mut Plan,
    dates: &HashMap<usize, DateColumn>,
    wording: &Wording,
    chosen: Option<DateOrder>,
) {
    let habit = wording.date_order;
    // Where the platform writes the year first, dates of two numbers come from a spreadsheet.
    let sure = wording.sure_dates && habit != DateOrder::Ymd;
    let mut whole = Evidence::default();
    for column in dates.values() {
        whole.merge(&column.evidence);
    }
    let mut decided: Vec<(usize, DateOrder, DateCertainty)> = Vec::new();
    for (index, column) in plan.columns.iter_mut().enumerate() {
        let Some(DateColumn { evidence, first, samples, .. }) = dates.get(&index) else { continue };
        let conflict = evidence.proves_mdy > 0 && evidence.proves_dmy > 0;
        let (order, certainty) = if let Some(order) = chosen {
            (order, DateCertainty::Chosen)
        } else if let Some((order, rows)) = evidence.proven() {
            (order, DateCertainty::Proven { rows })
        } else if evidence.open > 0 {
            match whole.proven() {
                Some((order, rows)) => (order, DateCertainty::Proven { rows }),
                None => {
                    let assumed = if habit == DateOrder::Ymd { DateOrder::Mdy } else { habit };
                    let (column, sample) = (column.heading.clone(), first.clone());
                    plan.warnings.push(Warning::DatesAmbiguous { column, assumed, sample });
                    (assumed, DateCertainty::Ambiguous)
                }
            }
        } else if let Some(order) = evidence.by_form() {
            (order, DateCertainty::ByForm)
        } else {
            (habit, DateCertainty::NoDates)
        };
        if chosen.is_none() && (conflict || certainty == DateCertainty::Ambiguous && !sure) {
            plan.questions.push(Question::DateOrder {
                column: column.heading.clone(),
                samples: samples.clone(),
                orders: vec![DateOrder::Mdy, DateOrder::Dmy],
            });
        }
        if conflict {
            plan.warnings.push(Warning::DatesConflict {
                column: column.heading.clone(),
                mdy: evidence.proves_mdy,
                dmy: evidence.proves_dmy,
            });
        }
        // Platforms that write the year first themselves do not give a spreadsheet dates to swap.
        if chosen != Some(DateOrder::Ymd) && habit != DateOrder::Ymd && evidence.swapped() {
            column.dates_swapped = true;
            plan.warnings
                .push(Warning::DatesSwapped { column: column.heading.clone(), cells: evidence.early });
        }
        column.date_order = Some(order);
        let latest = match order {
            DateOrder::Mdy => evidence.latest[0],
            DateOrder::Dmy => evidence.latest[1],
            DateOrder::Ymd => evidence.latest[2],
        };
        plan.as_of = plan.as_of.max(latest);
        decided.push((index, order, certainty));
    }
    let is_main =
        |index: usize| plan.columns.get(index).is_some_and(|c| c.field.as_deref() == Some("ordered_at"));
    let main = decided.iter().find(|(index, ..)| is_main(*index)).or(decided.first());
    if let Some((_, order, certainty)) = main {
        plan.date_order = Some(*order);
        plan.date_certainty = certainty.clone();
    } else if let Some(order) = chosen {
        plan.date_order = Some(order);
        plan.date_certainty = DateCertainty::Chosen;
    }
}
