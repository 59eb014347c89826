//! Orders: finding, listing, and writing one as a record tells it.

use std::ops::ControlFlow;

use docket_domain::order::{Buyer, Item, OrderRecord, OrderStage, Payment, Shipment};
use docket_domain::{Address, ImportId, Money, OpId, OrderId, ShopId};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, named_params, params};

use crate::column::{instant, moment, money, named, parse, text_of_moment, text_of_money};
use crate::search::match_expression;
use crate::{Result, Store, StoreError, Tx};

/// An order in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredOrder {
    /// Id.
    pub id: OrderId,
    /// Shop.
    pub shop: ShopId,
    /// Name of the shop.
    pub shop_name: String,
    /// The order; `lines` is empty, see [`sources`].
    pub record: OrderRecord,
}

/// One row of the table of orders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderLine {
    /// Id.
    pub id: OrderId,
    /// Platform.
    pub platform: String,
    /// The platform's number.
    pub number: String,
    /// Buyer's name, or the account where there is no name.
    pub buyer: String,
    /// City.
    pub city: String,
    /// Country.
    pub country: String,
    /// Items in one line.
    pub items: String,
    /// Total.
    pub total: Option<Money>,
    /// Stage.
    pub stage: OrderStage,
    /// When it was ordered, as the store keeps it.
    pub ordered_at: Option<String>,
    /// When it was shipped.
    pub shipped_at: Option<String>,
    /// Tracking number; empty when none.
    pub tracking_number: String,
    /// Open case.
    pub open_case: Option<docket_domain::CaseId>,
}

/// A line of a file that an order came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Import.
    pub import: ImportId,
    /// Name of the file.
    pub file_name: String,
    /// Lines, from 1.
    pub lines: Vec<u32>,
    /// When it was imported.
    pub at: chrono::DateTime<chrono::Utc>,
}

/// A shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shop {
    /// Id.
    pub id: ShopId,
    /// Platform.
    pub platform: String,
    /// Name.
    pub name: String,
    /// Business days in which it says it hands over; absent while nobody said.
    pub handling_days: Option<u32>,
}

/// In which order orders are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Newest first.
    OrderedDesc,
    /// Oldest first.
    OrderedAsc,
    /// By buyer.
    Buyer,
    /// By number.
    Number,
    /// Dearest first.
    TotalDesc,
}

/// Which orders to list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Typed words; empty lists all.
    pub find: String,
    /// Only this platform.
    pub platform: Option<String>,
    /// Only this shop, by name.
    pub shop: Option<String>,
    /// Only this stage.
    pub stage: Option<OrderStage>,
    /// Order of rows.
    pub sort: Sort,
    /// First row.
    pub offset: u32,
    /// Rows.
    pub limit: u32,
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            find: String::new(),
            platform: None,
            shop: None,
            stage: None,
            sort: Sort::OrderedDesc,
            offset: 0,
            limit: 100,
        }
    }
}

