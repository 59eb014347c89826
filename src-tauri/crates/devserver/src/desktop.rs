//! A desktop without a desktop: answers dialogs from a list, and remembers what it was asked to do.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use docket_api::{Filter, Host, HostError, Notification};
use serde_json::{Value, json};

/// The desktop of the development server.
#[derive(Default)]
pub struct Desktop(Mutex<Memory>);

#[derive(Default)]
struct Memory {
    picks: VecDeque<Vec<PathBuf>>,
    opened: Vec<String>,
    printed: u32,
    shown: Vec<Notification>,
}

impl Desktop {
    /// The next dialog answers with these paths; none is a cancel.
    pub fn answer_with(&self, paths: Vec<PathBuf>) {
        self.memory().picks.push_back(paths);
    }

    /// A notification was shown.
    pub fn show(&self, notification: &Notification) {
        self.memory().shown.push(notification.clone());
    }

    /// What happened so far.
    pub fn seen(&self) -> Value {
        let memory = self.memory();
        json!({ "opened": memory.opened, "printed": memory.printed, "shown": memory.shown })
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Host for Desktop {
    fn pick_files(&self, _: &str, _: &[Filter], _: bool) -> Result<Vec<PathBuf>, HostError> {
        Ok(self.memory().picks.pop_front().unwrap_or_default())
    }

    fn pick_folder(&self, _: &str) -> Result<Option<PathBuf>, HostError> {
        Ok(self.memory().picks.pop_front().and_then(|paths| paths.into_iter().next()))
    }

    fn save_file(&self, _: &str, _: &str, _: &[Filter]) -> Result<Option<PathBuf>, HostError> {
        Ok(self.memory().picks.pop_front().and_then(|paths| paths.into_iter().next()))
    }

    fn notify(&self, notification: &Notification) -> Result<(), HostError> {
        self.show(notification);
        Ok(())
    }

    fn open_url(&self, url: &str) -> Result<(), HostError> {
        self.memory().opened.push(url.to_owned());
        Ok(())
    }

    fn reveal(&self, path: &Path) -> Result<(), HostError> {
        self.memory().opened.push(path.display().to_string());
        Ok(())
    }

    fn print(&self) -> Result<(), HostError> {
        self.memory().printed += 1;
        Ok(())
    }
}
