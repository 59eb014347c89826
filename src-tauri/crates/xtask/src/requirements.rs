//! What a task needs from the operating system, and how it gets there.
//!
//! Debian and its relatives are installed for the developer: one `apt-get update` and one `apt-get install` a call.
//! Everywhere else the packages are named and the task stops, because a toolbox that guesses at a package manager
//! does more harm than a sentence.

use std::{
    fmt, fs,
    sync::atomic::{AtomicBool, Ordering},
};

use anyhow::{Result, bail};

use crate::shell::{Step, on_path};

/// The oldest Node.js that builds the user interface; `engines` in `ui/package.json` says the same.
const OLDEST_NODE: Version = Version(20, 19);

/// A version of which two numbers matter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Version(u32, u32);

impl Version {
    fn read(text: &str) -> Option<Version> {
        let mut numbers = text.trim().trim_start_matches('v').split('.').map(str::parse);
        Some(Version(numbers.next()?.ok()?, numbers.next()?.ok()?))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0, self.1)
    }
}

/// A thing the operating system has to bring.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Requirement {
    /// The system's web view and what Tauri links against.
    WebView,
    /// Node.js with npm.
    Node,
    /// A Chromium that the browser tests drive.
    Browser,
    /// A display, a session bus, a notification daemon and hands, for the tests of the real window.
    Window,
}

use Requirement::{Browser, Node, WebView, Window};

impl Requirement {
    fn debian(self) -> &'static [&'static str] {
        match self {
            WebView => &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev", "librsvg2-dev"],
            Node => &["nodejs", "npm"],
            Browser => &["chromium", "fonts-dejavu-core"],
            Window => &[
                "webkit2gtk-driver",
                "xvfb",
                "xauth",
                "dbus",
                "dunst",
                "openbox",
                "xdotool",
                "poppler-utils",
                "fonts-dejavu-core",
            ],
        }
    }

    fn fedora(self) -> &'static [&'static str] {
        match self {
            WebView => &["gcc", "pkgconf-pkg-config", "webkit2gtk4.1-devel", "librsvg2-devel"],
            Node => &["nodejs", "nodejs-npm"],
            Browser => &["chromium", "dejavu-sans-fonts"],
            Window => &[
                "webkit2gtk-driver",
                "xorg-x11-server-Xvfb",
                "dbus-daemon",
                "dunst",
                "openbox",
                "xdotool",
                "poppler-utils",
            ],
        }
    }

    fn arch(self) -> &'static [&'static str] {
        match self {
            WebView => &["base-devel", "webkit2gtk-4.1", "librsvg"],
            Node => &["nodejs", "npm"],
            Browser => &["chromium", "ttf-dejavu"],
            Window => &[
                "webkit2gtk-4.1",
                "xorg-server-xvfb",
                "xorg-xauth",
                "dbus",
                "dunst",
                "openbox",
                "xdotool",
                "poppler",
            ],
        }
    }

    /// Whether it is there, asked of what is used, not of a package list: any way of installing it counts.
    fn is_met(self) -> bool {
        match self {
            WebView if cfg!(target_os = "macos") => Step::new("xcode-select").arg("-p").ask().is_some(),
            WebView if cfg!(windows) => true,
            WebView => ["webkit2gtk-4.1", "librsvg-2.0"]
                .iter()
                .all(|library| Step::new("pkg-config").args(["--exists", library]).ask().is_some()),
            Node => node().is_some_and(|version| version >= OLDEST_NODE) && on_path_or_script("npm"),
            Browser => !cfg!(target_os = "linux") || on_path("chromium"),
            Window => [
                "WebKitWebDriver",
                "Xvfb",
                "xauth",
                "dbus-run-session",
                "dunst",
                "openbox",
                "xdotool",
                "pdftotext",
            ]
            .iter()
            .all(|program| on_path(program)),
        }
    }
}

