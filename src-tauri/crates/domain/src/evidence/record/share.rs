//! Which entries of the timeline leave the case with its evidence pack, and how much of them.

use crate::case::EntryKind;

/// The form under which a pack is kept among the papers of a case.
pub const EVIDENCE_PACK: &str = "evidence_pack";

/// How much of an entry leaves the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// All of it: what passed between the parties, word for word.
    Whole,
    /// That it happened; its text is the seller's own.
    Headline,
    /// Nothing.
    Nothing,
}

/// How much of an entry leaves the case. What is private stays in whole; so does the seller's own way of working:
/// their steps, waits and reminders, and what they think of a request.
pub fn share(kind: EntryKind, subject: &str) -> Share {
    if kind.is_private() {
        return Share::Nothing;
    }
    match kind {
        EntryKind::Opened
        | EntryKind::Message
        | EntryKind::Call
        | EntryKind::Letter
        | EntryKind::Filing
        | EntryKind::Tracking => Share::Whole,
        EntryKind::Paper if subject == EVIDENCE_PACK => Share::Nothing,
        // The text of a paper is its place on the seller's computer.
        EntryKind::Paper => Share::Headline,
        EntryKind::Remedy if subject == "cover_seen" => Share::Nothing,
        EntryKind::Remedy => Share::Headline,
        EntryKind::Status if is_told_outside(subject) => Share::Headline,
        EntryKind::Status
        | EntryKind::Step
        | EntryKind::Wait
        | EntryKind::Reminder
        | EntryKind::Request
        | EntryKind::Note
        | EntryKind::Suspicion
        | EntryKind::Conduct => Share::Nothing,
    }
}

/// Closing, opening again and the stages at the platform happened between the parties; corrected deadlines, merged
/// cases and renewed playbooks did not.
fn is_told_outside(subject: &str) -> bool {
    subject == "reopened" || subject.starts_with("closed:") || subject.starts_with("stage:")
}
