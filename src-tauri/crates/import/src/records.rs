//! Text into records of cells, forgivingly: with the line each record starts on, its raw text, and a word
//! about how it ended. Nothing that stands in a file makes this fail or hold more than a few megabytes.

use std::io;

use crate::source::Text;
use crate::spreadsheet::LINE_END;

/// A record (and so a cell) may have this many bytes; what is longer is rejected and skipped.
pub(crate) const RECORD_LIMIT: usize = 1 << 20;
/// A record may have this many cells.
pub(crate) const CELL_LIMIT: usize = 2_000;
/// As many quotes may stay open before cells are no longer allowed to span lines. Each one costs a scan of
/// [`RECORD_LIMIT`] bytes, and a file made of stray quotes must not take hours.
const OPEN_QUOTES: u32 = 200;

/// How a record ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Ending {
    /// With a line end.
    #[default]
    Line,
    /// With the end of the file, without a line end.
    File,
    /// Inside a quoted cell that never closes.
    OpenQuote,
    /// It was longer than [`RECORD_LIMIT`]; only its beginning is kept.
    TooLong,
}

/// One record. Reused from record to record, so that a million of them allocate little.
#[derive(Debug, Default)]
pub(crate) struct Record {
    /// Physical line, counted from 1, on which it starts.
    pub line: u64,
    pub ending: Ending,
    /// The text as it stands in the file, without the line end.
    pub raw: String,
    /// Bytes of it were not readable in the file's encoding, or no text: such are left out.
    pub broken: bool,
    text: String,
    ends: Vec<usize>,
}

impl Record {
    /// Number of cells.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The cell of that index, from 0; empty where the record has none.
    pub(crate) fn cell(&self, index: usize) -> &str {
        let Some(&end) = self.ends.get(index) else { return "" };
        let start = match index.checked_sub(1) {
            Some(before) => self.ends.get(before).copied().unwrap_or(0),
            None => 0,
        };
        self.text.get(start..end).unwrap_or("")
    }

    pub(crate) fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|index| self.cell(index))
    }

    /// Splits the raw text into cells.
    pub(crate) fn split(&mut self, delimiter: char, quoting: bool) {
        self.text.clear();
        self.ends.clear();
        let raw = self.raw.as_str();
        if !quoting || !raw.contains('"') {
            for cell in raw.split(delimiter) {
                if self.ends.len() > CELL_LIMIT {
                    break;
                }
                self.text.push_str(cell);
                self.ends.push(self.text.len());
            }
            return;
        }
        let mut rest = raw;
        loop {
            if self.ends.len() > CELL_LIMIT {
                return;
            }
            if let Some(inner) = rest.strip_prefix('"') {
                rest = inner;
                loop {
                    let Some(close) = rest.find('"') else {
                        self.text.push_str(rest);
                        rest = "";
                        break;
                    };
                    self.text.push_str(rest.get(..close).unwrap_or(""));
                    rest = rest.get(close + 1..).unwrap_or("");
                    let Some(after) = rest.strip_prefix('"') else { break };
                    self.text.push('"');
                    rest = after;
                }
            }
            match rest.find(delimiter) {
                Some(at) => {
                    self.text.push_str(rest.get(..at).unwrap_or(""));
                    rest = rest.get(at + delimiter.len_utf8()..).unwrap_or("");
                    self.ends.push(self.text.len());
                }
                None => {
                    self.text.push_str(rest);
                    self.ends.push(self.text.len());
                    return;
                }
            }
        }
    }
}

/// Reads records from a file.
pub(crate) struct Records {
    text: Text,
    buffer: Vec<u8>,
    start: usize,
    eof: bool,
    line: u64,
    delimiter: u8,
    quoting: bool,
    line_end: u8,
    open_quotes: u32,
    /// Cells of the header; tells a line of data from a line of a long cell when a quote never closes.
    width: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    CellStart,
    Plain,
    Quoted,
    QuoteInQuoted,
}

enum Found {
    /// Index after the last byte, index after the line end, line ends inside.
    Record(usize, usize, u64),
    Nothing,
    Open,
    TooLong,
}

