//! Problems: what is wrong with content, as values with a place. Content never makes a function fail.

use serde::{Deserialize, Serialize};

/// What is wrong. The names are stable: the user interface and the command line word them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// The record has no order number and nothing else to know it by.
    NoOrderNumber,
    /// An amount that is no number.
    AmountUnreadable,
    /// A date that no decided date order reads.
    DateUnreadable,
    /// An identifier that a spreadsheet destroyed (`9.20019E+21`).
    Damaged,
    /// A currency that ISO 4217 does not know, or none where one is needed.
    CurrencyUnknown,
    /// Fewer cells than the header.
    TooFewCells,
    /// More cells than the header.
    TooManyCells,
    /// The last line stops inside a quoted cell or before its last cells.
    TruncatedLine,
    /// The same order stands twice in one file with different facts.
    RepeatedOrder,
    /// A cell or record too long to be one.
    CellTooLong,
    /// Bytes that the decided encoding cannot read.
    EncodingBroken,
    /// A quantity that is no whole number.
    QuantityUnreadable,
    /// An item row that belongs to no order of the file.
    NoOrder,
}

/// One problem and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// Line of the file, counted from 1, where the record starts.
    pub line: u64,
    /// The column's heading in the file, when one cell is at fault.
    pub field: Option<String>,
    /// The raw text as it stands in the file (the cell, or the whole record).
    pub raw: String,
}
