//! A policy as a file a seller can read and write: TOML in, with every fault named by line and field; TOML out,
//! always in the same form.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::clause::{Clause, ClauseKind, Clauses, Fault, FieldKind, FieldSpec, Term};
use super::{Policy, Scope};
use crate::ShopId;
use crate::text::{Language, non_blank};

/// A field of a policy file that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyFault {
    /// The file as it was named.
    pub file: String,
    /// Line, counted from one.
    pub line: usize,
    /// Field with its table (`cancel_until.hours`); empty for the file as a whole.
    pub field: String,
    /// Why.
    pub fault: Fault,
}

/// What a policy may speak of beside its own clauses.
pub struct Known<'a> {
    /// The shop of a name or id; two shops may have one name, and then it is none.
    pub shop: &'a dyn Fn(&str) -> Option<ShopId>,
    /// Whether there is such a platform.
    pub platform: &'a dyn Fn(&str) -> bool,
}

/// Words for one clause in one language; what is longer belongs on a page of its own.
const LONGEST: usize = 4000;

const VALID_FROM: &str = "valid_from";
const PLATFORM: &str = "platform";
const SHOP: &str = "shop";
const SELLS_TO: &str = "sells_to";
const TEXT: &str = "text";

type Read<T> = Result<T, (String, Range<usize>, Fault)>;

impl Policy {
    /// Reads a policy file. `from` takes the place of its own first day.
    ///
    /// The version is that of a policy which is not kept yet, zero.
    ///
    /// # Errors
    /// The first fault, with line and field.
    pub fn read(
        file: &str,
        text: &str,
        from: Option<NaiveDate>,
        known: &Known<'_>,
    ) -> Result<Self, PolicyFault> {
        let told = |field: String, at: Range<usize>, fault: Fault| PolicyFault {
            file: file.to_owned(),
            line: line_of(text, at.start),
            field,
            fault,
        };
        let table = DeTable::parse(text).map_err(|error| {
            let fault = Fault::Syntax(error.message().to_owned());
            told(String::new(), error.span().unwrap_or_default(), fault)
        })?;
        whole(table.get_ref(), from, known).map_err(|(field, at, fault)| told(field, at, fault))
    }

    /// The policy as a file. Reading it gives the same policy again, without its version.
    pub fn write(&self) -> String {
        let mut text = format!("{VALID_FROM} = \"{}\"\n", self.valid_from);
        match &self.scope {
            Scope::All => {}
            Scope::Platform(platform) => text.push_str(&format!("{PLATFORM} = {}\n", quoted(platform))),
            Scope::Shop(shop) => text.push_str(&format!("{SHOP} = \"{shop}\"\n")),
        }
        if !self.sells_to.is_empty() {
            let countries = self.sells_to.iter().map(String::as_str);
            text.push_str(&format!("{SELLS_TO} = {}\n", list(countries)));
        }
        for clause in self.clauses.iter() {
            let kind = clause.kind();
            text.push_str(&format!("\n[{}]\n", kind.name()));
            for (name, value) in clause.term.fields() {
                let spec = kind.fields().iter().find(|spec| spec.name == name);
                let value = match spec.map(|spec| spec.kind) {
                    Some(FieldKind::Number { .. }) => value,
                    Some(FieldKind::Flag) => (value == "yes").to_string(),
                    Some(FieldKind::Choices(_)) => list(value.split(',').filter(|one| !one.is_empty())),
                    Some(FieldKind::Choice(_) | FieldKind::Money) | None => quoted(&value),
                };
                text.push_str(&format!("{name} = {value}\n"));
            }
            for (language, words) in &clause.texts {
                text.push_str(&format!("{TEXT}.{language} = {}\n", quoted(words)));
            }
        }
        text
    }
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", names.map(quoted).collect::<Vec<_>>().join(", "))
}

