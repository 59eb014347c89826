//! The known formats. Each is one data file in `formats/`; this module reads them and finds the one that a
//! header belongs to.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use docket_domain::order::OrderStage;
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};

use crate::cells::heading_key;
use crate::field::Field;
use crate::hooks::{Hook, Packed};
use crate::read::IgnoreReason;
use crate::{DateOrder, DecimalSign};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/formats");

/// What the records of a file are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// Orders, with what the file knows about each.
    Orders,
    /// Items of orders; order totals are not theirs to tell.
    Items,
    /// Payments.
    Payments,
    /// Shipments.
    Shipments,
    /// Tracking events.
    Tracking,
}

impl FileKind {
    /// The name in JSON and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            FileKind::Orders => "orders",
            FileKind::Items => "items",
            FileKind::Payments => "payments",
            FileKind::Shipments => "shipments",
            FileKind::Tracking => "tracking",
        }
    }
}

/// How the records of a file make up orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Rows {
    /// Each record is a whole order.
    Single,
    /// The first record of an order has its facts, the following ones only further items.
    Continued,
    /// Each record is an item and repeats the order's facts.
    Items,
    /// A record without an item sums up the order, or a record is item and order at once.
    Summary,
}

/// A record that is about something else than the file's kind: a fee among orders, a line that explains the
/// columns.
#[derive(Debug, Clone)]
pub(crate) struct IgnoreRule {
    /// Keys of the headings it looks at; the first one that the file has.
    pub headings: Vec<String>,
    pub test: IgnoreTest,
    pub reason: IgnoreReason,
}

/// What an ignore rule asks of its cell, in small letters and without blanks around it.
#[derive(Debug, Clone)]
pub(crate) enum IgnoreTest {
    Is(Vec<String>),
    Contains(Vec<String>),
    /// It has none of these words in it.
    Lacks(Vec<String>),
    Empty,
}

impl IgnoreTest {
    pub(crate) fn holds(&self, cell: &str) -> bool {
        let cell = cell.trim().to_lowercase();
        match self {
            IgnoreTest::Is(words) => words.contains(&cell),
            IgnoreTest::Contains(words) => words.iter().any(|word| cell.contains(word.as_str())),
            IgnoreTest::Lacks(words) => !words.iter().any(|word| cell.contains(word.as_str())),
            IgnoreTest::Empty => cell.is_empty(),
        }
    }
}

/// One wording of a format: the headings of one language or version.
#[derive(Debug, Clone)]
pub(crate) struct Wording {
    pub locale: String,
    pub currency: Option<String>,
    pub decimal: DecimalSign,
    pub date_order: DateOrder,
    /// Whether the platform writes its dates in that order whatever the account; otherwise a column that can
    /// be read in two ways is asked about.
    pub sure_dates: bool,
    pub columns: Vec<(String, Option<Field>)>,
    keys: HashMap<String, Option<Field>>,
}

/// How a fact of the file tells the stage. The first rule that holds decides.
#[derive(Debug, Clone)]
pub(crate) struct StageRule {
    pub field: Field,
    pub test: StageTest,
    pub stage: OrderStage,
}

/// What a stage rule asks of its field.
#[derive(Debug, Clone)]
pub(crate) enum StageTest {
    Filled,
    /// The file has the column and the order has nothing in it.
    Empty,
    /// The text, in small letters, is one of these.
    Is(Vec<String>),
}