impl Store {
    /// Orders that match, and how many there are in all.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn orders(&self, filter: &Filter) -> Result<(u32, Vec<OrderLine>)> {
        let reader = self.read();
        let mut conditions = Vec::new();
        let mut values: Vec<Box<dyn ToSql>> = Vec::new();
        if let Some(expression) = match_expression(&filter.find) {
            values.push(Box::new(expression));
            conditions.push(format!(
                "orders.id IN (SELECT rowid FROM order_search WHERE order_search MATCH ?{})",
                values.len()
            ));
        } else if !filter.find.trim().is_empty() {
            return Ok((0, Vec::new()));
        }
        let mut equal = |column: &str, value: Option<String>| {
            if let Some(value) = value {
                values.push(Box::new(value));
                conditions.push(format!("{column} = ?{}", values.len()));
            }
        };
        equal("shops.platform", filter.platform.clone());
        equal("shops.name", filter.shop.clone());
        equal("orders.stage", filter.stage.map(|stage| stage.name().to_owned()));
        let condition =
            if conditions.is_empty() { String::new() } else { format!("WHERE {}", conditions.join(" AND ")) };
        let refs: Vec<&dyn ToSql> = values.iter().map(AsRef::as_ref).collect();
        let count = match conditions.is_empty() {
            true => "SELECT orders FROM order_count".to_owned(),
            false => {
                format!("SELECT count(*) FROM orders JOIN shops ON shops.id = orders.shop_id {condition}")
            }
        };
        let total = reader.prepare_cached(&count)?.query_row(refs.as_slice(), |row| row.get(0))?;
        let sort = match filter.sort {
            Sort::OrderedDesc => "orders.ordered_at DESC, orders.id DESC",
            Sort::OrderedAsc => "orders.ordered_at, orders.id",
            Sort::Buyer => "orders.buyer_name COLLATE NOCASE, orders.id",
            Sort::Number => "orders.number, orders.id",
            Sort::TotalDesc => "orders.total_minor DESC, orders.id",
        };
        let statement = format!(
            "{} {condition} ORDER BY {sort} LIMIT {} OFFSET {}",
            include_str!("list.sql"),
            filter.limit,
            filter.offset
        );
        let mut statement = reader.prepare_cached(&statement)?;
        let mut rows = statement.query(refs.as_slice())?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            lines.push(line_of(row)?);
        }
        Ok((total, lines))
    }

    /// The order of that id.
    ///
    /// # Errors
    /// When there is none.
    pub fn order(&self, id: OrderId) -> Result<StoredOrder> {
        by_id(&self.read(), id)?.ok_or_else(|| StoreError::NotFound { what: "order", id: id.to_string() })
    }

    /// Rows of the table of orders for these ids, in their order; those that are gone are left out.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn order_lines(&self, ids: &[OrderId]) -> Result<Vec<OrderLine>> {
        let reader = self.read();
        let mut statement =
            reader.prepare_cached(concat!(include_str!("list.sql"), " WHERE orders.id = ?1"))?;
        let mut lines = Vec::new();
        for id in ids {
            let mut rows = statement.query([id.0])?;
            if let Some(row) = rows.next()? {
                lines.push(line_of(row)?);
            }
        }
        Ok(lines)
    }

    /// Ids of all orders with that platform number; several shops may use the same number.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn orders_numbered(&self, number: &str) -> Result<Vec<OrderId>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT id FROM orders WHERE shop_id IN (SELECT id FROM shops) AND number = ?1 ORDER BY id",
        )?;
        let ids = statement.query_map([number], |row| row.get(0).map(OrderId))?.collect::<Result<_, _>>()?;
        Ok(ids)
    }

    /// Files and lines an order, its parcels and its payments came from, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn sources(&self, id: OrderId) -> Result<Vec<Source>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT imports.id, imports.file_name, order_sources.lines, imports.at
             FROM order_sources JOIN imports ON imports.id = order_sources.import_id
             WHERE order_id = ?1
             UNION
             SELECT imports.id, imports.file_name, side_sources.lines, imports.at
             FROM side_records JOIN side_sources ON side_sources.side_id = side_records.id
               JOIN imports ON imports.id = side_sources.import_id
             WHERE side_records.order_id = ?1
             ORDER BY 1",
        )?;
        let mut rows = statement.query([id.0])?;
        let mut found: Vec<Source> = Vec::new();
        while let Some(row) = rows.next()? {
            let lines: String = row.get(2)?;
            let lines = lines.split(' ').map(|line| parse("line", line)).collect::<Result<Vec<u32>>>()?;
            let import = ImportId(row.get(0)?);
            match found.last_mut().filter(|last| last.import == import) {
                Some(last) => last.lines.extend(lines),
                None => found.push(Source { import, file_name: row.get(1)?, lines, at: instant(row, "at")? }),
            }
        }
        Ok(found)
    }

    /// All shops that have orders.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn shops(&self) -> Result<Vec<Shop>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT id, platform, name, handling_days FROM shops
             WHERE EXISTS (SELECT 1 FROM orders WHERE shop_id = shops.id) ORDER BY id",
        )?;
        let shops = statement.query_map([], |row| {
            let (platform, name, handling_days) = (row.get(1)?, row.get(2)?, row.get(3)?);
            Ok(Shop { id: ShopId(row.get(0)?), platform, name, handling_days })
        })?;
        Ok(shops.collect::<Result<Vec<_>, _>>()?)
    }
}