fn line_of(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

fn whole(table: &DeTable<'_>, from: Option<NaiveDate>, known: &Known<'_>) -> Read<Policy> {
    let mut valid_from = from;
    let (mut scope, mut sells_to, mut clauses) = (Scope::All, BTreeSet::new(), Clauses::default());
    for (key, value) in table {
        let name = key.get_ref().as_ref();
        let here = |fault: Fault| (name.to_owned(), value.span(), fault);
        match name {
            VALID_FROM => {
                let day = day(value).map_err(here)?;
                valid_from = from.or(Some(day));
            }
            PLATFORM | SHOP if scope != Scope::All => return Err(here(Fault::TwoScopes)),
            PLATFORM => {
                let platform = words(value).map_err(here)?;
                if !(known.platform)(platform) {
                    return Err(here(Fault::Platform(platform.to_owned())));
                }
                scope = Scope::Platform(platform.to_owned());
            }
            SHOP => {
                let shop = words(value).map_err(here)?;
                let found = (known.shop)(shop).ok_or_else(|| here(Fault::Shop(shop.to_owned())))?;
                scope = Scope::Shop(found);
            }
            SELLS_TO => {
                for one in value.get_ref().as_array().ok_or_else(|| here(Fault::Type("list")))? {
                    let here = |fault: Fault| (name.to_owned(), one.span(), fault);
                    let code = words(one).map_err(here)?;
                    if !is_country(code) {
                        return Err(here(Fault::Country(code.to_owned())));
                    }
                    sells_to.insert(code.to_owned());
                }
            }
            _ => match ClauseKind::from_name(name) {
                Some(kind) => clauses.put(clause(kind, value)?),
                None => {
                    let own = [VALID_FROM, PLATFORM, SHOP, SELLS_TO].into_iter();
                    let all = own.chain(ClauseKind::ALL.iter().map(|kind| kind.name()));
                    let known = all.map(str::to_owned).collect();
                    return Err((name.to_owned(), key.span(), Fault::Unknown(known)));
                }
            },
        }
    }
    let valid_from = valid_from.ok_or_else(|| (VALID_FROM.to_owned(), 0..0, Fault::Missing))?;
    Ok(Policy { version: 0, valid_from, scope, sells_to, clauses })
}

pub(crate) fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase())
}

fn clause(kind: ClauseKind, value: &Spanned<DeValue<'_>>) -> Read<Clause> {
    let whole = value.span();
    let Some(table) = value.get_ref().as_table() else {
        return Err((kind.name().to_owned(), whole, Fault::Type("table")));
    };
    let (mut fields, mut places) = (BTreeMap::new(), BTreeMap::new());
    let mut texts = BTreeMap::new();
    for (key, value) in table {
        let name = key.get_ref().as_ref();
        let here = |fault: Fault| (format!("{}.{name}", kind.name()), value.span(), fault);
        if name == TEXT {
            texts = own_words(kind, value)?;
            continue;
        }
        let told = match kind.fields().iter().find(|spec| spec.name == name) {
            Some(spec) => plain(spec, value).map_err(here)?,
            None => {
                let known = kind.fields().iter().map(|spec| spec.name.to_owned()).chain([TEXT.to_owned()]);
                let fault = Fault::Unknown(known.collect());
                return Err((format!("{}.{name}", kind.name()), key.span(), fault));
            }
        };
        places.insert(format!("{}.{name}", kind.name()), value.span());
        fields.insert(name.to_owned(), told);
    }
    match Term::from_fields(kind, &fields) {
        Ok(term) => Ok(Clause { term, texts }),
        Err(wrong) => {
            let at = places.get(&wrong.field).cloned().unwrap_or(whole);
            Err((wrong.field, at, wrong.fault))
        }
    }
}

fn own_words(kind: ClauseKind, value: &Spanned<DeValue<'_>>) -> Read<BTreeMap<Language, String>> {
    let field = |language: &str| format!("{}.{TEXT}.{language}", kind.name());
    let Some(table) = value.get_ref().as_table() else {
        return Err((format!("{}.{TEXT}", kind.name()), value.span(), Fault::Type("table")));
    };
    let mut texts = BTreeMap::new();
    for (key, value) in table {
        let name = key.get_ref().as_ref();
        let here = |fault: Fault| (field(name), value.span(), fault);
        let Ok(language) = name.parse::<Language>() else {
            let known = Language::ALL.map(|language| language.code().to_owned()).to_vec();
            return Err((field(name), key.span(), Fault::Unknown(known)));
        };
        let text = words(value).map_err(here)?;
        if text.chars().count() > LONGEST {
            return Err(here(Fault::TooLong(LONGEST)));
        }
        texts.extend(non_blank(text).map(|text| (language, text)));
    }
    Ok(texts)
}

/// The text form of a value.
fn plain(spec: &FieldSpec, value: &Spanned<DeValue<'_>>) -> Result<String, Fault> {
    let value = value.get_ref();
    match spec.kind {
        FieldKind::Choice(_) | FieldKind::Money => {
            value.as_str().map(str::to_owned).ok_or(Fault::Type("text"))
        }
        FieldKind::Number { .. } => {
            let whole = value.as_integer().ok_or(Fault::Type("number"))?;
            Ok(i64::from_str_radix(whole.as_str(), whole.radix())
                .map_or_else(|_| whole.to_string(), |number| number.to_string()))
        }
        FieldKind::Flag => {
            let flag = value.as_bool().ok_or(Fault::Type("flag"))?;
            Ok(if flag { "yes" } else { "no" }.to_owned())
        }
        FieldKind::Choices(_) => {
            let list = value.as_array().ok_or(Fault::Type("list"))?;
            let names: Option<Vec<&str>> = list.iter().map(|one| one.get_ref().as_str()).collect();
            Ok(names.ok_or(Fault::Type("text"))?.join(","))
        }
    }
}

