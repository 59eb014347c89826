//! What importing promises whatever a file looks like.

#![allow(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on should say so"
)]

use std::io::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use docket_domain::order::{OrderRecord, OrderStage, SideRecord};
use docket_domain::{Problem, ProblemKind};
use docket_import::{
    Counted, DateCertainty, DateOrder, DecimalSign, Emitted, IgnoreReason, ImportError, LooksLike, Overrides,
    Plan, Question, Warning, inspect, read,
};
use proptest::prelude::*;
use rstest::rstest;
use tempfile::TempDir;

const ETSY: &str =
    "Sale Date,Order ID,Full Name,Date Shipped,Street 1,Ship City,Ship Country,Currency,Order Total";
const EBAY: &str = "Sales Record Number,Order Number,Buyer Username,Item Title,Quantity,Sold For,Total Price,Sale Date,Paid On Date";

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
    sides: Vec<SideRecord>,
    rejected: Vec<Problem>,
    noted: Vec<Problem>,
    ignored: Vec<(u64, IgnoreReason)>,
}

fn read_all(plan: &Plan) -> Result<Seen, ImportError> {
    let mut seen = Seen::default();
    seen.counted = read(plan, &mut |emitted, _| {
        match emitted {
            Emitted::Order(order) => seen.orders.push(*order),
            Emitted::Side(side) => seen.sides.push(*side),
            Emitted::Rejected(problem) => seen.rejected.push(problem),
            Emitted::Noted(problem) => seen.noted.push(problem),
            Emitted::Ignored { line, reason } => seen.ignored.push((line, reason)),
        }
        ControlFlow::Continue(())
    })?;
    Ok(seen)
}

fn import(path: &Path) -> (Plan, Seen) {
    let plan = inspect(path, &Overrides::default()).unwrap_or_else(|error| panic!("{error}"));
    let seen = read_all(&plan).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(seen.counted.records, seen.counted.accepted + seen.counted.rejected);
    assert_eq!(seen.counted.records, plan.records);
    (plan, seen)
}

fn etsy(rows: &str) -> String {
    format!("{ETSY}\n{rows}")
}

fn utf16(text: &str, big: bool, mark: bool) -> Vec<u8> {
    let mark = if mark { "\u{feff}" } else { "" };
    let units: Vec<u16> = mark.encode_utf16().chain(text.encode_utf16()).collect();
    units.into_iter().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()
}

/// German letters as Excel for Mac writes them.
fn macintosh(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        'ä' => 0x8A,
        'ö' => 0x9A,
        'ü' => 0x9F,
        'ß' => 0xA7,
        other => u8::try_from(u32::from(other)).unwrap(),
    };
    text.chars().map(byte).collect()
}

#[rstest]
#[case::utf8("UTF-8", |t: &str| t.as_bytes().to_vec())]
#[case::utf8_mark("UTF-8", |t: &str| format!("\u{feff}{t}").into_bytes())]
#[case::utf16_le("UTF-16LE", |t: &str| utf16(t, false, true))]
#[case::utf16_be("UTF-16BE", |t: &str| utf16(t, true, true))]
#[case::utf16_unmarked("UTF-16LE", |t: &str| utf16(t, false, false))]
#[case::western("windows-1252", latin)]
#[case::mac("macintosh", macintosh)]
fn umlauts_arrive_whatever_the_encoding(#[case] encoding: &str, #[case] encode: fn(&str) -> Vec<u8>) {
    let desk = Desk::new();
    let text = etsy("11/13/26,3300000001,Jürgen Großkötter,,Mühlgäßchen 4,Göppingen,Germany,EUR,12.50\r\n");
    let (plan, seen) = import(&desk.file("a.csv", encode(&text)));
    assert_eq!(plan.encoding, encoding);
    assert_eq!(seen.orders[0].ship_to.name, "Jürgen Großkötter");
    assert_eq!(seen.orders[0].ship_to.line1, "Mühlgäßchen 4");
    assert_eq!(seen.orders[0].total.unwrap().to_string(), "12.50 EUR");
}

#[test]
fn a_report_without_quoting_has_it_once_a_spreadsheet_saved_it() {
    let desk = Desk::new();
    let head =
        "amazon-order-id,purchase-date,order-status,product-name,sku,asin,quantity,currency,item-price";
    let row = |title: &str, mark: char| {
        let cells =
            ["114-1", "2026-11-03T17:20:11+00:00", "Shipped", title, "SEED-2", "B01", "1", "USD", "14.00"];
        cells.join(&mark.to_string())
    };
    let (plan, seen) =
        import(&desk.file("a.csv", format!("{head}\n{}\n", row("\"Seed mix, 2\"\" scoop\"", ','))));
    assert_eq!(plan.format, "amazon_all_orders");
    assert_eq!(seen.orders[0].items[0].title, "Seed mix, 2\" scoop");
    let tabs = format!("{}\n{}\n", head.replace(',', "\t"), row("\"Seed\" mix, 2\" scoop", '\t'));
    let (_, seen) = import(&desk.file("a.txt", tabs));
    assert_eq!(seen.orders[0].items[0].title, "\"Seed\" mix, 2\" scoop", "a quotation mark is data there");
}

