//! When two addresses are one place, however they are spelled. The keys are for comparing and are shown to nobody.

use super::Address;

/// Words of streets and units with the spellings that stand for them, folded. Only what means the same in every
/// language that addresses come in.
const ALIKE: &[(&str, &[&str])] = &[
    ("st", &["street", "str", "strasse", "saint", "sankt"]),
    ("av", &["avenue", "ave", "avenida", "av"]),
    ("rd", &["road"]),
    ("dr", &["drive"]),
    ("ln", &["lane"]),
    ("ct", &["court"]),
    ("cres", &["crescent", "cresc"]),
    ("blvd", &["boulevard", "bd", "boul"]),
    ("pl", &["place", "platz"]),
    ("sq", &["square"]),
    ("ter", &["terrace", "terr"]),
    ("pkwy", &["parkway"]),
    ("hwy", &["highway"]),
    ("cir", &["circle"]),
    ("trl", &["trail"]),
    ("mt", &["mount"]),
    ("n", &["north", "nord"]),
    ("s", &["south", "sued"]),
    ("e", &["east", "ost"]),
    ("w", &["west"]),
    ("box", &["pobox", "postfach", "packstation"]),
];

/// Countries whose postal codes are figures alone.
const FIGURES: &[&str] = &[
    "us", "de", "fr", "it", "es", "at", "ch", "li", "be", "dk", "lu", "au", "nz", "no", "se", "fi", "cz",
    "pl",
];

/// Words after which the number of a flat comes.
const UNITS: &[&str] =
    &["apt", "apartment", "unit", "suite", "ste", "flat", "room", "rm", "wohnung", "whg", "top", "#"];

/// Words that say nothing about the place.
const SILENT: &[&str] = &["nr", "no", "number", "hausnummer", "hausnr", "p", "o", "po"];

impl Address {
    /// A key that is the same for every spelling of one place: small and capital letters, umlauts, punctuation,
    /// abbreviated streets, where the house number stands and on which line the flat is. Who lives there is no part
    /// of it. Empty where street or town are not known.
    pub fn place_key(&self) -> String {
        let mut words = words_of(&format!("{} {}", self.line1, self.line2));
        let town = match self.postal_key() {
            key if key.is_empty() => format!("{} {}", self.country_key(), words_of(&self.city).join(" ")),
            key => key,
        };
        let town_known = !self.postal_code.trim().is_empty() || !self.city.trim().is_empty();
        if words.is_empty() || !town_known {
            return String::new();
        }
        words.sort_unstable();
        format!("{town}|{}", words.join(" "))
    }

    /// A key that is the same for every spelling of one postal code of one country; empty where none is known. The
    /// four figures that Americans may add, blanks and a country before the code make no difference.
    pub fn postal_key(&self) -> String {
        let country = self.country_key();
        let mut code = folded(&self.postal_code).concat();
        if FIGURES.contains(&country.as_str()) {
            code.retain(|sign| sign.is_ascii_digit());
        }
        if code.is_empty() {
            return code;
        }
        // A table may have taken a leading zero for nothing.
        let code = match country.as_str() {
            "us" => format!("{:0>5}", code.get(..5).unwrap_or(&code)),
            "de" | "fr" | "it" | "es" => format!("{code:0>5}"),
            _ => code,
        };
        format!("{country} {code}")
    }

    fn country_key(&self) -> String {
        self.country_code().map_or_else(|| folded(&self.country).concat(), str::to_ascii_lowercase)
    }
}

/// The words of a street with what is alike made the same.
fn words_of(text: &str) -> Vec<String> {
    let text = text.replace('#', " # ");
    let mut words: Vec<String> = Vec::new();
    let mut unit = false;
    for word in folded(&text).into_iter().flat_map(|word| apart(&word)) {
        if UNITS.contains(&word.as_str()) {
            unit = true;
        } else if unit {
            words.push(format!("#{word}"));
            unit = false;
        } else if !SILENT.contains(&word.as_str()) {
            words.extend(reduced(&word));
        }
    }
    words
}

/// A word as it is compared: an abbreviation as what it stands for, a street grown together with its name as two.
fn reduced(word: &str) -> Vec<String> {
    let same = |word: &str| {
        let known = ALIKE.iter().find(|(key, others)| *key == word || others.contains(&word));
        known.map_or_else(|| plain(word), |(key, _)| (*key).to_owned())
    };
    for end in ["strasse", "str", "platz", "allee", "gasse", "weg"] {
        if let Some(name) = word.strip_suffix(end).filter(|name| name.chars().count() > 2) {
            return vec![plain(name), same(end)];
        }
    }
    vec![same(word)]
}

/// `Müller`, `Mueller` and `Muller` are alike.
fn plain(word: &str) -> String {
    word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
}

/// Figures and letters apart: `12a` is `12 a`.
fn apart(word: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut was = None;
    for letter in word.chars() {
        let is = letter.is_numeric();
        match parts.last_mut().filter(|_| was == Some(is)) {
            Some(last) => last.push(letter),
            None => parts.push(letter.to_string()),
        }
        was = Some(is);
    }
    parts
}

/// The words of a text in small letters without accents; signs part them, `#` is a word.
fn folded(text: &str) -> Vec<String> {
    let mut plain = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        match without_accent(letter) {
            Some(letters) => plain.push_str(letters),
            None if letter.is_alphanumeric() || letter == '#' => plain.push(letter),
            // An apostrophe and an accent of its own belong to the word, other signs part words.
            None if matches!(letter, '\'' | '’' | '\u{300}'..='\u{36f}') => {}
            None => plain.push(' '),
        }
    }
    plain.split_whitespace().map(str::to_owned).collect()
}

