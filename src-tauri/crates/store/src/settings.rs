//! Settings: names and values.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use crate::{Result, Store, Tx};

impl Store {
    /// All settings.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn settings(&self) -> Result<BTreeMap<String, String>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached("SELECT name, value FROM settings ORDER BY name")?;
        let all = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        Ok(all)
    }
}

impl Tx<'_> {
    /// Sets a setting; writes nothing when it has that value already.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn set_setting(&self, name: &str, value: &str) -> Result<()> {
        let here: Option<String> = get(self.sql, name)?;
        if here.as_deref() != Some(value) {
            self.sql.execute(
                "INSERT INTO settings (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                params![name, value],
            )?;
        }
        Ok(())
    }
}

fn get(connection: &Connection, name: &str) -> Result<Option<String>> {
    Ok(connection
        .query_row("SELECT value FROM settings WHERE name = ?1", [name], |row| row.get(0))
        .optional()?)
}
