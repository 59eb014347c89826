//! Values of the core as the command line writes them: money as decimal strings, instants as RFC 3339, days as
//! `YYYY-MM-DD`, absent as null and never as empty text.

use chrono::{DateTime, Utc};
use docket_api::words::Words;
use docket_desk::store::case::{CaseLine, Entry, StoredPaper, StoredPromise, StoredReminder, Wait};
use docket_desk::store::edit::{AddressFrom, EarlierAddress, StoredEdit};
use docket_desk::store::order::OrderLine;
use docket_desk::store::side::StoredSide;
use docket_desk::store::work::LossLine;
use docket_desk::{CaseFile, Desk, OrderFile, RepeatedLoss, StepLine};
use docket_domain::calendar::{Moment, rfc3339};
use docket_domain::deadline::{Deadline, Edge, OtherValue};
use docket_domain::order::{EditField, Item, Payment, Shipment, SideFact, address_of};
use docket_domain::promise::PromiseState;
use docket_domain::{Address, Money};
use serde_json::{Value, json};

/// Text, or null when nothing stands there. What stands there is kept byte for byte.
pub fn text(text: &str) -> Value {
    if text.trim().is_empty() { Value::Null } else { text.into() }
}

/// An amount.
pub fn money(amount: Option<Money>) -> Value {
    amount.map_or(
        Value::Null,
        |amount| json!({ "amount": amount.decimal(), "currency": amount.currency.code() }),
    )
}

/// An instant.
pub fn instant(at: DateTime<Utc>) -> Value {
    rfc3339(at).into()
}

/// An instant that may be absent.
pub fn instant_opt(at: Option<DateTime<Utc>>) -> Value {
    at.map_or(Value::Null, instant)
}

/// What a file says about a moment, exactly as precise as the file.
pub fn moment(moment: Option<Moment>) -> Value {
    moment.map_or(Value::Null, |moment| moment.to_string().into())
}

/// A row of the list of orders.
pub fn order_line(line: &OrderLine) -> Value {
    json!({
        "id": line.id.to_string(),
        "platform": line.platform,
        "platform_order_id": line.number,
        "ordered_at": line.ordered_at.as_deref().map_or(Value::Null, text),
        "shipped_at": line.shipped_at.as_deref().map_or(Value::Null, text),
        "stage": line.stage.name(),
        "buyer": text(&line.buyer),
        "city": text(&line.city),
        "country": text(&line.country),
        "items": text(&line.items),
        "total": money(line.total),
        "tracking_number": text(&line.tracking_number),
        "open_case": line.open_case.map(|case| case.to_string()),
    })
}

/// An order whole.
pub fn order(file: &OrderFile) -> Value {
    let record = &file.order.record;
    let shipped_at = record.shipments.iter().find_map(|parcel| parcel.shipped_at);
    let mut notes = Vec::new();
    if !record.buyer_note.trim().is_empty() {
        notes.push(json!({ "from": "buyer", "text": record.buyer_note }));
    }
    let sources: Vec<Value> = file
        .sources
        .iter()
        .flat_map(|source| {
            source.lines.iter().map(|line| {
                json!({
                    "import_id": source.import.to_string(),
                    "file": source.file_name,
                    "line": line,
                    "at": instant(source.at),
                })
            })
        })
        .collect();
    json!({
        "id": file.order.id.to_string(),
        "shop": file.order.shop_name,
        "platform": record.platform,
        "platform_order_id": record.number,
        "other_numbers": record.aliases,
        "ordered_at": moment(record.ordered_at),
        "paid_at": moment(record.paid_at),
        "shipped_at": moment(shipped_at),
        "ship_by": moment(record.ship_by),
        "deliver_by": moment(record.deliver_by),
        "stage": record.stage.name(),
        "platform_status": text(&record.platform_status),
        "buyer": {
            "name": text(&record.buyer.name),
            "username": text(&record.buyer.username),
            "email": text(&record.buyer.email),
            "phone": text(&record.buyer.phone),
        },
        "ship_to": address(&record.ship_to),
        "items": record.items.iter().map(item).collect::<Vec<_>>(),
        "total": money(record.total),
        "subtotal": money(record.subtotal),
        "shipping": money(record.shipping),
        "tax": money(record.tax),
        "discount": money(record.discount),
        "refunded": money(record.refunded),
        "shipments": record.shipments.iter().map(shipment).collect::<Vec<_>>(),
        "payments": record.payments.iter().map(payment).collect::<Vec<_>>(),
        "joined": file.sides.iter().map(side).collect::<Vec<_>>(),
        "edits": file.edits.iter().map(edit).collect::<Vec<_>>(),
        "earlier_addresses": file.earlier_addresses.iter().map(earlier).collect::<Vec<_>>(),
        "notes": notes,
        "cases": file.cases.iter().map(case_brief).collect::<Vec<_>>(),
        "sources": sources,
    })
}

