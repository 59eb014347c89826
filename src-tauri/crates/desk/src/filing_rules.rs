//! The pack that says what is known of filings: who owes the answer and when to ask for it, and which steps of a
//! playbook file something.

use std::collections::BTreeMap;

use docket_domain::filing::FilingKind;
use serde::Deserialize;

use crate::packs::{BuiltInPlaybook, WaitRule};
use crate::{DeskError, Result};

const FILE: &str = "filings.toml";

/// What is known of filings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilingRules {
    /// The wait after which the answer is asked for, by kind.
    pub follow_ups: BTreeMap<FilingKind, String>,
    /// What a step files, by step.
    pub steps: BTreeMap<String, StepFiles>,
}

/// What a step files.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepFiles {
    /// The step.
    pub step: String,
    /// What it files.
    pub records: FilingKind,
    /// With whom.
    pub with: String,
    /// The field that holds the day.
    pub filed_on: String,
    /// The field that holds the number.
    pub number: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "version")]
    _version: u32,
    kind: Vec<KindRule>,
    step: Vec<StepFiles>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KindRule {
    id: FilingKind,
    follow_up: String,
}

impl FilingRules {
    /// Reads the pack.
    ///
    /// # Errors
    /// When it names an unknown wait, step or field, or leaves a kind out; with file and place.
    pub fn read(
        text: &str,
        waits: &BTreeMap<String, WaitRule>,
        playbooks: &BTreeMap<(String, u32), BuiltInPlaybook>,
    ) -> Result<Self> {
        let broken = |what: String| DeskError::Pack(format!("{FILE}: {what}"));
        let file: File = toml::from_str(text).map_err(|error| broken(error.to_string()))?;
        let mut follow_ups = BTreeMap::new();
        for rule in file.kind {
            if !waits.contains_key(&rule.follow_up) {
                return Err(broken(format!("{}: there is no wait {}", rule.id.name(), rule.follow_up)));
            }
            follow_ups.insert(rule.id, rule.follow_up);
        }
        if let Some(kind) = FilingKind::ALL.iter().find(|kind| !follow_ups.contains_key(kind)) {
            return Err(broken(format!("{} is left out", kind.name())));
        }
        let mut steps = BTreeMap::new();
        for files in file.step {
            let found = playbooks.values().find_map(|one| one.playbook.step(&files.step));
            let step = found.ok_or_else(|| broken(format!("there is no step {}", files.step)))?;
            for field in [&files.filed_on, &files.number] {
                if !step.fields.iter().any(|one| one.id == *field) {
                    return Err(broken(format!("step {} has no field {field}", files.step)));
                }
            }
            steps.insert(files.step.clone(), files);
        }
        Ok(Self { follow_ups, steps })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Packs;

    fn refusal(change: (&str, &str)) -> String {
        let packs = Packs::built_in().unwrap();
        let text = include_str!("../../../packs/rules/filings.toml");
        assert!(text.contains(change.0));
        let text = text.replace(change.0, change.1);
        FilingRules::read(&text, &packs.waits, &packs.playbooks).unwrap_err().to_string()
    }

    #[test]
    fn a_pack_that_names_what_does_not_exist_is_refused_with_file_and_place() {
        let told = refusal(("search_answer_days", "no_such_days"));
        assert!(told.contains("filings.toml: carrier_search: there is no wait no_such_days"), "{told}");
        let told = refusal(("\"file_theft_report\"", "\"file_nothing\""));
        assert!(told.contains("there is no step file_nothing"), "{told}");
        let told = refusal(("\"report_number\"", "\"report_no\""));
        assert!(told.contains("step file_theft_report has no field report_no"), "{told}");
        let told = refusal(("\"police_report\"", "\"fire_report\""));
        assert!(told.contains("filings.toml") && told.contains("fire_report"), "{told}");
    }
}
