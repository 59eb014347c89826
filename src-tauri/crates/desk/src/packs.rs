//! The built-in packs, read and checked once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::Duration;
use docket_domain::case::CaseKind;
use docket_domain::playbook::{Known, Playbook};
use docket_letters::Letterbook;
use docket_paperwork::Forms;
use include_dir::{Dir, include_dir};
use serde::Deserialize;

use crate::{DeskError, Result};

static PLAYBOOKS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../packs/playbooks");
static RULES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../packs/rules");

/// Everything the desk applies.
pub struct Packs {
    /// Letters.
    pub letters: Letterbook,
    /// Forms.
    pub forms: Forms,
    /// Playbooks by id and version.
    pub playbooks: BTreeMap<(String, u32), BuiltInPlaybook>,
    /// Figures for waits by id.
    pub waits: BTreeMap<String, WaitRule>,
    /// The ids that playbooks may name.
    pub known: Known,
}

/// A playbook that comes with Docket.
#[derive(Debug, Clone)]
pub struct BuiltInPlaybook {
    /// The playbook.
    pub playbook: Arc<Playbook>,
    /// Its file's name.
    pub file: String,
    /// Its text.
    pub text: &'static str,
}

/// A figure for a wait.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct WaitRule {
    /// Id.
    pub id: String,
    /// How many days, or hours.
    pub figure: u32,
    /// What the figure counts.
    #[serde(default)]
    pub unit: WaitUnit,
    /// Who is awaited.
    pub party: docket_domain::case::Party,
    /// Who says so.
    pub source: docket_domain::playbook::Source,
}

/// What the figure of a wait counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WaitUnit {
    /// Days.
    #[default]
    Days,
    /// Hours.
    Hours,
}

impl WaitRule {
    /// How long the wait is.
    pub fn span(&self) -> Duration {
        match self.unit {
            WaitUnit::Days => Duration::days(self.figure.into()),
            WaitUnit::Hours => Duration::hours(self.figure.into()),
        }
    }
}

#[derive(Deserialize)]
struct WaitFile {
    wait: Vec<WaitRule>,
}

impl Packs {
    /// Reads what is built in.
    ///
    /// # Errors
    /// When a pack is refused, naming file and place.
    pub fn built_in() -> Result<Self> {
        let letters = Letterbook::built_in()?;
        let forms = Forms::built_in()?;
        let text = |dir: &Dir<'static>, name: &str| {
            dir.get_file(name)
                .and_then(|file| file.contents_utf8())
                .map(str::to_owned)
                .ok_or_else(|| DeskError::Pack(format!("{name} is missing")))
        };
        let waits: WaitFile = toml::from_str(&text(&RULES, "waits.toml")?)
            .map_err(|error| DeskError::Pack(format!("waits.toml: {error}")))?;
        let waits: BTreeMap<_, _> = waits.wait.into_iter().map(|rule| (rule.id.clone(), rule)).collect();
        let letter_ids: BTreeSet<String> = letters.list().into_iter().map(|letter| letter.id).collect();
        let form_ids: BTreeSet<String> = forms.list().into_iter().map(|form| form.id).collect();
        let wait_ids: BTreeSet<String> = waits.keys().cloned().collect();
        let known = Known { letters: letter_ids, papers: form_ids, waits: wait_ids };
        let mut playbooks = BTreeMap::new();
        for found in PLAYBOOKS.files() {
            let file = found.path().display().to_string();
            let text = found.contents_utf8().unwrap_or_default();
            let playbook =
                Playbook::read(&file, text, &known).map_err(|error| DeskError::Pack(error.to_string()))?;
            let key = (playbook.id.clone(), playbook.version);
            playbooks.insert(key, BuiltInPlaybook { playbook: Arc::new(playbook), file, text });
        }
        Ok(Self { letters, forms, playbooks, waits, known })
    }

    /// The newest built-in playbook for cases of that kind.
    ///
    /// # Errors
    /// When no pack has one.
    pub fn playbook_for(&self, kind: CaseKind) -> Result<&Arc<Playbook>> {
        self.playbooks
            .values()
            .map(|built_in| &built_in.playbook)
            .rfind(|playbook| playbook.kind == kind)
            .ok_or_else(|| DeskError::Pack(format!("no playbook for {}", kind.name())))
    }

    /// The newest built-in playbook of that id.
    pub fn newest(&self, id: &str) -> Option<&BuiltInPlaybook> {
        self.playbooks.range((id.to_owned(), 0)..=(id.to_owned(), u32::MAX)).next_back().map(|(_, one)| one)
    }
}
