//! What is particular to TikTok Shop.

use docket_domain::{Address, Currency};

/// No column names the currency, but each shop sells in one country only. The country of the address tells it;
/// where that is masked or left out, Thai words are written in Thailand only, and only the American export has
/// times with AM and PM.
pub(crate) fn currency(country: &str, status: &str, created: &str) -> Option<Currency> {
    let address = Address { country: country.trim().to_owned(), ..Address::default() };
    let by_code = |code: &str| {
        Some(match code {
            "US" => "USD",
            "GB" => "GBP",
            "DE" | "FR" | "IT" | "ES" | "IE" => "EUR",
            "TH" => "THB",
            "ID" => "IDR",
            "MY" => "MYR",
            "PH" => "PHP",
            "SG" => "SGD",
            "VN" => "VND",
            "MX" => "MXN",
            "BR" => "BRL",
            "JP" => "JPY",
            _ => return None,
        })
    };
    let by_name = || {
        Some(match address.country.to_lowercase().as_str() {
            "th" | "thailand" | "\u{e1b}\u{e23}\u{e30}\u{e40}\u{e17}\u{e28}\u{e44}\u{e17}\u{e22}" => "THB",
            "id" | "indonesia" => "IDR",
            "my" | "malaysia" => "MYR",
            "ph" | "philippines" => "PHP",
            "sg" | "singapore" => "SGD",
            "vn" | "vietnam" | "viet nam" => "VND",
            "mx" | "mexico" => "MXN",
            "br" | "brazil" => "BRL",
            _ => return None,
        })
    };
    let by_words = || status.contains(|c: char| ('\u{e00}'..='\u{e7f}').contains(&c)).then_some("THB");
    let by_clock = || twelve_hours(created).then_some("USD");
    let code =
        address.country_code().and_then(by_code).or_else(by_name).or_else(by_words).or_else(by_clock)?;
    Currency::from_code(code)
}

/// Whether the time in that cell counts twelve hours, as only the American export does, which also writes the
/// month first.
pub(crate) fn twelve_hours(cell: &str) -> bool {
    let clock = cell.trim().to_ascii_uppercase();
    clock.ends_with("AM") || clock.ends_with("PM")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("United States", "To ship", "03/01/2026 10:00:00", Some("USD"))]
    #[case("Thailand", "Shipped", "03/01/2026 10:00:00", Some("THB"))]
    #[case("", "\u{e22}\u{e01}\u{e40}\u{e25}\u{e34}\u{e01}", "03/01/2026 10:00:00", Some("THB"))]
    #[case("", "To ship", "03/01/2026 4:41:10 PM\t", Some("USD"))]
    #[case("", "To ship", "03/01/2026 16:41:10", None)]
    fn the_country_or_its_habits_tell_the_currency(
        #[case] country: &str,
        #[case] status: &str,
        #[case] created: &str,
        #[case] want: Option<&str>,
    ) {
        assert_eq!(currency(country, status, created).map(|currency| currency.code()), want);
    }
}
