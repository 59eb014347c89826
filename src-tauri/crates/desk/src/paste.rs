//! A table from the clipboard becomes a file beside the store until it is imported or given up.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use docket_store::StoreError;

use crate::error::refuse;
use crate::{Desk, Result};

/// The longest text in bytes; a longer table is better saved as a file.
const LIMIT: usize = 32 << 20;
/// What a program that ended in the middle left behind is removed after a day.
const KEPT: TimeDelta = TimeDelta::days(1);

impl Desk {
    /// Writes pasted text to a file. `name` makes its name from the time, `2026-11-23 14-05`.
    ///
    /// # Errors
    /// `paste_empty`, `paste_too_large`, or that the folder cannot be written.
    pub fn paste(&self, text: &str, name: impl FnOnce(&str) -> String) -> Result<PathBuf> {
        if text.trim().is_empty() {
            return Err(refuse("paste_empty", []));
        }
        if text.len() > LIMIT {
            return Err(refuse("paste_too_large", [("limit", (LIMIT >> 20).to_string())]));
        }
        let zone = self.settings()?.zone();
        let name = plain(&name(&self.now().with_timezone(&zone).format("%Y-%m-%d %H-%M").to_string()));
        let folder = self.pasted();
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| StoreError::Io { path, source }
        };
        fs::create_dir_all(&folder).map_err(failed(&folder))?;
        self.clear_old(&folder);
        let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, "txt"));
        for count in 1.. {
            let path = folder.join(match count {
                1 => format!("{stem}.{ending}"),
                _ => format!("{stem} ({count}).{ending}"),
            });
            match fs::OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(mut file) => {
                    let written = file.write_all(text.as_bytes());
                    if let Err(error) = written {
                        let _ = fs::remove_file(&path);
                        return Err(failed(&path)(error).into());
                    }
                    return Ok(path);
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(failed(&path)(error).into()),
            }
        }
        Err(refuse("paste_empty", []))
    }

    /// Removes pasted files; other files are left alone.
    pub fn paste_drop<'a>(&self, paths: impl Iterator<Item = &'a Path>) {
        let folder = self.pasted();
        for path in paths.filter(|path| path.parent() == Some(folder.as_path())) {
            // One that is gone already is as good as removed.
            let _ = fs::remove_file(path);
        }
    }

    fn pasted(&self) -> PathBuf {
        self.store.path().parent().unwrap_or(Path::new(".")).join("pasted")
    }

    fn clear_old(&self, folder: &Path) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let written = entry.metadata().and_then(|facts| facts.modified()).map(DateTime::<Utc>::from);
            if written.is_ok_and(|at| self.now() - at > KEPT) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// A name without folders and without signs that some system does not allow.
fn plain(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last
        .chars()
        .map(|sign| if sign.is_control() || ":*?\"<>|".contains(sign) { '-' } else { sign })
        .take(120)
        .collect();
    let kept = kept.trim().trim_start_matches('.').to_owned();
    if kept.is_empty() { "table.txt".to_owned() } else { kept }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_never_leaves_its_folder() {
        assert_eq!(plain("../../etc/passwd"), "passwd");
        assert_eq!(plain("..\\orders: new?.csv"), "orders- new-.csv");
        assert_eq!(plain(".."), "table.txt");
        assert_eq!(plain(""), "table.txt");
    }
}
