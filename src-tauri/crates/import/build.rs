//! The format files are compiled in: a new or changed one must be seen.

fn main() {
    println!("cargo:rerun-if-changed=src/formats");
}
