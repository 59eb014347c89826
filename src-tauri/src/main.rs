//! The desktop app; everything is in the library beside it.

// A released app on Windows opens no console behind its window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

/// An import hands millions of small texts from the thread that reads to the one that writes.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    docket_app::start()
}
