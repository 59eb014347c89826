//! From a fresh clone to the running app in one command.

use anyhow::{Result, bail};

use crate::{
    node,
    products::{Product, build},
    requirements::{Requirement, ensure},
    shell::Step,
};

/// Installs, builds and starts.
pub fn run(demo: bool) -> Result<()> {
    ensure(&[Requirement::WebView, Requirement::Node])?;
    node::build_ui()?;
    let app = build(&Product::Binary("docket-app"))?;
    if !has_display() {
        bail!(
            "Docket is built ({}), but there is no display to open its window on. One of these helps:\n  \
             - log in with `ssh -X` and start again\n  \
             - open it on a display that nobody sees: xvfb-run -a cargo xtask run\n  \
             - use the command line instead: cargo run -p docket-cli -- demo",
            app.display()
        );
    }
    let step = Step::new(app);
    if demo { step.arg("--demo") } else { step }.run()
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
