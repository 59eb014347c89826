//! Every check and test the project has, in lanes from quick to slow.
//!
//! A lane that fails does not stop the next: whoever waits for the result wants all of it. The last line printed is
//! the totals alone, which is what a person looks for and what a machine reads.

mod counts;
mod lanes;

use std::time::{Duration, Instant};

use clap::ValueEnum;

use counts::Counts;

/// One group of checks that is prepared, run and counted together.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Lane {
    /// The formatting of all Rust sources
    Fmt,
    /// Clippy over every target, warnings are errors
    Clippy,
    /// All Rust tests
    Rust,
    /// The examples in the documentation
    Doc,
    /// Generated TypeScript is current
    GenCheck,
    /// The user interface: types and unit tests
    Ui,
    /// Whole screens in Chromium against the development server
    Browser,
    /// The real window with its real dialogs
    Window,
}

struct Outcome {
    lane: Lane,
    counts: Counts,
    took: Duration,
    trouble: Option<String>,
}

/// Runs the lanes in order, prints what came of each, and says whether all of them passed. Nothing may be printed after
/// the totals.
pub fn test(only: &[Lane]) -> bool {
    let chosen = Lane::value_variants().iter().copied().filter(|lane| only.is_empty() || only.contains(lane));
    let outcomes: Vec<Outcome> = chosen.map(run).collect();
    let total = outcomes.iter().fold(Counts::default(), |sum, outcome| sum + outcome.counts);

    println!("\n{}", table(&outcomes));
    println!("{} passed, {} failed, {} skipped", total.passed, total.failed, total.skipped);
    total.failed == 0
}

fn run(lane: Lane) -> Outcome {
    println!("\n\x1b[1m== {} ==\x1b[0m", name(lane));
    let start = Instant::now();
    let (counts, trouble) = match lanes::run(lane) {
        Ok(counts) => (counts, None),
        Err(error) => {
            eprintln!("{error:#}");
            (Counts::one_failed(), Some(format!("{error:#}")))
        }
    };
    Outcome { lane, counts, took: start.elapsed(), trouble }
}

impl Outcome {
    fn failed(&self) -> bool {
        self.counts.failed > 0
    }
}

fn name(lane: Lane) -> String {
    lane.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn table(outcomes: &[Outcome]) -> String {
    let mut lines =
        vec![format!("{:<10} {:>7} {:>7} {:>7} {:>9}", "lane", "passed", "failed", "skipped", "time")];
    for outcome in outcomes {
        let Counts { passed, failed, skipped } = outcome.counts;
        let word = if outcome.failed() { "FAILED" } else { "ok" };
        let why = outcome.trouble.as_deref().and_then(|trouble| trouble.lines().next()).unwrap_or_default();
        let seconds = outcome.took.as_secs_f64();
        lines.push(
            format!(
                "{:<10} {passed:>7} {failed:>7} {skipped:>7} {seconds:>8.1}s  {word} {why}",
                name(outcome.lane)
            )
            .trim_end()
            .to_owned(),
        );
    }
    lines.join("\n")
}
