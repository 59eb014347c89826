//! Keeping `case_clocks` and `case_search` what the other tables say, and the next step that was worked out.

use chrono::{DateTime, Utc};
use docket_domain::{CaseId, OpId};
use rusqlite::{Connection, params};

use crate::audit::AUDITED;
use crate::column::text_of;
use crate::{Result, Store, refund};

const CLOCKS: &str = include_str!("clocks.sql");
const WORDS: &str = include_str!("words.sql");
/// What `clocks.sql` gives, in its order, after the id.
const COLUMNS: &[&str] = &[
    "done",
    "status",
    "kind",
    "stage",
    "shop_id",
    "next_at",
    "opened_at",
    "money",
    "number",
    "snoozed_until",
    "waiting_since",
    "needed_by",
    "currency",
    "place",
    "postal",
];

/// The step to do next, and how long that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// Case.
    pub case: CaseId,
    /// Step; absent when nothing can be done now.
    pub step: Option<String>,
    /// Worked out at.
    pub from: DateTime<Utc>,
    /// Holds until before that moment.
    pub until: DateTime<Utc>,
}

/// What an operation touched.
pub(crate) enum Touched {
    /// What its audit names.
    Audited(OpId),
    /// Cases whose orders an import told of.
    Import(OpId),
    /// Perhaps any.
    All,
}

/// Writes the rows of the touched cases anew.
pub(crate) fn refresh(sql: &Connection, touched: &Touched) -> Result<()> {
    match touched {
        Touched::All => rebuild(sql),
        Touched::Import(op) => {
            let cases = ids(
                sql,
                "SELECT cases.id, 1 FROM cases WHERE EXISTS (
                   SELECT 1 FROM order_sources JOIN imports ON imports.id = order_sources.import_id
                   WHERE order_sources.order_id = cases.order_id AND imports.op_id = ?1)
                 OR EXISTS (
                   SELECT 1 FROM side_records JOIN side_sources ON side_sources.side_id = side_records.id
                   JOIN imports ON imports.id = side_sources.import_id
                   WHERE side_records.order_id = cases.order_id AND imports.op_id = ?1)",
                *op,
            )?;
            each(sql, &cases)
        }
        Touched::Audited(op) => {
            let cases = ids(sql, TOUCHED, *op)?;
            each(sql, &cases)?;
            let anything: bool =
                sql.prepare_cached(&format!("SELECT 1 FROM ({ALL_STEPS}) LIMIT 1"))?.exists([op.0])?;
            if anything {
                sql.execute("UPDATE case_epoch SET epoch = epoch + 1", [])?;
            }
            Ok(())
        }
    }
}

/// Cases that the audit of an operation names, and whether their words may have changed.
const TOUCHED: &str = "SELECT id, max(words) FROM (
  SELECT row_id AS id, tbl = 'cases' AND (before IS NULL OR after IS NULL
           OR json_extract(before, '$.closed_at') IS NOT json_extract(after, '$.closed_at')
           OR json_extract(before, '$.reason') IS NOT json_extract(after, '$.reason')
           OR json_extract(before, '$.platform_words') IS NOT json_extract(after, '$.platform_words')) AS words
    FROM changes WHERE op_id = ?1 AND tbl IN ('cases', 'case_private', 'case_merges')
  UNION ALL
  SELECT json_extract(before, '$.case_id'), 1 FROM changes
    WHERE op_id = ?1 AND before IS NOT NULL AND json_extract(before, '$.case_id') IS NOT NULL
  UNION ALL
  SELECT json_extract(after, '$.case_id'),
         tbl NOT IN ('reminders', 'waits', 'step_runs', 'promises', 'papers', 'case_tags') FROM changes
    WHERE op_id = ?1 AND after IS NOT NULL AND json_extract(after, '$.case_id') IS NOT NULL
  UNION ALL
  SELECT cases.id, 1 FROM changes JOIN cases ON cases.order_id = coalesce(
           CASE WHEN tbl IN ('orders', 'order_paid') THEN row_id END,
           CASE WHEN tbl <> 'cases' THEN coalesce(json_extract(after, '$.order_id'), json_extract(before, '$.order_id')) END)
    WHERE op_id = ?1
) WHERE id IS NOT NULL GROUP BY id";

/// Changes on which the next step of any case may depend.
const ALL_STEPS: &str = "SELECT 1 FROM changes WHERE op_id = ?1
  AND tbl NOT IN ('cases', 'case_private', 'case_merges', 'orders', 'shops', 'imports', 'order_aliases', 'order_places',
                  'side_records', 'mappings', 'inbox_passed', 'saved_views', 'order_paid', 'store_credits',
                  'credit_redemptions', 'prevention_marks')
  AND json_type(coalesce(after, before), '$.case_id') IS NULL
  AND json_type(coalesce(after, before), '$.order_id') IS NULL";