impl Records {
    pub(crate) fn new(text: Text, delimiter: char, quoting: bool) -> io::Result<Self> {
        // Cells of a sheet are quoted here and not by the platform.
        let quoting = quoting || text.is_table();
        let mut records = Self {
            text,
            buffer: Vec::new(),
            start: 0,
            eof: false,
            line: 1,
            delimiter: u8::try_from(delimiter).unwrap_or(b','),
            quoting,
            line_end: b'\n',
            open_quotes: 0,
            width: 0,
        };
        records.fill()?;
        if !records.buffer.contains(&b'\n') && records.buffer.contains(&b'\r') {
            records.line_end = b'\r';
        }
        Ok(records)
    }

    pub(crate) fn set_width(&mut self, width: usize) {
        self.width = width;
    }

    pub(crate) fn text(&mut self) -> &mut Text {
        &mut self.text
    }

    /// Bytes of the file behind the reader.
    pub(crate) fn bytes_done(&self) -> u64 {
        self.text.bytes_done()
    }

    fn fill(&mut self) -> io::Result<()> {
        if self.start > 0 {
            self.buffer.drain(..self.start);
            self.start = 0;
        }
        if !self.text.more(&mut self.buffer)? {
            self.eof = true;
        }
        Ok(())
    }

    /// Up to that many bytes from here on, without moving.
    pub(crate) fn peek(&mut self, bytes: usize) -> io::Result<&[u8]> {
        while !self.eof && self.buffer.len() - self.start < bytes {
            self.fill()?;
        }
        let end = self.buffer.len().min(self.start + bytes);
        Ok(self.buffer.get(self.start..end).unwrap_or_default())
    }

    /// The line end of this file.
    pub(crate) fn line_end(&self) -> u8 {
        self.line_end
    }

    /// The next physical line, not split into cells; `false` at the end.
    pub(crate) fn next_line(&mut self, record: &mut Record) -> io::Result<bool> {
        let quoting = std::mem::replace(&mut self.quoting, false);
        let found = self.next_raw(record);
        self.quoting = quoting;
        found
    }

    /// The next record; `false` at the end.
    pub(crate) fn next(&mut self, record: &mut Record) -> io::Result<bool> {
        let found = self.next_raw(record)?;
        if found {
            record.split(char::from(self.delimiter), self.quoting);
        }
        Ok(found)
    }

    fn next_raw(&mut self, record: &mut Record) -> io::Result<bool> {
        record.line = self.line;
        match self.find()? {
            Found::Nothing => Ok(false),
            Found::Record(end, after, lines) => {
                record.ending = if end == after { Ending::File } else { Ending::Line };
                self.take(record, end, after, lines);
                Ok(true)
            }
            Found::Open => {
                self.open_quotes += 1;
                // When a later line has the header's width, the quote is a stray one and only its own line
                // is spoilt. Otherwise the file stops inside a cell, and all that follows is that cell.
                let stray = !self.eof || self.rows_follow();
                let (end, after) =
                    if stray { self.line_bounds() } else { (self.buffer.len(), self.buffer.len()) };
                let lines = self.line_ends(after);
                record.ending = Ending::OpenQuote;
                self.take(record, end, after, lines);
                Ok(true)
            }
            Found::TooLong => {
                let end = self.start + self.whole_letters(4096);
                record.ending = Ending::TooLong;
                self.take(record, end, end, 0);
                self.skip_line()?;
                Ok(true)
            }
        }
    }

