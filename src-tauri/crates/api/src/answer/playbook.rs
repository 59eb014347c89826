//! Playbooks as the seller edits them.

use docket_desk::PlaybookLine;

use crate::wire::PlaybookRow;
use crate::words::Words;

pub(crate) fn row(line: &PlaybookLine, words: &Words) -> PlaybookRow {
    PlaybookRow {
        id: line.id.clone(),
        title: words.name("kind", line.kind.name()),
        version: line.version,
        is_copy: line.is_copy,
        steps: u32::try_from(line.steps).unwrap_or(u32::MAX),
    }
}
