//! A large store made in one statement a table, for measuring. Everything in it is made up by counting.

use docket_domain::ShopId;
use rusqlite::params;

use crate::{Result, Tx};

/// How much to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Orders.
    pub orders: u32,
    /// Cases, on the first orders.
    pub cases: u32,
    /// Entries of timelines, spread over the cases.
    pub entries: u32,
    /// Reminders whose time has come; each on an open case of its own.
    pub due: u32,
    /// Other open cases, a third of which wait for the buyer; all further cases are closed.
    pub open: u32,
}

impl Tx<'_> {
    /// Fills an empty store. To be called within a bulk operation, `now` being its time.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn fill_for_measuring(&self, size: Size, playbook: (&str, u32)) -> Result<()> {
        let (shop, import) = self.measured_import(size)?;
        self.sql.execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
             INSERT INTO orders (shop_id, number, import_id, ordered_at, stage, platform_status, buyer_name, buyer_username,
               buyer_email, buyer_phone, ship_name, ship_company, ship_line1, ship_line2, ship_city, ship_region,
               ship_postal_code, ship_country, total, total_minor, items_text, buyer_note, fingerprint)
             SELECT ?2, format('%02d-%05d-%05d', i % 89 + 10, i / 100000, i % 100000), ?3,
               strftime('%Y-%m-%dT%H:%M:%SZ', ?4, format('-%d minutes', i)), 'shipped', '',
               'Buyer ' || char(65 + i % 26) || ' ' || i, 'buyer' || (i / 3), '', '', 'Buyer ' || i, '', i || ' Mill Road', '',
               'Town ' || (i % 977), '', format('%05d', i % 99999), 'United States', format('%d.50 USD', i % 90 + 5),
               (i % 90 + 5) * 100 + 50, 'Thing no. ' || (i % 5003), '', i
             FROM n",
            params![size.orders, shop.0, import, crate::column::text_of(self.at)],
        )?;
        // On open cases each number is another one, so that words tell apart as they do in a shop.
        self.sql.execute(
            "INSERT INTO cases (order_id, kind, playbook, playbook_version, status, platform_stage, opened_at, closed_at,
               resolution, reason, exposure)
             SELECT id, 'item_not_received', ?1, ?2,
               CASE WHEN place > ?4 THEN 'closed' WHEN place > ?5 AND place % 3 = 0 THEN 'waiting_buyer'
                    WHEN place <= ?5 THEN 'open' ELSE 'waiting_carrier' END,
               'none', ordered_at, CASE WHEN place > ?4 THEN ?6 END, CASE WHEN place > ?4 THEN 'found_by_buyer' END,
               'It never came, number ' || place, total
             FROM (SELECT *, row_number() OVER (ORDER BY id) AS place FROM orders ORDER BY id LIMIT ?3)",
            params![
                playbook.0,
                playbook.1,
                size.cases,
                size.due + size.open,
                size.due,
                crate::column::text_of(self.at)
            ],
        )?;
        self.sql.execute(
            "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?1),
                            bounds AS (SELECT min(id) AS first FROM cases)
             INSERT INTO entries (case_id, at, recorded_at, kind, channel, from_party, to_party, subject, body)
             SELECT first + i % ?2, ?3, ?3, 'message', 'platform_message', 'buyer', 'seller', '',
               'Hello, the parcel ' || i || ' went to ' || char(97 + i % 26) || char(97 + i / 26 % 26) || char(97 + i / 676 % 26)
                 || 'ton and I asked at house ' || (i % 311) || ', nobody has seen it. Could you please look where it is?'
             FROM n, bounds",
            params![size.entries, size.cases, crate::column::text_of(self.at)],
        )?;
        self.sql.execute(
            "INSERT INTO reminders (case_id, kind, subject, at, state)
             SELECT id, 'own', 'Look', CASE WHEN place <= ?1 THEN strftime('%Y-%m-%dT%H:%M:%SZ', ?2, '-1 hour')
                                            ELSE strftime('%Y-%m-%dT%H:%M:%SZ', ?2, format('+%d days', 20 + place % 40)) END,
                    CASE WHEN place <= ?1 THEN 'fired' ELSE 'pending' END
             FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM cases WHERE closed_at IS NULL)",
            params![size.due, crate::column::text_of(self.at)],
        )?;
        crate::order::search_after(self.sql, 0, &mut || std::ops::ControlFlow::Continue(()))?;
        super::rebuild(self.sql)
    }

    fn measured_import(&self, size: Size) -> Result<(ShopId, i64)> {
        let shop = self.shop("ebay", "ebay")?;
        self.sql.execute(
            "INSERT INTO imports (op_id, at, path, file_name, sha256, shop_id, platform, format, kind, encoding, delimiter,
               decimal, records, accepted, rejected, new, updated, unchanged)
             VALUES (?1, ?2, '', 'measured', '', ?3, 'ebay', '', 'orders', '', '', '', ?4, ?4, 0, ?4, 0, 0)",
            params![self.op.0, crate::column::text_of(self.at), shop.0, size.orders],
        )?;
        Ok((shop, self.sql.last_insert_rowid()))
    }
}
