//! A store of every released schema opens with all that was in it. The files in `tests/fixtures/stores` were
//! written by the program of that time.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say so")]

use std::path::Path;

use docket_domain::case::CaseKind;
use docket_domain::{CaseId, ImportId};
use docket_store::case::{CaseFilter, NewCase};
use docket_store::order::Filter;
use docket_store::{Mode, NewOp, Store, StoreError};

fn copy_of(name: &str) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.sqlite");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/stores").join(name);
    std::fs::copy(kept, &path).unwrap();
    let store = Store::open(&path, Mode::Existing).unwrap();
    (folder, store)
}

fn find(store: &Store, words: &str) -> Vec<String> {
    let filter = Filter { find: words.to_owned(), ..Filter::default() };
    store.orders(&filter).unwrap().1.into_iter().map(|line| line.number).collect()
}

#[test]
fn the_first_schema_opens_with_its_orders_and_where_they_came_from() {
    let (folder, store) = copy_of("schema_1.sqlite");
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
    assert_eq!(find(&store, "").len(), 14);
    let number = find(&store, "Marisol")[0].clone();
    let id = store.orders_numbered(&number).unwrap()[0];
    let sources = store.sources(id).unwrap();
    assert_eq!(
        (sources[0].file_name.as_str(), sources[0].lines.as_slice()),
        ("etsy_sold_orders_us.csv", &[2][..])
    );
    // The old store lies beside as it was.
    let backups = std::fs::read_dir(folder.path()).unwrap().filter(|entry| {
        entry.as_ref().is_ok_and(|entry| entry.file_name().to_string_lossy().contains("before"))
    });
    assert!(backups.count() > 0 || folder.path().join("backups").is_dir());
}

#[test]
fn imports_of_the_first_schema_can_be_taken_back() {
    let (_folder, store) = copy_of("schema_1.sqlite");
    for import in [3, 2, 1] {
        let at = chrono::DateTime::from_timestamp(1_790_000_000, 0).unwrap();
        let op = NewOp { bulk: true, undoable: false, ..NewOp::named("import_undo", "", at) };
        store.transact::<_, StoreError>(op, |tx| tx.import_undo(ImportId(import))).unwrap();
    }
    assert_eq!(find(&store, ""), Vec::<String>::new());
    assert_eq!(find(&store, "Marisol"), Vec::<String>::new());
}

#[test]
fn cases_of_the_second_schema_keep_what_hangs_on_them_and_their_numbers_go_on() {
    let (_folder, store) = copy_of("schema_2.sqlite");
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
    let cases = store.cases(&CaseFilter::default()).unwrap();
    assert_eq!(cases.len(), 6);
    assert_eq!(store.open_cases().unwrap(), (5, 0));
    let count = |what: fn(&Store, CaseId) -> usize| -> usize {
        cases.iter().map(|line| what(&store, line.case.id)).sum()
    };
    assert_eq!(count(|store, case| store.timeline(case).unwrap().len()), 83);
    assert_eq!(count(|store, case| store.reminders(case).unwrap().len()), 8);
    let order = cases.iter().find(|line| line.case.status.is_done()).unwrap().case.order;
    let new = NewCase {
        order,
        kind: CaseKind::CustomsHold,
        playbook: "customs_hold".to_owned(),
        playbook_version: 1,
        reason: String::new(),
        exposure: None,
        opened_at: chrono::DateTime::from_timestamp(1_790_000_000, 0).unwrap(),
    };
    let op = NewOp::named("case_open", "", new.opened_at);
    let (case, _, _) = store.transact::<_, StoreError>(op, |tx| tx.case_insert(&new)).unwrap();
    assert_eq!(case, CaseId(1007));
}
