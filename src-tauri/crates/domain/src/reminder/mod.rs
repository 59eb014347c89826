//! Reminders: when they come, once each, also after sleep and when the clock is set back.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Where a reminder stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReminderState {
    /// Its time has not come.
    Pending,
    /// It was shown and not dealt with.
    Fired,
    /// Dealt with.
    Done,
}

impl ReminderState {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            ReminderState::Pending => "pending",
            ReminderState::Fired => "fired",
            ReminderState::Done => "done",
        }
    }

    /// The state of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        [ReminderState::Pending, ReminderState::Fired, ReminderState::Done]
            .into_iter()
            .find(|s| s.name() == name)
    }
}

/// Above this number of reminders at one moment (after a night's sleep) one digest is shown instead.
pub const DIGEST_ABOVE: usize = 3;

/// Whether a pending reminder is due. It compares "due and not yet shown", never equality, so a moment that
/// was slept through still counts; a fired one is no longer pending, so a clock set back shows nothing twice.
pub fn is_due(at: DateTime<Utc>, state: ReminderState, now: DateTime<Utc>) -> bool {
    match state {
        ReminderState::Pending => at <= now,
        ReminderState::Fired | ReminderState::Done => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Duration, TimeZone};

    #[test]
    fn a_reminder_whose_minute_was_slept_through_is_still_due() {
        let at = Utc.with_ymd_and_hms(2026, 11, 21, 9, 0, 0).unwrap();
        assert!(!is_due(at, ReminderState::Pending, at - Duration::seconds(1)));
        assert!(is_due(at, ReminderState::Pending, at));
        assert!(is_due(at, ReminderState::Pending, at + Duration::days(3)));
    }

    #[test]
    fn a_clock_set_back_shows_nothing_twice() {
        let at = Utc.with_ymd_and_hms(2026, 11, 21, 9, 0, 0).unwrap();
        assert!(!is_due(at, ReminderState::Fired, at - Duration::days(1)));
        assert!(!is_due(at, ReminderState::Fired, at + Duration::days(1)));
    }
}
