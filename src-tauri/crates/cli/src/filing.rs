//! What was filed outside, and files attached to a case.

use docket_desk::store::attachment::StoredAttachment;
use docket_desk::{Desk, FilingLine};
use docket_domain::filing::Filing;
use docket_domain::{CaseId, FilingId};
use serde_json::{Value, json};

use crate::args::{AttachArgs, FilingAddArgs, FilingSaid, FilingSetArgs};
use crate::context::Context;
use crate::failure::Outcome;
use crate::json::{instant, instant_opt, money, text};
use crate::output::Answer;

/// `docket filing add`
pub fn add(context: &Context, args: FilingAddArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let case = desk.case_id(&args.case)?;
    let blank = Filing {
        kind: args.kind,
        with: args.with,
        number: String::new(),
        office: String::new(),
        contact: String::new(),
        phone: String::new(),
        filed_on: desk.today()?,
        state: args.state,
        expected_by: None,
        claimed: None,
        paid: None,
        paid_because: String::new(),
        notes: String::new(),
    };
    let filing = said(&desk, case, blank, args.said)?;
    let changed = desk.filing_add(case, &filing)?;
    shown(context, &desk, changed.output, &changed.change)
}

/// `docket filing set`
pub fn set(context: &Context, args: FilingSetArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let stored = desk.store().filing(args.filing)?;
    let mut next = stored.filing;
    next.with = args.with.unwrap_or(next.with);
    next.state = args.state.unwrap_or(next.state);
    next.paid_because = args.because.unwrap_or(next.paid_because);
    if let Some(paid) = &args.paid {
        next.paid = desk.amount_said(stored.case, paid)?;
    }
    let next = said(&desk, stored.case, next, args.said)?;
    let changed = desk.filing_change(args.filing, &next, args.answer.as_deref().unwrap_or_default())?;
    shown(context, &desk, args.filing, &changed.change)
}

/// `docket filing list`
pub fn list(context: &Context, case: &str) -> Outcome<Answer> {
    let desk = context.reading()?;
    let case = desk.case_id(case)?;
    let records = desk.records(case)?;
    let words = context.words();
    Ok(context.answer(
        || {
            json!({
                "case_id": case.to_string(),
                "filings": records.filings.iter().map(filing).collect::<Vec<_>>(),
                "recovered": records.recovered.iter().map(|sum| money(Some(*sum))).collect::<Vec<_>>(),
            })
        },
        |page| {
            let rows = records.filings.iter().map(|line| {
                let filing = &line.stored.filing;
                vec![
                    line.stored.id.to_string(),
                    words.name("filing", filing.kind.name()),
                    filing.with.clone(),
                    filing.number.clone(),
                    words.name("filing-state", filing.state.name()),
                    line.follow_up_at.map(|at| words.day_of(at)).unwrap_or_default(),
                ]
            });
            page.table(&["filing", "what", "with", "number", "state", "ask again"], rows.collect());
        },
    ))
}

/// `docket attach`
pub fn attach(context: &Context, args: &AttachArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let case = desk.case_id(&args.case)?;
    let changed = desk.attach(case, &args.files, args.kind, None)?;
    let words = context.words();
    Ok(context.answer(
        || {
            json!({
                "case_id": case.to_string(),
                "attachments": changed.output.iter().map(attachment).collect::<Vec<_>>(),
            })
        },
        |page| {
            page.line(&words.change(&changed.change));
            let rows = changed.output.iter().map(|one| {
                let kind = words.name("attachment", one.file.kind.name());
                vec![one.id.to_string(), one.file.file_name.clone(), kind, one.file.sha256.clone()]
            });
            page.table(&["file", "name", "what", "sha256"], rows.collect());
        },
    ))
}

fn said(desk: &Desk, case: CaseId, filing: Filing, said: FilingSaid) -> Outcome<Filing> {
    let claimed = match &said.claimed {
        Some(claimed) => desk.amount_said(case, claimed)?,
        None => filing.claimed,
    };
    Ok(Filing {
        number: said.number.unwrap_or(filing.number),
        office: said.office.unwrap_or(filing.office),
        contact: said.contact.unwrap_or(filing.contact),
        phone: said.phone.unwrap_or(filing.phone),
        filed_on: said.filed_on.unwrap_or(filing.filed_on),
        expected_by: said.expected_by.or(filing.expected_by),
        notes: said.notes.unwrap_or(filing.notes),
        claimed,
        ..filing
    })
}

fn shown(context: &Context, desk: &Desk, id: FilingId, change: &docket_desk::Change) -> Outcome<Answer> {
    let case = desk.store().filing(id)?.case;
    let records = desk.records(case)?;
    let line = records.filings.into_iter().find(|line| line.stored.id == id);
    let status = desk.store().case(case)?.status;
    let words = context.words();
    Ok(context.answer(
        || {
            json!({
                "case_id": case.to_string(),
                "filing_id": id.to_string(),
                "filing": line.as_ref().map(filing),
                "status": status.name(),
            })
        },
        |page| page.line(&format!("{} ({id})", words.change(change))),
    ))
}

fn filing(line: &FilingLine) -> Value {
    let filing = &line.stored.filing;
    json!({
        "id": line.stored.id.to_string(),
        "kind": filing.kind.name(),
        "with": text(&filing.with),
        "party": line.party.name(),
        "number": text(&filing.number),
        "office": text(&filing.office),
        "contact": text(&filing.contact),
        "phone": text(&filing.phone),
        "filed_on": filing.filed_on.to_string(),
        "state": filing.state.name(),
        "expected_by": filing.expected_by.map(|day| day.to_string()),
        "follow_up_at": instant_opt(line.follow_up_at),
        "claimed": money(filing.claimed),
        "paid": money(filing.paid),
        "paid_because": text(&filing.paid_because),
        "notes": text(&filing.notes),
    })
}

fn attachment(one: &StoredAttachment) -> Value {
    json!({
        "id": one.id.to_string(),
        "kind": one.file.kind.name(),
        "file_name": one.file.file_name,
        "media": one.file.media,
        "bytes": one.file.size,
        "sha256": one.file.sha256,
        "added_at": instant(one.added_at),
    })
}
