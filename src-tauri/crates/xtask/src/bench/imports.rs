//! Orders into a store: Docket, the `sqlite3` shell as the least that it can cost, and other programs that take such a
//! file in.

use std::{
    fs::{self, File},
    io::{BufWriter, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::{
    Options,
    measure::{Ended, Measure, Program, Spent, bytes_in},
    orders_file::{self, Sample, Written},
    progress::{self, Progress},
    report::{self, Budget, bytes, grouped, ratio},
    tools::{self, Tools},
};
use crate::{
    products::{Product, build},
    shell::on_path,
};

/// What came out.
pub struct Imports {
    /// Its part of the page.
    pub section: String,
    /// Whether all budgets are kept.
    pub kept: bool,
}

/// The file that is imported, in the folder of the bench.
const FILE: &str = "orders.csv";
const STORE: &str = "docket.sqlite";
/// What the `sqlite3` shell is told. It leaves the journal and all other settings as they are.
const BASELINE: &str = include_str!("baseline.txt");
const NOT_INSTALLED: &str = "not installed";
/// A spreadsheet holds so many rows, the headings included.
const SHEET: u64 = 1_048_576;
/// How long programs of others may take.
const LIMIT: Duration = Duration::from_mins(15);
const SQLITE_UTILS: &str = "`sqlite-utils insert --csv`: one table";
const OFFICE: &str = "LibreOffice, CSV to XLSX";
/// What `timeout` answers when the time was up.
const TIME_IS_UP: i32 = 124;

/// The figures, in the order in which they are shown.
struct Figures {
    baseline: Measure,
    baseline_parts: [Measure; 3],
    first: Measure,
    again: Measure,
    sqlite_utils: Measure,
    office: Measure,
}

/// Measures and tells.
pub fn measure(options: &Options, folder: &Path) -> Result<Imports> {
    let tools = tools::provide(options.install, !options.no_others, folder)?;
    let docket = build(&Product::Shipped("docket-cli", "docket"))?;
    let written = write_file(options.rows, &folder.join(FILE))?;
    let bench = Bench { folder, docket, rows: options.rows, sample: written.sample.clone() };

    let mut figures = Figures {
        baseline: Measure::new(
            "`sqlite3` shell: one table, unique index, full-text search over three columns",
        ),
        baseline_parts: ["of it `.import`", "of it the index", "of it full-text search"].map(Measure::new),
        first: Measure::new("`docket import` into an empty store"),
        again: Measure::new("`docket import` of the same file again"),
        sqlite_utils: Measure::left(SQLITE_UTILS, NOT_INSTALLED),
        office: Measure::left(OFFICE, NOT_INSTALLED),
    };
    for run in 1..=options.runs {
        println!("\n\x1b[1m== run {run} of {} ==\x1b[0m", options.runs);
        // One after the other in each run, so that a machine that is busy for a while is busy for all.
        bench.baseline(&mut figures)?;
        bench.docket(&mut figures)?;
    }
    println!("\n\x1b[1m== progress ==\x1b[0m");
    let heard = bench.progress()?;
    if let Some(program) = &tools.sqlite_utils {
        println!("\n\x1b[1m== sqlite-utils ==\x1b[0m");
        figures.sqlite_utils = bench.sqlite_utils(program)?;
    }
    if tools.office {
        println!("\n\x1b[1m== LibreOffice ==\x1b[0m");
        figures.office = bench.office()?;
    }

    let budgets = budgets(&figures, heard);
    let kept = !budgets.iter().any(Budget::missed);
    let section = section(options, &written, &figures, heard, &budgets, &versions(&bench.docket, &tools));
    Ok(Imports { section, kept })
}

fn write_file(rows: u64, path: &Path) -> Result<Written> {
    println!("writing a file of {} orders", grouped(rows));
    let file = File::create(path).with_context(|| format!("cannot write {}", path.display()))?;
    let mut out = BufWriter::with_capacity(1 << 20, file);
    let written = orders_file::write(rows, &mut out).and_then(|written| out.flush().map(|()| written));
    written.with_context(|| format!("cannot write {}", path.display()))
}

struct Bench<'a> {
    folder: &'a Path,
    docket: PathBuf,
    rows: u64,
    sample: Option<Sample>,
}

impl Bench<'_> {
    /// An empty folder for what a program leaves.
    fn fresh(&self, name: &str) -> Result<PathBuf> {
        let folder = self.folder.join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
        }
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(folder)
    }

    fn baseline(&self, figures: &mut Figures) -> Result<()> {
        let folder = self.fresh("sqlite3")?;
        let script = folder.join("script");
        fs::write(&script, BASELINE).context("cannot write the script of the sqlite3 shell")?;
        let script = File::open(&script).context("cannot read the script of the sqlite3 shell")?;
        let database = folder.join("orders.sqlite");
        let ended = Program::new("sqlite3", self.folder)
            .args(["-bail".as_ref(), database.as_os_str()])
            .input(script)
            .run()?;
        let counted = ended.text.lines().next_back().and_then(|line| line.trim().parse().ok());
        self.all_there("the sqlite3 shell", counted)?;
        let spent = Spent { left: size(&database)?, ..ended.spent };
        for (measure, part) in figures.baseline_parts.iter_mut().zip(parts(&spent, &ended.text)) {
            measure.add(part);
        }
        told(&mut figures.baseline, spent);
        Ok(())
    }

    fn docket(&self, figures: &mut Figures) -> Result<()> {
        let folder = self.fresh("docket")?;
        for (measure, key) in [(&mut figures.first, "new"), (&mut figures.again, "unchanged")] {
            let ended = self.ask(&folder, &["import", FILE, "--json"])?;
            let answer = answer(&ended)?;
            self.all_there(
                "the import",
                answer.pointer(&format!("/files/0/orders/{key}")).and_then(Value::as_u64),
            )?;
            told(measure, Spent { left: bytes_in(&folder), ..ended.spent });
        }
        let total =
            |args: &[&str]| Ok::<_, anyhow::Error>(answer(&self.ask(&folder, args)?)?["total"].as_u64());
        self.all_there("the store", total(&["orders", "--limit", "1", "--json"])?)?;
        if let Some(Sample { number, name }) = &self.sample {
            let [by_number, by_name] =
                [number, name].map(|word| total(&["orders", "--find", word, "--json"]));
            if by_number? != Some(1) || by_name?.unwrap_or(0) == 0 {
                bail!("the search does not find order {number} of {name}");
            }
        }
        Ok(())
    }

    /// Runs Docket on the store in that folder.
    fn ask(&self, store: &Path, args: &[&str]) -> Result<Ended> {
        let store = store.join(STORE);
        let store = ["--store".as_ref(), store.as_os_str()];
        Program::new(&self.docket, self.folder).args(store).args(args).run()
    }

    /// Listens to both imports, apart from the measured ones: drawing costs a little.
    fn progress(&self) -> Result<Option<[Progress; 2]>> {
        let store = self.fresh("progress")?.join(STORE);
        let args = ["--store".as_ref(), store.as_path(), "import".as_ref(), FILE.as_ref()];
        let first = progress::listen(&self.docket, &args, self.folder)?;
        let again = progress::listen(&self.docket, &args, self.folder)?;
        Ok(first.zip(again).map(|(first, again)| [first, again]))
    }

    fn sqlite_utils(&self, program: &Path) -> Result<Measure> {
        let database = self.fresh("sqlite-utils")?.join("orders.sqlite");
        let command = limited(program, self.folder, LIMIT)
            .args(["insert".as_ref(), database.as_os_str()])
            .args(["orders", FILE, "--csv", "--silent"]);
        Ok(other(SQLITE_UTILS, command, &database))
    }

    fn office(&self) -> Result<Measure> {
        if self.rows >= SHEET {
            return Ok(Measure::left(OFFICE, "a sheet holds fewer rows"));
        }
        let folder = self.fresh("office")?;
        let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
        let command = limited("soffice".as_ref(), self.folder, LIMIT)
            // Commas, double quotes, UTF-8, from the first line.
            .args([
                &profile,
                "--headless",
                "--norestore",
                "--infilter=CSV:44,34,76,1",
                "--convert-to",
                "xlsx",
            ])
            .args(["--outdir".as_ref(), folder.as_os_str(), FILE.as_ref()]);
        Ok(other(OFFICE, command, &folder.join(FILE).with_extension("xlsx")))
    }

    fn all_there(&self, who: &str, counted: Option<u64>) -> Result<()> {
        match counted {
            Some(counted) if counted == self.rows => Ok(()),
            Some(counted) => bail!("{who} has {counted} orders of {}", self.rows),
            None => bail!("{who} does not say how many orders it has"),
        }
    }
}

