//! What was filed with carriers, insurers and authorities; versions and attachments of the timeline.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Choice, Done, MoneyView};

wire! {
    /// The records of a case.
    pub struct RecordsView {
        /// What was filed, oldest first.
        filings: Vec<FilingView>,
        /// Attached files, oldest first.
        attachments: Vec<AttachmentView>,
        /// What is said about entries of the timeline; entries of which nothing is said are left out.
        entries: Vec<EntryRecord>,
        /// What came back so far, one sum for each currency.
        recovered: Vec<MoneyView>,
        /// Words of the carrier that the buyer has not been told.
        unrelayed: u32,
        /// Minutes from opening the case to the first word to the buyer; null while there is none.
        first_response_minutes: Option<u32>,
        /// The same in words ("after 3 hours"); null while there is none.
        first_response: Option<String>,
        /// A letter to tell the buyer how a claim goes, by id and title; null when there is nothing new to tell.
        update: Option<Choice>,
        /// What can be filed.
        kinds: Vec<FilingKindView>,
        /// What a file may show.
        attachment_kinds: Vec<Choice>,
    }

    /// A kind of filing to choose.
    pub struct FilingKindView {
        /// Kind.
        value: String,
        /// In plain words.
        text: String,
        /// What it is for.
        hint: String,
        /// Whether money can come of it.
        takes_money: bool,
        /// The name of the other side, as far as the order tells it; empty otherwise.
        with: String,
    }

    /// Something filed.
    pub struct FilingView {
        /// Id (`F-3`).
        id: String,
        /// Kind.
        kind: String,
        /// In words.
        kind_text: String,
        /// With whom.
        with: String,
        /// Number; empty while there is none.
        number: String,
        /// Office.
        office: String,
        /// Contact person.
        contact: String,
        /// Telephone.
        phone: String,
        /// Day on which it was filed.
        filed_on: String,
        /// State.
        state: String,
        /// In words.
        state_text: String,
        /// States that may follow, with their words.
        moves: Vec<Choice>,
        /// Whether the other side owes the next word.
        awaits_answer: bool,
        /// Day by which an answer is expected.
        expected_by: Option<String>,
        /// When the answer is asked for; null when none is awaited.
        follow_up_at: Option<String>,
        /// Amount claimed.
        claimed: Option<MoneyView>,
        /// Amount that came.
        paid: Option<MoneyView>,
        /// Why more came than was claimed.
        paid_because: String,
        /// The seller's own notes.
        notes: String,
        /// Whether money can come of it.
        takes_money: bool,
    }

    /// What a person says about a filing. Texts may be empty; amounts are `12.34 USD`, or `12.34` in the currency of
    /// the order.
    pub struct FilingFields {
        /// With whom.
        with: String,
        /// Number.
        number: String,
        /// Office.
        office: String,
        /// Contact person.
        contact: String,
        /// Telephone.
        phone: String,
        /// Day on which it was filed; empty is today.
        filed_on: String,
        /// State.
        state: String,
        /// Day by which an answer is expected; empty when unknown.
        expected_by: String,
        /// Amount claimed.
        claimed: String,
        /// Amount that came.
        paid: String,
        /// Why more came than was claimed.
        paid_because: String,
        /// The seller's own notes.
        notes: String,
    }

    /// Recording something filed.
    pub struct FilingAdd {
        /// Case.
        case: String,
        /// Kind.
        kind: String,
        /// Everything else.
        fields: FilingFields,
    }

    /// Changing something filed.
    pub struct FilingChange {
        /// Filing.
        filing: String,
        /// How it stands now.
        fields: FilingFields,
        /// What the other side said, for the timeline; empty when nothing.
        said: String,
    }

    /// A filing that was recorded.
    pub struct FilingAdded {
        /// Id.
        filing: String,
        /// The change.
        done: Done,
    }

    /// What is said about an entry of the timeline.
    pub struct EntryRecord {
        /// Entry.
        entry: String,
        /// Whether it can be put right and struck out.
        editable: bool,
        /// The way it took, by name; `note` for a private note.
        channel: String,
        /// How many earlier versions there are.
        versions: u32,
        /// When it was struck out; null when it was not.
        struck_at: Option<String>,
        /// Why it was struck out.
        struck_because: String,
        /// Whether it brings word from the carrier, so that the buyer can be told.
        from_carrier: bool,
        /// When the buyer was told; null when not yet.
        relayed_at: Option<String>,
    }

    /// How an entry should read.
    pub struct EntryEdit {
        /// Entry.
        entry: String,
        /// The way it took; `note` for a private note.
        channel: String,
        /// From.
        from: String,
        /// To.
        to: String,
        /// When it happened; RFC 3339.
        at: String,
        /// Text.
        text: String,
    }

    /// Striking an entry out.
    pub struct EntryStrike {
        /// Entry.
        entry: String,
        /// Why it does not count.
        because: String,
    }

    /// An entry by id.
    pub struct EntryRef {
        /// Entry.
        entry: String,
    }

    /// Telling that the buyer was told.
    pub struct EntryRelayed {
        /// Entry.
        entry: String,
        /// Told, or not.
        relayed: bool,
    }

    /// The earlier versions of an entry.
    pub struct EntryVersions {
        /// Oldest first.
        versions: Vec<EntryVersionView>,
    }

    /// What an entry said before it was put right.
    pub struct EntryVersionView {
        /// When it was replaced; RFC 3339.
        replaced_at: String,
        /// When it happened, as it was written then; RFC 3339.
        at: String,
        /// The way it took, in words; null for a note.
        channel: Option<String>,
        /// From whom.
        from: Option<String>,
        /// To whom.
        to: Option<String>,
        /// Text.
        body: String,
    }

    /// A message as it was copied.
    pub struct MessagePaste {
        /// Text.
        text: String,
    }

    /// A pasted message as it was understood.
    pub struct PastedMessage {
        /// Its text without the lines above it.
        text: String,
        /// When it was written; RFC 3339; null when it names no hour.
        at: Option<String>,
        /// The day it names, when it names no hour.
        day: Option<String>,
        /// What was read, and in which zone, as a sentence.
        note: String,
    }

    /// A file attached to a case.
    pub struct AttachmentView {
        /// Id (`A-3`).
        id: String,
        /// The entry it belongs to; null for the case as a whole.
        entry: Option<String>,
        /// What it shows.
        kind: String,
        /// In words.
        kind_text: String,
        /// Name.
        file_name: String,
        /// Media type by content.
        media: String,
        /// Size in bytes.
        bytes: u64,
        /// SHA-256, hex.
        sha256: String,
        /// When it was attached; RFC 3339.
        added_at: String,
    }

    /// Attaching files.
    pub struct Attach {
        /// Case.
        case: String,
        /// Absolute paths.
        paths: Vec<String>,
        /// What they show; null when nobody has said.
        kind: Option<String>,
        /// Entry of the timeline they belong to; null for the case as a whole.
        entry: Option<String>,
    }

    /// An attached file by id.
    pub struct AttachmentRef {
        /// Id.
        attachment: String,
    }

    /// Where an attached file was saved.
    pub struct AttachmentSaved {
        /// Path; null when cancelled.
        file: Option<String>,
    }
}
