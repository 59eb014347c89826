//! What the law gives buyers by country, as data with source and grade. A policy may promise more and cannot
//! take any of it away.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::ItemKind;
use super::file::is_country;

/// Statutes that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StatuteError {
    /// The file is not the TOML it should be.
    #[error("{file}: {message}")]
    Unreadable {
        /// File.
        file: String,
        /// What the reader says, with its line.
        message: String,
    },
    /// A statute names something unknown.
    #[error("{file}, statute {statute}: {what} \"{name}\" does not exist")]
    Unknown {
        /// File.
        file: String,
        /// Statute.
        statute: String,
        /// Kind of thing.
        what: &'static str,
        /// Its name.
        name: String,
    },
    /// The same statute stands twice.
    #[error("{file}: statute {statute} stands twice")]
    Twice {
        /// File.
        file: String,
        /// Statute.
        statute: String,
    },
}

/// Who says a figure.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawSource {
    /// Link.
    pub url: Option<String>,
    /// Grade: `A`, `B`, `C`, `R`, or `own`.
    pub grade: String,
}

/// The right to withdraw without a reason.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// Calendar days from the delivery of the last item; before delivery it may be used at any time.
    pub days: u32,
    /// Months by which it is longer when the buyer was not told of it.
    pub not_informed_months: Option<u32>,
    /// Whether a last day on a weekend or holiday moves to the next working day.
    #[serde(default)]
    pub to_working_day: bool,
    /// Who says so.
    pub source: LawSource,
}

/// From what the days of a refund count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefundFrom {
    /// From the buyer's notice.
    Notice,
    /// From the day the goods, or proof that they were sent, are there.
    GoodsBack,
    /// From the day the seller knows that the order is cancelled.
    Cancelled,
}

/// How soon the money goes back.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refund {
    /// Days.
    pub days: u32,
    /// Whether they are working days.
    #[serde(default)]
    pub working_days: bool,
    /// From what they count.
    pub from: RefundFrom,
    /// Whether the seller may wait for the goods or proof that they were sent.
    #[serde(default)]
    pub may_wait_for_goods: bool,
    /// Whether the whole price with the usual postage there goes back, so that nothing is kept for restocking.
    #[serde(default)]
    pub whole_price: bool,
    /// Who says so.
    pub source: LawSource,
}

/// How goods go back after a withdrawal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnDuty {
    /// Days from the notice in which the buyer sends them.
    pub days: Option<u32>,
    /// Whether the seller pays the postage when the policy does not say that the buyer does.
    #[serde(default)]
    pub seller_pays_unless_told: bool,
    /// Who says so.
    pub source: LawSource,
}

/// When an exception holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExceptionIf {
    /// Always.
    Always,
    /// Once the buyer opened the seal.
    Opened,
}

/// A kind of goods without the right to withdraw.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatuteException {
    /// Name of the kind of goods.
    kind: String,
    /// When it holds.
    pub only_if: ExceptionIf,
    /// Who says so.
    pub source: LawSource,
}

impl StatuteException {
    /// The kind of goods; checked when the statute was read.
    pub fn kind(&self) -> Option<ItemKind> {
        ItemKind::from_name(&self.kind)
    }
}

/// How soon goods are sent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shipping {
    /// Days from the order where no time was promised.
    pub days: u32,
    /// Days of a first delay to which silence agrees; a longer one needs the buyer's word.
    pub delay_silence_days: Option<u32>,
    /// Who says so.
    pub source: LawSource,
}

/// A statute.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statute {
    /// Id (`eu_crd`); its name is the sentence `statute-<id>`.
    pub id: String,
    /// Countries of the buyers it protects, ISO 3166 codes.
    pub countries: BTreeSet<String>,
    /// The statute that it carries out in its countries and stands in the place of.
    pub in_place_of: Option<String>,
    /// The right to withdraw; without it there is none.
    pub withdrawal: Option<Withdrawal>,
    /// How soon the money goes back.
    pub refund: Option<Refund>,
    /// How goods go back.
    #[serde(rename = "return")]
    pub return_duty: Option<ReturnDuty>,
    /// Goods without the right to withdraw.
    #[serde(default, rename = "exception")]
    pub exceptions: Vec<StatuteException>,
    /// How soon goods are sent.
    pub shipping: Option<Shipping>,
    /// When the figures were last checked, `YYYY-MM-DD`.
    pub checked: String,
}

