//! A whole Docket for tests: the router on a store of its own, with a clock that the test moves and a desktop
//! that remembers what a person would have seen.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking, with the reason")]

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Duration, Utc};
use docket_api::{Event, Filter, Host, HostError, Notification, OpenOptions, Router, WireError};
use docket_desk::FixedClock;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Docket as a test uses it.
pub struct TestShop {
    router: Router,
    clock: Arc<FixedClock>,
    host: Arc<TestHost>,
    events: Arc<Mutex<Vec<Event>>>,
    folder: Arc<TempDir>,
}

impl TestShop {
    /// An empty store on that day and time (RFC 3339), an American seller in New York.
    pub fn open(now: &str) -> Self {
        let folder = Arc::new(TempDir::new().expect("a temporary folder"));
        let shop = Self::on(&folder, &folder.path().join("docket.sqlite"), instant(now))
            .expect("an empty store opens");
        shop.set(&[("language", json!("en")), ("time_zone", json!("America/New_York"))]);
        shop
    }

    /// Docket on a given store.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub fn on(folder: &Arc<TempDir>, store: &Path, now: DateTime<Utc>) -> Result<Self, WireError> {
        let clock = Arc::new(FixedClock::at(now));
        let host = Arc::new(TestHost::default());
        let events: Arc<Mutex<Vec<Event>>> = Arc::default();
        let heard = Arc::clone(&events);
        let router = Router::open(OpenOptions {
            store: store.to_owned(),
            clock: Arc::clone(&clock) as Arc<dyn docket_desk::Clock>,
            host: Arc::clone(&host) as Arc<dyn Host>,
            publish: Arc::new(move |event| heard.lock().unwrap_or_else(PoisonError::into_inner).push(event)),
        })?;
        Ok(Self { router, clock, host, events, folder: Arc::clone(folder) })
    }

    /// The same store, closed and opened again.
    #[must_use]
    pub fn restarted(self) -> Self {
        let (store, now, folder) = (self.store(), self.now(), Arc::clone(&self.folder));
        drop(self);
        Self::on(&folder, &store, now).expect("the store opens again")
    }

    /// A second program on the same store.
    pub fn another(&self) -> Self {
        Self::on(&self.folder, &self.store(), self.now()).expect("a second program opens the store")
    }

    /// Answers one command.
    pub fn ask(&self, command: &str, request: Value) -> Value {
        self.router.call(command, request.clone()).unwrap_or_else(|error| {
            panic!("{command} {request} was refused: {} ({})", error.message, error.code)
        })
    }

    /// Answers one command, or says why it is refused.
    ///
    /// # Errors
    /// What the router refuses.
    pub fn try_ask(&self, command: &str, request: Value) -> Result<Value, WireError> {
        self.router.call(command, request)
    }

    /// Asks for something that must be refused, and gives the reason.
    pub fn refused(&self, command: &str, request: Value) -> WireError {
        match self.router.call(command, request.clone()) {
            Ok(answer) => panic!("{command} {request} was done: {answer}"),
            Err(error) => error,
        }
    }

    /// Changes some settings.
    pub fn set(&self, changes: &[(&str, Value)]) {
        let mut settings = self.ask("settings_get", json!({}));
        for (name, value) in changes {
            settings[*name] = value.clone();
        }
        self.ask("settings_set", settings);
    }

    /// The seller as letters and papers name them.
    pub fn introduce_seller(&self) {
        self.set(&[
            ("seller_name", json!("Annika Reed")),
            ("business_name", json!("Paper Wren")),
            ("address_line1", json!("14 Sparrow Lane")),
            ("city", json!("Hudson")),
            ("region", json!("NY")),
            ("postal_code", json!("12534")),
            ("country", json!("United States")),
            ("phone", json!("518-555-0142")),
            ("email", json!("hello@paperwren.example")),
        ]);
    }

    /// Imports files as the wizard does.
    pub fn import(&self, files: &[PathBuf]) -> Value {
        self.ask("import_commit", json!({ "files": choices(files), "job": "test" }))
    }

    /// Looks at files as the wizard does.
    pub fn preview(&self, files: &[PathBuf]) -> Value {
        self.ask("import_preview", json!({ "files": choices(files) }))
    }

    /// Now.
    pub fn now(&self) -> DateTime<Utc> {
        docket_desk::Clock::now(self.clock.as_ref())
    }

    /// Moves the clock on.
    pub fn pass(&self, span: Duration) {
        self.clock.set(self.now() + span);
    }

    /// Sets the clock.
    pub fn set_clock(&self, now: &str) {
        self.clock.set(instant(now));
    }

    /// What the scheduler shows at this moment.
    pub fn tick(&self) -> Vec<Notification> {
        self.router.tick()
    }

    /// The desktop.
    pub fn host(&self) -> &TestHost {
        &self.host
    }

    /// Events published since the last time they were taken.
    pub fn events(&self) -> Vec<Event> {
        std::mem::take(&mut self.events.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Where the store lies.
    pub fn store(&self) -> PathBuf {
        self.router.desk().store().path().to_owned()
    }

    /// A folder for files of this test.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file into the folder of this test.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder().join(name);
        std::fs::write(&path, bytes).expect("a file in the temporary folder");
        path
    }

    /// Everything a person could see of orders and cases, for comparing before and after.
    pub fn everything(&self) -> Value {
        let orders = self.ask(
            "order_list",
            json!({ "find": "", "platform": null, "stage": null, "sort": "number", "offset": 0, "limit": 500 }),
        );
        let shown: Vec<Value> = orders["rows"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|row| self.ask("order_show", json!({ "order": row["id"] })))
            .collect();
        let cases = self.ask("case_list", json!({ "kind": null, "status": null, "find": "" }));
        let files: Vec<Value> = cases["rows"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|row| {
                let case = json!({ "case": row["id"] });
                json!({
                    "case": self.ask("case_show", case.clone()),
                    "records": self.ask("case_records", case.clone()),
                    "standing": self.ask("case_standing", case),
                })
            })
            .collect();
        json!({ "orders": shown, "cases": files, "settings": self.ask("settings_get", json!({})) })
    }
}

