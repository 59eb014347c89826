//! Answers about many cases.

use docket_desk::store::work::Merged;
use docket_desk::{BulkOutcome, RepeatedLoss, Siblings};

use super::*;
use crate::wire::{CaseRefused, CaseSiblings, MergedCase, RepeatCase, RepeatView, Sibling};

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

pub(crate) fn repeat(one: &RepeatedLoss, words: &Words) -> RepeatView {
    RepeatView {
        ground: one.ground.name().to_owned(),
        text: words.repeat(one),
        cases: one
            .others
            .iter()
            .map(|line| RepeatCase {
                case: line.case.to_string(),
                number: line.number.clone(),
                buyer: line.buyer.clone(),
                opened_at: rfc3339(line.opened_at),
                status_text: line
                    .resolution
                    .map(|one| words.name("resolution", one.name()))
                    .unwrap_or_else(|| words.name("status", line.status.name())),
            })
            .collect(),
        source: standing::says(&one.source, words),
    }
}

fn merged(merged: &Merged) -> MergedCase {
    MergedCase { case: merged.case.to_string(), into: merged.into.to_string(), at: rfc3339(merged.at) }
}
