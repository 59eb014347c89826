//! The packed workbooks (XLSX, XLSM, XLSB, ODS) before anything of them is believed: what they are, and how
//! much they really unpack to.

use std::io::{Read, Seek};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::result::ZipError;

use super::{Excess, Fault};
use crate::error::LooksLike;

/// Which reader a packed workbook needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Packed {
    Xlsx,
    Xlsb,
    Ods,
}

/// How much a workbook may unpack to.
pub(super) struct Limits {
    /// Bytes of all parts together.
    pub unpacked: u64,
    /// Bytes of the part that holds the texts of all cells, which is kept in memory.
    pub strings: u64,
    /// Bytes of the part that holds the formats of cells, which is kept in memory.
    pub styles: u64,
    /// Parts.
    pub parts: usize,
    /// A part may be so many times larger than it is packed, once it is larger than `ratio_from` bytes.
    pub ratio: u64,
    pub ratio_from: u64,
}

/// The limits that hold.
pub(super) const LIMITS: Limits = Limits {
    unpacked: super::UNPACKED_LIMIT,
    strings: 256 << 20,
    styles: 16 << 20,
    parts: super::PART_LIMIT,
    ratio: 400,
    ratio_from: 16 << 20,
};

/// Formats of cells; no spreadsheet program allows more.
const FORMATS: usize = 65_536;
/// Bytes of one name of a font or one code of a number format.
const NAME: usize = 4_096;

/// Why a part cannot be had.
pub(super) fn fault(error: ZipError) -> Fault {
    let locked = ZipError::PASSWORD_REQUIRED;
    if matches!(error, ZipError::InvalidPassword)
        || matches!(error, ZipError::UnsupportedArchive(why) if why == locked)
    {
        return Fault::Encrypted;
    }
    Fault::Damaged(error.to_string())
}

/// What the archive is, by the names of its parts.
pub(super) fn kind<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<Packed, Fault> {
    let has = |start: &str| {
        archive.file_names_raw().any(|name| {
            name.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes()))
        })
    };
    if has("xl/workbook.bin") {
        return Ok(Packed::Xlsb);
    }
    if has("word/") || has("ppt/") {
        return Err(Fault::Looks(LooksLike::Document));
    }
    // Numbers; only that program opens it.
    if has("Index/Tables/") || has("Index.zip") {
        return Err(Fault::Looks(LooksLike::Spreadsheet));
    }
    if has("[Content_Types].xml") {
        return Ok(Packed::Xlsx);
    }
    if !has("content.xml") {
        return Err(Fault::Looks(LooksLike::Archive));
    }
    let mut mime = Vec::new();
    let entry = archive.by_name("mimetype").map_err(|_| Fault::Looks(LooksLike::Archive))?;
    entry.take(256).read_to_end(&mut mime).map_err(|error| Fault::Damaged(error.to_string()))?;
    if mime.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") {
        return Ok(Packed::Ods);
    }
    Err(Fault::Looks(LooksLike::Document))
}

/// Unpacks every part once, into nothing, and stops where it is too much. What the archive says about sizes
/// is not believed; what is unpacked is counted.
pub(super) fn measure<R: Read + Seek>(archive: &mut ZipArchive<R>, limits: &Limits) -> Result<(), Fault> {
    if archive.len() > limits.parts {
        return Err(Fault::Oversized(Excess::Parts));
    }
    let mut chunk = vec![0; 1 << 16];
    let mut unpacked = 0u64;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(fault)?;
        let name = entry.name_raw().to_ascii_lowercase();
        let file = name.rsplit(|byte| *byte == b'/').next().unwrap_or_default();
        let limit = if file.starts_with(b"sharedstrings") {
            limits.strings
        } else if file.starts_with(b"styles") && !name.starts_with(b"styles") {
            limits.styles
        } else {
            limits.unpacked
        };
        let packed = entry.compressed_size().max(1);
        let mut part = 0u64;
        loop {
            let read = match entry.read(&mut chunk) {
                Ok(0) => break,
                Ok(read) => read as u64,
                Err(error) => return Err(Fault::Damaged(error.to_string())),
            };
            part += read;
            unpacked += read;
            let absurd = part > limits.ratio_from && part / packed > limits.ratio;
            if unpacked > limits.unpacked || part > limit || absurd {
                return Err(Fault::Oversized(Excess::Unpacked));
            }
        }
    }
    Ok(())
}

/// A reader of XML with the settings that all parts are read with.
pub(super) fn xml<R: Read>(part: R) -> Reader<std::io::BufReader<R>> {
    let mut reader = Reader::from_reader(std::io::BufReader::with_capacity(1 << 16, part));
    let config = reader.config_mut();
    config.check_end_names = false;
    config.expand_empty_elements = true;
    reader
}