#[test]
fn a_sum_of_amounts_of_which_one_is_unreadable_is_not_told() {
    let desk = Desk::new();
    let head = "amazon-order-id\tpurchase-date\torder-status\tproduct-name\tsku\tasin\tquantity\tcurrency\titem-price\titem-tax\tshipping-tax";
    let row = |price: &str, tax: &str| {
        format!(
            "114-1\t2026-11-03T17:20:11+00:00\tShipped\tSeed mix\tSEED\tB01\t1\tUSD\t{price}\t1.00\t{tax}\n"
        )
    };
    let whole = format!("{head}\n{}{}", row("14.00", "0.10"), row("6.00", "0.20"));
    let (_, seen) = import(&desk.file("a.txt", whole));
    assert_eq!(seen.orders[0].tax.unwrap().to_string(), "2.30 USD");
    assert_eq!(seen.orders[0].total.unwrap().to_string(), "22.30 USD");
    for broken in [row("6.oo", "0.20"), row("6.00", "?")] {
        let (_, seen) = import(&desk.file("b.txt", format!("{head}\n{}{broken}", row("14.00", "0.10"))));
        assert_eq!((seen.orders[0].subtotal, seen.orders[0].total), (None, None));
        assert_eq!(seen.noted[0].kind, ProblemKind::AmountUnreadable);
        assert_eq!(seen.orders[0].items[0].price.unwrap().to_string(), "14.00 USD");
    }
}

#[test]
fn one_byte_that_is_not_utf8_spoils_one_record_only() {
    let desk = Desk::new();
    let mut bytes = Vec::new();
    for number in 0..40 {
        writeln!(bytes, "11/13/26,33000000{number:02},Jörg Müller,,Weg 4,Köln,Germany,EUR,12.50").unwrap();
    }
    bytes[36] = 0xFF;
    let (plan, seen) = import(&desk.file("a.csv", [format!("{ETSY}\n").as_bytes(), &bytes].concat()));
    assert_eq!(plan.encoding, "UTF-8");
    assert!(plan.warnings.contains(&Warning::EncodingBroken { records: 1 }));
    assert_eq!(seen.counted.accepted, 40);
    assert_eq!(seen.noted.len(), 1);
    assert_eq!((seen.noted[0].kind, seen.noted[0].line), (ProblemKind::EncodingBroken, 2));
}

#[rstest]
#[case(';', ';')]
#[case('\t', '\t')]
#[case('|', '|')]
fn the_separator_is_found_whatever_the_file_is_called(#[case] separator: char, #[case] want: char) {
    let desk = Desk::new();
    let text = etsy("11/13/26,3300000001,Ann Lee,,Weg 4,Köln,Germany,EUR,12.50\n");
    let (plan, seen) = import(&desk.file("a.csv", text.replace(',', &separator.to_string())));
    assert_eq!(plan.delimiter, want);
    assert_eq!(seen.orders.len(), 1);
}

#[test]
fn a_preamble_may_use_another_separator_and_is_listed_line_by_line() {
    let desk = Desk::new();
    let table = format!("{EBAY}\n7,12-00001-00001,ann,Cup,1,\"5,00\",\"6,00\",01.02.2026,02.02.2026\n")
        .replace(',', ";");
    let table = table.replace("\"5;00\"", "5,00").replace("\"6;00\"", "6,00");
    let text = format!("--,--,--\nsep=;\n\nReport of \"today\n{table}");
    let (plan, seen) = import(&desk.file("a.csv", text));
    assert_eq!((plan.delimiter, plan.header_line), (';', 5));
    assert_eq!((plan.decimal, plan.date_order), (DecimalSign::Comma, Some(DateOrder::Dmy)));
    let reasons: Vec<_> = seen.ignored.iter().map(|(_, reason)| *reason).collect();
    use IgnoreReason::*;
    assert_eq!(reasons, [Padding, SeparatorLine, Blank, Preamble]);
    assert_eq!(seen.orders[0].total.unwrap().to_string(), "6.00 USD");
}

#[test]
fn files_of_old_macs_end_their_lines_with_a_carriage_return() {
    let desk = Desk::new();
    let text = etsy(
        "11/13/26,3300000001,Ann,,W 4,Bonn,Germany,EUR,1.00\n11/14/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,2.00\n",
    );
    let (_, seen) = import(&desk.file("a.csv", text.replace('\n', "\r")));
    assert_eq!(seen.orders.len(), 2);
    assert_eq!(seen.orders[1].lines, [3]);
}

