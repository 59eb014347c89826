//! Every foreign export that lies in the folder named by `DOCKET_FOREIGN_EXPORTS` is read as its card says. The
//! files are not ours and stay outside of the project; without the folder the test says so and checks nothing.
//!
//! The cards lie in `cards/`, one file a platform. They were written from the files, not from what our reader
//! makes of them, and hold counts and a few facts. A file without a card fails: a new one must be looked at.
#![allow(clippy::print_stderr, clippy::unwrap_used, missing_docs, reason = "a skip must be seen")]

mod tracking;

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use docket_domain::Money;
use docket_domain::order::{OrderRecord, Payment, Shipment, SideFact, SideRecord};
use docket_import::{Emitted, Overrides, inspect, read};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cards {
    file: Vec<Card>,
}

/// What must come out of one file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Card {
    /// Below the folder of exports.
    path: String,
    /// The code with which it is refused; then nothing else is told.
    #[serde(default)]
    error: String,
    /// Why it is refused, for people.
    #[serde(default)]
    why: String,
    #[serde(default)]
    format: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    records: u64,
    #[serde(default)]
    rejected: u64,
    /// Orders with different numbers.
    #[serde(default)]
    orders: u64,
    #[serde(default)]
    sides: u64,
    /// Lines that are no record: preamble, padding, blank, footer, records of another kind.
    ignored: Option<u64>,
    #[serde(default)]
    order: Vec<toml::Table>,
    #[serde(default)]
    side: Vec<toml::Table>,
}

fn folder() -> Option<PathBuf> {
    let beside = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/exports"));
    let named = std::env::var_os("DOCKET_FOREIGN_EXPORTS").map(PathBuf::from);
    named.or(Some(beside)).filter(|folder| folder.is_dir())
}

fn cards() -> Vec<Card> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance/cards");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |file: &PathBuf| {
        let text = std::fs::read_to_string(file).unwrap();
        let cards: Cards = toml::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", file.display()));
        cards.file
    };
    files.iter().flat_map(read).collect()
}

/// The tables below the folder, as paths with slashes. Tracking answers are no exports.
fn tables(folder: &Path, at: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(at).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            if name != "tracking" {
                tables(folder, &path, found);
            }
        } else if [".csv", ".tsv", ".txt"].iter().any(|ending| name.ends_with(ending)) {
            found.insert(name);
        }
    }
}

fn money(amount: Option<Money>) -> String {
    amount.map(|amount| amount.to_string()).unwrap_or_default()
}

fn date<T: std::fmt::Display>(moment: Option<T>) -> String {
    moment.map(|moment| moment.to_string()).unwrap_or_default()
}

fn strings(list: Vec<String>) -> toml::Value {
    toml::Value::Array(list.into_iter().map(toml::Value::String).collect())
}

fn order_fact(order: &OrderRecord, name: &str) -> toml::Value {
    let parcel = order.shipments.first().cloned().unwrap_or_default();
    toml::Value::String(match name {
        "number" => order.number.clone(),
        "total" => money(order.total),
        "subtotal" => money(order.subtotal),
        "shipping" => money(order.shipping),
        "tax" => money(order.tax),
        "discount" => money(order.discount),
        "refunded" => money(order.refunded),
        "status" => order.platform_status.clone(),
        "stage" => order.stage.name().to_owned(),
        "buyer" => order.buyer.name.clone(),
        "username" => order.buyer.username.clone(),
        "email" => order.buyer.email.clone(),
        "phone" => order.buyer.phone.clone(),
        "name" => order.ship_to.name.clone(),
        "line1" => order.ship_to.line1.clone(),
        "line2" => order.ship_to.line2.clone(),
        "city" => order.ship_to.city.clone(),
        "region" => order.ship_to.region.clone(),
        "postal_code" => order.ship_to.postal_code.clone(),
        "country" => order.ship_to.country.clone(),
        "ordered_at" => date(order.ordered_at),
        "paid_at" => date(order.paid_at),
        "ship_by" => date(order.ship_by),
        "shipped_at" => date(parcel.shipped_at),
        "delivered_at" => date(parcel.delivered_at),
        "carrier" => parcel.carrier,
        "item_count" => return toml::Value::Integer(order.items.len() as i64),
        "pieces" => {
            return toml::Value::Integer(order.items.iter().map(|item| i64::from(item.quantity)).sum());
        }
        "skus" => return strings(order.items.iter().map(|item| item.sku.clone()).collect()),
        "tracking" => {
            return strings(order.shipments.iter().map(|parcel| parcel.tracking_number.clone()).collect());
        }
        other => panic!("a card asks for \"{other}\", which no order has"),
    })
}

