//! The money side of cases: remedies, refunds by line, store credit, offers and obligations.
//!
//! Whether something may be booked is decided inside the operation that books it, so everything here can be
//! read both from outside and within a transaction.

use chrono::{DateTime, NaiveDate, Utc};
use docket_domain::case::Party;
use docket_domain::remedy::{
    Booking, Ledger, ObligationKind, Offer, OfferAnswer, RefundLine, RemedyKind, credit,
};
use docket_domain::{CaseId, Money, ObligationId, OfferId, OrderId, RemedyId, ReminderId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::{instant, instant_opt, money, named, parse, text_of, text_of_money};
use crate::{Result, Store, StoreError, Tx};

/// What was done for a buyer, to be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRemedy {
    /// What it is.
    pub kind: RemedyKind,
    /// The step that books it; absent when it was booked by itself.
    pub step: Option<String>,
    /// The day on which it was done, in the shop's zone.
    pub day: NaiveDate,
    /// Why, or what exactly.
    pub because: String,
    /// Reference of the payment, or number of the new parcel.
    pub reference: String,
    /// The money that goes back, with its line.
    pub refund: Option<(RefundLine, Money)>,
}

/// What was done for a buyer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRemedy {
    /// Id.
    pub id: RemedyId,
    /// Case.
    pub case: CaseId,
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// The remedy.
    pub remedy: NewRemedy,
}

/// A store credit to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCredit {
    /// The remedy it is part of.
    pub remedy: RemedyId,
    /// Its code.
    pub code: String,
    /// Amount.
    pub amount: Money,
    /// Its last day in the shop's zone; absent when it has none.
    pub expires_on: Option<NaiveDate>,
}

/// A store credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCredit {
    /// Number in the store.
    pub id: i64,
    /// The case it was given on.
    pub case: CaseId,
    /// The credit.
    pub credit: NewCredit,
    /// What was taken from it, oldest first.
    pub redemptions: Vec<Redemption>,
}

/// Something taken from a store credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redemption {
    /// How much.
    pub amount: Money,
    /// When.
    pub at: DateTime<Utc>,
    /// For what.
    pub reference: String,
}

impl StoredCredit {
    /// What is left, never below zero.
    pub fn balance(&self) -> Money {
        let redeemed: Vec<Money> = self.redemptions.iter().map(|one| one.amount).collect();
        credit::balance(self.credit.amount, &redeemed)
    }
}

/// An offer to be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOffer {
    /// The offer that this one counters.
    pub counters: Option<OfferId>,
    /// Who makes it: seller or buyer.
    pub party: Party,
    /// What is offered.
    pub kind: RemedyKind,
    /// How much.
    pub amount: Option<Money>,
    /// In whose words.
    pub text: String,
    /// Its last day in the shop's zone; absent when it has none.
    pub until: Option<NaiveDate>,
}

/// An offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredOffer {
    /// Id.
    pub id: OfferId,
    /// Case.
    pub case: CaseId,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// The offer.
    pub offer: NewOffer,
    /// What was answered.
    pub answer: Option<OfferAnswer>,
    /// When.
    pub answered_at: Option<DateTime<Utc>>,
}

impl StoredOffer {
    /// What decides about where it stands.
    pub fn standing(&self) -> Offer {
        Offer { answered: self.answer, until: self.offer.until }
    }
}

/// An obligation to be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewObligation {
    /// What has to be done.
    pub kind: ObligationKind,
    /// How much, for a refund.
    pub amount: Option<Money>,
    /// By which day, in the shop's zone.
    pub due_on: NaiveDate,
    /// The words of the ruling.
    pub text: String,
}

/// An obligation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredObligation {
    /// Id.
    pub id: ObligationId,
    /// Case.
    pub case: CaseId,
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// The obligation.
    pub obligation: NewObligation,
    /// The reminder of its day.
    pub reminder: ReminderId,
    /// When it was done; absent while it is open.
    pub discharged_at: Option<DateTime<Utc>>,
}

