//! Whatever files come in whatever order, repeated and taken back, the store is what the files that remain tell.

use chrono::{DateTime, TimeZone, Utc};
use docket_domain::calendar::Moment;
use docket_domain::order::{
    EditField, OrderRecord, OrderStage, Payment, Shipment, SideFact, SideRecord, lines_of,
};
use docket_domain::{Address, Currency, ImportId, Money, OrderId, SideId};
use proptest::prelude::*;
use proptest::sample::Index;
use rusqlite::types::Value;
use tempfile::TempDir;

use super::{Counts, ImportHead};
use crate::{Mode, NewOp, Store, StoreError};

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap()
}

fn open(folder: &TempDir, name: &str) -> Store {
    Store::open(&folder.path().join(name), Mode::Create).unwrap()
}

/// A file: its name, the last day it knows of, its shop, and what it tells.
#[derive(Debug, Clone)]
struct File {
    name: String,
    as_of: u8,
    platform: &'static str,
    shop: &'static str,
    orders: Vec<OrderRecord>,
    sides: Vec<SideRecord>,
    items_only: bool,
}

const NAMES: [&str; 3] = ["Owen Castle", "Alma Quill", ""];
const CODES: [&str; 4] = ["97003", "97003-2210", "05033", ""];

fn day(number: u8) -> Moment {
    Moment::Day(format!("2026-03-{:02}", number + 1).parse().unwrap())
}

fn dollars(minor: u8) -> Option<Money> {
    (minor > 0).then(|| Money::new(i64::from(minor) * 100, Currency::from_code("USD").unwrap()))
}

fn address(name: usize, code: usize) -> Address {
    let (name, code) = (NAMES[name], CODES[code]);
    if name.is_empty() && code.is_empty() {
        return Address::default();
    }
    let line1 = if code.is_empty() { String::new() } else { format!("Street at {code}") };
    Address { name: name.into(), line1, postal_code: code.into(), country: "US".into(), ..Address::default() }
}

prop_compose! {
    fn order()(
        number in 0..4u8, provisional in prop::bool::weighted(0.2), name in 0..3usize, code in 0..4usize,
        total in 0..3u8, ordered in prop::option::of(0..3u8), stage in 0..6usize, tracking in 0..3u8,
        mail in prop::bool::ANY,
    ) -> (u8, OrderRecord) {
        let own = format!("n{number}");
        let other = format!("a{number}");
        let mut order = OrderRecord::new("etsy", if provisional { &other } else { &own });
        if !provisional { order.aliases = vec![other]; }
        order.ship_to = address(name, code);
        order.buyer.name = NAMES[name].into();
        if mail { order.buyer.email = format!("{number}@example.org"); }
        order.total = dollars(total);
        order.ordered_at = ordered.map(day);
        order.stage = OrderStage::ALL[stage];
        if tracking > 0 {
            order.shipments.push(Shipment { tracking_number: format!("T{tracking}"), ..Shipment::default() });
        }
        (number, order)
    }
}

prop_compose! {
    fn side()(
        key in 0..5u8, number in prop::option::of(0..5u8), name in 0..3usize, code in 0..4usize, at in 0..4u8,
        stage in prop::sample::select(vec![OrderStage::ToShip, OrderStage::Shipped, OrderStage::Delivered, OrderStage::Cancelled]),
        paid in 0..3u8, parcel in prop::bool::ANY,
    ) -> SideRecord {
        let fact = if parcel {
            SideFact::Shipment(Shipment { tracking_number: format!("T{key}"), shipped_at: Some(day(at)), cost: dollars(paid), ..Shipment::default() })
        } else {
            SideFact::Payment(Payment { reference: format!("P{key}"), at: Some(day(at)), gross: dollars(paid), ..Payment::default() })
        };
        SideRecord {
            platform: String::new(),
            key: format!("{}{key}", if parcel { "s" } else { "p" }),
            order_number: number.map(|number| format!("n{number}")).unwrap_or_default(),
            lines: vec![2],
            at: Some(day(at)),
            buyer: Default::default(),
            ship_to: address(name, code),
            stage,
            fact,
        }
    }
}