#[test]
fn one_day_above_twelve_decides_for_all_rows_of_the_file() {
    let desk = Desk::new();
    let text = etsy(
        "01/02/26,3300000001,Ann,03/02/26,W 4,Bonn,Germany,EUR,1.00\n25/02/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,2.00\n",
    );
    let (plan, seen) = import(&desk.file("a.csv", text));
    assert_eq!(plan.date_order, Some(DateOrder::Dmy));
    assert_eq!(plan.date_certainty, DateCertainty::Proven { rows: 1 });
    assert_eq!(seen.orders[0].ordered_at.unwrap().to_string(), "2026-02-01");
    // The column of shipping dates proves nothing itself and follows the other one.
    assert_eq!(seen.orders[0].shipments[0].shipped_at.unwrap().to_string(), "2026-02-03");
}

#[test]
fn dates_that_can_be_read_both_ways_are_said_to_be_so() {
    let desk = Desk::new();
    let path = desk.file("a.csv", etsy("01/02/26,3300000001,Ann,,W 4,Bonn,Germany,EUR,1.00\n"));
    let (plan, seen) = import(&path);
    assert_eq!(plan.date_certainty, DateCertainty::Ambiguous);
    let sample = "01/02/26".to_owned();
    let column = "Sale Date".to_owned();
    assert_eq!(plan.warnings, [Warning::DatesAmbiguous { column, assumed: DateOrder::Mdy, sample }]);
    assert_eq!(seen.orders[0].ordered_at.unwrap().to_string(), "2026-01-02");

    let chosen = Overrides { date_order: Some(DateOrder::Dmy), ..Overrides::default() };
    let plan = inspect(&path, &chosen).unwrap();
    assert_eq!((plan.date_certainty.clone(), plan.warnings.len()), (DateCertainty::Chosen, 0));
    assert_eq!(read_all(&plan).unwrap().orders[0].ordered_at.unwrap().to_string(), "2026-02-01");
}

#[test]
fn an_order_whose_records_stand_apart_is_still_one_order() {
    let desk = Desk::new();
    let head = "Order ID,Item Name,Quantity,Price,Currency,Transaction ID,Sale Date";
    let text = format!(
        "{head}\n3300000001,Cup,1,2.00,EUR,11,11/13/26\n3300000002,Jug,1,3.00,EUR,12,11/13/26\n\
         3300000001,Mug,2,4.00,EUR,13,11/13/26\n3300000003,Pot,1,9.00,EUR,14,11/13/26\n3300000001,Cup,1,2.00,EUR,11,11/13/26\n"
    );
    let (plan, seen) = import(&desk.file("a.csv", text));
    assert_eq!(plan.warnings, [Warning::Scattered { orders: 1 }]);
    assert_eq!((seen.counted.accepted, seen.orders.len()), (5, 3));
    let order = seen.orders.iter().find(|order| order.number == "3300000001").unwrap();
    assert_eq!(order.lines, [2, 4, 6]);
    let titles: Vec<&str> = order.items.iter().map(|item| item.title.as_str()).collect();
    assert_eq!(titles, ["Cup", "Mug"], "the item that stands twice is the same item");
    assert!(seen.noted.is_empty());
}

#[test]
fn an_order_is_unpaid_while_ebay_has_not_given_it_a_number_and_keeps_its_record_number_afterwards() {
    let desk = Desk::new();
    let unpaid = format!("{EBAY}\n7,,ann,Cup,1,$5.00,$6.00,Nov-13-26,\n");
    let (_, before) = import(&desk.file("a.csv", unpaid));
    let paid = format!("{EBAY}\n7,12-00001-00001,ann,Cup,1,$5.00,$6.00,Nov-13-26,Nov-14-26\n");
    let (_, after) = import(&desk.file("b.csv", paid));
    assert_eq!((before.orders[0].number.as_str(), before.orders[0].stage), ("record-7", OrderStage::Unpaid));
    assert_eq!(
        (after.orders[0].number.as_str(), after.orders[0].stage),
        ("12-00001-00001", OrderStage::ToShip)
    );
    assert_eq!(after.orders[0].aliases, ["record-7"]);
}

#[test]
fn a_stray_quote_spoils_its_own_line_and_not_the_rest_of_the_file() {
    let desk = Desk::new();
    let text = etsy(
        "11/13/26,3300000001,Ann,,\"W 4,Bonn,Germany,EUR,1.00\n11/14/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,2.00\n\
         11/15/26,3300000003,Cy,,W 6,Bonn,Germany,EUR,3.00\n",
    );
    let (_, seen) = import(&desk.file("a.csv", text));
    assert_eq!(seen.rejected.len(), 1);
    assert_eq!((seen.rejected[0].kind, seen.rejected[0].line), (ProblemKind::TruncatedLine, 2));
    assert_eq!(seen.orders.iter().map(|order| order.lines[0]).collect::<Vec<_>>(), [3, 4]);
}

