//! What an order is for, in the words of a letter.

use docket_domain::case::Occasion;
use docket_domain::text::Language;
use docket_i18n::Tr;

/// As it stands after "meant for": "a wedding", "eine Hochzeit".
pub fn meant_for(occasion: Occasion, language: Language) -> String {
    Tr::new(language).text(&format!("occasion-for-{}", occasion.name()), &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_occasion_has_its_words_in_every_language() {
        for language in Language::ALL {
            for occasion in Occasion::ALL {
                assert!(!meant_for(*occasion, language).contains('['), "{occasion:?}");
            }
        }
        assert_eq!(meant_for(Occasion::Wedding, Language::De), "eine Hochzeit");
    }
}
