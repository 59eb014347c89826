//! How often a command says how far it is.
//!
//! The command line draws its bar on terminals only, so it gets one, and each drawing that differs from the one before
//! counts. A program that would write its progress for machines could be read in the same place.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

use super::measure::Program;
use crate::shell::on_path;

/// How often a program said how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// How often.
    pub times: u32,
    /// How long it took in all.
    pub wall: Duration,
    /// The longest time without a word, from the start to the end.
    pub silence: Duration,
}

impl Progress {
    /// Words in a second, on average.
    pub fn per_second(&self) -> f64 {
        f64::from(self.times) / self.wall.as_secs_f64().max(f64::EPSILON)
    }
}

/// Starts the program on a terminal of its own and listens; absent where there is no `script` to lend one.
pub fn listen(program: &Path, args: &[&Path], folder: &Path) -> Result<Option<Progress>> {
    if !cfg!(target_os = "linux") || !on_path("script") {
        return Ok(None);
    }
    // The words come in as variables, so that nothing in them means anything to a shell.
    let names: Vec<String> = (0..args.len()).map(|at| format!("DOCKET_BENCH_{at}")).collect();
    let words: String = names.iter().map(|name| format!(" \"${name}\"")).collect();
    let line = format!("stty cols 100 rows 30; exec \"$DOCKET_BENCH\"{words}");
    let mut command = Program::new("script", folder)
        .args(["--quiet", "--flush", "--return", "--command", &line, "/dev/null"])
        .env("TERM", "xterm")
        .env("DOCKET_BENCH", program);
    for (name, value) in names.iter().zip(args) {
        command = command.env(name, value);
    }
    let mut ear = Ear::new();
    let ended = command.end_watched(|piece| ear.hear(piece, Instant::now()))?;
    if ended.code != Some(0) {
        bail!("the import on a terminal failed:\n{}", plain(&ended.text));
    }
    Ok(Some(ear.progress(Instant::now())))
}

/// Tells words of progress from the rest.
struct Ear {
    start: Instant,
    last: Instant,
    shown: String,
    times: u32,
    silence: Duration,
}

impl Ear {
    fn new() -> Ear {
        let now = Instant::now();
        Ear { start: now, last: now, shown: String::new(), times: 0, silence: Duration::ZERO }
    }

    fn hear(&mut self, piece: &str, now: Instant) {
        let shown = plain(piece);
        if !shown.contains('%') || shown == self.shown {
            return;
        }
        self.shown = shown;
        self.times += 1;
        self.silence = self.silence.max(now - self.last);
        self.last = now;
    }

    fn progress(self, now: Instant) -> Progress {
        Progress { times: self.times, wall: now - self.start, silence: self.silence.max(now - self.last) }
    }
}

/// The text without what moves the cursor and colours it.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            if letters.next() == Some('[') {
                letters.find(char::is_ascii_alphabetic);
            }
        } else if !letter.is_control() || letter == '\n' {
            out.push(letter);
        }
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_new_word_counts_and_the_longest_silence_reaches_to_the_end() {
        let mut ear = Ear::new();
        let start = ear.start;
        let after = |tenths: u64| start + Duration::from_millis(tenths * 100);
        ear.hear("\r\u{1b}[2K███ 10 % 100 records", after(2));
        ear.hear("\r\u{1b}[2K███ 10 % 100 records", after(6));
        ear.hear("\u{1b}[1B", after(6));
        ear.hear("\r\u{1b}[2K███ 20 % 200 records", after(7));
        ear.hear("orders 200 new", after(9));
        let progress = ear.progress(after(20));
        assert_eq!(progress.times, 2);
        assert_eq!(progress.silence, Duration::from_millis(1_300));
        assert!((progress.per_second() - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_program_without_a_word_was_silent_all_the_time() {
        let ear = Ear::new();
        let end = ear.start + Duration::from_secs(3);
        assert_eq!(ear.progress(end).silence, Duration::from_secs(3));
    }
}
