//! What importing promises about workbooks.

#![allow(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on should say so"
)]

mod workbooks;

use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use docket_domain::order::OrderRecord;
use docket_domain::{Problem, ProblemKind};
use docket_import::{
    Counted, Emitted, Excess, IgnoreReason, ImportError, LooksLike, Overrides, Plan, Progress, Warning,
    inspect, read,
};
use rstest::rstest;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use tempfile::TempDir;
use workbooks::{Value, compound, ods, ods_row, packed, parts, text_row, with_part, xls_stream, xlsb, xlsx};

const HEAD: [&str; 9] = [
    "Sale Date",
    "Order ID",
    "Full Name",
    "Date Shipped",
    "Street 1",
    "Ship City",
    "Ship Country",
    "Currency",
    "Order Total",
];

struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

#[derive(Debug, Default)]
struct Seen {
    counted: Counted,
    orders: Vec<OrderRecord>,
    rejected: Vec<Problem>,
    noted: Vec<Problem>,
    ignored: Vec<(u64, IgnoreReason)>,
    progress: Progress,
}

fn read_all(plan: &Plan) -> Result<Seen, ImportError> {
    let mut seen = Seen::default();
    seen.counted = read(plan, &mut |emitted, progress| {
        seen.progress = progress;
        match emitted {
            Emitted::Order(order) => seen.orders.push(*order),
            Emitted::Side(_) => {}
            Emitted::Rejected(problem) => seen.rejected.push(problem),
            Emitted::Noted(problem) => seen.noted.push(problem),
            Emitted::Ignored { line, reason } => seen.ignored.push((line, reason)),
        }
        ControlFlow::Continue(())
    })?;
    Ok(seen)
}

fn import_as(path: &Path, overrides: &Overrides) -> (Plan, Seen) {
    let plan = inspect(path, overrides).unwrap_or_else(|error| panic!("{error}"));
    // The plan goes to the user interface and comes back.
    let plan: Plan = serde_json::from_str(&serde_json::to_string(&plan).unwrap()).unwrap();
    let seen = read_all(&plan).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(seen.counted.records, seen.counted.accepted + seen.counted.rejected);
    assert_eq!(seen.counted.records, plan.records);
    assert!(seen.progress.bytes_done <= seen.progress.bytes_total);
    (plan, seen)
}

fn import(path: &Path) -> (Plan, Seen) {
    import_as(path, &Overrides::default())
}

fn refused(path: &Path) -> ImportError {
    inspect(path, &Overrides::default()).unwrap_err()
}

fn row(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in cells.iter().enumerate() {
        sheet.write(row, column as u16, *cell).unwrap();
    }
}

/// An order, in the columns of `HEAD`.
fn order(number: &str) -> [&str; 9] {
    ["11/13/2026", number, "Ann Lee", "", "Weg 4", "Köln", "Germany", "EUR", "12.50"]
}

fn saved(mut workbook: Workbook) -> Vec<u8> {
    workbook.save_to_buffer().unwrap()
}

/// A workbook with one sheet that a closure fills below the header.
fn one(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    row(sheet, 0, &HEAD);
    fill(sheet);
    saved(workbook)
}

#[test]
fn the_sheet_that_is_an_export_is_found_and_another_one_can_be_chosen() {
    let desk = Desk::new();
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Empty").unwrap();
    row(workbook.add_worksheet().set_name("Notes").unwrap(), 0, &["To do", "Who", "When"]);
    let orders = workbook.add_worksheet().set_name("Orders").unwrap();
    row(orders, 0, &HEAD);
    row(orders, 1, &order("3300000001"));
    let old = workbook.add_worksheet().set_name("Old").unwrap();
    row(old, 0, &HEAD);
    row(old, 1, &order("3300000002"));
    let path = desk.file("book.xlsx", saved(workbook));

    let (plan, seen) = import(&path);
    assert_eq!((plan.sheet.as_deref(), plan.encoding.as_str()), (Some("Orders"), "UTF-8"));
    assert_eq!(plan.sheets, ["Empty", "Notes", "Orders", "Old"]);
    assert_eq!(plan.bytes, std::fs::metadata(&path).unwrap().len());
    assert_eq!((seen.orders[0].number.as_str(), seen.progress.bytes_done), ("3300000001", plan.bytes));

    let choose = |sheet: &str| Overrides { sheet: Some(sheet.to_owned()), ..Overrides::default() };
    let (plan, seen) = import_as(&path, &choose("Old"));
    assert_eq!((plan.sheet.as_deref(), seen.orders[0].number.as_str()), (Some("Old"), "3300000002"));
    let wrong = inspect(&path, &choose("old orders")).unwrap_err();
    assert!(wrong.to_string().contains("has no sheet \"old orders\"; it has Empty, Notes, Orders, Old"));
    assert_eq!(inspect(&path, &choose("Empty")).unwrap_err().code(), "empty_sheet");
    assert!(matches!(inspect(&path, &choose("Notes")), Err(ImportError::UnknownFormat { .. })));
}

