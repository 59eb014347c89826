//! Requests to cancel and withdrawals on the wire.

use super::*;

wire! {
    /// What a buyer asks for, and what was found out about it.
    pub struct RequestView {
        /// Whether the case is about such a request; everything else is empty where it is not.
        is_request: bool,
        /// When the buyer asked.
        asked_at: Option<String>,
        /// The buyer's words.
        words: String,
        /// Why, as far as the buyer says.
        reason: String,
        /// What that comes down to; null while it is not known.
        reason_class: Option<String>,
        /// Reasons that can be chosen.
        reasons: Vec<Choice>,
        /// What a reason can come down to.
        classes: Vec<Choice>,
        /// `before_shipment` or `after_shipment`.
        flow: String,
        /// That in words.
        flow_text: String,
        /// How many facts have to be marked yet before it can be decided.
        facts_open: u32,
        /// Clauses of the policy in force on the day of the order; empty where there was none.
        clauses: Vec<ClauseChoice>,
        /// The clause that answers the request; null while none is cited.
        clause: Option<String>,
        /// Version of that policy and since when it held; null where there was none.
        policy: Option<String>,
        /// The private note on the buyer's behaviour; null when there is none.
        conduct: Option<String>,
    }

    /// A clause that can be cited.
    pub struct ClauseChoice {
        /// Stable name.
        value: String,
        /// Its heading.
        text: String,
        /// What buyers read.
        sentence: String,
    }

    /// Why buyers ask.
    pub struct RequestReasons {
        /// Reasons that can be chosen.
        reasons: Vec<Choice>,
    }

    /// A reason read anew.
    pub struct RequestReread {
        /// Case.
        case: String,
        /// Why, as far as the buyer says.
        reason: String,
        /// What that comes down to; null takes what such a reason usually comes down to.
        reason_class: Option<String>,
        /// Why it is read otherwise now; may be empty.
        #[serde(default)]
        because: String,
    }

    /// An answer to a fact of a request.
    pub struct RequestFactSet {
        /// Case.
        case: String,
        /// `reason_class`, `messages_read`, `item_kind`, `parcel_place`, `item_state`, `told_of_right`, `buyer_kind`, `work_begun`, `delivered_on`, `country`.
        fact: String,
        /// Answer; empty leaves the fact open again.
        answer: String,
    }

    /// The clause that answers a request.
    pub struct RequestCite {
        /// Case.
        case: String,
        /// Clause; null cites none.
        clause: Option<String>,
    }

    /// The private note on a buyer's behaviour.
    pub struct ConductSet {
        /// Case.
        case: String,
        /// What happened; null takes the note away.
        because: Option<String>,
    }

    /// A letter about an order that needs no case.
    pub struct OrderLetterRequest {
        /// Order, id or number.
        order: String,
        /// Letter.
        letter: String,
        /// Language; null takes the buyer's.
        lang: Option<String>,
        /// `formal` or `informal`; null takes what this buyer is used to, else what the shop says.
        #[serde(default)]
        register: Option<String>,
        /// Values for variables the order does not know.
        set: std::collections::BTreeMap<String, String>,
    }

    /// That letter as sent.
    pub struct OrderLetterSend {
        /// Order, id or number.
        order: String,
        /// Letter.
        letter: String,
        /// Language; null takes the buyer's.
        lang: Option<String>,
        /// `formal` or `informal`; null takes what this buyer is used to, else what the shop says.
        #[serde(default)]
        register: Option<String>,
        /// Values for variables the order does not know.
        set: std::collections::BTreeMap<String, String>,
        /// Channel.
        channel: String,
    }

    /// Letters about an order.
    pub struct OrderLetters {
        /// Those that can be written.
        offered: Vec<Choice>,
        /// Those that were sent, oldest first.
        sent: Vec<OrderLetterSent>,
    }

    /// A letter about an order that was sent.
    pub struct OrderLetterSent {
        /// Letter.
        letter: String,
        /// Title.
        title: String,
        /// When.
        at: String,
        /// Subject.
        subject: String,
        /// Text.
        body: String,
    }
}
