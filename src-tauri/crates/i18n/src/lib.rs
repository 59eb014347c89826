//! docket-i18n