fn address(address: &Address) -> Value {
    json!({
        "name": text(&address.name),
        "company": text(&address.company),
        "line1": text(&address.line1),
        "line2": text(&address.line2),
        "city": text(&address.city),
        "region": text(&address.region),
        "postal_code": text(&address.postal_code),
        "country": text(&address.country),
        "raw": text(&address.block()),
    })
}

fn item(item: &Item) -> Value {
    json!({
        "sku": text(&item.sku),
        "title": text(&item.title),
        "variation": text(&item.variation),
        "quantity": item.quantity,
        "price": money(item.price),
    })
}

fn shipment(parcel: &Shipment) -> Value {
    json!({
        "carrier": text(&parcel.carrier),
        "service": text(&parcel.service),
        "tracking_number": text(&parcel.tracking_number),
        "shipped_at": moment(parcel.shipped_at),
        "delivered_at": moment(parcel.delivered_at),
        "status": text(&parcel.status),
        "cost": money(parcel.cost),
        "insured_value": money(parcel.insured_value),
        "signature": null,
    })
}

fn payment(payment: &Payment) -> Value {
    json!({
        "reference": text(&payment.reference),
        "kind": text(&payment.kind),
        "at": moment(payment.at),
        "gross": money(payment.gross),
        "fee": money(payment.fee),
        "net": money(payment.net),
        "refunded": money(payment.refunded),
        "status": text(&payment.status),
    })
}

/// A parcel or payment from a file of its own.
pub fn side(side: &StoredSide) -> Value {
    let record = &side.record;
    let (kind, shipment, paid) = match &record.fact {
        SideFact::Shipment(parcel) => ("shipment", shipment(parcel), Value::Null),
        SideFact::Payment(fact) => ("payment", Value::Null, payment(fact)),
    };
    let sources: Vec<Value> =
        side.sources.iter().map(|(file, line)| json!({ "file": file, "line": line })).collect();
    json!({
        "id": side.id.to_string(),
        "kind": kind,
        "order": side.order.map(|order| order.to_string()),
        "joined_by": side.joined_by,
        "void": record.is_void(),
        "at": moment(record.at),
        "ship_to": address(&record.ship_to),
        "order_number": text(&record.order_number),
        "shipment": shipment,
        "payment": paid,
        "sources": sources,
    })
}

fn edit(edit: &StoredEdit) -> Value {
    let value = |said: &str| match edit.field {
        EditField::ShipTo => address(&address_of(said)),
        EditField::BuyerName | EditField::BuyerEmail | EditField::BuyerPhone => text(said),
    };
    json!({
        "field": edit.field.name(),
        "value": value(&edit.value),
        "before": value(&edit.before),
        "at": instant(edit.at),
        "because": edit.because,
        "conflict": edit.conflict.as_deref().map(value),
    })
}

