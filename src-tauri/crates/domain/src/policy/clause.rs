//! The clauses: a closed set, each with typed fields and, where the seller wants, words of their own.

use std::collections::{BTreeMap, BTreeSet};

use crate::Money;
use crate::text::Language;

/// An enumeration whose variants have a stable name.
macro_rules! named {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// Every one, in the order they are offered.
            pub const ALL: &[$name] = &[$($name::$variant),*];
            /// Their names, in the same order.
            pub const NAMES: &[&str] = &[$($text),*];

            /// The stable name.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $text),* }
            }

            /// The one of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($text => Some($name::$variant),)* _ => None }
            }
        }
    )*};
}

named! {
    /// Which clause. The name is the id that verdicts cite.
    ClauseKind {
        /// Until when an order may be cancelled.
        CancelUntil = "cancel_until",
        /// What becomes of a cancellation after the parcel has left.
        AfterShipment = "after_shipment",
        /// How long goods may be sent back.
        ReturnWindow = "return_window",
        /// In what condition.
        ReturnCondition = "return_condition",
        /// Who pays the postage back.
        ReturnShippingPayer = "return_shipping_payer",
        /// How soon the money goes back.
        RefundTime = "refund_time",
        /// What is kept for restocking.
        Restocking = "restocking",
        /// Whether store credit is offered.
        StoreCredit = "store_credit",
        /// Kinds of goods that are not taken back.
        Exceptions = "exceptions",
        /// Whether the seller would rather refund or replace.
        ReplacementPreference = "replacement_preference",
        /// How much may be given away to keep the peace.
        GoodwillLimit = "goodwill_limit",
        /// How soon messages are answered.
        ResponseTime = "response_time",
        /// From what value parcels are tracked.
        TrackingFrom = "tracking_from",
        /// From what value parcels are insured.
        InsuranceFrom = "insurance_from",
    }

    /// What the clauses are about, for showing them together.
    Group {
        /// Cancelling an order.
        Cancelling = "cancelling",
        /// Sending goods back.
        Returning = "returning",
        /// Money back.
        Refunding = "refunding",
        /// How the shop works.
        Working = "working",
    }

    /// What becomes of a cancellation after the parcel has left.
    AfterShipment {
        /// It becomes a return.
        AsReturn = "as_return",
        /// The carrier is asked to bring it back; else it becomes a return.
        Intercept = "intercept",
        /// It is declined.
        Refused = "refused",
    }

    /// In what condition goods are taken back.
    Condition {
        /// In any.
        Any = "any",
        /// Unused.
        Unused = "unused",
        /// Unused and in the original packaging.
        OriginalPackaging = "original_packaging",
    }

    /// Who pays the postage of a return.
    Payer {
        /// The buyer.
        Buyer = "buyer",
        /// The seller.
        Seller = "seller",
        /// The buyer, but the seller where the goods are faulty or not as described.
        SellerIfFaulty = "seller_if_faulty",
    }

    /// What the seller would rather do when a parcel is lost or goods are faulty.
    Preference {
        /// Give the money back and let the buyer order again.
        Refund = "refund",
        /// Send it again.
        Replacement = "replacement",
        /// Let the buyer choose.
        BuyerChooses = "buyer_chooses",
    }

    /// A kind of goods that rules treat differently.
    ItemKind {
        /// Made to the buyer's wish, or personalised.
        CustomMade = "custom_made",
        /// Spoils quickly.
        Perishable = "perishable",
        /// Sealed for health or hygiene.
        Hygiene = "hygiene",
        /// Digital, or a sealed recording or program.
        Digital = "digital",
    }
}

/// Until when an order may be cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CancelUntil {
    /// Until the seller begins to work on it.
    Processing,
    /// Until the parcel leaves.
    Shipping,
    /// For so many hours after the order.
    HoursAfterOrder(u32),
}

