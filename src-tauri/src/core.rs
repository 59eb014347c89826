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
        let opened = catching(|| {
            let router = Router::open(options)?;
            if demo {
                router.call("demo_fill", json!({}))?;
            }
            Ok(router)
        });
        match opened {
            Ok(router) => Core::Open(Box::new(router)),
            Err(error) => {
                tracing::error!(code = error.code, "the store cannot be used: {}", error.message);
                Core::Unusable(error)
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

/// The panic itself is in the log already, by the hook; this ties the sentence on the screen to it.
pub fn panicked() -> WireError {
    static COUNT: AtomicU32 = AtomicU32::new(1);
    let incident = format!("{:x}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    tracing::error!(incident, "a call panicked; the lines above say where");
    WireError {
        code: "internal".to_owned(),
        message: "Something in Docket went wrong. Nothing was changed.".to_owned(),
        fields: Default::default(),
        incident: Some(incident),
    }
}