/// One format.
#[derive(Debug)]
pub(crate) struct Format {
    pub id: String,
    pub platform: String,
    pub kind: FileKind,
    pub title: String,
    pub rows: Rows,
    pub quoting: bool,
    pub empty: Vec<String>,
    pub footers: Vec<String>,
    pub needs: Vec<Vec<Field>>,
    /// Order numbers have no blanks inside; a cell that has is prose of a footer.
    pub solid_numbers: bool,
    /// Columns that identify an order whose number is missing, with the prefix for numbers made from them.
    pub key_fallback: Vec<(Field, String)>,
    /// Cells that a record without any number is known by, in formats that have none.
    pub made_key: Vec<Field>,
    /// Amounts of which each record has its share, so that an order's is their sum.
    pub add: Vec<Field>,
    /// Amounts that stand in several columns of a record and are their sum.
    pub sum: Vec<Field>,
    /// Rows may have more cells than the header; what stands beyond it is not read.
    pub wide_rows: bool,
    /// A table of any origin, taken for this only when nothing else fits, and never without saying so.
    pub guess: bool,
    /// A shipments or payments file tells of orders of its own platform only.
    pub own_orders: bool,
    /// A file that goes into a program and holds nothing to import; it is refused by name.
    pub refuse: bool,
    /// A `#` before an order number is not part of it.
    pub bare_numbers: bool,
    /// The carrier of parcels that name none.
    pub carrier: String,
    pub ignore: Vec<IgnoreRule>,
    pub packed: Option<Packed>,
    pub status: Vec<Field>,
    pub stage: Vec<StageRule>,
    pub hook: Option<Hook>,
    pub wordings: Vec<Wording>,
    union: HashMap<String, Option<Field>>,
}

