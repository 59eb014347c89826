//! Pictures of every screen for the documentation, taken in Chromium against the development server.

use std::fs;

use anyhow::{Context, Result};

use crate::{
    node,
    products::{Product, build},
    requirements::{Requirement, ensure},
    shell::{Step, root},
};

/// Builds what the pictures show and lets `tests/browser/shots.mjs` take them.
pub fn take() -> Result<()> {
    ensure(&[Requirement::Node, Requirement::Browser])?;
    node::build_ui()?;
    node::install("tests/browser")?;
    let server = build(&Product::Binary("docket-devserver"))?;
    let folder = root().join("docs/screens");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Step::new("node")
        .arg("shots.mjs")
        .folder(root().join("tests/browser"))
        .env("DOCKET_DEVSERVER", server)
        .env("DOCKET_UI", root().join("ui/dist"))
        .env("DOCKET_SHOTS", folder)
        .run()
}
