//! Reading a playbook from its pack, and refusing one that names what does not exist.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::case::{CaseKind, Party, Resolution, SuspectedCause};

/// A playbook that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlaybookError {
    /// The file is not the TOML it should be.
    #[error("{file}: {message}")]
    Unreadable {
        /// File.
        file: String,
        /// What the reader says, with its line.
        message: String,
    },
    /// A step names something unknown.
    #[error("{file}, step {step}: {what} \"{name}\" does not exist")]
    Unknown {
        /// File.
        file: String,
        /// Step.
        step: String,
        /// Kind of thing.
        what: &'static str,
        /// Its name.
        name: String,
    },
    /// The same step stands twice.
    #[error("{file}: step {step} stands twice")]
    Twice {
        /// File.
        file: String,
        /// Step.
        step: String,
    },
    /// A step waits for itself, directly or round a corner.
    #[error("{file}, step {step}: it can never become ready, since it comes after itself")]
    Cycle {
        /// File.
        file: String,
        /// Step.
        step: String,
    },
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
    /// A wait that doing the step starts.
    pub starts_wait: Option<StartsWait>,
    /// The step whose wait this step waits for: it is `waiting` until that wait is over, then done by itself.
    pub waits_for: Option<String>,
    /// Resolution that an answer proposes.
    #[serde(default)]
    pub on_answer: BTreeMap<String, Resolution>,
    /// Who is awaited once the step is done.
    pub then_waiting_on: Option<Party>,
    /// Promises that doing the step keeps, by id.
    #[serde(default)]
    pub keeps: Vec<String>,
    /// Whether a seller may leave it out with a word why.
    #[serde(default = "yes")]
    pub may_skip: bool,
    /// Who says so.
    pub source: Source,
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
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// One line.
    Text,
    /// Several lines.
    LongText,
    /// A day.
    Date,
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
            FieldKind::Money => "money",
            FieldKind::Phone => "phone",
        }
    }
}

/// Facts of the order that a step depends on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnlyIf {
    /// Country of the carrier that takes the parcel (`US`).
    pub carrier_country: Option<String>,
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
}

impl Playbook {
    /// Reads a playbook and checks everything it names.
    ///
    /// `letters`, `papers` and `waits` are the ids that exist.
    ///
    /// # Errors
    /// When the text is not a playbook, names what does not exist, or has a step that can never become ready.
    pub fn read(
        file: &str,
        text: &str,
        letters: &BTreeSet<String>,
        papers: &BTreeSet<String>,
        waits: &BTreeSet<String>,
    ) -> Result<Self, PlaybookError> {
        let playbook: Playbook = toml::from_str(text).map_err(|error| PlaybookError::Unreadable {
            file: file.to_owned(),
            message: error.to_string(),
        })?;
        let mut ids = BTreeSet::new();
        for step in &playbook.steps {
            if !ids.insert(step.id.as_str()) {
                return Err(PlaybookError::Twice { file: file.to_owned(), step: step.id.clone() });
            }
        }
        for step in &playbook.steps {
            let unknown = |what: &'static str, name: &str| PlaybookError::Unknown {
                file: file.to_owned(),
                step: step.id.clone(),
                what,
                name: name.to_owned(),
            };
            for other in step.after.iter().chain(&step.waits_for) {
                if !ids.contains(other.as_str()) {
                    return Err(unknown("step", other));
                }
            }
            if let Some(letter) = step.letter.as_ref().filter(|letter| !letters.contains(*letter)) {
                return Err(unknown("letter", letter));
            }
            if let Some(paper) = step.paper.as_ref().filter(|paper| !papers.contains(*paper)) {
                return Err(unknown("paper", paper));
            }
            if let Some(wait) = step.starts_wait.as_ref().filter(|wait| !waits.contains(&wait.days)) {
                return Err(unknown("wait", &wait.days));
            }
            if let Some(answer) = step.on_answer.keys().find(|answer| !step.answers.contains(answer)) {
                return Err(unknown("answer", answer));
            }
        }
        playbook.refuse_cycles(file)?;
        Ok(playbook)
    }

    /// The step of that id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    fn refuse_cycles(&self, file: &str) -> Result<(), PlaybookError> {
        // A step is settled once all it comes after are settled; what never settles stands in a cycle.
        let mut settled: BTreeSet<&str> = BTreeSet::new();
        loop {
            let before = settled.len();
            for step in &self.steps {
                if step.after.iter().chain(&step.waits_for).all(|other| settled.contains(other.as_str())) {
                    settled.insert(&step.id);
                }
            }
            if settled.len() == self.steps.len() {
                return Ok(());
            }
            if settled.len() == before {
                let step = self.steps.iter().find(|step| !settled.contains(step.id.as_str()));
                let step = step.map(|step| step.id.clone()).unwrap_or_default();
                return Err(PlaybookError::Cycle { file: file.to_owned(), step });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(steps: &str) -> Result<Playbook, PlaybookError> {
        let text = format!("id = \"p\"\nversion = 1\nkind = \"item_not_received\"\n{steps}");
        let letters = BTreeSet::from(["hello".to_owned()]);
        Playbook::read("p.toml", &text, &letters, &BTreeSet::new(), &BTreeSet::from(["days".to_owned()]))
    }

    const SOURCE: &str = "source = { text_key = \"own\", grade = \"own\" }";

    #[test]
    fn a_playbook_that_names_an_unknown_letter_is_refused_with_file_and_step() {
        let error = read(&format!("[[step]]\nid = \"a\"\nletter = \"nope\"\n{SOURCE}")).unwrap_err();
        assert_eq!(error.to_string(), "p.toml, step a: letter \"nope\" does not exist");
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
}
