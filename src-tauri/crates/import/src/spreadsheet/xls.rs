//! Workbooks of Excel 5 to 2003. Their reader believes what the file says about sizes and reads all sheets at
//! once, so it is given a file made anew: of the one sheet that is wanted, with the records that hold values,
//! and every formula as the value that was saved with it.

use std::io::{Cursor, Read, Seek, Write};

use calamine::{Reader, SheetType, SheetVisible, Xls};
use cfb::{CompoundFile, Version};

use super::lines::Lines;
use super::{Excess, Fault, Sheet, TEXT_LIMIT, value_text};
use crate::error::LooksLike;

/// Bytes of a workbook; 65,536 rows of plain cells are far below.
const STREAM_LIMIT: u64 = 256 << 20;
/// Sheets of a workbook.
const SHEET_LIMIT: usize = 4_096;
/// Cells of the rectangle around all values, empty ones too.
const AREA_LIMIT: u64 = 1 << 23;

const FORMULA: u16 = 0x0006;
const END: u16 = 0x000A;
const DATE_MODE: u16 = 0x0022;
const FILE_PASS: u16 = 0x002F;
const CONTINUE: u16 = 0x003C;
const CODE_PAGE: u16 = 0x0042;
const BOUND_SHEET: u16 = 0x0085;
const MUL_RK: u16 = 0x00BD;
const RICH_STRING: u16 = 0x00D6;
const XF: u16 = 0x00E0;
const STRINGS: u16 = 0x00FC;
const LABEL_STRING: u16 = 0x00FD;
const NUMBER: u16 = 0x0203;
const LABEL: u16 = 0x0204;
const BOOL_ERROR: u16 = 0x0205;
const STRING: u16 = 0x0207;
const RK: u16 = 0x027E;
const FORMAT: u16 = 0x041E;
const BEGIN: u16 = 0x0809;

/// The workbook stream of such a file.
pub(super) struct Book {
    stream: Vec<u8>,
    positions: Vec<usize>,
}

fn damaged(error: impl std::fmt::Display) -> Fault {
    Fault::Damaged(error.to_string())
}

fn cut_off() -> Fault {
    Fault::Damaged("it stops inside a record".to_owned())
}

/// The records from there on.
struct Records<'s> {
    rest: &'s [u8],
}

impl<'s> Records<'s> {
    fn next(&mut self) -> Result<Option<(u16, &'s [u8])>, Fault> {
        let Some((head, rest)) = self.rest.split_first_chunk::<4>() else {
            return if self.rest.is_empty() { Ok(None) } else { Err(cut_off()) };
        };
        let [kind_low, kind_high, low, high] = *head;
        let length = usize::from(u16::from_le_bytes([low, high]));
        let (data, rest) = rest.split_at_checked(length).ok_or_else(cut_off)?;
        self.rest = rest;
        Ok(Some((u16::from_le_bytes([kind_low, kind_high]), data)))
    }
}

fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes([*data.get(at)?, *data.get(at + 1)?]))
}

fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from(u16_at(data, at)?) | u32::from(u16_at(data, at + 2)?) << 16)
}

fn push(out: &mut Vec<u8>, kind: u16, parts: &[&[u8]]) -> Result<(), Fault> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    out.extend_from_slice(&kind.to_le_bytes());
    out.extend_from_slice(&u16::try_from(length).map_err(damaged)?.to_le_bytes());
    parts.iter().for_each(|part| out.extend_from_slice(part));
    Ok(())
}

impl Book {
    /// Takes the workbook out of a compound file.
    pub(super) fn open(file: impl Read + Seek) -> Result<Self, Fault> {
        let mut compound = CompoundFile::open(file).map_err(damaged)?;
        if compound.exists("/EncryptedPackage") || compound.exists("/EncryptionInfo") {
            return Err(Fault::Encrypted);
        }
        let name = if compound.is_stream("/Workbook") { "/Workbook" } else { "/Book" };
        if !compound.is_stream(name) {
            let document = ["/WordDocument", "/PowerPoint Document"].iter().any(|name| compound.exists(name));
            return Err(Fault::Looks(if document { LooksLike::Document } else { LooksLike::Binary }));
        }
        let entry = compound.open_stream(name).map_err(damaged)?;
        if entry.len() > STREAM_LIMIT {
            return Err(Fault::Oversized(Excess::Unpacked));
        }
        let mut stream = Vec::new();
        entry.take(STREAM_LIMIT).read_to_end(&mut stream).map_err(damaged)?;
        let mut positions = Vec::new();
        let mut records = Records { rest: &stream };
        loop {
            match records.next()?.ok_or_else(cut_off)? {
                (FILE_PASS, _) => return Err(Fault::Encrypted),
                (BOUND_SHEET, data) => {
                    positions.push(u32_at(data, 0).ok_or_else(cut_off)? as usize);
                    if positions.len() > SHEET_LIMIT {
                        return Err(Fault::Oversized(Excess::Parts));
                    }
                }
                (END, _) => break,
                _ => {}
            }
        }
        Ok(Self { stream, positions })
    }

