//! The evidence pack of a case as a screen shows it.

use docket_desk::{CaseRecord, Desk};
use docket_domain::evidence::record::{Part, Section};
use docket_domain::evidence::{Limits, Weight};
use docket_domain::note::Note;

use super::standing::{item_view, note, says};
use crate::wire::*;
use crate::words::Words;

/// What a pack holds and lacks.
///
/// # Errors
/// When the document cannot be printed; it is, where the platform limits its size.
pub fn view(record: &CaseRecord, desk: &Desk, words: &Words) -> docket_desk::Result<EvidencePackView> {
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let over = match record.limits() {
        Some(_) => desk.case_record_over(record, &words.record(record, desk)?)?,
        None => Vec::new(),
    };
    let complete = record.meter.complete();
    let sections = Section::ALL;
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    Ok(EvidencePackView {
        case: record.file.case.id.to_string(),
        profile: record.profile.as_ref().map(|profile| profile.id.clone()),
        meter: words.count("record-meter", &[("done", number(complete)), ("of", number(sections.len()))]),
        complete_sections: count(complete),
        complete: complete == sections.len(),
        sections: sections.iter().map(|one| section(*one, record, words)).collect(),
        stays: words.record_stays(record),
        attachments: count(record.attachments.len()),
        limits: record.limits().map(|limits| PackLimitsView {
            told: told(limits, words),
            over: over_in_words(&over, words),
            source: says(&limits.source, words),
        }),
    })
}

fn section(section: Section, record: &CaseRecord, words: &Words) -> PackSectionView {
    let lacking = record.meter.of(section).filter(|part| part.lacks()).count();
    PackSectionView {
        id: section.name().to_owned(),
        title: words.record_section(section),
        complete: record.meter.is_complete(section),
        state_text: match i64::try_from(lacking).unwrap_or(i64::MAX) {
            0 => words.say("record-complete", &[]),
            lacking => words.count("record-lacking", &[("count", lacking)]),
        },
        parts: record.meter.of(section).map(|one| part(one, words)).collect(),
    }
}

fn part(part: &Part, words: &Words) -> PackPartView {
    PackPartView {
        kind: part.kind.name().to_owned(),
        label: words.record_part(part.kind),
        state: part.state.name().to_owned(),
        state_text: words.say(&format!("evidence-state-{}", part.state.name().replace('_', "-")), &[]),
        needed: part.weight == Weight::Needed,
        text: note("record-note", &part.note, words),
    }
}

fn told(limits: &Limits, words: &Words) -> Vec<String> {
    limits.told().iter().map(|one| note("record-limit", one, words)).collect()
}

/// How the case stands on the platform's list, point by point.
pub fn points(record: &CaseRecord, words: &Words) -> Vec<EvidenceItemView> {
    record.proof.iter().flat_map(|proof| &proof.items).map(|item| item_view(item, words)).collect()
}

/// Where a pack is over what the platform takes.
pub fn over_in_words(over: &[Note], words: &Words) -> Vec<String> {
    over.iter().map(|one| note("record-over", one, words)).collect()
}
