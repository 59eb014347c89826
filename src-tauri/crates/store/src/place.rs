//! Teaches SQLite how addresses are compared, so that the key of a place is worked out where the other columns of
//! `case_clocks` are.

use docket_domain::Address;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::{Connection, Result};

/// Makes `place_key(line1, line2, city, postal_code, country)` and `postal_key(postal_code, country)` known.
pub(crate) fn teach(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("place_key", 5, flags, |row| {
        Ok(address(row, [Some(0), Some(1), Some(2), Some(3), Some(4)])?.place_key())
    })?;
    connection.create_scalar_function("postal_key", 2, flags, |row| {
        Ok(address(row, [None, None, None, Some(0), Some(1)])?.postal_key())
    })
}

fn address(row: &Context<'_>, from: [Option<usize>; 5]) -> Result<Address> {
    let part = |at: Option<usize>| at.map_or(Ok(String::new()), |at| row.get(at));
    let [line1, line2, city, postal_code, country] = from;
    Ok(Address {
        line1: part(line1)?,
        line2: part(line2)?,
        city: part(city)?,
        postal_code: part(postal_code)?,
        country: part(country)?,
        ..Address::default()
    })
}