fn earlier(earlier: &EarlierAddress) -> Value {
    let from = |from: &AddressFrom| json!({ "file": from.file, "at": instant(from.at), "because": text(&from.because) });
    json!({
        "address": address(&earlier.address),
        "told_by": earlier.told_by.as_ref().map(from),
        "replaced_by": earlier.replaced_by.as_ref().map(from),
    })
}

fn case_brief(line: &CaseLine) -> Value {
    let case = &line.case;
    json!({
        "id": case.id.to_string(),
        "kind": case.kind.name(),
        "status": case.status.name(),
        "status_category": case.status.category().name(),
        "opened_at": instant(case.opened_at),
        "closed_at": instant_opt(case.closed_at),
        "resolution": case.resolution.map(|resolution| resolution.name()),
        "lesson": text(&case.lesson),
        "feedback": text(&case.feedback),
    })
}

/// A case whole.
pub fn case(file: &CaseFile, desk: &Desk, words: Words) -> Value {
    let case = &file.case;
    let reminder = |reminder: &StoredReminder| {
        json!({
            "id": reminder.id.to_string(),
            "kind": reminder.reminder.kind.name(),
            "at": instant(reminder.reminder.at),
            "text": text(&words.reminder(reminder)),
            "state": reminder.state.name(),
            "step": reminder.reminder.step,
        })
    };
    json!({
        "id": case.id.to_string(),
        "title": text(&words.case_title(file)),
        "kind": case.kind.name(),
        "status": case.status.name(),
        "status_category": case.status.category().name(),
        "platform_stage": case.platform_stage.name(),
        "platform_stage_at": instant_opt(case.platform_stage_at),
        "platform_words": text(&case.platform_words),
        "opened_at": instant(case.opened_at),
        "closed_at": instant_opt(case.closed_at),
        "resolution": case.resolution.map(|resolution| resolution.name()),
        "proposed_resolution": file.proposed.map(|resolution| resolution.name()),
        "reason": text(&case.reason),
        "lesson": text(&case.lesson),
        "feedback": text(&case.feedback),
        "needed_by": case.needed_by,
        "needed_warnings": needed(file, desk, words),
        "waiting_on": case.status.waiting_on().map(|party| party.name()),
        "exposure": money(case.exposure),
        "arrival": desk.arrival(file).ok().flatten().map(|one| json!({
            "from": one.expected.from,
            "by": one.expected.by,
            "late": one.late,
            "text": words.arrival(&one),
        })),
        "order": {
            "id": file.order.order.id.to_string(),
            "platform": file.order.order.record.platform,
            "platform_order_id": file.order.order.record.number,
        },
        "playbook": case.playbook,
        "playbook_version": case.playbook_version,
        "steps": file.steps.iter().map(|line| step(line, file, words)).collect::<Vec<_>>(),
        "next_steps": next_steps(file, words),
        "waits": file.waits.iter().map(|one| wait(one, file, desk, words)).collect::<Vec<_>>(),
        "deadlines": deadlines(file.case.id, desk, words),
        "promises": file.promises.iter().map(promise).collect::<Vec<_>>(),
        "reminders": file.reminders.iter().map(reminder).collect::<Vec<_>>(),
        "timeline": file.timeline.iter().map(|one| entry(one, desk, words)).collect::<Vec<_>>(),
        "papers": file.papers.iter().map(paper).collect::<Vec<_>>(),
        "verdict": null,
    })
}

/// What would miss the day on which the buyer needs the goods, a sentence each.
pub fn needed(file: &CaseFile, desk: &Desk, words: Words) -> Vec<String> {
    let needed = desk.needed_by(file).ok().flatten();
    needed.map(|needed| words.needed_warnings(&needed, desk)).unwrap_or_default()
}

