//! Every export in `tests/fixtures/exports` says what its card says.
//!
//! A card is `NAME.card.toml` beside the file. It tells what must be understood, what must be rejected,
//! ignored and noted, and some facts of some orders. What a card does not mention is not checked, except that
//! nothing may be rejected or ignored that it does not list.

#![allow(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on should say so"
)]

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use docket_domain::order::{OrderRecord, SideFact, SideRecord};
use docket_domain::{Money, Problem};
use docket_import::{Counted, Emitted, ImportError, Overrides, Plan, inspect, read};
use serde::Serialize;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/exports")
}

fn json_name<T: Serialize>(value: T) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap_or_default().to_owned()
}

struct Outcome {
    plan: Plan,
    counted: Counted,
    orders: Vec<OrderRecord>,
    sides: Vec<SideRecord>,
    rejected: Vec<Problem>,
    noted: Vec<Problem>,
    ignored: Vec<(u64, String)>,
}

fn import(path: &Path) -> Result<Outcome, ImportError> {
    let plan = inspect(path, &Overrides::default())?;
    // The plan goes to the user interface and comes back.
    let plan: Plan = serde_json::from_str(&serde_json::to_string(&plan).unwrap()).unwrap();
    let (mut orders, mut sides) = (Vec::new(), Vec::new());
    let (mut rejected, mut noted, mut ignored) = (Vec::new(), Vec::new(), Vec::new());
    let counted = read(&plan, &mut |emitted, progress| {
        assert!(progress.bytes_done <= progress.bytes_total);
        match emitted {
            Emitted::Order(order) => orders.push(*order),
            Emitted::Side(side) => sides.push(*side),
            Emitted::Rejected(problem) => rejected.push(problem),
            Emitted::Noted(problem) => noted.push(problem),
            Emitted::Ignored { line, reason } => ignored.push((line, json_name(reason))),
        }
        ControlFlow::Continue(())
    })?;
    Ok(Outcome { plan, counted, orders, sides, rejected, noted, ignored })
}

fn money(amount: Option<Money>) -> String {
    amount.map(|amount| amount.to_string()).unwrap_or_default()
}

fn date<T: std::fmt::Display>(moment: Option<T>) -> String {
    moment.map(|moment| moment.to_string()).unwrap_or_default()
}

/// The fact of that name, as a card writes it.
fn fact(order: &OrderRecord, name: &str) -> toml::Value {
    let strings = |list: Vec<String>| toml::Value::Array(list.into_iter().map(toml::Value::String).collect());
    let numbers = |list: Vec<i64>| toml::Value::Array(list.into_iter().map(toml::Value::Integer).collect());
    let items = || order.items.iter();
    toml::Value::String(match name {
        "number" => order.number.clone(),
        "lines" => return numbers(order.lines.iter().map(|line| *line as i64).collect()),
        "total" => money(order.total),
        "subtotal" => money(order.subtotal),
        "shipping" => money(order.shipping),
        "tax" => money(order.tax),
        "discount" => money(order.discount),
        "refunded" => money(order.refunded),
        "buyer" => order.buyer.name.clone(),
        "username" => order.buyer.username.clone(),
        "email" => order.buyer.email.clone(),
        "phone" => order.buyer.phone.clone(),
        "note" => order.buyer_note.clone(),
        "status" => order.platform_status.clone(),
        "name" => order.ship_to.name.clone(),
        "company" => order.ship_to.company.clone(),
        "line1" => order.ship_to.line1.clone(),
        "line2" => order.ship_to.line2.clone(),
        "city" => order.ship_to.city.clone(),
        "region" => order.ship_to.region.clone(),
        "postal_code" => order.ship_to.postal_code.clone(),
        "country" => order.ship_to.country.clone(),
        "ordered_at" => date(order.ordered_at),
        "paid_at" => date(order.paid_at),
        "shipped_at" => date(order.shipments.first().and_then(|parcel| parcel.shipped_at)),
        "stage" => order.stage.name().to_owned(),
        "item_titles" => return strings(items().map(|item| item.title.clone()).collect()),
        "skus" => return strings(items().map(|item| item.sku.clone()).collect()),
        "quantities" => return numbers(items().map(|item| i64::from(item.quantity)).collect()),
        "prices" => return strings(items().map(|item| money(item.price)).collect()),
        "aliases" => return strings(order.aliases.clone()),
        "tracking" => return strings(order.shipments.iter().map(|p| p.tracking_number.clone()).collect()),
        other => panic!("a card asks for \"{other}\", which no order has"),
    })
}