#[test]
fn a_hidden_sheet_is_looked_at_last() {
    let desk = Desk::new();
    let mut workbook = Workbook::new();
    let cache = workbook.add_worksheet().set_name("Cache").unwrap();
    row(cache, 0, &HEAD);
    row(cache, 1, &order("3300000009"));
    cache.set_hidden(true);
    let orders = workbook.add_worksheet().set_name("Orders").unwrap();
    row(orders, 0, &HEAD);
    row(orders, 1, &order("3300000001"));
    orders.set_active(true);
    let (plan, _) = import(&desk.file("book.xlsx", saved(workbook)));
    assert_eq!(plan.sheet.as_deref(), Some("Orders"));
    assert_eq!(plan.sheets, ["Cache", "Orders"]);
}

#[test]
fn a_workbook_without_an_export_says_what_its_first_sheet_has() {
    let desk = Desk::new();
    let mut workbook = Workbook::new();
    workbook.add_worksheet();
    row(workbook.add_worksheet(), 3, &["Plant", "Water", "Light"]);
    match refused(&desk.file("book.xlsx", saved(workbook))) {
        ImportError::UnknownFormat { headings, .. } => assert_eq!(headings, ["Plant", "Water", "Light"]),
        other => panic!("{other}"),
    }
    let mut empty = Workbook::new();
    empty.add_worksheet();
    assert_eq!(refused(&desk.file("book.xlsx", saved(empty))).code(), "empty");
}

#[test]
fn a_line_is_the_row_that_the_seller_sees() {
    let desk = Desk::new();
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    row(sheet, 2, &["Orders of November"]);
    row(sheet, 4, &HEAD);
    row(sheet, 5, &order("3300000001"));
    sheet.write(5, 4, "Weg 4\r\nHinterhaus\nbei Lee").unwrap();
    row(sheet, 8, &["11/13/2026", "", "nobody", "", "W", "Bonn", "Germany", "EUR", "1"]);
    row(sheet, 9, &order("3300000002"));
    let (plan, seen) = import(&desk.file("book.xlsx", saved(workbook)));
    assert_eq!(plan.header_line, 5);
    assert_eq!(seen.orders.iter().map(|order| order.lines[0]).collect::<Vec<_>>(), [6, 10]);
    // A line end inside a cell is one, as in any other export.
    let to = &seen.orders[0].ship_to;
    assert_eq!((to.line1.as_str(), to.line2.as_str()), ("Weg 4", "Hinterhaus, bei Lee"));
    assert_eq!((seen.rejected[0].line, seen.rejected[0].kind), (9, ProblemKind::NoOrderNumber));
    use IgnoreReason::{Blank, Preamble};
    assert_eq!(seen.ignored, [(1, Blank), (2, Blank), (3, Preamble), (4, Blank), (7, Blank), (8, Blank)]);
}

