//! From a path to decoded text: what the file is, its hash, its encoding, and a stream of UTF-8. The stream may
//! also come from a sheet of a workbook.
//!
//! A file of text is read twice or thrice from beginning to end but never held whole: once for hash and encoding
//! (the encoding cannot be known before the last byte was seen), once to understand it, once to import it.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{CoderResult, Decoder, Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use sha2::{Digest, Sha256};

use crate::error::{ImportError, LooksLike};
use crate::spreadsheet::SheetText;

/// Files above this size in bytes are refused before they are read (1 GiB, some four million orders).
pub const SIZE_LIMIT: u64 = 1 << 30;

const CHUNK: usize = 1 << 16;

/// What the first pass over a file found.
pub(crate) struct Survey {
    pub sha256: String,
    pub bytes: u64,
    pub encoding: &'static Encoding,
    /// The encoding rests on likelihood, not on proof.
    pub guessed: bool,
}

/// Refuses what is no regular file of bearable size, without reading it.
pub(crate) fn open(path: &Path) -> Result<(File, u64), ImportError> {
    let facts = std::fs::metadata(path).map_err(|e| ImportError::io(path, e))?;
    if facts.is_dir() {
        return Err(ImportError::IsFolder { path: path.to_owned() });
    }
    if !facts.is_file() {
        return Err(ImportError::NotAFile { path: path.to_owned() });
    }
    if facts.len() > SIZE_LIMIT {
        return Err(ImportError::TooLarge { path: path.to_owned(), bytes: facts.len(), limit: SIZE_LIMIT });
    }
    if facts.len() == 0 {
        return Err(ImportError::Empty { path: path.to_owned() });
    }
    let file = File::open(path).map_err(|e| ImportError::io(path, e))?;
    Ok((file, facts.len()))
}

/// Reads the file once for its hash and, unless it is a workbook, for its encoding.
pub(crate) fn survey(path: &Path, workbook: bool) -> Result<Survey, ImportError> {
    let (mut file, _) = open(path)?;
    let mut sha = Sha256::new();
    let mut sniffer = Sniffer::default();
    let mut chunk = vec![0; CHUNK];
    let mut bytes = 0u64;
    loop {
        let read = file.read(&mut chunk).map_err(|e| ImportError::io(path, e))?;
        let Some(piece) = chunk.get(..read).filter(|piece| !piece.is_empty()) else { break };
        if bytes == 0
            && !workbook
            && let Some(looks_like) = binary(piece)
        {
            return Err(ImportError::NotATable { path: path.to_owned(), looks_like });
        }
        bytes += piece.len() as u64;
        sha.update(piece);
        if !workbook {
            sniffer.feed(piece);
        }
    }
    if workbook {
        return Ok(Survey { sha256: hex(&sha.finalize()), bytes, encoding: UTF_8, guessed: false });
    }
    if sniffer.blank {
        return Err(ImportError::Empty { path: path.to_owned() });
    }
    let (encoding, guessed) = sniffer
        .decide()
        .ok_or_else(|| ImportError::NotATable { path: path.to_owned(), looks_like: LooksLike::Binary })?;
    Ok(Survey { sha256: hex(&sha.finalize()), bytes, encoding, guessed })
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The encoding of that name, for an override.
pub(crate) fn encoding_named(name: &str) -> Option<&'static Encoding> {
    Encoding::for_label(name.trim().as_bytes())
}

/// What the file is when its first bytes say that it is no table of text.
fn binary(head: &[u8]) -> Option<LooksLike> {
    let has = |needle: &[u8]| head.windows(needle.len()).any(|window| window == needle);
    let magic: &[(&[u8], LooksLike)] = &[
        (b"\x89PNG", LooksLike::Picture),
        (b"\xFF\xD8\xFF", LooksLike::Picture),
        (b"GIF8", LooksLike::Picture),
        (b"II*\0", LooksLike::Picture),
        (b"MM\0*", LooksLike::Picture),
        (b"%PDF-", LooksLike::Pdf),
        (b"SQLite format 3\0", LooksLike::Database),
        (b"PK\x05\x06", LooksLike::Archive),
        (b"\x1F\x8B", LooksLike::Archive),
        (b"7z\xBC\xAF", LooksLike::Archive),
        (b"Rar!", LooksLike::Archive),
        (b"{\\rtf", LooksLike::Document),
    ];
    if let Some((_, found)) = magic.iter().find(|(start, _)| head.starts_with(start)) {
        return Some(*found);
    }
    if head.starts_with(b"RIFF") && has(b"WEBP") || head.get(4..8) == Some(b"ftyp") {
        return Some(LooksLike::Picture);
    }
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    let starts = |needle: &[u8]| text.get(..needle.len()).is_some_and(|t| t.eq_ignore_ascii_case(needle));
    if starts(b"<!doctype") || starts(b"<html") {
        return Some(LooksLike::WebPage);
    }
    if starts(b"<?xml") {
        return Some(if has(b"Excel.Sheet") { LooksLike::Spreadsheet } else { LooksLike::Xml });
    }
    if starts(b"{\"") || starts(b"[{") || starts(b"{\n") || starts(b"[\n") || starts(b"{\r\n") {
        return Some(LooksLike::Json);
    }
    None
}

