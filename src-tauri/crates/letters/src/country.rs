//! Countries in the words of a letter. A file says "US" or "United States"; a letter says "has left the United States"
//! and "hat die Vereinigten Staaten verlassen".

use docket_domain::address::country_code;
use docket_domain::text::Language;
use docket_i18n::Tr;

/// The country as what a parcel leaves, with its article; a country that is not known keeps the name it came with.
pub fn country_left(country: &str, language: Language) -> String {
    worded(country, "", language)
}

/// The country as it stands after "in".
pub fn country_in(country: &str, language: Language) -> String {
    worded(country, "-in", language)
}

fn worded(country: &str, form: &str, language: Language) -> String {
    let words = |code: &str| Tr::new(language).text(&format!("country-{}{form}", code.to_lowercase()), &[]);
    country_code(country).map_or_else(|| country.trim().to_owned(), words)
}

#[cfg(test)]
mod tests {
    use docket_domain::address::country_codes;

    use super::*;

    #[test]
    fn a_country_has_its_article_and_case_in_each_language() {
        for (given, left, within) in [
            ("US", "die Vereinigten Staaten", "den Vereinigten Staaten"),
            ("Switzerland", "die Schweiz", "der Schweiz"),
            ("Niederlande", "die Niederlande", "den Niederlanden"),
            ("United Kingdom", "Großbritannien", "Großbritannien"),
            ("Canada", "Kanada", "Kanada"),
        ] {
            assert_eq!(country_left(given, Language::De), left);
            assert_eq!(country_in(given, Language::De), within);
        }
        assert_eq!(country_left("Vereinigte Staaten", Language::En), "the United States");
        assert_eq!(country_in("NL", Language::En), "the Netherlands");
    }

    #[test]
    fn a_country_that_is_not_known_keeps_its_name() {
        assert_eq!(country_in(" Wallis and Futuna ", Language::De), "Wallis and Futuna");
        assert_eq!(country_left("", Language::En), "");
    }

    #[test]
    fn every_country_that_is_known_has_words_in_every_language() {
        for language in Language::ALL {
            for code in country_codes() {
                let said = [country_left(code, language), country_in(code, language)];
                assert!(said.iter().all(|said| !said.contains("[country-")), "{language}: {said:?}");
            }
        }
    }
}