/// What a clause says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// Until when an order may be cancelled.
    CancelUntil(CancelUntil),
    /// What becomes of a cancellation after the parcel has left.
    AfterShipment(AfterShipment),
    /// Days from delivery in which goods may be sent back; none are taken back with zero.
    ReturnWindow(u32),
    /// In what condition.
    ReturnCondition(Condition),
    /// Who pays the postage back.
    ReturnShippingPayer(Payer),
    /// Days until the money goes back, from the day the goods or the request are there.
    RefundTime(u32),
    /// Percent of the price kept for restocking.
    Restocking(u32),
    /// Whether store credit is offered, and for how many months it is good; without a number it does not expire.
    StoreCredit {
        /// Whether it is offered.
        offered: bool,
        /// Months.
        months: Option<u32>,
    },
    /// Kinds of goods that are not taken back.
    Exceptions(BTreeSet<ItemKind>),
    /// What the seller would rather do.
    ReplacementPreference(Preference),
    /// The most that is given away in one case.
    GoodwillLimit(Money),
    /// Hours in which messages are answered.
    ResponseTime(u32),
    /// Value of an order from which its parcel is tracked.
    TrackingFrom(Money),
    /// Value of an order from which its parcel is insured.
    InsuranceFrom(Money),
}

/// A clause: what it says, and the seller's own words for it by language. Without words of one's own the clause
/// has those that Docket makes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// What it says.
    pub term: Term,
    /// The seller's own words.
    pub texts: BTreeMap<Language, String>,
}

impl Clause {
    /// A clause without words of the seller's own.
    pub fn new(term: Term) -> Self {
        Self { term, texts: BTreeMap::new() }
    }

    /// Which clause it is.
    pub fn kind(&self) -> ClauseKind {
        self.term.kind()
    }
}

/// What a field of a clause holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// One of these names.
    Choice(&'static [&'static str]),
    /// Any of these names, also none.
    Choices(&'static [&'static str]),
    /// A whole number between these two, with what it counts (`days`).
    Number {
        /// Least.
        min: u32,
        /// Most.
        max: u32,
        /// What it counts.
        unit: &'static str,
    },
    /// An amount with its currency.
    Money,
    /// Yes or no.
    Flag,
}

/// A field of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldSpec {
    /// Name.
    pub name: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// Whether the clause says nothing without it.
    pub required: bool,
    /// The field and value without which this one does not apply.
    pub only_if: Option<(&'static str, &'static str)>,
}

const fn field(name: &'static str, kind: FieldKind) -> FieldSpec {
    FieldSpec { name, kind, required: true, only_if: None }
}

/// A typing error in a figure should not become a promise of ten years.
const HOURS: FieldKind = FieldKind::Number { min: 1, max: 720, unit: "hours" };

