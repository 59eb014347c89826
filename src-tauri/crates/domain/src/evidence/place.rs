//! Whether the place a carrier names is the place on the order. Carriers write places in their own way
//! ("ALDER, OR 97003", "10115 Berlin"), so the order's city, region and postal code are looked for in what the
//! carrier wrote, without case, accents and signs.

use crate::Address;

/// What a comparison of places gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceMatch {
    /// The postal code is the same, as far as the country's carriers print it.
    PostalCode,
    /// City and region are the same; where nobody writes a region, the city.
    City,
    /// Only the city is told, and the region decides.
    CityOnly,
    /// It names another place.
    Other,
    /// Nothing is known to compare.
    Unknown,
}

/// Compares the place that a carrier wrote with the address of the order.
pub fn place_match(told: &str, address: &Address) -> PlaceMatch {
    let words = words(told);
    let country = address.country_code();
    let code = postal_code(&address.postal_code, country);
    let city = spellings(&address.city);
    if words.is_empty() || (code.is_empty() && address.city.trim().is_empty()) {
        return PlaceMatch::Unknown;
    }
    if !code.is_empty() && has_code(&words, &code, country) {
        return PlaceMatch::PostalCode;
    }
    let told_ways = spellings(told);
    let here = city.iter().any(|city| {
        !city.is_empty() && told_ways.iter().any(|told| format!(" {told} ").contains(&format!(" {city} ")))
    });
    if !here {
        return PlaceMatch::Other;
    }
    if !matches!(country, Some("US" | "CA" | "AU")) || address.region.trim().is_empty() {
        return PlaceMatch::City;
    }
    let city_words = city.first().map(|city| city.split(' ').count()).unwrap_or_default();
    let region = region_code(&address.region);
    // The city's own words are no region: "Washington, DC" is not in Washington State.
    let rest = told_ways.first().map(|told| without_city(told, &city)).unwrap_or_default();
    let regions: Vec<&str> = REGIONS
        .iter()
        .filter(|(code, name)| {
            let padded = format!(" {rest} ");
            padded.contains(&format!(" {code} ")) || padded.contains(&format!(" {name} "))
        })
        .map(|(code, _)| *code)
        .collect();
    match (regions.is_empty(), regions.contains(&region.as_str())) {
        (_, true) => PlaceMatch::City,
        (true, false) if words.len() >= city_words => PlaceMatch::CityOnly,
        (true | false, false) => PlaceMatch::Other,
    }
}

fn without_city(told: &str, city: &[String]) -> String {
    let padded = format!(" {told} ");
    let found = city.iter().find(|city| !city.is_empty() && padded.contains(&format!(" {city} ")));
    match found {
        Some(city) => padded.replacen(&format!(" {city} "), " ", 1).trim().to_owned(),
        None => told.to_owned(),
    }
}

/// The part of a postal code that has to be the same: ZIP without its +4, outward code of the United Kingdom,
/// forward sortation area of Canada, else the whole code.
fn postal_code(code: &str, country: Option<&str>) -> String {
    let compact: String = plain(code, false).split(' ').collect();
    match country {
        Some("US") => compact.chars().filter(char::is_ascii_digit).take(5).collect(),
        Some("GB") if compact.len() > 4 => compact.chars().take(compact.chars().count() - 3).collect(),
        Some("CA") => compact.chars().take(3).collect(),
        // "D-10115" and "10115" are one code.
        Some("DE" | "AT" | "CH" | "FR" | "IT" | "ES" | "BE" | "DK" | "NO" | "FI" | "AU") => {
            compact.chars().filter(char::is_ascii_digit).collect()
        }
        Some(_) | None => compact,
    }
}

fn has_code(words: &[String], code: &str, country: Option<&str>) -> bool {
    let begins = matches!(country, Some("US" | "CA"));
    let same = |word: &str| {
        word == code
            || (begins
                && word.starts_with(code)
                && word.len() > code.len()
                && word.len() <= code.len() + 4
                && (country != Some("US") || word.len() == 9))
            || (country == Some("GB") && word.strip_prefix(code).is_some_and(|rest| rest.len() == 3))
    };
    words.iter().any(|word| same(word))
        || words.windows(2).any(|pair| pair.concat() == code)
        || words.windows(3).any(|three| three.concat() == code)
}

