//! Rules of the repository that can be proved by reading it: who may depend on whom, who may contain what.
#![allow(clippy::unwrap_used, missing_docs, reason = "tests are named by sentences")]

mod wording;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Files below a folder with one of the endings, without what is built or installed.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() {
                if !["target", "node_modules", "dist", ".git", "gen", "test-results"].contains(&name.as_str())
                {
                    open.push(path);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn crates() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(root().join("src-tauri/crates"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// The crates of ours that a crate depends on, tests aside.
fn depends_on(name: &str) -> BTreeSet<String> {
    let manifest: toml::Table =
        read(&root().join(format!("src-tauri/crates/{name}/Cargo.toml"))).parse().unwrap();
    let table = manifest.get("dependencies").and_then(|table| table.as_table()).cloned().unwrap_or_default();
    table.keys().filter_map(|key| key.strip_prefix("docket-").map(str::to_owned)).collect()
}

#[test]
fn dependencies_point_inwards() {
    let layers: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("domain", &[][..]),
        ("i18n", &["domain"]),
        ("import", &["domain"]),
        ("letters", &["domain", "i18n"]),
        ("paperwork", &["domain", "i18n"]),
        ("store", &["domain"]),
        ("desk", &["domain", "import", "letters", "paperwork", "store"]),
        ("api", &["desk", "domain", "i18n"]),
        ("cli", &["api", "desk", "domain", "i18n", "import", "letters", "paperwork", "store"]),
        ("devserver", &["api", "desk"]),
        ("testkit", &["api", "desk"]),
        ("xtask", &[]),
    ]);
    for name in crates() {
        let allowed: BTreeSet<String> = layers
            .get(name.as_str())
            .unwrap_or_else(|| {
                panic!("{name} stands in no layer: add it here and say why in ARCHITECTURE.md")
            })
            .iter()
            .map(|name| (*name).to_owned())
            .collect();
        let extra: Vec<_> = depends_on(&name).difference(&allowed).cloned().collect();
        assert!(extra.is_empty(), "{name} must not depend on {extra:?}");
    }
}

fn only_in(allowed: &[&str], folder: &str, endings: &[&str], needles: &[&str]) {
    for path in files(folder, endings) {
        let name = path.display().to_string();
        if allowed.iter().any(|part| name.contains(part)) {
            continue;
        }
        let text = read(&path);
        for needle in needles {
            assert!(!text.contains(needle), "{name} contains {needle}, which belongs into {allowed:?}");
        }
    }
}

#[test]
fn only_the_store_has_sql() {
    let words = ["rusqlite", "SELECT ", "INSERT INTO", "DELETE FROM"];
    only_in(&["/crates/store/"], "src-tauri", &[".rs"], &words);
    let stray: Vec<_> = files("src-tauri", &[".sql"])
        .into_iter()
        .filter(|path| !path.display().to_string().contains("/crates/store/"))
        .collect();
    assert!(stray.is_empty(), "{stray:?}");
}

#[test]
fn only_the_shell_and_its_host_know_tauri() {
    only_in(
        &["src-tauri/src/", "src-tauri/build.rs", "/xtask/"],
        "src-tauri",
        &[".rs"],
        &["tauri::", "tauri_plugin"],
    );
    only_in(
        &["ui/src/host/tauri.ts"],
        "ui/src",
        &[".ts", ".svelte"],
        &["from '@tauri-apps", "import('@tauri-apps"],
    );
}

#[test]
fn only_paperwork_knows_typst() {
    only_in(&["/crates/paperwork/", "/xtask/"], "src-tauri", &[".rs", "Cargo.toml"], &["typst"]);
}

#[test]
fn nothing_opens_a_socket_but_the_development_server() {
    let words = ["TcpStream", "TcpListener", "UdpSocket", "reqwest", "ureq", "hyper::"];
    only_in(&["/crates/devserver/"], "src-tauri", &[".rs"], &words);
}

#[test]
fn the_domain_reads_no_clock_and_does_no_io() {
    let words = [
        "std::fs",
        "std::net",
        "std::env",
        "SystemTime",
        "Instant::now",
        "Utc::now",
        "Local::now",
        "async fn",
        "rand::",
    ];
    for path in files("src-tauri/crates/domain/src", &[".rs"]) {
        let text = read(&path);
        for word in words {
            assert!(!text.contains(word), "{} contains {word}", path.display());
        }
    }
}

#[test]
fn the_computers_clock_is_read_in_one_place() {
    only_in(
        &["/crates/desk/src/clock.rs", "/xtask/"],
        "src-tauri",
        &[".rs"],
        &["SystemTime::now", "Utc::now()", "Local::now()"],
    );
}

#[test]
fn released_migrations_are_frozen() {
    // A new migration adds a line here; a line never changes.
    let frozen = [
        ("0001_first.sql", include_str!("0001_first.sha256")),
        ("0002_joins.sql", include_str!("0002_joins.sha256")),
        ("0003_cases.sql", include_str!("0003_cases.sha256")),
        ("0004_deadlines.sql", include_str!("0004_deadlines.sha256")),
        ("0005_tracking.sql", include_str!("0005_tracking.sha256")),
        ("0006_playbooks.sql", include_str!("0006_playbooks.sha256")),
        ("0007_filings.sql", include_str!("0007_filings.sha256")),
        ("0008_case_work.sql", include_str!("0008_case_work.sha256")),
        ("0009_policies.sql", include_str!("0009_policies.sha256")),
        ("0010_refunds.sql", include_str!("0010_refunds.sha256")),
        ("0011_requests.sql", include_str!("0011_requests.sha256")),
        ("0012_assessments.sql", include_str!("0012_assessments.sha256")),
        ("0013_order_count.sql", include_str!("0013_order_count.sha256")),
        ("0014_prevention.sql", include_str!("0014_prevention.sha256")),
        ("0015_casework.sql", include_str!("0015_casework.sha256")),
        ("0016_voices.sql", include_str!("0016_voices.sha256")),
    ];
    let folder = root().join("src-tauri/crates/store/src/migrations");
    let found: Vec<String> = files("src-tauri/crates/store/src/migrations", &[".sql"])
        .iter()
        .filter_map(|path| path.file_name().map(|name| name.to_string_lossy().into_owned()))
        .collect();
    assert_eq!(found, frozen.map(|(name, _)| name.to_owned()), "each migration is frozen by its hash");
    for (name, hash) in frozen {
        let digest: String =
            Sha256::digest(read(&folder.join(name))).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digest, hash.trim(), "{name} was released and never changes; add a new file instead");
    }
}

#[test]
fn no_path_of_one_machine_and_no_unfinished_mark_is_committed() {
    let marks = [
        concat!("// TO", "DO"),
        concat!("// FIX", "ME"),
        concat!("todo", "!("),
        concat!("unimplemented", "!("),
    ];
    let paths = [concat!("/wo", "rk/"), concat!("/home", "/user"), concat!("/root", "/")];
    for folder in ["src-tauri", "ui/src", "tests", "docs", ".ci"] {
        for path in
            files(folder, &[".rs", ".ts", ".svelte", ".toml", ".md", ".mjs", ".ftl", ".hbs", ".sql", ".typ"])
        {
            let text = read(&path);
            for word in marks.iter().chain(&paths) {
                assert!(!text.contains(word), "{} contains {word}", path.display());
            }
        }
    }
}

#[test]
fn lock_files_name_no_registry_address() {
    for path in files(".", &["package-lock.json"]) {
        assert!(
            !read(&path).contains("\"resolved\": \"http"),
            "{} names where packages were fetched",
            path.display()
        );
    }
}

#[test]
fn features_of_the_interface_import_no_other_feature() {
    let features = root().join("ui/src/features");
    let names: Vec<String> = std::fs::read_dir(&features)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    for path in files("ui/src/features", &[".ts", ".svelte"]) {
        let own =
            path.strip_prefix(&features).ok().and_then(|path| path.iter().next()).map(|name| name.to_owned());
        let text = read(&path);
        for name in &names {
            if own.as_deref() != Some(name.as_ref()) {
                assert!(!text.contains(&format!("features/{name}")), "{} imports {name}", path.display());
                assert!(!text.contains(&format!("from '../{name}/")), "{} imports {name}", path.display());
            }
        }
    }
}