impl Store {
    /// The refund ledger of an order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn ledger(&self, order: OrderId) -> Result<Ledger> {
        ledger(&self.read(), order)
    }

    /// What the seller said the buyer paid, where the files do not tell.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn paid_by_hand(&self, order: OrderId) -> Result<Option<Money>> {
        paid_by_hand(&self.read(), order)
    }

    /// What was done for the buyer of an order, on all its cases, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn remedies_of_order(&self, order: OrderId) -> Result<Vec<StoredRemedy>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT remedies.*, refunds.line, refunds.amount FROM remedies
             JOIN cases ON cases.id = remedies.case_id
             LEFT JOIN refunds ON refunds.remedy_id = remedies.id
             WHERE cases.order_id = ?1 ORDER BY remedies.id",
        )?;
        let mut rows = statement.query([order.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(remedy_of(row)?);
        }
        Ok(found)
    }

    /// Store credits given on the cases of an order, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn credits_of_order(&self, order: OrderId) -> Result<Vec<StoredCredit>> {
        credits(&self.read(), "cases.order_id = ?1", params![order.0])
    }

    /// Offers on a case and on those that were merged into it, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn offers(&self, case: CaseId) -> Result<Vec<StoredOffer>> {
        offers(&self.read(), OF_CASE, case.0)
    }

    /// Obligations on a case and on those that were merged into it, soonest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn obligations(&self, case: CaseId) -> Result<Vec<StoredObligation>> {
        obligations(&self.read(), OF_CASE, case.0)
    }

    /// The offer of that id.
    ///
    /// # Errors
    /// When there is none.
    pub fn offer(&self, id: OfferId) -> Result<StoredOffer> {
        let found = offers(&self.read(), "id = ?1", id.0)?.into_iter().next();
        found.ok_or_else(|| StoreError::NotFound { what: "offer", id: id.to_string() })
    }

    /// The obligation of that id.
    ///
    /// # Errors
    /// When there is none.
    pub fn obligation(&self, id: ObligationId) -> Result<StoredObligation> {
        let found = obligations(&self.read(), "id = ?1", id.0)?.into_iter().next();
        found.ok_or_else(|| StoreError::NotFound { what: "obligation", id: id.to_string() })
    }

    /// The credit of that code, whatever the case of its letters.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn credit(&self, code: &str) -> Result<Option<StoredCredit>> {
        credit_of(&self.read(), code)
    }
}

