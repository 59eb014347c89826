//! The one border of the core: a list of commands with typed requests and answers.

pub mod commands;
pub mod wire;
