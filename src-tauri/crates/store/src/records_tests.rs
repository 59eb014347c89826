//! Filings, entries put right and attached files: undo of all of it is the store as it was.

use chrono::{DateTime, TimeZone, Utc};
use docket_domain::attachment::AttachmentKind;
use docket_domain::case::{CaseKind, Channel, EntryKind, Party};
use docket_domain::filing::{Filing, FilingKind, FilingState};
use docket_domain::order::OrderRecord;
use docket_domain::{CaseId, Currency, EntryId, FilingId, Money, OrderId};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::attachment::NewAttachment;
use crate::case::{NewCase, NewEntry, NewReminder, ReminderKind};
use crate::import::{Counts, ImportHead};
use crate::{Mode, NewOp, Result, Store, StoreError, Tx};

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap()
}

fn op(name: &'static str) -> NewOp {
    NewOp::named(name, "", now())
}

fn case(store: &Store) -> CaseId {
    let bulk = NewOp { bulk: true, ..op("import") };
    store
        .transact::<_, StoreError>(bulk, |tx| {
            let text = String::new;
            let shop = tx.shop("etsy", "etsy")?;
            let mut importing = tx.import_begin(&ImportHead {
                path: text(),
                file_name: text(),
                sha256: text(),
                shop,
                platform: "etsy".into(),
                format: text(),
                kind: text(),
                encoding: text(),
                delimiter: text(),
                decimal: text(),
                date_order: None,
                as_of: None,
                sheet: None,
            })?;
            importing.order(&OrderRecord::new("etsy", "1"))?;
            importing.finish(Counts::default(), &mut || std::ops::ControlFlow::Continue(()))
        })
        .unwrap();
    let order: i64 = store.read().query_row("SELECT id FROM orders", [], |row| row.get(0)).unwrap();
    let new = NewCase {
        order: OrderId(order),
        kind: CaseKind::ItemNotReceived,
        playbook: "item_not_received".into(),
        playbook_version: 1,
        reason: String::new(),
        exposure: None,
        opened_at: now(),
    };
    store
        .transact::<_, StoreError>(op("case_open"), |tx| {
            let case = tx.case_insert(&new)?;
            tx.entry_add(case, &NewEntry::of(EntryKind::Message, now(), "", "the first"))?;
            tx.filing_add(case, &filing("", FilingState::Requested, None), None)?;
            Ok(case)
        })
        .unwrap()
        .0
}

fn filing(number: &str, state: FilingState, paid: Option<i64>) -> Filing {
    Filing {
        kind: FilingKind::IndemnityClaim,
        with: "USPS".into(),
        number: number.into(),
        office: String::new(),
        contact: String::new(),
        phone: String::new(),
        filed_on: now().date_naive(),
        state,
        expected_by: None,
        claimed: None,
        paid: paid.map(|minor| Money::new(minor, Currency::from_code("USD").unwrap())),
        paid_because: String::new(),
        notes: String::new(),
    }
}

/// Every row of the tables these operations write, as text.
fn dump(store: &Store) -> String {
    let reader = store.read();
    let mut lines = Vec::new();
    for table in ["cases", "entries", "entry_versions", "entry_marks", "filings", "reminders", "attachments"]
    {
        let mut statement = reader.prepare(&format!("SELECT * FROM {table} ORDER BY id")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<String> =
                (0..columns).map(|column| format!("{:?}", row.get_ref(column).unwrap())).collect();
            lines.push(format!("{table} {}", cells.join(" | ")));
        }
    }
    lines.join("\n")
}

/// One operation of those there are, chosen by number.
fn act(tx: &Tx<'_>, case: CaseId, what: u8, text: &str, number: i64) -> Result<()> {
    let entry = EntryId(1);
    match what {
        0 => {
            let state = if number % 2 == 0 { FilingState::Open } else { FilingState::Paid };
            let paid = (state == FilingState::Paid).then_some(number + 1);
            tx.filing_set(FilingId(1), &filing(&format!("N{text}"), state, paid))?;
        }
        1 => {
            let id = tx.filing_add(case, &filing(&format!("M{text}"), FilingState::Open, None), None)?;
            let reminder =
                NewReminder { kind: ReminderKind::FollowUp, step: None, at: now(), subject: text.to_owned() };
            let reminder = tx.reminder_add(case, &reminder)?;
            tx.filing_follow_up(id, Some(reminder))?;
        }
        2 => {
            let mut next = NewEntry::of(EntryKind::Message, now(), "", text);
            next.channel = Some(Channel::Email);
            next.from = Some(Party::Buyer);
            tx.entry_replace(entry, &next)?;
        }
        3 => tx.entry_strike(entry, text)?,
        4 => tx.entry_relayed(entry, number % 2 == 0)?,
        _ => {
            let file = NewAttachment {
                entry: (number % 2 == 0).then_some(entry),
                kind: AttachmentKind::Photo,
                file_name: text.to_owned(),
                media: "image/png".into(),
                size: 3,
                sha256: format!("{text}{}", number % 3),
            };
            let id = tx.attach(case, &file, b"abc")?;
            if number % 5 == 0 {
                tx.detach(id)?;
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is filed, put right, marked and attached: undoing it step by step passes every earlier state, and
    /// redoing it every later one.
    #[test]
    fn undo_of_records_is_the_store_as_it_was(changes in proptest::collection::vec((0..6u8, "[a-c]{1,3}", 0..20i64), 1..10)) {
        let folder = TempDir::new().unwrap();
        let store = Store::open(&folder.path().join("docket.sqlite"), Mode::Create).unwrap();
        let case = case(&store);
        let mut states = vec![dump(&store)];
        for (what, text, number) in &changes {
            store.transact::<_, StoreError>(op("filing_change"), |tx| act(tx, case, *what, text, *number)).unwrap();
            states.push(dump(&store));
        }
        for state in states.iter().rev().skip(1) {
            store.undo(now()).unwrap();
            prop_assert_eq!(&dump(&store), state);
        }
        for state in states.iter().skip(1) {
            store.redo(now()).unwrap();
            prop_assert_eq!(&dump(&store), state);
        }
        prop_assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
    }
}