/// Collects, chunk by chunk, what the encoding is decided from.
struct Sniffer {
    blank: bool,
    head: [u8; 4],
    seen: u64,
    nul_even: u64,
    nul_odd: u64,
    /// Other bytes that no text has.
    controls: u64,
    /// Bytes of an UTF-8 sequence still to come, and whether the file is UTF-8 so far.
    pending: u8,
    sequences: u64,
    broken: u64,
    high: u64,
    c1_in_word: u64,
    latin_in_word: u64,
    before: [u8; 2],
    detector: EncodingDetector,
    fed: usize,
}

impl Default for Sniffer {
    fn default() -> Self {
        Self {
            blank: true,
            head: [0; 4],
            seen: 0,
            nul_even: 0,
            nul_odd: 0,
            controls: 0,
            pending: 0,
            sequences: 0,
            broken: 0,
            high: 0,
            c1_in_word: 0,
            latin_in_word: 0,
            before: [0; 2],
            detector: EncodingDetector::new(Iso2022JpDetection::Deny),
            fed: 0,
        }
    }
}

impl Sniffer {
    fn feed(&mut self, piece: &[u8]) {
        for (slot, byte) in self.head.iter_mut().skip(self.seen.min(4) as usize).zip(piece) {
            *slot = *byte;
        }
        // The detector is slow and learns nothing from plain ASCII, so it sees some megabytes at most.
        if !piece.is_ascii() && self.fed < 4 << 20 {
            self.fed += piece.len();
            self.detector.feed(piece, false);
        }
        if piece.is_ascii() && self.pending == 0 && !piece.contains(&0) {
            self.blank = self.blank && piece.iter().all(u8::is_ascii_whitespace);
            self.seen += piece.len() as u64;
            if let [.., one, two] = piece {
                self.before = [*one, *two];
            }
            return;
        }
        for &byte in piece.get(self.whole_utf8(piece)..).unwrap_or_default() {
            self.byte(byte);
        }
    }

    /// Takes in at once what is UTF-8 from the beginning of the piece on, and tells how many bytes that is.
    fn whole_utf8(&mut self, piece: &[u8]) -> usize {
        if self.pending > 0 || self.broken > 0 || piece.contains(&0) {
            return 0;
        }
        let valid = match std::str::from_utf8(piece) {
            Ok(_) => piece.len(),
            Err(why) => why.valid_up_to(),
        };
        let Some(text) = piece.get(..valid) else { return 0 };
        // A few letters that happen to be UTF-8 before the first broken byte are better counted one by one.
        if valid < piece.len().saturating_sub(3) || self.seen < 4 {
            return 0;
        }
        let high = text.iter().filter(|byte| **byte >= 0x80).count() as u64;
        self.high += high;
        self.sequences += text.iter().filter(|byte| **byte >= 0xC0).count() as u64;
        self.blank = self.blank && high == 0 && text.iter().all(u8::is_ascii_whitespace);
        self.seen += valid as u64;
        if let [.., one, two] = text {
            self.before = [*one, *two];
        }
        valid
    }