fn file() -> impl Strategy<Value = File> {
    let orders = (prop::collection::vec(order(), 1..4), 0..2usize, prop::bool::weighted(0.3)).prop_map(
        |(told, shop, items_only)| {
            // A file tells of an order once: the reader gathers its lines.
            let mut seen = Vec::new();
            let mut orders = Vec::new();
            for (index, (number, mut order)) in told.into_iter().enumerate() {
                if !seen.contains(&number) {
                    seen.push(number);
                    order.platform = ["etsy", "ebay"][shop].into();
                    order.lines = vec![index as u64 + 2];
                    orders.push(order);
                }
            }
            let (platform, shop) = [("etsy", "etsy"), ("ebay", "ebay")][shop];
            File { name: String::new(), as_of: 0, platform, shop, orders, sides: vec![], items_only }
        },
    );
    let sides = prop::collection::vec(side(), 1..4).prop_map(|sides| File {
        name: String::new(),
        as_of: 0,
        platform: "pirateship",
        shop: "pirateship",
        orders: vec![],
        sides,
        items_only: false,
    });
    (prop_oneof![3 => orders, 2 => sides], 0..6u8).prop_map(|(file, as_of)| File { as_of, ..file })
}

fn files() -> impl Strategy<Value = Vec<File>> {
    prop::collection::vec(file(), 1..6).prop_map(|mut files| {
        for (index, file) in files.iter_mut().enumerate() {
            file.name = format!("{index}.csv");
        }
        files
    })
}

fn import(store: &Store, file: &File) -> ImportId {
    let op = NewOp { bulk: true, ..NewOp::named("import", &file.name, now()) };
    let write = |tx: &crate::Tx<'_>| {
        let text = String::new;
        let kind = if file.sides.is_empty() && !file.items_only { "orders" } else { "other" };
        let mut importing = tx.import_begin(&ImportHead {
            path: text(),
            file_name: file.name.clone(),
            sha256: text(),
            shop: tx.shop(file.platform, file.shop)?,
            platform: file.platform.into(),
            format: text(),
            kind: kind.into(),
            encoding: text(),
            delimiter: text(),
            decimal: text(),
            date_order: None,
            as_of: Some(day(file.as_of).day()),
            sheet: None,
        })?;
        for order in &file.orders {
            importing.order(order)?;
        }
        for side in &file.sides {
            importing.side(side)?;
        }
        importing.finish(Counts::default(), &mut || std::ops::ControlFlow::Continue(()))
    };
    store.transact::<_, StoreError>(op, write).unwrap().0
}

fn take_back(store: &Store, import: ImportId) {
    let op = NewOp { bulk: true, undoable: false, ..NewOp::named("import_undo", "", now()) };
    store.transact::<_, StoreError>(op, |tx| tx.import_undo(import)).unwrap();
}

/// Words of a search that tell whether the index holds what the orders say.
const SEARCHED: &[&str] = &["owen", "alma", "97003", "2210", "05033", "T1", "T4", "n1", "example"];

/// Everything of orders, parcels and payments, by names that do not depend on when they came.
fn dump(store: &Store) -> String {
    let order = "(SELECT shops.name || ' ' || number FROM orders JOIN shops ON shops.id = shop_id WHERE orders.id = order_id)";
    let mut text = String::new();
    let mut table = |title: &str, statement: &str| {
        text.push_str(&format!("== {title}\n"));
        text.push_str(&rows(store, statement));
    };
    table(
        "orders",
        "SELECT shops.name, number, fingerprint, ordered_at, stage, buyer_name, buyer_email, ship_name, ship_line1,
           ship_postal_code, ship_country, total, total_minor, refunded, paid_at, items_text
         FROM orders JOIN shops ON shops.id = shop_id ORDER BY 1, 2",
    );
    table("aliases", &format!("SELECT {order}, alias FROM order_aliases ORDER BY 1, 2"));
    table(
        "shipments",
        &format!("SELECT {order}, tracking_number, shipped_at, cost FROM shipments ORDER BY 1, shipments.id"),
    );
    table("payments", &format!("SELECT {order}, reference, at, gross FROM payments ORDER BY 1, payments.id"));
    table("tellings", &format!("SELECT {order}, fingerprint, record FROM order_tellings ORDER BY 1, 2"));
    table(
        "sources",
        &format!(
            "SELECT DISTINCT {order}, file_name, fingerprint, lines
             FROM order_sources JOIN imports ON imports.id = import_id ORDER BY 1, 2"
        ),
    );
    table("edits", &format!("SELECT {order}, field, value, before FROM order_edits ORDER BY 1, 2"));
    table(
        "sides",
        &format!(
            "SELECT key, kind, order_number, place, record, {order}, joined_by FROM side_records ORDER BY 1"
        ),
    );
    table(
        "side sources",
        "SELECT DISTINCT key, file_name, lines, side_sources.record FROM side_sources
         JOIN side_records ON side_records.id = side_id JOIN imports ON imports.id = import_id ORDER BY 1, 2",
    );
    for word in SEARCHED {
        table(
            word,
            &format!(
                "SELECT shops.name, number FROM orders JOIN shops ON shops.id = shop_id WHERE orders.id IN
                   (SELECT rowid FROM order_search WHERE order_search MATCH '\"{word}\"') ORDER BY 1, 2"
            ),
        );
    }
    text
}

