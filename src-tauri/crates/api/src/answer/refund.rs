//! Refunds, store credit and what was ordered by a platform.
