//! The programs that Docket is compared with.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::shell::{Step, on_path};

/// What there is to compare with.
pub struct Tools {
    /// `sqlite-utils`, which brings a CSV file into a database.
    pub sqlite_utils: Option<PathBuf>,
    /// Whether LibreOffice can be started from here.
    pub office: bool,
}

/// Looks for the programs and installs what is missing where that was asked for; `others` are those beside the
/// `sqlite3` shell, which has to be there.
pub fn provide(install: bool, others: bool, folder: &Path) -> Result<Tools> {
    if !on_path("sqlite3") && install {
        apt("sqlite3");
    }
    if !on_path("sqlite3") {
        bail!(
            "sqlite3 is missing, and everything is measured against it; install it or give --install as root"
        );
    }
    if others && install && !on_path("soffice") && !apt("libreoffice-calc-nogui") {
        apt("libreoffice-calc");
    }
    let sqlite_utils = if others { sqlite_utils(install, folder) } else { None };
    Ok(Tools { sqlite_utils, office: others && on_path("soffice") })
}

fn sqlite_utils(install: bool, folder: &Path) -> Option<PathBuf> {
    if on_path("sqlite-utils") {
        return Some("sqlite-utils".into());
    }
    if !install {
        return None;
    }
    let venv = folder.join("venv");
    let make = || Step::new("python3").args(["-m", "venv"]).arg(&venv).run().is_ok();
    if !(make() || apt("python3-venv") && make()) {
        return None;
    }
    let bin = venv.join(if cfg!(windows) { "Scripts" } else { "bin" });
    Step::new(bin.join("pip")).args(["install", "--quiet", "sqlite-utils"]).run().ok()?;
    Some(bin.join("sqlite-utils"))
}

/// Installs a package where that is possible; whether it did.
fn apt(package: &str) -> bool {
    let root = || Step::new("id").arg("-u").ask().is_some_and(|id| id.trim() == "0");
    if !on_path("apt-get") || !root() {
        return false;
    }
    let apt = |args: &[&str]| {
        // Another installation may be under way.
        let step = Step::new("apt-get").args(["-q", "-o", "DPkg::Lock::Timeout=600"]).args(args);
        step.env("DEBIAN_FRONTEND", "noninteractive").run().is_ok()
    };
    apt(&["update"]) && apt(&["install", "-y", "--no-install-recommends", package])
}

/// The first line of what `program --version` says, without what follows a blank and a longer hash.
pub fn version(program: &Path) -> String {
    let said = Step::new(program).arg("--version").ask().unwrap_or_default();
    short(&said)
}

fn short(said: &str) -> String {
    let words = said.lines().next().unwrap_or_default().split_whitespace();
    words.take_while(|word| word.len() < 40).take(4).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_stands_without_hashes() {
        let hash = "df5c253c0b3dd24916e4ec7cf77d3db5294cc9fd45ae7b9c5e82ad8197f3alt1";
        assert_eq!(short(&format!("3.40.1 2022-12-28 14:03:47 {hash}\n")), "3.40.1 2022-12-28 14:03:47");
        assert_eq!(short("sqlite-utils, version 3.38\n"), "sqlite-utils, version 3.38");
        assert_eq!(short(""), "");
    }

    #[test]
    fn nothing_is_installed_unasked() {
        let tools = provide(false, false, Path::new("."));
        assert!(tools.is_err() || tools.is_ok_and(|tools| tools.sqlite_utils.is_none() && !tools.office));
    }
}
