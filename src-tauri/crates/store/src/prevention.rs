//! What sellers ticked off of the checklist of prevention, shop by shop.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use docket_domain::ShopId;
use rusqlite::params;

use crate::column::{instant, text_of};
use crate::{Result, Store, Tx};

/// Letters of one kind that were sent about the orders of a shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LettersSent {
    /// How many.
    pub count: u32,
    /// The newest.
    pub last: DateTime<Utc>,
}

impl Store {
    /// Ticked items by shop.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn prevention_marks(&self) -> Result<BTreeMap<ShopId, BTreeSet<String>>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached("SELECT shop_id, item FROM prevention_marks")?;
        let mut rows = statement.query([])?;
        let mut found: BTreeMap<ShopId, BTreeSet<String>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            found.entry(ShopId(row.get("shop_id")?)).or_default().insert(row.get("item")?);
        }
        Ok(found)
    }

    /// Letters of that id that were sent without a case since a moment, by the shop of their order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn order_letters_sent(
        &self,
        letter: &str,
        since: DateTime<Utc>,
    ) -> Result<BTreeMap<ShopId, LettersSent>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT o.shop_id, count(*) AS count, max(l.at) AS last
             FROM order_letters l CROSS JOIN orders o ON o.id = l.order_id
             WHERE l.letter = ?1 AND l.at >= ?2 GROUP BY o.shop_id",
        )?;
        let mut rows = statement.query(params![letter, text_of(since)])?;
        let mut found = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let sent = LettersSent { count: row.get("count")?, last: instant(row, "last")? };
            found.insert(ShopId(row.get("shop_id")?), sent);
        }
        Ok(found)
    }
}

impl Tx<'_> {
    /// Ticks an item off for a shop, or opens it again.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn prevention_mark(&self, shop: ShopId, item: &str, done: bool) -> Result<()> {
        if done {
            self.sql.execute(
                "INSERT INTO prevention_marks (shop_id, item, at) VALUES (?1, ?2, ?3)",
                params![shop.0, item, text_of(self.at)],
            )?;
        } else {
            self.sql.execute(
                "DELETE FROM prevention_marks WHERE shop_id = ?1 AND item = ?2",
                params![shop.0, item],
            )?;
        }
        Ok(())
    }
}