#[test]
fn a_file_that_stops_inside_a_note_of_several_lines_loses_that_record_only() {
    let desk = Desk::new();
    let head = "Name,Email,Financial Status,Total,Currency,Lineitem name,Notes,Created at";
    let text = format!(
        "{head}\n#1,a@example.org,paid,5.00,EUR,Cup,,2026-01-02 10:00:00 +0100\n#2,b@example.org,paid,6.00,EUR,Mug,\"Dear shop,\nplease\nwrap"
    );
    let (_, seen) = import(&desk.file("a.csv", text));
    assert_eq!((seen.counted.records, seen.orders.len()), (2, 1));
    assert_eq!(seen.rejected[0].kind, ProblemKind::TruncatedLine);
    assert!(seen.rejected[0].raw.ends_with("Dear shop,\nplease\nwrap"));
}

#[test]
fn a_cell_of_fifty_megabytes_is_one_rejected_record() {
    let desk = Desk::new();
    let mut text = etsy("11/13/26,3300000001,").into_bytes();
    text.resize(text.len() + 50_000_000, b'x');
    text.extend_from_slice(
        b",,W 5,Bonn,Germany,EUR,2.00\n11/14/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,2.00\n",
    );
    let (_, seen) = import(&desk.file("a.csv", text));
    assert_eq!((seen.rejected[0].kind, seen.rejected[0].line), (ProblemKind::CellTooLong, 2));
    assert!(seen.rejected[0].raw.len() < 20_000);
    assert_eq!(seen.orders[0].lines, [3]);
}

#[test]
fn a_record_of_ten_thousand_cells_is_rejected_and_a_header_of_as_many_is_no_format() {
    let desk = Desk::new();
    let wide = vec!["x"; 10_000].join(",");
    let text = etsy(&format!("{wide}\n11/14/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,2.00\n"));
    let (_, seen) = import(&desk.file("a.csv", text));
    assert_eq!((seen.rejected[0].kind, seen.orders.len()), (ProblemKind::TooManyCells, 1));
    let result = inspect(&desk.file("b.csv", format!("{wide}\n{wide}\n")), &Overrides::default());
    assert!(matches!(result, Err(ImportError::UnknownFormat { headings, .. }) if headings.len() == 100));
}

#[test]
fn exports_that_were_put_together_repeat_their_header() {
    let desk = Desk::new();
    let row = "11/14/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,2.00";
    let (_, seen) =
        import(&desk.file("a.csv", etsy(&format!("{row}\n{ETSY}\n{}\n", row.replace("0002", "0003")))));
    assert_eq!(seen.ignored, [(3, IgnoreReason::RepeatedHeader)]);
    assert_eq!(seen.orders.len(), 2);
}

#[test]
fn words_below_the_records_are_a_footer_and_words_between_them_are_rejected() {
    let desk = Desk::new();
    let row = "11/14/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,2.00";
    let (_, seen) = import(&desk.file("a.csv", etsy(&format!("{row}\nTotal of the month,,,,,,,,\n"))));
    assert_eq!(seen.ignored, [(3, IgnoreReason::Footer)]);
    let (_, seen) = import(&desk.file("b.csv", etsy(&format!("Total of the month,,,,,,,,\n{row}\n"))));
    assert_eq!((seen.rejected[0].kind, seen.rejected[0].line), (ProblemKind::NoOrderNumber, 2));
}

#[test]
fn the_platforms_own_footer_is_a_footer_wherever_it_stands() {
    let desk = Desk::new();
    let row = "7,12-00001-00001,ann,Cup,1,$5.00,$6.00,Nov-13-26,Nov-14-26";
    let text = format!(
        "{EBAY}\n{row}\n1,record(s) downloaded,\nSeller ID : ann\n{EBAY}\n{}\n",
        row.replace("00001", "00002")
    );
    let (_, seen) = import(&desk.file("a.csv", text));
    use IgnoreReason::{Footer, RepeatedHeader};
    assert_eq!(seen.ignored, [(3, Footer), (4, Footer), (5, RepeatedHeader)]);
    assert_eq!((seen.orders.len(), seen.rejected.len()), (2, 0));
}

#[test]
fn a_file_that_changed_after_it_was_inspected_is_not_imported() {
    let desk = Desk::new();
    let path = desk.file("a.csv", etsy("11/14/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,2.00\n"));
    let plan = inspect(&path, &Overrides::default()).unwrap();
    desk.file("a.csv", etsy("11/14/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,3.00\n"));
    assert!(matches!(read_all(&plan), Err(ImportError::Changed { .. })));
    desk.file("a.csv", etsy("11/14/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,2.00\n\n"));
    assert!(matches!(read_all(&plan), Err(ImportError::Changed { .. })));
}

