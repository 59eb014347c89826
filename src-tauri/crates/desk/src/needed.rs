//! What the day on which a buyer needs the goods means for a case: what would miss it, and what to do instead.

use chrono::NaiveDate;
use docket_domain::calendar::day_in;
use docket_domain::case::{Party, Resolution};
use docket_domain::deadline::{Deadline, DeadlineState};
use docket_domain::needed::{NeededState, Pass, pass, state};
use docket_domain::playbook::Step;
use docket_store::case::Wait;

use crate::standing::gives_money_or_goods;
use crate::{CaseFile, Desk, Result};

/// How a case stands to the day on which the buyer needs the goods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeededBy {
    /// The day.
    pub day: NaiveDate,
    /// How it stands.
    pub state: NeededState,
    /// Waits that end only after it.
    pub waits: Vec<(Wait, NaiveDate)>,
    /// Deadlines that begin or end only after it.
    pub deadlines: Vec<(Deadline, Pass)>,
}

impl Desk {
    /// How a case stands to the day on which the buyer needs the goods; nothing where no day is known or the case
    /// has ended.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn needed_by(&self, file: &CaseFile) -> Result<Option<NeededBy>> {
        let day = file.case.needed_by.as_deref().and_then(|day| day.parse::<NaiveDate>().ok());
        let Some(day) = day.filter(|_| !file.case.status.is_done()) else { return Ok(None) };
        let zone = self.settings()?.zone();
        let ends = |wait: &Wait| match pass(day, None, Some(day_in(wait.ends_at, zone))) {
            Some(Pass::Ends(end)) if wait.ends_at > self.now() => Some((wait.clone(), end)),
            Some(Pass::Ends(_) | Pass::Opens(_)) | None => None,
        };
        let waits: Vec<_> = file.waits.iter().filter_map(ends).collect();
        let running = |deadline: &Deadline| match deadline.state {
            DeadlineState::NotOpenYet | DeadlineState::Open | DeadlineState::Near => true,
            DeadlineState::Unknown | DeadlineState::Passed | DeadlineState::Met => false,
        };
        let in_zone = |at: Option<chrono::DateTime<chrono::Utc>>| at.map(|at| day_in(at, zone));
        let deadlines: Vec<_> = self
            .case_deadlines(file.case.id)?
            .deadlines
            .into_iter()
            // What the buyer may still do keeps nobody waiting.
            .filter(|one| running(one) && one.party != Party::Buyer)
            .filter_map(|one| {
                let pass = pass(day, in_zone(one.opens_at()), in_zone(one.due_at()))?;
                Some((one, pass))
            })
            .collect();
        let state = state(day, self.today()?, !waits.is_empty() || !deadlines.is_empty());
        Ok(Some(NeededBy { day, state, waits, deadlines }))
    }
}

/// Whether a step is about what the buyer gets: one of its answers gives money or goods.
pub fn is_remedy(step: &Step) -> bool {
    step.answers.iter().any(|answer| gives_money_or_goods(step, Some(answer)))
}

/// Whether a step can be answered by sending the goods anew.
pub fn sends_anew(step: &Step) -> bool {
    step.on_answer.values().any(|resolution| *resolution == Resolution::Replaced)
}
