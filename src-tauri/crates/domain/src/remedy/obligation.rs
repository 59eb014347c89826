//! What the ruling of a platform obliges the seller to. A case does not close while it is open.

use serde::{Deserialize, Serialize};

use crate::case::named;

named! {
    /// What has to be done.
    ObligationKind {
        /// Refund the buyer.
        Refund = "refund",
        /// Take the goods back.
        AcceptReturn = "accept_return",
    }
}
