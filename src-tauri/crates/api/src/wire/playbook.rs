//! Playbooks as the seller edits them, and what a case keeps beside its steps.

use super::*;

wire! {
    /// Which playbook.
    pub struct PlaybookRef {
        /// Id (`item_not_received`).
        playbook: String,
    }

    /// A playbook with another text.
    pub struct PlaybookSave {
        /// Id.
        playbook: String,
        /// The whole text, TOML.
        text: String,
    }

    /// The playbooks that new cases take.
    pub struct PlaybookList {
        /// Rows.
        playbooks: Vec<PlaybookRow>,
    }

    /// A playbook in the list.
    pub struct PlaybookRow {
        /// Id.
        id: String,
        /// Title: the kind of case in words.
        title: String,
        /// Version; that of a copy is above a thousand.
        version: u32,
        /// Whether it is the seller's copy.
        is_copy: bool,
        /// How many steps it has.
        steps: u32,
    }

    /// A playbook with its text.
    pub struct PlaybookView {
        /// The row of the list.
        playbook: PlaybookRow,
        /// Name of the file that refusals speak of.
        file: String,
        /// The whole text, TOML.
        text: String,
    }

    /// What was learned from a case.
    pub struct CaseLesson {
        /// Case.
        case: String,
        /// In the seller's words.
        lesson: String,
        /// Feedback the buyer left; empty when none.
        feedback: String,
    }

    /// What the goods of a case are for.
    pub struct CaseOccasion {
        /// Case.
        case: String,
        /// `wedding`, `birthday`, `holiday`; null for none.
        occasion: Option<String>,
    }

    /// The day on which the buyer needs the goods.
    pub struct CaseNeededBy {
        /// Case.
        case: String,
        /// `YYYY-MM-DD`; null takes it away.
        day: Option<String>,
    }

    /// How a promise ended.
    pub struct PromiseEnd {
        /// Case.
        case: String,
        /// Promise.
        promise: String,
        /// Whether it was kept; else it is no longer due.
        kept: bool,
        /// A word why it is no longer due.
        because: String,
    }
}
