//! The developer's whole toolbox: `cargo xtask run`, `test`, `bench`, `gen`, `shots`, `icons`.
//!
//! Written in Rust instead of shell so that it runs wherever the app builds, Windows included, and so that a fresh
//! computer needs nothing but Cargo to begin: whatever else a task wants, the task installs or names.
//! What is deliberately not here: anything the shipped app needs at run time.
#![expect(clippy::print_stdout, reason = "a toolbox talks to its developer on the terminal")]

mod bench;
mod gen_code;
mod node;
mod products;
mod requirements;
mod run;
mod shell;
mod shots;
mod test;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Docket's toolbox", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what is missing, build everything and start the app
    Run {
        /// Start on a sample shop in a store that is thrown away afterwards
        #[arg(long)]
        demo: bool,
    },
    /// Run every check and test, and end with one line of totals
    Test {
        /// Only this lane; may be given several times
        #[arg(long, value_name = "LANE")]
        only: Vec<test::Lane>,
    },
    /// Measure imports beside other programs and write docs/performance.md; fails when a budget is missed
    Bench(bench::Options),
    /// Write the TypeScript that is generated from the Rust sources
    Gen {
        /// Change nothing; fail when the committed files are out of date
        #[arg(long)]
        check: bool,
    },
    /// Take the pictures of every screen for docs/screens
    Shots,
    /// Render icons/docket.svg in every size and format the bundles need
    Icons,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Run { demo } => run::run(demo),
        Task::Test { only } if test::test(&only) => Ok(()),
        Task::Test { .. } => return ExitCode::FAILURE,
        Task::Bench(options) => match bench::bench(&options) {
            Ok(true) => Ok(()),
            Ok(false) => return ExitCode::FAILURE,
            Err(error) => Err(error),
        },
        Task::Gen { check } => gen_code::generate(check),
        Task::Shots => shots::take(),
        Task::Icons => icons(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn icons() -> Result<()> {
    shell::Step::new(products::build(&products::Product::Example("icons"))?).run()
}
