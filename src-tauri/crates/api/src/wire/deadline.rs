//! Deadlines of a case and corrections of their rules.

use super::*;

wire! {
    /// The deadlines of a case.
    pub struct DeadlineList {
        /// Deadlines, soonest end first, unknown ones last.
        deadlines: Vec<DeadlineView>,
        /// The platform that asks before the carrier can be asked; null when none does.
        clash: Option<ClashView>,
    }

    /// One deadline.
    pub struct DeadlineView {
        /// Rule.
        rule: String,
        /// Version of the rule's pack.
        version: u32,
        /// What it is for, as an id.
        what: String,
        /// What it is for, in words ("Answer eBay").
        title: String,
        /// Who has to act, or may.
        party: String,
        /// Service of the carrier by name; empty when it does not matter.
        service: String,
        /// First moment; null when it is open from the beginning.
        opens: Option<EdgeView>,
        /// Last moment; null when it does not end.
        due: Option<EdgeView>,
        /// `unknown`, `not_open_yet`, `open`, `near`, `passed`, `met`.
        state: String,
        /// State in words.
        state_text: String,
        /// What is not known yet, as a sentence; null when everything is.
        missing: Option<String>,
        /// Whether the day that is missing can be told by hand.
        missing_day: bool,
        /// When it was met.
        met_at: Option<String>,
        /// Whose business days it counts; empty when it counts none.
        calendar: String,
        /// Zone in which its days begin and end.
        zone: String,
        /// What the seller wrote to a correction; null when nothing is corrected.
        note: Option<String>,
    }

    /// One end of a deadline.
    pub struct EdgeView {
        /// The moment; null while it is unknown.
        at: Option<String>,
        /// Figure as it was used.
        figure: u32,
        /// What it counts.
        unit: String,
        /// The rule in words ("15 days after the day of mailing").
        text: String,
        /// When that was: a day or an instant; null while it is unknown.
        basis_at: Option<String>,
        /// Figure of the rule, where the seller corrected it.
        instead_of: Option<u32>,
        /// Who says so.
        source: String,
        /// Link.
        url: Option<String>,
        /// Grade.
        grade: String,
        /// Day on which somebody looked last.
        checked: String,
        /// Other values that were seen.
        others: Vec<OtherValueView>,
    }

    /// Another value that was seen.
    pub struct OtherValueView {
        /// The value in words ("7 days").
        text: String,
        /// The moment it gives; null while that is unknown.
        at: Option<String>,
        /// Link.
        url: Option<String>,
        /// Grade.
        grade: String,
    }

    /// A platform that asks before the carrier can be asked.
    pub struct ClashView {
        /// The sentence.
        text: String,
        /// When the platform's answer is due.
        answer_due: String,
        /// When the carrier's claim opens.
        claim_opens: String,
    }

    /// The stage of a case at the platform.
    pub struct CaseStageSet {
        /// Case.
        case: String,
        /// Stage.
        stage: String,
        /// When it began: a day or an instant; null when that is not known.
        at: Option<String>,
        /// What the platform calls it.
        words: String,
    }

    /// A deadline that was met, or was not after all.
    pub struct DeadlineMet {
        /// Case.
        case: String,
        /// Rule.
        rule: String,
        /// Whether it was met.
        met: bool,
    }

    /// What the seller puts in the place of a rule; nothing at all takes an earlier correction back.
    pub struct DeadlineCorrect {
        /// Case.
        case: String,
        /// Rule.
        rule: String,
        /// Figure for the first day; null leaves the rule's.
        opens: Option<u32>,
        /// Figure for the last day; null leaves the rule's.
        due: Option<u32>,
        /// Day from which it counts, where no file tells it.
        basis_on: Option<String>,
        /// Why.
        note: String,
        /// For every case, not only this one.
        everywhere: bool,
    }
}
