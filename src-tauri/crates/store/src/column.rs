//! Checked conversions between columns and domain types. An unreadable column is an error, never a default.

use std::str::FromStr;

use chrono::{DateTime, Utc};
use docket_domain::Money;
use docket_domain::calendar::{Moment, rfc3339};
use rusqlite::Row;

use crate::{Result, StoreError};

pub(crate) fn parse<T: FromStr>(what: &'static str, text: &str) -> Result<T> {
    text.parse().map_err(|_| StoreError::Unreadable { what, text: text.to_owned() })
}

pub(crate) fn named<T>(what: &'static str, text: &str, from: impl Fn(&str) -> Option<T>) -> Result<T> {
    from(text).ok_or_else(|| StoreError::Unreadable { what, text: text.to_owned() })
}

pub(crate) fn instant(row: &Row<'_>, what: &'static str) -> Result<DateTime<Utc>> {
    let text: String = row.get(what)?;
    instant_of(what, &text)
}

pub(crate) fn instant_of(what: &'static str, text: &str) -> Result<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text)
        .map(|instant| instant.with_timezone(&Utc))
        .map_err(|_| StoreError::Unreadable { what, text: text.to_owned() })
}

pub(crate) fn instant_opt(row: &Row<'_>, what: &'static str) -> Result<Option<DateTime<Utc>>> {
    let text: Option<String> = row.get(what)?;
    text.map(|text| instant_of(what, &text)).transpose()
}

pub(crate) fn moment(row: &Row<'_>, what: &'static str) -> Result<Option<Moment>> {
    let text: Option<String> = row.get(what)?;
    text.map(|text| parse(what, &text)).transpose()
}

pub(crate) fn money(row: &Row<'_>, what: &'static str) -> Result<Option<Money>> {
    let text: Option<String> = row.get(what)?;
    text.map(|text| parse(what, &text)).transpose()
}

pub(crate) fn text_of_moment(moment: Option<Moment>) -> Option<String> {
    moment.map(|moment| moment.to_string())
}

pub(crate) fn text_of_money(money: Option<Money>) -> Option<String> {
    money.map(|money| money.to_string())
}

pub(crate) fn text_of(instant: DateTime<Utc>) -> String {
    rfc3339(instant)
}
