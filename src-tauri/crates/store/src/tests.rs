//! The store on its own: the guard around writes, undo of anything, full disks, backups.

use std::path::Path;

use chrono::{DateTime, TimeZone, Utc};
use docket_domain::order::OrderRecord;
use proptest::prelude::*;
use tempfile::TempDir;

use crate::import::{Counts, ImportHead};
use crate::{Mode, NewOp, Store, StoreError, back_up, restore};

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap()
}

fn open(folder: &TempDir) -> Store {
    Store::open(&folder.path().join("docket.sqlite"), Mode::Create).unwrap()
}

fn op(name: &'static str) -> NewOp {
    NewOp::named(name, "", now())
}

fn set(store: &Store, name: &str, value: &str) {
    store.transact::<_, StoreError>(op("settings_set"), |tx| tx.set_setting(name, value)).unwrap();
}

/// Everything the audit covers, as text.
fn dump(store: &Store) -> String {
    let reader = store.read();
    let mut statement = reader.prepare("SELECT name || '=' || value FROM settings ORDER BY id").unwrap();
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    rows.map(Result::unwrap).collect::<Vec<_>>().join("\n")
}

fn import(store: &Store, numbers: &[&str]) {
    let bulk = NewOp { bulk: true, ..op("import") };
    store
        .transact::<_, StoreError>(bulk, |tx| {
            let shop = tx.shop("etsy", "etsy")?;
            let text = String::new;
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
            for number in numbers {
                importing.order(&OrderRecord::new("etsy", number))?;
            }
            importing.finish(Counts::default(), &mut || std::ops::ControlFlow::Continue(()))
        })
        .unwrap();
}

fn orders(store: &Store) -> u32 {
    store.orders(&crate::order::Filter::default()).unwrap().0
}

#[test]
fn a_write_outside_of_an_operation_is_impossible() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    let error =
        store.writer().execute("INSERT INTO settings (name, value) VALUES ('a', 'b')", []).unwrap_err();
    assert!(error.to_string().contains("outside of an operation"), "{error}");
}

#[test]
fn the_audit_cannot_be_rewritten() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    set(&store, "language", "de");
    for statement in [
        "DELETE FROM ops",
        "UPDATE ops SET name = 'x'",
        "DELETE FROM changes",
        "UPDATE changes SET tbl = 'x'",
    ] {
        assert!(store.writer().execute(statement, []).is_err(), "{statement} went through");
    }
}

#[test]
fn a_failed_operation_leaves_nothing_not_even_its_name() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    set(&store, "language", "de");
    let before = (dump(&store), store.undo_next().unwrap());
    let failed = store.transact::<(), StoreError>(op("settings_set"), |tx| {
        tx.set_setting("language", "en")?;
        Err(StoreError::Cancelled)
    });
    assert!(failed.is_err());
    assert_eq!((dump(&store), store.undo_next().unwrap()), before);
}

#[test]
fn undo_refuses_what_has_moved_on_and_names_the_later_operation() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    set(&store, "language", "de");
    let quiet = NewOp { undoable: false, ..op("backup") };
    store.transact::<_, StoreError>(quiet, |tx| tx.set_setting("language", "en")).unwrap();
    let error = store.undo(now()).unwrap_err();
    assert!(matches!(&error, StoreError::Moved { later, .. } if later == "backup"), "{error}");
}

#[test]
fn a_full_disk_is_told_and_nothing_is_half_written() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    set(&store, "language", "de");
    let before = dump(&store);
    {
        // SQLite reports the limit of pages exactly as it reports a full disk.
        let writer = store.writer();
        let pages: i64 = writer.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        writer.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
    }
    let long = "x".repeat(1 << 20);
    let error = store
        .transact::<_, StoreError>(op("settings_set"), |tx| tx.set_setting("note", &long))
        .unwrap_err()
        .at(store.path());
    assert!(matches!(error, StoreError::DiskFull(_)), "{error}");
    assert_eq!(dump(&store), before);
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
}

#[test]
fn the_file_of_a_closed_store_is_whole_by_itself() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    import(&store, &["1", "2"]);
    let path = store.path().to_owned();
    drop(store);
    assert!(!Path::new(&format!("{}-wal", path.display())).exists(), "the log was folded into the file");
    let copy = folder.path().join("copy.sqlite");
    std::fs::copy(&path, &copy).unwrap();
    assert_eq!(orders(&Store::open(&copy, Mode::Existing).unwrap()), 2);
}

#[test]
fn a_restore_does_not_play_an_old_log_into_the_backup() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    import(&store, &["1"]);
    let backup = folder.path().join("backup.sqlite");
    assert_eq!(back_up(&store, &backup).unwrap().problems, Vec::<String>::new());
    import(&store, &["2", "3"]);
    let path = store.path().to_owned();
    let log = std::fs::read(format!("{}-wal", path.display())).unwrap();
    drop(store);
    // As after a crash: the file is lost, its log is not.
    std::fs::remove_file(&path).unwrap();
    std::fs::write(format!("{}-wal", path.display()), log).unwrap();
    restore(&backup, &path).unwrap();
    assert_eq!(orders(&Store::open(&path, Mode::Existing).unwrap()), 1);
}

#[test]
fn a_backup_onto_the_store_itself_is_refused() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    import(&store, &["1"]);
    let error = back_up(&store, store.path()).unwrap_err();
    assert!(matches!(error, StoreError::Itself(_)), "{error}");
    assert_eq!(orders(&store), 1);
}

#[test]
fn a_second_store_on_the_same_file_waits_for_nobody_to_read() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    let other = Store::open(store.path(), Mode::Existing).unwrap();
    let version = other.data_version().unwrap();
    import(&store, &["1"]);
    assert_eq!(orders(&other), 1);
    assert_ne!(other.data_version().unwrap(), version, "and it can tell that somebody wrote");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is done, undoing all of it gives the store as it was, and redoing all of it gives it as it had become.
    #[test]
    fn undo_of_everything_is_the_store_as_it_was(changes in proptest::collection::vec((0..4u8, "[a-c]{0,3}"), 1..8)) {
        let folder = TempDir::new().unwrap();
        let store = open(&folder);
        set(&store, "kept", "yes");
        let mut states = vec![dump(&store)];
        for (name, value) in &changes {
            set(&store, &format!("name{name}"), value);
            states.push(dump(&store));
        }
        let done = changes.len();
        for step in (0..done).rev() {
            store.undo(now()).unwrap();
            prop_assert_eq!(&dump(&store), &states[step]);
        }
        for state in states.iter().skip(1) {
            store.redo(now()).unwrap();
            prop_assert_eq!(&dump(&store), state);
        }
    }
}
