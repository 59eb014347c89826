//! What the core publishes after a commit, passed on to the window.

use std::sync::Arc;

use docket_api::Event;
use serde_json::json;
use tauri::{AppHandle, Emitter};

use crate::tick::Ticker;

/// Tags of what changed.
const CHANGED: &str = "docket:changed";

/// How far a long job has come.
const JOB: &str = "docket:job";

/// The publisher the core is opened with.
pub fn publisher(app: AppHandle, ticker: Ticker) -> Arc<dyn Fn(Event) + Send + Sync> {
    Arc::new(move |event| {
        let sent = match event {
            Event::Changed { tags } => {
                // A change may have set a reminder that is due at once.
                ticker.nudge();
                app.emit(CHANGED, json!({ "tags": tags }))
            }
            Event::Job { id, done, total, records } => {
                app.emit(JOB, json!({ "job": id, "done": done, "total": total, "records": records }))
            }
        };
        if let Err(error) = sent {
            tracing::warn!("the window did not hear of a change: {error}");
        }
    })
}