    /// The part of the workbook that all sheets share, with those of its sheets, and where their positions
    /// have to be put in.
    fn shared(&self, only: Option<usize>, strings: bool) -> Result<(Vec<u8>, Vec<usize>), Fault> {
        let mut out = Vec::new();
        let mut places = Vec::new();
        let mut records = Records { rest: &self.stream };
        let mut sheet = 0;
        let mut continues = false;
        loop {
            let (kind, data) = records.next()?.ok_or_else(cut_off)?;
            match kind {
                BOUND_SHEET => {
                    if only.is_none_or(|only| only == sheet) {
                        places.push(out.len() + 4);
                        push(&mut out, kind, &[data])?;
                    }
                    sheet += 1;
                }
                BEGIN | CODE_PAGE | DATE_MODE | FORMAT | XF => push(&mut out, kind, &[data])?,
                STRINGS if strings => push(&mut out, kind, &[data])?,
                CONTINUE if continues => push(&mut out, kind, &[data])?,
                END => break,
                _ => {}
            }
            continues = strings && (kind == STRINGS || kind == CONTINUE && continues);
        }
        push(&mut out, END, &[])?;
        Ok((out, places))
    }

    /// The sheets, in their order.
    pub(super) fn sheets(&self) -> Result<Vec<Option<Sheet>>, Fault> {
        let (mut out, places) = self.shared(None, false)?;
        let position = u32::try_from(out.len()).map_err(damaged)?.to_le_bytes();
        for place in places {
            put(&mut out, place, position);
        }
        push(&mut out, BEGIN, &[&[0, 6, 0x10, 0, 0, 0, 0, 0]])?;
        push(&mut out, END, &[])?;
        let book = reopen(&out)?;
        let sheet = |sheet: &calamine::Sheet| {
            (sheet.typ == SheetType::WorkSheet)
                .then(|| Sheet { name: sheet.name.clone(), hidden: sheet.visible != SheetVisible::Visible })
        };
        Ok(book.sheets_metadata().iter().map(sheet).collect())
    }

    /// Writes the sheet of that index, its first rows or all of them.
    pub(super) fn read(&self, index: usize, rows: Option<u32>, lines: &mut Lines) -> Result<(), Fault> {
        let (mut out, places) = self.shared(Some(index), true)?;
        let start = u32::try_from(out.len()).map_err(damaged)?.to_le_bytes();
        for place in places {
            put(&mut out, place, start);
        }
        let position = self.positions.get(index).copied().unwrap_or(usize::MAX);
        let rest = self.stream.get(position..).ok_or_else(cut_off)?;
        let lengths = self.string_lengths()?;
        copy_cells(rest, rows, &lengths, &mut out)?;
        let mut book = reopen(&out)?;
        drop(out);
        let Some(name) = book.sheet_names().first().cloned() else { return Ok(()) };
        let range = book.worksheet_range(&name).map_err(damaged)?;
        drop(book);
        let Some((top, left)) = range.start() else { return Ok(()) };
        let mut text = String::new();
        for (row, column, value) in range.used_cells() {
            text.clear();
            value_text(value, &mut text);
            let row = u32::try_from(row).map_err(damaged)?.saturating_add(top);
            let column = u32::try_from(column).map_err(damaged)?.saturating_add(left);
            if !lines.cell(row, column, &text)? {
                break;
            }
        }
        Ok(())
    }

    /// Letters of each text that cells share.
    fn string_lengths(&self) -> Result<Vec<u16>, Fault> {
        let mut records = Records { rest: &self.stream };
        let first = loop {
            match records.next()?.ok_or_else(cut_off)? {
                (STRINGS, data) => break data,
                (END, _) => return Ok(Vec::new()),
                _ => {}
            }
        };
        let mut pieces = vec![first.get(8..).unwrap_or_default()];
        while let Some((CONTINUE, data)) = records.next()? {
            pieces.push(data);
        }
        pieces.reverse();
        let mut text = Pieces { data: pieces.pop().unwrap_or_default(), later: pieces };
        let mut lengths = Vec::new();
        while text.refill() {
            lengths.push(text.string().ok_or_else(cut_off)?);
        }
        Ok(lengths)
    }
}

fn put(out: &mut [u8], place: usize, bytes: [u8; 4]) {
    if let Some(slot) = out.get_mut(place..place + 4) {
        slot.copy_from_slice(&bytes);
    }
}

