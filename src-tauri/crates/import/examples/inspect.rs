//! Shows what Docket understands of a file: the plan, then everything that reading it emits, as JSON lines.
//!
//! `cargo run -p docket-import --example inspect -- FILE [--brief]`

#![allow(clippy::print_stdout, reason = "printing is what this tool is for")]

use std::ops::ControlFlow;
use std::path::Path;
use std::process::ExitCode;

use docket_import::{Overrides, inspect, read};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let brief = arguments.iter().any(|argument| argument == "--brief");
    let mut failed = false;
    for file in arguments.iter().filter(|argument| !argument.starts_with("--")) {
        let plan = match inspect(Path::new(file), &Overrides::default()) {
            Ok(plan) => plan,
            Err(error) => {
                println!("{}: {error}", error.code());
                failed = true;
                continue;
            }
        };
        let mut shown = plan.clone();
        if brief {
            shown.preview.clear();
            shown.columns.retain(|column| column.field.is_none() && !column.sample.is_empty());
        }
        println!("{}", serde_json::to_string_pretty(&shown).unwrap_or_default());
        let counted = read(&plan, &mut |emitted, _| {
            println!("{}", serde_json::to_string(&emitted).unwrap_or_default());
            ControlFlow::Continue(())
        });
        match counted {
            Ok(counted) => println!("{}", serde_json::to_string(&counted).unwrap_or_default()),
            Err(error) => {
                println!("{}: {error}", error.code());
                failed = true;
            }
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