fn words(text: &str) -> Vec<String> {
    plain(text, false).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Both ways in which a place with umlauts is written without them.
fn spellings(text: &str) -> Vec<String> {
    let (short, long) = (plain(text, false), plain(text, true));
    if short == long { vec![short] } else { vec![short, long] }
}

/// Small letters and digits with one blank between words; accents fall away, umlauts become one letter or two.
fn plain(text: &str, long: bool) -> String {
    let mut out = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        let base = match (letter, long) {
            ('ä', true) | ('æ', _) => "ae",
            ('ö', true) | ('œ', _) => "oe",
            ('ü', true) => "ue",
            ('ß', _) => "ss",
            ('à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ą', _) => "a",
            ('ç' | 'ć' | 'č', _) => "c",
            ('ď', _) => "d",
            ('è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě', _) => "e",
            ('ì' | 'í' | 'î' | 'ï', _) => "i",
            ('ł', _) => "l",
            ('ñ' | 'ń' | 'ň', _) => "n",
            ('ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø', _) => "o",
            ('ř', _) => "r",
            ('ś' | 'š', _) => "s",
            ('ť', _) => "t",
            ('ù' | 'ú' | 'û' | 'ü' | 'ů', _) => "u",
            ('ý' | 'ÿ', _) => "y",
            ('ź' | 'ż' | 'ž', _) => "z",
            ('\'' | '’' | '.', _) => continue,
            (other, _) if other.is_alphanumeric() => {
                out.push(other);
                continue;
            }
            (_, _) => " ",
        };
        out.push_str(base);
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn region_code(region: &str) -> String {
    let region = plain(region, false);
    let known = REGIONS.iter().find(|(code, name)| *code == region || *name == region);
    known.map_or(region.clone(), |(code, _)| (*code).to_owned())
}

/// States and provinces by code and name, in countries whose carriers print them.
const REGIONS: &[(&str, &str)] = &[
    ("al", "alabama"),
    ("ak", "alaska"),
    ("az", "arizona"),
    ("ar", "arkansas"),
    ("ca", "california"),
    ("co", "colorado"),
    ("ct", "connecticut"),
    ("de", "delaware"),
    ("dc", "district of columbia"),
    ("fl", "florida"),
    ("ga", "georgia"),
    ("hi", "hawaii"),
    ("id", "idaho"),
    ("il", "illinois"),
    ("in", "indiana"),
    ("ia", "iowa"),
    ("ks", "kansas"),
    ("ky", "kentucky"),
    ("la", "louisiana"),
    ("me", "maine"),
    ("md", "maryland"),
    ("ma", "massachusetts"),
    ("mi", "michigan"),
    ("mn", "minnesota"),
    ("ms", "mississippi"),
    ("mo", "missouri"),
    ("mt", "montana"),
    ("ne", "nebraska"),
    ("nv", "nevada"),
    ("nh", "new hampshire"),
    ("nj", "new jersey"),
    ("nm", "new mexico"),
    ("ny", "new york"),
    ("nc", "north carolina"),
    ("nd", "north dakota"),
    ("oh", "ohio"),
    ("ok", "oklahoma"),
    ("or", "oregon"),
    ("pa", "pennsylvania"),
    ("ri", "rhode island"),
    ("sc", "south carolina"),
    ("sd", "south dakota"),
    ("tn", "tennessee"),
    ("tx", "texas"),
    ("ut", "utah"),
    ("vt", "vermont"),
    ("va", "virginia"),
    ("wa", "washington"),
    ("wv", "west virginia"),
    ("wi", "wisconsin"),
    ("wy", "wyoming"),
    ("pr", "puerto rico"),
    ("ab", "alberta"),
    ("bc", "british columbia"),
    ("mb", "manitoba"),
    ("nb", "new brunswick"),
    ("nl", "newfoundland and labrador"),
    ("ns", "nova scotia"),
    ("on", "ontario"),
    ("pe", "prince edward island"),
    ("qc", "quebec"),
    ("sk", "saskatchewan"),
    ("nsw", "new south wales"),
    ("vic", "victoria"),
    ("qld", "queensland"),
    ("tas", "tasmania"),
    ("act", "australian capital territory"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn at(city: &str, region: &str, postal_code: &str, country: &str) -> Address {
        Address {
            city: city.into(),
            region: region.into(),
            postal_code: postal_code.into(),
            country: country.into(),
            ..Address::default()
        }
    }

    #[test]
    fn places_are_compared_as_carriers_write_them() {
        use PlaceMatch::{City, CityOnly, Other, PostalCode, Unknown};
        let alder = at("Alder", "OR", "97003-2210", "United States");
        let berlin = at("Berlin", "", "D-10115", "Germany");
        let munich = at("München", "Bayern", "80331", "DE");
        let london = at("London", "Greater London", "SW1A 2AA", "UK");
        let ottawa = at("Ottawa", "Ontario", "K1A 0B1", "Canada");
        let sao = at("São Paulo", "SP", "01310-100", "Brazil");
        let cases = [
            ("ALDER, OR 97003", &alder, PostalCode),
            ("97003-1111", &alder, PostalCode),
            ("970031111", &alder, PostalCode),
            ("Alder, OR", &alder, City),
            ("alder oregon", &alder, City),
            ("Alder", &alder, CityOnly),
            ("Alder, WA 98001", &alder, Other),
            ("Salem, OR 97301", &alder, Other),
            ("", &alder, Unknown),
            ("10115 Berlin", &berlin, PostalCode),
            ("BERLIN, DE", &berlin, City),
            ("Hamburg", &berlin, Other),
            ("MUENCHEN", &munich, City),
            ("Munchen", &munich, City),
            ("München, Deutschland", &munich, City),
            ("SW1A", &london, PostalCode),
            ("sw1a2ab", &london, PostalCode),
            ("SW1E 5JE, Croydon", &london, Other),
            ("London", &london, City),
            ("K1A 9Z9", &ottawa, PostalCode),
            ("OTTAWA, ON", &ottawa, City),
            ("Ottawa, QC", &ottawa, Other),
            ("SAO PAULO", &sao, City),
            ("01310-100", &sao, PostalCode),
        ];
        for (told, address, expected) in cases {
            assert_eq!(place_match(told, address), expected, "{told} against {}", address.city);
        }
        assert_eq!(place_match("Anywhere", &Address::default()), Unknown);
    }

    #[test]
    fn a_city_that_is_called_like_a_state_is_no_state() {
        let capital = at("Washington", "DC", "20001", "US");
        assert_eq!(place_match("WASHINGTON, DC", &capital), PlaceMatch::City);
        assert_eq!(place_match("WASHINGTON", &capital), PlaceMatch::CityOnly);
    }
}