/// Copies the records of a sheet that hold values.
fn copy_cells(stream: &[u8], rows: Option<u32>, lengths: &[u16], out: &mut Vec<u8>) -> Result<(), Fault> {
    let rows = rows.unwrap_or(u32::MAX);
    let mut records = Records { rest: stream };
    // Charts lie inside a sheet as sheets of their own.
    let mut depth = 0usize;
    let mut corner: Option<[u16; 4]> = None;
    let mut letters = 0usize;
    // Where the text of the last formula belongs.
    let mut formula: Option<&[u8]> = None;
    loop {
        let (kind, data) = records.next()?.ok_or_else(cut_off)?;
        match kind {
            BEGIN => {
                depth += 1;
                if depth == 1 {
                    push(out, kind, &[data])?;
                }
            }
            END if depth <= 1 => break,
            END => depth -= 1,
            _ if depth != 1 => {}
            FORMULA | NUMBER | LABEL | RICH_STRING | BOOL_ERROR | RK | MUL_RK | LABEL_STRING => {
                let (Some(row), Some(first)) = (u16_at(data, 0), u16_at(data, 2)) else {
                    return Err(cut_off());
                };
                let last = if kind == MUL_RK {
                    u16_at(data, data.len().saturating_sub(2)).ok_or_else(cut_off)?
                } else {
                    first
                };
                if u32::from(row) >= rows {
                    continue;
                }
                let [top, bottom, left, right] = corner.unwrap_or([row, row, first, first]);
                let [top, bottom, left, right] =
                    [top.min(row), bottom.max(row), left.min(first), right.max(last)];
                corner = Some([top, bottom, left, right]);
                let area = (u64::from(bottom - top) + 1) * (u64::from(right.saturating_sub(left)) + 1);
                if area > AREA_LIMIT {
                    return Err(Fault::Oversized(Excess::Cells));
                }
                if kind == LABEL_STRING {
                    let index = u32_at(data, 6).ok_or_else(cut_off)? as usize;
                    letters += lengths.get(index).copied().map_or(0, usize::from);
                    if letters > TEXT_LIMIT {
                        return Err(Fault::Oversized(Excess::Text));
                    }
                }
                if kind == FORMULA {
                    formula = None;
                    let (Some(head), Some(value)) = (data.get(..6), data.get(6..14)) else {
                        return Err(cut_off());
                    };
                    match value {
                        [0, .., 0xFF, 0xFF] => formula = Some(head),
                        [1, _, truth, .., 0xFF, 0xFF] => push(out, BOOL_ERROR, &[head, &[*truth, 0]])?,
                        [2, _, error, .., 0xFF, 0xFF] => push(out, BOOL_ERROR, &[head, &[*error, 1]])?,
                        [.., 0xFF, 0xFF] => {}
                        number => push(out, NUMBER, &[head, number])?,
                    }
                } else {
                    push(out, kind, &[data])?;
                }
            }
            STRING => {
                if let Some(head) = formula.take() {
                    push(out, LABEL, &[head, data])?;
                }
            }
            _ => {}
        }
    }
    push(out, END, &[])
}

/// A workbook of those records alone.
fn reopen(records: &[u8]) -> Result<Xls<Cursor<Vec<u8>>>, Fault> {
    let mut compound =
        CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new())).map_err(damaged)?;
    let mut stream = compound.create_stream("/Workbook").map_err(damaged)?;
    stream.write_all(records).map_err(damaged)?;
    stream.flush().map_err(damaged)?;
    drop(stream);
    compound.flush().map_err(damaged)?;
    Xls::new(compound.into_inner()).map_err(damaged)
}

/// The table of shared texts, which goes on over several records.
struct Pieces<'s> {
    data: &'s [u8],
    /// The records that follow, the next one last.
    later: Vec<&'s [u8]>,
}

impl<'s> Pieces<'s> {
    /// Whether something is left.
    fn refill(&mut self) -> bool {
        while self.data.is_empty() {
            let Some(next) = self.later.pop() else { return false };
            self.data = next;
        }
        true
    }

    fn take(&mut self, bytes: usize) -> Option<&'s [u8]> {
        let (taken, rest) = self.data.split_at_checked(bytes)?;
        self.data = rest;
        Some(taken)
    }

    fn skip(&mut self, mut bytes: usize) -> Option<()> {
        while bytes > 0 {
            self.refill().then_some(())?;
            let step = bytes.min(self.data.len());
            self.take(step)?;
            bytes -= step;
        }
        Some(())
    }

    /// Goes over one text and tells its letters.
    fn string(&mut self) -> Option<u16> {
        let head = self.take(3)?;
        let letters = u16_at(head, 0)?;
        let flags = *head.get(2)?;
        let runs = if flags & 8 != 0 { u16_at(self.take(2)?, 0)? } else { 0 };
        let extra = if flags & 4 != 0 { u32_at(self.take(4)?, 0)? } else { 0 };
        let mut wide = flags & 1 != 0;
        let mut left = usize::from(letters);
        loop {
            let size = if wide { 2 } else { 1 };
            let step = left.min(self.data.len() / size);
            self.take(step * size)?;
            left -= step;
            if left == 0 {
                break;
            }
            // The rest of a text begins with a byte of its own that says how its letters are written.
            self.data = self.later.pop()?;
            wide = self.take(1)?.first()? & 1 != 0;
        }
        self.skip(usize::from(runs) * 4)?;
        self.skip(extra as usize)?;
        Some(letters)
    }
}