/// A known format, for lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormatInfo {
    /// The id, `etsy_orders`.
    pub id: String,
    /// The platform, `etsy`.
    pub platform: String,
    /// What its records are about.
    pub kind: FileKind,
    /// What the platform calls it.
    pub title: String,
    /// The wordings known, as locales.
    pub locales: Vec<String>,
    /// All known headings, each once.
    pub columns: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FormatFile {
    id: String,
    platform: String,
    kind: FileKind,
    title: String,
    rows: Rows,
    #[serde(default = "yes")]
    quoting: bool,
    #[serde(default)]
    empty: Vec<String>,
    #[serde(default)]
    footers: Vec<String>,
    needs: Vec<Vec<String>>,
    #[serde(default)]
    solid_numbers: bool,
    #[serde(default)]
    key_fallback: Vec<(String, String)>,
    #[serde(default)]
    made_key: Vec<String>,
    #[serde(default)]
    add: Vec<String>,
    #[serde(default)]
    sum: Vec<String>,
    #[serde(default)]
    wide_rows: bool,
    #[serde(default)]
    guess: bool,
    #[serde(default)]
    own_orders: bool,
    #[serde(default)]
    refuse: bool,
    #[serde(default)]
    bare_numbers: bool,
    #[serde(default)]
    carrier: String,
    #[serde(default)]
    ignore: Vec<IgnoreFile>,
    packed: Option<Packed>,
    #[serde(default)]
    status: Vec<String>,
    #[serde(default)]
    stage: Vec<StageFile>,
    hook: Option<Hook>,
    wordings: Vec<WordingFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StageFile {
    field: String,
    #[serde(default)]
    is: Vec<String>,
    filled: Option<bool>,
    stage: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IgnoreFile {
    headings: Vec<String>,
    #[serde(default)]
    is: Vec<String>,
    #[serde(default)]
    contains: Vec<String>,
    #[serde(default)]
    lacks: Vec<String>,
    #[serde(default)]
    empty: bool,
    reason: IgnoreReason,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordingFile {
    locale: String,
    currency: Option<String>,
    decimal: DecimalSign,
    date_order: DateOrder,
    #[serde(default = "yes")]
    sure_dates: bool,
    columns: Vec<(String, String)>,
}

fn yes() -> bool {
    true
}

fn field(name: &str) -> Result<Field, String> {
    Field::from_name(name).ok_or_else(|| format!("\"{name}\" is no field"))
}

fn fields(names: &[String]) -> Result<Vec<Field>, String> {
    names.iter().map(|name| field(name)).collect()
}

impl Format {
    fn parse(text: &str) -> Result<Self, String> {
        let file: FormatFile = toml::from_str(text).map_err(|e| e.to_string())?;
        let mut wordings = Vec::new();
        let mut union = HashMap::new();
        for wording in file.wordings {
            let mut columns = Vec::new();
            let mut keys = HashMap::new();
            for (heading, name) in wording.columns {
                let known = if name.is_empty() { None } else { Some(field(&name)?) };
                let key = pattern_key(&heading);
                keys.insert(key.clone(), known);
                union.entry(key).or_insert(known);
                columns.push((heading, known));
            }
            let WordingFile { locale, currency, decimal, date_order, sure_dates, .. } = wording;
            wordings.push(Wording { locale, currency, decimal, date_order, sure_dates, columns, keys });
        }
        let ignore = file.ignore.into_iter().map(|rule| {
            let lower = |words: Vec<String>| words.iter().map(|word| word.to_lowercase()).collect::<Vec<_>>();
            let words = [rule.is, rule.contains, rule.lacks].map(lower);
            let [is, contains, lacks] = words.map(|words| (!words.is_empty()).then_some(words));
            let mut tests: Vec<IgnoreTest> = Vec::new();
            tests.extend(is.map(IgnoreTest::Is));
            tests.extend(contains.map(IgnoreTest::Contains));
            tests.extend(lacks.map(IgnoreTest::Lacks));
            tests.extend(rule.empty.then_some(IgnoreTest::Empty));
            let (Some(test), true) = (tests.pop(), tests.is_empty()) else {
                return Err("an ignore rule says one of is, contains, lacks and empty".to_owned());
            };
            let headings = rule.headings.iter().map(|heading| heading_key(heading)).collect();
            Ok(IgnoreRule { headings, test, reason: rule.reason })
        });
        let stage = file.stage.into_iter().map(|rule| {
            let test = match rule.filled {
                Some(true) => StageTest::Filled,
                Some(false) => StageTest::Empty,
                None => StageTest::Is(rule.is),
            };
            let stage =
                OrderStage::from_name(&rule.stage).ok_or_else(|| format!("no stage {}", rule.stage))?;
            Ok(StageRule { field: field(&rule.field)?, test, stage })
        });
        Ok(Self {
            needs: file.needs.iter().map(|group| fields(group)).collect::<Result<_, _>>()?,
            key_fallback: file
                .key_fallback
                .into_iter()
                .map(|(name, prefix)| Ok((field(&name)?, prefix)))
                .collect::<Result<_, String>>()?,
            made_key: fields(&file.made_key)?,
            add: fields(&file.add)?,
            sum: fields(&file.sum)?,
            wide_rows: file.wide_rows,
            guess: file.guess,
            own_orders: file.own_orders,
            refuse: file.refuse,
            bare_numbers: file.bare_numbers,
            carrier: file.carrier,
            ignore: ignore.collect::<Result<_, _>>()?,
            packed: file.packed,
            status: fields(&file.status)?,
            stage: stage.collect::<Result<_, String>>()?,
            id: file.id,
            platform: file.platform,
            kind: file.kind,
            title: file.title,
            rows: file.rows,
            quoting: file.quoting,
            empty: file.empty,
            footers: file.footers,
            solid_numbers: file.solid_numbers,
            hook: file.hook,
            wordings,
            union,
        })
    }

    /// The running number in a heading that this format numbers.
    pub(crate) fn number_of(&self, key: &str) -> Option<u32> {
        if self.union.contains_key(key) {
            return None;
        }
        let (pattern, number) = numbered(key)?;
        self.union.contains_key(&pattern).then_some(number)
    }

    /// The field of each heading, a column that is known but not read, or nothing known.
    fn lookup(&self, wording: &Wording, key: &str) -> Option<Option<Field>> {
        let plain = wording.keys.get(key).or_else(|| self.union.get(key)).copied();
        plain.or_else(|| {
            let (pattern, _) = numbered(key)?;
            wording.keys.get(&pattern).or_else(|| self.union.get(&pattern)).copied()
        })
    }
}

impl Format {
    /// Where the format lists that heading: of several columns with one field, the one listed first counts
    /// first. A heading that a person named comes before all of them.
    pub(crate) fn rank(&self, key: &str) -> usize {
        let pattern = numbered(key).map(|(pattern, _)| pattern);
        let columns = self.wordings.iter().flat_map(|wording| &wording.columns).enumerate();
        let mut known = columns.filter(|(_, (heading, _))| {
            let heading = pattern_key(heading);
            heading == key || pattern.as_ref() == Some(&heading)
        });
        known.next().map_or(0, |(index, _)| index + 1)
    }
}

/// The key of a heading of a format file, in which `{n}` stands for a running number: `Product Item {n} Name`.
fn pattern_key(heading: &str) -> String {
    match heading.split_once("{n}") {
        None => heading_key(heading),
        Some((before, after)) => format!("{}#{}", heading_key(before), heading_key(after)),
    }
}

/// The key with its first number as `#`, and that number.
pub(crate) fn numbered(key: &str) -> Option<(String, u32)> {
    let start = key.find(|c: char| c.is_ascii_digit())?;
    let digits = key.get(start..)?;
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let number = digits.get(..end)?.parse().ok()?;
    Some((format!("{}#{}", key.get(..start)?, digits.get(end..)?), number))
}

/// How well a header fits a format.
pub(crate) struct Match {
    pub format: &'static Format,
    pub wording: &'static Wording,
    /// The field of each column.
    pub columns: Vec<Option<Field>>,
    /// Columns whose heading is known, read or not.
    pub known: usize,
    /// Columns whose heading is the format's own, not one named by hand.
    pub own: usize,
    /// Columns that have a heading.
    pub of: usize,
    /// Whether the fields that make the format what it is are all there.
    pub whole: bool,
}

/// The formats, or in a test what is wrong with their files.
fn parsed() -> &'static (Vec<Format>, Vec<String>) {
    static PARSED: OnceLock<(Vec<Format>, Vec<String>)> = OnceLock::new();
    PARSED.get_or_init(|| {
        let mut known = Vec::new();
        let mut wrong = Vec::new();
        let mut files: Vec<_> =
            FILES.files().filter(|f| f.path().extension().is_some_and(|e| e == "toml")).collect();
        files.sort_by_key(|file| file.path());
        for file in files {
            match Format::parse(file.contents_utf8().unwrap_or_default()) {
                Ok(format) => known.push(format),
                Err(why) => wrong.push(format!("{}: {why}", file.path().display())),
            }
        }
        (known, wrong)
    })
}

/// All formats.
pub(crate) fn all() -> &'static [Format] {
    &parsed().0
}

/// The format of that id.
pub(crate) fn by_id(id: &str) -> Option<&'static Format> {
    all().iter().find(|format| format.id == id)
}