impl Tx<'_> {
    /// Sets in how many business days a shop says it hands over; nothing takes it away.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn shop_handling(&self, shop: ShopId, days: Option<u32>) -> Result<()> {
        self.sql.execute("UPDATE shops SET handling_days = ?2 WHERE id = ?1", params![shop.0, days])?;
        Ok(())
    }
}

/// Counts the orders and keeps how many there are.
pub(crate) fn count_again(sql: &Connection) -> Result<()> {
    sql.execute("UPDATE order_count SET orders = (SELECT count(*) FROM orders)", [])?;
    Ok(())
}

fn line_of(row: &Row<'_>) -> Result<OrderLine> {
    let name: String = row.get("buyer_name")?;
    let username: String = row.get("buyer_username")?;
    let stage: String = row.get("stage")?;
    Ok(OrderLine {
        id: OrderId(row.get("id")?),
        platform: row.get("platform")?,
        number: row.get("number")?,
        buyer: if name.trim().is_empty() { username } else { name },
        city: row.get("ship_city")?,
        country: row.get("ship_country")?,
        items: row.get("items_text")?,
        total: money(row, "total")?,
        stage: named("stage", &stage, OrderStage::from_name)?,
        ordered_at: row.get("ordered_at")?,
        shipped_at: row.get("shipped_at")?,
        tracking_number: row.get::<_, Option<String>>("tracking_number")?.unwrap_or_default(),
        open_case: row.get::<_, Option<i64>>("open_case")?.map(docket_domain::CaseId),
    })
}

pub(crate) fn by_id(connection: &Connection, id: OrderId) -> Result<Option<StoredOrder>> {
    one(connection, "orders.id = ?1", &[&id.0])
}

/// Whether any order is known by another number too.
pub(crate) fn any_aliased(connection: &Connection) -> Result<bool> {
    Ok(connection.prepare_cached("SELECT 1 FROM order_aliases LIMIT 1")?.exists([])?)
}

/// The order that a record tells of, by its number, else, where orders are `aliased`, by another number that is
/// known for it; and its fingerprint.
pub(crate) fn told_by(
    connection: &Connection,
    shop: ShopId,
    record: &OrderRecord,
    aliased: bool,
) -> Result<Option<(OrderId, i64)>> {
    let mut by_number =
        connection.prepare_cached("SELECT id, fingerprint FROM orders WHERE shop_id = ?1 AND number = ?2")?;
    let mut by_alias = connection.prepare_cached(
        "SELECT orders.id, fingerprint FROM order_aliases JOIN orders ON orders.id = order_aliases.order_id
         WHERE order_aliases.shop_id = ?1 AND alias = ?2",
    )?;
    let found = |row: &Row<'_>| Ok((OrderId(row.get(0)?), row.get(1)?));
    for name in [&record.number].into_iter().chain(&record.aliases) {
        if let Some(known) = by_number.query_row(params![shop.0, name], found).optional()? {
            return Ok(Some(known));
        }
    }
    if record.aliases.is_empty() && !aliased {
        return Ok(None);
    }
    for name in [&record.number].into_iter().chain(&record.aliases) {
        if let Some(known) = by_alias.query_row(params![shop.0, name], found).optional()? {
            return Ok(Some(known));
        }
    }
    Ok(None)
}

