//! Deadlines as a screen shows them.

use docket_desk::{CaseDeadlines, Desk, calendar_name};
use docket_domain::calendar::rfc3339;
use docket_domain::deadline::{Clash, Deadline, Edge, Missing};

use crate::wire::*;
use crate::words::Words;

pub(crate) fn list(found: &CaseDeadlines, desk: &Desk, words: &Words) -> DeadlineList {
    DeadlineList {
        deadlines: found.deadlines.iter().map(|one| deadline(one, desk, words)).collect(),
        clash: found.clash.as_ref().map(|clash| clash_view(clash, desk, words)),
    }
}

fn deadline(one: &Deadline, desk: &Desk, words: &Words) -> DeadlineView {
    let service = one.service.as_deref().and_then(|id| desk.packs().carrier_names.name(id));
    DeadlineView {
        rule: one.rule.clone(),
        version: one.version,
        what: one.what.name().to_owned(),
        title: words.deadline(one, desk),
        party: one.party.name().to_owned(),
        service: service.unwrap_or_default().to_owned(),
        opens: one.opens.as_ref().map(|edge| edge_view(edge, words)),
        due: one.due.as_ref().map(|edge| edge_view(edge, words)),
        state: one.state.name().to_owned(),
        state_text: words.name("deadline-state", one.state.name()),
        missing: words.deadline_missing(one),
        missing_day: matches!(one.missing, Some(Missing::Basis(_))),
        met_at: one.met_at.map(rfc3339),
        calendar: one.calendar.as_deref().and_then(|id| calendar_name(desk, id)).unwrap_or_default(),
        zone: one.zone.name().to_owned(),
        note: one.correction.as_ref().map(|correction| correction.note.clone()),
    }
}

fn edge_view(edge: &Edge, words: &Words) -> EdgeView {
    EdgeView {
        at: edge.at.map(rfc3339),
        figure: edge.figure,
        unit: edge.unit.name().to_owned(),
        text: words.deadline_term(edge.figure, edge.unit, edge.basis),
        basis_at: edge.basis_at.map(|at| at.to_string()),
        instead_of: edge.instead_of,
        source: edge.source.clone(),
        url: edge.url.clone(),
        grade: edge.grade.clone(),
        checked: edge.checked.to_string(),
        others: edge
            .others
            .iter()
            .map(|other| OtherValueView {
                text: words.deadline_figure(other.figure, other.unit),
                at: other.at.map(rfc3339),
                url: other.url.clone(),
                grade: other.grade.clone(),
            })
            .collect(),
    }
}

fn clash_view(clash: &Clash, desk: &Desk, words: &Words) -> ClashView {
    ClashView {
        text: words.clash(clash, desk),
        answer_due: rfc3339(clash.answer_due),
        claim_opens: rfc3339(clash.claim_opens),
    }
}
