//! A shop for tests: the real program against a store in a folder that goes with the test.

#![allow(dead_code, reason = "each test target uses another part")]

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A day after the newest order of every fixture.
pub const NOW: &str = "2026-11-25T10:00:00Z";

pub struct Shop {
    folder: TempDir,
    store: PathBuf,
    now: String,
}

/// What one call of the program said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/exports").join(name)
}

impl Shop {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { store: folder.path().join("shop.sqlite"), folder, now: NOW.to_owned() }
    }

    /// A shop with the Etsy fixture.
    pub fn with_orders() -> Self {
        let shop = Self::new();
        shop.json(["import".as_ref(), fixture("etsy_sold_orders_us.csv").as_os_str()]);
        shop
    }

    /// From now on it is that moment.
    pub fn at(&mut self, now: &str) {
        self.now = now.to_owned();
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn store(&self) -> PathBuf {
        self.store.clone()
    }

    /// From now on the store is a verified copy of it: one file with all that it holds, whose bytes a test may
    /// change.
    pub fn bytes(&mut self) -> Vec<u8> {
        let copy = self.path("copy.sqlite");
        self.json(["backup".as_ref(), copy.as_os_str()]);
        self.store = copy.clone();
        std::fs::read(copy).unwrap()
    }

    pub fn command<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_docket"));
        command
            .args(args)
            .env_remove("DOCKET_STORE")
            .env("DOCKET_STORE", self.store())
            .env("HOME", self.folder.path())
            .env("XDG_DATA_HOME", self.path("data"))
            .env("LANG", "C.UTF-8")
            .env("LC_ALL", "C.UTF-8")
            .env_remove("LANGUAGE")
            .env_remove("RUST_BACKTRACE")
            .args(["--now", &self.now])
            .stdin(Stdio::null());
        command
    }

    pub fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Said {
        said(&self.command(args).output().unwrap())
    }

    /// Runs with text on standard input.
    pub fn pipe(&self, args: &[&str], text: &str) -> Said {
        let mut command = self.command(args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        said(&child.wait_with_output().unwrap())
    }

    /// The JSON answer of a call that succeeds and says nothing else.
    pub fn json<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Value {
        let mut command = self.command(args);
        let said = said(&command.arg("--json").output().unwrap());
        assert_eq!(said.code, Some(0), "{said:?}");
        assert_eq!(said.err, "", "{said:?}");
        parsed(&said.out)
    }

    /// The refusal of a call: exit 1, one sentence on standard error, the same as JSON.
    pub fn refusal<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Value {
        let mut command = self.command(args);
        let said = said(&command.arg("--json").output().unwrap());
        assert_eq!(said.code, Some(1), "{said:?}");
        let document = parsed(&said.out);
        let error = &document["error"];
        let message = error["message"].as_str().unwrap();
        let one_line = message.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(said.err, format!("docket: {one_line}\n"));
        assert!(message.ends_with('.') && !message.contains('['), "{message}");
        assert!(!message.contains("panicked") && !said.err.contains("backtrace"), "{message}");
        assert!(!error["code"].as_str().unwrap().is_empty());
        assert!(error["details"].is_object());
        document
    }

    /// Everything that can be seen of the store, to compare before and after.
    pub fn state(&self) -> Value {
        let orders = self.json(["orders", "--limit", "1000"]);
        let whole: Vec<Value> = orders["orders"]
            .as_array()
            .unwrap()
            .iter()
            .map(|order| self.json(["order", order["id"].as_str().unwrap()]))
            .collect();
        serde_json::json!({
            "orders": whole,
            "total": orders["total"],
            "cases": self.json(["case", "list"]),
            "due": self.json(["due", "--within", "52w"]),
            "check": self.json(["check"]),
        })
    }
}

pub fn said(output: &std::process::Output) -> Said {
    Said {
        code: output.status.code(),
        out: String::from_utf8(output.stdout.clone()).unwrap(),
        err: String::from_utf8(output.stderr.clone()).unwrap(),
    }
}

pub fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

/// The texts of one key in a list of objects.
pub fn each<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
    list.as_array().unwrap().iter().map(|one| one[key].as_str().unwrap()).collect()
}
