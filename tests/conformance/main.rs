//! Every foreign export that lies in the folder named by `DOCKET_FOREIGN_EXPORTS` is read as its card says. The
//! files are not ours and stay outside of the project; without the folder the test says so and checks nothing.
#![allow(clippy::print_stderr, clippy::unwrap_used, missing_docs, reason = "a skip must be seen")]

use std::ops::ControlFlow;
use std::path::PathBuf;

use docket_import::{Emitted, Overrides, inspect, read};
use serde::Deserialize;

#[derive(Deserialize)]
struct Cards {
    file: Vec<Card>,
}

#[derive(Deserialize)]
struct Card {
    path: String,
    format: String,
    records: u64,
    orders: u64,
    #[serde(default)]
    rejected: u64,
}

fn folder() -> Option<PathBuf> {
    let beside = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/exports"));
    let named = std::env::var_os("DOCKET_FOREIGN_EXPORTS").map(PathBuf::from);
    named.or(Some(beside)).filter(|folder| folder.is_dir())
}

#[test]
fn every_foreign_export_with_a_card_reads_as_the_card_says() {
    let Some(folder) = folder() else {
        eprintln!("skipped: no foreign exports here (set DOCKET_FOREIGN_EXPORTS to their folder)");
        return;
    };
    let cards: Cards = toml::from_str(include_str!("cards.toml")).unwrap();
    let mut wrong = Vec::new();
    for card in &cards.file {
        let path = folder.join(&card.path);
        let plan = match inspect(&path, &Overrides::default()) {
            Ok(plan) => plan,
            Err(error) => {
                wrong.push(format!("{}: {error}", card.path));
                continue;
            }
        };
        let mut orders = std::collections::BTreeSet::new();
        let counted = read(&plan, &mut |emitted, _| {
            if let Emitted::Order(order) = emitted {
                orders.insert(order.number.clone());
            }
            ControlFlow::Continue(())
        })
        .unwrap();
        let found = (plan.format.as_str(), counted.records, orders.len() as u64, counted.rejected);
        let told = (card.format.as_str(), card.records, card.orders, card.rejected);
        if found != told {
            wrong.push(format!("{}: {found:?}, the card says {told:?}", card.path));
        }
        assert_eq!(counted.records, counted.accepted + counted.rejected, "{}", card.path);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
