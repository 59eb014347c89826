//! Figures as tables in Markdown.

use std::time::Duration;

use super::measure::{Measure, Outcome};

/// A promise about a figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Budget {
    /// What is promised.
    pub what: &'static str,
    /// What was measured; absent where it could not be.
    pub found: Option<f64>,
    /// The most that may be.
    pub limit: f64,
    /// Written behind both figures.
    pub unit: &'static str,
}

impl Budget {
    /// Whether it is known to be broken.
    pub fn missed(&self) -> bool {
        self.found.is_some_and(|found| found > self.limit)
    }

    fn cells(&self) -> Vec<String> {
        let figure = |figure: f64| {
            // Ratios need their second decimal; megabytes need none.
            let text = if figure < 100.0 { format!("{figure:.2}") } else { format!("{figure:.0}") };
            format!("{text} {}", self.unit).trim().to_owned()
        };
        let verdict = match self.found {
            None => "",
            Some(_) if self.missed() => "**missed**",
            Some(_) => "kept",
        };
        let found = self.found.map_or_else(|| "not measured".to_owned(), figure);
        vec![self.what.to_owned(), figure(self.limit), found, verdict.to_owned()]
    }
}

/// One figure as a part of another; absent without both.
pub fn ratio(part: Option<Duration>, whole: Option<Duration>) -> Option<f64> {
    let whole = whole?.as_secs_f64();
    (whole > 0.0).then_some(part?.as_secs_f64() / whole)
}

/// The whole page: the sections, and how they came about.
pub fn page(command: &str, machine: &[(&str, String)], sections: &[&str]) -> String {
    let facts: Vec<Vec<String>> =
        machine.iter().map(|(label, value)| vec![(*label).to_owned(), value.clone()]).collect();
    format!(
        "# Performance\n\n\
         Everything here was measured on one machine in one run, and written, by\n\n\
         ```\n{command}\n```\n\n\
         Figures of other machines differ; what should hold everywhere is how they compare.\n\n\
         {}\n\n## The machine\n\n{}",
        sections.join("\n\n"),
        table(&["", ""], &facts)
    )
}

/// What was measured, a line each.
pub fn measures(measures: &[Measure]) -> String {
    let rows: Vec<Vec<String>> = measures.iter().map(row).collect();
    table(&["", "Time", "Processor time", "Peak memory", "On disk"], &rows)
}

fn row(measure: &Measure) -> Vec<String> {
    let Some(spent) = measure.median() else {
        let why = match &measure.outcome {
            Outcome::Left(why) => why.clone(),
            Outcome::Ran(_) => String::new(),
        };
        return vec![measure.what.clone(), why, String::new(), String::new(), String::new()];
    };
    let spread = measure.spread().map(|(least, most)| format!(" ({} to {})", seconds(least), seconds(most)));
    // What was not looked at is left empty; nothing runs without memory or leaves an empty file.
    let size = |size: u64| if size == 0 { String::new() } else { bytes(size) };
    vec![
        measure.what.clone(),
        seconds(spent.wall) + &spread.unwrap_or_default(),
        seconds(spent.cpu),
        size(spent.peak),
        size(spent.left),
    ]
}

/// The promises and whether they are kept.
pub fn budgets(budgets: &[Budget]) -> String {
    let rows: Vec<Vec<String>> = budgets.iter().map(Budget::cells).collect();
    table(&["Budget", "At most", "Measured", ""], &rows)
}

/// A table in Markdown, its columns in line for whoever reads the text itself.
pub fn table(header: &[&str], rows: &[Vec<String>]) -> String {
    let header: Vec<String> = header.iter().map(|&cell| cell.to_owned()).collect();
    let mut widths: Vec<usize> = vec![3; header.len()];
    for row in rows.iter().chain([&header]) {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |cells: &[String]| {
        let cells: Vec<String> =
            widths.iter().zip(cells).map(|(&width, cell)| format!("{cell:width$}")).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    [header, rule].iter().chain(rows).map(|row| line(row)).collect()
}

/// Seconds with one decimal.
pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

/// Bytes in decimal units.
pub fn bytes(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        1_000_000..10_000_000_000 => format!("{} MB", grouped(bytes / 1_000_000)),
        _ => format!("{} GB", bytes / 1_000_000_000),
    }
}

/// A number with a comma before each three digits.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::measure::Spent;
    use super::*;

    #[test]
    fn a_budget_that_was_not_measured_is_not_missed() {
        let budget = |found| Budget { what: "it", found, limit: 2.0, unit: "×" };
        assert!(!budget(None).missed() && !budget(Some(2.0)).missed() && budget(Some(2.01)).missed());
        assert_eq!(budget(None).cells(), ["it", "2.00 ×", "not measured", ""]);
        assert_eq!(budget(Some(3.5)).cells(), ["it", "2.00 ×", "3.50 ×", "**missed**"]);
    }

    #[test]
    fn a_ratio_needs_both_figures() {
        let second = Some(Duration::from_secs(1));
        assert_eq!(ratio(second, Some(Duration::from_secs(2))), Some(0.5));
        assert_eq!((ratio(second, None), ratio(None, second)), (None, None));
        assert_eq!(ratio(second, Some(Duration::ZERO)), None);
    }

    #[test]
    fn a_table_is_in_line() {
        let rows = [vec!["größer".to_owned(), "1".to_owned()]];
        assert_eq!(table(&["a", "b"], &rows), "| a      | b   |\n| ------ | --- |\n| größer | 1   |\n");
    }

    #[test]
    fn what_was_left_out_says_why_and_several_runs_say_how_far_apart_they_were() {
        let left = measures(&[Measure::left("other", "not installed")]);
        assert!(left.contains("| other | not installed |"), "{left}");
        let mut measure = Measure::new("ours");
        for wall in [3, 1, 2] {
            let wall = Duration::from_secs(wall);
            measure.add(Spent { wall, cpu: wall, peak: 25_000_000, left: 0 });
        }
        let ran = measures(&[measure]);
        assert!(ran.contains("| 2.0 s (1.0 s to 3.0 s) | 2.0 s          | 25 MB       |"), "{ran}");
    }

    #[test]
    fn sizes_and_numbers_are_easy_to_read() {
        assert_eq!(
            [1, 12_000_000, 4_200_000_000, 25_000_000_000].map(bytes),
            ["1 kB", "12 MB", "4,200 MB", "25 GB"]
        );
        assert_eq!([7, 1_000, 1_000_000].map(grouped), ["7", "1,000", "1,000,000"]);
    }
}
