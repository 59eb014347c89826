//! The host port: what the core asks of the desktop it runs on. Shells implement it; tests replace it.

use std::path::{Path, PathBuf};

use serde::Serialize;

/// Kinds of files offered in a dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Name shown.
    pub name: String,
    /// Extensions without the dot.
    pub extensions: Vec<String>,
}

/// A notification for the desktop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Notification {
    /// Headline.
    pub title: String,
    /// Text.
    pub body: String,
    /// The case it leads to; a digest of several leads to Today.
    pub case: Option<String>,
}

/// The desktop could not do it; the words are the system's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct HostError(pub String);

/// What the desktop can do.
pub trait Host: Send + Sync {
    /// Lets the person choose files; empty when cancelled.
    ///
    /// # Errors
    /// When no dialog can be shown.
    fn pick_files(&self, title: &str, filters: &[Filter], several: bool) -> Result<Vec<PathBuf>, HostError>;
    /// Lets the person choose a folder; nothing when cancelled.
    ///
    /// # Errors
    /// When no dialog can be shown.
    fn pick_folder(&self, title: &str) -> Result<Option<PathBuf>, HostError>;
    /// Lets the person choose where to save; nothing when cancelled.
    ///
    /// # Errors
    /// When no dialog can be shown.
    fn save_file(
        &self,
        title: &str,
        suggested: &str,
        filters: &[Filter],
    ) -> Result<Option<PathBuf>, HostError>;
    /// Shows a notification.
    ///
    /// # Errors
    /// When the desktop has no notifications.
    fn notify(&self, notification: &Notification) -> Result<(), HostError>;
    /// Opens a link or a `mailto:` address.
    ///
    /// # Errors
    /// When no program is registered for it.
    fn open_url(&self, url: &str) -> Result<(), HostError>;
    /// Shows a file in its folder.
    ///
    /// # Errors
    /// When the desktop cannot.
    fn reveal(&self, path: &Path) -> Result<(), HostError>;
    /// Opens the system's print dialog for what the window shows.
    ///
    /// # Errors
    /// When there is no window.
    fn print(&self) -> Result<(), HostError>;
}
