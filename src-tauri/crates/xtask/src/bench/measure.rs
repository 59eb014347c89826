//! Running a program and telling what it cost.

use std::{
    ffi::OsStr,
    fs::File,
    io::Read,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use wait4::{ResUse, Wait4};

use crate::shell::Step;

/// What one run of a program cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spent {
    /// From start to end, as a clock on the wall shows it.
    pub wall: Duration,
    /// Processor time of all its threads, its own and the system's on its behalf.
    pub cpu: Duration,
    /// The most memory it held at once, in bytes.
    pub peak: u64,
    /// What lay on the disk afterwards, in bytes.
    pub left: u64,
}

/// One line of a table: what was measured, and what came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// What was measured.
    pub what: String,
    /// What came out.
    pub outcome: Outcome,
}

/// What came out of measuring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It ran, so many times.
    Ran(Vec<Spent>),
    /// It did not, or not to its end; why.
    Left(String),
}

impl Measure {
    /// A measure without a run yet.
    pub fn new(what: &str) -> Measure {
        Measure { what: what.to_owned(), outcome: Outcome::Ran(Vec::new()) }
    }

    /// A measure that was not taken.
    pub fn left(what: &str, why: &str) -> Measure {
        Measure { what: what.to_owned(), outcome: Outcome::Left(why.to_owned()) }
    }

    /// Adds a run.
    pub fn add(&mut self, spent: Spent) {
        match &mut self.outcome {
            Outcome::Ran(runs) => runs.push(spent),
            Outcome::Left(_) => {}
        }
    }

    /// The middle of the runs, each figure for itself; absent when there was none.
    pub fn median(&self) -> Option<Spent> {
        let runs = match &self.outcome {
            Outcome::Ran(runs) if !runs.is_empty() => runs,
            Outcome::Ran(_) | Outcome::Left(_) => return None,
        };
        Some(Spent {
            wall: middle(runs.iter().map(|run| run.wall)),
            cpu: middle(runs.iter().map(|run| run.cpu)),
            peak: middle(runs.iter().map(|run| run.peak)),
            left: middle(runs.iter().map(|run| run.left)),
        })
    }

    /// The shortest and the longest run by the clock; absent unless there were several.
    pub fn spread(&self) -> Option<(Duration, Duration)> {
        match &self.outcome {
            Outcome::Ran(runs) if runs.len() > 1 => {
                let walls = || runs.iter().map(|run| run.wall);
                Some((walls().min()?, walls().max()?))
            }
            Outcome::Ran(_) | Outcome::Left(_) => None,
        }
    }
}

/// Of an even number of values the greater one in the middle.
fn middle<T: Ord + Copy + Default>(values: impl Iterator<Item = T>) -> T {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable();
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// A program to run and measure.
pub struct Program {
    name: String,
    command: Command,
}

/// How a measured program ended.
pub struct Ended {
    /// What it cost; what it left on the disk is for the caller to add.
    pub spent: Spent,
    /// What it printed.
    pub text: String,
    /// Its exit code; absent when a signal ended it.
    pub code: Option<i32>,
}

impl Program {
    /// A program, started in the folder.
    pub fn new(program: impl AsRef<OsStr>, folder: &Path) -> Program {
        let name = Path::new(program.as_ref()).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut command = Command::new(program);
        command.current_dir(folder).stdin(Stdio::null()).stdout(Stdio::piped());
        Program { name, command }
    }

    /// Adds arguments.
    pub fn args<A: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = A>) -> Program {
        self.command.args(args);
        self
    }

    /// Sets a variable of its environment.
    pub fn env(mut self, key: &str, value: impl AsRef<OsStr>) -> Program {
        self.command.env(key, value);
        self
    }

    /// Reads its standard input from a file.
    pub fn input(mut self, file: File) -> Program {
        self.command.stdin(file);
        self
    }

    /// Runs it to its end, whatever that is, after the disk is at rest.
    pub fn end(self) -> Result<Ended> {
        self.end_watched(|_| {})
    }

    /// The same, and hands on what it prints as it comes.
    pub fn end_watched(mut self, mut heard: impl FnMut(&str)) -> Result<Ended> {
        settle();
        let start = Instant::now();
        let mut child = self.command.spawn().with_context(|| format!("cannot start {}", self.name))?;
        let mut text = String::new();
        if let Some(mut out) = child.stdout.take() {
            let mut buffer = vec![0; 64 * 1024];
            while let Ok(length @ 1..) = out.read(&mut buffer) {
                let piece = String::from_utf8_lossy(buffer.get(..length).unwrap_or_default());
                heard(&piece);
                text.push_str(&piece);
            }
        }
        let ResUse { status, rusage } =
            child.wait4().with_context(|| format!("cannot wait for {}", self.name))?;
        let (wall, cpu) = (start.elapsed(), rusage.utime + rusage.stime);
        Ok(Ended { spent: Spent { wall, cpu, peak: rusage.maxrss, left: 0 }, text, code: status.code() })
    }

    /// Runs it and takes anything but success for an error.
    pub fn run(self) -> Result<Ended> {
        let name = self.name.clone();
        let ended = self.end()?;
        if ended.code != Some(0) {
            bail!("{name} failed:\n{}", ended.text.trim());
        }
        Ok(ended)
    }
}

/// Lets the system write what earlier steps left in its memory, so that no step pays for another.
fn settle() {
    if cfg!(unix) {
        Step::new("sync").ask();
    }
}

/// The bytes of all files in a folder, not counting folders in it.
pub fn bytes_in(folder: &Path) -> u64 {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.metadata().ok()).filter(|it| it.is_file()).map(|it| it.len()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spent(wall: u64, peak: u64) -> Spent {
        Spent { wall: Duration::from_secs(wall), peak, ..Spent::default() }
    }

    #[test]
    fn the_median_takes_each_figure_for_itself() {
        let mut measure = Measure::new("import");
        assert_eq!(measure.median(), None);
        for run in [spent(9, 1), spent(2, 3), spent(4, 2)] {
            measure.add(run);
        }
        assert_eq!(measure.median(), Some(spent(4, 2)));
        assert_eq!(measure.spread(), Some((Duration::from_secs(2), Duration::from_secs(9))));
    }

    #[test]
    fn what_was_left_out_has_no_figures() {
        let mut measure = Measure::left("other", "not installed");
        measure.add(spent(1, 1));
        assert_eq!((measure.median(), measure.spread()), (None, None));
    }

    #[test]
    fn a_program_is_measured_from_outside() {
        let here = std::env::temp_dir();
        let ended = Program::new(env!("CARGO"), &here).args(["--version"]).run().unwrap();
        assert!(ended.text.starts_with("cargo "), "{}", ended.text);
        assert!(ended.spent.wall > Duration::ZERO && ended.spent.peak > 1_000_000, "{:?}", ended.spent);
        let refused = Program::new(env!("CARGO"), &here).args(["no-such-command-at-all"]);
        assert!(refused.run().is_err());
    }
}
