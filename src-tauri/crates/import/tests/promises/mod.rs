//! What importing promises of every file, whatever is in it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::path::Path;

use docket_import::{Counted, Emitted, FileKind, ImportError, Overrides, Plan, Progress, inspect, read};

fn ensure(holds: bool, what: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(what()) }
}

fn read_all(plan: &Plan) -> Result<(Counted, Vec<Emitted>), String> {
    let mut all = Vec::new();
    let mut before = Progress::default();
    let mut backwards = false;
    let counted = read(plan, &mut |emitted, progress| {
        backwards |= progress.bytes_done < before.bytes_done
            || progress.records < before.records
            || progress.bytes_done > progress.bytes_total;
        before = progress;
        all.push(emitted);
        ControlFlow::Continue(())
    })
    .map_err(|error| format!("it was inspected and not read: {error}"))?;
    ensure(!backwards, || "progress went backwards".to_owned())?;
    Ok((counted, all))
}

/// What importing promises of every file. Says how it behaved.
pub fn promises(path: &Path, overrides: &Overrides) -> Result<String, String> {
    let plan = match inspect(path, overrides) {
        Ok(plan) => plan,
        Err(error) => {
            let again = inspect(path, overrides).err().map(|error| error.to_string());
            ensure(again == Some(error.to_string()), || format!("{error}, and then {again:?}"))?;
            return Ok(told(&error));
        }
    };
    let again = inspect(path, overrides).map_err(|error| format!("inspected once, and then {error}"))?;
    ensure(plan == again, || "inspecting twice gives two plans".to_owned())?;
    let json = serde_json::to_string(&plan).map_err(|error| error.to_string())?;
    let back: Plan = serde_json::from_str(&json).map_err(|error| error.to_string())?;
    ensure(plan == back, || "the plan does not survive JSON".to_owned())?;

    let (counted, all) = read_all(&plan)?;
    let (counted_again, all_again) = read_all(&back)?;
    ensure(counted == counted_again && all == all_again, || "reading twice gives two results".to_owned())?;
    ensure(counted.records == counted.accepted + counted.rejected, || format!("{counted:?}"))?;
    ensure(counted.records == plan.records, || format!("{} inspected, {counted:?}", plan.records))?;

    let mut lines = BTreeSet::new();
    let mut behaviour = BTreeSet::new();
    let (mut accepted, mut orders, mut items, mut rejected, mut ignored, mut noted) = (0, 0, 0, 0, 0, 0);
    // A record of several orders' parcels is several parcels, and a label that is told twice is one.
    let (mut sides, mut side_lines, mut labels) = (0, BTreeSet::new(), BTreeSet::new());
    let mut numbers: BTreeMap<String, u32> = BTreeMap::new();
    let mut once = |line: u64| {
        ensure(line != plan.header_line, || format!("the header on line {line} was emitted"))?;
        ensure(line > 0 && lines.insert(line), || format!("line {line} was emitted twice"))
    };
    for emitted in &all {
        match emitted {
            Emitted::Order(order) => {
                orders += 1;
                items += order.items.len() as u64;
                accepted += order.lines.len() as u64;
                order.lines.iter().try_for_each(|line| once(*line))?;
                ensure(!order.number.is_empty(), || "an order without number".to_owned())?;
                *numbers.entry(order.number.clone()).or_default() += 1;
                let amounts = [order.total, order.subtotal, order.shipping, order.tax, order.discount];
                let most = amounts.iter().flatten().map(|money| money.minor.unsigned_abs()).max();
                ensure(most.unwrap_or(0) < 1 << 54, || format!("an amount of {most:?}"))?;
                behaviour.insert(format!("{:?}", order.stage));
            }
            Emitted::Side(side) => {
                sides += 1;
                side_lines.extend(&side.lines);
                let label = (side.key.clone(), side.order_number.clone());
                ensure(labels.insert(label), || format!("{:?} was emitted more than once", side.key))?;
                behaviour.insert(format!("{:?} {}", side.stage, side.is_shipment()));
            }
            Emitted::Rejected(problem) => {
                rejected += 1;
                once(problem.line)?;
                ensure(problem.raw.len() < 20_000, || "a rejected record is kept whole".to_owned())?;
                behaviour.insert(format!("rejected {:?}", problem.kind));
            }
            Emitted::Ignored { line, reason } => {
                ignored += 1;
                once(*line)?;
                behaviour.insert(format!("ignored {reason:?}"));
            }
            Emitted::Noted(problem) => {
                noted += 1;
                ensure(problem.raw.len() < 20_000, || "a noted cell is kept whole".to_owned())?;
                behaviour.insert(format!("noted {:?} {:?}", problem.kind, problem.field));
            }
        }
    }
    let mixed = side_lines.iter().find(|line| lines.contains(line));
    ensure(mixed.is_none(), || format!("line {mixed:?} was accepted and was not"))?;
    if plan.kind == FileKind::Shipments || plan.kind == FileKind::Payments {
        ensure(orders == 0 && side_lines.len() as u64 <= counted.accepted, || format!("{counted:?}"))?;
        accepted = counted.accepted;
    }
    let seen = [sides, accepted, orders, items, rejected, ignored, noted];
    let told = [
        counted.sides,
        counted.accepted,
        counted.orders,
        counted.items,
        counted.rejected,
        counted.ignored,
        counted.noted,
    ];
    ensure(seen == told, || format!("{seen:?} were emitted, {told:?} counted"))?;
    let twice = numbers.iter().find(|(_, times)| **times > 1);
    ensure(twice.is_none(), || format!("order {twice:?} was emitted more than once"))?;
    let warnings: BTreeSet<String> = plan
        .warnings
        .iter()
        .map(|warning| serde_json::to_value(warning).unwrap()["code"].to_string())
        .collect();
    Ok(format!(
        "{} {} {:?} {} {} {warnings:?} {behaviour:?} {}",
        plan.format,
        plan.encoding,
        plan.delimiter,
        plan.locale,
        plan.header_line.min(3),
        counted.orders.min(3)
    ))
}

/// How a file was refused. The numbers in the words of a foreign reader are no new behaviour.
fn told(error: &ImportError) -> String {
    match error {
        ImportError::NotATable { looks_like, .. } => format!("not a table, {looks_like:?}"),
        ImportError::Damaged { detail, .. } => {
            let words: String = detail.chars().filter(|c| !c.is_ascii_digit()).take(40).collect();
            format!("damaged, {words}")
        }
        ImportError::Oversized { excess, .. } => format!("oversized, {excess:?}"),
        ImportError::UnknownFormat { nearest, .. } => format!("unknown, near {nearest:?}"),
        other => other.code().to_owned(),
    }
}