fn rows(store: &Store, statement: &str) -> String {
    let reader = store.read();
    let mut statement = reader.prepare(statement).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    let mut text = String::new();
    while let Some(row) = rows.next().unwrap() {
        let cells: Vec<String> = (0..columns)
            .map(|column| match row.get::<_, Value>(column).unwrap() {
                Value::Null => "-".to_owned(),
                Value::Integer(number) => number.to_string(),
                Value::Real(number) => number.to_string(),
                Value::Text(text) => text,
                Value::Blob(_) => "blob".to_owned(),
            })
            .collect();
        text.push_str(&cells.join(" | "));
        text.push('\n');
    }
    text
}

#[derive(Debug, Clone)]
enum Step {
    Import(Index),
    TakeBack(Index),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        3 => any::<Index>().prop_map(Step::Import),
        1 => any::<Index>().prop_map(Step::TakeBack),
    ];
    prop::collection::vec(step, 0..8)
}

/// What a person may do by hand.
#[derive(Debug, Clone)]
enum ByHand {
    Join(Index, Index),
    Aside(Index),
    Release(Index),
    Edit(Index, usize, usize),
    Mail(Index),
    Keep(Index),
    Drop(Index),
}

fn by_hand() -> impl Strategy<Value = Vec<ByHand>> {
    let any_of = any::<Index>;
    let one = prop_oneof![
        (any_of(), any_of()).prop_map(|(side, order)| ByHand::Join(side, order)),
        any_of().prop_map(ByHand::Aside),
        any_of().prop_map(ByHand::Release),
        (any_of(), 0..2usize, 0..3usize).prop_map(|(order, name, code)| ByHand::Edit(order, name, code)),
        any_of().prop_map(ByHand::Mail),
        any_of().prop_map(ByHand::Keep),
        any_of().prop_map(ByHand::Drop),
    ];
    prop::collection::vec(one, 1..6)
}

