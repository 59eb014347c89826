//! The log: to the terminal and to one file a day, a week of them, for the seller who asks for help.
//!
//! What orders and cases hold never goes here; see `rpc`.

use std::{fs, path::Path};

use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::{EnvFilter, Layer, fmt, layer::SubscriberExt, util::SubscriberInitExt};

const DAYS_KEPT: usize = 7;

/// Starts logging. A folder that cannot be written costs the file, not the app.
pub fn start(folder: &Path) {
    let file = fs::create_dir_all(folder).map_err(|error| error.to_string()).and_then(|()| {
        RollingFileAppender::builder()
            .rotation(Rotation::DAILY)
            .filename_prefix("docket")
            .filename_suffix("log")
            .max_log_files(DAYS_KEPT)
            .build(folder)
            .map_err(|error| error.to_string())
    });
    let trouble = file.as_ref().err().cloned();
    let to_file = file.ok().map(|file| fmt::layer().with_ansi(false).with_writer(file).boxed());
    let to_terminal = fmt::layer().with_writer(std::io::stderr).boxed();
    let filter =
        EnvFilter::try_from_env("DOCKET_LOG").unwrap_or_else(|_| EnvFilter::new("info,zbus=warn,tao=error"));
    // Only a second start in one process could fail here, and it would log to the first.
    let _ = tracing_subscriber::registry().with(filter).with(to_terminal).with(to_file).try_init();
    if let Some(trouble) = trouble {
        tracing::warn!("no log file in {}: {trouble}", folder.display());
    }
    std::panic::set_hook(Box::new(|panic| tracing::error!("{panic}")));
}
