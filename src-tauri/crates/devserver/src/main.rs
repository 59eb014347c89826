//! devserver
fn main() {}
