//! Sheets of workbooks (XLSX, XLSM, XLSB, XLS, ODS) as text, which is then read like any other export.
//!
//! What a file is decides its content, never its name. A cell becomes what a person would have typed: text as
//! it stands, numbers without exponents, dates as `2026-11-24` or `2026-11-24T18:30:00`. A number that the
//! spreadsheet could not hold with all its digits is written in scientific notation, so that it is known as
//! damaged. Of a formula the value counts that was saved with it; nothing is calculated, no link is followed,
//! no macro is looked at. Of merged cells the first one has the value.
//!
//! A workbook is not trusted. Before its reader sees it, everything in it is unpacked once into nothing and
//! counted; sizes that it claims are not believed; a sheet is taken cell by cell, so that a used range of a
//! billion empty cells costs nothing. In memory are kept: the shared texts (at most 256 MiB of a part, about
//! five times that when it is made of empty texts alone) and the sheet as text (at most [`TEXT_LIMIT`] bytes,
//! for a moment twice). For XLS these are the file (256 MiB, three times) and eight million cells (32 bytes
//! each, twice). A usual workbook of a hundred thousand orders takes some fifty
//! megabytes.

mod lines;
mod ods;
mod xls;
mod zipped;

use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use calamine::{DataType, Reader, SheetType, SheetVisible, Xlsb, XlsbError, Xlsx, XlsxError};
use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use zip::ZipArchive;

use crate::error::{ImportError, LooksLike};
use crate::source;
pub(crate) use lines::LINE_END;
use lines::Lines;
use zipped::Packed;

/// Rows of a sheet that are read, those without content above the last one included.
pub(crate) const ROW_LIMIT: u32 = 2_000_000;
/// Columns of a sheet that are read.
pub(crate) const COLUMN_LIMIT: u32 = 10_000;
/// Bytes that a workbook may unpack to.
pub(crate) const UNPACKED_LIMIT: u64 = 512 << 20;
/// Parts or sheets that a workbook may consist of.
pub(crate) const PART_LIMIT: usize = 10_000;
/// Bytes of a sheet as text.
pub(crate) const TEXT_LIMIT: usize = 256 << 20;

/// What a workbook has too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Excess {
    /// Bytes when unpacked: it is made to fill the memory.
    Unpacked,
    /// Parts or sheets.
    Parts,
    /// Rows in the used range of a sheet.
    Rows,
    /// Columns in the used range of a sheet.
    Columns,
    /// Cells in the used range of an XLS sheet.
    Cells,
    /// Text in a sheet.
    Text,
}

impl Excess {
    /// The stable name, for words in other languages.
    pub fn name(self) -> &'static str {
        match self {
            Excess::Unpacked => "unpacked",
            Excess::Parts => "parts",
            Excess::Rows => "rows",
            Excess::Columns => "columns",
            Excess::Cells => "cells",
            Excess::Text => "text",
        }
    }

    pub(crate) fn words(self) -> &'static str {
        match self {
            Excess::Unpacked => {
                "it unpacks to more than any export has. If you trust it, save the sheet as CSV and import that"
            }
            Excess::Parts => {
                "it consists of more parts than any export has. Save the sheet as CSV and import that"
            }
            Excess::Rows => {
                "something stands below row 2,000,000. Delete what stands below the table and save it again"
            }
            Excess::Columns => {
                "something stands right of column 10,000. Delete what stands right of the table and save it again"
            }
            Excess::Cells => {
                "its first and its last cell lie too far apart. Delete what stands outside of the table, or save the sheet as XLSX"
            }
            Excess::Text => "a sheet has more than 256 MiB of text. Export a shorter period",
        }
    }
}

/// Why a workbook cannot be read, before it is known which file it is.
#[derive(Debug)]
enum Fault {
    Io(std::io::Error),
    Encrypted,
    Damaged(String),
    Oversized(Excess),
    /// It is no workbook.
    Looks(LooksLike),
}

impl Fault {
    fn at(self, path: &Path) -> ImportError {
        let path = path.to_owned();
        match self {
            Fault::Io(error) => ImportError::io(&path, error),
            Fault::Encrypted => ImportError::Encrypted { path },
            Fault::Damaged(detail) => ImportError::Damaged { path, detail },
            Fault::Oversized(excess) => ImportError::Oversized { path, excess },
            Fault::Looks(looks_like) => ImportError::NotATable { path, looks_like },
        }
    }
}

/// A sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Sheet {
    name: String,
    hidden: bool,
}

type Input = BufReader<File>;

enum Book {
    Xlsx(Box<Xlsx<Input>>),
    Xlsb(Box<Xlsb<Input>>),
    Xls(xls::Book),
    Ods(Box<ZipArchive<Input>>),
}

