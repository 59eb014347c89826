//! What a policy lacks, where it contradicts itself, and where a law gives buyers more than it does. Findings are
//! advice: a seller may keep any of it, and what the law gives holds all the same.

use std::collections::BTreeSet;

use super::{AfterShipment, Clause, ClauseKind, Clauses, Statute, Statutes};
use crate::text::Language;

/// Two things in one policy that cannot both be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contradiction {
    /// A parcel that has left is to come back as a return, yet nothing is taken back.
    ReturnWithoutWindow,
    /// Nothing is taken back, yet a clause says how.
    ReturnTermsWithoutWindow(ClauseKind),
    /// A parcel may be insured below the value from which it is tracked.
    InsuredUntracked,
    /// Amounts stand in more than one currency, so that they cannot be compared.
    MixedCurrencies(ClauseKind),
    /// The seller's own words name figures, and the clause's own is not among them.
    OtherFigure(ClauseKind, Language),
}

impl Contradiction {
    /// The clause to look at.
    pub fn clause(self) -> ClauseKind {
        match self {
            Contradiction::ReturnWithoutWindow => ClauseKind::AfterShipment,
            Contradiction::InsuredUntracked => ClauseKind::InsuranceFrom,
            Contradiction::ReturnTermsWithoutWindow(kind)
            | Contradiction::MixedCurrencies(kind)
            | Contradiction::OtherFigure(kind, _) => kind,
        }
    }

    /// The stable name, also the key of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Contradiction::ReturnWithoutWindow => "return_without_window",
            Contradiction::ReturnTermsWithoutWindow(_) => "return_terms_without_window",
            Contradiction::InsuredUntracked => "insured_untracked",
            Contradiction::MixedCurrencies(_) => "mixed_currencies",
            Contradiction::OtherFigure(..) => "other_figure",
        }
    }
}

/// What a law gives beyond a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overruled {
    /// Fewer days to send goods back than the law gives to withdraw; the law's days.
    Window(u32),
    /// A cancellation after shipping is declined, yet the buyer may withdraw before and after delivery; the days.
    AfterShipment(u32),
    /// The money goes back later than the law allows; the law's days.
    RefundTime(u32),
    /// A share is kept for restocking, yet a withdrawal gives the whole price back.
    Restocking,
    /// Goods are excepted that the law does not except.
    Exceptions,
    /// Nobody said that the buyer pays the postage back, so the seller does.
    PayerUntold,
}

impl Overruled {
    /// The clause it is about.
    pub fn clause(self) -> ClauseKind {
        match self {
            Overruled::Window(_) => ClauseKind::ReturnWindow,
            Overruled::AfterShipment(_) => ClauseKind::AfterShipment,
            Overruled::RefundTime(_) => ClauseKind::RefundTime,
            Overruled::Restocking => ClauseKind::Restocking,
            Overruled::Exceptions => ClauseKind::Exceptions,
            Overruled::PayerUntold => ClauseKind::ReturnShippingPayer,
        }
    }

    /// The stable name, also the key of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Overruled::Window(_) => "window",
            Overruled::AfterShipment(_) => "after_shipment",
            Overruled::RefundTime(_) => "refund_time",
            Overruled::Restocking => "restocking",
            Overruled::Exceptions => "exceptions",
            Overruled::PayerUntold => "payer_untold",
        }
    }

    /// The law's figure, when it has one.
    pub fn days(self) -> Option<u32> {
        match self {
            Overruled::Window(days) | Overruled::AfterShipment(days) | Overruled::RefundTime(days) => {
                Some(days)
            }
            Overruled::Restocking | Overruled::Exceptions | Overruled::PayerUntold => None,
        }
    }
}

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// There is no such clause.
    Missing(ClauseKind),
    /// Two things cannot both be meant.
    Contradicts(Contradiction),
    /// A law gives more to buyers in some of the countries sold to.
    Overruled {
        /// What.
        what: Overruled,
        /// The statute, by its id.
        statute: String,
        /// Countries sold to that it protects.
        countries: BTreeSet<String>,
    },
    /// Docket knows no statute for these countries, which does not mean that there is none.
    NoStatute(BTreeSet<String>),
}

