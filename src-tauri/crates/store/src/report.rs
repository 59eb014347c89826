//! What reports ask of ended cases.
//!
//! Every question begins at the cases of a period, by an index, and looks their orders up one by one (`CROSS JOIN`
//! keeps SQLite from turning that round): there may be a million orders, and a report never goes through them.

use chrono::{DateTime, Utc};
use docket_domain::calendar::Moment;
use docket_domain::case::{CaseKind, PlatformStage, Resolution};
use docket_domain::filing::{FilingKind, FilingState};
use docket_domain::report::{Answered, FoundStep, Opened};
use docket_domain::request::AskedReason;
use docket_domain::{CaseId, Money, OrderId, ShopId};
use rusqlite::{Connection, Row, ToSql, named_params, params};

use crate::column::{instant, instant_opt, moment, money, named, text_of};
use crate::{Result, Store};

/// Which cases a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope {
    /// Only this shop.
    pub shop: Option<ShopId>,
    /// From that moment on.
    pub from: DateTime<Utc>,
    /// Until before that moment.
    pub until: DateTime<Utc>,
}

/// A case that ended, with the parcel it was about as its order tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndedCase {
    /// Case.
    pub case: CaseId,
    /// Order.
    pub order: OrderId,
    /// Kind.
    pub kind: CaseKind,
    /// How it ended.
    pub resolution: Resolution,
    /// The country it went to, as its file names it.
    pub country: String,
    /// Carrier as its file names it; empty when nobody tells.
    pub carrier: String,
    /// Service.
    pub service: String,
}

/// What was filed for an ended case, as far as money goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FiledMoney {
    /// What was filed.
    pub kind: FilingKind,
    /// Where it stands.
    pub state: FilingState,
    /// What came.
    pub paid: Option<Money>,
}

/// What was learned from a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// Case.
    pub case: CaseId,
    /// Its kind.
    pub kind: CaseKind,
    /// How it ended.
    pub resolution: Resolution,
    /// When.
    pub closed_at: DateTime<Utc>,
    /// Number of its order.
    pub number: String,
    /// Its buyer.
    pub buyer: String,
    /// The lesson, in the seller's words.
    pub lesson: String,
}

/// A listing about which cases were opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListingCases {
    /// Its title; where it has none its SKU.
    pub listing: String,
    /// Its SKU; empty when it has none or several.
    pub sku: String,
    /// How many cases.
    pub cases: u32,
    /// Their orders.
    pub orders: Vec<OrderId>,
}

/// An order with a listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoldOrder {
    /// Order.
    pub order: OrderId,
    /// When it was placed, as its file tells.
    pub ordered_at: Option<Moment>,
}

/// How many orders of one listing are looked at. Beyond that the share is left away instead of waited for.
const MOST_SOLD: usize = 5000;

/// Cases of a shop, or of every shop; a case that was merged counts as the one that goes on.
const OF_SHOP: &str = "FROM cases c CROSS JOIN orders o ON o.id = c.order_id
  WHERE c.status <> 'merged' AND (:shop IS NULL OR o.shop_id = :shop)";
const OPENED: &str = "c.opened_at >= :from AND c.opened_at < :until";
const ENDED: &str = "c.status = 'closed' AND c.closed_at >= :from AND c.closed_at < :until";
/// The cases of `scoped` with those that were merged into them.
const FAMILY: &str = "family (id, root) AS (
  SELECT id, id FROM scoped
  UNION ALL SELECT m.id, family.root FROM family CROSS JOIN cases m ON m.merged_into = family.id)";
/// What a listing is called.
const LISTING: &str = "CASE WHEN trim(i.title) <> '' THEN trim(i.title) ELSE trim(i.sku) END";

/// The values of a scope, with more where a question has more.
macro_rules! within {
    ($scope:expr $(, $name:literal: $value:expr)*) => {
        named_params! {
            ":shop": $scope.shop.map(|shop| shop.0),
            ":from": text_of($scope.from),
            ":until": text_of($scope.until)
            $(, $name: $value)*
        }
    };
}

