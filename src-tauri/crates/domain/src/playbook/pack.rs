//! Reading a playbook from its pack, and refusing one that names what does not exist.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Deserialize;

use super::ends::dead_end;
use crate::case::{CaseKind, Party, Resolution, SuspectedCause};
use crate::policy::Preference;
use crate::request::ReasonClass;

/// Every situation of a parcel that a step can depend on.
pub const SITUATIONS: &[&str] = &[
    "delivered",
    "in_transit",
    "left_origin",
    "at_sorting_centre",
    "customs",
    "returning",
    "no_scan",
    "no_tracking",
    "unknown",
];

/// The moments from which a step can count.
pub const MOMENTS: &[&str] = &["delivered", "shipped", "last_scan", "opened"];

/// The facts that a step can ask for before it opens.
pub const FACTS: &[&str] = &[
    "tracking_number",
    "delivered_scan",
    "carrier_case_number",
    "buyer_silence",
    "found",
    "buyer_email",
    "customs_reason",
    "platform_request",
    "shipped",
    "abusive",
    "facts_marked",
    "clause_cited",
    "statutory_right_runs",
    "can_be_traced",
    "trace_opened",
    "delivered_since",
];

/// Those of the facts that a seller can make known at any time, so that a step which asks for one is never out of
/// reach.
pub const FACTS_OF_SELLER: &[&str] = &["facts_marked", "clause_cited"];

/// The filings that a step can record.
pub const FILINGS: &[&str] =
    &["search", "trace", "claim", "damage_claim", "theft_report", "escalation", "dispute_answer"];

/// The marketplaces that a step can depend on.
pub const PLATFORMS: &[&str] = &[
    "amazon",
    "bigcommerce",
    "depop",
    "discogs",
    "ebay",
    "etsy",
    "magento",
    "mercari",
    "paypal",
    "poshmark",
    "prestashop",
    "shopify",
    "square",
    "squarespace",
    "stripe",
    "tcgplayer",
    "tiktok_shop",
    "vinted",
    "walmart",
    "wix",
    "woocommerce",
];

/// A playbook that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlaybookError {
    /// The file is not the TOML it should be.
    #[error("{file}, line {line}: {message}")]
    Unreadable {
        /// File.
        file: String,
        /// Line, counted from 1.
        line: usize,
        /// What the reader says.
        message: String,
    },
    /// Something names what does not exist. The step is empty where the playbook itself names it.
    #[error("{file}, line {line}, step {step}: {what} \"{name}\" does not exist")]
    Unknown {
        /// File.
        file: String,
        /// Line, counted from 1.
        line: usize,
        /// Step.
        step: String,
        /// Kind of thing.
        what: &'static str,
        /// Its name.
        name: String,
    },
    /// The same step stands twice.
    #[error("{file}, line {line}: step {step} stands twice")]
    Twice {
        /// File.
        file: String,
        /// Line of the second, counted from 1.
        line: usize,
        /// Step.
        step: String,
    },
    /// A step waits for itself, directly or round a corner.
    #[error("{file}, line {line}, step {step}: it can never become ready, since it comes after itself")]
    Cycle {
        /// File.
        file: String,
        /// Line, counted from 1.
        line: usize,
        /// Step.
        step: String,
    },
    /// For some facts no step is left that ends the case.
    #[error("{file}, line {line}, step {step}: the case could not end with {facts}")]
    NoEnd {
        /// File.
        file: String,
        /// Line, counted from 1.
        line: usize,
        /// The step that stands in the way, or the last one.
        step: String,
        /// The facts with which it cannot end.
        facts: String,
    },
}

impl PlaybookError {
    /// The line at fault, counted from 1.
    pub fn line(&self) -> usize {
        match self {
            PlaybookError::Unreadable { line, .. }
            | PlaybookError::Unknown { line, .. }
            | PlaybookError::Twice { line, .. }
            | PlaybookError::Cycle { line, .. }
            | PlaybookError::NoEnd { line, .. } => *line,
        }
    }
}

