//! What is stored for lists is what the other tables say, whatever is done and taken back.

use chrono::{DateTime, Duration, TimeZone, Utc};
use docket_domain::case::{CaseKind, CaseStatus, EntryKind, Party, Resolution};
use docket_domain::order::OrderRecord;
use docket_domain::reminder::ReminderState;
use docket_domain::{CaseId, Money, OrderId};
use proptest::prelude::*;
use tempfile::TempDir;

use super::{CaseQuery, CaseSort, NextStep, rebuild};
use crate::case::{CaseFilter, NewCase, NewEntry, NewPromise, NewReminder, ReminderKind};
use crate::import::{Counts, ImportHead};
use crate::{Mode, NewOp, Store, StoreError, Tx};

const WORDS: &[&str] = &["Müller", "paquet", "perdu", "Zollamt", "geöffnet", "envelope"];

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap()
}

fn op(name: &'static str) -> NewOp {
    NewOp::named(name, "", now())
}

fn write<T>(store: &Store, work: impl FnOnce(&Tx<'_>) -> crate::Result<T>) -> T {
    store.transact::<_, StoreError>(op("test"), work).unwrap().0
}

/// A store with four orders, two of them of one buyer.
fn shop() -> (TempDir, Store, Vec<OrderId>) {
    let folder = TempDir::new().unwrap();
    let store = Store::open(&folder.path().join("docket.sqlite"), Mode::Create).unwrap();
    import(&store, &["A-1", "A-2", "A-3", "A-4"]);
    let orders = store.orders(&crate::order::Filter { limit: 10, ..Default::default() }).unwrap().1;
    let mut ids: Vec<OrderId> = orders.into_iter().map(|line| line.id).collect();
    ids.sort_unstable();
    (folder, store, ids)
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
            for (at, number) in numbers.iter().enumerate() {
                let mut record = OrderRecord::new("etsy", number);
                record.buyer.name = format!("Buyer {number}");
                record.buyer.username = format!("buyer{}", at / 2);
                record.ship_to.line1 = format!("{} Elm Street", at / 2);
                record.ship_to.postal_code = "97003".into();
                record.ship_to.country = "US".into();
                importing.order(&record)?;
            }
            importing.finish(Counts::default(), &mut || std::ops::ControlFlow::Continue(()))
        })
        .unwrap();
}

fn open(tx: &Tx<'_>, order: OrderId, kind: CaseKind) -> crate::Result<CaseId> {
    tx.case_insert(&NewCase {
        order,
        kind,
        playbook: "p".into(),
        playbook_version: 1,
        reason: "never came".into(),
        exposure: Some("12.50 USD".parse::<Money>().unwrap()),
        opened_at: now(),
    })
}

/// Everything that lists are made of, and what each word finds.
fn listed(connection: &rusqlite::Connection) -> Vec<String> {
    let mut statement = connection
        .prepare(
            "SELECT json_array(id, done, status, kind, stage, shop_id, next_at, opened_at, money, number, snoozed_until, waiting_since,
                               needed_by, currency, place, postal)
             FROM case_clocks ORDER BY id",
        )
        .unwrap();
    let mut found: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let words = WORDS.iter().chain(&["came", "Buyer", "A", "etsy"]);
    for (word, done) in words.flat_map(|word| [None, Some(true), Some(false)].map(|done| (word, done))) {
        let expression = crate::search::match_cases(word, done).unwrap();
        let hits: Option<String> = connection
            .query_row(
                "SELECT group_concat(rowid, ' ') FROM (SELECT rowid FROM case_search WHERE case_search MATCH ?1 ORDER BY rowid)",
                [expression],
                |row| row.get(0),
            )
            .unwrap();
        found.push(format!("{word} {done:?}: {hits:?}"));
    }
    found
}

