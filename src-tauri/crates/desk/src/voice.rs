//! How a letter to a buyer speaks: the language and the form of address chosen for this letter, else those chosen for
//! this buyer before, else what country and shop suggest; and the facts that are worded by it.

use docket_domain::ShopId;
use docket_domain::facts::{Fact, Facts};
use docket_domain::order::OrderRecord;
use docket_domain::text::{Language, Locale, Register};
use docket_letters::{Voice, country_in, country_left};
use docket_store::voice::Chosen;

use crate::{Changed, Desk, OrderFile, Result, Settings};

impl Desk {
    /// How a letter to the buyer of that order speaks, when this was asked for.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn voice(&self, order: &OrderFile, asked: Chosen) -> Result<Voice> {
        let order = &order.order;
        let before = self.store.chosen_voice(order.id)?;
        let country = order.record.ship_to.country_code();
        let by_country = || country.map_or(Language::En, Language::of_country);
        let language = asked.language.or(before.language).unwrap_or_else(by_country);
        let of_shop = self.store.shop_registers()?.get(&order.shop).copied();
        let register = asked.register.or(before.register).or(of_shop).unwrap_or_default();
        let register = if language.registers().contains(&register) { register } else { Register::Formal };
        Ok(Voice { locale: Locale::of_letter(language, country, self.settings()?.locale), register })
    }

    /// What of a choice is news about the buyer and worth keeping for the next letter.
    pub(crate) fn news_of_voice(&self, order: &OrderFile, asked: Chosen) -> Result<Chosen> {
        let usual = self.voice(order, Chosen::default())?;
        let spoken = self.voice(order, asked)?;
        Ok(Chosen {
            language: asked.language.filter(|_| spoken.language() != usual.language()),
            register: asked.register.filter(|_| {
                spoken.language().registers().len() > 1
                    && (spoken.language() != usual.language() || spoken.register != usual.register)
            }),
        })
    }

    /// Sets how letters of a shop address their reader where a language has two ways.
    ///
    /// # Errors
    /// `shop_unknown`.
    pub fn shop_register_set(&self, shop: ShopId, register: Register) -> Result<Changed<()>> {
        let name = self.shop(shop)?.name;
        self.transact(self.named_op("shop_register", &name), |tx| Ok(tx.shop_register_set(shop, register)?))
    }
}

/// The facts that a letter words in its own way: countries with their article, and the name by which it addresses.
pub(crate) fn worded(facts: &mut Facts, record: &OrderRecord, settings: &Settings, voice: Voice) {
    let language = voice.language();
    facts
        .text("origin_country", &country_left(&settings.country, language))
        .text("ship_to_country", &country_in(&record.ship_to.country, language));
    // Whoever is addressed as a friend is called by the first name.
    if voice.register == Register::Informal
        && let Some(first) =
            facts.get("buyer_first_name").cloned().filter(|first| matches!(first, Fact::Text(_)))
    {
        facts.set("buyer_name", first);
    }
}