fn ids(store: &Store, table: &str) -> Vec<i64> {
    let reader = store.read();
    let mut statement = reader.prepare(&format!("SELECT id FROM {table} ORDER BY id")).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// Whether there was anything to do it to.
fn do_by_hand(store: &Store, what: &ByHand) -> bool {
    let (orders, sides) = (ids(store, "orders"), ids(store, "side_records"));
    let order = |at: &Index| (!orders.is_empty()).then(|| OrderId(*at.get(&orders)));
    let side = |at: &Index| (!sides.is_empty()).then(|| SideId(*at.get(&sides)));
    let edited = |at: &Index| {
        order(at)
            .filter(|id| store.order_edits(*id).unwrap().iter().any(|edit| edit.field == EditField::ShipTo))
    };
    let op = NewOp::named("by_hand", "", now());
    let done = match what {
        ByHand::Join(at, to) => side(at)
            .zip(order(to))
            .map(|(side, to)| store.transact::<_, StoreError>(op, |tx| tx.side_join(side, Some(to)))),
        ByHand::Aside(at) => {
            side(at).map(|side| store.transact::<_, StoreError>(op, |tx| tx.side_set_aside(side)))
        }
        ByHand::Release(at) => {
            side(at).map(|side| store.transact::<_, StoreError>(op, |tx| tx.side_join(side, None)))
        }
        ByHand::Edit(at, name, code) => order(at).map(|id| {
            let value = lines_of(&Address { line1: "By hand 1".into(), ..address(*name, *code) });
            store.transact::<_, StoreError>(op, |tx| tx.order_edit(id, EditField::ShipTo, &value, "asked"))
        }),
        ByHand::Mail(at) => order(at).map(|id| {
            store.transact::<_, StoreError>(op, |tx| {
                tx.order_edit(id, EditField::BuyerEmail, "new@example.org", "asked")
            })
        }),
        ByHand::Keep(at) => edited(at)
            .map(|id| store.transact::<_, StoreError>(op, |tx| tx.order_edit_keep(id, EditField::ShipTo))),
        ByHand::Drop(at) => edited(at)
            .map(|id| store.transact::<_, StoreError>(op, |tx| tx.order_edit_drop(id, EditField::ShipTo))),
    };
    done.map(Result::unwrap).is_some()
}

fn imported(folder: &TempDir, name: &str, files: &[File]) -> (Store, Vec<ImportId>) {
    let store = open(folder, name);
    let ids = files.iter().map(|file| import(&store, file)).collect();
    (store, ids)
}

fn file_of(name: &str, shop: &'static str, orders: Vec<OrderRecord>, sides: Vec<SideRecord>) -> File {
    let platform = if sides.is_empty() { shop } else { "pirateship" };
    File { name: name.into(), as_of: 3, platform, shop, orders, sides, items_only: false }
}

fn order_to(shop: &str, number: &str, name: &str, code: &str) -> OrderRecord {
    let mut order = OrderRecord::new(shop, number);
    order.ship_to = Address {
        name: name.into(),
        line1: "Larch 1".into(),
        postal_code: code.into(),
        ..Address::default()
    };
    order
}

fn parcel_to(key: &str, number: &str, name: &str, code: &str) -> SideRecord {
    SideRecord {
        platform: String::new(),
        key: key.into(),
        order_number: number.into(),
        lines: vec![2],
        at: Some(day(4)),
        buyer: Default::default(),
        ship_to: order_to("", "", name, code).ship_to,
        stage: OrderStage::Shipped,
        fact: SideFact::Shipment(Shipment { tracking_number: format!("T-{key}"), ..Shipment::default() }),
    }
}

/// The numbers of the orders of all parcels, by key; empty where one waits.
fn joined(store: &Store) -> Vec<String> {
    let found = rows(
        store,
        "SELECT coalesce((SELECT number FROM orders WHERE orders.id = order_id), '') FROM side_records ORDER BY key",
    );
    found.lines().map(str::to_owned).collect()
}

#[test]
fn a_postal_code_is_found_in_each_of_its_spellings() {
    for (country, of_order, of_parcel) in [
        ("US", "97003", "97003-2210"),
        ("US", "97003-2210", "970032210"),
        ("US", "970032210", "97003"),
        ("GB", "SW1A 1AA", "SW1A1AA"),
        ("GB", "SW1A1AA", "sw1a 1aa"),
        ("NL", "1011AB", "1011 AB"),
    ] {
        let folder = TempDir::new().unwrap();
        let store = open(&folder, "a.sqlite");
        let mut order = order_to("etsy", "n1", "Owen O\"Castle\"", of_order);
        let mut parcel = parcel_to("s1", "", "owen  o\"castle\"", of_parcel);
        order.ship_to.country = country.into();
        parcel.ship_to.country = country.into();
        import(&store, &file_of("orders.csv", "etsy", vec![order], vec![]));
        import(&store, &file_of("labels.csv", "pirateship", vec![], vec![parcel]));
        assert_eq!(joined(&store), ["n1"], "{of_order} and {of_parcel}");
    }
}

#[test]
fn a_number_that_a_second_shop_uses_too_is_not_enough_any_more() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder, "a.sqlite");
    let order = |shop, code| vec![order_to(shop, "n1", "Owen Castle", code)];
    import(&store, &file_of("one.csv", "etsy", order("etsy", "97003"), vec![]));
    let unplaced = parcel_to("s1", "n1", "", "");
    let placed = parcel_to("s2", "n1", "Owen Castle", "97003");
    import(&store, &file_of("labels.csv", "pirateship", vec![], vec![unplaced, placed]));
    assert_eq!(joined(&store), ["n1", "n1"]);
    let second = import(&store, &file_of("two.csv", "ebay", order("ebay", "05033"), vec![]));
    assert_eq!(joined(&store), ["", "n1"], "the place decides, or a person");
    take_back(&store, second);
    assert_eq!(joined(&store), ["n1", "n1"]);
}

