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
