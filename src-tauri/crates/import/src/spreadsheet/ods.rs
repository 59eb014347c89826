//! Sheets of OpenDocument. Rows and cells may be repeated by a number there, so a file of a few bytes can
//! stand for gigabytes; they are written out one by one here, and the limits hold while they are.

use std::io::{Read, Seek};

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::lines::Lines;
use super::zipped::{fault, xml};
use super::{Fault, Sheet};

type Archive<R> = ZipArchive<R>;

fn damaged(error: impl std::fmt::Display) -> Fault {
    Fault::Damaged(error.to_string())
}

/// The value of an attribute.
fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, Fault> {
    let Some(attribute) = element.try_get_attribute(name).map_err(damaged)? else { return Ok(None) };
    let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).map_err(damaged)?;
    Ok(Some(value.into_owned()))
}

/// How often a row or cell stands there.
fn repeated(element: &BytesStart<'_>, name: &str) -> Result<u32, Fault> {
    match attribute(element, name)? {
        None => Ok(1),
        Some(text) => text.trim().parse().map_err(|_| Fault::Damaged(format!("{name} is \"{text}\""))),
    }
}

/// Whether a password keeps the workbook closed.
pub(super) fn encrypted<R: Read + Seek>(archive: &mut Archive<R>) -> Result<bool, Fault> {
    let Ok(part) = archive.by_name("META-INF/manifest.xml") else { return Ok(false) };
    let mut reader = xml(part);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer).map_err(damaged)?;
        if matches!(&event, Event::Start(element) if element.local_name().as_ref() == "encryption-data") {
            return Ok(true);
        }
        if matches!(event, Event::Eof) {
            return Ok(false);
        }
    }
}

/// The sheets, in their order.
pub(super) fn sheets<R: Read + Seek>(archive: &mut Archive<R>) -> Result<Vec<Sheet>, Fault> {
    let mut reader = xml(archive.by_name("content.xml").map_err(fault)?);
    let mut buffer = Vec::new();
    let mut sheets = Vec::new();
    let mut hidden_styles: Vec<String> = Vec::new();
    let mut style = String::new();
    let mut depth = 0usize;
    loop {
        buffer.clear();
        let event = reader.read_event_into(&mut buffer).map_err(damaged)?;
        if let Event::Start(element) = &event {
            match element.name().as_ref() {
                "style:style" => style = attribute(element, "style:name")?.unwrap_or_default(),
                "style:table-properties"
                    if attribute(element, "table:display")?.as_deref() == Some("false") =>
                {
                    hidden_styles.push(style.clone());
                }
                "table:table" => {
                    if depth == 0
                        && let Some(name) = attribute(element, "table:name")?
                    {
                        let style = attribute(element, "table:style-name")?.unwrap_or_default();
                        sheets.push(Sheet { name, hidden: hidden_styles.contains(&style) });
                    }
                    depth += 1;
                }
                _ => {}
            }
        } else if matches!(&event, Event::End(element) if element.name().as_ref() == "table:table") {
            depth = depth.saturating_sub(1);
        } else if matches!(event, Event::Eof) {
            return Ok(sheets);
        }
        if sheets.len() > super::PART_LIMIT {
            return Err(Fault::Oversized(super::Excess::Parts));
        }
    }
}

/// A cell while its content comes in.
struct Cell {
    column: u32,
    times: u32,
    /// Its value, where an attribute tells it.
    told: Option<String>,
    /// Its value, where its content tells it.
    text: String,
    paragraphs: u32,
    /// Inside a paragraph.
    inside: u32,
    /// Inside a remark or a drawing, which is no content.
    beside: u32,
    /// Covered by the cell beside it that it was merged with.
    covered: bool,
}

