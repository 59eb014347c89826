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
//! A format is one data file in `src/formats/` (headings of every wording, how records make up an order, which
//! facts tell the stage) and, where rules cannot say it in data, a [hook](crate::formats) in `orders.rs`.

mod amounts;
mod cells;
mod dates;
mod error;
mod field;
mod format;
mod orders;
mod plan;
mod read;
mod records;
mod rows;
mod source;

pub use amounts::DecimalSign;
pub use dates::DateOrder;
pub use error::{ImportError, LooksLike};
pub use field::Field;
pub use format::{FileKind, FormatInfo, formats};
pub use plan::{ColumnUse, DateCertainty, Overrides, Plan, Reason, Scattered, Warning, inspect};
pub use read::{Counted, Emitted, IgnoreReason, Progress, read};
pub use source::SIZE_LIMIT;
