//! The built-in packs, read and checked once.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use docket_domain::assess::CancelPack;
use docket_domain::calendar::Calendars;
use docket_domain::case::CaseKind;
use docket_domain::cover::CoverPack;
use docket_domain::deadline::{CarrierNames, DeadlineRules, Lead};
use docket_domain::door::DoorPack;
use docket_domain::evidence::EvidencePack;
use docket_domain::playbook::{Known, Playbook};
use docket_domain::policy::Statutes;
use docket_domain::prevention::PreventionPack;
use docket_domain::repeat::RepeatPack;
use docket_domain::service_window::{DayKind, ServiceWindows};
use docket_domain::tracking::{SituationRules, Words};
use docket_letters::Letterbook;
use docket_paperwork::Forms;
use include_dir::{Dir, include_dir};
use serde::Deserialize;

use crate::{DeskError, FilingRules, Result};

static PLAYBOOKS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../packs/playbooks");
static CALENDARS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../packs/calendars");
static RULES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../packs/rules");
static TRACKING: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../packs/tracking");

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
    /// Holiday calendars.
    pub calendars: Calendars,
    /// Names of carriers and services.
    pub carrier_names: CarrierNames,
    /// Rules of deadlines.
    pub deadline_rules: DeadlineRules,
    /// How long before its end a deadline is near, and told.
    pub reminding: Lead,
    /// What is known of filings.
    pub filings: FilingRules,
    /// What platforms ask as proof of delivery.
    pub evidence: EvidencePack,
    /// Who bears a loss beside the seller.
    pub cover: CoverPack,
    /// In which channel a platform looks for an answer.
    pub doors: DoorPack,
    /// What carriers' words mean.
    pub track_words: Words,
    /// Figures by which a parcel's situation is told.
    pub situations: SituationRules,
    /// How long parcels usually take.
    pub service_windows: ServiceWindows,
    /// The ids that playbooks may name.
    pub known: Known,
    /// How long each figure is that a step can wait for, by its id.
    pub figures: BTreeMap<String, chrono::Duration>,
    /// What the law gives buyers.
    pub statutes: Statutes,
    /// What platforms let buyer and seller press about cancelling.
    pub cancellations: CancelPack,
    /// The checklist of prevention, and the questions that buyers ask.
    pub prevention: PreventionPack,
    /// When lost packages repeat.
    pub repeats: RepeatPack,
    /// Advice about policies.
    pub policies: crate::PolicyAdvice,
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
    /// How many days.
    pub figure: u32,
    /// Which days are counted.
    pub day_kind: DayKind,
    /// Who is awaited.
    pub party: docket_domain::case::Party,
    /// Who says so.
    pub source: docket_domain::playbook::Source,
}

#[derive(Deserialize)]
struct WaitFile {
    wait: Vec<WaitRule>,
    remind: Remind,
}