/// Lost packages that repeat with a case. It is for the seller alone.
pub fn repeat(repeat: &RepeatedLoss, words: Words) -> Value {
    let case = |line: &LossLine| {
        json!({
            "id": line.case.to_string(),
            "order": line.order.to_string(),
            "platform_order_id": line.number,
            "buyer": text(&line.buyer),
            "opened_at": instant(line.opened_at),
            "status": line.status.name(),
            "resolution": line.resolution.map(|resolution| resolution.name()),
        })
    };
    json!({
        "ground": repeat.ground.name(),
        "text": words.repeat(repeat),
        "nth": repeat.nth,
        "count": repeat.count,
        "since": instant(repeat.since),
        "carrier": repeat.carrier,
        "cases": repeat.others.iter().map(case).collect::<Vec<_>>(),
        "private": true,
    })
}

/// The deadlines of a case; none when they cannot be computed.
fn deadlines(case: docket_domain::CaseId, desk: &Desk, words: Words) -> Value {
    let found = desk.case_deadlines(case).map(|found| found.deadlines).unwrap_or_default();
    found.iter().map(|one| deadline(case, one, desk, words)).collect()
}

/// One deadline.
pub fn deadline(case: docket_domain::CaseId, one: &Deadline, desk: &Desk, words: Words) -> Value {
    let edge = one.edge();
    let others = |edge: &Edge| -> Vec<Value> {
        let other = |other: &OtherValue| {
            json!({
                "figure": other.figure,
                "unit": other.unit.name(),
                "at": instant_opt(other.at),
                "source_url": other.url,
                "grade": other.grade,
            })
        };
        edge.others.iter().map(other).collect()
    };
    json!({
        "case": case.to_string(),
        "what": one.what.name(),
        "text": text(&words.deadline(one, desk)),
        "party": one.party.name(),
        "opens": instant_opt(one.opens_at()),
        "due": instant_opt(one.due_at()),
        "basis": edge.map(|edge| edge.basis.name()),
        "basis_at": edge.and_then(|edge| edge.basis_at).map(|at| at.to_string()),
        "rule_id": one.rule,
        "rule_version": one.version,
        "grade": edge.map(|edge| edge.grade.as_str()),
        "source_url": edge.and_then(|edge| edge.url.as_deref()),
        "state": one.state.name(),
        "unknown": one.missing.and_then(|_| words.deadline_missing(one)),
        "calendar": one.calendar,
        "zone": one.zone.name(),
        "alternatives": edge.map(others).unwrap_or_default(),
        "note": one.correction.as_ref().map(|correction| correction.note.as_str()),
    })
}

/// A row of the list of cases.
pub fn case_line(line: &CaseLine, file: &CaseFile, desk: &Desk, words: Words) -> Value {
    let mut whole = case(file, desk, words);
    if let Some(keys) = whole.as_object_mut() {
        keys.insert("buyer".to_owned(), text(&line.buyer));
        keys.insert("items".to_owned(), text(&line.items));
        keys.insert("next_at".to_owned(), instant_opt(line.next_at));
    }
    whole
}

/// The steps that can be done now.
pub fn next_steps(file: &CaseFile, words: Words) -> Value {
    let ready = file.steps.iter().filter(|line| line.state == docket_domain::case::StepState::Ready);
    ready.map(|line| step(line, file, words)).collect()
}

/// A step with its state.
pub fn step(line: &StepLine, file: &CaseFile, words: Words) -> Value {
    let step = &line.step;
    let source = step.source_for(&file.order.order.record.platform);
    let run = file.runs.get(&step.id);
    let fields: Vec<Value> = step
        .fields
        .iter()
        .map(|field| {
            json!({
                "id": field.id,
                "label": words.field(&step.id, &field.id),
                "kind": field.kind.name(),
                "required": field.required,
                "required_for": field.required_for,
                "value": run.and_then(|run| run.fields.get(&field.id)),
            })
        })
        .collect();
    json!({
        "id": step.id,
        "state": line.state.name(),
        "title": words.step_title(&step.id),
        "why": words.step_why(&step.id),
        "locked_because": words.locked(line),
        "due": instant_opt(line.waits_until()),
        "source": words.say(&source.text_key, &[]),
        "source_url": source.url,
        "grade": source.grade,
        "checked": source.checked,
        "letter": step.letter,
        "paper": step.paper,
        "answers": step.answers,
        "answer": run.and_then(|run| run.answer.as_deref()),
        "fields": fields,
        "skipped_because": run.and_then(|run| Some(run.because.as_str()).filter(|word| !word.is_empty())),
        "done_at": instant_opt(run.map(|run| run.at)),
        "may_skip": step.may_skip,
    })
}

