//! How letters speak: the form of address of a shop, and the language and form of address chosen for a buyer.

use std::collections::BTreeMap;

use docket_domain::text::{Language, Register};
use docket_domain::{OrderId, ShopId};
use rusqlite::{OptionalExtension, params};

use crate::column::parse;
use crate::{Result, Store, Tx};

/// What was chosen for letters to a buyer; absent where nobody chose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Chosen {
    /// Language.
    pub language: Option<Language>,
    /// Form of address.
    pub register: Option<Register>,
}

impl Store {
    /// The form of address of each shop that has chosen one.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn shop_registers(&self) -> Result<BTreeMap<ShopId, Register>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached("SELECT shop_id, register FROM shop_voices")?;
        let rows: Vec<(i64, String)> =
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        rows.into_iter().map(|(shop, register)| Ok((ShopId(shop), parse("register", &register)?))).collect()
    }

    /// What was chosen last for the buyer of an order: the same account within the shop, or the same mail address.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn chosen_voice(&self, order: OrderId) -> Result<Chosen> {
        let last = |column: &str| -> Result<Option<String>> {
            let reader = self.read();
            let mut statement = reader.prepare_cached(&format!(
                "SELECT {column} FROM order_voices WHERE {column} IS NOT NULL AND order_id IN (
                   SELECT theirs.id FROM orders AS this JOIN orders AS theirs
                     ON theirs.buyer_username = this.buyer_username AND theirs.shop_id = this.shop_id
                   WHERE this.id = ?1 AND this.buyer_username <> '' AND theirs.buyer_username <> ''
                   UNION SELECT theirs.id FROM orders AS this JOIN orders AS theirs
                     ON theirs.buyer_email = this.buyer_email
                   WHERE this.id = ?1 AND this.buyer_email <> '' AND theirs.buyer_email <> ''
                   UNION SELECT ?1)
                 ORDER BY id DESC LIMIT 1"
            ))?;
            Ok(statement.query_row([order.0], |row| row.get(0)).optional()?)
        };
        Ok(Chosen {
            language: last("language")?.map(|code| parse("language", &code)).transpose()?,
            register: last("register")?.map(|code| parse("register", &code)).transpose()?,
        })
    }
}

impl Tx<'_> {
    /// Sets the form of address of a shop.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn shop_register_set(&self, shop: ShopId, register: Register) -> Result<()> {
        self.sql.execute(
            "INSERT INTO shop_voices (shop_id, register) VALUES (?1, ?2)
             ON CONFLICT (shop_id) DO UPDATE SET register = excluded.register",
            params![shop.0, register.code()],
        )?;
        Ok(())
    }

    /// Keeps what was chosen for the buyer of an order.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn voice_chosen(&self, order: OrderId, chosen: Chosen) -> Result<()> {
        if chosen != Chosen::default() {
            self.sql.execute(
                "INSERT INTO order_voices (order_id, language, register) VALUES (?1, ?2, ?3)",
                params![order.0, chosen.language.map(Language::code), chosen.register.map(Register::code)],
            )?;
        }
        Ok(())
    }
}
