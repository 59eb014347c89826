//! Where the app keeps things: one folder of the platform's application data, so that a seller who copies it has
//! everything.

use std::{fs, path::PathBuf, sync::Mutex};

use anyhow::{Context, Result};
use directories::ProjectDirs;
use tempfile::TempDir;

use crate::options::Options;

/// The folders and files of this run.
pub struct Paths {
    /// The case file.
    pub store: PathBuf,
    /// The app's own log, one file a day.
    pub logs: PathBuf,
    /// What the web view remembers for itself.
    pub web_view: PathBuf,
    temporary: Mutex<Option<TempDir>>,
}

impl Paths {
    /// The user's own folders, or for the sample shop a folder that goes with the process.
    pub fn choose(options: &Options) -> Result<Paths> {
        if options.demo {
            let folder = TempDir::with_prefix("docket-demo-").context("no room for the sample shop")?;
            let mut paths = Paths::within(folder.path().to_path_buf(), None);
            paths.temporary = Mutex::new(Some(folder));
            return Ok(paths);
        }
        let data = ProjectDirs::from("app", "Docket", "Docket")
            .context("this system names no folder for application data")?
            .data_dir()
            .to_path_buf();
        let named = std::env::var_os("DOCKET_STORE").filter(|file| !file.is_empty()).map(PathBuf::from);
        let paths = Paths::within(data, options.store.clone().or(named));
        // A folder that cannot be made shows when the store is opened, in a sentence the window can show.
        if let Some(folder) = paths.store.parent()
            && let Err(error) = fs::create_dir_all(folder)
        {
            eprintln!("cannot make {}: {error}", folder.display());
        }
        Ok(paths)
    }

    fn within(data: PathBuf, store: Option<PathBuf>) -> Paths {
        Paths {
            store: store.unwrap_or_else(|| data.join("docket.sqlite")),
            logs: data.join("logs"),
            web_view: data.join("web-view"),
            temporary: Mutex::new(None),
        }
    }

    /// Removes the sample shop's folder; called once, when the app ends, because the window system ends the process
    /// without running destructors.
    pub fn discard_temporary(&self) {
        if let Ok(mut temporary) = self.temporary.lock()
            && let Some(folder) = temporary.take()
            && let Err(error) = folder.close()
        {
            tracing::warn!("the sample shop's folder stays behind: {error}");
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    fn chosen(words: &[&str]) -> Paths {
        Paths::choose(&Options::try_parse_from([&["docket-app"], words].concat()).unwrap()).unwrap()
    }

    #[test]
    fn the_sample_shop_leaves_nothing_behind() {
        let paths = chosen(&["--demo"]);
        let folder = paths.store.parent().unwrap().to_path_buf();
        assert!(folder.is_dir());
        paths.discard_temporary();
        assert!(!folder.exists());
    }

    #[test]
    fn a_named_store_lies_where_it_was_named() {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("deep/shop.sqlite");
        let paths = chosen(&["--store", file.to_str().unwrap()]);
        assert_eq!(paths.store, file);
        assert!(file.parent().unwrap().is_dir(), "its folder is made, so that the store can be");
    }
}
