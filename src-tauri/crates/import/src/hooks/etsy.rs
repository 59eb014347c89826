//! What is particular to Etsy.

use docket_domain::Money;
use docket_domain::order::OrderRecord;

/// Name and account of a cell `Alma Quill (almaq)`, of a name alone, or of an account alone. What equals
/// the addressee is a name; another single word is an account.
pub(crate) fn display<'a>(text: &'a str, addressee: &str) -> (&'a str, &'a str) {
    if let Some((name, account)) = text.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
        let name = name.trim();
        // "Sign in with Apple user" is Etsy's stand-in for a name it was not given.
        return (
            if name.ends_with(" user") && name.starts_with("Sign in") { "" } else { name },
            account.trim(),
        );
    }
    if text.contains(char::is_whitespace) || text == addressee { (text, "") } else { ("", text) }
}

/// Etsy writes the adjusted total only after a partial refund; 0 means that nothing was adjusted.
pub(crate) fn finish(order: &mut OrderRecord, adjusted: Option<Money>) {
    if let (None, Some(total), Some(adjusted)) = (order.refunded, order.total, adjusted)
        && adjusted.currency == total.currency
        && (1..total.minor).contains(&adjusted.minor)
    {
        order.refunded = Some(Money::new(total.minor - adjusted.minor, total.currency));
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("Alma Quill (almaq)", "", ("Alma Quill", "almaq"))]
    #[case("almaq", "Alma Quill", ("", "almaq"))]
    #[case("wanda", "wanda", ("wanda", ""))]
    #[case("Alma Quill", "", ("Alma Quill", ""))]
    #[case("Sign in with Apple user (xkqh7)", "Tilda", ("", "xkqh7"))]
    #[case("", "Tilda", ("", ""))]
    fn an_etsy_buyer_is_a_name_an_account_or_both(
        #[case] text: &str,
        #[case] addressee: &str,
        #[case] want: (&str, &str),
    ) {
        assert_eq!(display(text, addressee), want);
    }
}