#[test]
fn cells_become_what_a_person_would_have_typed() {
    let desk = Desk::new();
    let book = one(|sheet| {
        row(sheet, 1, &order("3300000001"));
        let date = Format::new().set_num_format("dd/mm/yyyy");
        let moment = Format::new().set_num_format("dd/mm/yyyy hh:mm:ss");
        let sold = ExcelDateTime::parse_from_str("2026-03-04").unwrap();
        sheet.write_datetime_with_format(1, 0, &sold, &date).unwrap();
        let shipped = ExcelDateTime::parse_from_str("2026-03-05T18:29:59.999").unwrap();
        sheet.write_datetime_with_format(1, 3, &shipped, &moment).unwrap();
        sheet.write(1, 1, 3_300_000_001.0).unwrap();
        sheet.write(1, 4, "007 Weg, \"hinten\"").unwrap();
        sheet.write(1, 8, 0.1 + 0.2).unwrap();
    });
    let (plan, seen) = import(&desk.file("book.xlsx", book));
    assert_eq!(plan.columns[0].sample, ["2026-03-04"]);
    assert_eq!(plan.columns[3].sample, ["2026-03-05T18:30:00"]);
    assert_eq!(plan.columns[8].sample, ["0.3"]);
    let order = &seen.orders[0];
    assert_eq!(order.number, "3300000001");
    assert_eq!(order.ordered_at.unwrap().to_string(), "2026-03-04");
    assert_eq!(order.ship_to.line1, "007 Weg, \"hinten\"");
    assert_eq!(order.total.unwrap().to_string(), "0.30 EUR");
    assert!(plan.warnings.is_empty(), "{:?}", plan.warnings);
}

#[test]
fn texts_keep_their_zeros_and_numbers_that_lost_digits_are_damaged() {
    let desk = Desk::new();
    let head = "Order Number|Buyer Username|Buyer Name|Sales Record Number|Item Title|Quantity|Sold For|Total Price|Sale Date|Paid On Date|Tracking Number|Ship To Zip|Ship To Country|Ship To Name";
    let head: Vec<&str> = head.split('|').collect();
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    row(sheet, 0, &head);
    let cells = "12-00001-00001|ann|Ann|7|Cup|2|5|6|Nov-13-26|Nov-14-26|9400108106245500211135|00501|United States|Ann";
    row(sheet, 1, &cells.split('|').collect::<Vec<_>>());
    row(sheet, 2, &cells.replace("00001-00001", "00001-00002").split('|').collect::<Vec<_>>());
    sheet.write(2, 10, 9_400_108_106_245_500_211_135.0).unwrap();
    sheet.write(2, 11, 501.0).unwrap();
    let (plan, seen) = import(&desk.file("book.xlsx", saved(workbook)));
    assert_eq!(seen.orders[0].ship_to.postal_code, "00501");
    assert_eq!(seen.orders[0].shipments[0].tracking_number, "9400108106245500211135");
    assert!(
        plan.warnings
            .contains(&Warning::DamagedIdentifiers { column: "Tracking Number".to_owned(), cells: 1 })
    );
    assert!(plan.warnings.contains(&Warning::LostZeros { column: "Ship To Zip".to_owned(), cells: 1 }));
    let damaged = &seen.noted[0];
    assert_eq!((damaged.kind, damaged.line), (ProblemKind::Damaged, 3));
    assert_eq!(damaged.raw, "9.4001081062455E+21");
    assert!(seen.orders[1].shipments.is_empty());
}

#[test]
fn of_a_formula_the_saved_value_counts_and_no_other_file_is_touched() {
    let desk = Desk::new();
    let other = desk.file("other.xlsx", one(|sheet| row(sheet, 1, &order("9999999999"))));
    let link = format!(
        "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\" Target=\"file://{}\" TargetMode=\"External\"/></Relationships>",
        other.display()
    );
    let link_part = "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><externalBook r:id=\"rId1\"/></externalLink>";
    let data = text_row(1, &HEAD)
        + &text_row(2, &order("3300000001")[..8])
            .replace("</row>", "<c r=\"I2\"><f>[1]Sheet1!I2*1000</f><v>12.5</v></c></row>")
        + &text_row(3, &order("3300000002")[..8])
            .replace("</row>", "<c r=\"I3\" t=\"e\"><f>NA()</f><v>#N/A</v></c></row>")
        + &text_row(4, &order("3300000003")[..8])
            .replace("</row>", "<c r=\"I4\" t=\"str\"><f>\"1\"&amp;\"3.00\"</f><v>13.00</v></c></row>");
    let book = xlsx(
        &[("Orders", &data)],
        &[
            ("xl/externalLinks/externalLink1.xml", link_part.as_bytes()),
            ("xl/externalLinks/_rels/externalLink1.xml.rels", link.as_bytes()),
        ],
    );
    let path = desk.file("book.xlsx", book);
    // What is not there cannot have been read, and a value of its own would have come out.
    std::fs::remove_file(&other).unwrap();
    let (_, seen) = import(&path);
    let totals: Vec<_> = seen.orders.iter().map(|order| order.total.map(|total| total.to_string())).collect();
    assert_eq!(totals, [Some("12.50 EUR".to_owned()), None, Some("13.00 EUR".to_owned())]);
    assert_eq!((seen.noted[0].kind, seen.noted[0].raw.as_str()), (ProblemKind::AmountUnreadable, "#N/A"));

    let written = one(|sheet| {
        row(sheet, 1, &order("3300000004"));
        sheet.write(1, 8, Formula::new("=1+1").set_result("7.25")).unwrap();
    });
    let (_, seen) = import(&desk.file("formula.xlsx", written));
    assert_eq!(seen.orders[0].total.unwrap().to_string(), "7.25 EUR");
}