/// Looks through a policy. `countries` are those that the shop sells to, ISO 3166 codes.
pub fn lint(clauses: &Clauses, statutes: &Statutes, countries: &[String]) -> Vec<Finding> {
    let mut found: Vec<Finding> = contradictions(clauses).into_iter().map(Finding::Contradicts).collect();
    let mut unknown = BTreeSet::new();
    for statute in statutes.iter() {
        let protected: BTreeSet<String> = countries
            .iter()
            .filter(|country| statutes.protecting(country).any(|other| other.id == statute.id))
            .cloned()
            .collect();
        if !protected.is_empty() {
            found.extend(overruled(clauses, statute).into_iter().map(|what| Finding::Overruled {
                what,
                statute: statute.id.clone(),
                countries: protected.clone(),
            }));
        }
    }
    unknown.extend(countries.iter().filter(|country| statutes.protecting(country).next().is_none()).cloned());
    if !unknown.is_empty() {
        found.push(Finding::NoStatute(unknown));
    }
    found.extend(clauses.missing().into_iter().map(Finding::Missing));
    found
}

fn contradictions(clauses: &Clauses) -> Vec<Contradiction> {
    let mut found = Vec::new();
    if clauses.return_days() == Some(0) {
        match clauses.after_shipment() {
            Some(AfterShipment::AsReturn | AfterShipment::Intercept) => {
                found.push(Contradiction::ReturnWithoutWindow);
            }
            Some(AfterShipment::Refused) | None => {}
        }
        let terms = [ClauseKind::ReturnCondition, ClauseKind::ReturnShippingPayer, ClauseKind::Restocking];
        let given = terms.into_iter().filter(|kind| clauses.get(*kind).is_some());
        found.extend(given.map(Contradiction::ReturnTermsWithoutWindow));
    }
    let amounts = [
        (ClauseKind::TrackingFrom, clauses.tracking_from()),
        (ClauseKind::InsuranceFrom, clauses.insurance_from()),
        (ClauseKind::GoodwillLimit, clauses.goodwill_limit()),
    ];
    let mut amounts = amounts.into_iter().filter_map(|(kind, amount)| Some((kind, amount?)));
    if let Some((_, first)) = amounts.next() {
        let strangers = amounts.filter(|(_, amount)| amount.currency != first.currency);
        found.extend(strangers.map(|(kind, _)| Contradiction::MixedCurrencies(kind)));
    }
    if let (Some(tracked), Some(insured)) = (clauses.tracking_from(), clauses.insurance_from())
        && tracked.currency == insured.currency
        && insured.minor < tracked.minor
    {
        found.push(Contradiction::InsuredUntracked);
    }
    found.extend(clauses.iter().flat_map(other_figures));
    found
}

/// Words of the seller's own that name figures but not that of the clause.
fn other_figures(clause: &Clause) -> Vec<Contradiction> {
    let Some(figure) = clause.term.figure() else { return Vec::new() };
    let kind = clause.kind();
    let other = |text: &str| {
        let figures = text.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| !digits.is_empty());
        let figures: Vec<Option<u32>> = figures.map(|digits| digits.parse().ok()).collect();
        !figures.is_empty() && !figures.contains(&Some(figure))
    };
    let wrong = clause.texts.iter().filter(|(_, text)| other(text));
    wrong.map(|(language, _)| Contradiction::OtherFigure(kind, *language)).collect()
}