/// The fact of that name of a parcel or payment, as a card writes it.
fn side_fact(side: &SideRecord, name: &str) -> toml::Value {
    let (parcel, payment) = match &side.fact {
        SideFact::Shipment(parcel) => (parcel.clone(), docket_domain::order::Payment::default()),
        SideFact::Payment(payment) => (docket_domain::order::Shipment::default(), payment.clone()),
    };
    toml::Value::String(match name {
        "key" => side.key.clone(),
        "order_number" => side.order_number.clone(),
        "platform" => side.platform.clone(),
        "name" => side.ship_to.name.clone(),
        "postal_code" => side.ship_to.postal_code.clone(),
        "buyer" => side.buyer.name.clone(),
        "email" => side.buyer.email.clone(),
        "at" => date(side.at),
        "stage" => side.stage.name().to_owned(),
        "voided" => return toml::Value::Boolean(side.is_void()),
        "tracking" => parcel.tracking_number,
        "carrier" => parcel.carrier,
        "service" => parcel.service,
        "postage" => money(parcel.cost),
        "insured" => money(parcel.insured_value),
        "delivered_at" => date(parcel.delivered_at),
        "status" if parcel.status.is_empty() => payment.status,
        "status" => parcel.status,
        "reference" => payment.reference,
        "kind" => payment.kind,
        "gross" => money(payment.gross),
        "fee" => money(payment.fee),
        "net" => money(payment.net),
        "refunded" => money(payment.refunded),
        other => panic!("a card asks for \"{other}\", which no parcel or payment has"),
    })
}

fn tables(card: &toml::Table, name: &str) -> Vec<toml::Table> {
    let list = card.get(name).and_then(toml::Value::as_array).cloned().unwrap_or_default();
    list.into_iter().map(|value| value.as_table().cloned().unwrap()).collect()
}

fn problems(card: &toml::Table, name: &str, found: &[Problem], wrong: &mut Vec<String>) {
    let wanted = tables(card, name);
    if wanted.len() != found.len() {
        wrong.push(format!("{name}: {found:?} instead of {wanted:?}"));
        return;
    }
    for (want, found) in wanted.iter().zip(found) {
        for (key, value) in want {
            let is = match key.as_str() {
                "line" => toml::Value::Integer(found.line as i64),
                "reason" => toml::Value::String(json_name(found.kind)),
                "field" => toml::Value::String(found.field.clone().unwrap_or_default()),
                "raw" => toml::Value::String(found.raw.clone()),
                other => panic!("a card asks for \"{other}\" of a problem"),
            };
            if is != *value {
                wrong.push(format!("{name}: {key} is {is} instead of {value}"));
            }
        }
    }
}

