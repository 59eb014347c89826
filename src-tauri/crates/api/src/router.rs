//! The router: a command by name in, an answer or a wire error out. It knows nothing of windows or sockets.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use docket_desk::store::Mode;
use docket_desk::{Change, Clock, Desk, DeskError, Packs, Refusal};
use docket_domain::text::Locale;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::handle::Handle;
use crate::wire::*;
use crate::words::Words;
use crate::{Host, Notification};

/// How to open a router.
pub struct OpenOptions {
    /// The store.
    pub store: PathBuf,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The desktop.
    pub host: Arc<dyn Host>,
    /// Where events go, after commit only.
    pub publish: Arc<dyn Fn(Event) + Send + Sync>,
}

/// What a user interface hears without asking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// Something changed.
    Changed {
        /// Tags of what.
        tags: Vec<String>,
    },
    /// A job went on.
    Job {
        /// Id the caller gave.
        id: String,
        /// Bytes done.
        done: u64,
        /// Bytes in all.
        total: u64,
        /// Records read.
        records: u64,
    },
}

/// The router.
pub struct Router {
    pub(crate) desk: Desk,
    pub(crate) host: Arc<dyn Host>,
    publish: Arc<dyn Fn(Event) + Send + Sync>,
    cancelled: Mutex<BTreeSet<String>>,
    seen: AtomicI64,
    revision: AtomicI64,
}

/// So many next steps are worked out ahead between two looks at the clock.
const STEPS_A_TICK: u32 = 1000;

/// Progress is told at most this often.
const PROGRESS_EVERY: Duration = Duration::from_millis(100);

impl Router {
    /// Opens the store behind a router.
    ///
    /// # Errors
    /// Why the store cannot be used, as a sentence in the language of the computer.
    pub fn open(options: OpenOptions) -> Result<Self, WireError> {
        let desk = Desk::open(&options.store, Mode::Create, options.clock).map_err(|error| {
            let locale = sys_locale::get_locale().unwrap_or_default();
            Words::new(Locale::of_system(&locale), chrono_tz::Tz::UTC).error(&error)
        })?;
        let seen = desk.store().data_version().unwrap_or_default();
        Ok(Self {
            desk,
            host: options.host,
            publish: options.publish,
            cancelled: Mutex::default(),
            seen: AtomicI64::new(seen),
            revision: AtomicI64::new(1),
        })
    }

    /// The desk behind it.
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Answers one command.
    ///
    /// # Errors
    /// The sentence for what went wrong; `command_unknown` and `request_unreadable` for a caller's mistakes.
    pub fn call(&self, cmd: &str, payload: Value) -> Result<Value, WireError> {
        dispatch(self, cmd, payload).map_err(|error| match error {
            CallError::Desk(error) => self.words().error(&error),
            CallError::Wire(error) => *error,
        })
    }

    /// Reminders whose time has come, each once, as notifications; many at one moment become one digest. Also
    /// notices what other processes wrote.
    pub fn tick(&self) -> Vec<Notification> {
        self.notice_others();
        if let Err(error) = self.desk.steps_refresh(STEPS_A_TICK) {
            tracing::warn!(%error, "next steps could not be worked out ahead");
        }
        if self.desk.inbox_moved() {
            (self.publish)(Event::Changed { tags: vec!["inbox".to_owned()] });
        }
        let due = match self.desk.reminders_take_due() {
            Ok(changed) => {
                self.publish(&changed.change);
                changed.output
            }
            Err(error) => {
                tracing::warn!(%error, "reminders could not be read");
                return Vec::new();
            }
        };
        crate::notify::notifications(&due, &self.words())
    }

    fn notice_others(&self) {
        let Ok(version) = self.desk.store().data_version() else { return };
        if self.seen.swap(version, Ordering::Relaxed) != version {
            self.revision.fetch_add(1, Ordering::Relaxed);
            let tags = ["app", "orders", "cases", "today", "imports", "settings", "policies", "reports"]
                .map(str::to_owned)
                .to_vec();
            (self.publish)(Event::Changed { tags });
        }
    }

    pub(crate) fn words(&self) -> Words {
        Words::of(&self.desk)
    }

    pub(crate) fn revision(&self) -> i64 {
        self.revision.load(Ordering::Relaxed)
    }

    /// Publishes a change and puts it into words.
    pub(crate) fn done(&self, change: &Change) -> Done {
        self.publish(change);
        let words = self.words();
        Done {
            op: change.op.map(|op| op.to_string()),
            text: if change.op.is_some() { words.change(change) } else { String::new() },
            changed: change.tags.iter().cloned().collect(),
        }
    }

    pub(crate) fn publish(&self, change: &Change) {
        if change.op.is_some() {
            self.revision.fetch_add(1, Ordering::Relaxed);
            (self.publish)(Event::Changed { tags: change.tags.iter().cloned().collect() });
        }
    }

    pub(crate) fn cancel(&self, job: &str) {
        self.cancelled.lock().unwrap_or_else(PoisonError::into_inner).insert(job.to_owned());
    }

    /// A progress function for a job: tells at most ten times a second, and breaks off when cancelled.
    pub(crate) fn job<'a>(
        &'a self,
        id: &'a str,
    ) -> impl FnMut(docket_desk::Progress) -> ControlFlow<()> + 'a {
        let mut told: Option<Instant> = None;
        move |progress| {
            if told.is_none_or(|at| at.elapsed() >= PROGRESS_EVERY) {
                told = Some(Instant::now());
                (self.publish)(Event::Job {
                    id: id.to_owned(),
                    done: progress.done,
                    total: progress.total,
                    records: progress.records,
                });
                if self.cancelled.lock().unwrap_or_else(PoisonError::into_inner).remove(id) {
                    return ControlFlow::Break(());
                }
            }
            ControlFlow::Continue(())
        }
    }

    pub(crate) fn packs(&self) -> &Packs {
        self.desk.packs()
    }
}

/// An error on the way to an answer.
pub(crate) enum CallError {
    /// The desk's.
    Desk(DeskError),
    /// Already in words.
    Wire(Box<WireError>),
}

impl<E: Into<DeskError>> From<E> for CallError {
    fn from(error: E) -> Self {
        CallError::Desk(error.into())
    }
}

pub(crate) fn refused<const N: usize>(code: &'static str, fields: [(&'static str, String); N]) -> CallError {
    CallError::Desk(DeskError::Refused(Refusal::new(code, fields)))
}

pub(crate) fn host_failed(error: crate::HostError) -> CallError {
    refused("desktop_failed", [("detail", error.0)])
}

fn read<T: DeserializeOwned>(payload: Value) -> Result<T, CallError> {
    serde_json::from_value(payload)
        .map_err(|error| refused("request_unreadable", [("detail", error.to_string())]))
}

fn write<T: Serialize>(answer: &T) -> Result<Value, CallError> {
    serde_json::to_value(answer)
        .map_err(|error| refused("request_unreadable", [("detail", error.to_string())]))
}

macro_rules! dispatching {
    ($($name:ident($request:ty) -> $answer:ty;)*) => {
        fn dispatch(router: &Router, cmd: &str, payload: Value) -> Result<Value, CallError> {
            match cmd {
                $(stringify!($name) => {
                    let answer: $answer = Handle(router).$name(read::<$request>(payload)?)?;
                    write(&answer)
                })*
                other => {
                    let error = router.words().error(&DeskError::Refused(
                        Refusal::new("command_unknown", [("command", other.to_owned())])));
                    Err(CallError::Wire(Box::new(error)))
                }
            }
        }
    };
}

crate::with_commands!(dispatching);