#[test]
fn the_receiver_may_break_off() {
    let desk = Desk::new();
    let mut text = etsy("");
    (0..100).for_each(|n| text.push_str(&format!("11/14/26,33000000{n:02},Bo,,W 5,Bonn,Germany,EUR,2.00\n")));
    let plan = inspect(&desk.file("a.csv", text), &Overrides::default()).unwrap();
    let mut orders = 0;
    let counted = read(&plan, &mut |_, _| {
        orders += 1;
        if orders < 3 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })
    .unwrap();
    assert!(counted.stopped);
    assert_eq!(orders, 3);
}

#[test]
fn columns_can_be_named_by_hand() {
    let desk = Desk::new();
    let path = desk.file("a.csv", "Ref;Kunde;Summe;Am\nA-1;Ann Lee;12,50 €;03.11.2026\n");
    assert!(matches!(inspect(&path, &Overrides::default()), Err(ImportError::UnknownFormat { .. })));
    let pairs = [("Ref", "order_number"), ("Kunde", "ship_name"), ("Summe", "total"), ("Am", "ordered_at")];
    let mapping = pairs.iter().map(|(heading, field)| (heading.to_string(), field.to_string())).collect();
    let plan = inspect(&path, &Overrides { mapping, ..Overrides::default() }).unwrap();
    assert_eq!((plan.format.as_str(), plan.delimiter), ("generic_orders", ';'));
    let seen = read_all(&plan).unwrap();
    assert_eq!(seen.orders[0].total.unwrap().to_string(), "12.50 EUR");
    assert_eq!(seen.orders[0].ordered_at.unwrap().to_string(), "2026-11-03");

    let wrong =
        Overrides { mapping: [("Ref".to_owned(), "nonsense".to_owned())].into(), ..Overrides::default() };
    assert!(matches!(inspect(&path, &wrong), Err(ImportError::NoSuchField { .. })));
}

#[test]
fn what_is_no_export_is_named_for_what_it_is() {
    let desk = Desk::new();
    let refused = |path: &Path| inspect(path, &Overrides::default()).unwrap_err();
    let looks = |bytes: &[u8]| match refused(&desk.file("x.csv", bytes)) {
        ImportError::NotATable { looks_like, .. } => looks_like,
        other => panic!("{other}"),
    };
    assert_eq!(looks(b"%PDF-1.7 ..."), LooksLike::Pdf);
    let xml_2003 = b"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>";
    assert_eq!(looks(xml_2003), LooksLike::Spreadsheet);
    assert_eq!(looks(b"PK\x03\x04..........photo.jpg"), LooksLike::Archive);
    assert_eq!(looks(b"SQLite format 3\0..."), LooksLike::Database);
    assert_eq!(looks(b"<!DOCTYPE html><html>Sign in</html>"), LooksLike::WebPage);
    assert_eq!(looks(b"{\"orders\": []}"), LooksLike::Json);
    assert_eq!(looks(b"\x01\x00\x02\x00\x00\x00\x07\x03\x00\xff"), LooksLike::Binary);
    assert_eq!(looks(b"Dear diary\ntoday nothing sold\n"), LooksLike::PlainText);
    assert!(matches!(refused(&desk.file("x.csv", " \r\n\n")), ImportError::Empty { .. }));
    assert!(matches!(refused(&desk.file("x.csv", "\u{feff}")), ImportError::Empty { .. }));
    assert!(matches!(refused(desk.0.path()), ImportError::IsFolder { .. }));
    assert!(matches!(refused(&desk.0.path().join("none.csv")), ImportError::NotFound { .. }));
}

#[test]
fn a_file_of_four_gigabytes_is_refused_without_reading_it() {
    let desk = Desk::new();
    let path = desk.0.path().join("big.csv");
    const BYTES: u64 = (4 << 30) + 7;
    std::fs::File::create(&path).unwrap().set_len(BYTES).unwrap();
    let start = std::time::Instant::now();
    assert!(matches!(inspect(&path, &Overrides::default()), Err(ImportError::TooLarge { bytes: BYTES, .. })));
    assert!(start.elapsed().as_millis() < 500, "{:?}", start.elapsed());
}

#[test]
fn a_stray_nul_spoils_nothing_and_is_said() {
    let desk = Desk::new();
    let text = etsy(
        "11/14/26,3300000001,Bo\0nnie,,W 5,Bonn,Germany,EUR,2.00\n11/14/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,2.00\n",
    );
    let (plan, seen) = import(&desk.file("a.csv", &text));
    assert_eq!(plan.encoding, "UTF-8");
    assert_eq!(plan.warnings, [Warning::EncodingBroken { records: 1 }]);
    assert_eq!(seen.orders[0].ship_to.name, "Bonnie");
    assert_eq!((seen.noted.len(), seen.noted[0].kind), (1, ProblemKind::EncodingBroken));
    // Too many of them are no text at all.
    let error = inspect(&desk.file("b.csv", text.replace("W 5", "\0\0\0\0\0")), &Overrides::default());
    assert!(matches!(error, Err(ImportError::NotATable { looks_like: LooksLike::Binary, .. })));
}

