//! What is due, and the seller's own reminders.

use chrono::Duration;
use docket_domain::ReminderId;
use serde_json::{Value, json};

use crate::args::{RemindArgs, When};
use crate::context::{Context, to_come};
use crate::failure::Outcome;
use crate::json::{instant, instant_opt, money, text};
use crate::output::Answer;

/// `docket due`
pub fn due(context: &Context, within: Duration) -> Outcome<Answer> {
    let desk = context.reading()?;
    let due = desk.due(within)?;
    let words = context.words();
    Ok(context.answer(
        || {
            let rows: Vec<Value> = due
                .iter()
                .map(|one| {
                    let row = &one.row;
                    let (title, more) = words.today(row);
                    json!({
                        "at": instant_opt(one.at),
                        "kind": row.kind.name(),
                        "case": row.case.to_string(),
                        "order": row.order.to_string(),
                        "platform_order_id": row.number,
                        "reminder_id": row.reminder.map(|reminder| reminder.to_string()),
                        "step": row.step,
                        "buyer": text(&row.buyer),
                        "items": text(&row.items),
                        "waiting_on": row.party.map(|party| party.name()),
                        "exposure": money(row.exposure),
                        "needed_by": row.needed_by,
                        "text": title,
                        "more": text(&more),
                    })
                })
                .collect();
            json!({ "due": rows })
        },
        |page| {
            if due.is_empty() {
                page.line("Nothing is due.");
            }
            let rows = due.iter().map(|one| {
                let row = &one.row;
                vec![
                    one.at.map(|at| words.instant(at)).unwrap_or_default(),
                    row.case.to_string(),
                    row.number.clone(),
                    row.buyer.clone(),
                    words.today(row).0,
                    row.reminder.map(|reminder| reminder.to_string()).unwrap_or_default(),
                ]
            });
            page.table(&["when", "case", "order", "buyer", "what to do", "reminder"], rows.collect());
        },
    ))
}

/// `docket remind`
pub fn remind(context: &Context, args: &RemindArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let case = desk.case_id(&args.case)?;
    let at = to_come(&desk, args.at)?;
    let added = desk.reminder_add(case, at, &args.text)?;
    let words = context.words();
    Ok(context.answer(
        || {
            json!({
                "case_id": case.to_string(),
                "reminder_id": added.output.to_string(),
                "at": instant(at),
            })
        },
        |page| {
            page.line(&words.change(&added.change));
            page.pairs([("reminder", added.output.to_string()), ("when", words.instant(at))]);
        },
    ))
}

/// `docket snooze`
pub fn snooze(context: &Context, reminder: ReminderId, until: When) -> Outcome<Answer> {
    let desk = context.writing()?;
    let until = to_come(&desk, until)?;
    let change = desk.reminder_snooze(reminder, until)?.change;
    let words = context.words();
    Ok(context.answer(
        || json!({ "reminder_id": reminder.to_string(), "at": instant(until) }),
        |page| {
            page.line(&words.change(&change));
            page.pairs([("reminder", reminder.to_string()), ("when", words.instant(until))]);
        },
    ))
}
