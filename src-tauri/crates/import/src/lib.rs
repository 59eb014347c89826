//! Files of marketplaces and shops into orders.
//!
//! Why this crate exists: sellers have exports of many platforms, years and languages, often saved again by a
//! spreadsheet, and none of them may be lost or silently misread. [`inspect`] understands a file and says what
//! it understood as a [`Plan`], which can be shown, corrected and handed back; [`read`] imports the file by
//! that plan, record by record, in bounded memory.
//!
//! Content never fails. A record that cannot be an order is emitted as rejected, a cell that cannot be read is
//! noted and left empty, a line that is no record is named with its reason; an [`ImportError`] is for files
//! that are no export at all. A number that is unreadable is never zero and a date that is unreadable is never
//! today.
//!
//! What `read` promises: the records of the file are those accepted plus those rejected; every order is
//! emitted once, also when its records do not stand together (the plan knows which orders are scattered, and
//! only those are kept until their last record); reading the same file twice emits the same.
//!
//! An order is known by the platform's number. Where a file has none, another column stands in for it with a
//! prefix that says so: eBay exports an order that is not paid under its sales record number (`record-1040`),
//! and an Etsy items file whose order ids were blanked has its transaction numbers (`transaction-22936`). Once
//! the number is there, the order carries the stand-in among its `aliases`, so that a store can tell that it is
//! the same order. A record that nothing identifies is rejected.
//!
//! A workbook (XLSX, XLSM, XLSB, XLS, ODS) is read sheet by sheet: a sheet becomes text whose lines are its rows, and
//! from there on it is an export like any other.
//!
//! A format is one data file in `src/formats/`: the headings of every wording, how records make up an order,
//! which facts tell the stage. Rules that data cannot express are a `Hook` in `orders.rs`. A new format of the
//! known kinds needs its data file and nothing else.

mod amounts;
mod cells;
mod dates;
mod error;
mod field;
mod format;
mod hooks;
mod orders;
mod plan;
mod read;
mod records;
mod rows;
mod sides;
mod source;
mod spreadsheet;

pub use amounts::DecimalSign;
pub use dates::{DateOrder, day_as};
pub use error::{ImportError, LooksLike};
pub use field::Field;
pub use format::{FileKind, FormatInfo, formats};
pub use plan::{
    ColumnUse, DateCertainty, Overrides, Plan, Question, Reason, Scattered, Warning, inspect, inspect_watched,
};
pub use read::{Counted, Emitted, IgnoreReason, Progress, read};
pub use source::SIZE_LIMIT;
pub use spreadsheet::Excess;