/// A program that is stopped when it takes too long, where the system has `timeout`.
fn limited(program: &Path, folder: &Path, limit: Duration) -> Program {
    if cfg!(unix) && on_path("timeout") {
        let limit = format!("{}s", limit.as_secs_f64());
        Program::new("timeout", folder).args(["--kill-after=10", &limit]).args([program])
    } else {
        Program::new(program, folder)
    }
}

/// Measures a program of others. That it fails is told in its line and stops nothing.
fn other(what: &str, program: Program, result: &Path) -> Measure {
    match program.end() {
        Ok(Ended { code: Some(TIME_IS_UP), .. }) => {
            Measure::left(what, &format!("stopped after {} minutes", LIMIT.as_secs() / 60))
        }
        // LibreOffice calls it a success when it wrote nothing.
        Ok(Ended { code: Some(0), spent, .. }) if result.is_file() => {
            let mut measure = Measure::new(what);
            told(&mut measure, Spent { left: size(result).unwrap_or_default(), ..spent });
            measure
        }
        Ok(_) | Err(_) => Measure::left(what, "failed"),
    }
}

fn told(measure: &mut Measure, spent: Spent) {
    println!("{}: {}, {}", measure.what, report::seconds(spent.wall), bytes(spent.peak));
    measure.add(spent);
}