#[test]
fn of_merged_cells_the_first_one_has_the_value() {
    let desk = Desk::new();
    let book = one(|sheet| {
        row(sheet, 1, &order("3300000001"));
        sheet.merge_range(1, 4, 1, 5, "Weg 4", &Format::new()).unwrap();
    });
    let (_, seen) = import(&desk.file("book.xlsx", book));
    let to = &seen.orders[0].ship_to;
    assert_eq!((to.line1.as_str(), to.city.as_str()), ("Weg 4", ""));
}

#[test]
fn rows_whose_last_cells_are_empty_are_whole() {
    let desk = Desk::new();
    let book = one(|sheet| {
        row(sheet, 1, &order("3300000001")[..7]);
        row(sheet, 2, &order("3300000002"));
        row(sheet, 3, &order("3300000003")[..7]);
        // Far right of the table, where somebody noted something.
        sheet.write(80, 30, "").unwrap();
    });
    let (_, seen) = import(&desk.file("book.xlsx", book));
    assert_eq!((seen.orders.len(), seen.rejected.len()), (3, 0));
    let few = seen.noted.iter().filter(|note| note.kind == ProblemKind::TooFewCells).count();
    assert_eq!(few, 0, "{:?}", seen.noted);
}

#[test]
fn an_export_that_was_put_into_one_column_is_read_as_the_text_it_is() {
    let desk = Desk::new();
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, HEAD.join(";")).unwrap();
    sheet.write(1, 0, order("3300000001").join(";").replace("12.50", "\"12,50\"")).unwrap();
    let (plan, seen) = import(&desk.file("book.xlsx", saved(workbook)));
    assert_eq!((plan.delimiter, seen.orders[0].lines[0]), (';', 2));
    assert_eq!(seen.orders[0].total.unwrap().to_string(), "12.50 EUR");
}

#[test]
fn a_separator_or_an_encoding_chosen_by_hand_changes_nothing_about_a_sheet() {
    let desk = Desk::new();
    let path = desk.file("book.xlsx", one(|sheet| row(sheet, 1, &order("3300000001"))));
    let overrides =
        Overrides { delimiter: Some(';'), encoding: Some("windows-1252".to_owned()), ..Overrides::default() };
    let (plan, seen) = import_as(&path, &overrides);
    assert_eq!((plan.delimiter, plan.encoding.as_str()), (',', "UTF-8"));
    assert_eq!(seen.orders[0].ship_to.city, "Köln");
}

#[test]
fn a_workbook_that_changed_after_it_was_inspected_is_not_imported() {
    let desk = Desk::new();
    let path = desk.file("book.xlsx", one(|sheet| row(sheet, 1, &order("3300000001"))));
    let plan = inspect(&path, &Overrides::default()).unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    // A byte of the time at which a part was packed.
    bytes[10] ^= 1;
    std::fs::write(&path, &bytes).unwrap();
    assert!(matches!(read_all(&plan), Err(ImportError::Changed { .. })));
    bytes.push(0);
    std::fs::write(&path, &bytes).unwrap();
    assert!(matches!(read_all(&plan), Err(ImportError::Changed { .. })));
}

#[test]
fn reading_a_sheet_twice_gives_the_same() {
    let desk = Desk::new();
    let path = desk.file("book.xlsx", one(|sheet| row(sheet, 1, &order("3300000001"))));
    let plan = inspect(&path, &Overrides::default()).unwrap();
    assert_eq!(plan, inspect(&path, &Overrides::default()).unwrap());
    let (one, two) = (read_all(&plan).unwrap(), read_all(&plan).unwrap());
    assert_eq!((one.orders, one.counted), (two.orders, two.counted));
}

