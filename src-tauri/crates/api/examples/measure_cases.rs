//! Makes a large store and tells, as one line of JSON, how long the answers about cases take. Started by
//! `cargo xtask bench`; times are microseconds.
#![allow(clippy::print_stdout, reason = "its output is what it is for")]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use chrono::{DateTime, TimeZone, Utc};
use docket_api::{Filter, Host, HostError, Notification, OpenOptions, Router};
use docket_desk::FixedClock;
use docket_desk::store::work::Size;
use docket_desk::store::{Mode, NewOp, Store, StoreError};
use serde_json::{Value, json};

/// How often each answer is asked for.
const ASKED: usize = 300;
/// Reminders that are due, in the small and in the large store alike.
const DUE: u32 = 60;

struct NoDesktop;

impl Host for NoDesktop {
    fn pick_files(&self, _: &str, _: &[Filter], _: bool) -> Result<Vec<PathBuf>, HostError> {
        Ok(Vec::new())
    }
    fn pick_folder(&self, _: &str) -> Result<Option<PathBuf>, HostError> {
        Ok(None)
    }
    fn save_file(&self, _: &str, _: &str, _: &[Filter]) -> Result<Option<PathBuf>, HostError> {
        Ok(None)
    }
    fn notify(&self, _: &Notification) -> Result<(), HostError> {
        Ok(())
    }
    fn open_url(&self, _: &str) -> Result<(), HostError> {
        Ok(())
    }
    fn reveal(&self, _: &Path) -> Result<(), HostError> {
        Ok(())
    }
    fn print(&self) -> Result<(), HostError> {
        Ok(())
    }
}

fn main() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().context("the folder is missing")?);
    let mut number = || -> Result<u32> { Ok(args.next().context("a number is missing")?.parse()?) };
    let (orders, cases, entries) = (number()?, number()?, number()?);
    let now = Utc.with_ymd_and_hms(2026, 11, 24, 15, 0, 0).single().context("no such time")?;
    let open = (cases / 10).saturating_sub(DUE);
    let size = Size { orders, cases, entries, due: DUE, open };
    let small = Size {
        orders: orders.min(cases / 10),
        cases: cases / 10,
        entries: entries / 10,
        open: open / 10,
        due: DUE,
    };
    let few = measure(&folder.join("few.sqlite"), small, now)?;
    let many = measure(&folder.join("many.sqlite"), size, now)?;
    println!("{}", json!({ "few": few, "many": many }));
    Ok(())
}

fn router(path: &Path, now: DateTime<Utc>) -> Result<Router> {
    Router::open(OpenOptions {
        store: path.to_owned(),
        clock: Arc::new(FixedClock::at(now)),
        host: Arc::new(NoDesktop),
        publish: Arc::new(|_| {}),
    })
    .map_err(|error| anyhow::anyhow!(error.message))
}

fn measure(path: &Path, size: Size, now: DateTime<Utc>) -> Result<Value> {
    let store = Store::open(path, Mode::Create)?;
    let op = NewOp { bulk: true, ..NewOp::named("import", "measured", now) };
    store.transact::<_, StoreError>(op, |tx| tx.fill_for_measuring(size, ("item_not_received", 1)))?;
    drop(store);
    let mut opened = Vec::new();
    for _ in 0..20 {
        let start = Instant::now();
        drop(Store::open(path, Mode::Existing)?);
        opened.push(start.elapsed());
    }
    let router = router(path, now)?;
    // As the app does between two looks at the clock.
    while router.desk().steps_refresh(1000)? > 0 {}
    let rows = ask(&router, "case_list", &json!({ "limit": 200, "status": null }))?;
    let ids: Vec<Value> =
        rows["rows"].as_array().context("no rows")?.iter().map(|row| row["id"].clone()).collect();
    if ids.is_empty() {
        bail!("the store has no cases");
    }
    let every = |n: usize| ids.get(n % ids.len()).cloned().unwrap_or_default();
    let sorts = ["clock", "money", "age", "number", "needed"];
    // What a person types, letter after letter: a name, a rare word, a common one, a number.
    let typed = ["bu", "buy", "buyer", "bto", "btoton", "house", "house 17", "10-0", "parcel 2042", "mill"];
    Ok(json!({
        "open": p99(opened),
        "today": timed(&router, "today_list", |_| json!({}))?.0,
        "list": timed(&router, "case_list", |n| json!({
            "status": "open", "sort": sorts.get(n % 5), "limit": 100,
            "offset": (n as u32 * 97) % (size.open + size.due).max(1),
        }))?.0,
        "search": timed(&router, "case_list", |n| json!({ "find": typed.get(n % typed.len()), "limit": 100, "status": null }))?.0,
        "search_rare": timed(&router, "case_list", |_| json!({ "find": "btoton", "limit": 100, "status": null }))?.1,
        "case": timed(&router, "case_show", |n| json!({ "case": every(n) }))?.0,
        "repeats": timed(&router, "case_repeats", |n| json!({ "case": every(n) }))?.0,
        "state": timed(&router, "app_state", |_| json!({}))?.0,
    }))
}

/// The slowest but one in a hundred, and the middle.
fn timed(router: &Router, command: &str, request: impl Fn(usize) -> Value) -> Result<(u64, u64)> {
    let mut taken = Vec::with_capacity(ASKED);
    for n in 0..ASKED {
        let asked = request(n);
        let start = Instant::now();
        ask(router, command, &asked)?;
        taken.push(start.elapsed());
    }
    let mut sorted = taken.clone();
    sorted.sort_unstable();
    Ok((p99(taken), sorted.get(ASKED / 2).map(micros).unwrap_or_default()))
}

fn ask(router: &Router, command: &str, request: &Value) -> Result<Value> {
    router.call(command, request.clone()).map_err(|error| anyhow::anyhow!("{command}: {}", error.message))
}

fn p99(mut taken: Vec<Duration>) -> u64 {
    taken.sort_unstable();
    taken.get((taken.len() * 99).div_ceil(100).saturating_sub(1)).map(micros).unwrap_or_default()
}

fn micros(time: &Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}