fn size(file: &Path) -> Result<u64> {
    fs::metadata(file).map(|it| it.len()).with_context(|| format!("{} is missing", file.display()))
}

fn answer(ended: &Ended) -> Result<Value> {
    serde_json::from_str(&ended.text).context("Docket's answer cannot be read")
}

/// What the steps of the `sqlite3` shell cost by its own clock: the import, which its clock leaves out, is the rest.
fn parts(whole: &Spent, text: &str) -> [Spent; 3] {
    let mut timed = text.lines().filter_map(timer);
    let mut next = || timed.next().unwrap_or_default();
    let index = next();
    let (made, filled) = (next(), next());
    let search = Spent { wall: made.wall + filled.wall, cpu: made.cpu + filled.cpu, ..Spent::default() };
    let rest = |of: fn(&Spent) -> Duration| of(whole).saturating_sub(of(&index) + of(&search));
    let import = Spent { wall: rest(|spent| spent.wall), cpu: rest(|spent| spent.cpu), ..Spent::default() };
    [import, index, search]
}

/// `Run Time: real 0.753 user 0.210000 sys 0.050000`
fn timer(line: &str) -> Option<Spent> {
    let words: Vec<&str> = line.strip_prefix("Run Time:")?.split_whitespace().collect();
    let after = |name: &str| {
        let at = words.iter().position(|word| *word == name)?;
        Duration::try_from_secs_f64(words.get(at + 1)?.parse().ok()?).ok()
    };
    Some(Spent { wall: after("real")?, cpu: after("user")? + after("sys")?, ..Spent::default() })
}

