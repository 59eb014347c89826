//! What was filed with carriers, insurers and authorities; versions and attachments of the timeline.

use std::collections::BTreeSet;

use docket_desk::store::attachment::StoredAttachment;
use docket_desk::store::entry::EntryVersion;
use docket_desk::{FilingLine, Records};
use docket_domain::attachment::AttachmentKind;
use docket_domain::filing::FilingKind;
use docket_domain::{CaseId, EntryId};

use super::*;

/// The records of a case.
pub(crate) fn records(case: CaseId, desk: &Desk, words: &Words) -> docket_desk::Result<RecordsView> {
    let records = desk.records(case)?;
    let order = desk.store().order(desk.store().case(case)?.order)?.record;
    let carrier = desk.carrier_name(&order);
    let kinds = FilingKind::ALL.iter().map(|kind| {
        let with = match kind {
            FilingKind::CarrierSearch | FilingKind::IndemnityClaim | FilingKind::Complaint => {
                carrier.as_str()
            }
            FilingKind::InsuranceClaim
            | FilingKind::TheftReport
            | FilingKind::PoliceReport
            | FilingKind::PaymentDispute => "",
        };
        let name = kind.name().replace('_', "-");
        FilingKindView {
            value: kind.name().to_owned(),
            text: words.name("filing", kind.name()),
            hint: words.say(&format!("filing-hint-{name}"), &[]),
            takes_money: kind.takes_money(),
            with: with.to_owned(),
        }
    });
    let minutes = records.first_response.map(|span| span.num_minutes().max(0));
    Ok(RecordsView {
        filings: records.filings.iter().map(|line| filing(line, words)).collect(),
        attachments: records.attachments.iter().map(|one| attachment(one, words)).collect(),
        entries: entries(&records),
        recovered: records.recovered.iter().copied().map(money).collect(),
        unrelayed: records.unrelayed,
        first_response_minutes: minutes.map(|minutes| u32::try_from(minutes).unwrap_or(u32::MAX)),
        first_response: minutes.map(|minutes| span(minutes, words)),
        update: records
            .update
            .map(|letter| Choice { text: words.letter_title(&letter, desk), value: letter }),
        kinds: kinds.collect(),
        attachment_kinds: AttachmentKind::ALL
            .iter()
            .map(|kind| Choice { value: kind.name().to_owned(), text: words.name("attachment", kind.name()) })
            .collect(),
    })
}

/// A span as people say it: minutes under an hour, hours under two days, days from there.
pub(crate) fn span(minutes: i64, words: &Words) -> String {
    match minutes {
        0..=59 => words.count("span-minutes", &[("count", minutes)]),
        60..=2879 => words.count("span-hours", &[("count", minutes / 60)]),
        _ => words.count("span-days", &[("count", minutes / 1440)]),
    }
}

fn filing(line: &FilingLine, words: &Words) -> FilingView {
    let filing = &line.stored.filing;
    let state = |name: &str| words.name("filing-state", name);
    FilingView {
        id: line.stored.id.to_string(),
        kind: filing.kind.name().to_owned(),
        kind_text: words.name("filing", filing.kind.name()),
        with: filing.with.clone(),
        number: filing.number.clone(),
        office: filing.office.clone(),
        contact: filing.contact.clone(),
        phone: filing.phone.clone(),
        filed_on: filing.filed_on.to_string(),
        state: filing.state.name().to_owned(),
        state_text: state(filing.state.name()),
        moves: filing
            .state
            .moves(filing.kind)
            .into_iter()
            .map(|next| Choice { value: next.name().to_owned(), text: state(next.name()) })
            .collect(),
        awaits_answer: filing.state.awaits_answer(),
        expected_by: filing.expected_by.map(|day| day.to_string()),
        follow_up_at: line.follow_up_at.map(rfc3339),
        claimed: filing.claimed.map(money),
        paid: filing.paid.map(money),
        paid_because: filing.paid_because.clone(),
        notes: filing.notes.clone(),
        takes_money: filing.kind.takes_money(),
    }
}

fn attachment(one: &StoredAttachment, words: &Words) -> AttachmentView {
    AttachmentView {
        id: one.id.to_string(),
        entry: one.file.entry.map(|entry| entry.to_string()),
        kind: one.file.kind.name().to_owned(),
        kind_text: words.name("attachment", one.file.kind.name()),
        file_name: one.file.file_name.clone(),
        media: one.file.media.clone(),
        bytes: one.file.size,
        sha256: one.file.sha256.clone(),
        added_at: rfc3339(one.added_at),
    }
}

fn entries(records: &Records) -> Vec<EntryRecord> {
    let editable: BTreeSet<EntryId> = records.editable.iter().copied().collect();
    let from_carrier: BTreeSet<EntryId> = records.from_carrier.iter().copied().collect();
    let told = records.timeline.iter().filter(|entry| {
        editable.contains(&entry.id)
            || from_carrier.contains(&entry.id)
            || records.marks.contains_key(&entry.id)
    });
    told.map(|entry| {
        let mark = records.marks.get(&entry.id).cloned().unwrap_or_default();
        EntryRecord {
            entry: entry.id.to_string(),
            editable: editable.contains(&entry.id),
            channel: entry.entry.channel.map_or("note", Channel::name).to_owned(),
            versions: mark.versions,
            struck_at: mark.struck_at.map(rfc3339),
            struck_because: mark.struck_because,
            from_carrier: from_carrier.contains(&entry.id),
            relayed_at: mark.relayed_at.map(rfc3339),
        }
    })
    .collect()
}

/// What an entry said before.
pub(crate) fn version(version: EntryVersion, words: &Words) -> EntryVersionView {
    EntryVersionView {
        replaced_at: rfc3339(version.replaced_at),
        at: rfc3339(version.at),
        channel: version.channel.map(|channel| words.name("channel", channel.name())),
        from: version.from.map(|party| party.name().to_owned()),
        to: version.to.map(|party| party.name().to_owned()),
        body: version.body,
    }
}

/// A pasted message as it was understood.
pub(crate) fn pasted(
    read: docket_desk::PastedMessage,
    desk: &Desk,
    words: &Words,
) -> docket_desk::Result<PastedMessage> {
    let zone = desk.settings()?.zone();
    let note = match (read.told, read.at) {
        (Some(Moment::Day(day)), _) => words.say("pasted-day", &[("day", &words.day(day))]),
        (Some(Moment::Local(_)), Some(at)) => {
            words.say("pasted-local", &[("when", &words.instant(at)), ("zone", zone.name())])
        }
        (Some(_), Some(at)) => words.say("pasted-instant", &[("when", &words.instant(at))]),
        (Some(_) | None, None) | (None, Some(_)) => words.say("pasted-nothing", &[]),
    };
    let day = match read.told {
        Some(Moment::Day(day)) => Some(day.to_string()),
        Some(Moment::Local(_) | Moment::Instant(_)) | None => None,
    };
    Ok(PastedMessage { text: read.text, at: read.at.map(rfc3339), day, note })
}
