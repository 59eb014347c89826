//! What every command works with: the store, the clock, the words, the way out.

use std::cell::Cell;
use std::io::Read as _;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use directories::ProjectDirs;
use docket_api::words::Words;
use docket_desk::store::{Mode, StoreError};
use docket_desk::{Clock, Desk, DeskError, FixedClock, SystemClock};
use docket_domain::calendar::instant_at;
use docket_domain::text::Locale;
use serde_json::Value;

use crate::args::{Every, When};
use crate::failure::{Failure, Fault, Outcome};
use crate::output::{Answer, Output, Page};

/// What every command works with.
pub struct Context {
    every: Every,
    output: Output,
    words: Cell<Words>,
}

/// Where the program stopped, should it ever.
static STOPPED_AT: OnceLock<String> = OnceLock::new();

impl Context {
    /// The context of this call.
    pub fn new(every: Every) -> Self {
        let locale = sys_locale::get_locale().map_or(Locale::EnGb, |name| Locale::of_system(&name));
        let output = Output::new(every.json);
        Self { every, output, words: Cell::new(Words::new(locale, Tz::UTC)) }
    }

    /// Carries a command out and says what came of it.
    pub fn run(&self, command: impl FnOnce(&Context) -> Outcome<Answer>) -> ExitCode {
        set_hook(Box::new(|stop: &PanicHookInfo<'_>| {
            let _ = STOPPED_AT.set(stop.location().map(ToString::to_string).unwrap_or_default());
        }));
        match catch_unwind(AssertUnwindSafe(|| command(self))) {
            Ok(Ok(answer)) => self.output.write(&answer),
            Ok(Err(fault)) => self.output.fail(&self.failure(fault)),
            Err(_) => {
                let place = STOPPED_AT.get().cloned().unwrap_or_default();
                let message = format!(
                    "Docket made a mistake of its own at {place} and stopped; nothing was half-written. \
                     Please report it with these words."
                );
                self.output.fail(&Failure::new("internal", message, [("place", place)]))
            }
        }
    }

    /// The desk, for commands that only read: a store that is missing stays missing.
    pub fn reading(&self) -> Outcome<Desk> {
        self.desk(Mode::Existing)
    }

    /// The desk, for commands that write: a store that is missing is made.
    pub fn writing(&self) -> Outcome<Desk> {
        self.desk(Mode::Create)
    }

    /// The desk on that very store.
    pub fn desk_at(&self, store: &std::path::Path, mode: Mode) -> Outcome<Desk> {
        let clock: Arc<dyn Clock> = match self.every.now {
            Some(now) => Arc::new(FixedClock::at(now)),
            None => Arc::new(SystemClock),
        };
        let desk = Desk::open(store, mode, clock)?;
        self.words.set(Words::of(&desk));
        Ok(desk)
    }

    fn desk(&self, mode: Mode) -> Outcome<Desk> {
        self.desk_at(&self.store()?, mode)
    }

    /// Where the store lies.
    pub fn store(&self) -> Outcome<PathBuf> {
        if let Some(store) = &self.every.store {
            return Ok(store.clone());
        }
        let folders = ProjectDirs::from("app", "Docket", "Docket").ok_or_else(|| {
            let message =
                "This system names no folder for application data; name the case file with --store FILE.";
            Failure::new("no_data_folder", message.to_owned(), [])
        })?;
        Ok(folders.data_dir().join("docket.sqlite"))
    }

    /// Learns the seller's language where there is a store already; commands that need none work without.
    pub fn listen(&self) {
        let _ = self.reading();
    }

    /// The words for this seller.
    pub fn words(&self) -> Words {
        self.words.get()
    }

    /// The answer in the form that was asked for.
    pub fn answer(&self, json: impl FnOnce() -> Value, text: impl FnOnce(&mut Page)) -> Answer {
        self.output.answer(json, text)
    }

    /// The failure in words.
    pub fn failure(&self, fault: Fault) -> Failure {
        match fault {
            Fault::Desk(error) => Failure::of(&error, self.words()),
            Fault::Told(failure) => *failure,
        }
    }
}

/// The instant when something happened; a day counts from its first minute in the shop's zone.
pub fn happened(desk: &Desk, at: When) -> Outcome<DateTime<Utc>> {
    Ok(match at {
        When::Instant(at) => at,
        When::Day(day) => instant_at(day, 0, desk.settings()?.zone()),
    })
}

/// The instant when something is to come; a day means its hour for reminders.
pub fn to_come(desk: &Desk, at: When) -> Outcome<DateTime<Utc>> {
    Ok(match at {
        When::Instant(at) => at,
        When::Day(day) => desk.moment_to_remind(&day.to_string())?,
    })
}

/// The text on standard input, without the line end that every pipe adds.
///
/// # Errors
/// `text_unreadable`.
pub fn piped() -> Result<String, Failure> {
    let mut text = String::new();
    std::io::stdin().lock().read_to_string(&mut text).map_err(|error| {
        let message = format!("The text on standard input could not be read ({error}); pipe it in as UTF-8.");
        Failure::new("text_unreadable", message, [])
    })?;
    // The line end that every pipe adds is not part of what was said.
    Ok(text.trim_end_matches(['\n', '\r']).to_owned())
}

/// Whether the error is that there is no store.
pub fn is_missing(fault: &Fault) -> bool {
    matches!(fault, Fault::Desk(error) if matches!(**error, DeskError::Store(StoreError::Missing(_))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_of_our_own_is_a_sentence_and_exit_one() {
        let every = Every { store: None, now: None, json: false };
        let code = Context::new(every).run(|_| panic!("unlikely"));
        drop(std::panic::take_hook());
        assert_eq!(code, ExitCode::FAILURE);
        assert!(STOPPED_AT.get().is_some_and(|place| place.contains("context.rs:")), "{STOPPED_AT:?}");
    }
}