/// Installs what is missing of `wanted`, or says what to install and stops.
pub fn ensure(wanted: &[Requirement]) -> Result<()> {
    let missing: Vec<Requirement> = wanted.iter().copied().filter(|wanted| !wanted.is_met()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    match System::here() {
        System::Debian => install_with_apt(&missing),
        System::Fedora => bail!(
            "missing packages; install them with:\n  sudo dnf install {}",
            names(&missing, Requirement::fedora)
        ),
        System::Arch => bail!(
            "missing packages; install them with:\n  sudo pacman -S --needed {}",
            names(&missing, Requirement::arch)
        ),
        System::OtherLinux => bail!(
            "missing packages; install what your system calls these Debian packages:\n  {}",
            names(&missing, Requirement::debian)
        ),
        System::MacOs => bail!(
            "missing tools; install the Xcode command line tools (`xcode-select --install`) and Node.js {OLDEST_NODE} or newer"
        ),
        System::Windows => bail!(
            "missing tools; install Node.js {OLDEST_NODE} or newer, the Microsoft C++ build tools (workload \"Desktop \
             development with C++\") and, before Windows 11, the WebView2 runtime"
        ),
    }
}

enum System {
    Debian,
    Fedora,
    Arch,
    OtherLinux,
    MacOs,
    Windows,
}

impl System {
    fn here() -> System {
        if cfg!(target_os = "macos") {
            return System::MacOs;
        }
        if cfg!(windows) {
            return System::Windows;
        }
        System::of_release(&fs::read_to_string("/etc/os-release").unwrap_or_default())
    }

    fn of_release(os_release: &str) -> System {
        let family: Vec<&str> = os_release
            .lines()
            .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
            .flat_map(|names| names.trim_matches('"').split_whitespace())
            .collect();
        let is = |name| family.contains(&name);
        if is("debian") || is("ubuntu") {
            System::Debian
        } else if is("fedora") || is("rhel") {
            System::Fedora
        } else if is("arch") {
            System::Arch
        } else {
            System::OtherLinux
        }
    }
}

fn install_with_apt(missing: &[Requirement]) -> Result<()> {
    static LISTS_ARE_FRESH: AtomicBool = AtomicBool::new(false);
    let apt = |args: &[&str]| {
        let step = if is_root() { Step::new("apt-get") } else { Step::new("sudo").arg("apt-get") };
        step.args(args).env("DEBIAN_FRONTEND", "noninteractive")
    };
    if !is_root() && !on_path("sudo") {
        bail!("missing packages; as root, run:\n  apt-get install {}", names(missing, Requirement::debian));
    }
    if !LISTS_ARE_FRESH.swap(true, Ordering::Relaxed) {
        apt(&["update", "-q"]).run()?;
    }
    apt(&["install", "-y", "-q", "--no-install-recommends"])
        .args(names(missing, Requirement::debian).split(' '))
        .run()?;
    if missing.contains(&Node) && !Node.is_met() {
        let found = node().map_or_else(|| "none".to_owned(), |version| format!("version {version}"));
        bail!(
            "the user interface needs Node.js {OLDEST_NODE} or newer with npm, and this system's packages gave {found}; \
             install a newer Node.js and start again"
        );
    }
    if let Some(still) = missing.iter().find(|missing| !missing.is_met()) {
        bail!("{still:?} is still not usable after installing {}", names(&[*still], Requirement::debian));
    }
    Ok(())
}

fn names(missing: &[Requirement], packages: fn(Requirement) -> &'static [&'static str]) -> String {
    let mut names: Vec<&str> = missing.iter().flat_map(|missing| packages(*missing)).copied().collect();
    names.sort_unstable();
    names.dedup();
    names.join(" ")
}

fn is_root() -> bool {
    Step::new("id").arg("-u").ask().is_some_and(|id| id.trim() == "0")
}

fn node() -> Option<Version> {
    Version::read(&Step::new("node").arg("--version").ask()?)
}

fn on_path_or_script(program: &str) -> bool {
    on_path(program) || on_path(&format!("{program}.cmd"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_says_its_version_with_a_v() {
        assert_eq!(Version::read("v20.19.2\n"), Some(Version(20, 19)));
        assert_eq!(Version::read("command not found"), None);
        assert!(Version(18, 20) < OLDEST_NODE && Version(22, 0) > OLDEST_NODE);
    }

    #[test]
    fn relatives_of_debian_are_installed_like_debian() {
        assert!(matches!(System::of_release("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), System::Debian));
        assert!(matches!(System::of_release("NAME=\"Fedora\"\nID=fedora\n"), System::Fedora));
        assert!(matches!(System::of_release("ID=nixos\n"), System::OtherLinux));
    }

    #[test]
    fn one_install_names_each_package_once() {
        let names = names(&[Browser, Window], Requirement::debian);
        assert_eq!(names.matches("fonts-dejavu-core").count(), 1);
        assert!(names.contains("chromium") && names.contains("dunst"));
    }
}
