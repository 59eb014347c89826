//! The desktop shell: one window over the core.
//!
//! What is here is only what needs a desktop: where files lie, one window and one process, native dialogs,
//! notifications, and a clock that wakes the core. Every rule lies behind `docket_api::Router`, which knows nothing of
//! Tauri; the browser tests and the command line use the same one.

mod core;
mod events;
mod host;
mod lead;
mod logging;
mod options;
mod paths;
mod rpc;
mod tick;
mod window;

use std::{process::ExitCode, sync::Arc};

use anyhow::Context;
use clap::Parser;
use tauri::{Manager, RunEvent};
use tauri_plugin_window_state::StateFlags;

use crate::{core::Core, host::DesktopHost, lead::Lead, options::Options, paths::Paths, tick::Ticker};

/// Starts the app and stays until its window is closed.
pub fn start() -> ExitCode {
    match run(Options::parse()) {
        Ok(code) => code,
        Err(error) => {
            tracing::error!("cannot start: {error:#}");
            eprintln!("Docket cannot start: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: Options) -> anyhow::Result<ExitCode> {
    let paths = Paths::choose(&options)?;
    logging::start(&paths.logs);
    tracing::info!(version = env!("CARGO_PKG_VERSION"), store = %paths.store.display(), "starting");

    let mut builder = tauri::Builder::default();
    if !options.demo {
        // First of the plugins: a second process has to be gone before it opens anything. The sample shop is a store
        // of its own and may stand beside the real one.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| window::bring_forward(app)));
    }
    let app = builder
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_notification::init())
        .invoke_handler(tauri::generate_handler![rpc::rpc])
        .setup(move |app| {
            let handle = app.handle();
            let ticker = Ticker::new();
            app.manage(Lead::default());
            let core = Arc::new(Core::open(
                &paths.store,
                Arc::new(DesktopHost::new(handle.clone())),
                events::publisher(handle.clone(), ticker.clone()),
                options.demo,
            ));
            app.manage(Arc::clone(&core));
            lead::follow_taps(handle);
            window::open(handle, &paths, options.hidden)?;
            ticker.start(core, handle.clone());
            app.manage(paths);
            Ok(())
        })
        .build(tauri::generate_context!())
        .context("the window system did not answer")?;

    let code = app.run_return(|app, event| {
        if let RunEvent::Exit = event {
            app.state::<Paths>().discard_temporary();
        }
    });
    Ok(u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from))
}
