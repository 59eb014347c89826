//! Looks for inputs that break a promise, led by which code they reach. `tests/fuzz.rs` is the bounded version that
//! always runs; an input that this one finds becomes a test of its own there or beside the code.
//!
//! `cd src-tauri/crates/import/fuzz; DOCKET_FUZZ_KIND=text cargo run --release -- corpus -max_total_time=600`
//!
//! The kind says what the bytes are: `text` a file, `xlsx` the cells of a sheet, `ods` the body of a document,
//! `xlsb` a sheet, `xls` the workbook stream. Seeds lie in `tests/fixtures/exports`.

#![no_main]

#[path = "../../tests/promises/mod.rs"]
mod promises;
#[allow(dead_code, reason = "the tests need more of it")]
#[path = "../../tests/workbooks/mod.rs"]
mod workbooks;

use std::path::PathBuf;
use std::sync::OnceLock;

use docket_import::Overrides;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    static KIND: OnceLock<(String, PathBuf)> = OnceLock::new();
    let (kind, path) = KIND.get_or_init(|| {
        // A foreign reader may panic where that is caught. What is not caught still ends the run.
        std::panic::set_hook(Box::new(|panic| eprintln!("{panic}")));
        let kind = std::env::var("DOCKET_FUZZ_KIND").unwrap_or_else(|_| "text".to_owned());
        (kind, std::env::temp_dir().join(format!("docket-fuzz-{}", std::process::id())))
    });
    let part = |name: &str| {
        let book = workbooks::xlsb("A", 0, &[&["x"]]);
        workbooks::with_part(&book, name, data)
    };
    let text = || String::from_utf8_lossy(data).into_owned();
    let file = match kind.as_str() {
        "xlsx" => workbooks::xlsx(&[("A", &text())], &[]),
        "ods" => workbooks::ods(&text()),
        "xlsb" => part("xl/worksheets/sheet1.bin"),
        "xls" => workbooks::compound(&[("Workbook", data)]),
        _ => data.to_vec(),
    };
    std::fs::write(path, file).expect("the folder for temporary files can be written");
    if let Err(broken) = promises::promises(path, &Overrides::default()) {
        panic!("{broken}");
    }
});
