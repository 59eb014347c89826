//! Playbooks: the ordered steps of a case, as data of a pack, and the pure rule that says which step is
//! locked, ready, waiting or done. The engine knows no particular step; it knows what steps can say.

mod ends;
mod next;
mod pack;

pub use next::{StepFacts, StepNow, StepRun, Why, applies, next_steps, proposed, steps_now};
pub use pack::{
    FACTS, FACTS_OF_SELLER, FILINGS, FieldKind, FieldSpec, Known, MOMENTS, NotBefore, OnlyIf, PLATFORMS,
    Playbook, PlaybookError, SITUATIONS, Source, StartsFollowUp, StartsWait, Step,
};
