//! Postal addresses as they came with the order. They are kept byte for byte and never "improved".

mod key;

use serde::{Deserialize, Serialize};

/// An address as imported. Absent parts are empty strings.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Address {
    /// Addressee.
    pub name: String,
    /// Company.
    pub company: String,
    /// First address line.
    pub line1: String,
    /// Second address line.
    pub line2: String,
    /// City.
    pub city: String,
    /// State, province, county.
    pub region: String,
    /// Postal code, as text: leading zeros count.
    pub postal_code: String,
    /// Country as the file names it, name or code.
    pub country: String,
}

impl Address {
    /// Whether nothing at all is known.
    pub fn is_empty(&self) -> bool {
        *self == Address::default()
    }

    /// The block to show, copy and put into letters: one line a part, as imported. City, region and postal
    /// code share a line in the order the country writes them.
    pub fn block(&self) -> String {
        let place = match self.country_code() {
            Some("US" | "CA" | "AU") => {
                let head = join(", ", &[&self.city, &self.region]);
                join(" ", &[&head, &self.postal_code])
            }
            Some("GB" | "IE") => join("\n", &[&self.city, &self.region, &self.postal_code]),
            Some(
                "DE" | "AT" | "CH" | "FR" | "IT" | "ES" | "NL" | "BE" | "SE" | "DK" | "NO" | "FI" | "PL"
                | "PT",
            ) => {
                let head = join(" ", &[&self.postal_code, &self.city]);
                join(", ", &[&head, &self.region])
            }
            _ => {
                let head = join(" ", &[&self.city, &self.postal_code]);
                join(", ", &[&head, &self.region])
            }
        };
        join("\n", &[&self.name, &self.company, &self.line1, &self.line2, &place, &self.country])
    }

    /// The country's ISO 3166 code, when the imported name or code is known.
    pub fn country_code(&self) -> Option<&'static str> {
        country_code(&self.country)
    }
}

/// The ISO 3166 code of a country by its name or code, as exports and sellers write it.
pub fn country_code(country: &str) -> Option<&'static str> {
    let folded = crate::text::folded(country);
    COUNTRIES
        .iter()
        .find(|(code, names)| code.eq_ignore_ascii_case(&folded) || names.iter().any(|name| *name == folded))
        .map(|(code, _)| *code)
}

/// The codes of all countries that are known by name.
pub fn country_codes() -> impl Iterator<Item = &'static str> {
    COUNTRIES.iter().map(|(code, _)| *code)
}

fn join(separator: &str, parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.trim().is_empty()).copied().collect::<Vec<_>>().join(separator)
}

/// Names under which exports write a country, in English and German.
const COUNTRIES: &[(&str, &[&str])] = &[
    (
        "US",
        &[
            "usa",
            "united states",
            "united states of america",
            "vereinigte staaten",
            "vereinigte staaten von amerika",
        ],
    ),
    ("GB", &["uk", "united kingdom", "great britain", "vereinigtes königreich", "großbritannien"]),
    ("DE", &["germany", "deutschland"]),
    ("AT", &["austria", "österreich"]),
    ("CH", &["switzerland", "schweiz"]),
    ("LI", &["liechtenstein"]),
    ("FR", &["france", "frankreich"]),
    ("IT", &["italy", "italien"]),
    ("ES", &["spain", "spanien"]),
    ("PT", &["portugal"]),
    ("NL", &["netherlands", "the netherlands", "niederlande"]),
    ("BE", &["belgium", "belgien"]),
    ("LU", &["luxembourg", "luxemburg"]),
    ("SE", &["sweden", "schweden"]),
    ("DK", &["denmark", "dänemark"]),
    ("NO", &["norway", "norwegen"]),
    ("FI", &["finland", "finnland"]),
    ("PL", &["poland", "polen"]),
    ("CZ", &["czech republic", "czechia", "tschechien"]),
    ("IE", &["ireland", "irland"]),
    ("CA", &["canada", "kanada"]),
    ("AU", &["australia", "australien"]),
    ("NZ", &["new zealand", "neuseeland"]),
    ("JP", &["japan"]),
    ("CN", &["china"]),
    ("IN", &["india", "indien"]),
    ("IL", &["israel"]),
    ("ZA", &["south africa", "südafrika"]),
    ("BD", &["bangladesh", "bangladesch"]),
    ("TH", &["thailand"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_block_keeps_every_letter_as_imported() {
        let address = Address {
            name: "Jürgen  Groß ".into(),
            line1: "Lange Straße 5".into(),
            city: "Köln".into(),
            postal_code: "01067".into(),
            country: "Deutschland".into(),
            ..Address::default()
        };
        assert_eq!(address.block(), "Jürgen  Groß \nLange Straße 5\n01067 Köln\nDeutschland");
        assert_eq!(address.country_code(), Some("DE"));
    }

    #[test]
    fn an_american_address_reads_city_state_zip() {
        let address = Address {
            name: "Owen Castle".into(),
            line1: "62 Larch Hill Rd".into(),
            city: "Alder".into(),
            region: "OR".into(),
            postal_code: "97003-2210".into(),
            country: "United States".into(),
            ..Address::default()
        };
        assert_eq!(address.block(), "Owen Castle\n62 Larch Hill Rd\nAlder, OR 97003-2210\nUnited States");
    }

    #[test]
    fn missing_parts_leave_no_empty_lines() {
        let address = Address { name: "Alma".into(), country: "US".into(), ..Address::default() };
        assert_eq!(address.block(), "Alma\nUS");
    }
}
