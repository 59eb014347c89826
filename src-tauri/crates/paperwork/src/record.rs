//! A record of a case as it is printed: sections of plain text, each line already in words. Nothing of it is ever read
//! as markup.

use chrono::NaiveDate;
use docket_domain::text::Language;
use serde::Serialize;

/// The looks of a record.
pub(crate) const TEMPLATE: &str = "evidence_pack.typ";

/// A record, ready to be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record {
    /// What it is kept as.
    #[serde(skip)]
    pub id: String,
    /// Number of the case; with the id it names the document.
    #[serde(skip)]
    pub about: String,
    /// Language of its words.
    #[serde(skip)]
    pub language: Language,
    /// Day on which it is made.
    #[serde(skip)]
    pub day: NaiveDate,
    /// Paper of the seller's country.
    pub size: PageSize,
    /// Heading.
    pub title: String,
    /// A line below the heading.
    pub subtitle: String,
    /// What stands beside the heading.
    pub facts: Vec<Line>,
    /// What stands before the sections.
    pub notes: Vec<String>,
    /// Sections.
    pub sections: Vec<RecordSection>,
    /// What stands at the foot of each page.
    pub footer: String,
}

/// Paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum PageSize {
    /// Of America.
    #[serde(rename = "us-letter")]
    Letter,
    /// Of everywhere else.
    #[serde(rename = "a4")]
    A4,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RecordSection {
    /// Heading.
    pub title: String,
    /// What is not on record, in one line; empty when all is.
    pub lacks: String,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A label with what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Label.
    pub label: String,
    /// Value; may have several lines.
    pub value: String,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Happened {
    /// When, with the zone.
    pub when: String,
    /// What, in one line.
    pub title: String,
    /// Which way it took, and what else is to be known of it; empty when nothing is.
    pub way: String,
    /// Word for word; empty when there is nothing.
    pub body: String,
    /// The record it comes from.
    pub source: String,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A heading below that of the section.
    Heading {
        /// Text.
        text: String,
    },
    /// A paragraph.
    Text {
        /// Text; may have several lines.
        text: String,
    },
    /// Words of somebody, as they stand.
    Quote {
        /// Text; may have several lines.
        text: String,
    },
    /// Labels and values.
    Lines {
        /// Lines.
        lines: Vec<Line>,
    },
    /// A table.
    Table {
        /// Headings.
        head: Vec<String>,
        /// Widths of the columns in parts; 0 is as wide as its text.
        widths: Vec<u32>,
        /// Rows, each with as many cells as there are headings.
        rows: Vec<Vec<String>>,
    },
    /// What happened, in order of time.
    Story {
        /// Entries.
        entries: Vec<Happened>,
    },
}

/// A record that was printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters for which no font was found, here or on this computer.
    pub unprintable: String,
}