impl ClauseKind {
    /// The fields of this clause in the order they are filled.
    pub fn fields(self) -> &'static [FieldSpec] {
        const CANCEL_UNTIL: &[FieldSpec] = &[
            field("until", FieldKind::Choice(&["processing", "shipping", "hours_after_order"])),
            FieldSpec { only_if: Some(("until", "hours_after_order")), ..field("hours", HOURS) },
        ];
        const AFTER_SHIPMENT: &[FieldSpec] = &[field("handling", FieldKind::Choice(AfterShipment::NAMES))];
        const RETURN_WINDOW: &[FieldSpec] =
            &[field("days", FieldKind::Number { min: 0, max: 366, unit: "days" })];
        const RETURN_CONDITION: &[FieldSpec] = &[field("condition", FieldKind::Choice(Condition::NAMES))];
        const PAYER: &[FieldSpec] = &[field("payer", FieldKind::Choice(Payer::NAMES))];
        const REFUND_TIME: &[FieldSpec] =
            &[field("days", FieldKind::Number { min: 0, max: 90, unit: "days" })];
        const RESTOCKING: &[FieldSpec] =
            &[field("percent", FieldKind::Number { min: 0, max: 100, unit: "percent" })];
        const STORE_CREDIT: &[FieldSpec] = &[
            field("offered", FieldKind::Flag),
            FieldSpec {
                required: false,
                only_if: Some(("offered", "yes")),
                ..field("months", FieldKind::Number { min: 1, max: 120, unit: "months" })
            },
        ];
        const EXCEPTIONS: &[FieldSpec] = &[field("kinds", FieldKind::Choices(ItemKind::NAMES))];
        const PREFERENCE: &[FieldSpec] = &[field("prefer", FieldKind::Choice(Preference::NAMES))];
        const GOODWILL: &[FieldSpec] = &[field("limit", FieldKind::Money)];
        const RESPONSE: &[FieldSpec] = &[field("hours", HOURS)];
        const VALUE: &[FieldSpec] = &[field("value", FieldKind::Money)];
        match self {
            ClauseKind::CancelUntil => CANCEL_UNTIL,
            ClauseKind::AfterShipment => AFTER_SHIPMENT,
            ClauseKind::ReturnWindow => RETURN_WINDOW,
            ClauseKind::ReturnCondition => RETURN_CONDITION,
            ClauseKind::ReturnShippingPayer => PAYER,
            ClauseKind::RefundTime => REFUND_TIME,
            ClauseKind::Restocking => RESTOCKING,
            ClauseKind::StoreCredit => STORE_CREDIT,
            ClauseKind::Exceptions => EXCEPTIONS,
            ClauseKind::ReplacementPreference => PREFERENCE,
            ClauseKind::GoodwillLimit => GOODWILL,
            ClauseKind::ResponseTime => RESPONSE,
            ClauseKind::TrackingFrom | ClauseKind::InsuranceFrom => VALUE,
        }
    }

    /// What the clause is about.
    pub fn group(self) -> Group {
        match self {
            ClauseKind::CancelUntil | ClauseKind::AfterShipment => Group::Cancelling,
            ClauseKind::ReturnWindow
            | ClauseKind::ReturnCondition
            | ClauseKind::ReturnShippingPayer
            | ClauseKind::Exceptions => Group::Returning,
            ClauseKind::RefundTime | ClauseKind::Restocking | ClauseKind::StoreCredit => Group::Refunding,
            ClauseKind::ReplacementPreference
            | ClauseKind::GoodwillLimit
            | ClauseKind::ResponseTime
            | ClauseKind::TrackingFrom
            | ClauseKind::InsuranceFrom => Group::Working,
        }
    }

    /// Whether buyers read it. What the seller decides for themselves is never published: a limit of goodwill
    /// that buyers know is a price list.
    pub fn is_published(self) -> bool {
        match self {
            ClauseKind::CancelUntil
            | ClauseKind::AfterShipment
            | ClauseKind::ReturnWindow
            | ClauseKind::ReturnCondition
            | ClauseKind::ReturnShippingPayer
            | ClauseKind::RefundTime
            | ClauseKind::Restocking
            | ClauseKind::StoreCredit
            | ClauseKind::Exceptions
            | ClauseKind::ResponseTime => true,
            ClauseKind::ReplacementPreference
            | ClauseKind::GoodwillLimit
            | ClauseKind::TrackingFrom
            | ClauseKind::InsuranceFrom => false,
        }
    }
}

/// Why a field cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The text is not TOML; what its reader says.
    Syntax(String),
    /// There is no such field; those there are.
    Unknown(Vec<String>),
    /// It is missing.
    Missing,
    /// It stands there although another field says that it does not apply: that field, and the value it would need.
    NotApplicable(String, String),
    /// It should be another kind of value: `text`, `number`, `flag`, `list`, `table`, `date`.
    Type(&'static str),
    /// It is none of these names.
    NoneOf(String, Vec<String>),
    /// The number is below or above what makes sense.
    Range(String, u32, u32),
    /// It is no amount such as `25.00 USD`, or less than nothing.
    Amount(String),
    /// It is no day such as `2026-01-31`.
    Day(String),
    /// It is no country of ISO 3166, in two capital letters.
    Country(String),
    /// There is no such shop.
    Shop(String),
    /// There is no such platform.
    Platform(String),
    /// A policy is for one shop or for one platform.
    TwoScopes,
    /// The text is longer than so many letters.
    TooLong(usize),
}

impl Fault {
    /// The stable name, also the key of its sentence.
    pub fn name(&self) -> &'static str {
        match self {
            Fault::Syntax(_) => "syntax",
            Fault::Unknown(_) => "unknown",
            Fault::Missing => "missing",
            Fault::NotApplicable(..) => "not_applicable",
            Fault::Type(_) => "type",
            Fault::NoneOf(..) => "none_of",
            Fault::Range(..) => "range",
            Fault::Amount(_) => "amount",
            Fault::Day(_) => "day",
            Fault::Country(_) => "country",
            Fault::Shop(_) => "shop",
            Fault::Platform(_) => "platform",
            Fault::TwoScopes => "two_scopes",
            Fault::TooLong(_) => "too_long",
        }
    }

    /// What its sentence speaks of, by name.
    pub fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Fault::Syntax(detail) => vec![("detail", detail.clone())],
            Fault::Unknown(known) => vec![("known", known.join(", "))],
            Fault::Missing | Fault::TwoScopes => Vec::new(),
            Fault::NotApplicable(needs, wanted) => vec![("needs", needs.clone()), ("wanted", wanted.clone())],
            Fault::Type(wanted) => vec![("wanted", (*wanted).to_owned())],
            Fault::NoneOf(value, known) => vec![("value", value.clone()), ("known", known.join(", "))],
            Fault::Range(value, min, max) => {
                vec![("value", value.clone()), ("min", min.to_string()), ("max", max.to_string())]
            }
            Fault::Amount(value)
            | Fault::Day(value)
            | Fault::Country(value)
            | Fault::Shop(value)
            | Fault::Platform(value) => vec![("value", value.clone())],
            Fault::TooLong(max) => vec![("max", max.to_string())],
        }
    }
}

