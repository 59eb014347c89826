//! The developer's toolbox.
fn main() {}