fn one(connection: &Connection, condition: &str, values: &[&dyn ToSql]) -> Result<Option<StoredOrder>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT orders.*, shops.platform, shops.name AS shop_name
         FROM orders JOIN shops ON shops.id = orders.shop_id WHERE {condition}"
    ))?;
    let mut rows = statement.query(values)?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let id = OrderId(row.get("id")?);
    let stage: String = row.get("stage")?;
    let mut record = OrderRecord::new(&row.get::<_, String>("platform")?, &row.get::<_, String>("number")?);
    record.ordered_at = moment(row, "ordered_at")?;
    record.paid_at = moment(row, "paid_at")?;
    record.ship_by = moment(row, "ship_by")?;
    record.deliver_by = moment(row, "deliver_by")?;
    record.stage = named("stage", &stage, OrderStage::from_name)?;
    record.platform_status = row.get("platform_status")?;
    record.buyer = Buyer {
        name: row.get("buyer_name")?,
        username: row.get("buyer_username")?,
        email: row.get("buyer_email")?,
        phone: row.get("buyer_phone")?,
    };
    record.ship_to = Address {
        name: row.get("ship_name")?,
        company: row.get("ship_company")?,
        line1: row.get("ship_line1")?,
        line2: row.get("ship_line2")?,
        city: row.get("ship_city")?,
        region: row.get("ship_region")?,
        postal_code: row.get("ship_postal_code")?,
        country: row.get("ship_country")?,
    };
    record.total = money(row, "total")?;
    record.subtotal = money(row, "subtotal")?;
    record.shipping = money(row, "shipping")?;
    record.tax = money(row, "tax")?;
    record.discount = money(row, "discount")?;
    record.refunded = money(row, "refunded")?;
    record.buyer_note = row.get("buyer_note")?;
    record.aliases = aliases(connection, id)?;
    record.items = items(connection, id)?;
    record.shipments = shipments(connection, id)?;
    record.payments = payments(connection, id)?;
    Ok(Some(StoredOrder { id, shop: ShopId(row.get("shop_id")?), shop_name: row.get("shop_name")?, record }))
}

fn aliases(connection: &Connection, order: OrderId) -> Result<Vec<String>> {
    let mut statement =
        connection.prepare_cached("SELECT alias FROM order_aliases WHERE order_id = ?1 ORDER BY alias")?;
    let found = statement.query_map([order.0], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(found)
}

fn items(connection: &Connection, order: OrderId) -> Result<Vec<Item>> {
    let mut statement = connection.prepare_cached(
        "SELECT sku, title, variation, quantity, price FROM order_items WHERE order_id = ?1 ORDER BY id",
    )?;
    let mut rows = statement.query([order.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Item {
            sku: row.get(0)?,
            title: row.get(1)?,
            variation: row.get(2)?,
            quantity: row.get(3)?,
            price: money(row, "price")?,
        });
    }
    Ok(found)
}

fn shipments(connection: &Connection, order: OrderId) -> Result<Vec<Shipment>> {
    let mut statement = connection.prepare_cached(
        "SELECT carrier, service, tracking_number, shipped_at, delivered_at, status, cost, insured_value
         FROM shipments WHERE order_id = ?1 ORDER BY id",
    )?;
    let mut rows = statement.query([order.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Shipment {
            carrier: row.get(0)?,
            service: row.get(1)?,
            tracking_number: row.get(2)?,
            shipped_at: moment(row, "shipped_at")?,
            delivered_at: moment(row, "delivered_at")?,
            status: row.get(5)?,
            cost: money(row, "cost")?,
            insured_value: money(row, "insured_value")?,
        });
    }
    Ok(found)
}

fn payments(connection: &Connection, order: OrderId) -> Result<Vec<Payment>> {
    let mut statement = connection.prepare_cached(
        "SELECT reference, kind, at, gross, fee, net, refunded, status FROM payments WHERE order_id = ?1 ORDER BY id",
    )?;
    let mut rows = statement.query([order.0])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Payment {
            reference: row.get(0)?,
            kind: row.get(1)?,
            at: moment(row, "at")?,
            gross: money(row, "gross")?,
            fee: money(row, "fee")?,
            net: money(row, "net")?,
            refunded: money(row, "refunded")?,
            status: row.get(7)?,
        });
    }
    Ok(found)
}