/// A field that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFault {
    /// Name of the field, with its clause (`cancel_until.hours`).
    pub field: String,
    /// Why.
    pub fault: Fault,
}

impl FieldSpec {
    /// Checks one value in its text form: `30`, `shipping`, `custom_made,hygiene`, `25.00 USD`, `yes`.
    fn check(&self, value: &str) -> Result<(), Fault> {
        let known = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        match self.kind {
            FieldKind::Choice(names) if names.contains(&value) => Ok(()),
            FieldKind::Choice(names) => Err(Fault::NoneOf(value.to_owned(), known(names))),
            FieldKind::Choices(names) => match listed(value).find(|one| !names.contains(one)) {
                Some(stranger) => Err(Fault::NoneOf(stranger.to_owned(), known(names))),
                None => Ok(()),
            },
            FieldKind::Number { min, max, .. } => match value.parse::<u32>() {
                Ok(number) if (min..=max).contains(&number) => Ok(()),
                Ok(_) | Err(_) => Err(Fault::Range(value.to_owned(), min, max)),
            },
            FieldKind::Money => amount(value).map(|_| ()),
            FieldKind::Flag if ["yes", "no"].contains(&value) => Ok(()),
            FieldKind::Flag => Err(Fault::NoneOf(value.to_owned(), known(&["yes", "no"]))),
        }
    }
}

fn listed(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').map(str::trim).filter(|one| !one.is_empty())
}

fn amount(value: &str) -> Result<Money, Fault> {
    match value.parse::<Money>() {
        Ok(money) if money.minor >= 0 => Ok(money),
        Ok(_) | Err(_) => Err(Fault::Amount(value.to_owned())),
    }
}

impl Term {
    /// Which clause says it.
    pub fn kind(&self) -> ClauseKind {
        match self {
            Term::CancelUntil(_) => ClauseKind::CancelUntil,
            Term::AfterShipment(_) => ClauseKind::AfterShipment,
            Term::ReturnWindow(_) => ClauseKind::ReturnWindow,
            Term::ReturnCondition(_) => ClauseKind::ReturnCondition,
            Term::ReturnShippingPayer(_) => ClauseKind::ReturnShippingPayer,
            Term::RefundTime(_) => ClauseKind::RefundTime,
            Term::Restocking(_) => ClauseKind::Restocking,
            Term::StoreCredit { .. } => ClauseKind::StoreCredit,
            Term::Exceptions(_) => ClauseKind::Exceptions,
            Term::ReplacementPreference(_) => ClauseKind::ReplacementPreference,
            Term::GoodwillLimit(_) => ClauseKind::GoodwillLimit,
            Term::ResponseTime(_) => ClauseKind::ResponseTime,
            Term::TrackingFrom(_) => ClauseKind::TrackingFrom,
            Term::InsuranceFrom(_) => ClauseKind::InsuranceFrom,
        }
    }