fn ids(sql: &Connection, query: &str, op: OpId) -> Result<Vec<(i64, bool)>> {
    let mut statement = sql.prepare_cached(query)?;
    let found =
        statement.query_map([op.0], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(found)
}

fn each(sql: &Connection, cases: &[(i64, bool)]) -> Result<()> {
    if cases.is_empty() {
        return Ok(());
    }
    let anew: Vec<String> = COLUMNS.iter().map(|column| format!("{column} = excluded.{column}")).collect();
    let mut clock = sql.prepare_cached(&format!(
        "INSERT INTO case_clocks (id, {}) {CLOCKS} WHERE cases.id = ?1
         ON CONFLICT (id) DO UPDATE SET {}, steps_epoch = -1",
        COLUMNS.join(", "),
        anew.join(", ")
    ))?;
    let mut gone = sql.prepare_cached("DELETE FROM case_clocks WHERE id = ?1")?;
    let mut forget = sql.prepare_cached("DELETE FROM case_search WHERE rowid = ?1")?;
    let mut learn = sql.prepare_cached(&format!(
        "INSERT INTO case_search (rowid, number, buyer, items, entries, state) {} WHERE cases.id = ?1",
        words(sql)?
    ))?;
    for (id, words) in cases {
        refund::write_case_exposure(sql, CaseId(*id))?;
        if clock.execute([id])? == 0 {
            gone.execute([id])?;
        }
        if *words {
            forget.execute([id])?;
            learn.execute([id])?;
        }
    }
    Ok(())
}

/// Writes every row anew.
pub(crate) fn rebuild(sql: &Connection) -> Result<()> {
    sql.execute_batch(&format!(
        "DELETE FROM case_clocks;
         INSERT INTO case_clocks (id, {}) {CLOCKS} ORDER BY cases.id;
         INSERT INTO case_search (case_search) VALUES ('delete-all');
         INSERT INTO case_search (rowid, number, buyer, items, entries, state) {} ORDER BY cases.id;",
        COLUMNS.join(", "),
        words(sql)?
    ))?;
    Ok(())
}

/// The words of a case, with the numbers of everything filed on it.
fn words(sql: &Connection) -> Result<String> {
    let mut numbers = String::new();
    let mut columns = sql.prepare_cached(
        "SELECT count(*) = 2 FROM pragma_table_info(?1) WHERE name IN ('case_id', 'number')",
    )?;
    for table in AUDITED {
        if columns.query_row([table], |row| row.get(0))? {
            numbers.push_str(&format!(
                ", (SELECT group_concat(number, ' ') FROM {table} WHERE {table}.case_id = cases.id)"
            ));
        }
    }
    Ok(WORDS.replace("{numbers}", &numbers))
}

impl Store {
    /// Takes note of the packs that next steps are worked out from; with other packs they are worked out anew.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn steps_from_packs(&self, packs: &str) -> Result<()> {
        let writer = self.writer();
        let known: String = writer.query_row("SELECT packs FROM case_epoch", [], |row| row.get(0))?;
        if known != packs {
            writer.execute("UPDATE case_epoch SET epoch = epoch + 1, packs = ?1", [packs])?;
        }
        Ok(())
    }

    /// Which count of changes next steps are worked out under; to be read before working one out.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn steps_epoch(&self) -> Result<i64> {
        Ok(self.read().prepare_cached("SELECT epoch FROM case_epoch")?.query_row([], |row| row.get(0))?)
    }

    /// Open cases whose next step has to be worked out, at most so many.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn steps_missing(&self, now: DateTime<Utc>, most: u32) -> Result<Vec<CaseId>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT id FROM (
               SELECT id FROM case_clocks WHERE done = 0 AND steps_epoch < (SELECT epoch FROM case_epoch)
               UNION ALL
               SELECT id FROM case_clocks WHERE done = 0 AND steps_epoch = (SELECT epoch FROM case_epoch)
                 AND steps_until <= ?1)
             LIMIT ?2",
        )?;
        let found = statement
            .query_map(params![text_of(now), most], |row| row.get(0).map(CaseId))?
            .collect::<Result<_, _>>()?;
        Ok(found)
    }

    /// Keeps next steps that were worked out under that count of changes and while nobody wrote to the store:
    /// `seen` is its [`Store::changes_seen`] from before.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn steps_keep(&self, epoch: i64, seen: i64, steps: &[NextStep]) -> Result<()> {
        if steps.is_empty() {
            return Ok(());
        }
        let mut writer = self.writer();
        let sql = writer.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        if last_op(&sql)? == seen {
            let mut keep = sql.prepare_cached(
                "UPDATE case_clocks SET next_step = ?2, steps_epoch = ?3, steps_from = ?4, steps_until = ?5
                 WHERE id = ?1",
            )?;
            for step in steps {
                let (from, until) = (text_of(step.from), text_of(step.until));
                keep.execute(params![step.case.0, step.step, epoch, from, until])?;
            }
        }
        sql.commit()?;
        Ok(())
    }

    /// The newest operation, to notice whether another came.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn changes_seen(&self) -> Result<i64> {
        last_op(&self.read())
    }
}

fn last_op(sql: &Connection) -> Result<i64> {
    Ok(sql.prepare_cached("SELECT coalesce(max(id), 0) FROM ops")?.query_row([], |row| row.get(0))?)
}