/// An open workbook.
pub(crate) struct Workbook {
    path: PathBuf,
    book: Book,
    sheets: Vec<Sheet>,
    /// For XLS: where each of the sheets stands among all.
    places: Vec<usize>,
}

/// A sheet as text.
pub(crate) struct SheetText {
    /// The text: UTF-8, one line for each row, cells separated by commas.
    pub text: Vec<u8>,
    /// Whether cells are quoted where they have to be. A sheet of one column is text as it stands.
    pub quoted: bool,
}

/// Runs a foreign reader. What makes it panic is a damaged file.
fn guarded<T>(run: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(run))
        .unwrap_or_else(|_| Err(Fault::Damaged("its parts contradict each other".to_owned())))
}

impl Workbook {
    /// Opens a workbook; nothing when the file is none, which its first bytes tell.
    ///
    /// # Errors
    /// When it is encrypted, damaged, made to fill the memory, or an archive of something else.
    pub(crate) fn open(path: &Path) -> Result<Option<Self>, ImportError> {
        let (mut file, _) = source::open(path)?;
        let io = |e| ImportError::io(path, e);
        let mut magic = [0; 4];
        let read = file.read(&mut magic).map_err(io)?;
        file.rewind().map_err(io)?;
        let opened = match magic.get(..read) {
            Some(b"PK\x03\x04") => Self::zipped(path, file),
            Some(b"\xD0\xCF\x11\xE0") => guarded(|| xls::Book::open(BufReader::new(file)))
                .and_then(|book| Ok((guarded(|| book.sheets())?, Book::Xls(book)))),
            _ => return Ok(None),
        };
        let (sheets, book) = opened.map_err(|fault| fault.at(path))?;
        let places = (0..sheets.len()).filter(|at| sheets.get(*at).is_some_and(Option::is_some)).collect();
        Ok(Some(Self { path: path.to_owned(), book, sheets: sheets.into_iter().flatten().collect(), places }))
    }

    fn zipped(path: &Path, mut file: File) -> Result<(Vec<Option<Sheet>>, Book), Fault> {
        let damaged = |error: &dyn std::fmt::Display| Fault::Damaged(error.to_string());
        let again = || File::open(path).map(BufReader::new).map_err(Fault::Io);
        let mut head = Vec::new();
        (&mut file).take(1 << 16).read_to_end(&mut head).map_err(Fault::Io)?;
        let mut archive = match guarded(|| ZipArchive::new(BufReader::new(file)).map_err(zipped::fault)) {
            Ok(archive) => archive,
            Err(_) if !names_workbook(&head) => return Err(Fault::Looks(LooksLike::Archive)),
            Err(fault) => return Err(fault),
        };
        let packed = guarded(|| zipped::kind(&mut archive))?;
        guarded(|| zipped::measure(&mut archive, &zipped::LIMITS))?;
        let visible = |sheets: &[calamine::Sheet]| {
            let sheet = |sheet: &calamine::Sheet| {
                let hidden = sheet.visible != SheetVisible::Visible;
                (sheet.typ == SheetType::WorkSheet).then(|| Sheet { name: sheet.name.clone(), hidden })
            };
            sheets.iter().map(sheet).collect::<Vec<_>>()
        };
        guarded(|| match packed {
            Packed::Xlsx => {
                zipped::check_styles(&mut archive)?;
                let book = Xlsx::new(again()?).map_err(|error| damaged(&error))?;
                Ok((visible(book.sheets_metadata()), Book::Xlsx(Box::new(book))))
            }
            Packed::Xlsb => {
                zipped::check_binary_strings(&mut archive)?;
                let book = Xlsb::new(again()?).map_err(|error| damaged(&error))?;
                Ok((visible(book.sheets_metadata()), Book::Xlsb(Box::new(book))))
            }
            Packed::Ods => {
                if ods::encrypted(&mut archive)? {
                    return Err(Fault::Encrypted);
                }
                let sheets = ods::sheets(&mut archive)?.into_iter().map(Some).collect();
                Ok((sheets, Book::Ods(Box::new(archive))))
            }
        })
    }

    /// The names of the sheets, in their order.
    pub(crate) fn sheets(&self) -> Vec<String> {
        self.sheets.iter().map(|sheet| sheet.name.clone()).collect()
    }

    /// The names of the sheets in the order in which a table is looked for: hidden ones last.
    pub(crate) fn candidates(&self) -> Vec<String> {
        let (hidden, shown): (Vec<&Sheet>, Vec<&Sheet>) = self.sheets.iter().partition(|sheet| sheet.hidden);
        shown.into_iter().chain(hidden).map(|sheet| sheet.name.clone()).collect()
    }