#[test]
fn bytes_that_are_not_utf8_in_the_middle_of_a_file_spoil_their_records_only() {
    let desk = Desk::new();
    let mut bytes = format!("{ETSY}\n").into_bytes();
    for number in 0..3_000 {
        let name: &[u8] = if number == 1_500 { b"J\xFF\xC3\x28rg" } else { "Jörg".as_bytes() };
        bytes.extend_from_slice(format!("11/13/26,3300{number:06},").as_bytes());
        bytes.extend_from_slice(name);
        bytes.extend_from_slice(",,Weg 4,Köln,Germany,EUR,12.50\n".as_bytes());
    }
    let (plan, seen) = import(&desk.file("a.csv", &bytes));
    assert_eq!((plan.encoding.as_str(), seen.counted.accepted), ("UTF-8", 3_000));
    assert_eq!((seen.noted.len(), seen.noted[0].line), (1, 1_502));
    assert!(seen.orders[1_500].ship_to.name.contains('\u{FFFD}'));
}

#[test]
fn of_a_heading_that_stands_twice_the_column_with_something_in_it_is_read() {
    let desk = Desk::new();
    let head = format!("{ETSY},Full Name,full  name");
    let row = "11/14/26,3300000001,,,W 5,Bonn,Germany,EUR,2.00,Ann Lee,\n11/14/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,2.00,Cy,Di\n";
    let (plan, seen) = import(&desk.file("a.csv", format!("{head}\n{row}")));
    let twice = |heading: &str| Warning::DuplicateHeading { heading: heading.to_owned() };
    assert_eq!(plan.warnings, [twice("Full Name"), twice("full  name")]);
    let names: Vec<&str> = seen.orders.iter().map(|order| order.ship_to.name.as_str()).collect();
    assert_eq!(names, ["Ann Lee", "Bo"]);
}

#[test]
fn a_format_can_be_chosen_and_must_then_fit() {
    let desk = Desk::new();
    let path = desk.file("a.csv", etsy("11/14/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,2.00\n"));
    let choose = |id: &str| Overrides { format: Some(id.to_owned()), ..Overrides::default() };
    assert_eq!(inspect(&path, &choose("etsy_orders")).unwrap().format, "etsy_orders");
    assert!(matches!(inspect(&path, &choose("ebay_orders")), Err(ImportError::OtherFormat { .. })));
    assert!(matches!(inspect(&path, &choose("nonsense")), Err(ImportError::NoSuchFormat { .. })));
}

#[test]
fn an_order_without_currency_has_no_amounts_instead_of_wrong_ones() {
    let desk = Desk::new();
    let head = ETSY.replace(",Currency", "");
    let (_, seen) =
        import(&desk.file("a.csv", format!("{head}\n11/14/26,3300000002,Bo,,W 5,Bonn,Germany,2.00\n")));
    assert_eq!(seen.orders[0].total, None);
    assert_eq!(seen.noted[0].kind, ProblemKind::CurrencyUnknown);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_content_makes_importing_fail_and_no_record_gets_lost(
        body in prop::collection::vec(prop_oneof![
            Just("\"".to_owned()), Just(",".to_owned()), Just("\n".to_owned()), Just("\r\n".to_owned()),
            Just("11/14/26,3300000002,Bo,,W 5,Bonn,Germany,EUR,2.00\n".to_owned()), Just("3300000002".to_owned()),
            Just("9.2E+21".to_owned()), Just(",,,,,,,,\n".to_owned()), "\\PC{0,6}",
        ], 0..40),
    ) {
        let desk = Desk::new();
        let (_, seen) = import(&desk.file("a.csv", etsy(&body.concat())));
        let lines: usize = seen.orders.iter().map(|order| order.lines.len()).sum();
        prop_assert_eq!(lines as u64, seen.counted.accepted);
        prop_assert_eq!(seen.rejected.len() as u64, seen.counted.rejected);
        prop_assert_eq!(seen.ignored.len() as u64, seen.counted.ignored);
    }

    #[test]
    fn no_bytes_make_inspecting_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let desk = Desk::new();
        let _ = inspect(&desk.file("a.csv", &bytes), &Overrides::default());
        let mut table = etsy("").into_bytes();
        table.extend_from_slice(&bytes);
        if let Ok(plan) = inspect(&desk.file("b.csv", &table), &Overrides::default()) {
            let _ = read_all(&plan);
        }
    }
}

