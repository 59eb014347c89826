//! What carriers' words mean, from a pack. Words that no rule knows mean nothing; nothing is ever guessed into
//! something worse.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{IncidentReason, TrackStatus};
use crate::case::named;
use crate::text::folded;

named! {
    /// Where on its way the words place a parcel, as far as that changes what a buyer is told.
    Way {
        /// It has left the country it was sent from.
        LeftOrigin = "left_origin",
        /// It is in a sorting centre.
        SortingCentre = "sorting_centre",
    }
}

/// What words mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning {
    /// Status.
    pub status: TrackStatus,
    /// Why it did not go as planned.
    pub incident: Option<IncidentReason>,
    /// Where on its way.
    pub way: Option<Way>,
}

/// A pack of words that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {message}")]
pub struct WordsError {
    /// File.
    pub file: String,
    /// What is wrong, with its place.
    pub message: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "version")]
    _version: u32,
    #[serde(rename = "checked")]
    _checked: String,
    #[serde(rename = "source")]
    _source: crate::playbook::Source,
    not_events: Phrases,
    not_places: Phrases,
    words: Vec<RuleEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleEntry {
    status: TrackStatus,
    incident: Option<IncidentReason>,
    way: Option<Way>,
    #[serde(default)]
    en: Vec<String>,
    #[serde(default)]
    de: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrases {
    en: Vec<String>,
    de: Vec<String>,
}

/// A phrase: whole words, the last of which may be the beginning of one.
#[derive(Debug, Clone)]
struct Phrase {
    text: String,
    beginning: bool,
}

impl Phrase {
    fn new(text: &str) -> Self {
        let folded = folded(text);
        match folded.strip_suffix('*') {
            Some(text) => Self { text: text.to_owned(), beginning: true },
            None => Self { text: folded, beginning: false },
        }
    }

    /// Whether it stands in a folded text.
    fn is_in(&self, text: &str) -> bool {
        let word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        text.match_indices(&self.text).any(|(at, found)| {
            let before = text.get(..at).and_then(|head| head.chars().next_back());
            let after = text.get(at + found.len()..).and_then(|tail| tail.chars().next());
            !word(before) && (self.beginning || !word(after))
        })
    }
}

/// The words of carriers.
#[derive(Clone)]
pub struct Words {
    rules: Vec<(Vec<Phrase>, Meaning)>,
    not_events: Vec<Phrase>,
    not_places: Vec<Phrase>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({} rules)", self.rules.len())
    }
}

impl Words {
    /// Reads a pack; `file` names it in errors.
    ///
    /// # Errors
    /// When it is no such pack, names an unknown status, or has a rule or phrase without a word.
    pub fn read(file: &str, text: &str) -> Result<Self, WordsError> {
        let wrong = |message: String| WordsError { file: file.to_owned(), message };
        let read: File = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
        let mut rules = Vec::new();
        for (index, rule) in read.words.iter().enumerate() {
            let phrases: Vec<Phrase> = rule.en.iter().chain(&rule.de).map(|text| Phrase::new(text)).collect();
            if phrases.is_empty() || phrases.iter().any(|phrase| phrase.text.is_empty()) {
                return Err(wrong(format!("words {}: a phrase is empty or none is there", index + 1)));
            }
            let meaning = Meaning { status: rule.status, incident: rule.incident, way: rule.way };
            rules.push((phrases, meaning));
        }
        let all = |list: &Phrases| -> Vec<Phrase> {
            list.en.iter().chain(&list.de).map(|text| Phrase::new(text)).collect()
        };
        Ok(Self { rules, not_events: all(&read.not_events), not_places: all(&read.not_places) })
    }

    /// What a carrier's words mean: the first rule of the pack that has a phrase in them.
    pub fn meaning(&self, text: &str) -> Option<Meaning> {
        let text = folded(text);
        self.rules
            .iter()
            .find(|(phrases, _)| phrases.iter().any(|phrase| phrase.is_in(&text)))
            .map(|(_, meaning)| *meaning)
    }

