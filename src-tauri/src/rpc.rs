//! The one command of the window: every call of the user interface comes through here, into the router's list.

use std::{sync::Arc, time::Instant};

use docket_api::WireError;
use serde_json::Value;
use tauri::State;

use crate::core::{Core, panicked};

/// Calls the core. One line a call goes into the log: its name, its time and how it ended, never what it carried,
/// because that is people's addresses.
#[tauri::command]
pub async fn rpc(core: State<'_, Arc<Core>>, cmd: String, payload: Value) -> Result<Value, WireError> {
    let core = Arc::clone(&core);
    let start = Instant::now();
    let name = cmd.clone();
    let outcome = tauri::async_runtime::spawn_blocking(move || core.call(&cmd, payload))
        .await
        .unwrap_or_else(|_| Err(panicked()));
    let ms = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    match &outcome {
        Ok(_) => tracing::info!(cmd = name, ms, outcome = "ok"),
        Err(error) => tracing::warn!(cmd = name, ms, outcome = error.code, incident = error.incident),
    }
    outcome
}
