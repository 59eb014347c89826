//! Tracking events: typing them in, pasting them, showing them.

use super::*;

wire! {
    /// Pasted text and where it belongs.
    pub struct TrackingText {
        /// Order, by our id or the platform's number.
        order: String,
        /// The text.
        text: String,
        /// Tracking number of the parcel; null when the order has one parcel or the text names it.
        tracking_number: Option<String>,
        /// `mdy` or `dmy`, once that was asked; else null.
        date_order: Option<String>,
    }

    /// An event of a parcel.
    pub struct TrackEventView {
        /// Id; null while it is only read.
        id: Option<String>,
        /// When: a day, a time without zone, or RFC 3339 with the offset that the carrier wrote.
        at: String,
        /// The same on the clock of the wall there, in numbers.
        local_time: String,
        /// Where; empty when the carrier does not say.
        place: String,
        /// Our reading.
        status: String,
        /// In words.
        status_text: String,
        /// Why it did not go as planned; null when the words do not say.
        incident: Option<String>,
        /// The carrier's words; empty when the seller set the status.
        description: String,
        /// The lines it was read from.
        raw: String,
        /// `pasted`, `typed` or `imported`.
        source: String,
        /// Why the seller set the status; empty for the carrier's words.
        because: String,
        /// The parcel has it already.
        known: bool,
    }

    /// A line that is part of no event.
    pub struct UnreadLine {
        /// Number, counted from 1.
        line: u32,
        /// Text.
        text: String,
    }

    /// What a paste would do, before anything is written.
    pub struct TrackingPreview {
        /// The parcel it goes to; null while that has to be asked.
        tracking_number: Option<String>,
        /// Tracking numbers to choose from.
        numbers: Vec<String>,
        /// Events in the order of the text.
        events: Vec<TrackEventView>,
        /// How many of them are new.
        new: u32,
        /// Lines that are part of no event.
        unparsed: Vec<UnreadLine>,
        /// Dates that can be read in two ways, said in each; empty when none has to be asked about.
        date_choices: Vec<DateChoice>,
        /// What is read and what is not, as a sentence.
        sentence: String,
    }

    /// What a paste did.
    pub struct TrackingPasted {
        /// Events that were new.
        added: u32,
        /// What it did.
        done: Done,
    }

    /// An event to type in.
    pub struct TrackingAdd {
        /// Order, by our id or the platform's number.
        order: String,
        /// Tracking number of the parcel; null when the order has one.
        tracking_number: Option<String>,
        /// A day, a time without zone, or RFC 3339.
        at: String,
        /// Where; may be empty.
        place: String,
        /// Status; null takes what the carrier's words mean.
        status: Option<String>,
        /// The carrier's words; empty when the seller sets the status.
        description: String,
        /// Why the seller sets the status.
        because: String,
    }

    /// An event.
    pub struct TrackingRef {
        /// Id.
        event: String,
    }

    /// One parcel and where it stands.
    pub struct ParcelTrackingView {
        /// Tracking number; empty when it has none.
        number: String,
        /// Carrier as the file names it.
        carrier: String,
        /// Events, newest first.
        events: Vec<TrackEventView>,
        /// What the newest event says.
        status: String,
        /// In words.
        status_text: String,
        /// What that means, by name.
        situation: String,
        /// What that means and the first sensible date, as sentences.
        sentence: String,
        /// Who says so; empty where no figure is used.
        basis: String,
        /// Days since the newest event; null when nothing is known.
        days_silent: Option<i64>,
        /// Until when a scan "delivered" may be an early one.
        early_until: Option<String>,
        /// First day on which it makes sense to do something; null when that is now or never.
        wait_until: Option<String>,
        /// Nothing was told for longer than is usual.
        stale: bool,
    }

    /// The tracking of an order.
    pub struct TrackingView {
        /// Id of the order.
        order: String,
        /// Its parcels.
        parcels: Vec<ParcelTrackingView>,
        /// Statuses that a seller may set.
        statuses: Vec<Choice>,
    }
}
