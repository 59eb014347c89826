//! Versions of the shop's policy, and where they were made public.

use chrono::{DateTime, NaiveDate, Utc};
use docket_domain::policy::Scope;
use docket_domain::text::Language;
use rusqlite::params;

use crate::column::{instant_of, parse, text_of};
use crate::{Result, Store, StoreError, Tx};

/// A version as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPolicy {
    /// Row.
    pub id: i64,
    /// Number of the version.
    pub version: u32,
    /// What it is for.
    pub scope: Scope,
    /// First day on which it holds.
    pub valid_from: NaiveDate,
    /// The policy as its file.
    pub text: String,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
}

/// A place where buyers can read a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// Number of the version.
    pub version: u32,
    /// Language.
    pub language: Language,
    /// Where, in the seller's words.
    pub place: String,
    /// Since which day.
    pub published_on: NaiveDate,
}

impl Store {
    /// Every version, the first one first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn policies(&self) -> Result<Vec<StoredPolicy>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT id, version, scope, valid_from, text, recorded_at FROM policies ORDER BY version",
        )?;
        let rows = statement.query_map([], |row| {
            Ok((
                row.get::<_, i64>(0)?,
                row.get::<_, u32>(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, String>(3)?,
                row.get::<_, String>(4)?,
                row.get::<_, String>(5)?,
            ))
        })?;
        rows.map(|row| {
            let (id, version, scope, valid_from, text, recorded_at) = row?;
            Ok(StoredPolicy {
                id,
                version,
                scope: parse("scope", &scope)?,
                valid_from: parse("valid_from", &valid_from)?,
                text,
                recorded_at: instant_of("recorded_at", &recorded_at)?,
            })
        })
        .collect()
    }

    /// Every place where a version was made public, the newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn publications(&self) -> Result<Vec<Publication>> {
        let reader = self.read();
        let mut statement = reader.prepare_cached(
            "SELECT version, language, place, published_on FROM policy_publications
             JOIN policies ON policies.id = policy_id
             ORDER BY published_on DESC, policy_publications.id DESC",
        )?;
        let rows = statement.query_map([], |row| {
            Ok((
                row.get::<_, u32>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, String>(3)?,
            ))
        })?;
        rows.map(|row| {
            let (version, language, place, published_on) = row?;
            Ok(Publication {
                version,
                language: parse("language", &language)?,
                place,
                published_on: parse("published_on", &published_on)?,
            })
        })
        .collect()
    }

    /// The countries that orders were shipped to, as their files name them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn ship_countries(&self) -> Result<Vec<String>> {
        let reader = self.read();
        let mut statement = reader
            .prepare_cached("SELECT DISTINCT ship_country FROM orders WHERE ship_country <> '' ORDER BY 1")?;
        let countries = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<_>, _>>()?;
        Ok(countries)
    }
}

impl Tx<'_> {
    /// Keeps a new version and gives its number.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn policy_add(&self, scope: &Scope, valid_from: NaiveDate, text: &str) -> Result<u32> {
        let version: u32 =
            self.sql.query_row("SELECT coalesce(max(version), 0) + 1 FROM policies", [], |row| row.get(0))?;
        self.sql.execute(
            "INSERT INTO policies (version, scope, valid_from, text, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![version, scope.to_string(), valid_from.to_string(), text, text_of(self.at)],
        )?;
        Ok(version)
    }

    /// Notes that a version was made public somewhere.
    ///
    /// # Errors
    /// When there is no such version, or the store cannot be written.
    pub fn policy_publish(&self, publication: &Publication) -> Result<()> {
        let added = self.sql.execute(
            "INSERT INTO policy_publications (policy_id, language, place, published_on, recorded_at)
             SELECT id, ?2, ?3, ?4, ?5 FROM policies WHERE version = ?1",
            params![
                publication.version,
                publication.language.code(),
                publication.place,
                publication.published_on.to_string(),
                text_of(self.at),
            ],
        )?;
        if added == 0 {
            return Err(StoreError::NotFound { what: "policy", id: publication.version.to_string() });
        }
        Ok(())
    }
}