    fn byte(&mut self, byte: u8) {
        if byte == 0 {
            if self.seen.is_multiple_of(2) { self.nul_even += 1 } else { self.nul_odd += 1 }
        }
        self.controls += u64::from(matches!(byte, 1..=8 | 14..=25 | 27..=31));
        let mark = self.seen < 3 && matches!(byte, 0xEF | 0xBB | 0xBF | 0xFE | 0xFF);
        self.blank = self.blank && (byte.is_ascii_whitespace() || byte == 0 || mark);
        let [older, last] = self.before;
        if byte.is_ascii_alphabetic() && older.is_ascii_alphabetic() {
            if (0x80..=0x9F).contains(&last) {
                self.c1_in_word += 1;
            } else if last >= 0xC0 {
                self.latin_in_word += 1;
            }
        }
        self.before = [last, byte];
        self.seen += 1;
        if byte >= 0x80 {
            self.high += 1;
        }
        if self.pending > 0 {
            if byte & 0xC0 == 0x80 {
                self.pending -= 1;
                if self.pending == 0 {
                    self.sequences += 1;
                }
                return;
            }
            self.broken += 1;
            self.pending = 0;
        }
        match byte {
            0..=0x7F => {}
            0xC2..=0xDF => self.pending = 1,
            0xE0..=0xEF => self.pending = 2,
            0xF0..=0xF4 => self.pending = 3,
            _ => self.broken += 1,
        }
    }

    /// The encoding and whether it is a guess; nothing when the bytes are no text.
    fn decide(mut self) -> Option<(&'static Encoding, bool)> {
        if let Some((encoding, _)) = Encoding::for_bom(&self.head) {
            return Some((encoding, false));
        }
        let half = self.seen / 2;
        if self.nul_odd > half / 2 && self.nul_even < half / 20 {
            return Some((UTF_16LE, true));
        }
        if self.nul_even > half / 2 && self.nul_odd < half / 20 {
            return Some((UTF_16BE, true));
        }
        // A stray NUL is damage of its record; more of them are no text.
        let nul = self.nul_even + self.nul_odd;
        if nul > 0 && nul + self.controls > 3 + self.seen / 200 {
            return None;
        }
        let cut = u64::from(self.pending > 0);
        // One broken sequence among many whole ones is damage, not another encoding.
        if self.broken == 0 && (self.sequences > 0 || cut == 0) || self.sequences > 20 * (self.broken + cut) {
            return Some((UTF_8, self.broken > 0));
        }
        if self.c1_in_word > 0 && self.latin_in_word == 0 {
            return Some((MACINTOSH, true));
        }
        self.detector.feed(b"", true);
        let guess = self.detector.guess(None, Utf8Detection::Deny);
        // With few letters to go by the rarer Latin encodings are chance hits, and exports are made with
        // windows-1252 wherever they are not made with UTF-8.
        let rare =
            ["windows-1257", "windows-1254", "windows-1258", "ISO-8859-4", "ISO-8859-13", "ISO-8859-10"];
        let chance = self.high < 200 && rare.contains(&guess.name());
        Some((if chance { WINDOWS_1252 } else { guess }, true))
    }
}

/// Where the text of an export comes from.
pub(crate) enum Content {
    /// A file of text.
    File(PathBuf),
    /// A sheet of a workbook.
    Sheet(Arc<SheetContent>),
}

/// A sheet as text, with what is known of its workbook.
pub(crate) struct SheetContent {
    pub sheet: SheetText,
    /// Hash and size of the workbook's file.
    pub sha256: String,
    pub bytes: u64,
}

impl SheetContent {
    /// Whether nothing stands in it.
    pub(crate) fn is_blank(&self) -> bool {
        self.sheet.text.iter().all(|byte| byte.is_ascii_whitespace() || *byte == b',')
    }
}

impl Content {
    /// Whether the text is a table that was separated and quoted here.
    pub(crate) fn is_table(&self) -> bool {
        match self {
            Content::File(_) => false,
            Content::Sheet(content) => content.sheet.quoted,
        }
    }
}

/// The bytes of a file, counted and hashed while they go by, or those of a sheet.
enum Raw {
    File { file: File, bytes: u64, sha: Option<Sha256> },
    Sheet { content: Arc<SheetContent>, at: usize, hash: bool },
}