    /// The fields in their text form, in the order of [`ClauseKind::fields`]; those that do not apply are left out.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let one = |name: &'static str, value: &str| vec![(name, value.to_owned())];
        match self {
            Term::CancelUntil(CancelUntil::Processing) => one("until", "processing"),
            Term::CancelUntil(CancelUntil::Shipping) => one("until", "shipping"),
            Term::CancelUntil(CancelUntil::HoursAfterOrder(hours)) => {
                vec![("until", "hours_after_order".to_owned()), ("hours", hours.to_string())]
            }
            Term::AfterShipment(handling) => one("handling", handling.name()),
            Term::ReturnWindow(days) | Term::RefundTime(days) => one("days", &days.to_string()),
            Term::ReturnCondition(condition) => one("condition", condition.name()),
            Term::ReturnShippingPayer(payer) => one("payer", payer.name()),
            Term::Restocking(percent) => one("percent", &percent.to_string()),
            Term::StoreCredit { offered, months } => {
                let mut fields = one("offered", if *offered { "yes" } else { "no" });
                fields.extend(months.map(|months| ("months", months.to_string())));
                fields
            }
            Term::Exceptions(kinds) => {
                let names: Vec<&str> = kinds.iter().map(|kind| kind.name()).collect();
                one("kinds", &names.join(","))
            }
            Term::ReplacementPreference(prefer) => one("prefer", prefer.name()),
            Term::GoodwillLimit(limit) => one("limit", &limit.to_string()),
            Term::ResponseTime(hours) => one("hours", &hours.to_string()),
            Term::TrackingFrom(value) | Term::InsuranceFrom(value) => one("value", &value.to_string()),
        }
    }

    /// Makes what a clause says from its fields in their text form. Blank fields are absent.
    ///
    /// # Errors
    /// The first field that is unknown, missing, does not apply or cannot be read.
    pub fn from_fields(kind: ClauseKind, fields: &BTreeMap<String, String>) -> Result<Term, FieldFault> {
        let specs = kind.fields();
        let at = |name: &str, fault: Fault| FieldFault { field: format!("{}.{name}", kind.name()), fault };
        let given = |name: &str| fields.get(name).map(|value| value.trim()).filter(|value| !value.is_empty());
        if let Some(name) = fields.keys().find(|name| specs.iter().all(|spec| spec.name != name.as_str())) {
            let known = specs.iter().map(|spec| spec.name.to_owned()).collect();
            return Err(at(name, Fault::Unknown(known)));
        }
        for spec in specs {
            let needs = spec.only_if.filter(|(other, wanted)| given(other) != Some(*wanted));
            match (given(spec.name), needs) {
                (Some(_), Some((other, wanted))) => {
                    return Err(at(spec.name, Fault::NotApplicable(other.to_owned(), wanted.to_owned())));
                }
                (None, Some(_)) => {}
                (Some(value), None) => spec.check(value).map_err(|fault| at(spec.name, fault))?,
                // A list may be empty; whether it is there at all shows only in a file.
                (None, None)
                    if matches!(spec.kind, FieldKind::Choices(_)) && fields.contains_key(spec.name) => {}
                (None, None) if spec.required => return Err(at(spec.name, Fault::Missing)),
                (None, None) => {}
            }
        }
        Self::made(kind, given).ok_or_else(|| at(specs.first().map_or("", |spec| spec.name), Fault::Missing))
    }

    /// What checked fields say.
    fn made<'a>(kind: ClauseKind, given: impl Fn(&str) -> Option<&'a str>) -> Option<Term> {
        let number = |name: &str| given(name).and_then(|value| value.parse::<u32>().ok());
        let money = |name: &str| given(name).and_then(|value| amount(value).ok());
        Some(match kind {
            ClauseKind::CancelUntil => Term::CancelUntil(match given("until")? {
                "processing" => CancelUntil::Processing,
                "shipping" => CancelUntil::Shipping,
                _ => CancelUntil::HoursAfterOrder(number("hours")?),
            }),
            ClauseKind::AfterShipment => Term::AfterShipment(AfterShipment::from_name(given("handling")?)?),
            ClauseKind::ReturnWindow => Term::ReturnWindow(number("days")?),
            ClauseKind::ReturnCondition => Term::ReturnCondition(Condition::from_name(given("condition")?)?),
            ClauseKind::ReturnShippingPayer => Term::ReturnShippingPayer(Payer::from_name(given("payer")?)?),
            ClauseKind::RefundTime => Term::RefundTime(number("days")?),
            ClauseKind::Restocking => Term::Restocking(number("percent")?),
            ClauseKind::StoreCredit => {
                Term::StoreCredit { offered: given("offered")? == "yes", months: number("months") }
            }
            ClauseKind::Exceptions => Term::Exceptions(
                listed(given("kinds").unwrap_or_default()).filter_map(ItemKind::from_name).collect(),
            ),
            ClauseKind::ReplacementPreference => {
                Term::ReplacementPreference(Preference::from_name(given("prefer")?)?)
            }
            ClauseKind::GoodwillLimit => Term::GoodwillLimit(money("limit")?),
            ClauseKind::ResponseTime => Term::ResponseTime(number("hours")?),
            ClauseKind::TrackingFrom => Term::TrackingFrom(money("value")?),
            ClauseKind::InsuranceFrom => Term::InsuranceFrom(money("value")?),
        })
    }

    /// The figure that words about the clause must not contradict, when it has one.
    pub(super) fn figure(&self) -> Option<u32> {
        match self {
            Term::CancelUntil(CancelUntil::HoursAfterOrder(figure))
            | Term::ReturnWindow(figure)
            | Term::RefundTime(figure)
            | Term::Restocking(figure)
            | Term::ResponseTime(figure) => Some(*figure),
            Term::CancelUntil(CancelUntil::Processing | CancelUntil::Shipping)
            | Term::AfterShipment(_)
            | Term::ReturnCondition(_)
            | Term::ReturnShippingPayer(_)
            | Term::StoreCredit { .. }
            | Term::Exceptions(_)
            | Term::ReplacementPreference(_)
            | Term::GoodwillLimit(_)
            | Term::TrackingFrom(_)
            | Term::InsuranceFrom(_) => None,
        }
    }
}

