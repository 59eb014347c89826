//! The clauses of a policy as buyers read them. The same sentence stands in the published text, in the preview
//! beside the clause and in the letter that cites it, so there is one place where it is made.

use docket_domain::policy::{CancelUntil, Clause, Group, Policy, Term};
use docket_domain::text::{Language, Locale};
use docket_i18n::{Arg, Tr};

/// What a clause says: the seller's own words in that language, else words made from its figures.
pub fn clause_sentence(clause: &Clause, language: Language) -> String {
    clause.texts.get(&language).cloned().unwrap_or_else(|| term_sentence(&clause.term, language))
}

/// The words made from the figures of a clause.
pub fn term_sentence(term: &Term, language: Language) -> String {
    let tr = Tr::new(language);
    let kind = term.kind().name().replace('_', "-");
    let say = |variant: &str, args: &[(&str, Arg<'_>)]| {
        let key = match variant {
            "" => format!("policy-says-{kind}"),
            variant => format!("policy-says-{kind}-{}", variant.replace('_', "-")),
        };
        tr.text(&key, args)
    };
    let figure = |figure: u32| [("figure", Arg::from(figure))];
    match term {
        Term::CancelUntil(CancelUntil::Processing) => say("processing", &[]),
        Term::CancelUntil(CancelUntil::Shipping) => say("shipping", &[]),
        Term::CancelUntil(CancelUntil::HoursAfterOrder(hours)) => say("hours", &figure(*hours)),
        Term::AfterShipment(handling) => say(handling.name(), &[]),
        Term::ReturnWindow(0) => say("none", &[]),
        Term::ReturnWindow(days) => say("", &figure(*days)),
        Term::ReturnCondition(condition) => say(condition.name(), &[]),
        Term::ReturnShippingPayer(payer) => say(payer.name(), &[]),
        Term::RefundTime(days) => say("", &figure(*days)),
        Term::Restocking(0) => say("none", &[]),
        Term::Restocking(percent) => say("", &figure(*percent)),
        Term::StoreCredit { offered: false, .. } => say("none", &[]),
        Term::StoreCredit { offered: true, months: None } => say("", &[]),
        Term::StoreCredit { offered: true, months: Some(months) } => say("months", &figure(*months)),
        Term::Exceptions(kinds) if kinds.is_empty() => say("none", &[]),
        Term::Exceptions(kinds) => {
            let names: Vec<String> = kinds
                .iter()
                .map(|kind| tr.text(&format!("policy-goods-{}", kind.name().replace('_', "-")), &[]))
                .collect();
            say("", &[("goods", Arg::from(&names.join("; ")))])
        }
        Term::ReplacementPreference(preference) => say(preference.name(), &[]),
        Term::ResponseTime(hours) => say("", &figure(*hours)),
        Term::GoodwillLimit(amount) | Term::TrackingFrom(amount) | Term::InsuranceFrom(amount) => {
            say("", &[("amount", Arg::from(&amount.for_people(language)))])
        }
    }
}

/// The policy as a page for buyers: only what is meant for them, by what it is about, with the day since when it
/// holds. Absent when no clause is meant for them.
pub fn published(policy: &Policy, locale: impl Into<Locale>) -> Option<String> {
    let tr = Tr::of(locale.into());
    let language = tr.language();
    let mut text = String::new();
    for group in Group::ALL {
        let clauses = policy.clauses.iter().filter(|clause| clause.kind().group() == *group);
        let sentences: Vec<String> = clauses
            .filter(|clause| clause.kind().is_published())
            .map(|clause| clause_sentence(clause, language))
            .collect();
        if !sentences.is_empty() {
            let heading = tr.text(&format!("policy-group-{}", group.name()), &[]);
            text.push_str(&format!("\n\n{heading}\n{}", sentences.join("\n")));
        }
    }
    if text.is_empty() {
        return None;
    }
    let since = tr.day_without_weekday(policy.valid_from);
    let head = tr.text("policy-published-title", &[]);
    let since = tr.text("policy-published-since", &[("day", Arg::from(&since))]);
    let rights = tr.text("policy-published-rights", &[]);
    Some(format!("{head}\n{since}{text}\n\n{rights}\n"))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use docket_domain::policy::{
        AfterShipment, ClauseKind, Clauses, Condition, ItemKind, Payer, Preference, Scope,
    };

    use super::*;

    fn every_term() -> Vec<Term> {
        let amount = "25.00 USD".parse().unwrap();
        let mut terms = vec![
            Term::CancelUntil(CancelUntil::Processing),
            Term::CancelUntil(CancelUntil::Shipping),
            Term::CancelUntil(CancelUntil::HoursAfterOrder(24)),
            Term::ReturnWindow(0),
            Term::ReturnWindow(30),
            Term::RefundTime(5),
            Term::Restocking(0),
            Term::Restocking(15),
            Term::StoreCredit { offered: false, months: None },
            Term::StoreCredit { offered: true, months: None },
            Term::StoreCredit { offered: true, months: Some(12) },
            Term::Exceptions(BTreeSet::new()),
            Term::Exceptions(ItemKind::ALL.iter().copied().collect()),
            Term::GoodwillLimit(amount),
            Term::ResponseTime(24),
            Term::TrackingFrom(amount),
            Term::InsuranceFrom(amount),
        ];
        terms.extend(AfterShipment::ALL.iter().copied().map(Term::AfterShipment));
        terms.extend(Condition::ALL.iter().copied().map(Term::ReturnCondition));
        terms.extend(Payer::ALL.iter().copied().map(Term::ReturnShippingPayer));
        terms.extend(Preference::ALL.iter().copied().map(Term::ReplacementPreference));
        terms
    }

    fn policy(clauses: impl IntoIterator<Item = Clause>) -> Policy {
        Policy {
            version: 3,
            valid_from: "2026-01-01".parse().unwrap(),
            scope: Scope::All,
            sells_to: BTreeSet::new(),
            clauses: Clauses::from_iter(clauses),
        }
    }

    #[test]
    fn every_clause_is_a_whole_sentence_in_every_language() {
        let kinds: BTreeSet<ClauseKind> = every_term().iter().map(Term::kind).collect();
        assert_eq!(kinds.len(), ClauseKind::ALL.len());
        for language in Language::ALL {
            for term in every_term() {
                let said = term_sentence(&term, language);
                assert!(said.ends_with('.') && !said.contains(['[', '{']), "{language}: {said}");
            }
        }
    }

    #[test]
    fn the_figure_of_a_clause_stands_in_its_words_and_one_is_not_many() {
        let said = |term: Term, language| term_sentence(&term, language);
        let hours = Term::CancelUntil(CancelUntil::HoursAfterOrder(24));
        assert_eq!(said(hours, Language::En), "You can cancel your order within 24 hours of placing it.");
        assert!(said(Term::ReturnWindow(1), Language::En).contains("1 day "));
        assert!(said(Term::ReturnWindow(30), Language::De).contains("30 Tagen"));
        let limit = Term::GoodwillLimit("25.00 USD".parse().unwrap());
        assert!(said(limit, Language::De).contains("25,00 $"));
    }

    #[test]
    fn words_of_the_sellers_own_stand_in_the_place_of_made_ones_only_in_their_language() {
        let texts = BTreeMap::from([(Language::En, "Tell me before I cut the paper.".to_owned())]);
        let clause = Clause { term: Term::CancelUntil(CancelUntil::Processing), texts };
        assert_eq!(clause_sentence(&clause, Language::En), "Tell me before I cut the paper.");
        assert_eq!(clause_sentence(&clause, Language::De), term_sentence(&clause.term, Language::De));
    }

    #[test]
    fn what_buyers_read_holds_nothing_that_the_seller_keeps_for_themselves() {
        let all = policy(every_term().into_iter().map(Clause::new));
        for language in Language::ALL {
            let page = published(&all, language).unwrap();
            for clause in all.clauses.iter() {
                let said = clause_sentence(clause, language);
                assert_eq!(page.contains(&said), clause.kind().is_published(), "{language}: {said}");
            }
            assert!(!page.contains("25") && page.contains("2026"), "{page}");
        }
        assert_eq!(
            published(&policy([Clause::new(Term::GoodwillLimit("1.00 USD".parse().unwrap()))]), Language::En),
            None
        );
    }
}