impl Tx<'_> {
    /// The refund ledger of an order as it is inside this operation.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn ledger(&self, order: OrderId) -> Result<Ledger> {
        ledger(self.sql, order)
    }

    /// Notes what the buyer paid, for an order whose files do not tell.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn paid_set(&self, order: OrderId, amount: Money) -> Result<()> {
        self.sql.execute(
            "INSERT INTO order_paid (id, amount, at) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET amount = excluded.amount, at = excluded.at",
            params![order.0, amount.to_string(), text_of(self.at)],
        )?;
        write_exposure(self.sql, order)
    }

    /// Writes down what was done for the buyer, and books its money on the order of the case.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn remedy_add(&self, case: CaseId, remedy: &NewRemedy) -> Result<RemedyId> {
        self.sql.execute(
            "INSERT INTO remedies (case_id, step, kind, at, day, because, reference)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                case.0,
                remedy.step,
                remedy.kind.name(),
                text_of(self.at),
                remedy.day.to_string(),
                remedy.because,
                remedy.reference
            ],
        )?;
        let id = RemedyId(self.sql.last_insert_rowid());
        if let Some((line, amount)) = remedy.refund {
            self.sql.execute(
                "INSERT INTO refunds (order_id, remedy_id, line, amount, told)
                 SELECT cases.order_id, ?2, ?3, ?4, orders.refunded
                 FROM cases JOIN orders ON orders.id = cases.order_id WHERE cases.id = ?1",
                params![case.0, id.0, line.name(), amount.to_string()],
            )?;
            write_case_exposure(self.sql, case)?;
        }
        Ok(id)
    }

    /// Takes away what a step booked. A credit of it must not have been used.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn remedies_of_step_clear(&self, case: CaseId, step: &str) -> Result<()> {
        self.sql.execute(
            "DELETE FROM refunds WHERE remedy_id IN (SELECT id FROM remedies WHERE case_id = ?1 AND step = ?2)",
            params![case.0, step],
        )?;
        self.sql.execute(
            "DELETE FROM store_credits WHERE remedy_id IN (SELECT id FROM remedies WHERE case_id = ?1 AND step = ?2)",
            params![case.0, step],
        )?;
        self.sql.execute("DELETE FROM remedies WHERE case_id = ?1 AND step = ?2", params![case.0, step])?;
        write_case_exposure(self.sql, case)
    }

    /// The credit of that code as it is inside this operation.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn credit(&self, code: &str) -> Result<Option<StoredCredit>> {
        credit_of(self.sql, code)
    }

    /// How many credits were given on a case.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn credits_on(&self, case: CaseId) -> Result<u32> {
        let count = self.sql.query_row(
            "SELECT count(*) FROM store_credits JOIN remedies ON remedies.id = remedy_id WHERE case_id = ?1",
            [case.0],
            |row| row.get(0),
        )?;
        Ok(count)
    }

    /// Makes a store credit.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn credit_add(&self, credit: &NewCredit) -> Result<()> {
        self.sql.execute(
            "INSERT INTO store_credits (remedy_id, code, amount, expires_on) VALUES (?1, ?2, ?3, ?4)",
            params![
                credit.remedy.0,
                credit.code,
                credit.amount.to_string(),
                credit.expires_on.map(|day| day.to_string())
            ],
        )?;
        Ok(())
    }

    /// Takes something from a store credit.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn redemption_add(&self, credit: i64, amount: Money, reference: &str) -> Result<()> {
        self.sql.execute(
            "INSERT INTO credit_redemptions (credit_id, amount, at, reference) VALUES (?1, ?2, ?3, ?4)",
            params![credit, amount.to_string(), text_of(self.at), reference],
        )?;
        Ok(())
    }

    /// Offers on a case as they are inside this operation.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn offers(&self, case: CaseId) -> Result<Vec<StoredOffer>> {
        offers(self.sql, OF_CASE, case.0)
    }

    /// Writes an offer down.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn offer_add(&self, case: CaseId, offer: &NewOffer) -> Result<OfferId> {
        self.sql.execute(
            "INSERT INTO offers (case_id, counters, party, kind, amount, text, at, until)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                case.0,
                offer.counters.map(|id| id.0),
                offer.party.name(),
                offer.kind.name(),
                text_of_money(offer.amount),
                offer.text,
                text_of(self.at),
                offer.until.map(|day| day.to_string())
            ],
        )?;
        Ok(OfferId(self.sql.last_insert_rowid()))
    }

    /// Records the answer to an offer.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn offer_answer(&self, offer: OfferId, answer: OfferAnswer) -> Result<()> {
        self.sql.execute(
            "UPDATE offers SET answer = ?2, answered_at = ?3 WHERE id = ?1",
            params![offer.0, answer.name(), text_of(self.at)],
        )?;
        Ok(())
    }

    /// Writes an obligation down.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn obligation_add(
        &self,
        case: CaseId,
        obligation: &NewObligation,
        reminder: ReminderId,
    ) -> Result<ObligationId> {
        self.sql.execute(
            "INSERT INTO obligations (case_id, kind, amount, due_on, text, at, reminder_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                case.0,
                obligation.kind.name(),
                text_of_money(obligation.amount),
                obligation.due_on.to_string(),
                obligation.text,
                text_of(self.at),
                reminder.0
            ],
        )?;
        Ok(ObligationId(self.sql.last_insert_rowid()))
    }

    /// Records that an obligation was discharged.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn obligation_done(&self, obligation: ObligationId) -> Result<()> {
        self.sql.execute(
            "UPDATE obligations SET discharged_at = ?2 WHERE id = ?1 AND discharged_at IS NULL",
            params![obligation.0, text_of(self.at)],
        )?;
        Ok(())
    }

    /// Obligations on a case and on those that were merged into it as they are inside this operation, soonest
    /// first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn obligations(&self, case: CaseId) -> Result<Vec<StoredObligation>> {
        obligations(self.sql, OF_CASE, case.0)
    }
}