/// What differs from the card.
fn differences(path: &Path, card: &toml::Table) -> Vec<String> {
    let mut wrong = Vec::new();
    let outcome = import(path);
    if let Some(code) = card.get("error").and_then(toml::Value::as_str) {
        match outcome {
            Ok(_) => wrong.push(format!("it was read instead of refused as {code}")),
            Err(error) => {
                if error.code() != code {
                    wrong.push(format!("refused as {} instead of {code}", error.code()));
                }
                let detail = match error {
                    ImportError::NotATable { looks_like, .. } => {
                        Some(("looks_like", toml::Value::String(json_name(looks_like))))
                    }
                    ImportError::UnknownFormat { headings, .. } => Some(("headings", headings.into())),
                    _ => None,
                };
                if let Some((key, is)) = detail
                    && card.get(key).is_some_and(|want| *want != is)
                {
                    wrong.push(format!("{key} is {is}"));
                }
            }
        }
        return wrong;
    }
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(error) => return vec![format!("refused: {error}")],
    };
    let Outcome { plan, counted, orders, sides, rejected, noted, ignored } = outcome;
    assert_eq!(counted.records, counted.accepted + counted.rejected, "{}", path.display());
    assert_eq!(counted.records, plan.records, "{}", path.display());
    for (key, want) in card {
        let is: toml::Value = match key.as_str() {
            "platform" => plan.platform.clone().into(),
            "format" => plan.format.clone().into(),
            "kind" => plan.kind.name().into(),
            "locale" => plan.locale.clone().into(),
            "encoding" => plan.encoding.clone().into(),
            "delimiter" => plan.delimiter.to_string().into(),
            "decimal" => plan.decimal.name().into(),
            "date_order" => plan.date_order.map_or("", |order| order.name()).into(),
            "date_certainty" => {
                let value = serde_json::to_value(&plan.date_certainty).unwrap();
                value["is"].as_str().unwrap_or_default().into()
            }
            "header_line" => (plan.header_line as i64).into(),
            "records" => (counted.records as i64).into(),
            "accepted" => (counted.accepted as i64).into(),
            "orders" => (counted.orders as i64).into(),
            "items" => (counted.items as i64).into(),
            "sides" => (counted.sides as i64).into(),
            "as_of" => date(plan.as_of).into(),
            "warnings" | "questions" => continue,
            "side" | "order" | "rejected" | "ignored" | "noted" => continue,
            other => panic!("a card asks for \"{other}\""),
        };
        if is != *want {
            wrong.push(format!("{key} is {is} instead of {want}"));
        }
    }
    let warnings = serde_json::to_value(&plan.warnings).unwrap();
    let warnings: Vec<&str> =
        warnings.as_array().unwrap().iter().filter_map(|w| w["code"].as_str()).collect();
    let wanted: Vec<&str> = card
        .get("warnings")
        .and_then(toml::Value::as_array)
        .map(|list| list.iter().filter_map(toml::Value::as_str).collect())
        .unwrap_or_default();
    if warnings != wanted {
        wrong.push(format!("warnings are {warnings:?} instead of {wanted:?}"));
    }
    let questions = serde_json::to_value(&plan.questions).unwrap();
    let questions: Vec<&str> =
        questions.as_array().unwrap().iter().filter_map(|q| q["ask"].as_str()).collect();
    let wanted: Vec<&str> = card
        .get("questions")
        .and_then(toml::Value::as_array)
        .map(|list| list.iter().filter_map(toml::Value::as_str).collect())
        .unwrap_or_default();
    if questions != wanted {
        wrong.push(format!("questions are {questions:?} instead of {wanted:?}"));
    }
    problems(card, "rejected", &rejected, &mut wrong);
    problems(card, "noted", &noted, &mut wrong);
    let lines: Vec<(u64, String)> = tables(card, "ignored")
        .iter()
        .map(|line| (line["line"].as_integer().unwrap() as u64, line["reason"].as_str().unwrap().to_owned()))
        .collect();
    if lines != ignored {
        wrong.push(format!("ignored are {ignored:?} instead of {lines:?}"));
    }
    for want in tables(card, "order") {
        let number = want["number"].as_str().unwrap();
        let Some(order) = orders.iter().find(|order| order.number == number) else {
            wrong.push(format!("order {number} is missing"));
            continue;
        };
        for (key, value) in &want {
            let is = fact(order, key);
            if is != *value {
                wrong.push(format!("order {number}: {key} is {is} instead of {value}"));
            }
        }
    }
    for want in tables(card, "side") {
        // A record without a number of its own is known by its cells; its card names the order.
        let by = if want.contains_key("key") { "key" } else { "order_number" };
        let key = want[by].as_str().unwrap();
        let Some(side) = sides.iter().find(|side| side_fact(side, by).as_str() == Some(key)) else {
            let keys: Vec<&str> = sides.iter().map(|side| side.key.as_str()).collect();
            wrong.push(format!("side record {key} is missing among {keys:?}"));
            continue;
        };
        for (name, value) in &want {
            let is = side_fact(side, name);
            if is != *value {
                wrong.push(format!("side record {key}: {name} is {is} instead of {value}"));
            }
        }
    }
    wrong
}

#[test]
fn every_export_is_read_as_its_card_says() {
    let mut cards = 0;
    let mut wrong = Vec::new();
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files.iter().filter(|file| !file.to_string_lossy().ends_with(".card.toml")) {
        let card = file.with_extension("card.toml");
        let text =
            std::fs::read_to_string(&card).unwrap_or_else(|_| panic!("{} has no card", file.display()));
        cards += 1;
        let card: toml::Table =
            toml::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", file.display()));
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        wrong.extend(differences(file, &card).into_iter().map(|difference| format!("{name}: {difference}")));
    }
    assert!(cards >= 15, "only {cards} exports were found");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
