//! The evidence pack of a case: what it holds, what it lacks, and saving it.

use super::*;

wire! {
    /// What an evidence pack of a case holds and lacks.
    pub struct EvidencePackView {
        /// Case.
        case: String,
        /// The platform's list that it was held against; null where none is known.
        profile: Option<String>,
        /// How many sections are complete, in words.
        meter: String,
        /// How many sections are complete.
        complete_sections: u32,
        /// Whether all of them are.
        complete: bool,
        /// Sections.
        sections: Vec<PackSectionView>,
        /// What stays in the case, sentence by sentence.
        stays: Vec<String>,
        /// How many attached files it takes along.
        attachments: u32,
        /// What the platform takes; null where nobody told.
        limits: Option<PackLimitsView>,
    }

    /// A section of a pack.
    pub struct PackSectionView {
        /// `order`, `communication`, `policies`, `evidence`.
        id: String,
        /// Title.
        title: String,
        /// Whether it has all it needs.
        complete: bool,
        /// That in words.
        state_text: String,
        /// What it should hold.
        parts: Vec<PackPartView>,
    }

    /// Something that a section should hold.
    pub struct PackPartView {
        /// `address`, `answer`, `tracking_events`, …
        kind: String,
        /// In words.
        label: String,
        /// `ok`, `missing`, `unknown`, `not_needed`.
        state: String,
        /// State in words.
        state_text: String,
        /// Whether the section is incomplete without it.
        needed: bool,
        /// What is there, or how to get it.
        text: String,
    }

    /// What a platform takes as evidence.
    pub struct PackLimitsView {
        /// The limits, one a line.
        told: Vec<String>,
        /// Where the pack is over them.
        over: Vec<String>,
        /// Who says so.
        source: SaysView,
    }

    /// Saving a pack; asks where in the native dialog.
    pub struct EvidencePackSave {
        /// Case.
        case: String,
        /// `pdf`: the document; `zip`: the document with the attached files.
        form: String,
    }

    /// A pack that was saved.
    pub struct EvidencePackSaved {
        /// Path; null when cancelled.
        file: Option<String>,
        /// Where it is over what the platform takes.
        over: Vec<String>,
        /// The change.
        done: Done,
    }
}