#[test]
fn an_ods_is_read_with_its_own_kinds_of_cells() {
    let desk = Desk::new();
    let cells = "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-05T18:30:00.5\"><text:p>5.3.</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"float\" office:value=\"3300000001\"><text:p>3,3E9</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"string\"><office:annotation><text:p>remark</text:p></office:annotation><text:p>Ann <text:s text:c=\"2\"/>&lt;Lee&gt; &amp; Söhne</text:p><text:p>c/o <text:a>Bo</text:a></text:p></table:table-cell>\
         <table:table-cell/>\
         <table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\"><text:p>007</text:p></table:table-cell>\
         <table:covered-table-cell office:value-type=\"string\"><text:p>under it</text:p></table:covered-table-cell>\
         <table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>WAHR</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"string\"><text:p>EUR</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"12.5\" table:formula=\"of:=[.A1]\"><text:p>12,50 €</text:p></table:table-cell>";
    let body = format!(
        "<table:table table:name=\"Leer\"><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>\
         <table:table table:name=\"Verkäufe\"><table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>{}\
         <table:table-row>{cells}<table:table-cell table:number-columns-repeated=\"16375\"/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"2\">{}</table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>",
        ods_row(&HEAD),
        cells.replace("3300000001", "3300000002"),
    );
    let (plan, seen) = import(&desk.file("book.ods", ods(&body)));
    assert_eq!((plan.sheet.as_deref(), plan.header_line), (Some("Verkäufe"), 4));
    assert_eq!(plan.sheets, ["Leer", "Verkäufe"]);
    let order = &seen.orders[0];
    assert_eq!((order.number.as_str(), order.lines.as_slice()), ("3300000001", &[5][..]));
    assert_eq!(order.ordered_at.unwrap().to_string(), "2026-03-05T18:30:00");
    assert_eq!(order.ship_to.name, "Ann   <Lee> & Söhne\nc/o Bo");
    assert_eq!((order.ship_to.line1.as_str(), order.ship_to.city.as_str()), ("007", ""));
    assert_eq!(order.ship_to.country, "TRUE");
    assert_eq!(order.total.unwrap().to_string(), "12.50 EUR");
    assert_eq!(seen.orders[1].lines, [6, 7], "a row that is repeated is two rows");
}

#[test]
fn an_xls_is_read_and_its_claims_about_its_size_are_not() {
    let desk = Desk::new();
    let strings = ["Mühlgäßchen 4", "Ann Lee of the long name", "EUR"];
    for split in [None, Some(1)] {
        let notes = vec![(0, 0, Value::Label("Notes")), (0, 1, Value::Label("Who"))];
        let empty = Vec::new();
        let stream =
            xls_stream(&[("Leer", empty), ("Notes", notes), ("Orders", old_cells())], &strings, split);
        let path = desk.file("book.xls", compound(&[("Workbook", &stream)]));
        let (plan, seen) = import(&path);
        assert_eq!((plan.sheet.as_deref(), plan.header_line), (Some("Orders"), 4));
        assert_eq!(plan.sheets, ["Leer", "Notes", "Orders"]);
        let order = &seen.orders[0];
        assert_eq!((order.number.as_str(), order.lines[0]), ("3300000001", 5));
        assert_eq!(order.ordered_at.unwrap().to_string(), "2026-03-05T18:30:00");
        assert_eq!(order.ship_to.name, "Ann Lee of the long name");
        assert_eq!((order.ship_to.line1.as_str(), order.ship_to.city.as_str()), ("Mühlgäßchen 4", "Köln"));
        assert_eq!((order.ship_to.country.as_str(), order.total.unwrap().minor), ("TRUE", 1250));
        assert_eq!((seen.orders[1].lines[0], seen.orders[1].total), (7, None));
        assert_eq!(seen.noted[0].raw, "#N/A");
    }
}

/// A header on the fourth row and two orders, of every kind of value.
fn old_cells() -> Vec<(u16, u16, Value<'static>)> {
    let mut cells: Vec<_> =
        HEAD.iter().enumerate().map(|(column, name)| (3, column as u16, Value::Label(name))).collect();
    cells.extend([
        (4, 0, Value::Number(46_086.770_833_333_3, 1)),
        (4, 1, Value::Number(3_300_000_001.0, 0)),
        (4, 2, Value::Shared(1)),
        (4, 4, Value::Shared(0)),
        (4, 5, Value::FormulaText("Köln")),
        (4, 6, Value::Truth(true)),
        (4, 7, Value::Shared(2)),
        (4, 8, Value::FormulaNumber(12.5)),
        (6, 1, Value::Number(3_300_000_002.0, 0)),
        (6, 7, Value::Shared(2)),
        (6, 8, Value::Error(0x2A)),
    ]);
    cells
}

