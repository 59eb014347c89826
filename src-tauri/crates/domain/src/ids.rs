//! Ids that a person can read out on the telephone: a letter, a dash, a number (`C-1042`).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The text was no id of the wanted kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{text}\" is no id of the form {prefix}-123")]
pub struct BadId {
    /// What was given.
    pub text: String,
    /// The letters an id of this kind starts with.
    pub prefix: &'static str,
}

fn parse(text: &str, prefix: &'static str) -> Result<i64, BadId> {
    let bad = || BadId { text: text.to_owned(), prefix };
    let (head, digits) = text.trim().split_once('-').ok_or_else(bad)?;
    if !head.eq_ignore_ascii_case(prefix) || digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit())
    {
        return Err(bad());
    }
    digits.parse().map_err(|_| bad())
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(into = "String", try_from = "String")]
        pub struct $name(pub i64);

        impl $name {
            /// The letters before the dash.
            pub const PREFIX: &'static str = $prefix;
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "-{}"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = BadId;
            fn from_str(text: &str) -> Result<Self, BadId> {
                Ok(Self(parse(text, $prefix)?))
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadId;
            fn try_from(text: String) -> Result<Self, BadId> {
                text.parse()
            }
        }
    )*};
}

ids! {
    /// A shop: one seller's account on one platform.
    ShopId = "S";
    /// An order.
    OrderId = "O";
    /// A parcel or payment that a file tells of apart from orders.
    SideId = "L";
    /// One import of one file.
    ImportId = "I";
    /// A case.
    CaseId = "C";
    /// An entry of a case's timeline.
    EntryId = "E";
    /// A promise made to a buyer.
    PromiseId = "P";
    /// A reminder.
    ReminderId = "R";
    /// A paper made for a case.
    PaperId = "D";
    /// Something filed with a carrier, an insurer or an authority.
    FilingId = "F";
    /// A file attached to a case.
    AttachmentId = "A";
    /// An event of a parcel's tracking.
    TrackId = "T";
    /// What was done for a buyer on a case: a refund, a replacement, a credit.
    RemedyId = "RF";
    /// An offer in a negotiation.
    OfferId = "OF";
    /// What a platform's ruling obliges the seller to.
    ObligationId = "OB";
    /// A named operation on the store, one step of undo.
    OpId = "U";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_it_was_written() {
        assert_eq!("C-1042".parse::<CaseId>(), Ok(CaseId(1042)));
        assert_eq!(CaseId(1042).to_string(), "C-1042");
        assert_eq!("c-7".parse::<CaseId>(), Ok(CaseId(7)), "people type small letters");
    }

    #[test]
    fn an_id_of_another_kind_is_refused() {
        for text in ["O-1042", "C1042", "C-", "C--1", "C-1x", "", "C-99999999999999999999"] {
            assert!(text.parse::<CaseId>().is_err(), "{text} was taken as a case id");
        }
    }
}
