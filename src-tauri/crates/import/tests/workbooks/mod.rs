//! Workbooks of our own making, for tests: packed ones part by part, old ones record by record.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;

/// A packed file of those parts.
pub fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The parts of a packed file.
pub fn parts(book: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = String::from_utf8(entry.name_raw().to_vec()).unwrap();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        parts.push((name, content));
    }
    parts
}

/// A packed file with another content of one of its parts.
pub fn with_part(book: &[u8], name: &str, content: &[u8]) -> Vec<u8> {
    let parts = parts(book);
    let changed: Vec<(&str, &[u8])> = parts
        .iter()
        .map(|(other, old)| (other.as_str(), if other == name { content } else { old.as_slice() }))
        .collect();
    packed(&changed)
}

const TYPES: &str =
    "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
const RELS: &str = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";

/// An XLSX whose sheets have that XML inside `sheetData`, and further parts.
pub fn xlsx(sheets: &[(&str, &str)], more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut workbook = String::from(
        "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>",
    );
    let mut rels = String::from(
        "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    );
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for (index, (name, data)) in sheets.iter().enumerate() {
        let id = index + 1;
        workbook.push_str(&format!("<sheet name=\"{name}\" sheetId=\"{id}\" r:id=\"rId{id}\"/>"));
        rels.push_str(&format!("<Relationship Id=\"rId{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{id}.xml\"/>"));
        let sheet = format!(
            "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"A1:XFD1048576\"/><sheetData>{data}</sheetData></worksheet>"
        );
        parts.push((format!("xl/worksheets/sheet{id}.xml"), sheet.into_bytes()));
    }
    workbook.push_str("</sheets></workbook>");
    rels.push_str("</Relationships>");
    let mut all: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELS.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", rels.as_bytes()),
    ];
    all.extend(parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())));
    all.extend(more);
    packed(&all)
}

/// A row of text cells.
pub fn text_row(number: usize, cells: &[&str]) -> String {
    let mut row = format!("<row r=\"{number}\">");
    for (column, cell) in cells.iter().enumerate() {
        let letter = char::from(b'A' + column as u8);
        let cell = cell.replace('&', "&amp;").replace('<', "&lt;");
        row.push_str(&format!("<c r=\"{letter}{number}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"));
    }
    row + "</row>"
}

/// An ODS with that XML inside the body.
pub fn ods(body: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    );
    packed(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"),
        ("content.xml", content.as_bytes()),
    ])
}

/// A row of an ODS with text cells.
pub fn ods_row(cells: &[&str]) -> String {
    let cell = |cell: &&str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{cell}</text:p></table:table-cell>")
    };
    format!("<table:table-row>{}</table:table-row>", cells.iter().map(cell).collect::<String>())
}

fn record(out: &mut Vec<u8>, kind: u16, data: &[u8]) {
    out.extend_from_slice(&kind.to_le_bytes());
    out.extend_from_slice(&(data.len() as u16).to_le_bytes());
    out.extend_from_slice(data);
}

