//! docket-desk
