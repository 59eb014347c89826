//! From a desktop notification to the case it speaks of.
//!
//! Where the desktop reports a click on a notification, that click leads. Some desktops report none and only bring the
//! window forward; there the first focus after a notification leads, provided that the seller was elsewhere when it
//! was shown: whoever was working in the window must not be taken away from it by switching programs.

use std::sync::Mutex;

use serde_json::json;
use tauri::{AppHandle, Emitter, Manager};
use tauri_plugin_notification::NotificationExt;

use crate::window;

/// Tells the window which case to open.
const LEAD: &str = "docket:lead";

/// The name under which a notification carries its case.
pub const CASE: &str = "case";

/// The case of the newest notification that nobody has followed yet.
#[derive(Default)]
pub struct Lead {
    case: Mutex<Option<String>>,
}

/// Remembers that a notification about `case` is on the screen.
pub fn shown(app: &AppHandle, case: &str) {
    if window::has_focus(app) {
        return;
    }
    if let Ok(mut newest) = app.state::<Lead>().case.lock() {
        *newest = Some(case.to_owned());
    }
}

/// Leads to the case of the newest notification, once.
pub fn follow(app: &AppHandle) {
    let case = app.state::<Lead>().case.lock().ok().and_then(|mut newest| newest.take());
    if let Some(case) = case {
        tell(app, &case);
    }
}

/// Leads to the case of each notification that is clicked, where the desktop tells.
pub fn follow_taps(app: &AppHandle) {
    let handle = app.clone();
    let heard = app.notification().on_action(move |action| {
        let case =
            action.notification().and_then(|shown| shown.extra().get(CASE)?.as_str().map(str::to_owned));
        // The click has said which one; coming to the front must not lead to another.
        if let Ok(mut newest) = handle.state::<Lead>().case.lock() {
            *newest = None;
        }
        window::bring_forward(&handle);
        if let Some(case) = case {
            tell(&handle, &case);
        }
    });
    if let Err(error) = heard {
        tracing::warn!("clicks on notifications will not be heard: {error}");
    }
}

fn tell(app: &AppHandle, case: &str) {
    if let Err(error) = app.emit(LEAD, json!({ "case": case })) {
        tracing::warn!("the window did not hear which case to open: {error}");
    }
}