/// The refund ledger of an order. What files tell as its total counts; where they tell none, the seller's word.
/// The day of the newest refund of an order of which nothing is left to refund.
pub(crate) fn paid_back_on(connection: &Connection, order: OrderId) -> Result<Option<NaiveDate>> {
    if ledger(connection, order)?.remaining().is_none_or(|left| left.minor > 0) {
        return Ok(None);
    }
    let day: Option<String> = connection
        .prepare_cached(
            "SELECT max(remedies.day) FROM refunds JOIN remedies ON remedies.id = refunds.remedy_id
             WHERE refunds.order_id = ?1",
        )?
        .query_row([order.0], |row| row.get(0))?;
    day.map(|day| parse("day", &day)).transpose()
}

pub(crate) fn ledger(connection: &Connection, order: OrderId) -> Result<Ledger> {
    let mut statement = connection.prepare_cached(
        "SELECT coalesce(orders.total, order_paid.amount) AS paid, orders.refunded AS told FROM orders
         LEFT JOIN order_paid ON order_paid.id = orders.id WHERE orders.id = ?1",
    )?;
    let mut rows = statement.query([order.0])?;
    let Some(row) = rows.next()? else { return Ok(Ledger::default()) };
    let (paid, told) = (money(row, "paid")?, money(row, "told")?);
    let mut statement = connection
        .prepare_cached("SELECT line, amount, told FROM refunds WHERE order_id = ?1 ORDER BY id")?;
    let mut rows = statement.query([order.0])?;
    let mut bookings = Vec::new();
    while let Some(row) = rows.next()? {
        let line: String = row.get("line")?;
        let amount: String = row.get("amount")?;
        bookings.push(Booking {
            line: named("line", &line, RefundLine::from_name)?,
            amount: parse("amount", &amount)?,
            told: money(row, "told")?,
        });
    }
    Ok(Ledger { paid, told, bookings })
}

/// Writes anew what is at stake on the cases of an order, when it has any: what its ledger says is left.
pub(crate) fn write_exposure(sql: &Connection, order: OrderId) -> Result<()> {
    if !sql.prepare_cached("SELECT 1 FROM cases WHERE order_id = ?1")?.exists([order.0])? {
        return Ok(());
    }
    let left = text_of_money(ledger(sql, order)?.remaining());
    sql.prepare_cached("UPDATE cases SET exposure = ?2 WHERE order_id = ?1 AND exposure IS NOT ?2")?
        .execute(params![order.0, left])?;
    Ok(())
}

/// The same for the order of a case; nothing when the case is gone.
pub(crate) fn write_case_exposure(sql: &Connection, case: CaseId) -> Result<()> {
    let order: Option<i64> = sql
        .prepare_cached("SELECT order_id FROM cases WHERE id = ?1")?
        .query_row([case.0], |row| row.get(0))
        .optional()?;
    order.map_or(Ok(()), |order| write_exposure(sql, OrderId(order)))
}

fn paid_by_hand(connection: &Connection, order: OrderId) -> Result<Option<Money>> {
    let amount: Option<String> = connection
        .prepare_cached("SELECT amount FROM order_paid WHERE id = ?1")?
        .query_row([order.0], |row| row.get(0))
        .optional()?;
    amount.map(|amount| parse("amount", &amount)).transpose()
}

fn day(row: &Row<'_>, what: &'static str) -> Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(what)?;
    text.map(|text| parse(what, &text)).transpose()
}

fn needed<T>(what: &'static str, value: Option<T>) -> Result<T> {
    value.ok_or_else(|| StoreError::Unreadable { what, text: String::new() })
}

fn remedy_of(row: &Row<'_>) -> Result<StoredRemedy> {
    let kind: String = row.get("kind")?;
    let line: Option<String> = row.get("line")?;
    let line = line.map(|line| named("line", &line, RefundLine::from_name)).transpose()?;
    Ok(StoredRemedy {
        id: RemedyId(row.get("id")?),
        case: CaseId(row.get("case_id")?),
        at: instant(row, "at")?,
        remedy: NewRemedy {
            kind: named("kind", &kind, RemedyKind::from_name)?,
            step: row.get("step")?,
            day: needed("day", day(row, "day")?)?,
            because: row.get("because")?,
            reference: row.get("reference")?,
            refund: line.zip(money(row, "amount")?),
        },
    })
}

