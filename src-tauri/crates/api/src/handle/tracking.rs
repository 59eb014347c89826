//! Tracking events: typing them in, pasting them, showing them.

use super::*;

impl Handle<'_> {}