#[test]
fn a_parcel_keeps_its_order_when_the_address_changes_whichever_file_comes_first() {
    let folder = TempDir::new().unwrap();
    let order = |code| vec![order_to("etsy", "n1", "Owen Castle", code)];
    let old = file_of("old.csv", "etsy", order("97003"), vec![]);
    let new = File { as_of: 5, ..file_of("new.csv", "etsy", order("05033"), vec![]) };
    let labels =
        file_of("labels.csv", "pirateship", vec![], vec![parcel_to("s1", "", "Owen Castle", "97003")]);
    for (index, files) in
        [[&old, &new, &labels], [&old, &labels, &new], [&labels, &new, &old]].iter().enumerate()
    {
        let store = open(&folder, &format!("{index}.sqlite"));
        for file in files {
            import(&store, file);
        }
        assert_eq!(joined(&store), ["n1"]);
    }
}

#[test]
fn an_address_that_only_a_parcel_told_draws_no_other_parcel() {
    let folder = TempDir::new().unwrap();
    let bare = file_of("items.csv", "etsy", vec![OrderRecord::new("etsy", "n1")], vec![]);
    let numbered = parcel_to("s1", "n1", "Owen Castle", "97003");
    let placed = parcel_to("s2", "", "Owen Castle", "97003");
    for (index, sides) in [[&numbered, &placed], [&placed, &numbered]].iter().enumerate() {
        let store = open(&folder, &format!("{index}.sqlite"));
        import(&store, &bare);
        let sides = sides.iter().map(|side| (*side).clone()).collect();
        import(&store, &file_of("labels.csv", "pirateship", vec![], sides));
        assert_eq!(joined(&store), ["n1", ""]);
    }
}

#[test]
fn a_parcel_that_is_not_of_this_order_does_not_come_back_to_it() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder, "a.sqlite");
    let orders = file_of("one.csv", "etsy", vec![order_to("etsy", "n1", "Owen Castle", "97003")], vec![]);
    import(&store, &orders);
    let labels =
        file_of("labels.csv", "pirateship", vec![], vec![parcel_to("s1", "", "Owen Castle", "97003")]);
    import(&store, &labels);
    assert_eq!(joined(&store), ["n1"]);
    let side = SideId(ids(&store, "side_records")[0]);
    store
        .transact::<_, StoreError>(NewOp::named("side_release", "", now()), |tx| tx.side_join(side, None))
        .unwrap();
    let more = file_of("two.csv", "etsy", vec![order_to("etsy", "n2", "Alma Quill", "05033")], vec![]);
    let more = import(&store, &more);
    take_back(&store, more);
    import(&store, &labels);
    assert_eq!(joined(&store), [""]);
    assert_eq!(store.waiting(0, 10).unwrap().0, 1);
}

#[test]
fn a_label_that_stands_twice_in_a_file_is_what_the_later_state_says() {
    let folder = TempDir::new().unwrap();
    let bought = parcel_to("s1", "", "Owen Castle", "97003");
    let delivered = SideRecord { stage: OrderStage::Delivered, lines: vec![3], ..bought.clone() };
    for (index, sides) in [[&bought, &delivered], [&delivered, &bought]].iter().enumerate() {
        let store = open(&folder, &format!("{index}.sqlite"));
        let sides = sides.iter().map(|side| (*side).clone()).collect();
        import(&store, &file_of("labels.csv", "pirateship", vec![], sides));
        let (_, waiting) = store.waiting(0, 10).unwrap();
        assert_eq!(waiting[0].record.stage, OrderStage::Delivered);
        assert_eq!(waiting[0].sources.len(), 2);
    }
}