/// The clauses of a policy, at most one of each kind. In which order they were written does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Clauses(BTreeMap<ClauseKind, Clause>);

impl Clauses {
    /// Puts a clause in the place of the one of its kind.
    pub fn put(&mut self, clause: Clause) {
        self.0.insert(clause.kind(), clause);
    }

    /// The clause of that kind.
    pub fn get(&self, kind: ClauseKind) -> Option<&Clause> {
        self.0.get(&kind)
    }

    /// Every clause, in the order of their kinds.
    pub fn iter(&self) -> impl Iterator<Item = &Clause> {
        self.0.values()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The kinds of which there is no clause.
    pub fn missing(&self) -> Vec<ClauseKind> {
        ClauseKind::ALL.iter().copied().filter(|kind| !self.0.contains_key(kind)).collect()
    }

    fn term(&self, kind: ClauseKind) -> Option<&Term> {
        self.get(kind).map(|clause| &clause.term)
    }

    /// Until when an order may be cancelled.
    pub fn cancel_until(&self) -> Option<CancelUntil> {
        match self.term(ClauseKind::CancelUntil) {
            Some(Term::CancelUntil(until)) => Some(*until),
            _ => None,
        }
    }

    /// What becomes of a cancellation after the parcel has left.
    pub fn after_shipment(&self) -> Option<AfterShipment> {
        match self.term(ClauseKind::AfterShipment) {
            Some(Term::AfterShipment(handling)) => Some(*handling),
            _ => None,
        }
    }

    /// Days from delivery in which goods may be sent back; zero when they are not taken back.
    pub fn return_days(&self) -> Option<u32> {
        match self.term(ClauseKind::ReturnWindow) {
            Some(Term::ReturnWindow(days)) => Some(*days),
            _ => None,
        }
    }

    /// In what condition goods are taken back.
    pub fn return_condition(&self) -> Option<Condition> {
        match self.term(ClauseKind::ReturnCondition) {
            Some(Term::ReturnCondition(condition)) => Some(*condition),
            _ => None,
        }
    }

    /// Who pays the postage back.
    pub fn return_payer(&self) -> Option<Payer> {
        match self.term(ClauseKind::ReturnShippingPayer) {
            Some(Term::ReturnShippingPayer(payer)) => Some(*payer),
            _ => None,
        }
    }

    /// Days until the money goes back.
    pub fn refund_days(&self) -> Option<u32> {
        match self.term(ClauseKind::RefundTime) {
            Some(Term::RefundTime(days)) => Some(*days),
            _ => None,
        }
    }

    /// Percent of the price kept for restocking.
    pub fn restocking_percent(&self) -> Option<u32> {
        match self.term(ClauseKind::Restocking) {
            Some(Term::Restocking(percent)) => Some(*percent),
            _ => None,
        }
    }

    /// Whether store credit is offered, and for how many months it is good.
    pub fn store_credit(&self) -> Option<(bool, Option<u32>)> {
        match self.term(ClauseKind::StoreCredit) {
            Some(Term::StoreCredit { offered, months }) => Some((*offered, *months)),
            _ => None,
        }
    }

    /// Kinds of goods that are not taken back.
    pub fn exceptions(&self) -> Option<&BTreeSet<ItemKind>> {
        match self.term(ClauseKind::Exceptions) {
            Some(Term::Exceptions(kinds)) => Some(kinds),
            _ => None,
        }
    }

    /// What the seller would rather do; refund where no clause says it.
    pub fn preference(&self) -> Preference {
        match self.term(ClauseKind::ReplacementPreference) {
            Some(Term::ReplacementPreference(preference)) => *preference,
            _ => Preference::Refund,
        }
    }

    /// The most that is given away in one case.
    pub fn goodwill_limit(&self) -> Option<Money> {
        match self.term(ClauseKind::GoodwillLimit) {
            Some(Term::GoodwillLimit(limit)) => Some(*limit),
            _ => None,
        }
    }

    /// Hours in which messages are answered.
    pub fn response_hours(&self) -> Option<u32> {
        match self.term(ClauseKind::ResponseTime) {
            Some(Term::ResponseTime(hours)) => Some(*hours),
            _ => None,
        }
    }

    /// Value of an order from which its parcel is tracked.
    pub fn tracking_from(&self) -> Option<Money> {
        match self.term(ClauseKind::TrackingFrom) {
            Some(Term::TrackingFrom(value)) => Some(*value),
            _ => None,
        }
    }

    /// Value of an order from which its parcel is insured.
    pub fn insurance_from(&self) -> Option<Money> {
        match self.term(ClauseKind::InsuranceFrom) {
            Some(Term::InsuranceFrom(value)) => Some(*value),
            _ => None,
        }
    }
}

impl FromIterator<Clause> for Clauses {
    fn from_iter<I: IntoIterator<Item = Clause>>(clauses: I) -> Self {
        Self(clauses.into_iter().map(|clause| (clause.kind(), clause)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: ClauseKind, fields: &[(&str, &str)]) -> Result<Term, FieldFault> {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Term::from_fields(kind, &fields)
    }

    #[test]
    fn every_kind_has_a_name_that_finds_it_again() {
        for kind in ClauseKind::ALL {
            assert_eq!(ClauseKind::from_name(kind.name()), Some(*kind));
            assert!(!kind.fields().is_empty());
        }
    }

    #[test]
    fn hours_belong_only_to_a_clause_that_counts_hours() {
        let read = |fields: &[(&str, &str)]| of(ClauseKind::CancelUntil, fields);
        assert_eq!(
            read(&[("until", "hours_after_order"), ("hours", "24")]),
            Ok(Term::CancelUntil(CancelUntil::HoursAfterOrder(24)))
        );
        let fault = |fields: &[(&str, &str)]| read(fields).unwrap_err();
        assert_eq!(fault(&[("until", "hours_after_order")]).fault, Fault::Missing);
        assert_eq!(
            fault(&[("until", "shipping"), ("hours", "24")]),
            FieldFault {
                field: "cancel_until.hours".to_owned(),
                fault: Fault::NotApplicable("until".to_owned(), "hours_after_order".to_owned())
            }
        );
        assert!(matches!(fault(&[("until", "later")]).fault, Fault::NoneOf(..)));
        assert!(matches!(fault(&[("until", "shipping"), ("hour", "1")]).fault, Fault::Unknown(_)));
    }

    #[test]
    fn amounts_below_nothing_and_figures_out_of_reach_are_refused() {
        for (kind, name, value) in [
            (ClauseKind::GoodwillLimit, "limit", "-1.00 USD"),
            (ClauseKind::GoodwillLimit, "limit", "25"),
            (ClauseKind::GoodwillLimit, "limit", "25,00 EUR"),
            (ClauseKind::ReturnWindow, "days", "-1"),
            (ClauseKind::ReturnWindow, "days", "4000"),
            (ClauseKind::ReturnWindow, "days", "2.5"),
            (ClauseKind::Restocking, "percent", "101"),
            (ClauseKind::ResponseTime, "hours", "0"),
            (ClauseKind::StoreCredit, "offered", "maybe"),
            (ClauseKind::Exceptions, "kinds", "custom_made,glass"),
        ] {
            assert!(of(kind, &[(name, value)]).is_err(), "{name} = {value} was read");
        }
        assert_eq!(of(ClauseKind::ReturnWindow, &[("days", "0")]), Ok(Term::ReturnWindow(0)));
    }

    #[test]
    fn without_a_clause_the_seller_refunds() {
        assert_eq!(Clauses::default().preference(), Preference::Refund);
        assert_eq!(Clauses::default().missing().len(), ClauseKind::ALL.len());
    }
}