/// The ids that a playbook may name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Letters.
    pub letters: BTreeSet<String>,
    /// Papers.
    pub papers: BTreeSet<String>,
    /// Figures for waits.
    pub waits: BTreeSet<String>,
    /// Figures that give time after a scan and start no wait.
    pub graces: BTreeSet<String>,
}

/// A playbook: steps in the order they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Playbook {
    /// Id.
    pub id: String,
    /// Version, frozen on a case when it is opened.
    pub version: u32,
    /// Kind of case it is for.
    pub kind: CaseKind,
    /// Figure in `rules/waits.toml` for the days after which a buyer who was asked something counts as silent.
    pub silence: Option<String>,
    /// Steps.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Id, a verb with an object (`verify_address`).
    pub id: String,
    /// What to do, in the seller's own words; absent takes the words of the packs.
    pub title: Option<String>,
    /// Why, in the seller's own words; absent takes the words of the packs.
    pub why: Option<String>,
    /// Letter it hands over; sending it does the step.
    pub letter: Option<String>,
    /// Paper it hands over.
    pub paper: Option<String>,
    /// Steps that must be done or skipped first.
    #[serde(default)]
    pub after: Vec<String>,
    /// Key of the sentence shown while locked by `after`.
    pub lock: Option<String>,
    /// Answers the step records.
    #[serde(default)]
    pub answers: Vec<String>,
    /// Fields to fill.
    #[serde(default)]
    pub fields: Vec<FieldSpec>,
    /// Suspicions under which the step is not offered.
    #[serde(default)]
    pub unavailable_if_suspected: Vec<SuspectedCause>,
    /// Facts of the order without which the step does not apply.
    pub only_if: Option<OnlyIf>,
    /// The moment before which the step waits.
    pub not_before: Option<NotBefore>,
    /// The step is nothing but this wait: done by itself once it is over, without meaning where the moment is unknown.
    pub waits_until: Option<NotBefore>,
    /// Fact without which it stays locked.
    pub requires_fact: Option<String>,
    /// Fact that keeps it locked as long as it holds.
    pub locked_while: Option<String>,
    /// Whether doing it declines what the buyer asks for: without it no case ends as declined.
    #[serde(default)]
    pub declines: bool,
    /// Whether its answer is the decision about a request, so that deciding elsewhere answers it.
    #[serde(default)]
    pub decides: bool,
    /// A wait that doing the step starts.
    pub starts_wait: Option<StartsWait>,
    /// A reminder that doing the step starts, for an answer that somebody outside owes.
    pub starts_follow_up: Option<StartsFollowUp>,
    /// The step whose wait this step waits for: it is `waiting` until that wait is over, then done by itself.
    pub waits_for: Option<String>,
    /// Figure for the days after which the letter of a waiting step is due again, as long as the wait runs.
    pub repeat_every: Option<String>,
    /// Resolution that an answer proposes.
    #[serde(default)]
    pub on_answer: BTreeMap<String, Resolution>,
    /// Who is awaited once the step is done.
    pub then_waiting_on: Option<Party>,
    /// Promises that doing the step keeps, by id.
    #[serde(default)]
    pub keeps: Vec<String>,
    /// Whether it announces a call, a search or a report: a parcel that turns up afterwards was found after notice.
    #[serde(default)]
    pub announces: bool,
    /// The filing that doing the step records.
    pub records: Option<String>,
    /// Key of the words of a reminder that comes once, when tracking opens the step.
    pub remind: Option<String>,
    /// Whether it belongs after the end: it opens when the case is closed.
    #[serde(default)]
    pub when_closed: bool,
    /// Whether a seller may leave it out with a word why.
    #[serde(default = "yes")]
    pub may_skip: bool,
    /// Who says so.
    pub source: Source,
    /// Who says so for orders of one marketplace, where it has a rule of its own.
    #[serde(default)]
    pub platform_sources: BTreeMap<String, Source>,
}

fn yes() -> bool {
    true
}