/// The audited tables of cases, as text.
fn dump(store: &Store) -> Vec<String> {
    let reader = store.read();
    let mut all = Vec::new();
    for table in ["cases", "entries", "reminders", "promises", "case_tags", "saved_views", "case_merges"] {
        let columns: Vec<String> = reader
            .prepare("SELECT name FROM pragma_table_info(?1)")
            .unwrap()
            .query_map([table], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let mut rows = reader
            .prepare(&format!("SELECT json_array({}) FROM {table} ORDER BY id", columns.join(", ")))
            .unwrap();
        all.extend(
            rows.query_map([], |row| row.get::<_, String>(0))
                .unwrap()
                .map(|row| format!("{table} {}", row.unwrap())),
        );
    }
    all.extend(listed(&reader));
    all
}

fn assert_kept(store: &Store) {
    let kept = listed(&store.read());
    let mut writer = store.writer();
    let trial = writer.transaction().unwrap();
    rebuild(&trial).unwrap();
    let computed = listed(&trial);
    assert_eq!(kept, computed, "what is stored is not what is computed");
}

#[derive(Debug, Clone, Copy)]
enum Move {
    Open(usize, usize),
    Say(usize, usize),
    Remind(usize, i64),
    Fire(usize),
    Promise(usize),
    Snooze(usize, i64),
    Wake(usize),
    Tag(usize, usize),
    Untag(usize, usize),
    Wait(usize, usize),
    Need(usize, i64),
    Close(usize),
    Reopen(usize),
    Merge(usize, usize),
    Unmerge(usize),
    Import,
    Undo,
    Redo,
}

fn moves() -> impl Strategy<Value = Move> {
    prop_oneof![
        3 => (0..4usize, 0..3usize).prop_map(|(order, kind)| Move::Open(order, kind)),
        3 => (0..6usize, 0..WORDS.len()).prop_map(|(case, word)| Move::Say(case, word)),
        2 => (0..6usize, -5..9i64).prop_map(|(case, day)| Move::Remind(case, day)),
        1 => (0..6usize).prop_map(Move::Fire),
        1 => (0..6usize).prop_map(Move::Promise),
        1 => (0..6usize, 1..9i64).prop_map(|(case, day)| Move::Snooze(case, day)),
        1 => (0..6usize).prop_map(Move::Wake),
        1 => (0..6usize, 0..WORDS.len()).prop_map(|(case, tag)| Move::Tag(case, tag)),
        1 => (0..6usize, 0..WORDS.len()).prop_map(|(case, tag)| Move::Untag(case, tag)),
        1 => (0..6usize, 0..3usize).prop_map(|(case, whom)| Move::Wait(case, whom)),
        1 => (0..6usize, 0..9i64).prop_map(|(case, day)| Move::Need(case, day)),
        1 => (0..6usize).prop_map(Move::Close),
        1 => (0..6usize).prop_map(Move::Reopen),
        2 => (0..6usize, 0..6usize).prop_map(|(case, into)| Move::Merge(case, into)),
        1 => (0..6usize).prop_map(Move::Unmerge),
        1 => Just(Move::Import),
        3 => Just(Move::Undo),
        1 => Just(Move::Redo),
    ]
}

/// Does the move where it can be done; whether it wrote.
fn play(store: &Store, orders: &[OrderId], which: Move) -> bool {
    let cases: Vec<_> =
        store.cases(&CaseFilter::default()).unwrap().into_iter().map(|line| line.case).collect();
    let mut cases = cases;
    cases.sort_by_key(|case| case.id);
    let case = |at: usize| cases.get(at);
    let running = |at: usize| case(at).filter(|case| !case.status.is_done()).map(|case| case.id);
    let free = |order: OrderId, kind: CaseKind| {
        !cases.iter().any(|case| case.order == order && case.kind == kind && !case.status.is_done())
    };
    match which {
        Move::Open(order, kind) => {
            let (order, kind) = (orders[order], CaseKind::ALL[kind]);
            if !free(order, kind) {
                return false;
            }
            write(store, |tx| open(tx, order, kind));
        }
        Move::Say(at, word) => {
            let Some(id) = case(at).map(|case| case.id) else { return false };
            write(store, |tx| tx.entry_add(id, &NewEntry::of(EntryKind::Message, now(), "", WORDS[word])));
        }
        Move::Remind(at, day) => {
            let Some(id) = running(at) else { return false };
            let reminder = NewReminder {
                kind: ReminderKind::Own,
                step: None,
                at: now() + Duration::days(day),
                subject: "look".into(),
            };
            write(store, |tx| tx.reminder_add(id, &reminder));
        }
        Move::Fire(at) => {
            let Some(reminder) = running(at).and_then(|id| store.reminders(id).unwrap().into_iter().next())
            else {
                return false;
            };
            let next = if reminder.state == ReminderState::Pending {
                ReminderState::Fired
            } else {
                ReminderState::Done
            };
            write(store, |tx| tx.reminder_state(reminder.id, next));
        }
        Move::Promise(at) => {
            let Some(id) = running(at) else { return false };
            let promise =
                NewPromise { letter: "l".into(), promise: "p".into(), text: "soon".into(), due_at: None };
            write(store, |tx| tx.promise_add(id, &promise));
        }
        Move::Snooze(at, day) => {
            let Some(id) = running(at) else { return false };
            write(store, |tx| tx.case_snooze(id, Some(now() + Duration::days(day))));
        }
        Move::Wake(at) => {
            let Some(id) = running(at) else { return false };
            write(store, |tx| tx.case_snooze(id, None));
        }
        Move::Tag(at, tag) => {
            let Some(id) = case(at).map(|case| case.id) else { return false };
            write(store, |tx| tx.tag_add(id, WORDS[tag]));
        }
        Move::Untag(at, tag) => {
            let Some(id) = case(at).map(|case| case.id) else { return false };
            write(store, |tx| tx.tag_remove(id, WORDS[tag]));
        }
        Move::Wait(at, whom) => {
            let Some(id) = running(at) else { return false };
            write(store, |tx| tx.case_status(id, CaseStatus::awaiting(Party::ALL[whom])));
        }
        Move::Need(at, day) => {
            let Some(id) = running(at) else { return false };
            let day = (day > 0).then(|| (now() + Duration::days(day)).date_naive().to_string());
            write(store, |tx| tx.case_needed_by(id, day.as_deref()));
        }
        Move::Close(at) => {
            let Some(id) = running(at) else { return false };
            write(store, |tx| tx.case_close(id, Resolution::Other));
        }
        Move::Reopen(at) => {
            let Some(closed) = case(at).filter(|case| case.status == CaseStatus::Closed) else {
                return false;
            };
            if !free(closed.order, closed.kind) {
                return false;
            }
            write(store, |tx| tx.case_reopen(closed.id));
        }
        Move::Merge(at, into) => {
            let (Some(id), Some(into)) = (running(at), running(into)) else { return false };
            if id == into {
                return false;
            }
            let status = store.case(id).unwrap().status;
            write(store, |tx| tx.case_merge(id, into, status));
        }
        Move::Unmerge(at) => {
            let Some(merged) = case(at).filter(|case| case.status == CaseStatus::Merged) else {
                return false;
            };
            if !free(merged.order, merged.kind) {
                return false;
            }
            let merge = store.merge_of(merged.id).unwrap().unwrap();
            write(store, |tx| tx.case_unmerge(&merge));
        }
        Move::Import => import(store, &["A-1", "A-2"]),
        Move::Undo | Move::Redo => {
            let (next, back) = (store.undo_next().unwrap(), matches!(which, Move::Undo));
            if back && next.is_some_and(|next| next.name == "import") {
                return false;
            }
            let done = if back { store.undo(now()) } else { store.redo(now()) };
            return done.is_ok();
        }
    }
    true
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_stored_for_lists_equals_what_is_computed_after_any_work_and_undo(
        played in prop::collection::vec(moves(), 1..30)
    ) {
        let (_folder, store, orders) = shop();
        for one in played {
            let before = dump(&store);
            let undoes = matches!(one, Move::Undo | Move::Redo | Move::Import);
            if play(&store, &orders, one) && !undoes {
                let after = dump(&store);
                store.undo(now()).unwrap();
                prop_assert_eq!(&dump(&store), &before, "undo is no identity");
                store.redo(now()).unwrap();
                prop_assert_eq!(&dump(&store), &after, "redo is no identity");
            }
            assert_kept(&store);
        }
    }
}

#[test]
fn a_merge_and_its_end_leave_every_count_as_it_was() {
    let (_folder, store, orders) = shop();
    let (one, two) = write(&store, |tx| {
        let one = open(tx, orders[0], CaseKind::ALL[0])?;
        let two = open(tx, orders[0], CaseKind::ALL[1])?;
        for case in [one, two] {
            tx.entry_add(case, &NewEntry::of(EntryKind::Message, now(), "", "paquet perdu"))?;
            let reminder =
                NewReminder { kind: ReminderKind::Own, step: None, at: now(), subject: "look".into() };
            tx.reminder_add(case, &reminder)?;
            tx.promise_add(
                case,
                &NewPromise { letter: "l".into(), promise: "p".into(), text: "soon".into(), due_at: None },
            )?;
        }
        Ok((one, two))
    });
    let counts = |case| {
        let timeline = store.timeline(case).unwrap().len();
        (timeline, store.reminders(case).unwrap().len(), store.promises(case).unwrap().len())
    };
    let before = (counts(one), counts(two));
    write(&store, |tx| tx.case_merge(one, two, CaseStatus::Open));
    assert_eq!((counts(one), counts(two)), ((1, 0, 0), (1, 2, 2)), "what binds the seller goes along");
    assert_eq!(store.merged_into(two).unwrap().len(), 1);
    let merge = store.merge_of(one).unwrap().unwrap();
    write(&store, |tx| tx.case_unmerge(&merge));
    assert_eq!((counts(one), counts(two)), before);
    assert_kept(&store);
}

#[test]
fn pages_follow_each_other_without_gap_in_every_order() {
    let (_folder, store, orders) = shop();
    write(&store, |tx| {
        for order in &orders {
            for kind in CaseKind::ALL {
                let case = open(tx, *order, *kind)?;
                if case.0 % 2 == 0 {
                    let at = now() + Duration::hours(case.0 % 7);
                    tx.reminder_add(
                        case,
                        &NewReminder { kind: ReminderKind::Own, step: None, at, subject: "x".into() },
                    )?;
                }
            }
        }
        Ok(())
    });
    for sort in CaseSort::ALL {
        let query = CaseQuery { done: Some(false), sort: *sort, limit: 100, ..CaseQuery::default() };
        let whole = store.case_page(&query, now()).unwrap();
        let every = orders.len() * CaseKind::ALL.len();
        assert_eq!(usize::try_from(whole.total), Ok(every));
        let ids = |rows: &[crate::case::CaseLine]| rows.iter().map(|row| row.case.id).collect::<Vec<_>>();
        let mut paged = Vec::new();
        for offset in (0..every).step_by(7) {
            paged.extend(ids(&store
                .case_page(
                    &CaseQuery { offset: offset.try_into().unwrap(), limit: 7, ..query.clone() },
                    now(),
                )
                .unwrap()
                .rows));
        }
        assert_eq!(paged, ids(&whole.rows), "{}", sort.name());
        let mut around = ids(&store.case_page(&CaseQuery { descending: true, ..query }, now()).unwrap().rows);
        around.reverse();
        assert_eq!(around, ids(&whole.rows), "{}", sort.name());
    }
}

#[test]
fn money_is_sorted_within_its_currency_the_most_first_and_what_is_unknown_comes_last() {
    let (_folder, store, orders) = shop();
    let amounts = [Some("12.50 USD"), None, Some("7.00 EUR"), Some("130.00 USD")];
    write(&store, |tx| {
        for (order, amount) in orders.iter().zip(amounts) {
            if let Some(amount) = amount {
                tx.paid_set(*order, amount.parse::<Money>().unwrap())?;
            }
            open(tx, *order, CaseKind::ItemNotReceived)?;
        }
        Ok(())
    });
    let sorted = |descending| {
        let page = CaseQuery { sort: CaseSort::Money, descending, limit: 10, ..CaseQuery::default() };
        let rows = store.case_page(&page, now()).unwrap().rows;
        rows.into_iter().map(|row| row.case.exposure.map(|money| money.to_string())).collect::<Vec<_>>()
    };
    let mut wanted =
        [Some("7.00 EUR"), Some("130.00 USD"), Some("12.50 USD"), None].map(|one| one.map(str::to_owned));
    assert_eq!(sorted(false), wanted);
    wanted.reverse();
    assert_eq!(sorted(true), wanted);
}

#[test]
fn a_case_whose_buyer_needs_the_goods_by_a_day_comes_first_wherever_work_is_listed() {
    let (_folder, store, orders) = shop();
    let cases = write(&store, |tx| {
        orders
            .iter()
            .map(|order| open(tx, *order, CaseKind::ItemNotReceived))
            .collect::<crate::Result<Vec<_>>>()
    });
    write(&store, |tx| {
        tx.case_needed_by(cases[2], Some("2026-12-05"))?;
        tx.case_needed_by(cases[3], Some("2026-12-01"))
    });
    let ids = |rows: Vec<crate::case::CaseLine>| rows.iter().map(|row| row.case.id).collect::<Vec<_>>();
    let needed = CaseQuery { sort: CaseSort::Needed, limit: 10, ..CaseQuery::default() };
    let wanted = [cases[3], cases[2], cases[0], cases[1]];
    assert_eq!(ids(store.case_page(&needed, now()).unwrap().rows), wanted);
    assert_eq!(ids(store.cases_to_do(now(), 10).unwrap()), wanted);
    assert_eq!(ids(store.cases_to_do(now(), 1).unwrap()), wanted[..1], "also where the list is cut");
    write(&store, |tx| {
        for case in &cases {
            tx.case_status(*case, CaseStatus::WaitingCarrier)?;
        }
        Ok(())
    });
    assert_eq!(ids(store.cases_waiting(now(), now(), 10).unwrap()), wanted);
    let later = now() + Duration::hours(5);
    write(&store, |tx| {
        for (case, hours) in cases.iter().zip([1, 2, 3, 4]) {
            let at = now() + Duration::hours(hours);
            tx.reminder_add(
                *case,
                &NewReminder { kind: ReminderKind::Own, step: None, at, subject: "x".into() },
            )?;
        }
        Ok(())
    });
    let due = |most| store.reminders_open(now(), later, most).unwrap();
    assert_eq!(
        due(10).iter().map(|line| line.reminder.case).collect::<Vec<_>>(),
        [cases[2], cases[3], cases[0], cases[1]]
    );
    assert_eq!(due(3).len(), 3);
    assert!(due(2).iter().all(|line| line.needed_by.is_some()), "what a buyer needs is not cut for the rest");
}

#[test]
fn a_next_step_that_was_worked_out_before_a_change_is_not_kept_after_it() {
    let (_folder, store, orders) = shop();
    let case = write(&store, |tx| open(tx, orders[0], CaseKind::ALL[0]));
    let known = || store.cases(&CaseFilter::default()).unwrap().remove(0).known_step;
    assert_eq!(store.steps_missing(now(), 10).unwrap(), [case]);
    let (epoch, seen) = (store.steps_epoch().unwrap(), store.changes_seen().unwrap());
    let step = NextStep { case, step: Some("s".into()), from: now(), until: now() + Duration::days(1) };
    store.steps_keep(epoch, seen, std::slice::from_ref(&step)).unwrap();
    assert_eq!(known().unwrap().step.as_deref(), Some("s"));
    assert!(store.steps_missing(now(), 10).unwrap().is_empty());
    assert_eq!(store.steps_missing(now() + Duration::days(1), 10).unwrap(), [case], "it ends");
    write(&store, |tx| tx.entry_add(case, &NewEntry::of(EntryKind::Message, now(), "", "x")));
    assert_eq!(known(), None, "the case changed");
    store.steps_keep(epoch, seen, std::slice::from_ref(&step)).unwrap();
    assert_eq!(known(), None, "worked out before the change");
    store.steps_keep(epoch, store.changes_seen().unwrap(), &[step]).unwrap();
    assert!(known().is_some());
    write(&store, |tx| tx.set_setting("country", "DE"));
    assert_eq!(known(), None, "a setting may change the step of any case");
}

#[test]
fn a_store_filled_for_measuring_has_what_was_asked_for_and_is_sound() {
    let folder = TempDir::new().unwrap();
    let store = Store::open(&folder.path().join("docket.sqlite"), Mode::Create).unwrap();
    let size = super::Size { orders: 500, cases: 100, entries: 700, due: 7, open: 20 };
    let bulk = NewOp { bulk: true, ..op("import") };
    store.transact::<_, StoreError>(bulk, |tx| tx.fill_for_measuring(size, ("p", 1))).unwrap();
    let page = |query: CaseQuery| store.case_page(&query, now()).unwrap().total;
    assert_eq!(page(CaseQuery::default()), 100);
    assert_eq!(page(CaseQuery { done: Some(false), ..CaseQuery::default() }), 27);
    assert_eq!(page(CaseQuery { overdue: true, ..CaseQuery::default() }), 7);
    assert_eq!(page(CaseQuery { find: "parcel 699".into(), ..CaseQuery::default() }), 1);
    let open = |find: &str| page(CaseQuery { done: Some(false), find: find.into(), ..CaseQuery::default() });
    assert_eq!((open("parcel"), open("open")), (27, 0), "the state is no word that a person can type");
    assert_eq!(store.orders(&crate::order::Filter::default()).unwrap().0, 500);
    assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
    assert_kept(&store);
}
