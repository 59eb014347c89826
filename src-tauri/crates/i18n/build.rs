//! The sentences are embedded; a changed sentence is a changed crate.

fn main() {
    println!("cargo::rerun-if-changed=../../packs/locales");
}
