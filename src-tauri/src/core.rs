//! The core behind the window, or the reason why there is none.
//!
//! A store that cannot be opened must not keep the window from opening: a seller who double-clicks an icon and sees
//! nothing has lost the app and the reason. So the reason becomes the answer to every call, and the window shows it.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    process,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use docket_api::{Event, Host, Notification, OpenOptions, Router, WireError};
use serde_json::{Value, json};

/// The code on which the window shows the sentence instead of everything else, whatever was wrong with the store.
const UNUSABLE: &str = "store_unusable";

/// What answers the window.
pub enum Core {
    /// The store is open.
    Open(Box<Router>),
    /// The store is not, and this is why.
    Unusable(WireError),
}

impl Core {
    /// Opens the store; `demo` fills it with the sample shop.
    pub fn open(
        store: &Path,
        host: Arc<dyn Host>,
        publish: Arc<dyn Fn(Event) + Send + Sync>,
        demo: bool,
    ) -> Core {
        let options = OpenOptions {
            store: store.to_path_buf(),
            clock: Arc::new(docket_desk::SystemClock),
            host,
            publish,
        };
        match catching(|| Router::open(options)) {
            Ok(router) => {
                if demo && let Err(error) = catching(|| router.call("demo_fill", json!({}))) {
                    tracing::error!(code = error.code, "no sample shop: {}", error.message);
                }
                Core::Open(Box::new(router))
            }
            Err(error) => {
                tracing::error!(code = error.code, "the store cannot be used: {}", error.message);
                Core::Unusable(WireError { code: UNUSABLE.to_owned(), ..error })
            }
        }
    }

    /// One call; what panics inside becomes an error with an incident that the log explains.
    pub fn call(&self, command: &str, payload: Value) -> Result<Value, WireError> {
        match self {
            Core::Open(router) => catching(|| router.call(command, payload)),
            Core::Unusable(error) => Err(error.clone()),
        }
    }

    /// What has come due since the last time.
    pub fn tick(&self) -> Vec<Notification> {
        match self {
            Core::Open(router) => catching(|| Ok(router.tick())).unwrap_or_default(),
            Core::Unusable(_) => Vec::new(),
        }
    }
}

fn catching<T>(work: impl FnOnce() -> Result<T, WireError>) -> Result<T, WireError> {
    // What the panic left half-done lies in an SQLite transaction that was rolled back with its stack.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(panicked()))
}

/// The panic itself is in the log already, by the hook; this ties what the screen says to it. There is no sentence in
/// it, because the words of the core may be what panicked: the window has one of its own for a core that gave no answer.
pub fn panicked() -> WireError {
    static COUNT: AtomicU32 = AtomicU32::new(1);
    let incident = format!("{:x}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    tracing::error!(incident, "a call panicked; the lines above say where");
    WireError {
        code: "internal".to_owned(),
        message: String::new(),
        fields: Default::default(),
        incident: Some(incident),
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, path::PathBuf};

    use docket_api::{Filter, HostError};

    use super::*;

    struct NoDesktop;

    impl Host for NoDesktop {
        fn pick_files(&self, _: &str, _: &[Filter], _: bool) -> Result<Vec<PathBuf>, HostError> {
            Ok(Vec::new())
        }

        fn pick_folder(&self, _: &str) -> Result<Option<PathBuf>, HostError> {
            Ok(None)
        }

        fn save_file(&self, _: &str, _: &str, _: &[Filter]) -> Result<Option<PathBuf>, HostError> {
            Ok(None)
        }

        fn notify(&self, _: &Notification) -> Result<(), HostError> {
            Ok(())
        }

        fn open_url(&self, _: &str) -> Result<(), HostError> {
            Ok(())
        }

        fn reveal(&self, _: &Path) -> Result<(), HostError> {
            Ok(())
        }

        fn print(&self) -> Result<(), HostError> {
            Ok(())
        }
    }

    fn open(store: &Path) -> Core {
        Core::open(store, Arc::new(NoDesktop), Arc::new(|_| {}), false)
    }

    #[test]
    fn a_file_that_is_no_store_answers_every_call_with_the_reason_and_stays_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("shopping.txt");
        fs::write(&file, "eggs, milk\n".repeat(100)).unwrap();
        let core = open(&file);
        for command in ["app_state", "order_list"] {
            let error = core.call(command, json!({})).unwrap_err();
            assert_eq!(error.code, UNUSABLE);
            assert!(error.fields.values().any(|field| field.contains("shopping.txt")), "{error:?}");
            assert!(!error.message.is_empty());
        }
        assert!(core.tick().is_empty());
        assert_eq!(fs::read_to_string(&file).unwrap(), "eggs, milk\n".repeat(100));
    }

    #[test]
    fn an_error_of_one_call_is_not_the_end_of_the_store() {
        let folder = tempfile::tempdir().unwrap();
        let core = open(&folder.path().join("docket.sqlite"));
        assert!(core.call("no_such_command", json!({})).is_err());
        assert_eq!(core.call("app_state", json!({})).unwrap()["first_start"], true);
    }

    #[test]
    fn a_panic_becomes_an_answer_with_an_incident() {
        let error = catching::<()>(|| panic!("as the test wants")).unwrap_err();
        assert_eq!(error.code, "internal");
        assert!(error.incident.is_some());
    }
}
