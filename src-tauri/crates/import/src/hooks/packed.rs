//! Several items in one cell, as shop systems pack them.

use serde::Deserialize;

/// How the items of an order are packed into one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Packed {
    /// `name:Tea cup|sku:T-1|quantity:2|total:9.00;name:…`: pairs of a name and a value.
    Pairs,
    /// `Product ID: 7, Product Qty: 2, Product SKU: T-1, Product Name: Tea cup, …|Product ID: …`: BigCommerce.
    ProductDetails,
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
            Packed::ProductDetails => product_details(cell),
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

/// The parts of a product, in the order in which the shop writes them. A name may hold commas and bars, so a part
/// ends where the next one begins.
fn product_details(cell: &str) -> Vec<PackedItem> {
    const PARTS: [&str; 8] = [
        "Product Qty: ",
        "Product SKU: ",
        "Product Name: ",
        "Product Weight: ",
        "Product Variation Details: ",
        "Product Unit Price: ",
        "Product Total Price: ",
        "Product ID: ",
    ];
    let starts = |text: &str| PARTS.iter().position(|part| text.starts_with(part));
    let mut items = Vec::new();
    for product in cell.split("Product ID: ").skip(1) {
        let mut item = PackedItem::default();
        let mut rest = product;
        while let Some(at) = rest.find("Product ") {
            rest = rest.get(at..).unwrap_or("");
            let Some(name) = starts(rest).and_then(|index| PARTS.get(index)) else {
                rest = rest.get("Product ".len()..).unwrap_or("");
                continue;
            };
            rest = rest.get(name.len()..).unwrap_or("");
            let end = rest
                .match_indices(", Product ")
                .map(|(end, _)| end)
                .find(|end| rest.get(end + 2..).is_some_and(|next| starts(next).is_some()));
            let value = rest.get(..end.unwrap_or(rest.len())).unwrap_or("");
            let value = value.trim().trim_end_matches('|').trim_end().to_owned();
            match *name {
                "Product Qty: " => item.quantity = value,
                "Product SKU: " => item.sku = value,
                "Product Name: " => item.title = value,
                "Product Variation Details: " => item.variation = value,
                "Product Unit Price: " => item.price = value,
                "Product Total Price: " => item.total = value,
                _ => {}
            }
            rest = end.map_or("", |end| rest.get(end..).unwrap_or(""));
        }
        if item != PackedItem::default() {
            items.push(item);
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_name_may_hold_commas_and_bars() {
        let cell = "Product ID: 100, Product Qty: 2, Product SKU: T-1, Product Name: Tea cup, blue | small, \
                    Product Weight: 0.5000, Product Variation Details: Size: S, Product Unit Price: 9.50, \
                    Product Total Price: 19.00|Product ID: 101, Product Qty: 1, Product SKU: , Product Name: \
                    Product Name plate, Product Weight: 0.1000, Product Variation Details: , Product Unit \
                    Price: 4.00, Product Total Price: 4.00";
        let items = Packed::ProductDetails.items(cell);
        let told: Vec<_> = items
            .iter()
            .map(|item| (item.sku.as_str(), item.title.as_str(), item.quantity.as_str(), item.price.as_str()))
            .collect();
        assert_eq!(
            told,
            [("T-1", "Tea cup, blue | small", "2", "9.50"), ("", "Product Name plate", "1", "4.00")]
        );
        assert_eq!(items[0].variation, "Size: S");
        assert_eq!(items[0].total, "19.00");
        assert_eq!(Packed::ProductDetails.items("no product at all"), []);
    }
}
