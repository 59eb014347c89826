//! The papers are embedded; a changed paper is a changed crate.

fn main() {
    println!("cargo::rerun-if-changed=../../packs/papers");
}