    /// Finds the end of the record that begins at `start`, filling the buffer as needed.
    fn find(&mut self) -> io::Result<Found> {
        let quoting = self.quoting;
        let across = quoting && self.open_quotes < OPEN_QUOTES;
        let mut state = State::CellStart;
        let mut seen = 0;
        let mut lines = 0;
        loop {
            let window = self.buffer.get(self.start + seen..).unwrap_or_default();
            for (offset, &byte) in window.iter().enumerate() {
                state = match state {
                    State::Quoted => {
                        if byte == b'"' {
                            State::QuoteInQuoted
                        } else {
                            if byte == self.line_end {
                                if !across {
                                    return Ok(Found::Open);
                                }
                                lines += 1;
                            }
                            State::Quoted
                        }
                    }
                    State::QuoteInQuoted if byte == b'"' => State::Quoted,
                    State::CellStart if byte == b'"' && quoting => State::Quoted,
                    State::CellStart | State::Plain | State::QuoteInQuoted => {
                        if byte == self.line_end {
                            let end = self.start + seen + offset;
                            return Ok(Found::Record(end, end + 1, lines));
                        }
                        if byte == self.delimiter { State::CellStart } else { State::Plain }
                    }
                };
            }
            seen = self.buffer.len() - self.start;
            if seen > RECORD_LIMIT {
                let open = matches!(state, State::Quoted) && lines > 0;
                return Ok(if open { Found::Open } else { Found::TooLong });
            }
            if self.eof {
                return Ok(match state {
                    _ if seen == 0 => Found::Nothing,
                    State::Quoted => Found::Open,
                    State::CellStart | State::Plain | State::QuoteInQuoted => {
                        Found::Record(self.buffer.len(), self.buffer.len(), lines)
                    }
                });
            }
            self.fill()?;
        }
    }

    fn take(&mut self, record: &mut Record, end: usize, after: usize, lines: u64) {
        let bytes = self.buffer.get(self.start..end).unwrap_or_default();
        let bytes = if self.line_end == b'\n' { bytes.strip_suffix(b"\r").unwrap_or(bytes) } else { bytes };
        record.raw.clear();
        record.broken = false;
        match std::str::from_utf8(bytes) {
            Ok(text) => record.raw.push_str(text),
            Err(_) => {
                record.raw.push_str(&String::from_utf8_lossy(bytes));
                record.broken = true;
            }
        }
        if !bytes.is_ascii() && record.raw.contains('\u{FFFD}') {
            record.broken = true;
        }
        if bytes.contains(&0) {
            record.raw.retain(|letter| letter != '\0');
            record.broken = true;
        }
        if self.text.is_sheet() && record.raw.contains(LINE_END) {
            record.raw = record.raw.replace(LINE_END, "\n");
        }
        self.line += lines + u64::from(after > end);
        self.start = after;
    }

    /// The physical line at `start`: index after its last byte, index after its line end.
    fn line_bounds(&self) -> (usize, usize) {
        let window = self.buffer.get(self.start..).unwrap_or_default();
        match window.iter().position(|byte| *byte == self.line_end) {
            Some(at) => (self.start + at, self.start + at + 1),
            None => (self.buffer.len(), self.buffer.len()),
        }
    }

    /// Line ends before that index, without the one that ends there.
    fn line_ends(&self, after: usize) -> u64 {
        let inside = self.buffer.get(self.start..after).unwrap_or_default();
        let inside = inside.strip_suffix(&[self.line_end]).unwrap_or(inside);
        inside.iter().filter(|byte| **byte == self.line_end).count() as u64
    }

    /// Whether one of the lines after this one is a record of its own.
    fn rows_follow(&self) -> bool {
        let (_, after) = self.line_bounds();
        let rest = self.buffer.get(after..).unwrap_or_default();
        let mut probe = Record::default();
        rest.split(|byte| *byte == self.line_end).take(1_000).any(|line| {
            probe.raw.clear();
            probe.raw.push_str(&String::from_utf8_lossy(line));
            probe.split(char::from(self.delimiter), true);
            self.width > 1 && probe.len() == self.width
        })
    }

    /// As many bytes from `start` as make whole letters, at most `bytes`.
    fn whole_letters(&self, bytes: usize) -> usize {
        let window = self.buffer.get(self.start..).unwrap_or_default();
        let window = window.get(..bytes).unwrap_or(window);
        let cut = window.iter().rev().take(4).position(|byte| byte & 0xC0 != 0x80).map_or(0, |at| at + 1);
        window.len() - cut
    }

    fn skip_line(&mut self) -> io::Result<()> {
        loop {
            let window = self.buffer.get(self.start..).unwrap_or_default();
            if let Some(at) = window.iter().position(|byte| *byte == self.line_end) {
                self.start += at + 1;
                self.line += 1;
                return Ok(());
            }
            self.start = self.buffer.len();
            if self.eof {
                return Ok(());
            }
            self.fill()?;
        }
    }
}
