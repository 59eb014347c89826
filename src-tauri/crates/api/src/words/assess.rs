//! Words about the decision on a request to cancel.

use docket_desk::store::assess::Decision;
use docket_domain::facts::Fact;
use docket_domain::note::Note;
use docket_i18n::Arg;

use super::Words;

impl Words {
    /// The words of a name in a group of this noun.
    pub(crate) fn assess_name(&self, group: &str, name: &str) -> String {
        self.say(&format!("assess-{group}-{}", name.replace('_', "-")), &[])
    }

    /// What a rule found, in words.
    pub(crate) fn assess_note(&self, group: &str, note: &Note) -> String {
        let told: Vec<(&str, Told)> =
            note.values.iter().map(|(name, fact)| (*name, self.told(name, fact))).collect();
        let args: Vec<(&str, Arg<'_>)> = told
            .iter()
            .map(|(name, told)| match told {
                Told::Number(number) => (*name, Arg::Number(*number)),
                Told::Text(text) => (*name, Arg::Text(text)),
            })
            .collect();
        self.tr.text(&format!("assess-{group}-{}", note.key), &args)
    }

    fn told(&self, name: &str, fact: &Fact) -> Told {
        match fact {
            Fact::Text(text) if name == "goods" => Told::Text(self.assess_name("goods", text)),
            Fact::Text(text) => Told::Text(text.clone()),
            Fact::Day(day) => Told::Text(self.day(*day)),
            Fact::Instant(at, _) => Told::Text(self.instant(*at)),
            Fact::Money(amount) => Told::Text(amount.for_people(self.language())),
            Fact::Number(number) => Told::Number(*number),
        }
    }

    /// A decision that was made, in one line.
    pub fn decision(&self, one: &Decision) -> String {
        let key = if one.what.because.is_empty() { "assess-decision" } else { "assess-decision-exception" };
        let way = self.assess_name("way", one.what.way.name());
        let (case, day) = (one.case.to_string(), self.day_of(one.at));
        self.say(key, &[("case", &case), ("day", &day), ("way", &way), ("because", &one.what.because)])
    }

    /// A time that a platform gives.
    pub(crate) fn assess_span(&self, unit: &str, figure: u32) -> String {
        self.tr.text(&format!("assess-span-{unit}"), &[("figure", Arg::Number(figure.into()))])
    }
}

enum Told {
    Number(i64),
    Text(String),
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use chrono_tz::Tz;
    use docket_desk::Packs;
    use docket_domain::assess::{
        Action, Allowed, CostKind, Counted, Goods, MoveState, PostagePayer, RightState, Risk, Stage,
        Standing, Verdict, Way, WithinUnit,
    };
    use docket_domain::request::RequestFact;
    use docket_domain::text::Language;
    use docket_domain::{Currency, Money};

    use super::*;

    /// A key that does not exist comes back in brackets, a value that is missing in braces.
    fn whole(said: &str) {
        assert!(!said.contains(['[', '{']) && !said.trim().is_empty(), "{said}");
    }

    fn each(run: impl Fn(&Words)) {
        Language::ALL.iter().for_each(|language| run(&Words::new(*language, Tz::UTC)));
    }

    /// The names of sentences as the rules write them.
    fn keys(source: &str) -> Vec<&'static str> {
        let source: &'static str = Box::leak(source.to_owned().into_boxed_str());
        let quoted = source.split('"').skip(1).step_by(2);
        let key =
            |text: &&str| !text.is_empty() && text.bytes().all(|one| one.is_ascii_lowercase() || one == b'-');
        quoted.filter(key).collect()
    }

    /// A sentence with every fact that one of its kind may speak of.
    fn full(key: &'static str) -> Note {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let money = Money::new(500, Currency::from_code("EUR").unwrap());
        let note = ["day", "delivered", "longer", "first"]
            .into_iter()
            .fold(Note::plain(key), |note, name| note.with(name, Fact::Day(day)));
        note.with("days", Fact::Number(14))
            .with("hours", Fact::Number(24))
            .with("until", Fact::Instant("2026-11-23T10:00:00Z".parse().unwrap(), Tz::UTC))
            .with("limit", Fact::Money(money))
            .text("goods", Goods::CustomMade.name())
            .text("country", "DE")
            .text("platform", "Etsy")
            .text("clause", "Return window")
            .text("unknown", "fees")
    }

