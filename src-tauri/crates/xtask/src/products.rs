//! Programs of this workspace, built to be started by a task.
//!
//! Everything is built with `--workspace` in front of the name: Cargo then chooses features for the workspace as a
//! whole, and one build of the heavy dependencies serves the tests, the window and the generators. With `--package`
//! each of them would compile its own. Only what is measured is built alone, as it is shipped.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::shell::cargo;

/// A program to build.
pub enum Product<'a> {
    /// A binary by its name.
    Binary(&'a str),
    /// An example by its name.
    Example(&'a str),
    /// A binary as it is shipped, by the names of its package and itself.
    Shipped(&'a str, &'a str),
    /// An example, built as what is shipped, by the names of its package and itself.
    Measured(&'a str, &'a str),
}

/// Builds a program and says where Cargo put it.
pub fn build(product: &Product) -> Result<PathBuf> {
    // With an example among the targets Cargo counts the features of dev-dependencies in, as it does for tests.
    // Without one the heavy dependencies would be compiled once more for a binary.
    let (args, name) = match product {
        Product::Binary(name) => (["--workspace", "--bin", name, "--example", "gen_ts"], *name),
        Product::Example(name) => (["--workspace", "--example", name, "--example", "gen_ts"], *name),
        Product::Shipped(package, name) => (["--release", "--package", package, "--bin", name], *name),
        Product::Measured(package, name) => (["--release", "--package", package, "--example", name], *name),
    };
    let messages =
        cargo().arg("build").args(args).args(["--message-format", "json-render-diagnostics"]).capture()?;
    executable(&String::from_utf8_lossy(&messages), name)
        .with_context(|| format!("Cargo built no program named {name}"))
}

fn executable(messages: &str, name: &str) -> Option<PathBuf> {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["reason"] == "compiler-artifact" && message["target"]["name"] == name)
        .filter_map(|message| message["executable"].as_str().map(PathBuf::from))
        .next_back()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_told_from_the_library_of_the_same_name() {
        let messages = concat!(
            r#"{"reason":"compiler-artifact","target":{"name":"docket"},"executable":null}"#,
            "\n",
            r#"{"reason":"compiler-artifact","target":{"name":"docket"},"executable":"/t/debug/docket"}"#,
            "\n",
            r#"{"reason":"build-finished","success":true}"#,
        );
        assert_eq!(executable(messages, "docket"), Some(PathBuf::from("/t/debug/docket")));
        assert_eq!(executable(messages, "other"), None);
    }
}