#[test]
fn an_xlsb_is_read() {
    let desk = Desk::new();
    let one = order("3300000001");
    let book = xlsb("Orders", 2, &[&HEAD, &one]);
    let (plan, seen) = import(&desk.file("book.xlsb", book));
    assert_eq!((plan.sheet.as_deref(), plan.header_line), (Some("Orders"), 3));
    assert_eq!(seen.orders[0].lines, [4]);
    assert_eq!(seen.orders[0].ship_to.city, "Köln");
}

#[test]
fn a_workbook_whose_parts_contradict_each_other_is_damaged() {
    let desk = Desk::new();
    let one = order("3300000001");
    let book = xlsb("Orders", 2, &[&HEAD, &one]);
    let name = "xl/worksheets/sheet1.bin";
    let mut sheet = parts(&book).into_iter().find(|(part, _)| part == name).unwrap().1;
    // The last cell has a shared text that there is not.
    let index = sheet.len() - 10;
    assert_eq!(sheet[index..index + 4], 17u32.to_le_bytes());
    sheet[index..index + 4].copy_from_slice(&999u32.to_le_bytes());
    assert_eq!(refused(&desk.file("book.xlsb", with_part(&book, name, &sheet))).code(), "damaged");
}

#[test]
fn an_error_value_that_is_younger_than_the_reader_leaves_its_cell_empty() {
    let desk = Desk::new();
    let spilled = "<c r=\"C2\" t=\"e\"><f>SORT(A1:A9)</f><v>#SPILL!</v></c>";
    let cell = "<c r=\"C2\" t=\"inlineStr\"><is><t>Ann Lee</t></is></c>";
    let data = text_row(1, &HEAD) + &text_row(2, &order("3300000001")).replace(cell, spilled);
    assert!(data.contains(spilled));
    let (_, seen) = import(&desk.file("book.xlsx", xlsx(&[("Orders", &data)], &[])));
    assert_eq!(seen.orders[0].ship_to.name, "");
    assert_eq!(seen.orders[0].total.unwrap().to_string(), "12.50 EUR");
}

#[test]
fn what_a_file_is_decides_its_content_and_not_its_name() {
    let desk = Desk::new();
    let book = one(|sheet| row(sheet, 1, &order("3300000001")));
    for name in ["book.csv", "book.xls", "book.ods", "book"] {
        assert_eq!(import(&desk.file(name, &book)).1.orders.len(), 1, "{name}");
    }
    let text = format!("{}\n{}\n", HEAD.join("\t"), order("3300000001").join("\t"));
    let (plan, seen) = import(&desk.file("orders.xls", &text));
    assert_eq!((plan.sheet, plan.delimiter, seen.orders.len()), (None, '\t', 1));
    let (_, seen) = import(&desk.file("orders.xlsx", text.replace('\t', ",")));
    assert_eq!(seen.orders.len(), 1);
    let page =
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>Order ID</td></tr></table>";
    assert!(matches!(
        refused(&desk.file("orders.xls", page)),
        ImportError::NotATable { looks_like: LooksLike::WebPage, .. }
    ));
    let choose = Overrides { sheet: Some("Orders".to_owned()), ..Overrides::default() };
    assert_eq!(import_as(&desk.file("orders.csv", &text), &choose).0.sheet, None);
}

#[rstest]
#[case(packed(&[("photo.jpg", b"x")]), LooksLike::Archive)]
#[case(packed(&[("[Content_Types].xml", b"<a/>"), ("word/document.xml", b"<a/>")]), LooksLike::Document)]
#[case(packed(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<a/>")]), LooksLike::Document)]
#[case(packed(&[("Index/Tables/DataList.iwa", b"x")]), LooksLike::Spreadsheet)]
#[case(compound(&[("WordDocument", b"x")]), LooksLike::Document)]
#[case(compound(&[("Something", b"x")]), LooksLike::Binary)]
fn archives_and_documents_are_named_for_what_they_are(#[case] bytes: Vec<u8>, #[case] want: LooksLike) {
    match refused(&Desk::new().file("book.xlsx", bytes)) {
        ImportError::NotATable { looks_like, .. } => assert_eq!(looks_like, want),
        other => panic!("{other}"),
    }
}

