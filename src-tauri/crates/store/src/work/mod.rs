//! Working many cases at once: the narrow row that lists and Today read, the search, tags, saved views, merges.

mod clocks;
mod fill;
mod list;
mod losses;
mod write;

#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};
use docket_domain::case::{CaseKind, CaseStatus, PlatformStage, StatusCategory};
use docket_domain::{CaseId, PromiseId, ReminderId, ShopId};

pub use clocks::NextStep;
pub(crate) use clocks::{Touched, rebuild, refresh};
pub use fill::Size;
pub use losses::{Alike, LossLine};

use crate::case::CaseLine;

/// In which order cases are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CaseSort {
    /// The soonest clock first; cases without a clock last, the oldest of them first.
    #[default]
    Clock,
    /// By currency, in each the most money at stake first; cases without an amount last.
    Money,
    /// The oldest first.
    Age,
    /// By the number of the order.
    Number,
    /// The soonest day on which a buyer needs the goods first; cases without such a day last, by their clock.
    Needed,
}

impl CaseSort {
    /// Every order.
    pub const ALL: &'static [CaseSort] =
        &[CaseSort::Clock, CaseSort::Money, CaseSort::Age, CaseSort::Number, CaseSort::Needed];

    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            CaseSort::Clock => "clock",
            CaseSort::Money => "money",
            CaseSort::Age => "age",
            CaseSort::Number => "number",
            CaseSort::Needed => "needed",
        }
    }

    /// The order of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|sort| sort.name() == name)
    }
}

/// Which cases a page lists, and in which order. Whatever is absent does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseQuery {
    /// Only this kind.
    pub kind: Option<CaseKind>,
    /// Only what buyers ask to cancel or withdraw from, or only cases about parcels.
    pub requests: Option<bool>,
    /// Only this status; by it also "waiting on".
    pub status: Option<CaseStatus>,
    /// Only this category.
    pub category: Option<StatusCategory>,
    /// Only cases that have ended, or only those that have not.
    pub done: Option<bool>,
    /// Only this stage at the platform.
    pub stage: Option<PlatformStage>,
    /// Only this tag.
    pub tag: Option<String>,
    /// Only cases that are put off at that moment, or only those that are not.
    pub snoozed: Option<bool>,
    /// Only cases whose clock ran out before that moment.
    pub overdue: bool,
    /// Only this shop.
    pub shop: Option<ShopId>,
    /// Words searched in everything of a case.
    pub find: String,
    /// Order.
    pub sort: CaseSort,
    /// The other way round.
    pub descending: bool,
    /// Rows to leave out first.
    pub offset: u32,
    /// The most rows.
    pub limit: u32,
}

/// A page of cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CasePage {
    /// How many match in all.
    pub total: u32,
    /// Whether more may match: a search looks at the newest matches only, see [`MOST_FOUND`].
    pub capped: bool,
    /// The rows of the page.
    pub rows: Vec<CaseLine>,
}

/// How many matches of a search are looked at, the newest cases first. More are no help to a person.
pub const MOST_FOUND: usize = 2000;

/// A saved view of the list of cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedView {
    /// Id.
    pub id: i64,
    /// Name.
    pub name: String,
    /// Filter and order, as the interface wrote them (JSON).
    pub query: String,
}

/// A case that was merged into another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The case.
    pub case: CaseId,
    /// The case that goes on.
    pub into: CaseId,
    /// When.
    pub at: DateTime<Utc>,
    /// Its status before.
    pub status: CaseStatus,
    /// Reminders that went with it.
    pub reminders: Vec<ReminderId>,
    /// Promises that went with it.
    pub promises: Vec<PromiseId>,
}
