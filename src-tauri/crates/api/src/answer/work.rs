//! Answers about many cases.

use docket_desk::store::work::Merged;
use docket_desk::{BulkOutcome, Siblings};

use super::*;
use crate::wire::{CaseRefused, CaseSiblings, MergedCase, Sibling};

pub(crate) fn refused(outcome: &BulkOutcome, words: &Words) -> Vec<CaseRefused> {
    let refused = outcome.refused.iter().map(|(case, error)| {
        let said = words.error(error);
        CaseRefused { case: case.to_string(), code: said.code, message: said.message }
    });
    refused.collect()
}

pub(crate) fn siblings(
    case: &docket_desk::store::case::StoredCase,
    found: Siblings,
    desk: &Desk,
    words: &Words,
) -> docket_desk::Result<CaseSiblings> {
    let alike = found.alike;
    let mut cases = Vec::new();
    for (lines, same_order) in [(found.order, true), (found.buyer, false)] {
        for line in lines {
            let alike = alike.contains(&line.case.id);
            cases.push(Sibling { case: case_row(line, desk, words)?, same_order, alike });
        }
    }
    Ok(CaseSiblings {
        cases,
        merged: found.merged.iter().map(merged).collect(),
        merge: found.merge.as_ref().map(merged),
        tags: desk.store().tags(case.id)?,
        snoozed_until: case.snoozed_until.filter(|until| *until > desk.now()).map(rfc3339),
    })
}

fn merged(merged: &Merged) -> MergedCase {
    MergedCase { case: merged.case.to_string(), into: merged.into.to_string(), at: rfc3339(merged.at) }
}