/// A value of an XLS cell.
pub enum Value<'a> {
    /// A text in the cell.
    Label(&'a str),
    /// A text of the shared table, by its index.
    Shared(u32),
    /// A number, with the index of its format: 0 a number, 1 a date with its time.
    Number(f64, u16),
    /// A formula with the text that was saved with it.
    FormulaText(&'a str),
    /// A formula with the number that was saved with it.
    FormulaNumber(f64),
    /// A truth.
    Truth(bool),
    /// An error value, by its code.
    Error(u8),
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The shared texts, split in the middle of the text of that index.
fn shared_strings(strings: &[&str], split: Option<usize>, out: &mut Vec<u8>) {
    let mut data = Vec::new();
    let count = strings.len() as u32;
    data.extend_from_slice(&count.to_le_bytes());
    data.extend_from_slice(&count.to_le_bytes());
    let mut kind = 0x00FC;
    for (index, text) in strings.iter().enumerate() {
        let units: Vec<u16> = text.encode_utf16().collect();
        data.extend_from_slice(&(units.len() as u16).to_le_bytes());
        if split == Some(index) {
            let (before, after) = units.split_at(units.len() / 2);
            data.push(0);
            data.extend(before.iter().map(|unit| *unit as u8));
            record(out, kind, &data);
            kind = 0x003C;
            data.clear();
            data.push(1);
            data.extend(after.iter().flat_map(|unit| unit.to_le_bytes()));
        } else {
            data.push(1);
            data.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
        }
    }
    record(out, kind, &data);
}

/// A sheet: its name and its cells by row and column.
pub type XlsSheet<'a> = (&'a str, Vec<(u16, u16, Value<'a>)>);

/// The workbook stream of an XLS.
pub fn xls_stream(sheets: &[XlsSheet<'_>], strings: &[&str], split: Option<usize>) -> Vec<u8> {
    const BEGIN: [u8; 8] = [0, 6, 5, 0, 0, 0, 0, 0];
    let mut out = Vec::new();
    record(&mut out, 0x0809, &BEGIN);
    record(&mut out, 0x0042, &1200u16.to_le_bytes());
    for format in [0u16, 22] {
        let mut xf = [0; 20];
        xf[2..4].copy_from_slice(&format.to_le_bytes());
        record(&mut out, 0x00E0, &xf);
    }
    let mut places = Vec::new();
    for (name, _) in sheets {
        let mut data = vec![0, 0, 0, 0, 0, 0, name.len() as u8, 0];
        data.extend_from_slice(name.as_bytes());
        places.push(out.len() + 4);
        record(&mut out, 0x0085, &data);
    }
    shared_strings(strings, split, &mut out);
    record(&mut out, 0x000A, &[]);
    for (place, (_, cells)) in places.into_iter().zip(sheets) {
        let position = (out.len() as u32).to_le_bytes();
        out[place..place + 4].copy_from_slice(&position);
        record(&mut out, 0x0809, &BEGIN);
        // Claims far more than there is.
        record(&mut out, 0x0200, &[0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF, 0, 0]);
        for (row, column, value) in cells {
            let head = |format: u16| [row.to_le_bytes(), column.to_le_bytes(), format.to_le_bytes()].concat();
            let text = |text: &str| {
                let mut data = (text.encode_utf16().count() as u16).to_le_bytes().to_vec();
                data.push(1);
                data.extend(wide(text));
                data
            };
            let formula = |value: [u8; 8]| [head(0).as_slice(), &value, &[0; 8]].concat();
            match value {
                Value::Label(label) => record(&mut out, 0x0204, &[head(0), text(label)].concat()),
                Value::Shared(index) => {
                    record(&mut out, 0x00FD, &[head(0).as_slice(), &index.to_le_bytes()].concat());
                }
                Value::Number(number, format) => {
                    record(&mut out, 0x0203, &[head(*format).as_slice(), &number.to_le_bytes()].concat());
                }
                Value::FormulaText(label) => {
                    record(&mut out, 0x0006, &formula([0, 0, 0, 0, 0, 0, 0xFF, 0xFF]));
                    record(&mut out, 0x0207, &text(label));
                }
                Value::FormulaNumber(number) => record(&mut out, 0x0006, &formula(number.to_le_bytes())),
                Value::Truth(truth) => {
                    record(&mut out, 0x0205, &[head(0).as_slice(), &[u8::from(*truth), 0]].concat());
                }
                Value::Error(code) => {
                    record(&mut out, 0x0205, &[head(0).as_slice(), &[*code, 1]].concat());
                }
            }
        }
        record(&mut out, 0x000A, &[]);
    }
    out
}

/// A compound file of those streams.
pub fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).unwrap();
    for (name, content) in streams {
        file.create_stream(format!("/{name}")).unwrap().write_all(content).unwrap();
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

fn binary(out: &mut Vec<u8>, kind: u16, data: &[u8]) {
    if kind < 0x80 {
        out.push(kind as u8);
    } else {
        out.extend([(kind & 0x7F) as u8 | 0x80, (kind >> 7) as u8]);
    }
    let mut length = data.len();
    while length >= 0x80 {
        out.push((length & 0x7F) as u8 | 0x80);
        length >>= 7;
    }
    out.push(length as u8);
    out.extend_from_slice(data);
}

fn binary_text(text: &str) -> Vec<u8> {
    [&(text.encode_utf16().count() as u32).to_le_bytes()[..], &wide(text)].concat()
}

/// An XLSB of one sheet with those rows of text, which begin at that row.
pub fn xlsb(name: &str, first: u32, rows: &[&[&str]]) -> Vec<u8> {
    let mut workbook = Vec::new();
    binary(&mut workbook, 0x0083, &[]);
    binary(&mut workbook, 0x0099, &[0; 12]);
    binary(&mut workbook, 0x008F, &[]);
    let sheet = [&[0; 4][..], &1u32.to_le_bytes(), &binary_text("rId1"), &binary_text(name)].concat();
    binary(&mut workbook, 0x009C, &sheet);
    binary(&mut workbook, 0x0090, &[]);
    binary(&mut workbook, 0x009D, &[0; 26]);
    binary(&mut workbook, 0x0084, &[]);
    let mut strings = Vec::new();
    let texts: Vec<&str> = rows.iter().flat_map(|row| row.iter().copied()).collect();
    let count = (texts.len() as u32).to_le_bytes();
    binary(&mut strings, 0x009F, &[count, count].concat());
    for text in &texts {
        binary(&mut strings, 0x0013, &[&[0][..], &binary_text(text)].concat());
    }
    binary(&mut strings, 0x00A0, &[]);
    let mut data = Vec::new();
    binary(&mut data, 0x0081, &[]);
    binary(&mut data, 0x0094, &[0; 16]);
    binary(&mut data, 0x0091, &[]);
    let mut next = 0u32;
    for (row, cells) in rows.iter().enumerate() {
        binary(&mut data, 0x0000, &[&(first + row as u32).to_le_bytes()[..], &[0; 13]].concat());
        for column in 0..cells.len() as u32 {
            binary(&mut data, 0x0007, &[column.to_le_bytes(), [0; 4], next.to_le_bytes()].concat());
            next += 1;
        }
    }
    binary(&mut data, 0x0092, &[]);
    binary(&mut data, 0x0082, &[]);
    let rels = "<?xml version=\"1.0\"?><Relationships><Relationship Id=\"rId1\" Type=\"worksheet\" Target=\"worksheets/sheet1.bin\"/></Relationships>";
    packed(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("xl/workbook.bin", &workbook),
        ("xl/_rels/workbook.bin.rels", rels.as_bytes()),
        ("xl/sharedStrings.bin", &strings),
        ("xl/worksheets/sheet1.bin", &data),
    ])
}
