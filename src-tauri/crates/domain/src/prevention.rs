//! What would have prevented a case: a checklist for each shop, and the questions that buyers keep asking. Both are
//! data; what the store can prove by itself is worked out and never ticked off by hand.

use std::collections::BTreeSet;

use chrono::{Duration, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::case::{CaseKind, named};
use crate::note::{PackFault, Says};
use crate::policy::{ClauseKind, Clauses, Finding};
use crate::report::Opened;
use crate::request::AskedReason;

named! {
    /// What an item of the checklist is about, for showing them together.
    PreventionGroup {
        /// The shop's policy.
        Policy = "policy",
        /// How buyers are spoken with, and parcels sent.
        Service = "service",
        /// What a listing says.
        Listing = "listing",
    }
}

named! {
    /// What the store can prove by itself.
    Proof {
        /// A policy is in force.
        PolicyInForce = "policy_in_force",
        /// It lacks nothing, contradicts itself nowhere, and no law that is known overrules it.
        PolicyWhole = "policy_whole",
        /// Buyers can read that version in enough places.
        PolicyPublished = "policy_published",
        /// It was looked through in time.
        PolicyReviewed = "policy_reviewed",
        /// Order confirmations were sent.
        ConfirmationSent = "confirmation_sent",
    }
}

/// The checklist, the questions, and the figures of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreventionPack {
    /// Months that a report looks back on.
    pub period_months: u32,
    /// How soon a buyer should have the first answer.
    pub answer_within: Duration,
    /// How many of the most frequent ones are told.
    pub most: usize,
    /// In how many places buyers should find the policy.
    pub places: usize,
    /// The checklist.
    pub items: Vec<PreventionItem>,
    /// The questions.
    pub faqs: Vec<Faq>,
}

/// An item of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PreventionItem {
    /// Id.
    pub id: String,
    /// What it is about.
    pub group: PreventionGroup,
    /// What proves it; without one a person ticks it off.
    pub proof: Option<Proof>,
    /// Who says so, where somebody beside Docket does.
    pub source: Option<Says>,
}