fn side_fact(side: &SideRecord, name: &str) -> toml::Value {
    let (parcel, payment) = match &side.fact {
        SideFact::Shipment(parcel) => (parcel.clone(), Payment::default()),
        SideFact::Payment(payment) => (Shipment::default(), payment.clone()),
    };
    toml::Value::String(match name {
        "key" => side.key.clone(),
        "order_number" => side.order_number.clone(),
        "platform" => side.platform.clone(),
        "at" => date(side.at),
        "stage" => side.stage.name().to_owned(),
        "voided" => return toml::Value::Boolean(side.is_void()),
        "buyer" => side.buyer.name.clone(),
        "username" => side.buyer.username.clone(),
        "email" => side.buyer.email.clone(),
        "name" => side.ship_to.name.clone(),
        "line1" => side.ship_to.line1.clone(),
        "city" => side.ship_to.city.clone(),
        "region" => side.ship_to.region.clone(),
        "postal_code" => side.ship_to.postal_code.clone(),
        "country" => side.ship_to.country.clone(),
        "tracking" => parcel.tracking_number,
        "carrier" => parcel.carrier,
        "service" => parcel.service,
        "postage" => money(parcel.cost),
        "insured" => money(parcel.insured_value),
        "shipped_at" => date(parcel.shipped_at),
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

/// Whether a fact is as the card says. A card may tell the day of a moment only.
fn agrees(name: &str, is: &toml::Value, want: &toml::Value) -> bool {
    let moment = name.ends_with("_at") || matches!(name, "at" | "ship_by");
    match (is.as_str(), want.as_str()) {
        (Some(is), Some(want)) if moment && want.len() >= 10 => is.starts_with(want),
        _ => is == want,
    }
}

fn text<'a>(card: &'a toml::Table, key: &str) -> Option<&'a str> {
    card.get(key).and_then(toml::Value::as_str)
}

/// What differs from the card.
fn differences(folder: &Path, card: &Card) -> Vec<String> {
    let plan = match inspect(&folder.join(&card.path), &Overrides::default()) {
        Ok(plan) if card.error.is_empty() => plan,
        Ok(plan) => return vec![format!("read as {} instead of refused ({})", plan.format, card.why)],
        Err(error) if error.code() == card.error => return Vec::new(),
        Err(error) => return vec![format!("refused: {error}")],
    };
    let (mut orders, mut sides) = (Vec::new(), Vec::new());
    let mut ignored = 0;
    let counted = read(&plan, &mut |emitted, _| {
        match emitted {
            Emitted::Order(order) => orders.push(*order),
            Emitted::Side(side) => sides.push(*side),
            Emitted::Ignored { .. } => ignored += 1,
            Emitted::Rejected(_) | Emitted::Noted(_) => {}
        }
        ControlFlow::Continue(())
    })
    .unwrap();
    let mut wrong = Vec::new();
    let mut same = |what: &str, is: String, want: String| {
        if is != want {
            wrong.push(format!("{what} is {is}, the card says {want}"));
        }
    };
    let numbers: BTreeSet<&str> = orders.iter().map(|order| order.number.as_str()).collect();
    same("format", plan.format.clone(), card.format.clone());
    same("kind", plan.kind.name().to_owned(), card.kind.clone());
    same("records", counted.records.to_string(), card.records.to_string());
    same("rejected", counted.rejected.to_string(), card.rejected.to_string());
    same("accepted", counted.accepted.to_string(), (card.records - card.rejected).to_string());
    same("orders", numbers.len().to_string(), card.orders.to_string());
    same("sides", sides.len().to_string(), card.sides.to_string());
    if let Some(want) = card.ignored {
        same("ignored", ignored.to_string(), want.to_string());
    }
    for want in &card.order {
        let number = text(want, "number").unwrap_or_default();
        let Some(order) = orders.iter().find(|order| order.number == number) else {
            wrong.push(format!("order {number} is missing"));
            continue;
        };
        for (key, value) in want {
            let is = order_fact(order, key);
            if !agrees(key, &is, value) {
                wrong.push(format!("order {number}: {key} is {is}, the card says {value}"));
            }
        }
    }
    for (index, want) in card.side.iter().enumerate() {
        // A card names a record by one of its numbers, else by its place.
        let by = ["key", "reference", "tracking", "order_number"]
            .into_iter()
            .find(|name| text(want, name).is_some());
        let found = match by {
            Some(name) => sides.iter().find(|side| side_fact(side, name).as_str() == text(want, name)),
            None => sides.get(index),
        };
        let Some(side) = found else {
            wrong.push(format!("side record {want} is missing"));
            continue;
        };
        for (key, value) in want {
            let is = side_fact(side, key);
            if !agrees(key, &is, value) {
                wrong.push(format!("side record {}: {key} is {is}, the card says {value}", index + 1));
            }
        }
    }
    wrong
}

#[test]
fn every_foreign_export_reads_as_its_card_says() {
    let Some(folder) = folder() else {
        eprintln!("skipped: no foreign exports here (set DOCKET_FOREIGN_EXPORTS to their folder)");
        return;
    };
    let cards = cards();
    let mut there = BTreeSet::new();
    tables(&folder, &folder, &mut there);
    let told: BTreeSet<String> = cards.iter().map(|card| card.path.clone()).collect();
    let mut wrong: Vec<String> = there.difference(&told).map(|path| format!("{path} has no card")).collect();
    wrong.extend(told.difference(&there).map(|path| format!("{path} has a card and is not there")));
    for card in cards.iter().filter(|card| there.contains(&card.path)) {
        wrong.extend(differences(&folder, card).into_iter().map(|why| format!("{}: {why}", card.path)));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