fn words<'a>(value: &'a Spanned<DeValue<'_>>) -> Result<&'a str, Fault> {
    value.get_ref().as_str().map(str::trim).filter(|text| !text.is_empty()).ok_or(Fault::Type("text"))
}

fn day(value: &Spanned<DeValue<'_>>) -> Result<NaiveDate, Fault> {
    let text = match value.get_ref().as_datetime() {
        Some(date) => date.to_string(),
        None => value.get_ref().as_str().ok_or(Fault::Type("date"))?.trim().to_owned(),
    };
    NaiveDate::parse_from_str(&text, "%Y-%m-%d").map_err(|_| Fault::Day(text))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::policy::{AfterShipment, CancelUntil, Condition, ItemKind, Payer, Preference};
    use crate::{Currency, Money};

    fn read(text: &str) -> Result<Policy, PolicyFault> {
        let shop = |name: &str| ["S-1", "Paper Wren"].contains(&name).then_some(ShopId(1));
        let platform = |id: &str| ["etsy", "ebay"].contains(&id);
        Policy::read("policy.toml", text, None, &Known { shop: &shop, platform: &platform })
    }

    const WHOLE: &str = "valid_from = 2026-01-01
platform = \"etsy\"
sells_to = [\"US\", \"DE\"]

[cancel_until]
until = \"hours_after_order\"
hours = 24
text.en = \"Write to me within 24 hours.\"

[exceptions]
kinds = [\"hygiene\", \"custom_made\"]

[store_credit]
offered = true
months = 12

[goodwill_limit]
limit = \"25.00 USD\"
";

    #[test]
    fn a_file_becomes_clauses() {
        let policy = read(WHOLE).unwrap();
        assert_eq!(policy.valid_from.to_string(), "2026-01-01");
        assert_eq!(policy.scope, Scope::Platform("etsy".to_owned()));
        assert_eq!(policy.clauses.cancel_until(), Some(CancelUntil::HoursAfterOrder(24)));
        assert_eq!(policy.clauses.store_credit(), Some((true, Some(12))));
        let kinds = policy.clauses.exceptions().unwrap();
        assert_eq!(kinds, &BTreeSet::from([ItemKind::CustomMade, ItemKind::Hygiene]));
        assert_eq!(policy.clauses.goodwill_limit().unwrap().to_string(), "25.00 USD");
        let own = policy.clauses.get(ClauseKind::CancelUntil).unwrap();
        assert_eq!(own.texts[&Language::En], "Write to me within 24 hours.");
    }

    #[test]
    fn a_fault_is_told_with_file_line_and_field() {
        for (from, to, line, field) in [
            ("hours = 24", "hours = 24000", 7, "cancel_until.hours"),
            ("hours = 24", "hours = \"24\"", 7, "cancel_until.hours"),
            ("hours = 24", "hour = 24", 7, "cancel_until.hour"),
            ("hours = 24", "", 5, "cancel_until.hours"),
            ("text.en", "text.fr", 8, "cancel_until.text.fr"),
            ("\"hygiene\"", "\"glass\"", 11, "exceptions.kinds"),
            ("[exceptions]", "[exeptions]", 10, "exeptions"),
            ("\"25.00 USD\"", "\"-25.00 USD\"", 18, "goodwill_limit.limit"),
            ("\"25.00 USD\"", "25", 18, "goodwill_limit.limit"),
            ("2026-01-01", "2026-13-01", 1, ""),
            ("2026-01-01", "\"next year\"", 1, "valid_from"),
            ("valid_from = 2026-01-01", "", 1, "valid_from"),
            ("\"etsy\"", "\"bazaar\"", 2, "platform"),
            ("platform = \"etsy\"", "shop = \"Nobody\"", 2, "shop"),
            ("\"US\"", "\"America\"", 3, "sells_to"),
            ("offered = true", "offered = false", 15, "store_credit.months"),
            ("hours = 24", "hours = ", 7, ""),
        ] {
            let fault = read(&WHOLE.replacen(from, to, 1)).unwrap_err();
            assert_eq!(
                (fault.file.as_str(), fault.line, fault.field.as_str()),
                ("policy.toml", line, field),
                "{to}: {:?}",
                fault.fault
            );
        }
        let both = read(&WHOLE.replacen("platform =", "shop = \"S-1\"\nplatform =", 1)).unwrap_err();
        assert_eq!(both.fault, Fault::TwoScopes);
    }

    #[test]
    fn a_clause_that_stands_twice_is_refused() {
        let fault = read(&format!("{WHOLE}\n[goodwill_limit]\nlimit = \"1.00 USD\"\n")).unwrap_err();
        assert!(matches!(fault.fault, Fault::Syntax(_)) && fault.line == 20, "{fault:?}");
    }

    #[test]
    fn the_day_asked_for_takes_the_place_of_the_files_own() {
        let known = Known { shop: &|_| None, platform: &|_| true };
        let from = "2026-05-01".parse().ok();
        let policy = Policy::read("p.toml", "[return_window]\ndays = 14", from, &known).unwrap();
        assert_eq!(Some(policy.valid_from), from);
    }

    fn money() -> impl Strategy<Value = Money> {
        (0_i64..10_000_000, prop::sample::select(vec!["USD", "EUR", "JPY"]))
            .prop_map(|(minor, code)| Money::new(minor, Currency::from_code(code).unwrap()))
    }

    fn term() -> impl Strategy<Value = Term> {
        prop_oneof![
            prop::sample::select(vec![
                Term::CancelUntil(CancelUntil::Processing),
                Term::CancelUntil(CancelUntil::Shipping)
            ]),
            (1_u32..=720).prop_map(|hours| Term::CancelUntil(CancelUntil::HoursAfterOrder(hours))),
            prop::sample::select(AfterShipment::ALL).prop_map(Term::AfterShipment),
            (0_u32..=366).prop_map(Term::ReturnWindow),
            prop::sample::select(Condition::ALL).prop_map(Term::ReturnCondition),
            prop::sample::select(Payer::ALL).prop_map(Term::ReturnShippingPayer),
            (0_u32..=90).prop_map(Term::RefundTime),
            (0_u32..=100).prop_map(Term::Restocking),
            prop::option::of(1_u32..=120).prop_map(|months| Term::StoreCredit { offered: true, months }),
            Just(Term::StoreCredit { offered: false, months: None }),
            prop::collection::btree_set(prop::sample::select(ItemKind::ALL), 0..4).prop_map(Term::Exceptions),
            prop::sample::select(Preference::ALL).prop_map(Term::ReplacementPreference),
            money().prop_map(Term::GoodwillLimit),
            (1_u32..=720).prop_map(Term::ResponseTime),
            money().prop_map(Term::TrackingFrom),
            money().prop_map(Term::InsuranceFrom),
        ]
    }

    fn policy() -> impl Strategy<Value = Policy> {
        let words = prop::collection::btree_map(
            prop::sample::select(Language::ALL.to_vec()),
            "\\PC{0,12}[a-z\"'\\\\#ä\n]{1,9}",
            0..3,
        );
        let clause = (term(), words).prop_map(|(term, texts)| {
            let texts = texts.into_iter();
            let texts = texts.filter_map(|(language, text)| Some((language, non_blank(&text)?))).collect();
            Clause { term, texts }
        });
        let scope = prop_oneof![
            Just(Scope::All),
            Just(Scope::Platform("ebay".to_owned())),
            Just(Scope::Shop(ShopId(1)))
        ];
        let countries = prop::collection::btree_set("[A-Z]{2}", 0..4);
        (prop::collection::vec(clause, 0..12), scope, countries, 0_u64..9000).prop_map(
            |(clauses, scope, sells_to, days)| Policy {
                version: 0,
                valid_from: NaiveDate::default() + chrono::Days::new(days),
                scope,
                sells_to,
                clauses: Clauses::from_iter(clauses),
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again_as_it_was(policy in policy()) {
            let text = policy.write();
            let again = read(&text).map_err(|fault| TestCaseError::fail(format!("{fault:?} in\n{text}")))?;
            prop_assert_eq!(&again, &policy);
            prop_assert_eq!(again.write(), text);
        }

        #[test]
        fn no_text_makes_the_reader_fall(text in "\\PC{0,200}") {
            let _ = read(&text);
        }

        #[test]
        fn a_file_with_a_piece_cut_out_is_read_or_refused_with_a_line(from in 0_usize..300, length in 1_usize..40) {
            let chars: Vec<char> = WHOLE.chars().collect();
            let cut: String = chars.iter().take(from).chain(chars.iter().skip(from + length)).collect();
            if let Err(fault) = read(&cut) {
                prop_assert!(fault.line >= 1 && fault.line <= cut.lines().count() + 1);
            }
        }
    }
}
