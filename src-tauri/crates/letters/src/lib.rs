//! Letters to buyers, written from the facts of a case.
//!
//! Why this crate exists: a letter with a gap in it ("Dear XXX") costs a seller more than no letter. So a letter is
//! either whole or not there at all: [`Letterbook::render`] gives the text, or the names of what is missing. A
//! template says which facts it uses and which sentences in it are promises, and one that says more or less than
//! it does is refused with the line. Nothing is sent from here, and nothing is known here of suspicions: a letter
//! can only use the facts it is given.

mod book;
mod calm;
mod country;
mod elapsed;
mod empathy;
mod error;
mod mail;
mod occasion;
mod platform;
pub mod policy;
mod template;
mod variable;

pub use book::{Draft, Letter, LetterInfo, Letterbook, Piece, Promised, Voice};
pub use calm::{Concern, Mark};
pub use country::{country_in, country_left};
pub use elapsed::{Elapsed, days_between};
pub use error::{Fault, LetterError};
pub use mail::{Attached, Mail, mailto};
pub use occasion::meant_for;
pub use platform::platform_name;
pub use template::LetterSource;
pub use variable::{Kind, Variable};