    /// The sheet of that name as text, its first rows or all of them.
    ///
    /// # Errors
    /// When there is no such sheet, it is damaged, or it has too much of something.
    pub(crate) fn text(&mut self, name: &str, rows: Option<u32>) -> Result<SheetText, ImportError> {
        let Some(index) = self.sheets.iter().position(|sheet| sheet.name == name) else {
            return Err(ImportError::NoSuchSheet {
                path: self.path.clone(),
                sheet: name.to_owned(),
                known: self.sheets(),
            });
        };
        let mut lines = Lines::new(rows);
        let place = self.places.get(index).copied().unwrap_or(index);
        let book = &mut self.book;
        let written = guarded(|| {
            match book {
                Book::Xlsx(book) => read_xlsx(book, name, &mut lines)?,
                Book::Xlsb(book) => read_xlsb(book, name, &mut lines)?,
                Book::Xls(book) => book.read(place, rows, &mut lines)?,
                Book::Ods(archive) => ods::read(archive, name, &mut lines)?,
            }
            lines.finish()
        });
        let (text, quoted) = written.map_err(|fault| fault.at(&self.path))?;
        Ok(SheetText { text, quoted })
    }
}

/// Whether the beginning of an archive that cannot be opened names parts of a workbook.
fn names_workbook(head: &[u8]) -> bool {
    [&b"xl/"[..], b"[Content_Types].xml", b"opendocument.spreadsheet"]
        .iter()
        .any(|name| head.windows(name.len()).any(|window| window == *name))
}

fn read_xlsx(book: &mut Xlsx<Input>, name: &str, lines: &mut Lines) -> Result<(), Fault> {
    let damaged = |error: XlsxError| Fault::Damaged(error.to_string());
    let mut cells = match book.worksheet_cells_reader(name) {
        Err(XlsxError::NotAWorksheet(_)) => return Ok(()),
        other => other.map_err(damaged)?,
    };
    let mut text = String::new();
    loop {
        let cell = match cells.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => return Ok(()),
            // An error value that is younger than the reader; the cell has no value either way.
            Err(XlsxError::CellError(_)) => continue,
            Err(error) => return Err(damaged(error)),
        };
        text.clear();
        value_text(cell.get_value(), &mut text);
        let (row, column) = cell.get_position();
        if !lines.cell(row, column, &text)? {
            return Ok(());
        }
    }
}

fn read_xlsb(book: &mut Xlsb<Input>, name: &str, lines: &mut Lines) -> Result<(), Fault> {
    let damaged = |error: XlsbError| Fault::Damaged(error.to_string());
    let mut cells = book.worksheet_cells_reader(name).map_err(damaged)?;
    let mut text = String::new();
    loop {
        let cell = match cells.next_cell() {
            Ok(Some(cell)) => cell,
            Ok(None) => return Ok(()),
            Err(XlsbError::CellError(_)) => continue,
            Err(error) => return Err(damaged(error)),
        };
        text.clear();
        value_text(cell.get_value(), &mut text);
        let (row, column) = cell.get_position();
        if !lines.cell(row, column, &text)? {
            return Ok(());
        }
    }
}

/// Appends a value as a person would have typed it.
fn value_text(value: &impl DataType, text: &mut String) {
    if let Some(string) = value.get_string() {
        text.push_str(string);
    } else if let Some(whole) = value.get_int() {
        text.push_str(&number(whole as f64));
    } else if let Some(float) = value.get_float() {
        text.push_str(&number(float));
    } else if let Some(truth) = value.get_bool() {
        text.push_str(if truth { "TRUE" } else { "FALSE" });
    } else if let Some(moment) = value.get_datetime() {
        text.push_str(&moment_text(&moment));
    } else if let Some(iso) = value.get_datetime_iso() {
        text.push_str(iso);
    } else if let Some(duration) = value.get_duration_iso() {
        text.push_str(&clock(duration).unwrap_or_else(|| duration.to_owned()));
    } else if let Some(error) = value.get_error() {
        text.push_str(&error.to_string());
    }
}

/// A number as a person would have typed it. One beyond 2^53 has lost digits and is written so that this
/// shows; a fraction has the fifteen digits that spreadsheets calculate with.
fn number(value: f64) -> String {
    if !value.is_finite() {
        return "#NUM!".to_owned();
    }
    let rounded: f64 = format!("{value:.14e}").parse().unwrap_or(value);
    if value.abs() >= 9_007_199_254_740_992.0 {
        return format!("{rounded:E}").replacen('E', "E+", 1);
    }
    if value.fract() == 0.0 {
        return format!("{}", value as i64);
    }
    format!("{rounded}")
}

