//! The sample shop: invented orders and cases with dates relative to today.

use crate::{Changed, Desk, Result};

/// What the sample shop holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DemoMade {
    /// Orders.
    pub orders: u32,
    /// Cases.
    pub cases: u32,
}

impl Desk {
    /// Fills an empty store with the sample shop.
    ///
    /// # Errors
    /// `store_not_empty`.
    pub fn demo_fill(&self) -> Result<Changed<DemoMade>> {
        Err(crate::error::refuse("store_not_empty", []))
    }
}
