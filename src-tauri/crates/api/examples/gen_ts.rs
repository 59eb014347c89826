//! Prints the TypeScript of the command list, for `cargo xtask gen`.
#![allow(clippy::print_stdout, reason = "printing is its purpose")]

fn main() {
    print!("{}", docket_api::commands::typescript());
}