/// A date, a date with its time, or a time.
fn moment_text(moment: &calamine::ExcelDateTime) -> String {
    let value = moment.as_f64();
    let seconds = (value * 86_400.0).round();
    // A serial number that is no moment of 1900 to 9999.
    if !(0.0..255_611_462_400.0).contains(&seconds) {
        return number(value);
    }
    if moment.is_duration() || seconds < 86_400.0 {
        let seconds = seconds as u64;
        return format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    let (days, rest) = (seconds as i64 / 86_400, seconds as i64 % 86_400);
    let later = calamine::ExcelDateTime::new(value, calamine::ExcelDateTimeType::DateTime, true);
    let first = if *moment == later {
        NaiveDate::from_ymd_opt(1904, 1, 1)
    } else {
        // Excel counts a 29th of February in 1900.
        NaiveDate::from_ymd_opt(1899, 12, if days < 60 { 31 } else { 30 })
    };
    let Some(day) = first.and_then(|first| first.checked_add_signed(TimeDelta::days(days))) else {
        return number(value);
    };
    if rest == 0 {
        return day.to_string();
    }
    format!("{day}T{:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60)
}

/// Hours, minutes and seconds of a duration as XML writes it: `PT18H30M00S`.
fn clock(duration: &str) -> Option<String> {
    let rest = duration.trim().strip_prefix("PT")?;
    let (hours, rest) = rest.split_once('H').unwrap_or(("0", rest));
    let (minutes, rest) = rest.split_once('M').unwrap_or(("0", rest));
    let seconds = rest.strip_suffix('S').unwrap_or("0");
    let (seconds, _) = seconds.split_once(['.', ',']).unwrap_or((seconds, ""));
    let number = |text: &str| text.parse::<u32>().ok();
    Some(format!("{:02}:{:02}:{:02}", number(hours)?, number(minutes)?, number(seconds)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, ExcelDateTime, ExcelDateTimeType};
    use rstest::rstest;

    #[rstest]
    #[case(2.0, "2")]
    #[case(12.5, "12.5")]
    #[case(-3.0, "-3")]
    #[case(-0.0, "0")]
    #[case(19.900000000000002, "19.9")]
    #[case(0.000_000_1, "0.0000001")]
    #[case(4_182_217_709.0, "4182217709")]
    #[case(9_007_199_254_740_991.0, "9007199254740991")]
    #[case(9_007_199_254_740_992.0, "9.00719925474099E+15")]
    #[case(9_434_608_106_245_500_123_456.0, "9.4346081062455E+21")]
    #[case(1e300, "1E+300")]
    #[case(f64::NAN, "#NUM!")]
    #[case(f64::INFINITY, "#NUM!")]
    fn numbers_are_written_as_a_person_types_them(#[case] value: f64, #[case] want: &str) {
        assert_eq!(number(value), want);
        if value >= 9_007_199_254_740_992.0 && value.is_finite() {
            assert!(crate::cells::damaged(&number(value)), "{want}");
        }
    }

    #[rstest]
    #[case(46_350.0, false, "2026-11-24")]
    #[case(46_350.770_833_333_336, false, "2026-11-24T18:30:00")]
    #[case(46_349.999_999_999, false, "2026-11-24")]
    #[case(44_888.0, true, "2026-11-24")]
    #[case(1.0, false, "1900-01-01")]
    #[case(61.0, false, "1900-03-01")]
    #[case(0.770_833_333_333, false, "18:30:00")]
    #[case(-1.0, false, "-1")]
    #[case(1e18, false, "1E+18")]
    #[case(f64::NAN, false, "#NUM!")]
    fn moments_are_written_with_the_year_first(#[case] value: f64, #[case] later: bool, #[case] want: &str) {
        let moment = ExcelDateTime::new(value, ExcelDateTimeType::DateTime, later);
        assert_eq!(moment_text(&moment), want);
    }

    #[test]
    fn the_other_kinds_of_cells_are_written_as_they_are_shown() {
        let text = |value: Data| {
            let mut text = String::new();
            value_text(&value, &mut text);
            text
        };
        let hours = ExcelDateTime::new(1.221_446_759_26, ExcelDateTimeType::TimeDelta, false);
        assert_eq!(text(Data::DateTime(hours)), "29:18:53");
        assert_eq!(text(Data::Bool(true)), "TRUE");
        assert_eq!(text(Data::Error(calamine::CellErrorType::Ref)), "#REF!");
        assert_eq!(text(Data::DateTimeIso("2026-11-24T18:30:00".to_owned())), "2026-11-24T18:30:00");
        assert_eq!(text(Data::DurationIso("PT18H30M05S".to_owned())), "18:30:05");
        assert_eq!(text(Data::DurationIso("PT30M".to_owned())), "00:30:00");
        assert_eq!(text(Data::DurationIso("P1D".to_owned())), "P1D");
        assert_eq!(text(Data::Int(7)), "7");
        assert_eq!(text(Data::Empty), "");
    }
}