/// Items in one line, for lists and letters.
pub fn items_text(items: &[Item]) -> String {
    let name = |item: &Item| {
        let title = if item.title.trim().is_empty() { item.sku.trim() } else { item.title.trim() };
        if item.quantity > 1 { format!("{} × {title}", item.quantity) } else { title.to_owned() }
    };
    items.iter().map(name).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Tables that orders and cases fill, those that point at others first.
const FILLED: &[&str] = &[
    "shop_voices",
    "order_voices",
    "decisions",
    "order_costs",
    "assess_answers",
    "order_letters",
    "case_conduct",
    "request_facts",
    "requests",
    "tracking_events",
    "case_merges",
    "case_tags",
    "attachments",
    "entry_marks",
    "entry_versions",
    "filings",
    "deadline_corrections",
    "deadlines",
    "obligations",
    "offers",
    "credit_redemptions",
    "store_credits",
    "refunds",
    "remedies",
    "order_paid",
    "reminders",
    "promises",
    "entries",
    "waits",
    "step_runs",
    "case_private",
    "papers",
    "cases",
    "side_sources",
    "side_records",
    "order_edits",
    "order_places",
    "order_tellings",
    "order_sources",
    "import_lines",
    "payments",
    "shipments",
    "order_items",
    "order_aliases",
    "orders",
    "imports",
    "prevention_marks",
    "shops",
];

impl Tx<'_> {
    /// Removes every order, case and import. The audit keeps what they were, so undo brings them back, all but
    /// the lines of the files they came from.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn empty(&self) -> Result<()> {
        for table in FILLED {
            self.sql.execute(&format!("DELETE FROM {table}"), [])?;
        }
        self.sql.execute("INSERT INTO order_search (order_search) VALUES ('delete-all')", [])?;
        Ok(())
    }

    /// The shop of that platform and name, made when it is new.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn shop(&self, platform: &str, name: &str) -> Result<ShopId> {
        let here: Option<i64> = self
            .sql
            .query_row("SELECT id FROM shops WHERE platform = ?1 AND name = ?2", [platform, name], |row| {
                row.get(0)
            })
            .optional()?;
        if let Some(id) = here {
            return Ok(ShopId(id));
        }
        self.sql.execute("INSERT INTO shops (platform, name) VALUES (?1, ?2)", [platform, name])?;
        Ok(ShopId(self.sql.last_insert_rowid()))
    }
}

pub(crate) fn insert(
    sql: &Connection,
    shop: ShopId,
    import: ImportId,
    record: &OrderRecord,
    fingerprint: i64,
) -> Result<OrderId> {
    let mut statement = sql.prepare_cached(include_str!("insert.sql"))?;
    with_columns(record, |columns| {
        let mut all: Vec<(&str, &dyn ToSql)> =
            vec![(":shop_id", &shop.0), (":number", &record.number), (":import_id", &import.0)];
        all.push((":fingerprint", &fingerprint));
        all.extend_from_slice(columns);
        statement.execute(all.as_slice()).map(|_| ())
    })?;
    let id = OrderId(sql.last_insert_rowid());
    write_parts(sql, id, shop, record)?;
    Ok(id)
}

pub(crate) fn update(
    sql: &Connection,
    id: OrderId,
    shop: ShopId,
    record: &OrderRecord,
    fingerprint: i64,
) -> Result<()> {
    let mut statement = sql.prepare_cached(include_str!("update.sql"))?;
    with_columns(record, |columns| {
        let mut all: Vec<(&str, &dyn ToSql)> =
            vec![(":id", &id.0), (":number", &record.number), (":fingerprint", &fingerprint)];
        all.extend_from_slice(columns);
        statement.execute(all.as_slice()).map(|_| ())
    })?;
    remove_parts(sql, id)?;
    write_parts(sql, id, shop, record)
}