fn wait(wait: &Wait, file: &CaseFile, desk: &Desk, words: Words) -> Value {
    let rule = desk.packs().waits.get(&wait.rule);
    let state = if file.case.closed_at.is_some() {
        "ended"
    } else if wait.ends_at <= desk.now() {
        "over"
    } else {
        "running"
    };
    json!({
        "case": file.case.id.to_string(),
        "step": wait.step,
        "what": words.maybe(&format!("wait-{}-label", wait.rule)).unwrap_or_else(|| wait.rule.clone()),
        "party": wait.party.name(),
        "opens": instant(wait.started_at),
        "due": instant(wait.ends_at),
        "days": wait.days,
        "basis": wait.basis.name(),
        "basis_at": instant(wait.started_at),
        "rule_id": wait.rule,
        "grade": rule.map(|rule| rule.source.grade.clone()),
        "source_url": rule.and_then(|rule| rule.source.url.clone()),
        "state": state,
    })
}

/// A promise.
pub fn promise(promise: &StoredPromise) -> Value {
    json!({
        "id": promise.id.to_string(),
        "promise": promise.promise.promise,
        "letter": promise.promise.letter,
        "text": promise.promise.text,
        "made_at": instant(promise.made_at),
        "due": instant_opt(promise.promise.due_at),
        "state": promise.state.name(),
    })
}

/// The promises that a letter left behind.
pub fn promises_of(file: &CaseFile, letter: &str) -> Value {
    let of_letter = |one: &&StoredPromise| one.promise.letter == letter && one.state == PromiseState::Open;
    file.promises.iter().filter(of_letter).map(promise).collect()
}

fn entry(entry: &Entry, desk: &Desk, words: Words) -> Value {
    let (id, recorded_at, said) = (entry.id, entry.recorded_at, &entry.entry);
    json!({
        "id": id.to_string(),
        "at": instant(said.at),
        "recorded_at": instant(recorded_at),
        "kind": said.kind.name(),
        "channel": said.channel.map(|channel| channel.name()),
        "from": said.from.map(|party| party.name()),
        "to": said.to.map(|party| party.name()),
        "subject": text(&said.subject),
        "title": words.entry(entry, desk),
        "body": text(&words.entry_body(entry)),
        "private": said.kind.is_private(),
    })
}

fn paper(paper: &StoredPaper) -> Value {
    json!({
        "id": paper.id.to_string(),
        "form": paper.form,
        "made_at": instant(paper.made_at),
        "pages": paper.pages,
        "sha256": paper.sha256,
        "missing": paper.missing,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_a_decimal_string_and_never_a_float() {
        let amount: Money = "12.30 USD".parse().unwrap();
        assert_eq!(money(Some(amount)), json!({ "amount": "12.30", "currency": "USD" }));
        assert_eq!(money(None), Value::Null);
    }

    #[test]
    fn what_is_absent_is_null_and_what_is_there_is_kept_byte_for_byte() {
        assert_eq!(text("  "), Value::Null);
        assert_eq!(text("Hannelore  Wiechert "), json!("Hannelore  Wiechert "));
    }

    #[test]
    fn a_moment_is_as_precise_as_its_source() {
        assert_eq!(moment("2026-11-21".parse().ok()), json!("2026-11-21"));
        assert_eq!(moment("2026-11-21T16:58:00-05:00".parse().ok()), json!("2026-11-21T16:58:00-05:00"));
        assert_eq!(moment(None), Value::Null);
    }
}
