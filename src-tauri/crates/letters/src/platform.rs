//! What platforms call themselves.

use docket_domain::text::Language;
use docket_i18n::Tr;

/// A platform as people write it, the same in every language; one without a name is named by its id.
pub fn platform_name(id: &str) -> String {
    let tr = Tr::new(Language::En);
    let key = format!("word-platform-{}", id.replace('_', "-"));
    if tr.has(&key) { tr.text(&key, &[]) } else { id.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_platform_is_written_as_it_writes_itself_and_an_unknown_one_stays_as_it_is() {
        let names = ["ebay", "woocommerce", "tiktok_shop", "my_market"].map(platform_name);
        assert_eq!(names, ["eBay", "WooCommerce", "TikTok Shop", "my_market"]);
    }
}
