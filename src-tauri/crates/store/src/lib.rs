//! docket-store
