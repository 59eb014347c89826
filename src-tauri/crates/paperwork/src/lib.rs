//! docket-paperwork