/// The known formats, for lists and help.
pub fn formats() -> Vec<FormatInfo> {
    let info = |format: &Format| {
        let mut columns: Vec<String> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        for (heading, _) in format.wordings.iter().flat_map(|wording| &wording.columns) {
            if seen.insert(pattern_key(heading)) {
                columns.push(heading.clone());
            }
        }
        FormatInfo {
            id: format.id.clone(),
            platform: format.platform.clone(),
            kind: format.kind,
            title: format.title.clone(),
            locales: format.wordings.iter().map(|wording| wording.locale.clone()).collect(),
            columns,
        }
    };
    all().iter().map(info).collect()
}

/// The format for tables of any origin that the columns speak for: payments when a person named an amount of a
/// payment, parcels when there are tracking numbers and nothing that an order has, else orders.
pub(crate) fn generic(
    headings: &[&str],
    mapping: &BTreeMap<String, Option<Field>>,
) -> Option<&'static Format> {
    use Field::*;
    let of = |kind: FileKind| all().iter().find(|format| format.guess && format.kind == kind);
    let named = |field: Field| mapping.values().any(|named| *named == Some(field));
    if [Gross, Fee, Net].into_iter().any(named) {
        return of(FileKind::Payments);
    }
    let orders = of(FileKind::Orders)?;
    let columns = fit(orders, headings, mapping)?.columns;
    let has = |field: &Field| columns.contains(&Some(*field));
    let of_orders = [
        Total,
        Subtotal,
        Tax,
        Discount,
        OrderedAt,
        PaidAt,
        ItemTitle,
        ItemSku,
        ItemQuantity,
        ItemPrice,
        ItemTotal,
        BuyerEmail,
        BuyerUsername,
        PaymentStatus,
    ];
    if has(&TrackingNumber) && !of_orders.iter().any(has) { of(FileKind::Shipments) } else { Some(orders) }
}