impl Store {
    /// What was opened, by kind and reason.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn report_opened(&self, scope: Scope) -> Result<Vec<Opened>> {
        each(&self.read(), &opened_sql(), within!(scope), |row| {
            let kind: String = row.get("kind")?;
            let kind = named("kind", &kind, CaseKind::from_name)?;
            let reason: Option<String> = row.get("reason")?;
            let reason = match reason {
                Some(name) => Some(named("reason", &name, AskedReason::from_name)?),
                None => kind.is_request().then_some(AskedReason::Unknown),
            };
            Ok(Opened { kind, reason, cases: row.get("cases")? })
        })
    }

    /// The first word to the buyer of each case that was opened in the period.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn report_answers(&self, scope: Scope) -> Result<Vec<Answered>> {
        answers(&self.read(), OPENED, within!(scope))
    }

    /// The first word to the buyer of each case that is open, whenever it was opened.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn report_going_on(&self, shop: Option<ShopId>) -> Result<Vec<Answered>> {
        let shop = shop.map(|shop| shop.0);
        answers(&self.read(), "c.closed_at IS NULL", named_params! { ":shop": shop })
    }

    /// The cases that ended in the period.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn report_ended(&self, scope: Scope) -> Result<Vec<EndedCase>> {
        each(&self.read(), &ended_sql(), within!(scope), |row| {
            let kind: String = row.get("kind")?;
            Ok(EndedCase {
                case: CaseId(row.get("id")?),
                order: OrderId(row.get("order_id")?),
                kind: named("kind", &kind, CaseKind::from_name)?,
                resolution: resolution(row)?,
                country: row.get("ship_country")?,
                carrier: row.get("carrier")?,
                service: row.get("service")?,
            })
        })
    }

    /// What was filed for the cases that ended in the period, and for those merged into them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn report_filed(&self, scope: Scope) -> Result<Vec<FiledMoney>> {
        each(&self.read(), &filed_sql(), within!(scope), |row| {
            let (kind, state): (String, String) = (row.get("kind")?, row.get("state")?);
            Ok(FiledMoney {
                kind: named("kind", &kind, FilingKind::from_name)?,
                state: named("state", &state, FilingState::from_name)?,
                paid: money(row, "paid")?,
            })
        })
    }

    /// The steps that were done on cases whose parcel turned up in the period, by case, oldest first. A case without
    /// any comes once, without a step.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn report_found(&self, scope: Scope) -> Result<Vec<FoundStep>> {
        let found: Vec<&str> =
            Resolution::ALL.iter().filter(|one| one.turned_up()).map(|one| one.name()).collect();
        let found = format!("[\"{}\"]", found.join("\",\""));
        each(&self.read(), &found_sql(), within!(scope, ":found": found), |row| {
            Ok(FoundStep {
                case: CaseId(row.get("id")?),
                resolution: resolution(row)?,
                step: row.get("step")?,
                answer: row.get("answer")?,
            })
        })
    }

    /// What was learned from cases that ended in the period, the newest first, at most so many; and how many there
    /// are.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn report_lessons(&self, scope: Scope, most: usize) -> Result<(Vec<Lesson>, u32)> {
        let mut total = 0;
        let lessons = each(&self.read(), &lessons_sql(), within!(scope, ":most": limit(most)), |row| {
            total = row.get("total")?;
            let kind: String = row.get("kind")?;
            let (name, username): (String, String) = (row.get("buyer_name")?, row.get("buyer_username")?);
            Ok(Lesson {
                case: CaseId(row.get("id")?),
                kind: named("kind", &kind, CaseKind::from_name)?,
                resolution: resolution(row)?,
                closed_at: instant(row, "closed_at")?,
                number: row.get("number")?,
                buyer: if name.trim().is_empty() { username } else { name },
                lesson: row.get("lesson")?,
            })
        })?;
        Ok((lessons, total))
    }

    /// Listings about which cases of that kind were opened in the period, the one with most cases first. A case
    /// counts for every listing in its order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn report_listings(&self, scope: Scope, kind: CaseKind, most: usize) -> Result<Vec<ListingCases>> {
        each(
            &self.read(),
            &listings_sql(),
            within!(scope, ":kind": kind.name(), ":most": limit(most)),
            |row| {
                let orders: String = row.get("orders")?;
                let ids = orders.trim_matches(['[', ']']).split(',').filter_map(|id| id.parse().ok());
                Ok(ListingCases {
                    listing: row.get("listing")?,
                    sku: row.get("sku")?,
                    cases: row.get("cases")?,
                    orders: ids.map(OrderId).collect(),
                })
            },
        )
    }

    /// Orders with that listing that went through, found by the search; absent when there are too many to look at.
    /// An order of `also` counts whatever became of it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn listing_orders(
        &self,
        listing: &str,
        shop: Option<ShopId>,
        also: &[OrderId],
    ) -> Result<Option<Vec<SoldOrder>>> {
        // A name without a letter or figure has no word to search for.
        if !listing.contains(char::is_alphanumeric) {
            return Ok(None);
        }
        let phrase = format!("items : \"{}\"", listing.replace('"', "\"\"").replace('\0', " "));
        let reader = self.read();
        let found: Vec<i64> = {
            let mut statement = reader
                .prepare_cached("SELECT rowid FROM order_search WHERE order_search MATCH ?1 LIMIT ?2")?;
            statement
                .query_map(params![phrase, limit(MOST_SOLD + 1)], |row| row.get(0))?
                .collect::<Result<_, _>>()?
        };
        if found.len() > MOST_SOLD {
            return Ok(None);
        }
        let list = |ids: &mut dyn Iterator<Item = i64>| {
            format!("[{}]", ids.map(|id| id.to_string()).collect::<Vec<_>>().join(","))
        };
        let orders = each(
            &reader,
            &sold_sql(),
            named_params! {
                ":found": list(&mut found.into_iter()),
                ":shop": shop.map(|shop| shop.0),
                ":also": list(&mut also.iter().map(|order| order.0)),
                ":listing": listing,
            },
            |row| Ok(SoldOrder { order: OrderId(row.get("id")?), ordered_at: moment(row, "ordered_at")? }),
        )?;
        Ok(Some(orders))
    }
}