fn budgets(figures: &Figures, heard: Option<[Progress; 2]>) -> Vec<Budget> {
    let wall = |measure: &Measure| measure.median().map(|spent| spent.wall);
    let peak =
        [&figures.first, &figures.again].iter().filter_map(|it| it.median()).map(|spent| spent.peak).max();
    let silence = heard.map(|both| both.iter().map(|one| one.silence).max().unwrap_or_default());
    // Exact enough: a process has far fewer bytes than a float has digits for.
    #[expect(clippy::cast_precision_loss, reason = "said above")]
    let megabytes = |bytes: u64| bytes as f64 / 1e6;
    vec![
        Budget {
            what: "The first import, as a multiple of the `sqlite3` shell's time",
            found: ratio(wall(&figures.first), wall(&figures.baseline)),
            limit: 2.0,
            unit: "",
        },
        Budget {
            what: "The import again, as a part of the first import's time",
            found: ratio(wall(&figures.again), wall(&figures.first)),
            limit: 0.7,
            unit: "",
        },
        Budget { what: "Peak memory of either import", found: peak.map(megabytes), limit: 400.0, unit: "MB" },
        Budget {
            what: "The longest time without a word of progress",
            found: silence.map(|silence| silence.as_secs_f64()),
            limit: 0.5,
            unit: "s",
        },
    ]
}

fn versions(docket: &Path, tools: &Tools) -> String {
    let mut versions =
        vec![tools::version(docket), format!("sqlite3 {}", tools::version("sqlite3".as_ref()))];
    versions.extend(tools.sqlite_utils.as_deref().map(tools::version));
    versions.extend(tools.office.then(|| tools::version("soffice".as_ref())));
    versions.join("; ")
}