/// A field of a step.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldSpec {
    /// Id.
    pub id: String,
    /// Kind.
    pub kind: FieldKind,
    /// Whether the step cannot be done without it.
    #[serde(default)]
    pub required: bool,
    /// Answers that cannot be given without it.
    #[serde(default)]
    pub required_for: Vec<String>,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// One line.
    Text,
    /// Several lines.
    LongText,
    /// A day that has come.
    Date,
    /// A day by which something is due, today or later.
    Due,
    /// An amount in the order's currency.
    Money,
    /// A telephone number.
    Phone,
}

impl FieldKind {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            FieldKind::Text => "text",
            FieldKind::LongText => "long_text",
            FieldKind::Date => "date",
            FieldKind::Due => "due",
            FieldKind::Money => "money",
            FieldKind::Phone => "phone",
        }
    }
}

/// Facts that a step depends on; all of those given have to hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnlyIf {
    /// Country of the carrier that takes the parcel (`US`).
    pub carrier_country: Option<String>,
    /// Situations of the parcel, one of which holds.
    #[serde(default)]
    pub situations: Vec<String>,
    /// Marketplaces, one of which the order came from.
    #[serde(default)]
    pub platforms: Vec<String>,
    /// Whether the parcel leaves the seller's country.
    pub international: Option<bool>,
    /// Private suspicions, one of which is noted; where none is noted it is `unknown`.
    #[serde(default)]
    pub suspected: Vec<SuspectedCause>,
    /// Private suspicions that stand in for the situations, before tracking tells them.
    #[serde(default)]
    pub or_suspected: Vec<SuspectedCause>,
    /// Answers recorded for other steps, one of the list for each step.
    #[serde(default)]
    pub answers: BTreeMap<String, Vec<String>>,
    /// Facts that have to hold.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Facts that must not hold.
    #[serde(default)]
    pub without: Vec<String>,
    /// What the buyer's reason comes down to, one of which it is; an unknown reason is none of them.
    #[serde(default)]
    pub reasons: Vec<ReasonClass>,
    /// Countries, in one of which the buyer lives.
    #[serde(default)]
    pub buyer_countries: Vec<String>,
}

/// A moment before which nothing should be done.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotBefore {
    /// The moment it counts from (`delivered`).
    pub after: String,
    /// Name of the figure in `rules/waits.toml` or `rules/situations.toml`.
    pub rule: String,
    /// Key of the words of the reminder that comes once, when it is over.
    pub remind: Option<String>,
}

/// A wait that a step starts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartsWait {
    /// Name of the figure in `rules/waits.toml`.
    pub days: String,
    /// Who is awaited.
    pub party: Party,
    /// Key of the reminder's words when it is over.
    pub remind: String,
}

/// A reminder that asks after an answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StartsFollowUp {
    /// Name of the figure in `rules/waits.toml`.
    pub days: String,
    /// Who owes the answer; a logged message of theirs clears the reminder.
    pub party: Party,
    /// Key of the reminder's words.
    pub remind: String,
    /// Steps that clear the reminder when they are done.
    #[serde(default)]
    pub cleared_by: Vec<String>,
    /// Field of the step that names the day in the place of the figure, where it is filled.
    pub on: Option<String>,
}

/// Who says that a step should be done.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Key of the words.
    pub text_key: String,
    /// Link.
    pub url: Option<String>,
    /// Grade: `A`, `B`, `C`, `R`, or `own`.
    pub grade: String,
    /// Day on which it was looked up; a seller's copy need not say it.
    pub checked: Option<NaiveDate>,
}

impl Step {
    /// Who says so for an order of that marketplace.
    pub fn source_for(&self, platform: &str) -> &Source {
        self.platform_sources.get(platform).unwrap_or(&self.source)
    }

    /// The steps that come before this one.
    pub fn before(&self) -> impl Iterator<Item = &String> {
        self.after.iter().chain(&self.waits_for)
    }

    /// Key of the words of the reminder that tracking gives a case for it.
    pub fn scan_reminder(&self) -> Option<&String> {
        self.waits_until.as_ref().and_then(|until| until.remind.as_ref()).or(self.remind.as_ref())
    }