fn opened_sql() -> String {
    format!(
        "SELECT c.kind, (SELECT reason FROM requests WHERE case_id = c.id) AS reason, count(*) AS cases
         {OF_SHOP} AND {OPENED} GROUP BY 1, 2"
    )
}

fn ended_sql() -> String {
    // Of several parcels the one with a number, else the first: the same that a case speaks of.
    format!(
        "SELECT c.id, c.order_id, c.kind, c.resolution, o.ship_country,
                coalesce(s.carrier, '') AS carrier, coalesce(s.service, '') AS service
         FROM cases c CROSS JOIN orders o ON o.id = c.order_id
         LEFT JOIN shipments s ON s.id =
           (SELECT id FROM shipments WHERE order_id = c.order_id ORDER BY tracking_number = '', id LIMIT 1)
         WHERE (:shop IS NULL OR o.shop_id = :shop) AND {ENDED} ORDER BY c.id"
    )
}

fn filed_sql() -> String {
    format!(
        "WITH RECURSIVE scoped (id) AS (SELECT c.id {OF_SHOP} AND {ENDED}), {FAMILY}
         SELECT f.kind, f.state, f.paid FROM family CROSS JOIN filings f ON f.case_id = family.id"
    )
}

fn found_sql() -> String {
    format!(
        "SELECT c.id, c.resolution, r.step, r.answer
         FROM cases c CROSS JOIN orders o ON o.id = c.order_id
         LEFT JOIN step_runs r ON r.case_id = c.id AND r.state = 'done' AND r.at <= c.closed_at
         WHERE (:shop IS NULL OR o.shop_id = :shop) AND {ENDED}
           AND c.resolution IN (SELECT value FROM json_each(:found)) ORDER BY c.id, r.at, r.id"
    )
}

fn lessons_sql() -> String {
    format!(
        "SELECT c.id, c.kind, c.resolution, c.closed_at, c.lesson, o.number, o.buyer_name, o.buyer_username,
                count(*) OVER () AS total
         {OF_SHOP} AND {ENDED} AND c.lesson <> '' ORDER BY c.closed_at DESC, c.id DESC LIMIT :most"
    )
}