#[test]
fn a_workbook_with_a_password_is_refused_with_the_cure() {
    let desk = Desk::new();
    let locked = compound(&[("EncryptionInfo", &[4, 0, 4, 0]), ("EncryptedPackage", &[0; 5_000])]);
    let error = refused(&desk.file("book.xlsx", locked));
    assert_eq!(error.code(), "encrypted");
    assert!(error.to_string().ends_with("take the password off and save it again"), "{error}");

    let mut stream = xls_stream(&[("A", Vec::new())], &[], None);
    // A record that says that what follows is encrypted, behind the first one.
    stream.splice(12..12, [0x2F, 0, 4, 0, 0, 0, 1, 0]);
    let old = desk.file("book.xls", compound(&[("Workbook", &stream)]));
    assert_eq!(refused(&old).code(), "encrypted");

    let manifest = b"<manifest:manifest><manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let open = packed(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", b"\x01\x02\x03\xff\xfe"),
    ]);
    assert_eq!(refused(&desk.file("book.ods", open)).code(), "encrypted");

    // The same of the archive itself: every part is marked as encrypted.
    let mut bytes = packed(&[("xl/workbook.xml", b"<a/>"), ("[Content_Types].xml", b"<a/>")]);
    for at in 0..bytes.len() - 10 {
        match &bytes[at..at + 4] {
            b"PK\x03\x04" => bytes[at + 6] |= 1,
            b"PK\x01\x02" => bytes[at + 8] |= 1,
            _ => {}
        }
    }
    assert_eq!(refused(&desk.file("book.xlsx", bytes)).code(), "encrypted");
}

#[test]
fn a_workbook_that_is_cut_off_is_damaged_wherever_it_is_cut() {
    let desk = Desk::new();
    let long: String = (0..3_000).map(|n| text_row(n + 2, &order(&format!("33{n:08}")))).collect();
    let whole = xlsx(&[("Orders", &(text_row(1, &HEAD) + &long))], &[]);
    let old = xls_stream(&[("A", old_cells())], &["a", "b", "EUR"], None);
    let old = compound(&[("Workbook", &old)]);
    let (_, uncut) = import(&desk.file("book.xls", &old));
    for part in 1..40 {
        let error = refused(&desk.file("book.xlsx", &whole[..whole.len() * part / 40]));
        assert!(matches!(error, ImportError::Damaged { .. }), "{part}: {error}");
    }
    for part in 1..40 {
        // What lies behind the last record of an old workbook is filling and may be missing.
        match inspect(&desk.file("book.xls", &old[..old.len() * part / 40]), &Overrides::default()) {
            Ok(plan) => assert_eq!(read_all(&plan).unwrap().orders, uncut.orders, "{part}"),
            Err(error) => assert!(matches!(error, ImportError::Damaged { .. }), "{part}: {error}"),
        }
    }
}

/// Overwrites the unpacked sizes that an archive claims.
fn claiming(mut bytes: Vec<u8>, size: u32) -> Vec<u8> {
    for at in 0..bytes.len() - 30 {
        match &bytes[at..at + 4] {
            b"PK\x03\x04" => bytes[at + 22..at + 26].copy_from_slice(&size.to_le_bytes()),
            b"PK\x01\x02" => bytes[at + 24..at + 28].copy_from_slice(&size.to_le_bytes()),
            _ => {}
        }
    }
    bytes
}

#[test]
fn a_file_made_to_fill_the_memory_is_refused_whatever_it_says_about_its_size() {
    let desk = Desk::new();
    let blanks = " ".repeat(64 << 20);
    let bomb = xlsx(&[("Orders", &blanks)], &[]);
    assert!(bomb.len() < 200_000);
    match refused(&desk.file("book.xlsx", &bomb)) {
        ImportError::Oversized { excess, .. } => assert_eq!(excess, Excess::Unpacked),
        other => panic!("{other}"),
    }
    assert_eq!(refused(&desk.file("book.xlsx", claiming(bomb, 100))).code(), "damaged");
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for part in 0..10_001 {
        writer.start_file(format!("xl/{part}"), zip::write::SimpleFileOptions::default()).unwrap();
    }
    writer.start_file("[Content_Types].xml", zip::write::SimpleFileOptions::default()).unwrap();
    writer.write_all(b"<a/>").unwrap();
    let many = writer.finish().unwrap().into_inner();
    match refused(&desk.file("book.xlsx", many)) {
        ImportError::Oversized { excess, .. } => assert_eq!(excess, Excess::Parts),
        other => panic!("{other}"),
    }
}

