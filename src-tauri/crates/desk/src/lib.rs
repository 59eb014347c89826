//! The desk: every use case of Docket, without a window and without words.
//!
//! A shell asks the desk; the desk asks the rules of `docket-domain`, writes through one operation of
//! `docket-store`, and says what changed. It knows no user interface, no language of its own and no ambient
//! clock: time comes from the [`Clock`] it was opened with.

mod backups;
mod case;
mod clock;
mod demo;
mod desk;
mod edit;
mod error;
mod facts;
mod import;
mod inbox;
mod letter;
mod mapping;
mod order;
mod packs;
mod paper;
mod paste;
mod refund;
mod reminder;
mod settings;
mod side;

pub use backups::Integrity;
pub use case::{CaseFile, NewLog, Opened, StepAction, StepLine};
pub use clock::{Clock, FixedClock, SystemClock};
pub use demo::DemoMade;
pub use desk::{Change, Changed, Desk};
pub use edit::NewEdit;
pub use error::{DeskError, Refusal, Result};
pub use import::{FileChoice, FileReport, ImportReport, Looked, Preview, Progress};
pub use inbox::{EXPORT_ENDINGS, Inbox, InboxFile, Looks};
pub use letter::{DraftedLetter, Post};
pub use mapping::Remembered;
pub use order::OrderFile;
pub use packs::Packs;
pub use paper::{MadePaper, PaperDraft};
pub use refund::{GivenObligation, GivenOffer, GivenRemedy, MoneyFile};
pub use reminder::{Due, Today, TodayGroup, TodayKind, TodayRow};
pub use settings::Settings;

pub use docket_import as import_formats;
pub use docket_letters as letters;
pub use docket_paperwork as paperwork;
pub use docket_store as store;
