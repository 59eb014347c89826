//! How many tests a runner says it ran, read from what each of them prints or writes.
//!
//! A runner that failed without a readable count still counts as one failure, so a lane can never turn green by
//! breaking before its first test.

use std::ops::Add;

use serde_json::Value;

/// Tests by outcome.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
    pub skipped: u64,
}

impl Counts {
    pub const fn one_passed() -> Counts {
        Counts { passed: 1, failed: 0, skipped: 0 }
    }

    pub const fn one_failed() -> Counts {
        Counts { passed: 0, failed: 1, skipped: 0 }
    }

    pub const fn one_skipped() -> Counts {
        Counts { passed: 0, failed: 0, skipped: 1 }
    }

    /// Makes the counts agree with the runner's own word: one that failed has at least one failure, one that succeeded
    /// has none.
    pub fn agreeing(self, succeeded: bool) -> Counts {
        if succeeded || self.failed > 0 { self } else { Counts { failed: 1, ..self } }
    }
}

impl Add for Counts {
    type Output = Counts;

    fn add(self, other: Counts) -> Counts {
        Counts {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }
}

/// `Summary [ 1.2s] 7 tests run: 5 passed (1 slow), 1 failed, 1 timed out, 2 skipped`, the last line of nextest.
pub fn nextest(text: &str) -> Counts {
    let text = plain(text);
    let Some((_, summary)) = text
        .lines()
        .rev()
        .find(|line| line.trim_start().starts_with("Summary ["))
        .and_then(|line| line.split_once(": "))
    else {
        return Counts::default();
    };
    let mut counts = Counts::default();
    for (number, word) in numbered(summary, ',') {
        match word {
            "passed" => counts.passed += number,
            "skipped" => counts.skipped += number,
            "failed" | "exec failed" | "timed out" => counts.failed += number,
            _ => {}
        }
    }
    counts
}

/// `test result: ok. 3 passed; 0 failed; 1 ignored; …`, one line for each program of `cargo test`.
pub fn cargo_test(text: &str) -> Counts {
    let text = plain(text);
    let results = text.lines().filter_map(|line| line.trim_start().strip_prefix("test result: "));
    let mut counts = Counts::default();
    for (number, word) in
        results.filter_map(|result| result.split_once(". ")).flat_map(|(_, rest)| numbered(rest, ';'))
    {
        match word {
            "passed" => counts.passed += number,
            "failed" => counts.failed += number,
            "ignored" => counts.skipped += number,
            _ => {}
        }
    }
    counts
}

/// The totals that node's own test runner prints, one a line, behind `ℹ` or `#`.
pub fn node(text: &str) -> Counts {
    let text = plain(text);
    let total = |word: &str| {
        text.lines()
            .filter_map(|line| {
                line.trim().trim_start_matches(['ℹ', '#']).trim().strip_prefix(word)?.trim().parse().ok()
            })
            .next_back()
            .unwrap_or(0)
    };
    Counts {
        passed: total("pass "),
        failed: total("fail ") + total("cancelled "),
        skipped: total("skipped ") + total("todo "),
    }
}

/// The report of vitest.
pub fn vitest(report: &Value) -> Counts {
    Counts {
        passed: number(report, "numPassedTests"),
        failed: number(report, "numFailedTests"),
        skipped: number(report, "numPendingTests") + number(report, "numTodoTests"),
    }
}

/// The report of Playwright; a test that passed on a second try is flaky, and flaky is failed here.
pub fn playwright(report: &Value) -> Counts {
    let stats = &report["stats"];
    Counts {
        passed: number(stats, "expected"),
        failed: number(stats, "unexpected") + number(stats, "flaky"),
        skipped: number(stats, "skipped"),
    }
}

fn number(report: &Value, key: &str) -> u64 {
    report[key].as_u64().unwrap_or(0)
}

/// `5 passed (1 slow), 1 timed out` as pairs of number and word.
fn numbered(text: &str, separator: char) -> impl Iterator<Item = (u64, &str)> {
    text.split(separator).filter_map(|part| {
        let (number, word) = part.trim().split_once(' ')?;
        let word = word.split(" (").next().unwrap_or(word);
        Some((number.parse().ok()?, word.trim()))
    })
}

/// Without terminal colours.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, escape)) = rest.split_once("\x1b[") {
        plain.push_str(before);
        rest = escape.split_once(|letter: char| letter.is_ascii_alphabetic()).map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn counts(passed: u64, failed: u64, skipped: u64) -> Counts {
        Counts { passed, failed, skipped }
    }

    #[test]
    fn nextest_says_its_totals_once() {
        let text = "        PASS [   0.004s] a::b\n     Summary [   0.009s] 3 tests run: 3 passed (1 slow), 2 skipped\n";
        assert_eq!(nextest(text), counts(3, 0, 2));
    }

    #[test]
    fn nextest_in_colours_with_every_kind_of_failure() {
        let text = "\x1b[31;1m     Summary\x1b[0m [ 9.1s] \x1b[1m9\x1b[0m tests run: \x1b[1m5\x1b[0m \x1b[32mpassed\x1b[0m, 2 failed, 1 timed out, 1 exec failed, 0 skipped";
        assert_eq!(nextest(text), counts(5, 4, 0));
    }

    #[test]
    fn a_build_that_broke_counts_as_one_failure() {
        assert_eq!(nextest("error: could not compile").agreeing(false), Counts::one_failed());
    }

    #[test]
    fn cargo_test_adds_up_its_programs() {
        let text = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\
                    test result: FAILED. 0 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s\n";
        assert_eq!(cargo_test(text), counts(3, 2, 1));
    }

    #[test]
    fn node_says_its_totals_in_two_dresses() {
        assert_eq!(
            node("ℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 0\nℹ skipped 1\nℹ todo 0\n"),
            counts(3, 1, 1)
        );
        assert_eq!(node("# pass 2\n# fail 0\n# cancelled 1\n# skipped 0\n# todo 0\n"), counts(2, 1, 0));
    }

    #[test]
    fn reports_are_read_by_name() {
        let report =
            json!({"numPassedTests": 4, "numFailedTests": 0, "numPendingTests": 1, "numTodoTests": 0});
        assert_eq!(vitest(&report), counts(4, 0, 1));
        let report = json!({"stats": {"expected": 7, "unexpected": 1, "flaky": 1, "skipped": 2}});
        assert_eq!(playwright(&report), counts(7, 2, 2));
    }
}