/// How the headings fit that format. `mapping` names fields for headings by hand and always wins.
pub(crate) fn fit(
    format: &'static Format,
    headings: &[&str],
    mapping: &BTreeMap<String, Option<Field>>,
) -> Option<Match> {
    let keys: Vec<String> = headings.iter().map(|heading| heading_key(heading)).collect();
    let hits = |wording: &Wording| {
        let known = |key: &&String| {
            wording.keys.contains_key(*key)
                || numbered(key).is_some_and(|(pattern, _)| wording.keys.contains_key(&pattern))
        };
        keys.iter().filter(known).count()
    };
    // Of wordings that fit equally well the first one is the platform's home.
    let mut best: Option<(&Wording, usize)> = None;
    for wording in &format.wordings {
        let count = hits(wording);
        if best.is_none_or(|(_, most)| count > most) {
            best = Some((wording, count));
        }
    }
    let (wording, _) = best?;
    let mut known = 0;
    let columns: Vec<Option<Field>> = keys
        .iter()
        .map(|key| match mapping.get(key).copied().or_else(|| format.lookup(wording, key)) {
            Some(found) => {
                known += 1;
                found
            }
            None => None,
        })
        .collect();
    let own = keys.iter().filter(|key| format.lookup(wording, key).is_some()).count();
    let of = keys.iter().filter(|key| !key.is_empty()).count();
    let whole = format.needs.iter().all(|group| group.iter().any(|field| columns.contains(&Some(*field))));
    Some(Match { format, wording, columns, known, own, of, whole })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_file_can_be_read() {
        assert_eq!(parsed().1, Vec::<String>::new());
        assert!(all().len() >= 4);
    }

    #[test]
    fn each_format_recognises_its_own_headings_in_every_wording() {
        for format in all().iter().filter(|format| !format.guess) {
            for wording in &format.wordings {
                let numbered: Vec<String> =
                    wording.columns.iter().map(|(heading, _)| heading.replace("{n}", "1")).collect();
                let headings: Vec<&str> = numbered.iter().map(String::as_str).collect();
                let mut best: Vec<Match> = all()
                    .iter()
                    .filter(|format| !format.guess)
                    .filter_map(|format| fit(format, &headings, &BTreeMap::new()))
                    .filter(|m| m.whole)
                    .collect();
                best.sort_by_key(|m| std::cmp::Reverse(m.known));
                assert_eq!(best[0].format.id, format.id, "{}", wording.locale);
            }
        }
    }

    #[test]
    fn a_table_of_any_origin_is_what_its_columns_speak_for() {
        let kind = |headings: &[&str], named: &[(&str, Field)]| {
            let mapping = named.iter().map(|(heading, field)| (heading_key(heading), Some(*field))).collect();
            generic(headings, &mapping).map(|format| format.kind)
        };
        assert_eq!(kind(&["Order ID", "Total", "Tracking Number"], &[]), Some(FileKind::Orders));
        assert_eq!(
            kind(&["Bestellnummer", "Sendungsnummer", "Versanddatum"], &[]),
            Some(FileKind::Shipments)
        );
        assert_eq!(kind(&["Order ID", "Name"], &[]), Some(FileKind::Orders));
        let parcel = [("A", Field::OrderNumber), ("B", Field::TrackingNumber)];
        assert_eq!(kind(&["A", "B"], &parcel), Some(FileKind::Shipments));
        let payment = [("A", Field::OrderNumber), ("B", Field::Gross)];
        assert_eq!(kind(&["A", "B"], &payment), Some(FileKind::Payments));
    }

    #[test]
    fn ids_are_unique_and_currencies_exist() {
        let mut ids: Vec<&str> = all().iter().map(|format| format.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all().len());
        for wording in all().iter().flat_map(|format| &format.wordings) {
            let code = wording.currency.as_deref().unwrap_or("USD");
            assert!(docket_domain::Currency::from_code(code).is_some(), "{code}");
        }
    }
}
