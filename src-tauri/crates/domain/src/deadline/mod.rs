//! Deadlines: every clock of a case, from rules that are data. A rule says from when and until when somebody may
//! or must do something, counted from a day or moment of the case. Where that moment is not known, the deadline
//! is unknown; nothing is guessed.

mod clash;
mod engine;
mod names;
mod rule;

pub use clash::{Clash, clash};
pub use engine::{
    Correction, Deadline, DeadlineFacts, DeadlineState, Edge, Lead, Missing, OtherValue, deadlines,
};
pub use names::{CarrierNames, Found, NamesError};
pub use rule::{Alternative, Basis, DeadlineRule, DeadlineRules, RuleError, Term, Unit, What};
