//! Refunds, store credit and what was ordered by a platform.

use super::*;

impl Handle<'_> {}