    /// Which answer the shop's policy suggests where a step refunds or replaces: nothing for another step, and no
    /// answer where the buyer chooses. Without a preference the money goes back, and the buyer may buy again.
    pub fn suggested(&self, preference: Option<Preference>) -> Option<Option<&str>> {
        let answer = |end: Resolution| {
            self.answers.iter().find(|one| self.on_answer.get(*one) == Some(&end)).map(String::as_str)
        };
        let (refund, replace) = (answer(Resolution::RefundedFull)?, answer(Resolution::Replaced)?);
        Some(match preference {
            None | Some(Preference::Refund) => Some(refund),
            Some(Preference::Replacement) => Some(replace),
            Some(Preference::BuyerChooses) => None,
        })
    }

    /// Whether the step is nothing but a wait.
    pub fn is_wait(&self) -> bool {
        self.waits_for.is_some() || self.waits_until.is_some()
    }

    /// Whether it asks to look at something and for nothing else.
    pub fn only_looks(&self) -> bool {
        self.answers.is_empty() && self.fields.is_empty() && self.letter.is_none() && !self.is_wait()
    }

    /// Whether doing it ends the case, whatever is answered.
    pub fn ends_the_case(&self) -> bool {
        !self.answers.is_empty() && self.answers.iter().all(|answer| self.on_answer.contains_key(answer))
    }
}

impl Playbook {
    /// Reads a playbook and checks everything it names, and that a case can always end.
    ///
    /// # Errors
    /// When the text is not a playbook, names what does not exist, has a step that can never become ready, or
    /// leaves a case without an end; each with the line.
    pub fn read(file: &str, text: &str, known: &Known) -> Result<Self, PlaybookError> {
        let playbook: Playbook = toml::from_str(text).map_err(|error| PlaybookError::Unreadable {
            file: file.to_owned(),
            line: error.span().map_or(1, |span| line_at(text, span.start)),
            message: error.message().to_owned(),
        })?;
        let lines = StepLines::of(text);
        let mut ids = BTreeSet::new();
        for (index, step) in playbook.steps.iter().enumerate() {
            if !ids.insert(step.id.as_str()) {
                let line = lines.of_name(index, &step.id);
                return Err(PlaybookError::Twice { file: file.to_owned(), line, step: step.id.clone() });
            }
        }
        if let Some(rule) = playbook.silence.as_ref().filter(|rule| !known.waits.contains(*rule)) {
            return Err(PlaybookError::Unknown {
                file: file.to_owned(),
                line: lines.of_head(rule),
                step: String::new(),
                what: "wait",
                name: rule.clone(),
            });
        }
        for (index, step) in playbook.steps.iter().enumerate() {
            if let Some((what, name)) = playbook.unknown_in(step, &ids, known) {
                let line = lines.of_name(index, &name);
                return Err(PlaybookError::Unknown {
                    file: file.to_owned(),
                    line,
                    step: step.id.clone(),
                    what,
                    name,
                });
            }
        }
        let line_of = |id: &str| {
            playbook.steps.iter().position(|step| step.id == id).map_or(1, |index| lines.of_name(index, id))
        };
        if let Some(step) = playbook.in_a_cycle() {
            return Err(PlaybookError::Cycle { file: file.to_owned(), line: line_of(&step), step });
        }
        if let Some((step, facts)) = dead_end(&playbook) {
            return Err(PlaybookError::NoEnd { file: file.to_owned(), line: line_of(&step), step, facts });
        }
        Ok(playbook)
    }

