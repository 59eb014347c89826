//! Remedies: what was done for the buyer, booked in the refund ledger of the order.

use docket_desk::GivenRemedy;
use docket_domain::Money;
use docket_domain::remedy::Ledger;
use serde_json::json;

use crate::args::{RemedyAddArgs, When};
use crate::context::Context;
use crate::failure::Outcome;
use crate::json::money;
use crate::output::Answer;

/// `docket remedy add`
pub fn add(context: &Context, args: RemedyAddArgs) -> Outcome<Answer> {
    let desk = context.writing()?;
    let case = desk.case_id(&args.case)?;
    let zone = desk.settings()?.zone();
    let day = args.on.map(|on| match on {
        When::Day(day) => day,
        When::Instant(at) => docket_domain::calendar::day_in(at, zone),
    });
    let given = GivenRemedy {
        kind: args.kind,
        amount: args.amount,
        line: args.line,
        reference: args.reference.unwrap_or_default(),
        because: args.because,
        day,
        paid: args.paid,
        expires_on: None,
        cover_seen: args.cover_seen,
    };
    let added = desk.remedy_add(case, &given)?;
    let ledger = added.output;
    let words = context.words();
    Ok(context.answer(
        || {
            json!({
                "case_id": case.to_string(),
                "kind": args.kind.name(),
                "paid": money(ledger.paid),
                "refunded_total": money(ledger.refunded()),
                "remaining": money(ledger.remaining()),
                "lines": lines(&ledger),
            })
        },
        |page| {
            let amount =
                |amount: Option<Money>| amount.map(|it| it.for_people(words.language())).unwrap_or_default();
            page.line(&words.change(&added.change));
            page.pairs([
                ("paid", amount(ledger.paid)),
                ("refunded", amount(ledger.refunded())),
                ("left", amount(ledger.remaining())),
            ]);
        },
    ))
}

fn lines(ledger: &Ledger) -> Vec<serde_json::Value> {
    let sums = ledger.by_line();
    sums.iter()
        .flat_map(|(line, sums)| {
            sums.iter().map(|sum| json!({ "line": line.name(), "amount": money(Some(*sum)) }))
        })
        .collect()
}