fn listings_sql() -> String {
    format!(
        "WITH scoped (id, order_id) AS (SELECT c.id, c.order_id {OF_SHOP} AND {OPENED} AND c.kind = :kind),
         named (id, order_id, listing, sku) AS (
           SELECT scoped.id, scoped.order_id, {LISTING}, trim(i.sku)
           FROM scoped CROSS JOIN order_items i ON i.order_id = scoped.order_id)
         SELECT listing, count(DISTINCT id) AS cases, json_group_array(DISTINCT order_id) AS orders,
                CASE WHEN count(DISTINCT sku) = 1 THEN max(sku) ELSE '' END AS sku
         FROM named WHERE listing <> '' GROUP BY listing ORDER BY cases DESC, listing LIMIT :most"
    )
}

fn sold_sql() -> String {
    format!(
        "SELECT o.id, o.ordered_at FROM json_each(:found) f CROSS JOIN orders o ON o.id = f.value
         WHERE (:shop IS NULL OR o.shop_id = :shop)
           AND (o.stage NOT IN ('unpaid', 'cancelled') OR o.id IN (SELECT value FROM json_each(:also)))
           AND EXISTS (SELECT 1 FROM order_items i WHERE i.order_id = o.id AND {LISTING} = :listing)"
    )
}

fn answers_sql(which: &str) -> String {
    format!(
        "WITH RECURSIVE scoped (id, opened_at, ended, stage) AS (
           SELECT c.id, c.opened_at, c.closed_at IS NOT NULL, c.platform_stage {OF_SHOP} AND {which}),
         {FAMILY},
         spoken (root, at) AS (
           SELECT scoped.id, min(e.at) FROM family CROSS JOIN scoped ON scoped.id = family.root
             CROSS JOIN entries e ON e.case_id = family.id LEFT JOIN entry_marks k ON k.id = e.id
           WHERE e.from_party = 'seller' AND e.to_party = 'buyer' AND e.at >= scoped.opened_at
             AND k.struck_at IS NULL GROUP BY scoped.id)
         SELECT scoped.*, spoken.at AS first_at FROM scoped LEFT JOIN spoken ON spoken.root = scoped.id
         ORDER BY scoped.id"
    )
}

fn limit(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}

fn resolution(row: &Row<'_>) -> Result<Resolution> {
    let name: String = row.get("resolution")?;
    named("resolution", &name, Resolution::from_name)
}

/// The first word to the buyer means the same as on the page of a case: from the seller to the buyer, not struck out,
/// since the case was opened, also where it was written on a case that was merged into it.
fn answers(connection: &Connection, which: &str, values: &[(&str, &dyn ToSql)]) -> Result<Vec<Answered>> {
    each(connection, &answers_sql(which), values, |row| {
        let stage: String = row.get("stage")?;
        Ok(Answered {
            case: CaseId(row.get("id")?),
            opened_at: instant(row, "opened_at")?,
            first_at: instant_opt(row, "first_at")?,
            ended: row.get("ended")?,
            escalated: named("platform_stage", &stage, PlatformStage::from_name)?.is_escalated(),
        })
    })
}

fn each<T>(
    connection: &Connection,
    sql: &str,
    values: &[(&str, &dyn ToSql)],
    mut of: impl FnMut(&Row<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(values)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(of(row)?);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_question_goes_through_all_orders_or_their_items() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("s.sqlite"), crate::Mode::Create).unwrap();
        let reader = store.read();
        for sql in [
            opened_sql(),
            answers_sql(OPENED),
            answers_sql("c.closed_at IS NULL"),
            ended_sql(),
            filed_sql(),
            found_sql(),
            lessons_sql(),
            listings_sql(),
            sold_sql(),
        ] {
            let mut statement = reader.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
            let plan: Vec<String> =
                statement.raw_query().mapped(|row| row.get("detail")).map(Result::unwrap).collect();
            for table in ["o", "i", "s", "e", "r", "f", "m"] {
                let through = format!("SCAN {table}");
                let scans = |step: &&String| *step == &through || step.starts_with(&format!("{through} "));
                // What is handed in as a list is read as one.
                let found = plan.iter().filter(scans).find(|step| !step.contains("VIRTUAL TABLE"));
                assert_eq!(found, None, "{sql}\n{plan:#?}");
            }
            assert!(plan.iter().any(|step| step.contains("USING INTEGER PRIMARY KEY")), "{plan:#?}");
        }
    }
}
