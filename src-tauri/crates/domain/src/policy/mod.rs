//! The shop's own policy: what it promises buyers about cancelling, returning and refunding.
//!
//! Why this module exists: a decision is only fair when it follows words that stood there before the question
//! came. A policy is therefore a set of typed clauses with a first day, kept for ever: an order is judged by the
//! version that was in force when it was placed, and every verdict can name the clause it follows.

mod clause;
mod diff;
mod file;
mod first;
mod lint;
mod statute;
mod versions;

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::ShopId;

pub use clause::{
    AfterShipment, CancelUntil, Clause, ClauseKind, Clauses, Condition, Fault, FieldFault, FieldKind,
    FieldSpec, Group, ItemKind, Payer, Preference, Term,
};
pub use diff::{Difference, diff};
pub(crate) use file::is_country;
pub use file::{Known, PolicyFault};
pub use first::FirstAnswers;
pub use lint::{Contradiction, Finding, Overruled, lint};
pub use statute::{
    ExceptionIf, LawSource, Refund, RefundFrom, ReturnDuty, Shipping, Statute, StatuteError,
    StatuteException, Statutes, Withdrawal,
};
pub use versions::{NotInForce, Overlap, in_force, overlaps};

/// One version of a policy. It never changes; a new version takes its place from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Number of the version, counted through all scopes of a store.
    pub version: u32,
    /// First day on which it holds, in the shop's zone.
    pub valid_from: NaiveDate,
    /// What it is for.
    pub scope: Scope,
    /// Countries that the seller sells to, beside those the orders show; ISO 3166 codes.
    pub sells_to: BTreeSet<String>,
    /// The clauses.
    pub clauses: Clauses,
}

/// What a policy is for. The order is by how particular it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Every shop.
    All,
    /// Every shop on one platform, by its id (`etsy`).
    Platform(String),
    /// One shop.
    Shop(ShopId),
}

impl Scope {
    /// Whether a policy of this scope speaks of that shop on that platform.
    pub fn covers(&self, shop: ShopId, platform: &str) -> bool {
        match self {
            Scope::All => true,
            Scope::Platform(own) => own == platform,
            Scope::Shop(own) => *own == shop,
        }
    }

    /// How particular the scope is: the most particular one that covers an order decides.
    fn rank(&self) -> u8 {
        match self {
            Scope::All => 0,
            Scope::Platform(_) => 1,
            Scope::Shop(_) => 2,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scope::All => f.write_str("all"),
            Scope::Platform(platform) => write!(f, "platform:{platform}"),
            Scope::Shop(shop) => write!(f, "shop:{shop}"),
        }
    }
}

impl FromStr for Scope {
    type Err = String;

    /// Reads `all`, `platform:etsy` or `shop:S-2`.
    fn from_str(text: &str) -> Result<Self, String> {
        let unreadable = || format!("\"{text}\" is no scope of a policy");
        match text.split_once(':') {
            None if text == "all" => Ok(Scope::All),
            Some(("platform", platform)) if !platform.is_empty() => Ok(Scope::Platform(platform.to_owned())),
            Some(("shop", shop)) => shop.parse().map(Scope::Shop).map_err(|_| unreadable()),
            None | Some(_) => Err(unreadable()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_survives_its_text() {
        for text in ["all", "platform:etsy", "shop:S-2"] {
            assert_eq!(text.parse::<Scope>().unwrap().to_string(), text);
        }
        for text in ["", "shop", "shop:2", "platform:", "every"] {
            assert!(text.parse::<Scope>().is_err(), "{text} was read");
        }
    }
}
