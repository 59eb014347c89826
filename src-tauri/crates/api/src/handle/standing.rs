//! Where the seller stands: evidence, who would pay, the right door.

use super::*;

impl Handle<'_> {}
