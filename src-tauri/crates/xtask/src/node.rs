//! The folders that npm looks after: `ui` and the two test folders.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::shell::{Step, root};

/// `npm`, which is a script of another name on Windows.
pub fn npm(folder: &str) -> Step {
    Step::new(if cfg!(windows) { "npm.cmd" } else { "npm" }).folder(root().join(folder))
}

/// A program that an installed package brought.
pub fn npx(folder: &str, program: &str) -> Step {
    npm(folder).args(["exec", "--no", "--", program])
}

/// Installs exactly what the lock file says. A folder that already holds it is left alone, since `npm ci` would throw
/// everything away first.
pub fn install(folder: &str) -> Result<()> {
    let lock = root().join(folder).join("package-lock.json");
    let Ok(wanted) = fs::read(&lock) else {
        bail!("{} is missing; run `npm install` in {folder} once", lock.display())
    };
    let modules = root().join(folder).join("node_modules");
    let stamp = modules.join(".installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    npm(folder).args(["ci", "--no-audit", "--no-fund"]).run()?;
    // A lock file without packages leaves no folder behind.
    fs::create_dir_all(&modules)
        .and_then(|()| fs::write(&stamp, wanted))
        .with_context(|| format!("cannot write {}", stamp.display()))
}

/// Builds the user interface into `ui/dist`, where the app and the development server take it from.
pub fn build_ui() -> Result<()> {
    install("ui")?;
    npm("ui").args(["run", "build"]).run()?;
    let page = root().join("ui/dist/index.html");
    if !Path::new(&page).is_file() {
        bail!("the build of the user interface left no {}", page.display());
    }
    Ok(())
}
