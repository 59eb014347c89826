//! Parcels and payments that wait for their order.

use docket_domain::calendar::Moment;
use docket_domain::order::SideFact;
use serde_json::{Value, json};

use crate::args::WaitingArgs;
use crate::context::Context;
use crate::failure::Outcome;
use crate::output::Answer;

/// `docket waiting`
pub fn waiting(context: &Context, args: &WaitingArgs) -> Outcome<Answer> {
    let desk = context.reading()?;
    let (total, sides) = desk.waiting(args.offset, args.limit)?;
    let words = context.words();
    Ok(context.answer(
        || json!({ "total": total, "waiting": sides.iter().map(crate::json::side).collect::<Vec<Value>>() }),
        |page| {
            let rows = sides.iter().map(|side| {
                let record = &side.record;
                let (kind, number, amount) = match &record.fact {
                    SideFact::Shipment(parcel) => ("parcel", &parcel.tracking_number, parcel.cost),
                    SideFact::Payment(payment) => ("payment", &payment.reference, payment.gross),
                };
                let name = [&record.ship_to.name, &record.buyer.name, &record.buyer.email];
                let source = side.sources.first().map(|(file, line)| format!("{file}:{line}"));
                vec![
                    side.id.to_string(),
                    kind.to_owned(),
                    record.at.map(Moment::day).map(|day| day.to_string()).unwrap_or_default(),
                    number.clone(),
                    name.into_iter().find(|name| !name.trim().is_empty()).cloned().unwrap_or_default(),
                    record.ship_to.postal_code.clone(),
                    amount.map(|it| it.for_people(words.language())).unwrap_or_default(),
                    record.order_number.clone(),
                    source.unwrap_or_default(),
                ]
            });
            let header =
                ["id", "kind", "date", "number", "name", "postal code", "amount", "order named", "file"];
            page.table(&header, rows.collect());
            page.line(&format!("Waiting: {} of {total}", sides.len()));
        },
    ))
}

/// `docket join`
pub fn join(context: &Context, side: &str, order: &str) -> Outcome<Answer> {
    let desk = context.writing()?;
    let (side, order) = (desk.side_id(side)?, desk.order_id(order)?);
    let change = desk.side_join(side, order)?.change;
    let joined = desk.store().side(side)?;
    let words = context.words();
    Ok(context.answer(
        || crate::json::side(&joined),
        |page| {
            page.line(&words.change(&change));
            page.pairs([("order", order.to_string())]);
        },
    ))
}
