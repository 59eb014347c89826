//! The shop's own policy: its clauses and versions.

use super::*;

impl Handle<'_> {}
