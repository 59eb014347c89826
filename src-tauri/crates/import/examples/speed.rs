//! Measures how fast a file is inspected and read. Build it in release mode.
//!
//! `cargo run --release -p docket-import --example speed -- FILE`

#![allow(clippy::print_stdout, reason = "printing is what this tool is for")]

use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

use docket_import::{Overrides, inspect, read};

fn main() {
    for file in std::env::args().skip(1) {
        let start = Instant::now();
        let plan = match inspect(Path::new(&file), &Overrides::default()) {
            Ok(plan) => plan,
            Err(error) => {
                println!("{error}");
                continue;
            }
        };
        println!("inspect: {} records in {:.2?}", plan.records, start.elapsed());
        let start = Instant::now();
        match read(&plan, &mut |_, _| ControlFlow::Continue(())) {
            Ok(counted) => println!("read: {} orders in {:.2?}", counted.orders, start.elapsed()),
            Err(error) => println!("{error}"),
        }
    }
}
