//! Orders: the list and one order whole.

use docket_api::words::Words;
use docket_desk::OrderFile;
use docket_desk::store::edit::AddressFrom;
use docket_desk::store::order::{Filter, Sort};
use docket_domain::Money;
use docket_domain::calendar::Moment;
use docket_domain::order::OrderStage;
use serde_json::json;

use crate::args::OrdersArgs;
use crate::context::Context;
use crate::failure::Outcome;
use crate::output::{Answer, Page};

/// `docket orders`
pub fn list(context: &Context, args: OrdersArgs) -> Outcome<Answer> {
    let desk = context.reading()?;
    let (total, lines) = desk.orders(&Filter {
        find: args.find.unwrap_or_default(),
        platform: args.platform,
        shop: args.shop,
        stage: args.stage,
        sort: Sort::OrderedDesc,
        offset: args.offset,
        limit: args.limit,
    })?;
    let words = context.words();
    Ok(context.answer(
        || json!({ "total": total, "orders": lines.iter().map(crate::json::order_line).collect::<Vec<_>>() }),
        |page| {
            let rows = lines.iter().map(|line| {
                vec![
                    line.id.to_string(),
                    words.platform(&line.platform),
                    line.number.clone(),
                    line.ordered_at.as_deref().map(day).unwrap_or_default(),
                    stage(words, line.stage),
                    line.buyer.clone(),
                    line.total.map(|total| total.for_people(words.language())).unwrap_or_default(),
                    line.open_case.map(|case| case.to_string()).unwrap_or_default(),
                ]
            });
            page.table(
                &["id", "platform", "number", "ordered", "stage", "buyer", "total", "case"],
                rows.collect(),
            );
            page.line(&format!("Orders: {} of {total}", lines.len()));
        },
    ))
}

/// `docket order`
pub fn show(context: &Context, order: &str) -> Outcome<Answer> {
    let desk = context.reading()?;
    let file = desk.order_file(desk.order_id(order)?)?;
    Ok(context.answer(|| crate::json::order(&file), |page| write(page, &file, context)))
}

fn write(page: &mut Page, file: &OrderFile, context: &Context) {
    let words = context.words();
    let record = &file.order.record;
    let amount = |amount: Option<Money>| amount.map(|it| it.for_people(words.language())).unwrap_or_default();
    let moment = |moment: Option<Moment>| moment.map(|it| it.to_string()).unwrap_or_default();
    page.heading(&format!("{} · {} {}", file.order.id, words.platform(&record.platform), record.number));
    page.pairs([
        ("shop", file.order.shop_name.clone()),
        ("stage", stage(words, record.stage)),
        ("status", record.platform_status.clone()),
        ("ordered", moment(record.ordered_at)),
        ("paid", moment(record.paid_at)),
        ("ship by", moment(record.ship_by)),
        ("buyer", record.buyer.name.clone()),
        ("account", record.buyer.username.clone()),
        ("e-mail", record.buyer.email.clone()),
        ("telephone", record.buyer.phone.clone()),
        ("ship to", record.ship_to.block()),
        ("total", amount(record.total)),
        ("goods", amount(record.subtotal)),
        ("shipping", amount(record.shipping)),
        ("tax", amount(record.tax)),
        ("discount", amount(record.discount)),
        ("refunded", amount(record.refunded)),
        ("note", record.buyer_note.clone()),
    ]);
    if !record.items.is_empty() {
        page.gap();
        let rows = record.items.iter().map(|item| {
            let title = if item.title.trim().is_empty() { &item.sku } else { &item.title };
            vec![item.quantity.to_string(), title.clone(), item.variation.clone(), amount(item.price)]
        });
        page.table(&["pieces", "item", "variation", "price"], rows.collect());
    }
    if !record.shipments.is_empty() {
        page.gap();
        let rows = record.shipments.iter().map(|parcel| {
            vec![
                format!("{} {}", parcel.carrier, parcel.service).trim().to_owned(),
                parcel.tracking_number.clone(),
                moment(parcel.shipped_at),
                moment(parcel.delivered_at),
                parcel.status.clone(),
                amount(parcel.cost),
                amount(parcel.insured_value),
            ]
        });
        page.table(
            &["carrier", "tracking number", "shipped", "delivered", "status", "cost", "insured for"],
            rows.collect(),
        );
    }
    if !record.payments.is_empty() {
        page.gap();
        let rows = record.payments.iter().map(|payment| {
            vec![
                moment(payment.at),
                payment.kind.clone(),
                payment.reference.clone(),
                payment.status.clone(),
                amount(payment.gross),
                amount(payment.fee),
                amount(payment.net),
                amount(payment.refunded),
            ]
        });
        page.table(
            &["paid", "kind", "reference", "status", "gross", "fee", "net", "refunded"],
            rows.collect(),
        );
    }
    if !file.edits.is_empty() {
        page.gap();
        let rows = file.edits.iter().map(|edit| {
            let conflict = edit.conflict.as_deref().unwrap_or_default();
            vec![edit.field.name().replace('_', " "), edit.because.clone(), one_line(conflict)]
        });
        page.table(&["changed by hand", "because", "the newest file says"], rows.collect());
    }
    if !file.earlier_addresses.is_empty() {
        page.gap();
        let rows = file.earlier_addresses.iter().map(|earlier| {
            let replaced = earlier.replaced_by.as_ref();
            let by = |from: &AddressFrom| from.file.clone().unwrap_or_else(|| from.because.clone());
            vec![
                one_line(&earlier.address.block()),
                replaced.map(|from| words.day_of(from.at)).unwrap_or_default(),
                replaced.map(by).unwrap_or_default(),
            ]
        });
        page.table(&["earlier address", "replaced", "by"], rows.collect());
    }
    if !file.cases.is_empty() {
        page.gap();
        let rows = file.cases.iter().map(|line| {
            let (id, kind) =
                (line.case.id.to_string(), words.name("kind", line.case.kind.name()).replace('_', " "));
            vec![id, kind, words.name("status", line.case.status.name())]
        });
        page.table(&["case", "kind", "status"], rows.collect());
    }
    if !file.sources.is_empty() {
        page.gap();
        let rows = file.sources.iter().map(|source| {
            let lines = source.lines.iter().map(u32::to_string).collect::<Vec<_>>().join(" ");
            vec![source.import.to_string(), source.file_name.clone(), lines]
        });
        page.table(&["import", "file", "line"], rows.collect());
    }
}

fn stage(words: Words, stage: OrderStage) -> String {
    words.name("stage", stage.name()).replace('_', " ")
}

/// The parts of an address in one line.
fn one_line(lines: &str) -> String {
    lines.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join(", ")
}

/// The day of a moment as the store keeps it.
fn day(text: &str) -> String {
    text.parse::<Moment>().map_or_else(|_| text.to_owned(), |moment| moment.day().to_string())
}
