//! The built-in packs, read and checked once.

use std::collections::{BTreeMap, BTreeSet};

use docket_domain::case::CaseKind;
use docket_domain::playbook::Playbook;
use docket_domain::policy::Statutes;
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
    /// Playbooks by id.
    pub playbooks: BTreeMap<String, Playbook>,
    /// Figures for waits by id.
    pub waits: BTreeMap<String, WaitRule>,
    /// What the law gives buyers.
    pub statutes: Statutes,
    /// Advice about policies.
    pub policies: crate::PolicyAdvice,
}

/// A figure for a wait.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct WaitRule {
    /// Id.
    pub id: String,
    /// Days.
    pub figure: u32,
    /// Who is awaited.
    pub party: docket_domain::case::Party,
    /// Who says so.
    pub source: docket_domain::playbook::Source,
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
        let statutes = Statutes::read("statutes.toml", &text(&RULES, "statutes.toml")?)
            .map_err(|error| DeskError::Pack(error.to_string()))?;
        let policies: crate::PolicyAdvice = toml::from_str(&text(&RULES, "policies.toml")?)
            .map_err(|error| DeskError::Pack(format!("policies.toml: {error}")))?;
        if policies.first.answers().is_none() {
            return Err(DeskError::Pack("policies.toml, first: it names what does not exist".to_owned()));
        }
        let letter_ids: BTreeSet<String> = letters.list().into_iter().map(|letter| letter.id).collect();
        let form_ids: BTreeSet<String> = forms.list().into_iter().map(|form| form.id).collect();
        let wait_ids: BTreeSet<String> = waits.keys().cloned().collect();
        let mut playbooks = BTreeMap::new();
        for file in PLAYBOOKS.files() {
            let name = file.path().display().to_string();
            let text = file.contents_utf8().unwrap_or_default();
            let playbook = Playbook::read(&name, text, &letter_ids, &form_ids, &wait_ids)
                .map_err(|error| DeskError::Pack(error.to_string()))?;
            playbooks.insert(playbook.id.clone(), playbook);
        }
        Ok(Self { letters, forms, playbooks, waits, statutes, policies })
    }

    /// The playbook for a new case of that kind.
    ///
    /// # Errors
    /// When no pack has one.
    pub fn playbook_for(&self, kind: CaseKind) -> Result<&Playbook> {
        self.playbooks
            .values()
            .find(|playbook| playbook.kind == kind)
            .ok_or_else(|| DeskError::Pack(format!("no playbook for {}", kind.name())))
    }

    /// The playbook of that id.
    ///
    /// # Errors
    /// When no pack has it.
    pub fn playbook(&self, id: &str) -> Result<&Playbook> {
        self.playbooks.get(id).ok_or_else(|| DeskError::Pack(format!("no playbook {id}")))
    }
}