    /// Whether the words announce something that has not happened.
    pub fn is_no_event(&self, text: &str) -> bool {
        let text = folded(text);
        self.not_events.iter().any(|phrase| phrase.is_in(&text))
    }

    /// Whether the words are no place: they make a sentence, or name a spot at the door.
    pub(super) fn is_no_place(&self, text: &str) -> bool {
        let text = folded(text);
        self.not_places.iter().any(|phrase| phrase.is_in(&text))
    }
}

#[cfg(test)]
pub(super) fn built_in() -> Words {
    Words::read("words.toml", include_str!("../../../../packs/tracking/words.toml")).unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_mean_what_the_carrier_means_and_nothing_worse() {
        let words = built_in();
        let table = [
            ("Delivered, In/At Mailbox", Some(TrackStatus::Delivered)),
            ("Delivered to Agent for Final Delivery", Some(TrackStatus::Delivered)),
            ("Delivered, Parcel Locker", Some(TrackStatus::Delivered)),
            ("Your parcel was delivered to a neighbour", Some(TrackStatus::Delivered)),
            ("Delivered, To Original Sender", Some(TrackStatus::Returned)),
            ("On FedEx vehicle for delivery", Some(TrackStatus::OutForDelivery)),
            ("Out for Delivery", Some(TrackStatus::OutForDelivery)),
            ("Your item could not be delivered", Some(TrackStatus::Attempted)),
            ("Delivery Attempted - No Access to Delivery Location", Some(TrackStatus::Attempted)),
            ("Notice Left (No Authorized Recipient Available)", Some(TrackStatus::Attempted)),
            ("Alert", Some(TrackStatus::Exception)),
            ("In Transit, Arriving Late", Some(TrackStatus::Delayed)),
            ("Weather delay", Some(TrackStatus::Delayed)),
            ("Available for Pickup", Some(TrackStatus::ReadyForPickup)),
            ("Return to Sender Processed", Some(TrackStatus::Returning)),
            ("Shipping Label Created, USPS Awaiting Item", Some(TrackStatus::PreTransit)),
            ("Origin Post is Preparing Shipment", Some(TrackStatus::PreTransit)),
            ("USPS in possession of item", Some(TrackStatus::Accepted)),
            ("Inbound Into Customs", Some(TrackStatus::Customs)),
            ("Processed Through Sort Facility", Some(TrackStatus::InTransit)),
            ("Die Sendung wurde erfolgreich zugestellt.", Some(TrackStatus::Delivered)),
            ("Die Sendung wurde an einen Nachbarn zugestellt", Some(TrackStatus::Delivered)),
            ("Die Sendung konnte nicht zugestellt werden", Some(TrackStatus::Attempted)),
            ("Die Sendung wurde in das Zustellfahrzeug geladen.", Some(TrackStatus::OutForDelivery)),
            ("Die Sendung liegt in der Filiale zur Abholung bereit", Some(TrackStatus::ReadyForPickup)),
            ("Die Sendung wird zurückgesandt", Some(TrackStatus::Returning)),
            ("Grommet aligned with the moon", None),
            ("Undelivered wishes", None),
        ];
        for (said, meant) in table {
            assert_eq!(words.meaning(said).map(|meaning| meaning.status), meant, "{said}");
        }
    }

    #[test]
    fn a_pack_with_an_unknown_status_is_refused_with_its_file() {
        let text = "version = 1\nchecked = \"2026-11-25\"\nsource = { text_key = \"source-own\", grade = \"own\" }\n\
                    not_events = { en = [], de = [] }\nnot_places = { en = [], de = [] }\n\
                    [[words]]\nstatus = \"vanished\"\nen = [\"gone\"]\n";
        let error = Words::read("mine.toml", text).unwrap_err().to_string();
        assert!(error.starts_with("mine.toml") && error.contains("vanished"), "{error}");
        let empty = text.replace("vanished", "lost").replace("\"gone\"", "\" \"");
        assert!(Words::read("mine.toml", &empty).unwrap_err().to_string().contains("words 1"));
    }
}
