//! The folder in which exports arrive: what is new there, without importing any of it.

use std::collections::HashMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use docket_import::{ImportError, SIZE_LIMIT};
use sha2::{Digest, Sha256};

use crate::{Changed, Desk, DeskError, FileChoice, Result};

/// Endings of files that may be exports.
pub const EXPORT_ENDINGS: [&str; 8] = ["csv", "tsv", "txt", "xlsx", "xlsm", "xlsb", "xls", "ods"];

/// A file that did not change for so long is written to its end.
const SETTLED: TimeDelta = TimeDelta::seconds(2);

/// The inbox folder.
#[derive(Debug, Clone)]
pub struct Inbox {
    /// Its path; empty when there is none.
    pub folder: String,
    /// Whether it cannot be looked into.
    pub unreadable: bool,
    /// Files that were neither imported nor passed over, newest first.
    pub files: Vec<InboxFile>,
}

/// A file of the inbox folder.
#[derive(Debug, Clone)]
pub struct InboxFile {
    /// Path.
    pub path: PathBuf,
    /// Size in bytes.
    pub bytes: u64,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// What it looks like, or why it cannot be read.
    pub looks: Arc<Result<Looks>>,
}

/// What a file looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looks {
    /// Format id.
    pub format: String,
    /// What the platform calls the format.
    pub title: String,
}

/// What was seen of the files, so that none is read twice as long as it stays as it is.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    files: HashMap<PathBuf, SeenFile>,
    /// Files and sizes at the last tick.
    last: Option<Vec<Facts>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Facts {
    path: PathBuf,
    bytes: u64,
    at: DateTime<Utc>,
    settled: bool,
}

#[derive(Debug)]
struct SeenFile {
    bytes: u64,
    at: DateTime<Utc>,
    /// When this size and time were seen first.
    since: DateTime<Utc>,
    sha256: Option<String>,
    looks: Option<Arc<Result<Looks>>>,
}

impl Desk {
    /// What is new in the inbox folder.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn inbox(&self) -> Result<Inbox> {
        let folder = self.settings()?.inbox_folder;
        if folder.is_empty() {
            return Ok(Inbox { folder, unreadable: false, files: Vec::new() });
        }
        let Some(facts) = self.inbox_facts(Path::new(&folder)) else {
            return Ok(Inbox { folder, unreadable: true, files: Vec::new() });
        };
        let known = self.store.inbox_known()?;
        let mut files = Vec::new();
        for facts in facts.into_iter().filter(|facts| facts.settled) {
            // A file that cannot be hashed is told as unreadable, and one that no export is as long as is not
            // read at all.
            let sha256 = if facts.bytes > SIZE_LIMIT {
                let (path, bytes) = (facts.path.clone(), facts.bytes);
                Err(ImportError::TooLarge { path, bytes, limit: SIZE_LIMIT }.into())
            } else {
                self.inbox_hash(&facts.path)
            };
            if sha256.as_ref().is_ok_and(|sha256| known.contains(sha256)) {
                continue;
            }
            let looks = match sha256 {
                Ok(_) => self.inbox_looks(&facts.path),
                Err(error) => Arc::new(Err(error)),
            };
            files.push(InboxFile { path: facts.path, bytes: facts.bytes, at: facts.at, looks });
        }
        files.sort_by(|one, other| other.at.cmp(&one.at).then_with(|| one.path.cmp(&other.path)));
        Ok(Inbox { folder, unreadable: false, files })
    }

    /// Whether files came, went or changed since the last time this was asked.
    pub fn inbox_moved(&self) -> bool {
        let folder = self.settings().map(|settings| settings.inbox_folder).unwrap_or_default();
        let now = if folder.is_empty() { None } else { self.inbox_facts(Path::new(&folder)) };
        let mut seen = self.seen();
        let moved = seen.last != now;
        seen.last = now;
        moved
    }

    /// Does not offer a file again.
    ///
    /// # Errors
    /// When the file cannot be read or the store cannot be written.
    pub fn inbox_pass(&self, path: &Path) -> Result<Changed<()>> {
        let sha256 = self.inbox_hash(path)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        self.transact(self.named_op("inbox_pass", &name), |tx| Ok(tx.inbox_pass(&sha256)?))
    }

    /// What was decided about tables changes what files look like.
    pub(crate) fn inbox_look_again(&self) {
        for file in self.seen().files.values_mut() {
            file.looks = None;
        }
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.inbox.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The exports in the folder, by name; nothing when it cannot be read.
    fn inbox_facts(&self, folder: &Path) -> Option<Vec<Facts>> {
        let now = self.now();
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).ok()?.flatten() {
            let path = entry.path();
            if !is_export(&path) {
                continue;
            }
            // Follows links: what counts is the file behind.
            let Ok(facts) = fs::metadata(&path) else { continue };
            let Ok(at) = facts.modified().map(DateTime::<Utc>::from) else { continue };
            if !facts.is_file() || facts.len() == 0 {
                continue;
            }
            found.push(Facts { path, bytes: facts.len(), at, settled: false });
        }
        found.sort_by(|one, other| one.path.cmp(&other.path));
        let mut seen = self.seen();
        for facts in &mut found {
            let known =
                seen.files.get(&facts.path).filter(|file| file.bytes == facts.bytes && file.at == facts.at);
            let since = known.map_or(now, |file| file.since);
            if known.is_none() {
                let fresh =
                    SeenFile { bytes: facts.bytes, at: facts.at, since: now, sha256: None, looks: None };
                seen.files.insert(facts.path.clone(), fresh);
            }
            facts.settled = now - facts.at >= SETTLED || now - since >= SETTLED;
        }
        seen.files.retain(|path, _| found.iter().any(|facts| facts.path == *path));
        Some(found)
    }

    fn inbox_hash(&self, path: &Path) -> Result<String> {
        if let Some(sha256) = self.seen().files.get(path).and_then(|file| file.sha256.clone()) {
            return Ok(sha256);
        }
        let sha256 = hash(path).map_err(|source| ImportError::io(path, source))?;
        if let Some(file) = self.seen().files.get_mut(path) {
            file.sha256 = Some(sha256.clone());
        }
        Ok(sha256)
    }

    fn inbox_looks(&self, path: &Path) -> Arc<Result<Looks>> {
        if let Some(looks) = self.seen().files.get(path).and_then(|file| file.looks.clone()) {
            return looks;
        }
        let choice = FileChoice { path: path.to_owned(), ..FileChoice::default() };
        let plan = self.understand(&choice, &mut |_| {}).plan;
        let looks: Result<Looks, DeskError> =
            plan.map(|plan| Looks { format: plan.format, title: plan.format_title });
        let looks = Arc::new(looks);
        if let Some(file) = self.seen().files.get_mut(path) {
            file.looks = Some(Arc::clone(&looks));
        }
        looks
    }
}

fn is_export(path: &Path) -> bool {
    let hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with(['.', '~']));
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    !hidden && ending.is_some_and(|ending| EXPORT_ENDINGS.contains(&ending.as_str()))
}

fn hash(path: &Path) -> std::io::Result<String> {
    let mut file = fs::File::open(path)?;
    let mut sha = Sha256::new();
    let mut chunk = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut chunk)?;
        match chunk.get(..read) {
            Some(piece) if !piece.is_empty() => sha.update(piece),
            _ => break,
        }
    }
    Ok(sha.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}
