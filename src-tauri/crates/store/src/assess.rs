//! What the seller answered about a request, what orders cost, and what was decided.

use chrono::{DateTime, NaiveDate, Utc};
use docket_domain::assess::{Costs, Stage, Verdict, Way};
use docket_domain::case::CaseKind;
use docket_domain::request::ReasonClass;
use docket_domain::{CaseId, OrderId};
use rusqlite::{Row, params};

use crate::column::{instant, money, named, parse, text_of, text_of_money};
use crate::{Result, Store, Tx};

/// What the seller answered beside the checklist of a request. What was not answered is absent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AssessAnswers {
    /// The day of delivery.
    pub delivered_on: Option<NaiveDate>,
    /// The buyer's country, ISO 3166.
    pub country: Option<String>,
}

/// A decision about to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDecision {
    /// What was advised.
    pub verdict: Verdict,
    /// The way that is taken.
    pub way: Way,
    /// What kind of reason the buyer had.
    pub reason: Option<ReasonClass>,
    /// How far the order had come.
    pub stage: Stage,
    /// The version of the policy in force at the order date.
    pub policy_version: Option<u32>,
    /// Why it goes another way than policy and law say; empty when it does not.
    pub because: String,
}

/// A decision that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Case.
    pub case: CaseId,
    /// Number of its order.
    pub number: String,
    /// Platform of its order.
    pub platform: String,
    /// When.
    pub at: DateTime<Utc>,
    /// What was decided.
    pub what: NewDecision,
}

const DECISIONS: &str =
    "SELECT d.case_id, d.at, d.verdict, d.way, d.reason_class, d.stage, d.policy_version, d.because,
        o.number, s.platform
   FROM decisions d JOIN cases c ON c.id = d.case_id JOIN orders o ON o.id = c.order_id
     JOIN shops s ON s.id = o.shop_id
  WHERE d.id = (SELECT max(id) FROM decisions WHERE case_id = d.case_id)";

impl Store {
    /// What the seller answered about a case beside its checklist.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn assess_answers(&self, case: CaseId) -> Result<AssessAnswers> {
        let reader = self.read();
        let mut statement =
            reader.prepare_cached("SELECT delivered_on, country FROM assess_answers WHERE case_id = ?1")?;
        let mut rows = statement.query([case.0])?;
        let Some(row) = rows.next()? else { return Ok(AssessAnswers::default()) };
        let day: Option<String> = row.get("delivered_on")?;
        Ok(AssessAnswers {
            delivered_on: day.map(|day| parse("delivered_on", &day)).transpose()?,
            country: row.get("country")?,
        })
    }

    /// What an order cost the seller.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn order_costs(&self, order: OrderId) -> Result<Costs> {
        let reader = self.read();
        let mut statement = reader.prepare_cached("SELECT * FROM order_costs WHERE order_id = ?1")?;
        let mut rows = statement.query([order.0])?;
        let Some(row) = rows.next()? else { return Ok(Costs::default()) };
        Ok(Costs {
            item: money(row, "item")?,
            packaging: money(row, "packaging")?,
            postage: money(row, "postage")?,
            fees: money(row, "fees")?,
            return_postage: money(row, "return_postage")?,
        })
    }

    /// The decision that holds for a case.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn decision(&self, case: CaseId) -> Result<Option<Decision>> {
        let sql = format!("{DECISIONS} AND d.case_id = ?1");
        let reader = self.read();
        let mut statement = reader.prepare_cached(&sql)?;
        let mut rows = statement.query([case.0])?;
        rows.next()?.map(decision_of).transpose()
    }

    /// Decisions about requests of the same platform, kind, reason and stage, the newest first, without one case.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn decisions_alike(
        &self,
        not: CaseId,
        platform: &str,
        kind: CaseKind,
        reason: Option<ReasonClass>,
        stage: Stage,
    ) -> Result<Vec<Decision>> {
        let sql = format!(
            "{DECISIONS} AND d.case_id <> ?1 AND s.platform = ?2 AND c.kind = ?3 AND d.reason_class IS ?4
               AND d.stage = ?5 ORDER BY d.id DESC"
        );
        let reader = self.read();
        let mut statement = reader.prepare_cached(&sql)?;
        let reason = reason.map(ReasonClass::name);
        let mut rows = statement.query(params![not.0, platform, kind.name(), reason, stage.name()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(decision_of(row)?);
        }
        Ok(found)
    }

    /// Decisions that went another way than policy and law say, the newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn decision_exceptions(&self) -> Result<Vec<Decision>> {
        let sql = format!("{DECISIONS} AND d.because <> '' ORDER BY d.id DESC");
        let reader = self.read();
        let mut statement = reader.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(decision_of(row)?);
        }
        Ok(found)
    }
}

fn decision_of(row: &Row<'_>) -> Result<Decision> {
    let text = |name: &str| row.get::<_, String>(name);
    let reason: Option<String> = row.get("reason_class")?;
    Ok(Decision {
        case: CaseId(row.get("case_id")?),
        number: text("number")?,
        platform: text("platform")?,
        at: instant(row, "at")?,
        what: NewDecision {
            verdict: named("verdict", &text("verdict")?, Verdict::from_name)?,
            way: named("way", &text("way")?, Way::from_name)?,
            reason: reason.map(|name| named("reason_class", &name, ReasonClass::from_name)).transpose()?,
            stage: named("stage", &text("stage")?, Stage::from_name)?,
            policy_version: row.get("policy_version")?,
            because: text("because")?,
        },
    })
}

impl Tx<'_> {
    /// Keeps what the seller answered about a case, in the place of what was answered before.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn assess_answers_set(&self, case: CaseId, answers: &AssessAnswers) -> Result<()> {
        self.sql.execute(
            "INSERT INTO assess_answers (case_id, delivered_on, country) VALUES (?1, ?2, ?3)
             ON CONFLICT (case_id) DO UPDATE SET delivered_on = excluded.delivered_on, country = excluded.country",
            params![case.0, answers.delivered_on.map(|day| day.to_string()), answers.country],
        )?;
        Ok(())
    }

    /// Keeps what an order cost, in the place of what was known before.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn order_costs_set(&self, order: OrderId, costs: &Costs) -> Result<()> {
        self.sql.execute(
            "INSERT INTO order_costs (order_id, item, packaging, postage, fees, return_postage)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (order_id) DO UPDATE SET item = excluded.item, packaging = excluded.packaging,
               postage = excluded.postage, fees = excluded.fees, return_postage = excluded.return_postage",
            params![
                order.0,
                text_of_money(costs.item),
                text_of_money(costs.packaging),
                text_of_money(costs.postage),
                text_of_money(costs.fees),
                text_of_money(costs.return_postage),
            ],
        )?;
        Ok(())
    }

    /// Keeps a decision.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn decision_add(&self, case: CaseId, new: &NewDecision) -> Result<()> {
        self.sql.execute(
            "INSERT INTO decisions (case_id, at, verdict, way, reason_class, stage, policy_version, because)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                case.0,
                text_of(self.at),
                new.verdict.name(),
                new.way.name(),
                new.reason.map(ReasonClass::name),
                new.stage.name(),
                new.policy_version,
                new.because,
            ],
        )?;
        Ok(())
    }
}
