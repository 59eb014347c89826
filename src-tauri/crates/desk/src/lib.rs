//! The desk: every use case of Docket, without a window and without words.
//!
//! A shell asks the desk; the desk asks the rules of `docket-domain`, writes through one operation of
//! `docket-store`, and says what changed. It knows no user interface, no language of its own and no ambient
//! clock: time comes from the [`Clock`] it was opened with.

mod assess;
mod attachment;
mod backups;
mod case;
mod clock;
mod deadline;
mod demo;
mod desk;
mod edit;
mod entry;
mod error;
mod evidence;
mod evidence_pack;
mod facts;
mod filing;
mod filing_rules;
mod import;
mod inbox;
mod letter;
mod letter_file;
mod mapping;
mod needed;
mod order;
mod order_letter;
mod packs;
mod paper;
mod paste;
mod playbook;
mod policy;
mod prevention;
mod refund;
mod reminder;
mod repeat;
mod report;
mod request;
mod service_window;
mod settings;
mod side;
mod standing;
mod step_facts;
mod timers;
mod tracking;
mod voice;
mod work;

pub use assess::{Assessed, COSTS};
pub use backups::Integrity;
pub use case::{CaseFile, NewLog, Opened, StepAction, StepLine};
pub use clock::{Clock, FixedClock, SystemClock};
pub use deadline::{CaseDeadlines, DeadlineLine, calendar_name};
pub use demo::DemoMade;
pub use desk::{Change, Changed, Desk};
pub use edit::NewEdit;
pub use entry::{EntryEdit, PastedMessage};
pub use error::{DeskError, Refusal, Result};
pub use evidence_pack::{CaseRecord, MadeRecord, PackFile, RecordPolicy, SharedEntry};
pub use filing::{FilingLine, Records};
pub use filing_rules::{FilingRules, StepFiles};
pub use import::{FileChoice, FileReport, ImportReport, Looked, Preview, Progress};
pub use inbox::{EXPORT_ENDINGS, Inbox, InboxFile, Looks};
pub use letter::{DraftedLetter, EMPATHY_LINE, Post};
pub use letter_file::LetterFile;
pub use mapping::Remembered;
pub use needed::{NeededBy, is_remedy, sends_anew};
pub use order::OrderFile;
pub use order_letter::ORDER_LETTERS;
pub use packs::{BuiltInPlaybook, Packs, WaitRule};
pub use paper::{MadePaper, PaperDraft};
pub use playbook::{PlaybookLine, PlaybookText};
pub use policy::{
    ClauseDraft, PolicyAdvice, PolicyCheck, PolicyDraft, PolicyReview, PolicyStart, PolicyVersion,
};
pub use prevention::{CheckedItem, Checklist, Proven};
pub use refund::{GivenObligation, GivenOffer, GivenRemedy, MoneyFile};
pub use reminder::{Due, Today, TodayGroup, TodayKind, TodayRow};
pub use repeat::RepeatedLoss;
pub use report::{Listing, Question, Report, ReportAsked};
pub use request::{GivenReason, RequestFile};
pub use service_window::Arrival;
pub use settings::Settings;
pub use standing::{Standing, StandingDoor};
pub use tracking::{NewTyped, ParcelTracking, PasteAsked, PastePreview, Pasted, ReadEvent, TrackingFile};
pub use work::{BulkAction, BulkOutcome, MOST_AT_ONCE, Siblings};

pub use docket_import as import_formats;
pub use docket_letters as letters;
pub use docket_paperwork as paperwork;
pub use docket_store as store;