#[test]
fn two_sales_that_look_alike_stay_two() {
    let text = "Recipient,Tracking Number,Cost,Ship Date,Status,Tracking Status,Order ID,City,State,Zipcode\n\
        Owen Castle,,$5.12,03/14/2026,Purchased,,7,Alder,OR,97003\n\
        Owen Castle,,$5.12,03/14/2026,Purchased,,7,Alder,OR,97003\n";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("labels.csv");
    std::fs::write(&path, text).unwrap();
    let (_, seen) = import(&path);
    assert_eq!(seen.sides.len(), 2);
    assert_ne!(seen.sides[0].key, seen.sides[1].key);
    assert_eq!(import(&path).1.sides, seen.sides);
}

const TABLE: &str = "Order ID,Order Date,Ship Date,Name,City,Total";

fn table(rows: &str) -> String {
    format!("{TABLE}\n{rows}")
}

fn asked(plan: &Plan) -> Vec<(&str, Vec<&str>)> {
    let mut asked = Vec::new();
    for question in &plan.questions {
        let Question::DateOrder { column, samples, orders } = question;
        assert_eq!(orders, &[DateOrder::Mdy, DateOrder::Dmy]);
        asked.push((column.as_str(), samples.iter().map(String::as_str).collect()));
    }
    asked
}

#[test]
fn the_order_of_day_and_month_is_asked_where_no_platform_vouches_for_it() {
    let desk = Desk::new();
    let path = desk.file("a.csv", table("1,03/04/2026,,Ann,Bonn,1.00\n2,05/06/2026,,Ben,Ulm,1.00\n"));
    let (plan, _) = import(&path);
    assert_eq!(asked(&plan), [("Order Date", vec!["03/04/2026", "05/06/2026"])]);
    assert!(plan.warnings.iter().any(|warning| matches!(warning, Warning::DatesAmbiguous { .. })));

    let answer = Overrides { date_order: Some(DateOrder::Dmy), ..Overrides::default() };
    let plan = inspect(&path, &answer).unwrap();
    assert_eq!(asked(&plan), []);
    assert_eq!(read_all(&plan).unwrap().orders[0].ordered_at.unwrap().to_string(), "2026-04-03");

    // Another column of the file tells.
    let path = desk.file("b.csv", table("1,03/04/2026,13/04/2026,Ann,Bonn,1.00\n"));
    let (plan, seen) = import(&path);
    assert_eq!(asked(&plan), []);
    assert_eq!(seen.orders[0].ordered_at.unwrap().to_string(), "2026-04-03");

    // Etsy writes the month first whatever the account; it is said, not asked.
    let (plan, _) = import(&desk.file("c.csv", etsy("01/02/26,3300000001,Ann,,W 4,Bonn,Germany,EUR,1.00\n")));
    assert_eq!((asked(&plan).len(), plan.warnings.len()), (0, 1));
}

#[test]
fn dates_that_contradict_each_other_are_asked_about_on_every_platform() {
    let desk = Desk::new();
    let rows = "01/22/26,3300000001,Ann,,W 4,Bonn,Germany,EUR,1.00\n22/01/26,3300000002,Ben,,W 4,Bonn,Germany,EUR,1.00\n";
    let path = desk.file("a.csv", etsy(rows));
    let (plan, _) = import(&path);
    assert_eq!(asked(&plan), [("Sale Date", vec!["01/22/26", "22/01/26"])]);
    assert!(plan.warnings.iter().any(|warning| matches!(warning, Warning::DatesConflict { .. })));

    let answer = Overrides { date_order: Some(DateOrder::Mdy), ..Overrides::default() };
    let plan = inspect(&path, &answer).unwrap();
    assert_eq!(asked(&plan), []);
    let seen = read_all(&plan).unwrap();
    assert_eq!(seen.orders[1].ordered_at, None);
    assert_eq!(seen.noted[0].kind, ProblemKind::DateUnreadable);
}

#[test]
fn dates_that_a_spreadsheet_wrote_for_a_platform_with_the_year_first_are_asked_about() {
    let desk = Desk::new();
    let text = "Name,Financial Status,Created at,Lineitem name,Lineitem quantity,Total,Currency\n#1,paid,3/4/2026 10:00,Cup,1,2.00,EUR\n";
    let (plan, _) = import(&desk.file("a.csv", text));
    assert_eq!(asked(&plan), [("Created at", vec!["3/4/2026 10:00"])]);
}

#[test]
fn a_table_of_any_origin_is_a_guess_until_a_person_names_its_columns() {
    let desk = Desk::new();
    let path = desk.file("a.csv", "Order ID,Name,City,Total,Shelf\n7,Ann,Bonn,9.00,B2\n");
    let (plan, seen) = import(&path);
    assert_eq!((plan.format.as_str(), &plan.warnings[..1]), ("generic_orders", &[Warning::Guessed][..]));
    assert_eq!(seen.orders[0].number, "7");

    let mapping = [("Order ID".to_owned(), "order_number".to_owned())].into();
    let plan = inspect(&path, &Overrides { mapping, ..Overrides::default() }).unwrap();
    assert!(!plan.warnings.contains(&Warning::Guessed));

    // Two everyday headings are no table of orders.
    let path = desk.file("b.csv", "Order ID,Colour,Shelf,Row,Box\n7,red,B2,1,1\n");
    assert!(matches!(inspect(&path, &Overrides::default()), Err(ImportError::UnknownFormat { .. })));
}