fn overruled(clauses: &Clauses, statute: &Statute) -> Vec<Overruled> {
    let Some(withdrawal) = &statute.withdrawal else { return Vec::new() };
    let mut found = Vec::new();
    if clauses.after_shipment() == Some(AfterShipment::Refused) {
        found.push(Overruled::AfterShipment(withdrawal.days));
    }
    if clauses.return_days().is_some_and(|days| days < withdrawal.days) {
        found.push(Overruled::Window(withdrawal.days));
    }
    if let Some(refund) = &statute.refund {
        if !refund.working_days && clauses.refund_days().is_some_and(|days| days > refund.days) {
            found.push(Overruled::RefundTime(refund.days));
        }
        if refund.whole_price && clauses.restocking_percent().is_some_and(|percent| percent > 0) {
            found.push(Overruled::Restocking);
        }
    }
    let excepted = |kinds: &BTreeSet<_>| kinds.iter().any(|kind| statute.exception(*kind).is_none());
    if clauses.exceptions().is_some_and(excepted) {
        found.push(Overruled::Exceptions);
    }
    let untold = clauses.return_payer().is_none();
    if untold && statute.return_duty.as_ref().is_some_and(|duty| duty.seller_pays_unless_told) {
        found.push(Overruled::PayerUntold);
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::policy::{Condition, ItemKind, Payer, Term};

    fn clauses(terms: &[Term]) -> Clauses {
        terms.iter().cloned().map(Clause::new).collect()
    }

    fn union() -> Statutes {
        let text = "version = 1
[[statute]]
id = \"union\"
countries = [\"FR\", \"DE\"]
withdrawal = { days = 14, source = { grade = \"A\" } }
refund = { days = 14, from = \"notice\", whole_price = true, source = { grade = \"C\" } }
return = { days = 14, seller_pays_unless_told = true, source = { grade = \"C\" } }
exception = [{ kind = \"custom_made\", only_if = \"always\", source = { grade = \"C\" } }]
checked = \"2026-11-21\"
[[statute]]
id = \"states\"
countries = [\"US\"]
refund = { days = 7, working_days = true, from = \"cancelled\", source = { grade = \"A\" } }
checked = \"2026-11-21\"
";
        Statutes::read("s.toml", text).unwrap()
    }

    fn named(terms: &[Term], countries: &[&str]) -> Vec<String> {
        let countries: Vec<String> = countries.iter().map(|code| (*code).to_owned()).collect();
        let found = lint(&clauses(terms), &union(), &countries);
        let name = |finding: &Finding| match finding {
            Finding::Missing(_) => None,
            Finding::Contradicts(what) => Some(format!("{} {}", what.clause().name(), what.name())),
            Finding::Overruled { what, statute, .. } => Some(format!("{statute} {}", what.name())),
            Finding::NoStatute(codes) => Some(format!("none {}", codes.iter().cloned().collect::<String>())),
        };
        found.iter().filter_map(name).collect()
    }

    #[test]
    fn every_missing_clause_is_named() {
        let found = lint(&clauses(&[Term::ReturnWindow(30)]), &Statutes::default(), &[]);
        assert_eq!(found.len(), ClauseKind::ALL.len() - 1);
        assert!(!found.contains(&Finding::Missing(ClauseKind::ReturnWindow)));
        assert!(found.contains(&Finding::Missing(ClauseKind::AfterShipment)));
    }

    #[test]
    fn a_policy_that_takes_nothing_back_cannot_say_how() {
        let terms = [
            Term::ReturnWindow(0),
            Term::AfterShipment(AfterShipment::AsReturn),
            Term::ReturnCondition(Condition::Unused),
            Term::ReturnShippingPayer(Payer::Buyer),
        ];
        assert_eq!(
            named(&terms, &[]),
            [
                "after_shipment return_without_window",
                "return_condition return_terms_without_window",
                "return_shipping_payer return_terms_without_window"
            ]
        );
        assert!(named(&[Term::ReturnWindow(0), Term::AfterShipment(AfterShipment::Refused)], &[]).is_empty());
    }

    #[test]
    fn amounts_are_compared_only_within_one_currency() {
        let money = |text: &str| text.parse().unwrap();
        let tracked = Term::TrackingFrom(money("50.00 USD"));
        assert_eq!(
            named(&[tracked.clone(), Term::InsuranceFrom(money("20.00 USD"))], &[]),
            ["insurance_from insured_untracked"]
        );
        assert_eq!(
            named(&[tracked.clone(), Term::InsuranceFrom(money("20.00 EUR"))], &[]),
            ["insurance_from mixed_currencies"]
        );
        assert!(named(&[tracked, Term::InsuranceFrom(money("50.00 USD"))], &[]).is_empty());
    }

    #[test]
    fn words_that_name_another_figure_are_told_and_words_without_figures_are_not() {
        let told = |text: &str| {
            let texts = BTreeMap::from([(Language::En, text.to_owned())]);
            let clause = Clause { term: Term::ReturnWindow(30), texts };
            contradictions(&Clauses::from_iter([clause]))
        };
        assert_eq!(
            told("Send it back within 14 days."),
            [Contradiction::OtherFigure(ClauseKind::ReturnWindow, Language::En)]
        );
        assert!(told("Send it back within 30 days, or 60 at Christmas.").is_empty());
        assert!(told("Send it back within a month.").is_empty());
    }

    #[test]
    fn a_law_overrules_only_where_it_gives_more_and_only_in_its_countries() {
        let strict = [
            Term::ReturnWindow(7),
            Term::AfterShipment(AfterShipment::Refused),
            Term::RefundTime(30),
            Term::Restocking(15),
            Term::Exceptions(BTreeSet::from([ItemKind::CustomMade, ItemKind::Hygiene])),
        ];
        assert_eq!(
            named(&strict, &["DE", "US", "CA"]),
            [
                "union after_shipment",
                "union window",
                "union refund_time",
                "union restocking",
                "union exceptions",
                "union payer_untold",
                "none CA"
            ]
        );
        assert!(named(&strict, &["US"]).is_empty());
        let generous = [
            Term::ReturnWindow(14),
            Term::AfterShipment(AfterShipment::AsReturn),
            Term::RefundTime(14),
            Term::Restocking(0),
            Term::Exceptions(BTreeSet::from([ItemKind::CustomMade])),
            Term::ReturnShippingPayer(Payer::Buyer),
        ];
        assert!(named(&generous, &["DE", "FR"]).is_empty());
    }
}