pub(crate) fn remove(sql: &Connection, id: OrderId) -> Result<()> {
    remove_parts(sql, id)?;
    sql.prepare_cached("DELETE FROM order_places WHERE id = ?1")?.execute([id.0])?;
    sql.prepare_cached("DELETE FROM order_tellings WHERE order_id = ?1")?.execute([id.0])?;
    sql.prepare_cached("DELETE FROM orders WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}

fn with_columns<T>(
    record: &OrderRecord,
    run: impl FnOnce(&[(&str, &dyn ToSql)]) -> rusqlite::Result<T>,
) -> Result<T> {
    let (buyer, to) = (&record.buyer, &record.ship_to);
    Ok(run(named_params! {
        ":ordered_at": text_of_moment(record.ordered_at),
        ":paid_at": text_of_moment(record.paid_at),
        ":ship_by": text_of_moment(record.ship_by),
        ":deliver_by": text_of_moment(record.deliver_by),
        ":stage": record.stage.name(),
        ":platform_status": record.platform_status,
        ":buyer_name": buyer.name,
        ":buyer_username": buyer.username,
        ":buyer_email": buyer.email,
        ":buyer_phone": buyer.phone,
        ":ship_name": to.name,
        ":ship_company": to.company,
        ":ship_line1": to.line1,
        ":ship_line2": to.line2,
        ":ship_city": to.city,
        ":ship_region": to.region,
        ":ship_postal_code": to.postal_code,
        ":ship_country": to.country,
        ":total": text_of_money(record.total),
        ":total_minor": record.total.map(|total| total.minor),
        ":subtotal": text_of_money(record.subtotal),
        ":shipping": text_of_money(record.shipping),
        ":tax": text_of_money(record.tax),
        ":discount": text_of_money(record.discount),
        ":refunded": text_of_money(record.refunded),
        ":items_text": items_text(&record.items),
        ":buyer_note": record.buyer_note,
    })?)
}

fn write_parts(sql: &Connection, id: OrderId, shop: ShopId, record: &OrderRecord) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "INSERT OR IGNORE INTO order_aliases (shop_id, alias, order_id) VALUES (?1, ?2, ?3)",
    )?;
    for alias in &record.aliases {
        statement.execute(params![shop.0, alias, id.0])?;
    }
    let mut statement = sql.prepare_cached(
        "INSERT INTO order_items (order_id, sku, title, variation, quantity, price) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for item in &record.items {
        statement.execute(params![
            id.0,
            item.sku,
            item.title,
            item.variation,
            item.quantity,
            text_of_money(item.price)
        ])?;
    }
    let mut statement = sql.prepare_cached(
        "INSERT INTO shipments (order_id, carrier, service, tracking_number, shipped_at, delivered_at, status,
           cost, insured_value)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for parcel in &record.shipments {
        statement.execute(params![
            id.0,
            parcel.carrier,
            parcel.service,
            parcel.tracking_number,
            text_of_moment(parcel.shipped_at),
            text_of_moment(parcel.delivered_at),
            parcel.status,
            text_of_money(parcel.cost),
            text_of_money(parcel.insured_value)
        ])?;
    }
    let mut statement = sql.prepare_cached(
        "INSERT INTO payments (order_id, reference, kind, at, gross, fee, net, refunded, status)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for payment in &record.payments {
        statement.execute(params![
            id.0,
            payment.reference,
            payment.kind,
            text_of_moment(payment.at),
            text_of_money(payment.gross),
            text_of_money(payment.fee),
            text_of_money(payment.net),
            text_of_money(payment.refunded),
            payment.status
        ])?;
    }
    Ok(())
}