impl Statute {
    /// Whether goods of that kind may be without the right to withdraw, and when.
    pub fn exception(&self, kind: ItemKind) -> Option<&StatuteException> {
        self.exceptions.iter().find(|exception| exception.kind() == Some(kind))
    }
}

/// Every statute that is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Statutes(Vec<Statute>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "version")]
    _version: u32,
    statute: Vec<Statute>,
}

impl Statutes {
    /// Reads statutes and checks everything they name.
    ///
    /// # Errors
    /// When the text is not what it should be, names what does not exist, or has a statute twice.
    pub fn read(file: &str, text: &str) -> Result<Self, StatuteError> {
        let read: File = toml::from_str(text).map_err(|error| StatuteError::Unreadable {
            file: file.to_owned(),
            message: error.to_string(),
        })?;
        let mut ids = BTreeMap::new();
        for statute in &read.statute {
            if ids.insert(statute.id.as_str(), ()).is_some() {
                return Err(StatuteError::Twice { file: file.to_owned(), statute: statute.id.clone() });
            }
        }
        for statute in &read.statute {
            let unknown = |what: &'static str, name: &str| StatuteError::Unknown {
                file: file.to_owned(),
                statute: statute.id.clone(),
                what,
                name: name.to_owned(),
            };
            if let Some(code) = statute.countries.iter().find(|code| !is_country(code)) {
                return Err(unknown("country", code));
            }
            if let Some(other) =
                statute.in_place_of.as_ref().filter(|other| !ids.contains_key(other.as_str()))
            {
                return Err(unknown("statute", other));
            }
            if let Some(exception) = statute.exceptions.iter().find(|exception| exception.kind().is_none()) {
                return Err(unknown("kind of goods", &exception.kind));
            }
        }
        Ok(Self(read.statute))
    }

    /// Every statute.
    pub fn iter(&self) -> impl Iterator<Item = &Statute> {
        self.0.iter()
    }

    /// The statute of that id.
    pub fn get(&self, id: &str) -> Option<&Statute> {
        self.0.iter().find(|statute| statute.id == id)
    }

    /// The statutes that protect buyers in a country; a national one stands in the place of what it carries out.
    pub fn protecting<'a>(&'a self, country: &'a str) -> impl Iterator<Item = &'a Statute> {
        let here = move || self.0.iter().filter(move |statute| statute.countries.contains(country));
        here().filter(move |statute| !here().any(|other| other.in_place_of.as_ref() == Some(&statute.id)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: &str = "version = 1
[[statute]]
id = \"union\"
countries = [\"FR\", \"DE\"]
withdrawal = { days = 14, source = { grade = \"A\" } }
checked = \"2026-11-21\"
[[statute]]
id = \"national\"
countries = [\"DE\"]
in_place_of = \"union\"
checked = \"2026-11-21\"
exception = [{ kind = \"hygiene\", only_if = \"opened\", source = { grade = \"R\" } }]
";

    #[test]
    fn a_national_statute_stands_in_the_place_of_what_it_carries_out() {
        let statutes = Statutes::read("s.toml", TWO).unwrap();
        let ids = |country: &str| statutes.protecting(country).map(|one| one.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids("DE"), ["national"]);
        assert_eq!(ids("FR"), ["union"]);
        assert!(ids("US").is_empty());
        let german = statutes.get("national").unwrap();
        assert_eq!(german.exception(ItemKind::Hygiene).map(|one| one.only_if), Some(ExceptionIf::Opened));
        assert!(german.exception(ItemKind::CustomMade).is_none());
    }

    #[test]
    fn statutes_that_name_what_does_not_exist_are_refused_with_file_and_place() {
        for (from, to, told) in [
            ("in_place_of = \"union\"", "in_place_of = \"onion\"", "statute \"onion\""),
            ("\"FR\"", "\"France\"", "country \"France\""),
            ("\"hygiene\"", "\"glass\"", "kind of goods \"glass\""),
            ("days = 14", "dyas = 14", "dyas"),
            ("id = \"national\"", "id = \"union\"", "stands twice"),
        ] {
            let error = Statutes::read("s.toml", &TWO.replacen(from, to, 1)).unwrap_err().to_string();
            assert!(error.starts_with("s.toml") && error.contains(told), "{error}");
        }
    }
}
