//! docket-letters
