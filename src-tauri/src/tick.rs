//! Wakes the core often enough that no reminder is late, and shows what it says.
//!
//! Nothing here computes when the next one is due: a timer that was set before the computer slept, or before the user
//! moved the clock, would be wrong. The core compares its clock with its reminders at each tick, tells each of them
//! once, and after a long sleep tells them together.

use std::{
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::Duration,
};

use tauri::AppHandle;

use crate::{core::Core, host};

/// The longest a reminder may be late.
const PERIOD: Duration = Duration::from_secs(30);

/// Asks for ticks; clones share one thread.
#[derive(Clone)]
pub struct Ticker {
    nudges: Sender<()>,
    waiting: Arc<std::sync::Mutex<Option<Receiver<()>>>>,
}

impl Ticker {
    /// A ticker that does not run yet.
    pub fn new() -> Ticker {
        let (nudges, waiting) = channel();
        Ticker { nudges, waiting: Arc::new(std::sync::Mutex::new(Some(waiting))) }
    }

    /// Asks for a tick now rather than within half a minute.
    pub fn nudge(&self) {
        // The thread ends with the process; a nudge after that has nobody to reach.
        let _ = self.nudges.send(());
    }

    /// Starts the thread; a second call does nothing.
    pub fn start(&self, core: Arc<Core>, app: AppHandle) {
        let Some(nudges) = self.waiting.lock().ok().and_then(|mut waiting| waiting.take()) else { return };
        let ticking = thread::Builder::new().name("tick".to_owned()).spawn(move || {
            loop {
                for notification in core.tick() {
                    if let Err(error) = host::notify(&app, &notification) {
                        tracing::warn!("a reminder could not be shown on the desktop: {error}");
                    }
                }
                match nudges.recv_timeout(PERIOD) {
                    // Many changes at once, as an import makes them, are one tick.
                    Ok(()) => while nudges.try_recv().is_ok() {},
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => break,
                }
            }
        });
        if let Err(error) = ticking {
            tracing::error!("no reminders will come: {error}");
        }
    }
}