#[test]
fn parcels_and_payments_of_any_origin_are_read_when_a_person_names_the_columns() {
    let desk = Desk::new();
    let named = |path: &Path, pairs: &[(&str, &str)]| {
        let mapping = pairs.iter().map(|(heading, field)| (heading.to_string(), field.to_string())).collect();
        let plan = inspect(path, &Overrides { mapping, ..Overrides::default() }).unwrap();
        let seen = read_all(&plan).unwrap();
        (plan, seen)
    };
    let path = desk.file(
        "a.csv",
        "Ref;Code;When\nA-1;00340434298712340060;2026-03-14\nA-1;00340434298712340060;2026-03-14\n",
    );
    let (plan, seen) =
        named(&path, &[("Ref", "order_number"), ("Code", "tracking_number"), ("When", "shipped_at")]);
    assert_eq!(plan.format, "generic_shipments");
    assert_eq!((seen.counted.accepted, seen.sides.len()), (2, 1), "a label told twice is one parcel");
    assert_eq!(seen.sides[0].order_number, "A-1");

    let path = desk.file("b.csv", "Ref;Sum;Kept\nA-1;12,50 €;0,70 €\n");
    let (plan, seen) = named(&path, &[("Ref", "order_number"), ("Sum", "gross"), ("Kept", "fee")]);
    assert_eq!((plan.format.as_str(), plan.kind.name()), ("generic_payments", "payments"));
    assert_eq!(seen.sides[0].order_number, "A-1");
}

#[test]
fn one_label_for_two_orders_is_told_for_both() {
    let desk = Desk::new();
    let text = "Order Number,Tracking Number,Carrier,Name\n1,9400111899223100000710,USPS,Ann\n2,9400111899223100000710,USPS,Ann\n";
    let (_, seen) = import(&desk.file("a.csv", text));
    let numbers: Vec<&str> = seen.sides.iter().map(|side| side.order_number.as_str()).collect();
    assert_eq!(numbers, ["1", "2"]);
    assert_ne!(seen.sides[0].key, seen.sides[1].key);
}

#[test]
fn a_person_may_say_what_amounts_without_a_sign_mean() {
    let desk = Desk::new();
    let path =
        desk.file("a.csv", "Order ID,Name,City,Total\n7,Ann,Bonn,9.00\n8,Ben,Ulm,$4.00\n9,Cy,Ulm,£4.00\n");
    let (_, seen) = import(&path);
    assert_eq!(seen.orders[0].total, None);
    assert_eq!(seen.noted[0].kind, ProblemKind::CurrencyUnknown);

    let chosen = |code: &str| Overrides { currency: Some(code.to_owned()), ..Overrides::default() };
    let plan = inspect(&path, &chosen("cad")).unwrap();
    assert_eq!(plan.currency.as_deref(), Some("CAD"));
    let totals: Vec<String> =
        read_all(&plan).unwrap().orders.iter().map(|order| order.total.unwrap().to_string()).collect();
    assert_eq!(totals, ["9.00 CAD", "4.00 CAD", "4.00 GBP"]);

    let refused = inspect(&path, &chosen("XYZ1")).unwrap_err();
    assert_eq!(refused.code(), "no_such_currency");
}

#[test]
fn amounts_in_two_currencies_are_never_added_up() {
    let desk = Desk::new();
    let head = "Order ID,Name,Item,Qty,Total";
    let text =
        format!("{head}\n7,Ann,Cup,1,9.00 €\n8,Ben,Jug,1,4.00 £\n9,Cy,Pot,1,3.00 €\n9,Cy,Pan,1,5.00 £\n");
    let (_, seen) = import(&desk.file("a.csv", text));
    let totals: Vec<String> = seen.orders.iter().map(|order| order.total.unwrap().to_string()).collect();
    assert_eq!(totals, ["9.00 EUR", "4.00 GBP", "5.00 GBP"]);
    assert_eq!(seen.noted.len(), 1);
    assert_eq!((seen.noted[0].kind, seen.noted[0].line), (ProblemKind::RepeatedOrder, 5));
}

#[test]
fn a_file_that_goes_into_a_program_is_refused_by_name() {
    let desk = Desk::new();
    let text = "Sendungsreferenz;Name_1_Empfaenger;Strasse_Empfaenger;Hausnummer_Empfaenger;PLZ_Empfaenger;Ort_Empfaenger\n";
    match inspect(&desk.file("a.csv", text), &Overrides::default()).unwrap_err() {
        ImportError::NothingToImport { title, .. } => assert!(title.contains("DHL"), "{title}"),
        other => panic!("{other}"),
    }
}
