//! Several items in one cell, as shop systems pack them.

use serde::Deserialize;

/// How the items of an order are packed into one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Packed {
    /// `name:Tea cup|sku:T-1|quantity:2|total:9.00;name:…`: pairs of a name and a value.
    Pairs,
}

/// A packed item: what the cell says, the amounts as text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct PackedItem {
    pub sku: String,
    pub title: String,
    pub variation: String,
    /// Pieces as written; empty when the cell does not say.
    pub quantity: String,
    /// Price of the line as written.
    pub total: String,
    /// Price of one piece as written.
    pub price: String,
}

impl Packed {
    /// The items of a cell; nothing where the cell is not packed like this.
    pub(crate) fn items(self, cell: &str) -> Vec<PackedItem> {
        match self {
            Packed::Pairs => pairs(cell),
        }
    }
}

fn pairs(cell: &str) -> Vec<PackedItem> {
    // A `;` may be part of a title or of an entity in it; one that parts two items has the first pair of an
    // item behind it.
    let starts = |text: &str| {
        let text = text.trim_start().to_ascii_lowercase();
        ["name:", "id:", "sku:", "product_id:"].iter().any(|name| text.starts_with(name))
    };
    let mut parts: Vec<&str> = Vec::new();
    let mut rest = cell;
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|text| text.find(';')).map(|at| from + at) {
        let (before, after) = (rest.get(..at).unwrap_or(""), rest.get(at + 1..).unwrap_or(""));
        if starts(after) {
            parts.push(before);
            (rest, from) = (after, 0);
        } else {
            from = at + 1;
        }
    }
    parts.push(rest);
    let mut items = Vec::new();
    for part in parts {
        let mut item = PackedItem::default();
        for pair in part.split('|') {
            let Some((name, value)) = pair.split_once(':') else { continue };
            let value = value.trim().to_owned();
            match name.trim().to_lowercase().as_str() {
                "name" => item.title = value,
                "sku" => item.sku = value,
                "quantity" | "qty" => item.quantity = value,
                "total" => item.total = value,
                "price" => item.price = value,
                "meta" => item.variation = value,
                _ => {}
            }
        }
        if item != PackedItem::default() {
            items.push(item);
        }
    }
    items
}