/// A question that buyers ask, and the clauses whose words answer it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faq {
    /// Id.
    pub id: String,
    /// Reasons of requests behind which the question stands.
    pub reasons: Vec<AskedReason>,
    /// Kinds of cases behind which it stands.
    pub kinds: Vec<CaseKind>,
    /// Clauses, in the order in which they answer.
    pub clauses: Vec<ClauseKind>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackFile {
    #[serde(rename = "version")]
    _version: u32,
    period_months: u32,
    answer_hours: u32,
    most: usize,
    places: usize,
    item: Vec<PreventionItem>,
    faq: Vec<FaqFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaqFile {
    id: String,
    #[serde(default)]
    reasons: Vec<AskedReason>,
    #[serde(default)]
    kinds: Vec<CaseKind>,
    clauses: Vec<String>,
}

impl PreventionPack {
    /// Reads the pack and refuses what it cannot mean.
    ///
    /// # Errors
    /// With file and place: an unreadable file, an id that stands twice, an unknown grade, a clause that does not
    /// exist or that buyers never read, two questions for the same reason or kind.
    pub fn read(file: &str, text: &str) -> Result<Self, PackFault> {
        let pack: PackFile = toml::from_str(text).map_err(|error| PackFault::unreadable(file, &error))?;
        let mut ids = BTreeSet::new();
        for item in &pack.item {
            let fault = |message: String| PackFault::at(file, &format!("item {}", item.id), message);
            if !ids.insert(item.id.clone()) {
                return Err(fault("it stands twice".to_owned()));
            }
            if let Some(source) = item.source.as_ref().filter(|source| !source.has_known_grade()) {
                return Err(fault(format!("grade \"{}\" does not exist", source.grade)));
            }
        }
        let (mut faqs, mut taken) = (Vec::new(), BTreeSet::new());
        for faq in pack.faq {
            let fault = |message: String| PackFault::at(file, &format!("faq {}", faq.id), message);
            let reasons = faq.reasons.iter().map(|reason| ("reason", reason.name()));
            for about in reasons.chain(faq.kinds.iter().map(|kind| ("kind", kind.name()))) {
                if !taken.insert(about) {
                    return Err(fault(format!("{} {} has another question already", about.0, about.1)));
                }
            }
            let clauses = faq.clauses.iter().map(|name| {
                let known = ClauseKind::from_name(name);
                let known = known.ok_or_else(|| fault(format!("there is no clause \"{name}\"")))?;
                if known.is_published() { Ok(known) } else { Err(fault(format!("{name} is not for buyers"))) }
            });
            let clauses = clauses.collect::<Result<Vec<_>, _>>()?;
            if clauses.is_empty() {
                return Err(fault("no clause answers it".to_owned()));
            }
            faqs.push(Faq { id: faq.id, reasons: faq.reasons, kinds: faq.kinds, clauses });
        }
        Ok(Self {
            period_months: pack.period_months,
            answer_within: Duration::hours(pack.answer_hours.into()),
            most: pack.most,
            places: pack.places,
            items: pack.item,
            faqs,
        })
    }

    /// The first of the days that a report looks back on from a day.
    pub fn back_from(&self, day: NaiveDate) -> NaiveDate {
        let back = day.checked_sub_months(Months::new(self.period_months));
        back.and_then(|day| day.succ_opt()).unwrap_or(day)
    }

    /// The item of that id.
    pub fn item(&self, id: &str) -> Option<&PreventionItem> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The questions behind what was opened, the most frequent first, with how many cases ask each. A request asks
    /// by its reason; where that says nothing, and for any other case, the kind asks.
    pub fn asked(&self, opened: &[Opened]) -> Vec<(&Faq, u32)> {
        let of = |one: &Opened| {
            let by_reason = |reason| self.faqs.iter().position(|faq| faq.reasons.contains(&reason));
            let by_kind = || self.faqs.iter().position(|faq| faq.kinds.contains(&one.kind));
            one.reason.and_then(by_reason).or_else(by_kind)
        };
        let counts = opened.iter().filter_map(|one| Some((of(one)?, one.cases)));
        let most = crate::report::most(counts, self.most);
        most.into_iter().filter_map(|(place, cases)| Some((self.faqs.get(place)?, cases))).collect()
    }
}

impl Faq {
    /// Clauses that answer it but stand in no policy.
    pub fn missing(&self, clauses: Option<&Clauses>) -> Vec<ClauseKind> {
        let there = |kind: ClauseKind| {
            clauses.is_some_and(|clauses| clauses.iter().any(|clause| clause.kind() == kind))
        };
        self.clauses.iter().copied().filter(|kind| !there(*kind)).collect()
    }
}

/// Whether a finding keeps a policy from being whole: that no law is known for a country is no fault of the policy.
pub fn is_fault(finding: &Finding) -> bool {
    match finding {
        Finding::Missing(_) | Finding::Contradicts(_) | Finding::Overruled { .. } => true,
        Finding::NoStatute(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Clause, Term};

    const FILE: &str = include_str!("../../../packs/rules/prevention.toml");

    fn pack() -> PreventionPack {
        PreventionPack::read("prevention.toml", FILE).unwrap()
    }

    #[test]
    fn every_reason_and_kind_that_says_something_has_one_question() {
        let pack = pack();
        for kind in CaseKind::ALL {
            let asked = pack.asked(&[Opened { kind: *kind, reason: None, cases: 1 }]);
            assert_eq!(asked.len(), 1, "{}", kind.name());
        }
        for reason in AskedReason::ALL {
            let own = pack.faqs.iter().filter(|faq| faq.reasons.contains(reason)).count();
            let says = !matches!(reason, AskedReason::Unknown | AskedReason::Other);
            assert_eq!(own, usize::from(says), "{}", reason.name());
        }
    }

    #[test]
    fn a_year_back_begins_the_day_after_the_same_day_and_in_february_with_its_last_day() {
        let back = |day: &str| pack().back_from(day.parse().unwrap()).to_string();
        assert_eq!(back("2026-11-21"), "2025-11-22");
        assert_eq!(
            (back("2028-02-29"), back("2027-02-28")),
            ("2027-03-01".to_owned(), "2026-03-01".to_owned())
        );
    }

    #[test]
    fn a_request_asks_by_its_reason_and_by_its_kind_when_none_is_said() {
        let pack = pack();
        let opened = |kind, reason, cases| Opened { kind, reason, cases };
        let asked = pack.asked(&[
            opened(CaseKind::Cancellation, Some(AskedReason::WrongAddress), 2),
            opened(CaseKind::Cancellation, Some(AskedReason::Unknown), 1),
            opened(CaseKind::Cancellation, Some(AskedReason::FoundCheaper), 2),
            opened(CaseKind::ItemNotReceived, None, 1),
        ]);
        let said: Vec<(&str, u32)> = asked.iter().map(|(faq, cases)| (faq.id.as_str(), *cases)).collect();
        assert_eq!(said, [("cancel_order", 3), ("wrong_address", 2), ("where_is_it", 1)]);
    }

    #[test]
    fn clauses_that_stand_in_no_policy_are_named() {
        let pack = pack();
        let faq = pack.faqs.iter().find(|faq| faq.id == "cancel_order").unwrap();
        assert_eq!(faq.missing(None), faq.clauses);
        let clauses = Clauses::from_iter([Clause::new(Term::ReturnWindow(30))]);
        assert_eq!(faq.missing(Some(&clauses)), faq.clauses);
        let until = Clause::new(Term::CancelUntil(crate::policy::CancelUntil::Shipping));
        assert!(!faq.missing(Some(&Clauses::from_iter([until]))).contains(&ClauseKind::CancelUntil));
    }

    #[test]
    fn a_pack_that_cannot_be_meant_is_refused_with_file_and_place() {
        let head = "version = 1\nperiod_months = 12\nanswer_hours = 24\nmost = 5\nplaces = 2\n";
        let item = "[[item]]\nid = \"a\"\ngroup = \"policy\"\n";
        let faq = |rest: &str| format!("[[faq]]\nid = \"q\"\n{rest}\n");
        let fine = "kinds = [\"withdrawal\"]\nclauses = [\"return_window\"]";
        for (text, says) in [
            (format!("{head}{item}{item}{}", faq(fine)), "item a: it stands twice"),
            (format!("{head}{item}{}{}", faq(fine), faq(fine)), "kind withdrawal has another question"),
            (format!("{head}{item}{}", faq("clauses = [\"goodwill_limit\"]")), "is not for buyers"),
            (format!("{head}{item}{}", faq("clauses = [\"weather\"]")), "no clause \"weather\""),
            (format!("{head}{item}{}", faq("clauses = []")), "no clause answers it"),
        ] {
            let fault = PreventionPack::read("p.toml", &text).unwrap_err().to_string();
            assert!(fault.starts_with("p.toml, ") && fault.contains(says), "{fault}");
        }
        assert!(PreventionPack::read("p.toml", &format!("{head}{item}{}", faq(fine))).is_ok());
    }
}
