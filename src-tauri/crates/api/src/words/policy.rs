//! Words about the shop's own policy.

use docket_domain::policy::{ClauseKind, Finding, Overlap};

use super::Words;

impl Words {
    /// Title of a clause.
    pub fn clause(&self, kind: ClauseKind) -> String {
        self.say(&format!("policy-clause-{}", kind.name().replace('_', "-")), &[])
    }

    /// What an item of the checklist of prevention asks for.
    pub fn prevention(&self, item: &str) -> String {
        self.say(&format!("prevention-{}", item.replace('_', "-")), &[])
    }

    /// Why a field cannot be read.
    pub(crate) fn policy_fault(&self, fault: &str, args: &[(&str, &str)]) -> String {
        self.say(&format!("policy-fault-{}", fault.replace('_', "-")), args)
    }

    /// A version that never holds.
    pub fn policy_overlap(&self, overlap: &Overlap) -> String {
        let (covered, by) = (overlap.covered.to_string(), overlap.by.to_string());
        self.say("policy-overlap", &[("covered", &covered), ("by", &by), ("day", &self.day(overlap.day))])
    }

    /// Something to look at in a policy.
    pub fn policy_finding(&self, finding: &Finding) -> String {
        match finding {
            Finding::Missing(clause) => self.say("policy-missing", &[("clause", &self.clause(*clause))]),
            Finding::Contradicts(what) => {
                self.say(&format!("policy-contradiction-{}", what.name().replace('_', "-")), &[])
            }
            Finding::Overruled { what, statute, countries } => {
                let days = what.days().map(|days| days.to_string()).unwrap_or_default();
                let statute = self.say(&format!("statute-{statute}"), &[]);
                let countries = countries.iter().cloned().collect::<Vec<_>>().join(", ");
                self.say(
                    &format!("policy-overruled-{}", what.name().replace('_', "-")),
                    &[("days", &days), ("statute", &statute), ("countries", &countries)],
                )
            }
            Finding::NoStatute(countries) => {
                let countries = countries.iter().cloned().collect::<Vec<_>>().join(", ");
                self.say("policy-no-statute", &[("countries", &countries)])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono_tz::Tz;
    use docket_desk::Packs;
    use docket_domain::policy::{Contradiction, Fault, FieldKind, Overruled};
    use docket_domain::text::Language;

    use super::*;

    /// A key that does not exist comes back in brackets.
    fn whole(said: &str) {
        assert!(!said.contains(['[', '{']) && !said.trim().is_empty(), "{said}");
    }

    #[test]
    fn every_clause_field_and_choice_has_its_words() {
        for words in Language::ALL.map(|language| Words::new(language, Tz::UTC)) {
            for kind in ClauseKind::ALL {
                let view = crate::answer::policy::kind(*kind, &words);
                whole(&view.title);
                whole(&view.group);
                assert_eq!(view.fields.len(), kind.fields().len());
                for (field, spec) in view.fields.iter().zip(kind.fields()) {
                    whole(&field.label);
                    field.choices.iter().for_each(|choice| whole(&choice.text));
                    let chooses =
                        matches!(spec.kind, FieldKind::Choice(_) | FieldKind::Choices(_) | FieldKind::Flag);
                    assert_eq!(chooses, !field.choices.is_empty());
                }
            }
        }
    }

    #[test]
    fn every_finding_has_its_words_and_every_statute_its_name() {
        let packs = Packs::built_in().unwrap();
        let clause = ClauseKind::ReturnWindow;
        let countries = || BTreeSet::from(["DE".to_owned()]);
        let mut findings: Vec<Finding> = [
            Contradiction::ReturnWithoutWindow,
            Contradiction::ReturnTermsWithoutWindow(clause),
            Contradiction::InsuredUntracked,
            Contradiction::MixedCurrencies(clause),
            Contradiction::OtherFigure(clause, Language::En),
        ]
        .map(Finding::Contradicts)
        .to_vec();
        findings.push(Finding::Missing(clause));
        findings.push(Finding::NoStatute(countries()));
        for statute in packs.statutes.iter() {
            let all = [
                Overruled::Window(14),
                Overruled::AfterShipment(14),
                Overruled::RefundTime(14),
                Overruled::Restocking,
                Overruled::Exceptions,
                Overruled::PayerUntold,
            ];
            findings.extend(all.map(|what| Finding::Overruled {
                what,
                statute: statute.id.clone(),
                countries: countries(),
            }));
        }
        for words in Language::ALL.map(|language| Words::new(language, Tz::UTC)) {
            findings.iter().for_each(|finding| whole(&words.policy_finding(finding)));
        }
    }

    #[test]
    fn every_point_of_prevention_and_every_question_of_an_faq_has_its_words() {
        let pack = Packs::built_in().unwrap().prevention;
        for words in Language::ALL.map(|language| Words::new(language, Tz::UTC)) {
            for item in &pack.items {
                whole(&words.prevention(&item.id));
                whole(&words.say(&format!("prevention-{}-why", item.id.replace('_', "-")), &[]));
                whole(&words.say(&format!("prevention-group-{}", item.group.name()), &[]));
            }
            for faq in &pack.faqs {
                whole(&words.say(&format!("faq-{}-question", faq.id.replace('_', "-")), &[]));
            }
        }
    }

    #[test]
    fn every_fault_of_a_field_has_its_words() {
        let text = || "x".to_owned();
        let faults = [
            Fault::Syntax(text()),
            Fault::Unknown(vec![text()]),
            Fault::Missing,
            Fault::NotApplicable(text(), text()),
            Fault::Type("number"),
            Fault::NoneOf(text(), vec![text()]),
            Fault::Range(text(), 1, 2),
            Fault::Amount(text()),
            Fault::Day(text()),
            Fault::Country(text()),
            Fault::Shop(text()),
            Fault::Platform(text()),
            Fault::TwoScopes,
            Fault::TooLong(4000),
        ];
        for words in Language::ALL.map(|language| Words::new(language, Tz::UTC)) {
            for fault in &faults {
                let values = fault.values();
                let args: Vec<(&str, &str)> =
                    values.iter().map(|(name, value)| (*name, value.as_str())).collect();
                whole(&words.policy_fault(fault.name(), &args));
            }
        }
    }
}
