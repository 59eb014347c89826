//! The letters are embedded; a changed letter is a changed crate.

fn main() {
    println!("cargo::rerun-if-changed=../../packs/letters");
}