fn remove_parts(sql: &Connection, id: OrderId) -> Result<()> {
    sql.prepare_cached("DELETE FROM order_aliases WHERE order_id = ?1")?.execute([id.0])?;
    sql.prepare_cached("DELETE FROM order_items WHERE order_id = ?1")?.execute([id.0])?;
    sql.prepare_cached("DELETE FROM shipments WHERE order_id = ?1")?.execute([id.0])?;
    sql.prepare_cached("DELETE FROM payments WHERE order_id = ?1")?.execute([id.0])?;
    Ok(())
}

/// Keeps the words of the addresses that an order had before, by which it is found too; whether they changed.
pub(crate) fn write_places(
    sql: &Connection,
    id: OrderId,
    present: &Address,
    all: &[Address],
) -> Result<bool> {
    let words = |address: &Address| {
        let Address { name, company, line1, line2, city, region, postal_code, country: _ } = address;
        [name, company, line1, line2, postal_code, city, region].map(String::as_str).join(" ")
    };
    let earlier: Vec<String> = all.iter().filter(|address| *address != present).map(words).collect();
    if earlier.is_empty() {
        return Ok(sql.prepare_cached("DELETE FROM order_places WHERE id = ?1")?.execute([id.0])? > 0);
    }
    let written = sql
        .prepare_cached(
            "INSERT INTO order_places (id, words) VALUES (?1, ?2)
             ON CONFLICT (id) DO UPDATE SET words = excluded.words WHERE words <> excluded.words",
        )?
        .execute(params![id.0, earlier.join(" | ")])?;
    Ok(written > 0)
}

/// Adds the orders after that one to the search, many in one statement: the search writes what it has gathered
/// to the disk before each further one. `watch` is told after each, and may break off.
pub(crate) fn search_after(
    sql: &Connection,
    last: i64,
    watch: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<()> {
    /// Orders of one statement: a fraction of a second.
    const PIECE: i64 = 50_000;
    let newest = last_id(sql)?;
    let mut from = last;
    while from < newest {
        sql.prepare_cached(concat!(include_str!("search.sql"), " WHERE orders.id > ?1 AND orders.id <= ?2"))?
            .execute([from, from + PIECE])?;
        from += PIECE;
        if watch().is_break() {
            return Err(StoreError::Cancelled);
        }
    }
    Ok(())
}

/// Brings the search up to what these orders are now.
pub(crate) fn search_anew(sql: &Connection, ids: &[OrderId]) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    search_without(sql, ids)?;
    sql.prepare_cached(concat!(
        include_str!("search.sql"),
        " WHERE orders.id IN (SELECT value FROM json_each(?1))"
    ))?
    .execute([json_of_ids(ids)])?;
    Ok(())
}

/// Lets these orders be found no more.
pub(crate) fn search_without(sql: &Connection, ids: &[OrderId]) -> Result<()> {
    sql.prepare_cached("DELETE FROM order_search WHERE rowid IN (SELECT value FROM json_each(?1))")?
        .execute([json_of_ids(ids)])?;
    Ok(())
}

fn json_of_ids(ids: &[OrderId]) -> String {
    let list: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
    format!("[{}]", list.join(","))
}

/// The newest order.
pub(crate) fn last_id(sql: &Connection) -> Result<i64> {
    Ok(sql.query_row("SELECT coalesce(max(id), 0) FROM orders", [], |row| row.get(0))?)
}

/// Brings the search up to what undo did to orders.
pub(crate) fn search_again(sql: &Connection, op: OpId) -> Result<()> {
    let mut statement = sql.prepare_cached(
        "SELECT row_id FROM changes WHERE op_id = ?1 AND tbl IN ('orders', 'order_places')
         UNION SELECT json_extract(coalesce(after, before), '$.order_id') FROM changes
         WHERE op_id = ?1 AND tbl = 'shipments'",
    )?;
    let ids = statement.query_map([op.0], |row| row.get(0).map(OrderId))?.collect::<Result<Vec<_>, _>>()?;
    search_anew(sql, &ids)
}