fn choices(files: &[PathBuf]) -> Vec<Value> {
    files.iter().map(|path| json!({ "path": path, "format": null, "date_order": null })).collect()
}

/// An instant from RFC 3339.
pub fn instant(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).expect("an RFC 3339 time").with_timezone(&Utc)
}

/// A file of `tests/fixtures/exports`.
pub fn fixture(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/exports").join(name);
    assert!(path.exists(), "there is no fixture {name}");
    path
}

/// The desktop of a test.
#[derive(Default)]
pub struct TestHost {
    save_to: Mutex<VecDeque<PathBuf>>,
    opened: Mutex<Vec<String>>,
    printed: Mutex<u32>,
}

impl TestHost {
    /// The next dialog for a folder or for saving answers with this path; without one it is cancelled.
    pub fn will_save_to(&self, path: PathBuf) {
        self.save_to.lock().unwrap_or_else(PoisonError::into_inner).push_back(path);
    }

    /// Links that were opened.
    pub fn opened(&self) -> Vec<String> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How often the print dialog was opened.
    pub fn printed(&self) -> u32 {
        *self.printed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Host for TestHost {
    fn pick_files(&self, _: &str, _: &[Filter], _: bool) -> Result<Vec<PathBuf>, HostError> {
        Ok(Vec::new())
    }

    fn pick_folder(&self, _: &str) -> Result<Option<PathBuf>, HostError> {
        Ok(self.save_to.lock().unwrap_or_else(PoisonError::into_inner).pop_front())
    }

    fn save_file(&self, _: &str, _: &str, _: &[Filter]) -> Result<Option<PathBuf>, HostError> {
        Ok(self.save_to.lock().unwrap_or_else(PoisonError::into_inner).pop_front())
    }

    fn notify(&self, _: &Notification) -> Result<(), HostError> {
        Ok(())
    }

    fn open_url(&self, url: &str) -> Result<(), HostError> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner).push(url.to_owned());
        Ok(())
    }

    fn reveal(&self, _: &Path) -> Result<(), HostError> {
        Ok(())
    }

    fn print(&self) -> Result<(), HostError> {
        *self.printed.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        Ok(())
    }
}