/// Writes the sheet of that name, its rows from above.
pub(super) fn read<R: Read + Seek>(
    archive: &mut Archive<R>,
    name: &str,
    lines: &mut Lines,
) -> Result<(), Fault> {
    let mut reader = xml(archive.by_name("content.xml").map_err(fault)?);
    let mut buffer = Vec::new();
    let mut row = 0u32;
    let mut row_times = 1u32;
    let mut column = 0u32;
    let mut cells: Vec<(u32, u32, String)> = Vec::new();
    let mut cell: Option<Cell> = None;
    // Tables inside cells are no sheets.
    let mut depth = 0usize;
    let mut wanted = false;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(damaged)? {
            Event::Start(element) => {
                if element.name().as_ref() == "table:table" {
                    wanted |= depth == 0 && attribute(&element, "table:name")?.as_deref() == Some(name);
                    depth += 1;
                    continue;
                }
                if !wanted || depth != 1 {
                    continue;
                }
                match (element.name().as_ref(), &mut cell) {
                    ("table:table-row", None) => {
                        row_times = repeated(&element, "table:number-rows-repeated")?;
                        column = 0;
                        cells.clear();
                    }
                    (kind @ ("table:table-cell" | "table:covered-table-cell"), None) => {
                        cell = Some(Cell {
                            column,
                            times: repeated(&element, "table:number-columns-repeated")?,
                            told: told(&element)?,
                            text: String::new(),
                            paragraphs: 0,
                            inside: 0,
                            beside: 0,
                            covered: kind == "table:covered-table-cell",
                        });
                    }
                    (kind, Some(cell)) => cell.start(kind, &element)?,
                    _ => {}
                }
            }
            Event::End(element) => {
                if element.name().as_ref() == "table:table" {
                    depth = depth.saturating_sub(1);
                    if wanted && depth == 0 {
                        return Ok(());
                    }
                    continue;
                }
                if !wanted || depth != 1 {
                    continue;
                }
                match (element.name().as_ref(), &mut cell) {
                    ("table:table-cell" | "table:covered-table-cell", Some(_)) => {
                        let Some(done) = cell.take() else { continue };
                        column = done.column.saturating_add(done.times);
                        let value = done.told.unwrap_or(done.text);
                        if !done.covered && !value.is_empty() {
                            cells.push((done.column, done.times, value));
                        }
                    }
                    ("table:table-row", None) => {
                        if !write(lines, row, row_times, &cells)? {
                            return Ok(());
                        }
                        row = row.saturating_add(row_times);
                    }
                    (kind, Some(cell)) => cell.end(kind),
                    _ => {}
                }
            }
            Event::Text(text) => {
                if let Some(cell) = cell.as_mut().filter(|_| depth == 1) {
                    cell.push(&text.xml10_content());
                }
            }
            Event::CData(text) => {
                if let Some(cell) = cell.as_mut().filter(|_| depth == 1) {
                    cell.push(&text.xml10_content());
                }
            }
            Event::GeneralRef(reference) => {
                if let Some(cell) = cell.as_mut().filter(|_| depth == 1) {
                    if let Some(text) = quick_xml::escape::resolve_xml_entity(&reference) {
                        cell.push(text);
                    } else if let Some(letter) = reference.resolve_char_ref().map_err(damaged)? {
                        cell.push(letter.encode_utf8(&mut [0; 4]));
                    }
                }
            }
            Event::Eof if wanted => return Err(Fault::Damaged("a sheet has no end".to_owned())),
            Event::Eof => return Ok(()),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

/// Writes a row as often as it stands there; `false` when no more rows are wanted.
fn write(lines: &mut Lines, row: u32, times: u32, cells: &[(u32, u32, String)]) -> Result<bool, Fault> {
    if cells.is_empty() {
        return Ok(true);
    }
    for row in row..row.saturating_add(times) {
        for (first, times, value) in cells {
            for column in *first..first.saturating_add(*times) {
                if !lines.cell(row, column, value)? {
                    return Ok(false);
                }
            }
        }
    }
    Ok(true)
}

/// The value of a cell whose attributes tell it.
fn told(element: &BytesStart<'_>) -> Result<Option<String>, Fault> {
    let Some(kind) = attribute(element, "office:value-type")? else { return Ok(None) };
    if attribute(element, "calcext:value-type")?.as_deref() == Some("error") {
        return Ok(None);
    }
    Ok(match kind.as_str() {
        "float" | "percentage" | "currency" => attribute(element, "office:value")?
            .and_then(|text| text.trim().parse::<f64>().ok())
            .map(super::number),
        "date" => attribute(element, "office:date-value")?.map(|text| date(&text)),
        "time" => attribute(element, "office:time-value")?.and_then(|text| super::clock(&text)),
        "boolean" => attribute(element, "office:boolean-value")?.map(|text| text.to_uppercase()),
        "string" => attribute(element, "office:string-value")?,
        _ => None,
    })
}

/// A date without the fraction of its second.
fn date(text: &str) -> String {
    let end = text.find('.').unwrap_or(text.len());
    text.get(..end).unwrap_or(text).to_owned()
}

impl Cell {
    fn start(&mut self, kind: &str, element: &BytesStart<'_>) -> Result<(), Fault> {
        if self.beside > 0 {
            self.beside += 1;
            return Ok(());
        }
        match kind {
            "text:p" | "text:h" if self.inside == 0 => {
                if self.paragraphs > 0 {
                    self.text.push('\n');
                }
                self.paragraphs += 1;
                self.inside = 1;
            }
            "text:s" => {
                let blanks = repeated(element, "text:c")?.min(1_000);
                self.text.extend(std::iter::repeat_n(' ', blanks as usize));
                self.inside += 1;
            }
            "text:tab" => {
                self.text.push('\t');
                self.inside += 1;
            }
            "text:line-break" => {
                self.text.push('\n');
                self.inside += 1;
            }
            _ if self.inside > 0 && kind.starts_with("text:") => self.inside += 1,
            _ => self.beside = 1,
        }
        Ok(())
    }

    fn end(&mut self, _: &str) {
        if self.beside > 0 {
            self.beside -= 1;
        } else {
            self.inside = self.inside.saturating_sub(1);
        }
    }

    /// Text of a paragraph; blanks in a row are one, as the format has it.
    fn push(&mut self, text: &str) {
        if self.inside == 0 || self.beside > 0 || self.told.is_some() {
            return;
        }
        for letter in text.chars() {
            if !matches!(letter, ' ' | '\t' | '\r' | '\n') {
                self.text.push(letter);
            } else if !self.text.ends_with(' ') {
                self.text.push(' ');
            }
        }
    }
}
