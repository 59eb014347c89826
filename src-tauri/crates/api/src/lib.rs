//! The one border of the core: a list of commands with typed requests and answers, the router that answers
//! them, and the words in which it does. Shells (window, command line, development server) stand on it.

mod answer;
pub mod commands;
mod handle;
mod host;
mod notify;
mod router;
pub mod wire;
pub mod words;

pub use answer::assess::view as assessment;
pub use answer::evidence_pack::{
    over_in_words as over_limits, points as proof_points, view as evidence_pack,
};
pub use answer::report::view as report;
pub use answer::standing::standing;
pub use host::{Filter, Host, HostError, Notification};
pub use router::{Event, OpenOptions, Router};
pub use wire::WireError;
pub use words::Words;
