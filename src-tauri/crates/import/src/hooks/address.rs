//! An address that stands in one cell on several lines.

use docket_domain::Address;

/// Takes the lines apart: the addressee where `named`, the street, what follows it, and the country where the
/// last line is one. City and postal code are not guessed; they stay on their line.
pub(crate) fn apart(cell: &str, named: bool) -> Address {
    let mut lines: Vec<&str> = cell.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut address = Address::default();
    if named && lines.len() > 2 {
        address.name = lines.remove(0).to_owned();
    }
    if let Some(last) = lines.last() {
        let country = Address { country: (*last).to_owned(), ..Address::default() };
        if lines.len() > 1 && country.country_code().is_some() {
            address.country = country.country;
            lines.pop();
        }
    }
    let mut lines = lines.into_iter();
    address.line1 = lines.next().unwrap_or_default().to_owned();
    address.line2 = lines.collect::<Vec<_>>().join(", ");
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_one_cell_become_an_address() {
        let address = apart("Ilse Brandt\r\nHafenweg 8\r\n28195 Bremen\r\nGermany\r\n", true);
        assert_eq!(address.name, "Ilse Brandt");
        assert_eq!((address.line1.as_str(), address.line2.as_str()), ("Hafenweg 8", "28195 Bremen"));
        assert_eq!(address.country, "Germany");
        assert_eq!(address.city, "");
    }

    #[test]
    fn what_is_no_country_stays_where_it_stands() {
        let address = apart("12 Quay St\nGalway\nSomewhere Else", false);
        assert_eq!(
            (address.line1.as_str(), address.line2.as_str()),
            ("12 Quay St", "Galway, Somewhere Else")
        );
        assert_eq!((address.name.as_str(), address.country.as_str()), ("", ""));
    }
}