impl Raw {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Raw::File { file, bytes, sha } => {
                let read = loop {
                    match file.read(buffer) {
                        Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                        other => break other?,
                    }
                };
                *bytes += read as u64;
                if let (Some(sha), Some(piece)) = (sha.as_mut(), buffer.get(..read)) {
                    sha.update(piece);
                }
                Ok(read)
            }
            Raw::Sheet { content, at, .. } => {
                let mut rest = content.sheet.text.get(*at..).unwrap_or_default();
                let read = rest.read(buffer)?;
                *at += read;
                Ok(read)
            }
        }
    }

    /// Bytes of the file read so far; of a sheet, the share of it that was read.
    fn bytes_done(&self) -> u64 {
        match self {
            Raw::File { bytes, .. } => *bytes,
            Raw::Sheet { content, at, .. } => {
                let whole = content.sheet.text.len().max(1) as u128;
                u64::try_from(u128::from(content.bytes) * *at as u128 / whole).unwrap_or(content.bytes)
            }
        }
    }
}

/// A file as a stream of UTF-8 without byte order mark. A file that is UTF-8 passes through unchecked: the
/// record reader checks each record, so that one bad byte spoils one record only.
pub(crate) struct Text {
    raw: Raw,
    decoder: Option<Decoder>,
    input: Vec<u8>,
    start: usize,
    ended: bool,
    first: bool,
}

impl Text {
    /// Opens the file in that encoding, or the sheet; with `hash`, [`Text::sha256`] tells the hash of the file.
    pub(crate) fn open(
        content: &Content,
        encoding: &'static Encoding,
        hash: bool,
    ) -> Result<Self, ImportError> {
        let raw = match content {
            Content::File(path) => {
                let (file, _) = open(path)?;
                Raw::File { file, bytes: 0, sha: hash.then(Sha256::new) }
            }
            Content::Sheet(content) => Raw::Sheet { content: Arc::clone(content), at: 0, hash },
        };
        Ok(Self {
            raw,
            decoder: (encoding != UTF_8).then(|| encoding.new_decoder_with_bom_removal()),
            input: Vec::new(),
            start: 0,
            ended: false,
            first: true,
        })
    }

    /// Bytes of the file read so far.
    pub(crate) fn bytes_done(&self) -> u64 {
        self.raw.bytes_done()
    }

    /// Whether it comes from a sheet, where each line is a row.
    pub(crate) fn is_sheet(&self) -> bool {
        matches!(self.raw, Raw::Sheet { .. })
    }

    /// Whether it is a table that was separated and quoted here.
    pub(crate) fn is_table(&self) -> bool {
        matches!(&self.raw, Raw::Sheet { content, .. } if content.sheet.quoted)
    }

    /// Reads to the end and tells the hash of the whole file, when hashing was asked for.
    pub(crate) fn sha256(&mut self) -> io::Result<Option<String>> {
        let mut rest = vec![0; CHUNK];
        while self.raw.read(&mut rest)? > 0 {}
        Ok(match &mut self.raw {
            Raw::File { sha, .. } => sha.take().map(|sha| hex(&sha.finalize())),
            Raw::Sheet { content, hash, .. } => hash.then(|| content.sha256.clone()),
        })
    }

    /// Appends more text to the buffer; `false` at the end of the file.
    pub(crate) fn more(&mut self, buffer: &mut Vec<u8>) -> io::Result<bool> {
        let Some(decoder) = self.decoder.as_mut() else {
            return self.pass_through(buffer);
        };
        if self.ended {
            return Ok(false);
        }
        if self.start == self.input.len() {
            self.input.resize(CHUNK, 0);
            let read = self.raw.read(&mut self.input)?;
            self.input.truncate(read);
            self.start = 0;
            self.ended = read == 0;
        }
        let from = buffer.len();
        buffer.resize(from + 3 * CHUNK + 16, 0);
        let pending = self.input.get(self.start..).unwrap_or_default();
        let target = buffer.get_mut(from..).unwrap_or_default();
        let (result, read, written, _) = decoder.decode_to_utf8(pending, target, self.ended);
        debug_assert!(
            matches!(result, CoderResult::InputEmpty),
            "the target holds three bytes for each byte read"
        );
        self.start += read;
        buffer.truncate(from + written);
        Ok(true)
    }

    fn pass_through(&mut self, buffer: &mut Vec<u8>) -> io::Result<bool> {
        let from = buffer.len();
        buffer.resize(from + CHUNK, 0);
        let read = self.raw.read(buffer.get_mut(from..).unwrap_or_default())?;
        buffer.truncate(from + read);
        if self.first && read > 0 {
            self.first = false;
            if buffer.get(from..).is_some_and(|text| text.starts_with(b"\xEF\xBB\xBF")) {
                buffer.drain(from..from + 3);
            }
        }
        Ok(read > 0)
    }
}