    /// The step of that id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// What a step names and nobody knows: the kind of thing and its name.
    fn unknown_in(&self, step: &Step, ids: &BTreeSet<&str>, known: &Known) -> Option<(&'static str, String)> {
        let cleared = step.starts_follow_up.iter().flat_map(|follow| &follow.cleared_by);
        let answered = step.only_if.iter().flat_map(|only| &only.answers);
        let steps = step.before().chain(cleared).chain(answered.clone().map(|(id, _)| id));
        let steps = steps.filter(|id| !ids.contains(id.as_str()));
        let offered =
            |id: &String, answer: &String| self.step(id).is_none_or(|step| step.answers.contains(answer));
        let answered = answered.flat_map(|(id, answers)| answers.iter().map(move |answer| (id, answer)));
        let answers = answered.filter(|(id, answer)| !offered(id, answer)).map(|(_, answer)| answer);
        let own = step.on_answer.keys().chain(step.fields.iter().flat_map(|field| &field.required_for));
        let own = own.filter(|name| !step.answers.contains(name));
        let waits = step.starts_wait.iter().map(|wait| &wait.days);
        let waits = waits.chain(step.starts_follow_up.iter().map(|follow| &follow.days));
        let waits = waits.chain(&step.repeat_every).filter(|rule| !known.waits.contains(*rule));
        let until = step.not_before.iter().chain(&step.waits_until).map(|until| &until.rule);
        let until = until.filter(|rule| !known.waits.contains(*rule) && !known.graces.contains(*rule));
        let only = step.only_if.iter();
        let situations = only.clone().flat_map(|only| &only.situations);
        let platforms = only.flat_map(|only| &only.platforms).chain(step.platform_sources.keys());
        let facts = step.only_if.iter().flat_map(|only| only.facts.iter().chain(&only.without));
        let facts = facts.chain(&step.requires_fact).chain(&step.locked_while);
        let named = step.starts_follow_up.iter().flat_map(|follow| &follow.on);
        let named = named.filter(|name| step.fields.iter().all(|field| field.id != **name));
        let moments = step.not_before.iter().chain(&step.waits_until).map(|until| &until.after);
        let not_in = |list: &'static [&'static str]| move |name: &&String| !list.contains(&name.as_str());
        let mut found = steps
            .map(|name| ("step", name))
            .chain(step.letter.iter().filter(|id| !known.letters.contains(*id)).map(|id| ("letter", id)))
            .chain(step.paper.iter().filter(|id| !known.papers.contains(*id)).map(|id| ("paper", id)))
            .chain(waits.chain(until).map(|name| ("wait", name)))
            .chain(own.chain(answers).map(|name| ("answer", name)))
            .chain(situations.filter(not_in(SITUATIONS)).map(|name| ("situation", name)))
            .chain(platforms.filter(not_in(PLATFORMS)).map(|name| ("platform", name)))
            .chain(moments.filter(not_in(MOMENTS)).map(|name| ("moment", name)))
            .chain(facts.filter(not_in(FACTS)).map(|name| ("fact", name)))
            .chain(named.map(|name| ("field", name)))
            .chain(step.records.iter().filter(not_in(FILINGS)).map(|name| ("filing", name)));
        found.next().map(|(what, name)| (what, name.clone()))
    }

    /// A step that comes after itself.
    fn in_a_cycle(&self) -> Option<String> {
        // A step is settled once all it comes after are settled; what never settles stands in a cycle.
        let mut settled: BTreeSet<&str> = BTreeSet::new();
        loop {
            let before = settled.len();
            for step in &self.steps {
                if step.before().all(|other| settled.contains(other.as_str())) {
                    settled.insert(&step.id);
                }
            }
            if settled.len() == self.steps.len() {
                return None;
            }
            if settled.len() == before {
                return self.steps.iter().find(|s| !settled.contains(s.id.as_str())).map(|s| s.id.clone());
            }
        }
    }
}

/// The line of a place in the text, counted from 1.
fn line_at(text: &str, place: usize) -> usize {
    1 + text.get(..place).unwrap_or(text).bytes().filter(|byte| *byte == b'\n').count()
}

/// The lines of each step, to say where a name stands.
struct StepLines<'a> {
    lines: Vec<&'a str>,
    starts: Vec<usize>,
}

impl<'a> StepLines<'a> {
    fn of(text: &'a str) -> Self {
        let lines: Vec<&str> = text.lines().collect();
        let starts = lines.iter().enumerate().filter(|(_, line)| line.trim_start().starts_with("[[step]]"));
        Self { starts: starts.map(|(at, _)| at).collect(), lines }
    }

