//! docket-import
