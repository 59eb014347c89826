//! What was filed with carriers, insurers and authorities.

use chrono::NaiveDate;
use docket_domain::filing::{Filing, FilingKind, FilingState};
use docket_domain::{CaseId, FilingId, ReminderId};
use rusqlite::{OptionalExtension, Row, named_params};

use crate::column::{money, named, parse, text_of_money};
use crate::{Result, Store, StoreError, Tx};

/// A filing as the store keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredFiling {
    /// Id.
    pub id: FilingId,
    /// Case.
    pub case: CaseId,
    /// What was filed.
    pub filing: Filing,
    /// The step of the playbook that filed it.
    pub step: Option<String>,
    /// The reminder that asks for the answer.
    pub follow_up: Option<ReminderId>,
}

const COLUMNS: &str =
    "SELECT id, case_id, kind, filed_with, number, office, contact, phone, filed_on, state, expected_by,
    claimed, paid, paid_because, notes, step, follow_up FROM filings";

impl Store {
    /// The filings of a case, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn filings(&self, case: CaseId) -> Result<Vec<StoredFiling>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(&format!("{COLUMNS} WHERE case_id = ?1 ORDER BY id"))?;
        let mut rows = statement.query([case.0])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(filing_of(row)?);
        }
        Ok(found)
    }

    /// The filing of that id.
    ///
    /// # Errors
    /// When there is none.
    pub fn filing(&self, id: FilingId) -> Result<StoredFiling> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(&format!("{COLUMNS} WHERE id = ?1"))?;
        let mut rows = statement.query([id.0])?;
        match rows.next()? {
            Some(row) => filing_of(row),
            None => Err(StoreError::NotFound { what: "filing", id: id.to_string() }),
        }
    }
}

impl Tx<'_> {
    /// The filing that a step of a case made.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn filing_of_step(&self, case: CaseId, step: &str) -> Result<Option<FilingId>> {
        let mut statement =
            self.sql.prepare_cached("SELECT id FROM filings WHERE case_id = ?1 AND step = ?2")?;
        Ok(statement.query_row((case.0, step), |row| row.get(0)).optional()?.map(FilingId))
    }

    /// Adds a filing.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn filing_add(&self, case: CaseId, filing: &Filing, step: Option<&str>) -> Result<FilingId> {
        self.sql.execute(
            "INSERT INTO filings (case_id, kind, filed_with, number, office, contact, phone, filed_on, state, expected_by,
               claimed, paid, paid_because, notes, step)
             VALUES (:id, :kind, :filed_with, :number, :office, :contact, :phone, :filed_on, :state, :expected_by,
               :claimed, :paid, :paid_because, :notes, :step)",
            named_params! {
                ":id": case.0,
                ":kind": filing.kind.name(),
                ":filed_with": filing.with,
                ":number": filing.number,
                ":office": filing.office,
                ":contact": filing.contact,
                ":phone": filing.phone,
                ":filed_on": filing.filed_on.to_string(),
                ":state": filing.state.name(),
                ":expected_by": filing.expected_by.map(|day| day.to_string()),
                ":claimed": text_of_money(filing.claimed),
                ":paid": text_of_money(filing.paid),
                ":paid_because": filing.paid_because,
                ":notes": filing.notes,
                ":step": step,
            },
        )?;
        Ok(FilingId(self.sql.last_insert_rowid()))
    }

    /// Changes a filing; its kind stays.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn filing_set(&self, id: FilingId, filing: &Filing) -> Result<()> {
        self.sql.execute(
            "UPDATE filings SET filed_with = :filed_with, number = :number, office = :office, contact = :contact,
               phone = :phone, filed_on = :filed_on, state = :state, expected_by = :expected_by, claimed = :claimed,
               paid = :paid, paid_because = :paid_because, notes = :notes
             WHERE id = :id",
            named_params! {
                ":id": id.0,
                ":filed_with": filing.with,
                ":number": filing.number,
                ":office": filing.office,
                ":contact": filing.contact,
                ":phone": filing.phone,
                ":filed_on": filing.filed_on.to_string(),
                ":state": filing.state.name(),
                ":expected_by": filing.expected_by.map(|day| day.to_string()),
                ":claimed": text_of_money(filing.claimed),
                ":paid": text_of_money(filing.paid),
                ":paid_because": filing.paid_because,
                ":notes": filing.notes,
            },
        )?;
        Ok(())
    }

    /// Names the reminder that asks for the answer, or none.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn filing_follow_up(&self, id: FilingId, reminder: Option<ReminderId>) -> Result<()> {
        self.sql.execute(
            "UPDATE filings SET follow_up = ?2 WHERE id = ?1",
            (id.0, reminder.map(|reminder| reminder.0)),
        )?;
        Ok(())
    }
}

fn filing_of(row: &Row<'_>) -> Result<StoredFiling> {
    let (kind, state): (String, String) = (row.get("kind")?, row.get("state")?);
    let filed_on: String = row.get("filed_on")?;
    let expected_by: Option<String> = row.get("expected_by")?;
    let day = |text: &str| parse::<NaiveDate>("day", text);
    Ok(StoredFiling {
        id: FilingId(row.get("id")?),
        case: CaseId(row.get("case_id")?),
        filing: Filing {
            kind: named("kind", &kind, FilingKind::from_name)?,
            with: row.get("filed_with")?,
            number: row.get("number")?,
            office: row.get("office")?,
            contact: row.get("contact")?,
            phone: row.get("phone")?,
            filed_on: day(&filed_on)?,
            state: named("state", &state, FilingState::from_name)?,
            expected_by: expected_by.as_deref().map(day).transpose()?,
            claimed: money(row, "claimed")?,
            paid: money(row, "paid")?,
            paid_because: row.get("paid_because")?,
            notes: row.get("notes")?,
        },
        step: row.get("step")?,
        follow_up: row.get::<_, Option<i64>>("follow_up")?.map(ReminderId),
    })
}
