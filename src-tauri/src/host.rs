//! The desktop as the core's port: native dialogs, notifications, the mail program, the printer.

use std::{
    fmt::Display,
    path::{Path, PathBuf},
    sync::Mutex,
};

use docket_api::{Filter, Host, HostError, Notification};
use rfd::AsyncFileDialog;
use tauri::{AppHandle, async_runtime::block_on};
use tauri_plugin_notification::NotificationExt;
use tauri_plugin_opener::OpenerExt;

use crate::{lead, window};

/// What the core may send the seller's other programs to.
const SCHEMES: [&str; 2] = ["https", "mailto"];

/// The desktop this app runs on.
pub struct DesktopHost {
    app: AppHandle,
    /// One dialog at a time: GTK's stands beside the window, not before it, so a second click would open a second.
    dialog: Mutex<()>,
}

impl DesktopHost {
    /// The desktop of this app.
    pub fn new(app: AppHandle) -> DesktopHost {
        DesktopHost { app, dialog: Mutex::new(()) }
    }

    fn dialog(&self, title: &str, filters: &[Filter]) -> AsyncFileDialog {
        let mut dialog = AsyncFileDialog::new().set_title(title);
        if let Some(window) = window::find(&self.app) {
            dialog = dialog.set_parent(&window);
        }
        filters.iter().fold(dialog, |dialog, filter| dialog.add_filter(&filter.name, &filter.extensions))
    }
}

/// The dialogs are the asynchronous ones although the calls wait: the system's dialogs run on the main thread, and the
/// blocking ones would hold that thread in a loop of their own, with the window's answers stuck behind it. Calls come
/// from worker threads, which may wait.
impl Host for DesktopHost {
    fn pick_files(&self, title: &str, filters: &[Filter], several: bool) -> Result<Vec<PathBuf>, HostError> {
        let Ok(_one) = self.dialog.try_lock() else { return Ok(Vec::new()) };
        let dialog = self.dialog(title, filters);
        let picked = if several {
            block_on(dialog.pick_files()).unwrap_or_default()
        } else {
            block_on(dialog.pick_file()).into_iter().collect()
        };
        Ok(picked.into_iter().map(|file| file.path().to_path_buf()).collect())
    }

    fn pick_folder(&self, title: &str) -> Result<Option<PathBuf>, HostError> {
        let Ok(_one) = self.dialog.try_lock() else { return Ok(None) };
        Ok(block_on(self.dialog(title, &[]).pick_folder()).map(|folder| folder.path().to_path_buf()))
    }

    fn save_file(
        &self,
        title: &str,
        suggested: &str,
        filters: &[Filter],
    ) -> Result<Option<PathBuf>, HostError> {
        let Ok(_one) = self.dialog.try_lock() else { return Ok(None) };
        let dialog = self.dialog(title, filters).set_file_name(suggested);
        Ok(block_on(dialog.save_file()).map(|file| file.path().to_path_buf()))
    }

    fn notify(&self, notification: &Notification) -> Result<(), HostError> {
        notify(&self.app, notification)
    }

    fn open_url(&self, url: &str) -> Result<(), HostError> {
        let scheme = url.split_once(':').map_or("", |(scheme, _)| scheme);
        if !SCHEMES.contains(&scheme) {
            return Err(HostError(format!("`{scheme}:` is not an address Docket opens")));
        }
        self.app.opener().open_url(url, None::<&str>).map_err(failed)
    }

    fn reveal(&self, path: &Path) -> Result<(), HostError> {
        self.app.opener().reveal_item_in_dir(path).map_err(failed)
    }

    fn print(&self) -> Result<(), HostError> {
        let window =
            window::find(&self.app).ok_or_else(|| HostError("there is no window to print".to_owned()))?;
        window.print().map_err(failed)
    }
}

/// Shows a notification and remembers the case it leads to.
pub fn notify(app: &AppHandle, notification: &Notification) -> Result<(), HostError> {
    let mut toast = app.notification().builder().title(&notification.title).body(&notification.body);
    if let Some(case) = &notification.case {
        toast = toast.extra(lead::CASE, case);
    }
    toast.show().map_err(failed)?;
    if let Some(case) = &notification.case {
        lead::shown(app, case);
    }
    Ok(())
}

fn failed(error: impl Display) -> HostError {
    HostError(error.to_string())
}