fn section(
    options: &Options,
    written: &Written,
    figures: &Figures,
    heard: Option<[Progress; 2]>,
    budgets: &[Budget],
    versions: &str,
) -> String {
    let [import, index, search] = figures.baseline_parts.clone();
    let mut measures =
        vec![figures.baseline.clone(), import, index, search, figures.first.clone(), figures.again.clone()];
    if !options.no_others {
        measures.extend([figures.sqlite_utils.clone(), figures.office.clone()]);
    }
    let runs = match options.runs {
        1 => "Each was run once.".to_owned(),
        runs => format!("Docket and the shell: the median of {runs} runs, shortest and longest in brackets."),
    };
    let cpu = |measure: &Measure| measure.median().map(|spent| spent.cpu);
    let by_cpu =
        [ratio(cpu(&figures.first), cpu(&figures.baseline)), ratio(cpu(&figures.again), cpu(&figures.first))];
    let [first_by_cpu, again_by_cpu] = by_cpu.map(|it| it.map(|it| format!("{it:.2}")).unwrap_or_default());
    let told = match heard {
        None => "How often progress is told was not measured: that needs `script` on Linux.".to_owned(),
        Some([first, again]) => {
            let words = |one: Progress| {
                let silence = one.silence.as_secs_f64();
                format!("{:.1} times a second, silent for {silence:.2} s at most", one.per_second())
            };
            format!(
                "Progress was told, in runs of their own:\n\n- first: {}\n- again: {}",
                words(first),
                words(again)
            )
        }
    };
    format!(
        "## Imports\n\n\
         One file of {} orders ({}) in the shape of Etsy's sold orders, invented: 36 columns, names and addresses of\n\
         many countries, cells with commas, quotes and line breaks. The `sqlite3` shell stands for the least such an\n\
         import can cost: it looks at no cell. Docket reads dates, amounts and addresses, tells orders apart, and can\n\
         take the import back. All files lie on one disk. {runs}\n\n\
         {}\n{}\n\
         By processor time, on which other programs weigh less, the two ratios are {first_by_cpu} and {again_by_cpu}.\n\n\
         {told}\n\nVersions: {versions}.",
        grouped(options.rows),
        bytes(written.bytes),
        report::measures(&measures),
        report::budgets(budgets),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spent(wall: u64, peak: u64) -> Spent {
        Spent { wall: Duration::from_secs(wall), cpu: Duration::from_secs(wall), peak, left: 0 }
    }

    fn ran(spent: Spent) -> Measure {
        let mut measure = Measure::new("it");
        measure.add(spent);
        measure
    }

    fn figures(baseline: u64, first: u64, again: u64, peak: u64) -> Figures {
        Figures {
            baseline: ran(spent(baseline, 1)),
            baseline_parts: [1, 2, 3].map(|part| ran(spent(part, 0))),
            first: ran(spent(first, 1)),
            again: ran(spent(again, peak)),
            sqlite_utils: Measure::left("utils", NOT_INSTALLED),
            office: Measure::left("office", NOT_INSTALLED),
        }
    }

    fn heard(silence: u64) -> Option<[Progress; 2]> {
        let quick = Progress { times: 9, wall: Duration::from_secs(3), silence: Duration::from_millis(100) };
        Some([quick, Progress { silence: Duration::from_millis(silence), ..quick }])
    }

    #[test]
    fn the_shells_clock_leaves_the_import_as_the_rest() {
        let text = "Run Time: real 2.000 user 0.500000 sys 0.500000\n\
                    Run Time: real 0.500 user 0.100000 sys 0.100000\n\
                    Run Time: real 3.500 user 2.000000 sys 0.300000\n1000\n";
        let [import, index, search] = parts(&spent(10, 1), text);
        let millis = |spent: Spent| (spent.wall.as_millis(), spent.cpu.as_millis());
        assert_eq!(millis(index), (2_000, 1_000));
        assert_eq!(millis(search), (4_000, 2_500));
        assert_eq!(millis(import), (4_000, 6_500));
        assert_eq!(timer("1000"), None);
    }

    #[test]
    fn each_budget_is_missed_for_itself() {
        let missed = |figures: Figures, silence| -> Vec<bool> {
            budgets(&figures, heard(silence)).iter().map(Budget::missed).collect()
        };
        assert_eq!(missed(figures(10, 20, 14, 400_000_000), 500), [false; 4]);
        assert_eq!(missed(figures(10, 21, 14, 400_000_000), 500), [true, false, false, false]);
        assert_eq!(missed(figures(10, 20, 15, 400_000_000), 500), [false, true, false, false]);
        assert_eq!(missed(figures(10, 20, 14, 400_500_000), 500), [false, false, true, false]);
        assert_eq!(missed(figures(10, 20, 14, 400_000_000), 501), [false, false, false, true]);
    }

    #[test]
    fn the_section_tells_all_and_no_folder() {
        let options =
            Options { rows: 1_000_000, runs: 1, keep: None, install: false, no_others: false, cases: false };
        let written = Written { bytes: 250_000_000, sample: None };
        let figures = figures(10, 20, 14, 100_000_000);
        let budgets = budgets(&figures, heard(300));
        let text = section(&options, &written, &figures, heard(300), &budgets, "docket 0.1.0");
        for word in ["1,000,000 orders (250 MB)", "not installed", "silent for 0.30 s at most", "kept"] {
            assert!(text.contains(word), "{word} is missing in {text}");
        }
        let few = Options { no_others: true, ..options };
        assert!(!section(&few, &written, &figures, None, &budgets, "").contains("not installed"));
    }

    #[test]
    fn what_is_not_all_there_stops_the_bench() {
        let bench = Bench { folder: Path::new("."), docket: PathBuf::new(), rows: 5, sample: None };
        assert!(bench.all_there("it", Some(5)).is_ok());
        assert!(bench.all_there("it", Some(4)).is_err() && bench.all_there("it", None).is_err());
    }

    #[test]
    fn a_program_of_others_that_fails_gets_a_line_and_stops_nothing() {
        let folder = std::env::temp_dir();
        let cargo = || limited(env!("CARGO").as_ref(), &folder, LIMIT);
        let line = |program, result: &str| other("it", program, result.as_ref()).outcome;
        let failed = Measure::left("it", "failed").outcome;
        assert_eq!(line(cargo().args(["no-such-command-at-all"]), env!("CARGO")), failed);
        assert_eq!(line(cargo().args(["--version"]), "no/such/result"), failed);
        assert_eq!(line(Program::new("no-such-program-at-all", &folder), env!("CARGO")), failed);
        assert_ne!(line(cargo().args(["--version"]), env!("CARGO")), failed);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_program_of_others_that_takes_too_long_is_stopped_and_says_so() {
        let folder = std::env::temp_dir();
        let sleep = limited("sleep".as_ref(), &folder, Duration::from_millis(50)).args(["60"]);
        let line = other("it", sleep, env!("CARGO").as_ref()).outcome;
        assert_eq!(line, Measure::left("it", "stopped after 15 minutes").outcome);
    }
}
