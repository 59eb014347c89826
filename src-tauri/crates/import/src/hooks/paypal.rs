//! What is particular to PayPal.

use crate::cells::identifier;

/// The order number among the cells in which one may stand, the better ones first: the shop's own field, then
/// the invoice number. Shops put more than a number there, and PayPal's own invoices have numbers that no shop
/// knows.
pub(crate) fn order_number<'a>(cells: impl Iterator<Item = (usize, &'a str)>) -> String {
    cells.map(|(_, cell)| bare(identifier(cell))).find(|number| !number.is_empty()).unwrap_or_default()
}

fn bare(cell: &str) -> String {
    // {"order_id":1234,"order_key":"wc_order_…"}
    if cell.starts_with('{') {
        let after = cell.split("\"order_id\"").nth(1).unwrap_or("");
        let value = after.trim_start_matches([':', ' ', '"']);
        let end = value.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(value.len());
        return value.get(..end).unwrap_or("").to_owned();
    }
    // 1234|wc_order_…
    let number = match cell.split_once('|') {
        Some((number, key)) if key.contains("order") => number,
        _ => cell,
    };
    let number = number.trim().trim_start_matches('#');
    if number.contains(char::is_whitespace) || number.len() > 60 || is_invoice(number) {
        return String::new();
    }
    // WooCommerce puts a prefix of its own before the number.
    match number.strip_prefix("WC-") {
        Some(rest) if rest.bytes().all(|byte| byte.is_ascii_digit()) => rest.to_owned(),
        _ => number.to_owned(),
    }
}

/// `INV2-Q7ZL-44KD-8WPX-PM3A`: an invoice that PayPal numbered.
fn is_invoice(number: &str) -> bool {
    let groups: Vec<&str> = number.split('-').collect();
    groups.len() == 5
        && number.starts_with("IN")
        && groups.iter().all(|group| group.len() == 4 && group.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(&["1042"], "1042")]
    #[case(&["#1042", "INV2-Q7ZL-44KD-8WPX-PM3A"], "1042")]
    #[case(&["INV2-Q7ZL-44KD-8WPX-PM3A"], "")]
    #[case(&["two words", "A-77"], "A-77")]
    #[case(&["{\"order_id\":1042,\"order_key\":\"wc_order_x\"}"], "1042")]
    #[case(&["{\"order_id\": \"10-42\"}"], "10-42")]
    #[case(&["{\"other\":1}", "WC-1042"], "1042")]
    #[case(&["1042|wc_order_x1"], "1042")]
    #[case(&["WC-10A"], "WC-10A")]
    #[case(&[], "")]
    fn the_number_is_found_among_what_shops_write(#[case] cells: &[&str], #[case] want: &str) {
        assert_eq!(order_number(cells.iter().copied().enumerate()), want);
    }
}
