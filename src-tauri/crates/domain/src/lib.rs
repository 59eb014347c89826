//! The rules of Docket as pure data and functions.
//!
//! Why this crate exists: everything that decides something for a seller (what an amount is, which step of
//! a playbook comes next, when a wait ends) must give the same answer for the same facts, so nothing in
//! here performs I/O, reads a clock, makes random ids, holds a connection or is async. Time comes in as
//! `now` or `today`. Storing, importing, rendering and showing live in other crates.

pub mod address;
pub mod assess;
pub mod attachment;
pub mod calendar;
pub mod case;
pub mod cover;
pub mod deadline;
pub mod door;
pub mod evidence;
pub mod facts;
pub mod filing;
pub mod ids;
pub mod money;
pub mod needed;
pub mod note;
pub mod order;
pub mod pasted;
pub mod playbook;
pub mod policy;
pub mod prevention;
pub mod problem;
pub mod promise;
pub mod remedy;
pub mod reminder;
pub mod repeat;
pub mod report;
pub mod request;
pub mod service_window;
pub mod text;
pub mod tracking;

pub use address::Address;
pub use ids::{
    AttachmentId, CaseId, EntryId, FilingId, ImportId, ObligationId, OfferId, OpId, OrderId, PaperId,
    PromiseId, RemedyId, ReminderId, ShopId, SideId, TrackId,
};
pub use money::{Currency, Money};
pub use problem::{Problem, ProblemKind};