/// Refuses formats of cells that would take far more memory than they have bytes: each cell format is kept
/// with the name of its font and its code, so neither may be long when there are many.
pub(super) fn check_styles<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<(), Fault> {
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(fault)?;
        if !entry.name_raw().to_ascii_lowercase().ends_with(b"styles.xml") {
            continue;
        }
        let mut reader = xml(entry);
        let mut buffer = Vec::new();
        let mut formats = 0;
        loop {
            buffer.clear();
            match reader.read_event_into(&mut buffer) {
                Ok(Event::Start(element)) => {
                    formats += usize::from(element.local_name().as_ref() == "xf");
                    if formats > FORMATS || element.attributes_raw().len() > NAME {
                        return Err(Fault::Oversized(Excess::Unpacked));
                    }
                }
                Ok(Event::Eof) => break,
                Ok(_) => {}
                Err(error) => return Err(Fault::Damaged(error.to_string())),
            }
        }
    }
    Ok(())
}

/// Refuses texts of an XLSB whose length is not theirs: its reader would take the rest from the text before.
pub(super) fn check_binary_strings<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<(), Fault> {
    const STRING: u16 = 0x0013;
    let damaged = || Fault::Damaged("a text is longer than its record".to_owned());
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(fault)?;
        if !entry.name_raw().to_ascii_lowercase().ends_with(b"sharedstrings.bin") {
            continue;
        }
        let mut part = std::io::BufReader::new(entry);
        while let Some((kind, length)) = binary_record(&mut part).map_err(|_| damaged())? {
            let mut record = (&mut part).take(length);
            if kind == STRING {
                let mut start = [0; 5];
                record.read_exact(&mut start).map_err(|_| damaged())?;
                let [_, a, b, c, d] = start;
                if u64::from(u32::from_le_bytes([a, b, c, d])) * 2 > length - 5 {
                    return Err(damaged());
                }
            }
            std::io::copy(&mut record, &mut std::io::sink()).map_err(|_| damaged())?;
        }
    }
    Ok(())
}

/// Kind and length of the next record of an XLSB part; nothing at its end.
fn binary_record(part: &mut impl Read) -> std::io::Result<Option<(u16, u64)>> {
    let mut byte = [0];
    if part.read(&mut byte)? == 0 {
        return Ok(None);
    }
    let [first] = byte;
    let mut kind = u16::from(first & 0x7F);
    if first & 0x80 != 0 {
        part.read_exact(&mut byte)?;
        kind |= u16::from(byte[0] & 0x7F) << 7;
    }
    let mut length = 0u64;
    for shift in [0, 7, 14, 21] {
        part.read_exact(&mut byte)?;
        length |= u64::from(byte[0] & 0x7F) << shift;
        if byte[0] & 0x80 == 0 {
            break;
        }
    }
    Ok(Some((kind, length)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Cursor, Write};
    use zip::write::SimpleFileOptions;

    fn archive(parts: &[(&str, usize)]) -> ZipArchive<Cursor<Vec<u8>>> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(&vec![b' '; *bytes]).unwrap();
        }
        ZipArchive::new(writer.finish().unwrap()).unwrap()
    }

    const SMALL: Limits =
        Limits { unpacked: 1_000, strings: 500, styles: 100, parts: 3, ratio: 20, ratio_from: 600 };

    #[test]
    fn parts_are_counted_as_they_unpack() {
        assert!(measure(&mut archive(&[("a", 400), ("b", 500)]), &SMALL).is_ok());
        for parts in [
            &[("a", 600), ("b", 401)][..],
            &[("xl/sharedStrings.xml", 501)],
            &[("xl/styles.xml", 101)],
            &[("xl/worksheets/sheet1.xml", 900)],
        ] {
            let result = measure(&mut archive(parts), &SMALL);
            assert!(matches!(result, Err(Fault::Oversized(Excess::Unpacked))), "{parts:?}");
        }
        let many = measure(&mut archive(&[("a", 1), ("b", 1), ("c", 1), ("d", 1)]), &SMALL);
        assert!(matches!(many, Err(Fault::Oversized(Excess::Parts))));
    }

    fn single(name: &str, text: &[u8]) -> ZipArchive<Cursor<Vec<u8>>> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text).unwrap();
        ZipArchive::new(writer.finish().unwrap()).unwrap()
    }

    #[test]
    fn formats_that_would_multiply_in_memory_are_refused() {
        let name = "xl/styles.xml";
        let long = format!("<styleSheet><font><name val=\"{}\"/></font></styleSheet>", "x".repeat(5_000));
        assert!(check_styles(&mut single(name, long.as_bytes())).is_err());
        let many = format!("<styleSheet>{}</styleSheet>", "<xf/>".repeat(FORMATS + 1));
        assert!(check_styles(&mut single(name, many.as_bytes())).is_err());
        let usual = "<styleSheet><font><name val=\"Calibri\"/></font><xf/></styleSheet>";
        assert!(check_styles(&mut single(name, usual.as_bytes())).is_ok());
    }

    #[test]
    fn a_binary_text_that_claims_more_than_its_record_is_refused() {
        let name = "xl/sharedStrings.bin";
        let whole = b"\x13\x07\0\x01\0\0\0x\0";
        assert!(check_binary_strings(&mut single(name, whole)).is_ok());
        let claiming = b"\x13\x07\0\x02\0\0\0x\0";
        assert!(check_binary_strings(&mut single(name, claiming)).is_err());
        assert!(check_binary_strings(&mut single(name, &whole[..4])).is_err());
    }
}