    /// The line within that step on which the name stands, else the line on which the step begins.
    fn of_name(&self, step: usize, name: &str) -> usize {
        let start = self.starts.get(step).copied().unwrap_or(0);
        let end = self.starts.get(step + 1).copied().unwrap_or(self.lines.len());
        self.find(start, end, name).unwrap_or(start) + 1
    }

    fn of_head(&self, name: &str) -> usize {
        let end = self.starts.first().copied().unwrap_or(self.lines.len());
        self.find(0, end, name).unwrap_or(0) + 1
    }

    fn find(&self, start: usize, end: usize, name: &str) -> Option<usize> {
        let (quoted, plain) = (format!("\"{name}\""), format!("'{name}'"));
        let within = self.lines.get(start..end)?;
        let bare = format!("{name} =");
        let names = |line: &&str| [&quoted, &plain, &bare].iter().any(|form| line.contains(form.as_str()));
        within.iter().position(names).map(|at| at + start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(steps: &str) -> Result<Playbook, PlaybookError> {
        let text = format!("id = \"p\"\nversion = 1\nkind = \"item_not_received\"\n{steps}");
        let set = |name: &str| BTreeSet::from([name.to_owned()]);
        let known = Known { letters: set("hello"), waits: set("days"), ..Known::default() };
        Playbook::read("p.toml", &text, &known)
    }

    const SOURCE: &str = "source = { text_key = \"own\", grade = \"own\" }";

    #[test]
    fn a_playbook_that_names_an_unknown_letter_is_refused_with_file_and_step() {
        let error = read(&format!("[[step]]\nid = \"a\"\nletter = \"nope\"\n{SOURCE}")).unwrap_err();
        assert_eq!(error.to_string(), "p.toml, line 6, step a: letter \"nope\" does not exist");
    }

    #[test]
    fn a_playbook_whose_steps_wait_for_each_other_is_refused() {
        let text = format!(
            "[[step]]\nid = \"a\"\nafter = [\"b\"]\n{SOURCE}\n[[step]]\nid = \"b\"\nafter = [\"a\"]\n{SOURCE}"
        );
        assert!(matches!(read(&text), Err(PlaybookError::Cycle { .. })));
    }

    #[test]
    fn a_typing_error_in_a_key_is_told_with_its_line() {
        let error =
            read(&format!("[[step]]\nid = \"a\"\nleter = \"hello\"\n{SOURCE}")).unwrap_err().to_string();
        assert!(error.contains("p.toml") && error.contains("leter"), "{error}");
    }

    #[test]
    fn the_same_step_twice_is_refused() {
        let text = format!("[[step]]\nid = \"a\"\n{SOURCE}\n[[step]]\nid = \"a\"\n{SOURCE}");
        assert!(matches!(read(&text), Err(PlaybookError::Twice { .. })));
    }

    const END: &str = "[[step]]\nid = \"end\"\nanswers = [\"x\"]\non_answer = { x = \"other\" }\n";

    #[test]
    fn every_kind_of_name_that_nobody_knows_is_refused_with_the_line_it_stands_on() {
        for (line, what) in [
            ("paper = \"nope\"", "paper"),
            ("after = [\"nope\"]", "step"),
            ("waits_for = \"nope\"", "step"),
            ("starts_wait = { days = \"nope\", party = \"carrier\", remind = \"r\" }", "wait"),
            ("starts_follow_up = { days = \"nope\", party = \"carrier\", remind = \"r\" }", "wait"),
            (
                "starts_follow_up = { days = \"days\", party = \"carrier\", remind = \"r\", cleared_by = [\"nope\"] }",
                "step",
            ),
            ("repeat_every = \"nope\"", "wait"),
            ("not_before = { after = \"delivered\", rule = \"nope\" }", "wait"),
            ("waits_until = { after = \"nope\", rule = \"days\" }", "moment"),
            ("requires_fact = \"nope\"", "fact"),
            ("locked_while = \"nope\"", "fact"),
            ("only_if = { facts = [\"nope\"] }", "fact"),
            ("only_if = { without = [\"nope\"] }", "fact"),
            (
                "starts_follow_up = { days = \"days\", party = \"carrier\", remind = \"r\", on = \"nope\" }",
                "field",
            ),
            ("records = \"nope\"", "filing"),
            ("only_if = { situations = [\"delivered\", \"nope\"] }", "situation"),
            ("only_if = { platforms = [\"nope\"] }", "platform"),
            ("only_if = { answers = { nope = [\"x\"] } }", "step"),
            ("only_if = { answers = { end = [\"nope\"] } }", "answer"),
            ("fields = [{ id = \"b\", kind = \"text\", required_for = [\"nope\"] }]", "answer"),
            ("platform_sources.nope = { text_key = \"own\", grade = \"own\" }", "platform"),
        ] {
            let error = read(&format!("{END}{SOURCE}\n[[step]]\nid = \"a\"\n{line}\n{SOURCE}")).unwrap_err();
            assert_eq!(error.to_string(), format!("p.toml, line 11, step a: {what} \"nope\" does not exist"));
            assert_eq!(error.line(), 11);
        }
    }

    #[test]
    fn a_cause_that_nobody_can_suspect_is_refused_with_its_line() {
        for line in ["suspected", "or_suspected"] {
            let text = format!(
                "{END}{SOURCE}\n[[step]]\nid = \"a\"\nonly_if = {{ {line} = [\"curse\"] }}\n{SOURCE}"
            );
            let error = read(&text).unwrap_err();
            assert!(matches!(&error, PlaybookError::Unreadable { line: 11, .. }), "{error}");
            assert!(error.to_string().contains("curse"), "{error}");
        }
    }

    #[test]
    fn a_condition_that_leaves_a_case_without_an_end_is_refused() {
        let error =
            read(&format!("{END}only_if = {{ situations = [\"delivered\"] }}\n{SOURCE}")).unwrap_err();
        assert!(matches!(&error, PlaybookError::NoEnd { line: 5, .. }), "{error}");
        let behind = format!(
            "[[step]]\nid = \"call\"\nunavailable_if_suspected = [\"fraud\"]\n{SOURCE}\n{END}after = [\"call\"]\n{SOURCE}"
        );
        let error = read(&behind).unwrap_err();
        assert!(error.to_string().contains("fraud") && error.to_string().contains("step call"), "{error}");
        let error = read(&format!("{END}requires_fact = \"tracking_number\"\n{SOURCE}")).unwrap_err();
        assert!(error.to_string().contains("tracking_number"), "{error}");
    }

    #[test]
    fn an_end_that_a_fact_may_lock_is_no_end_and_a_fact_of_the_seller_is_always_within_reach() {
        let error = read(&format!("{END}locked_while = \"shipped\"\n{SOURCE}")).unwrap_err();
        assert!(matches!(&error, PlaybookError::NoEnd { line: 5, .. }), "{error}");
        assert!(read(&format!("{END}requires_fact = \"clause_cited\"\n{SOURCE}")).is_ok());
        let half = format!("{END}only_if = {{ facts = [\"shipped\"] }}\n{SOURCE}");
        assert!(matches!(read(&half), Err(PlaybookError::NoEnd { .. })));
        let other = END.replace("\"end\"", "\"other\"");
        let both = format!("{half}\n{other}only_if = {{ without = [\"shipped\"] }}\n{SOURCE}");
        assert!(read(&both).is_ok());
    }

    #[test]
    fn a_step_that_must_not_be_left_out_and_lacks_its_fact_is_refused_before_the_end() {
        let text = |skip: bool| {
            format!(
                "[[step]]\nid = \"a\"\nrequires_fact = \"tracking_number\"\nmay_skip = {skip}\n{SOURCE}\n{END}after = [\"a\"]\n{SOURCE}"
            )
        };
        assert!(matches!(read(&text(false)), Err(PlaybookError::NoEnd { .. })));
        assert!(read(&text(true)).is_ok());
    }
}
