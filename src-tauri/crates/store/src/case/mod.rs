//! Cases and all that hangs on them: steps, waits, timeline, promises, reminders, papers.

mod read;
mod write;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use docket_domain::case::{
    CaseKind, CaseStatus, Channel, EntryKind, Party, PlatformStage, Resolution, StepState, SuspectedCause,
};
use docket_domain::promise::PromiseState;
use docket_domain::reminder::ReminderState;
use docket_domain::{CaseId, EntryId, Money, OrderId, PaperId, PromiseId, ReminderId};

pub(crate) use read::lines;
pub use read::{CaseFilter, CaseLine, DueLine, KnownStep, reminder_pending};

/// A case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCase {
    /// Id.
    pub id: CaseId,
    /// Order.
    pub order: OrderId,
    /// Kind.
    pub kind: CaseKind,
    /// Playbook.
    pub playbook: String,
    /// Version of the playbook at opening.
    pub playbook_version: u32,
    /// Status.
    pub status: CaseStatus,
    /// How far it went at the platform.
    pub platform_stage: PlatformStage,
    /// When that stage began.
    pub platform_stage_at: Option<DateTime<Utc>>,
    /// What the platform itself calls it.
    pub platform_words: String,
    /// Put off until then.
    pub snoozed_until: Option<DateTime<Utc>>,
    /// The case it was merged into.
    pub merged_into: Option<CaseId>,
    /// The day on which the buyer needs the goods, `YYYY-MM-DD`.
    pub needed_by: Option<String>,
    /// Whether the label was bought on the platform, in the seller's word.
    pub platform_label: Option<bool>,
    /// What was learned.
    pub lesson: String,
    /// Feedback that the buyer left afterwards.
    pub feedback: String,
    /// Opened.
    pub opened_at: DateTime<Utc>,
    /// Closed.
    pub closed_at: Option<DateTime<Utc>>,
    /// How it ended.
    pub resolution: Option<Resolution>,
    /// What the buyer said.
    pub reason: String,
    /// Money at stake now: what was paid less what went back. Absent when it is not known.
    pub exposure: Option<Money>,
}

/// The private suspicion of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suspicion {
    /// Cause.
    pub cause: SuspectedCause,
    /// What indicates it.
    pub because: String,
}

/// A step that was done or skipped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredStep {
    /// Step.
    pub step: String,
    /// `Done` or `Skipped`.
    pub state: StepState,
    /// When.
    pub at: DateTime<Utc>,
    /// Answer.
    pub answer: Option<String>,
    /// Word when skipped.
    pub because: String,
    /// Fields.
    pub fields: BTreeMap<String, String>,
}

/// Where the days of a wait come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The pack.
    Pack,
    /// The seller's setting.
    Setting,
    /// Set on this case.
    Case,
}

impl Basis {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Basis::Pack => "pack",
            Basis::Setting => "setting",
            Basis::Case => "case",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [Basis::Pack, Basis::Setting, Basis::Case].into_iter().find(|basis| basis.name() == name)
    }
}

/// A wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wait {
    /// The step that started it.
    pub step: String,
    /// Name of the figure in the pack.
    pub rule: String,
    /// Who is awaited.
    pub party: Party,
    /// Start.
    pub started_at: DateTime<Utc>,
    /// Days.
    pub days: u32,
    /// Where the days come from.
    pub basis: Basis,
    /// End.
    pub ends_at: DateTime<Utc>,
}

/// An entry to add to the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry {
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Kind.
    pub kind: EntryKind,
    /// Channel.
    pub channel: Option<Channel>,
    /// From.
    pub from: Option<Party>,
    /// To.
    pub to: Option<Party>,
    /// What it is about: a step, letter, form or resolution by its id; words are made from kind and subject.
    pub subject: String,
    /// Full text.
    pub body: String,
}

impl NewEntry {
    /// An entry about the case itself, without channel.
    pub fn of(kind: EntryKind, at: DateTime<Utc>, subject: &str, body: &str) -> Self {
        Self {
            at,
            kind,
            channel: None,
            from: None,
            to: None,
            subject: subject.to_owned(),
            body: body.to_owned(),
        }
    }
}

/// An entry of the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Id.
    pub id: EntryId,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
    /// The entry.
    pub entry: NewEntry,
}

/// A promise to add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPromise {
    /// Letter that made it.
    pub letter: String,
    /// Id of the promise in the letter.
    pub promise: String,
    /// Its words.
    pub text: String,
    /// When it is due.
    pub due_at: Option<DateTime<Utc>>,
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPromise {
    /// Id.
    pub id: PromiseId,
    /// The promise.
    pub promise: NewPromise,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// State.
    pub state: PromiseState,
}

/// Why a reminder exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReminderKind {
    /// A wait is over.
    Wait,
    /// A promise is due.
    Promise,
    /// The seller's own.
    Own,
    /// A deadline of a rule comes near.
    Deadline,
    /// An answer that somebody outside owes.
    FollowUp,
    /// The buyer has been silent.
    Silence,
}

impl ReminderKind {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            ReminderKind::Wait => "wait",
            ReminderKind::Promise => "promise",
            ReminderKind::Own => "own",
            ReminderKind::Deadline => "deadline",
            ReminderKind::FollowUp => "follow_up",
            ReminderKind::Silence => "silence",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [
            ReminderKind::Wait,
            ReminderKind::Promise,
            ReminderKind::Own,
            ReminderKind::Deadline,
            ReminderKind::FollowUp,
            ReminderKind::Silence,
        ]
        .into_iter()
        .find(|kind| kind.name() == name)
    }
}

/// A reminder to add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewReminder {
    /// Why it exists.
    pub kind: ReminderKind,
    /// Step it belongs to.
    pub step: Option<String>,
    /// When it comes.
    pub at: DateTime<Utc>,
    /// Key of its words; for own reminders the words.
    pub subject: String,
}

/// A reminder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredReminder {
    /// Id.
    pub id: ReminderId,
    /// Case.
    pub case: CaseId,
    /// The reminder.
    pub reminder: NewReminder,
    /// State.
    pub state: ReminderState,
    /// When it was shown.
    pub fired_at: Option<DateTime<Utc>>,
}

/// A paper that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPaper {
    /// Id.
    pub id: PaperId,
    /// Form.
    pub form: String,
    /// When.
    pub made_at: DateTime<Utc>,
    /// Pages.
    pub pages: u32,
    /// SHA-256 of the PDF, hex.
    pub sha256: String,
    /// Required fields that were missing.
    pub missing: u32,
}

/// A case to open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCase {
    /// Order.
    pub order: OrderId,
    /// Kind.
    pub kind: CaseKind,
    /// Playbook.
    pub playbook: String,
    /// Its version.
    pub playbook_version: u32,
    /// What the buyer said.
    pub reason: String,
    /// Money at stake when it is opened.
    pub exposure: Option<Money>,
    /// When.
    pub opened_at: DateTime<Utc>,
}
