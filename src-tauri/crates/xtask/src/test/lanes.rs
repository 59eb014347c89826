//! How each lane is prepared and run.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::Value;

use super::{
    Lane,
    counts::{self, Counts},
};
use crate::{
    gen_code, node,
    products::{Product, build},
    requirements::{
        Requirement::{Browser, Node, WebView, Window},
        ensure,
    },
    shell::{Step, cargo, root},
};

/// Runs one lane to its end. An error is a lane that could not be run at all.
pub fn run(lane: Lane) -> Result<Counts> {
    match lane {
        Lane::Fmt => {
            cargo().args(["fmt", "--all", "--check"]).run()?;
            Ok(Counts::one_passed())
        }
        Lane::Clippy => {
            ensure(&[WebView])?;
            cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]).run()?;
            Ok(Counts::one_passed())
        }
        Lane::Rust => rust(),
        Lane::Doc => {
            ensure(&[WebView])?;
            let tests = cargo().args(["test", "--doc", "--workspace", "--no-fail-fast"]).watch()?;
            Ok(counts::cargo_test(&tests.text).agreeing(tests.succeeded))
        }
        Lane::GenCheck => {
            gen_code::generate(true)?;
            Ok(Counts::one_passed())
        }
        Lane::Ui => ui(),
        Lane::Browser => browser(),
        Lane::Window => window(),
    }
}

/// Nextest where it is installed; it takes minutes to compile, so it is not installed for the sake of one run.
fn rust() -> Result<Counts> {
    ensure(&[WebView])?;
    if cargo().args(["nextest", "--version"]).ask().is_some() {
        let tests = cargo()
            .args(["nextest", "run", "--workspace", "--no-fail-fast", "--no-tests", "pass"])
            .watch()?;
        return Ok(counts::nextest(&tests.text).agreeing(tests.succeeded));
    }
    println!("cargo-nextest is not installed; `cargo test` runs the same tests, only slower");
    let tests = cargo()
        .args(["test", "--workspace", "--lib", "--bins", "--tests", "--examples", "--no-fail-fast"])
        .watch()?;
    Ok(counts::cargo_test(&tests.text).agreeing(tests.succeeded))
}

/// The type check counts as one test beside the unit tests.
fn ui() -> Result<Counts> {
    ensure(&[Node])?;
    node::install("ui")?;
    let types = node::npm("ui").args(["run", "check"]).watch()?;
    let report = Report::new("vitest.json")?;
    let tests = node::npx("ui", "vitest")
        .args(["run", "--reporter=default", "--reporter=json"])
        .arg(format!("--outputFile.json={}", report.path.display()))
        .watch()?;
    let types = if types.succeeded { Counts::one_passed() } else { Counts::one_failed() };
    Ok(types + counts::vitest(&report.read()).agreeing(tests.succeeded))
}

fn browser() -> Result<Counts> {
    ensure(&[Node, Browser])?;
    node::build_ui()?;
    node::install("tests/browser")?;
    let server = build(&Product::Binary("docket-devserver"))?;
    let report = Report::new("playwright.json")?;
    let tests = node::npx("tests/browser", "playwright")
        .args(["test", "--reporter=list,json"])
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report.path)
        .env("DOCKET_DEVSERVER", server)
        .env("DOCKET_UI", root().join("ui/dist"))
        .watch()?;
    Ok(counts::playwright(&report.read()).agreeing(tests.succeeded))
}

/// The real window needs a display that nobody looks at and a session bus of its own, so that its notifications reach
/// the tests and not the developer.
fn window() -> Result<Counts> {
    if !cfg!(target_os = "linux") {
        println!("the tests of the real window drive WebKitGTK, which is Linux only");
        return Ok(Counts::one_skipped());
    }
    ensure(&[WebView, Node, Window])?;
    node::build_ui()?;
    let app = build(&Product::Binary("docket-app"))?;
    let tests = Step::new("xvfb-run")
        // Without -noreset the server starts anew when its last client goes, which is between any two test files, and
        // refuses whoever comes in that moment.
        .args(["-a", "-s", "-screen 0 1400x1000x24 -noreset"])
        .args(["dbus-run-session", "--config-file=session-bus.conf", "--", "npm", "test"])
        .folder(root().join("tests/window"))
        .env("DOCKET_APP", app)
        .watch()?;
    Ok(counts::node(&tests.text).agreeing(tests.succeeded))
}

/// A file a test runner writes its result to, fresh for each run so that an old one is never counted.
struct Report {
    path: PathBuf,
}

impl Report {
    fn new(name: &str) -> Result<Report> {
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
        let folder = target.join("reports");
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let path = folder.join(name);
        if path.exists() {
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        }
        Ok(Report { path })
    }

    /// What was written; a runner that broke early wrote nothing, which counts as no test.
    fn read(&self) -> Value {
        read(&self.path).unwrap_or_default()
    }
}

fn read(path: &Path) -> Option<Value> {
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}
