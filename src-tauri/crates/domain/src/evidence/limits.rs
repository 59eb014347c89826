//! What a platform takes as evidence: kinds of files, how large, how many.

use serde::Deserialize;

use crate::case::CaseKind;
use crate::facts::Fact;
use crate::note::{Note, Says};

/// What a platform takes. A figure that nobody told is absent and limits nothing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Who says so.
    pub source: Says,
    /// The cases it is for; all when none is named.
    #[serde(default)]
    pub kinds: Vec<CaseKind>,
    /// Media types that are taken; all when none is named.
    #[serde(default)]
    pub media: Vec<String>,
    /// Each file has to be smaller.
    pub file_bytes_below: Option<u64>,
    /// All files together have to be smaller.
    pub total_bytes_below: Option<u64>,
    /// All files together may be as large.
    pub total_bytes_most: Option<u64>,
    /// The document has to have fewer pages.
    pub pages_below: Option<u32>,
    /// So many files may be handed in.
    pub files_most: Option<u32>,
}

/// A file that is to be handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedIn {
    /// Name.
    pub name: String,
    /// Media type.
    pub media: String,
    /// Size.
    pub bytes: u64,
    /// Pages, where they are known.
    pub pages: Option<u32>,
}

impl Limits {
    /// Whether it speaks of such cases.
    pub fn is_for(&self, kind: CaseKind) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&kind)
    }

    /// Where files are over it.
    pub fn over(&self, files: &[HandedIn]) -> Vec<Note> {
        let mut over = Vec::new();
        for file in files {
            if !self.media.is_empty() && !self.media.contains(&file.media) {
                over.push(Note::plain("media").text("file", &file.name).text("media", &file.media));
            }
            if let Some(limit) = self.file_bytes_below.filter(|limit| file.bytes >= *limit) {
                let note = sizes("file-bytes", file.bytes, limit);
                over.push(note.text("file", &file.name));
            }
            if let (Some(limit), Some(pages)) = (self.pages_below, file.pages)
                && pages >= limit
            {
                let note = Note::plain("pages").with("pages", Fact::Number(pages.into()));
                over.push(note.with("limit", Fact::Number(limit.into())).text("file", &file.name));
            }
        }
        let total = files.iter().fold(0_u64, |sum, file| sum.saturating_add(file.bytes));
        if let Some(limit) = self.total_bytes_below.filter(|limit| total >= *limit) {
            over.push(sizes("total-bytes", total, limit));
        }
        if let Some(limit) = self.total_bytes_most.filter(|limit| total > *limit) {
            over.push(sizes("total-bytes-most", total, limit));
        }
        let count = u32::try_from(files.len()).unwrap_or(u32::MAX);
        if let Some(limit) = self.files_most.filter(|limit| count > *limit) {
            let note = Note::plain("files").with("count", Fact::Number(count.into()));
            over.push(note.with("limit", Fact::Number(limit.into())));
        }
        over
    }

    /// The limits themselves, one a line.
    pub fn told(&self) -> Vec<Note> {
        let mut told = Vec::new();
        let number = |key, figure: Option<u32>| {
            figure.map(|figure| Note::plain(key).with("limit", Fact::Number(figure.into())))
        };
        let size = |key, bytes: Option<u64>| {
            bytes.map(|bytes| Note::plain(key).with("limit", Fact::Number(kilobytes(bytes))))
        };
        if !self.media.is_empty() {
            told.push(Note::plain("takes-media").text("media", &self.media.join(", ")));
        }
        told.extend(size("takes-file-bytes", self.file_bytes_below));
        told.extend(size("takes-total-bytes", self.total_bytes_below));
        told.extend(size("takes-total-bytes-most", self.total_bytes_most));
        told.extend(number("takes-pages", self.pages_below));
        told.extend(number("takes-files", self.files_most));
        told
    }
}

fn sizes(key: &'static str, bytes: u64, limit: u64) -> Note {
    let note = Note::plain(key).with("size", Fact::Number(kilobytes(bytes)));
    note.with("limit", Fact::Number(kilobytes(limit)))
}

/// Kilobytes of a thousand bytes, rounded up, so that what is too large never looks as if it were not.
fn kilobytes(bytes: u64) -> i64 {
    i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX)
}
