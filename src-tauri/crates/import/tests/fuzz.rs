//! Readers against content that nobody would write: exports and workbooks changed at random, many thousand
//! times, always the same ones. What behaves in a new way is kept and changed further.
//!
//! `DOCKET_FUZZ_SECONDS` runs each test that long instead, `DOCKET_FUZZ_SEED` begins elsewhere. An input that
//! breaks a promise is left in a file, and its name is said.

#![allow(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on should say so"
)]

mod promises;
#[allow(dead_code, reason = "the tests for sheets need more of it")]
mod workbooks;

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use docket_import::{DateOrder, DecimalSign, Overrides, formats};
use promises::promises;
use workbooks::{Value, compound, ods, ods_row, packed, parts, text_row, xls_stream, xlsb, xlsx};

/// An input that takes longer is a failure.
const SLOW: Duration = Duration::from_secs(20);

/// Numbers at random, the same in every run.
struct Dice(u64);

impl Dice {
    fn new(number: u64) -> Self {
        let seed = std::env::var("DOCKET_FUZZ_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(0u64);
        Self(number.wrapping_add(seed.wrapping_mul(0x2545_F491_4F6C_DD1D)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Below that number, which is 0 only for 0.
    fn below(&mut self, number: usize) -> usize {
        if number == 0 { 0 } else { (self.next() % number as u64) as usize }
    }

    fn one_in(&mut self, number: usize) -> bool {
        self.below(number) == 0
    }

    fn pick<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }

    /// A range within that length, mostly short.
    fn range(&mut self, length: usize) -> std::ops::Range<usize> {
        let start = self.below(length + 1);
        let most = if self.one_in(4) { length - start } else { (length - start).min(24) };
        start..start + self.below(most + 1)
    }
}

/// What breaks readers.
const TOKENS: &[&[u8]] = &[
    b"\"",
    b"\"\"",
    b",",
    b";",
    b"\t",
    b"|",
    b"\n",
    b"\r",
    b"\r\n",
    b"\n\n",
    b"\0",
    b"\xFF",
    b"\xC3",
    b"\xE2\x80\xA8",
    b"\xF0\x9F\x92",
    b"\xEF\xBB\xBF",
    b"\xFF\xFE",
    b"\xFE\xFF",
    b"\x85",
    b"\x1A",
    b"\\",
    b"'",
    b"sep=;\n",
    b"=\"00501\"",
    b"9.20019E+21",
    b"9400108106245500000000",
    b"99999999999999999999999999",
    b"-9223372036854775808",
    b"9007199254740993.99",
    b"0.00000000000000000001",
    b"(1,23)",
    b"1.116,99 \xE2\x82\xAC",
    b"$",
    b"EUR",
    b"XXX",
    b"31/12/9999",
    b"0000-00-00",
    b"2012-04-20",
    b"12/04/20",
    b"29.02.2025",
    b"13/13/2026",
    b"26-Xxx-26",
    b"2026-01-01T10:50:49.123456789+99:99",
    b"11/14/26 25:61 PM PST",
    b"3300000001",
    b"12-00001-00001",
    b"#1001",
    b"4294967296",
    b"-1",
    b"2.5",
    b"&#x110000;&amp;&",
    b"\xC2\xA0",
    b"\xE2\x80\xAE",
    b",,,,,,,,,,,,",
    b"\",\"",
    b"\"\n\"",
    b"Seller ID : ann",
    b"record(s) downloaded",
    b"Order ID",
    b"Order Total",
    b"Currency",
];

/// Changes an export in one way.
fn change(dice: &mut Dice, input: &mut Vec<u8>, others: &[Vec<u8>]) {
    let length = input.len();
    match dice.below(20) {
        0 | 1 if length > 0 => input[dice.below(length)] ^= 1 << dice.below(8),
        2 if length > 0 => {
            let at = dice.below(length);
            input[at] = dice.next() as u8;
        }
        3 => drop(input.drain(dice.range(length))),
        4 => {
            let range = dice.range(length);
            let piece = input[range].to_vec();
            let at = dice.below(length + 1);
            input.splice(at..at, piece);
        }
        5..=8 => {
            let at = dice.below(length + 1);
            let token = dice.pick(TOKENS);
            input.splice(at..at, token.iter().copied());
        }
        9 | 10 => lines(dice, input),
        11..=13 => cell(dice, input),
        14 => {
            // Two exports in one.
            let other = &others[dice.below(others.len())];
            let (mine, theirs) = (dice.below(length + 1), dice.below(other.len() + 1));
            input.truncate(mine);
            input.extend_from_slice(&other[theirs..]);
        }
        15 => input.truncate(dice.below(length + 1)),
        16 if dice.one_in(8) => {
            let size = if dice.one_in(12) { (1 << 20) + dice.below(400_000) } else { dice.below(70_000) };
            let at = dice.below(length + 1);
            let byte = dice.pick(TOKENS)[0];
            input.splice(at..at, std::iter::repeat_n(byte, size));
        }
        17 if dice.one_in(4) => {
            let (from, to) = (dice.pick(&[",", ";", "\t"]), dice.pick(&[",", ";", "\t", "|", "\""]));
            let (from, to) = (from.as_bytes()[0], to.as_bytes()[0]);
            input.iter_mut().filter(|byte| **byte == from).for_each(|byte| *byte = to);
        }
        18 if dice.one_in(8) => {
            let text = String::from_utf8_lossy(input).into_owned();
            let big = dice.one_in(2);
            let unit = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
            *input = text.encode_utf16().flat_map(unit).collect();
        }
        19 if dice.one_in(8) => {
            let text = String::from_utf8_lossy(input).into_owned();
            *input = match dice.below(3) {
                0 => text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect(),
                1 => text.replace('\n', "\r").into_bytes(),
                _ => text.replace('\n', "\r\n").into_bytes(),
            };
        }
        _ => {
            let at = dice.below(length + 1);
            input.insert(at, dice.next() as u8);
        }
    }
}

fn lines(dice: &mut Dice, input: &mut Vec<u8>) {
    let mut lines: Vec<Vec<u8>> = input.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let (one, other) = (dice.below(lines.len()), dice.below(lines.len()));
    match dice.below(4) {
        0 => drop(lines.remove(one)),
        1 => lines.insert(other, lines[one].clone()),
        2 => lines.swap(one, other),
        _ => {
            let more = vec![lines[one].clone(); dice.below(60)];
            lines.splice(other..other, more);
        }
    }
    *input = lines.join(&b'\n');
}

fn cell(dice: &mut Dice, input: &mut Vec<u8>) {
    let mut lines: Vec<Vec<u8>> = input.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let at = if dice.one_in(3) { 0 } else { dice.below(lines.len()) };
    let separator = if lines[at].contains(&b';') { b';' } else { b',' };
    let mut cells: Vec<Vec<u8>> = lines[at].split(|byte| *byte == separator).map(<[u8]>::to_vec).collect();
    let (one, other) = (dice.below(cells.len()), dice.below(cells.len()));
    match dice.below(7) {
        0 => drop(cells.remove(one)),
        1 => cells.insert(other, cells[one].clone()),
        2 => cells.swap(one, other),
        3 => cells[one] = cells[other].clone(),
        4 => cells[one].clear(),
        5 if dice.one_in(20) => cells.extend(vec![cells[one].clone(); 2_500]),
        _ => cells[one] = dice.pick(TOKENS).to_vec(),
    }
    lines[at] = cells.join(&separator);
    *input = lines.join(&b'\n');
}

/// Decisions of a person at random, mostly none.
fn overrides(dice: &mut Dice) -> Overrides {
    let mut overrides = Overrides::default();
    if !dice.one_in(6) {
        return overrides;
    }
    if dice.one_in(3) {
        let known = formats();
        overrides.format = Some(known[dice.below(known.len())].id.clone());
    }
    if dice.one_in(3) {
        let names = ["utf-8", "windows-1252", "utf-16le", "shift_jis", "iso-2022-jp", "x-user-defined"];
        overrides.encoding = Some(dice.pick(&names).to_owned());
    }
    if dice.one_in(3) {
        overrides.delimiter = dice.pick(&[",", ";", "\t", "|", " ", ":", "@"]).chars().next();
    }
    if dice.one_in(3) {
        overrides.date_order = [DateOrder::Mdy, DateOrder::Dmy, DateOrder::Ymd].get(dice.below(3)).copied();
    }
    if dice.one_in(3) {
        overrides.decimal = [DecimalSign::Point, DecimalSign::Comma].get(dice.below(2)).copied();
    }
    if dice.one_in(3) {
        let headings = ["Order ID", "Sale Date", "Order Total", "Full Name", "Name", "", "x"];
        let fields =
            ["order_number", "ordered_at", "total", "ship_name", "", "tracking_number", "item_quantity"];
        for _ in 0..dice.below(4) {
            overrides.mapping.insert(dice.pick(&headings).to_owned(), dice.pick(&fields).to_owned());
        }
    }
    if dice.one_in(3) {
        overrides.sheet = Some(dice.pick(&["Orders", "Sheet1", ""]).to_owned());
    }
    overrides
}

/// How long a test goes on.
struct Clock {
    start: Instant,
    seconds: Option<u64>,
    inputs: u64,
    done: u64,
}

impl Clock {
    fn new(inputs: u64) -> Self {
        let seconds = std::env::var("DOCKET_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok());
        Self { start: Instant::now(), seconds, inputs, done: 0 }
    }

    fn goes_on(&mut self) -> bool {
        self.done += 1;
        match self.seconds {
            Some(seconds) => self.start.elapsed() < Duration::from_secs(seconds),
            None => self.done <= self.inputs,
        }
    }
}

/// Where inputs are put.
struct Bench {
    folder: tempfile::TempDir,
    name: &'static str,
    behaviours: HashSet<String>,
}

impl Bench {
    fn new(name: &'static str) -> Self {
        // A foreign reader may panic; that is caught where it is called and need not be shown here.
        std::panic::set_hook(Box::new(|panic| {
            if !panic.location().is_some_and(|place| place.file().contains("calamine")) {
                eprintln!("{panic}");
            }
        }));
        Self { folder: tempfile::tempdir().unwrap(), name, behaviours: HashSet::new() }
    }

    /// Tries an input; whether it behaved in a new way.
    fn tries(&mut self, input: &[u8], overrides: &Overrides) -> bool {
        let path = self.folder.path().join("input");
        std::fs::write(&path, input).unwrap();
        let start = Instant::now();
        let result = catch_unwind(AssertUnwindSafe(|| promises(&path, overrides)));
        let took = start.elapsed();
        let result = match result {
            Ok(Ok(_)) if took > SLOW => Err(format!("it took {took:.1?}")),
            Ok(result) => result,
            Err(panic) => {
                let words = panic
                    .downcast_ref::<String>()
                    .cloned()
                    .or(panic.downcast_ref::<&str>().map(|words| (*words).to_owned()));
                Err(format!("it panicked: {}", words.unwrap_or_default()))
            }
        };
        match result {
            Ok(behaviour) => self.behaviours.insert(behaviour),
            Err(why) => {
                let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{}", self.name));
                std::fs::write(&kept, input).unwrap();
                panic!("{why}\nthe input is in {}\nread with {overrides:?}", kept.display());
            }
        }
    }
}

fn fixtures() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/exports");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.retain(|path| path.extension().is_some_and(|end| end == "csv" || end == "txt" || end == "tsv"));
    files.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

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

fn order(number: &str) -> [&str; 9] {
    ["11/13/2026", number, "Ann Lee", "", "Weg 4", "Köln", "Germany", "EUR", "12.50"]
}

/// Exports that are short, so that each change matters.
fn small() -> Vec<Vec<u8>> {
    let (head, row) = (HEAD.join(","), order("3300000001").join(","));
    let other = row.replace("0001", "0002");
    [
        format!("{head}\n{row}\n{other}\n"),
        format!("{head}\r\n{row}\r\n{row}\r\n{other}"),
        format!("sep=;\n{}\n{}\n", head.replace(',', ";"), row.replace(',', ";")),
        format!("Report,,\n\n{head}\n{row}\n,,,,,,,,\nTotal,,,,,,,,\n"),
        format!("{head}\n{row}\n{}\n", other.replace("Weg 4", "\"Weg, 4\nHinterhaus\"")),
        "Order ID,Item Name,Quantity,Price,Currency,Transaction ID,Sale Date\n\
         3300000001,Cup,1,2.00,EUR,11,11/13/26\n3300000002,Jug,1,3.00,EUR,12,11/13/26\n\
         3300000001,Mug,2,4.00,EUR,13,11/13/26\n,Pot,1,9.00,EUR,14,11/13/26\n"
            .to_owned(),
        "Name,Email,Financial Status,Total,Currency,Lineitem name,Lineitem quantity,Notes,Created at\n\
         #1,a@example.org,paid,5.00,EUR,Cup,1,,2026-01-02 10:00:00 +0100\n#1,,,,,Mug,2,,\n\
         #2,b@example.org,paid,6.00,EUR,Mug,1,\"Dear shop,\nplease\",2026-01-02 10:00:00 +0100\n"
            .to_owned(),
    ]
    .into_iter()
    .map(String::into_bytes)
    .collect()
}

/// Changes seeds until the clock says stop. `pack` makes files of them.
fn run(
    bench: &mut Bench,
    mut dice: Dice,
    inputs: u64,
    mut corpus: Vec<Vec<u8>>,
    pack: impl Fn(&mut Dice, &[u8]) -> Vec<u8>,
) -> u64 {
    let seeds = corpus.clone();
    for seed in &seeds {
        bench.tries(&pack(&mut dice, seed), &Overrides::default());
    }
    let mut clock = Clock::new(inputs);
    while clock.goes_on() {
        let from = if dice.one_in(3) { dice.below(seeds.len()) } else { dice.below(corpus.len()) };
        let mut input = corpus[from].clone();
        for _ in 0..=dice.below(5) {
            change(&mut dice, &mut input, &seeds);
        }
        let overrides = overrides(&mut dice);
        let packed = pack(&mut dice, &input);
        if bench.tries(&packed, &overrides) && input.len() < 40_000 && corpus.len() < 3_000 {
            corpus.push(input);
        }
    }
    clock.done
}

/// Megabytes that this process has had at most.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? / 1024)
}

#[test]
fn no_text_breaks_a_promise() {
    let mut bench = Bench::new("text");
    let mut corpus = fixtures();
    assert!(corpus.len() > 5, "the fixtures are missing");
    corpus.extend(small());
    let tried = run(&mut bench, Dice::new(1), 600, corpus, |_, input| input.to_vec());
    println!("{tried} inputs, {} behaviours", bench.behaviours.len());
    assert!(bench.behaviours.len() > 100, "the changes change nothing");
    assert!(peak().is_none_or(|peak| peak < 700), "{:?} MB", peak());
}

fn packed_books() -> Vec<Vec<u8>> {
    let rows = text_row(1, &HEAD) + &text_row(2, &order("3300000001"));
    let mut typed = rust_xlsxwriter::Workbook::new();
    let sheet = typed.add_worksheet();
    for (column, (heading, cell)) in HEAD.iter().zip(order("3300000001")).enumerate() {
        sheet.write(0, column as u16, *heading).unwrap();
        sheet.write(1, column as u16, cell).unwrap();
    }
    let date = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
    sheet.write_with_format(1, 0, 46_350.5, &date).unwrap();
    sheet.write(1, 8, rust_xlsxwriter::Formula::new("=1+1").set_result("7.25")).unwrap();
    let ods_body = format!(
        "<table:table table:name=\"Orders\"><table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>{}{}<table:table-row><table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-05\"/><table:table-cell office:value-type=\"float\" office:value=\"3300000002\" table:number-columns-repeated=\"2\"/></table:table-row></table:table>",
        ods_row(&HEAD),
        ods_row(&order("3300000001"))
    );
    vec![
        xlsx(&[("Orders", &rows), ("Sheet1", "")], &[]),
        typed.save_to_buffer().unwrap(),
        ods(&ods_body),
        xlsb("Orders", 1, &[&HEAD, &order("3300000001")]),
    ]
}

#[test]
fn no_packed_workbook_breaks_a_promise() {
    let mut bench = Bench::new("packed");
    let books = packed_books();
    let mut dice = Dice::new(2);
    let mut clock = Clock::new(400);
    for book in &books {
        bench.tries(book, &Overrides::default());
    }
    let mut corpus: Vec<Vec<(String, Vec<u8>)>> = books.iter().map(|book| parts(book)).collect();
    let tokens: &[&[u8]] = &[
        b"<",
        b">",
        b"</c>",
        b"<c r=\"XFD1048577\"><v>1</v></c>",
        b"<row r=\"0\">",
        b"r=\"",
        b"<v>-1</v>",
        b"t=\"s\"",
        b"<v>1e999</v>",
        b"4294967295",
        b"-1",
        b"99999999999",
        b"&#0;",
        b"&x;",
        b"<!--",
        b"]]>",
        b"<sheetData>",
        b"</sheetData>",
        b"<table:table table:name=\"Orders\">",
        b"</table:table>",
        b"table:number-rows-repeated=\"4294967295\" ",
        b"table:number-columns-repeated=\"70000\" ",
        b"\xFF\xFF\xFF\x7F",
        b"\x92\x01\x00",
        b"\x00\x00",
        b"<si><t/></si>",
        b"<xf numFmtId=\"14\"/>",
    ];
    while clock.goes_on() {
        let from = dice.below(corpus.len());
        let mut parts = corpus[from].clone();
        for _ in 0..=dice.below(3) {
            let at = dice.below(parts.len());
            let others: Vec<Vec<u8>> = parts.iter().map(|(_, content)| content.clone()).collect();
            let content = &mut parts[at].1;
            if dice.one_in(2) {
                let place = dice.below(content.len() + 1);
                content.splice(place..place, dice.pick(tokens).iter().copied());
            } else {
                change(&mut dice, content, &others);
            }
            if dice.one_in(30) {
                parts.remove(at);
                if parts.is_empty() {
                    break;
                }
            }
        }
        let list: Vec<(&str, &[u8])> =
            parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
        let input = packed(&list);
        let overrides = overrides(&mut dice);
        if bench.tries(&input, &overrides) && corpus.len() < 2_000 && input.len() < 60_000 {
            corpus.push(parts);
        }
    }
    println!("{} inputs, {} behaviours", clock.done, bench.behaviours.len());
    assert!(bench.behaviours.len() > 40, "the changes change nothing");
    assert!(peak().is_none_or(|peak| peak < 2_000), "{:?} MB", peak());
}

#[test]
fn no_old_workbook_breaks_a_promise() {
    let mut bench = Bench::new("old");
    let mut cells: Vec<_> =
        HEAD.iter().enumerate().map(|(column, name)| (1, column as u16, Value::Label(name))).collect();
    cells.extend([
        (2, 0, Value::Number(46_350.5, 1)),
        (2, 1, Value::Number(3_300_000_001.0, 0)),
        (2, 2, Value::Shared(1)),
        (2, 5, Value::FormulaText("Köln")),
        (2, 6, Value::Truth(true)),
        (2, 7, Value::Shared(0)),
        (2, 8, Value::FormulaNumber(12.5)),
        (3, 8, Value::Error(7)),
    ]);
    let sheets = [("Orders", cells), ("Notes", vec![(0, 0, Value::Label("x"))])];
    let seeds = vec![
        xls_stream(&sheets, &["EUR", "Ann Lee"], None),
        xls_stream(&sheets, &["EUR", "Ann Lee"], Some(1)),
    ];
    let tried = run(&mut bench, Dice::new(3), 500, seeds, |dice, stream| {
        let book = compound(&[("Workbook", stream)]);
        if !dice.one_in(5) {
            return book;
        }
        // The compound file itself, too.
        let mut book = book;
        for _ in 0..=dice.below(4) {
            let place = dice.below(book.len());
            book[place] = dice.next() as u8;
        }
        book
    });
    println!("{tried} inputs, {} behaviours", bench.behaviours.len());
    assert!(bench.behaviours.len() > 15, "the changes change nothing");
}

#[test]
fn no_bytes_of_a_workbook_file_break_a_promise() {
    let mut bench = Bench::new("bytes");
    let mut seeds = packed_books();
    seeds.push(compound(&[("Workbook", &xls_stream(&[("A", Vec::new())], &["x"], None))]));
    let tried = run(&mut bench, Dice::new(4), 400, seeds, |_, input| input.to_vec());
    println!("{tried} inputs, {} behaviours", bench.behaviours.len());
}
