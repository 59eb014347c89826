//! The known formats. Each is one data file in `formats/`; this module reads them and finds the one that a
//! header belongs to.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use docket_domain::order::OrderStage;
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};

use crate::cells::heading_key;
use crate::field::Field;
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

/// Rules of one platform that data cannot express.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Hook {
    /// See [`crate::orders::etsy`].
    Etsy,
    /// See [`crate::orders::ebay`].
    Ebay,
}

/// One wording of a format: the headings of one language or version.
#[derive(Debug, Clone)]
pub(crate) struct Wording {
    pub locale: String,
    pub currency: Option<String>,
    pub decimal: DecimalSign,
    pub date_order: DateOrder,
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
struct WordingFile {
    locale: String,
    currency: Option<String>,
    decimal: DecimalSign,
    date_order: DateOrder,
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
                keys.insert(heading_key(&heading), known);
                union.entry(heading_key(&heading)).or_insert(known);
                columns.push((heading, known));
            }
            let WordingFile { locale, currency, decimal, date_order, .. } = wording;
            wordings.push(Wording { locale, currency, decimal, date_order, columns, keys });
        }
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

    /// The field of each heading, a column that is known but not read, or nothing known.
    fn lookup(&self, wording: &Wording, key: &str) -> Option<Option<Field>> {
        wording.keys.get(key).or_else(|| self.union.get(key)).copied()
    }
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
            if seen.insert(heading_key(heading)) {
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

/// How the headings fit that format. `mapping` names fields for headings by hand and always wins.
pub(crate) fn fit(
    format: &'static Format,
    headings: &[&str],
    mapping: &BTreeMap<String, Option<Field>>,
) -> Option<Match> {
    let keys: Vec<String> = headings.iter().map(|heading| heading_key(heading)).collect();
    let hits = |wording: &Wording| keys.iter().filter(|key| wording.keys.contains_key(*key)).count();
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
        for format in all().iter().filter(|format| !format.needs.is_empty()) {
            for wording in &format.wordings {
                let headings: Vec<&str> =
                    wording.columns.iter().map(|(heading, _)| heading.as_str()).collect();
                let mut best: Vec<Match> = all()
                    .iter()
                    .filter_map(|format| fit(format, &headings, &BTreeMap::new()))
                    .filter(|m| m.whole)
                    .collect();
                best.sort_by_key(|m| std::cmp::Reverse(m.known));
                assert_eq!(best[0].format.id, format.id, "{}", wording.locale);
            }
        }
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