#[test]
fn a_number_that_an_import_told_is_gone_with_it() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder, "a.sqlite");
    let mut paid = order_to("ebay", "n1", "Owen Castle", "97003");
    paid.aliases = vec!["a1".into()];
    let unpaid = order_to("ebay", "a1", "Owen Castle", "97003");
    import(&store, &file_of("unpaid.csv", "ebay", vec![unpaid], vec![]));
    let paid = import(&store, &file_of("paid.csv", "ebay", vec![paid], vec![]));
    import(&store, &file_of("labels.csv", "pirateship", vec![], vec![parcel_to("s1", "n1", "", "")]));
    assert_eq!(joined(&store), ["n1"]);
    take_back(&store, paid);
    assert_eq!(joined(&store), [""]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 2000, ..ProptestConfig::default() })]

    #[test]
    fn the_store_is_what_the_files_that_remain_tell(files in files(), steps in steps()) {
        let folder = TempDir::new().unwrap();
        let store = open(&folder, "a.sqlite");
        let mut live: Vec<(usize, ImportId)> = Vec::new();
        for step in &steps {
            match step {
                Step::Import(at) => {
                    let index = at.index(files.len());
                    live.push((index, import(&store, &files[index])));
                }
                Step::TakeBack(at) if !live.is_empty() => {
                    let (_, id) = live.remove(at.index(live.len()));
                    take_back(&store, id);
                }
                Step::TakeBack(_) => {}
            }
        }
        let mut remaining: Vec<usize> = live.iter().map(|(index, _)| *index).collect();
        remaining.sort_unstable();
        remaining.dedup();
        let remaining: Vec<File> = remaining.into_iter().map(|index| files[index].clone()).collect();
        let (canonical, _) = imported(&folder, "b.sqlite", &remaining);
        prop_assert_eq!(dump(&store), dump(&canonical));
        for (_, id) in live.into_iter().rev() {
            take_back(&store, id);
        }
        prop_assert_eq!(dump(&store), dump(&open(&folder, "c.sqlite")));
    }

    #[test]
    fn the_same_file_again_changes_nothing(files in files(), again in any::<Index>()) {
        let folder = TempDir::new().unwrap();
        let (store, _) = imported(&folder, "a.sqlite", &files);
        let before = dump(&store);
        let id = import(&store, again.get(&files));
        prop_assert_eq!(dump(&store), before.clone());
        take_back(&store, id);
        prop_assert_eq!(dump(&store), before);
    }

    #[test]
    fn what_is_done_by_hand_is_undone_and_redone(files in files(), by_hand in by_hand()) {
        let folder = TempDir::new().unwrap();
        let (store, _) = imported(&folder, "a.sqlite", &files);
        let mut states = vec![dump(&store)];
        for one in &by_hand {
            if do_by_hand(&store, one) {
                states.push(dump(&store));
            }
        }
        for state in states.iter().rev().skip(1) {
            store.undo(now()).unwrap();
            prop_assert_eq!(&dump(&store), state);
        }
        for state in states.iter().skip(1) {
            store.redo(now()).unwrap();
            prop_assert_eq!(&dump(&store), state);
        }
    }

    /// What the seller decided stays when files come again, and an import that is taken back takes nothing along.
    #[test]
    fn what_is_done_by_hand_outlasts_another_import(files in files(), by_hand in by_hand(), last in file()) {
        let folder = TempDir::new().unwrap();
        let (store, _) = imported(&folder, "a.sqlite", &files);
        for one in &by_hand {
            do_by_hand(&store, one);
        }
        let before = dump(&store);
        let id = import(&store, &File { name: "last.csv".into(), ..last });
        take_back(&store, id);
        prop_assert_eq!(dump(&store), before);
    }
}

fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(24)
}

#[test]
fn a_preview_tells_what_the_import_then_does_whichever_file_is_the_newer() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder, "store.sqlite");
    let told = |as_of: u8, total: u8| {
        let mut order = OrderRecord::new("etsy", "n1");
        order.total = dollars(total);
        order.lines = vec![2];
        let name = format!("{as_of}.csv");
        File {
            name,
            as_of,
            platform: "etsy",
            shop: "etsy",
            orders: vec![order],
            sides: vec![],
            items_only: false,
        }
    };
    import(&store, &told(3, 1));
    let shop = store.shop_named("etsy", "etsy").unwrap();
    for (as_of, total, then) in [(5, 2, super::Outcome::Updated), (1, 3, super::Outcome::Unchanged)] {
        let file = told(as_of, total);
        let day = Some(day(as_of).day());
        assert_eq!(super::would(&store.read(), shop, day, true, &file.orders[0]).unwrap(), then);
        import(&store, &file);
        let id = store.orders_numbered("n1").unwrap()[0];
        assert_eq!(store.order(id).unwrap().record.total, dollars(2));
    }
}
