//! What Docket costs on this machine, beside other programs that do a comparable thing with the same file.
//!
//! Everything is measured in one run, from outside, on finished programs: whoever reads the figures can repeat each of
//! them by hand. It is no test, because its figures depend on what else the machine does.

mod cases;
mod imports;
mod machine;
mod measure;
mod orders_file;
mod orders_words;
mod progress;
mod report;
mod tools;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use clap::Args;

use crate::shell::root;

/// How many orders the figures in the documentation are about.
const ROWS: u64 = 1_000_000;
const PAGE: &str = "docs/performance.md";

/// What to measure.
#[derive(Args)]
pub struct Options {
    /// Orders in the file; only a run of the usual length is written into docs/performance.md
    #[arg(long, value_name = "N", default_value_t = ROWS, value_parser = clap::value_parser!(u64).range(1..=orders_file::MOST))]
    rows: u64,
    /// How often each is measured; the table shows the median
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    runs: u64,
    /// Work in this folder and leave the files there
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// Install what is compared with: by apt-get as root, and from PyPI into a folder that is thrown away
    #[arg(long)]
    install: bool,
    /// Compare with the sqlite3 shell only, which is what the budgets need
    #[arg(long)]
    no_others: bool,
    /// Measure the answers about cases only, and renew their part of the page
    #[arg(long)]
    cases: bool,
}

/// Measures, prints and writes what came out, and says whether all budgets are kept.
pub fn bench(options: &Options) -> Result<bool> {
    let folder = Folder::new(options.keep.as_deref())?;
    let machine = machine::facts();
    let imports = if options.cases { None } else { Some(imports::measure(options, &folder.path)?) };
    let cases = cases::measure(options, &folder.path)?;
    let sections: Vec<&str> =
        imports.iter().map(|imports| imports.section.as_str()).chain([cases.section.as_str()]).collect();
    let page = report::page(&options.command(), &machine, &sections);
    println!("\n{page}");
    let path = root().join(PAGE);
    if options.rows != ROWS {
        println!("{PAGE} is about {} orders and stays as it is", report::grouped(ROWS));
    } else {
        let page = if options.cases {
            let earlier = fs::read_to_string(&path).with_context(|| format!("cannot read {PAGE}"))?;
            cases::replaced(&earlier, &cases.section)
        } else {
            page
        };
        fs::write(&path, page).with_context(|| format!("cannot write {PAGE}"))?;
        println!("wrote {PAGE}");
    }
    Ok(cases.kept && imports.is_none_or(|imports| imports.kept))
}

impl Options {
    /// The command as it can be typed again, without paths of this machine.
    fn command(&self) -> String {
        let mut words = vec!["cargo xtask bench".to_owned()];
        if self.rows != ROWS {
            words.push(format!("--rows {}", self.rows));
        }
        if self.runs != 1 {
            words.push(format!("--runs {}", self.runs));
        }
        if self.keep.is_some() {
            words.push("--keep DIR".to_owned());
        }
        words.extend(self.install.then(|| "--install".to_owned()));
        words.extend(self.no_others.then(|| "--no-others".to_owned()));
        words.extend(self.cases.then(|| "--cases".to_owned()));
        words.join(" ")
    }
}

/// Where the measured files lie, never inside the repository unless asked for; gone afterwards unless kept.
struct Folder {
    path: PathBuf,
    keep: bool,
}

impl Folder {
    fn new(keep: Option<&Path>) -> Result<Folder> {
        let path = match keep {
            Some(path) => path.to_owned(),
            None => std::env::temp_dir().join(format!("docket-bench-{}", std::process::id())),
        };
        fs::create_dir_all(&path).with_context(|| format!("cannot make {}", path.display()))?;
        let path = path.canonicalize().with_context(|| format!("cannot find {}", path.display()))?;
        Ok(Folder { path, keep: keep.is_some() })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.keep && fs::remove_dir_all(&self.path).is_err() {
            eprintln!("{} could not be removed", self.path.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_can_be_typed_again_and_names_no_folder() {
        let usual =
            Options { rows: ROWS, runs: 1, keep: None, install: false, no_others: false, cases: false };
        assert_eq!(usual.command(), "cargo xtask bench");
        let other = Options {
            rows: 50,
            runs: 3,
            keep: Some("/here".into()),
            install: true,
            no_others: true,
            cases: true,
        };
        assert_eq!(
            other.command(),
            "cargo xtask bench --rows 50 --runs 3 --keep DIR --install --no-others --cases"
        );
    }

    #[test]
    fn a_folder_goes_unless_it_is_kept() {
        let kept = std::env::temp_dir().join(format!("docket-bench-kept-{}", std::process::id()));
        let passing = Folder::new(None).unwrap().path.clone();
        assert!(!passing.exists());
        drop(Folder::new(Some(&kept)).unwrap());
        assert!(kept.exists());
        fs::remove_dir_all(kept).unwrap();
    }
}