fn credit_of(connection: &Connection, code: &str) -> Result<Option<StoredCredit>> {
    Ok(credits(connection, "store_credits.code = ?1", params![code])?.into_iter().next())
}

fn credits(
    connection: &Connection,
    condition: &str,
    values: &[&dyn rusqlite::ToSql],
) -> Result<Vec<StoredCredit>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT store_credits.*, remedies.case_id FROM store_credits
         JOIN remedies ON remedies.id = store_credits.remedy_id JOIN cases ON cases.id = remedies.case_id
         WHERE {condition} ORDER BY store_credits.id"
    ))?;
    let mut rows = statement.query(values)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let id: i64 = row.get("id")?;
        found.push(StoredCredit {
            id,
            case: CaseId(row.get("case_id")?),
            credit: NewCredit {
                remedy: RemedyId(row.get("remedy_id")?),
                code: row.get("code")?,
                amount: needed("amount", money(row, "amount")?)?,
                expires_on: day(row, "expires_on")?,
            },
            redemptions: redemptions(connection, id)?,
        });
    }
    Ok(found)
}

fn redemptions(connection: &Connection, credit: i64) -> Result<Vec<Redemption>> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM credit_redemptions WHERE credit_id = ?1 ORDER BY id")?;
    let mut rows = statement.query([credit])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Redemption {
            amount: needed("amount", money(row, "amount")?)?,
            at: instant(row, "at")?,
            reference: row.get("reference")?,
        });
    }
    Ok(found)
}

fn offers(connection: &Connection, condition: &str, id: i64) -> Result<Vec<StoredOffer>> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT * FROM offers WHERE {condition} ORDER BY id"))?;
    let mut rows = statement.query([id])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (party, kind): (String, String) = (row.get("party")?, row.get("kind")?);
        let answer: Option<String> = row.get("answer")?;
        found.push(StoredOffer {
            id: OfferId(row.get("id")?),
            case: CaseId(row.get("case_id")?),
            at: instant(row, "at")?,
            offer: NewOffer {
                counters: row.get::<_, Option<i64>>("counters")?.map(OfferId),
                party: named("party", &party, Party::from_name)?,
                kind: named("kind", &kind, RemedyKind::from_name)?,
                amount: money(row, "amount")?,
                text: row.get("text")?,
                until: day(row, "until")?,
            },
            answer: answer.map(|name| named("answer", &name, OfferAnswer::from_name)).transpose()?,
            answered_at: instant_opt(row, "answered_at")?,
        });
    }
    Ok(found)
}

/// Of a case and of those that were merged into it, also by way of others: a merge is no way out of what binds.
const OF_CASE: &str = "case_id IN (
  WITH RECURSIVE bound (id) AS (
    SELECT ?1 UNION SELECT case_merges.id FROM case_merges JOIN bound ON case_merges.into_id = bound.id)
  SELECT id FROM bound)";

fn obligations(connection: &Connection, condition: &str, id: i64) -> Result<Vec<StoredObligation>> {
    let mut statement = connection
        .prepare_cached(&format!("SELECT * FROM obligations WHERE {condition} ORDER BY due_on, id"))?;
    let mut rows = statement.query([id])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get("kind")?;
        found.push(StoredObligation {
            id: ObligationId(row.get("id")?),
            case: CaseId(row.get("case_id")?),
            at: instant(row, "at")?,
            obligation: NewObligation {
                kind: named("kind", &kind, ObligationKind::from_name)?,
                amount: money(row, "amount")?,
                due_on: needed("due_on", day(row, "due_on")?)?,
                text: row.get("text")?,
            },
            reminder: ReminderId(row.get("reminder_id")?),
            discharged_at: instant_opt(row, "discharged_at")?,
        });
    }
    Ok(found)
}
