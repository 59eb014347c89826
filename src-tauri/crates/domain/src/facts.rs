//! Facts: what is known about a case by name, for letters and papers. A fact that is not known is absent;
//! there is no empty fact, so that a blank can never slip into a letter.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::Money;

/// One known fact with its kind, so that each language can write it in its own way.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// Text, to be kept byte for byte; may have several lines.
    Text(String),
    /// A day.
    Day(NaiveDate),
    /// An instant, with the zone in which it is to be told.
    Instant(DateTime<Utc>, chrono_tz::Tz),
    /// An amount.
    Money(Money),
    /// A whole number.
    Number(i64),
}

/// Facts by name (`buyer_name`, `tracking_number`). Names are snake_case and shared by letters and papers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts(BTreeMap<String, Fact>);

impl Facts {
    /// Adds a fact; blank text is no fact and is left out.
    pub fn set(&mut self, name: &str, fact: Fact) -> &mut Self {
        if !matches!(&fact, Fact::Text(text) if text.trim().is_empty()) {
            self.0.insert(name.to_owned(), fact);
        }
        self
    }

    /// Adds text, unless blank.
    pub fn text(&mut self, name: &str, text: &str) -> &mut Self {
        self.set(name, Fact::Text(text.to_owned()))
    }

    /// The fact of that name.
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.0.get(name)
    }

    /// All facts by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Fact)> {
        self.0.iter().map(|(name, fact)| (name.as_str(), fact))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_text_is_no_fact() {
        let mut facts = Facts::default();
        facts.text("buyer_name", "  ").text("carrier", "USPS");
        assert_eq!(facts.get("buyer_name"), None);
        assert_eq!(facts.get("carrier"), Some(&Fact::Text("USPS".into())));
    }
}
