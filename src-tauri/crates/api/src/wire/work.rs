//! Many cases at once: views, tags, putting off, merging, searching.

use super::*;

wire! {
    /// One thing to do to many cases.
    pub struct CaseBulk {
        /// Cases.
        cases: Vec<String>,
        /// `snooze`, `wake`, `tag`, `untag`, `close` or `done` (ticks off what is due).
        action: String,
        /// For `snooze`: a day or an instant.
        #[serde(default)]
        until: Option<String>,
        /// For `tag` and `untag`.
        #[serde(default)]
        tag: Option<String>,
        /// For `close`.
        #[serde(default)]
        resolution: Option<String>,
        /// For `close`: a word for promises that stay open.
        #[serde(default)]
        because: String,
    }

    /// What came of it.
    pub struct CaseBulkDone {
        /// Cases it was done to.
        cases: Vec<String>,
        /// Cases that were left as they were.
        refused: Vec<CaseRefused>,
        /// The change, one for all.
        done: Done,
    }

    /// A case that was left as it was.
    pub struct CaseRefused {
        /// Case.
        case: String,
        /// Code of the reason.
        code: String,
        /// The reason in words.
        message: String,
    }

    /// A case to end in another one.
    pub struct CaseMerge {
        /// The case that ends.
        case: String,
        /// The case that goes on.
        into: String,
    }

    /// A tag to give or take.
    pub struct CaseTag {
        /// Case.
        case: String,
        /// Tag.
        tag: String,
        /// Whether to give it; else it is taken away.
        add: bool,
    }

    /// Putting a case off.
    pub struct CaseSnooze {
        /// Case.
        case: String,
        /// A day or an instant; null takes it up again.
        until: Option<String>,
    }

    /// Saved views, and the tags in use.
    pub struct ViewList {
        /// Views, in the order in which they were made.
        views: Vec<ViewLine>,
        /// Tags.
        tags: Vec<TagCount>,
        /// Stages at a platform.
        stages: Vec<Choice>,
    }

    /// A saved view.
    pub struct ViewLine {
        /// Id.
        id: String,
        /// Name.
        name: String,
        /// What it lists.
        query: CaseQuery,
    }

    /// A tag in use.
    pub struct TagCount {
        /// Tag.
        tag: String,
        /// On how many cases.
        cases: u32,
    }

    /// A view to save.
    pub struct ViewSave {
        /// The view to write over; null makes one.
        view: Option<String>,
        /// Name.
        name: String,
        /// What it lists.
        query: CaseQuery,
    }

    /// A view that was saved.
    pub struct ViewSaved {
        /// Id.
        view: String,
        /// The change.
        done: Done,
    }

    /// A view by id.
    pub struct ViewRef {
        /// Id.
        view: String,
    }

    /// Who else is about the same matter.
    pub struct CaseSiblings {
        /// Other cases on the order, then other cases of the buyer.
        cases: Vec<Sibling>,
        /// Cases that were merged into this one.
        merged: Vec<MergedCase>,
        /// How this one was merged into another; null when it was not.
        merge: Option<MergedCase>,
        /// Tags of the case.
        tags: Vec<String>,
        /// Put off until then; RFC 3339; null when it is not put off now.
        snoozed_until: Option<String>,
    }

    /// Lost packages that repeat with a case. Only the seller sees them.
    pub struct RepeatList {
        /// What repeats; empty when nothing does.
        repeats: Vec<RepeatView>,
    }

    /// Lost packages that have something in common.
    pub struct RepeatView {
        /// `address`, `route` (postal code and carrier) or `buyer`.
        ground: String,
        /// What repeats, as a sentence ("This is the 3rd parcel lost at this address since …").
        text: String,
        /// The other cases, the oldest first.
        cases: Vec<RepeatCase>,
        /// Who says that so many repeat.
        source: SaysView,
    }

    /// One of them.
    pub struct RepeatCase {
        /// Case.
        case: String,
        /// Number of its order.
        number: String,
        /// Buyer.
        buyer: String,
        /// Opened; RFC 3339.
        opened_at: String,
        /// Status in words, or how it ended.
        status_text: String,
    }

    /// Another case.
    pub struct Sibling {
        /// The case.
        case: CaseRow,
        /// Whether it is on the same order.
        same_order: bool,
        /// Whether it may be the same matter; then merging is offered.
        alike: bool,
    }

    /// A merge.
    pub struct MergedCase {
        /// The case that ended.
        case: String,
        /// The case that goes on.
        into: String,
        /// When; RFC 3339.
        at: String,
    }
}