#[test]
fn an_honest_workbook_that_lies_about_its_sizes_is_never_misread() {
    let desk = Desk::new();
    let data = text_row(1, &HEAD) + &text_row(2, &order("3300000001"));
    let book = claiming(xlsx(&[("Orders", &data)], &[]), 3);
    match inspect(&desk.file("book.xlsx", book), &Overrides::default()) {
        Ok(plan) => assert_eq!(read_all(&plan).unwrap().orders[0].number, "3300000001"),
        Err(error) => assert_eq!(error.code(), "damaged"),
    }
}

#[test]
fn a_used_range_of_a_billion_cells_costs_nothing_and_a_cell_at_its_end_is_refused() {
    let desk = Desk::new();
    // Every sheet of `xlsx` claims A1:XFD1048576.
    let data = text_row(1, &HEAD) + &text_row(2, &order("3300000001"));
    let (_, seen) = import(&desk.file("book.xlsx", xlsx(&[("Orders", &data)], &[])));
    assert_eq!(seen.orders.len(), 1);
    let far = |cell: &str| {
        let data = format!("{data}<row r=\"1048576\"><c r=\"{cell}\"><v>1</v></c></row>");
        desk.file("book.xlsx", xlsx(&[("Orders", &data)], &[]))
    };
    match refused(&far("XFD1048576")) {
        ImportError::Oversized { excess, .. } => assert_eq!(excess, Excess::Columns),
        other => panic!("{other}"),
    }
    // A cell far below is a record far below.
    let (plan, seen) = import(&far("A1048576"));
    assert_eq!(plan.records, 1);
    assert_eq!(seen.ignored.last(), Some(&(1_048_576, IgnoreReason::Footer)));

    let mut cells: Vec<_> =
        HEAD.iter().enumerate().map(|(column, name)| (0, column as u16, Value::Label(name))).collect();
    cells.push((65_535, 255, Value::Label("y")));
    let stream = xls_stream(&[("A", cells)], &[], None);
    match refused(&desk.file("book.xls", compound(&[("Workbook", &stream)]))) {
        ImportError::Oversized { excess, .. } => assert_eq!(excess, Excess::Cells),
        other => panic!("{other}"),
    }
}

#[test]
fn cells_that_are_repeated_without_end_are_refused() {
    let desk = Desk::new();
    let repeated = |rows: &str, columns: &str| {
        let body = format!(
            "<table:table table:name=\"A\">{}<table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell table:number-columns-repeated=\"{columns}\" office:value-type=\"string\"><text:p>{}</text:p></table:table-cell></table:table-row></table:table>",
            ods_row(&HEAD),
            "x".repeat(200)
        );
        match refused(&desk.file("book.ods", ods(&body))) {
            ImportError::Oversized { excess, .. } => excess,
            other => panic!("{other}"),
        }
    };
    assert_eq!(repeated("1", "4000000000"), Excess::Columns);
    assert_eq!(repeated("1048576", "9000"), Excess::Text);
    let text = "x".repeat(30_000);
    let head = HEAD.iter().enumerate().map(|(column, name)| (0, column as u16, Value::Label(name)));
    let cells = head.chain((1..u16::MAX).map(|row| (row, 0, Value::Shared(0)))).collect();
    let stream = xls_stream(&[("A", cells)], &[&text], None);
    match refused(&desk.file("book.xls", compound(&[("Workbook", &stream)]))) {
        ImportError::Oversized { excess, .. } => assert_eq!(excess, Excess::Text),
        other => panic!("{other}"),
    }
}

#[test]
fn a_number_beyond_those_of_an_ods_column_is_a_damaged_workbook() {
    let desk = Desk::new();
    let body = "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"-4\"><table:table-cell/></table:table-row></table:table>";
    assert_eq!(refused(&desk.file("book.ods", ods(body))).code(), "damaged");
}