fn without_accent(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ä' | 'æ' => "ae",
        'ö' | 'ø' | 'œ' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'à' | 'á' | 'â' | 'ã' | 'ā' | 'ă' | 'ą' => "a",
        'å' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ō' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ť' | 'ț' | 'ţ' => "t",
        'ù' | 'ú' | 'û' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(line1: &str, line2: &str, postal_code: &str, city: &str, country: &str) -> Address {
        Address {
            line1: line1.into(),
            line2: line2.into(),
            postal_code: postal_code.into(),
            city: city.into(),
            country: country.into(),
            ..Address::default()
        }
    }

    /// Spellings of one place, a line each: line 1, line 2, postal code, town, country.
    const ONE_PLACE: &[&[[&str; 5]]] = &[
        &[
            ["62 Larch Hill Street", "Apt 4", "97003-2210", "Alder", "United States"],
            ["62 LARCH HILL ST.", "#4", "97003", "ALDER", "US"],
            ["62, Larch-Hill St", "Apartment 4", "97003", "", "USA"],
            ["Apt. 4, 62 Larch Hill Street", "", "97003 2210", "Alder", "united states of america"],
            ["62 Larch Hill St Unit 4", "", "97003", "Alder", "us"],
        ],
        &[
            ["Müllerstraße 12a", "", "50667", "Köln", "Deutschland"],
            ["Muellerstr. 12 A", "", "D-50667", "Koeln", "Germany"],
            ["MÜLLER-STRASSE 12 a", "", "50667", "Cologne", "DE"],
            ["Mullerstr.12a", "", " 50667 ", "Koln", "de"],
            ["12a Müller Str.", "", "50667", "Köln", "Germany"],
            ["Müller Straße", "Nr. 12a", "50667", "Köln", "Germany"],
            ["Mu\u{308}llerstraße 12a", "", "50667", "Ko\u{308}ln", "Germany"],
        ],
        &[
            ["7 Heron Court", "", "02134", "Boston", "US"],
            ["Heron Ct. 7", "", "2134", "Boston", "United States"],
        ],
        &[
            ["5 St. Mary's Road", "", "SW1A 1AA", "London", "United Kingdom"],
            ["5 Saint Marys Rd", "", "sw1a1aa", "LONDON", "GB"],
        ],
        &[
            ["12 Rue de l'Église", "", "75001", "Paris", "France"],
            ["12, rue de l’eglise", "", "75001", "PARIS", "FR"],
        ],
        &[
            ["P.O. Box 118", "", "12534", "Hudson", "US"],
            ["PO Box 118", "", "12534-0118", "Hudson", "US"],
            ["Box 118", "", "12534", "Hudson", "US"],
        ],
        &[["Lindenallee 3", "", "", "Graz", "Österreich"], ["3 Linden Allee", "", "", "GRAZ", "AT"]],
        &[["1 丁目", "", "100-0001", "東京", "Japan"], ["1丁目", "", "100 0001", "東京", "JP"]],
    ];

    #[test]
    fn every_spelling_of_a_place_has_the_same_key_and_every_place_another() {
        let mut keys = std::collections::BTreeSet::new();
        for spellings in ONE_PLACE {
            let of = |[line1, line2, postal, city, country]: [&str; 5]| {
                at(line1, line2, postal, city, country).place_key()
            };
            let spelled: Vec<String> = spellings.iter().copied().map(of).collect();
            let first = spelled.first().cloned().unwrap_or_default();
            assert_ne!(first, "");
            assert!(spelled.iter().all(|one| *one == first), "{spellings:?}: {spelled:?}");
            assert!(keys.insert(first), "{spellings:?} is another place");
        }
    }

    #[test]
    fn neighbours_other_flats_and_other_towns_are_other_places() {
        let home = at("62 Larch Hill St", "Apt 4", "97003", "Alder", "US").place_key();
        for other in [
            at("64 Larch Hill St", "Apt 4", "97003", "Alder", "US"),
            at("62 Larch Hill St", "Apt 5", "97003", "Alder", "US"),
            at("62 Larch Hill St", "", "97003", "Alder", "US"),
            at("4 Larch Hill St", "Apt 62", "97003", "Alder", "US"),
            at("62 Larch Hill Ave", "Apt 4", "97003", "Alder", "US"),
            at("62 Birch Hill St", "Apt 4", "97003", "Alder", "US"),
            at("62 N Larch Hill St", "Apt 4", "97003", "Alder", "US"),
            at("62 Larch Hill St", "Apt 4", "97004", "Alder", "US"),
            at("62 Larch Hill St", "Apt 4", "97003", "Alder", "DE"),
        ] {
            assert_ne!(other.place_key(), home, "{other:?}");
        }
    }

    #[test]
    fn an_address_of_which_too_little_is_known_is_no_place() {
        assert_eq!(at("", "", "97003", "Alder", "US").place_key(), "");
        assert_eq!(at("62 Larch Hill St", "", "", "", "US").place_key(), "");
        assert_eq!(at("62 Larch Hill St", "", "", "Alder", "US").postal_key(), "");
        assert_eq!(Address::default().place_key(), "");
    }

    #[test]
    fn who_lives_there_is_no_part_of_the_place() {
        let one = Address { name: "Owen Castle".into(), ..at("1 Elm St", "", "97003", "", "US") };
        let two = Address { name: "Ida Brandt".into(), company: "Brandt".into(), ..one.clone() };
        assert_eq!(one.place_key(), two.place_key());
    }
}
