//! How long answers about cases take in a large store, and whether Today costs what is due or what is stored.

use std::{
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use serde_json::Value;

use super::Options;
use super::measure::Program;
use super::report::{self, Budget};
use crate::products::{Product, build};
use crate::shell::on_path;

/// Where the section begins, and by which it is found again.
const TITLE: &str = "## Cases";
/// One case to so many orders, and so many entries to a case.
const ORDERS_A_CASE: u64 = 20;
const ENTRIES_A_CASE: u64 = 8;
/// How often the sqlite3 shell is asked.
const ASKED: usize = 5;

/// What came out.
pub struct Cases {
    /// The section of the page.
    pub section: String,
    /// Whether all budgets are kept.
    pub kept: bool,
}

/// Makes the store, asks, and compares.
pub fn measure(options: &Options, folder: &Path) -> Result<Cases> {
    let cases = (options.rows / ORDERS_A_CASE).max(100);
    let entries = cases * ENTRIES_A_CASE;
    let program = build(&Product::Measured("docket-api", "measure_cases"))?;
    let numbers = [options.rows, cases, entries].map(|number| number.to_string());
    let ended = Program::new(&program, folder)
        .args([folder.as_os_str()])
        .args(numbers.iter().map(String::as_str))
        .run()?;
    let line = ended.text.lines().next_back().unwrap_or_default();
    let told: Value = serde_json::from_str(line).context("the measuring program told no JSON")?;
    let of = |store: &str, what: &str| told[store][what].as_f64().map(|micros| micros / 1000.0);
    let like = like(&folder.join("many.sqlite"))?;
    let budget = |what, name, limit| Budget { what, found: of("many", name), limit, unit: "ms" };
    let growth = of("few", "today").zip(of("many", "today"));
    let search = of("many", "search_rare").zip(like);
    let budgets = [
        budget("Today", "today", 16.0),
        budget("A page of the list, any order", "list", 16.0),
        budget("A typed search, letter by letter", "search", 16.0),
        budget("A case", "case", 16.0),
        budget("The losses that repeat with a case", "repeats", 16.0),
        budget("The counts beside every screen", "state", 16.0),
        budget("Opening the store", "open", 150.0),
        Budget {
            what: "Today with ten times the cases and as many due, as a multiple",
            found: growth.map(|(few, many)| many / few.max(0.001)),
            limit: 2.0,
            unit: "×",
        },
        Budget {
            what: "A search, as a part of LIKE over the same entries in the sqlite3 shell",
            found: search.map(|(search, like)| search / like.max(0.001)),
            limit: 0.5,
            unit: "×",
        },
    ];
    let section = format!(
        "{TITLE}\n\n{} orders, {} cases and {} entries of timelines. Each answer was asked for 300 times through the \
         same router that the window uses; the figure is the slowest but one in a hundred.\n\n{}",
        report::grouped(options.rows),
        report::grouped(cases),
        report::grouped(entries),
        report::budgets(&budgets)
    );
    Ok(Cases { section, kept: !budgets.iter().any(Budget::missed) })
}

/// The median time in milliseconds that the sqlite3 shell needs for the same words by LIKE; absent without it.
fn like(store: &Path) -> Result<Option<f64>> {
    if !on_path("sqlite3") {
        return Ok(None);
    }
    let mut taken: Vec<Duration> = Vec::new();
    for _ in 0..ASKED {
        let start = Instant::now();
        let said = Command::new("sqlite3")
            .arg(store)
            .arg(include_str!("like.txt").trim())
            .output()
            .context("cannot start sqlite3")?;
        if !said.status.success() {
            return Ok(None);
        }
        taken.push(start.elapsed());
    }
    taken.sort_unstable();
    Ok(taken.get(ASKED / 2).map(|time| time.as_secs_f64() * 1000.0))
}

/// The page with its section about cases renewed; the others stay.
pub fn replaced(page: &str, section: &str) -> String {
    let ends = |from: usize| {
        page.get(from + TITLE.len()..)
            .and_then(|rest| rest.find("\n## "))
            .map(|at| from + TITLE.len() + at + 1)
    };
    let (before, after) = match page.find(TITLE) {
        Some(from) => (page.get(..from), ends(from).and_then(|end| page.get(end..))),
        None => {
            let machine = page.find("## The machine").unwrap_or(page.len());
            (page.get(..machine), page.get(machine..))
        }
    };
    let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
    format!("{before}{}\n\n{after}", section.trim_end()).trim_end().to_owned() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_section_about_cases_is_renewed() {
        let page = "# Performance\n\n## Imports\n\nfast\n\n## The machine\n\nsmall\n";
        let with = "# Performance\n\n## Imports\n\nfast\n\n## Cases\n\none\n\n## The machine\n\nsmall\n";
        assert_eq!(replaced(page, "## Cases\n\none\n"), with);
        assert_eq!(replaced(with, "## Cases\n\none"), with);
        assert_eq!(replaced(with, "## Cases\n\ntwo"), with.replace("one", "two"));
    }
}