/// Hours before the end of a deadline.
#[derive(Deserialize)]
struct Remind {
    deadline_in_days: u32,
    deadline_in_hours: u32,
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
        let hours = |hours: u32| chrono::Duration::hours(hours.into());
        let reminding =
            Lead { days: hours(waits.remind.deadline_in_days), hours: hours(waits.remind.deadline_in_hours) };
        let (calendars, carrier_names, deadline_rules) = deadline_packs(&text(&RULES, "carriers.toml")?)?;
        let waits: BTreeMap<_, _> = waits.wait.into_iter().map(|rule| (rule.id.clone(), rule)).collect();
        let broken = |error: &dyn std::fmt::Display| DeskError::Pack(error.to_string());
        let track_words = Words::read("tracking/words.toml", &text(&TRACKING, "words.toml")?)
            .map_err(|error| broken(&error))?;
        let situations = SituationRules::read("rules/situations.toml", &text(&RULES, "situations.toml")?)
            .map_err(|error| broken(&error))?;
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
        let days = |days: u32| chrono::Duration::days(days.into());
        // Days of work have no length of their own: it depends on where they begin.
        let in_calendar_days = waits.iter().filter(|(_, rule)| rule.day_kind == DayKind::Calendar);
        let mut figures: BTreeMap<String, chrono::Duration> =
            in_calendar_days.map(|(id, rule)| (id.clone(), days(rule.figure))).collect();
        let (early, misdelivery) = (&situations.early_scan, &situations.misdelivery);
        let graces =
            [(early.id.clone(), hours(early.figure)), (misdelivery.id.clone(), days(misdelivery.figure))];
        let known = Known {
            letters: letter_ids,
            papers: form_ids,
            waits: wait_ids,
            graces: graces.iter().map(|(id, _)| id.clone()).collect(),
        };
        figures.extend(graces);
        let mut playbooks = BTreeMap::new();
        for found in PLAYBOOKS.files() {
            let file = found.path().display().to_string();
            let text = found.contents_utf8().unwrap_or_default();
            let playbook =
                Playbook::read(&file, text, &known).map_err(|error| DeskError::Pack(error.to_string()))?;
            let untils =
                playbook.steps.iter().flat_map(|step| step.not_before.iter().chain(&step.waits_until));
            if let Some(until) = untils.into_iter().find(|until| !figures.contains_key(&until.rule)) {
                return Err(DeskError::Pack(format!("{file}: \"{}\" has no length", until.rule)));
            }
            let key = (playbook.id.clone(), playbook.version);
            playbooks.insert(key, BuiltInPlaybook { playbook: Arc::new(playbook), file, text });
        }
        let filings = FilingRules::read(&text(&RULES, "filings.toml")?, &waits, &playbooks)?;
        let fault = |fault: docket_domain::note::PackFault| DeskError::Pack(fault.to_string());
        let windows = text(&RULES, "service_windows.toml")?;
        let service_windows = ServiceWindows::read("service_windows.toml", &windows).map_err(fault)?;
        let evidence = EvidencePack::read("evidence.toml", &text(&RULES, "evidence.toml")?).map_err(fault)?;
        for profile in &evidence.profiles {
            if let Some(letter) = profile.on_its_way_letter.as_ref().filter(|id| !known.letters.contains(*id))
            {
                return Err(DeskError::Pack(format!(
                    "evidence.toml, {}: no letter \"{letter}\"",
                    profile.id
                )));
            }
        }
        let programmes = text(&RULES, "programmes.toml")?;
        let cover = CoverPack::read("programmes.toml", &programmes, &known.papers).map_err(fault)?;
        let doors = DoorPack::read("doors.toml", &text(&RULES, "doors.toml")?).map_err(fault)?;
        let repeats = RepeatPack::read("repeats.toml", &text(&RULES, "repeats.toml")?).map_err(fault)?;
        let cancellations = text(&RULES, "cancellations.toml")?;
        let cancellations = CancelPack::read("cancellations.toml", &cancellations).map_err(fault)?;
        let prevention = text(&RULES, "prevention.toml")?;
        let prevention = PreventionPack::read("prevention.toml", &prevention).map_err(fault)?;
        Ok(Self {
            letters,
            forms,
            playbooks,
            waits,
            calendars,
            carrier_names,
            deadline_rules,
            reminding,
            filings,
            evidence,
            cover,
            doors,
            track_words,
            situations,
            service_windows,
            known,
            figures,
            statutes,
            cancellations,
            prevention,
            repeats,
            policies,
        })
    }

    /// A mark that differs when the playbooks or this program do, by which it is noticed that next steps have to
    /// be worked out anew.
    pub fn stamp(&self) -> String {
        let mut hasher = std::hash::DefaultHasher::new();
        format!("{:?}", self.playbooks).hash(&mut hasher);
        format!("{} {:016x}", env!("CARGO_PKG_VERSION"), hasher.finish())
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

/// What deadlines are computed from: calendars, names of carriers, rules.
fn deadline_packs(names: &str) -> Result<(Calendars, CarrierNames, DeadlineRules)> {
    let broken = |error: &dyn std::fmt::Display| DeskError::Pack(error.to_string());
    let texts = |dir: &'static Dir<'static>| -> Vec<(String, &'static str)> {
        let of = |file: &'static include_dir::File<'static>| {
            (file.path().display().to_string(), file.contents_utf8().unwrap_or_default())
        };
        dir.files().map(of).collect()
    };
    let files = texts(&CALENDARS);
    let calendars = Calendars::read(files.iter().map(|(name, text)| (name.as_str(), *text)))
        .map_err(|error| broken(&error))?;
    let names = CarrierNames::read("carriers.toml", names).map_err(|error| broken(&error))?;
    let countries = calendars.ids().into_iter().map(str::to_owned).collect();
    let rules = RULES.get_dir("deadlines").ok_or_else(|| DeskError::Pack("no deadlines".to_owned()))?;
    let files = texts(rules);
    let rules = files.iter().map(|(name, text)| (name.as_str(), *text));
    let rules = DeadlineRules::read(rules, &names.ids(), &countries).map_err(|error| broken(&error))?;
    Ok((calendars, names, rules))
}
