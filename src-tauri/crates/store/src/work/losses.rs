//! Lost packages that have something in common with one of them. What is compared stands in `case_clocks`, which has a
//! row a case, so that no number of orders makes it slow.

use chrono::{DateTime, Utc};
use docket_domain::case::{CaseKind, CaseStatus, Resolution};
use docket_domain::{CaseId, OrderId};
use rusqlite::{Connection, OptionalExtension, ToSql, params};

use crate::column::{instant, named, text_of};
use crate::{Result, Store};

/// A case of a lost package, as far as it is compared and named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LossLine {
    /// Case.
    pub case: CaseId,
    /// Order.
    pub order: OrderId,
    /// Number of the order.
    pub number: String,
    /// Buyer.
    pub buyer: String,
    /// Carrier of its parcel, as the file writes it; empty when none does.
    pub carrier: String,
    /// Service, as the file writes it.
    pub service: String,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// Status.
    pub status: CaseStatus,
    /// How it ended.
    pub resolution: Option<Resolution>,
}

/// Losses by what they have in common with one case, which is not among them; the newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Alike {
    /// At the same address, however it is spelled.
    pub address: Vec<LossLine>,
    /// In the same postal code.
    pub postal: Vec<LossLine>,
    /// Of the same buyer.
    pub buyer: Vec<LossLine>,
}

/// What a row of a loss is read from; the conditions come after.
const LOSSES: &str = "
  SELECT case_clocks.id, cases.order_id, case_clocks.number, orders.buyer_name, orders.buyer_username,
         case_clocks.opened_at, case_clocks.status, cases.resolution,
         (SELECT json_array(carrier, service) FROM shipments WHERE shipments.order_id = cases.order_id
          ORDER BY tracking_number = '', id LIMIT 1) AS parcel
  FROM case_clocks CROSS JOIN cases ON cases.id = case_clocks.id JOIN orders ON orders.id = cases.order_id
  WHERE case_clocks.kind = ?1 AND case_clocks.status <> 'merged' AND case_clocks.id <> ?2
    AND case_clocks.opened_at BETWEEN ?3 AND ?4";

impl Store {
    /// Lost packages reported between these times that have address, postal code or buyer in common with that case,
    /// of each at most so many.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn losses_alike(
        &self,
        case: CaseId,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
        most: u32,
    ) -> Result<Alike> {
        let reader = self.read();
        let own: Option<(String, String, i64)> = reader
            .prepare_cached(
                "SELECT place, postal, cases.order_id FROM case_clocks JOIN cases ON cases.id = case_clocks.id
                 WHERE case_clocks.id = ?1",
            )?
            .query_row([case.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        let Some((place, postal, order)) = own else { return Ok(Alike::default()) };
        let find = |condition: &str, value: &dyn ToSql| {
            let (from, until) = (text_of(from), text_of(until));
            let kind = CaseKind::ItemNotReceived.name();
            lines(&reader, &query(condition), params![kind, case.0, from, until, value, most])
        };
        Ok(Alike {
            address: find(SAME_ADDRESS, &place)?,
            postal: find(SAME_POSTAL, &postal)?,
            buyer: find(SAME_BUYER, &order)?,
        })
    }
}

const SAME_ADDRESS: &str = "place <> '' AND place = ?5";
const SAME_POSTAL: &str = "postal <> '' AND postal = ?5";
/// By account within the shop, or by mail address.
const SAME_BUYER: &str = "case_clocks.id IN (
  SELECT theirs.id FROM orders AS mine JOIN orders AS other
    ON mine.buyer_username <> '' AND other.buyer_username <> '' AND other.buyer_username = mine.buyer_username
       AND other.shop_id = mine.shop_id
  JOIN cases AS theirs ON theirs.order_id = other.id WHERE mine.id = ?5
  UNION
  SELECT theirs.id FROM orders AS mine JOIN orders AS other
    ON mine.buyer_email <> '' AND other.buyer_email <> '' AND other.buyer_email = mine.buyer_email
  JOIN cases AS theirs ON theirs.order_id = other.id WHERE mine.id = ?5)";

fn query(condition: &str) -> String {
    format!("{LOSSES} AND {condition} ORDER BY case_clocks.opened_at DESC, case_clocks.id DESC LIMIT ?6")
}

fn lines(connection: &Connection, query: &str, values: &[&dyn ToSql]) -> Result<Vec<LossLine>> {
    let mut statement = connection.prepare_cached(query)?;
    let mut rows = statement.query(values)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (name, username): (String, String) = (row.get("buyer_name")?, row.get("buyer_username")?);
        let (status, resolution): (String, Option<String>) = (row.get("status")?, row.get("resolution")?);
        let parcel: Option<String> = row.get("parcel")?;
        let parcel = parcel.and_then(|parcel| serde_json::from_str::<(String, String)>(&parcel).ok());
        let (carrier, service) = parcel.unwrap_or_default();
        found.push(LossLine {
            case: CaseId(row.get("id")?),
            order: OrderId(row.get("order_id")?),
            number: row.get("number")?,
            buyer: if name.trim().is_empty() { username } else { name },
            carrier,
            service,
            opened_at: instant(row, "opened_at")?,
            status: named("status", &status, CaseStatus::from_name)?,
            resolution: resolution
                .map(|name| named("resolution", &name, Resolution::from_name))
                .transpose()?,
        });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Mode, Store};

    #[test]
    fn no_look_for_losses_goes_through_all_orders_or_all_cases() {
        let folder = tempfile::TempDir::new().unwrap();
        let store = Store::open(&folder.path().join("docket.sqlite"), Mode::Create).unwrap();
        let reader = store.read();
        for condition in [SAME_ADDRESS, SAME_POSTAL, SAME_BUYER] {
            let mut statement = reader.prepare(&format!("EXPLAIN QUERY PLAN {}", query(condition))).unwrap();
            let mut rows = statement.query(params!["", 1, "", "", 1, 1]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                let plan: String = row.get("detail").unwrap();
                assert!(!plan.starts_with("SCAN"), "{condition}: {plan}");
            }
        }
    }
}