    #[test]
    fn every_name_of_the_decision_has_its_words() {
        each(|words| {
            let say = |group: &str, name: &str| whole(&words.assess_name(group, name));
            Verdict::ALL.iter().for_each(|one| say("verdict", one.name()));
            Stage::ALL.iter().for_each(|one| say("stage", one.name()));
            RightState::ALL.iter().for_each(|one| say("right", one.name()));
            MoveState::ALL.iter().for_each(|one| say("move-state", one.name()));
            Standing::ALL.iter().for_each(|one| say("standing", one.name()));
            Counted::ALL.iter().for_each(|one| say("from", one.name()));
            Way::ALL.iter().for_each(|one| say("way", one.name()));
            Allowed::ALL.iter().for_each(|one| say("allowed", one.name()));
            CostKind::ALL.iter().for_each(|one| say("cost", one.name()));
            PostagePayer::ALL.iter().for_each(|one| say("postage", one.name()));
            Risk::ALL.iter().for_each(|one| say("risk", one.name()));
            Goods::ALL.iter().for_each(|one| say("goods", one.name()));
            RequestFact::ALL.iter().for_each(|one| {
                say("fact", one.name());
                let named = |group: &str, name: &str| assert_ne!(words.name(group, name), name);
                named("request-fact", one.name());
                let of_reason = *one == RequestFact::ReasonClass;
                let answers =
                    if of_reason { "reason-class".to_owned() } else { format!("request-{}", one.name()) };
                one.answers().into_iter().for_each(|answer| named(&answers, answer));
            });
            WithinUnit::ALL.iter().for_each(|unit| {
                whole(&words.assess_span(unit.name(), 1));
                whole(&words.assess_span(unit.name(), 7));
            });
            for action in Action::ALL {
                let key = format!("assess-move-{}", action.name().replace('_', "-"));
                let args = [("platform", "Etsy"), ("span", "2 days"), ("from", "the request")];
                whole(&words.say(&key, &args));
                whole(&words.say(&format!("{key}-open"), &args));
            }
        });
    }

    #[test]
    fn every_sentence_of_the_rules_has_its_words_and_all_its_facts() {
        let verdict = keys(include_str!("../../../domain/src/assess/verdict.rs"));
        let guard = keys(include_str!("../../../domain/src/assess/guard.rs"));
        let remedies = keys(include_str!("../../../domain/src/assess/remedies.rs"));
        assert!(verdict.len() > 40 && guard.len() > 10 && remedies.len() > 40);
        each(|words| {
            let told = |group: &str, key| {
                let named = words.maybe(&format!("assess-{group}-{key}")).is_some();
                named.then(|| words.assess_note(group, &full(key)))
            };
            for key in &verdict {
                let said = told("reason", *key).or_else(|| told("verdict", *key));
                let is_fact = matches!(
                    *key,
                    "days" | "day" | "hours" | "until" | "goods" | "first" | "offer" | "accept"
                );
                assert!(is_fact || said.is_some(), "assess-reason-{key}");
                said.iter().for_each(|said| whole(said));
            }
            for key in &guard {
                let said = told("guard", *key).or_else(|| told("right", *key));
                let is_fact = matches!(*key, "days" | "day" | "delivered" | "longer" | "goods" | "country");
                assert!(is_fact || said.is_some(), "assess-guard-{key}");
                said.iter().for_each(|said| whole(said));
            }
            for key in &remedies {
                let groups = ["why", "risk-why", "due", "way", "cost", "risk", "allowed", "postage"];
                let said: Vec<String> = groups.iter().filter_map(|group| told(group, *key)).collect();
                let is_fact = matches!(*key, "days" | "day" | "limit");
                let is_fact = is_fact || Way::ALL.iter().any(|way| way.answer() == *key);
                assert!(is_fact || !said.is_empty(), "no words for {key}");
                said.iter().for_each(|said| whole(said));
            }
        });
    }

    #[test]
    fn every_rule_of_a_platform_names_its_source() {
        let packs = Packs::built_in().unwrap();
        each(|words| {
            for rule in &packs.cancellations.rules {
                whole(&words.say(&rule.source.text_key, &[]));
            }
        });
    }
}
